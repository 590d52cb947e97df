/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-programme-setup.h"
#include "footing-promise.h"

static char *
join_agenda (const GPtrArray *agenda)
{
  g_autoptr(GString) lines = g_string_new (NULL);

  if (agenda->len == 0)
    return NULL;

  for (guint i = 0; i < agenda->len; i++)
    g_string_append_printf (lines, "%s%s", i > 0 ? "\n" : "", (char *) g_ptr_array_index (agenda, i));

  return g_string_free (g_steal_pointer (&lines), FALSE);
}

static void
split_agenda (const char *lines,
              GPtrArray  *agenda)
{
  g_auto(GStrv) parts = g_strsplit (lines != NULL ? lines : "", "\n", -1);

  for (char **part = parts; *part != NULL; part++)
    if (**part != '\0')
      g_ptr_array_add (agenda, g_strdup (*part));
}

/* The standards call these three so; every other milestone is a meeting like any other. */
static FootingMilestoneKind
kind_of (const char *id)
{
  g_autoptr(GEnumClass) kinds = g_type_class_ref (FOOTING_TYPE_MILESTONE_KIND);
  const GEnumValue *kind = g_enum_get_value_by_nick (kinds, id);

  return kind != NULL ? (FootingMilestoneKind) kind->value : FOOTING_MILESTONE_KIND_MEETING;
}

static FootingMilestone *
milestone_to_record (const FootingStandardMilestone *milestone,
                     gint64                          programme_id,
                     guint                           position)
{
  g_autofree char *agenda = join_agenda (milestone->agenda);

  return g_object_new (FOOTING_TYPE_MILESTONE,
                       "programme-id", programme_id,
                       "key", milestone->id,
                       "kind", kind_of (milestone->id),
                       "name", milestone->name,
                       "position", (gint64) position,
                       "due-months", (gint64) milestone->due.months,
                       "due-days", (gint64) milestone->due.days,
                       "opens-days", (gint64) milestone->opens_days,
                       "late-days", (gint64) milestone->late_days,
                       "minutes", (gint64) milestone->minutes,
                       "required", milestone->required,
                       "basis", milestone->basis == FOOTING_BASIS_STANDARD ? "standard" : "local",
                       "agenda", agenda,
                       NULL);
}

GPtrArray *
footing_programme_setup_from_standard (const FootingStandard *standard,
                                       const char            *name,
                                       FootingAnchorRule      anchor)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  FootingProgramme *programme = NULL;

  g_return_val_if_fail (standard != NULL, records);

  programme = g_object_new (FOOTING_TYPE_PROGRAMME,
                            "name", name,
                            "standard", standard->id,
                            "standard-version", standard->version,
                            "anchor", footing_anchor_rule_to_text (anchor),
                            "months", (gint64) standard->months,
                            "supernumerary-hours", standard->supernumerary_hours,
                            "preceptor-hours", standard->protected_hours_preceptor,
                            "preceptee-hours", standard->protected_hours_preceptee,
                            NULL);
  g_ptr_array_add (records, programme);

  for (guint i = 0; i < standard->milestones->len; i++)
    g_ptr_array_add (records, milestone_to_record (g_ptr_array_index (standard->milestones, i),
                                                   footing_promise_id (programme), i));

  return records;
}

/* Returns: (transfer full): the same values in a record that the book does not know */
static gpointer
copy_as_new (FootingRecord *record)
{
  FootingRecord *copy = footing_record_copy (record);

  g_object_set (copy,
                "id", G_GINT64_CONSTANT (0),
                "uid", NULL,
                "created-at", G_GINT64_CONSTANT (0),
                "updated-at", G_GINT64_CONSTANT (0),
                NULL);

  return copy;
}

static void
add_copies (GPtrArray       *copies,
            const GPtrArray *records,
            gint64           programme_id)
{
  for (guint i = 0; i < records->len; i++)
    {
      FootingRecord *copy = copy_as_new (g_ptr_array_index (records, i));

      g_object_set (copy, "programme-id", programme_id, NULL);
      g_ptr_array_add (copies, copy);
    }
}

GPtrArray *
footing_programme_setup_copy (FootingProgramme *programme,
                              const GPtrArray  *milestones,
                              const GPtrArray  *items,
                              const char       *name)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  FootingProgramme *copy = copy_as_new (FOOTING_RECORD (programme));

  g_object_set (copy,
                "name", name,
                "version", G_GINT64_CONSTANT (1),
                "archived-on", FOOTING_DAY_NONE,
                NULL);
  g_ptr_array_add (records, copy);
  add_copies (records, milestones, footing_promise_id (copy));
  add_copies (records, items, footing_promise_id (copy));

  return records;
}

static FootingStandardMilestone *
milestone_to_plan (FootingMilestone *record)
{
  FootingStandardMilestone *milestone = footing_standard_milestone_new ();

  g_set_str (&milestone->id, footing_milestone_get_key (record));
  g_set_str (&milestone->name, footing_milestone_get_name (record));
  milestone->due = (FootingOffset) {
    .months = (int) footing_milestone_get_due_months (record),
    .days = (int) footing_milestone_get_due_days (record),
  };
  milestone->opens_days = (int) footing_milestone_get_opens_days (record);
  milestone->late_days = (int) footing_milestone_get_late_days (record);
  milestone->minutes = (int) footing_milestone_get_minutes (record);
  milestone->required = footing_milestone_get_required (record);
  footing_basis_from_text (footing_milestone_get_basis (record), &milestone->basis);
  split_agenda (footing_milestone_get_agenda (record), milestone->agenda);

  return milestone;
}

GPtrArray *
footing_programme_setup_to_plan (const GPtrArray *milestones)
{
  GPtrArray *plan = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_standard_milestone_free);

  g_return_val_if_fail (milestones != NULL, plan);

  for (guint i = 0; i < milestones->len; i++)
    g_ptr_array_add (plan, milestone_to_plan (g_ptr_array_index (milestones, i)));

  return plan;
}

FootingProgrammeDesign
footing_programme_setup_design (FootingProgramme *programme,
                                const GPtrArray  *plan)
{
  return (FootingProgrammeDesign) {
    .months = (int) footing_programme_get_months (programme),
    .supernumerary_hours = footing_programme_get_supernumerary_hours (programme),
    .protected_hours_preceptor = footing_programme_get_preceptor_hours (programme),
    .protected_hours_preceptee = footing_programme_get_preceptee_hours (programme),
    .milestones = plan,
  };
}

FootingAnchorRule
footing_programme_setup_anchor (FootingProgramme *programme)
{
  FootingAnchorRule anchor = FOOTING_ANCHOR_RULE_LATER;

  footing_anchor_rule_from_text (footing_programme_get_anchor (programme), &anchor);

  return anchor;
}
