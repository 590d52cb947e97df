/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-typed-words.h"

/* What is in a field without anybody's having typed it is kept with the field. */
#define START_KEY "footing-words-at-the-start"

typedef gboolean (*FieldFunc) (GtkWidget *field);

static gboolean
is_field (GtkWidget *widget)
{
  return ADW_IS_ENTRY_ROW (widget) || GTK_IS_TEXT_VIEW (widget);
}

/* Spaces at either end are never saved. */
static char *
words_in (GtkWidget *field)
{
  g_autofree char *text = NULL;

  if (GTK_IS_TEXT_VIEW (field))
    g_object_get (gtk_text_view_get_buffer (GTK_TEXT_VIEW (field)), "text", &text, NULL);
  else
    text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (field)));

  return g_strstrip (g_steal_pointer (&text));
}

/* Returns: whether @func has been TRUE for a field within @widget; it stops there. */
static gboolean
find_field (GtkWidget *widget,
            FieldFunc  func)
{
  if (is_field (widget))
    return func (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (find_field (child, func))
      return TRUE;

  return FALSE;
}

static gboolean
remember (GtkWidget *field)
{
  if (g_object_get_data (G_OBJECT (field), START_KEY) == NULL)
    footing_typed_words_forget (field);

  return FALSE;
}

/* A field that was not there at the start was empty. */
static gboolean
is_typed (GtkWidget *field)
{
  const char *start = g_object_get_data (G_OBJECT (field), START_KEY);
  g_autofree char *words = words_in (field);

  return g_strcmp0 (words, start != NULL ? start : "") != 0;
}

static void
mapped_cb (GtkWidget *dialog)
{
  find_field (dialog, remember);
}

void
footing_typed_words_watch (AdwDialog *dialog)
{
  g_return_if_fail (ADW_IS_DIALOG (dialog));

  adw_dialog_set_can_close (dialog, FALSE);
  g_signal_connect (dialog, "map", G_CALLBACK (mapped_cb), NULL);
}

void
footing_typed_words_forget (GtkWidget *field)
{
  g_return_if_fail (is_field (field));

  g_object_set_data_full (G_OBJECT (field), START_KEY, words_in (field), g_free);
}

void
footing_typed_words_close (AdwDialog *dialog)
{
  g_return_if_fail (ADW_IS_DIALOG (dialog));

  if (find_field (GTK_WIDGET (dialog), is_typed))
    footing_typed_words_ask (dialog);
  else
    adw_dialog_force_close (dialog);
}

/* ---- The question ---- */

/* A field that gets the focus back is selected as a whole, and the next letter would replace it. */
static gboolean
go_on_cb (gpointer dialog)
{
  GtkWidget *field = adw_dialog_get_focus (dialog);

  if (GTK_IS_TEXT (field))
    gtk_editable_set_position (GTK_EDITABLE (field), -1);

  return G_SOURCE_REMOVE;
}

static void
answered_cb (AdwDialog  *dialog,
             const char *answer)
{
  if (g_str_equal (answer, "discard"))
    adw_dialog_force_close (dialog);
  else
    g_idle_add_full (G_PRIORITY_HIGH_IDLE, go_on_cb, g_object_ref (dialog), g_object_unref);
}

AdwAlertDialog *
footing_typed_words_ask (AdwDialog *dialog)
{
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (adw_alert_dialog_new (_("Discard What You Wrote?"),
                                                                  _("It has not been saved.")));

  adw_alert_dialog_add_responses (alert, "write", _("_Keep Writing"), "discard", _("_Discard"), NULL);
  adw_alert_dialog_set_response_appearance (alert, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (alert, "write");
  adw_alert_dialog_set_close_response (alert, "write");
  g_signal_connect_object (alert, "response", G_CALLBACK (answered_cb), dialog, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  adw_dialog_present (ADW_DIALOG (alert), GTK_WIDGET (dialog));

  return alert;
}
