/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-prompt-use.h"

struct _FootingPromptUse
{
  FootingRecord         parent_instance;

  char                 *prompt;
  gint64                reflection_id;
  FootingPromptVerdict  verdict;
  gint64                used_at;
};

G_DEFINE_FINAL_TYPE (FootingPromptUse, footing_prompt_use, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_FIELD (FootingPromptUse, prompt, TEXT),
  FOOTING_LINK (FootingPromptUse, reflection_id, "reflection"),
  FOOTING_CHOICE (FootingPromptUse, verdict, footing_prompt_verdict_get_type),
  FOOTING_FIELD (FootingPromptUse, used_at, INSTANT),
};

static void
footing_prompt_use_class_init (FootingPromptUseClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "prompt_use", fields, G_N_ELEMENTS (fields));
}

static void
footing_prompt_use_init (FootingPromptUse *self)
{
}

FOOTING_DEFINE_GETTER (FootingPromptUse, footing_prompt_use, const char *, prompt)
FOOTING_DEFINE_GETTER (FootingPromptUse, footing_prompt_use, gint64, reflection_id)
FOOTING_DEFINE_GETTER (FootingPromptUse, footing_prompt_use, FootingPromptVerdict, verdict)
FOOTING_DEFINE_GETTER (FootingPromptUse, footing_prompt_use, gint64, used_at)
