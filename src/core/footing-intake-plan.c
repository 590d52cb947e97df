/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>

#include "footing-date-words.h"
#include "footing-intake-plan.h"

#define FORMAT 1
#define YEAR 12
#define MONTHS_AHEAD 24
#define MINUTES_OF_AN_HOUR 60

/* ---- From the book ---- */

/* How many months the month of @day lies before that of @first. */
static int
months_before (FootingDay day,
               FootingDay first)
{
  int year, month, first_year, first_month;

  footing_day_to_ymd (day, &year, &month, NULL);
  footing_day_to_ymd (first, &first_year, &first_month, NULL);

  return (first_year - year) * YEAR + first_month - month;
}

static void
count_enrolments (FootingIntakePlan *plan,
                  FootingRoster     *roster)
{
  GListModel *enrolments = footing_roster_get_enrolments (roster);
  guint n = g_list_model_get_n_items (enrolments);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(FootingEnrolment) enrolment = g_list_model_get_item (enrolments, i);
      FootingDay anchor = footing_enrolment_get_anchor_on (enrolment);
      int before = anchor != FOOTING_DAY_NONE ? months_before (anchor, plan->first) : 0;

      plan->begun += before >= 1 && before <= YEAR;
      if (before >= 1 && before <= FOOTING_INTAKE_PLAN_MOST_PAST &&
          footing_enrolment_get_state (enrolment) == FOOTING_ENROLMENT_STATE_ACTIVE)
        plan->past[before - 1]++;
    }

  plan->starters = (plan->begun + YEAR / 2) / YEAR;
}

/* The mean of their limits, because one number stands for all. */
static void
count_preceptors (FootingIntakePlan *plan,
                  FootingRoster     *roster,
                  int                usual_limit)
{
  GListModel *people = footing_roster_get_people (roster);
  guint n = g_list_model_get_n_items (people);
  int places = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(FootingPerson) person = g_list_model_get_item (people, i);
      int limit = (int) footing_person_get_preceptee_limit (person);

      if (!footing_roster_is_preceptor (roster, person) ||
          footing_roster_left_by (roster, footing_record_get_id (FOOTING_RECORD (person)), plan->as_of) != NULL)
        continue;

      plan->preceptors++;
      places += limit > 0 ? limit : usual_limit;
    }

  plan->limit = plan->preceptors > 0 ? MAX ((places + plan->preceptors / 2) / plan->preceptors, 1) : usual_limit;
}

/* Returns: (transfer none) (nullable): the programme that most people are on */
static FootingProgramme *
find_usual_programme (FootingRoster *roster)
{
  GListModel *programmes = footing_roster_get_programmes (roster);
  guint n = g_list_model_get_n_items (programmes);
  FootingProgramme *usual = NULL;
  guint most = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(FootingProgramme) programme = g_list_model_get_item (programmes, i);
      guint on = footing_roster_count_on (roster, footing_record_get_id (FOOTING_RECORD (programme)));

      if (usual == NULL || on > most)
        {
          usual = programme;
          most = on;
        }
    }

  return usual;
}

static void
take_meetings (FootingIntakePlan     *plan,
               const FootingStandard *standard)
{
  int minutes = 0;

  plan->meetings = (int) standard->milestones->len;
  for (guint i = 0; i < standard->milestones->len; i++)
    minutes += ((const FootingStandardMilestone *) g_ptr_array_index (standard->milestones, i))->minutes;

  plan->meeting_minutes = plan->meetings > 0 && minutes > 0 ? minutes / plan->meetings : MINUTES_OF_AN_HOUR;
}

static void
take_programme (FootingIntakePlan    *plan,
                FootingRoster        *roster,
                FootingStandardShelf *standards)
{
  FootingProgramme *programme = find_usual_programme (roster);
  g_autoptr(GPtrArray) shelf = footing_standard_shelf_list (standards);
  const FootingStandard *standard =
    programme != NULL ? footing_standard_shelf_find (standards, footing_programme_get_standard (programme),
                                                     footing_programme_get_standard_version (programme))
                      : NULL;

  if (standard == NULL)
    standard = g_ptr_array_index (shelf, 0);

  take_meetings (plan, standard);
  plan->length = programme != NULL ? (int) footing_programme_get_months (programme) : standard->months;
  /* None means that nobody said. */
  plan->protected_hours = (int) (programme != NULL && footing_programme_get_preceptor_hours (programme) > 0
                                   ? footing_programme_get_preceptor_hours (programme)
                                   : standard->protected_hours_preceptor);
}

void
footing_intake_plan_from_book (FootingIntakePlan    *plan,
                               FootingRoster        *roster,
                               FootingStandardShelf *standards,
                               int                   usual_limit,
                               FootingDay            today)
{
  int year, month;

  g_return_if_fail (plan != NULL && FOOTING_IS_ROSTER (roster));

  footing_day_to_ymd (today, &year, &month, NULL);
  *plan = (FootingIntakePlan) {
    .as_of = today,
    .first = footing_day_add_months (footing_day_from_ymd (year, month, 1), 1),
    .months = MONTHS_AHEAD,
  };
  count_enrolments (plan, roster);
  count_preceptors (plan, roster, usual_limit);
  take_programme (plan, roster, standards);
}

/* ---- What it would mean ---- */

FootingIntake *
footing_intake_plan_run (const FootingIntakePlan  *plan,
                         GError                  **error)
{
  int past = CLAMP (plan->length - 1, 0, FOOTING_INTAKE_PLAN_MOST_PAST);
  int months = CLAMP (plan->months, 1, FOOTING_INTAKE_MOST_MONTHS);
  g_autofree int *starters = g_new0 (int, past + months);
  g_autofree FootingIntakePreceptor *preceptors = g_new0 (FootingIntakePreceptor, MAX (plan->preceptors, 1));
  FootingIntakeInput input = {
    .first = plan->first, .n_months = plan->months,
    .starters = starters, .n_starters = (gsize) (past + months), .n_past = past,
    .length = plan->length, .n_meetings = plan->meetings, .meeting_minutes = plan->meeting_minutes,
    .protected_minutes = plan->protected_hours * MINUTES_OF_AN_HOUR, .absence = plan->absence,
    .preceptors = preceptors, .n_preceptors = (gsize) MAX (plan->preceptors, 0),
  };

  for (int i = 0; i < past; i++)
    starters[past - 1 - i] = plan->past[i];
  for (int i = 0; i < months; i++)
    starters[past + i] = plan->starters;
  for (int i = 0; i < plan->preceptors; i++)
    preceptors[i] = (FootingIntakePreceptor) { plan->limit, FOOTING_DAY_NONE, FOOTING_DAY_NONE };

  return footing_intake_new (&input, error);
}

char *
footing_intake_plan_words_origin (const FootingIntakePlan *plan)
{
  g_autofree char *day = footing_date_words_long (plan->as_of);
  g_autofree char *people = NULL;
  g_autofree char *begun = NULL;
  int on = 0;

  for (int i = 0; i < FOOTING_INTAKE_PLAN_MOST_PAST; i++)
    on += plan->past[i];

  people = g_strdup_printf (ngettext ("%d person was on a programme", "%d people were on a programme", on), on);
  begun = g_strdup_printf (ngettext ("%d had begun in the twelve months before",
                                     "%d had begun in the twelve months before", plan->begun), plan->begun);

  /* translators: a day, then “19 people were on a programme” and “26 had begun in the twelve months before” */
  return g_strdup_printf (_("By the book on %1$s, %2$s and %3$s. Whoever was on a programme is counted to its end."),
                          day, people, begun);
}

/* ---- As a document ---- */

static const struct
{
  const char *name;
  gsize       offset;
} fields[] = {
  { "months", G_STRUCT_OFFSET (FootingIntakePlan, months) },
  { "starters", G_STRUCT_OFFSET (FootingIntakePlan, starters) },
  { "preceptors", G_STRUCT_OFFSET (FootingIntakePlan, preceptors) },
  { "limit", G_STRUCT_OFFSET (FootingIntakePlan, limit) },
  { "absence", G_STRUCT_OFFSET (FootingIntakePlan, absence) },
  { "length", G_STRUCT_OFFSET (FootingIntakePlan, length) },
  { "meetings", G_STRUCT_OFFSET (FootingIntakePlan, meetings) },
  { "meeting_minutes", G_STRUCT_OFFSET (FootingIntakePlan, meeting_minutes) },
  { "protected_hours", G_STRUCT_OFFSET (FootingIntakePlan, protected_hours) },
  { "begun", G_STRUCT_OFFSET (FootingIntakePlan, begun) },
};

static void
set_day (JsonObject *object,
         const char *name,
         FootingDay  day)
{
  g_autofree char *text = footing_day_to_iso (day);

  json_object_set_string_member (object, name, text);
}

char *
footing_intake_plan_to_document (const FootingIntakePlan *plan)
{
  g_autoptr(JsonObject) object = json_object_new ();
  g_autoptr(JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  JsonArray *past = json_array_new ();

  json_object_set_int_member (object, "format", FORMAT);
  set_day (object, "as_of", plan->as_of);
  set_day (object, "first", plan->first);
  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    json_object_set_int_member (object, fields[i].name, G_STRUCT_MEMBER (int, plan, fields[i].offset));
  for (int i = 0; i < FOOTING_INTAKE_PLAN_MOST_PAST; i++)
    json_array_add_int_element (past, plan->past[i]);
  json_object_set_array_member (object, "past", past);
  json_node_set_object (root, object);

  return json_to_string (root, FALSE);
}

static gboolean
read_number (JsonNode *node,
             int      *number)
{
  gint64 value = node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64
                   ? json_node_get_int (node) : -1;

  /* Only what no array would fit; footing_intake_new() knows what each can be. */
  if (value < 0 || value > 100000)
    return FALSE;

  *number = (int) value;

  return TRUE;
}

static gboolean
read_day (JsonObject *object,
          const char *name,
          FootingDay *day)
{
  const char *text = json_object_get_string_member_with_default (object, name, NULL);

  return footing_day_parse_iso (text, day);
}

static gboolean
read_past (JsonObject        *object,
           FootingIntakePlan *plan)
{
  JsonNode *node = json_object_get_member (object, "past");
  JsonArray *past = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (past == NULL || json_array_get_length (past) > FOOTING_INTAKE_PLAN_MOST_PAST)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (past); i++)
    if (!read_number (json_array_get_element (past, i), &plan->past[i]))
      return FALSE;

  return TRUE;
}

gboolean
footing_intake_plan_from_document (FootingIntakePlan *plan,
                                   const char        *document)
{
  g_autoptr(JsonNode) root = document != NULL ? json_from_string (document, NULL) : NULL;
  JsonObject *object = root != NULL && JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  FootingIntakePlan read = { 0 };

  if (object == NULL || json_object_get_int_member_with_default (object, "format", 0) != FORMAT ||
      !read_day (object, "as_of", &read.as_of) || !read_day (object, "first", &read.first) ||
      !read_past (object, &read))
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (!read_number (json_object_get_member (object, fields[i].name),
                      &G_STRUCT_MEMBER (int, &read, fields[i].offset)))
      return FALSE;

  *plan = read;

  return TRUE;
}
