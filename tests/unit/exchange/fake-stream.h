/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** A stream that gives a text in pieces of any size, without end or with a fault where wanted. */
#define TYPE_FAKE_STREAM (fake_stream_get_type ())

G_DECLARE_FINAL_TYPE (FakeStream, fake_stream, FAKE, STREAM, GInputStream)

/** @text must outlive the stream; @piece is the most that one read gives. */
FakeStream *fake_stream_new         (const char *text,
                                     gsize       length,
                                     gsize       piece);

/** After the end, the text begins again from @offset. */
void        fake_stream_set_endless (FakeStream *self,
                                     gsize       offset);

/** After the end, reading fails. */
void        fake_stream_set_broken  (FakeStream *self);

G_END_DECLS
