/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>

#include "footing-archive-document.h"
#include "footing-archive-words.h"
#include "footing-export.h"
#include "footing-form-paper.h"
#include "footing-person-paper.h"
#include "footing-person.h"
#include "footing-store-records.h"

/* ---- Records ---- */

/* What does not fit beside others. */
static gboolean
is_long (const char *text)
{
  return g_utf8_strlen (text, -1) > 60 || strchr (text, '\n') != NULL;
}

static void
add_texts (FootingPaper *paper,
           const GArray *facts)
{
  for (guint i = 0; i < facts->len; i++)
    {
      const FootingPaperFact *fact = &g_array_index (facts, FootingPaperFact, i);

      footing_paper_add_text (paper, FOOTING_PAPER_LABEL, fact->label);
      footing_paper_add_text (paper, FOOTING_PAPER_BODY, fact->value);
    }
}

/* Returns: (transfer full) (element-type FootingPaperFact): what a record says; the texts belong to @values */
static GArray *
list_facts (const FootingArchiveReading *reading,
            JsonObject                  *record,
            GPtrArray                   *values)
{
  GArray *facts = g_array_new (FALSE, FALSE, sizeof (FootingPaperFact));
  JsonObjectIter iter;
  const char *field = NULL;
  JsonNode *value = NULL;

  json_object_iter_init_ordered (&iter, record);
  while (json_object_iter_next_ordered (&iter, &field, &value))
    {
      FootingPaperFact fact = { .label = footing_archive_words_field (field) };

      if (fact.label == NULL)
        continue;

      fact.value = footing_archive_words_value (reading, field, value);
      if (fact.value == NULL)
        continue;

      g_ptr_array_add (values, (char *) fact.value);
      g_array_append_val (facts, fact);
    }

  return facts;
}

static void
add_record (FootingPaper                *paper,
            const FootingArchiveReading *reading,
            JsonObject                  *record)
{
  g_autoptr(GPtrArray) values = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GArray) facts = list_facts (reading, record, values);
  g_autoptr(GArray) brief = g_array_new (FALSE, FALSE, sizeof (FootingPaperFact));
  g_autoptr(GArray) texts = g_array_new (FALSE, FALSE, sizeof (FootingPaperFact));

  for (guint i = 0; i < facts->len; i++)
    {
      const FootingPaperFact *fact = &g_array_index (facts, FootingPaperFact, i);

      g_array_append_vals (is_long (fact->value) ? texts : brief, fact, 1);
    }

  footing_paper_add_facts (paper, (const FootingPaperFact *) (gpointer) brief->data, brief->len, 3);
  add_texts (paper, texts);
  footing_paper_add_gap (paper, 10);
}

static JsonObject *
get_records (const FootingArchiveReading *reading,
             const char                  *table)
{
  return json_object_has_member (reading->tables, table) ? json_object_get_object_member (reading->tables, table)
                                                         : NULL;
}

static void
add_table (FootingPaper                *paper,
           const FootingArchiveReading *reading,
           const char                  *name)
{
  const char *words = footing_archive_words_table (name);
  JsonObject *records = get_records (reading, name);
  JsonObjectIter iter;
  JsonNode *record = NULL;

  if (records == NULL || json_object_get_size (records) == 0)
    return;

  footing_paper_add_text (paper, FOOTING_PAPER_HEADING, words != NULL ? words : name);
  json_object_iter_init_ordered (&iter, records);
  while (json_object_iter_next_ordered (&iter, NULL, &record))
    add_record (paper, reading, json_node_get_object (record));
}

/* What was written is told under the questions of its form. */
static void
add_document (FootingPaper                *paper,
              const FootingArchiveReading *reading,
              const char                  *uid,
              JsonObject                  *document)
{
  const char *id = json_object_get_string_member_with_default (document, "form", NULL);
  const FootingForm *known = reading->reference != NULL ? footing_reference_get_form (reading->reference, id) : NULL;
  g_autoptr(FootingForm) unknown = known == NULL ? footing_form_new () : NULL;
  const FootingForm *form = known != NULL ? known : unknown;
  g_autoptr(FootingFormValues) values = footing_archive_document_values (reading->tables, uid, form);

  footing_paper_add_text (paper, FOOTING_PAPER_SUBHEADING,
                          json_object_get_string_member_with_default (document, "title", id));
  add_record (paper, reading, document);
  footing_form_paper_add_answers (paper, form, values);
  footing_paper_add_gap (paper, 14);
}

static void
add_documents (FootingPaper                *paper,
               const FootingArchiveReading *reading)
{
  JsonObject *documents = get_records (reading, "document");
  JsonObjectIter iter;
  const char *uid = NULL;
  JsonNode *document = NULL;

  if (documents == NULL || json_object_get_size (documents) == 0)
    return;

  footing_paper_add_text (paper, FOOTING_PAPER_HEADING, _("Documents"));
  json_object_iter_init_ordered (&iter, documents);
  while (json_object_iter_next_ordered (&iter, &uid, &document))
    add_document (paper, reading, uid, json_node_get_object (document));
}

/* The tables that people know first, then the documents, then whatever else there is. */
static void
add_tables (FootingPaper                *paper,
            const FootingArchiveReading *reading)
{
  JsonObjectIter iter;
  const char *name = NULL;

  for (gsize i = 0; i < footing_archive_words_n_tables (); i++)
    add_table (paper, reading, footing_archive_words_nth_table (i));

  add_documents (paper, reading);

  json_object_iter_init_ordered (&iter, reading->tables);
  while (json_object_iter_next_ordered (&iter, &name, NULL))
    if (footing_archive_words_table (name) == NULL && !g_str_has_prefix (name, "document"))
      add_table (paper, reading, name);
}

/* ---- The document ---- */

typedef struct
{
  FootingReference *reference;
  GHashTable       *people; /* identifiers and names of all there are */
  char             *person_uid;
  FootingDay        today;
  GOutputStream    *stream;
} Making;

static void
making_free (gpointer data)
{
  Making *making = data;

  g_clear_object (&making->stream);
  g_clear_object (&making->reference);
  g_hash_table_unref (making->people);
  g_free (making->person_uid);
  g_free (making);
}

static FootingPaper *
make_paper (const Making *making,
            JsonObject   *document)
{
  FootingArchiveReading reading = { json_object_get_object_member (document, "tables"), making->reference,
                                    making->people, making->person_uid };
  const char *name = footing_archive_words_name_of (&reading, making->person_uid);
  FootingPaper *paper = footing_paper_new (FOOTING_PAPER_PORTRAIT, _("What This Record Book Holds about a Person"));

  footing_paper_set_person (paper, name);
  footing_paper_set_origin (paper, json_object_get_string_member (document, "name"), making->today);
  footing_paper_add_text (paper, FOOTING_PAPER_TITLE, name != NULL ? name : "");
  footing_paper_add_text (paper, FOOTING_PAPER_QUIET,
                          _("All that this record book holds about one person, also what was deleted and can still be "
                            "restored. Reflections belong to whoever wrote them and are not in it."));
  add_tables (paper, &reading);

  return paper;
}

static void
exported_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  Making *making = g_task_get_task_data (task);
  g_autoptr(JsonParser) parser = json_parser_new ();
  GMemoryOutputStream *stream = G_MEMORY_OUTPUT_STREAM (making->stream);
  GError *error = NULL;

  if (!footing_export_finish (FOOTING_STORE (source), result, &error) ||
      !json_parser_load_from_data (parser, g_memory_output_stream_get_data (stream),
                                   (gssize) g_memory_output_stream_get_data_size (stream), &error))
    {
      g_task_return_error (task, error);
      return;
    }

  g_task_return_pointer (task, make_paper (making, json_node_get_object (json_parser_get_root (parser))),
                         (GDestroyNotify) footing_paper_free);
}

static void
listed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  GTask *task = user_data;
  Making *making = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr(GPtrArray) people = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (people == NULL)
    {
      g_task_return_error (task, error);
      g_object_unref (task);
      return;
    }

  for (guint i = 0; i < people->len; i++)
    g_hash_table_insert (making->people, g_strdup (footing_record_get_uid (people->pdata[i])),
                         g_strdup (footing_person_get_name (people->pdata[i])));

  footing_export_async (FOOTING_STORE (source), making->stream, making->person_uid, NULL,
                        g_task_get_cancellable (task), exported_cb, task);
}

void
footing_person_paper_async (FootingStore        *store,
                            FootingReference    *reference,
                            const char          *person_uid,
                            FootingDay           today,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  GTask *task = g_task_new (store, cancellable, callback, user_data);
  Making *making = g_new0 (Making, 1);

  g_set_object (&making->reference, reference);
  making->people = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  making->person_uid = g_strdup (person_uid);
  making->today = today;
  making->stream = g_memory_output_stream_new_resizable ();
  g_task_set_task_data (task, making, making_free);

  footing_store_list_with_trash_async (store, FOOTING_TYPE_PERSON, cancellable, listed_cb, task);
}

FootingPaper *
footing_person_paper_finish (FootingStore  *store,
                             GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, store), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
