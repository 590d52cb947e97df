/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include <glib/gstdio.h>

#include "store-fixture.h"

void
store_fixture_set_up (StoreFixture *fixture,
                      gconstpointer unused)
{
  g_autoptr(GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("footing-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "test.footing", NULL);
  fixture->store = footing_store_new ();
}

static void
remove_folder (const char *folder)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }

  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

void
store_fixture_tear_down (StoreFixture *fixture,
                         gconstpointer unused)
{
  if (footing_store_is_open (fixture->store))
    store_fixture_close (fixture);

  g_assert_finalize_object (fixture->store);
  remove_folder (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->folder);
}

gboolean
store_fixture_open (StoreFixture      *fixture,
                    const char        *passphrase,
                    FootingStoreOpen   how,
                    GError           **error)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;

  footing_store_open_async (fixture->store, fixture->path, passphrase, how, NULL, footing_await_cb, &done);

  return footing_store_open_finish (fixture->store, footing_await (&done), error);
}

void
store_fixture_close (StoreFixture *fixture)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  footing_store_close_async (fixture->store, footing_await_cb, &done);
  footing_store_close_finish (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);
}

gboolean
store_fixture_try_save (StoreFixture  *fixture,
                        GPtrArray     *records,
                        GError       **error)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;

  footing_store_save_async (fixture->store, records, NULL, footing_await_cb, &done);

  return footing_store_finish_write (fixture->store, footing_await (&done), error);
}

void
store_fixture_save (StoreFixture *fixture,
                    gpointer      record)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_autoptr(GError) error = NULL;

  g_ptr_array_add (records, record);
  store_fixture_try_save (fixture, records, &error);
  g_assert_no_error (error);
}

GPtrArray *
store_fixture_list (StoreFixture *fixture,
                    GType         type)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  GPtrArray *records = NULL;

  footing_store_list_async (fixture->store, type, NULL, footing_await_cb, &done);
  records = footing_store_list_finish (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);

  return records;
}

FootingPerson *
store_fixture_person (const char *name)
{
  return g_object_new (FOOTING_TYPE_PERSON,
                       "name", name,
                       "profession", FOOTING_PROFESSION_RN_ADULT,
                       "started-on", footing_day_from_ymd (2026, 1, 5),
                       NULL);
}

gint64
store_fixture_enrol (StoreFixture *fixture,
                     const char   *name)
{
  g_autoptr(FootingPerson) person = store_fixture_person (name);
  g_autoptr(FootingProgramme) programme = g_object_new (FOOTING_TYPE_PROGRAMME,
                                                        "name", "Core, autumn",
                                                        "standard", "core",
                                                        "standard-version", "1",
                                                        "anchor", "later",
                                                        "months", (gint64) 6,
                                                        NULL);
  g_autoptr(FootingEnrolment) enrolment = g_object_new (FOOTING_TYPE_ENROLMENT,
                                                        "preceptee-id", (gint64) -1,
                                                        "programme-id", (gint64) -1,
                                                        "standard", "core",
                                                        "standard-version", "1",
                                                        "anchor", "later",
                                                        "anchor-on", footing_day_from_ymd (2026, 1, 5),
                                                        NULL);
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_autoptr(GError) error = NULL;

  footing_record_set_id (FOOTING_RECORD (person), -1);
  footing_record_set_id (FOOTING_RECORD (programme), -1);
  g_ptr_array_add (records, person);
  g_ptr_array_add (records, programme);
  g_ptr_array_add (records, enrolment);
  store_fixture_try_save (fixture, records, &error);
  g_assert_no_error (error);

  return footing_record_get_id (FOOTING_RECORD (enrolment));
}
