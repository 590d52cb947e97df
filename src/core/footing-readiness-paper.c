/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-finding-words.h"
#include "footing-readiness-report.h"

char *
footing_readiness_report_words_preceptors (const FootingReadinessReport *self)
{
  int n = self->facts.preceptors;

  if (n == 0)
    return g_strdup (_("Nobody is a preceptor yet."));

  return g_strdup_printf (ngettext ("%2$d of %1$d preceptor is prepared.", "%2$d of %1$d preceptors are prepared.", n),
                          n, self->facts.preceptors_prepared);
}

static char *
words_role (int n)
{
  if (n == FOOTING_DESIGN_UNKNOWN)
    return g_strdup (_("Not written down"));

  return g_strdup_printf (ngettext ("%d person", "%d people", n), n);
}

static char *
words_preceptorships (const FootingReadinessReport *self)
{
  guint n = self->readiness->n_preceptorships;
  g_autofree char *first = self->first != FOOTING_DAY_NONE ? footing_date_words_long (self->first) : NULL;
  g_autofree char *last = self->last != FOOTING_DAY_NONE ? footing_date_words_long (self->last) : NULL;

  if (first == NULL)
    return g_strdup_printf ("%u", n);

  /* translators: a number of preceptorships, and the days on which the first and the last began */
  return g_strdup_printf (_("%1$u, begun from %2$s to %3$s"), n, first, last);
}

static void
add_facts (FootingPaper                 *paper,
           const FootingReadinessReport *self)
{
  const FootingStandard *standard = self->readiness->standard;
  /* translators: the name of a standard and its version */
  g_autofree char *name = g_strdup_printf (_("%1$s, version %2$s"), standard->name, standard->version);
  g_autofree char *day = footing_date_words_long (self->today);
  g_autofree char *preceptorships = words_preceptorships (self);
  g_autofree char *preceptors = footing_readiness_report_words_preceptors (self);
  g_autofree char *leads = words_role (self->facts.leads);
  g_autofree char *champions = words_role (self->facts.champions);
  const FootingPaperFact facts[] = {
    { _("Standard"), name },
    { _("As of"), day },
    { _("Preceptorships"), preceptorships },
    { _("Preceptors"), preceptors },
    { _("Preceptorship leads"), leads },
    { _("Champions"), champions },
  };

  footing_paper_add_facts (paper, facts, G_N_ELEMENTS (facts), 2);
}

/* What tells, what is missing, who judged: a paragraph each. */
static char *
words_of (const FootingReadinessResult *result)
{
  g_autofree char *reason = footing_readiness_words_reason (result);
  g_autofree char *missing = footing_readiness_words_missing (result);
  g_autofree char *judgement = footing_readiness_words_judgement (result);
  g_autoptr(GString) words = g_string_new (reason);

  if (missing != NULL)
    g_string_append_printf (words, "\n%s", missing);
  if (judgement != NULL)
    g_string_append_printf (words, "\n%s", judgement);

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
add_rules (FootingPaper                 *paper,
           const FootingReadinessReport *self)
{
  const FootingPaperColumn columns[] = {
    { _("Rule"), 8 },
    { _("Result"), 3 },
    { _("What Tells, and What Is Missing"), 9 },
  };

  footing_paper_begin_table (paper, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < self->readiness->results->len; i++)
    {
      const FootingReadinessResult *result = &g_array_index (self->readiness->results, FootingReadinessResult, i);
      g_autofree char *words = words_of (result);
      const char *cells[] = { result->rule->words, footing_rule_state_to_words (result->state), words, NULL };

      footing_paper_add_row (paper, cells, 0, 0);
    }
}

/* Whoever reads that an organisation keeps to its own rules has to read what those leave out. */
static void
add_differences (FootingPaper                 *paper,
                 const FootingReadinessReport *self)
{
  g_autofree char *heading = NULL;

  if (self->differences == NULL || self->differences->len == 0)
    return;

  /* translators: the name of a standard */
  heading = g_strdup_printf (_("How This Standard Differs from “%s”"), self->base->name);
  footing_paper_add_text (paper, FOOTING_PAPER_HEADING, heading);
  for (guint i = 0; i < self->differences->len; i++)
    footing_paper_add_text (paper, FOOTING_PAPER_BODY,
                            ((FootingStandardDifference *) g_ptr_array_index (self->differences, i))->words);
}

static void
add_definitions (FootingPaper                 *paper,
                 const FootingReadinessReport *self)
{
  const FootingStandard *standard = self->readiness->standard;
  g_autofree char *source = g_strdup_printf (_("The rules are those of %1$s: %2$s"), standard->name, standard->source);

  footing_paper_add_text (paper, FOOTING_PAPER_HEADING, _("How This Was Worked Out"));
  footing_paper_add_text (paper, FOOTING_PAPER_BODY, source);
  footing_paper_add_text (paper, FOOTING_PAPER_BODY,
                          _("Met: the records show it for each preceptorship for which it can be told.\n"
                            "Not met: the records show that it was missed in at least one.\n"
                            "Not yet known: there is still time, or nobody has written it down. What is not written "
                            "down is held against nobody."));
  footing_paper_add_text (paper, FOOTING_PAPER_BODY,
                          _("What was planned under an earlier version of this standard is held against that version, "
                            "and what was planned under another standard against this one. Days of a pause do not "
                            "count. Whoever is marked as newly registered, or received their PIN within the last "
                            "twelve months, counts as newly registered."));
  footing_paper_add_text (paper, FOOTING_PAPER_BODY,
                          _("A judgement decides only where the records cannot tell; where both differ, both are "
                            "shown."));
}

FootingPaper *
footing_readiness_report_to_paper (const FootingReadinessReport *self)
{
  FootingPaper *paper = footing_paper_new (FOOTING_PAPER_PORTRAIT, _("Readiness"));
  g_autofree char *summary = footing_readiness_words_summary (self->readiness);
  g_autofree char *scope = footing_readiness_words_scope (self->readiness);

  footing_paper_set_origin (paper, self->name, self->today);
  footing_paper_add_text (paper, FOOTING_PAPER_TITLE, _("Readiness"));
  if (self->name != NULL)
    footing_paper_add_text (paper, FOOTING_PAPER_HEADING, self->name);
  footing_paper_add_text (paper, FOOTING_PAPER_LEAD, summary);
  footing_paper_add_text (paper, FOOTING_PAPER_BODY, scope);
  add_facts (paper, self);
  footing_paper_add_gap (paper, 12);
  add_rules (paper, self);
  footing_paper_add_gap (paper, 12);
  add_differences (paper, self);
  add_definitions (paper, self);

  return paper;
}
