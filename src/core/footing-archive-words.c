/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-archive-words.h"
#include "footing-date-words.h"
#include "footing-shift-words.h"

#define HOUR 60
#define WEEK 7

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
  { "own_scale", N_("Scales of Their Own") },
  { "own_scale_answer", N_("Said on These Scales") },
  { "action", N_("Actions and Promises") },
  { "goal", N_("Goals") },
  { "goal_review", N_("How Near the Goals Were") },
  { "opportunity", N_("Opportunities") },
  { "time_entry", N_("Hours") },
  { "enrolment_item", N_("Study Days, Topics and Documents") },
  { "evidence", N_("What Was Judged") },
  { "possible_leaver", N_("Asked after an Import") },
};

static const Words fields[] = {
  { "actual_minutes", N_("Length") },
  { "added_at", N_("Added") },
  { "agenda", N_("Agenda") },
  { "agreed_on", N_("Agreed on") },
  { "anchor", N_("Counted from") },
  { "anchor_on", N_("Counted from the day") },
  { "answer", N_("Answer") },
  { "answered_on", N_("Answered on") },
  { "at_night", N_("At night") },
  { "author", N_("By") },
  { "became", N_("To") },
  { "body", N_("Text") },
  { "capacity", NULL },
  { "closed_on", N_("Closed on") },
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
  { "done", N_("What was done") },
  { "done_on", N_("Done on") },
  { "due_on", N_("Due on") },
  { "employment", N_("Employment") },
  { "ended_on", N_("Until") },
  { "ends_on", N_("Ends on") },
  { "enrolment_id", NULL },
  { "establishment_key", N_("Id of the workplace in ASC-WDS") },
  { "event", N_("What was left") },
  { "evidence", N_("What shows it") },
  { "expires_on", N_("Counts until") },
  { "first_recorded_on", N_("In this book since") },
  { "form", NULL },
  { "form_version", NULL },
  { "from_on", N_("From") },
  { "goal_id", N_("Goal") },
  { "happened_on", N_("On") },
  { "held_on", N_("Day") },
  { "high_words", N_("The highest step means") },
  { "is_champion", N_("Champion of preceptorship") },
  { "is_lead", N_("Preceptorship lead") },
  { "is_manager", N_("Registered manager") },
  { "is_preceptor", N_("Preceptor") },
  { "job_role", N_("Job role") },
  { "judged_by", N_("Judged by") },
  { "judged_on", N_("Judged on") },
  { "key", NULL },
  { "kind", N_("Kind") },
  { "late_on", NULL },
  { "left_on", N_("Last day") },
  { "location_code", N_("CQC location") },
  { "low_words", N_("The lowest step means") },
  { "manager_id", N_("Line manager") },
  { "meeting_id", N_("For") },
  { "minutes", N_("Length") },
  { "mode", N_("How") },
  { "months", N_("Months") },
  { "moved_on", N_("On") },
  { "name", N_("Name") },
  { "night_ends_at", N_("Night shift ends") },
  { "night_starts_at", N_("Night shift begins") },
  { "note", N_("Note") },
  { "notes", N_("Notes") },
  { "noticed_on", N_("Noticed on") },
  { "obstacle", N_("What stood in the way") },
  { "opens_on", NULL },
  { "outcome", N_("What came of it") },
  { "own_rating", N_("How near it feels") },
  { "own_scale_id", N_("Scale") },
  { "own_words", N_("In their own words") },
  { "owner", N_("Whose") },
  { "pattern", N_("Pattern") },
  { "person_id", NULL },
  { "place", N_("Where") },
  { "planned_minutes", N_("Length planned") },
  { "planned_on", N_("Planned for") },
  { "position", NULL },
  { "preceptee_actual_minutes", NULL },
  { "preceptee_hours", NULL },
  { "preceptee_id", N_("Preceptee") },
  { "preceptee_limit", N_("Preceptees at most") },
  { "preceptee_planned_minutes", NULL },
  { "preceptee_protected_minutes", NULL },
  { "preceptor_hours", NULL },
  { "preceptor_id", N_("Preceptor") },
  { "preceptor_view", N_("What the preceptor sees") },
  { "prepared_on", N_("Prepared as a preceptor on") },
  { "prepares", N_("Prepares for being a preceptor") },
  { "previous_digest", NULL },
  { "profession", N_("Part of the register") },
  { "programme_id", N_("Programme") },
  { "programme_version", NULL },
  { "promised", N_("A promise of the preceptor") },
  { "protected_minutes", N_("Protected time") },
  { "reason", N_("Reason") },
  { "registered_on", N_("PIN received on") },
  { "required", NULL },
  { "reviewed_on", N_("On") },
  { "revision", NULL },
  { "role", N_("As") },
  { "rule", N_("Rule") },
  { "session_id", N_("Session") },
  { "set_on", N_("Set on") },
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
  { "step", N_("Step") },
  { "steps", N_("Steps") },
  { "supernumerary_hours", NULL },
  { "support", N_("What would help") },
  { "timer_seconds", NULL },
  { "timer_started_at", NULL },
  { "title", N_("Title") },
  { "to_on", N_("To") },
  { "transition", N_("Why a preceptorship") },
  { "updated_at", NULL },
  { "version", NULL },
  { "was", N_("From") },
  { "what", N_("What") },
  { "wish", N_("Wish") },
  { "wished_on", N_("On") },
  { "words", N_("Words") },
  { "worker_key", N_("Id in ASC-WDS") },
  { "workplace_id", N_("Workplace") },
};

typedef struct
{
  const char *field;
  const char *id;
  const char *words;
} Choice;

/* What stands in a field that takes one of a few values. */
static const Choice choices[] = {
  { "anchor", "later", N_("the later of the first day and the PIN") },
  { "anchor", "start", N_("the first day in the job") },
  { "anchor", "pin", N_("the day of the PIN") },
  { "answer", "not-asked", N_("not asked") },
  { "answer", "still-here", N_("still here") },
  { "answer", "left", N_("left") },
  { "answer", "moved", N_("moved") },
  { "event", "left-employer", N_("this employer") },
  { "event", "left-workplace", N_("this workplace") },
  { "event", "left-profession", N_("the profession") },
  { "event", "internal-move", N_("this role, for another one here") },
  { "kind", "study-day", N_("study day") },
  { "kind", "topic", N_("topic") },
  { "kind", "document", N_("document") },
  { "kind", "meeting", N_("meeting") },
  { "kind", "initial", N_("initial meeting") },
  { "kind", "interim", N_("interim review") },
  { "kind", "final", N_("final review") },
  { "kind", "named", N_("named preceptor") },
  { "kind", "cover", N_("covers for the preceptor") },
  { "kind", "workplace", N_("to another workplace") },
  { "kind", "cohort", N_("to another cohort") },
  { "kind", "supernumerary", N_("supernumerary time") },
  { "kind", "protected-preceptor", N_("protected time of the preceptor") },
  { "kind", "protected-preceptee", N_("protected time of the preceptee") },
  { "kind", "leave", N_("leave") },
  { "kind", "training", N_("training") },
  { "kind", "other", N_("something else") },
  { "kind", "offered", N_("offered") },
  { "kind", "asked-for", N_("asked for") },
  { "kind", "obstructed", N_("obstructed") },
  { "mode", "in-person", N_("in person") },
  { "mode", "phone", N_("by phone") },
  { "mode", "video", N_("by video") },
  { "own_rating", "not-said", NULL },
  { "own_rating", "not-begun", N_("not begun") },
  { "own_rating", "beginning", N_("beginning") },
  { "own_rating", "half-way", N_("half way") },
  { "own_rating", "nearly", N_("nearly there") },
  { "own_rating", "there", N_("there") },
  { "owner", "preceptee", N_("the preceptee") },
  { "owner", "preceptor", N_("the preceptor") },
  { "owner", "manager", N_("the manager") },
  { "owner", "lead", N_("the lead") },
  { "owner", "other", N_("somebody else") },
  { "profession", "unknown", N_("none, or not known") },
  { "profession", "rn-adult", N_("registered nurse (adult)") },
  { "profession", "rn-mental-health", N_("registered nurse (mental health)") },
  { "profession", "rn-learning-disability", N_("registered nurse (learning disabilities)") },
  { "profession", "rn-child", N_("registered nurse (children)") },
  { "profession", "nursing-associate", N_("nursing associate") },
  { "profession", "midwife", N_("midwife") },
  { "profession", "allied-health", N_("allied health professional") },
  { "profession", "other", N_("another profession") },
  { "side", "preceptee", N_("the preceptee") },
  { "side", "preceptor", N_("the preceptor") },
  { "side", "lead", N_("the lead") },
  { "state", "active", N_("under way") },
  { "state", "completed", N_("completed") },
  { "state", "ended", N_("ended") },
  { "state", "planned", N_("planned") },
  { "state", "booked", N_("booked") },
  { "state", "held", N_("held") },
  { "state", "draft", N_("draft") },
  { "state", "signed", N_("signed") },
  { "state", "missed", N_("missed") },
  { "state", "waived", N_("waived") },
  { "state", "unknown", N_("not known") },
  { "state", "met", N_("met") },
  { "state", "not-met", N_("not met") },
  { "state", "open", N_("open") },
  { "state", "done", N_("done") },
  { "state", "dropped", N_("dropped") },
  { "state", "reached", N_("reached") },
  { "state", "set-aside", N_("set aside") },
  { "transition", "unknown", NULL },
  { "transition", "newly-registered", N_("newly registered") },
  { "transition", "international", N_("came from another country") },
  { "transition", "return-to-practice", N_("returned to practice") },
  { "transition", "new-role", N_("a new role") },
  { "wish", "prefers", N_("would like to work with") },
  { "wish", "avoids", N_("please do not pair with") },
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

/* ---- Names ---- */

gsize
footing_archive_words_n_tables (void)
{
  return G_N_ELEMENTS (tables);
}

const char *
footing_archive_words_nth_table (gsize n)
{
  return tables[n].name;
}

const char *
footing_archive_words_table (const char *table)
{
  const Words *words = find_words (tables, G_N_ELEMENTS (tables), table);

  return words != NULL ? _(words->words) : NULL;
}

const char *
footing_archive_words_field (const char *field)
{
  const Words *words = find_words (fields, G_N_ELEMENTS (fields), field);

  if (words == NULL)
    return field;

  return words->words != NULL ? _(words->words) : NULL;
}

const char *
footing_archive_words_name_of (const FootingArchiveReading *reading,
                               const char                  *uid)
{
  JsonObjectIter iter;
  JsonNode *table = NULL;

  json_object_iter_init (&iter, reading->tables);
  while (json_object_iter_next (&iter, NULL, &table))
    if (json_object_has_member (json_node_get_object (table), uid))
      {
        JsonObject *record = json_object_get_object_member (json_node_get_object (table), uid);

        static const char * const names[] = { "name", "title", "words" };

        for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
          if (json_object_has_member (record, names[i]))
            return json_object_get_string_member_with_default (record, names[i], NULL);

        return NULL;
      }

  return reading->people != NULL ? g_hash_table_lookup (reading->people, uid) : NULL;
}

/* ---- Texts ---- */

/* Whom somebody supports is about the other one. */
static char *
words_of_link (const FootingArchiveReading *reading,
               const char                  *field,
               const char                  *uid)
{
  const char *name = g_str_equal (field, "preceptee_id") && !g_str_equal (uid, reading->person_uid)
                       ? NULL
                       : footing_archive_words_name_of (reading, uid);

  return g_strdup (name != NULL ? name : _("somebody else"));
}

static const char *
words_of_reason (FootingReference *reference,
                 const char       *id)
{
  const FootingChangeReason *change = footing_reference_get_change_reason (reference, id);
  const FootingLeaveReason *leave = footing_reference_get_leave_reason (reference, id);

  return change != NULL ? change->label : leave != NULL ? leave->label : id;
}

static const char *
words_of_standard (FootingReference *reference,
                   const char       *id)
{
  const FootingStandard *standard = footing_reference_get_standard (reference, id);

  return standard != NULL ? standard->name : id;
}

static const char *
words_of_rule (FootingReference *reference,
               const char       *id)
{
  const GPtrArray *standards = footing_reference_get_standards (reference);

  for (guint i = 0; i < standards->len; i++)
    {
      const FootingStandardRule *rule = footing_standard_find_rule (g_ptr_array_index (standards, i), id);

      if (rule != NULL)
        return rule->words;
    }

  return id;
}

/* Returns: (transfer full) (nullable): %NULL for what is no code */
static char *
words_of_code (FootingReference *reference,
               const char       *field,
               const char       *code)
{
  if (reference == NULL)
    return NULL;
  if (g_str_equal (field, "job_role"))
    return footing_reference_describe_code (reference, FOOTING_CODES_JOB_ROLE, code);
  if (g_str_equal (field, "employment"))
    return footing_reference_describe_code (reference, FOOTING_CODES_EMPLOYMENT_STATUS, code);
  if (g_str_equal (field, "reason") || g_str_equal (field, "obstacle"))
    return g_strdup (words_of_reason (reference, code));
  if (g_str_equal (field, "standard"))
    return g_strdup (words_of_standard (reference, code));

  return g_str_equal (field, "rule") ? g_strdup (words_of_rule (reference, code)) : NULL;
}

/* What a round of shifts is, and then every week of it. */
static char *
words_of_pattern (const char *pattern)
{
  g_autofree char *summary = footing_shift_pattern_words (pattern);
  GString *words = g_string_new (summary);

  for (gsize day = 0; pattern[day] != '\0'; day++)
    {
      g_string_append (words, day % WEEK == 0 ? "\n" : ", ");
      g_string_append (words, footing_shift_short_words (pattern[day]));
    }

  return g_string_free (words, FALSE);
}

/* The day and the minute, where this computer is. */
static char *
words_of_moment (const char *text)
{
  g_autoptr(GDateTime) moment = g_date_time_new_from_iso8601 (text, NULL);
  g_autoptr(GDateTime) local = moment != NULL ? g_date_time_to_local (moment) : NULL;
  g_autofree char *day = NULL;

  if (local == NULL)
    return g_strdup (text);

  day = footing_date_words_short (footing_day_of_instant (g_date_time_to_unix (local)));

  /* translators: a day and a time: 12 March 2026, 09:30 */
  return g_strdup_printf (_("%1$s, %2$02d:%3$02d"), day, g_date_time_get_hour (local), g_date_time_get_minute (local));
}

static const Choice *
find_choice (const char *field,
             const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    if (g_str_equal (choices[i].field, field) && g_str_equal (choices[i].id, id))
      return &choices[i];

  return NULL;
}

static char *
words_of_text (const FootingArchiveReading *reading,
               const char                  *field,
               const char                  *text)
{
  const Choice *choice = find_choice (field, text);
  char *code = words_of_code (reading->reference, field, text);
  FootingDay day;

  if (code != NULL)
    return code;
  if (choice != NULL)
    return choice->words != NULL ? g_strdup (_(choice->words)) : NULL;
  if (g_str_has_suffix (field, "_id"))
    return words_of_link (reading, field, text);
  if (footing_day_parse_iso (text, &day))
    return footing_date_words_short (day);
  if (g_str_equal (field, "pattern"))
    return words_of_pattern (text);

  return g_str_has_suffix (field, "_at") ? words_of_moment (text) : g_strdup (text);
}

/* ---- Numbers ---- */

static char *
words_of_minutes (int minutes)
{
  if (minutes < HOUR)
    /* translators: minutes */
    return g_strdup_printf (_("%d min"), minutes);
  if (minutes % HOUR == 0)
    /* translators: hours */
    return g_strdup_printf (_("%d h"), minutes / HOUR);

  /* translators: hours, then minutes */
  return g_strdup_printf (_("%d h %d min"), minutes / HOUR, minutes % HOUR);
}

/* What ends in “_at” is a minute of the day, and before it began when there is none. */
static char *
words_of_number (const char *field,
                 double      number)
{
  int minutes = (int) number;

  if (g_str_has_suffix (field, "_at"))
    return minutes >= 0 ? g_strdup_printf ("%02d:%02d", minutes / HOUR, minutes % HOUR) : NULL;
  if (number <= 0)
    return NULL;

  return g_str_has_suffix (field, "minutes") ? words_of_minutes (minutes) : g_strdup_printf ("%g", number);
}

char *
footing_archive_words_value (const FootingArchiveReading *reading,
                             const char                  *field,
                             JsonNode                    *value)
{
  GType type = JSON_NODE_HOLDS_VALUE (value) ? json_node_get_value_type (value) : G_TYPE_INVALID;

  if (type == G_TYPE_BOOLEAN)
    return json_node_get_boolean (value) ? g_strdup (_("yes")) : NULL;
  if (type == G_TYPE_INT64 || type == G_TYPE_DOUBLE)
    return words_of_number (field, json_node_get_double (value));

  return type == G_TYPE_STRING ? words_of_text (reading, field, json_node_get_string (value)) : NULL;
}
