/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-programme-item.h"
#include "footing-programme-setup.h"
#include "footing-promise.h"
#include "footing-reference.h"
#include "footing-store-programmes.h"
#include "store-fixture.h"

static GPtrArray *
set_up (FootingReference *reference,
        const char       *standard)
{
  return footing_programme_setup_from_standard (footing_reference_get_standard (reference, standard),
                                                "Core, autumn", FOOTING_ANCHOR_RULE_PIN);
}

static FootingMilestone *
find_milestone (GPtrArray  *records,
                const char *key)
{
  for (guint i = 0; i < records->len; i++)
    {
      FootingRecord *record = g_ptr_array_index (records, i);

      if (FOOTING_IS_MILESTONE (record) &&
          g_str_equal (footing_milestone_get_key (FOOTING_MILESTONE (record)), key))
        return FOOTING_MILESTONE (record);
    }

  g_assert_not_reached ();
}

/* The figures of the national model: six months, 75 hours, 8 hours a year, three meetings. */
static void
test_a_programme_has_the_figures_of_its_standard (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(GPtrArray) records = set_up (reference, "core");
  FootingProgramme *programme = g_ptr_array_index (records, 0);

  g_assert_cmpuint (records->len, ==, 4);
  g_assert_cmpstr (footing_programme_get_name (programme), ==, "Core, autumn");
  g_assert_cmpstr (footing_programme_get_standard (programme), ==, "core");
  g_assert_cmpstr (footing_programme_get_standard_version (programme), !=, NULL);
  g_assert_cmpstr (footing_programme_get_anchor (programme), ==, "pin");
  g_assert_cmpint (footing_programme_get_months (programme), ==, 6);
  g_assert_cmpfloat (footing_programme_get_supernumerary_hours (programme), ==, 75);
  g_assert_cmpfloat (footing_programme_get_preceptor_hours (programme), ==, 8);
  g_assert_cmpint (footing_programme_setup_anchor (programme), ==, FOOTING_ANCHOR_RULE_PIN);
}

/* Within two weeks of the anchor, and a day later it is late; the final review at six months. */
static void
test_milestones_are_counted_from_the_anchor (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(GPtrArray) records = set_up (reference, "core");
  FootingMilestone *initial = find_milestone (records, "initial");
  FootingMilestone *final = find_milestone (records, "final");

  g_assert_cmpint (footing_milestone_get_due_months (initial), ==, 0);
  g_assert_cmpint (footing_milestone_get_due_days (initial), ==, 14);
  g_assert_cmpint (footing_milestone_get_late_days (initial), ==, 1);
  g_assert_cmpint (footing_milestone_get_due_months (final), ==, 6);
  g_assert_cmpint (footing_milestone_get_due_days (final), ==, 0);
  g_assert_true (footing_milestone_get_required (final));
  g_assert_cmpstr (footing_milestone_get_basis (final), ==, "standard");
}

static void
assert_same_milestone (const FootingStandardMilestone *a,
                       const FootingStandardMilestone *b)
{
  g_assert_cmpstr (a->id, ==, b->id);
  g_assert_cmpstr (a->name, ==, b->name);
  g_assert_cmpint (a->due.months, ==, b->due.months);
  g_assert_cmpint (a->due.days, ==, b->due.days);
  g_assert_cmpint (a->opens_days, ==, b->opens_days);
  g_assert_cmpint (a->late_days, ==, b->late_days);
  g_assert_cmpint (a->minutes, ==, b->minutes);
  g_assert_cmpint (a->required, ==, b->required);
  g_assert_cmpint (a->basis, ==, b->basis);
  g_assert_cmpuint (a->agenda->len, ==, b->agenda->len);
  for (guint i = 0; i < a->agenda->len; i++)
    g_assert_cmpstr (g_ptr_array_index (a->agenda, i), ==, g_ptr_array_index (b->agenda, i));
}

static void
test_a_plan_comes_back_as_it_went (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *standards = footing_reference_get_standards (reference);

  g_assert_cmpuint (standards->len, >=, 2);

  for (guint s = 0; s < standards->len; s++)
    {
      const FootingStandard *standard = g_ptr_array_index (standards, s);
      g_autoptr(GPtrArray) records = set_up (reference, standard->id);
      g_autoptr(GPtrArray) plan = NULL;

      g_ptr_array_remove_index (records, 0);
      plan = footing_programme_setup_to_plan (records);

      g_assert_cmpuint (plan->len, ==, standard->milestones->len);
      for (guint i = 0; i < plan->len; i++)
        assert_same_milestone (g_ptr_array_index (plan, i), g_ptr_array_index (standard->milestones, i));
    }
}

/* A programme made from a standard keeps to every rule of it that a plan can show. */
static void
assert_keeps_to_its_standard (FootingReference      *reference,
                              const FootingStandard *standard)
{
  g_autoptr(GPtrArray) records = set_up (reference, standard->id);
  g_autoptr(FootingProgramme) programme = g_object_ref (g_ptr_array_index (records, 0));
  g_autoptr(GPtrArray) plan = NULL;
  g_autoptr(GPtrArray) findings = NULL;
  FootingProgrammeDesign design;

  g_ptr_array_remove_index (records, 0);
  plan = footing_programme_setup_to_plan (records);
  design = footing_programme_setup_design (programme, plan);
  findings = footing_standard_check (standard, &design);

  g_assert_cmpuint (findings->len, >, 0);
  for (guint i = 0; i < findings->len; i++)
    {
      const FootingRuleFinding *finding = g_ptr_array_index (findings, i);

      g_test_message ("%s: %s", standard->id, finding->rule->words);
      g_assert_cmpint (finding->state, ==, (finding->rule->levels & FOOTING_LEVEL_PROGRAMME) != 0
                                             ? FOOTING_RULE_MET
                                             : FOOTING_RULE_NOT_YET_KNOWN);
    }
}

static void
test_a_new_programme_keeps_to_its_standard (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *standards = footing_reference_get_standards (reference);

  for (guint i = 0; i < standards->len; i++)
    assert_keeps_to_its_standard (reference, g_ptr_array_index (standards, i));
}

static void
test_two_programmes_are_saved_as_one_batch (StoreFixture *fixture,
                                            gconstpointer unused)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(GPtrArray) records = set_up (reference, "core");
  g_autoptr(GPtrArray) more = set_up (reference, "gold");
  g_autoptr(GPtrArray) milestones = NULL;
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  FootingRecord *gold = g_ptr_array_index (more, 0);
  guint n_milestones = more->len - 1;

  g_ptr_array_extend_and_steal (records, g_steal_pointer (&more));
  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_assert_true (store_fixture_try_save (fixture, records, &error));
  g_assert_no_error (error);

  footing_store_list_milestones_async (fixture->store, footing_record_get_id (gold), NULL,
                                       footing_await_cb, &done);
  milestones = footing_store_list_finish (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (milestones->len, ==, n_milestones);
}

static void
test_a_promise_is_made_once (void)
{
  g_autoptr(FootingPerson) person = store_fixture_person ("Somebody-Test");
  g_autoptr(FootingPerson) other = store_fixture_person ("Other-Test");
  gint64 promised = footing_promise_id (person);

  g_assert_cmpint (promised, <, 0);
  g_assert_cmpint (footing_promise_id (person), ==, promised);
  g_assert_cmpint (footing_promise_id (other), !=, promised);

  footing_record_set_id (FOOTING_RECORD (person), 7);
  g_assert_cmpint (footing_promise_id (person), ==, 7);
}

static void
test_a_copy_says_the_same_and_is_another (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(GPtrArray) records = set_up (reference, "core");
  g_autoptr(FootingProgramme) programme = g_object_ref (g_ptr_array_index (records, 0));
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) copies = NULL;
  gint64 id;

  g_object_set (programme, "id", G_GINT64_CONSTANT (4), "version", G_GINT64_CONSTANT (3),
                "archived-on", footing_day_from_ymd (2026, 3, 12), NULL);
  g_ptr_array_remove_index (records, 0);
  g_ptr_array_add (items, g_object_new (FOOTING_TYPE_PROGRAMME_ITEM, "id", G_GINT64_CONSTANT (9), "name", "Tea", NULL));
  copies = footing_programme_setup_copy (programme, records, items, "Core, spring");

  g_assert_cmpuint (copies->len, ==, 5);
  id = footing_promise_id (g_ptr_array_index (copies, 0));
  g_assert_cmpint (id, <, 0);
  g_assert_cmpstr (footing_programme_get_name (g_ptr_array_index (copies, 0)), ==, "Core, spring");
  g_assert_cmpint (footing_programme_get_version (g_ptr_array_index (copies, 0)), ==, 1);
  g_assert_cmpint (footing_programme_get_archived_on (g_ptr_array_index (copies, 0)), ==, FOOTING_DAY_NONE);
  g_assert_cmpint (footing_milestone_get_due_days (g_ptr_array_index (copies, 1)), ==, 14);
  g_assert_cmpint (footing_milestone_get_programme_id (g_ptr_array_index (copies, 1)), ==, id);
  g_assert_cmpint (footing_record_get_id (g_ptr_array_index (copies, 4)), ==, 0);
  g_assert_cmpstr (footing_programme_get_name (programme), ==, "Core, autumn");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/programme-setup/a-programme-has-the-figures-of-its-standard",
                   test_a_programme_has_the_figures_of_its_standard);
  g_test_add_func ("/programme-setup/a-copy-says-the-same-and-is-another", test_a_copy_says_the_same_and_is_another);
  g_test_add_func ("/programme-setup/milestones-are-counted-from-the-anchor",
                   test_milestones_are_counted_from_the_anchor);
  g_test_add_func ("/programme-setup/a-plan-comes-back-as-it-went", test_a_plan_comes_back_as_it_went);
  g_test_add_func ("/programme-setup/a-new-programme-keeps-to-its-standard",
                   test_a_new_programme_keeps_to_its_standard);
  STORE_TEST ("/programme-setup/two-programmes-are-saved-as-one-batch",
              test_two_programmes_are_saved_as_one_batch);
  g_test_add_func ("/promise/a-promise-is-made-once", test_a_promise_is_made_once);

  return g_test_run ();
}
