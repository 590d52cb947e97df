/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-import-progress.h"

#define COUNTED_STREAM_TYPE (counted_stream_get_type ())
G_DECLARE_FINAL_TYPE (CountedStream, counted_stream, COUNTED, STREAM, GFilterInputStream)

struct _CountedStream
{
  GFilterInputStream  parent_instance;

  FootingProgress    *progress;
};

G_DEFINE_FINAL_TYPE (CountedStream, counted_stream, G_TYPE_FILTER_INPUT_STREAM)

static gssize
counted_stream_read (GInputStream  *stream,
                     void          *buffer,
                     gsize          count,
                     GCancellable  *cancellable,
                     GError       **error)
{
  GInputStream *base = g_filter_input_stream_get_base_stream (G_FILTER_INPUT_STREAM (stream));
  gssize n_read = g_input_stream_read (base, buffer, count, cancellable, error);

  if (n_read > 0)
    footing_progress_advance (COUNTED_STREAM (stream)->progress, (gsize) n_read);

  return n_read;
}

static void
counted_stream_finalize (GObject *object)
{
  footing_progress_unref (COUNTED_STREAM (object)->progress);

  G_OBJECT_CLASS (counted_stream_parent_class)->finalize (object);
}

static void
counted_stream_class_init (CountedStreamClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = counted_stream_finalize;
  G_INPUT_STREAM_CLASS (klass)->read_fn = counted_stream_read;
}

static void
counted_stream_init (CountedStream *self)
{
}

GInputStream *
footing_import_progress_watch (FootingProgress *self,
                               GInputStream    *base)
{
  CountedStream *stream = NULL;

  g_return_val_if_fail (G_IS_INPUT_STREAM (base), NULL);

  stream = g_object_new (COUNTED_STREAM_TYPE, "base-stream", base, NULL);
  stream->progress = footing_progress_ref (self);

  return G_INPUT_STREAM (stream);
}
