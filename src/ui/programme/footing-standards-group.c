/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-finding-row.h"
#include "footing-plain-row.h"
#include "footing-programme-setup.h"
#include "footing-standards-group.h"

struct _FootingStandardsGroup
{
  AdwPreferencesGroup  parent_instance;

  GPtrArray           *rows;
};

G_DEFINE_FINAL_TYPE (FootingStandardsGroup, footing_standards_group, ADW_TYPE_PREFERENCES_GROUP)

static void
clear_rows (FootingStandardsGroup *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
}

static void
add_row (FootingStandardsGroup *self,
         GtkWidget             *row)
{
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->rows, row);
}

static char *
words_check (const FootingStandard *standard,
             guint                  n_met,
             guint                  n_measured)
{
  g_autofree char *standing = NULL;

  if (n_met == n_measured)
    standing = g_strdup_printf (ngettext ("%u rule can be worked out from the plan, and it is met.",
                                          "%u rules can be worked out from the plan, and all are met.",
                                          n_measured), n_measured);
  else
    standing = g_strdup_printf (ngettext ("%2$u of %1$u rule that can be worked out from the plan is met.",
                                          "%2$u of %1$u rules that can be worked out from the plan are met.",
                                          n_measured), n_measured, n_met);

  /* translators: the name of a standard, its version, and a sentence about its rules */
  return g_strdup_printf (_("%1$s, version %2$s. %3$s"), standard->name, standard->version, standing);
}

/* Rules that a plan cannot show, under one heading. */
static void
add_folded (FootingStandardsGroup *self,
            const char            *title,
            GPtrArray             *findings)
{
  GtkWidget *row = NULL;
  g_autofree char *count = g_strdup_printf (ngettext ("%u rule", "%u rules", findings->len), findings->len);

  if (findings->len == 0)
    return;

  row = footing_plain_row_new (ADW_TYPE_EXPANDER_ROW, "title", title, "subtitle", count, NULL);
  for (guint i = 0; i < findings->len; i++)
    adw_expander_row_add_row (ADW_EXPANDER_ROW (row), footing_finding_row_new (g_ptr_array_index (findings, i)));

  add_row (self, row);
}

static void
show_findings (FootingStandardsGroup *self,
               const FootingStandard *standard,
               const GPtrArray       *findings)
{
  g_autoptr(GPtrArray) judged = g_ptr_array_new ();
  g_autoptr(GPtrArray) later = g_ptr_array_new ();
  g_autofree char *words = NULL;
  g_autofree char *markup = NULL;
  guint n_met = 0;

  for (guint i = 0; i < findings->len; i++)
    {
      const FootingRuleFinding *finding = g_ptr_array_index (findings, i);

      n_met += finding->state == FOOTING_RULE_MET;

      if (finding->rule->kind == FOOTING_RULE_JUDGED)
        g_ptr_array_add (judged, (gpointer) finding);
      else if (finding->reason == FOOTING_RULE_REASON_ELSEWHERE)
        g_ptr_array_add (later, (gpointer) finding);
      else
        add_row (self, footing_finding_row_new (finding));
    }

  /* translators: heading of rules that a programme, as planned, cannot show */
  add_folded (self, _("Shown by Each Preceptorship and the Organisation"), later);
  add_folded (self, _("For People to Judge"), judged);
  words = words_check (standard, n_met, findings->len - judged->len - later->len);
  markup = g_markup_escape_text (words, -1);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), markup);
}

static void
footing_standards_group_finalize (GObject *object)
{
  FootingStandardsGroup *self = FOOTING_STANDARDS_GROUP (object);

  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (footing_standards_group_parent_class)->finalize (object);
}

static void
footing_standards_group_class_init (FootingStandardsGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footing_standards_group_finalize;
}

static void
footing_standards_group_init (FootingStandardsGroup *self)
{
  self->rows = g_ptr_array_new ();
}

void
footing_standards_group_show (FootingStandardsGroup *self,
                              const FootingStandard *standard,
                              FootingProgramme      *programme,
                              const GPtrArray       *milestones)
{
  g_autoptr(GPtrArray) plan = footing_programme_setup_to_plan (milestones);
  FootingProgrammeDesign design = footing_programme_setup_design (programme, plan);
  g_autoptr(GPtrArray) findings = NULL;

  clear_rows (self);

  if (standard == NULL)
    {
      adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self),
                                             _("The standard it was made from is not known here."));
      return;
    }

  findings = footing_standard_check (standard, &design);
  show_findings (self, standard, findings);
}
