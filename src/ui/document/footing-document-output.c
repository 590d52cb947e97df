/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "footing-document-output.h"
#include "footing-form-paper.h"
#include "footing-paper-output.h"

typedef struct
{
  FootingPaper *paper;
  char         *title;
  gboolean      print;
  GtkWidget    *widget;
} Output;

static void
output_free (Output *output)
{
  g_clear_pointer (&output->paper, footing_paper_free);
  g_object_unref (output->widget);
  g_free (output->title);
  g_free (output);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Output, output_free)

static void
put_out (Output *output)
{
  /* translators: %s is the title of a document; a name for a file */
  g_autofree char *file_name = g_strdup_printf (_("%s.pdf"), output->title);

  g_strdelimit (file_name, "/", '-');
  if (output->print)
    footing_paper_output_print (g_steal_pointer (&output->paper), output->title, output->widget);
  else
    footing_paper_output_save (g_steal_pointer (&output->paper), file_name, output->widget);
}

static void
answered_cb (GObject      *dialog,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(Output) output = user_data;
  const char *answer = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (dialog), result);

  if (g_str_equal (answer, "go-on") && gtk_widget_get_root (output->widget) != NULL)
    put_out (output);
}

static void
ask (Output *output)
{
  guint n_pages = footing_paper_get_n_pages (output->paper);
  AdwDialog *dialog = adw_alert_dialog_new (_("More Than One Page"), NULL);

  adw_alert_dialog_format_body (ADW_ALERT_DIALOG (dialog),
                                ngettext ("Even in small print there is more than the sheet has room for. The rest "
                                          "follows on another page, %u in all. Nothing is left out.",
                                          "Even in small print there is more than the sheet has room for. The rest "
                                          "follows on another page, %u in all. Nothing is left out.", n_pages),
                                n_pages);
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "cancel", _("_Cancel"),
                                  "go-on", output->print ? _("_Print Anyway") : _("_Save Anyway"), NULL);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "go-on");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  adw_alert_dialog_choose (ADW_ALERT_DIALOG (dialog), output->widget, NULL, answered_cb, output);
}

/* Notes have a sheet of their own, as on paper; nothing is too long because of them. */
static gboolean
fits (const FootingForm          *form,
      const FootingDocumentParts *parts)
{
  g_autoptr(GPtrArray) no_notes = g_ptr_array_new ();
  FootingDocumentParts signed_parts = { parts->document, parts->fields, parts->signatures, no_notes };
  g_autoptr(FootingFormValues) values = footing_document_parts_to_values (&signed_parts, form);
  g_autoptr(FootingPaper) paper = footing_form_paper_new (form, values, NULL, FOOTING_DAY_NONE);

  return footing_paper_get_n_pages (paper) == 1;
}

void
footing_document_output (FootingContext             *context,
                         const FootingForm          *form,
                         const FootingDocumentParts *parts,
                         gboolean                    print,
                         GtkWidget                  *widget)
{
  g_autoptr(FootingFormValues) values = footing_document_parts_to_values (parts, form);
  g_autoptr(Output) output = g_new0 (Output, 1);

  output->paper = footing_form_paper_new (form, values, NULL, footing_context_get_today (context));
  output->title = g_strdup (footing_document_get_title (parts->document));
  output->print = print;
  output->widget = g_object_ref (widget);

  if (fits (form, parts))
    put_out (output);
  else
    ask (g_steal_pointer (&output));
}
