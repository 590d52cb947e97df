/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-enrolment-pause.h"
#include "footing-handover-dialog.h"
#include "footing-hours-dialog.h"
#include "footing-interval-dialog.h"
#include "footing-journey.h"
#include "footing-leaving.h"
#include "footing-meeting-row.h"
#include "footing-pairing.h"
#include "footing-person-export.h"
#include "footing-person-page.h"
#include "footing-preceptor-dialog.h"
#include "footing-reason-row.h"
#include "footing-replan-dialog.h"
#include "footing-roster.h"
#include "footing-trash-dialog.h"
#include "test-diary-book.h"

static FootingPerson *
person_of (Book   *book,
           gint64  enrolment_id)
{
  FootingRoster *roster = footing_context_get_roster (book->context);
  FootingEnrolment *enrolment = footing_roster_find_enrolment (roster, enrolment_id);

  return footing_roster_find_person (roster, footing_enrolment_get_preceptee_id (enrolment));
}

static gpointer
open_person (Book   *book,
             gint64  enrolment_id)
{
  gpointer page = footing_person_page_new (book->context, person_of (book, enrolment_id));

  book_show_page (book, adw_navigation_page_new (gtk_label_new ("Below"), "Below"));
  footing_shell_push (GTK_WIDGET (book->shell), page);

  return page;
}

static AdwNavigationPage *
visible_page (Book *book)
{
  return adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (adw_window_get_content (ADW_WINDOW (book->shell))));
}

static gboolean
has_meetings (gpointer page)
{
  return find_widget (page, FOOTING_TYPE_MEETING_ROW, NULL, NULL) != NULL;
}

static gboolean
shows (gpointer    page,
       const char *text)
{
  return find_widget (page, GTK_TYPE_LABEL, "label", text) != NULL;
}

static void
wait_for_text (gpointer    page,
               const char *text)
{
  for (int i = 0; i < 500 && !shows (page, text); i++)
    let_pass (10);

  g_assert_true (shows (page, text));
}

static FootingEnrolment *
saved_enrolment (Book   *book,
                 gint64  id)
{
  g_autoptr(GPtrArray) enrolments = store_fixture_list (&book->fixture, FOOTING_TYPE_ENROLMENT);

  for (guint i = 0; i < enrolments->len; i++)
    if (footing_record_get_id (g_ptr_array_index (enrolments, i)) == id)
      return g_object_ref (g_ptr_array_index (enrolments, i));

  return NULL;
}

static guint
count (Book  *book,
       GType  type)
{
  g_autoptr(GPtrArray) records = store_fixture_list (&book->fixture, type);

  return records->len;
}

static void
leave (Book   *book,
       gint64  enrolment_id)
{
  g_autoptr(FootingEnrolment) enrolment = saved_enrolment (book, enrolment_id);
  g_autoptr(FootingLeaving) leaving =
    g_object_new (FOOTING_TYPE_LEAVING,
                  "person-id", footing_enrolment_get_preceptee_id (enrolment),
                  "left-on", book_today () - 1,
                  "reason", "retired",
                  "event", FOOTING_LEAVING_EVENT_LEFT_PROFESSION,
                  "note", "Missed by many",
                  NULL);

  g_object_set (enrolment, "state", FOOTING_ENROLMENT_STATE_ENDED, NULL);
  store_fixture_save (&book->fixture, leaving);
  store_fixture_save (&book->fixture, enrolment);
}

/* Due within two weeks of joining (domain reference 2.1): 2 March and 14 days. */
static void
test_true_dates (Book          *book,
                 gconstpointer  unused)
{
  gpointer page = NULL;

  book_fill (book);
  page = open_person (book, book->amara);
  wait_until (has_meetings, page);

  wait_for_text (page, "Planned for Mon 16 March, in 4 days");
  wait_for_text (page, "Planned for Tue 2 June");
  g_assert_true (shows (page, "Planned"));
  g_assert_false (shows (page, "Late"));
}

/* Only the meeting has the colour of what is late. */
static void
test_late (Book          *book,
           gconstpointer  unused)
{
  gpointer page = NULL;
  GtkWidget *late = NULL;

  book_fill (book);
  page = open_person (book, book->bao);
  wait_until (has_meetings, page);
  wait_for_text (page, "Was due by Mon 2 March, 10 days ago");

  late = find_widget (page, GTK_TYPE_LABEL, "label", "Late");
  g_assert_nonnull (late);
  g_assert_true (gtk_widget_has_css_class (late, "warning"));
}

static void
test_held (Book          *book,
           gconstpointer  unused)
{
  gpointer page = NULL;
  g_autoptr(FootingSession) session = NULL;

  book_fill (book);
  session = book_add_session (book, book->bao, "Initial meeting", book_today () - 8, NULL);
  g_object_set (session, "meeting-id", footing_record_get_id (FOOTING_RECORD (book->baos_initial)), NULL);
  store_fixture_save (&book->fixture, session);
  g_object_set (book->baos_initial, "state", FOOTING_MILESTONE_STATE_HELD, NULL);
  store_fixture_save (&book->fixture, book->baos_initial);

  page = open_person (book, book->bao);
  wait_for_text (page, "Held on Wed 4 March, 8 days ago");
  g_assert_false (shows (page, "Late"));
}

static void
test_has_left (Book          *book,
               gconstpointer  unused)
{
  gpointer page = NULL;
  g_autoptr(FootingEnrolment) enrolment = NULL;

  book_fill (book);
  leave (book, book->bao);
  page = open_person (book, book->bao);

  wait_for_text (page, "Left on Wednesday 11 March 2026");
  wait_for_text (page, "Retired · Missed by many");
  wait_for_text (page, "Not held");
  wait_for_text (page, "Was planned for 2 Mar 2026");
  g_assert_false (shows (page, "Late"));
  g_assert_null (find_widget (page, GTK_TYPE_BUTTON, "action-name", "win.log-session"));

  gtk_widget_activate_action (page, "person.still-here", NULL);
  wait_for_text (page, "Late");
  g_assert_cmpuint (count (book, FOOTING_TYPE_LEAVING), ==, 0);
  enrolment = saved_enrolment (book, book->bao);
  g_assert_cmpint (footing_enrolment_get_state (enrolment), ==, FOOTING_ENROLMENT_STATE_ACTIVE);

  test_shell_undo (book->shell);
  wait_for_text (page, "Left on Wednesday 11 March 2026");
  g_assert_cmpuint (count (book, FOOTING_TYPE_LEAVING), ==, 1);
}

/* What was still to come will not be held; that is no fault of anybody. */
static void
test_meetings_of_leaver (Book          *book,
                         gconstpointer  unused)
{
  gpointer page = NULL;

  book_fill (book);
  leave (book, book->amara);
  page = open_person (book, book->amara);

  wait_for_text (page, "No longer planned");
  g_assert_true (shows (page, "Would have been on 16 Mar 2026"));
  g_assert_false (shows (page, "Not held"));
}

static gboolean
went_away (gpointer user_data)
{
  Book *book = user_data;

  return g_str_equal (adw_navigation_page_get_title (visible_page (book)), "Below") &&
         test_shell_get_toast (book->shell) != NULL;
}

static gboolean
asks (gpointer shell)
{
  return find_widget (shell, GTK_TYPE_BUTTON, "label", "_Take Off") != NULL;
}

static gboolean
is_off (gpointer user_data)
{
  Book *book = user_data;

  return g_strcmp0 (test_shell_get_toast (book->shell), "Bao Test-Reed is off “Core, spring”") == 0;
}

static gboolean
is_empty (gpointer dialog)
{
  return find_widget (dialog, ADW_TYPE_STATUS_PAGE, "title", "Nothing Deleted") != NULL;
}

static gboolean
lists_bao (gpointer dialog)
{
  return find_widget (dialog, ADW_TYPE_ACTION_ROW, "title", "Bao Test-Reed on “Core, spring”") != NULL;
}

/* A wrong enrolment can be taken back for thirty days, with what was logged for it. */
static void
test_take_off (Book          *book,
               gconstpointer  unused)
{
  gpointer page = NULL;
  AdwDialog *trash = NULL;

  book_fill (book);
  g_object_unref (book_add_session (book, book->bao, "First", book_today (), NULL));
  page = open_person (book, book->bao);
  wait_until (has_meetings, page);

  gtk_widget_activate_action (page, "person.take-off", NULL);
  wait_until (asks, book->shell);
  g_assert_nonnull (find_widget (book->shell, GTK_TYPE_LABEL, "label",
                                 "Bao Test-Reed will not be on “Core, spring” any more, as if it had never been so. "
                                 "The plan and its meetings are taken away. 1 session in the diary goes with it. "
                                 "For 30 days everything can be brought back from “Recently Deleted”."));
  press (book->shell, "_Take Off");
  wait_until (is_off, book);
  g_assert_cmpuint (count (book, FOOTING_TYPE_ENROLMENT), ==, 1);
  g_assert_cmpuint (count (book, FOOTING_TYPE_SESSION), ==, 0);
  g_assert_cmpuint (count (book, FOOTING_TYPE_PERSON), ==, 2);

  trash = footing_trash_dialog_new (book->context);
  adw_dialog_present (trash, GTK_WIDGET (book->shell));
  wait_until (lists_bao, trash);
  press (trash, "_Restore");
  wait_until (is_empty, trash);
  g_assert_cmpuint (count (book, FOOTING_TYPE_ENROLMENT), ==, 2);
  g_assert_cmpuint (count (book, FOOTING_TYPE_SESSION), ==, 1);
  adw_dialog_force_close (trash);
}

static void
test_deleted (Book          *book,
              gconstpointer  unused)
{
  gpointer page = NULL;

  book_fill (book);
  g_object_unref (book_add_session (book, book->bao, "First", book_today (), NULL));
  g_object_unref (book_add_session (book, book->amara, "Second", book_today (), NULL));
  page = open_person (book, book->bao);
  wait_until (has_meetings, page);

  gtk_widget_activate_action (page, "person.delete", NULL);
  wait_until (went_away, book);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "Bao Test-Reed has been deleted");
  g_assert_cmpuint (count (book, FOOTING_TYPE_PERSON), ==, 1);
  g_assert_cmpuint (count (book, FOOTING_TYPE_ENROLMENT), ==, 1);
  g_assert_cmpuint (count (book, FOOTING_TYPE_SESSION), ==, 1);

  test_shell_undo (book->shell);
  let_pass (200);
  g_assert_cmpuint (count (book, FOOTING_TYPE_PERSON), ==, 2);
  g_assert_cmpuint (count (book, FOOTING_TYPE_ENROLMENT), ==, 2);
  g_assert_cmpuint (count (book, FOOTING_TYPE_SESSION), ==, 2);
}

static gboolean
asks_for_good (gpointer window)
{
  return find_widget (window, ADW_TYPE_ENTRY_ROW, "title", "Their Name, to Be Sure") != NULL;
}

static gboolean
is_said (gpointer user_data)
{
  return g_strcmp0 (test_shell_get_toast (((Book *) user_data)->shell), "Bao Test-Reed has been deleted for good") == 0;
}

static gboolean
never_called (gpointer unused)
{
  g_assert_not_reached ();
}

static void
test_deleted_for_good (Book          *book,
                       gconstpointer  unused)
{
  gpointer page = NULL;
  GtkWidget *button = NULL, *name = NULL;

  book_fill (book);
  /* Alone, and so it stays: GTK keeps a page that goes after a dialog with an entry was shown on it. */
  page = footing_person_page_new (book->context, person_of (book, book->bao));
  book_show_page (book, page);
  wait_until (has_meetings, page);

  gtk_widget_activate_action (page, "person.erase", NULL);
  wait_until (asks_for_good, book->shell);
  button = find_widget (book->shell, GTK_TYPE_BUTTON, "label", "_Delete for Good");
  name = find_widget (book->shell, ADW_TYPE_ENTRY_ROW, "title", "Their Name, to Be Sure");
  g_assert_true (gtk_widget_is_ancestor (
    adw_dialog_get_focus (find_widget (book->shell, ADW_TYPE_ALERT_DIALOG, NULL, NULL)), name));
  g_assert_false (gtk_widget_is_sensitive (button));
  gtk_editable_set_text (GTK_EDITABLE (name), "Bao");
  g_assert_false (gtk_widget_is_sensitive (button));
  gtk_editable_set_text (GTK_EDITABLE (name), " Bao Test-Reed ");
  g_assert_true (gtk_widget_is_sensitive (button));

  footing_shell_offer_undo (GTK_WIDGET (book->shell), "Something before", never_called, NULL, NULL);
  press (book->shell, "_Delete for Good");
  wait_until (is_said, book);
  g_assert_false (test_shell_can_undo (book->shell));
  g_assert_cmpuint (count (book, FOOTING_TYPE_PERSON), ==, 1);
}

/* ---- Exporting ---- */

static char *
export_as (Book       *book,
           gpointer    page,
           const char *name)
{
  g_autofree char *path = g_build_filename (book->fixture.folder, name, NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  guint before = test_shell_count_toasts (book->shell);
  char *contents = NULL;

  footing_person_export_to (page, book->context, person_of (book, book->bao), file);
  while (test_shell_count_toasts (book->shell) == before)
    g_main_context_iteration (NULL, TRUE);
  g_file_get_contents (path, &contents, NULL, NULL);

  return contents;
}

static void
test_export (Book          *book,
             gconstpointer  unused)
{
  gpointer page = NULL;
  g_autofree char *document = NULL, *data = NULL;

  book_fill (book);
  page = open_person (book, book->bao);
  wait_until (has_meetings, page);

  document = export_as (book, page, "bao.pdf");
  g_assert_true (g_str_has_prefix (document, "%PDF-"));
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==,
                   "All about Bao Test-Reed is in “bao.pdf”, which is not encrypted");

  data = export_as (book, page, "bao.JSON");
  g_assert_nonnull (strstr (data, "\"Bao Test-Reed\""));
}

static void
test_an_export_spares_the_book (Book          *book,
                                gconstpointer  unused)
{
  gpointer page = NULL;
  g_autofree char *contents = NULL;

  book_fill (book);
  page = open_person (book, book->bao);
  wait_until (has_meetings, page);

  contents = export_as (book, page, "test.footing");
  g_assert_true (g_str_has_prefix (contents, "SQLite format 3"));
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "This is the record book itself. Choose another name.");
}

/* ---- Choosing a preceptor ---- */

static gboolean
has_toast (gpointer book)
{
  return test_shell_get_toast (((Book *) book)->shell) != NULL;
}

static FootingPerson *
saved_person (Book   *book,
              gint64  id)
{
  g_autoptr(GPtrArray) people = store_fixture_list (&book->fixture, FOOTING_TYPE_PERSON);

  for (guint i = 0; i < people->len; i++)
    if (footing_record_get_id (g_ptr_array_index (people, i)) == id)
      return g_object_ref (g_ptr_array_index (people, i));

  return NULL;
}

static gboolean
has_list (gpointer dialog)
{
  return find_widget (dialog, GTK_TYPE_LIST_VIEW, NULL, NULL) != NULL;
}

static gboolean
is_ready (gpointer dialog)
{
  gboolean ready;

  g_object_get (dialog, "ready", &ready, NULL);

  return ready;
}

static gboolean
has_save (gpointer dialog)
{
  return find_widget (dialog, GTK_TYPE_BUTTON, "label", "_Save") != NULL;
}

/* A dialog takes a moment to open. */
static void
press_save (gpointer dialog)
{
  wait_until (has_save, dialog);
  press (dialog, "_Save");
}

static gboolean
has_handover (gpointer shell)
{
  return find_widget (shell, FOOTING_TYPE_HANDOVER_DIALOG, NULL, NULL) != NULL;
}

static gboolean
has_reason (gpointer dialog)
{
  return find_widget (dialog, FOOTING_TYPE_REASON_ROW, NULL, NULL) != NULL;
}

static gpointer
wait_for_handover (Book *book)
{
  wait_until (has_handover, book->shell);

  return find_widget (book->shell, FOOTING_TYPE_HANDOVER_DIALOG, NULL, NULL);
}

/* Nobody can support themselves; who is asked to support somebody is a preceptor. */
static void
test_preceptor (Book          *book,
                gconstpointer  unused)
{
  FootingRoster *roster = NULL;
  FootingFormDialog *dialog = NULL;
  GtkListView *list = NULL;
  g_autoptr(FootingEnrolment) enrolment = NULL;
  g_autoptr(FootingPerson) preceptor = NULL;

  book_fill (book);
  roster = footing_context_get_roster (book->context);
  dialog = footing_preceptor_dialog_new (book->context, footing_roster_find_enrolment (roster, book->bao));
  footing_form_dialog_open (dialog, GTK_WIDGET (book->shell));
  wait_until (has_list, dialog);

  list = find_widget (dialog, GTK_TYPE_LIST_VIEW, NULL, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (list))), ==, 1);
  g_signal_emit_by_name (list, "activate", 0);
  dialog = wait_for_handover (book);
  wait_until (is_ready, dialog);
  g_assert_null (find_widget (dialog, FOOTING_TYPE_REASON_ROW, NULL, NULL));
  press_save (dialog);
  wait_until (has_toast, book);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "Amara Test-Brook supports Bao Test-Reed now");

  enrolment = saved_enrolment (book, book->bao);
  preceptor = saved_person (book, footing_enrolment_get_preceptor_id (enrolment));
  g_assert_cmpstr (footing_person_get_name (preceptor), ==, "Amara Test-Brook");
  g_assert_true (footing_person_get_is_preceptor (preceptor));

  test_shell_undo (book->shell);
  let_pass (200);
  g_clear_object (&enrolment);
  enrolment = saved_enrolment (book, book->bao);
  g_assert_cmpint (footing_enrolment_get_preceptor_id (enrolment), ==, 0);
  g_assert_cmpuint (count (book, FOOTING_TYPE_PAIRING), ==, 0);
}

/* Bao has been supported by Amara since 16 February. */
static void
give_preceptor (Book *book)
{
  g_autoptr(FootingEnrolment) enrolment = saved_enrolment (book, book->bao);
  gint64 amara = footing_record_get_id (FOOTING_RECORD (person_of (book, book->amara)));
  g_autoptr(FootingPairing) pairing =
    g_object_new (FOOTING_TYPE_PAIRING, "enrolment-id", book->bao, "preceptor-id", amara,
                  "from-on", book_today () - 24, NULL);

  g_object_set (enrolment, "preceptor-id", amara, NULL);
  store_fixture_save (&book->fixture, enrolment);
  store_fixture_save (&book->fixture, pairing);
}

/* Why somebody stops is asked for, what was handed over is told, and one undo takes all of it back. */
static void
test_handover (Book          *book,
               gconstpointer  unused)
{
  FootingFormDialog *dialog = NULL;
  FootingReasonRow *reason = NULL;
  gpointer page = NULL;

  book_fill (book);
  give_preceptor (book);
  page = open_person (book, book->bao);
  wait_for_text (page, "Supported by Amara Test-Brook");
  wait_for_text (page, "Since 16 Feb 2026");

  dialog = footing_preceptor_dialog_new (book->context,
                                         footing_roster_find_enrolment (footing_context_get_roster (book->context),
                                                                        book->bao));
  footing_form_dialog_open (dialog, page);
  wait_until (has_list, dialog);
  let_pass (300);
  press (dialog, "_Nobody Yet");
  dialog = wait_for_handover (book);
  wait_until (has_reason, dialog);
  g_assert_false (is_ready (dialog));

  reason = find_widget (dialog, FOOTING_TYPE_REASON_ROW, NULL, NULL);
  footing_reason_row_set (reason, "preceptor-away");
  gtk_editable_set_text (find_widget (dialog, ADW_TYPE_ENTRY_ROW, NULL, NULL), "Goal two is open.");
  wait_until (is_ready, dialog);
  press_save (dialog);
  wait_for_text (page, "16 Feb 2026 to 11 Mar 2026 · The preceptor is away for a while · Goal two is open.");
  wait_for_text (page, "Nobody yet");

  wait_until (has_toast, book);
  test_shell_undo (book->shell);
  wait_for_text (page, "Since 16 Feb 2026");
  wait_for_text (page, "_Change…");
}

static FootingMeeting *
saved_meeting (Book   *book,
               gint64  id)
{
  g_autoptr(GPtrArray) meetings = store_fixture_list (&book->fixture, FOOTING_TYPE_MEETING);

  for (guint i = 0; i < meetings->len; i++)
    if (footing_record_get_id (g_ptr_array_index (meetings, i)) == id)
      return g_object_ref (g_ptr_array_index (meetings, i));

  g_return_val_if_reached (NULL);
}

static void
assert_meeting (Book                  *book,
                gint64                 id,
                FootingMilestoneState  state,
                FootingDay             planned)
{
  g_autoptr(FootingMeeting) meeting = saved_meeting (book, id);

  g_assert_cmpint (footing_meeting_get_state (meeting), ==, state);
  g_assert_cmpint (footing_meeting_get_planned_on (meeting), ==, planned);
}

static gboolean
has_replan_dialog (gpointer shell)
{
  return find_widget (shell, FOOTING_TYPE_REPLAN_DIALOG, NULL, NULL) != NULL;
}

/* Opens it as somebody does who has read that a meeting needs another day. */
static gpointer
open_replan_dialog (Book     *book,
                    gpointer  page)
{
  gpointer dialog = NULL;

  wait_for_text (page, "1 meeting needs another day.");
  press (page, "Plan _Anew…");
  wait_until (has_replan_dialog, book->shell);
  dialog = find_widget (book->shell, FOOTING_TYPE_REPLAN_DIALOG, NULL, NULL);

  return dialog;
}

/* Missed on Monday 9 March; today is Thursday 12 March, the limit Friday 27 March. */
static void
test_replan_missed (Book          *book,
                    gconstpointer  unused)
{
  g_autoptr(FootingMeeting) meeting = NULL;
  gpointer page = NULL, dialog = NULL, row = NULL;
  gint64 id;

  book_fill (book);
  id = footing_record_get_id (FOOTING_RECORD (book->baos_initial));
  meeting = saved_meeting (book, id);
  g_object_set (meeting, "state", FOOTING_MILESTONE_STATE_MISSED, "planned-on", book_today () - 3,
                "due-on", book_today () + 15, "late-on", book_today () + 16, NULL);
  store_fixture_save (&book->fixture, meeting);
  page = open_person (book, book->bao);

  dialog = open_replan_dialog (book, page);
  wait_for_text (dialog, "Fri 13 March, tomorrow; until now Mon 9 March, 3 days ago\n"
                         "It was missed, and is made up for as soon as a day suits.");
  row = find_widget (dialog, ADW_TYPE_SWITCH_ROW, "title", "Initial meeting");
  adw_switch_row_set_active (row, FALSE);
  g_assert_false (is_ready (dialog));
  adw_switch_row_set_active (row, TRUE);
  press (dialog, "_Accept");
  wait_until (has_toast, book);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "1 meeting has been planned anew");
  assert_meeting (book, id, FOOTING_MILESTONE_STATE_PLANNED, book_today () + 1);

  test_shell_undo (book->shell);
  let_pass (300);
  wait_for_text (page, "1 meeting needs another day.");
  assert_meeting (book, id, FOOTING_MILESTONE_STATE_MISSED, book_today () - 3);
}

static gboolean
has_interval_dialog (gpointer shell)
{
  return find_widget (shell, FOOTING_TYPE_INTERVAL_DIALOG, NULL, NULL) != NULL;
}

static gpointer
wait_for_interval_dialog (Book *book)
{
  gpointer dialog = NULL;

  wait_until (has_interval_dialog, book->shell);
  dialog = find_widget (book->shell, FOOTING_TYPE_INTERVAL_DIALOG, NULL, NULL);
  wait_until (has_reason, dialog);

  return dialog;
}

static gboolean
is_read (gpointer button)
{
  return gtk_widget_get_sensitive (button);
}

/* From today on, with no end in sight; then it is opened and taken away. */
static void
test_pause (Book          *book,
            gconstpointer  unused)
{
  gpointer page = NULL, dialog = NULL;

  book_fill (book);
  page = open_person (book, book->bao);
  wait_until (is_read, find_widget (page, GTK_TYPE_MENU_BUTTON, "label", "_Note a Change"));
  gtk_widget_activate_action (find_widget (page, FOOTING_TYPE_JOURNEY, NULL, NULL), "journey.pause", NULL);
  dialog = wait_for_interval_dialog (book);
  g_assert_false (is_ready (dialog));
  footing_reason_row_set (find_widget (dialog, FOOTING_TYPE_REASON_ROW, NULL, NULL), "family-leave");
  wait_until (is_ready, dialog);
  press_save (dialog);
  wait_until (has_toast, book);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "The pause has been noted");
  wait_for_text (page, "Since 12 Mar 2026 · Family leave");

  g_signal_emit_by_name (find_widget (page, ADW_TYPE_ACTION_ROW, "title", "Pause"), "activated");
  dialog = wait_for_interval_dialog (book);
  g_signal_emit_by_name (find_widget (dialog, ADW_TYPE_BUTTON_ROW, NULL, NULL), "activated");
  let_pass (500);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "The pause has been removed");
  g_assert_cmpuint (count (book, FOOTING_TYPE_ENROLMENT_PAUSE), ==, 0);

  test_shell_undo (book->shell);
  wait_for_text (page, "Since 12 Mar 2026 · Family leave");
}

static gboolean
has_hours_dialog (gpointer shell)
{
  return find_widget (shell, FOOTING_TYPE_HOURS_DIALOG, NULL, NULL) != NULL;
}

static void
ask_for_hours (Book *book)
{
  g_autoptr(GPtrArray) enrolments = store_fixture_list (&book->fixture, FOOTING_TYPE_ENROLMENT);

  for (guint i = 0; i < enrolments->len; i++)
    {
      g_object_set (g_ptr_array_index (enrolments, i), "supernumerary-hours", 75.0, NULL);
      store_fixture_save (&book->fixture, g_ptr_array_index (enrolments, i));
    }
}

/* Seven and a half of 75 hours, and back. */
static void
test_hours (Book          *book,
            gconstpointer  unused)
{
  gpointer page = NULL, dialog = NULL;

  book_fill (book);
  ask_for_hours (book);
  page = open_person (book, book->bao);
  wait_for_text (page, "Supernumerary Time");

  press (page, "Add _Hours…");
  wait_until (has_hours_dialog, book->shell);
  dialog = find_widget (book->shell, FOOTING_TYPE_HOURS_DIALOG, NULL, NULL);
  wait_until (has_save, dialog);
  g_assert_false (is_ready (dialog));
  adw_spin_row_set_value (find_widget (dialog, ADW_TYPE_SPIN_ROW, "title", "Hours"), 7);
  adw_spin_row_set_value (find_widget (dialog, ADW_TYPE_SPIN_ROW, "title", "Minutes"), 30);
  press_save (dialog);
  wait_until (has_toast, book);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "The hours have been noted");
  g_assert_cmpuint (count (book, FOOTING_TYPE_TIME_ENTRY), ==, 1);

  test_shell_undo (book->shell);
  let_pass (300);
  g_assert_cmpuint (count (book, FOOTING_TYPE_TIME_ENTRY), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/person-page/true-dates", test_true_dates);
  BOOK_TEST ("/person-page/late", test_late);
  BOOK_TEST ("/person-page/held", test_held);
  BOOK_TEST ("/person-page/has-left", test_has_left);
  BOOK_TEST ("/person-page/meetings-of-leaver", test_meetings_of_leaver);
  BOOK_TEST ("/person-page/export", test_export);
  BOOK_TEST ("/person-page/an-export-spares-the-book", test_an_export_spares_the_book);
  BOOK_TEST ("/person-page/deleted", test_deleted);
  BOOK_TEST ("/person-page/deleted-for-good", test_deleted_for_good);
  BOOK_TEST ("/person-page/take-off", test_take_off);
  BOOK_TEST ("/person-page/preceptor", test_preceptor);
  BOOK_TEST ("/person-page/handover", test_handover);

  BOOK_TEST ("/person-page/replan-missed", test_replan_missed);

  BOOK_TEST ("/person-page/pause", test_pause);

  BOOK_TEST ("/person-page/hours", test_hours);

  return g_test_run ();
}
