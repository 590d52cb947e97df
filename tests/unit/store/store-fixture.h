/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-await.h"
#include "footing-enrolment.h"
#include "footing-person.h"
#include "footing-programme.h"
#include "footing-reflection.h"
#include "footing-session.h"
#include "footing-stage.h"
#include "footing-store-records.h"
#include "footing-store.h"

G_BEGIN_DECLS

/* A folder of its own for each test, and a store on a book in it. */
typedef struct
{
  char         *folder;
  char         *path;
  FootingStore *store;
} StoreFixture;

void       store_fixture_set_up    (StoreFixture *fixture,
                                    gconstpointer unused);
void       store_fixture_tear_down (StoreFixture *fixture,
                                    gconstpointer unused);

/* Opens the book of the fixture; the error must be looked at when it returns FALSE. */
gboolean   store_fixture_open      (StoreFixture      *fixture,
                                    const char        *passphrase,
                                    FootingStoreOpen   how,
                                    GError           **error);
void       store_fixture_close     (StoreFixture      *fixture);

void       store_fixture_save      (StoreFixture      *fixture,
                                    gpointer           record);
gboolean   store_fixture_try_save  (StoreFixture      *fixture,
                                    GPtrArray         *records,
                                    GError           **error);
GPtrArray *store_fixture_list      (StoreFixture      *fixture,
                                    GType              type);

/* People whom the tests speak of. */
FootingPerson *store_fixture_person (const char *name);
gint64         store_fixture_enrol  (StoreFixture *fixture,
                                     const char   *name);

#define STORE_TEST(path, func) \
  g_test_add (path, StoreFixture, NULL, store_fixture_set_up, func, store_fixture_tear_down)

G_END_DECLS
