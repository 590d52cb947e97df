/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-row.h"
#include "footing-date-words.h"
#include "footing-enrol-entry.h"
#include "footing-meeting-days.h"
#include "footing-person-words.h"
#include "footing-plain-row.h"
#include "footing-roster.h"

struct _FootingEnrolEntry
{
  AdwPreferencesGroup  parent_instance;

  FootingContext      *context;
  FootingPerson       *person;
  FootingDateRow      *start_row;      /* these two are NULL until the day was missing */
  FootingDateRow      *registered_row;
  GPtrArray           *meeting_rows;
};

enum
{
  FILLED_IN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingEnrolEntry, footing_enrol_entry, ADW_TYPE_PREFERENCES_GROUP)

/* ---- Days that are missing ---- */

static void
day_changed_cb (FootingEnrolEntry *self,
                GParamSpec        *pspec,
                FootingDateRow    *row)
{
  const char *property = row == self->start_row ? "started-on" : "registered-on";

  g_signal_emit (self, signals[FILLED_IN], 0, property, footing_date_row_get_day (row));
}

/* A row stays once it is there, so that a day can be put right. */
static void
ask_for_day (FootingEnrolEntry  *self,
             FootingDateRow    **row,
             const char         *title)
{
  if (*row != NULL)
    return;

  *row = g_object_new (FOOTING_TYPE_DATE_ROW, "title", title, NULL);
  footing_date_row_set_today (*row, footing_context_get_today (self->context));
  g_signal_connect_object (*row, "notify::day", G_CALLBACK (day_changed_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (*row));
}

static void
ask_for_missing (FootingEnrolEntry      *self,
                 FootingEnrollingAnswer  answer)
{
  switch (answer)
    {
    case FOOTING_ENROLLING_NO_START:
      ask_for_day (self, &self->start_row, _("First Day in the Job"));
      break;
    case FOOTING_ENROLLING_NO_PIN:
      ask_for_day (self, &self->registered_row, _("PIN Received"));
      break;
    case FOOTING_ENROLLING_READY:
    case FOOTING_ENROLLING_DAYS:
    case FOOTING_ENROLLING_ALREADY:
    case FOOTING_ENROLLING_OWN_PRECEPTOR:
    case FOOTING_ENROLLING_LEFT:
    default:
      break;
    }
}

/* ---- Meetings ---- */

static char *
words_meeting (FootingEnrolEntry *self,
               FootingMeeting    *meeting)
{
  FootingDay today = footing_context_get_today (self->context);
  FootingDay due = footing_meeting_get_due_on (meeting);
  FootingDay planned = footing_meeting_get_planned_on (meeting);
  g_autofree char *planned_words = footing_date_words (planned, today);
  g_autofree char *due_words = footing_date_words (due, today);

  if (footing_meeting_is_late (meeting, today))
    return footing_meeting_words_day (meeting, today, due_words);
  if (planned != due)
    /* translators: two days: the one planned, and the last one that keeps to the standard */
    return g_strdup_printf (_("%1$s; at the latest %2$s"), planned_words, due_words);

  return g_steal_pointer (&planned_words);
}

static void
add_meeting (FootingEnrolEntry *self,
             FootingMeeting    *meeting)
{
  g_autofree char *words = words_meeting (self, meeting);
  g_autofree char *exact = footing_date_words_long (footing_meeting_get_planned_on (meeting));
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", footing_meeting_get_name (meeting),
                                          "subtitle", words,
                                          "tooltip-text", exact,
                                          NULL);

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->meeting_rows, row);
}

static void
clear_meetings (FootingEnrolEntry *self)
{
  for (guint i = 0; i < self->meeting_rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->meeting_rows, i));

  g_ptr_array_set_size (self->meeting_rows, 0);
}

/* ---- The object ---- */

static void
footing_enrol_entry_dispose (GObject *object)
{
  FootingEnrolEntry *self = FOOTING_ENROL_ENTRY (object);

  g_clear_object (&self->context);
  g_clear_object (&self->person);

  G_OBJECT_CLASS (footing_enrol_entry_parent_class)->dispose (object);
}

static void
footing_enrol_entry_finalize (GObject *object)
{
  g_ptr_array_unref (FOOTING_ENROL_ENTRY (object)->meeting_rows);

  G_OBJECT_CLASS (footing_enrol_entry_parent_class)->finalize (object);
}

static void
footing_enrol_entry_class_init (FootingEnrolEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_enrol_entry_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_enrol_entry_finalize;

  signals[FILLED_IN] =
    g_signal_new ("filled-in",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_INT);
}

static void
footing_enrol_entry_init (FootingEnrolEntry *self)
{
  self->meeting_rows = g_ptr_array_new ();
}

GtkWidget *
footing_enrol_entry_new (FootingContext *context)
{
  FootingEnrolEntry *self = g_object_new (FOOTING_TYPE_ENROL_ENTRY, NULL);

  self->context = g_object_ref (context);

  return GTK_WIDGET (self);
}

void
footing_enrol_entry_show (FootingEnrolEntry           *self,
                          const FootingEnrollingEntry *entry)
{
  g_autofree char *name = NULL;
  g_autofree char *words = NULL;

  g_return_if_fail (FOOTING_IS_ENROL_ENTRY (self));

  /* The heading of a group is markup. */
  name = g_markup_escape_text (footing_roster_name_of (footing_context_get_roster (self->context), entry->person), -1);
  words = g_markup_escape_text (entry->words, -1);

  g_set_object (&self->person, entry->person);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), name);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), words);

  ask_for_missing (self, entry->answer);
  clear_meetings (self);
  for (guint i = 0; i < entry->meetings->len; i++)
    add_meeting (self, g_ptr_array_index (entry->meetings, i));
}

FootingPerson *
footing_enrol_entry_get_person (FootingEnrolEntry *self)
{
  g_return_val_if_fail (FOOTING_IS_ENROL_ENTRY (self), NULL);

  return self->person;
}
