/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-reflection.h"
#include "footing-store-search-private.h"
#include "footing-store-search.h"

/* Where a word of a session may stand. @ is for the word. */
#define SESSIONS_WITH \
  "SELECT rowid FROM search_session WHERE search_session MATCH @ " \
  "UNION SELECT session.id FROM search_person " \
  "JOIN enrolment ON enrolment.preceptee_id = search_person.rowid " \
  "JOIN session ON session.enrolment_id = enrolment.id WHERE search_person MATCH @"

/* The name of a meeting is no text that was written: it has no index of its own. */
#define MEETINGS_WITH \
  "SELECT id FROM meeting WHERE name LIKE '%' || trim (@, '\" *') || '%' " \
  "UNION SELECT meeting.id FROM search_person " \
  "JOIN enrolment ON enrolment.preceptee_id = search_person.rowid " \
  "JOIN meeting ON meeting.enrolment_id = enrolment.id WHERE search_person MATCH @"

#define REFLECTIONS_WITH \
  "SELECT stage.reflection_id FROM search_stage JOIN stage ON stage.id = search_stage.rowid " \
  "WHERE search_stage MATCH @ " \
  "UNION SELECT rowid FROM search_reflection WHERE search_reflection MATCH @ " \
  "UNION SELECT reflection.id FROM search_session " \
  "JOIN reflection ON reflection.session_id = search_session.rowid " \
  "WHERE search_session MATCH 'title : ' || @ " \
  "UNION SELECT reflection.id FROM search_person " \
  "JOIN enrolment ON enrolment.preceptee_id = search_person.rowid " \
  "JOIN session ON session.enrolment_id = enrolment.id " \
  "JOIN reflection ON reflection.session_id = session.id WHERE search_person MATCH @"

static const char * const word_names[] = {
  ":word1", ":word2", ":word3", ":word4", ":word5", ":word6", ":word7", ":word8",
};
G_STATIC_ASSERT (G_N_ELEMENTS (word_names) <= FOOTING_MAX_SEARCH_WORDS);

/* A word of signs only is none: the engine would find nothing with it. */
static gboolean
is_word (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_isalnum (g_utf8_get_char (text)))
      return TRUE;

  return FALSE;
}

/* Each word in quotation marks, so that no character means anything to the engine, and a star
 * behind the last, which may not be finished. Returns how many there are.
 */
static guint
take_words (const char   *words,
            FootingParam *params)
{
  g_auto(GStrv) parts = g_strsplit_set (words, " \t\n\"*", -1);
  guint n = 0;

  for (char **part = parts; *part != NULL && n < G_N_ELEMENTS (word_names); part++)
    if (is_word (*part))
      {
        params[n] = (FootingParam) { word_names[n], .text = g_strdup_printf ("\"%s\"", *part) };
        n++;
      }

  if (n > 0)
    {
      g_autofree char *last = params[n - 1].text;

      params[n - 1].text = g_strconcat (last, " *", NULL);
    }

  return n;
}

static char *
condition (const char   *places,
           const char   *words,
           FootingParam *params)
{
  guint n = take_words (words, params);
  g_autoptr(GString) sql = g_string_new (n == 0 ? "AND FALSE " : NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(GString) with = g_string_new (places);

      g_string_replace (with, "@", word_names[i], 0);
      g_string_append_printf (sql, "AND id IN (%s) ", with->str);
    }

  return g_string_free (g_steal_pointer (&sql), FALSE);
}

char *
_footing_search_sessions (const char   *words,
                          FootingParam *params)
{
  return condition (SESSIONS_WITH, words, params);
}

char *
_footing_search_meetings (const char   *words,
                          FootingParam *params)
{
  return condition (MEETINGS_WITH, words, params);
}

char *
_footing_search_reflections (const char   *words,
                             FootingParam *params)
{
  return condition (REFLECTIONS_WITH, words, params);
}

void
_footing_search_params_clear (FootingParam *params)
{
  for (; params->name != NULL; params++)
    g_clear_pointer (&params->text, g_free);
}

void
footing_store_find_reflections_async (FootingStore        *self,
                                      const char          *words,
                                      int                  limit,
                                      GCancellable        *cancellable,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data)
{
  /* The last one stays empty: it ends the array. */
  FootingParam params[FOOTING_MAX_PARAMS + 1] = { { ":limit", .number = limit } };
  g_autofree char *found = NULL, *where = NULL;

  g_return_if_fail (FOOTING_IS_STORE (self));
  g_return_if_fail (words != NULL);

  found = condition (REFLECTIONS_WITH, words, params + 1);
  where = g_strconcat (found, " ORDER BY written_on DESC, id DESC LIMIT :limit", NULL);
  _footing_store_list (self, FOOTING_TYPE_REFLECTION, where, params, cancellable, callback, user_data);
  _footing_search_params_clear (params);
}
