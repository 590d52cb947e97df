/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-column-mapping.h"
#include "footing-import-columns-page.h"
#include "footing-person.h"
#include "test-import-steps.h"

/* Tables of anybody’s: people say what their columns are. */

#define TABLE "Full name,Care home,Job title,Start date,NI number\n"
#define ASHA "Asha Test-Reed,Cove House,Staff nurse,05/04/2026,QQ123456C\n"
#define TOM "Tom Test-Dune,Cove House,Chef,06/04/2026,QQ123456C\n"

static gboolean
has_columns (gpointer dialog)
{
  return find_widget (dialog, ADW_TYPE_NAVIGATION_VIEW, NULL, NULL) != NULL &&
         FOOTING_IS_IMPORT_COLUMNS_PAGE (page_of (dialog));
}

static AdwComboRow *
combo_of (gpointer    dialog,
          const char *title)
{
  return find_widget (page_of (dialog), ADW_TYPE_COMBO_ROW, "title", title);
}

static const char *
chosen_in (gpointer    dialog,
           const char *title)
{
  AdwComboRow *row = combo_of (dialog, title);

  g_assert_nonnull (row);

  return gtk_string_object_get_string (adw_combo_row_get_selected_item (row));
}

static void
choose_in (gpointer    dialog,
           const char *title,
           const char *choice)
{
  AdwComboRow *row = combo_of (dialog, title);
  GtkStringList *choices = NULL;

  g_assert_nonnull (row);
  choices = GTK_STRING_LIST (adw_combo_row_get_model (row));
  adw_combo_row_set_selected (row, gtk_string_list_find (choices, choice));
  g_assert_cmpstr (chosen_in (dialog, title), ==, choice);
}

static void
assert_asks (gpointer    dialog,
             const char *words)
{
  AdwBanner *banner = find_widget (page_of (dialog), ADW_TYPE_BANNER, NULL, NULL);

  press (page_of (dialog), "Con_tinue");
  g_assert_true (adw_banner_get_revealed (banner));
  g_assert_cmpstr (adw_banner_get_title (banner), ==, words);
}

static void
import_table (Book *book)
{
  gpointer dialog = open_with (book, TABLE ASHA TOM, has_columns);

  choose_in (dialog, "What day is 05/04/2026 in “Start date”?", "Sunday 5 April 2026");
  press (page_of (dialog), "Con_tinue");
  wait_until (has_preview, dialog);
  press_and_close (dialog, "Import 1 Person");
  wait_for_people (book, 1);
}

static void
test_asks_what_columns_are (Book          *book,
                            gconstpointer  unused)
{
  gpointer dialog = open_with (book, TABLE ASHA TOM, has_columns);
  g_autoptr(GPtrArray) people = NULL;

  g_assert_cmpstr (chosen_in (dialog, "Full name"), ==, "Name");
  g_assert_cmpstr (chosen_in (dialog, "Care home"), ==, "Workplace");
  g_assert_cmpstr (chosen_in (dialog, "NI number"), ==, "Not imported");
  g_assert_cmpstr (chosen_in (dialog, "Staff nurse"), ==, "Registered nurse");
  g_assert_cmpstr (chosen_in (dialog, "Chef"), ==, "Not imported");

  assert_asks (dialog, "Please say how the dates in “Start date” are read.");
  choose_in (dialog, "What day is 05/04/2026 in “Start date”?", "Monday 4 May 2026");
  choose_in (dialog, "Full name", "Not imported");
  assert_asks (dialog, "Please choose which column is the name.");
  choose_in (dialog, "Full name", "Name");
  choose_in (dialog, "NI number", "Workplace");
  assert_asks (dialog, "“NI number” and another column are both “Workplace”. Please choose one of them.");
  choose_in (dialog, "NI number", "Not imported");

  press (page_of (dialog), "Con_tinue");
  wait_until (has_preview, dialog);
  g_assert_true (says (dialog, "1 person will be added. 1 workplace will be added."));
  g_assert_cmpuint (count_people (book), ==, 0);

  press_and_close (dialog, "Import 1 Person");
  wait_for_people (book, 1);
  people = store_fixture_list (&book->fixture, FOOTING_TYPE_PERSON);
  g_assert_cmpstr (footing_person_get_name (people->pdata[0]), ==, "Asha Test-Reed");
  g_assert_cmpint (footing_person_get_started_on (people->pdata[0]), ==, footing_day_from_ymd (2026, 5, 4));

  test_shell_undo (book->shell);
  wait_for_people (book, 0);
}

/* Somebody typed a table and gave its columns no names: the first of its people would be lost. */
static void
test_no_names_above (Book          *book,
                     gconstpointer  unused)
{
  gpointer dialog = open_with (book, ASHA TOM, has_columns);

  g_assert_true (says (dialog, "The first line looks like a row about somebody, and not like the names of the columns, "
                               "so that row would not be imported. Should it be one, please put a line with names "
                               "above it in a spreadsheet, and choose the file again."));
}

/* A warning would end the test: what stands in a file is no markup. */
static void
test_one_role_for_everybody (Book          *book,
                             gconstpointer  unused)
{
  gpointer dialog = open_with (book, TABLE "Bo <Test>,Cove House,Staff <b>nurse,05/04/2026,Q\n" TOM, has_columns);

  choose_in (dialog, "Job title", "Not imported");
  choose_in (dialog, "Start date", "Not imported");
  g_assert_null (combo_of (dialog, "Chef"));
  g_assert_null (combo_of (dialog, "What day is 05/04/2026 in “Start date”?"));
  choose_in (dialog, "Everybody works as", "Nursing associate");
  press (page_of (dialog), "Con_tinue");
  wait_until (has_preview, dialog);
  press_and_close (dialog, "Import 2 People");
  wait_for_people (book, 2);
}

static void
test_remembers_what_columns_are (Book          *book,
                                 gconstpointer  unused)
{
  gpointer dialog = NULL;
  g_autoptr(GPtrArray) mappings = NULL;

  import_table (book);

  /* What the columns are stays, also when the people have gone. */
  test_shell_undo (book->shell);
  wait_for_people (book, 0);

  dialog = open_with (book, TABLE ASHA, has_columns);
  g_assert_true (says (dialog, "It is filled in as it was for “staff.csv”. Please look whether it is still right."));
  g_assert_cmpstr (chosen_in (dialog, "What day is 05/04/2026 in “Start date”?"), ==, "Sunday 5 April 2026");
  press (page_of (dialog), "Con_tinue");
  wait_until (has_preview, dialog);
  press_and_close (dialog, "Import 1 Person");
  wait_for_people (book, 1);

  mappings = store_fixture_list (&book->fixture, FOOTING_TYPE_COLUMN_MAPPING);
  g_assert_cmpuint (mappings->len, ==, 1);
  g_assert_null (strstr (footing_column_mapping_get_document (mappings->pdata[0]), "qq123456c"));
}

static void
test_says_which_columns_vanished (Book          *book,
                                  gconstpointer  unused)
{
  gpointer dialog = NULL;

  import_table (book);
  dialog = open_with (book,
                      "Full name,Site of work,Job title,Began\n"
                      "Asha Test-Reed,Cove House,RN,01/04/2026\n",
                      has_columns);

  g_assert_true (says (dialog, "The columns “Care home”, “Start date” of “staff.csv” are not in this file. Nothing is "
                               "read before you have looked at what each column is."));
  g_assert_cmpstr (chosen_in (dialog, "Full name"), ==, "Name");
  g_assert_cmpstr (chosen_in (dialog, "Site of work"), ==, "Not imported");
  g_assert_cmpuint (count_people (book), ==, 1);
}

static gboolean
asks_about_north (gpointer dialog)
{
  return has_columns (dialog) && says (dialog, "“north.csv” has 1 row. What are its columns?");
}

static gboolean
asks_about_south (gpointer dialog)
{
  return has_columns (dialog) && says (dialog, "“south.csv” has 1 row. What are its columns?");
}

/* What was said of the first is offered for the second, whose columns are the same. */
static void
test_asks_about_one_table_after_the_other (Book          *book,
                                           gconstpointer  unused)
{
  g_autoptr(GFile) north = write_named_file (book, "north.csv", TABLE ASHA);
  g_autoptr(GFile) south = write_named_file (book, "south.csv", TABLE "Ivo Test-Kelp,Reed House,RN,07/04/2026,\n");
  g_autoptr(GPtrArray) mappings = NULL;
  gpointer dialog = open_empty (book);

  to_choose = g_list_store_new (G_TYPE_FILE);
  g_list_store_append (to_choose, north);
  g_list_store_append (to_choose, south);
  gtk_widget_activate_action (dialog, "import.choose", NULL);
  wait_until (asks_about_north, dialog);
  choose_in (dialog, "What day is 05/04/2026 in “Start date”?", "Sunday 5 April 2026");
  press (page_of (dialog), "Con_tinue");

  wait_until (asks_about_south, dialog);
  g_assert_cmpstr (chosen_in (dialog, "What day is 07/04/2026 in “Start date”?"), ==, "Tuesday 7 April 2026");
  press (page_of (dialog), "Con_tinue");
  wait_until (has_preview, dialog);
  press_and_close (dialog, "Import 2 People");
  wait_for_toast (book, "2 people imported");
  g_assert_cmpuint (count_people (book), ==, 2);
  g_clear_object (&to_choose);
  mappings = store_fixture_list (&book->fixture, FOOTING_TYPE_COLUMN_MAPPING);
  g_assert_cmpuint (mappings->len, ==, 1);
  g_assert_cmpstr (footing_column_mapping_get_name (mappings->pdata[0]), ==, "south.csv");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  BOOK_TEST ("/import-columns/asks-what-columns-are", test_asks_what_columns_are);
  BOOK_TEST ("/import-columns/one-role-for-everybody", test_one_role_for_everybody);
  BOOK_TEST ("/import-columns/no-names-above", test_no_names_above);
  BOOK_TEST ("/import-columns/remembers-what-columns-are", test_remembers_what_columns_are);
  BOOK_TEST ("/import-columns/says-which-columns-vanished", test_says_which_columns_vanished);
  BOOK_TEST ("/import-columns/asks-about-one-table-after-the-other", test_asks_about_one_table_after_the_other);

  return g_test_run ();
}
