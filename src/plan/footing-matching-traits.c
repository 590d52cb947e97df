/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include "footing-matching-traits.h"

/* A word is written `rn-adult` in a book and `rn_adult` in files that people write. */
static char *
normalise (const char *profession)
{
  char *word;

  if (profession == NULL)
    return NULL;

  word = g_strdelimit (g_strstrip (g_utf8_strdown (profession, -1)), "_ ", '-');
  if (*word == '\0' || g_str_equal (word, "unknown"))
    g_clear_pointer (&word, g_free);

  return word;
}

static gboolean
is_nursing (const char *word)
{
  return g_str_equal (word, "rn") || g_str_has_prefix (word, "rn-") || g_str_equal (word, "nursing-associate");
}

char *
footing_matching_discipline (const char *profession)
{
  char *word = normalise (profession);

  if (word != NULL && is_nursing (word))
    g_set_str (&word, "nursing");

  return word;
}

/* @kind keeps a workplace and a profession of the same name apart. */
static guint
number_of (GHashTable *words,
           char        kind,
           const char *word)
{
  char *key;
  guint number;

  if (word == NULL || *word == '\0')
    return 0;

  key = g_strdup_printf ("%c%s", kind, word);
  number = GPOINTER_TO_UINT (g_hash_table_lookup (words, key));
  if (number == 0)
    {
      number = g_hash_table_size (words) + 1;
      g_hash_table_insert (words, g_steal_pointer (&key), GUINT_TO_POINTER (number));
    }

  g_free (key);

  return number;
}

FootingMatchingTraits
footing_matching_traits_make (GHashTable *words,
                              const char *workplace,
                              const char *profession,
                              guint       shifts)
{
  g_autofree char *part = normalise (profession);
  g_autofree char *discipline = footing_matching_discipline (profession);

  return (FootingMatchingTraits) {
    .workplace = number_of (words, 'w', workplace),
    /* A nurse of a part that is not known may be of the same one or not. */
    .profession = g_strcmp0 (part, "rn") != 0 ? number_of (words, 'p', part) : 0,
    .discipline = number_of (words, 'd', discipline),
    .shifts = shifts,
  };
}

static FootingMatchingLikeness
compare_numbers (guint first,
                 guint second)
{
  if (first == 0 || second == 0)
    return FOOTING_MATCHING_UNKNOWN;

  return first == second ? FOOTING_MATCHING_SAME : FOOTING_MATCHING_DIFFERENT;
}

static FootingMatchingLikeness
compare_shifts (guint first,
                guint second)
{
  if (first == 0 || second == 0)
    return FOOTING_MATCHING_UNKNOWN;

  return (first & second) != 0 ? FOOTING_MATCHING_SAME : FOOTING_MATCHING_DIFFERENT;
}

void
footing_matching_traits_compare (const FootingMatchingTraits *preceptee,
                                 const FootingMatchingTraits *preceptor,
                                 FootingMatchingFactors      *factors)
{
  factors->workplace = compare_numbers (preceptee->workplace, preceptor->workplace);
  factors->profession = compare_numbers (preceptee->profession, preceptor->profession);
  factors->shifts = compare_shifts (preceptee->shifts, preceptor->shifts);
}
