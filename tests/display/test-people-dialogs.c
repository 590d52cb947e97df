/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <string.h>

#include "footing-date-row.h"
#include "footing-leaving-dialog.h"
#include "footing-leaving.h"
#include "footing-person-dialog.h"
#include "footing-programme-setup.h"
#include "footing-reference.h"
#include "footing-roster.h"
#include "test-diary-book.h"

static gboolean
is_ready (gpointer dialog)
{
  gboolean ready;

  g_object_get (dialog, "ready", &ready, NULL);

  return ready;
}

static gboolean
has_problem (gpointer dialog)
{
  gboolean problem;

  g_object_get (dialog, "has-problem", &problem, NULL);

  return problem;
}

static gboolean
has_toast (gpointer book)
{
  return test_shell_get_toast (((Book *) book)->shell) != NULL;
}

/* A dialog comes up with its window, which may be a little later. */
static gboolean
is_up (gpointer dialog)
{
  return find_widget (dialog, ADW_TYPE_PREFERENCES_ROW, NULL, NULL) != NULL;
}

static gpointer
open_dialog (Book              *book,
             FootingFormDialog *dialog)
{
  footing_form_dialog_open (dialog, GTK_WIDGET (book->shell));
  wait_until (is_up, dialog);

  return dialog;
}

static void
fill (gpointer    dialog,
      const char *title,
      const char *text)
{
  gpointer row = find_widget (dialog, ADW_TYPE_PREFERENCES_ROW, "title", title);
  gpointer field = FOOTING_IS_DATE_ROW (row) ? find_widget (row, GTK_TYPE_ENTRY, NULL, NULL) : row;

  gtk_editable_set_text (field, text);

  /* A day is taken when its field has been left. */
  if (FOOTING_IS_DATE_ROW (row))
    g_signal_emit_by_name (field, "activate");
}

static void
choose (gpointer    dialog,
        const char *title,
        guint       place)
{
  adw_combo_row_set_selected (find_widget (dialog, ADW_TYPE_COMBO_ROW, "title", title), place);
}

static guint
chosen (gpointer    dialog,
        const char *title)
{
  return adw_combo_row_get_selected (find_widget (dialog, ADW_TYPE_COMBO_ROW, "title", title));
}

static const char *
words_below (gpointer    dialog,
             const char *title)
{
  return adw_action_row_get_subtitle (find_widget (dialog, ADW_TYPE_ACTION_ROW, "title", title));
}

static gpointer
only_record (Book  *book,
             GType  type)
{
  g_autoptr(GPtrArray) records = store_fixture_list (&book->fixture, type);

  g_assert_cmpuint (records->len, ==, 1);

  return g_object_ref (g_ptr_array_index (records, 0));
}

/* ---- Adding somebody ---- */

/* In a book without workplaces the second choice is a new one. */
#define NEW_WORKPLACE 1

static void
fill_in_somebody (gpointer dialog)
{
  fill (dialog, "Name", " Zoë Test-Łęg ");
  choose (dialog, "Workplace", NEW_WORKPLACE);
  g_assert_false (is_ready (dialog));
  fill (dialog, "Name of the New Workplace", "Gull & Sons");
  fill (dialog, "First Day in the Job", "2/3/26");
}

static void
test_add (Book          *book,
          gconstpointer  unused)
{
  gpointer dialog = open_dialog (book, footing_person_dialog_new (book->context, NULL));
  g_autoptr(FootingPerson) person = NULL;
  g_autoptr(FootingWorkplace) workplace = NULL;

  g_assert_false (is_ready (dialog));
  fill_in_somebody (dialog);
  g_assert_true (is_ready (dialog));

  fill (dialog, "PIN Received", "31/2");
  g_assert_false (is_ready (dialog));
  fill (dialog, "PIN Received", "");
  press (dialog, "_Add");
  wait_until (has_toast, book);

  person = only_record (book, FOOTING_TYPE_PERSON);
  workplace = only_record (book, FOOTING_TYPE_WORKPLACE);
  g_assert_cmpstr (footing_person_get_name (person), ==, "Zoë Test-Łęg");
  g_assert_cmpstr (footing_workplace_get_name (workplace), ==, "Gull & Sons");
  g_assert_cmpint (footing_person_get_workplace_id (person), ==,
                   footing_record_get_id (FOOTING_RECORD (workplace)));
  g_assert_cmpint (footing_person_get_started_on (person), ==, footing_day_from_ymd (2026, 3, 2));
  g_assert_cmpint (footing_person_get_registered_on (person), ==, FOOTING_DAY_NONE);
  g_assert_cmpint (footing_person_get_first_recorded_on (person), ==, book_today ());
}

static gboolean
is_empty (gpointer user_data)
{
  Book *book = user_data;
  g_autoptr(GPtrArray) people = store_fixture_list (&book->fixture, FOOTING_TYPE_PERSON);

  return people->len == 0;
}

/* The key took back what had been done before. */
static void
test_undo_takes_back_who_was_added (Book          *book,
                                    gconstpointer  unused)
{
  gpointer dialog = open_dialog (book, footing_person_dialog_new (book->context, NULL));
  g_autoptr(GPtrArray) workplaces = NULL;

  fill_in_somebody (dialog);
  press (dialog, "_Add");
  wait_until (has_toast, book);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "Zoë Test-Łęg has been added");

  test_shell_undo (book->shell);
  wait_until (is_empty, book);
  workplaces = store_fixture_list (&book->fixture, FOOTING_TYPE_WORKPLACE);
  g_assert_cmpuint (workplaces->len, ==, 0);
}

static void
test_keeps_all_when_saving_fails (Book          *book,
                                  gconstpointer  unused)
{
  gpointer dialog = open_dialog (book, footing_person_dialog_new (book->context, NULL));

  fill_in_somebody (dialog);
  store_fixture_close (&book->fixture);
  press (dialog, "_Add");
  wait_until (has_problem, dialog);

  g_assert_true (is_ready (dialog));
  g_assert_nonnull (find_widget (dialog, ADW_TYPE_ENTRY_ROW, "text", "Gull & Sons"));
  g_assert_null (test_shell_get_toast (book->shell));
}

static void
test_edit (Book          *book,
           gconstpointer  unused)
{
  g_autoptr(FootingPerson) person = store_fixture_person ("Amara Test-Brook");
  g_autoptr(FootingPerson) saved = NULL;
  gpointer dialog = NULL;

  g_object_set (person, "job-role", "16", "worker-key", "W1", NULL);
  store_fixture_save (&book->fixture, person);
  dialog = open_dialog (book, footing_person_dialog_new (book->context, person));

  adw_switch_row_set_active (find_widget (dialog, ADW_TYPE_SWITCH_ROW, "title", "Preceptor"), TRUE);
  fill (dialog, "Prepared On", "yesterday");
  press (dialog, "_Save");
  let_pass (300);

  saved = only_record (book, FOOTING_TYPE_PERSON);
  g_assert_true (footing_person_get_is_preceptor (saved));
  g_assert_cmpint (footing_person_get_prepared_on (saved), ==, book_today () - 1);

  /* What the form does not show stays. */
  g_assert_cmpstr (footing_person_get_job_role (saved), ==, "16");
  g_assert_cmpstr (footing_person_get_worker_key (saved), ==, "W1");
}

/* Amara's meetings, with the programme they were made from: counted from the start, 2 March. */
static void
add_milestones (Book *book)
{
  const FootingStandard *core = footing_reference_get_standard (book->reference, "core");
  g_autoptr(GPtrArray) milestones = footing_programme_setup_from_standard (core, "", FOOTING_ANCHOR_RULE_START);
  g_autoptr(FootingRecord) programme = only_record (book, FOOTING_TYPE_PROGRAMME);

  for (guint i = 1; i < milestones->len; i++)
    {
      g_object_set (g_ptr_array_index (milestones, i), "programme-id", footing_record_get_id (programme), NULL);
      store_fixture_save (&book->fixture, g_ptr_array_index (milestones, i));
    }
}

static gboolean
asks (gpointer shell)
{
  return find_widget (shell, GTK_TYPE_BUTTON, "label", "_Move Meetings") != NULL;
}

static FootingDay
limit_of_amaras_initial (Book *book)
{
  g_autoptr(GPtrArray) meetings = store_fixture_list (&book->fixture, FOOTING_TYPE_MEETING);

  return footing_meeting_get_due_on (g_ptr_array_index (meetings, 0));
}

/* A first day that is corrected moves what is still to be held, when somebody says so: Monday 9
 * March and two weeks.
 */
static gboolean
have_moved (gpointer book)
{
  return g_strcmp0 (test_shell_get_toast (((Book *) book)->shell), "2 meetings have been moved") == 0;
}

static void
test_other_first_day (Book          *book,
                      gconstpointer  unused)
{
  FootingRoster *roster = footing_context_get_roster (book->context);
  FootingPerson *amara = NULL;
  gpointer dialog = NULL;

  book_fill (book);
  add_milestones (book);
  amara = footing_roster_find_person (roster, footing_enrolment_get_preceptee_id (
                                                footing_roster_find_enrolment (roster, book->amara)));
  dialog = open_dialog (book, footing_person_dialog_new (book->context, amara));
  fill (dialog, "First Day in the Job", "9/3/26");
  press (dialog, "_Save");
  wait_until (asks, book->shell);
  g_assert_nonnull (find_widget (book->shell, ADW_TYPE_ACTION_ROW, "subtitle", "23 Mar 2026 instead of 16 Mar 2026"));
  g_assert_cmpint (limit_of_amaras_initial (book), ==, footing_day_from_ymd (2026, 3, 16));

  press (book->shell, "_Move Meetings");
  wait_until (have_moved, book);
  g_assert_cmpint (limit_of_amaras_initial (book), ==, footing_day_from_ymd (2026, 3, 23));

  test_shell_undo (book->shell);
  let_pass (200);
  g_assert_cmpint (limit_of_amaras_initial (book), ==, footing_day_from_ymd (2026, 3, 16));
}

static gboolean
says (gpointer    dialog,
      const char *words)
{
  return find_widget (dialog, ADW_TYPE_PREFERENCES_GROUP, "description", words) != NULL;
}

/* Kindly said, and not forbidden. */
static void
test_second_look (Book          *book,
                  gconstpointer  unused)
{
  g_autoptr(FootingPerson) person = store_fixture_person ("Amara Test-Brook");
  g_autoptr(FootingWorkplace) home = g_object_new (FOOTING_TYPE_WORKPLACE, "name", "Beech Court", NULL);
  gpointer dialog = NULL;

  store_fixture_save (&book->fixture, home);
  g_object_set (person, "workplace-id", footing_record_get_id (FOOTING_RECORD (home)), NULL);
  store_fixture_save (&book->fixture, person);
  let_pass (200);
  dialog = open_dialog (book, footing_person_dialog_new (book->context, NULL));

  fill (dialog, "Name", "amara test-brook");
  g_assert_true (says (dialog, "Somebody of this name is in the book already. "
                               "If it is another person, just go on."));
  choose (dialog, "Workplace", 1);
  g_assert_true (says (dialog, "Somebody of this name works at this workplace already. "
                               "If it is another person, just go on."));
  g_assert_true (is_ready (dialog));

  fill (dialog, "PIN Received", "1/3/1950");
  g_assert_true (says (dialog, "The day of the PIN is many years away. Please look at the year."));
  fill (dialog, "PIN Received", "1/3/1986");
  fill (dialog, "First Day in the Job", "1/3/2036");
  g_assert_true (says (dialog, "The first day in the job is many years away. Please look at the year."));
  g_assert_true (is_ready (dialog));

  choose (dialog, "Workplace", 2);
  fill (dialog, "Name of the New Workplace", "beech court");
  g_assert_true (says (dialog, "“Beech Court” is in the list of workplaces already."));
  g_assert_true (is_ready (dialog));
}

static void
test_long_name (Book          *book,
                gconstpointer  unused)
{
  g_autofree char *endless = g_strnfill (10000, 'a');
  gpointer dialog = open_dialog (book, footing_person_dialog_new (book->context, NULL));
  gpointer row = find_widget (dialog, ADW_TYPE_ENTRY_ROW, "title", "Name");

  gtk_editable_set_text (row, endless);
  g_assert_cmpuint (strlen (gtk_editable_get_text (row)), ==, 120);
  g_assert_cmpstr (adw_preferences_row_get_title (row), ==, "Name (at most 120 characters)");
  gtk_editable_set_text (row, "Amara");
  g_assert_cmpstr (adw_preferences_row_get_title (row), ==, "Name");
  gtk_editable_set_text (row, "Amara\nObi\n");
  g_assert_cmpstr (gtk_editable_get_text (row), ==, "Amara Obi");
}

/* ---- Has left ---- */

/* Places of the row, after the one that asks: the codes of ASC-WDS are in order. */
#define WENT_TO_HEALTH 2
#define OTHER_SECTOR 3
#define OTHER_ROLE_HERE 4

static FootingPerson *
bao (Book *book)
{
  FootingRoster *roster = footing_context_get_roster (book->context);

  return footing_roster_find_person (roster, footing_enrolment_get_preceptee_id (
                                               footing_roster_find_enrolment (roster, book->bao)));
}

static FootingEnrolmentState
state_of_baos_enrolment (Book *book)
{
  g_autoptr(GPtrArray) enrolments = store_fixture_list (&book->fixture, FOOTING_TYPE_ENROLMENT);

  return footing_enrolment_get_state (g_ptr_array_index (enrolments, 1));
}

static void
test_last_day (Book          *book,
               gconstpointer  unused)
{
  gpointer dialog = NULL;

  book_fill (book);
  dialog = open_dialog (book, footing_leaving_dialog_new (book->context, bao (book)));
  g_assert_false (is_ready (dialog));
  choose (dialog, "Reason", WENT_TO_HEALTH);
  g_assert_true (is_ready (dialog));

  fill (dialog, "Last Day", "tomorrow");
  g_assert_false (is_ready (dialog));
  g_assert_true (g_str_has_prefix (words_below (dialog, "Last Day"), "This day is still to come."));

  /* The fixture lets people start on 5 January. */
  fill (dialog, "Last Day", "4 Jan");
  g_assert_false (is_ready (dialog));
  g_assert_cmpstr (words_below (dialog, "Last Day"), ==, "This is before the first day in the job, 5 Jan 2026.");

  fill (dialog, "Last Day", "5 Jan");
  g_assert_true (is_ready (dialog));
}

static void
test_reason_suggests_what_was_left (Book          *book,
                                    gconstpointer  unused)
{
  gpointer dialog = NULL;

  book_fill (book);
  dialog = open_dialog (book, footing_leaving_dialog_new (book->context, bao (book)));

  choose (dialog, "Reason", OTHER_SECTOR);
  g_assert_cmpuint (chosen (dialog, "What Was Left"), ==, FOOTING_LEAVING_EVENT_LEFT_PROFESSION);
  choose (dialog, "Reason", OTHER_ROLE_HERE);
  g_assert_cmpuint (chosen (dialog, "What Was Left"), ==, FOOTING_LEAVING_EVENT_INTERNAL_MOVE);
}

static void
test_leaving_ends_preceptorship (Book          *book,
                                 gconstpointer  unused)
{
  gpointer dialog = NULL;
  g_autoptr(FootingLeaving) leaving = NULL;
  g_autoptr(GPtrArray) leavings = NULL;

  book_fill (book);
  dialog = open_dialog (book, footing_leaving_dialog_new (book->context, bao (book)));
  choose (dialog, "Reason", WENT_TO_HEALTH);
  fill (dialog, "Last Day", "6 March");
  fill (dialog, "Note", "Nearer to home");
  press (dialog, "_Mark as Left");
  wait_until (has_toast, book);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "Bao Test-Reed is marked as having left");

  leaving = only_record (book, FOOTING_TYPE_LEAVING);
  g_assert_cmpint (footing_leaving_get_left_on (leaving), ==, footing_day_from_ymd (2026, 3, 6));
  g_assert_cmpstr (footing_leaving_get_reason (leaving), ==, "health");
  g_assert_cmpint (footing_leaving_get_event (leaving), ==, FOOTING_LEAVING_EVENT_LEFT_EMPLOYER);
  g_assert_cmpstr (footing_leaving_get_note (leaving), ==, "Nearer to home");
  g_assert_cmpint (state_of_baos_enrolment (book), ==, FOOTING_ENROLMENT_STATE_ENDED);

  test_shell_undo (book->shell);
  let_pass (200);
  leavings = store_fixture_list (&book->fixture, FOOTING_TYPE_LEAVING);
  g_assert_cmpuint (leavings->len, ==, 0);
  g_assert_cmpint (state_of_baos_enrolment (book), ==, FOOTING_ENROLMENT_STATE_ACTIVE);
}

static void
test_moving_within_keeps_preceptorship (Book          *book,
                                        gconstpointer  unused)
{
  gpointer dialog = NULL;

  book_fill (book);
  dialog = open_dialog (book, footing_leaving_dialog_new (book->context, bao (book)));
  choose (dialog, "Reason", OTHER_ROLE_HERE);
  press (dialog, "_Mark as Left");
  wait_until (has_toast, book);

  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "The move of Bao Test-Reed has been noted");
  g_assert_cmpint (state_of_baos_enrolment (book), ==, FOOTING_ENROLMENT_STATE_ACTIVE);
}

static gboolean
bao_has_left (gpointer book)
{
  return footing_roster_left_by (footing_context_get_roster (((Book *) book)->context),
                                 footing_record_get_id (FOOTING_RECORD (bao (book))), book_today ()) != NULL;
}

/* In the figures a leaving before the first day does not count, so it must not come about by a slip. */
static void
test_first_day_after_the_last (Book          *book,
                               gconstpointer  unused)
{
  gpointer dialog = NULL;
  g_autoptr(FootingLeaving) leaving = NULL;

  book_fill (book);
  leaving = g_object_new (FOOTING_TYPE_LEAVING,
                          "person-id", footing_record_get_id (FOOTING_RECORD (bao (book))),
                          "left-on", footing_day_from_ymd (2026, 3, 6),
                          "reason", "health",
                          "event", FOOTING_LEAVING_EVENT_LEFT_EMPLOYER,
                          NULL);
  store_fixture_save (&book->fixture, leaving);
  wait_until (bao_has_left, book);

  dialog = open_dialog (book, footing_person_dialog_new (book->context, bao (book)));
  g_assert_true (is_ready (dialog));
  fill (dialog, "First Day in the Job", "7/3/26");
  g_assert_false (is_ready (dialog));
  g_assert_cmpstr (words_below (dialog, "First Day in the Job"), ==,
                   "This is after the last day, 6 Mar 2026. If they came back, choose “Still Here After All” first.");
  fill (dialog, "First Day in the Job", "6/3/26");
  g_assert_true (is_ready (dialog));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/person-dialog/add", test_add);
  BOOK_TEST ("/person-dialog/undo-takes-back-who-was-added", test_undo_takes_back_who_was_added);
  BOOK_TEST ("/person-dialog/keeps-all-when-saving-fails", test_keeps_all_when_saving_fails);
  BOOK_TEST ("/person-dialog/edit", test_edit);
  BOOK_TEST ("/person-dialog/other-first-day", test_other_first_day);
  BOOK_TEST ("/person-dialog/second-look", test_second_look);
  BOOK_TEST ("/person-dialog/long-name", test_long_name);
  BOOK_TEST ("/person-dialog/first-day-after-the-last", test_first_day_after_the_last);
  BOOK_TEST ("/leaving-dialog/last-day", test_last_day);
  BOOK_TEST ("/leaving-dialog/reason-suggests-what-was-left", test_reason_suggests_what_was_left);
  BOOK_TEST ("/leaving-dialog/leaving-ends-preceptorship", test_leaving_ends_preceptorship);
  BOOK_TEST ("/leaving-dialog/moving-within-keeps-preceptorship", test_moving_within_keeps_preceptorship);

  return g_test_run ();
}
