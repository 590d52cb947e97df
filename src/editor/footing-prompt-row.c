/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-editor"

#include "config.h"

#include "footing-editor-private.h"
#include "footing-prompt-row.h"

struct _FootingPromptRow
{
  GtkWidget parent_instance;

  char *id;

  GtkLabel *question_label;
  GtkWidget *answer_button;
  GtkWidget *others_box;
  GtkWidget *another_button;
  GtkWidget *not_for_me_button;
};

enum
{
  ANSWER,
  ANOTHER,
  NOT_FOR_ME,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingPromptRow, footing_prompt_row, GTK_TYPE_WIDGET)

static void
answer_clicked_cb (FootingPromptRow *self)
{
  g_signal_emit (self, signals[ANSWER], 0);
}

static void
another_clicked_cb (FootingPromptRow *self)
{
  g_signal_emit (self, signals[ANOTHER], 0);
}

static void
not_for_me_clicked_cb (FootingPromptRow *self)
{
  g_signal_emit (self, signals[NOT_FOR_ME], 0);
}

static void
footing_prompt_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_PROMPT_ROW);

  G_OBJECT_CLASS (footing_prompt_row_parent_class)->dispose (object);
}

static void
footing_prompt_row_finalize (GObject *object)
{
  FootingPromptRow *self = FOOTING_PROMPT_ROW (object);

  g_free (self->id);

  G_OBJECT_CLASS (footing_prompt_row_parent_class)->finalize (object);
}

static guint
new_signal (FootingPromptRowClass *klass,
            const char            *name)
{
  return g_signal_new (name,
                       G_TYPE_FROM_CLASS (klass),
                       G_SIGNAL_RUN_LAST,
                       0, NULL, NULL, NULL,
                       G_TYPE_NONE, 0);
}

static void
footing_prompt_row_class_init (FootingPromptRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  _footing_editor_init ();

  object_class->dispose = footing_prompt_row_dispose;
  object_class->finalize = footing_prompt_row_finalize;

  signals[ANSWER] = new_signal (klass, "answer");
  signals[ANOTHER] = new_signal (klass, "another");
  signals[NOT_FOR_ME] = new_signal (klass, "not-for-me");

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/editor/footing-prompt-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingPromptRow, question_label);
  gtk_widget_class_bind_template_child (widget_class, FootingPromptRow, answer_button);
  gtk_widget_class_bind_template_child (widget_class, FootingPromptRow, others_box);
  gtk_widget_class_bind_template_child (widget_class, FootingPromptRow, another_button);
  gtk_widget_class_bind_template_child (widget_class, FootingPromptRow, not_for_me_button);
  gtk_widget_class_bind_template_callback (widget_class, answer_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, another_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, not_for_me_clicked_cb);
  gtk_widget_class_set_css_name (widget_class, "prompt-row");
}

static void
footing_prompt_row_init (FootingPromptRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
footing_prompt_row_new (void)
{
  return g_object_new (FOOTING_TYPE_PROMPT_ROW, NULL);
}

/* There are buttons of the same name under each question: the question tells them apart. */
static void
describe (GtkWidget  *widget,
          const char *text)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
}

void
footing_prompt_row_set_prompt (FootingPromptRow *self,
                               const char       *id,
                               const char       *text)
{
  g_return_if_fail (FOOTING_IS_PROMPT_ROW (self));
  g_return_if_fail ((id == NULL) == (text == NULL));

  g_set_str (&self->id, id);
  gtk_widget_set_visible (GTK_WIDGET (self), text != NULL);

  if (text == NULL)
    return;

  gtk_label_set_label (self->question_label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  describe (self->answer_button, text);
  describe (self->another_button, text);
  describe (self->not_for_me_button, text);
}

const char *
footing_prompt_row_get_id (FootingPromptRow *self)
{
  g_return_val_if_fail (FOOTING_IS_PROMPT_ROW (self), NULL);

  return self->id;
}

const char *
footing_prompt_row_get_text (FootingPromptRow *self)
{
  g_return_val_if_fail (FOOTING_IS_PROMPT_ROW (self), NULL);

  return self->id != NULL ? gtk_label_get_label (self->question_label) : NULL;
}
