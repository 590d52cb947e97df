/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-dialog.h"

/* In microseconds. */
#define TIME_TO_LAY_OUT G_USEC_PER_SEC

static AdwDialog *
dialog_in_front (GtkWidget *opener)
{
  GtkRoot *root = gtk_widget_get_root (opener);

  if (ADW_IS_APPLICATION_WINDOW (root))
    return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (root));

  return ADW_IS_WINDOW (root) ? adw_window_get_visible_dialog (ADW_WINDOW (root)) : NULL;
}

/* ---- The first focus ---- */

typedef struct
{
  GWeakRef  wanted;   /* what has the focus first */
  gint64    since;    /* microseconds; 0 before the first frame */
  gboolean  is_taken; /* whether somebody has begun to use the dialog, or it is closed */
} FirstFocus;

static void
first_focus_free (gpointer data)
{
  FirstFocus *self = data;

  g_weak_ref_clear (&self->wanted);
  g_free (self);
}

static gboolean
event_cb (FirstFocus *self,
          GdkEvent   *event)
{
  GdkEventType type = gdk_event_get_event_type (event);

  self->is_taken |= type == GDK_KEY_PRESS || type == GDK_BUTTON_PRESS || type == GDK_TOUCH_BEGIN;

  return GDK_EVENT_PROPAGATE;
}

static void
closed_cb (FirstFocus *self)
{
  self->is_taken = TRUE;
}

static gboolean
has_focus (GtkWidget *dialog,
           GtkWidget *wanted)
{
  GtkRoot *root = gtk_widget_get_root (dialog);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus == wanted || (focus != NULL && gtk_widget_is_ancestor (focus, wanted));
}

/* A narrow window makes a sheet of the dialog while both are laid out, which takes some frames, and the
 * sheet moves the focus on. */
static gboolean
frame_cb (GtkWidget     *dialog,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  FirstFocus *self = user_data;
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  g_autoptr(GtkWidget) wanted = g_weak_ref_get (&self->wanted);

  if (self->since == 0)
    self->since = now;
  if (self->is_taken || wanted == NULL || now - self->since > TIME_TO_LAY_OUT)
    return G_SOURCE_REMOVE;

  if (gtk_widget_get_mapped (wanted) && !has_focus (dialog, wanted))
    gtk_widget_grab_focus (wanted);

  return G_SOURCE_CONTINUE;
}

static void
keep_focus (GtkWidget *dialog,
            GtkWidget *wanted)
{
  FirstFocus *self = g_new0 (FirstFocus, 1);
  GtkEventController *events = gtk_event_controller_legacy_new ();

  g_weak_ref_init (&self->wanted, wanted);
  gtk_event_controller_set_propagation_phase (events, GTK_PHASE_CAPTURE);
  g_object_set_data_full (G_OBJECT (dialog), "footing-first-focus", self, first_focus_free);
  g_signal_connect_swapped (events, "event", G_CALLBACK (event_cb), self);
  g_signal_connect_swapped (dialog, "closed", G_CALLBACK (closed_cb), self);
  gtk_widget_add_controller (dialog, events);
  gtk_widget_add_tick_callback (dialog, frame_cb, self, NULL);
}

void
footing_dialog_present (AdwDialog *dialog,
                        GtkWidget *opener)
{
  AdwDialog *other = NULL;
  GtkWidget *wanted = NULL;

  g_return_if_fail (ADW_IS_DIALOG (dialog));
  g_return_if_fail (GTK_IS_WIDGET (opener));

  other = dialog_in_front (opener);

  if (other != NULL && G_OBJECT_TYPE (other) == G_OBJECT_TYPE (dialog))
    {
      g_object_ref_sink (dialog);
      g_object_unref (dialog);
      return;
    }

  wanted = adw_dialog_get_focus (dialog);
  adw_dialog_present (dialog, opener);
  if (wanted != NULL)
    keep_focus (GTK_WIDGET (dialog), wanted);
}
