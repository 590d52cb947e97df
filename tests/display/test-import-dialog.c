/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <string.h>

#include "footing-column-mapping.h"
#include "footing-import-columns-page.h"
#include "footing-import-dialog.h"
#include "footing-import-row.h"
#include "footing-person.h"
#include "footing-roster.h"
#include "footing-workplace.h"
#include "test-diary-book.h"

#define STAFF "LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,NINUMBER,STARTDATE,EMPLSTATUS,MAINJOBROLE,CONTHOURS,NMCREG\n"
#define WORKPLACES "LOCALESTID,STATUS,ESTNAME,LOCATIONID\n"
#define AMA "Cove House,C1,,Ama Test-Cove,QQ123456C,05/09/2016,1,16,37.5,01\n"
#define BAO "Cove House,C2,,Bao Test-Reed,,08/09/2025,1,37,30,\n"
#define CAI "Cove House,C3,,Cai Test-Dune,,10/12/2024,1,4,37.5,\n"

/* What somebody chooses; NULL on a computer on which files cannot be chosen. */
static GListStore *to_choose;

/* In place of those of GTK. */
void
gtk_file_dialog_open_multiple (GtkFileDialog       *self,
                               GtkWindow           *parent,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (self, cancellable, callback, user_data);

  if (to_choose != NULL)
    g_task_return_pointer (task, g_object_ref (to_choose), g_object_unref);
  else
    g_task_return_new_error (task, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_FAILED, "No portal");
}

GListModel *
gtk_file_dialog_open_multiple_finish (GtkFileDialog  *self,
                                      GAsyncResult   *result,
                                      GError        **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/* Returns: (transfer full): the file beside the book, which is removed together with it */
static GFile *
write_named_file (Book       *book,
                  const char *name,
                  const char *text)
{
  g_autofree char *path = g_build_filename (book->fixture.folder, name, NULL);
  g_autoptr(GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);

  return g_file_new_for_path (path);
}

static GFile *
write_file (Book       *book,
            const char *text)
{
  return write_named_file (book, "staff.csv", text);
}

static AdwNavigationPage *
page_of (gpointer dialog)
{
  return adw_navigation_view_get_visible_page (find_widget (dialog, ADW_TYPE_NAVIGATION_VIEW, NULL, NULL));
}

/* Not before the dialog is on the screen. */
static gboolean
has_preview (gpointer dialog)
{
  return find_widget (dialog, ADW_TYPE_NAVIGATION_VIEW, NULL, NULL) != NULL &&
         g_strcmp0 (adw_navigation_page_get_tag (page_of (dialog)), "preview") == 0;
}

static gboolean
has_trouble (gpointer dialog)
{
  return find_widget (dialog, ADW_TYPE_STATUS_PAGE, "title", "This File Cannot Be Imported") != NULL;
}

static gboolean
can_choose (gpointer dialog)
{
  return find_widget (dialog, GTK_TYPE_BUTTON, "label", "Choose _File…") != NULL;
}

static gpointer
open_empty (Book *book)
{
  AdwDialog *dialog = footing_import_dialog_new (book->context);

  adw_dialog_present (dialog, GTK_WIDGET (book->shell));
  wait_until (can_choose, dialog);

  return dialog;
}

static gpointer
open_with (Book       *book,
           const char *text,
           gboolean  (*condition) (gpointer))
{
  g_autoptr(GFile) file = write_file (book, text);
  AdwDialog *dialog = footing_import_dialog_new_for_file (book->context, file);

  adw_dialog_present (dialog, GTK_WIDGET (book->shell));
  wait_until (condition, dialog);

  return dialog;
}

static guint
count_people (Book *book)
{
  g_autoptr(GPtrArray) people = store_fixture_list (&book->fixture, FOOTING_TYPE_PERSON);

  return people->len;
}

/* What the other pages show, once they have read again what has changed. */
typedef struct
{
  FootingRoster *roster;
  guint n_people;
  guint n_workplaces;
} Shown;

static gboolean
is_shown (gpointer data)
{
  const Shown *shown = data;

  return g_list_model_get_n_items (footing_roster_get_people (shown->roster)) == shown->n_people &&
         g_list_model_get_n_items (footing_roster_get_workplaces (shown->roster)) == shown->n_workplaces;
}

static void
wait_for_people (Book  *book,
                 guint  n_people)
{
  Shown shown = { footing_context_get_roster (book->context), n_people, n_people > 0 ? 1 : 0 };

  wait_until (is_shown, &shown);
  g_assert_cmpuint (count_people (book), ==, n_people);
}

static gboolean
is_closed (gpointer dialog)
{
  return !gtk_widget_get_mapped (dialog);
}

/* Presses a button that closes the dialog, which goes gently. */
static void
press_and_close (gpointer    dialog,
                 const char *label)
{
  g_autoptr(GtkWidget) kept = g_object_ref (dialog);

  press (page_of (dialog), label);
  wait_until (is_closed, kept);
}

static gboolean
says (gpointer    dialog,
      const char *text)
{
  return find_widget (page_of (dialog), GTK_TYPE_LABEL, "label", text) != NULL;
}

typedef struct
{
  TestShell *shell;
  const char *words;
} Toast;

static gboolean
has_toast (gpointer data)
{
  const Toast *toast = data;

  return g_strcmp0 (test_shell_get_toast (toast->shell), toast->words) == 0;
}

static void
wait_for_toast (Book       *book,
                const char *words)
{
  Toast toast = { book->shell, words };

  wait_until (has_toast, &toast);
}

static void
open_list (gpointer    dialog,
           const char *title)
{
  GtkWidget *row = find_widget (page_of (dialog), ADW_TYPE_ACTION_ROW, "title", title);

  g_assert_nonnull (row);
  gtk_widget_activate (row);
}

static gboolean
has_rows (gpointer dialog)
{
  return find_widget (page_of (dialog), FOOTING_TYPE_IMPORT_ROW, NULL, NULL) != NULL;
}

/* The mark beside a name in the list that is open. */
static GtkCheckButton *
mark_of (GtkWidget  *widget,
         const char *name)
{
  GtkCheckButton *found = NULL;

  if (FOOTING_IS_IMPORT_ROW (widget) && find_widget (widget, GTK_TYPE_LABEL, "label", name) != NULL)
    return find_widget (widget, GTK_TYPE_CHECK_BUTTON, NULL, NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = mark_of (child, name);

  return found;
}

static void
set_mark (gpointer    dialog,
          const char *name,
          gboolean    marked)
{
  GtkCheckButton *mark = NULL;

  wait_until (has_rows, dialog);
  mark = mark_of (GTK_WIDGET (page_of (dialog)), name);
  g_assert_nonnull (mark);
  gtk_check_button_set_active (mark, marked);
}

/* Presses the button for it in the list that is open. */
static void
assert_copies (gpointer    dialog,
               const char *expected)
{
  GtkWidget *button = find_widget (page_of (dialog), GTK_TYPE_BUTTON, "tooltip-text", "Copy All");
  GdkClipboard *clipboard = gtk_widget_get_clipboard (dialog);
  g_auto(GValue) copied = G_VALUE_INIT;
  g_autoptr(GError) error = NULL;

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  g_assert_true (gdk_clipboard_is_local (clipboard));

  g_value_init (&copied, G_TYPE_STRING);
  gdk_content_provider_get_value (gdk_clipboard_get_content (clipboard), &copied, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (g_value_get_string (&copied), ==, expected);
}

static void
go_back (gpointer dialog)
{
  adw_navigation_view_pop (find_widget (dialog, ADW_TYPE_NAVIGATION_VIEW, NULL, NULL));
  wait_until (has_preview, dialog);
}

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
test_tells_what_would_change (Book          *book,
                              gconstpointer  unused)
{
  gpointer dialog = open_with (book, STAFF AMA BAO, has_preview);

  press_and_close (dialog, "Import 2 People");
  wait_for_toast (book, "2 people imported");
  wait_for_people (book, 2);

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

/* Whoever has a new id has not left, but as long as nothing is done about the id they are missing. */
static void
test_somebody_left_out_is_still_missing (Book          *book,
                                         gconstpointer  unused)
{
  gpointer dialog = open_with (book, STAFF AMA BAO, has_preview);

  press_and_close (dialog, "Import 2 People");
  wait_for_toast (book, "2 people imported");
  wait_for_people (book, 2);

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

/* ---- Tables of anybody’s ---- */

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
  BOOK_TEST ("/import-dialog/somebody-left-out-is-still-missing", test_somebody_left_out_is_still_missing);
  BOOK_TEST ("/import-dialog/tells-what-would-change-of-a-workplace", test_tells_what_would_change_of_a_workplace);
  BOOK_TEST ("/import-dialog/counts-all-problems", test_counts_all_problems);
  BOOK_TEST ("/import-dialog/titles-have-room", test_titles_have_room);
  BOOK_TEST ("/import-dialog/the-last-import-can-be-undone-later", test_the_last_import_can_be_undone_later);
  BOOK_TEST ("/import-dialog/refuses-a-wrong-file", test_refuses_a_wrong_file);
  BOOK_TEST ("/import-dialog/asks-what-columns-are", test_asks_what_columns_are);
  BOOK_TEST ("/import-dialog/one-role-for-everybody", test_one_role_for_everybody);
  BOOK_TEST ("/import-dialog/remembers-what-columns-are", test_remembers_what_columns_are);
  BOOK_TEST ("/import-dialog/says-which-columns-vanished", test_says_which_columns_vanished);
  BOOK_TEST ("/import-dialog/asks-about-one-table-after-the-other", test_asks_about_one_table_after_the_other);
  BOOK_TEST ("/import-dialog/says-that-files-cannot-be-chosen", test_says_that_files_cannot_be_chosen);
  BOOK_TEST ("/import-dialog/can-be-closed-while-it-reads", test_can_be_closed_while_it_reads);

  return g_test_run ();
}
