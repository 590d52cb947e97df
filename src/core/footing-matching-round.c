/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-matching-round.h"
#include "footing-matching-words.h"
#include "footing-matching.h"
#include "footing-pair-wish.h"
#include "footing-reference.h"
#include "footing-registered.h"
#include "footing-roster.h"
#include "footing-standard-shelf.h"
#include "footing-work-pattern.h"

#define DAYS 7

struct _FootingMatchingRound
{
  gatomicrefcount  refs;
  GStringChunk    *texts;
  GPtrArray       *lists;       /* NULL-terminated lists of ids, which the people below borrow */
  GPtrArray       *enrolments;
  GPtrArray       *preceptees;  /* FootingPerson, in the order of @enrolments */
  GPtrArray       *preceptors;  /* FootingPerson */
  GPtrArray       *names;       /* of @preceptors: words for the thread, and not for matching */
  GArray          *input;       /* FootingMatchingPreceptee */
  GArray          *candidates;  /* FootingMatchingPreceptor */
  GHashTable      *decided;     /* place of the enrolment → place of the preceptor + 1; 0 leaves it open */
  int              months;
};

void
footing_proposed_pair_free (FootingProposedPair *self)
{
  g_clear_object (&self->enrolment);
  g_clear_object (&self->preceptee);
  g_clear_object (&self->preceptor);
  g_strfreev (self->reasons);
  g_free (self->change);
  g_free (self->caution);
  g_free (self);
}

/* ---- What matching may know ---- */

static const char *
id_text (FootingMatchingRound *self,
         gint64                 id)
{
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT, id);

  return g_string_chunk_insert_const (self->texts, text);
}

static const char *
workplace_text (FootingMatchingRound *self,
                FootingPerson         *person)
{
  gint64 id = footing_person_get_workplace_id (person);

  return id != 0 ? id_text (self, id) : NULL;
}

static guint
pattern_shifts (const char *pattern)
{
  guint shifts = FOOTING_MATCHING_SHIFTS_UNKNOWN;

  for (guint i = 0; pattern[i] != '\0'; i++)
    if (pattern[i] == 'D' || pattern[i] == 'N')
      shifts |= 1u << (i % DAYS + (pattern[i] == 'N' ? DAYS : 0));

  return shifts;
}

static guint
shifts_of (const GPtrArray *patterns,
           gint64           person_id,
           FootingDay       today)
{
  FootingWorkPattern *latest = NULL;

  for (guint i = 0; i < patterns->len; i++)
    {
      FootingWorkPattern *pattern = g_ptr_array_index (patterns, i);
      FootingDay to = footing_work_pattern_get_to_on (pattern);

      if (footing_work_pattern_get_person_id (pattern) == person_id && (to == FOOTING_DAY_NONE || to >= today) &&
          (latest == NULL ||
           footing_work_pattern_get_from_on (pattern) > footing_work_pattern_get_from_on (latest)))
        latest = pattern;
    }

  return latest != NULL ? pattern_shifts (footing_work_pattern_get_pattern (latest)) : FOOTING_MATCHING_SHIFTS_UNKNOWN;
}

/* Takes @ids. Returns: (transfer none): a list that lives as long as the matching */
static const char * const *
keep_list (FootingMatchingRound *self,
           GPtrArray             *ids)
{
  g_ptr_array_add (ids, NULL);
  g_ptr_array_add (self->lists, ids);

  return (const char * const *) ids->pdata;
}

/* What the lead says counts as if the preceptee had said it. */
static const char * const *
wishes_of (FootingMatchingRound *self,
           const GPtrArray       *wishes,
           gint64                 person_id,
           FootingWishSide        side,
           FootingWish            wanted)
{
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; i < wishes->len; i++)
    {
      FootingPairWish *wish = g_ptr_array_index (wishes, i);
      gboolean by_preceptor = footing_pair_wish_get_side (wish) == FOOTING_WISH_SIDE_PRECEPTOR;
      gint64 own = by_preceptor ? footing_pair_wish_get_preceptor_id (wish) : footing_pair_wish_get_preceptee_id (wish);
      gint64 other = by_preceptor ? footing_pair_wish_get_preceptee_id (wish)
                                  : footing_pair_wish_get_preceptor_id (wish);

      if (own == person_id && by_preceptor == (side == FOOTING_WISH_SIDE_PRECEPTOR) &&
          footing_pair_wish_get_wish (wish) == wanted)
        g_ptr_array_add (ids, (gpointer) id_text (self, other));
    }

  return keep_list (self, ids);
}

static const char * const *
managed_by (FootingMatchingRound *self,
            gint64                 person_id)
{
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; i < self->preceptees->len; i++)
    {
      FootingPerson *preceptee = g_ptr_array_index (self->preceptees, i);

      if (footing_person_get_manager_id (preceptee) == person_id)
        g_ptr_array_add (ids, (gpointer) id_text (self, footing_record_get_id (FOOTING_RECORD (preceptee))));
    }

  return keep_list (self, ids);
}

/* ---- Who ---- */

static void
add_preceptee (FootingMatchingRound *self,
               FootingContext        *context,
               FootingEnrolment      *enrolment,
               const GPtrArray       *wishes,
               const GPtrArray       *patterns)
{
  gint64 id = footing_enrolment_get_preceptee_id (enrolment);
  FootingPerson *person = footing_roster_find_person (footing_context_get_roster (context), id);
  FootingMatchingPreceptee preceptee;

  if (person == NULL)
    return;

  preceptee = (FootingMatchingPreceptee) {
    .id = id_text (self, id),
    .workplace = workplace_text (self, person),
    .profession = footing_registered_part (person),
    .shifts = shifts_of (patterns, id, footing_context_get_today (context)),
    .prefers = wishes_of (self, wishes, id, FOOTING_WISH_SIDE_PRECEPTEE, FOOTING_WISH_PREFERS),
    .avoids = wishes_of (self, wishes, id, FOOTING_WISH_SIDE_PRECEPTEE, FOOTING_WISH_AVOIDS),
  };
  g_array_append_val (self->input, preceptee);
  g_ptr_array_add (self->enrolments, g_object_ref (enrolment));
  g_ptr_array_add (self->preceptees, g_object_ref (person));
}

static void
add_preceptor (FootingMatchingRound *self,
               FootingContext        *context,
               FootingPerson         *person,
               const GPtrArray       *wishes,
               const GPtrArray       *patterns)
{
  FootingRoster *roster = footing_context_get_roster (context);
  FootingDay today = footing_context_get_today (context);
  gint64 id = footing_record_get_id (FOOTING_RECORD (person));
  FootingMatchingPreceptor preceptor = {
    .id = id_text (self, id),
    .workplace = workplace_text (self, person),
    .profession = footing_registered_part (person),
    .shifts = shifts_of (patterns, id, today),
    .prepared = footing_person_get_prepared_on (person) != FOOTING_DAY_NONE,
    .months_registered = footing_registered_months (footing_person_get_registered_on (person), today),
    .load = (int) MIN (footing_roster_load_of (roster, id), FOOTING_MATCHING_MOST_LOAD),
    .limit = (int) CLAMP (footing_person_get_preceptee_limit (person), 0, FOOTING_MATCHING_MOST_LOAD),
    .prefers = wishes_of (self, wishes, id, FOOTING_WISH_SIDE_PRECEPTOR, FOOTING_WISH_PREFERS),
    .avoids = wishes_of (self, wishes, id, FOOTING_WISH_SIDE_PRECEPTOR, FOOTING_WISH_AVOIDS),
    .manages = managed_by (self, id),
  };

  g_array_append_val (self->candidates, preceptor);
  g_ptr_array_add (self->preceptors, g_object_ref (person));
  g_ptr_array_add (self->names, g_strdup (footing_person_get_name (person)));
}

static void
add_everybody (FootingMatchingRound *self,
               FootingContext       *context,
               FootingPerson        *leaver,
               const GPtrArray      *wishes,
               const GPtrArray      *patterns)
{
  FootingRoster *roster = footing_context_get_roster (context);
  FootingDay today = footing_context_get_today (context);
  GListModel *people = footing_roster_get_people (roster);

  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr(FootingPerson) person = g_list_model_get_item (people, i);

      if (person != leaver && footing_roster_is_preceptor (roster, person) &&
          footing_roster_left_by (roster, footing_record_get_id (FOOTING_RECORD (person)), today) == NULL)
        add_preceptor (self, context, person, wishes, patterns);
    }
}

/* How long a preceptor has to be registered, by the standard of the programme. */
static int
find_months (FootingContext   *context,
             FootingEnrolment *enrolment)
{
  FootingProgramme *programme = footing_roster_find_programme (footing_context_get_roster (context),
                                                               footing_enrolment_get_programme_id (enrolment));
  const FootingStandard *standard = NULL;
  const FootingStandardRule *rule = NULL;

  if (programme != NULL)
    standard = footing_standard_shelf_find (footing_context_get_standards (context),
                                            footing_programme_get_standard (programme),
                                            footing_programme_get_standard_version (programme));
  if (standard != NULL)
    rule = footing_standard_find_rule (standard, "preceptor-registered");

  return rule != NULL ? rule->value : 0;
}

FootingMatchingRound *
footing_matching_round_new (FootingContext  *context,
                            const GPtrArray *waiting,
                            FootingPerson   *leaver,
                            const GPtrArray *wishes,
                            const GPtrArray *patterns)
{
  FootingMatchingRound *self = g_new0 (FootingMatchingRound, 1);

  g_atomic_ref_count_init (&self->refs);
  self->texts = g_string_chunk_new (1024);
  self->lists = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  self->enrolments = g_ptr_array_new_with_free_func (g_object_unref);
  self->preceptees = g_ptr_array_new_with_free_func (g_object_unref);
  self->preceptors = g_ptr_array_new_with_free_func (g_object_unref);
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->input = g_array_new (FALSE, FALSE, sizeof (FootingMatchingPreceptee));
  self->candidates = g_array_new (FALSE, FALSE, sizeof (FootingMatchingPreceptor));
  self->decided = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < waiting->len; i++)
    {
      add_preceptee (self, context, waiting->pdata[i], wishes, patterns);
      /* People of several programmes are matched by what the strictest of them asks for. */
      self->months = MAX (self->months, find_months (context, waiting->pdata[i]));
    }
  add_everybody (self, context, leaver, wishes, patterns);

  return self;
}

void
footing_matching_round_free (FootingMatchingRound *self)
{
  if (self == NULL || !g_atomic_ref_count_dec (&self->refs))
    return;

  g_string_chunk_free (self->texts);
  g_ptr_array_unref (self->lists);
  g_ptr_array_unref (self->enrolments);
  g_ptr_array_unref (self->preceptees);
  g_ptr_array_unref (self->preceptors);
  g_ptr_array_unref (self->names);
  g_array_unref (self->input);
  g_array_unref (self->candidates);
  g_hash_table_unref (self->decided);
  g_free (self);
}

guint
footing_matching_round_count (FootingMatchingRound *self)
{
  return self->enrolments->len;
}

const GPtrArray *
footing_matching_round_get_preceptors (FootingMatchingRound *self)
{
  return self->preceptors;
}

/* ---- What the lead decides ---- */

void
footing_matching_round_decide (FootingMatchingRound *self,
                                FootingEnrolment      *enrolment,
                                FootingPerson         *preceptor)
{
  guint place, chosen = 0;

  if (!g_ptr_array_find (self->enrolments, enrolment, &place))
    return;
  if (preceptor != NULL && !g_ptr_array_find (self->preceptors, preceptor, &chosen))
    return;

  g_hash_table_insert (self->decided, GUINT_TO_POINTER (place),
                       GUINT_TO_POINTER (preceptor != NULL ? chosen + 1 : 0));
}

void
footing_matching_round_undecide (FootingMatchingRound *self,
                                  FootingEnrolment      *enrolment)
{
  guint place;

  if (g_ptr_array_find (self->enrolments, enrolment, &place))
    g_hash_table_remove (self->decided, GUINT_TO_POINTER (place));
}

/* ---- Matching ---- */

typedef struct
{
  FootingMatchingRound *matching;
  GArray                *places;    /* of the preceptees who are matched, in those of the round */
  GArray                *input;     /* FootingMatchingPreceptee */
  GArray                *decisions; /* FootingMatchingDecision */
  GPtrArray             *pairs;
} Run;

static void
run_free (gpointer data)
{
  Run *self = data;

  footing_matching_round_free (self->matching);
  g_array_unref (self->places);
  g_array_unref (self->input);
  g_array_unref (self->decisions);
  g_clear_pointer (&self->pairs, g_ptr_array_unref);
  g_free (self);
}

static void
run_add (Run   *self,
         guint  place)
{
  gpointer decision = NULL;
  gboolean decided = g_hash_table_lookup_extended (self->matching->decided, GUINT_TO_POINTER (place), NULL, &decision);
  FootingMatchingDecision made = { .preceptee = self->places->len, .together = TRUE };
  FootingProposedPair *pair = NULL;

  if (decided && decision == NULL)
    return;

  if (decided)
    {
      made.preceptor = GPOINTER_TO_UINT (decision) - 1;
      g_array_append_val (self->decisions, made);
    }
  g_array_append_val (self->places, place);
  g_array_append_val (self->input, g_array_index (self->matching->input, FootingMatchingPreceptee, place));

  pair = g_new0 (FootingProposedPair, 1);
  pair->enrolment = g_object_ref (g_ptr_array_index (self->matching->enrolments, place));
  pair->preceptee = g_object_ref (g_ptr_array_index (self->matching->preceptees, place));
  g_ptr_array_add (self->pairs, pair);
}

static const char *
name_of (Run *self,
         int  preceptor)
{
  return preceptor != FOOTING_MATCHING_NOBODY ? g_ptr_array_index (self->matching->names, preceptor) : NULL;
}

static char *
words_without (Run                   *self,
               const FootingMatching *matching,
               guint                  place)
{
  g_autoptr(GArray) obstacles = footing_matching_find_obstacles (matching, place);
  g_autofree char *remedy_words = NULL;
  g_autofree char *nearest = NULL;
  FootingMatchingRemedy remedy;

  footing_matching_find_remedy (matching, place, &remedy);
  remedy_words = footing_matching_remedy_to_words (&remedy, name_of (self, remedy.preceptor));
  if (obstacles->len == 0)
    return g_steal_pointer (&remedy_words);

  nearest = footing_matching_obstacle_to_words (&g_array_index (obstacles, FootingMatchingObstacle, 0),
                                                self->matching->months,
                                                name_of (self, g_array_index (obstacles, FootingMatchingObstacle,
                                                                              0)
                                                                 .preceptor));

  return g_strdup_printf ("%s %s", nearest, remedy_words);
}

/* Returns: (transfer full) (nullable): why nobody would propose a pair that the lead decided for */
static char *
words_against (Run                   *self,
               const FootingMatching *matching,
               guint                  place,
               int                    preceptor)
{
  FootingMatchingBar bars = footing_matching_get_bars (matching, place, (gsize) preceptor);
  FootingMatchingObstacle obstacle = { preceptor, bars & ~(guint) FOOTING_MATCHING_BAR_NO_ROOM };

  if (obstacle.bars == FOOTING_MATCHING_BAR_NONE)
    return NULL;

  return footing_matching_obstacle_to_words (&obstacle, self->matching->months, name_of (self, preceptor));
}

static void
describe (Run                   *self,
          const FootingMatching *matching,
          guint                  place)
{
  FootingProposedPair *pair = g_ptr_array_index (self->pairs, place);
  int preceptor = footing_matching_get_preceptor (matching, place);
  FootingMatchingFactors factors;
  FootingMatchingChange change;

  if (preceptor == FOOTING_MATCHING_NOBODY)
    {
      pair->change = words_without (self, matching, place);
      return;
    }

  factors = footing_matching_get_factors (matching, place, (gsize) preceptor);
  pair->reasons = footing_matching_factors_to_words (&factors);
  if (footing_matching_is_decided (matching, place))
    {
      pair->caution = words_against (self, matching, place, preceptor);
      return;
    }

  footing_matching_find_change (matching, place, &change);
  pair->change = footing_matching_change_to_words (&change, name_of (self, change.preceptor));
}

static void
run_in_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  Run *self = task_data;
  g_autoptr(FootingMatching) matching = NULL;
  GError *error = NULL;
  FootingMatchingInput input = {
    .preceptees = (const FootingMatchingPreceptee *) (gpointer) self->input->data,
    .n_preceptees = self->input->len,
    .preceptors = (const FootingMatchingPreceptor *) (gpointer) self->matching->candidates->data,
    .n_preceptors = self->matching->candidates->len,
    .months = self->matching->months,
    .decisions = (const FootingMatchingDecision *) (gpointer) self->decisions->data,
    .n_decisions = self->decisions->len,
  };

  matching = footing_matching_new (&input, &error);
  if (matching == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  for (guint i = 0; i < self->pairs->len; i++)
    {
      FootingProposedPair *pair = g_ptr_array_index (self->pairs, i);
      int preceptor = footing_matching_get_preceptor (matching, i);

      if (g_task_return_error_if_cancelled (task))
        return;

      if (preceptor != FOOTING_MATCHING_NOBODY)
        pair->preceptor = g_object_ref (g_ptr_array_index (self->matching->preceptors, preceptor));
      describe (self, matching, i);
    }

  g_task_return_boolean (task, TRUE);
}

void
footing_matching_round_run_async (FootingMatchingRound *self,
                                   GCancellable          *cancellable,
                                   GAsyncReadyCallback    callback,
                                   gpointer               user_data)
{
  g_autoptr(GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Run *run = g_new0 (Run, 1);

  g_atomic_ref_count_inc (&self->refs);
  run->matching = self;
  run->places = g_array_new (FALSE, FALSE, sizeof (guint));
  run->input = g_array_new (FALSE, FALSE, sizeof (FootingMatchingPreceptee));
  run->decisions = g_array_new (FALSE, FALSE, sizeof (FootingMatchingDecision));
  run->pairs = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_proposed_pair_free);
  for (guint i = 0; i < self->enrolments->len; i++)
    run_add (run, i);

  g_task_set_source_tag (task, footing_matching_round_run_async);
  g_task_set_task_data (task, run, run_free);
  g_task_run_in_thread (task, run_in_thread);
}

GPtrArray *
footing_matching_round_run_finish (GAsyncResult  *result,
                                    GError       **error)
{
  Run *run = g_task_get_task_data (G_TASK (result));
  /* Taken in any case: the thread may be the last to let go of the task, and people belong here. */
  g_autoptr(GPtrArray) pairs = g_steal_pointer (&run->pairs);

  return g_task_propagate_boolean (G_TASK (result), error) ? g_steal_pointer (&pairs) : NULL;
}
