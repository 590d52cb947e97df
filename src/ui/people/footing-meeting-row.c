/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-meeting-days.h"
#include "footing-meeting-row.h"

struct _FootingMeetingRow
{
  AdwExpanderRow    parent_instance;

  FootingMeeting   *meeting;
  FootingReference *reference;
  FootingSession   *session;
  FootingDay        today;
  gboolean          asked_for;
  char             *words; /* for who does not see it */

  GtkImage         *icon;
  GtkLabel         *state_label;
  AdwActionRow     *due_row;
  AdwActionRow     *standard_row; /* only where another limit was agreed */
  AdwActionRow     *opens_row;
  AdwActionRow     *minutes_row;
  AdwActionRow     *agenda_row;
  AdwActionRow     *reason_row;
  AdwButtonRow     *log_row;
  AdwButtonRow     *not_held_row;
  AdwButtonRow     *wanted_row;
};

enum
{
  LOG,
  NOT_HELD,
  WANTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingMeetingRow, footing_meeting_row, ADW_TYPE_EXPANDER_ROW)

/* ---- Words ---- */

static gboolean
is_late (FootingMeetingRow *self)
{
  return self->asked_for && footing_meeting_is_late (self->meeting, self->today);
}

/* A preceptorship that has ended leaves meetings behind that nobody waits for. */
static gboolean
is_dropped (FootingMeetingRow *self)
{
  return !self->asked_for && footing_meeting_is_open (self->meeting);
}

static gboolean
is_to_come (FootingMeetingRow *self)
{
  return footing_meeting_get_planned_on (self->meeting) > self->today;
}

static const char *
state_words (FootingMeetingRow *self)
{
  if (is_late (self))
    return _("Late");
  if (is_dropped (self))
    return is_to_come (self) ? _("No longer planned") : _("Not held");

  switch (footing_meeting_get_state (self->meeting))
    {
    case FOOTING_MILESTONE_STATE_BOOKED:
      return _("Booked");
    case FOOTING_MILESTONE_STATE_HELD:
      return _("Held");
    case FOOTING_MILESTONE_STATE_MISSED:
      return _("Missed");
    case FOOTING_MILESTONE_STATE_WAIVED:
      return _("Waived");
    case FOOTING_MILESTONE_STATE_PLANNED:
    default:
      return _("Planned");
    }
}

static const char *
icon_name (FootingMeetingRow *self)
{
  if (is_late (self))
    return "alarm-symbolic";
  if (is_dropped (self))
    return "action-unavailable-symbolic";

  switch (footing_meeting_get_state (self->meeting))
    {
    case FOOTING_MILESTONE_STATE_BOOKED:
      return "x-office-calendar-symbolic";
    case FOOTING_MILESTONE_STATE_HELD:
      return "object-select-symbolic";
    case FOOTING_MILESTONE_STATE_MISSED:
    case FOOTING_MILESTONE_STATE_WAIVED:
      return "action-unavailable-symbolic";
    case FOOTING_MILESTONE_STATE_PLANNED:
    default:
      return "appointment-soon-symbolic";
    }
}

/* The day that matters most: when it was held, or until when it is meant to be. */
static FootingDay
day_of (FootingMeetingRow *self)
{
  if (self->session != NULL)
    return footing_session_get_held_on (self->session);

  return self->asked_for ? footing_meeting_day (self->meeting, self->today)
                         : footing_meeting_get_planned_on (self->meeting);
}

static char *
describe_dropped (FootingMeetingRow *self)
{
  g_autofree char *day = footing_date_words_short (day_of (self));

  /* translators: of a meeting after somebody has left; %s is a date: Would have been on 12 Mar 2026 */
  return is_to_come (self) ? g_strdup_printf (_("Would have been on %s"), day)
                           /* translators: %s is a date: Was planned for 12 Mar 2026 */
                           : g_strdup_printf (_("Was planned for %s"), day);
}

/* What is said of a meeting that is still to be held. */
static char *
describe_open (FootingMeetingRow *self,
               const char        *day)
{
  if (day_of (self) == FOOTING_DAY_NONE)
    return g_strdup (_("No day as long as the pause lasts"));
  if (day_of (self) != footing_meeting_get_planned_on (self->meeting) || is_late (self))
    return footing_meeting_words_day (self->meeting, self->today, day);
  if (footing_meeting_get_state (self->meeting) == FOOTING_MILESTONE_STATE_BOOKED)
    /* translators: %s is a date: Booked for Thu 12 March, in 3 days */
    return g_strdup_printf (_("Booked for %s"), day);

  /* translators: %s is a date: Planned for Thu 12 March, in 3 days */
  return g_strdup_printf (_("Planned for %s"), day);
}

/* Takes what describes the day, in short or in full. */
static char *
describe (FootingMeetingRow *self,
          const char        *day)
{
  if (is_dropped (self))
    return describe_dropped (self);

  switch (footing_meeting_get_state (self->meeting))
    {
    case FOOTING_MILESTONE_STATE_HELD:
      if (self->session == NULL)
        return g_strdup (_("Held"));
      /* translators: %s is a date: Held on Thu 12 March, 3 days ago */
      return g_strdup_printf (_("Held on %s"), day);
    case FOOTING_MILESTONE_STATE_MISSED:
      /* translators: %s is a date: Was planned for Thu 12 March, 3 days ago */
      return g_strdup_printf (_("Was planned for %s"), day);
    case FOOTING_MILESTONE_STATE_WAIVED:
      return g_strdup (_("Not needed here"));
    case FOOTING_MILESTONE_STATE_BOOKED:
    case FOOTING_MILESTONE_STATE_PLANNED:
    default:
      return describe_open (self, day);
    }
}

static char *
full_date (FootingDay day)
{
  return day != FOOTING_DAY_NONE ? footing_date_words_long (day) : g_strdup ("");
}

/* The limit that the standard set, where a pause or an agreement has moved it. */
static FootingDay
other_limit (FootingMeeting *meeting)
{
  FootingDay standard = footing_meeting_get_standard_on (meeting);

  return standard != footing_meeting_get_due_on (meeting) ? standard : FOOTING_DAY_NONE;
}

static char *
minutes_words (int minutes)
{
  if (minutes == 0)
    return g_strdup ("");

  return g_strdup_printf (ngettext ("%d minute", "%d minutes", minutes), minutes);
}

static char *
agenda_words (FootingMeeting *meeting)
{
  const char *agenda = footing_meeting_get_agenda (meeting);
  g_auto(GStrv) lines = g_strsplit (agenda != NULL ? agenda : "", "\n", -1);
  g_autoptr(GString) words = g_string_new (NULL);

  for (char **line = lines; *line != NULL; line++)
    if (**line != '\0')
      g_string_append_printf (words, "%s• %s", words->len > 0 ? "\n" : "", *line);

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static const char *
reason_words (FootingMeetingRow *self)
{
  const FootingChangeReason *reason =
    footing_reference_get_change_reason (self->reference, footing_meeting_get_reason (self->meeting));

  return reason != NULL ? reason->label : "";
}

/* ---- Showing ---- */

static void
show_fact (AdwActionRow *row,
           const char   *words)
{
  adw_action_row_set_subtitle (row, words);
  gtk_widget_set_visible (GTK_WIDGET (row), *words != '\0');
}

static void
show_facts (FootingMeetingRow *self)
{
  g_autofree char *due = full_date (footing_meeting_get_due_on (self->meeting));
  g_autofree char *standard = full_date (other_limit (self->meeting));
  g_autofree char *opens = full_date (footing_meeting_get_opens_on (self->meeting));
  g_autofree char *length = minutes_words ((int) footing_meeting_get_minutes (self->meeting));
  g_autofree char *agenda = agenda_words (self->meeting);

  show_fact (self->due_row, due);
  show_fact (self->standard_row, standard);
  show_fact (self->opens_row, opens);
  show_fact (self->minutes_row, length);
  show_fact (self->agenda_row, agenda);
  show_fact (self->reason_row, reason_words (self));
}

static void
show_choices (FootingMeetingRow *self)
{
  FootingMilestoneState state = footing_meeting_get_state (self->meeting);
  gboolean missed = state == FOOTING_MILESTONE_STATE_MISSED;
  gboolean open = footing_meeting_is_open (self->meeting);

  gtk_widget_set_visible (GTK_WIDGET (self->log_row), self->asked_for && open);
  gtk_widget_set_visible (GTK_WIDGET (self->not_held_row), self->asked_for && (open || missed));
  gtk_widget_set_visible (GTK_WIDGET (self->wanted_row),
                          self->asked_for && (missed || state == FOOTING_MILESTONE_STATE_WAIVED));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->wanted_row),
                                 missed ? _("Not Missed _After All") : _("Asked For _After All"));
}

static void
show_state (FootingMeetingRow *self)
{
  gboolean late = is_late (self);

  gtk_image_set_from_icon_name (self->icon, icon_name (self));
  gtk_label_set_label (self->state_label, state_words (self));
  gtk_widget_set_css_classes (GTK_WIDGET (self->icon), (const char *[]) { late ? "warning" : "dim-label", NULL });
  gtk_widget_set_css_classes (GTK_WIDGET (self->state_label),
                              (const char *[]) { "caption", late ? "warning" : "dim-label", NULL });
}

static void
refresh (FootingMeetingRow *self)
{
  g_autofree char *day = footing_date_words (day_of (self), self->today);
  g_autofree char *exact_day = footing_date_words_long (day_of (self));
  g_autofree char *words = describe (self, day);
  g_autofree char *exact_words = describe (self, exact_day);
  /* translators: for screen readers: a meeting, what has become of it, and its day: Initial meeting,
   * Held, Held on Thursday 12 March 2026
   */
  char *whole = g_strdup_printf (_("%1$s, %2$s, %3$s"), footing_meeting_get_name (self->meeting),
                                 state_words (self), exact_words);

  g_free (self->words);
  self->words = whole;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), footing_meeting_get_name (self->meeting));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), words);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), exact_words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, whole, -1);

  show_state (self);
  show_facts (self);
  show_choices (self);
}

static void
log_cb (FootingMeetingRow *self)
{
  g_signal_emit (self, signals[LOG], 0);
}

static void
not_held_cb (FootingMeetingRow *self)
{
  g_signal_emit (self, signals[NOT_HELD], 0);
}

static void
wanted_cb (FootingMeetingRow *self)
{
  g_signal_emit (self, signals[WANTED], 0);
}

/* ---- The object ---- */

static void
footing_meeting_row_dispose (GObject *object)
{
  FootingMeetingRow *self = FOOTING_MEETING_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_MEETING_ROW);
  g_clear_object (&self->meeting);
  g_clear_object (&self->reference);
  g_clear_object (&self->session);
  g_clear_pointer (&self->words, g_free);

  G_OBJECT_CLASS (footing_meeting_row_parent_class)->dispose (object);
}

static void
footing_meeting_row_class_init (FootingMeetingRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_meeting_row_dispose;

  signals[LOG] =
    g_signal_new ("log",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
  signals[NOT_HELD] =
    g_signal_new ("not-held",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
  signals[WANTED] =
    g_signal_new ("wanted",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/people/footing-meeting-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingMeetingRow, icon);
  gtk_widget_class_bind_template_child (widget_class, FootingMeetingRow, state_label);
  gtk_widget_class_bind_template_child (widget_class, FootingMeetingRow, due_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMeetingRow, standard_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMeetingRow, opens_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMeetingRow, minutes_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMeetingRow, agenda_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMeetingRow, reason_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMeetingRow, log_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMeetingRow, not_held_row);
  gtk_widget_class_bind_template_child (widget_class, FootingMeetingRow, wanted_row);
  gtk_widget_class_bind_template_callback (widget_class, log_cb);
  gtk_widget_class_bind_template_callback (widget_class, not_held_cb);
  gtk_widget_class_bind_template_callback (widget_class, wanted_cb);
}

static void
footing_meeting_row_init (FootingMeetingRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
footing_meeting_row_new (FootingMeeting   *meeting,
                         FootingReference *reference,
                         FootingDay        today)
{
  FootingMeetingRow *self = g_object_new (FOOTING_TYPE_MEETING_ROW, NULL);

  self->meeting = g_object_ref (meeting);
  self->reference = g_object_ref (reference);
  self->today = today;
  self->asked_for = TRUE;
  g_signal_connect_object (meeting, "notify", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);

  return GTK_WIDGET (self);
}

FootingMeeting *
footing_meeting_row_get_meeting (FootingMeetingRow *self)
{
  g_return_val_if_fail (FOOTING_IS_MEETING_ROW (self), NULL);

  return self->meeting;
}

FootingDay
footing_meeting_row_get_day (FootingMeetingRow *self)
{
  g_return_val_if_fail (FOOTING_IS_MEETING_ROW (self), FOOTING_DAY_NONE);

  return day_of (self);
}

const char *
footing_meeting_row_get_words (FootingMeetingRow *self)
{
  g_return_val_if_fail (FOOTING_IS_MEETING_ROW (self), NULL);

  return self->words;
}

void
footing_meeting_row_set_session (FootingMeetingRow *self,
                                 FootingSession    *session)
{
  g_return_if_fail (FOOTING_IS_MEETING_ROW (self));

  if (g_set_object (&self->session, session))
    refresh (self);
}

void
footing_meeting_row_set_asked_for (FootingMeetingRow *self,
                                   gboolean           asked_for)
{
  g_return_if_fail (FOOTING_IS_MEETING_ROW (self));

  if (self->asked_for == asked_for)
    return;

  self->asked_for = asked_for;
  refresh (self);
}
