/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-import-dialog.h"
#include "footing-person.h"
#include "footing-workplace.h"
#include "test-import-steps.h"

static void
test_says_what_is_never_read (Book          *book,
                              gconstpointer  unused)
{
  gpointer dialog = open_empty (book);

  g_assert_nonnull (find_widget (dialog, ADW_TYPE_ACTION_ROW, "title", "What Is Never Read"));
  g_assert_null (find_widget (dialog, GTK_TYPE_BUTTON, "label", "_Undo"));
}

static void
test_nothing_changes_before_import (Book          *book,
                                    gconstpointer  unused)
{
  gpointer dialog = open_with (book, STAFF AMA BAO CAI, has_preview);

  g_assert_true (says (dialog, "2 people will be added. 1 workplace will be added."));
  g_assert_cmpuint (count_people (book), ==, 0);

  press_and_close (dialog, "Import 2 People");
  wait_for_toast (book, "2 people imported");
  wait_for_people (book, 2);

  test_shell_undo (book->shell);
  wait_for_toast (book, "The import was taken back");
  g_assert_cmpuint (test_shell_count_toasts (book->shell), ==, 2);
  wait_for_people (book, 0);
}

static void
test_somebody_can_be_left_out (Book          *book,
                               gconstpointer  unused)
{
  gpointer dialog = open_with (book, STAFF AMA BAO, has_preview);
  g_autoptr(GPtrArray) people = NULL;

  open_list (dialog, "To Add");
  set_mark (dialog, "Ama Test-Cove", FALSE);
  go_back (dialog);
  g_assert_true (says (dialog, "1 person will be added. 1 workplace will be added."));
  g_assert_true (says (dialog, "1 of 2"));

  press_and_close (dialog, "Import 1 Person");
  wait_for_toast (book, "1 person imported");
  wait_for_people (book, 1);
  people = store_fixture_list (&book->fixture, FOOTING_TYPE_PERSON);
  g_assert_cmpuint (people->len, ==, 1);
  g_assert_cmpstr (footing_person_get_name (people->pdata[0]), ==, "Bao Test-Reed");
}

static void
test_other_roles_can_be_added (Book          *book,
                               gconstpointer  unused)
{
  gpointer dialog = open_with (book, STAFF AMA CAI, has_preview);

  open_list (dialog, "Left Out by Role");
  set_mark (dialog, "Registered manager", TRUE);
  go_back (dialog);

  press_and_close (dialog, "Import 2 People");
  wait_for_toast (book, "2 people imported");
  wait_for_people (book, 2);
}

static void
import_both (Book *book)
{
  gpointer dialog = open_with (book, STAFF AMA BAO, has_preview);

  press_and_close (dialog, "Import 2 People");
  wait_for_toast (book, "2 people imported");
  wait_for_people (book, 2);
}

static void
test_tells_what_would_change (Book          *book,
                              gconstpointer  unused)
{
  gpointer dialog = NULL;

  import_both (book);

  dialog = open_with (book, STAFF "Cove House,C1,,Ama Test-Tide,,05/09/2016,1,16,30,01\n"
                                  "Cove House,C4\n", has_preview);
  g_assert_true (says (dialog, "1 person will be changed. You will be asked about 1 person who may have left."));

  open_list (dialog, "To Change");
  wait_until (has_rows, dialog);
  g_assert_true (says (dialog, "Name: Ama Test-Cove → Ama Test-Tide\nHours a week: 37.5 → 30"));
  go_back (dialog);

  open_list (dialog, "Perhaps They Have Left");
  wait_until (has_rows, dialog);
  g_assert_true (says (dialog, "Bao Test-Reed"));
  g_assert_true (says (dialog, "Nursing associate · Cove House · in post since 8 Sep 2025\n"
                               "Not in the file of Cove House any more."));
  g_assert_true (says (dialog, "They stay in the book as they are: a file cannot say when somebody left, or why. After "
                               "the import you are asked about one after the other, whenever you have the time. 1 row "
                               "could not be read: it may be about one of them."));
  assert_copies (dialog, "Bao Test-Reed: Nursing associate · Cove House · in post since 8 Sep 2025 · "
                         "Not in the file of Cove House any more.\n");
  go_back (dialog);

  open_list (dialog, "Problems");
  wait_until (has_rows, dialog);
  g_assert_true (says (dialog, "Line 3: There are 2 cells where the header has 10. The row was left out."));
  assert_copies (dialog, "staff.csv: Line 3: There are 2 cells where the header has 10. The row was left out.\n");
}

static gboolean
lists (gpointer    dialog,
       const char *title)
{
  return find_widget (page_of (dialog), ADW_TYPE_ACTION_ROW, "title", title) != NULL;
}

/* Who is left alone is named: a count alone says nothing about whom the file was right. */
static void
test_names_who_is_left_alone (Book          *book,
                              gconstpointer  unused)
{
  gpointer dialog = NULL;

  import_both (book);

  dialog = open_with (book, STAFF "Cove House,C1,,Ama Test-Tide,,05/09/2016,1,16,37.5,01\n" BAO, has_preview);
  g_assert_true (says (dialog, "1 person will be changed, 1 left alone."));

  open_list (dialog, "Left Alone");
  wait_until (has_rows, dialog);
  g_assert_true (says (dialog, "Bao Test-Reed"));
  g_assert_true (says (dialog, "Nursing associate · Cove House · in post since 8 Sep 2025"));
  g_assert_false (says (dialog, "Ama Test-Cove"));
}

/* Whoever has a new id has not left, but as long as nothing is done about the id they are missing. */
static void
test_somebody_left_out_is_still_missing (Book          *book,
                                         gconstpointer  unused)
{
  gpointer dialog = NULL;

  import_both (book);

  dialog = open_with (book, STAFF BAO "Cove House,C9,,Ama Test-Cove,,05/09/2016,1,16,37.5,01\n", has_preview);
  g_assert_true (lists (dialog, "Perhaps They Have Left"));

  open_list (dialog, "Perhaps Known Already");
  set_mark (dialog, "Ama Test-Cove", TRUE);
  go_back (dialog);
  g_assert_false (lists (dialog, "Perhaps They Have Left"));

  open_list (dialog, "To Change");
  set_mark (dialog, "Ama Test-Cove", FALSE);
  go_back (dialog);
  g_assert_true (lists (dialog, "Perhaps They Have Left"));
}

static gpointer
open_workplaces (Book       *book,
                 const char *text)
{
  gpointer dialog = open_with (book, text, has_preview);

  open_list (dialog, "Workplaces");
  wait_until (has_rows, dialog);

  return dialog;
}

static void
test_tells_what_would_change_of_a_workplace (Book          *book,
                                             gconstpointer  unused)
{
  g_autoptr(FootingWorkplace) cove = g_object_new (FOOTING_TYPE_WORKPLACE, "name", "Cove House", NULL);
  gpointer dialog = NULL;

  store_fixture_save (&book->fixture, cove);
  dialog = open_workplaces (book, WORKPLACES "CH,,Cove House,1-123456789\nDL,,Dune Lodge,\n");
  g_assert_true (says (dialog, "Id of the workplace: not known → CH\nCQC location: not known → 1-123456789"));
  g_assert_true (says (dialog, "New · id DL"));
  go_back (dialog);
  press_and_close (dialog, "Import 2 Workplaces");
  wait_for_toast (book, "2 workplaces imported");

  dialog = open_workplaces (book, WORKPLACES "CH,,Cove House,1-987654321\nDL,,Dune Lodge,\n");
  g_assert_true (says (dialog, "CQC location: 1-123456789 → 1-987654321"));
  go_back (dialog);
  gtk_widget_activate_action (dialog, "import.cancel", NULL);

  dialog = open_workplaces (book, WORKPLACES "CH,,Cove Hall,1-987654321\nDL,,Dune Lodge,\n");
  g_assert_true (says (dialog, "Name: Cove House → Cove Hall\nCQC location: 1-123456789 → 1-987654321"));
}

/* Of which a page lists the first thousand, and says how many there are. */
static void
test_counts_all_problems (Book          *book,
                          gconstpointer  unused)
{
  g_autoptr(GString) text = g_string_new (STAFF AMA);
  gpointer dialog = NULL;

  for (guint i = 0; i < 1207; i++)
    g_string_append (text, "Cove House,C4\n");

  dialog = open_with (book, text->str, has_preview);
  g_assert_true (says (dialog, "1207"));
  g_assert_false (says (dialog, "1001"));
}

static gboolean
has_title_below (gpointer dialog)
{
  return !adw_header_bar_get_show_title (find_widget (page_of (dialog), ADW_TYPE_HEADER_BAR, NULL, NULL));
}

/* Pages that come later are as narrow as the first one. */
static void
test_titles_have_room (Book          *book,
                       gconstpointer  unused)
{
  GtkSettings *settings = gtk_settings_get_default ();
  gpointer dialog = NULL;

  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  /* Not 360 as for the program, in which the words of buttons wrap. */
  gtk_window_set_default_size (GTK_WINDOW (book->shell), 450, 600);

  dialog = open_with (book, STAFF AMA BAO, has_preview);
  wait_until (has_title_below, dialog);
  g_assert_true (says (dialog, "Preview"));

  open_list (dialog, "To Add");
  wait_until (has_rows, dialog);
  g_assert_true (has_title_below (dialog));
  go_back (dialog);
  g_assert_true (has_title_below (dialog));

  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

/* Later than the toast, the first page still takes the last import back. */
static void
test_the_last_import_can_be_undone_later (Book          *book,
                                          gconstpointer  unused)
{
  gpointer dialog = open_with (book, STAFF AMA, has_preview);

  press_and_close (dialog, "Import 1 Person");
  wait_for_toast (book, "1 person imported");
  wait_for_people (book, 1);

  dialog = open_empty (book);
  g_assert_nonnull (find_widget (dialog, ADW_TYPE_ACTION_ROW, "title", "1 person imported"));
  press_and_close (dialog, "_Undo");
  wait_for_toast (book, "The import was taken back");
  wait_for_people (book, 0);

  test_shell_undo (book->shell);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "This import has been taken back already");
}

static void
test_refuses_a_wrong_file (Book          *book,
                           gconstpointer  unused)
{
  static const char * const wrong[] = { "", "Dear all <b>\n", "LOCALESTID;STATUS\nH;\n", STAFF };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      gpointer dialog = open_with (book, wrong[i], has_trouble);

      g_assert_true (can_choose (dialog));
      gtk_widget_activate_action (dialog, "import.cancel", NULL);
    }

  g_assert_cmpuint (count_people (book), ==, 0);
}

static gboolean
cannot_choose (gpointer dialog)
{
  return find_widget (dialog, ADW_TYPE_STATUS_PAGE, "title", "No File Can Be Chosen") != NULL;
}

static void
test_says_that_files_cannot_be_chosen (Book          *book,
                                       gconstpointer  unused)
{
  gpointer dialog = open_empty (book);

  gtk_widget_activate_action (dialog, "import.choose", NULL);
  wait_until (cannot_choose, dialog);
  g_assert_true (can_choose (dialog));
}

static void
test_can_be_closed_while_it_reads (Book          *book,
                                   gconstpointer  unused)
{
  g_autoptr(GFile) file = write_file (book, STAFF AMA);
  AdwDialog *dialog = footing_import_dialog_new_for_file (book->context, file);

  adw_dialog_present (dialog, GTK_WIDGET (book->shell));
  adw_dialog_close (dialog);
  let_pass (200);
  g_assert_cmpuint (count_people (book), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  BOOK_TEST ("/import-dialog/says-what-is-never-read", test_says_what_is_never_read);
  BOOK_TEST ("/import-dialog/nothing-changes-before-import", test_nothing_changes_before_import);
  BOOK_TEST ("/import-dialog/somebody-can-be-left-out", test_somebody_can_be_left_out);
  BOOK_TEST ("/import-dialog/other-roles-can-be-added", test_other_roles_can_be_added);
  BOOK_TEST ("/import-dialog/tells-what-would-change", test_tells_what_would_change);
  BOOK_TEST ("/import-dialog/names-who-is-left-alone", test_names_who_is_left_alone);
  BOOK_TEST ("/import-dialog/somebody-left-out-is-still-missing", test_somebody_left_out_is_still_missing);
  BOOK_TEST ("/import-dialog/tells-what-would-change-of-a-workplace", test_tells_what_would_change_of_a_workplace);
  BOOK_TEST ("/import-dialog/counts-all-problems", test_counts_all_problems);
  BOOK_TEST ("/import-dialog/titles-have-room", test_titles_have_room);
  BOOK_TEST ("/import-dialog/the-last-import-can-be-undone-later", test_the_last_import_can_be_undone_later);
  BOOK_TEST ("/import-dialog/refuses-a-wrong-file", test_refuses_a_wrong_file);
  BOOK_TEST ("/import-dialog/says-that-files-cannot-be-chosen", test_says_that_files_cannot_be_chosen);
  BOOK_TEST ("/import-dialog/can-be-closed-while-it-reads", test_can_be_closed_while_it_reads);

  return g_test_run ();
}
