/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-import-words.h"
#include "import-fixture.h"

void
import_fixture_set_up (ImportFixture *fixture,
                       gconstpointer  unused)
{
  fixture->files = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_import_file_free);
  fixture->book = footing_import_book_new ();
}

void
import_fixture_tear_down (ImportFixture *fixture,
                          gconstpointer  unused)
{
  g_ptr_array_unref (fixture->files);
  footing_import_book_unref (fixture->book);
}

FootingImportFile *
import_fixture_add_file (ImportFixture *fixture,
                         const char    *name,
                         const char    *text)
{
  g_autoptr(GInputStream) stream = g_memory_input_stream_new_from_data (text, -1, NULL);
  FootingImportFile *file = footing_import_file_read (name, stream, TODAY, NULL);

  g_assert_no_error (file->error);
  g_ptr_array_add (fixture->files, file);

  return file;
}

void
import_fixture_add_path (ImportFixture *fixture,
                         const char    *path)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  g_autoptr(GFileInputStream) stream = g_file_read (file, NULL, &error);

  g_assert_no_error (error);
  g_ptr_array_add (fixture->files, footing_import_file_read (path, G_INPUT_STREAM (stream), TODAY, NULL));
}

void
import_fixture_forget (ImportFixture *fixture)
{
  g_ptr_array_unref (fixture->files);
  fixture->files = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_import_file_free);
}

FootingImportPlan *
import_fixture_plan (ImportFixture *fixture)
{
  return footing_import_plan_new (fixture->files, fixture->book,
                                  (const char * const[]) { "16", "37", NULL }, TODAY);
}

FootingImportPlan *
import_fixture_plan_text (ImportFixture *fixture,
                          const char    *text)
{
  import_fixture_forget (fixture);
  import_fixture_add_file (fixture, "staff.csv", text);

  return import_fixture_plan (fixture);
}

static void
put (GPtrArray     *list,
     GHashTable    *places,
     FootingRecord *record)
{
  gint64 id = footing_record_get_id (record);
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (places, &id));

  if (place > 0)
    {
      g_object_unref (list->pdata[place - 1]);
      list->pdata[place - 1] = g_object_ref (record);
      return;
    }

  g_ptr_array_add (list, g_object_ref (record));
  g_hash_table_insert (places, g_memdup2 (&id, sizeof id), GUINT_TO_POINTER (list->len));
}

static void
put_all (GPtrArray *list,
         GPtrArray *records)
{
  static gint64 last_id = -1000000;
  g_autoptr(GHashTable) places = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr(GPtrArray) before = g_ptr_array_copy (list, (GCopyFunc) (GCallback) g_object_ref, NULL);

  g_ptr_array_set_free_func (before, g_object_unref);
  g_ptr_array_set_size (list, 0);
  for (guint i = 0; i < before->len; i++)
    put (list, places, before->pdata[i]);

  for (guint i = 0; i < records->len; i++)
    {
      if (footing_record_get_id (records->pdata[i]) == 0)
        footing_record_set_id (records->pdata[i], --last_id);
      put (list, places, records->pdata[i]);
    }
}

/* A promise is as good as an id where nothing is saved. */
void
import_fixture_apply (ImportFixture     *fixture,
                      FootingImportPlan *plan)
{
  g_autoptr(GPtrArray) records = footing_import_plan_to_records (plan);
  g_autoptr(GPtrArray) people = g_ptr_array_new ();
  g_autoptr(GPtrArray) workplaces = g_ptr_array_new ();

  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (FOOTING_IS_PERSON (records->pdata[i]) ? people : workplaces, records->pdata[i]);

  put_all (fixture->book->workplaces, workplaces);
  put_all (fixture->book->people, people);
}

FootingPerson *
import_fixture_find (ImportFixture *fixture,
                     const char    *name)
{
  for (guint i = 0; i < fixture->book->people->len; i++)
    if (g_strcmp0 (footing_person_get_name (g_ptr_array_index (fixture->book->people, i)), name) == 0)
      return g_ptr_array_index (fixture->book->people, i);

  g_error ("Nobody is called %s", name);
}

const FootingImportItem *
import_fixture_item (FootingImportPlan *plan,
                     guint              n)
{
  const GArray *items = footing_import_plan_get_items (plan);

  g_assert_cmpuint (n, <, items->len);

  return &g_array_index (items, FootingImportItem, n);
}

char *
import_fixture_counts (FootingImportPlan *plan)
{
  const FootingImportCounts counts = footing_import_plan_count (plan);
  const struct
  {
    guint n;
    const char *what;
  } all[] = {
    { counts.n_added, "added" },
    { counts.n_changed, "changed" },
    { counts.n_unchanged, "unchanged" },
    { counts.n_ignored, "ignored" },
    { counts.n_unknown, "unknown" },
    { counts.n_left_out, "left out" },
    { counts.n_leavers, "leavers" },
    { counts.n_workplaces_added, "workplaces added" },
    { counts.n_workplaces_changed, "workplaces changed" },
  };
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) parts = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (all[i].n > 0)
      g_strv_builder_take (builder, g_strdup_printf ("%u %s", all[i].n, all[i].what));

  parts = g_strv_builder_end (builder);

  return g_strjoinv (", ", parts);
}

void
import_fixture_assert_counts (FootingImportPlan *plan,
                              const char        *expected)
{
  g_autofree char *counts = import_fixture_counts (plan);

  g_assert_cmpstr (counts, ==, expected);
}

char *
import_fixture_problems (FootingImportPlan *plan)
{
  const GPtrArray *problems = footing_import_plan_get_problems (plan);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) sentences = NULL;

  for (guint i = 0; i < problems->len; i++)
    g_strv_builder_take (builder, footing_import_words_of_problem (g_ptr_array_index (problems, i)));

  sentences = g_strv_builder_end (builder);

  return g_strjoinv ("\n", sentences);
}
