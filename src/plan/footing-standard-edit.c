/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-rule-words.h"
#include "footing-standard-edit.h"

FootingStandard *
footing_standard_derive (const FootingStandard *base,
                         const char            *id,
                         const char            *name,
                         const char            *version,
                         FootingDay             today)
{
  FootingStandard *self;

  g_return_val_if_fail (base != NULL && id != NULL && name != NULL && version != NULL, NULL);

  self = footing_standard_copy (base);
  g_set_str (&self->id, id);
  g_set_str (&self->name, name);
  g_set_str (&self->version, version);
  g_set_str (&self->base, base->id);
  g_set_str (&self->base_version, base->version);
  self->date = today;
  g_free (self->source);
  /* translators: the source of a local standard: the name and the version of what it was made from */
  self->source = g_strdup_printf (_("Our own, made from “%1$s”, version %2$s"), base->name, base->version);

  return self;
}

gboolean
footing_standard_set_rule_value (FootingStandard *self,
                                 const char      *id,
                                 int              value,
                                 FootingDay       today)
{
  FootingStandardRule *rule;
  g_autofree char *before = NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  rule = footing_standard_find_rule (self, id);
  if (rule == NULL || !footing_rule_kind_has_value (rule->kind))
    return FALSE;
  if (rule->value == value)
    return TRUE;

  before = footing_rule_words_ask (rule->kind, rule->value);
  rule->value = value;
  rule->basis = FOOTING_BASIS_LOCAL;
  rule->date = today;
  g_free (rule->words);
  g_free (rule->source);
  rule->words = footing_rule_words_sentence (rule->kind, value);
  /* translators: the source of a changed rule; %s is what it asked for before: “8 hours …” */
  rule->source = g_strdup_printf (_("Our own; before, it asked for %s"), before);

  return TRUE;
}

FootingStandardRule *
footing_standard_add_judged_rule (FootingStandard *self,
                                  const char      *id,
                                  const char      *words,
                                  const char      *evidence,
                                  const char      *source,
                                  FootingDay       date,
                                  FootingLevel     levels)
{
  FootingStandardRule *rule;

  g_return_val_if_fail (self != NULL && id != NULL, NULL);

  if (footing_standard_find_rule (self, id) != NULL)
    return NULL;

  rule = footing_standard_rule_new ();
  rule->id = g_strdup (id);
  rule->words = g_strdup (words);
  rule->evidence = g_strdup (evidence);
  rule->source = g_strdup (source);
  rule->date = date;
  rule->levels = levels;
  rule->basis = FOOTING_BASIS_LOCAL;
  g_ptr_array_add (self->rules, rule);

  return rule;
}

gboolean
footing_standard_remove_rule (FootingStandard *self,
                              const char      *id)
{
  FootingStandardRule *rule;

  g_return_val_if_fail (self != NULL, FALSE);

  rule = footing_standard_find_rule (self, id);

  return rule != NULL && g_ptr_array_remove (self->rules, rule);
}

/* A month is as long as a month on average; it only has to give an order. */
static int
compare_milestones (gconstpointer a,
                    gconstpointer b)
{
  const FootingStandardMilestone *one = *(const FootingStandardMilestone * const *) a;
  const FootingStandardMilestone *other = *(const FootingStandardMilestone * const *) b;
  double first = one->due.months * 1461 / 48.0 + one->due.days;
  double second = other->due.months * 1461 / 48.0 + other->due.days;

  return (first > second) - (first < second);
}

void
footing_standard_put_milestone (FootingStandard          *self,
                                FootingStandardMilestone *milestone)
{
  g_return_if_fail (self != NULL && milestone != NULL);

  footing_standard_remove_milestone (self, milestone->id);
  g_ptr_array_add (self->milestones, milestone);
  g_ptr_array_sort (self->milestones, compare_milestones);
}

gboolean
footing_standard_remove_milestone (FootingStandard *self,
                                   const char      *id)
{
  const FootingStandardMilestone *milestone;

  g_return_val_if_fail (self != NULL, FALSE);

  milestone = footing_standard_find_milestone (self, id);

  return milestone != NULL && g_ptr_array_remove (self->milestones, (gpointer) milestone);
}
