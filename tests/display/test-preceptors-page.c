/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-pairing.h"
#include "footing-person-page.h"
#include "footing-preceptor-row.h"
#include "footing-preceptors-page.h"
#include "footing-roster.h"
#include "test-diary-book.h"

static FootingRoster *
roster_of (Book *book)
{
  return footing_context_get_roster (book->context);
}

/* Returns: (transfer full): a preceptor who carries two at most */
static FootingPerson *
add_preceptor (Book       *book,
               const char *name,
               FootingDay  prepared_on,
               FootingDay  registered_on)
{
  FootingPerson *person = g_object_new (FOOTING_TYPE_PERSON,
                                        "name", name,
                                        "is-preceptor", TRUE,
                                        "preceptee-limit", G_GINT64_CONSTANT (2),
                                        "prepared-on", prepared_on,
                                        "registered-on", registered_on,
                                        NULL);

  store_fixture_save (&book->fixture, person);

  return person;
}

static void
add_pairing (Book          *book,
             FootingPerson *preceptor,
             gint64         enrolment_id,
             FootingDay     from)
{
  g_autoptr(FootingPairing) pairing =
    g_object_new (FOOTING_TYPE_PAIRING,
                  "enrolment-id", enrolment_id,
                  "preceptor-id", footing_record_get_id (FOOTING_RECORD (preceptor)),
                  "kind", FOOTING_PAIRING_KIND_NAMED,
                  "from-on", from,
                  NULL);

  store_fixture_save (&book->fixture, pairing);
}

static void
end_on (Book       *book,
        gint64      enrolment_id,
        FootingDay  day)
{
  g_autoptr(FootingEnrolment) enrolment =
    footing_record_copy (footing_roster_find_enrolment (roster_of (book), enrolment_id));

  g_object_set (enrolment, "ends-on", day, NULL);
  store_fixture_save (&book->fixture, enrolment);
}

static gboolean
shows (Book       *book,
       const char *words)
{
  return find_widget (book->shell, GTK_TYPE_LABEL, "label", words) != NULL;
}

typedef struct
{
  Book       *book;
  const char *words;
} Wait;

static gboolean
is_shown (gpointer data)
{
  Wait *wait = data;

  return shows (wait->book, wait->words);
}

static void
wait_for (Book       *book,
          const char *words)
{
  wait_until (is_shown, &(Wait) { book, words });
}

static void
open_page (Book *book)
{
  book_show_page (book, g_object_new (FOOTING_TYPE_PRECEPTORS_PAGE, "context", book->context, NULL));
}

/* The day it is, is Thursday 12 March 2026. Ewa supports Amara until Thursday 26 March, and Bao from
 * Monday 6 April: the weeks from 9, 16 and 23 March have one, the one from 30 March nobody.
 */
static void
test_load_week_by_week (Book          *book,
                        gconstpointer  unused)
{
  g_autoptr(FootingPerson) ewa = NULL;

  book_fill (book);
  ewa = add_preceptor (book, "Ewa Test-Hill", footing_day_from_ymd (2025, 5, 4), footing_day_from_ymd (2024, 3, 12));
  add_pairing (book, ewa, book->amara, footing_day_from_ymd (2026, 3, 2));
  end_on (book, book->amara, footing_day_from_ymd (2026, 3, 26));
  open_page (book);
  wait_for (book, "1 of 2 preceptees, 0 from 30 Mar 2026");

  add_pairing (book, ewa, book->bao, footing_day_from_ymd (2026, 4, 6));
  wait_for (book, "1 of 2 preceptees, 0 from 30 Mar 2026, 1 from 6 Apr 2026");
}

/* Who carries at most one, and has two, has no “2 of 1”. */
static void
test_more_than_the_limit (Book          *book,
                          gconstpointer  unused)
{
  g_autoptr(FootingPerson) ewa = NULL;

  book_fill (book);
  ewa = add_preceptor (book, "Ewa Test-Hill", footing_day_from_ymd (2025, 5, 4), footing_day_from_ymd (2024, 3, 12));
  g_object_set (ewa, "preceptee-limit", G_GINT64_CONSTANT (1), NULL);
  store_fixture_save (&book->fixture, ewa);
  add_pairing (book, ewa, book->amara, footing_day_from_ymd (2026, 3, 2));
  open_page (book);
  wait_for (book, "1 of 1 preceptee");

  add_pairing (book, ewa, book->bao, footing_day_from_ymd (2026, 3, 2));
  wait_for (book, "2 preceptees, the limit is 1");
}

/* The core standard asks for twelve months on the register (domain reference 2.1). */
static void
test_who_may_support (Book          *book,
                      gconstpointer  unused)
{
  g_autoptr(FootingPerson) ewa = NULL, kim = NULL, tom = NULL;

  book_fill (book);
  ewa = add_preceptor (book, "Ewa Test-Hill", footing_day_from_ymd (2025, 5, 4), footing_day_from_ymd (2024, 3, 12));
  kim = add_preceptor (book, "Kim Test-Lane", footing_day_from_ymd (2026, 1, 8), footing_day_from_ymd (2025, 8, 1));
  tom = add_preceptor (book, "Tom Reed-Test", FOOTING_DAY_NONE, FOOTING_DAY_NONE);
  open_page (book);

  wait_for (book, "May support: prepared 4 May 2025, registered for 2 years");
  wait_for (book, "Not yet: prepared 8 Jan 2026, registered for 7 months of 12");
  wait_for (book, "Not yet: no preparation noted, date of registration not known");
  wait_for (book, "3 preceptors, 1 may support somebody and has room this week");
}

static gboolean
has_person (gpointer shell)
{
  return find_widget (shell, FOOTING_TYPE_PERSON_PAGE, NULL, NULL) != NULL;
}

static void
test_opens_the_person (Book          *book,
                       gconstpointer  unused)
{
  g_autoptr(FootingPerson) tom = NULL;
  gpointer row = NULL;

  book_fill (book);
  tom = add_preceptor (book, "Tom Reed-Test", FOOTING_DAY_NONE, FOOTING_DAY_NONE);
  open_page (book);
  wait_for (book, "Tom Reed-Test");

  row = find_widget (book->shell, FOOTING_TYPE_PRECEPTOR_ROW, NULL, NULL);
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  wait_until (has_person, book->shell);
}

static gboolean
is_empty (gpointer shell)
{
  return find_widget (shell, ADW_TYPE_STATUS_PAGE, "title", "No Preceptor Yet") != NULL;
}

static void
test_nobody (Book          *book,
             gconstpointer  unused)
{
  open_page (book);
  wait_until (is_empty, book->shell);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/preceptors-page/load-week-by-week", test_load_week_by_week);
  BOOK_TEST ("/preceptors-page/more-than-the-limit", test_more_than_the_limit);
  BOOK_TEST ("/preceptors-page/who-may-support", test_who_may_support);
  BOOK_TEST ("/preceptors-page/opens-the-person", test_opens_the_person);
  BOOK_TEST ("/preceptors-page/nobody", test_nobody);

  return g_test_run ();
}
