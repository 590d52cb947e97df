/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-date-row.h"
#include "footing-leaving-dialog.h"
#include "footing-leaving.h"
#include "footing-person-dialog.h"
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

  g_assert_cmpint (state_of_baos_enrolment (book), ==, FOOTING_ENROLMENT_STATE_ACTIVE);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/person-dialog/add", test_add);
  BOOK_TEST ("/person-dialog/keeps-all-when-saving-fails", test_keeps_all_when_saving_fails);
  BOOK_TEST ("/person-dialog/edit", test_edit);
  BOOK_TEST ("/leaving-dialog/last-day", test_last_day);
  BOOK_TEST ("/leaving-dialog/reason-suggests-what-was-left", test_reason_suggests_what_was_left);
  BOOK_TEST ("/leaving-dialog/leaving-ends-preceptorship", test_leaving_ends_preceptorship);
  BOOK_TEST ("/leaving-dialog/moving-within-keeps-preceptorship", test_moving_within_keeps_preceptorship);

  return g_test_run ();
}
