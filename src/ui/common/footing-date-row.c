/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-row.h"
#include "footing-row-focus.h"
#include "footing-date-words.h"
#include "footing-typed-day.h"

struct _FootingDateRow
{
  AdwActionRow   parent_instance;

  FootingDay     day;
  FootingDay     told;     /* the day that was last told of */
  FootingDay     today;
  gboolean       valid;
  gboolean       finished; /* typing: a half typed date is not a mistake */
  gboolean       activates_default;
  char          *hint;
  char          *complaint;

  GtkEntry      *entry;
  GtkMenuButton *calendar_button;
  GtkCalendar   *calendar;
  FootingDay     month_shown;
};

enum
{
  PROP_0,
  PROP_DAY,
  PROP_VALID,
  PROP_TODAY,
  PROP_HINT,
  PROP_COMPLAINT,
  PROP_ACTIVATES_DEFAULT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingDateRow, footing_date_row, ADW_TYPE_ACTION_ROW)

static FootingDay
today_of (FootingDateRow *self)
{
  if (self->today != FOOTING_DAY_NONE)
    return self->today;

  return footing_day_of_instant (g_get_real_time () / G_USEC_PER_SEC);
}

/* ---- What stands below the title ---- */

static char *
describe_day (FootingDateRow *self)
{
  g_autofree char *date = footing_date_words_long (self->day);
  g_autofree char *away = footing_date_words_away (self->day, today_of (self));

  /* translators: a date and how far away it is: Thursday 12 March 2026, in 3 days */
  return g_strdup_printf (_("%1$s, %2$s"), date, away);
}

static gboolean
is_mistaken (FootingDateRow *self)
{
  return self->complaint != NULL || (self->finished && !self->valid);
}

static char *
words_below (FootingDateRow *self)
{
  if (self->complaint != NULL)
    return g_strdup (self->complaint);
  if (self->finished && !self->valid)
    return g_strdup (footing_date_row_get_mistake (self));
  if (self->day != FOOTING_DAY_NONE)
    return describe_day (self);

  return g_strdup (self->hint != NULL ? self->hint : "");
}

static void
update_words (FootingDateRow *self)
{
  g_autofree char *words = words_below (self);
  gboolean mistaken = is_mistaken (self);

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

/* ---- Typing ---- */

static void
take_day (FootingDateRow *self,
          FootingDay      day,
          gboolean        valid)
{
  gboolean valid_changed = self->valid != valid;

  self->day = day;
  self->valid = valid;

  if (valid_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALID]);
}

/* On the way to “20/3/2026” stands “20/3/20”, which is a day too. Nobody is told of it before it has
 * been left.
 */
static void
tell_day (FootingDateRow *self)
{
  if (!self->valid || self->told == self->day)
    return;

  self->told = self->day;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY]);
}

static void
typed_cb (FootingDateRow *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  FootingDay day = FOOTING_DAY_NONE;
  gboolean valid = *text == '\0' || footing_typed_day_parse (text, today_of (self), &day);

  self->finished = FALSE;
  take_day (self, day, valid);
  update_words (self);
}

static void
show_day (FootingDateRow *self,
          FootingDay      day)
{
  g_autofree char *text = day != FOOTING_DAY_NONE ? footing_date_words_short (day) : g_strdup ("");

  g_signal_handlers_block_by_func (self->entry, typed_cb, self);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  g_signal_handlers_unblock_by_func (self->entry, typed_cb, self);
}

/* What was understood takes the place of what was typed. */
static void
finished_cb (FootingDateRow *self)
{
  self->finished = TRUE;
  if (self->day != FOOTING_DAY_NONE)
    show_day (self, self->day);
  update_words (self);
  tell_day (self);
}

static void
name_entry_cb (FootingDateRow *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)), -1);
}

/* ---- Picking ---- */

static FootingDay
calendar_day (FootingDateRow *self)
{
  g_autoptr(GDateTime) date = gtk_calendar_get_date (self->calendar);
  int year, month, day;

  g_date_time_get_ymd (date, &year, &month, &day);

  return footing_day_from_ymd (year, month, day);
}

static FootingDay
first_of_month (FootingDay day)
{
  int year, month;

  footing_day_to_ymd (day, &year, &month, NULL);

  return footing_day_from_ymd (year, month, 1);
}

static void
picked_cb (FootingDateRow *self)
{
  FootingDay day = calendar_day (self);
  FootingDay month = day != FOOTING_DAY_NONE ? first_of_month (day) : FOOTING_DAY_NONE;

  if (day == FOOTING_DAY_NONE)
    return;

  footing_date_row_set_day (self, day);

  /* Turning to another month selects a day too, but is no choice yet. */
  if (month == self->month_shown)
    gtk_menu_button_popdown (self->calendar_button);

  self->month_shown = month;
}

static void
calendar_shown_cb (FootingDateRow *self)
{
  FootingDay day = self->day != FOOTING_DAY_NONE ? self->day : today_of (self);
  g_autoptr(GDateTime) date = g_date_time_new_from_unix_utc ((gint64) day * 24 * 60 * 60);

  self->month_shown = first_of_month (day);

  g_signal_handlers_block_by_func (self->calendar, picked_cb, self);
  gtk_calendar_select_day (self->calendar, date);
  g_signal_handlers_unblock_by_func (self->calendar, picked_cb, self);
}

/* ---- The object ---- */

static gboolean
footing_date_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FOOTING_DATE_ROW (widget)->entry));
}

static gboolean
footing_date_row_focus (GtkWidget        *widget,
                        GtkDirectionType  direction)
{
  return footing_row_focus (widget, direction, footing_date_row_parent_class);
}

static void
footing_date_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_DATE_ROW);

  G_OBJECT_CLASS (footing_date_row_parent_class)->dispose (object);
}

static void
footing_date_row_finalize (GObject *object)
{
  FootingDateRow *self = FOOTING_DATE_ROW (object);

  g_free (self->hint);
  g_free (self->complaint);

  G_OBJECT_CLASS (footing_date_row_parent_class)->finalize (object);
}

static void
footing_date_row_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  FootingDateRow *self = FOOTING_DATE_ROW (object);

  switch (prop_id)
    {
    case PROP_DAY:
      g_value_set_int (value, self->day);
      break;
    case PROP_VALID:
      g_value_set_boolean (value, self->valid);
      break;
    case PROP_TODAY:
      g_value_set_int (value, self->today);
      break;
    case PROP_HINT:
      g_value_set_string (value, self->hint);
      break;
    case PROP_COMPLAINT:
      g_value_set_string (value, self->complaint);
      break;
    case PROP_ACTIVATES_DEFAULT:
      g_value_set_boolean (value, self->activates_default);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_date_row_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  FootingDateRow *self = FOOTING_DATE_ROW (object);

  switch (prop_id)
    {
    case PROP_DAY:
      footing_date_row_set_day (self, g_value_get_int (value));
      break;
    case PROP_TODAY:
      footing_date_row_set_today (self, g_value_get_int (value));
      break;
    case PROP_HINT:
      if (g_set_str (&self->hint, g_value_get_string (value)))
        update_words (self);
      break;
    case PROP_COMPLAINT:
      footing_date_row_set_complaint (self, g_value_get_string (value));
      break;
    case PROP_ACTIVATES_DEFAULT:
      self->activates_default = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_STATIC_STRINGS;

  properties[PROP_DAY] =
    g_param_spec_int ("day", NULL, NULL, FOOTING_DAY_NONE, FOOTING_DAY_LAST, FOOTING_DAY_NONE,
                      flags | G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_VALID] =
    g_param_spec_boolean ("valid", NULL, NULL, TRUE, flags | G_PARAM_READABLE);
  properties[PROP_TODAY] =
    g_param_spec_int ("today", NULL, NULL, FOOTING_DAY_NONE, FOOTING_DAY_LAST, FOOTING_DAY_NONE,
                      flags | G_PARAM_READWRITE);
  properties[PROP_HINT] =
    g_param_spec_string ("hint", NULL, NULL, NULL, flags | G_PARAM_READWRITE);
  properties[PROP_COMPLAINT] =
    g_param_spec_string ("complaint", NULL, NULL, NULL, flags | G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_ACTIVATES_DEFAULT] =
    g_param_spec_boolean ("activates-default", NULL, NULL, FALSE, flags | G_PARAM_READWRITE);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
footing_date_row_class_init (FootingDateRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_date_row_dispose;
  object_class->finalize = footing_date_row_finalize;
  object_class->get_property = footing_date_row_get_property;
  object_class->set_property = footing_date_row_set_property;
  widget_class->focus = footing_date_row_focus;
  widget_class->grab_focus = footing_date_row_grab_focus;

  install_properties (object_class);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/common/footing-date-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingDateRow, entry);
  gtk_widget_class_bind_template_child (widget_class, FootingDateRow, calendar_button);
  gtk_widget_class_bind_template_child (widget_class, FootingDateRow, calendar);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, finished_cb);
  gtk_widget_class_bind_template_callback (widget_class, name_entry_cb);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, calendar_shown_cb);
}

static void
footing_date_row_init (FootingDateRow *self)
{
  self->day = FOOTING_DAY_NONE;
  self->told = FOOTING_DAY_NONE;
  self->today = FOOTING_DAY_NONE;
  self->valid = TRUE;

  gtk_widget_init_template (GTK_WIDGET (self));
}

FootingDay
footing_date_row_get_day (FootingDateRow *self)
{
  g_return_val_if_fail (FOOTING_IS_DATE_ROW (self), FOOTING_DAY_NONE);

  return self->day;
}

void
footing_date_row_set_day (FootingDateRow *self,
                          FootingDay      day)
{
  g_return_if_fail (FOOTING_IS_DATE_ROW (self));

  show_day (self, day);
  take_day (self, day, TRUE);
  update_words (self);
  tell_day (self);
}

const char *
footing_date_row_get_mistake (FootingDateRow *self)
{
  g_return_val_if_fail (FOOTING_IS_DATE_ROW (self), NULL);

  return self->valid ? NULL : footing_typed_day_mistake (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

gboolean
footing_date_row_get_valid (FootingDateRow *self)
{
  g_return_val_if_fail (FOOTING_IS_DATE_ROW (self), FALSE);

  return self->valid;
}

void
footing_date_row_set_today (FootingDateRow *self,
                            FootingDay      today)
{
  g_return_if_fail (FOOTING_IS_DATE_ROW (self));

  self->today = today;
  update_words (self);
}

void
footing_date_row_set_complaint (FootingDateRow *self,
                                const char     *words)
{
  g_return_if_fail (FOOTING_IS_DATE_ROW (self));

  if (!g_set_str (&self->complaint, words))
    return;

  update_words (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPLAINT]);
}
