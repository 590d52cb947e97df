/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "footing-rule-words.h"

static const char * const names[FOOTING_N_RULE_KINDS] = {
  [FOOTING_RULE_JUDGED] = N_("For people to judge"),
  [FOOTING_RULE_LENGTH] = N_("Length"),
  [FOOTING_RULE_MEETINGS] = N_("Number of meetings"),
  [FOOTING_RULE_INITIAL] = N_("First meeting"),
  [FOOTING_RULE_RHYTHM] = N_("Rhythm of the meetings"),
  [FOOTING_RULE_PROGRESS] = N_("Progress meeting"),
  [FOOTING_RULE_MIDDLE] = N_("Meeting in the middle"),
  [FOOTING_RULE_COMPLETION] = N_("Meeting at completion"),
  [FOOTING_RULE_EARLIEST_COMPLETION] = N_("Earliest completion"),
  [FOOTING_RULE_LATEST_COMPLETION] = N_("Latest completion"),
  [FOOTING_RULE_SUPERNUMERARY] = N_("Supernumerary time"),
  [FOOTING_RULE_PROTECTED_PRECEPTOR] = N_("Protected time of the preceptor"),
  [FOOTING_RULE_PROTECTED_PRECEPTEE] = N_("Protected time of the preceptee"),
  [FOOTING_RULE_NAMED_PRECEPTOR] = N_("Named preceptor"),
  [FOOTING_RULE_PRECEPTOR_REGISTERED] = N_("Experience of the preceptor"),
  [FOOTING_RULE_PRECEPTOR_PREPARED] = N_("Preparation of the preceptor"),
  [FOOTING_RULE_PRECEPTOR_DISCIPLINE] = N_("Discipline of the preceptor"),
  [FOOTING_RULE_EVERYONE] = N_("Everybody is offered it"),
  [FOOTING_RULE_LEAD] = N_("Preceptorship lead"),
  [FOOTING_RULE_CHAMPION] = N_("Champion"),
};

/* All of them stand inside “We ask for …”. */
char *
footing_rule_words_ask (FootingRuleKind kind,
                        double          value)
{
  gulong whole = (gulong) ceil (value);

  switch (kind)
    {
    case FOOTING_RULE_LENGTH:
      return g_strdup_printf (ngettext ("a length of %g month",
                                        "a length of %g months", whole), value);
    case FOOTING_RULE_MEETINGS:
      return g_strdup_printf (ngettext ("%g meeting",
                                        "%g meetings", whole), value);
    case FOOTING_RULE_INITIAL:
      return g_strdup_printf (ngettext ("a first meeting within %g day",
                                        "a first meeting within %g days", whole), value);
    case FOOTING_RULE_RHYTHM:
      return g_strdup_printf (ngettext ("a meeting every %g month",
                                        "a meeting every %g months", whole), value);
    case FOOTING_RULE_EARLIEST_COMPLETION:
      return g_strdup_printf (ngettext ("no sign-off before %g month",
                                        "no sign-off before %g months", whole), value);
    case FOOTING_RULE_LATEST_COMPLETION:
      return g_strdup_printf (ngettext ("completion within %g month",
                                        "completion within %g months", whole), value);
    case FOOTING_RULE_SUPERNUMERARY:
      return g_strdup_printf (ngettext ("%g supernumerary hour",
                                        "%g supernumerary hours", whole), value);
    case FOOTING_RULE_PROTECTED_PRECEPTOR:
      return g_strdup_printf (ngettext ("%g protected hour a year for the preceptor",
                                        "%g protected hours a year for the preceptor", whole), value);
    case FOOTING_RULE_PROTECTED_PRECEPTEE:
      return g_strdup_printf (ngettext ("%g protected hour a year for the preceptee",
                                        "%g protected hours a year for the preceptee", whole), value);
    case FOOTING_RULE_NAMED_PRECEPTOR:
      return g_strdup_printf (ngettext ("a named preceptor within %g day",
                                        "a named preceptor within %g days", whole), value);
    case FOOTING_RULE_PRECEPTOR_REGISTERED:
      return g_strdup_printf (ngettext ("a preceptor registered for %g month",
                                        "a preceptor registered for %g months", whole), value);
    case FOOTING_RULE_PROGRESS:
      /* translators: month of a programme, as in “month 3” */
      return g_strdup_printf (_("a meeting in month %g"), value);
    default: /* the others have no value */
      return g_strdup ("");
    }
}

char *
footing_rule_words_sentence (FootingRuleKind kind,
                             double          value)
{
  g_autofree char *ask = footing_rule_words_ask (kind, value);

  /* translators: a rule of an organisation’s own: “8 protected hours a year for the preceptor” */
  return g_strdup_printf (_("We ask for %s."), ask);
}

const char *
footing_rule_words_kind (FootingRuleKind kind)
{
  g_return_val_if_fail (kind >= 0 && kind < FOOTING_N_RULE_KINDS, NULL);

  return _(names[kind]);
}

const char *
footing_rule_words_unit (FootingRuleKind kind)
{
  switch (kind)
    {
    case FOOTING_RULE_LENGTH:
    case FOOTING_RULE_RHYTHM:
    case FOOTING_RULE_EARLIEST_COMPLETION:
    case FOOTING_RULE_LATEST_COMPLETION:
    case FOOTING_RULE_PRECEPTOR_REGISTERED:
      return _("Months");
    case FOOTING_RULE_PROGRESS:
      return _("Month of the programme");
    case FOOTING_RULE_MEETINGS:
      return _("Meetings");
    case FOOTING_RULE_INITIAL:
    case FOOTING_RULE_NAMED_PRECEPTOR:
      return _("Days");
    case FOOTING_RULE_SUPERNUMERARY:
      return _("Hours in all");
    case FOOTING_RULE_PROTECTED_PRECEPTOR:
    case FOOTING_RULE_PROTECTED_PRECEPTEE:
      return _("Hours a year");
    default: /* the others have no value */
      return NULL;
    }
}
