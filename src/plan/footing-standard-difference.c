/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-rule-words.h"
#include "footing-standard-difference.h"

typedef struct
{
  const FootingStandard *self;
  const FootingStandard *base;
  GPtrArray             *found;
} Comparison;

void
footing_standard_difference_free (FootingStandardDifference *self)
{
  if (self == NULL)
    return;

  g_free (self->words);
  g_free (self);
}

static void
add (Comparison            *comparison,
     FootingDifferenceKind  kind,
     char                  *words)
{
  FootingStandardDifference *difference = g_new0 (FootingStandardDifference, 1);

  difference->kind = kind;
  difference->words = words;
  g_ptr_array_add (comparison->found, difference);
}

/* ---- rules ---------------------------------------------------------------------------------- */

/* Of these a greater value asks for less. */
static gboolean
is_upper_limit (FootingRuleKind kind)
{
  return kind == FOOTING_RULE_INITIAL || kind == FOOTING_RULE_RHYTHM ||
         kind == FOOTING_RULE_LATEST_COMPLETION || kind == FOOTING_RULE_NAMED_PRECEPTOR;
}

static void
compare_values (Comparison                *comparison,
                const FootingStandardRule *rule,
                const FootingStandardRule *before)
{
  gboolean less = is_upper_limit (rule->kind) ? rule->value > before->value : rule->value < before->value;
  g_autofree char *asked = footing_rule_words_ask (rule->kind, rule->value);
  g_autofree char *asked_before = footing_rule_words_ask (rule->kind, before->value);

  if (rule->value == before->value)
    return;

  add (comparison,
       rule->kind == FOOTING_RULE_PROGRESS ? FOOTING_DIFFERENCE_OTHER
                                           : less ? FOOTING_DIFFERENCE_LESS : FOOTING_DIFFERENCE_MORE,
       /* translators: what a profile asks for, the standard it was made from, and what that does:
        * “Asks for 6 protected hours a year for the preceptor; “Nursing, core standard” asks for
        * 8 protected hours a year for the preceptor.” */
       g_strdup_printf (_("Asks for %1$s; “%2$s” asks for %3$s."), asked, comparison->base->name, asked_before));
}

static void
compare_rule (Comparison                *comparison,
              const FootingStandardRule *before)
{
  const FootingStandardRule *rule = footing_standard_find_rule (comparison->self, before->id);

  if (rule == NULL)
    {
      /* translators: a rule, as a sentence of its own */
      add (comparison, FOOTING_DIFFERENCE_LESS, g_strdup_printf (_("Leaves out: %s"), before->words));
      return;
    }

  if (rule->kind != before->kind)
    add (comparison, FOOTING_DIFFERENCE_OTHER,
         /* translators: a rule, as a sentence of its own */
         g_strdup_printf (_("Shows in another way: %s"), rule->words));
  else
    compare_values (comparison, rule, before);

  if (rule->pro_rata && !before->pro_rata)
    add (comparison, FOOTING_DIFFERENCE_LESS,
         g_strdup_printf (_("Asks part-time staff for their part only: %s"), rule->words));
}

static void
compare_rules (Comparison *comparison)
{
  for (guint i = 0; i < comparison->base->rules->len; i++)
    compare_rule (comparison, g_ptr_array_index (comparison->base->rules, i));

  for (guint i = 0; i < comparison->self->rules->len; i++)
    {
      const FootingStandardRule *rule = g_ptr_array_index (comparison->self->rules, i);

      if (footing_standard_find_rule (comparison->base, rule->id) == NULL)
        add (comparison, FOOTING_DIFFERENCE_MORE, g_strdup_printf (_("Adds: %s"), rule->words));
    }
}

/* ---- milestones and figures ----------------------------------------------------------------- */

static void
compare_milestone (Comparison                     *comparison,
                   const FootingStandardMilestone *before)
{
  const FootingStandardMilestone *milestone = footing_standard_find_milestone (comparison->self, before->id);

  if (milestone == NULL)
    add (comparison, before->required ? FOOTING_DIFFERENCE_LESS : FOOTING_DIFFERENCE_OTHER,
         /* translators: the name of a milestone */
         g_strdup_printf (_("Has no milestone “%s”."), before->name));
  else if (before->required && !milestone->required)
    add (comparison, FOOTING_DIFFERENCE_LESS,
         g_strdup_printf (_("Does not require the milestone “%s”."), before->name));
  else if (milestone->due.months != before->due.months || milestone->due.days != before->due.days)
    add (comparison, FOOTING_DIFFERENCE_OTHER,
         g_strdup_printf (_("Has the milestone “%s” on another day."), before->name));
}

static void
compare_milestones (Comparison *comparison)
{
  for (guint i = 0; i < comparison->base->milestones->len; i++)
    compare_milestone (comparison, g_ptr_array_index (comparison->base->milestones, i));

  for (guint i = 0; i < comparison->self->milestones->len; i++)
    {
      const FootingStandardMilestone *milestone = g_ptr_array_index (comparison->self->milestones, i);

      if (footing_standard_find_milestone (comparison->base, milestone->id) == NULL)
        add (comparison, FOOTING_DIFFERENCE_MORE,
             g_strdup_printf (_("Adds the milestone “%s”."), milestone->name));
    }
}

/* What a new programme begins with; @kind gives it its words. */
static void
compare_figure (Comparison      *comparison,
                FootingRuleKind  kind,
                double           figure,
                double           before)
{
  g_autofree char *now = footing_rule_words_ask (kind, figure);
  g_autofree char *then = footing_rule_words_ask (kind, before);

  if (figure != before)
    add (comparison, figure < before ? FOOTING_DIFFERENCE_LESS : FOOTING_DIFFERENCE_MORE,
         /* translators: what a new programme begins with, in two standards: “a length of 5 months” */
         g_strdup_printf (_("Programmes begin with %1$s; with “%2$s” it is %3$s."),
                          now, comparison->base->name, then));
}

static void
compare_figures (Comparison *comparison)
{
  const FootingStandard *self = comparison->self;
  const FootingStandard *base = comparison->base;

  compare_figure (comparison, FOOTING_RULE_LENGTH, self->months, base->months);
  compare_figure (comparison, FOOTING_RULE_SUPERNUMERARY, self->supernumerary_hours, base->supernumerary_hours);
  compare_figure (comparison, FOOTING_RULE_PROTECTED_PRECEPTOR,
                  self->protected_hours_preceptor, base->protected_hours_preceptor);
  compare_figure (comparison, FOOTING_RULE_PROTECTED_PRECEPTEE,
                  self->protected_hours_preceptee, base->protected_hours_preceptee);

  if (self->anchor != base->anchor)
    add (comparison, FOOTING_DIFFERENCE_OTHER, g_strdup (_("Counts from another day.")));
}

/* ---- both ----------------------------------------------------------------------------------- */

static int
compare_kinds (gconstpointer a,
               gconstpointer b)
{
  const FootingStandardDifference *one = *(const FootingStandardDifference * const *) a;
  const FootingStandardDifference *other = *(const FootingStandardDifference * const *) b;

  return (int) one->kind - (int) other->kind;
}

GPtrArray *
footing_standard_compare (const FootingStandard *self,
                          const FootingStandard *base)
{
  Comparison comparison = {
    self, base, g_ptr_array_new_with_free_func ((GDestroyNotify) footing_standard_difference_free)
  };

  g_return_val_if_fail (self != NULL && base != NULL, comparison.found);

  compare_rules (&comparison);
  compare_milestones (&comparison);
  compare_figures (&comparison);
  g_ptr_array_sort (comparison.found, compare_kinds);

  return comparison.found;
}

gboolean
footing_standard_asks_for_less (const GPtrArray *differences)
{
  g_return_val_if_fail (differences != NULL, FALSE);

  /* They come first. */
  return differences->len > 0 &&
         ((const FootingStandardDifference *) g_ptr_array_index (differences, 0))->kind ==
           FOOTING_DIFFERENCE_LESS;
}
