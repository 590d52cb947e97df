/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "footing-json-source.h"
#include "footing-match-input.h"
#include "footing-tool-output.h"
#include "footing-tool-text.h"

#define BLOCK (64 * 1024)
#define MOST_MONTHS 1200
#define MOST_SHOWN 40 /* characters of an id in a remark */
#define DAYS 7

/* What is under way; the rest of the structure is what comes of it. */
typedef struct
{
  FootingMatchInput *input;
  int                limit;
  GHashTable        *preceptees; /* ids */
  GHashTable        *preceptors;
  GHashTable        *unused;     /* keys */
} Reading;

/* ---- bytes ---------------------------------------------------------------------------------- */

static gboolean
refuse (GError     **error,
        const char  *words)
{
  g_set_error_literal (error, FOOTING_TOOL_ERROR, FOOTING_TOOL_ERROR_INPUT, words);

  return FALSE;
}

static gboolean
is_too_large (GByteArray  *bytes,
              const char  *name,
              GError     **error)
{
  g_autofree char *words = NULL;

  if (bytes->len <= FOOTING_MATCH_INPUT_MOST_BYTES)
    return FALSE;

  /* translators: name of a file, then a number */
  words = g_strdup_printf (_("%s is larger than %d MB, which no cohort is. Nothing was matched."), name,
                           FOOTING_MATCH_INPUT_MOST_BYTES / (1024 * 1024));

  return !refuse (error, words);
}

static GBytes *
read_all (GInputStream  *stream,
          const char    *name,
          GError       **error)
{
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  g_autofree guint8 *block = g_malloc (BLOCK);
  gssize n;

  while ((n = g_input_stream_read (stream, block, BLOCK, NULL, error)) > 0)
    {
      g_byte_array_append (bytes, block, (guint) n);
      if (is_too_large (bytes, name, error))
        return NULL;
    }

  return n == 0 ? g_byte_array_free_to_bytes (g_steal_pointer (&bytes)) : NULL;
}

/* ---- values --------------------------------------------------------------------------------- */

static const char *
keep (Reading *reading,
      char    *text)
{
  g_autofree char *owned = text;

  return owned != NULL ? g_string_chunk_insert_const (reading->input->texts, owned) : NULL;
}

static const char *
read_text (FootingJsonSource *source,
           Reading           *reading,
           const char        *key)
{
  return keep (reading, footing_json_source_get_optional_text (source, key));
}

static const char * const *
read_list (FootingJsonSource *source,
           Reading           *reading,
           const char        *key)
{
  g_autoptr(GPtrArray) texts = g_ptr_array_new_null_terminated (0, g_free, TRUE);

  footing_json_source_read_optional_texts (source, key, texts);
  if (texts->len == 0)
    return NULL;

  g_ptr_array_add (reading->input->lists, g_ptr_array_free (g_steal_pointer (&texts), FALSE));

  return reading->input->lists->pdata[reading->input->lists->len - 1];
}

/* An id is any text, unlike that of anybody else on the same side. */
static const char *
read_id (FootingJsonSource *source,
         Reading           *reading,
         GHashTable        *others)
{
  const char *id = keep (reading, footing_json_source_get_text (source, "id"));

  if (id != NULL && !g_hash_table_add (others, (gpointer) id))
    footing_json_source_refuse (source, "id", -1, _("“%s” is there twice"), id);

  return id;
}

/* `DDNOOOO`, from Monday on: a bit for each day and each night of the week that is worked. */
static guint
read_pattern (FootingJsonSource *source)
{
  g_autofree char *pattern = footing_json_source_get_optional_text (source, "pattern");
  guint shifts = FOOTING_MATCHING_SHIFTS_UNKNOWN;

  if (pattern == NULL)
    return shifts;

  if (strspn (pattern, "DNO-") != strlen (pattern) || strlen (pattern) % DAYS != 0)
    footing_json_source_refuse (source, "pattern", -1,
                                _("a pattern has a letter for each day of whole weeks: D for a day shift, N for a "
                                  "night shift, O for off, - where nobody knows"));

  for (gsize i = 0; pattern[i] != '\0'; i++)
    if (pattern[i] == 'D' || pattern[i] == 'N')
      shifts |= 1u << (i % DAYS + (pattern[i] == 'N' ? DAYS : 0));

  return shifts;
}

static void
pass_over (FootingJsonSource *source,
           Reading           *reading)
{
  g_autoptr(GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);

  footing_json_source_pass_over (source, keys);
  for (guint i = 0; i < keys->len; i++)
    g_hash_table_add (reading->unused, footing_tool_excerpt (keys->pdata[i], MOST_SHOWN));
}

/* ---- people --------------------------------------------------------------------------------- */

static gpointer
read_preceptee (FootingJsonSource *source,
                gpointer           user_data)
{
  Reading *reading = user_data;
  FootingMatchingPreceptee person = {
    .id = read_id (source, reading, reading->preceptees),
    .workplace = read_text (source, reading, "workplace"),
    .profession = read_text (source, reading, "profession"),
    .shifts = read_pattern (source),
    .prefers = read_list (source, reading, "prefers"),
    .avoids = read_list (source, reading, "avoids"),
  };

  pass_over (source, reading);
  g_array_append_val (reading->input->preceptees, person);

  return NULL;
}

static gpointer
read_preceptor (FootingJsonSource *source,
                gpointer           user_data)
{
  Reading *reading = user_data;
  FootingMatchingPreceptor person = {
    .id = read_id (source, reading, reading->preceptors),
    .workplace = read_text (source, reading, "workplace"),
    .profession = read_text (source, reading, "profession"),
    .shifts = read_pattern (source),
    .prepared = footing_json_source_get_optional_boolean (source, "prepared", FALSE),
    .months_registered = footing_json_source_get_optional_integer (source, "months_registered", 0, MOST_MONTHS,
                                                                   FOOTING_MATCHING_MONTHS_UNKNOWN),
    .load = footing_json_source_get_optional_integer (source, "load", 0, FOOTING_MATCHING_MOST_LOAD, 0),
    .limit = footing_json_source_get_optional_integer (source, "limit", 0, FOOTING_MATCHING_MOST_LOAD,
                                                       reading->limit),
    .prefers = read_list (source, reading, "prefers"),
    .avoids = read_list (source, reading, "avoids"),
    .manages = read_list (source, reading, "manages"),
  };

  pass_over (source, reading);
  g_array_append_val (reading->input->preceptors, person);

  return NULL;
}

/* ---- rules ---------------------------------------------------------------------------------- */

static gboolean
find_preceptee (FootingJsonSource *source,
                Reading           *reading,
                const char        *id,
                gsize             *place)
{
  GArray *people = reading->input->preceptees;

  for (*place = 0; id != NULL && *place < people->len; (*place)++)
    if (g_str_equal (g_array_index (people, FootingMatchingPreceptee, *place).id, id))
      return TRUE;

  if (id != NULL)
    footing_json_source_refuse (source, "preceptee", -1, _("there is no preceptee “%s”"), id);

  return FALSE;
}

static gboolean
find_preceptor (FootingJsonSource *source,
                Reading           *reading,
                const char        *id,
                gsize             *place)
{
  GArray *people = reading->input->preceptors;

  for (*place = 0; id != NULL && *place < people->len; (*place)++)
    if (g_str_equal (g_array_index (people, FootingMatchingPreceptor, *place).id, id))
      return TRUE;

  if (id != NULL)
    footing_json_source_refuse (source, "preceptor", -1, _("there is no preceptor “%s”"), id);

  return FALSE;
}

static void
read_decision (FootingJsonSource *source,
               Reading           *reading,
               gboolean           together)
{
  g_autofree char *preceptee = footing_json_source_get_text (source, "preceptee");
  g_autofree char *preceptor = footing_json_source_get_text (source, "preceptor");
  FootingMatchingDecision decision = { .together = together };

  pass_over (source, reading);
  if (find_preceptee (source, reading, preceptee, &decision.preceptee) &&
      find_preceptor (source, reading, preceptor, &decision.preceptor))
    g_array_append_val (reading->input->decisions, decision);
}

static gpointer
read_locked (FootingJsonSource *source,
             gpointer           user_data)
{
  read_decision (source, user_data, TRUE);

  return NULL;
}

static gpointer
read_refused (FootingJsonSource *source,
              gpointer           user_data)
{
  read_decision (source, user_data, FALSE);

  return NULL;
}

static void
read_rules (FootingJsonSource *source,
            gpointer           user_data)
{
  Reading *reading = user_data;

  reading->input->cohort.months =
    footing_json_source_get_optional_integer (source, "months_registered", 0, MOST_MONTHS,
                                              reading->input->cohort.months);
  footing_json_source_read_optional_list (source, "locked", NULL, read_locked, reading);
  footing_json_source_read_optional_list (source, "refused", NULL, read_refused, reading);
  pass_over (source, reading);
}

static void
read_cohort (FootingJsonSource *source,
             Reading           *reading)
{
  footing_json_source_read_optional_list (source, "preceptees", NULL, read_preceptee, reading);
  footing_json_source_read_optional_list (source, "preceptors", NULL, read_preceptor, reading);

  if (footing_json_source_has (source, "rules"))
    footing_json_source_read_object (source, "rules", read_rules, reading);

  if (!footing_json_source_has (source, "preceptees"))
    footing_json_source_refuse (source, "preceptees", -1, _("the preceptees are missing"));
  if (!footing_json_source_has (source, "preceptors"))
    footing_json_source_refuse (source, "preceptors", -1, _("the preceptors are missing"));

  pass_over (source, reading);
}

/* ---- remarks -------------------------------------------------------------------------------- */

static void
remark_on_keys (Reading *reading)
{
  g_autoptr(GList) keys = g_list_sort (g_hash_table_get_keys (reading->unused), (GCompareFunc) strcmp);

  for (GList *iter = keys; iter != NULL; iter = iter->next)
    g_ptr_array_add (reading->input->remarks,
                     /* translators: a key in a file that nobody reads */
                     g_strdup_printf (_("“%s” is not used in matching."), (const char *) iter->data));
}

/* One remark for each person and list is enough. */
static void
remark_on_list (Reading            *reading,
                const char         *id,
                const char         *key,
                const char * const *list,
                GHashTable         *known)
{
  for (; list != NULL && *list != NULL; list++)
    if (!g_hash_table_contains (known, *list))
      {
        g_autofree char *person = footing_tool_excerpt (id, MOST_SHOWN);
        g_autofree char *other = footing_tool_excerpt (*list, MOST_SHOWN);

        g_ptr_array_add (reading->input->remarks,
                         /* translators: an id, a key such as “prefers”, another id */
                         g_strdup_printf (_("%1$s, “%2$s”: nobody here is called “%3$s”, so this counted for nothing."),
                                          person, key, other));
        return;
      }
}

static void
remark_on_wishes (Reading *reading)
{
  FootingMatchInput *input = reading->input;

  for (guint i = 0; i < input->preceptees->len; i++)
    {
      const FootingMatchingPreceptee *person = &g_array_index (input->preceptees, FootingMatchingPreceptee, i);

      remark_on_list (reading, person->id, "prefers", person->prefers, reading->preceptors);
      remark_on_list (reading, person->id, "avoids", person->avoids, reading->preceptors);
    }

  for (guint i = 0; i < input->preceptors->len; i++)
    {
      const FootingMatchingPreceptor *person = &g_array_index (input->preceptors, FootingMatchingPreceptor, i);

      remark_on_list (reading, person->id, "prefers", person->prefers, reading->preceptees);
      remark_on_list (reading, person->id, "avoids", person->avoids, reading->preceptees);
      remark_on_list (reading, person->id, "manages", person->manages, reading->preceptees);
    }
}

/* ---- the whole ------------------------------------------------------------------------------ */

static FootingMatchInput *
match_input_new (void)
{
  FootingMatchInput *self = g_new0 (FootingMatchInput, 1);

  self->remarks = g_ptr_array_new_with_free_func (g_free);
  self->preceptees = g_array_new (FALSE, FALSE, sizeof (FootingMatchingPreceptee));
  self->preceptors = g_array_new (FALSE, FALSE, sizeof (FootingMatchingPreceptor));
  self->decisions = g_array_new (FALSE, FALSE, sizeof (FootingMatchingDecision));
  self->texts = g_string_chunk_new (BLOCK);
  self->lists = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  return self;
}

void
footing_match_input_free (FootingMatchInput *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->remarks);
  g_array_unref (self->preceptees);
  g_array_unref (self->preceptors);
  g_array_unref (self->decisions);
  g_ptr_array_unref (self->lists);
  g_string_chunk_free (self->texts);
  g_free (self);
}

static void
fill_cohort (FootingMatchInput *self)
{
  self->cohort.preceptees = (const FootingMatchingPreceptee *) (gpointer) self->preceptees->data;
  self->cohort.n_preceptees = self->preceptees->len;
  self->cohort.preceptors = (const FootingMatchingPreceptor *) (gpointer) self->preceptors->data;
  self->cohort.n_preceptors = self->preceptors->len;
  self->cohort.decisions = (const FootingMatchingDecision *) (gpointer) self->decisions->data;
  self->cohort.n_decisions = self->decisions->len;
}

FootingMatchInput *
footing_match_input_read (GInputStream  *stream,
                          const char    *name,
                          int            months,
                          int            limit,
                          GError       **error)
{
  g_autoptr(GBytes) bytes = read_all (stream, name, error);
  g_autoptr(FootingJsonSource) source = NULL;
  g_autoptr(FootingMatchInput) self = NULL;
  g_autoptr(GHashTable) preceptees = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(GHashTable) preceptors = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(GHashTable) unused = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const FootingJsonMistake *mistake;

  if (bytes == NULL)
    return NULL;

  self = match_input_new ();
  self->cohort.months = months;
  source = footing_json_source_new (name, bytes);
  Reading reading = { self, limit, preceptees, preceptors, unused };

  footing_json_source_allow_nulls (source);
  if (!footing_json_source_has_mistake (source))
    read_cohort (source, &reading);

  if ((mistake = footing_json_source_finish (source)) != NULL)
    {
      g_autofree char *words = footing_json_mistake_to_text (mistake);
      /* translators: what is wrong in a file */
      g_autofree char *sentence = g_strdup_printf (_("%s. Nothing was matched."), words);

      refuse (error, sentence);
      return NULL;
    }

  remark_on_keys (&reading);
  remark_on_wishes (&reading);
  fill_cohort (self);

  return g_steal_pointer (&self);
}
