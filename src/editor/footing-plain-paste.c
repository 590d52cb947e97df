/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-editor"

#include "config.h"

#include "footing-clean-text.h"
#include "footing-plain-paste.h"

static const char * const plain_text[] = { "text/plain;charset=utf-8", NULL };

gboolean
footing_plain_paste_is_possible (GdkClipboard *clipboard)
{
  g_autoptr(GdkContentFormats) formats = NULL;

  g_return_val_if_fail (GDK_IS_CLIPBOARD (clipboard), FALSE);

  formats = gdk_content_formats_ref (gdk_clipboard_get_formats (clipboard));
  formats = gdk_content_formats_union_serialize_mime_types (formats);

  return gdk_content_formats_contain_mime_type (formats, plain_text[0]);
}

static void
insert (GtkTextView *view,
        GBytes      *bytes)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  gboolean editable = gtk_text_view_get_editable (view);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  g_autofree char *clean = NULL;

  if (length == 0)
    return;

  clean = footing_clean_text (text, length);

  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_delete_selection (buffer, TRUE, editable);
  gtk_text_buffer_insert_interactive_at_cursor (buffer,
                                                clean != NULL ? clean : text,
                                                clean != NULL ? -1 : (int) length,
                                                editable);
  gtk_text_buffer_end_user_action (buffer);
}

static void
read_to_end_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr(GtkTextView) view = user_data;
  GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM (source);
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;

  if (g_output_stream_splice_finish (G_OUTPUT_STREAM (memory), result, &error) < 0)
    {
      g_debug ("Cannot paste: %s", error->message);
      return;
    }

  bytes = g_memory_output_stream_steal_as_bytes (memory);
  insert (view, bytes);

  /* The view waits for this to bring the caret into sight. */
  g_signal_emit_by_name (gtk_text_view_get_buffer (view), "paste-done",
                         gtk_widget_get_clipboard (GTK_WIDGET (view)));
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(GtkTextView) view = user_data;
  g_autoptr(GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr(GInputStream) stream = NULL;
  g_autoptr(GError) error = NULL;

  stream = gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, NULL, &error);

  if (stream == NULL)
    {
      g_debug ("Cannot paste: %s", error->message);
      return;
    }

  g_output_stream_splice_async (memory, stream,
                                (G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE |
                                 G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET),
                                G_PRIORITY_DEFAULT, NULL,
                                read_to_end_cb, g_steal_pointer (&view));
}

void
footing_plain_paste (GtkTextView  *view,
                     GdkClipboard *clipboard)
{
  g_return_if_fail (GTK_IS_TEXT_VIEW (view));
  g_return_if_fail (GDK_IS_CLIPBOARD (clipboard));

  gdk_clipboard_read_async (clipboard, (const char **) plain_text, G_PRIORITY_DEFAULT, NULL,
                            opened_cb, g_object_ref (view));
}
