/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-finding-words.h"
#include "footing-plan-words-private.h"
#include "footing-readiness.h"

/* Sentences, one after the other. */
static void
say (GString *text,
     char    *sentence)
{
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
  g_free (sentence);
}

char *
footing_readiness_words_summary (const FootingReadiness *self)
{
  g_autoptr(GString) text = g_string_new (NULL);
  guint rules = self->results->len;

  g_string_append_printf (text, ngettext ("%2$u of %1$u rule is met", "%2$u of %1$u rules are met", rules),
                          rules, self->n_met);
  if (self->n_not_met > 0)
    g_string_append_printf (text, ngettext ("; %u is not met", "; %u are not met", self->n_not_met), self->n_not_met);
  if (self->n_not_yet_known > 0)
    g_string_append_printf (text, ngettext ("; %u is not yet known", "; %u are not yet known", self->n_not_yet_known),
                            self->n_not_yet_known);
  g_string_append_c (text, '.');

  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
footing_readiness_words_scope (const FootingReadiness *self)
{
  g_autoptr(GString) text = g_string_new (NULL);
  guint looked_at = self->n_preceptorships;

  say (text, g_strdup_printf (ngettext ("%u preceptorship was looked at.", "%u preceptorships were looked at.",
                                        looked_at), looked_at));
  if (self->n_other_standard > 0)
    say (text, g_strdup_printf (ngettext ("%u of them was planned under another standard, and is held against this "
                                          "one all the same.",
                                          "%u of them were planned under another standard, and are held against this "
                                          "one all the same.",
                                          self->n_other_standard), self->n_other_standard));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* ---- what tells ----------------------------------------------------------------------------- */

static guint
total (const FootingReadinessCounts *counts)
{
  return counts->met + counts->not_met + counts->still_time + counts->not_written_down + counts->ended_first;
}

static void
say_counts (GString                      *text,
            const FootingReadinessResult *result)
{
  const FootingReadinessCounts *counts = &result->counts;
  guint all = total (counts);

  if (result->level == FOOTING_LEVEL_PROGRAMME)
    g_string_append_printf (text, ngettext ("Met in %2$u of %1$u programme", "Met in %2$u of %1$u programmes", all),
                            all, counts->met);
  else
    g_string_append_printf (text, ngettext ("Met in %2$u of %1$u preceptorship", "Met in %2$u of %1$u preceptorships",
                                            all), all, counts->met);
  if (counts->not_met > 0)
    g_string_append_printf (text, ngettext ("; not met in %u", "; not met in %u", counts->not_met), counts->not_met);
  if (counts->still_time > 0)
    g_string_append_printf (text, ngettext ("; there is still time in %u", "; there is still time in %u",
                                            counts->still_time), counts->still_time);
  if (counts->not_written_down > 0)
    g_string_append_printf (text, ngettext ("; not written down in %u", "; not written down in %u",
                                            counts->not_written_down), counts->not_written_down);
  if (counts->ended_first > 0)
    g_string_append_printf (text, ngettext ("; %u ended before it could be told",
                                            "; %u ended before it could be told", counts->ended_first),
                            counts->ended_first);
  g_string_append_c (text, '.');
}

static char *
words_fact (const FootingReadinessResult *result)
{
  if (result->found == FOOTING_DESIGN_UNKNOWN || result->of == FOOTING_DESIGN_UNKNOWN)
    return g_strdup (_("It is not written down yet."));
  if (result->rule->kind == FOOTING_RULE_EVERYONE && result->of == 0)
    return g_strdup (_("Nobody is newly registered."));
  if (result->rule->kind == FOOTING_RULE_EVERYONE)
    return g_strdup_printf (ngettext ("%2$d of %1$d newly registered person is enrolled.",
                                      "%2$d of %1$d newly registered people are enrolled.", result->of),
                            result->of, result->found);
  if (result->found == 0)
    return g_strdup (_("Nobody has this role."));

  return g_strdup_printf (ngettext ("%d person has this role.", "%d people have this role.", result->found),
                          result->found);
}

char *
footing_readiness_words_reason (const FootingReadinessResult *result)
{
  g_autoptr(GString) text = g_string_new (NULL);

  g_return_val_if_fail (result != NULL, NULL);

  if (result->rule->kind == FOOTING_RULE_JUDGED)
    say (text, g_strdup (result->judgement != NULL ? _("Judged by people.") : _("Nobody has judged it yet.")));
  else if (result->level == FOOTING_LEVEL_ORGANISATION)
    say (text, words_fact (result));
  else if (total (&result->counts) == 0)
    say (text, g_strdup (_("There is nothing yet that shows it.")));
  else
    say_counts (text, result);

  if (result->rule->kind == FOOTING_RULE_PRECEPTOR_PREPARED && result->found >= 0 && result->of > 0)
    say (text, g_strdup_printf (ngettext ("%2$d of %1$d preceptor is prepared.",
                                          "%2$d of %1$d preceptors are prepared.", result->of),
                                result->of, result->found));
  if (result->differs)
    say (text, g_strdup (_("The judgement says otherwise.")));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
footing_readiness_words_judgement (const FootingReadinessResult *result)
{
  g_autofree char *day = NULL;
  const FootingJudgement *judgement;

  g_return_val_if_fail (result != NULL, NULL);

  judgement = result->judgement;
  if (judgement == NULL)
    return NULL;

  day = footing_plan_words_day (judgement->day);

  /* translators: “Met”, “Not met” …; who judged; a day; what shows it, in their words */
  return g_strdup_printf (_("%1$s, judged by %2$s on %3$s: %4$s"), footing_rule_state_to_words (judgement->state),
                          judgement->by, day, judgement->evidence);
}

/* ---- what is missing ------------------------------------------------------------------------ */

static char *
words_missed (const FootingReadinessResult *result)
{
  guint open = result->counts.not_met - result->counts.not_met_for_good;

  if (result->level == FOOTING_LEVEL_PROGRAMME)
    return g_strdup (_("The programmes have to be changed."));
  if (open == 0)
    return g_strdup (_("What has passed stays as it was; the next ones can keep to it."));

  return g_strdup_printf (ngettext ("%u can still be put right.", "%u can still be put right.", open), open);
}

static char *
words_fact_missing (const FootingReadinessResult *result)
{
  int missing = result->of - result->found;

  if (result->rule->kind == FOOTING_RULE_EVERYONE)
    return g_strdup_printf (ngettext ("%d person has to be enrolled.", "%d people have to be enrolled.", missing),
                            missing);

  return g_strdup (_("Somebody has to take this role."));
}

static char *
words_not_written_down (const FootingReadinessResult *result)
{
  guint n = result->counts.not_written_down;

  if (n == 0)
    /* translators: %s says what shows that a rule is kept to: “Date of the preparation.” */
    return g_strdup_printf (_("It has to be written down. What shows it: %s"), result->rule->evidence);

  return g_strdup_printf (ngettext ("It has to be written down for %1$u. What shows it: %2$s",
                                    "It has to be written down for %1$u. What shows it: %2$s", n),
                          n, result->rule->evidence);
}

char *
footing_readiness_words_missing (const FootingReadinessResult *result)
{
  g_return_val_if_fail (result != NULL, NULL);

  if (result->state == FOOTING_RULE_MET)
    return NULL;

  switch (result->reason)
    {
    case FOOTING_READINESS_COUNTED:
      return words_missed (result);
    case FOOTING_READINESS_ORGANISATION:
      return words_fact_missing (result);
    case FOOTING_READINESS_NOT_WRITTEN_DOWN:
      return words_not_written_down (result);
    case FOOTING_READINESS_NOT_JUDGED:
      /* translators: %s says what shows that a rule is kept to: “The policy.” */
      return g_strdup_printf (_("Somebody has to judge it. What shows it: %s"), result->rule->evidence);
    case FOOTING_READINESS_JUDGED:
      return result->state == FOOTING_RULE_NOT_MET
               /* translators: %s says what shows that a rule is kept to: “The policy.” */
               ? g_strdup_printf (_("It is judged as not met. What shows it: %s"), result->rule->evidence)
               : g_strdup (_("The judgement leaves it open."));
    case FOOTING_READINESS_STILL_TIME:
    case FOOTING_READINESS_NONE_YET:
    default:
      return g_strdup (_("Time will tell."));
    }
}
