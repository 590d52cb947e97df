/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "footing-finding-words-private.h"
#include "footing-plan-words-private.h"

/* Fill days into a translated sentence. The compiler cannot look into one that is handed over;
 * where it is written, each has its days as %s, which the check of the translations knows.
 */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"

static char *
say_day (const char *sentence,
         FootingDay  day)
{
  g_autofree char *words = footing_plan_words_day (day);

  return g_strdup_printf (sentence, words);
}

static char *
say_days (const char *sentence,
          FootingDay  day,
          FootingDay  limit)
{
  g_autofree char *first = footing_plan_words_day (day);
  g_autofree char *second = footing_plan_words_day (limit);

  return g_strdup_printf (sentence, first, second);
}

static char *
say_count_and_day (const char *sentence,
                   int         count,
                   FootingDay  day)
{
  g_autofree char *words = footing_plan_words_day (day);

  return g_strdup_printf (sentence, count, words);
}

#pragma GCC diagnostic pop

static char *
say_hours (double hours)
{
  return footing_plan_words_minutes ((gint64) round (hours * 60));
}

/* ---- why ------------------------------------------------------------------------------------ */

static char *
words_short (const FootingRuleFinding *finding)
{
  int days = (int) finding->missing;
  g_autofree char *end = footing_plan_words_day (finding->day);
  g_autofree char *limit = footing_plan_words_day (finding->by);

  if (finding->state == FOOTING_RULE_NOT_YET_KNOWN)
    return g_strdup_printf (ngettext ("It is planned to end on %2$s, %1$d day before %3$s.",
                                      "It is planned to end on %2$s, %1$d days before %3$s.", days),
                            days, end, limit);

  return g_strdup_printf (ngettext ("It ended on %2$s, %1$d day before %3$s.",
                                    "It ended on %2$s, %1$d days before %3$s.", days),
                          days, end, limit);
}

static char *
words_length (const FootingRuleFinding *finding)
{
  gboolean length = finding->rule->kind == FOOTING_RULE_LENGTH;

  if (finding->reason == FOOTING_RULE_REASON_TOO_SHORT)
    return words_short (finding);
  if (finding->reason == FOOTING_RULE_REASON_EARLY_IN_WINDOW)
    return say_day (_("It was signed off on %s, early but within the window of its last review."), finding->day);
  if (finding->state == FOOTING_RULE_MET)
    return length ? say_day (_("It has lasted until %s."), finding->day)
                  : say_day (_("It was not signed off before %s."), finding->by);

  return say_day (length ? _("It is long enough on %s.")
                         : _("It can be signed off from %s on."), finding->by);
}

static char *
words_latest (const FootingRuleFinding *finding)
{
  if (finding->state == FOOTING_RULE_MET)
    return say_day (_("It was completed on %s."), finding->day);
  if (finding->state == FOOTING_RULE_NOT_YET_KNOWN)
    return say_day (_("The last day for completing it is %s."), finding->by);
  if (finding->day == FOOTING_DAY_NONE)
    return say_day (_("It was not completed by %s."), finding->by);

  return say_days (_("It was completed on %1$s; the last day for that was %2$s."),
                   finding->day, finding->by);
}

static char *
words_initial (const FootingRuleFinding *finding)
{
  if (finding->state == FOOTING_RULE_MET)
    return say_day (_("The first meeting was on %s."), finding->day);
  if (finding->state == FOOTING_RULE_NOT_YET_KNOWN)
    return say_day (_("The last day for the first meeting is %s."), finding->by);
  if (finding->reason == FOOTING_RULE_REASON_NO_MEETING)
    return say_day (_("No meeting was held by %s."), finding->by);

  return say_days (_("The first meeting was on %1$s; the last day for it was %2$s."),
                   finding->day, finding->by);
}

static char *
words_rhythm (const FootingRuleFinding *finding)
{
  if (finding->state == FOOTING_RULE_MET)
    return say_day (_("The meetings were close enough, the last one on %s."), finding->day);
  if (finding->state == FOOTING_RULE_NOT_YET_KNOWN)
    return say_day (_("The next meeting is due by %s."), finding->by);

  return say_days (_("After %1$s, the next meeting was due by %2$s."), finding->day, finding->by);
}

static char *
words_window (const FootingRuleFinding *finding)
{
  if (finding->state == FOOTING_RULE_MET)
    return say_day (_("It was held on %s."), finding->day);
  if (finding->state == FOOTING_RULE_NOT_YET_KNOWN)
    return say_day (_("It is due by %s."), finding->by);
  if (finding->reason == FOOTING_RULE_REASON_TOO_LATE)
    return say_days (_("It was held on %1$s; the last day for it was %2$s."), finding->day, finding->by);
  if (finding->by == FOOTING_DAY_NONE)
    return g_strdup (_("It was completed without one."));

  return say_day (_("It was not held by %s."), finding->by);
}

static char *
words_meetings (const FootingRuleFinding *finding)
{
  int held = (int) finding->found;

  if (finding->missing <= 0)
    return g_strdup_printf (ngettext ("%d meeting was held.", "%d meetings were held.", held), held);

  return g_strdup_printf (ngettext ("%2$d of %1$d meeting was held.", "%2$d of %1$d meetings were held.",
                                    (int) finding->asked), (int) finding->asked, held);
}

static char *
words_hours (const FootingRuleFinding *finding)
{
  g_autofree char *found = say_hours (finding->found);
  g_autofree char *asked = say_hours (finding->asked);

  if (finding->year == 0)
    /* translators: two lengths of time, “60 h” and “75 h” */
    return g_strdup_printf (_("%1$s of %2$s are written down."), found, asked);

  /* translators: the first, second … year of a preceptorship; “4 h” and “8 h” */
  return g_strdup_printf (_("Year %1$d: %2$s of %3$s are written down."), finding->year, found, asked);
}

static char *
words_named (const FootingRuleFinding *finding)
{
  if (finding->state == FOOTING_RULE_MET)
    return say_day (_("There is a preceptor since %s."), finding->day);
  if (finding->state == FOOTING_RULE_NOT_YET_KNOWN)
    return say_day (_("The last day for naming a preceptor is %s."), finding->by);
  if (finding->reason == FOOTING_RULE_REASON_NO_PRECEPTOR)
    return say_day (_("There was no preceptor by %s."), finding->by);

  return say_days (_("There is a preceptor since %1$s; the last day for naming one was %2$s."),
                   finding->day, finding->by);
}

static char *
words_registered (const FootingRuleFinding *finding)
{
  if (finding->reason == FOOTING_RULE_REASON_MET_SINCE)
    return say_days (_("The preceptor is registered since %1$s, which is long enough since %2$s."),
                     finding->day, finding->by);

  return say_day (finding->state == FOOTING_RULE_MET ? _("The preceptor is registered since %s.")
                                                     : _("The preceptor is registered only since %s."),
                  finding->day);
}

static char *
words_prepared (const FootingRuleFinding *finding)
{
  if (finding->state == FOOTING_RULE_MET)
    return finding->day == FOOTING_DAY_NONE ? g_strdup (_("The preceptor is prepared."))
                                            : say_day (_("The preceptor is prepared since %s."), finding->day);
  if (finding->day != FOOTING_DAY_NONE)
    return say_day (_("The preceptor will be prepared on %s."), finding->day);

  return g_strdup (_("The preceptor is not prepared yet."));
}

static char *
words_told (const FootingRuleFinding *finding)
{
  switch (finding->rule->kind)
    {
    case FOOTING_RULE_LENGTH:
    case FOOTING_RULE_EARLIEST_COMPLETION:
      return words_length (finding);
    case FOOTING_RULE_LATEST_COMPLETION:
      return words_latest (finding);
    case FOOTING_RULE_INITIAL:
      return words_initial (finding);
    case FOOTING_RULE_RHYTHM:
      return words_rhythm (finding);
    case FOOTING_RULE_PROGRESS:
    case FOOTING_RULE_MIDDLE:
    case FOOTING_RULE_COMPLETION:
      return words_window (finding);
    case FOOTING_RULE_MEETINGS:
      return words_meetings (finding);
    case FOOTING_RULE_SUPERNUMERARY:
    case FOOTING_RULE_PROTECTED_PRECEPTOR:
    case FOOTING_RULE_PROTECTED_PRECEPTEE:
      return words_hours (finding);
    case FOOTING_RULE_NAMED_PRECEPTOR:
      return words_named (finding);
    case FOOTING_RULE_PRECEPTOR_REGISTERED:
      return words_registered (finding);
    case FOOTING_RULE_PRECEPTOR_PREPARED:
      return words_prepared (finding);
    case FOOTING_RULE_PRECEPTOR_DISCIPLINE:
    default:
      return g_strdup (finding->state == FOOTING_RULE_MET
                         ? _("Preceptor and preceptee are of one discipline.")
                         : _("Preceptor and preceptee are of different disciplines."));
    }
}

char *
_footing_lived_words_reason (const FootingRuleFinding *finding)
{
  switch (finding->reason)
    {
    case FOOTING_RULE_REASON_NOT_FILLED_IN:
      /* translators: %s says what shows that a rule is kept to: “Date of the preparation.” */
      return g_strdup_printf (_("It is not written down yet. What shows it: %s"), finding->rule->evidence);
    case FOOTING_RULE_REASON_NOT_COUNTED_YET:
      return g_strdup (_("There is no day to count from yet, or a pause has no end yet."));
    case FOOTING_RULE_REASON_ENDED_FIRST:
      return say_day (_("It ended on %s, before this could be told."), finding->day);
    case FOOTING_RULE_REASON_NO_PRECEPTOR:
      if (finding->rule->kind != FOOTING_RULE_NAMED_PRECEPTOR)
        return g_strdup (_("There is no preceptor yet."));
      return words_told (finding);
    default:
      return words_told (finding);
    }
}

/* ---- what would meet it --------------------------------------------------------------------- */

static char *
words_more_meetings (const FootingRuleFinding *finding)
{
  int missing = (int) finding->missing;

  if (finding->by == FOOTING_DAY_NONE)
    return g_strdup_printf (ngettext ("%d meeting more would meet it.",
                                      "%d meetings more would meet it.", missing), missing);
  if (finding->remedy == FOOTING_RULE_REMEDY_PLAN_MORE)
    return say_count_and_day (ngettext ("%1$d meeting more by %2$s would meet it; it has to be planned.",
                                        "%1$d meetings more by %2$s would meet it; too few are planned.",
                                        missing), missing, finding->by);

  return say_count_and_day (ngettext ("%1$d meeting more by %2$s would meet it.",
                                      "%1$d meetings more by %2$s would meet it.", missing),
                            missing, finding->by);
}

static char *
words_more_hours (const FootingRuleFinding *finding)
{
  g_autofree char *missing = say_hours (finding->missing);
  g_autofree char *by = NULL;

  if (finding->by == FOOTING_DAY_NONE)
    /* translators: a length of time: “15 h” */
    return g_strdup_printf (_("%s more would meet it."), missing);

  by = footing_plan_words_day (finding->by);

  return g_strdup_printf (finding->remedy == FOOTING_RULE_REMEDY_PLAN_MORE
                            /* translators: a length of time, “15 h”, and a day */
                            ? _("%1$s more by %2$s would meet it; too little is planned.")
                            : _("%1$s more by %2$s would meet it."), missing, by);
}

static char *
words_by (const FootingRuleFinding *finding)
{
  switch (finding->rule->kind)
    {
    case FOOTING_RULE_MEETINGS:
      return words_more_meetings (finding);
    case FOOTING_RULE_SUPERNUMERARY:
    case FOOTING_RULE_PROTECTED_PRECEPTOR:
    case FOOTING_RULE_PROTECTED_PRECEPTEE:
      return words_more_hours (finding);
    case FOOTING_RULE_PRECEPTOR_PREPARED:
      return g_strdup (_("Preparing the preceptor would meet it."));
    default:
      break;
    }

  if (finding->by == FOOTING_DAY_NONE)
    return g_strdup (_("Once there is a day to count from, there is a day for it."));
  if (finding->rule->kind == FOOTING_RULE_NAMED_PRECEPTOR)
    return say_day (_("Naming a preceptor by %s would meet it."), finding->by);
  if (finding->rule->kind == FOOTING_RULE_LATEST_COMPLETION)
    return say_day (_("Completing by %s would meet it."), finding->by);
  if (finding->rule->kind == FOOTING_RULE_RHYTHM)
    return say_day (_("A meeting by %s would keep to it."), finding->by);

  return say_day (_("A meeting by %s would meet it."), finding->by);
}

static char *
words_plan_more (const FootingRuleFinding *finding)
{
  int days = (int) finding->missing;

  if (finding->rule->kind != FOOTING_RULE_LENGTH)
    return words_by (finding);

  return say_count_and_day (ngettext ("%1$d day more, until %2$s, would meet it.",
                                      "%1$d days more, until %2$s, would meet it.", days),
                            days, finding->by);
}

static char *
words_wait (const FootingRuleFinding *finding)
{
  if (finding->by == FOOTING_DAY_NONE)
    return g_strdup (_("Once there is a day to count from, there is a day for it."));
  if (finding->rule->kind == FOOTING_RULE_EARLIEST_COMPLETION && finding->day == FOOTING_DAY_NONE)
    return say_day (_("Signing off on %s or later would meet it."), finding->by);
  if (finding->day != FOOTING_DAY_NONE)
    return say_day (_("Support that goes on until %s makes up for it."), finding->by);

  return say_day (_("Going on until %s would meet it."), finding->by);
}

static char *
words_another (const FootingRuleFinding *finding)
{
  if (finding->reason == FOOTING_RULE_REASON_NO_PRECEPTOR)
    return g_strdup (_("Naming a preceptor would tell."));
  if (finding->rule->kind == FOOTING_RULE_PRECEPTOR_DISCIPLINE)
    return g_strdup (_("A preceptor of the same discipline would meet it."));

  return say_day (_("Another preceptor would meet it, or this one from %s on."), finding->by);
}

char *
_footing_lived_words_remedy (const FootingRuleFinding *finding)
{
  switch (finding->remedy)
    {
    case FOOTING_RULE_REMEDY_BY:
      return words_by (finding);
    case FOOTING_RULE_REMEDY_PLAN_MORE:
      return words_plan_more (finding);
    case FOOTING_RULE_REMEDY_WAIT:
      return words_wait (finding);
    case FOOTING_RULE_REMEDY_ANOTHER:
      return words_another (finding);
    case FOOTING_RULE_REMEDY_PAST:
      return g_strdup (_("The day for it has passed, and it stays as it was. A note can say why."));
    default:
      return NULL;
    }
}
