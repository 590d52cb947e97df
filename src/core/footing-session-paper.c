/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-document-field.h"
#include "footing-document-values.h"
#include "footing-session-paper.h"
#include "footing-session-record.h"

#define MINUTES_OF_AN_HOUR 60
#define GAP 14

/* ---- One session ---- */

static char *
words_of_day (FootingSession *session)
{
  gint64 minutes = footing_session_get_starts_at (session);
  g_autofree char *day = footing_date_words_long (footing_session_get_held_on (session));

  if (minutes < 0)
    return g_steal_pointer (&day);

  /* translators: a day and a time: Thursday 12 March 2026, 14:30 */
  return g_strdup_printf (_("%1$s, %2$02d:%3$02d"), day, (int) (minutes / MINUTES_OF_AN_HOUR),
                          (int) (minutes % MINUTES_OF_AN_HOUR));
}

static const char *
words_of_place (FootingSession *session)
{
  const char *place = footing_session_get_place (session);

  if (place != NULL)
    return place;

  return footing_session_get_at_night (session) ? _("during a night shift") : NULL;
}

static const char *
body_of (const GPtrArray *fields,
         const char      *key)
{
  for (guint i = 0; i < fields->len; i++)
    if (g_strcmp0 (footing_document_field_get_key (g_ptr_array_index (fields, i)), key) == 0)
      return footing_document_field_get_body (g_ptr_array_index (fields, i));

  return NULL;
}

static void
add_facts (FootingPaper    *paper,
           FootingSession  *session,
           const GPtrArray *fields)
{
  g_autofree char *day = words_of_day (session);
  const char *place = words_of_place (session);
  const FootingPaperFact facts[] = {
    { _("When"), day },
    { _("How"), body_of (fields, "minutes") },
    { _("Where"), place },
  };

  footing_paper_add_facts (paper, facts, place != NULL ? 3 : 2, 2);
  footing_paper_keep (paper);
}

static void
add_text (FootingPaper    *paper,
          const GPtrArray *fields,
          const char      *key,
          const char      *label)
{
  const char *body = body_of (fields, key);

  if (body == NULL || *body == '\0')
    return;

  footing_paper_add_text (paper, FOOTING_PAPER_LABEL, label);
  footing_paper_add_text (paper, FOOTING_PAPER_BODY, body);
}

static void
add_actions (FootingPaper    *paper,
             const GPtrArray *fields)
{
  const FootingPaperColumn columns[] = { { _("Actions"), 60 }, { _("Who"), 22 }, { _("By When"), 18 } };
  g_autoptr(GPtrArray) rows = footing_document_rows_from_body (body_of (fields, "actions"));

  if (rows->len == 0)
    return;

  footing_paper_begin_table (paper, columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < rows->len; i++)
    footing_paper_add_row (paper, g_ptr_array_index (rows, i), 0, 0);
}

static void
add_session (const FootingSessionPaper *self,
             FootingPaper              *paper,
             FootingSession            *session)
{
  g_autoptr(GPtrArray) fields = footing_session_record_fields (session, self->agreements);

  add_facts (paper, session, fields);
  if (footing_session_get_state (session) == FOOTING_SESSION_STATE_MISSED)
    footing_paper_add_text (paper, FOOTING_PAPER_LEAD, _("This session was missed."));
  add_text (paper, fields, "notes", _("Notes"));
  add_text (paper, fields, "promised", _("What the preceptor promised"));
  add_actions (paper, fields);
  add_text (paper, fields, "goals", _("Goals"));
  add_text (paper, fields, "opportunities", _("Opportunities and advocacy"));
}

FootingPaper *
footing_session_paper_new (const FootingSessionPaper *self,
                           FootingSession            *session)
{
  const char *title = footing_session_get_title (session);
  FootingPaper *paper = footing_paper_new (FOOTING_PAPER_PORTRAIT, title);

  footing_paper_set_person (paper, self->preceptee);
  footing_paper_set_origin (paper, NULL, self->today);
  footing_paper_add_text (paper, FOOTING_PAPER_TITLE, title);
  footing_paper_add_text (paper, FOOTING_PAPER_LEAD, self->preceptee);
  add_session (self, paper, session);

  return paper;
}

/* ---- A record ---- */

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  FootingSession *first = *(FootingSession **) a, *second = *(FootingSession **) b;
  FootingDay day = footing_session_get_held_on (first), other = footing_session_get_held_on (second);
  gint64 minutes = footing_session_get_starts_at (first), other_minutes = footing_session_get_starts_at (second);

  return day != other ? (day > other) - (day < other) : (minutes > other_minutes) - (minutes < other_minutes);
}

static GPtrArray *
list_sessions (GListModel *sessions,
               FootingDay  from,
               FootingDay  to)
{
  GPtrArray *chosen = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (sessions); i++)
    {
      g_autoptr(FootingSession) session = g_list_model_get_item (sessions, i);
      FootingDay day = footing_session_get_held_on (session);

      if (day >= from && day <= to && footing_session_get_state (session) != FOOTING_SESSION_STATE_PLANNED)
        g_ptr_array_add (chosen, g_steal_pointer (&session));
    }
  g_ptr_array_sort (chosen, compare_days);

  return chosen;
}

static void
add_beginning (const FootingSessionPaper *self,
               FootingPaper              *paper,
               guint                      n,
               FootingDay                 from,
               FootingDay                 to)
{
  g_autofree char *first = footing_date_words_long (from);
  g_autofree char *last = footing_date_words_long (to);
  g_autofree char *days = g_strdup_printf (_("%1$s to %2$s"), first, last);
  g_autofree char *count = g_strdup_printf (ngettext ("%u session", "%u sessions", n), n);

  footing_paper_set_person (paper, self->preceptee);
  footing_paper_set_origin (paper, NULL, self->today);
  footing_paper_add_text (paper, FOOTING_PAPER_TITLE, _("Record of Sessions"));
  footing_paper_add_text (paper, FOOTING_PAPER_LEAD, self->preceptee);
  footing_paper_add_text (paper, FOOTING_PAPER_QUIET, days);
  footing_paper_add_text (paper, FOOTING_PAPER_QUIET, count);
}

FootingPaper *
footing_session_paper_new_record (const FootingSessionPaper *self,
                                  GListModel                *sessions,
                                  FootingDay                 from,
                                  FootingDay                 to)
{
  g_autoptr(GPtrArray) chosen = list_sessions (sessions, from, to);
  FootingPaper *paper = NULL;

  if (chosen->len == 0)
    return NULL;

  paper = footing_paper_new (FOOTING_PAPER_PORTRAIT, _("Record of Sessions"));
  add_beginning (self, paper, chosen->len, from, to);
  for (guint i = 0; i < chosen->len; i++)
    {
      footing_paper_add_gap (paper, GAP);
      footing_paper_add_text (paper, FOOTING_PAPER_HEADING,
                              footing_session_get_title (g_ptr_array_index (chosen, i)));
      add_session (self, paper, g_ptr_array_index (chosen, i));
    }

  return paper;
}
