/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-intake-plan.h"
#include "footing-reference.h"
#include "store-fixture.h"

#define USUAL_LIMIT 2

typedef struct
{
  StoreFixture          book;
  FootingReference     *reference;
  FootingStandardShelf *standards;
  FootingRoster        *roster;
} Story;

static void
set_up (Story         *self,
        gconstpointer  unused)
{
  g_autoptr(GError) error = NULL;

  store_fixture_set_up (&self->book, NULL);
  g_assert_true (store_fixture_open (&self->book, NULL, FOOTING_STORE_OPEN_NEW, &error));
  self->reference = footing_reference_new ();
  self->standards = footing_standard_shelf_new (self->reference);
}

static void
tear_down (Story         *self,
           gconstpointer  unused)
{
  g_clear_object (&self->roster);
  g_clear_object (&self->standards);
  g_clear_object (&self->reference);
  store_fixture_tear_down (&self->book, NULL);
}

static void
take (Story             *self,
      FootingIntakePlan *plan)
{
  self->roster = footing_roster_new (self->book.store);
  while (footing_roster_get_loading (self->roster))
    g_main_context_iteration (NULL, TRUE);

  footing_intake_plan_from_book (plan, self->roster, self->standards, USUAL_LIMIT, footing_day_from_ymd (2026, 3, 12));
}

/* An empty book: nobody starts, nobody is there, and the first standard that ships says the rest. */
static void
test_empty (Story         *self,
            gconstpointer  unused)
{
  FootingIntakePlan plan;
  g_autoptr(FootingIntake) intake = NULL;

  take (self, &plan);
  g_assert_cmpint (plan.first, ==, footing_day_from_ymd (2026, 4, 1));
  g_assert_cmpint (plan.starters, ==, 0);
  g_assert_cmpint (plan.preceptors, ==, 0);
  g_assert_cmpint (plan.length, ==, 6);
  g_assert_cmpint (plan.meetings, ==, 3);
  g_assert_cmpint (plan.protected_hours, ==, 8);

  intake = footing_intake_plan_run (&plan, NULL);
  g_assert_nonnull (intake);
  g_assert_cmpint (intake->missed, ==, -1);
}

/* Two began on 5 January 2026, three months before April. With nobody to support them both wait in April, whose
 * months are the fourth to the sixth of theirs: in July they are through. */
static void
test_book (Story         *self,
           gconstpointer  unused)
{
  FootingIntakePlan plan;
  g_autoptr(FootingIntake) intake = NULL;
  g_autoptr(FootingIntake) supported = NULL;
  g_autofree char *words = NULL;

  store_fixture_enrol (&self->book, "Ana Corrado-Test");
  store_fixture_enrol (&self->book, "Ben Iyer-Test");
  take (self, &plan);
  plan.length = 6;

  g_assert_cmpint (plan.begun, ==, 2);
  g_assert_cmpint (plan.past[2], ==, 2);
  g_assert_cmpint (plan.starters, ==, 0);
  words = footing_intake_plan_words_origin (&plan);
  g_assert_cmpstr (words, ==,
                   "By the book on Thursday 12 March 2026, 2 people were on a programme and 2 had begun in the twelve "
                   "months before. Whoever was on a programme is counted to its end.");

  intake = footing_intake_plan_run (&plan, NULL);
  g_assert_cmpint (intake->missed, ==, 0);
  g_assert_cmpint (g_array_index (intake->months, FootingIntakeMonth, 0).waiting, ==, 2);
  g_assert_cmpint (g_array_index (intake->months, FootingIntakeMonth, 3).on_programme, ==, 0);

  plan.preceptors = 1;
  supported = footing_intake_plan_run (&plan, NULL);
  g_assert_cmpint (supported->missed, ==, -1);
}

/* One takes 4 and the other the usual 2, so 3 each. */
static void
test_preceptors (Story         *self,
                 gconstpointer  unused)
{
  FootingIntakePlan plan;
  const gint64 limits[] = { 4, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    {
      g_autoptr(FootingPerson) person = store_fixture_person ("Nadia Fell-Test");

      g_object_set (person, "is-preceptor", TRUE, "preceptee-limit", limits[i], NULL);
      store_fixture_save (&self->book, person);
    }
  take (self, &plan);

  g_assert_cmpint (plan.preceptors, ==, 2);
  g_assert_cmpint (plan.limit, ==, 3);
}

static void
test_document (Story         *self,
               gconstpointer  unused)
{
  FootingIntakePlan plan;
  FootingIntakePlan back;
  g_autofree char *document = NULL;
  g_autofree char *again = NULL;

  store_fixture_enrol (&self->book, "Ana Corrado-Test");
  take (self, &plan);
  plan.absence = 12;
  document = footing_intake_plan_to_document (&plan);

  g_assert_true (footing_intake_plan_from_document (&back, document));
  again = footing_intake_plan_to_document (&back);
  g_assert_cmpstr (again, ==, document);
  g_assert_cmpint (back.absence, ==, 12);
  g_assert_cmpint (back.past[2], ==, 1);
}

static void
test_bad_documents (Story         *self,
                    gconstpointer  unused)
{
  static const char *const bad[] = {
    NULL, "", "[]", "{}", "{\"format\":2}",
    "{\"format\":1,\"as_of\":\"2026-02-30\",\"first\":\"2026-04-01\",\"past\":[]}",
    "{\"format\":1,\"as_of\":\"2026-03-12\",\"first\":\"2026-04-01\",\"past\":[\"x\"]}",
    "{\"format\":1,\"as_of\":\"2026-03-12\",\"first\":\"2026-04-01\",\"past\":[],\"months\":-1}",
    "{\"format\":1,\"as_of\":3,\"first\":{},\"past\":[]}",
  };
  FootingIntakePlan plan;

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (footing_intake_plan_from_document (&plan, bad[i]));
}

#define STORY(path, func) g_test_add ("/intake-plan/" path, Story, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORY ("empty", test_empty);
  STORY ("book", test_book);
  STORY ("preceptors", test_preceptors);
  STORY ("document", test_document);
  STORY ("bad-documents", test_bad_documents);

  return g_test_run ();
}
