/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-name-limit.h"
#include "footing-scale-answer-dialog.h"

struct _FootingScaleAnswerDialog
{
  FootingRecordDialog  parent_instance;

  AdwPreferencesGroup *scale_group;
  AdwComboRow         *step_row;
  GtkStringList       *steps;
  AdwEntryRow         *words_row;
};

G_DEFINE_FINAL_TYPE (FootingScaleAnswerDialog, footing_scale_answer_dialog, FOOTING_TYPE_RECORD_DIALOG)

static gint64
get_step (FootingScaleAnswerDialog *self)
{
  return adw_combo_row_get_selected (self->step_row);
}

static char *
get_words (FootingScaleAnswerDialog *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->words_row))));
}

static void
changed_cb (FootingScaleAnswerDialog *self)
{
  g_autofree char *words = get_words (self);

  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self), *words != '\0' || get_step (self) > 0);
}

static void
footing_scale_answer_dialog_fill (FootingRecordDialog *dialog,
                                  gpointer             record)
{
  FootingScaleAnswerDialog *self = FOOTING_SCALE_ANSWER_DIALOG (dialog);
  FootingOwnScaleAnswer *answer = record;
  const char *words = footing_own_scale_answer_get_words (answer);

  adw_combo_row_set_selected (self->step_row, (guint) footing_own_scale_answer_get_step (answer));
  gtk_editable_set_text (GTK_EDITABLE (self->words_row), words != NULL ? words : "");
  changed_cb (self);
}

static void
footing_scale_answer_dialog_give (FootingRecordDialog *dialog,
                                  gpointer             record)
{
  FootingScaleAnswerDialog *self = FOOTING_SCALE_ANSWER_DIALOG (dialog);
  g_autofree char *words = get_words (self);

  g_object_set (record, "step", get_step (self), "words", *words != '\0' ? words : NULL, NULL);
}

static const char *
footing_scale_answer_dialog_words (FootingRecordDialog *dialog,
                                   gboolean             removed)
{
  return removed ? _("What was said has been removed") : _("What was said has been saved");
}

/* ---- The scale ---- */

static char *
words_of_step (FootingOwnScale *scale,
               gint64           step)
{
  const char *low = footing_own_scale_get_low_words (scale);
  const char *high = footing_own_scale_get_high_words (scale);
  const char *meaning = step == 1 ? low : step == footing_own_scale_get_steps (scale) ? high
                                                                                      : NULL;

  if (meaning != NULL)
    return g_strdup_printf ("%" G_GINT64_FORMAT " · %s", step, meaning);

  return g_strdup_printf ("%" G_GINT64_FORMAT, step);
}

static void
show_scale (FootingScaleAnswerDialog *self,
            FootingOwnScale          *scale)
{
  g_autofree char *title = g_markup_escape_text (footing_own_scale_get_name (scale), -1);

  adw_preferences_group_set_title (self->scale_group, title);
  gtk_string_list_append (self->steps, _("Not said"));
  for (gint64 step = 1; step <= footing_own_scale_get_steps (scale); step++)
    {
      g_autofree char *words = words_of_step (scale, step);

      gtk_string_list_append (self->steps, words);
    }
}

/* ---- The object ---- */

static void
footing_scale_answer_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_SCALE_ANSWER_DIALOG);

  G_OBJECT_CLASS (footing_scale_answer_dialog_parent_class)->dispose (object);
}

static void
footing_scale_answer_dialog_class_init (FootingScaleAnswerDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FootingRecordDialogClass *dialog_class = FOOTING_RECORD_DIALOG_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_scale_answer_dialog_dispose;
  dialog_class->fill = footing_scale_answer_dialog_fill;
  dialog_class->give = footing_scale_answer_dialog_give;
  dialog_class->words = footing_scale_answer_dialog_words;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/agreement/"
                                               "footing-scale-answer-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingScaleAnswerDialog, scale_group);
  gtk_widget_class_bind_template_child (widget_class, FootingScaleAnswerDialog, step_row);
  gtk_widget_class_bind_template_child (widget_class, FootingScaleAnswerDialog, steps);
  gtk_widget_class_bind_template_child (widget_class, FootingScaleAnswerDialog, words_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
footing_scale_answer_dialog_init (FootingScaleAnswerDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  footing_line_limit_apply (self->words_row, FOOTING_SENTENCE_LIMIT);
}

FootingFormDialog *
footing_scale_answer_dialog_new (FootingContext        *context,
                                 FootingOwnScale       *scale,
                                 FootingOwnScaleAnswer *answer)
{
  FootingScaleAnswerDialog *self = g_object_new (FOOTING_TYPE_SCALE_ANSWER_DIALOG, "context", context, NULL);

  show_scale (self, scale);
  footing_form_dialog_set_enrolment (FOOTING_FORM_DIALOG (self), footing_own_scale_get_enrolment_id (scale));
  footing_record_dialog_set_record (FOOTING_RECORD_DIALOG (self), answer);

  return FOOTING_FORM_DIALOG (self);
}
