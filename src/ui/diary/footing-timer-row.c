/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-session-timer.h"
#include "footing-timer-row.h"

#define SECONDS_OF_A_MINUTE 60
#define SECONDS_OF_AN_HOUR 3600

struct _FootingTimerRow
{
  AdwActionRow    parent_instance;

  FootingSession *session;
  guint           tick_id;  /* while it runs and can be seen */

  GtkWidget      *reset_button;
  GtkButton      *run_button;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingTimerRow, footing_timer_row, ADW_TYPE_ACTION_ROW)

static gint64
get_now (void)
{
  return g_get_real_time () / G_USEC_PER_SEC;
}

/* ---- What is shown ---- */

static char *
words_of_seconds (gint64 seconds)
{
  int hours = (int) (seconds / SECONDS_OF_AN_HOUR);
  int minutes = (int) (seconds / SECONDS_OF_A_MINUTE % 60);

  /* translators: hours, minutes and seconds of a timer */
  return g_strdup_printf (_("%1$d:%2$02d:%3$02d"), hours, minutes, (int) (seconds % SECONDS_OF_A_MINUTE));
}

static void
show_time (FootingTimerRow *self)
{
  gint64 seconds = footing_session_timer_seconds (self->session, get_now ());
  g_autofree char *time = words_of_seconds (seconds);

  if (footing_session_timer_was_forgotten (self->session, get_now ()))
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self),
                                 _("It has run for more than eight hours, so it was probably forgotten. The minutes "
                                   "are for you to say."));
  else
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self), seconds > 0 || footing_session_timer_is_running (self->session)
                                                          ? time
                                                          : _("It goes on when Footing is closed"));
}

static gboolean
tick_cb (gpointer user_data)
{
  show_time (user_data);

  return G_SOURCE_CONTINUE;
}

static void
update_tick (FootingTimerRow *self)
{
  gboolean wanted = self->session != NULL && footing_session_timer_is_running (self->session) &&
                    gtk_widget_get_mapped (GTK_WIDGET (self));

  if (wanted && self->tick_id == 0)
    self->tick_id = g_timeout_add_seconds (1, tick_cb, self);
  if (!wanted)
    g_clear_handle_id (&self->tick_id, g_source_remove);
}

static const char *
run_words (FootingTimerRow *self)
{
  if (footing_session_timer_is_running (self->session))
    return _("_Pause");

  return footing_session_get_timer_seconds (self->session) > 0 ? _("_Go On") : _("_Start");
}

static void
show_timer (FootingTimerRow *self)
{
  gboolean running = footing_session_timer_is_running (self->session);

  gtk_button_set_label (self->run_button, run_words (self));
  gtk_widget_set_visible (self->reset_button, !running && footing_session_get_timer_seconds (self->session) > 0);
  show_time (self);
  update_tick (self);
}

/* ---- What people do ---- */

static void
tell (FootingTimerRow *self)
{
  show_timer (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
run_cb (FootingTimerRow *self)
{
  if (footing_session_timer_is_running (self->session))
    footing_session_timer_pause (self->session, get_now ());
  else
    footing_session_timer_start (self->session, get_now ());
  tell (self);
}

static void
reset_cb (FootingTimerRow *self)
{
  /* The button goes, and the focus must not go anywhere. */
  gtk_widget_grab_focus (GTK_WIDGET (self->run_button));
  footing_session_timer_reset (self->session);
  tell (self);
}

/* ---- The object ---- */

static void
footing_timer_row_map (GtkWidget *widget)
{
  FootingTimerRow *self = FOOTING_TIMER_ROW (widget);

  GTK_WIDGET_CLASS (footing_timer_row_parent_class)->map (widget);
  if (self->session != NULL)
    show_timer (self);
}

static void
footing_timer_row_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (footing_timer_row_parent_class)->unmap (widget);
  update_tick (FOOTING_TIMER_ROW (widget));
}

static void
footing_timer_row_dispose (GObject *object)
{
  FootingTimerRow *self = FOOTING_TIMER_ROW (object);

  g_clear_handle_id (&self->tick_id, g_source_remove);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_TIMER_ROW);

  G_OBJECT_CLASS (footing_timer_row_parent_class)->dispose (object);
}

static void
footing_timer_row_class_init (FootingTimerRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_timer_row_dispose;
  widget_class->map = footing_timer_row_map;
  widget_class->unmap = footing_timer_row_unmap;

  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/diary/footing-timer-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingTimerRow, reset_button);
  gtk_widget_class_bind_template_child (widget_class, FootingTimerRow, run_button);
  gtk_widget_class_bind_template_callback (widget_class, run_cb);
  gtk_widget_class_bind_template_callback (widget_class, reset_cb);
}

static void
footing_timer_row_init (FootingTimerRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footing_timer_row_show (FootingTimerRow *self,
                        FootingSession  *session)
{
  g_return_if_fail (FOOTING_IS_TIMER_ROW (self));
  g_return_if_fail (FOOTING_IS_SESSION (session));

  g_set_object (&self->session, session);
  show_timer (self);
}
