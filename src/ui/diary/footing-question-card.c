/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-prompt-use.h"
#include "footing-question-card.h"
#include "footing-reference.h"
#include "footing-store-reflections.h"

struct _FootingQuestionCard
{
  AdwBin          parent_instance;

  FootingContext *context;
  guint64         seed;
  GStrv           hidden; /* prompts nobody wants to see again */
  GPtrArray      *asked;  /* ids of prompts, the newest first, as long as the card is there */
  GCancellable   *cancellable;

  GtkLabel       *question_label;
};

G_DEFINE_FINAL_TYPE (FootingQuestionCard, footing_question_card, ADW_TYPE_BIN)

static void
ask (FootingQuestionCard *self)
{
  FootingReference *reference = footing_context_get_reference (self->context);
  g_autoptr(GPtrArray) recent = g_ptr_array_copy (self->asked, NULL, NULL);
  g_autoptr(GPtrArray) prompts = NULL;
  FootingPromptWish wish = {
    .phase = FOOTING_PROMPT_BEFORE,
    .audience = FOOTING_PROMPT_FOR_PRECEPTOR,
    .hidden = (const char * const *) self->hidden,
    .seed = self->seed + self->asked->len,
  };

  g_ptr_array_set_free_func (recent, NULL);
  g_ptr_array_add (recent, NULL);
  wish.recent = (const char * const *) recent->pdata;
  prompts = footing_prompts_choose (footing_reference_get_prompts (reference), &wish);

  gtk_widget_set_visible (GTK_WIDGET (self), prompts->len > 0);
  if (prompts->len > 0)
    {
      FootingPrompt *prompt = g_ptr_array_index (prompts, 0);

      gtk_label_set_label (self->question_label, prompt->text);
      g_ptr_array_insert (self->asked, 0, g_strdup (prompt->id));
    }
}

static void
another_cb (FootingQuestionCard *self)
{
  ask (self);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), gtk_label_get_label (self->question_label),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
hidden_listed_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr(FootingQuestionCard) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) uses = footing_store_list_finish (FOOTING_STORE (source), result, &error);
  g_autoptr(GStrvBuilder) ids = g_strv_builder_new ();

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  /* Without them the question may be one that somebody has put away: better than none. */
  for (guint i = 0; uses != NULL && i < uses->len; i++)
    g_strv_builder_add (ids, footing_prompt_use_get_prompt (g_ptr_array_index (uses, i)));

  g_clear_pointer (&self->hidden, g_strfreev);
  self->hidden = g_strv_builder_end (ids);
  if (self->asked->len == 0)
    ask (self);
}

/* ---- The object ---- */

static void
footing_question_card_dispose (GObject *object)
{
  FootingQuestionCard *self = FOOTING_QUESTION_CARD (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_QUESTION_CARD);

  G_OBJECT_CLASS (footing_question_card_parent_class)->dispose (object);
}

static void
footing_question_card_finalize (GObject *object)
{
  FootingQuestionCard *self = FOOTING_QUESTION_CARD (object);

  g_strfreev (self->hidden);
  g_ptr_array_unref (self->asked);

  G_OBJECT_CLASS (footing_question_card_parent_class)->finalize (object);
}

static void
footing_question_card_class_init (FootingQuestionCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_question_card_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_question_card_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/diary/footing-question-card.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingQuestionCard, question_label);
  gtk_widget_class_bind_template_callback (widget_class, another_cb);
}

static void
footing_question_card_init (FootingQuestionCard *self)
{
  self->asked = g_ptr_array_new_with_free_func (g_free);
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footing_question_card_ask (FootingQuestionCard *self,
                           FootingContext      *context,
                           guint64              seed)
{
  g_return_if_fail (FOOTING_IS_QUESTION_CARD (self));

  g_set_object (&self->context, context);
  self->seed = seed;
  footing_store_list_hidden_prompts_async (footing_context_get_store (context), self->cancellable, hidden_listed_cb,
                                           g_object_ref (self));
}
