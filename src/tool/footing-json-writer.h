/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <stdio.h>

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootingJsonWriter:
 *
 * Writes one JSON document as it goes, for results that may be long: a tree of nodes needs more
 * than a kilobyte for a single row of a survival curve. Objects in an array stand on lines of
 * their own.
 */
typedef struct _FootingJsonWriter FootingJsonWriter;

/**
 * footing_json_writer_new:
 * @file: where to write to; it is not closed
 */
FootingJsonWriter *footing_json_writer_new          (FILE              *file);

/**
 * footing_json_writer_free:
 *
 * Ends the document with a line end. Every object and array must have been closed.
 */
void               footing_json_writer_free         (FootingJsonWriter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingJsonWriter, footing_json_writer_free)

void               footing_json_writer_begin_object (FootingJsonWriter *self);

void               footing_json_writer_end_object   (FootingJsonWriter *self);

void               footing_json_writer_begin_array  (FootingJsonWriter *self);

void               footing_json_writer_end_array    (FootingJsonWriter *self);

/**
 * footing_json_writer_set_member:
 * @name: UTF-8
 *
 * Names the next value, in an object.
 */
void               footing_json_writer_set_member   (FootingJsonWriter *self,
                                                     const char        *name);

/**
 * footing_json_writer_add_string:
 * @text: (nullable): UTF-8; %NULL becomes null
 */
void               footing_json_writer_add_string   (FootingJsonWriter *self,
                                                     const char        *text);

void               footing_json_writer_add_count    (FootingJsonWriter *self,
                                                     guint64            count);

/**
 * footing_json_writer_add_number:
 * @number: becomes the shortest text that is read back as the very same number, and null where
 *   it is not finite
 */
void               footing_json_writer_add_number   (FootingJsonWriter *self,
                                                     double             number);

void               footing_json_writer_add_boolean  (FootingJsonWriter *self,
                                                     gboolean           value);

void               footing_json_writer_add_null     (FootingJsonWriter *self);

G_END_DECLS
