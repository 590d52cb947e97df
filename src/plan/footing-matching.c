/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-matching-private.h"

#define MOST_MONTHS 1200

#define ASKED_BY_PRECEPTEE (1 << 0)
#define ASKED_BY_PRECEPTOR (1 << 1)

G_DEFINE_QUARK (footing-matching-error-quark, footing_matching_error)

G_GNUC_PRINTF (3, 4)
static gboolean
fail (GError               **error,
      FootingMatchingError   code,
      const char            *format,
      ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error_literal (error, FOOTING_MATCHING_ERROR, (int) code, message);

  return FALSE;
}

/* ---- what cannot be ------------------------------------------------------------------------- */

static gboolean
check_numbers (const FootingMatchingInput  *input,
               GError                     **error)
{
  if (input->n_preceptees > FOOTING_MATCHING_MOST_PEOPLE || input->n_preceptors > FOOTING_MATCHING_MOST_PEOPLE)
    return fail (error, FOOTING_MATCHING_ERROR_TOO_MANY,
                 _("No more than %d people on either side can be matched at once."),
                 FOOTING_MATCHING_MOST_PEOPLE);

  if (input->months < 0 || input->months > MOST_MONTHS)
    return fail (error, FOOTING_MATCHING_ERROR_RANGE,
                 _("%d months is not how long anybody has to be registered."), input->months);

  return TRUE;
}

static gboolean
check_preceptor (const FootingMatchingPreceptor  *preceptor,
                 GError                         **error)
{
  if (preceptor->load < 0 || preceptor->load > FOOTING_MATCHING_MOST_LOAD)
    return fail (error, FOOTING_MATCHING_ERROR_RANGE, _("“%s” cannot support %d preceptees at present."),
                 preceptor->id, preceptor->load);

  if (preceptor->limit < 0 || preceptor->limit > FOOTING_MATCHING_MOST_LOAD)
    return fail (error, FOOTING_MATCHING_ERROR_RANGE, _("“%s” cannot have a limit of %d preceptees."),
                 preceptor->id, preceptor->limit);

  if (preceptor->months_registered < FOOTING_MATCHING_MONTHS_UNKNOWN)
    return fail (error, FOOTING_MATCHING_ERROR_RANGE, _("“%s” cannot have been registered for %d months."),
                 preceptor->id, preceptor->months_registered);

  return TRUE;
}

/* Remembers at which place somebody is, counted from 1. */
static gboolean
add_place (GHashTable  *places,
           const char  *id,
           gsize        place,
           GError     **error)
{
  if (g_hash_table_insert (places, (gpointer) id, GSIZE_TO_POINTER (place + 1)))
    return TRUE;

  return fail (error, FOOTING_MATCHING_ERROR_DUPLICATE, _("“%s” is there twice."), id);
}

static gboolean
add_places (const FootingMatchingInput  *input,
            GHashTable                  *preceptees,
            GHashTable                  *preceptors,
            GError                     **error)
{
  for (gsize i = 0; i < input->n_preceptees; i++)
    if (!add_place (preceptees, input->preceptees[i].id, i, error))
      return FALSE;

  for (gsize i = 0; i < input->n_preceptors; i++)
    if (!add_place (preceptors, input->preceptors[i].id, i, error) ||
        !check_preceptor (&input->preceptors[i], error))
      return FALSE;

  return TRUE;
}

/* ---- who may be paired ---------------------------------------------------------------------- */

static void
make_traits (FootingMatching *self)
{
  g_autoptr(GHashTable) words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (gsize i = 0; i < self->input.n_preceptees; i++)
    {
      const FootingMatchingPreceptee *person = &self->input.preceptees[i];

      self->preceptees[i] = footing_matching_traits_make (words, person->workplace, person->profession, person->shifts);
    }

  for (gsize i = 0; i < self->input.n_preceptors; i++)
    {
      const FootingMatchingPreceptor *person = &self->input.preceptors[i];

      self->preceptors[i] = footing_matching_traits_make (words, person->workplace, person->profession, person->shifts);
    }
}

/* Does something for each pair of a person with those in their list. */
typedef void (*PairFunc) (FootingMatching *self,
                          gsize            pair,
                          guint            flag);

static void
ask_for (FootingMatching *self,
         gsize            pair,
         guint            flag)
{
  self->asked[pair] |= flag;
}

static void
bar (FootingMatching *self,
     gsize            pair,
     guint            flag)
{
  self->bars[pair] |= flag;
}

static void
note_preceptees (FootingMatching    *self,
                 gsize               preceptor,
                 const char * const *ids,
                 GHashTable         *places,
                 PairFunc            note,
                 guint               flag)
{
  for (; ids != NULL && *ids != NULL; ids++)
    {
      gsize place = GPOINTER_TO_SIZE (g_hash_table_lookup (places, *ids));

      if (place > 0)
        note (self, _footing_matching_pair (self, place - 1, preceptor), flag);
    }
}

static void
note_preceptors (FootingMatching    *self,
                 gsize               preceptee,
                 const char * const *ids,
                 GHashTable         *places,
                 PairFunc            note,
                 guint               flag)
{
  for (; ids != NULL && *ids != NULL; ids++)
    {
      gsize place = GPOINTER_TO_SIZE (g_hash_table_lookup (places, *ids));

      if (place > 0)
        note (self, _footing_matching_pair (self, preceptee, place - 1), flag);
    }
}

static void
note_wishes (FootingMatching *self,
             GHashTable      *preceptees,
             GHashTable      *preceptors)
{
  for (gsize i = 0; i < self->input.n_preceptees; i++)
    {
      const FootingMatchingPreceptee *person = &self->input.preceptees[i];
      const char * const own[] = { person->id, NULL };

      note_preceptors (self, i, person->prefers, preceptors, ask_for, ASKED_BY_PRECEPTEE);
      note_preceptors (self, i, person->avoids, preceptors, bar, FOOTING_MATCHING_BAR_AVOIDED_BY_PRECEPTEE);
      note_preceptors (self, i, own, preceptors, bar, FOOTING_MATCHING_BAR_SAME_PERSON);
    }

  for (gsize i = 0; i < self->input.n_preceptors; i++)
    {
      const FootingMatchingPreceptor *person = &self->input.preceptors[i];

      note_preceptees (self, i, person->prefers, preceptees, ask_for, ASKED_BY_PRECEPTOR);
      note_preceptees (self, i, person->avoids, preceptees, bar, FOOTING_MATCHING_BAR_AVOIDED_BY_PRECEPTOR);
      note_preceptees (self, i, person->manages, preceptees, bar, FOOTING_MATCHING_BAR_LINE_MANAGER);
    }
}

/* What keeps a preceptor from any pair. */
static guint
bars_of (const FootingMatching          *self,
         const FootingMatchingPreceptor *preceptor)
{
  guint bars = FOOTING_MATCHING_BAR_NONE;

  if (!preceptor->prepared)
    bars |= FOOTING_MATCHING_BAR_NOT_PREPARED;
  if (preceptor->load >= preceptor->limit)
    bars |= FOOTING_MATCHING_BAR_NO_ROOM;

  if (preceptor->months_registered >= self->input.months)
    return bars;

  return bars | (preceptor->months_registered == FOOTING_MATCHING_MONTHS_UNKNOWN
                   ? FOOTING_MATCHING_BAR_REGISTRATION_UNKNOWN
                   : FOOTING_MATCHING_BAR_REGISTERED_TOO_SHORT);
}

/* A discipline that is not known bars nobody: the words of the pair say so, and people decide. */
static gboolean
is_other_discipline (const FootingMatchingTraits *preceptee,
                     const FootingMatchingTraits *preceptor)
{
  return preceptee->discipline != 0 && preceptor->discipline != 0 &&
         preceptee->discipline != preceptor->discipline;
}

static void
note_bars (FootingMatching *self)
{
  for (gsize j = 0; j < self->input.n_preceptors; j++)
    {
      guint bars = bars_of (self, &self->input.preceptors[j]);

      for (gsize i = 0; i < self->input.n_preceptees; i++)
        {
          bar (self, _footing_matching_pair (self, i, j), bars);
          if (is_other_discipline (&self->preceptees[i], &self->preceptors[j]))
            bar (self, _footing_matching_pair (self, i, j), FOOTING_MATCHING_BAR_OTHER_DISCIPLINE);
        }
    }
}

/* ---- what the lead decided ------------------------------------------------------------------ */

static gboolean
take_decision (FootingMatching                *self,
               const FootingMatchingDecision  *decision,
               GError                        **error)
{
  const FootingMatchingInput *input = &self->input;
  gsize i = decision->preceptee, j = decision->preceptor;

  if (i >= input->n_preceptees || j >= input->n_preceptors)
    return fail (error, FOOTING_MATCHING_ERROR_DECISION, _("A decision is about somebody who is not there."));

  if (!decision->together)
    {
      bar (self, _footing_matching_pair (self, i, j), FOOTING_MATCHING_BAR_REFUSED);
      return TRUE;
    }

  if ((self->bars[_footing_matching_pair (self, i, j)] & FOOTING_MATCHING_BAR_SAME_PERSON) != 0)
    return fail (error, FOOTING_MATCHING_ERROR_DECISION, _("“%s” cannot be their own preceptor."),
                 input->preceptees[i].id);

  if (self->decided[i] != FOOTING_MATCHING_NOBODY)
    return fail (error, FOOTING_MATCHING_ERROR_DECISION, _("There are two decisions about the preceptor of “%s”."),
                 input->preceptees[i].id);

  self->decided[i] = (int) j;
  self->load[j]++;

  return TRUE;
}

static gboolean
take_decisions (FootingMatching  *self,
                GError          **error)
{
  for (gsize i = 0; i < self->input.n_decisions; i++)
    if (!take_decision (self, &self->input.decisions[i], error))
      return FALSE;

  for (gsize i = 0; i < self->input.n_preceptees; i++)
    {
      int j = self->decided[i];

      if (j != FOOTING_MATCHING_NOBODY &&
          (self->bars[_footing_matching_pair (self, i, j)] & FOOTING_MATCHING_BAR_REFUSED) != 0)
        return fail (error, FOOTING_MATCHING_ERROR_DECISION,
                     _("“%s” and “%s” are decided to be a pair, and not to be one."),
                     self->input.preceptees[i].id, self->input.preceptors[j].id);
    }

  return TRUE;
}

/* ---- the best there is ---------------------------------------------------------------------- */

static void
assign (FootingMatching *self)
{
  gsize n = self->input.n_preceptees, m = self->input.n_preceptors;
  const FootingAssignmentProblem problem = { n, m, self->cost, self->capacity, self->load };

  for (gsize i = 0; i < n; i++)
    for (gsize j = 0; j < m; j++)
      {
        gsize pair = _footing_matching_pair (self, i, j);
        gboolean is_barred = (self->bars[pair] & ~FOOTING_MATCHING_BAR_NO_ROOM) != 0 ||
                             self->decided[i] != FOOTING_MATCHING_NOBODY;

        self->cost[pair] = is_barred ? FOOTING_ASSIGNMENT_BARRED : _footing_matching_points (self, i, j);
      }

  for (gsize j = 0; j < m; j++)
    self->capacity[j] = MAX (self->input.preceptors[j].limit - self->load[j], 0);

  self->assignment = footing_assignment_new (&problem);
}

static FootingMatching *
matching_alloc (const FootingMatchingInput *input)
{
  FootingMatching *self = g_new0 (FootingMatching, 1);
  gsize n = input->n_preceptees, m = input->n_preceptors;

  self->input = *input;
  self->preceptees = g_new0 (FootingMatchingTraits, n);
  self->preceptors = g_new0 (FootingMatchingTraits, m);
  self->bars = g_new0 (guint16, n * m);
  self->asked = g_new0 (guint8, n * m);
  self->cost = g_new (int, n * m);
  self->decided = g_new (int, n);
  self->load = g_new (int, m);
  self->capacity = g_new (int, m);

  for (gsize i = 0; i < n; i++)
    self->decided[i] = FOOTING_MATCHING_NOBODY;
  for (gsize j = 0; j < m; j++)
    self->load[j] = input->preceptors[j].load;

  return self;
}

FootingMatching *
footing_matching_new (const FootingMatchingInput  *input,
                      GError                     **error)
{
  g_autoptr(GHashTable) preceptees = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(GHashTable) preceptors = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(FootingMatching) self = NULL;

  g_return_val_if_fail (input != NULL, NULL);

  if (!check_numbers (input, error) || !add_places (input, preceptees, preceptors, error))
    return NULL;

  self = matching_alloc (input);
  make_traits (self);
  note_wishes (self, preceptees, preceptors);
  note_bars (self);

  if (!take_decisions (self, error))
    return NULL;

  assign (self);

  return g_steal_pointer (&self);
}

void
footing_matching_free (FootingMatching *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->assignment, footing_assignment_free);
  g_free (self->preceptees);
  g_free (self->preceptors);
  g_free (self->bars);
  g_free (self->asked);
  g_free (self->cost);
  g_free (self->decided);
  g_free (self->load);
  g_free (self->capacity);
  g_free (self);
}

int
footing_matching_get_preceptor (const FootingMatching *self,
                                gsize                  preceptee)
{
  g_return_val_if_fail (self != NULL && preceptee < self->input.n_preceptees, FOOTING_MATCHING_NOBODY);

  return footing_matching_is_decided (self, preceptee) ? self->decided[preceptee]
                                                       : footing_assignment_get_column (self->assignment, preceptee);
}

gboolean
footing_matching_is_decided (const FootingMatching *self,
                             gsize                  preceptee)
{
  g_return_val_if_fail (self != NULL && preceptee < self->input.n_preceptees, FALSE);

  return self->decided[preceptee] != FOOTING_MATCHING_NOBODY;
}

gsize
footing_matching_get_n_matched (const FootingMatching *self)
{
  gsize n_matched = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (gsize i = 0; i < self->input.n_preceptees; i++)
    n_matched += footing_matching_get_preceptor (self, i) != FOOTING_MATCHING_NOBODY;

  return n_matched;
}

gint64
footing_matching_get_points (const FootingMatching *self)
{
  gint64 points = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (gsize i = 0; i < self->input.n_preceptees; i++)
    {
      int preceptor = footing_matching_get_preceptor (self, i);

      if (preceptor != FOOTING_MATCHING_NOBODY)
        points += _footing_matching_points (self, i, preceptor);
    }

  return points;
}

FootingMatchingBar
footing_matching_get_bars (const FootingMatching *self,
                           gsize                  preceptee,
                           gsize                  preceptor)
{
  g_return_val_if_fail (self != NULL && preceptee < self->input.n_preceptees, FOOTING_MATCHING_BAR_NONE);
  g_return_val_if_fail (preceptor < self->input.n_preceptors, FOOTING_MATCHING_BAR_NONE);

  return (FootingMatchingBar) self->bars[_footing_matching_pair (self, preceptee, preceptor)];
}

FootingMatchingFactors
footing_matching_get_factors (const FootingMatching *self,
                              gsize                  preceptee,
                              gsize                  preceptor)
{
  FootingMatchingFactors factors = { FOOTING_MATCHING_UNKNOWN };
  guint asked;

  g_return_val_if_fail (self != NULL && preceptee < self->input.n_preceptees, factors);
  g_return_val_if_fail (preceptor < self->input.n_preceptors, factors);

  asked = self->asked[_footing_matching_pair (self, preceptee, preceptor)];
  footing_matching_traits_compare (&self->preceptees[preceptee], &self->preceptors[preceptor], &factors);
  factors.asked_by_preceptee = (asked & ASKED_BY_PRECEPTEE) != 0;
  factors.asked_by_preceptor = (asked & ASKED_BY_PRECEPTOR) != 0;
  factors.load = self->input.preceptors[preceptor].load;

  return factors;
}

int
_footing_matching_points (const FootingMatching *self,
                          gsize                  preceptee,
                          gsize                  preceptor)
{
  FootingMatchingFactors factors = footing_matching_get_factors (self, preceptee, preceptor);

  return footing_matching_factors_to_cost (&factors);
}
