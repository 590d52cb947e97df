/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-editor"

#include "config.h"

#include "footing-editor-private.h"
#include "footing-prompt-card.h"
#include "footing-prompt-row.h"

struct _FootingPromptCard
{
  GtkWidget parent_instance;

  GtkWidget *heading_label;
  FootingPromptRow *first_row;
  FootingPromptRow *second_row;
};

enum
{
  ANSWER,
  ANOTHER,
  NOT_FOR_ME,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingPromptCard, footing_prompt_card, GTK_TYPE_WIDGET)

static guint
place_of (FootingPromptCard *self,
          FootingPromptRow  *row)
{
  return row == self->first_row ? 0 : 1;
}

static void
answer_cb (FootingPromptCard *self,
           FootingPromptRow  *row)
{
  g_autofree char *id = g_strdup (footing_prompt_row_get_id (row));
  g_autofree char *text = g_strdup (footing_prompt_row_get_text (row));

  g_signal_emit (self, signals[ANSWER], 0, place_of (self, row), id, text);
}

static void
another_cb (FootingPromptCard *self,
            FootingPromptRow  *row)
{
  g_autofree char *id = g_strdup (footing_prompt_row_get_id (row));

  g_signal_emit (self, signals[ANOTHER], 0, place_of (self, row), id);
}

static void
not_for_me_cb (FootingPromptCard *self,
               FootingPromptRow  *row)
{
  g_autofree char *id = g_strdup (footing_prompt_row_get_id (row));

  g_signal_emit (self, signals[NOT_FOR_ME], 0, place_of (self, row), id);
}

static void
footing_prompt_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_PROMPT_CARD);

  G_OBJECT_CLASS (footing_prompt_card_parent_class)->dispose (object);
}

static void
make_signals (FootingPromptCardClass *klass)
{
  signals[ANSWER] =
    g_signal_new ("answer",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 3, G_TYPE_UINT, G_TYPE_STRING, G_TYPE_STRING);

  signals[ANOTHER] =
    g_signal_new ("another",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_STRING);

  signals[NOT_FOR_ME] =
    g_signal_new ("not-for-me",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_STRING);
}

static void
footing_prompt_card_class_init (FootingPromptCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  _footing_editor_init ();

  G_OBJECT_CLASS (klass)->dispose = footing_prompt_card_dispose;

  make_signals (klass);

  g_type_ensure (FOOTING_TYPE_PROMPT_ROW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/editor/footing-prompt-card.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingPromptCard, heading_label);
  gtk_widget_class_bind_template_child (widget_class, FootingPromptCard, first_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPromptCard, second_row);
  gtk_widget_class_bind_template_callback (widget_class, answer_cb);
  gtk_widget_class_bind_template_callback (widget_class, another_cb);
  gtk_widget_class_bind_template_callback (widget_class, not_for_me_cb);
  gtk_widget_class_set_css_name (widget_class, "prompt-card");
}

static void
footing_prompt_card_init (FootingPromptCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
footing_prompt_card_new (void)
{
  return g_object_new (FOOTING_TYPE_PROMPT_CARD, NULL);
}

void
footing_prompt_card_show (FootingPromptCard   *self,
                          guint                place,
                          const FootingPrompt *prompt)
{
  FootingPromptRow *row;
  gboolean is_exchange;

  g_return_if_fail (FOOTING_IS_PROMPT_CARD (self));
  g_return_if_fail (place < FOOTING_PROMPTS_AT_ONCE);

  row = place == 0 ? self->first_row : self->second_row;
  is_exchange = footing_prompt_row_get_id (row) != NULL && prompt != NULL;

  footing_prompt_row_set_prompt (row,
                                 prompt != NULL ? prompt->id : NULL,
                                 prompt != NULL ? prompt->text : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self),
                          footing_prompt_row_get_id (self->first_row) != NULL ||
                            footing_prompt_row_get_id (self->second_row) != NULL);

  if (is_exchange && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), prompt->text,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}
