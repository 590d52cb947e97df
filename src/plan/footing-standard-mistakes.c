/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-finding-words.h"
#include "footing-standard-check.h"
#include "footing-standard-edit.h"

void
footing_standard_mistake_free (FootingStandardMistake *self)
{
  if (self == NULL)
    return;

  g_free (self->where);
  g_free (self->what);
  g_free (self);
}

static void
add (GPtrArray  *mistakes,
     const char *where,
     const char *what)
{
  FootingStandardMistake *mistake = g_new0 (FootingStandardMistake, 1);

  mistake->where = g_strdup (where != NULL && *where != '\0' ? where : _("Without a name"));
  mistake->what = g_strdup (what);
  g_ptr_array_add (mistakes, mistake);
}

static gboolean
is_blank (const char *text)
{
  g_autofree char *stripped = text != NULL ? g_strstrip (g_strdup (text)) : NULL;

  return stripped == NULL || *stripped == '\0';
}

/* Small letters, digits and single hyphens, as documents ask for it. */
static gboolean
is_id (const char *text)
{
  return text != NULL && g_regex_match_simple ("^[a-z0-9]+(-[a-z0-9]+)*$", text, 0, 0);
}

static void
need_range (GPtrArray  *mistakes,
            const char *where,
            double      found,
            double      least,
            double      most)
{
  g_autofree char *what = NULL;

  if (found >= least && found <= most)
    return;

  /* translators: numbers */
  what = g_strdup_printf (_("It has to be between %1$g and %2$g."), least, most);
  add (mistakes, where, what);
}

static void
look_at_head (GPtrArray             *mistakes,
              const FootingStandard *self)
{
  if (is_blank (self->name))
    add (mistakes, _("Title"), _("It needs a title."));
  if (!is_id (self->id))
    add (mistakes, _("Short name"), _("It needs a short name of small letters, digits and hyphens."));
  if (is_blank (self->version))
    add (mistakes, _("Version"), _("It needs a version."));
  if (is_blank (self->source) || self->date == FOOTING_DAY_NONE)
    add (mistakes, _("Source"), _("It needs a source and its date."));
  if (is_blank (self->discipline))
    add (mistakes, _("Discipline"), _("It has to say whom it is for."));

  need_range (mistakes, _("Length"), self->months, 1, FOOTING_STANDARD_MOST_MONTHS);
  need_range (mistakes, _("Supernumerary hours"), self->supernumerary_hours, 0, FOOTING_STANDARD_MOST_HOURS);
  need_range (mistakes, _("Protected hours of the preceptor"), self->protected_hours_preceptor,
              0, FOOTING_STANDARD_MOST_HOURS);
  need_range (mistakes, _("Protected hours of the preceptee"), self->protected_hours_preceptee,
              0, FOOTING_STANDARD_MOST_HOURS);
}

/* A day near the end of a month may be a little behind its month. */
static gboolean
is_beyond_the_end (const FootingStandard          *self,
                   const FootingStandardMilestone *milestone)
{
  return milestone->due.months * 31 + milestone->due.days > self->months * 31;
}

static void
look_at_milestone (GPtrArray                      *mistakes,
                   const FootingStandard          *self,
                   const FootingStandardMilestone *milestone)
{
  if (is_blank (milestone->name))
    add (mistakes, milestone->id, _("A milestone needs a name."));
  if (!is_id (milestone->id))
    add (mistakes, milestone->name, _("It needs a short name of small letters, digits and hyphens."));
  else if (footing_standard_find_milestone (self, milestone->id) != milestone)
    add (mistakes, milestone->name, _("Another milestone has the same short name."));
  if (is_beyond_the_end (self, milestone))
    add (mistakes, milestone->name, _("It is due after the end."));

  need_range (mistakes, milestone->name, milestone->due.months, 0, FOOTING_STANDARD_MOST_MONTHS);
  need_range (mistakes, milestone->name, milestone->due.days,
              -FOOTING_STANDARD_MOST_DAYS, FOOTING_STANDARD_MOST_DAYS);
  need_range (mistakes, milestone->name, milestone->opens_days, 0, FOOTING_STANDARD_MOST_DAYS);
  need_range (mistakes, milestone->name, milestone->late_days, 1, FOOTING_STANDARD_MOST_DAYS);
  need_range (mistakes, milestone->name, milestone->minutes, 0, FOOTING_STANDARD_MOST_MINUTES);
}

static void
look_at_rule (GPtrArray                 *mistakes,
              const FootingStandard     *self,
              const FootingStandardRule *rule)
{
  const char *where = is_blank (rule->words) ? rule->id : rule->words;

  if (is_blank (rule->words))
    add (mistakes, where, _("A rule needs a sentence."));
  if (is_blank (rule->evidence))
    add (mistakes, where, _("A rule has to say what shows that it is kept to."));
  if (is_blank (rule->source) || rule->date == FOOTING_DAY_NONE)
    add (mistakes, where, _("A rule needs a source and its date."));
  if (!is_id (rule->id))
    add (mistakes, where, _("It needs a short name of small letters, digits and hyphens."));
  else if (footing_standard_find_rule (self, rule->id) != rule)
    add (mistakes, where, _("Another rule has the same short name."));
  if (rule->levels == 0 || (rule->levels & ~footing_rule_kind_get_levels (rule->kind)) != 0)
    add (mistakes, where, _("It has to show somewhere where this kind of rule can."));
  if (footing_rule_kind_has_value (rule->kind))
    need_range (mistakes, where, rule->value, 1, FOOTING_STANDARD_MOST_HOURS);
}

/* Whoever starts with this profile would begin with a programme that does not keep to it. */
static void
look_at_own_programme (GPtrArray             *mistakes,
                       const FootingStandard *self)
{
  FootingProgrammeDesign design = { self->months, self->supernumerary_hours,
                                    self->protected_hours_preceptor, self->milestones,
                                    self->protected_hours_preceptee };
  g_autoptr(GPtrArray) findings = footing_standard_check (self, &design);

  for (guint i = 0; i < findings->len; i++)
    {
      const FootingRuleFinding *finding = g_ptr_array_index (findings, i);
      g_autofree char *reason = NULL;
      g_autofree char *what = NULL;

      if (finding->state != FOOTING_RULE_NOT_MET)
        continue;

      reason = footing_finding_words_reason (finding);
      /* translators: a sentence about a programme, such as “It lasts 5 months.” */
      what = g_strdup_printf (_("Its own programme does not keep to this. %s"), reason);
      add (mistakes, finding->rule->words, what);
    }
}

GPtrArray *
footing_standard_find_mistakes (const FootingStandard *self)
{
  GPtrArray *mistakes = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_standard_mistake_free);

  g_return_val_if_fail (self != NULL, mistakes);

  look_at_head (mistakes, self);

  if (self->milestones->len == 0)
    add (mistakes, _("Milestones"), _("It needs a milestone."));
  if (self->rules->len == 0)
    add (mistakes, _("Rules"), _("It needs a rule."));

  for (guint i = 0; i < self->milestones->len; i++)
    look_at_milestone (mistakes, self, g_ptr_array_index (self->milestones, i));
  for (guint i = 0; i < self->rules->len; i++)
    look_at_rule (mistakes, self, g_ptr_array_index (self->rules, i));

  look_at_own_programme (mistakes, self);

  return mistakes;
}
