/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-reference.h"
#include "footing-reflection-words.h"
#include "footing-roster.h"

/* “Initial meeting” goes on a sentence as “initial meeting”; “NMC visit” stays as it is. */
static char *
lower_first (const char *text)
{
  const char *rest = g_utf8_next_char (text);
  g_autofree char *first = NULL;

  if (!g_unichar_islower (g_utf8_get_char (rest)))
    return g_strdup (text);

  first = g_utf8_strdown (text, rest - text);

  return g_strconcat (first, rest, NULL);
}

static char *
meeting_words (const char *title,
               const char *preceptee)
{
  g_autofree char *meeting = lower_first (title);

  if (preceptee == NULL)
    /* translators: what a reflection is called: Reflection on the initial meeting */
    return g_strdup_printf (_("Reflection on the %s"), meeting);

  /* translators: Reflection on the initial meeting with Amara Okafor */
  return g_strdup_printf (_("Reflection on the %1$s with %2$s"), meeting, preceptee);
}

static char *
session_words (const char *title,
               const char *preceptee)
{
  if (preceptee == NULL)
    /* translators: what a reflection is called: Reflection on “A word after nights” */
    return g_strdup_printf (_("Reflection on “%s”"), title);

  /* translators: Reflection on “A word after nights” with Amara Okafor */
  return g_strdup_printf (_("Reflection on “%1$s” with %2$s"), title, preceptee);
}

char *
footing_reflection_name_words (const char *session_title,
                               gboolean    is_meeting,
                               const char *preceptee,
                               FootingDay  written_on)
{
  g_autofree char *day = NULL;

  if (session_title != NULL && is_meeting)
    return meeting_words (session_title, preceptee);

  if (session_title != NULL)
    return session_words (session_title, preceptee);

  day = footing_date_words_long (written_on);

  /* translators: what a reflection is called: Reflection of Thursday 12 March 2026 */
  return g_strdup_printf (_("Reflection of %s"), day);
}

char *
footing_reflection_list_words (FootingReflection             *reflection,
                               const FootingReflectionDigest *digest,
                               FootingContext                *context)
{
  const char *title = footing_reflection_get_title (reflection);
  const char *name = NULL;

  if (title != NULL && *title != '\0')
    return g_strdup (title);

  if (digest == NULL)
    return footing_reflection_name_words (NULL, FALSE, NULL, footing_reflection_get_written_on (reflection));

  name = footing_roster_name_of_enrolment (footing_context_get_roster (context), digest->enrolment_id);

  return footing_reflection_name_words (digest->session_title, digest->meeting_id != 0,
                                        *name != '\0' ? name : NULL,
                                        footing_reflection_get_written_on (reflection));
}

static gboolean
is_prompt (const char     *line,
           FootingContext *context)
{
  const GPtrArray *prompts = footing_reference_get_prompts (footing_context_get_reference (context));

  for (guint i = 0; i < prompts->len; i++)
    {
      const FootingPrompt *prompt = g_ptr_array_index (prompts, i);

      if (strcmp (prompt->text, line) == 0)
        return TRUE;
    }

  return FALSE;
}

char *
footing_reflection_opening_words (const FootingReflectionDigest *digest,
                                  FootingContext                *context)
{
  g_autoptr(GStrvBuilder) kept = g_strv_builder_new ();
  g_auto(GStrv) lines = NULL;
  g_auto(GStrv) words = NULL;

  if (digest == NULL || digest->opening == NULL)
    return g_strdup ("");

  lines = g_strsplit (digest->opening, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    if (*g_strstrip (*line) != '\0' && !is_prompt (*line, context))
      g_strv_builder_add (kept, *line);

  words = g_strv_builder_end (kept);

  return g_strjoinv (" ", words);
}

char *
footing_reflection_progress_words (const FootingReflectionDigest *digest,
                                   FootingContext                *context)
{
  g_autofree char *opening = footing_reflection_opening_words (digest, context);

  /* Nobody is told how much is missing: one part may be all there was to say. */
  return digest != NULL && *opening == '\0' ? g_strdup (_("Nothing written yet")) : NULL;
}

const char *
footing_reflection_model_words (FootingReflection *reflection,
                                FootingContext    *context)
{
  const char *id = footing_reflection_get_model (reflection);
  const FootingReflectiveModel *model = NULL;

  model = footing_reference_get_model (footing_context_get_reference (context), id);

  return model != NULL ? model->name : id;
}
