/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-editor"

#include "config.h"

#include <string.h>

#include "footing-clean-text.h"
#include "footing-text-buffer.h"

struct _FootingTextBuffer
{
  GtkSourceBuffer parent_instance;

  GHashTable *questions;
  glong longest_question; /* in characters */
  GtkTextTag *question_tag;

  gboolean is_loading;
  gboolean is_marking;
};

enum
{
  EDITED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingTextBuffer, footing_text_buffer, GTK_SOURCE_TYPE_BUFFER)

static gboolean
is_question (FootingTextBuffer *self,
             const GtkTextIter *start,
             const GtkTextIter *end)
{
  g_autofree char *line = NULL;

  if (gtk_text_iter_get_line_offset (end) > self->longest_question)
    return FALSE;

  line = gtk_text_iter_get_slice (start, end);

  return g_hash_table_contains (self->questions, line);
}

static void
mark_questions (FootingTextBuffer *self,
                int                first_line,
                int                last_line)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextIter start;

  if (self->longest_question == 0)
    return;

  self->is_marking = TRUE;
  gtk_text_buffer_get_iter_at_line (buffer, &start, first_line);

  for (int line = first_line; line <= last_line; line++)
    {
      GtkTextIter end = start;

      if (!gtk_text_iter_ends_line (&end))
        gtk_text_iter_forward_to_line_end (&end);

      if (is_question (self, &start, &end))
        gtk_text_buffer_apply_tag (buffer, self->question_tag, &start, &end);
      else
        gtk_text_buffer_remove_tag (buffer, self->question_tag, &start, &end);

      if (!gtk_text_iter_forward_line (&start))
        break;
    }

  self->is_marking = FALSE;
}

/* Begins anew with the clean text rather than changing it on the way: everybody else who hears
 * of the insertion, assistive technology for one, counts the characters they are told of.
 */
static void
before_insert_cb (GtkTextBuffer *buffer,
                  GtkTextIter   *at,
                  const char    *text,
                  int            length)
{
  g_autofree char *clean = footing_clean_text (text, length);

  if (clean == NULL)
    return;

  g_signal_stop_emission_by_name (buffer, "insert-text");
  gtk_text_buffer_insert (buffer, at, clean, -1);
}

static void
footing_text_buffer_insert_text (GtkTextBuffer *buffer,
                                 GtkTextIter   *at,
                                 const char    *text,
                                 int            length)
{
  FootingTextBuffer *self = FOOTING_TEXT_BUFFER (buffer);
  int first_line = gtk_text_iter_get_line (at);
  int offset;

  GTK_TEXT_BUFFER_CLASS (footing_text_buffer_parent_class)->insert_text (buffer, at, text, length);

  offset = gtk_text_iter_get_offset (at);
  mark_questions (self, first_line, gtk_text_iter_get_line (at));
  gtk_text_buffer_get_iter_at_offset (buffer, at, offset);
}

static void
footing_text_buffer_delete_range (GtkTextBuffer *buffer,
                                  GtkTextIter   *start,
                                  GtkTextIter   *end)
{
  int offset;

  GTK_TEXT_BUFFER_CLASS (footing_text_buffer_parent_class)->delete_range (buffer, start, end);

  offset = gtk_text_iter_get_offset (start);
  mark_questions (FOOTING_TEXT_BUFFER (buffer),
                  gtk_text_iter_get_line (start), gtk_text_iter_get_line (start));
  gtk_text_buffer_get_iter_at_offset (buffer, start, offset);
  *end = *start;
}

/* A paste within one text brings the look of a heading along, for half a line as well. */
static void
footing_text_buffer_apply_tag (GtkTextBuffer     *buffer,
                               GtkTextTag        *tag,
                               const GtkTextIter *start,
                               const GtkTextIter *end)
{
  FootingTextBuffer *self = FOOTING_TEXT_BUFFER (buffer);

  if (tag == self->question_tag && !self->is_marking)
    return;

  GTK_TEXT_BUFFER_CLASS (footing_text_buffer_parent_class)->apply_tag (buffer, tag, start, end);
}

static void
footing_text_buffer_insert_paintable (GtkTextBuffer *buffer,
                                      GtkTextIter   *at,
                                      GdkPaintable  *paintable)
{
}

static void
footing_text_buffer_changed (GtkTextBuffer *buffer)
{
  FootingTextBuffer *self = FOOTING_TEXT_BUFFER (buffer);

  if (GTK_TEXT_BUFFER_CLASS (footing_text_buffer_parent_class)->changed != NULL)
    GTK_TEXT_BUFFER_CLASS (footing_text_buffer_parent_class)->changed (buffer);

  if (!self->is_loading)
    g_signal_emit (self, signals[EDITED], 0);
}

static void
footing_text_buffer_constructed (GObject *object)
{
  FootingTextBuffer *self = FOOTING_TEXT_BUFFER (object);

  G_OBJECT_CLASS (footing_text_buffer_parent_class)->constructed (object);

  /* Without a scheme the text has the colours of its surroundings, light or dark. */
  gtk_source_buffer_set_style_scheme (GTK_SOURCE_BUFFER (self), NULL);
  gtk_source_buffer_set_highlight_syntax (GTK_SOURCE_BUFFER (self), FALSE);
  gtk_source_buffer_set_highlight_matching_brackets (GTK_SOURCE_BUFFER (self), FALSE);

  self->question_tag = gtk_text_buffer_create_tag (GTK_TEXT_BUFFER (self), "footing-question",
                                                   "style", PANGO_STYLE_ITALIC,
                                                   "pixels-above-lines", 8,
                                                   "pixels-below-lines", 2,
                                                   NULL);
}

static void
footing_text_buffer_finalize (GObject *object)
{
  FootingTextBuffer *self = FOOTING_TEXT_BUFFER (object);

  g_clear_pointer (&self->questions, g_hash_table_unref);

  G_OBJECT_CLASS (footing_text_buffer_parent_class)->finalize (object);
}

static void
footing_text_buffer_class_init (FootingTextBufferClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkTextBufferClass *buffer_class = GTK_TEXT_BUFFER_CLASS (klass);

  object_class->constructed = footing_text_buffer_constructed;
  object_class->finalize = footing_text_buffer_finalize;
  buffer_class->insert_text = footing_text_buffer_insert_text;
  buffer_class->insert_paintable = footing_text_buffer_insert_paintable;
  buffer_class->delete_range = footing_text_buffer_delete_range;
  buffer_class->apply_tag = footing_text_buffer_apply_tag;
  buffer_class->changed = footing_text_buffer_changed;

  signals[EDITED] =
    g_signal_new ("edited",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_text_buffer_init (FootingTextBuffer *self)
{
  self->questions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  /* Connected before anybody else can be. */
  g_signal_connect (self, "insert-text", G_CALLBACK (before_insert_cb), NULL);
}

FootingTextBuffer *
footing_text_buffer_new (void)
{
  return g_object_new (FOOTING_TYPE_TEXT_BUFFER, NULL);
}

void
footing_text_buffer_load (FootingTextBuffer *self,
                          const char        *text)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  g_autofree char *clean = NULL;
  GtkTextIter end;

  g_return_if_fail (FOOTING_IS_TEXT_BUFFER (self));
  g_return_if_fail (text != NULL);

  /* Before GTK sees it, which refuses invalid UTF-8 altogether. */
  clean = footing_clean_text (text, -1);

  self->is_loading = TRUE;
  gtk_text_buffer_begin_irreversible_action (buffer);
  gtk_text_buffer_set_text (buffer, clean != NULL ? clean : text, -1);
  gtk_text_buffer_end_irreversible_action (buffer);
  self->is_loading = FALSE;

  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_place_cursor (buffer, &end);
}

char *
footing_text_buffer_dup_text (FootingTextBuffer *self)
{
  GtkTextIter start, end;

  g_return_val_if_fail (FOOTING_IS_TEXT_BUFFER (self), NULL);

  gtk_text_buffer_get_bounds (GTK_TEXT_BUFFER (self), &start, &end);

  return gtk_text_iter_get_text (&start, &end);
}

char *
footing_text_buffer_dup_answers (FootingTextBuffer *self)
{
  g_autofree char *text = footing_text_buffer_dup_text (self);
  g_auto(GStrv) lines = NULL;

  g_return_val_if_fail (FOOTING_IS_TEXT_BUFFER (self), NULL);

  if (self->longest_question == 0)
    return g_steal_pointer (&text);

  lines = g_strsplit (text, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    if (g_hash_table_contains (self->questions, *line))
      **line = '\0';

  return g_strjoinv ("\n", lines);
}

static void
add_question (FootingTextBuffer *self,
              const char        *question)
{
  g_hash_table_add (self->questions, g_strdup (question));
  self->longest_question = MAX (self->longest_question, g_utf8_strlen (question, -1));
}

void
footing_text_buffer_set_questions (FootingTextBuffer  *self,
                                   const char * const *questions)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextIter start, end;

  g_return_if_fail (FOOTING_IS_TEXT_BUFFER (self));

  g_hash_table_remove_all (self->questions);
  self->longest_question = 0;

  for (; questions != NULL && *questions != NULL; questions++)
    add_question (self, *questions);

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_remove_tag (buffer, self->question_tag, &start, &end);
  mark_questions (self, 0, gtk_text_buffer_get_line_count (buffer) - 1);
}

void
footing_text_buffer_insert_question (FootingTextBuffer *self,
                                     const char        *question)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  g_autofree char *lines = NULL;
  GtkTextIter at;

  g_return_if_fail (FOOTING_IS_TEXT_BUFFER (self));
  g_return_if_fail (question != NULL && strchr (question, '\n') == NULL);

  add_question (self, question);

  gtk_text_buffer_get_iter_at_mark (buffer, &at, gtk_text_buffer_get_insert (buffer));
  if (!gtk_text_iter_ends_line (&at))
    gtk_text_iter_forward_to_line_end (&at);

  lines = g_strconcat (gtk_text_iter_get_line_offset (&at) > 0 ? "\n" : "", question, "\n", NULL);

  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_insert (buffer, &at, lines, -1);
  gtk_text_buffer_place_cursor (buffer, &at);
  gtk_text_buffer_end_user_action (buffer);
}
