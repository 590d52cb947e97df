/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-roster.h"
#include "footing-session-row.h"
#include "footing-session-words.h"

/* Days up to which it helps to know how long ago something was. */
#define NEAR_DAYS 31

struct _FootingSessionRow
{
  AdwBin          parent_instance;

  FootingContext *context;
  FootingSession *session;

  GtkWidget      *leaf;
  GtkLabel       *day_label;
  GtkLabel       *weekday_label;
  GtkLabel       *name_label;
  GtkLabel       *state_label;
  GtkLabel       *title_label;
  GtkImage       *mode_image;
  GtkLabel       *facts_label;
};

enum
{
  PROP_0,
  PROP_WORDS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingSessionRow, footing_session_row, ADW_TYPE_BIN)

static const char *
get_name (FootingSessionRow *self)
{
  return footing_roster_name_of_enrolment (footing_context_get_roster (self->context),
                                           footing_session_get_enrolment_id (self->session));
}

static void
set_label (GtkLabel   *label,
           const char *words)
{
  gtk_label_set_label (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label), words != NULL && *words != '\0');
}

static void
show_day (FootingSessionRow *self,
          FootingDay         day)
{
  g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc ((gint64) day * 24 * 60 * 60);
  g_autofree char *number = g_date_time_format (time, "%-d");
  g_autofree char *weekday = g_date_time_format (time, "%a");
  g_autofree char *exact = footing_date_words_long (day);

  gtk_label_set_label (self->day_label, number);
  gtk_label_set_label (self->weekday_label, weekday);
  gtk_widget_set_tooltip_text (self->leaf, exact);
}

/* Lines break between facts only. */
static void
keep_together (GStrv words)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      g_auto(GStrv) parts = g_strsplit (words[i], " ", -1);

      g_free (words[i]);
      words[i] = g_strjoinv ("\u00a0", parts);
    }
}

/* The heading with the year may be out of sight. */
static char *
dup_day_of_another_year (FootingDay day,
                         FootingDay today)
{
  int year, this_year;

  footing_day_to_ymd (day, &year, NULL, NULL);
  footing_day_to_ymd (today, &this_year, NULL, NULL);

  return year != this_year ? footing_date_words_short (day) : NULL;
}

/* How long ago, when that helps; at what time, how long and how. */
static char *
facts_words (FootingSessionRow *self)
{
  FootingDay today = footing_context_get_today (self->context);
  FootingDay day = footing_session_get_held_on (self->session);
  gint64 minutes = footing_session_get_actual_minutes (self->session);
  char *time = footing_time_words (footing_session_get_starts_at (self->session));
  char *exact = dup_day_of_another_year (day, today);
  g_autoptr(GStrvBuilder) parts = g_strv_builder_new ();
  g_auto(GStrv) words = NULL;

  if (exact != NULL)
    g_strv_builder_take (parts, exact);
  g_strv_builder_add (parts, footing_session_mode_words (footing_session_get_mode (self->session)));
  if (minutes > 0)
    g_strv_builder_take (parts, footing_minutes_words (minutes));
  if (time != NULL)
    g_strv_builder_take (parts, time);
  if (ABS (day - today) <= NEAR_DAYS)
    g_strv_builder_take (parts, footing_date_words_away (day, today));
  words = g_strv_builder_end (parts);
  keep_together (words);

  return g_strjoinv ("\u00a0· ", words);
}

static void
refresh (FootingSessionRow *self)
{
  g_autofree char *facts = facts_words (self);
  const char *name = get_name (self);
  const char *title = footing_session_get_title (self->session);

  show_day (self, footing_session_get_held_on (self->session));
  set_label (self->name_label, name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->name_label), name);
  set_label (self->title_label, title);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title_label), title);
  set_label (self->state_label, footing_session_state_words (footing_session_get_state (self->session)));
  gtk_image_set_from_icon_name (self->mode_image,
                                footing_session_mode_icon (footing_session_get_mode (self->session)));
  set_label (self->facts_label, facts);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORDS]);
}

/* As a screen reader says it: all that is to be seen, what it is first. */
static char *
dup_words (FootingSessionRow *self)
{
  g_autoptr(GStrvBuilder) parts = g_strv_builder_new ();
  g_auto(GStrv) words = NULL;
  const char *state = NULL;
  char *time = NULL;

  if (self->session == NULL)
    return g_strdup ("");

  state = footing_session_state_words (footing_session_get_state (self->session));
  time = footing_time_words (footing_session_get_starts_at (self->session));

  g_strv_builder_add_many (parts, get_name (self), footing_session_get_title (self->session), NULL);
  if (state != NULL)
    g_strv_builder_add (parts, state);
  g_strv_builder_take (parts, footing_date_words_long (footing_session_get_held_on (self->session)));
  if (time != NULL)
    g_strv_builder_take (parts, time);
  g_strv_builder_add (parts, footing_session_mode_words (footing_session_get_mode (self->session)));
  if (footing_session_get_actual_minutes (self->session) > 0)
    g_strv_builder_take (parts, footing_minutes_words (footing_session_get_actual_minutes (self->session)));
  words = g_strv_builder_end (parts);

  return g_strjoinv (", ", words);
}

static void
stop_watching (FootingSessionRow *self)
{
  if (self->session == NULL)
    return;

  g_signal_handlers_disconnect_by_data (self->session, self);
  g_signal_handlers_disconnect_by_data (footing_context_get_roster (self->context), self);
  g_clear_object (&self->session);
  g_clear_object (&self->context);
}

static void
footing_session_row_dispose (GObject *object)
{
  stop_watching (FOOTING_SESSION_ROW (object));
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_SESSION_ROW);

  G_OBJECT_CLASS (footing_session_row_parent_class)->dispose (object);
}

static void
footing_session_row_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WORDS:
      g_value_take_string (value, dup_words (FOOTING_SESSION_ROW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_session_row_class_init (FootingSessionRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_session_row_dispose;
  object_class->get_property = footing_session_row_get_property;

  properties[PROP_WORDS] =
    g_param_spec_string ("words", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/diary/footing-session-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingSessionRow, leaf);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionRow, day_label);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionRow, weekday_label);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionRow, state_label);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionRow, mode_image);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionRow, facts_label);
}

static void
footing_session_row_init (FootingSessionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
footing_session_row_new (void)
{
  return g_object_new (FOOTING_TYPE_SESSION_ROW, NULL);
}

void
footing_session_row_show (FootingSessionRow *self,
                          FootingContext    *context,
                          FootingSession    *session)
{
  g_return_if_fail (FOOTING_IS_SESSION_ROW (self));

  stop_watching (self);
  if (session == NULL)
    return;

  self->context = g_object_ref (context);
  self->session = g_object_ref (session);
  g_signal_connect_swapped (session, "notify", G_CALLBACK (refresh), self);
  g_signal_connect_swapped (footing_context_get_roster (context), "changed", G_CALLBACK (refresh), self);
  refresh (self);
}
