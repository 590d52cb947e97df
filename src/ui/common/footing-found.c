/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-found.h"

#include <glib/gi18n.h>

/* Milliseconds without typing, on top of those that a search waits. A screen reader says each
 * letter first.
 */
#define PAUSE 600

#define KEY "footing-found"

typedef struct
{
  GtkWidget *widget; /* that has this */
  char      *words;
  guint      id;
} Message;

static void
message_free (gpointer data)
{
  Message *message = data;

  g_clear_handle_id (&message->id, g_source_remove);
  g_free (message->words);
  g_free (message);
}

static gboolean
say_cb (gpointer data)
{
  Message *message = data;

  message->id = 0;
  if (gtk_widget_get_mapped (message->widget))
    gtk_accessible_announce (GTK_ACCESSIBLE (message->widget), message->words,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  footing_found_hush (message->widget);

  return G_SOURCE_REMOVE;
}

static void
say_later (GtkWidget *widget,
           char      *words)
{
  Message *message = g_new0 (Message, 1);

  message->widget = widget;
  message->words = words;
  message->id = g_timeout_add (PAUSE, say_cb, message);
  g_object_set_data_full (G_OBJECT (widget), KEY, message, message_free);
}

void
footing_found_say (GtkWidget *widget,
                   guint      n)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  say_later (widget, n == 0 ? g_strdup (_("Nothing found"))
                            : g_strdup_printf (ngettext ("%u found", "%u found", n), n));
}

void
footing_found_say_people (GtkWidget *widget,
                          guint      n)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  say_later (widget, n == 0 ? g_strdup (_("Nobody found"))
                            : g_strdup_printf (ngettext ("%u person found", "%u people found", n), n));
}

void
footing_found_hush (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_object_set_data (G_OBJECT (widget), KEY, NULL);
}
