/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "footing-json-source-private.h"

/* ---- mistakes ------------------------------------------------------------------------------- */

FootingJsonMistake *
footing_json_mistake_new (FootingJsonMistakeKind  kind,
                          const char             *file,
                          guint                   line,
                          const char             *key,
                          const char             *message)
{
  FootingJsonMistake *self = g_new0 (FootingJsonMistake, 1);

  self->kind = kind;
  self->file = g_strdup (file);
  self->line = line;
  self->key = g_strdup (key);
  self->message = g_strdup (message);

  return self;
}

FootingJsonMistake *
footing_json_mistake_copy (const FootingJsonMistake *self)
{
  FootingJsonMistake *copy = footing_json_mistake_new (self->kind, self->file, self->line, self->key, self->message);

  copy->column = self->column;

  return copy;
}

void
footing_json_mistake_free (FootingJsonMistake *self)
{
  if (self == NULL)
    return;

  g_free (self->file);
  g_free (self->key);
  g_free (self->message);
  g_free (self);
}

static char *
place_to_text (const FootingJsonMistake *self)
{
  if (self->line == 0)
    return g_strdup (self->file);

  if (self->column == 0)
    /* translators: name of a file, line number */
    return g_strdup_printf (_("%s, line %u"), self->file, self->line);

  /* translators: name of a file, line number, number of the character in the line */
  return g_strdup_printf (_("%s, line %u, column %u"), self->file, self->line, self->column);
}

char *
footing_json_mistake_to_text (const FootingJsonMistake *self)
{
  g_autofree char *place = place_to_text (self);

  if (self->key == NULL)
    /* translators: where in which file, such as “cohort.json, line 3, column 8”: what is wrong there */
    return g_strdup_printf (_("%s: %s"), place, self->message);

  /* translators: where in which file, key in the file: what is wrong with its value */
  return g_strdup_printf (_("%s, “%s”: %s"), place, self->key, self->message);
}

/* Up to @place the bytes are text, because a file that is not is refused at its first such byte. */
static void
find_line (FootingJsonSource  *self,
           gsize               place,
           FootingJsonMistake *mistake)
{
  gsize size;
  const char *text = g_bytes_get_data (self->bytes, &size);
  const char *line = text;
  const char *there = text + MIN (place, size);

  mistake->line = 1;
  for (const char *end; (end = memchr (line, '\n', (gsize) (there - line))) != NULL; line = end + 1)
    mistake->line++;

  mistake->column = (guint) g_utf8_strlen (line, there - line) + 1;
}

void
_footing_json_source_fail (FootingJsonSource      *self,
                           FootingJsonMistakeKind  kind,
                           gsize                   place,
                           const char             *key,
                           const char             *message)
{
  if (self->mistake != NULL)
    return;

  self->mistake = footing_json_mistake_new (kind, self->name, 0, key, message);
  if (place != FOOTING_JSON_SOURCE_EVERYWHERE)
    find_line (self, place, self->mistake);
}

static gsize
place_of (FootingJsonSource *self,
          JsonNode          *node)
{
  return GPOINTER_TO_SIZE (g_hash_table_lookup (self->places, node));
}

G_GNUC_PRINTF (5, 6)
static void
fail_at (FootingJsonSource      *self,
         FootingJsonMistakeKind  kind,
         JsonNode               *node,
         const char             *key,
         const char             *format,
         ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  _footing_json_source_fail (self, kind, place_of (self, node), key, message);
}

/* ---- objects -------------------------------------------------------------------------------- */

static void
open_frame (FootingJsonSource *self,
            FootingJsonFrame  *frame,
            JsonNode          *node,
            GHashTable        *siblings)
{
  frame->outer = self->frame;
  frame->node = node;
  frame->asked = g_hash_table_new (g_str_hash, g_str_equal);
  frame->siblings = siblings;
  self->frame = frame;
}

static void
refuse_unknown_keys (FootingJsonSource *self)
{
  g_autoptr(GList) keys = json_object_get_members (json_node_get_object (self->frame->node));

  for (GList *iter = keys; iter != NULL; iter = iter->next)
    if (!g_hash_table_contains (self->frame->asked, iter->data))
      fail_at (self, FOOTING_JSON_MISTAKE_UNKNOWN,
               json_object_get_member (json_node_get_object (self->frame->node), iter->data),
               iter->data, _("nobody knows this key here"));
}

static void
close_frame (FootingJsonSource *self)
{
  if (self->mistake == NULL)
    refuse_unknown_keys (self);

  g_clear_pointer (&self->frame->asked, g_hash_table_unref);
  self->frame = self->frame->outer;
}

/* The value of a key; %NULL when it is missing, or something was wrong before. */
static JsonNode *
peek (FootingJsonSource *self,
      const char        *key)
{
  JsonNode *node;

  if (self->mistake != NULL)
    return NULL;

  g_hash_table_add (self->frame->asked, (gpointer) key);
  node = json_object_get_member (json_node_get_object (self->frame->node), key);

  return node != NULL && self->nulls && JSON_NODE_HOLDS_NULL (node) ? NULL : node;
}

static JsonNode *
take (FootingJsonSource *self,
      const char        *key)
{
  JsonNode *node = peek (self, key);

  if (node == NULL && self->mistake == NULL)
    fail_at (self, FOOTING_JSON_MISTAKE_MISSING, self->frame->node, key,
             _("this key is missing from the object that begins here"));

  return node;
}

FootingJsonSource *
footing_json_source_new (const char *name,
                         GBytes     *bytes)
{
  FootingJsonSource *self;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  self = g_new0 (FootingJsonSource, 1);
  self->name = g_strdup (name);
  self->bytes = g_bytes_ref (bytes);
  self->places = g_hash_table_new (NULL, NULL);
  _footing_json_source_parse (self);

  if (self->mistake == NULL)
    open_frame (self, &self->outermost, self->root, NULL);

  return self;
}

void
footing_json_source_free (FootingJsonSource *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->outermost.asked, g_hash_table_unref);
  g_clear_pointer (&self->root, json_node_unref);
  g_clear_pointer (&self->mistake, footing_json_mistake_free);
  g_hash_table_unref (self->places);
  g_bytes_unref (self->bytes);
  g_free (self->name);
  g_free (self);
}

const FootingJsonMistake *
footing_json_source_finish (FootingJsonSource *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->frame != NULL)
    close_frame (self);

  return self->mistake;
}

gboolean
footing_json_source_has_mistake (FootingJsonSource *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->mistake != NULL;
}

void
footing_json_source_allow_nulls (FootingJsonSource *self)
{
  self->nulls = TRUE;
}

void
footing_json_source_pass_over (FootingJsonSource *self,
                               GPtrArray         *keys)
{
  g_autoptr(GList) all = NULL;

  if (self->mistake != NULL)
    return;

  all = json_object_get_members (json_node_get_object (self->frame->node));

  for (GList *iter = all; iter != NULL; iter = iter->next)
    if (g_hash_table_add (self->frame->asked, iter->data))
      g_ptr_array_add (keys, g_strdup (iter->data));
}

gboolean
footing_json_source_has (FootingJsonSource *self,
                         const char        *key)
{
  return peek (self, key) != NULL;
}

void
footing_json_source_refuse (FootingJsonSource *self,
                            const char        *key,
                            int                index,
                            const char        *format,
                            ...)
{
  JsonNode *node = peek (self, key);
  g_autofree char *message = NULL;
  va_list args;

  if (self->mistake != NULL)
    return;

  if (node == NULL)
    node = self->frame->node;
  else if (index >= 0 && JSON_NODE_HOLDS_ARRAY (node))
    node = json_array_get_element (json_node_get_array (node), index);

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  _footing_json_source_fail (self, FOOTING_JSON_MISTAKE_VALUE, place_of (self, node), key, message);
}

/* ---- single values -------------------------------------------------------------------------- */

static gboolean
is_blank (const char *text)
{
  return text[strspn (text, " \t\r\n")] == '\0';
}

/* %NULL when @node is %NULL or its value is not a text that says something. */
static const char *
text_of (FootingJsonSource *self,
         const char        *key,
         JsonNode          *node)
{
  const char *text;

  if (node == NULL)
    return NULL;

  if (json_node_get_value_type (node) != G_TYPE_STRING)
    {
      fail_at (self, FOOTING_JSON_MISTAKE_TYPE, node, key,
               _("a text in quotation marks belongs here"));
      return NULL;
    }

  text = json_node_get_string (node);

  if (!is_blank (text))
    return text;

  fail_at (self, FOOTING_JSON_MISTAKE_VALUE, node, key, _("the text is empty"));

  return NULL;
}

char *
footing_json_source_get_text (FootingJsonSource *self,
                              const char        *key)
{
  return g_strdup (text_of (self, key, take (self, key)));
}

char *
footing_json_source_get_optional_text (FootingJsonSource *self,
                                       const char        *key)
{
  return g_strdup (text_of (self, key, peek (self, key)));
}

static gboolean
is_id (const char *text)
{
  return g_ascii_isalnum (text[0]) &&
         strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789-") == strlen (text) &&
         strstr (text, "--") == NULL && !g_str_has_suffix (text, "-");
}

char *
footing_json_source_get_id (FootingJsonSource *self,
                            const char        *key)
{
  JsonNode *node = take (self, key);
  const char *text = text_of (self, key, node);

  if (text == NULL)
    return NULL;

  if (!is_id (text))
    fail_at (self, FOOTING_JSON_MISTAKE_VALUE, node, key,
             _("“%s” is not an id: small letters, digits and hyphens between them"), text);
  else if (self->frame->siblings != NULL &&
           !g_hash_table_add (self->frame->siblings, (gpointer) text))
    fail_at (self, FOOTING_JSON_MISTAKE_DUPLICATE, node, key, _("“%s” is there twice"), text);

  return g_strdup (text);
}

static int
integer_of (FootingJsonSource *self,
            const char        *key,
            JsonNode          *node,
            int                least,
            int                most)
{
  g_autofree char *text = NULL;
  gint64 number;

  if (json_node_get_value_type (node) != G_TYPE_INT64)
    {
      fail_at (self, FOOTING_JSON_MISTAKE_TYPE, node, key, _("a whole number belongs here"));
      return least;
    }

  number = json_node_get_int (node);

  if (number >= least && number <= most)
    return number;

  text = g_strdup_printf ("%" G_GINT64_FORMAT, number);
  fail_at (self, FOOTING_JSON_MISTAKE_VALUE, node, key,
           _("%s is not between %d and %d"), text, least, most);

  return least;
}

int
footing_json_source_get_integer (FootingJsonSource *self,
                                 const char        *key,
                                 int                least,
                                 int                most)
{
  JsonNode *node = take (self, key);

  return node != NULL ? integer_of (self, key, node, least, most) : least;
}

int
footing_json_source_get_optional_integer (FootingJsonSource *self,
                                          const char        *key,
                                          int                least,
                                          int                most,
                                          int                otherwise)
{
  JsonNode *node = peek (self, key);

  return node != NULL ? integer_of (self, key, node, least, most) : otherwise;
}

double
footing_json_source_get_number (FootingJsonSource *self,
                                const char        *key,
                                double             least,
                                double             most)
{
  JsonNode *node = take (self, key);
  GType type = node != NULL ? json_node_get_value_type (node) : G_TYPE_INVALID;
  double number;

  if (node == NULL)
    return least;

  if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
    {
      fail_at (self, FOOTING_JSON_MISTAKE_TYPE, node, key, _("a number belongs here"));
      return least;
    }

  number = type == G_TYPE_INT64 ? json_node_get_int (node) : json_node_get_double (node);

  if (number >= least && number <= most)
    return number;

  fail_at (self, FOOTING_JSON_MISTAKE_VALUE, node, key,
           _("%g is not between %g and %g"), number, least, most);

  return least;
}

static gboolean
boolean_of (FootingJsonSource *self,
            const char        *key,
            JsonNode          *node)
{
  if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return json_node_get_boolean (node);

  fail_at (self, FOOTING_JSON_MISTAKE_TYPE, node, key, _("true or false belongs here"));

  return FALSE;
}

gboolean
footing_json_source_get_boolean (FootingJsonSource *self,
                                 const char        *key)
{
  JsonNode *node = take (self, key);

  return node != NULL && boolean_of (self, key, node);
}

gboolean
footing_json_source_get_optional_boolean (FootingJsonSource *self,
                                          const char        *key,
                                          gboolean           otherwise)
{
  JsonNode *node = peek (self, key);

  return node != NULL ? boolean_of (self, key, node) : otherwise;
}

static FootingDay
day_of (FootingJsonSource *self,
        const char        *key,
        JsonNode          *node)
{
  const char *text = text_of (self, key, node);
  FootingDay day = FOOTING_DAY_NONE;

  if (text != NULL && !footing_day_parse_iso (text, &day))
    fail_at (self, FOOTING_JSON_MISTAKE_VALUE, node, key,
             _("“%s” is not a day of the calendar, written as 2026-03-31"), text);

  return day;
}

FootingDay
footing_json_source_get_day (FootingJsonSource *self,
                             const char        *key)
{
  return day_of (self, key, take (self, key));
}

FootingDay
footing_json_source_get_optional_day (FootingJsonSource *self,
                                      const char        *key)
{
  return day_of (self, key, peek (self, key));
}

static int
choice_of (FootingJsonSource  *self,
           const char         *key,
           JsonNode           *node,
           const char * const *words)
{
  const char *text = text_of (self, key, node);
  g_autofree char *all = NULL;

  if (text == NULL)
    return 0;

  for (int i = 0; words[i] != NULL; i++)
    if (strcmp (words[i], text) == 0)
      return i;

  all = g_strjoinv (", ", (char **) words);
  fail_at (self, FOOTING_JSON_MISTAKE_VALUE, node, key, _("“%s” is none of %s"), text, all);

  return 0;
}

int
footing_json_source_get_choice (FootingJsonSource  *self,
                                const char         *key,
                                const char * const *words)
{
  return choice_of (self, key, take (self, key), words);
}

/* ---- lists and objects ---------------------------------------------------------------------- */

/* %NULL when @node is %NULL or its value is not a list of @least elements. */
static JsonArray *
array_of (FootingJsonSource *self,
          const char        *key,
          JsonNode          *node,
          guint              least)
{
  JsonArray *array;

  if (node == NULL)
    return NULL;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      fail_at (self, FOOTING_JSON_MISTAKE_TYPE, node, key,
               _("a list in square brackets belongs here"));
      return NULL;
    }

  array = json_node_get_array (node);

  if (json_array_get_length (array) >= least)
    return array;

  fail_at (self, FOOTING_JSON_MISTAKE_VALUE, node, key, _("the list is empty"));

  return NULL;
}

guint
footing_json_source_get_optional_choices (FootingJsonSource  *self,
                                          const char         *key,
                                          const char * const *words)
{
  JsonArray *array = array_of (self, key, peek (self, key), 0);
  guint length = array != NULL ? json_array_get_length (array) : 0;
  guint choices = 0;

  for (guint i = 0; i < length && self->mistake == NULL; i++)
    choices |= 1u << choice_of (self, key, json_array_get_element (array, i), words);

  return choices;
}

static void
texts_of (FootingJsonSource *self,
          const char        *key,
          JsonArray         *array,
          GPtrArray         *texts)
{
  guint length = array != NULL ? json_array_get_length (array) : 0;

  for (guint i = 0; i < length; i++)
    {
      const char *text = text_of (self, key, json_array_get_element (array, i));

      if (text == NULL)
        return;

      if (texts != NULL)
        g_ptr_array_add (texts, g_strdup (text));
    }
}

void
footing_json_source_read_texts (FootingJsonSource *self,
                                const char        *key,
                                GPtrArray         *texts)
{
  texts_of (self, key, array_of (self, key, take (self, key), 1), texts);
}

void
footing_json_source_read_optional_texts (FootingJsonSource *self,
                                         const char        *key,
                                         GPtrArray         *texts)
{
  texts_of (self, key, array_of (self, key, peek (self, key), 0), texts);
}

static gboolean
is_object (FootingJsonSource *self,
           const char        *key,
           JsonNode          *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    return TRUE;

  fail_at (self, FOOTING_JSON_MISTAKE_TYPE, node, key,
           _("an object in curly brackets belongs here"));

  return FALSE;
}

void
footing_json_source_read_object (FootingJsonSource     *self,
                                 const char            *key,
                                 FootingJsonObjectFunc  read,
                                 gpointer               user_data)
{
  JsonNode *node = take (self, key);
  FootingJsonFrame frame;

  if (node == NULL || !is_object (self, key, node))
    return;

  open_frame (self, &frame, node, NULL);
  read (self, user_data);
  close_frame (self);
}

static void
items_of (FootingJsonSource   *self,
          const char          *key,
          JsonArray           *array,
          GPtrArray           *items,
          FootingJsonItemFunc  read,
          gpointer             user_data)
{
  g_autoptr(GHashTable) siblings = g_hash_table_new (g_str_hash, g_str_equal);
  guint length = array != NULL ? json_array_get_length (array) : 0;
  FootingJsonFrame frame;

  for (guint i = 0; i < length && self->mistake == NULL; i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      gpointer item;

      if (!is_object (self, key, node))
        return;

      open_frame (self, &frame, node, siblings);
      if ((item = read (self, user_data)) != NULL)
        g_ptr_array_add (items, item);
      close_frame (self);
    }
}

void
footing_json_source_read_list (FootingJsonSource   *self,
                               const char          *key,
                               GPtrArray           *items,
                               FootingJsonItemFunc  read,
                               gpointer             user_data)
{
  items_of (self, key, array_of (self, key, take (self, key), 1), items, read, user_data);
}

void
footing_json_source_read_optional_list (FootingJsonSource   *self,
                                        const char          *key,
                                        GPtrArray           *items,
                                        FootingJsonItemFunc  read,
                                        gpointer             user_data)
{
  items_of (self, key, array_of (self, key, peek (self, key), 0), items, read, user_data);
}
