/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <string.h>

#include "fake-stream.h"

struct _FakeStream
{
  GInputStream parent_instance;

  const char *text;
  gsize length;
  gsize position;
  gsize piece;
  gsize again;
  gboolean broken;
};

G_DEFINE_FINAL_TYPE (FakeStream, fake_stream, G_TYPE_INPUT_STREAM)

static gssize
fake_stream_read (GInputStream  *stream,
                  void          *buffer,
                  gsize          count,
                  GCancellable  *cancellable,
                  GError       **error)
{
  FakeStream *self = FAKE_STREAM (stream);
  gsize n;

  if (self->position == self->length && self->broken)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "the disk was taken out");
      return -1;
    }

  if (self->position == self->length)
    self->position = self->again;

  n = MIN (MIN (count, self->piece), self->length - self->position);
  memcpy (buffer, self->text + self->position, n);
  self->position += n;

  return n;
}

static void
fake_stream_class_init (FakeStreamClass *klass)
{
  G_INPUT_STREAM_CLASS (klass)->read_fn = fake_stream_read;
}

static void
fake_stream_init (FakeStream *self)
{
}

FakeStream *
fake_stream_new (const char *text,
                 gsize       length,
                 gsize       piece)
{
  FakeStream *self = g_object_new (TYPE_FAKE_STREAM, NULL);

  self->text = text;
  self->length = length;
  self->piece = piece;
  self->again = length;

  return self;
}

void
fake_stream_set_endless (FakeStream *self,
                         gsize       offset)
{
  self->again = offset;
}

void
fake_stream_set_broken (FakeStream *self)
{
  self->broken = TRUE;
}
