/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Cohorts that are small enough to be worked out by hand, with the points of docs/matching.md. */

#include "footing-matching-traits.h"
#include "footing-matching-words.h"

#define NOBODY FOOTING_MATCHING_NOBODY

static const char * const no_ids[] = { NULL };

/* Of one place, one profession and no wishes. */
static FootingMatchingPreceptee
preceptee (const char *id)
{
  return (FootingMatchingPreceptee) { .id = id, .workplace = "w1", .profession = "rn_adult", .avoids = no_ids };
}

/* The same, who may support one. */
static FootingMatchingPreceptor
preceptor (const char *id)
{
  return (FootingMatchingPreceptor) {
    .id = id, .workplace = "w1", .profession = "rn_adult", .prepared = TRUE, .months_registered = 30, .limit = 1
  };
}

static FootingMatching *
match (const FootingMatchingPreceptee *preceptees,
       gsize                           n_preceptees,
       const FootingMatchingPreceptor *preceptors,
       gsize                           n_preceptors)
{
  FootingMatchingInput input = { preceptees, n_preceptees, preceptors, n_preceptors, 12, NULL, 0 };
  g_autoptr(GError) error = NULL;
  FootingMatching *matching = footing_matching_new (&input, &error);

  g_assert_no_error (error);

  return matching;
}

static void
assert_pairs (const FootingMatching *matching,
              gint64                 points,
              gsize                  n,
              const int             *pairs)
{
  for (gsize i = 0; i < n; i++)
    g_assert_cmpint (footing_matching_get_preceptor (matching, i), ==, pairs[i]);

  g_assert_cmpint (footing_matching_get_points (matching), ==, points);
}

static void
assert_words (char       *words,
              const char *expected)
{
  g_autofree char *owned = words;

  g_assert_cmpstr (owned, ==, expected);
}

/* ---- points --------------------------------------------------------------------------------- */

static void
test_points (void)
{
  static const struct
  {
    FootingMatchingFactors factors;
    int                    points[3];
    const char            *words[3];
  } cases[] = {
    { { FOOTING_MATCHING_SAME, FOOTING_MATCHING_SAME, FOOTING_MATCHING_SAME, TRUE, TRUE, 0 },
      { 0, 0, 0 },
      { "Same workplace, same profession: 0 points.", "Both asked for each other: 0 points.",
        "The preceptor supports nobody else at present, and they have shifts in common: 0 points." } },
    { { FOOTING_MATCHING_SAME, FOOTING_MATCHING_DIFFERENT, FOOTING_MATCHING_UNKNOWN, TRUE, FALSE, 1 },
      { 30, 10, 1 },
      { "Same workplace, another profession of the same discipline: 30 points.",
        "The preceptee asked for this preceptor: 10 points.",
        "The preceptor supports 1 preceptee at present: 1 point." } },
    { { FOOTING_MATCHING_DIFFERENT, FOOTING_MATCHING_SAME, FOOTING_MATCHING_DIFFERENT, FALSE, TRUE, 3 },
      { 60, 10, 8 },
      { "Another workplace, same profession: 60 points.", "The preceptor asked for this preceptee: 10 points.",
        "The preceptor supports 3 preceptees at present, and they have no shift in common: 8 points." } },
    { { FOOTING_MATCHING_UNKNOWN, FOOTING_MATCHING_UNKNOWN, FOOTING_MATCHING_DIFFERENT, FALSE, FALSE, 9 },
      { 90, 20, 9 },
      { "Workplace and profession not known: 90 points.", "Neither asked for the other: 20 points.",
        "The preceptor supports 9 preceptees at present, and they have no shift in common: 9 points." } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      FootingMatchingReasons reasons = footing_matching_factors_weigh (&cases[i].factors);
      g_auto(GStrv) words = footing_matching_factors_to_words (&cases[i].factors);

      for (guint k = 0; k < 3; k++)
        {
          g_assert_cmpint (reasons.points[k], ==, cases[i].points[k]);
          g_assert_cmpstr (words[k], ==, cases[i].words[k]);
        }
      g_assert_null (words[3]);
    }

  g_assert_cmpint (footing_matching_factors_to_cost (&cases[3].factors), ==, FOOTING_MATCHING_MOST_POINTS);
}

static void
test_disciplines (void)
{
  static const struct
  {
    const char *profession;
    const char *discipline;
  } cases[] = {
    { "rn_adult", "nursing" },
    { "rn-mental-health", "nursing" },
    { "rn_learning_disability", "nursing" },
    { "RN_child", "nursing" },
    { "nursing_associate", "nursing" },
    { "rn", "nursing" },
    { "midwife", "midwife" },
    { "allied_health", "allied-health" },
    { "Social worker", "social-worker" },
    { "unknown", NULL },
    { " ", NULL },
    { NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_words (footing_matching_discipline (cases[i].profession), cases[i].discipline);
}

/* ---- the best there is ---------------------------------------------------------------------- */

/* Whoever takes the nearest first leaves somebody out: m1 is the only one p2 can have. */
static void
test_as_many_as_possible_come_first (void)
{
  const char * const avoids[] = { "m2", NULL };
  FootingMatchingPreceptee preceptees[] = { preceptee ("p1"), preceptee ("p2") };
  FootingMatchingPreceptor preceptors[] = { preceptor ("m1"), preceptor ("m2") };
  g_autoptr(FootingMatching) matching = NULL;

  preceptees[1].avoids = avoids;
  preceptors[1].workplace = "w2";
  matching = match (preceptees, 2, preceptors, 2);

  /* 60 + 20 for p1 at another place, 20 for p2. */
  assert_pairs (matching, 100, 2, (const int[]) { 1, 0 });
  g_assert_cmpint (footing_matching_get_bars (matching, 1, 1), ==, FOOTING_MATCHING_BAR_AVOIDED_BY_PRECEPTEE);
}

/* The dearest wish of one is not worth that another changes place. */
static void
test_the_whole_costs_least (void)
{
  const char * const prefers[] = { "m1", NULL };
  FootingMatchingPreceptee preceptees[] = { preceptee ("p1"), preceptee ("p2") };
  FootingMatchingPreceptor preceptors[] = { preceptor ("m1"), preceptor ("m2") };
  g_autoptr(FootingMatching) matching = NULL;

  preceptees[0].prefers = prefers;
  preceptees[0].profession = preceptors[1].profession = "rn_child";
  matching = match (preceptees, 2, preceptors, 2);

  /* p1 with m2 and p2 with m1: 20 each; the other way 30 + 10 and 30 + 20. */
  assert_pairs (matching, 40, 2, (const int[]) { 1, 0 });
}

/* Four who are all alike: two each, though m1 has room for all. */
static void
test_preceptees_are_spread_evenly (void)
{
  FootingMatchingPreceptee preceptees[] = {
    preceptee ("p1"), preceptee ("p2"), preceptee ("p3"), preceptee ("p4")
  };
  FootingMatchingPreceptor preceptors[] = { preceptor ("m1"), preceptor ("m2") };
  g_autoptr(FootingMatching) matching = NULL;

  preceptors[0].limit = preceptors[1].limit = 4;
  matching = match (preceptees, 4, preceptors, 2);

  assert_pairs (matching, 80, 4, (const int[]) { 0, 0, 1, 1 });
}

/* From four on a load costs no more, but it still counts for an even spread. */
static void
test_a_heavy_load_counts_for_the_spread (void)
{
  FootingMatchingPreceptee preceptees[] = { preceptee ("p1"), preceptee ("p2") };
  FootingMatchingPreceptor preceptors[] = { preceptor ("m1"), preceptor ("m2") };
  g_autoptr(FootingMatching) matching = NULL;

  preceptors[0].limit = preceptors[1].limit = 10;
  preceptors[0].load = 6;
  preceptors[1].load = 4;
  matching = match (preceptees, 2, preceptors, 2);

  assert_pairs (matching, 48, 2, (const int[]) { 1, 1 });
}

static void
test_each_bar (void)
{
  const char * const p1[] = { "p1", NULL };
  FootingMatchingPreceptee preceptees[] = { preceptee ("p1") };
  FootingMatchingPreceptor preceptors[10];
  static const FootingMatchingBar bars[] = {
    FOOTING_MATCHING_BAR_NONE, FOOTING_MATCHING_BAR_NOT_PREPARED, FOOTING_MATCHING_BAR_REGISTERED_TOO_SHORT,
    FOOTING_MATCHING_BAR_REGISTRATION_UNKNOWN, FOOTING_MATCHING_BAR_OTHER_DISCIPLINE,
    FOOTING_MATCHING_BAR_LINE_MANAGER, FOOTING_MATCHING_BAR_AVOIDED_BY_PRECEPTOR, FOOTING_MATCHING_BAR_SAME_PERSON,
    FOOTING_MATCHING_BAR_NO_ROOM, FOOTING_MATCHING_BAR_NO_ROOM | FOOTING_MATCHING_BAR_NOT_PREPARED
  };
  g_autoptr(FootingMatching) matching = NULL;
  static const char * const ids[] = { "m0", "m1", "m2", "m3", "m4", "m5", "m6", "p1", "m8", "m9" };

  for (guint i = 0; i < G_N_ELEMENTS (preceptors); i++)
    preceptors[i] = preceptor (ids[i]);

  preceptors[0].months_registered = 12;
  preceptors[1].prepared = FALSE;
  preceptors[2].months_registered = 11;
  preceptors[3].months_registered = FOOTING_MATCHING_MONTHS_UNKNOWN;
  preceptors[4].profession = "midwife";
  preceptors[5].manages = p1;
  preceptors[6].avoids = p1;
  preceptors[8].load = 1;
  preceptors[9].load = 3;
  preceptors[9].prepared = FALSE;
  matching = match (preceptees, 1, preceptors, G_N_ELEMENTS (preceptors));

  for (guint i = 0; i < G_N_ELEMENTS (bars); i++)
    g_assert_cmpint (footing_matching_get_bars (matching, 0, i), ==, bars[i]);
  assert_pairs (matching, 20, 1, (const int[]) { 0 });
}

static void
test_every_bar_has_words (void)
{
  g_autoptr(GHashTable) codes = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < FOOTING_MATCHING_N_BARS; i++)
    {
      g_autofree char *words = footing_matching_bar_to_words ((FootingMatchingBar) (1u << i), 12);

      g_assert_cmpstr (words, !=, "");
      g_hash_table_add (codes, (gpointer) footing_matching_bar_to_code ((FootingMatchingBar) (1u << i)));
    }

  g_assert_cmpuint (g_hash_table_size (codes), ==, FOOTING_MATCHING_N_BARS);
}

static void
test_nobody_at_all (void)
{
  FootingMatchingPreceptee preceptees[] = { preceptee ("p1") };
  g_autoptr(FootingMatching) empty = match (NULL, 0, NULL, 0);
  g_autoptr(FootingMatching) alone = match (preceptees, 1, NULL, 0);
  FootingMatchingRemedy remedy;
  g_autoptr(GArray) obstacles = footing_matching_find_obstacles (alone, 0);

  g_assert_cmpuint (footing_matching_get_n_matched (empty), ==, 0);
  assert_pairs (alone, 0, 1, (const int[]) { NOBODY });
  footing_matching_find_remedy (alone, 0, &remedy);
  g_assert_cmpint (remedy.kind, ==, FOOTING_MATCHING_REMEDY_NONE);
  assert_words (footing_matching_remedy_to_words (&remedy, NULL), "No single change would give them somebody.");
  g_assert_cmpuint (obstacles->len, ==, 0);
}

/* ---- what the lead decides ------------------------------------------------------------------ */

static void
test_what_is_decided_stays (void)
{
  FootingMatchingPreceptee preceptees[] = { preceptee ("p1"), preceptee ("p2") };
  FootingMatchingPreceptor preceptors[] = { preceptor ("m1"), preceptor ("m2") };
  /* Although m2 is not prepared; and m1 is not for p2. */
  const FootingMatchingDecision decisions[] = { { 0, 1, TRUE }, { 1, 0, FALSE } };
  FootingMatchingInput input = { preceptees, 2, preceptors, 2, 12, decisions, 2 };
  g_autoptr(FootingMatching) matching = NULL;
  g_autoptr(GError) error = NULL;

  preceptors[1].prepared = FALSE;
  matching = footing_matching_new (&input, &error);
  g_assert_no_error (error);

  assert_pairs (matching, 20, 2, (const int[]) { 1, NOBODY });
  g_assert_true (footing_matching_is_decided (matching, 0));
  g_assert_cmpint (footing_matching_get_bars (matching, 0, 1), ==, FOOTING_MATCHING_BAR_NOT_PREPARED);
  g_assert_cmpint (footing_matching_get_bars (matching, 1, 0), ==, FOOTING_MATCHING_BAR_REFUSED);
}

static void
test_a_decided_pair_takes_up_room (void)
{
  FootingMatchingPreceptee preceptees[] = { preceptee ("p1"), preceptee ("p2") };
  FootingMatchingPreceptor preceptors[] = { preceptor ("m1") };
  const FootingMatchingDecision decisions[] = { { 1, 0, TRUE } };
  FootingMatchingInput input = { preceptees, 2, preceptors, 1, 12, decisions, 1 };
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingMatching) matching = footing_matching_new (&input, &error);
  FootingMatchingRemedy remedy;

  g_assert_no_error (error);
  assert_pairs (matching, 20, 2, (const int[]) { NOBODY, 0 });

  footing_matching_find_remedy (matching, 0, &remedy);
  g_assert_cmpint (remedy.kind, ==, FOOTING_MATCHING_REMEDY_LIMIT);
  g_assert_cmpint (remedy.amount, ==, 2);
}

/* ---- what would change it ------------------------------------------------------------------- */

static void
test_the_next_best (void)
{
  FootingMatchingPreceptee preceptees[] = { preceptee ("p1"), preceptee ("p2") };
  FootingMatchingPreceptor preceptors[] = { preceptor ("m1"), preceptor ("m2"), preceptor ("m3") };
  g_autoptr(FootingMatching) matching = NULL;
  FootingMatchingChange change;

  preceptors[1].profession = "rn_child";
  preceptors[2].workplace = "w2";
  matching = match (preceptees, 2, preceptors, 3);
  assert_pairs (matching, 70, 2, (const int[]) { 0, 1 });

  /* Without m1, p1 changes with p2. */
  footing_matching_find_change (matching, 0, &change);
  g_assert_cmpint (change.points, ==, 0);
  assert_words (footing_matching_change_to_words (&change, "m2"),
                "Otherwise m2, at no more points in all. 1 other preceptee would have another preceptor too.");

  /* Without m2, p2 has m1 and p1 goes to m2. */
  footing_matching_find_change (matching, 1, &change);
  g_assert_cmpint (change.preceptor, ==, 0);
  g_assert_cmpint (change.moved, ==, 1);
}

static void
test_the_next_best_may_be_nobody (void)
{
  FootingMatchingPreceptee preceptees[] = { preceptee ("p1"), preceptee ("p2") };
  FootingMatchingPreceptor preceptors[] = { preceptor ("m1") };
  g_autoptr(FootingMatching) alone = match (preceptees, 1, preceptors, 1);
  g_autoptr(FootingMatching) two = NULL;
  FootingMatchingChange change;

  footing_matching_find_change (alone, 0, &change);
  g_assert_cmpint (change.matched, ==, -1);
  assert_words (footing_matching_change_to_words (&change, NULL), "Otherwise nobody.");

  preceptees[1].workplace = "w2";
  two = match (preceptees, 2, preceptors, 1);
  footing_matching_find_change (two, 0, &change);
  g_assert_cmpint (change.preceptor, ==, NOBODY);
  g_assert_cmpint (change.matched, ==, 0);
  assert_words (footing_matching_change_to_words (&change, NULL),
                "Otherwise nobody, and somebody who has nobody now would have a place "
                "(at 60 more points in all).");
}

static void
test_remedies (void)
{
  FootingMatchingPreceptee preceptees[] = { preceptee ("p1") };
  FootingMatchingPreceptor preceptors[] = { preceptor ("m1"), preceptor ("m2"), preceptor ("m3"), preceptor ("m4") };
  static const char * const words[] = {
    "They could be matched if m1 supported 4 preceptees, at 23 more points in all.",
    "They could be matched if m2 were prepared for the role, at 50 more points in all.",
    "They could be matched in 3 months, when m3 has been registered long enough, at 80 more points in all.",
    "They could be matched if m4 turned out to be registered for long enough, at 110 more points in all.",
    "No single change would give them somebody.",
  };

  preceptors[0].load = 3;
  preceptors[1].prepared = FALSE;
  preceptors[1].profession = "rn_child";
  preceptors[2].months_registered = 9;
  preceptors[2].workplace = "w2";
  preceptors[3].months_registered = FOOTING_MATCHING_MONTHS_UNKNOWN;
  preceptors[3].profession = NULL;
  preceptors[3].workplace = NULL;

  /* The cheapest first; then without that one, and so on. */
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autoptr(FootingMatching) matching = match (preceptees, 1, preceptors + i, 4 - i);
      FootingMatchingRemedy remedy;
      const char *name = NULL;

      footing_matching_find_remedy (matching, 0, &remedy);
      if (remedy.preceptor != NOBODY)
        name = preceptors[i + (guint) remedy.preceptor].id;
      assert_words (footing_matching_remedy_to_words (&remedy, name), words[i]);
    }
}

/* p2 can only have m1, who supports p1 then; p1 could go to m2, who is not prepared. */
static void
test_a_remedy_for_one_may_move_another (void)
{
  const char * const avoids[] = { "m2", NULL };
  FootingMatchingPreceptee preceptees[] = { preceptee ("p1"), preceptee ("p2") };
  FootingMatchingPreceptor preceptors[] = { preceptor ("m1"), preceptor ("m2") };
  const char * const prefers[] = { "m1", NULL };
  g_autoptr(FootingMatching) matching = NULL;
  FootingMatchingRemedy remedy;

  preceptees[0].prefers = prefers;
  preceptees[1].avoids = avoids;
  preceptors[0].load = 4;
  preceptors[0].limit = 5;
  preceptors[1].prepared = FALSE;
  matching = match (preceptees, 2, preceptors, 2);
  assert_pairs (matching, 14, 2, (const int[]) { 0, NOBODY });

  /* p2 with m1 is 24, p1 with m2 is 20: 30 more than the 14 there are. A sixth for m1 would be 24. */
  footing_matching_find_remedy (matching, 1, &remedy);
  g_assert_cmpint (remedy.kind, ==, FOOTING_MATCHING_REMEDY_LIMIT);
  g_assert_cmpint (remedy.amount, ==, 6);
  g_assert_cmpint (remedy.points, ==, 24);
}

static void
test_obstacles_begin_with_the_nearest (void)
{
  FootingMatchingPreceptee preceptees[] = { preceptee ("p1"), preceptee ("p2") };
  FootingMatchingPreceptor preceptors[] = { preceptor ("m1"), preceptor ("m2"), preceptor ("m3") };
  g_autoptr(FootingMatching) matching = NULL;
  g_autoptr(GArray) obstacles = NULL;
  static const char * const words[] = {
    "m3 supports others in this plan.",
    "m2 has been registered for less than 12 months.",
    "m1 is not prepared for the role yet and has no room.",
  };
  static const char * const names[] = { "m1", "m2", "m3" };

  preceptors[0].prepared = FALSE;
  preceptors[0].limit = 0;
  preceptors[1].months_registered = 0;
  matching = match (preceptees, 2, preceptors, 3);
  obstacles = footing_matching_find_obstacles (matching, 1);

  g_assert_cmpuint (obstacles->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      const FootingMatchingObstacle *obstacle = &g_array_index (obstacles, FootingMatchingObstacle, i);

      assert_words (footing_matching_obstacle_to_words (obstacle, 12, names[obstacle->preceptor]), words[i]);
    }
}

/* ---- bad input ------------------------------------------------------------------------------ */

static void
assert_refused (const FootingMatchingInput *input,
                FootingMatchingError        code,
                const char                 *words)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (footing_matching_new (input, &error));
  g_assert_error (error, FOOTING_MATCHING_ERROR, (int) code);
  g_assert_cmpstr (error->message, ==, words);
}

static void
test_what_cannot_be_is_refused (void)
{
  FootingMatchingPreceptee preceptees[] = { preceptee ("p1"), preceptee ("p1") };
  FootingMatchingPreceptor preceptors[] = { preceptor ("m1") };
  FootingMatchingInput input = { preceptees, 2, preceptors, 1, 12, NULL, 0 };

  assert_refused (&input, FOOTING_MATCHING_ERROR_DUPLICATE, "“p1” is there twice.");

  input.n_preceptees = 1;
  preceptors[0].load = -1;
  assert_refused (&input, FOOTING_MATCHING_ERROR_RANGE, "“m1” cannot support -1 preceptees at present.");

  preceptors[0].load = 0;
  preceptors[0].limit = G_MAXINT;
  assert_refused (&input, FOOTING_MATCHING_ERROR_RANGE, "“m1” cannot have a limit of 2147483647 preceptees.");

  preceptors[0].limit = 2;
  preceptors[0].months_registered = -2;
  assert_refused (&input, FOOTING_MATCHING_ERROR_RANGE, "“m1” cannot have been registered for -2 months.");

  preceptors[0].months_registered = 12;
  input.months = -1;
  assert_refused (&input, FOOTING_MATCHING_ERROR_RANGE, "-1 months is not how long anybody has to be registered.");

  input.months = 12;
  input.n_preceptees = FOOTING_MATCHING_MOST_PEOPLE + 1;
  assert_refused (&input, FOOTING_MATCHING_ERROR_TOO_MANY,
                  "No more than 5000 people on either side can be matched at once.");
}

static void
test_decisions_that_cannot_be_are_refused (void)
{
  FootingMatchingPreceptee preceptees[] = { preceptee ("p1"), preceptee ("m1") };
  FootingMatchingPreceptor preceptors[] = { preceptor ("m1"), preceptor ("m2") };
  FootingMatchingDecision decisions[] = { { 0, 0, TRUE }, { 0, 1, TRUE } };
  FootingMatchingInput input = { preceptees, 2, preceptors, 2, 12, decisions, 2 };

  assert_refused (&input, FOOTING_MATCHING_ERROR_DECISION, "There are two decisions about the preceptor of “p1”.");

  decisions[1] = (FootingMatchingDecision) { 0, 0, FALSE };
  assert_refused (&input, FOOTING_MATCHING_ERROR_DECISION,
                  "“p1” and “m1” are decided to be a pair, and not to be one.");

  decisions[1] = (FootingMatchingDecision) { 1, 0, TRUE };
  assert_refused (&input, FOOTING_MATCHING_ERROR_DECISION, "“m1” cannot be their own preceptor.");

  decisions[1] = (FootingMatchingDecision) { 2, 0, TRUE };
  assert_refused (&input, FOOTING_MATCHING_ERROR_DECISION, "A decision is about somebody who is not there.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/matching/points", test_points);
  g_test_add_func ("/matching/disciplines", test_disciplines);
  g_test_add_func ("/matching/as-many-as-possible-come-first", test_as_many_as_possible_come_first);
  g_test_add_func ("/matching/the-whole-costs-least", test_the_whole_costs_least);
  g_test_add_func ("/matching/preceptees-are-spread-evenly", test_preceptees_are_spread_evenly);
  g_test_add_func ("/matching/a-heavy-load-counts-for-the-spread", test_a_heavy_load_counts_for_the_spread);
  g_test_add_func ("/matching/each-bar", test_each_bar);
  g_test_add_func ("/matching/every-bar-has-words", test_every_bar_has_words);
  g_test_add_func ("/matching/nobody-at-all", test_nobody_at_all);
  g_test_add_func ("/matching/what-is-decided-stays", test_what_is_decided_stays);
  g_test_add_func ("/matching/a-decided-pair-takes-up-room", test_a_decided_pair_takes_up_room);
  g_test_add_func ("/matching/the-next-best", test_the_next_best);
  g_test_add_func ("/matching/the-next-best-may-be-nobody", test_the_next_best_may_be_nobody);
  g_test_add_func ("/matching/remedies", test_remedies);
  g_test_add_func ("/matching/a-remedy-for-one-may-move-another", test_a_remedy_for_one_may_move_another);
  g_test_add_func ("/matching/obstacles-begin-with-the-nearest", test_obstacles_begin_with_the_nearest);
  g_test_add_func ("/matching/what-cannot-be-is-refused", test_what_cannot_be_is_refused);
  g_test_add_func ("/matching/decisions-that-cannot-be-are-refused", test_decisions_that_cannot_be_are_refused);

  return g_test_run ();
}
