/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-finding-words.h"
#include "footing-finding-words-private.h"

const char *
footing_rule_state_to_words (FootingRuleState state)
{
  switch (state)
    {
    case FOOTING_RULE_MET:
      return _("Met");
    case FOOTING_RULE_NOT_MET:
      return _("Not met");
    case FOOTING_RULE_NOT_YET_KNOWN:
    default:
      return _("Not yet known");
    }
}

/* ---- why, of a programme as designed -------------------------------------------------------- */

static char *
words_months_found (const FootingRuleFinding *finding)
{
  int months = (int) finding->found;

  if (finding->rule->kind == FOOTING_RULE_LENGTH)
    return g_strdup_printf (ngettext ("It lasts %d month.", "It lasts %d months.", months), months);

  return g_strdup_printf (ngettext ("There is up to %d month between two meetings.",
                                    "There are up to %d months between two meetings.", months),
                          months);
}

static char *
words_hours_found (const FootingRuleFinding *finding)
{
  gulong hours = (gulong) finding->found;

  if (finding->rule->kind == FOOTING_RULE_SUPERNUMERARY)
    return g_strdup_printf (ngettext ("%g hour is planned.", "%g hours are planned.", hours),
                            finding->found);

  return g_strdup_printf (ngettext ("%g hour a year is planned.", "%g hours a year are planned.", hours),
                          finding->found);
}

static char *
words_place_found (const FootingRuleFinding *finding)
{
  gboolean met = finding->state == FOOTING_RULE_MET;

  if (finding->rule->kind == FOOTING_RULE_MIDDLE)
    return g_strdup (met ? _("A meeting is planned in the middle third.")
                         : _("No meeting is planned in the middle third."));
  if (finding->rule->kind == FOOTING_RULE_COMPLETION)
    return g_strdup (met ? _("A meeting is planned in the last month.")
                         : _("No meeting is planned in the last month."));

  /* translators: month of a programme, as in “month 3” */
  return g_strdup_printf (met ? _("A meeting is planned in month %d.")
                              : _("No meeting is planned in month %d."), (int) finding->asked);
}

static char *
words_designed (const FootingRuleFinding *finding)
{
  int found = (int) finding->found;

  switch (finding->rule->kind)
    {
    case FOOTING_RULE_LENGTH:
    case FOOTING_RULE_RHYTHM:
      return words_months_found (finding);
    case FOOTING_RULE_MEETINGS:
      return g_strdup_printf (ngettext ("%d meeting is planned.", "%d meetings are planned.", found), found);
    case FOOTING_RULE_INITIAL:
      return g_strdup_printf (ngettext ("The first meeting is due within %d day.",
                                        "The first meeting is due within %d days.", found), found);
    case FOOTING_RULE_PROGRESS:
    case FOOTING_RULE_MIDDLE:
    case FOOTING_RULE_COMPLETION:
      return words_place_found (finding);
    case FOOTING_RULE_SUPERNUMERARY:
    case FOOTING_RULE_PROTECTED_PRECEPTOR:
    case FOOTING_RULE_PROTECTED_PRECEPTEE:
      return words_hours_found (finding);
    default: /* the others never show in a programme */
      return g_strdup ("");
    }
}

char *
footing_finding_words_reason (const FootingRuleFinding *finding)
{
  g_return_val_if_fail (finding != NULL, NULL);

  switch (finding->reason)
    {
    case FOOTING_RULE_REASON_JUDGED:
    case FOOTING_RULE_REASON_ELSEWHERE:
      /* translators: %s says what shows that a rule is kept to: “Date of the preparation.” */
      return g_strdup_printf (_("What shows it: %s"), finding->rule->evidence);
    default:
      break;
    }

  if (finding->level == FOOTING_LEVEL_ENROLMENT)
    return _footing_lived_words_reason (finding);
  if (finding->reason == FOOTING_RULE_REASON_NOT_FILLED_IN)
    return g_strdup (_("The programme does not say yet."));
  if (finding->reason == FOOTING_RULE_REASON_NO_MEETING &&
      (finding->rule->kind == FOOTING_RULE_INITIAL || finding->rule->kind == FOOTING_RULE_RHYTHM))
    return g_strdup (_("No meeting is planned."));

  return words_designed (finding);
}

/* ---- what would meet it, of a programme as designed ----------------------------------------- */

static char *
words_more (const FootingRuleFinding *finding)
{
  int missing = (int) finding->missing;

  if (finding->rule->kind == FOOTING_RULE_LENGTH)
    return g_strdup_printf (ngettext ("%d month more would meet it.", "%d months more would meet it.",
                                      missing), missing);
  if (finding->rule->kind == FOOTING_RULE_MEETINGS)
    return g_strdup_printf (ngettext ("%d required meeting more would meet it.",
                                      "%d required meetings more would meet it.", missing), missing);
  if (finding->rule->kind == FOOTING_RULE_SUPERNUMERARY)
    return g_strdup_printf (ngettext ("%g hour more would meet it.", "%g hours more would meet it.",
                                      (gulong) finding->missing), finding->missing);

  return g_strdup_printf (ngettext ("%g hour a year more would meet it.",
                                    "%g hours a year more would meet it.",
                                    (gulong) finding->missing), finding->missing);
}

static char *
words_change (const FootingRuleFinding *finding)
{
  int asked = (int) finding->asked;

  switch (finding->rule->kind)
    {
    case FOOTING_RULE_INITIAL:
      return g_strdup_printf (ngettext ("A required meeting within %d day would meet it.",
                                        "A required meeting within %d days would meet it.", asked), asked);
    case FOOTING_RULE_RHYTHM:
      return g_strdup_printf (ngettext ("A required meeting at least every month would meet it.",
                                        "A required meeting at least every %d months would meet it.",
                                        asked), asked);
    case FOOTING_RULE_PROGRESS:
      /* translators: month of a programme, as in “month 3” */
      return g_strdup_printf (_("A required meeting in month %d would meet it."), asked);
    case FOOTING_RULE_MIDDLE:
      return g_strdup (_("A required meeting in the middle third would meet it."));
    case FOOTING_RULE_COMPLETION:
      return g_strdup (_("A required meeting in the last month would meet it."));
    default:
      return words_more (finding);
    }
}

char *
footing_finding_words_remedy (const FootingRuleFinding *finding)
{
  g_return_val_if_fail (finding != NULL, NULL);

  switch (finding->remedy)
    {
    case FOOTING_RULE_REMEDY_CHANGE:
      return words_change (finding);
    case FOOTING_RULE_REMEDY_FILL_IN:
      return g_strdup (_("Writing it down would tell."));
    case FOOTING_RULE_REMEDY_JUDGE:
      return g_strdup (_("Somebody has to judge it, and say what shows it."));
    case FOOTING_RULE_REMEDY_NONE:
      return NULL;
    default: /* the others speak of days */
      return _footing_lived_words_remedy (finding);
    }
}
