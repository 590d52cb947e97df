/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "footing-json-source-private.h"

/* The parser knows where it is only while it parses, so places are written down as it goes: bytes
 * from the beginning of the text. It speaks of a member once its value is complete, and a comma
 * behind it has been read as well; where a value that is a list or an object began is therefore
 * remembered from its first bracket until then, and where any other one began is looked for.
 */
typedef struct
{
  gsize place;   /* of the opening bracket */
  guint members; /* that the file names: more than the object has when one is there twice */
} Opening;

typedef struct
{
  FootingJsonSource *source;
  const char        *text;
  gsize              size;
  gsize              start;  /* of what the parser gets: it would leave out spaces and count on */
  GArray            *lines;  /* where each line begins */
  GArray            *open;   /* Opening of every list and object that is not closed yet */
  gsize              closed; /* where the one closed last began */
  gsize              failed; /* the last sign that was understood before a syntax mistake */
} Parse;

/* Some editors begin a file with a byte order mark. */
static void
find_beginning (Parse *parse)
{
  if (parse->size >= 3 && memcmp (parse->text, "\xef\xbb\xbf", 3) == 0)
    parse->start = 3;

  while (parse->start < parse->size && g_ascii_isspace (parse->text[parse->start]))
    parse->start++;
}

static void
find_lines (Parse *parse)
{
  gsize start = parse->start;
  const char *end;

  for (;; start = (gsize) (end - parse->text) + 1)
    {
      g_array_append_val (parse->lines, start);
      if ((end = memchr (parse->text + start, '\n', parse->size - start)) == NULL)
        return;
    }
}

/* Returns: how much of the text has been read */
static gsize
place_of_parser (JsonParser *parser,
                 Parse      *parse)
{
  guint line = CLAMP (json_parser_get_current_line (parser), 1, parse->lines->len);
  gsize start = g_array_index (parse->lines, gsize, line - 1);

  return MIN (start + json_parser_get_current_pos (parser), parse->size);
}

static void
opened_cb (JsonParser *parser,
           Parse      *parse)
{
  Opening opening = { .place = MAX (place_of_parser (parser, parse), 1) - 1 };

  g_array_append_val (parse->open, opening);
}

static void
closed_cb (JsonParser *parser,
           gpointer    container,
           Parse      *parse)
{
  parse->closed = g_array_index (parse->open, Opening, parse->open->len - 1).place;
  g_array_set_size (parse->open, parse->open->len - 1);
}

static gboolean
is_space (char character)
{
  return character != '\0' && strchr (" \t\r\n", character) != NULL;
}

/* A quotation mark inside a text has a backslash before it, the one at its beginning has not. */
static gsize
find_start_of_text (const Parse *parse,
                    gsize        end)
{
  gsize place = end - 1;

  while (place > 0 && (parse->text[place - 1] != '"' || (place > 1 && parse->text[place - 2] == '\\')))
    place--;

  return MAX (place, 1) - 1;
}

static gsize
find_start (const Parse *parse,
            gsize        end)
{
  if (end > 0 && parse->text[end - 1] == ',')
    end--;
  while (end > 0 && is_space (parse->text[end - 1]))
    end--;

  if (end > 0 && parse->text[end - 1] == '"')
    return find_start_of_text (parse, end);

  while (end > 0 && !is_space (parse->text[end - 1]) && strchr ("[{:,", parse->text[end - 1]) == NULL)
    end--;

  return end;
}

static gsize
remember_place (JsonParser *parser,
                Parse      *parse,
                JsonNode   *node)
{
  gboolean is_container = JSON_NODE_HOLDS_ARRAY (node) || JSON_NODE_HOLDS_OBJECT (node);
  gsize place = is_container ? parse->closed : find_start (parse, place_of_parser (parser, parse));

  g_hash_table_insert (parse->source->places, node, GSIZE_TO_POINTER (place));

  return place;
}

static void
member_cb (JsonParser *parser,
           JsonObject *object,
           const char *name,
           Parse      *parse)
{
  Opening *opening = &g_array_index (parse->open, Opening, parse->open->len - 1);
  gsize place = remember_place (parser, parse, json_object_get_member (object, name));

  opening->members++;

  if (json_object_get_size (object) < opening->members)
    _footing_json_source_fail (parse->source, FOOTING_JSON_MISTAKE_DUPLICATE, place, name,
                               _("this key is there twice"));
}

static void
element_cb (JsonParser *parser,
            JsonArray  *array,
            int         index,
            Parse      *parse)
{
  remember_place (parser, parse, json_array_get_element (array, index));
}

static void
error_cb (JsonParser   *parser,
          const GError *error,
          Parse        *parse)
{
  parse->failed = MAX (place_of_parser (parser, parse), 1) - 1;
}

/* The parser takes no text that is empty or not UTF-8, and does not say where. */
static gboolean
is_readable (Parse *parse)
{
  const char *end = parse->text;

  if (parse->size == parse->start)
    {
      _footing_json_source_fail (parse->source, FOOTING_JSON_MISTAKE_SYNTAX, FOOTING_JSON_SOURCE_EVERYWHERE, NULL,
                                 _("the file is empty"));
      return FALSE;
    }

  if (g_utf8_validate_len (parse->text, parse->size, &end))
    return TRUE;

  _footing_json_source_fail (parse->source, FOOTING_JSON_MISTAKE_SYNTAX, (gsize) (end - parse->text), NULL,
                             _("a character here is not in UTF-8"));

  return FALSE;
}

/* What the parser says is for people who know its insides: it names the last thing that it
 * understood and not the first that it did not.
 */
static void
parse_text (JsonParser *parser,
            Parse      *parse)
{
  FootingJsonSource *source = parse->source;
  g_autoptr(GError) error = NULL;

  find_beginning (parse);

  if (!is_readable (parse))
    return;

  find_lines (parse);

  if (json_parser_load_from_data (parser, parse->text + parse->start, (gssize) (parse->size - parse->start), &error))
    {
      source->root = json_parser_steal_root (parser);
      return;
    }

  g_debug ("%s: %s", source->name, error->message);
  _footing_json_source_fail (source, FOOTING_JSON_MISTAKE_SYNTAX, parse->failed, NULL,
                             _("the file cannot be understood from here or the next line on; "
                               "perhaps a comma, a bracket or a quotation mark is missing or too many"));
}

static void
listen (JsonParser *parser,
        Parse      *parse)
{
  json_parser_set_strict (parser, TRUE);
  g_signal_connect (parser, "object-start", G_CALLBACK (opened_cb), parse);
  g_signal_connect (parser, "array-start", G_CALLBACK (opened_cb), parse);
  g_signal_connect (parser, "object-end", G_CALLBACK (closed_cb), parse);
  g_signal_connect (parser, "array-end", G_CALLBACK (closed_cb), parse);
  g_signal_connect (parser, "object-member", G_CALLBACK (member_cb), parse);
  g_signal_connect (parser, "array-element", G_CALLBACK (element_cb), parse);
  g_signal_connect (parser, "error", G_CALLBACK (error_cb), parse);
}

void
_footing_json_source_parse (FootingJsonSource *self)
{
  g_autoptr(JsonParser) parser = json_parser_new_immutable ();
  g_autoptr(GArray) lines = g_array_new (FALSE, FALSE, sizeof (gsize));
  g_autoptr(GArray) open = g_array_new (FALSE, FALSE, sizeof (Opening));
  Parse parse = { .source = self, .lines = lines, .open = open };

  parse.text = g_bytes_get_data (self->bytes, &parse.size);
  listen (parser, &parse);
  parse_text (parser, &parse);

  if (self->root == NULL)
    return;

  g_hash_table_insert (self->places, self->root, GSIZE_TO_POINTER (parse.closed));

  if (!JSON_NODE_HOLDS_OBJECT (self->root))
    _footing_json_source_fail (self, FOOTING_JSON_MISTAKE_TYPE, parse.closed, NULL,
                               _("the file has to be one object, in curly brackets"));
}
