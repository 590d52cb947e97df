/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-prompts.h"
#include "footing-reference-private.h"

/* Each word at the place of its bit in #FootingPromptPhases. */
static const char * const phase_words[] = { "before", "during", "after", NULL };

static const char * const audience_words[] = { "preceptor", "preceptee", "both", NULL };
static const FootingPromptAudience audiences[] = {
  FOOTING_PROMPT_FOR_PRECEPTOR, FOOTING_PROMPT_FOR_PRECEPTEE, FOOTING_PROMPT_FOR_BOTH
};

static gpointer
read_set (FootingJsonSource *source,
          gpointer           user_data)
{
  FootingPromptSet *set = footing_prompt_set_new ();

  set->id = footing_json_source_get_id (source, "id");
  set->title = footing_json_source_get_text (source, "title");

  return set;
}

static void
check_sets (FootingJsonSource             *source,
            const FootingPrompt           *prompt,
            const FootingReferenceReading *reading)
{
  if (footing_json_source_has_mistake (source))
    return;

  if (!_footing_reference_knows (reading, LIST_PROMPT_GROUPS, prompt->group))
    footing_json_source_refuse (source, "group", -1, _("there is no group “%s”"), prompt->group);

  for (guint i = 0; i < prompt->themes->len; i++)
    if (!_footing_reference_knows (reading, LIST_PROMPT_THEMES, prompt->themes->pdata[i]))
      footing_json_source_refuse (source, "themes", i, _("there is no theme “%s”"),
                                  (const char *) prompt->themes->pdata[i]);
}

static gpointer
read_prompt (FootingJsonSource *source,
             gpointer           user_data)
{
  FootingPrompt *prompt = footing_prompt_new ();

  prompt->id = footing_json_source_get_id (source, "id");
  prompt->text = footing_json_source_get_text (source, "text");
  prompt->group = footing_json_source_get_text (source, "group");
  prompt->phases = (1u << footing_json_source_get_choice (source, "phase", phase_words)) |
                   footing_json_source_get_optional_choices (source, "also", phase_words);
  prompt->audience = audiences[footing_json_source_get_choice (source, "audience", audience_words)];
  footing_json_source_read_optional_texts (source, "themes", prompt->themes);
  footing_json_source_read_optional_texts (source, "tags", prompt->tags);
  prompt->source = footing_json_source_get_text (source, "source");
  prompt->enabled = footing_json_source_get_optional_boolean (source, "enabled", TRUE);
  check_sets (source, prompt, user_data);

  return prompt;
}

void
_footing_reference_read_prompts (FootingJsonSource       *source,
                                 FootingReferenceReading *reading)
{
  GPtrArray **fresh = reading->fresh;

  footing_json_source_read_optional_list (source, "groups", fresh[LIST_PROMPT_GROUPS],
                                          read_set, NULL);
  footing_json_source_read_optional_list (source, "themes", fresh[LIST_PROMPT_THEMES],
                                          read_set, NULL);
  footing_json_source_read_list (source, "prompts", fresh[LIST_PROMPTS], read_prompt, reading);
}
