/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-prompt-chooser.h"
#include "footing-reference.h"
#include "footing-store-reflections.h"

/* A prompt is shown, answered, not wanted, shown again: a few rows for each that is remembered. */
#define USES_TO_READ (4 * FOOTING_PROMPTS_REMEMBERED)

struct _FootingPromptChooser
{
  GObject              parent_instance;

  FootingStore        *store;
  FootingReference    *reference;
  gint64               reflection_id;

  FootingPromptPhases  phase;
  char                *theme;
  GPtrArray           *recent; /* of ids, the newest first, each once; ends with NULL */
  GPtrArray           *hidden; /* of ids; ends with NULL */
  guint64              turn;

  const FootingPrompt *places[FOOTING_PROMPTS_AT_ONCE];
  gboolean             started;
  guint                pending; /* readings still to come */
  gboolean             has_chosen;
};

enum
{
  CHANGED,
  PROBLEM,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingPromptChooser, footing_prompt_chooser, G_TYPE_OBJECT)

/* ---- what was used before */

static gboolean
find_id (GPtrArray  *ids,
         const char *id,
         guint      *position)
{
  return g_ptr_array_find_with_equal_func (ids, id, g_str_equal, position);
}

static void
use_now (FootingPromptChooser *self,
         const char           *id)
{
  guint position;

  if (find_id (self->recent, id, &position))
    g_ptr_array_remove_index (self->recent, position);

  g_ptr_array_insert (self->recent, 0, g_strdup (id));
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(FootingPromptChooser) self = user_data;
  g_autoptr(GError) error = NULL;

  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    g_signal_emit (self, signals[PROBLEM], 0, error);
}

static FootingPromptUse *
write_down (FootingPromptChooser *self,
            const FootingPrompt  *prompt,
            FootingPromptVerdict  verdict)
{
  FootingPromptUse *use = g_object_new (FOOTING_TYPE_PROMPT_USE,
                                        "prompt", prompt->id,
                                        "reflection-id", self->reflection_id,
                                        "verdict", verdict,
                                        "used-at", g_get_real_time () / G_USEC_PER_SEC,
                                        NULL);

  use_now (self, prompt->id);
  footing_store_save_one_async (self->store, FOOTING_RECORD (use), NULL, written_cb, g_object_ref (self));

  return use;
}

/* ---- choosing */

static GPtrArray *
choose (FootingPromptChooser *self)
{
  FootingPromptWish wish = {
    .phase = self->phase,
    .theme = self->theme,
    .audience = FOOTING_PROMPT_FOR_PRECEPTOR,
    .recent = (const char * const *) self->recent->pdata,
    .hidden = (const char * const *) self->hidden->pdata,
    /* Not by chance, so that the same book shows the same page. */
    .seed = (guint64) self->reflection_id << 32 | self->turn++,
  };

  return footing_prompts_choose (footing_reference_get_prompts (self->reference), &wish);
}

static void
put (FootingPromptChooser *self,
     guint                 place,
     const FootingPrompt  *prompt)
{
  self->places[place] = prompt;

  if (prompt != NULL)
    g_object_unref (write_down (self, prompt, FOOTING_PROMPT_VERDICT_SHOWN));

  g_signal_emit (self, signals[CHANGED], 0, place);
}

static void
choose_all (FootingPromptChooser *self)
{
  g_autoptr(GPtrArray) chosen = NULL;

  /* What was asked for meanwhile counts once the readings have come. */
  if (!self->started || self->pending > 0)
    return;

  chosen = choose (self);
  self->has_chosen = TRUE;

  for (guint i = 0; i < FOOTING_PROMPTS_AT_ONCE; i++)
    put (self, i, i < chosen->len ? g_ptr_array_index (chosen, i) : NULL);
}

static void
choose_for (FootingPromptChooser *self,
            guint                 place)
{
  g_autoptr(GPtrArray) chosen = choose (self);

  put (self, place, chosen->len > 0 ? g_ptr_array_index (chosen, 0) : NULL);
}

/* ---- reading */

static void
take_reading (FootingPromptChooser *self,
              GObject              *source,
              GAsyncResult         *result,
              GPtrArray            *ids)
{
  g_autoptr(GPtrArray) uses = NULL;
  g_autoptr(GError) error = NULL;

  uses = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  for (guint i = 0; uses != NULL && i < uses->len; i++)
    {
      const char *id = footing_prompt_use_get_prompt (g_ptr_array_index (uses, i));

      if (!find_id (ids, id, NULL))
        g_ptr_array_add (ids, g_strdup (id));
    }

  if (error != NULL)
    g_signal_emit (self, signals[PROBLEM], 0, error);

  self->pending--;
  choose_all (self);
}

static void
uses_read_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr(FootingPromptChooser) self = user_data;

  take_reading (self, source, result, self->recent);
}

static void
hidden_read_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr(FootingPromptChooser) self = user_data;

  take_reading (self, source, result, self->hidden);
}

/* ---- the object */

static void
footing_prompt_chooser_dispose (GObject *object)
{
  FootingPromptChooser *self = FOOTING_PROMPT_CHOOSER (object);

  g_clear_object (&self->store);
  g_clear_object (&self->reference);

  G_OBJECT_CLASS (footing_prompt_chooser_parent_class)->dispose (object);
}

static void
footing_prompt_chooser_finalize (GObject *object)
{
  FootingPromptChooser *self = FOOTING_PROMPT_CHOOSER (object);

  g_free (self->theme);
  g_ptr_array_unref (self->recent);
  g_ptr_array_unref (self->hidden);

  G_OBJECT_CLASS (footing_prompt_chooser_parent_class)->finalize (object);
}

static void
footing_prompt_chooser_class_init (FootingPromptChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = footing_prompt_chooser_dispose;
  object_class->finalize = footing_prompt_chooser_finalize;

  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_UINT);

  signals[PROBLEM] =
    g_signal_new ("problem",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
footing_prompt_chooser_init (FootingPromptChooser *self)
{
  self->recent = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  self->hidden = g_ptr_array_new_null_terminated (0, g_free, TRUE);
}

FootingPromptChooser *
footing_prompt_chooser_new (FootingContext      *context,
                            gint64               reflection_id,
                            FootingPromptPhases  phase)
{
  FootingPromptChooser *self = NULL;

  g_return_val_if_fail (FOOTING_IS_CONTEXT (context), NULL);

  self = g_object_new (FOOTING_TYPE_PROMPT_CHOOSER, NULL);
  self->store = g_object_ref (footing_context_get_store (context));
  self->reference = g_object_ref (footing_context_get_reference (context));
  self->reflection_id = reflection_id;
  self->phase = phase;

  return self;
}

void
footing_prompt_chooser_start (FootingPromptChooser *self)
{
  g_return_if_fail (FOOTING_IS_PROMPT_CHOOSER (self));

  if (self->started)
    return;

  self->started = TRUE;
  self->pending = 2;
  footing_store_list_latest_prompt_uses_async (self->store, USES_TO_READ, NULL,
                                               uses_read_cb, g_object_ref (self));
  footing_store_list_hidden_prompts_async (self->store, NULL, hidden_read_cb, g_object_ref (self));
}

gboolean
footing_prompt_chooser_has_chosen (FootingPromptChooser *self)
{
  g_return_val_if_fail (FOOTING_IS_PROMPT_CHOOSER (self), FALSE);

  return self->has_chosen;
}

const FootingPrompt *
footing_prompt_chooser_get (FootingPromptChooser *self,
                            guint                 place)
{
  g_return_val_if_fail (FOOTING_IS_PROMPT_CHOOSER (self), NULL);
  g_return_val_if_fail (place < FOOTING_PROMPTS_AT_ONCE, NULL);

  return self->places[place];
}

void
footing_prompt_chooser_set_phase (FootingPromptChooser *self,
                                  FootingPromptPhases   phase)
{
  g_return_if_fail (FOOTING_IS_PROMPT_CHOOSER (self));

  if (self->phase == phase)
    return;

  self->phase = phase;
  choose_all (self);
}

void
footing_prompt_chooser_set_theme (FootingPromptChooser *self,
                                  const char           *theme)
{
  g_return_if_fail (FOOTING_IS_PROMPT_CHOOSER (self));

  if (g_set_str (&self->theme, theme))
    choose_all (self);
}

gboolean
footing_prompt_chooser_another (FootingPromptChooser *self,
                                guint                 place)
{
  g_autoptr(GPtrArray) chosen = NULL;

  g_return_val_if_fail (FOOTING_IS_PROMPT_CHOOSER (self), FALSE);
  g_return_val_if_fail (place < FOOTING_PROMPTS_AT_ONCE, FALSE);

  chosen = choose (self);
  if (chosen->len == 0)
    return FALSE;

  put (self, place, g_ptr_array_index (chosen, 0));

  return TRUE;
}

void
footing_prompt_chooser_answer (FootingPromptChooser *self,
                               guint                 place)
{
  g_return_if_fail (FOOTING_IS_PROMPT_CHOOSER (self));
  g_return_if_fail (place < FOOTING_PROMPTS_AT_ONCE);

  if (self->places[place] == NULL)
    return;

  g_object_unref (write_down (self, self->places[place], FOOTING_PROMPT_VERDICT_ANSWERED));
  choose_for (self, place);
}

FootingPromptUse *
footing_prompt_chooser_hide (FootingPromptChooser *self,
                             guint                 place)
{
  FootingPromptUse *use = NULL;

  g_return_val_if_fail (FOOTING_IS_PROMPT_CHOOSER (self), NULL);
  g_return_val_if_fail (place < FOOTING_PROMPTS_AT_ONCE, NULL);

  if (self->places[place] == NULL)
    return NULL;

  g_ptr_array_add (self->hidden, g_strdup (self->places[place]->id));
  use = write_down (self, self->places[place], FOOTING_PROMPT_VERDICT_NOT_FOR_ME);
  choose_for (self, place);

  return use;
}

void
footing_prompt_chooser_unhide (FootingPromptChooser *self,
                               guint                 place,
                               FootingPromptUse     *use)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  const char *id = NULL;
  guint position;

  g_return_if_fail (FOOTING_IS_PROMPT_CHOOSER (self));
  g_return_if_fail (place < FOOTING_PROMPTS_AT_ONCE);
  g_return_if_fail (FOOTING_IS_PROMPT_USE (use));

  id = footing_prompt_use_get_prompt (use);
  if (find_id (self->hidden, id, &position))
    g_ptr_array_remove_index (self->hidden, position);

  /* It has no id when it could not be written down. */
  if (footing_record_get_id (FOOTING_RECORD (use)) != 0)
    {
      g_ptr_array_add (records, use);
      footing_store_trash_async (self->store, records, TRUE, NULL, written_cb, g_object_ref (self));
    }

  put (self, place, footing_reference_get_prompt (self->reference, id));
}
