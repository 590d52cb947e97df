/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-booking-row.h"
#include "footing-date-row.h"
#include "footing-date-words.h"
#include "footing-person-words.h"
#include "footing-roster.h"
#include "footing-session-words.h"
#include "footing-time-row.h"

struct _FootingBookingRow
{
  AdwExpanderRow             parent_instance;

  const FootingFirstMeeting *first; /* of the page */
  FootingContext            *context;
  gboolean                   left_out;
  gboolean                   showing;

  GtkCheckButton            *check_button;
  FootingDateRow            *day_row;
  FootingTimeRow            *time_row;
  AdwActionRow              *words_row;
};

enum
{
  CHOSEN,
  TOGGLED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingBookingRow, footing_booking_row, ADW_TYPE_EXPANDER_ROW)

/* ---- What is shown ---- */

/* Returns: (transfer full): “Thu 12 March, in 3 days · 09:00” */
static char *
words_when (FootingBookingRow *self)
{
  g_autofree char *day = footing_date_words (self->first->day, footing_context_get_today (self->context));
  g_autofree char *time = footing_time_words (self->first->starts_at);

  return footing_person_words_line (day, time, NULL);
}

static char *
words_with (FootingBookingRow *self)
{
  /* translators: %s is the name of a preceptor */
  return g_strdup_printf (_("With %s"), footing_person_words_name (self->context, self->first->preceptor));
}

static char *
words_of (FootingBookingRow *self)
{
  g_autofree char *when = NULL;
  g_autofree char *with = words_with (self);

  if (self->left_out)
    return g_strdup (_("Left out by you"));
  if (self->first->state == FOOTING_FIRST_MEETING_NONE)
    return g_strdup (_("No time found"));
  if (self->first->state == FOOTING_FIRST_MEETING_REFUSED)
    return g_strdup (_("Not possible then"));

  when = words_when (self);

  return footing_person_words_line (when, with, NULL);
}

static void
show_title (FootingBookingRow *self)
{
  const char *name = footing_roster_name_of (footing_context_get_roster (self->context), self->first->preceptee);
  /* translators: %s is the name of a preceptee */
  g_autofree char *book = g_strdup_printf (_("Book the meeting of %s"), name);
  g_autofree char *words = words_of (self);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), name);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check_button), GTK_ACCESSIBLE_PROPERTY_LABEL, book, -1);
  gtk_widget_set_sensitive (GTK_WIDGET (self->check_button), footing_first_meeting_is_ready (self->first));
  gtk_check_button_set_active (self->check_button, footing_booking_row_get_wanted (self));
}

static void
show_words (FootingBookingRow *self)
{
  const char *words = self->first->words;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->words_row),
                                 self->first->state == FOOTING_FIRST_MEETING_CHOSEN ? _("Good to Know")
                                                                                    : _("What Would Help"));
  adw_action_row_set_subtitle (self->words_row, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->words_row), words != NULL);
}

/* ---- What the lead does ---- */

static void
when_changed_cb (FootingBookingRow *self)
{
  if (!self->showing && footing_date_row_get_valid (self->day_row) && footing_time_row_get_valid (self->time_row))
    g_signal_emit (self, signals[CHOSEN], 0);
}

static void
check_toggled_cb (FootingBookingRow *self)
{
  if (self->showing)
    return;

  self->left_out = !gtk_check_button_get_active (self->check_button);
  self->showing = TRUE;
  show_title (self);
  self->showing = FALSE;
  g_signal_emit (self, signals[TOGGLED], 0);
}

/* ---- The object ---- */

static void
footing_booking_row_dispose (GObject *object)
{
  g_clear_object (&FOOTING_BOOKING_ROW (object)->context);

  G_OBJECT_CLASS (footing_booking_row_parent_class)->dispose (object);
}

static void
footing_booking_row_class_init (FootingBookingRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_booking_row_dispose;

  signals[CHOSEN] =
    g_signal_new ("chosen",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
  signals[TOGGLED] =
    g_signal_new ("toggled",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_booking_row_init (FootingBookingRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);

  self->check_button = g_object_new (GTK_TYPE_CHECK_BUTTON, "valign", GTK_ALIGN_CENTER, NULL);
  g_signal_connect_object (self->check_button, "toggled", G_CALLBACK (check_toggled_cb), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->check_button));

  self->words_row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->words_row), "property");
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->words_row));
  self->day_row = g_object_new (FOOTING_TYPE_DATE_ROW, "title", _("Day"), NULL);
  g_signal_connect_object (self->day_row, "notify::day", G_CALLBACK (when_changed_cb), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->day_row));
  self->time_row = g_object_new (FOOTING_TYPE_TIME_ROW, "title", _("Time"), NULL);
  g_signal_connect_object (self->time_row, "notify::minutes", G_CALLBACK (when_changed_cb), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->time_row));
}

GtkWidget *
footing_booking_row_new (FootingContext *context)
{
  FootingBookingRow *self = g_object_new (FOOTING_TYPE_BOOKING_ROW, NULL);

  self->context = g_object_ref (context);
  footing_date_row_set_today (self->day_row, footing_context_get_today (context));

  return GTK_WIDGET (self);
}

void
footing_booking_row_show (FootingBookingRow         *self,
                          const FootingFirstMeeting *first)
{
  g_return_if_fail (FOOTING_IS_BOOKING_ROW (self));

  self->showing = TRUE;
  self->first = first;
  show_title (self);
  show_words (self);
  /* What somebody is typing stays as it is. */
  if (footing_date_row_get_day (self->day_row) != first->day)
    footing_date_row_set_day (self->day_row, first->day);
  if (footing_time_row_get_minutes (self->time_row) != first->starts_at)
    footing_time_row_set_minutes (self->time_row, first->starts_at);
  self->showing = FALSE;
}

const FootingFirstMeeting *
footing_booking_row_get_meeting (FootingBookingRow *self)
{
  g_return_val_if_fail (FOOTING_IS_BOOKING_ROW (self), NULL);

  return self->first;
}

gboolean
footing_booking_row_get_wanted (FootingBookingRow *self)
{
  g_return_val_if_fail (FOOTING_IS_BOOKING_ROW (self), FALSE);

  return !self->left_out && footing_first_meeting_is_ready (self->first);
}

FootingDay
footing_booking_row_get_day (FootingBookingRow *self)
{
  g_return_val_if_fail (FOOTING_IS_BOOKING_ROW (self), FOOTING_DAY_NONE);

  return footing_date_row_get_day (self->day_row);
}

int
footing_booking_row_get_starts_at (FootingBookingRow *self)
{
  g_return_val_if_fail (FOOTING_IS_BOOKING_ROW (self), -1);

  return (int) footing_time_row_get_minutes (self->time_row);
}
