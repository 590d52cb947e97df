/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-session-words.h"
#include "footing-time-row.h"
#include "footing-row-focus.h"

struct _FootingTimeRow
{
  AdwActionRow  parent_instance;

  gint64        minutes;
  gint64        told;    /* the time that was last told of */
  gboolean      valid;
  gboolean      needed;

  GtkEntry     *entry;
};

enum
{
  PROP_0,
  PROP_MINUTES,
  PROP_VALID,
  PROP_NEEDED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingTimeRow, footing_time_row, ADW_TYPE_ACTION_ROW)

static void
take_time (FootingTimeRow *self,
           gint64          minutes,
           gboolean        valid)
{
  gboolean valid_changed = self->valid != valid;

  self->minutes = minutes;
  self->valid = valid;

  if (valid_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALID]);
}

/* On the way to “2:30 pm” stands “2:30”, which is a time too. */
static void
tell_time (FootingTimeRow *self)
{
  if (!self->valid || self->told == self->minutes)
    return;

  self->told = self->minutes;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MINUTES]);
}

static void
say (FootingTimeRow *self,
     gboolean        mistaken)
{
  const char *words = self->needed ? "" : _("May be left empty");

  if (mistaken)
    words = _("This is no time of day. Write it like 14:30 or 2:30 pm.");

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), words);

  if (mistaken)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "warning");

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry),
                               GTK_ACCESSIBLE_STATE_INVALID,
                               mistaken ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
typed_cb (FootingTimeRow *self)
{
  gint64 minutes = -1;
  gboolean valid = footing_time_parse (gtk_editable_get_text (GTK_EDITABLE (self->entry)), &minutes);

  take_time (self, minutes, valid);
  say (self, FALSE);
}

static void
show_time (FootingTimeRow *self,
           gint64          minutes)
{
  g_autofree char *words = footing_time_words (minutes);

  g_signal_handlers_block_by_func (self->entry, typed_cb, self);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), words != NULL ? words : "");
  g_signal_handlers_unblock_by_func (self->entry, typed_cb, self);
}

/* What was understood takes the place of what was typed. */
static void
finished_cb (FootingTimeRow *self)
{
  if (footing_time_row_check (self))
    show_time (self, self->minutes);
  tell_time (self);
}

static gboolean
footing_time_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FOOTING_TIME_ROW (widget)->entry));
}

static gboolean
footing_time_row_focus (GtkWidget        *widget,
                        GtkDirectionType  direction)
{
  return footing_row_focus (widget, direction, footing_time_row_parent_class);
}

static void
footing_time_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_TIME_ROW);

  G_OBJECT_CLASS (footing_time_row_parent_class)->dispose (object);
}

static void
footing_time_row_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  FootingTimeRow *self = FOOTING_TIME_ROW (object);

  switch (prop_id)
    {
    case PROP_MINUTES:
      g_value_set_int64 (value, self->minutes);
      break;
    case PROP_VALID:
      g_value_set_boolean (value, self->valid);
      break;
    case PROP_NEEDED:
      g_value_set_boolean (value, self->needed);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
set_needed (FootingTimeRow *self,
            gboolean        needed)
{
  self->needed = needed;
  say (self, FALSE);
}

/* The entry is what a screen reader comes to, and so has the name of the row. */
static void
name_entry (FootingTimeRow *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)), -1);
}

static void
footing_time_row_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_MINUTES:
      footing_time_row_set_minutes (FOOTING_TIME_ROW (object), g_value_get_int64 (value));
      break;
    case PROP_NEEDED:
      set_needed (FOOTING_TIME_ROW (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_time_row_class_init (FootingTimeRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_time_row_dispose;
  object_class->get_property = footing_time_row_get_property;
  object_class->set_property = footing_time_row_set_property;
  widget_class->focus = footing_time_row_focus;
  widget_class->grab_focus = footing_time_row_grab_focus;

  properties[PROP_MINUTES] =
    g_param_spec_int64 ("minutes", NULL, NULL, -1, 24 * 60 - 1, -1,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_VALID] =
    g_param_spec_boolean ("valid", NULL, NULL, TRUE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NEEDED] =
    g_param_spec_boolean ("needed", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/diary/footing-time-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingTimeRow, entry);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, finished_cb);
}

static void
footing_time_row_init (FootingTimeRow *self)
{
  self->minutes = -1;
  self->told = -1;
  self->valid = TRUE;

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::title", G_CALLBACK (name_entry), NULL);
  name_entry (self);
}

gint64
footing_time_row_get_minutes (FootingTimeRow *self)
{
  g_return_val_if_fail (FOOTING_IS_TIME_ROW (self), -1);

  return self->minutes;
}

void
footing_time_row_set_minutes (FootingTimeRow *self,
                              gint64          minutes)
{
  g_return_if_fail (FOOTING_IS_TIME_ROW (self));

  show_time (self, minutes);
  take_time (self, minutes, TRUE);
  say (self, FALSE);
  tell_time (self);
}

gboolean
footing_time_row_get_valid (FootingTimeRow *self)
{
  g_return_val_if_fail (FOOTING_IS_TIME_ROW (self), FALSE);

  return self->valid;
}

gboolean
footing_time_row_check (FootingTimeRow *self)
{
  g_return_val_if_fail (FOOTING_IS_TIME_ROW (self), FALSE);

  say (self, !self->valid);

  return self->valid;
}
