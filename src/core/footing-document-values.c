/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <json-glib/json-glib.h>

#include "footing-date-words.h"
#include "footing-document-field.h"
#include "footing-document-note.h"
#include "footing-document-signature.h"
#include "footing-document-values.h"

/* In the order of the enumeration. A field of a form has no full stop in its id. */
static const char * const fact_keys[FOOTING_FORM_N_FACTS] = {
  "fact.preceptee", "fact.preceptor", "fact.manager", "fact.lead", "fact.workplace", "fact.programme",
  "fact.started", "fact.ends", "fact.dated",
};

/* ---- Bodies ---- */

static JsonNode *
texts_to_node (const char * const *texts)
{
  JsonArray *array = json_array_new ();
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);

  for (guint i = 0; texts[i] != NULL; i++)
    json_array_add_string_element (array, texts[i]);
  json_node_take_array (node, array);

  return node;
}

/* What is no text is an empty one, so that the columns stay where they are. */
static char **
texts_from_array (JsonArray *array)
{
  g_autoptr(GStrvBuilder) texts = g_strv_builder_new ();

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      g_strv_builder_add (texts, json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : "");
    }

  return g_strv_builder_end (texts);
}

/* Returns: (transfer full) (nullable) */
static JsonNode *
array_from_body (const char *body)
{
  g_autoptr(JsonNode) node = body != NULL && *body != '\0' ? json_from_string (body, NULL) : NULL;

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? g_steal_pointer (&node) : NULL;
}

static gboolean
has_words (const char * const *texts)
{
  for (guint i = 0; texts[i] != NULL; i++)
    if (*texts[i] != '\0')
      return TRUE;

  return FALSE;
}

char *
footing_document_body_from_rows (const GPtrArray *rows)
{
  g_autoptr(JsonNode) node = json_node_new (JSON_NODE_ARRAY);
  JsonArray *array = json_array_new ();

  json_node_take_array (node, array);
  for (guint i = 0; i < rows->len; i++)
    if (has_words (g_ptr_array_index (rows, i)))
      json_array_add_element (array, texts_to_node (g_ptr_array_index (rows, i)));

  return json_array_get_length (array) > 0 ? json_to_string (node, FALSE) : g_strdup ("");
}

GPtrArray *
footing_document_rows_from_body (const char *body)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autoptr(JsonNode) node = array_from_body (body);
  JsonArray *array = node != NULL ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    if (JSON_NODE_HOLDS_ARRAY (json_array_get_element (array, i)))
      g_ptr_array_add (rows, texts_from_array (json_array_get_array_element (array, i)));

  return rows;
}

char *
footing_document_body_from_promises (const char * const *ids)
{
  g_autoptr(JsonNode) node = texts_to_node (ids);

  return *ids != NULL ? json_to_string (node, FALSE) : g_strdup ("");
}

char **
footing_document_promises_from_body (const char *body)
{
  g_autoptr(JsonNode) node = array_from_body (body);

  return texts_from_array (node != NULL ? json_node_get_array (node) : NULL);
}

FootingDay
footing_document_day_from_body (const char *body)
{
  FootingDay day = FOOTING_DAY_NONE;

  return footing_day_parse_iso (body, &day) ? day : FOOTING_DAY_NONE;
}

char *
footing_document_fact_to_key (FootingFormFact fact)
{
  g_return_val_if_fail (fact >= 0 && fact < FOOTING_FORM_N_FACTS, NULL);

  return g_strdup (fact_keys[fact]);
}

/* ---- A whole document ---- */

static void
set_rows (FootingFormValues *values,
          const char        *key,
          const char        *body)
{
  g_autoptr(GPtrArray) rows = footing_document_rows_from_body (body);

  for (guint i = 0; i < rows->len; i++)
    footing_form_values_add_row (values, key, g_ptr_array_index (rows, i));
}

static void
set_promises (FootingFormValues *values,
              const char        *key,
              const char        *body)
{
  g_auto(GStrv) ids = footing_document_promises_from_body (body);

  for (guint i = 0; ids[i] != NULL; i++)
    footing_form_values_set_ticked (values, key, ids[i], TRUE);
}

static void
set_value (FootingFormValues      *values,
           const FootingFormField *field,
           const char             *body)
{
  switch (field->kind)
    {
    case FOOTING_FORM_FIELD_DAY:
      footing_form_values_set_day (values, field->id, footing_document_day_from_body (body));
      break;
    case FOOTING_FORM_FIELD_PROMISES:
      set_promises (values, field->id, body);
      break;
    case FOOTING_FORM_FIELD_TABLE:
      set_rows (values, field->id, body);
      break;
    case FOOTING_FORM_FIELD_TEXT:
    case FOOTING_FORM_FIELD_LINE:
    case FOOTING_FORM_FIELD_CHOICE:
    default:
      footing_form_values_set_text (values, field->id, body);
      break;
    }
}

static gboolean
is_day (FootingFormFact fact)
{
  return fact == FOOTING_FORM_FACT_STARTED || fact == FOOTING_FORM_FACT_ENDS;
}

static void
set_fact (FootingFormValues *values,
          const char        *key,
          const char        *body)
{
  for (guint i = 0; i < FOOTING_FORM_N_FACTS; i++)
    if (g_str_equal (fact_keys[i], key) && is_day ((FootingFormFact) i))
      {
        FootingDay day = footing_document_day_from_body (body);
        g_autofree char *words = day != FOOTING_DAY_NONE ? footing_date_words_short (day) : NULL;

        footing_form_values_set_fact (values, (FootingFormFact) i, words);
      }
    else if (g_str_equal (fact_keys[i], key))
      {
        footing_form_values_set_fact (values, (FootingFormFact) i, body);
      }
}

FootingDay
footing_document_day_of (gint64 instant)
{
  g_autoptr(GDateTime) time = g_date_time_new_from_unix_local (instant);

  return time == NULL ? FOOTING_DAY_NONE
                      : footing_day_from_ymd (g_date_time_get_year (time), g_date_time_get_month (time),
                                              g_date_time_get_day_of_month (time));
}

static gboolean
is_fact (const char *key)
{
  return g_str_has_prefix (key, "fact.");
}

void
footing_document_values_set (FootingFormValues *values,
                             const FootingForm *form,
                             const char        *key,
                             const char        *body)
{
  const FootingFormField *asked = footing_form_find_field (form, key);

  if (key == NULL || body == NULL)
    return;

  if (asked != NULL)
    set_value (values, asked, body);
  else if (is_fact (key))
    set_fact (values, key, body);
  else
    footing_form_values_set_text (values, key, body);
}

static void
add_fields (FootingFormValues *values,
            const FootingForm *form,
            const GPtrArray   *fields)
{
  for (guint i = 0; i < fields->len; i++)
    {
      FootingDocumentField *field = g_ptr_array_index (fields, i);

      footing_document_values_set (values, form, footing_document_field_get_key (field),
                                   footing_document_field_get_body (field));
    }
}

FootingFormValues *
footing_document_values_new (FootingDocument   *document,
                             const FootingForm *form,
                             const GPtrArray   *fields,
                             const GPtrArray   *signatures,
                             const GPtrArray   *notes)
{
  FootingFormValues *values = footing_form_values_new ();
  g_autofree char *dated = footing_date_words_short (footing_document_get_dated_on (document));

  add_fields (values, form, fields);
  footing_form_values_set_fact (values, FOOTING_FORM_FACT_DATED, dated);

  for (guint i = 0; i < signatures->len; i++)
    {
      FootingDocumentSignature *signature = g_ptr_array_index (signatures, i);
      FootingDay day = footing_document_day_of (footing_document_signature_get_signed_at (signature));

      footing_form_values_add_signature (values, footing_document_signature_get_role (signature),
                                         footing_document_signature_get_name (signature), day);
    }

  for (guint i = 0; i < notes->len; i++)
    {
      FootingDocumentNote *note = g_ptr_array_index (notes, i);

      footing_form_values_add_note (values, footing_document_note_get_author (note),
                                    footing_document_day_of (footing_document_note_get_added_at (note)),
                                    footing_document_note_get_body (note));
    }

  return values;
}
