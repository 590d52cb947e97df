/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-date-row.h"
#include "footing-enrol-dialog.h"
#include "footing-enrol-entry.h"
#include "footing-enrol-preview-page.h"
#include "footing-enrolment-item.h"
#include "footing-pick-row.h"
#include "footing-programme-item.h"
#include "footing-programme-setup.h"
#include "footing-reference.h"
#include "footing-roster.h"
#include "test-diary-book.h"

/* Three who started on 2 March 2026, one whose start nobody knows, and a preceptor for one. */
static const char *newcomers[] = { "Ama Test-Cove", "Bao Test-Reed", "Cai Test-Dune" };

static gboolean
roster_is_read (gpointer context)
{
  FootingRoster *roster = footing_context_get_roster (context);

  return !footing_roster_get_loading (roster) && g_list_model_get_n_items (footing_roster_get_people (roster)) == 5 &&
         g_list_model_get_n_items (footing_roster_get_programmes (roster)) == 1;
}

static void
add_person (Book       *book,
            const char *name,
            FootingDay  started_on,
            gboolean    is_preceptor)
{
  g_autoptr(FootingPerson) person = store_fixture_person (name);

  g_object_set (person,
                "started-on", started_on,
                "is-preceptor", is_preceptor,
                "preceptee-limit", (gint64) 1,
                NULL);
  store_fixture_save (&book->fixture, person);
}

static void
fill (Book *book)
{
  const FootingStandard *core = footing_reference_get_standard (book->reference, "core");
  g_autoptr(GPtrArray) records = footing_programme_setup_from_standard (core, "Ours", FOOTING_ANCHOR_RULE_START);
  g_autoptr(GError) error = NULL;

  store_fixture_try_save (&book->fixture, records, &error);
  g_assert_no_error (error);

  for (guint i = 0; i < G_N_ELEMENTS (newcomers); i++)
    add_person (book, newcomers[i], footing_day_from_ymd (2026, 3, 2), FALSE);
  add_person (book, "Dua Test-Tide", FOOTING_DAY_NONE, FALSE);
  add_person (book, "Eve Test-Shore", footing_day_from_ymd (2019, 5, 1), TRUE);
  wait_until (roster_is_read, book->context);
}

static gboolean
has_rows (gpointer dialog)
{
  return find_widget (dialog, FOOTING_TYPE_PICK_ROW, NULL, NULL) != NULL;
}

static gpointer
open_dialog (Book *book)
{
  g_autoptr(FootingProgramme) programme = NULL;
  FootingFormDialog *dialog = NULL;

  fill (book);
  programme = g_list_model_get_item (footing_roster_get_programmes (footing_context_get_roster (book->context)), 0);
  dialog = footing_enrol_dialog_new (book->context, programme);
  footing_form_dialog_open (dialog, GTK_WIDGET (book->shell));
  wait_until (has_rows, dialog);

  return dialog;
}

/* Returns: (nullable): the check box of a row whose title is @name */
static GtkCheckButton *
find_choice (GtkWidget  *widget,
             const char *name)
{
  GtkCheckButton *found = NULL;

  if (FOOTING_IS_PICK_ROW (widget) && gtk_widget_get_mapped (widget) &&
      find_widget (widget, GTK_TYPE_LABEL, "label", name) != NULL)
    return find_widget (widget, GTK_TYPE_CHECK_BUTTON, NULL, NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_choice (child, name);

  return found;
}

static void
pick (gpointer    dialog,
      const char *name)
{
  GtkCheckButton *choice = find_choice (dialog, name);

  g_assert_nonnull (choice);
  gtk_check_button_set_active (choice, TRUE);
}

static AdwNavigationPage *
visible_page (gpointer dialog)
{
  return adw_navigation_view_get_visible_page (find_widget (dialog, ADW_TYPE_NAVIGATION_VIEW, NULL, NULL));
}

static gboolean
can_choose_preceptor (gpointer dialog)
{
  return find_choice (GTK_WIDGET (visible_page (dialog)), "Nobody Yet") != NULL;
}

static gboolean
is_enrol_button (GtkWidget *button)
{
  return g_str_has_prefix (gtk_button_get_label (GTK_BUTTON (button)), "_Enrol");
}

/* Also that nothing is being worked out any more. */
static gboolean
has_preview (gpointer dialog)
{
  GtkWidget *button = adw_dialog_get_default_widget (dialog);

  return find_widget (visible_page (dialog), FOOTING_TYPE_ENROL_ENTRY, NULL, NULL) != NULL &&
         is_enrol_button (button) &&
         (gtk_widget_is_sensitive (button) || g_str_equal (gtk_button_get_label (GTK_BUTTON (button)), "_Enrol"));
}

static void
go_to_preview (gpointer    dialog,
               const char *preceptor)
{
  press (visible_page (dialog), "_Next");
  wait_until (can_choose_preceptor, dialog);
  if (preceptor != NULL)
    pick (visible_page (dialog), preceptor);
  press (visible_page (dialog), "_Next");
  wait_until (has_preview, dialog);
}

/* The dialog goes gently. */
static gboolean
is_enrolled (gpointer shell)
{
  return test_shell_get_toast (shell) != NULL &&
         find_widget (shell, FOOTING_TYPE_ENROL_DIALOG, NULL, NULL) == NULL;
}

static guint
count (Book  *book,
       GType  type)
{
  g_autoptr(GPtrArray) records = store_fixture_list (&book->fixture, type);

  return records->len;
}

static void
assert_day (const GPtrArray *meetings,
            const char      *key,
            FootingDay       due)
{
  guint n = 0;

  for (guint i = 0; i < meetings->len; i++)
    {
      FootingMeeting *meeting = g_ptr_array_index (meetings, i);

      if (g_strcmp0 (footing_meeting_get_key (meeting), key) != 0)
        continue;

      g_assert_cmpint (footing_meeting_get_due_on (meeting), ==, due);
      n++;
    }

  g_assert_cmpuint (n, ==, 3);
}

static gboolean
nobody_is_enrolled (gpointer context)
{
  return g_list_model_get_n_items (footing_roster_get_enrolments (footing_context_get_roster (context))) == 0;
}

static gboolean
three_are_enrolled (gpointer context)
{
  return g_list_model_get_n_items (footing_roster_get_enrolments (footing_context_get_roster (context))) == 3;
}

/* From 2 March: two weeks, three months and six months (domain reference 2.1), by the calendar. */
static void
test_three (Book          *book,
            gconstpointer  unused)
{
  gpointer dialog = open_dialog (book);
  g_autoptr(GPtrArray) meetings = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (newcomers); i++)
    pick (dialog, newcomers[i]);
  go_to_preview (dialog, "Eve Test-Shore");

  g_assert_nonnull (find_widget (visible_page (dialog), ADW_TYPE_ACTION_ROW, "subtitle", "Mon 16 March, in 4 days"));
  press (visible_page (dialog), "_Enrol 3 People");
  wait_until (is_enrolled, book->shell);
  wait_until (three_are_enrolled, book->context);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "3 people have been enrolled");

  meetings = store_fixture_list (&book->fixture, FOOTING_TYPE_MEETING);
  g_assert_cmpuint (meetings->len, ==, 9);
  assert_day (meetings, "initial", footing_day_from_ymd (2026, 3, 16));
  assert_day (meetings, "interim", footing_day_from_ymd (2026, 6, 2));
  assert_day (meetings, "final", footing_day_from_ymd (2026, 9, 2));

  test_shell_undo (book->shell);
  wait_until (nobody_is_enrolled, book->context);
  g_assert_cmpuint (count (book, FOOTING_TYPE_MEETING), ==, 0);
}

/* Said in words, and not forbidden. */
static void
test_limit (Book          *book,
            gconstpointer  unused)
{
  gpointer dialog = open_dialog (book);

  pick (dialog, newcomers[0]);
  pick (dialog, newcomers[1]);
  go_to_preview (dialog, "Eve Test-Shore");

  g_assert_nonnull (find_widget (visible_page (dialog), GTK_TYPE_LABEL, "label",
                                 "Eve Test-Shore would support 2 people at a time. "
                                 "Their limit is 1; you can still go on."));
  g_assert_true (gtk_widget_is_sensitive (find_widget (visible_page (dialog), GTK_TYPE_BUTTON,
                                                       "label", "_Enrol 2 People")));
}

static FootingDay
start_of (Book       *book,
          const char *name)
{
  g_autoptr(GPtrArray) people = store_fixture_list (&book->fixture, FOOTING_TYPE_PERSON);

  for (guint i = 0; i < people->len; i++)
    if (g_strcmp0 (footing_person_get_name (g_ptr_array_index (people, i)), name) == 0)
      return footing_person_get_started_on (g_ptr_array_index (people, i));

  g_assert_not_reached ();
}

static gboolean
start_is_forgotten (gpointer book)
{
  return start_of (book, "Dua Test-Tide") == FOOTING_DAY_NONE;
}

static gboolean
one_is_ready (gpointer dialog)
{
  GtkWidget *button = find_widget (visible_page (dialog), GTK_TYPE_BUTTON, "label", "_Enrol 1 Person");

  return button != NULL && gtk_widget_is_sensitive (button);
}

/* The day can be filled in on the spot; undo takes it back as well. */
static void
test_missing_start (Book          *book,
                    gconstpointer  unused)
{
  gpointer dialog = open_dialog (book);
  FootingDay day = footing_day_from_ymd (2026, 3, 9);
  FootingDateRow *row = NULL;

  pick (dialog, "Dua Test-Tide");
  go_to_preview (dialog, NULL);
  g_assert_false (gtk_widget_is_sensitive (find_widget (visible_page (dialog), GTK_TYPE_BUTTON, "label", "_Enrol")));

  row = find_widget (visible_page (dialog), FOOTING_TYPE_DATE_ROW, NULL, NULL);
  g_assert_nonnull (row);
  footing_date_row_set_day (row, day);
  g_assert_cmpint (start_of (book, "Dua Test-Tide"), ==, FOOTING_DAY_NONE);

  wait_until (one_is_ready, dialog);
  press (visible_page (dialog), "_Enrol 1 Person");
  wait_until (is_enrolled, book->shell);
  g_assert_cmpint (start_of (book, "Dua Test-Tide"), ==, day);

  test_shell_undo (book->shell);
  wait_until (start_is_forgotten, book);
  g_assert_cmpuint (count (book, FOOTING_TYPE_ENROLMENT), ==, 0);
}

/* Who is left out is said, with the reason, and the preceptor does not carry them yet. */
static void
test_left_out (Book          *book,
               gconstpointer  unused)
{
  gpointer dialog = open_dialog (book);

  pick (dialog, newcomers[0]);
  pick (dialog, newcomers[1]);
  pick (dialog, "Dua Test-Tide");
  go_to_preview (dialog, "Eve Test-Shore");

  g_assert_nonnull (find_widget (visible_page (dialog), GTK_TYPE_LABEL, "label",
                                 "Dua Test-Tide is left out for now. "
                                 "The first day in the job is needed, to count from."));
  g_assert_nonnull (find_widget (visible_page (dialog), GTK_TYPE_LABEL, "label",
                                 "Eve Test-Shore would support 2 people at a time. "
                                 "Their limit is 1; you can still go on."));
  g_assert_nonnull (find_widget (visible_page (dialog), GTK_TYPE_BUTTON, "label", "_Enrol 2 People"));
}

static gboolean
is_preceptor (Book       *book,
              const char *name)
{
  g_autoptr(GPtrArray) people = store_fixture_list (&book->fixture, FOOTING_TYPE_PERSON);

  for (guint i = 0; i < people->len; i++)
    if (g_strcmp0 (footing_person_get_name (g_ptr_array_index (people, i)), name) == 0)
      return footing_person_get_is_preceptor (g_ptr_array_index (people, i));

  g_assert_not_reached ();
}

static gboolean
cai_is_none (gpointer book)
{
  return !is_preceptor (book, "Cai Test-Dune");
}

/* From somebody's page one enrols them, and does not look for them again. */
static void
test_from_their_page (Book          *book,
                      gconstpointer  unused)
{
  FootingRoster *roster = footing_context_get_roster (book->context);
  g_autoptr(FootingProgramme) programme = NULL;
  g_autoptr(FootingPerson) person = NULL;
  FootingFormDialog *dialog = NULL;

  fill (book);
  programme = g_list_model_get_item (footing_roster_get_programmes (roster), 0);
  person = g_list_model_get_item (footing_roster_get_people (roster), 0);
  dialog = footing_enrol_dialog_new_for_person (book->context, programme, person);
  footing_form_dialog_open (dialog, GTK_WIDGET (book->shell));
  wait_until (has_rows, dialog);

  g_assert_true (gtk_check_button_get_active (find_choice (GTK_WIDGET (dialog), footing_person_get_name (person))));
  go_to_preview (dialog, NULL);
  g_assert_nonnull (find_widget (visible_page (dialog), GTK_TYPE_BUTTON, "label", "_Enrol 1 Person"));
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

static gboolean
is_read_and_empty (gpointer context)
{
  FootingRoster *roster = footing_context_get_roster (context);

  return !footing_roster_get_loading (roster) && g_list_model_get_n_items (footing_roster_get_people (roster)) == 0;
}

static gboolean
import_has_focus (gpointer dialog)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (dialog));

  return GTK_IS_BUTTON (focus) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (focus)), "_Import a File…") == 0;
}

/* Whoever has only the keyboard finds the way on where nobody can be enrolled yet. */
static void
test_nobody (Book          *book,
             gconstpointer  unused)
{
  const FootingStandard *core = footing_reference_get_standard (book->reference, "core");
  g_autoptr(GPtrArray) records = footing_programme_setup_from_standard (core, "Ours", FOOTING_ANCHOR_RULE_START);
  FootingFormDialog *dialog = NULL;

  wait_until (is_read_and_empty, book->context);
  dialog = footing_enrol_dialog_new (book->context, records->pdata[0]);
  footing_form_dialog_open (dialog, GTK_WIDGET (book->shell));
  wait_until (import_has_focus, dialog);
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

/* Whoever is asked to support somebody is a preceptor; an undo takes that back, and not the person. */
static void
test_new_preceptor (Book          *book,
                    gconstpointer  unused)
{
  gpointer dialog = open_dialog (book);

  pick (dialog, newcomers[0]);
  go_to_preview (dialog, "Cai Test-Dune");
  press (visible_page (dialog), "_Enrol 1 Person");
  wait_until (is_enrolled, book->shell);
  g_assert_true (is_preceptor (book, "Cai Test-Dune"));

  test_shell_undo (book->shell);
  wait_until (nobody_is_enrolled, book->context);
  wait_until (cai_is_none, book);
}

static void
test_new_cohort (Book          *book,
                 gconstpointer  unused)
{
  gpointer dialog = open_dialog (book);
  AdwComboRow *cohort = NULL;
  GtkEditable *name = NULL;
  GtkWidget *next = NULL;
  g_autoptr(GPtrArray) cohorts = NULL;

  pick (dialog, newcomers[0]);
  press (visible_page (dialog), "_Next");
  wait_until (can_choose_preceptor, dialog);

  cohort = find_widget (visible_page (dialog), ADW_TYPE_COMBO_ROW, "title", "Cohort");
  next = find_widget (visible_page (dialog), GTK_TYPE_BUTTON, "label", "_Next");
  adw_combo_row_set_selected (cohort, 1);
  g_assert_false (gtk_widget_is_sensitive (next));

  name = find_widget (visible_page (dialog), ADW_TYPE_ENTRY_ROW, "title", "Name of the New Cohort");
  gtk_editable_set_text (name, "Spring 2026");
  g_assert_true (gtk_widget_is_sensitive (next));
  press (visible_page (dialog), "_Next");
  wait_until (has_preview, dialog);
  press (visible_page (dialog), "_Enrol 1 Person");
  wait_until (is_enrolled, book->shell);

  cohorts = store_fixture_list (&book->fixture, FOOTING_TYPE_COHORT);
  g_assert_cmpuint (cohorts->len, ==, 1);
  g_assert_cmpstr (footing_cohort_get_name (g_ptr_array_index (cohorts, 0)), ==, "Spring 2026");
}

/* Nobody is their own preceptor, and nobody goes on without anybody. */
static void
test_choices (Book          *book,
              gconstpointer  unused)
{
  gpointer dialog = open_dialog (book);
  GtkWidget *next = find_widget (visible_page (dialog), GTK_TYPE_BUTTON, "label", "_Next");

  g_assert_false (gtk_widget_is_sensitive (next));
  pick (dialog, "Eve Test-Shore");
  g_assert_true (gtk_widget_is_sensitive (next));

  press (visible_page (dialog), "_Next");
  wait_until (can_choose_preceptor, dialog);
  let_pass (50);
  g_assert_null (find_choice (GTK_WIDGET (visible_page (dialog)), "Eve Test-Shore"));
  g_assert_nonnull (find_choice (GTK_WIDGET (visible_page (dialog)), newcomers[0]));
}

/* ---- A whole intake ---- */

/* So many that nobody is too late to stop it. */
#define N_MANY 595

static gboolean
many_are_read (gpointer context)
{
  FootingRoster *roster = footing_context_get_roster (context);

  return g_list_model_get_n_items (footing_roster_get_people (roster)) == 5 + N_MANY;
}

static gboolean
has_everybody (gpointer dialog)
{
  return find_widget (visible_page (dialog), GTK_TYPE_LABEL, "label", "Choose all 600 people in the list") != NULL;
}

static gboolean
many_are_enrolled (gpointer context)
{
  return g_list_model_get_n_items (footing_roster_get_enrolments (footing_context_get_roster (context))) == 4 + N_MANY;
}

static void
add_many (Book *book)
{
  g_autoptr(GPtrArray) people = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GError) error = NULL;

  for (int i = 0; i < N_MANY; i++)
    {
      FootingPerson *person = store_fixture_person ("Fay Test-Fold");

      g_object_set (person, "started-on", footing_day_from_ymd (2026, 3, 2), NULL);
      g_ptr_array_add (people, person);
    }
  store_fixture_try_save (&book->fixture, people, &error);
  g_assert_no_error (error);
  wait_until (many_are_read, book->context);
}

static void
add_study_day (Book *book)
{
  FootingRoster *roster = footing_context_get_roster (book->context);
  g_autoptr(FootingProgramme) programme = g_list_model_get_item (footing_roster_get_programmes (roster), 0);
  gint64 id = footing_record_get_id (FOOTING_RECORD (programme));
  g_autoptr(FootingProgrammeItem) item = NULL;

  item = g_object_new (FOOTING_TYPE_PROGRAMME_ITEM,
                       "programme-id", id,
                       "kind", FOOTING_ITEM_KIND_STUDY_DAY,
                       "key", "day-one",
                       "name", "Day One",
                       "due-months", (gint64) 1,
                       NULL);
  store_fixture_save (&book->fixture, item);
}

static gpointer
choose_everybody (Book *book)
{
  gpointer dialog = open_dialog (book);

  add_many (book);
  add_study_day (book);
  wait_until (has_everybody, dialog);
  gtk_check_button_set_active (find_widget (visible_page (dialog), GTK_TYPE_CHECK_BUTTON, NULL, NULL), TRUE);
  g_assert_nonnull (find_widget (visible_page (dialog), GTK_TYPE_LABEL, "label", "600 people chosen"));
  press (visible_page (dialog), "_Next");
  wait_until (can_choose_preceptor, dialog);
  press (visible_page (dialog), "_Next");
  wait_until (has_preview, dialog);

  return dialog;
}

/* The study day of the programme comes with everybody, and one undo takes all of it back. */
static void
test_many (Book          *book,
           gconstpointer  unused)
{
  gpointer dialog = choose_everybody (book);

  press (visible_page (dialog), "_Enrol 599 People");
  wait_until (is_enrolled, book->shell);
  wait_until (many_are_enrolled, book->context);
  g_assert_cmpuint (count (book, FOOTING_TYPE_MEETING), ==, 3 * (4 + N_MANY));
  g_assert_cmpuint (count (book, FOOTING_TYPE_ENROLMENT_ITEM), ==, 4 + N_MANY);

  test_shell_undo (book->shell);
  wait_until (nobody_is_enrolled, book->context);
  g_assert_cmpuint (count (book, FOOTING_TYPE_MEETING), ==, 0);
  g_assert_cmpuint (count (book, FOOTING_TYPE_ENROLMENT_ITEM), ==, 0);
}

static gboolean
says_stopped (gpointer dialog)
{
  AdwBanner *banner = find_widget (visible_page (dialog), ADW_TYPE_BANNER, NULL, NULL);

  return banner != NULL && g_str_has_prefix (adw_banner_get_title (banner), "Stopped. Nothing has been saved");
}

/* Nothing is half done, and all that was chosen is still there. */
static void
test_stopped (Book          *book,
              gconstpointer  unused)
{
  gpointer dialog = choose_everybody (book);
  FootingProgressView *view = NULL;

  press (visible_page (dialog), "_Enrol 599 People");
  view = footing_enrol_preview_page_get_progress_view (FOOTING_ENROL_PREVIEW_PAGE (visible_page (dialog)));
  footing_progress_view_cancel (view);
  wait_until (says_stopped, dialog);

  g_assert_cmpuint (count (book, FOOTING_TYPE_ENROLMENT), ==, 0);
  g_assert_cmpuint (count (book, FOOTING_TYPE_MEETING), ==, 0);
  press (visible_page (dialog), "_Enrol 599 People");
  wait_until (is_enrolled, book->shell);
  wait_until (many_are_enrolled, book->context);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/enrol-dialog/three", test_three);
  BOOK_TEST ("/enrol-dialog/limit", test_limit);
  BOOK_TEST ("/enrol-dialog/missing-start", test_missing_start);
  BOOK_TEST ("/enrol-dialog/left-out", test_left_out);
  BOOK_TEST ("/enrol-dialog/from-their-page", test_from_their_page);
  BOOK_TEST ("/enrol-dialog/nobody", test_nobody);
  BOOK_TEST ("/enrol-dialog/new-preceptor", test_new_preceptor);
  BOOK_TEST ("/enrol-dialog/new-cohort", test_new_cohort);
  BOOK_TEST ("/enrol-dialog/choices", test_choices);
  BOOK_TEST ("/enrol-dialog/many", test_many);
  BOOK_TEST ("/enrol-dialog/stopped", test_stopped);

  return g_test_run ();
}
