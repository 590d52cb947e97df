/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-known-words.h"
#include "footing-reference.h"
#include "footing-reflection-paper.h"
#include "footing-shell.h"
#include "footing-stage-card.h"
#include "footing-stage-saver.h"

#define SPACING 18

struct _FootingReflectionPaper
{
  AdwBin     parent_instance;

  GtkBox    *box;
  GPtrArray *parts;
  int        current; /* the part that has or had the keyboard; -1 for none */
  int        written; /* the part a question belongs in: where somebody last wrote or went to write; or -1 */
};

enum
{
  KEPT_BOTH,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingReflectionPaper, footing_reflection_paper, ADW_TYPE_BIN)

/* ---- a part */

typedef struct
{
  FootingReflectionPaper *paper; /* which owns the part */
  FootingStageCard       *card;  /* which the paper shows */
  FootingStageSaver      *saver;
  FootingAutosave        *autosave;
  char                   *label;
} Part;

static void
part_free (gpointer data)
{
  Part *part = data;

  g_object_unref (part->saver);
  g_object_unref (part->autosave);
  g_free (part->label);
  g_free (part);
}

static Part *
get_part (FootingReflectionPaper *self,
          guint                   i)
{
  return g_ptr_array_index (self->parts, i);
}

static char *
read_card (gpointer card)
{
  return footing_stage_card_dup_text (card);
}

static int
index_of (Part *part)
{
  guint i;

  return g_ptr_array_find (part->paper->parts, part, &i) ? (int) i : -1;
}

static void
focus_entered_cb (Part *part)
{
  part->paper->current = index_of (part);
}

/* Not every part with the keyboard: Tab passes through those on the way to the questions. */
static void
written_in_cb (Part *part)
{
  part->paper->written = index_of (part);
}

static void
go_to (Part *part)
{
  written_in_cb (part);
  footing_stage_card_grab_focus (part->card);
}

/* Only beside the text: over it a tooltip would be in the way of what one reads. */
static gboolean
query_tooltip_cb (Part       *part,
                  int         x,
                  int         y,
                  gboolean    by_keyboard,
                  GtkTooltip *tooltip)
{
  GtkWidget *view = GTK_WIDGET (footing_stage_card_get_text_view (part->card));
  GtkWidget *at = gtk_widget_pick (GTK_WIDGET (part->card), x, y, GTK_PICK_DEFAULT);

  if (by_keyboard || at == view || (at != NULL && gtk_widget_is_ancestor (at, view)))
    return FALSE;

  gtk_tooltip_set_text (tooltip, _("Ctrl+Enter goes on to the next part"));

  return TRUE;
}

static void
watch_card (Part *part)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (focus, "enter", G_CALLBACK (focus_entered_cb), part);
  gtk_widget_add_controller (GTK_WIDGET (part->card), focus);

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (written_in_cb), part);
  gtk_widget_add_controller (GTK_WIDGET (part->card), GTK_EVENT_CONTROLLER (click));
  g_signal_connect_swapped (part->card, "changed", G_CALLBACK (written_in_cb), part);

  gtk_widget_set_has_tooltip (GTK_WIDGET (part->card), TRUE);
  g_signal_connect_swapped (part->card, "query-tooltip", G_CALLBACK (query_tooltip_cb), part);

  g_signal_connect_object (part->card, "changed", G_CALLBACK (footing_autosave_touch),
                           part->autosave, G_CONNECT_SWAPPED);
}

static void
kept_both_cb (FootingReflectionPaper *self)
{
  g_signal_emit (self, signals[KEPT_BOTH], 0);
}

static Part *
part_new (FootingReflectionPaper       *self,
          FootingStore                 *store,
          const FootingReflectiveModel *model,
          FootingStage                 *stage)
{
  const char *key = footing_stage_get_key (stage);
  const FootingReflectiveStage *of_model = NULL;
  Part *part = g_new0 (Part, 1);

  if (model != NULL)
    of_model = footing_reflective_model_find_stage (model, key);

  part->paper = self;
  part->label = g_strdup (of_model != NULL ? of_model->label : key);
  part->card = FOOTING_STAGE_CARD (footing_stage_card_new (part->label, of_model != NULL ? of_model->hint : NULL));
  part->saver = footing_stage_saver_new (store, stage);
  part->autosave = footing_stage_saver_new_autosave (part->saver, part->card, read_card);
  g_signal_connect_object (part->saver, "kept-both", G_CALLBACK (kept_both_cb), self, G_CONNECT_SWAPPED);

  return part;
}

/* ---- questions */

static GStrv
list_questions (FootingReference *reference)
{
  const GPtrArray *prompts = footing_reference_get_prompts (reference);
  g_autoptr(GStrvBuilder) questions = g_strv_builder_new ();

  for (guint i = 0; i < prompts->len; i++)
    g_strv_builder_add (questions, ((const FootingPrompt *) g_ptr_array_index (prompts, i))->text);

  return g_strv_builder_end (questions);
}

/* ---- bringing a text back */

typedef struct
{
  FootingReflectionPaper *paper;
  Part                   *part;
  char                   *text;
} Restoring;

static void
restoring_free (gpointer data)
{
  Restoring *restoring = data;

  g_object_unref (restoring->paper);
  g_free (restoring->text);
  g_free (restoring);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Restoring, restoring_free)

/* One step, so that one undo takes it back. */
static void
replace_text (Part       *part,
              const char *text)
{
  FootingTextView *view = footing_stage_card_get_text_view (part->card);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_delete (buffer, &start, &end);
  gtk_text_buffer_insert (buffer, &start, text, -1);
  gtk_text_buffer_end_user_action (buffer);
  footing_stage_card_grab_focus (part->card);
}

static void
present_saved_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr(Restoring) restoring = user_data;
  g_autoptr(GError) error = NULL;

  if (!footing_autosave_flush_finish (FOOTING_AUTOSAVE (source), result, &error))
    {
      footing_shell_report (GTK_WIDGET (restoring->paper), error);
      return;
    }

  /* The page may have been left while the present text was being saved. */
  if (gtk_widget_get_root (GTK_WIDGET (restoring->paper)) == NULL)
    return;

  footing_stage_saver_keep_present (restoring->part->saver);
  replace_text (restoring->part, restoring->text);
  footing_shell_toast (GTK_WIDGET (restoring->paper), _("Restored. What was here before is in Earlier Texts."));
}

/* ---- the object */

static void
footing_reflection_paper_finalize (GObject *object)
{
  g_ptr_array_unref (FOOTING_REFLECTION_PAPER (object)->parts);

  G_OBJECT_CLASS (footing_reflection_paper_parent_class)->finalize (object);
}

static void
footing_reflection_paper_class_init (FootingReflectionPaperClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footing_reflection_paper_finalize;

  signals[KEPT_BOTH] =
    g_signal_new ("kept-both",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_reflection_paper_init (FootingReflectionPaper *self)
{
  self->parts = g_ptr_array_new_with_free_func (part_free);
  self->current = -1;
  self->written = -1;
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

void
footing_reflection_paper_open (FootingReflectionPaper       *self,
                               FootingContext               *context,
                               const FootingReflectiveModel *model,
                               const GPtrArray              *stages,
                               const char                   *preceptee)
{
  FootingReference *reference = footing_context_get_reference (context);
  g_auto(GStrv) questions = list_questions (reference);
  g_auto(GStrv) known_words = footing_known_words (reference, preceptee);

  g_return_if_fail (FOOTING_IS_REFLECTION_PAPER (self));
  g_return_if_fail (self->parts->len == 0);

  for (guint i = 0; i < stages->len; i++)
    {
      FootingStage *stage = g_ptr_array_index (stages, i);
      Part *part = part_new (self, footing_context_get_store (context), model, stage);

      footing_stage_card_set_questions (part->card, (const char * const *) questions);
      footing_text_view_set_known_words (footing_stage_card_get_text_view (part->card),
                                         (const char * const *) known_words);
      footing_stage_card_set_text (part->card, footing_stage_get_body (stage));
      g_ptr_array_add (self->parts, part);
      watch_card (part);
      gtk_box_append (self->box, GTK_WIDGET (part->card));
    }
}

guint
footing_reflection_paper_get_n_parts (FootingReflectionPaper *self)
{
  g_return_val_if_fail (FOOTING_IS_REFLECTION_PAPER (self), 0);

  return self->parts->len;
}

gint64
footing_reflection_paper_get_stage_id (FootingReflectionPaper *self,
                                       guint                   part)
{
  return footing_stage_saver_get_stage_id (get_part (self, part)->saver);
}

const char *
footing_reflection_paper_get_label (FootingReflectionPaper *self,
                                    guint                   part)
{
  return get_part (self, part)->label;
}

FootingAutosave *
footing_reflection_paper_get_autosave (FootingReflectionPaper *self,
                                       guint                   part)
{
  return get_part (self, part)->autosave;
}

static Part *
find_first_empty (FootingReflectionPaper *self)
{
  for (guint i = 0; i < self->parts->len; i++)
    if (footing_stage_card_get_word_count (get_part (self, i)->card) == 0)
      return get_part (self, i);

  return NULL;
}

/* Where there is still something to say, or where the last word was. */
static Part *
find_place_to_write (FootingReflectionPaper *self)
{
  Part *part = find_first_empty (self);

  if (part == NULL && self->parts->len > 0)
    part = get_part (self, self->parts->len - 1);

  return part;
}

void
footing_reflection_paper_begin (FootingReflectionPaper *self)
{
  Part *part = NULL;

  g_return_if_fail (FOOTING_IS_REFLECTION_PAPER (self));

  part = find_place_to_write (self);
  if (part != NULL)
    go_to (part);
}

void
footing_reflection_paper_go_back (FootingReflectionPaper *self)
{
  g_return_if_fail (FOOTING_IS_REFLECTION_PAPER (self));

  if (self->written >= 0)
    go_to (get_part (self, (guint) self->written));
  else
    footing_reflection_paper_begin (self);
}

void
footing_reflection_paper_go (FootingReflectionPaper *self,
                             int                     by)
{
  int to;

  g_return_if_fail (FOOTING_IS_REFLECTION_PAPER (self));

  to = CLAMP (self->current + by, 0, (int) self->parts->len - 1);
  if (to >= 0)
    go_to (get_part (self, (guint) to));
}

void
footing_reflection_paper_answer (FootingReflectionPaper *self,
                                 const char             *question)
{
  Part *part = NULL;

  g_return_if_fail (FOOTING_IS_REFLECTION_PAPER (self));

  part = self->written >= 0 ? get_part (self, (guint) self->written) : find_place_to_write (self);

  if (part != NULL)
    footing_stage_card_answer (part->card, question);
}

void
footing_reflection_paper_restore (FootingReflectionPaper *self,
                                  gint64                  stage_id,
                                  const char             *text)
{
  g_return_if_fail (FOOTING_IS_REFLECTION_PAPER (self));
  g_return_if_fail (text != NULL);

  for (guint i = 0; i < self->parts->len; i++)
    {
      Part *part = get_part (self, i);
      Restoring *restoring = NULL;

      if (footing_stage_saver_get_stage_id (part->saver) != stage_id)
        continue;

      restoring = g_new0 (Restoring, 1);
      restoring->paper = g_object_ref (self);
      restoring->part = part;
      restoring->text = g_strdup (text);
      footing_autosave_flush_async (part->autosave, NULL, present_saved_cb, restoring);
    }
}
