/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-editor"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-editor-private.h"
#include "footing-stage-card.h"
#include "footing-text-measure.h"

/* Milliseconds. Nothing is counted while somebody writes, and no word comes and goes at every
 * save: only when the state has lasted is it worth a word.
 */
#define COUNT_AFTER 700
#define SAVED_AFTER 500
#define SAVING_AFTER 1500

struct _FootingStageCard
{
  GtkWidget parent_instance;

  char *label;
  char *hint;
  guint word_count;
  guint count_id;

  FootingAutosave *autosave;
  guint state_id;

  GtkLabel *label_label;
  GtkLabel *hint_label;
  FootingTextView *text_view;
  GtkWidget *footer_box;
  GtkLabel *words_label;
  GtkLabel *state_label;
};

enum
{
  PROP_0,
  PROP_LABEL,
  PROP_HINT,
  PROP_TEXT,
  PROP_WORD_COUNT,
  PROP_AUTOSAVE,
  PROP_LANGUAGE,
  PROP_CHECK_SPELLING,
  N_PROPS
};

enum
{
  CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingStageCard, footing_stage_card, GTK_TYPE_WIDGET)

static FootingTextBuffer *
get_buffer (FootingStageCard *self)
{
  return footing_text_view_get_text_buffer (self->text_view);
}

/* ---- words */

static void
count_words (FootingStageCard *self)
{
  g_autofree char *text = footing_text_buffer_dup_answers (get_buffer (self));
  g_autofree char *words = NULL;
  guint count = footing_text_count_words (text);

  g_clear_handle_id (&self->count_id, g_source_remove);

  if (count > 0)
    /* translators: ' stays: it parts the thousands, as in “20,000 words” */
    words = g_strdup_printf (ngettext ("%'u word", "%'u words", count), count);

  gtk_label_set_label (self->words_label, words != NULL ? words : "");

  if (self->word_count == count)
    return;

  self->word_count = count;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORD_COUNT]);
}

static gboolean
count_cb (gpointer user_data)
{
  FootingStageCard *self = user_data;

  self->count_id = 0;
  count_words (self);

  return G_SOURCE_REMOVE;
}

static void
edited_cb (FootingStageCard *self)
{
  g_clear_handle_id (&self->count_id, g_source_remove);
  self->count_id = g_timeout_add (COUNT_AFTER, count_cb, self);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* ---- saved or not */

static void
show_state (FootingStageCard *self,
            const char       *word)
{
  gtk_label_set_label (self->state_label, word);
}

static gboolean
state_lasted_cb (gpointer user_data)
{
  FootingStageCard *self = user_data;
  gboolean saving = footing_autosave_get_state (self->autosave) == FOOTING_AUTOSAVE_SAVING;

  self->state_id = 0;
  show_state (self, saving ? _("Saving…") : _("Saved"));

  return G_SOURCE_REMOVE;
}

static void
state_changed_cb (FootingStageCard *self)
{
  g_clear_handle_id (&self->state_id, g_source_remove);

  /* Stays through the tries that follow, until one succeeds. */
  if (footing_autosave_get_error (self->autosave) != NULL)
    {
      show_state (self, _("Not saved yet"));
      return;
    }

  switch (footing_autosave_get_state (self->autosave))
    {
    case FOOTING_AUTOSAVE_CLEAN:
      self->state_id = g_timeout_add (SAVED_AFTER, state_lasted_cb, self);
      break;

    case FOOTING_AUTOSAVE_SAVING:
      self->state_id = g_timeout_add (SAVING_AFTER, state_lasted_cb, self);
      break;

    case FOOTING_AUTOSAVE_DIRTY:
    case FOOTING_AUTOSAVE_FAILED:
    default:
      show_state (self, "");
      break;
    }
}

/* ---- class */

/* Paper is written on wherever it is touched. */
static void
clicked_cb (FootingStageCard *self,
            int               n_press,
            double            x,
            double            y)
{
  GtkWidget *at = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  if (at != NULL && at != GTK_WIDGET (self->text_view) &&
      !gtk_widget_is_ancestor (at, GTK_WIDGET (self->text_view)))
    footing_stage_card_grab_focus (self);
}

static void
footing_stage_card_dispose (GObject *object)
{
  FootingStageCard *self = FOOTING_STAGE_CARD (object);

  g_clear_handle_id (&self->count_id, g_source_remove);
  if (self->autosave != NULL)
    footing_stage_card_set_autosave (self, NULL);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_STAGE_CARD);

  G_OBJECT_CLASS (footing_stage_card_parent_class)->dispose (object);
}

static void
footing_stage_card_finalize (GObject *object)
{
  FootingStageCard *self = FOOTING_STAGE_CARD (object);

  g_free (self->label);
  g_free (self->hint);

  G_OBJECT_CLASS (footing_stage_card_parent_class)->finalize (object);
}

static void
footing_stage_card_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  FootingStageCard *self = FOOTING_STAGE_CARD (object);

  switch (prop_id)
    {
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;

    case PROP_HINT:
      g_value_set_string (value, self->hint);
      break;

    case PROP_TEXT:
      g_value_take_string (value, footing_stage_card_dup_text (self));
      break;

    case PROP_WORD_COUNT:
      g_value_set_uint (value, footing_stage_card_get_word_count (self));
      break;

    case PROP_AUTOSAVE:
      g_value_set_object (value, self->autosave);
      break;

    case PROP_LANGUAGE:
    case PROP_CHECK_SPELLING:
      g_object_get_property (G_OBJECT (self->text_view), pspec->name, value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_stage_card_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  FootingStageCard *self = FOOTING_STAGE_CARD (object);

  switch (prop_id)
    {
    case PROP_LABEL:
      footing_stage_card_set_label (self, g_value_get_string (value));
      break;

    case PROP_HINT:
      footing_stage_card_set_hint (self, g_value_get_string (value));
      break;

    case PROP_TEXT:
      footing_stage_card_set_text (self, g_value_get_string (value));
      break;

    case PROP_AUTOSAVE:
      footing_stage_card_set_autosave (self, g_value_get_object (value));
      break;

    case PROP_LANGUAGE:
    case PROP_CHECK_SPELLING:
      g_object_set_property (G_OBJECT (self->text_view), pspec->name, value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  const GParamFlags readwrite = readable | G_PARAM_WRITABLE;

  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", readwrite);
  properties[PROP_HINT] = g_param_spec_string ("hint", NULL, NULL, NULL, readwrite);
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", readwrite);
  properties[PROP_WORD_COUNT] =
    g_param_spec_uint ("word-count", NULL, NULL, 0, G_MAXUINT, 0, readable);
  properties[PROP_AUTOSAVE] =
    g_param_spec_object ("autosave", NULL, NULL, FOOTING_TYPE_AUTOSAVE, readwrite);
  properties[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, "en_GB", readwrite);
  properties[PROP_CHECK_SPELLING] =
    g_param_spec_boolean ("check-spelling", NULL, NULL, TRUE, readwrite);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (FOOTING_TYPE_TEXT_VIEW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/editor/footing-stage-card.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingStageCard, label_label);
  gtk_widget_class_bind_template_child (widget_class, FootingStageCard, hint_label);
  gtk_widget_class_bind_template_child (widget_class, FootingStageCard, text_view);
  gtk_widget_class_bind_template_child (widget_class, FootingStageCard, footer_box);
  gtk_widget_class_bind_template_child (widget_class, FootingStageCard, words_label);
  gtk_widget_class_bind_template_child (widget_class, FootingStageCard, state_label);
  gtk_widget_class_set_css_name (widget_class, "stage-card");
}

static void
footing_stage_card_class_init (FootingStageCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  _footing_editor_init ();

  object_class->dispose = footing_stage_card_dispose;
  object_class->finalize = footing_stage_card_finalize;
  object_class->get_property = footing_stage_card_get_property;
  object_class->set_property = footing_stage_card_set_property;

  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  install_properties (object_class);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
footing_stage_card_init (FootingStageCard *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->label = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (get_buffer (self), "edited",
                           G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);

  g_signal_connect_swapped (click, "released", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

GtkWidget *
footing_stage_card_new (const char *label,
                        const char *hint)
{
  return g_object_new (FOOTING_TYPE_STAGE_CARD, "label", label, "hint", hint, NULL);
}

FootingTextView *
footing_stage_card_get_text_view (FootingStageCard *self)
{
  g_return_val_if_fail (FOOTING_IS_STAGE_CARD (self), NULL);

  return self->text_view;
}

void
footing_stage_card_set_label (FootingStageCard *self,
                              const char       *label)
{
  g_return_if_fail (FOOTING_IS_STAGE_CARD (self));
  g_return_if_fail (label != NULL);

  if (!g_set_str (&self->label, label))
    return;

  gtk_label_set_label (self->label_label, label);
  footing_text_view_set_label (self->text_view, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LABEL]);
}

void
footing_stage_card_set_hint (FootingStageCard *self,
                             const char       *hint)
{
  g_return_if_fail (FOOTING_IS_STAGE_CARD (self));

  if (!g_set_str (&self->hint, hint))
    return;

  gtk_label_set_label (self->hint_label, hint != NULL ? hint : "");
  gtk_widget_set_visible (GTK_WIDGET (self->hint_label), hint != NULL && *hint != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text_view),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, hint != NULL ? hint : "",
                                  -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HINT]);
}

void
footing_stage_card_set_text (FootingStageCard *self,
                             const char       *text)
{
  g_return_if_fail (FOOTING_IS_STAGE_CARD (self));

  footing_text_buffer_load (get_buffer (self), text != NULL ? text : "");
  count_words (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

char *
footing_stage_card_dup_text (FootingStageCard *self)
{
  g_return_val_if_fail (FOOTING_IS_STAGE_CARD (self), NULL);

  return footing_text_buffer_dup_text (get_buffer (self));
}

guint
footing_stage_card_get_word_count (FootingStageCard *self)
{
  g_return_val_if_fail (FOOTING_IS_STAGE_CARD (self), 0);

  if (self->count_id != 0)
    count_words (self);

  return self->word_count;
}

void
footing_stage_card_set_autosave (FootingStageCard *self,
                                 FootingAutosave  *autosave)
{
  g_return_if_fail (FOOTING_IS_STAGE_CARD (self));
  g_return_if_fail (autosave == NULL || FOOTING_IS_AUTOSAVE (autosave));

  if (self->autosave == autosave)
    return;

  if (self->autosave != NULL)
    g_signal_handlers_disconnect_by_data (self->autosave, self);

  g_clear_handle_id (&self->state_id, g_source_remove);
  show_state (self, "");
  g_set_object (&self->autosave, autosave);

  if (autosave != NULL)
    {
      g_signal_connect_swapped (autosave, "notify::state", G_CALLBACK (state_changed_cb), self);
      g_signal_connect_swapped (autosave, "notify::error", G_CALLBACK (state_changed_cb), self);
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AUTOSAVE]);
}

void
footing_stage_card_set_questions (FootingStageCard   *self,
                                  const char * const *questions)
{
  g_return_if_fail (FOOTING_IS_STAGE_CARD (self));

  footing_text_buffer_set_questions (get_buffer (self), questions);
  count_words (self);
}

void
footing_stage_card_answer (FootingStageCard *self,
                           const char       *question)
{
  g_return_if_fail (FOOTING_IS_STAGE_CARD (self));

  footing_text_buffer_insert_question (get_buffer (self), question);
  footing_stage_card_grab_focus (self);
}

void
footing_stage_card_grab_focus (FootingStageCard *self)
{
  g_return_if_fail (FOOTING_IS_STAGE_CARD (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->text_view));
}
