/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-agreement-words.h"
#include "footing-date-words.h"
#include "footing-document-field.h"
#include "footing-document-setup.h"
#include "footing-document-values.h"
#include "footing-session-record.h"
#include "footing-session-words.h"

typedef struct
{
  FootingSession    *session;
  FootingAgreements *agreements;
} Record;

static gint64
get_id (const Record *record)
{
  return footing_record_get_id (FOOTING_RECORD (record->session));
}

/* ---- How it was ---- */

/* A session that was missed took no time. */
static char *
words_of_minutes (const Record *record)
{
  const char *mode = footing_session_mode_words (footing_session_get_mode (record->session));
  gint64 minutes = footing_session_get_actual_minutes (record->session);
  g_autofree char *length = NULL, *protected_length = NULL;

  if (minutes == 0)
    return g_strdup (mode);

  length = footing_minutes_words (minutes);
  protected_length = footing_minutes_words (footing_session_get_protected_minutes (record->session));

  /* translators: how a session was held, how long it took, and how much of that was protected */
  return g_strdup_printf (_("%1$s, %2$s, %3$s protected"), mode, length, protected_length);
}

/* ---- What was agreed ---- */

static gboolean
is_of_session (const Record  *record,
               FootingAction *action,
               gboolean       promised)
{
  return footing_action_get_session_id (action) == get_id (record) &&
         footing_action_get_promised (action) == promised;
}

static char *
words_of_promises (const Record *record)
{
  GListModel *actions = footing_agreements_get_actions (record->agreements);
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (actions); i++)
    {
      g_autoptr(FootingAction) action = g_list_model_get_item (actions, i);

      if (is_of_session (record, action, TRUE))
        g_ptr_array_add (lines, g_strdup (footing_action_get_words (action)));
    }
  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("\n", (char **) lines->pdata);
}

static char **
row_of (FootingAction *action)
{
  FootingDay due = footing_action_get_due_on (action);
  char **row = g_new0 (char *, 4);

  row[0] = g_strdup (footing_action_get_words (action));
  row[1] = g_strdup (footing_action_owner_words (footing_action_get_owner (action)));
  row[2] = due != FOOTING_DAY_NONE ? footing_date_words_short (due) : g_strdup ("");

  return row;
}

static char *
body_of_actions (const Record *record)
{
  GListModel *actions = footing_agreements_get_actions (record->agreements);
  g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < g_list_model_get_n_items (actions); i++)
    {
      g_autoptr(FootingAction) action = g_list_model_get_item (actions, i);

      if (is_of_session (record, action, FALSE))
        g_ptr_array_add (rows, row_of (action));
    }

  return footing_document_body_from_rows (rows);
}

/* ---- Goals and opportunities ---- */

static void
add_line (GString    *text,
          const char *label,
          const char *words)
{
  if (words != NULL)
    g_string_append_printf (text, "\n%s: %s", label, words);
}

static void
add_goal (const Record *record,
          GString      *text,
          FootingGoal  *goal)
{
  gint64 id = footing_record_get_id (FOOTING_RECORD (goal));
  FootingGoalReview *review = footing_agreements_find_review (record->agreements, id, get_id (record));

  if (review == NULL)
    return;

  g_string_append_printf (text, "%s%s (%s)", text->len > 0 ? "\n" : "", footing_goal_get_words (goal),
                          footing_goal_rating_words (footing_goal_review_get_own_rating (review)));
  add_line (text, _("In their own words"), footing_goal_review_get_own_words (review));
  add_line (text, _("What the preceptor sees"), footing_goal_review_get_preceptor_view (review));
  add_line (text, _("What shows it"), footing_goal_review_get_evidence (review));
}

static char *
words_of_goals (const Record *record)
{
  GListModel *goals = footing_agreements_get_goals (record->agreements);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (goals); i++)
    {
      g_autoptr(FootingGoal) goal = g_list_model_get_item (goals, i);

      add_goal (record, text, goal);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
words_of_opportunities (const Record *record)
{
  GListModel *opportunities = footing_agreements_get_opportunities (record->agreements);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (opportunities); i++)
    {
      g_autoptr(FootingOpportunity) opportunity = g_list_model_get_item (opportunities, i);

      if (footing_opportunity_get_session_id (opportunity) != get_id (record))
        continue;

      g_string_append_printf (text, "%s%s (%s)", text->len > 0 ? "\n" : "",
                              footing_opportunity_get_what (opportunity),
                              footing_opportunity_kind_words (footing_opportunity_get_kind (opportunity)));
      add_line (text, _("What was done"), footing_opportunity_get_done (opportunity));
      add_line (text, _("What came of it"), footing_opportunity_get_outcome (opportunity));
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* ---- The fields ---- */

static void
add_field (GPtrArray  *fields,
           const char *key,
           const char *body)
{
  g_ptr_array_add (fields, g_object_new (FOOTING_TYPE_DOCUMENT_FIELD, "key", key, "body", body != NULL ? body : "",
                                         "revision", G_GINT64_CONSTANT (1), NULL));
}

GPtrArray *
footing_session_record_fields (FootingSession    *session,
                               FootingAgreements *agreements)
{
  GPtrArray *fields = g_ptr_array_new_with_free_func (g_object_unref);
  Record record = { session, agreements };
  g_autofree char *minutes = NULL, *promises = NULL, *actions = NULL, *goals = NULL, *opportunities = NULL;

  g_return_val_if_fail (FOOTING_IS_SESSION (session), fields);

  minutes = words_of_minutes (&record);
  promises = words_of_promises (&record);
  actions = body_of_actions (&record);
  goals = words_of_goals (&record);
  opportunities = words_of_opportunities (&record);
  add_field (fields, "title", footing_session_get_title (session));
  add_field (fields, "minutes", minutes);
  add_field (fields, "notes", footing_session_get_notes (session));
  add_field (fields, "promised", promises);
  add_field (fields, "actions", actions);
  add_field (fields, "goals", goals);
  add_field (fields, "opportunities", opportunities);

  return fields;
}

GPtrArray *
footing_session_record_setup (FootingRoster       *roster,
                              const FootingCourse *course,
                              const FootingForm   *form,
                              FootingSession      *session,
                              FootingAgreements   *agreements)
{
  GPtrArray *records = footing_document_setup (roster, course, form, footing_session_get_held_on (session));
  FootingRecord *document = g_ptr_array_index (records, 0);
  g_autoptr(GPtrArray) fields = footing_session_record_fields (session, agreements);

  g_object_set (document,
                "session-id", footing_record_get_id (FOOTING_RECORD (session)),
                "dated-on", footing_session_get_held_on (session),
                NULL);
  for (guint i = 0; i < fields->len; i++)
    {
      FootingRecord *field = g_ptr_array_index (fields, i);

      g_object_set (field, "document-id", footing_record_get_id (document), NULL);
      g_ptr_array_add (records, g_object_ref (field));
    }

  return records;
}
