/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>

#include "footing-date-words.h"
#include "footing-export.h"
#include "footing-person-paper.h"
#include "footing-reference.h"
#include "footing-store.h"

/* What a document is made from. */
typedef struct
{
  JsonObject       *archive;
  FootingReference *reference; /* NULL when nobody knows what codes mean */
} Source;

typedef struct
{
  const char *name;  /* of a table or a field */
  const char *words; /* NULL for what nobody wants to read */
} Words;

/* What each table of an archive is called, in the order of the document. */
static const Words tables[] = {
  { "person", N_("Person") },
  { "workplace", N_("Workplace") },
  { "leaving", N_("Leaving") },
  { "move", N_("Moves") },
  { "training", N_("Training") },
  { "work_pattern", N_("Shifts") },
  { "time_off", N_("Days Away") },
  { "programme", N_("Programmes") },
  { "cohort", N_("Cohorts") },
  { "enrolment", N_("Preceptorships") },
  { "pairing", N_("Preceptors") },
  { "pair_wish", N_("Wishes") },
  { "enrolment_pause", N_("Pauses") },
  { "enrolment_extension", N_("Extensions") },
  { "meeting", N_("Meetings of the Programme") },
  { "session", N_("Sessions") },
  { "time_entry", N_("Hours") },
  { "enrolment_item", N_("Study Days, Topics and Documents") },
  { "document", N_("Documents") },
  { "document_field", N_("What Stands in the Documents") },
  { "document_signature", N_("Signatures") },
  { "document_note", N_("Notes to Documents") },
  { "evidence", N_("What Was Judged") },
  { "possible_leaver", N_("Asked after an Import") },
};

static const Words fields[] = {
  { "actual_minutes", N_("Minutes") },
  { "added_at", N_("Added") },
  { "agenda", N_("Agenda") },
  { "anchor", N_("Counted from") },
  { "anchor_on", N_("Counted from the day") },
  { "answer", N_("Answer") },
  { "answered_on", N_("Answered on") },
  { "author", N_("By") },
  { "became", N_("To") },
  { "body", N_("Text") },
  { "capacity", NULL },
  { "cohort_id", N_("Cohort") },
  { "completed_on", N_("Completed on") },
  { "contract_hours", N_("Hours a week") },
  { "created_at", NULL },
  { "dated_on", N_("Date") },
  { "day_ends_at", N_("Day shift ends") },
  { "day_starts_at", N_("Day shift begins") },
  { "decided_on", N_("Decided on") },
  { "deleted_at", N_("Deleted, can be restored") },
  { "digest", NULL },
  { "document_id", N_("Document") },
  { "done_on", N_("Done on") },
  { "due_on", N_("Due on") },
  { "employment", N_("Employment") },
  { "ends_on", N_("Ends on") },
  { "enrolment_id", NULL },
  { "establishment_key", N_("Id of the workplace in ASC-WDS") },
  { "event", N_("What was left") },
  { "expires_on", N_("Counts until") },
  { "first_recorded_on", N_("In this book since") },
  { "form", N_("Form") },
  { "form_version", NULL },
  { "from_on", N_("From") },
  { "held_on", N_("Day") },
  { "is_champion", N_("Champion of preceptorship") },
  { "is_lead", N_("Preceptorship lead") },
  { "is_manager", N_("Registered manager") },
  { "is_preceptor", N_("Preceptor") },
  { "job_role", N_("Job role") },
  { "judged_by", N_("Judged by") },
  { "judged_on", N_("Judged on") },
  { "key", N_("Part") },
  { "kind", N_("Kind") },
  { "late_on", NULL },
  { "left_on", N_("Last day") },
  { "location_code", N_("CQC location") },
  { "manager_id", N_("Line manager") },
  { "meeting_id", N_("For") },
  { "minutes", N_("Minutes") },
  { "mode", N_("How") },
  { "months", N_("Months") },
  { "moved_on", N_("On") },
  { "name", N_("Name") },
  { "night_ends_at", N_("Night shift ends") },
  { "night_starts_at", N_("Night shift begins") },
  { "note", N_("Note") },
  { "notes", N_("Notes") },
  { "noticed_on", N_("Noticed on") },
  { "opens_on", NULL },
  { "pattern", N_("Pattern") },
  { "person_id", NULL },
  { "planned_minutes", N_("Minutes planned") },
  { "planned_on", N_("Planned for") },
  { "position", NULL },
  { "preceptee_hours", NULL },
  { "preceptee_id", N_("Preceptee") },
  { "preceptee_limit", N_("Preceptees at most") },
  { "preceptor_hours", NULL },
  { "preceptor_id", N_("Preceptor") },
  { "prepared_on", N_("Prepared as a preceptor on") },
  { "prepares", N_("Prepares for being a preceptor") },
  { "previous_digest", NULL },
  { "profession", N_("Part of the register") },
  { "programme_id", N_("Programme") },
  { "programme_version", NULL },
  { "protected_minutes", N_("Minutes of protected time") },
  { "reason", N_("Reason") },
  { "registered_on", N_("PIN received on") },
  { "required", NULL },
  { "revision", NULL },
  { "role", N_("As") },
  { "rule", N_("Rule") },
  { "side", N_("Wish of") },
  { "signed_at", N_("Signed") },
  { "spent_on", N_("On") },
  { "standard", N_("Standard") },
  { "standard_on", NULL },
  { "standard_version", NULL },
  { "started_on", N_("First day") },
  { "starts_at", N_("Time") },
  { "starts_on", N_("Starts on") },
  { "state", N_("State") },
  { "supernumerary_hours", NULL },
  { "title", N_("Title") },
  { "to_on", N_("To") },
  { "transition", N_("Why a preceptorship") },
  { "updated_at", NULL },
  { "version", NULL },
  { "was", N_("From") },
  { "wish", N_("Wish") },
  { "wished_on", N_("On") },
  { "worker_key", N_("Id in ASC-WDS") },
  { "workplace_id", N_("Workplace") },
};

static const Words *
find_words (const Words *words,
            gsize        n_words,
            const char  *name)
{
  for (gsize i = 0; i < n_words; i++)
    if (g_str_equal (words[i].name, name))
      return &words[i];

  return NULL;
}

/* ---- Values ---- */

/* Returns: (transfer none) (nullable): what the record of an identifier is called */
static const char *
name_of (JsonObject *archive,
         const char *uid)
{
  JsonObjectIter iter;
  JsonNode *table = NULL;

  json_object_iter_init (&iter, archive);
  while (json_object_iter_next (&iter, NULL, &table))
    if (json_object_has_member (json_node_get_object (table), uid))
      {
        JsonObject *record = json_object_get_object_member (json_node_get_object (table), uid);

        return json_object_get_string_member_with_default (
          record, "name", json_object_get_string_member_with_default (record, "title", NULL));
      }

  return NULL;
}

/* A name such as “in-person”. */
static gboolean
is_choice (const char *text)
{
  return strchr (text, '-') != NULL && strspn (text, "abcdefghijklmnopqrstuvwxyz-") == strlen (text);
}

static char *
words_of_text (const Source *source,
               const char   *field,
               const char   *text)
{
  const char *name = g_str_has_suffix (field, "_id") ? name_of (source->archive, text) : NULL;
  FootingDay day;
  char *words = NULL;

  if (g_str_has_suffix (field, "_id"))
    return g_strdup (name != NULL ? name : _("somebody else"));
  if (source->reference != NULL && g_str_equal (field, "job_role"))
    return footing_reference_describe_code (source->reference, FOOTING_CODES_JOB_ROLE, text);
  if (source->reference != NULL && g_str_equal (field, "employment"))
    return footing_reference_describe_code (source->reference, FOOTING_CODES_EMPLOYMENT_STATUS, text);
  if (footing_day_parse_iso (text, &day))
    return footing_date_words_short (day);
  if (is_choice (text))
    return g_strdelimit (g_strdup (text), "-", ' ');
  if (!g_str_has_suffix (field, "_at") || strlen (text) < strlen ("2026-03-12T09:30"))
    return g_strdup (text);

  /* A moment in UTC: the day and the minute are enough for a reader. */
  words = g_strndup (text, strlen ("2026-03-12T09:30"));
  words[strlen ("2026-03-12")] = ' ';

  return words;
}

static char *
words_of_number (const char *field,
                 double      number)
{
  int minutes = (int) number;

  if (!g_str_has_suffix (field, "_at"))
    return number != 0 ? g_strdup_printf ("%g", number) : NULL;

  return minutes >= 0 ? g_strdup_printf ("%02d:%02d", minutes / 60, minutes % 60) : NULL;
}

/* Returns: (transfer full) (nullable): a value for people; %NULL when there is nothing to say */
static char *
words_of_value (const Source *source,
                const char   *field,
                JsonNode     *value)
{
  GType type = JSON_NODE_HOLDS_VALUE (value) ? json_node_get_value_type (value) : G_TYPE_INVALID;

  if (type == G_TYPE_BOOLEAN)
    return json_node_get_boolean (value) ? g_strdup (_("yes")) : NULL;
  if (type == G_TYPE_INT64 || type == G_TYPE_DOUBLE)
    return words_of_number (field, json_node_get_double (value));

  return type == G_TYPE_STRING ? words_of_text (source, field, json_node_get_string (value)) : NULL;
}

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

static void
add_record (FootingPaper *paper,
            const Source *source,
            JsonObject   *record)
{
  g_autoptr(GArray) brief = g_array_new (FALSE, FALSE, sizeof (FootingPaperFact));
  g_autoptr(GArray) texts = g_array_new (FALSE, FALSE, sizeof (FootingPaperFact));
  g_autoptr(GPtrArray) values = g_ptr_array_new_with_free_func (g_free);
  JsonObjectIter iter;
  const char *field = NULL;
  JsonNode *value = NULL;

  json_object_iter_init_ordered (&iter, record);
  while (json_object_iter_next_ordered (&iter, &field, &value))
    {
      const Words *words = find_words (fields, G_N_ELEMENTS (fields), field);
      gboolean is_read = words == NULL || words->words != NULL;
      FootingPaperFact fact = { .value = is_read ? words_of_value (source, field, value) : NULL };

      if (fact.value == NULL)
        continue;

      fact.label = words != NULL ? _(words->words) : field;
      g_ptr_array_add (values, (char *) fact.value);
      g_array_append_vals (is_long (fact.value) ? texts : brief, &fact, 1);
    }

  footing_paper_add_facts (paper, (const FootingPaperFact *) (gpointer) brief->data, brief->len, 3);
  add_texts (paper, texts);
  footing_paper_add_gap (paper, 10);
}

static void
add_table (FootingPaper *paper,
           const Source *source,
           const char   *name)
{
  const Words *words = find_words (tables, G_N_ELEMENTS (tables), name);
  JsonObject *records = json_object_get_object_member (source->archive, name);
  JsonObjectIter iter;
  JsonNode *record = NULL;

  if (json_object_get_size (records) == 0)
    return;

  footing_paper_add_text (paper, FOOTING_PAPER_HEADING, words != NULL ? _(words->words) : name);
  json_object_iter_init_ordered (&iter, records);
  while (json_object_iter_next_ordered (&iter, NULL, &record))
    add_record (paper, source, json_node_get_object (record));
}

/* The tables that people know first, then whatever else there is. */
static void
add_tables (FootingPaper *paper,
            const Source *source)
{
  JsonObjectIter iter;
  const char *name = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    if (json_object_has_member (source->archive, tables[i].name))
      add_table (paper, source, tables[i].name);

  json_object_iter_init_ordered (&iter, source->archive);
  while (json_object_iter_next_ordered (&iter, &name, NULL))
    if (find_words (tables, G_N_ELEMENTS (tables), name) == NULL)
      add_table (paper, source, name);
}

/* ---- The document ---- */

typedef struct
{
  FootingReference *reference;
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
  g_free (making->person_uid);
  g_free (making);
}

static FootingPaper *
make_paper (const Making *making,
            JsonObject   *document)
{
  Source source = { json_object_get_object_member (document, "tables"), making->reference };
  const char *name = name_of (source.archive, making->person_uid);
  FootingPaper *paper = footing_paper_new (FOOTING_PAPER_PORTRAIT, _("What This Record Book Holds about a Person"));

  footing_paper_set_person (paper, name);
  footing_paper_set_origin (paper, json_object_get_string_member (document, "name"), making->today);
  footing_paper_add_text (paper, FOOTING_PAPER_TITLE, name != NULL ? name : "");
  footing_paper_add_text (paper, FOOTING_PAPER_QUIET,
                          _("All that this record book holds about one person, also what was deleted and can still be "
                            "restored. Reflections belong to whoever wrote them and are not in it."));
  add_tables (paper, &source);

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
  making->person_uid = g_strdup (person_uid);
  making->today = today;
  making->stream = g_memory_output_stream_new_resizable ();
  g_task_set_task_data (task, making, making_free);

  footing_export_async (store, making->stream, person_uid, NULL, cancellable, exported_cb, task);
}

FootingPaper *
footing_person_paper_finish (FootingStore  *store,
                             GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, store), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
