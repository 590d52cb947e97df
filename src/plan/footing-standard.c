/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include "footing-standard.h"

static const char * const anchor_rules[] = { "later", "start", "pin", NULL };
static const char * const bases[] = { "standard", "local", NULL };
static const char * const rule_kinds[] = {
  "judged", "length", "meetings", "initial", "rhythm", "supernumerary", "protected-preceptor", NULL
};

static int
find_text (const char * const *texts,
           const char         *text)
{
  for (int i = 0; text != NULL && texts[i] != NULL; i++)
    if (strcmp (texts[i], text) == 0)
      return i;

  return -1;
}

FootingStandard *
footing_standard_new (void)
{
  FootingStandard *self = g_new0 (FootingStandard, 1);

  self->date = FOOTING_DAY_NONE;
  self->milestones = footing_standard_milestones_new ();
  self->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_standard_rule_free);

  return self;
}

void
footing_standard_free (FootingStandard *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->name);
  g_free (self->version);
  g_free (self->source);
  g_free (self->discipline);
  g_ptr_array_unref (self->milestones);
  g_ptr_array_unref (self->rules);
  g_free (self);
}

const FootingStandardMilestone *
footing_standard_find_milestone (const FootingStandard *self,
                                 const char            *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->milestones->len; i++)
    {
      const FootingStandardMilestone *milestone = g_ptr_array_index (self->milestones, i);

      if (g_strcmp0 (milestone->id, id) == 0)
        return milestone;
    }

  return NULL;
}

GPtrArray *
footing_standard_milestones_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) footing_standard_milestone_free);
}

FootingStandardMilestone *
footing_standard_milestone_new (void)
{
  FootingStandardMilestone *self = g_new0 (FootingStandardMilestone, 1);

  self->required = TRUE;
  self->late_days = 1;
  self->agenda = g_ptr_array_new_with_free_func (g_free);

  return self;
}

static gpointer
copy_text (gconstpointer text,
           gpointer      user_data)
{
  return g_strdup (text);
}

FootingStandardMilestone *
footing_standard_milestone_copy (const FootingStandardMilestone *self)
{
  FootingStandardMilestone *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->id = g_strdup (self->id);
  copy->name = g_strdup (self->name);
  copy->agenda = g_ptr_array_copy (self->agenda, copy_text, NULL);

  return copy;
}

void
footing_standard_milestone_free (FootingStandardMilestone *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->name);
  g_ptr_array_unref (self->agenda);
  g_free (self);
}

FootingStandardRule *
footing_standard_rule_new (void)
{
  FootingStandardRule *self = g_new0 (FootingStandardRule, 1);

  self->date = FOOTING_DAY_NONE;

  return self;
}

void
footing_standard_rule_free (FootingStandardRule *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->words);
  g_free (self->source);
  g_free (self->evidence);
  g_free (self);
}

gboolean
footing_anchor_rule_from_text (const char        *text,
                               FootingAnchorRule *rule)
{
  int i = find_text (anchor_rules, text);

  if (i >= 0)
    *rule = i;

  return i >= 0;
}

const char *
footing_anchor_rule_to_text (FootingAnchorRule rule)
{
  g_return_val_if_fail (rule >= 0 && rule <= FOOTING_ANCHOR_RULE_PIN, NULL);

  return anchor_rules[rule];
}

gboolean
footing_basis_from_text (const char   *text,
                         FootingBasis *basis)
{
  int i = find_text (bases, text);

  if (i >= 0)
    *basis = i;

  return i >= 0;
}

gboolean
footing_rule_kind_from_text (const char      *text,
                             FootingRuleKind *kind)
{
  int i = find_text (rule_kinds, text);

  if (i >= 0)
    *kind = i;

  return i >= 0;
}
