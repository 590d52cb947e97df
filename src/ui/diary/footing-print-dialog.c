/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-row.h"
#include "footing-dialog-title.h"
#include "footing-print-dialog.h"
#include "footing-session-output.h"

struct _FootingPrintDialog
{
  AdwDialog          parent_instance;

  FootingContext    *context;
  FootingAgreements *agreements;
  GListModel        *sessions;

  GtkWidget         *print_button;
  GtkWidget         *save_row;
  FootingDateRow    *from_row;
  FootingDateRow    *to_row;
};

G_DEFINE_FINAL_TYPE (FootingPrintDialog, footing_print_dialog, ADW_TYPE_DIALOG)

static void
changed_cb (FootingPrintDialog *self)
{
  FootingDay from = footing_date_row_get_day (self->from_row), to = footing_date_row_get_day (self->to_row);
  gboolean known = from != FOOTING_DAY_NONE && to != FOOTING_DAY_NONE;

  footing_date_row_set_complaint (self->to_row, known && to < from ? _("The last day is before the first one.") : NULL);
  gtk_widget_set_sensitive (self->print_button, known && to >= from);
  gtk_widget_set_sensitive (self->save_row, known && to >= from);
}

/* The dialog stays when there is nothing, to choose other days. */
static void
put_out (FootingPrintDialog *self,
         gboolean            print)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));

  if (footing_session_output_record (window, self->context, self->sessions, self->agreements,
                                     footing_date_row_get_day (self->from_row),
                                     footing_date_row_get_day (self->to_row), print))
    adw_dialog_close (ADW_DIALOG (self));
  else
    footing_date_row_set_complaint (self->to_row, _("No session was held in these days."));
}

static void
print_cb (FootingPrintDialog *self)
{
  put_out (self, TRUE);
}

static void
save_cb (FootingPrintDialog *self)
{
  put_out (self, FALSE);
}

static void
cancel_cb (FootingPrintDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

/* ---- The object ---- */

static void
footing_print_dialog_dispose (GObject *object)
{
  FootingPrintDialog *self = FOOTING_PRINT_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_PRINT_DIALOG);
  g_clear_object (&self->sessions);
  g_clear_object (&self->agreements);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_print_dialog_parent_class)->dispose (object);
}

static void
footing_print_dialog_class_init (FootingPrintDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_print_dialog_dispose;

  g_type_ensure (FOOTING_TYPE_DATE_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/diary/footing-print-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingPrintDialog, print_button);
  gtk_widget_class_bind_template_child (widget_class, FootingPrintDialog, save_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPrintDialog, from_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPrintDialog, to_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, print_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
}

static void
footing_print_dialog_init (FootingPrintDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  footing_dialog_title_install (ADW_DIALOG (self));
}

AdwDialog *
footing_print_dialog_new (FootingContext    *context,
                          FootingAgreements *agreements,
                          GListModel        *sessions,
                          FootingDay         from)
{
  FootingPrintDialog *self = g_object_new (FOOTING_TYPE_PRINT_DIALOG, NULL);
  FootingDay today = footing_context_get_today (context);

  self->context = g_object_ref (context);
  self->agreements = g_object_ref (agreements);
  self->sessions = g_object_ref (sessions);
  footing_date_row_set_today (self->from_row, today);
  footing_date_row_set_today (self->to_row, today);
  footing_date_row_set_day (self->from_row, MIN (from, today));
  footing_date_row_set_day (self->to_row, today);
  changed_cb (self);

  return ADW_DIALOG (self);
}
