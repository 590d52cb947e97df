/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-json-source-private.h"

/* The parser knows lines only while it parses, so they are written down as it goes. It speaks of
 * a member once its value is complete; where a value that is a list or an object began is
 * therefore remembered from its first bracket until then.
 */
typedef struct
{
  guint line;    /* of the opening bracket */
  guint members; /* that the file names: more than the object has when one is there twice */
} Opening;

typedef struct
{
  FootingJsonSource *source;
  GArray            *open;   /* Opening of every list and object that is not closed yet */
  guint              closed; /* line on which the one closed last began */
  guint              failed; /* line of a syntax mistake */
} Parse;

static void
opened_cb (JsonParser *parser,
           Parse      *parse)
{
  Opening opening = { .line = json_parser_get_current_line (parser) };

  g_array_append_val (parse->open, opening);
}

static void
closed_cb (JsonParser *parser,
           gpointer    container,
           Parse      *parse)
{
  parse->closed = g_array_index (parse->open, Opening, parse->open->len - 1).line;
  g_array_set_size (parse->open, parse->open->len - 1);
}

static guint
remember_line (JsonParser *parser,
               Parse      *parse,
               JsonNode   *node)
{
  gboolean is_container = JSON_NODE_HOLDS_ARRAY (node) || JSON_NODE_HOLDS_OBJECT (node);
  guint line = is_container ? parse->closed : json_parser_get_current_line (parser);

  g_hash_table_insert (parse->source->lines, node, GUINT_TO_POINTER (line));

  return line;
}

static void
member_cb (JsonParser *parser,
           JsonObject *object,
           const char *name,
           Parse      *parse)
{
  Opening *opening = &g_array_index (parse->open, Opening, parse->open->len - 1);
  guint line = remember_line (parser, parse, json_object_get_member (object, name));

  opening->members++;

  if (json_object_get_size (object) < opening->members)
    _footing_json_source_fail (parse->source, FOOTING_JSON_MISTAKE_DUPLICATE, line, name,
                               _("this key is there twice"));
}

static void
element_cb (JsonParser *parser,
            JsonArray  *array,
            int         index,
            Parse      *parse)
{
  remember_line (parser, parse, json_array_get_element (array, index));
}

static void
error_cb (JsonParser   *parser,
          const GError *error,
          Parse        *parse)
{
  parse->failed = json_parser_get_current_line (parser);
}

/* The parser takes no text that is empty or not UTF-8, and does not say where. */
static gboolean
is_readable (FootingJsonSource *self,
             const char        *text,
             gsize              size)
{
  const char *end = text;
  guint line = 1;

  if (size == 0)
    {
      _footing_json_source_fail (self, FOOTING_JSON_MISTAKE_SYNTAX, 0, NULL,
                                 _("the file is empty"));
      return FALSE;
    }

  if (g_utf8_validate_len (text, size, &end))
    return TRUE;

  for (; text < end; text++)
    line += *text == '\n';

  _footing_json_source_fail (self, FOOTING_JSON_MISTAKE_SYNTAX, line, NULL,
                             _("a character here is not in UTF-8"));

  return FALSE;
}

/* What the parser says is for people who know its insides: it names the last thing that it
 * understood and not the first that it did not.
 */
static void
parse_bytes (FootingJsonSource *self,
             JsonParser        *parser,
             GBytes            *bytes,
             Parse             *parse)
{
  g_autoptr(GError) error = NULL;
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);

  if (!is_readable (self, text, size))
    return;

  if (json_parser_load_from_data (parser, text, size, &error))
    {
      self->root = json_parser_steal_root (parser);
      return;
    }

  g_debug ("%s: %s", self->name, error->message);
  _footing_json_source_fail (self, FOOTING_JSON_MISTAKE_SYNTAX, parse->failed, NULL,
                             _("the file cannot be understood from here or the next line on; "
                               "perhaps a comma, a bracket or a quotation mark is missing or too many"));
}

void
_footing_json_source_parse (FootingJsonSource *self,
                            GBytes            *bytes)
{
  g_autoptr(JsonParser) parser = json_parser_new_immutable ();
  g_autoptr(GArray) open = g_array_new (FALSE, FALSE, sizeof (Opening));
  Parse parse = { .source = self, .open = open };
  guint line;

  json_parser_set_strict (parser, TRUE);
  g_signal_connect (parser, "object-start", G_CALLBACK (opened_cb), &parse);
  g_signal_connect (parser, "array-start", G_CALLBACK (opened_cb), &parse);
  g_signal_connect (parser, "object-end", G_CALLBACK (closed_cb), &parse);
  g_signal_connect (parser, "array-end", G_CALLBACK (closed_cb), &parse);
  g_signal_connect (parser, "object-member", G_CALLBACK (member_cb), &parse);
  g_signal_connect (parser, "array-element", G_CALLBACK (element_cb), &parse);
  g_signal_connect (parser, "error", G_CALLBACK (error_cb), &parse);
  parse_bytes (self, parser, bytes, &parse);

  if (self->root == NULL)
    return;

  line = MAX (parse.closed, 1);
  g_hash_table_insert (self->lines, self->root, GUINT_TO_POINTER (line));

  if (!JSON_NODE_HOLDS_OBJECT (self->root))
    _footing_json_source_fail (self, FOOTING_JSON_MISTAKE_TYPE, line, NULL,
                               _("the file has to be one object, in curly brackets"));
}
