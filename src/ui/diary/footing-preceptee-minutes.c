/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-minutes-typed.h"
#include "footing-preceptee-minutes.h"
#include "footing-session-words.h"

#define SAME ((gint64) - 1)

struct _FootingPrecepteeMinutes
{
  AdwExpanderRow  parent_instance;

  gboolean        filling;

  AdwSpinRow     *planned_row;
  AdwSpinRow     *minutes_row;
  AdwSpinRow     *protected_row;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingPrecepteeMinutes, footing_preceptee_minutes, ADW_TYPE_EXPANDER_ROW)

static gboolean
are_different (FootingPrecepteeMinutes *self)
{
  return adw_expander_row_get_enable_expansion (ADW_EXPANDER_ROW (self));
}

static void
changed_cb (FootingPrecepteeMinutes *self)
{
  if (self->filling)
    return;

  footing_preceptee_minutes_complain (self, NULL);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* ---- The object ---- */

static void
footing_preceptee_minutes_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_PRECEPTEE_MINUTES);

  G_OBJECT_CLASS (footing_preceptee_minutes_parent_class)->dispose (object);
}

static void
footing_preceptee_minutes_class_init (FootingPrecepteeMinutesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_preceptee_minutes_dispose;

  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/diary/footing-preceptee-minutes.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingPrecepteeMinutes, planned_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPrecepteeMinutes, minutes_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPrecepteeMinutes, protected_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
footing_preceptee_minutes_init (FootingPrecepteeMinutes *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filling = FALSE;
  footing_preceptee_minutes_complain (self, NULL);
}

void
footing_preceptee_minutes_fill (FootingPrecepteeMinutes *self,
                                FootingSession          *session)
{
  gboolean different = footing_session_is_different_for_preceptee (session);

  g_return_if_fail (FOOTING_IS_PRECEPTEE_MINUTES (self));

  self->filling = TRUE;
  adw_spin_row_set_value (self->planned_row, (double) footing_session_get_preceptee_planned_minutes (session));
  adw_spin_row_set_value (self->minutes_row, (double) footing_session_get_preceptee_actual_minutes (session));
  adw_spin_row_set_value (self->protected_row, (double) footing_session_get_preceptee_protected_minutes (session));
  if (different != are_different (self))
    adw_expander_row_set_enable_expansion (ADW_EXPANDER_ROW (self), different);
  self->filling = FALSE;
}

static gint64
minutes_to_give (FootingPrecepteeMinutes *self,
                 AdwSpinRow              *row)
{
  return are_different (self) ? MIN (footing_minutes_typed (row), FOOTING_MOST_MINUTES) : SAME;
}

void
footing_preceptee_minutes_give_to (FootingPrecepteeMinutes *self,
                                   FootingSession          *session)
{
  g_return_if_fail (FOOTING_IS_PRECEPTEE_MINUTES (self));

  g_object_set (session,
                "preceptee-planned-minutes", minutes_to_give (self, self->planned_row),
                "preceptee-actual-minutes", minutes_to_give (self, self->minutes_row),
                "preceptee-protected-minutes", minutes_to_give (self, self->protected_row),
                NULL);
}

const char *
footing_preceptee_minutes_find_mistake (FootingPrecepteeMinutes *self)
{
  g_return_val_if_fail (FOOTING_IS_PRECEPTEE_MINUTES (self), NULL);

  if (!are_different (self))
    return NULL;
  if (footing_minutes_typed (self->planned_row) > FOOTING_MOST_MINUTES ||
      footing_minutes_typed (self->minutes_row) > FOOTING_MOST_MINUTES)
    return _("A day has 1,440 minutes, and no session takes longer.");
  if (footing_minutes_typed (self->protected_row) > footing_minutes_typed (self->minutes_row))
    return _("No more can have been protected than the session took.");

  return NULL;
}

void
footing_preceptee_minutes_complain (FootingPrecepteeMinutes *self,
                                    const char              *mistake)
{
  g_return_if_fail (FOOTING_IS_PRECEPTEE_MINUTES (self));

  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self),
                                 mistake != NULL ? mistake : _("Otherwise they are the same as above"));
  if (mistake != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "warning");
}
