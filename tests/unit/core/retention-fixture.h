/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-retention-report.h"
#include "footing-retention-words.h"
#include "store-fixture.h"

G_BEGIN_DECLS

/* Six decimals, as the published figures have them. */
#define NEAR 5e-7

#define g_assert_near(value, expected) g_assert_cmpfloat_with_epsilon (value, expected, NEAR)

/* People whose staying is reported, in a book of their own; counted until Thursday 12 March 2026. */
typedef struct
{
  StoreFixture            book;
  FootingRoster          *roster;
  FootingReference       *reference;
  GPtrArray              *spells;
  FootingRetentionChoice  choice;
} Fixture;

void                    fixture_set_up    (Fixture       *fixture,
                                           gconstpointer  unused);
void                    fixture_tear_down (Fixture       *fixture,
                                           gconstpointer  unused);

/* Reads a new roster to its end. One that has been read does not say when it has read again. */
void                    read_roster       (Fixture *fixture);

/* Somebody in post from @started_on, known from @recorded_on. */
FootingSpell           *add_spell         (Fixture    *fixture,
                                           FootingDay  started_on,
                                           FootingDay  recorded_on,
                                           FootingDay  left_on);

/* The same in days: in post for @days, known after the first @entry of them. */
FootingSpell           *add_days          (Fixture  *fixture,
                                           int       entry,
                                           int       days,
                                           gboolean  left);

void                    add_many          (Fixture  *fixture,
                                           guint     n,
                                           int       entry,
                                           int       days,
                                           gboolean  left);

/* Eight people: days 30, 90+, 120, 180+, 200, 365+, 365+, 400+. */
void                    add_small_cohort  (Fixture *fixture);

FootingRetentionReport *report_of         (Fixture *fixture);

FootingRetentionGroup  *nth_group         (FootingRetentionReport *report,
                                           guint                   n);

void                    assert_sentence   (FootingRetentionReport *report,
                                           const char             *expected);

/* @expected: part of the notes */
void                    assert_note       (FootingRetentionReport *report,
                                           const char             *expected);

void                    assert_row        (const FootingRetentionGroup *group,
                                           double                       day,
                                           guint                        at_risk,
                                           guint                        left,
                                           double                       survival);

#define RETENTION_TEST(path, func) \
  g_test_add (path, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

G_END_DECLS
