/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include "footing-standard.h"

static const char * const anchor_rules[] = { "later", "start", "pin", NULL };
static const char * const bases[] = { "standard", "local", NULL };
static const char * const level_texts[] = { "programme", "enrolment", "organisation", NULL };

static const char * const rule_kinds[] = {
  "judged", "length", "meetings", "initial", "rhythm", "progress", "middle", "completion",
  "earliest-completion", "latest-completion", "supernumerary", "protected-preceptor",
  "protected-preceptee", "named-preceptor", "preceptor-registered", "preceptor-prepared",
  "preceptor-discipline", "everyone", "lead", "champion", NULL
};

G_STATIC_ASSERT (G_N_ELEMENTS (rule_kinds) == FOOTING_N_RULE_KINDS + 1);

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

static gpointer
copy_milestone (gconstpointer milestone,
                gpointer      user_data)
{
  return footing_standard_milestone_copy (milestone);
}

static gpointer
copy_rule (gconstpointer rule,
           gpointer      user_data)
{
  return footing_standard_rule_copy (rule);
}

FootingStandard *
footing_standard_copy (const FootingStandard *self)
{
  FootingStandard *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->id = g_strdup (self->id);
  copy->name = g_strdup (self->name);
  copy->version = g_strdup (self->version);
  copy->source = g_strdup (self->source);
  copy->discipline = g_strdup (self->discipline);
  copy->base = g_strdup (self->base);
  copy->base_version = g_strdup (self->base_version);
  copy->milestones = g_ptr_array_copy (self->milestones, copy_milestone, NULL);
  copy->rules = g_ptr_array_copy (self->rules, copy_rule, NULL);

  return copy;
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
  g_free (self->base);
  g_free (self->base_version);
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

FootingStandardRule *
footing_standard_find_rule (const FootingStandard *self,
                            const char            *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->rules->len; i++)
    {
      FootingStandardRule *rule = g_ptr_array_index (self->rules, i);

      if (g_strcmp0 (rule->id, id) == 0)
        return rule;
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
  self->levels = FOOTING_LEVEL_ORGANISATION;

  return self;
}

FootingStandardRule *
footing_standard_rule_copy (const FootingStandardRule *self)
{
  FootingStandardRule *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->id = g_strdup (self->id);
  copy->words = g_strdup (self->words);
  copy->source = g_strdup (self->source);
  copy->evidence = g_strdup (self->evidence);

  return copy;
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

const char *
footing_basis_to_text (FootingBasis basis)
{
  g_return_val_if_fail (basis >= 0 && basis <= FOOTING_BASIS_LOCAL, NULL);

  return bases[basis];
}

const char *
footing_rule_kind_to_text (FootingRuleKind kind)
{
  g_return_val_if_fail (kind >= 0 && kind < FOOTING_N_RULE_KINDS, NULL);

  return rule_kinds[kind];
}

gboolean
footing_rule_kind_has_value (FootingRuleKind kind)
{
  switch (kind)
    {
    case FOOTING_RULE_JUDGED:
    case FOOTING_RULE_MIDDLE:
    case FOOTING_RULE_COMPLETION:
    case FOOTING_RULE_PRECEPTOR_PREPARED:
    case FOOTING_RULE_PRECEPTOR_DISCIPLINE:
    case FOOTING_RULE_EVERYONE:
    case FOOTING_RULE_LEAD:
    case FOOTING_RULE_CHAMPION:
      return FALSE;
    case FOOTING_RULE_LENGTH:
    case FOOTING_RULE_MEETINGS:
    case FOOTING_RULE_INITIAL:
    case FOOTING_RULE_RHYTHM:
    case FOOTING_RULE_PROGRESS:
    case FOOTING_RULE_EARLIEST_COMPLETION:
    case FOOTING_RULE_LATEST_COMPLETION:
    case FOOTING_RULE_SUPERNUMERARY:
    case FOOTING_RULE_PROTECTED_PRECEPTOR:
    case FOOTING_RULE_PROTECTED_PRECEPTEE:
    case FOOTING_RULE_NAMED_PRECEPTOR:
    case FOOTING_RULE_PRECEPTOR_REGISTERED:
    default:
      return TRUE;
    }
}

FootingLevel
footing_rule_kind_get_levels (FootingRuleKind kind)
{
  switch (kind)
    {
    case FOOTING_RULE_JUDGED:
      return FOOTING_LEVEL_PROGRAMME | FOOTING_LEVEL_ENROLMENT | FOOTING_LEVEL_ORGANISATION;
    case FOOTING_RULE_EARLIEST_COMPLETION:
    case FOOTING_RULE_LATEST_COMPLETION:
    case FOOTING_RULE_NAMED_PRECEPTOR:
    case FOOTING_RULE_PRECEPTOR_REGISTERED:
    case FOOTING_RULE_PRECEPTOR_PREPARED:
    case FOOTING_RULE_PRECEPTOR_DISCIPLINE:
      return FOOTING_LEVEL_ENROLMENT;
    case FOOTING_RULE_EVERYONE:
    case FOOTING_RULE_LEAD:
    case FOOTING_RULE_CHAMPION:
      return FOOTING_LEVEL_ORGANISATION;
    case FOOTING_RULE_LENGTH:
    case FOOTING_RULE_MEETINGS:
    case FOOTING_RULE_INITIAL:
    case FOOTING_RULE_RHYTHM:
    case FOOTING_RULE_PROGRESS:
    case FOOTING_RULE_MIDDLE:
    case FOOTING_RULE_COMPLETION:
    case FOOTING_RULE_SUPERNUMERARY:
    case FOOTING_RULE_PROTECTED_PRECEPTOR:
    case FOOTING_RULE_PROTECTED_PRECEPTEE:
    default:
      return FOOTING_LEVEL_PROGRAMME | FOOTING_LEVEL_ENROLMENT;
    }
}

const char * const *
footing_rule_kind_get_texts (void)
{
  return rule_kinds;
}

const char * const *
footing_anchor_rule_get_texts (void)
{
  return anchor_rules;
}

const char * const *
footing_basis_get_texts (void)
{
  return bases;
}

const char * const *
footing_level_get_texts (void)
{
  return level_texts;
}
