/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-programme-draft.h"
#include "footing-reference.h"

/* A core programme as it is in the book, and the draft of a change to it. */
typedef struct
{
  FootingReference      *reference;
  FootingProgrammeDraft *draft;
} Editing;

static void
set_up (Editing       *self,
        gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = NULL;
  g_autoptr(GPtrArray) items = g_ptr_array_new ();
  g_autoptr(FootingProgramme) programme = NULL;

  self->reference = footing_reference_new ();
  records = footing_programme_setup_from_standard (footing_reference_get_standard (self->reference, "core"),
                                                   "Core, autumn", FOOTING_ANCHOR_RULE_LATER);
  for (guint i = 0; i < records->len; i++)
    g_object_set (g_ptr_array_index (records, i), "id", (gint64) i + 1, NULL);
  programme = g_object_ref (g_ptr_array_index (records, 0));
  g_ptr_array_remove_index (records, 0);
  self->draft = footing_programme_draft_new (programme, records, items);
}

static void
tear_down (Editing       *self,
           gconstpointer  unused)
{
  g_clear_object (&self->draft);
  g_clear_object (&self->reference);
}

static FootingMilestone *
nth (Editing *self,
     guint    n)
{
  return g_ptr_array_index (footing_programme_draft_get_milestones (self->draft), n);
}

static void
test_nothing_changed_saves_nothing (Editing       *self,
                                    gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = footing_programme_draft_records (self->draft);

  g_assert_cmpuint (records->len, ==, 0);
  g_assert_false (footing_programme_draft_is_changed (self->draft));
  g_assert_false (footing_programme_draft_touches_people (self->draft));
  g_assert_false (footing_programme_draft_can_undo (self->draft));
}

static void
test_a_dragged_milestone_goes_back_at_once (Editing       *self,
                                            gconstpointer  unused)
{
  for (gint64 days = 13; days >= 7; days--)
    footing_programme_draft_change (self->draft, nth (self, 0), "due-days", days, NULL);
  g_assert_cmpint (footing_milestone_get_due_days (nth (self, 0)), ==, 7);
  g_assert_true (footing_programme_draft_touches_people (self->draft));

  footing_programme_draft_undo (self->draft);
  g_assert_cmpint (footing_milestone_get_due_days (nth (self, 0)), ==, 14);
  g_assert_false (footing_programme_draft_can_undo (self->draft));
  g_assert_false (footing_programme_draft_is_changed (self->draft));

  footing_programme_draft_redo (self->draft);
  g_assert_cmpint (footing_milestone_get_due_days (nth (self, 0)), ==, 7);
}

static void
test_two_drags_are_two_steps (Editing       *self,
                              gconstpointer  unused)
{
  footing_programme_draft_change (self->draft, nth (self, 0), "due-days", G_GINT64_CONSTANT (10), NULL);
  footing_programme_draft_end_step (self->draft);
  footing_programme_draft_change (self->draft, nth (self, 0), "due-days", G_GINT64_CONSTANT (7), NULL);

  footing_programme_draft_undo (self->draft);
  g_assert_cmpint (footing_milestone_get_due_days (nth (self, 0)), ==, 10);
}

static void
test_milestones_stay_in_order_of_time (Editing       *self,
                                       gconstpointer  unused)
{
  FootingMilestone *six_weeks = footing_programme_draft_add_milestone (self->draft, "Six weeks", 42);

  g_assert_true (nth (self, 1) == six_weeks);
  g_assert_cmpint (footing_milestone_get_position (nth (self, 3)), ==, 3);
  g_assert_true (g_str_has_prefix (footing_milestone_get_key (six_weeks), "meeting-"));

  footing_programme_draft_change (self->draft, six_weeks, "due-days", G_GINT64_CONSTANT (5), NULL);
  g_assert_true (nth (self, 0) == six_weeks);
}

/* What was added has no id yet; what was taken out goes into the trash; what stayed is not written. */
static void
test_only_what_changed_is_saved (Editing       *self,
                                 gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = NULL;
  FootingProgrammeItem *item = NULL;

  footing_programme_draft_remove (self->draft, nth (self, 1));
  item = footing_programme_draft_add_item (self->draft, FOOTING_ITEM_KIND_STUDY_DAY, NULL, "Safe staffing");
  footing_programme_draft_change (self->draft, item, "due-months", G_GINT64_CONSTANT (2), NULL);
  footing_programme_draft_change (self->draft, footing_programme_draft_get_programme (self->draft),
                                  "preceptee-hours", 12.0, NULL);
  records = footing_programme_draft_records (self->draft);

  /* The programme, the last milestone with another position, the item, and the one in the trash. */
  g_assert_cmpuint (records->len, ==, 4);
  g_assert_cmpfloat (footing_programme_get_preceptee_hours (g_ptr_array_index (records, 0)), ==, 12);
  g_assert_cmpstr (footing_milestone_get_key (g_ptr_array_index (records, 1)), ==, "final");
  g_assert_cmpint (footing_milestone_get_position (g_ptr_array_index (records, 1)), ==, 1);
  g_assert_cmpint (footing_record_get_id (g_ptr_array_index (records, 2)), ==, 0);
  g_assert_cmpint (footing_programme_item_get_programme_id (g_ptr_array_index (records, 2)), ==, 1);
  g_assert_true (footing_record_is_deleted (g_ptr_array_index (records, 3)));
  g_assert_cmpstr (footing_milestone_get_key (g_ptr_array_index (records, 3)), ==, "interim");
}

static void
test_a_draft_is_taken_up_again (Editing       *self,
                                gconstpointer  unused)
{
  g_autofree char *document = NULL;
  g_autofree char *again = NULL;
  g_autoptr(GError) error = NULL;
  Editing later;

  footing_programme_draft_change (self->draft, nth (self, 0), "agenda", "Tea\nThe charter", NULL);
  footing_programme_draft_add_milestone (self->draft, "Zoë’s “extra”", 60);
  document = footing_programme_draft_to_document (self->draft);

  set_up (&later, NULL);
  g_assert_true (footing_programme_draft_load (later.draft, document, &error));
  g_assert_no_error (error);
  again = footing_programme_draft_to_document (later.draft);
  g_assert_cmpstr (again, ==, document);
  g_assert_cmpstr (footing_milestone_get_agenda (nth (&later, 0)), ==, "Tea\nThe charter");
  g_assert_true (footing_programme_draft_is_changed (later.draft));

  footing_programme_draft_undo (later.draft);
  g_assert_false (footing_programme_draft_is_changed (later.draft));
  tear_down (&later, NULL);
}

static void
test_a_damaged_draft_changes_nothing (Editing       *self,
                                      gconstpointer  unused)
{
  static const char * const damaged[] = { "", "{", "[]", "{}", "{\"programme\": 3}", "null" };

  for (guint i = 0; i < G_N_ELEMENTS (damaged); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_false (footing_programme_draft_load (self->draft, damaged[i], &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
      g_assert_false (footing_programme_draft_is_changed (self->draft));
    }
}

static void
test_what_has_no_name_cannot_be_saved (Editing       *self,
                                       gconstpointer  unused)
{
  FootingProgramme *programme = footing_programme_draft_get_programme (self->draft);
  g_autofree char *of_milestone = NULL, *of_programme = NULL;

  g_assert_null (footing_programme_draft_find_mistake (self->draft));

  footing_programme_draft_change (self->draft,
                                  g_ptr_array_index (footing_programme_draft_get_milestones (self->draft), 0),
                                  "name", " ", NULL);
  of_milestone = footing_programme_draft_find_mistake (self->draft);
  footing_programme_draft_change (self->draft, programme, "name", "", NULL);
  of_programme = footing_programme_draft_find_mistake (self->draft);

  g_assert_cmpstr (of_milestone, ==, "A milestone has no name. Give it one before you save.");
  g_assert_cmpstr (of_programme, ==, "The programme needs a name before it can be saved.");
}

/* It may be meant, so it is said, and can be saved. */
static void
test_milestones_after_the_end_are_said (Editing       *self,
                                        gconstpointer  unused)
{
  FootingProgramme *programme = footing_programme_draft_get_programme (self->draft);
  const GPtrArray *milestones = footing_programme_draft_get_milestones (self->draft);
  g_autofree char *one = NULL;

  g_assert_null (footing_programme_draft_find_oddity (self->draft));

  footing_programme_draft_change (self->draft, g_ptr_array_index (milestones, 0), "due-months",
                                  footing_programme_get_months (programme), "due-days", (gint64) 1, NULL);
  one = footing_programme_draft_find_oddity (self->draft);

  g_assert_cmpstr (one, ==, "1 milestone is due after the end of the programme.");
  g_assert_null (footing_programme_draft_find_mistake (self->draft));
}

#define DRAFT_TEST(name, func) \
  g_test_add ("/programme-draft/" name, Editing, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  DRAFT_TEST ("milestones-after-the-end-are-said", test_milestones_after_the_end_are_said);
  DRAFT_TEST ("nothing-changed-saves-nothing", test_nothing_changed_saves_nothing);
  DRAFT_TEST ("a-dragged-milestone-goes-back-at-once", test_a_dragged_milestone_goes_back_at_once);
  DRAFT_TEST ("two-drags-are-two-steps", test_two_drags_are_two_steps);
  DRAFT_TEST ("milestones-stay-in-order-of-time", test_milestones_stay_in_order_of_time);
  DRAFT_TEST ("only-what-changed-is-saved", test_only_what_changed_is_saved);
  DRAFT_TEST ("a-draft-is-taken-up-again", test_a_draft_is_taken_up_again);
  DRAFT_TEST ("what-has-no-name-cannot-be-saved", test_what_has_no_name_cannot_be_saved);
  DRAFT_TEST ("a-damaged-draft-changes-nothing", test_a_damaged_draft_changes_nothing);

  return g_test_run ();
}
