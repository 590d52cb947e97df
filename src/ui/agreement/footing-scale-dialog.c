/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-name-limit.h"
#include "footing-scale-dialog.h"

struct _FootingScaleDialog
{
  FootingRecordDialog  parent_instance;

  AdwEntryRow         *name_row;
  AdwSpinRow          *steps_row;
  AdwEntryRow         *low_row;
  AdwEntryRow         *high_row;
  AdwSwitchRow        *ended_row;
};

G_DEFINE_FINAL_TYPE (FootingScaleDialog, footing_scale_dialog, FOOTING_TYPE_RECORD_DIALOG)

static char *
text_in (AdwEntryRow *row)
{
  char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));

  if (*text == '\0')
    g_clear_pointer (&text, g_free);

  return text;
}

static void
show_text (AdwEntryRow *row,
           const char  *text)
{
  gtk_editable_set_text (GTK_EDITABLE (row), text != NULL ? text : "");
}

static void
changed_cb (FootingScaleDialog *self)
{
  g_autofree char *name = text_in (self->name_row);

  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self), name != NULL);
}

static void
footing_scale_dialog_fill (FootingRecordDialog *dialog,
                           gpointer             record)
{
  FootingScaleDialog *self = FOOTING_SCALE_DIALOG (dialog);
  FootingOwnScale *scale = record;

  show_text (self->name_row, footing_own_scale_get_name (scale));
  show_text (self->low_row, footing_own_scale_get_low_words (scale));
  show_text (self->high_row, footing_own_scale_get_high_words (scale));
  adw_spin_row_set_value (self->steps_row, (double) footing_own_scale_get_steps (scale));
  adw_switch_row_set_active (self->ended_row, footing_own_scale_get_ended_on (scale) == FOOTING_DAY_NONE);
  gtk_widget_set_visible (GTK_WIDGET (self->ended_row), !footing_record_dialog_is_new (dialog));
  changed_cb (self);
}

static FootingDay
get_end (FootingScaleDialog *self,
         FootingOwnScale    *scale)
{
  FootingDay end = footing_own_scale_get_ended_on (scale);

  if (adw_switch_row_get_active (self->ended_row))
    return FOOTING_DAY_NONE;

  return end != FOOTING_DAY_NONE ? end
                                 : footing_context_get_today (
                                     footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self)));
}

static void
footing_scale_dialog_give (FootingRecordDialog *dialog,
                           gpointer             record)
{
  FootingScaleDialog *self = FOOTING_SCALE_DIALOG (dialog);
  g_autofree char *name = text_in (self->name_row);
  g_autofree char *low = text_in (self->low_row);
  g_autofree char *high = text_in (self->high_row);

  g_object_set (record,
                "name", name,
                "low-words", low,
                "high-words", high,
                "steps", (gint64) adw_spin_row_get_value (self->steps_row),
                "ended-on", get_end (self, record),
                NULL);
}

static const char *
footing_scale_dialog_words (FootingRecordDialog *dialog,
                            gboolean             removed)
{
  return removed ? _("The scale has been removed") : _("The scale has been saved");
}

/* ---- The object ---- */

static void
footing_scale_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_SCALE_DIALOG);

  G_OBJECT_CLASS (footing_scale_dialog_parent_class)->dispose (object);
}

static void
footing_scale_dialog_class_init (FootingScaleDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FootingRecordDialogClass *dialog_class = FOOTING_RECORD_DIALOG_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_scale_dialog_dispose;
  dialog_class->fill = footing_scale_dialog_fill;
  dialog_class->give = footing_scale_dialog_give;
  dialog_class->words = footing_scale_dialog_words;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/agreement/footing-scale-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingScaleDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, FootingScaleDialog, steps_row);
  gtk_widget_class_bind_template_child (widget_class, FootingScaleDialog, low_row);
  gtk_widget_class_bind_template_child (widget_class, FootingScaleDialog, high_row);
  gtk_widget_class_bind_template_child (widget_class, FootingScaleDialog, ended_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
footing_scale_dialog_init (FootingScaleDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  footing_name_limit_apply (self->name_row);
  footing_name_limit_apply (self->low_row);
  footing_name_limit_apply (self->high_row);
}

FootingFormDialog *
footing_scale_dialog_new (FootingContext  *context,
                          FootingOwnScale *scale)
{
  FootingScaleDialog *self = g_object_new (FOOTING_TYPE_SCALE_DIALOG, "context", context, NULL);

  footing_form_dialog_set_enrolment (FOOTING_FORM_DIALOG (self), footing_own_scale_get_enrolment_id (scale));
  footing_record_dialog_set_record (FOOTING_RECORD_DIALOG (self), scale);

  return FOOTING_FORM_DIALOG (self);
}
