/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-date-row.h"
#include "footing-match-row.h"
#include "footing-matching-page.h"
#include "footing-pairing.h"
#include "footing-person-page.h"
#include "footing-reason-row.h"
#include "footing-roster.h"
#include "test-diary-book.h"

/* Eve has supported Amara and Bao since 16 February, and left on Monday 9 March. Flo may support two
 * people and has nobody.
 */
typedef struct
{
  Book   book;
  gint64 eve;
  gint64 flo;
} Leaving;

static FootingRoster *
roster_of (Leaving *self)
{
  return footing_context_get_roster (self->book.context);
}

static gint64
add_preceptor (Leaving    *self,
               const char *name)
{
  g_autoptr(FootingPerson) person = store_fixture_person (name);

  g_object_set (person,
                "is-preceptor", TRUE,
                "preceptee-limit", (gint64) 2,
                "registered-on", footing_day_from_ymd (2019, 5, 1),
                "prepared-on", footing_day_from_ymd (2020, 1, 6),
                NULL);
  store_fixture_save (&self->book.fixture, person);

  return footing_record_get_id (FOOTING_RECORD (person));
}

static void
support (Leaving *self,
         gint64   enrolment_id)
{
  g_autoptr(FootingEnrolment) enrolment =
    footing_record_copy (footing_roster_find_enrolment (roster_of (self), enrolment_id));
  g_autoptr(FootingPairing) pairing = g_object_new (FOOTING_TYPE_PAIRING,
                                                    "enrolment-id", enrolment_id,
                                                    "preceptor-id", self->eve,
                                                    "from-on", footing_day_from_ymd (2026, 2, 16),
                                                    NULL);

  g_object_set (enrolment, "preceptor-id", self->eve, NULL);
  store_fixture_save (&self->book.fixture, enrolment);
  store_fixture_save (&self->book.fixture, pairing);
}

static gboolean
is_ready (gpointer user_data)
{
  Leaving *self = user_data;

  return footing_roster_load_of (roster_of (self), self->eve) == 2 &&
         footing_roster_find_person (roster_of (self), self->flo) != NULL;
}

static void
fill (Leaving *self)
{
  book_fill (&self->book);
  self->eve = add_preceptor (self, "Eve Test-Shore");
  self->flo = add_preceptor (self, "Flo Test-Reed");
  support (self, self->book.amara);
  support (self, self->book.bao);
  wait_until (is_ready, self);
}

static gboolean
has_left (gpointer user_data)
{
  Leaving *self = user_data;

  return footing_roster_left_by (roster_of (self), self->eve, book_today ()) != NULL;
}

static void
leave (Leaving *self)
{
  g_autoptr(FootingLeaving) leaving = g_object_new (FOOTING_TYPE_LEAVING,
                                                    "person-id", self->eve,
                                                    "left-on", footing_day_from_ymd (2026, 3, 9),
                                                    "reason", "other",
                                                    NULL);

  store_fixture_save (&self->book.fixture, leaving);
  wait_until (has_left, self);
}

/* ---- Handing over ---- */

static gboolean
has_rows (gpointer shell)
{
  return find_widget (shell, FOOTING_TYPE_MATCH_ROW, NULL, NULL) != NULL;
}

static void
open_handover (Leaving *self)
{
  gpointer page = footing_person_page_new (self->book.context,
                                           footing_roster_find_person (roster_of (self), self->eve));

  book_show_page (&self->book, page);
  gtk_widget_activate_action (page, "person.hand-over", NULL);
  wait_until (has_rows, self->book.shell);
}

static gboolean
can_save_two (gpointer shell)
{
  GtkWidget *button = find_widget (shell, GTK_TYPE_BUTTON, "label", "_Save 2 Pairs");

  return button != NULL && gtk_widget_is_sensitive (button);
}

static gboolean
has_two_taken (gpointer shell)
{
  return find_widget (shell, GTK_TYPE_BUTTON, "label", "_Save 2 Pairs") != NULL;
}

static gint64
preceptor_of (Leaving *self,
              gint64   enrolment_id)
{
  return footing_enrolment_get_preceptor_id (footing_roster_find_enrolment (roster_of (self), enrolment_id));
}

static gboolean
flo_has_both (gpointer user_data)
{
  Leaving *self = user_data;

  return preceptor_of (self, self->book.amara) == self->flo && preceptor_of (self, self->book.bao) == self->flo;
}

static gboolean
eve_has_both (gpointer user_data)
{
  Leaving *self = user_data;

  return preceptor_of (self, self->book.amara) == self->eve && preceptor_of (self, self->book.bao) == self->eve;
}

/* Returns: (transfer full): the pairing of a preceptor with Amara */
static FootingPairing *
saved_pairing (Leaving *self,
               gint64   preceptor_id)
{
  g_autoptr(GPtrArray) pairings = store_fixture_list (&self->book.fixture, FOOTING_TYPE_PAIRING);

  for (guint i = 0; i < pairings->len; i++)
    if (footing_pairing_get_preceptor_id (pairings->pdata[i]) == preceptor_id &&
        footing_pairing_get_enrolment_id (pairings->pdata[i]) == self->book.amara)
      return g_object_ref (pairings->pdata[i]);

  g_return_val_if_reached (NULL);
}

/* Everybody whom she supported is handed over in one step, and Eve is told of until her last day. */
static void
test_hands_over_all (Leaving       *self,
                     gconstpointer  unused)
{
  g_autoptr(FootingPairing) before = NULL;
  g_autoptr(FootingPairing) after = NULL;

  fill (self);
  leave (self);
  open_handover (self);
  g_assert_nonnull (find_widget (self->book.shell, GTK_TYPE_LABEL, "label",
                                 "2 people are handed over by Eve Test-Shore. There are proposals for 2 of them; "
                                 "0 taken."));
  press (self->book.shell, "_Take All That Remain");
  wait_until (can_save_two, self->book.shell);
  press (self->book.shell, "_Save 2 Pairs");
  wait_until (flo_has_both, self);

  before = saved_pairing (self, self->eve);
  after = saved_pairing (self, self->flo);
  g_assert_cmpint (footing_pairing_get_to_on (before), ==, footing_day_from_ymd (2026, 3, 9));
  g_assert_cmpstr (footing_pairing_get_reason (before), ==, "preceptor-left");
  g_assert_cmpint (footing_pairing_get_from_on (after), ==, book_today ());

  test_shell_undo (self->book.shell);
  wait_until (eve_has_both, self);
}

static gboolean
has_nobody_to_hand_over (gpointer shell)
{
  return find_widget (shell, ADW_TYPE_STATUS_PAGE, "title", "Everybody Has a Preceptor") != NULL;
}

/* She is still there, and goes at the end of the month: the day and the reason are said first. */
static void
test_hands_over_ahead (Leaving       *self,
                       gconstpointer  unused)
{
  FootingDateRow *from = NULL;
  g_autoptr(FootingPairing) before = NULL;
  g_autoptr(FootingPairing) after = NULL;

  fill (self);
  open_handover (self);
  from = find_widget (self->book.shell, FOOTING_TYPE_DATE_ROW, NULL, NULL);
  press (self->book.shell, "_Take All That Remain");
  wait_until (has_two_taken, self->book.shell);
  g_assert_false (can_save_two (self->book.shell));

  footing_reason_row_set (find_widget (self->book.shell, FOOTING_TYPE_REASON_ROW, NULL, NULL), "planned-handover");
  g_assert_true (can_save_two (self->book.shell));
  footing_date_row_set_day (from, footing_day_from_ymd (2026, 2, 15));
  g_assert_false (can_save_two (self->book.shell));
  footing_date_row_set_day (from, footing_day_from_ymd (2026, 4, 1));
  press (self->book.shell, "_Save 2 Pairs");
  let_pass (300);

  g_assert_true (eve_has_both (self));
  g_assert_cmpstr (test_shell_get_toast (self->book.shell), ==, "2 people have another preceptor from 1 Apr 2026");
  before = saved_pairing (self, self->eve);
  after = saved_pairing (self, self->flo);
  g_assert_cmpint (footing_pairing_get_to_on (before), ==, footing_day_from_ymd (2026, 3, 31));
  g_assert_cmpint (footing_pairing_get_from_on (after), ==, footing_day_from_ymd (2026, 4, 1));

  /* What is arranged is not asked for again. */
  footing_shell_push (GTK_WIDGET (self->book.shell),
                      footing_matching_page_new_for_handover (
                        self->book.context, footing_roster_find_person (roster_of (self), self->eve)));
  wait_until (has_nobody_to_hand_over, self->book.shell);
}

/* ---- Cancelling ---- */

static void
plan_flo (Leaving *self)
{
  g_autoptr(FootingPairing) pairing = saved_pairing (self, self->eve);
  g_autoptr(FootingPairing) planned = g_object_new (FOOTING_TYPE_PAIRING,
                                                    "enrolment-id", self->book.amara,
                                                    "preceptor-id", self->flo,
                                                    "from-on", footing_day_from_ymd (2026, 4, 1),
                                                    NULL);

  g_object_set (pairing, "to-on", footing_day_from_ymd (2026, 3, 31), "reason", "planned-handover", NULL);
  store_fixture_save (&self->book.fixture, pairing);
  store_fixture_save (&self->book.fixture, planned);
}

static gboolean
shows_plan (gpointer shell)
{
  return find_widget (shell, ADW_TYPE_ACTION_ROW, "title", "Supported by Flo Test-Reed") != NULL;
}

static gboolean
shows_no_plan (gpointer shell)
{
  return !shows_plan (shell) && find_widget (shell, ADW_TYPE_ACTION_ROW, "subtitle", "Since 16 Feb 2026") != NULL;
}

static gboolean
asks (gpointer shell)
{
  return find_widget (shell, GTK_TYPE_LABEL, "label",
                      "Flo Test-Reed was to begin on Wednesday 1 April 2026. Eve Test-Shore goes on instead.") != NULL;
}

/* From its own line in the story; the lines of what has been cannot be opened. */
static void
test_cancels_a_plan (Leaving       *self,
                     gconstpointer  unused)
{
  gpointer shell = self->book.shell;
  FootingEnrolment *enrolment = NULL;

  fill (self);
  plan_flo (self);
  enrolment = footing_roster_find_enrolment (roster_of (self), self->book.amara);
  book_show_page (&self->book, footing_person_page_new (self->book.context,
                                                        footing_roster_find_person (
                                                          roster_of (self),
                                                          footing_enrolment_get_preceptee_id (enrolment))));
  wait_until (shows_plan, shell);
  g_assert_nonnull (find_widget (shell, ADW_TYPE_ACTION_ROW, "subtitle",
                                 "Eve Test-Shore\nFrom 1 Apr 2026: Flo Test-Reed"));
  g_assert_false (gtk_list_box_row_get_activatable (find_widget (shell, ADW_TYPE_ACTION_ROW, "title",
                                                                 "Supported by Eve Test-Shore")));

  adw_action_row_activate (find_widget (shell, ADW_TYPE_ACTION_ROW, "title", "Supported by Flo Test-Reed"));
  wait_until (asks, shell);
  press (shell, "_Cancel the Change");
  wait_until (shows_no_plan, shell);

  test_shell_undo (shell);
  wait_until (shows_plan, shell);
}

static void
set_up (Leaving       *self,
        gconstpointer  unused)
{
  book_set_up (&self->book, NULL);
}

static void
tear_down (Leaving       *self,
           gconstpointer  unused)
{
  book_tear_down (&self->book, NULL);
}

#define LEAVING_TEST(path, func) g_test_add (path, Leaving, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  LEAVING_TEST ("/preceptor-leaves/hands-over-all", test_hands_over_all);
  LEAVING_TEST ("/preceptor-leaves/hands-over-ahead", test_hands_over_ahead);
  LEAVING_TEST ("/preceptor-leaves/cancels-a-plan", test_cancels_a_plan);

  return g_test_run ();
}
