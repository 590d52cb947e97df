/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-row.h"
#include "footing-minutes-typed.h"
#include "footing-name-limit.h"
#include "footing-preceptee-minutes.h"
#include "footing-session-form.h"
#include "footing-session-words.h"
#include "footing-time-row.h"

#define PLANNED_HELP _("How long it was meant to take")
#define MINUTES_HELP _("How long it took")
#define PROTECTED_HELP _("How much of that was set aside for it on the rota; 0 when none was")

struct _FootingSessionForm
{
  AdwPreferencesGroup  parent_instance;

  FootingDay           today;
  gboolean             shows_all;
  gboolean             filling;
  gboolean             when_given;      /* by somebody, so not to be guessed again */
  gboolean             minutes_given;
  gboolean             protected_given;
  gint64               protected_guess;

  FootingDateRow      *day_row;
  FootingTimeRow      *time_row;
  AdwToggleGroup      *mode_group;
  AdwEntryRow         *place_row;
  AdwSwitchRow        *night_row;
  AdwSpinRow          *planned_row;
  AdwSpinRow          *minutes_row;
  AdwSpinRow          *protected_row;
  FootingPrecepteeMinutes *preceptee_row;
};

enum
{
  PROP_0,
  PROP_TODAY,
  PROP_SHOWS_ALL,
  N_PROPS
};

enum
{
  CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingSessionForm, footing_session_form, ADW_TYPE_PREFERENCES_GROUP)

/* What can be wrong, in words; NULL where nothing is. */
typedef struct
{
  const char *day;
  const char *planned;
  const char *minutes;
  const char *protected;
  const char *preceptee;
} Mistakes;

/* ---- Mistakes ---- */

static void
say (AdwSpinRow *row,
     const char *mistake,
     const char *otherwise)
{
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), mistake != NULL ? mistake : otherwise);

  if (mistake != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (row), "warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (row), "warning");
}

static const char *
mistake_of_day (FootingSessionForm  *self,
                FootingSessionState  state)
{
  FootingDay day = footing_date_row_get_day (self->day_row);

  if (!footing_date_row_get_valid (self->day_row))
    return footing_date_row_get_mistake (self->day_row);
  if (day == FOOTING_DAY_NONE)
    return _("On which day was it?");
  if (state == FOOTING_SESSION_STATE_HELD && day > self->today)
    return _("This day is still to come, so the session cannot have been held on it.");

  return NULL;
}

static const char *
mistake_of_length (AdwSpinRow *row)
{
  return footing_minutes_typed (row) > FOOTING_MOST_MINUTES ? _("A day has 1,440 minutes, and no session takes longer.")
                                                            : NULL;
}

static const char *
mistake_of_minutes (FootingSessionForm  *self,
                    FootingSessionState  state)
{
  if (state == FOOTING_SESSION_STATE_HELD && footing_minutes_typed (self->minutes_row) == 0)
    return _("A session that was held took at least a minute.");

  return mistake_of_length (self->minutes_row);
}

static const char *
mistake_of_protected (FootingSessionForm  *self,
                      FootingSessionState  state)
{
  if (state == FOOTING_SESSION_STATE_HELD &&
      footing_minutes_typed (self->protected_row) > footing_minutes_typed (self->minutes_row))
    return _("No more can have been protected than the session took.");

  return NULL;
}

static Mistakes
find_mistakes (FootingSessionForm  *self,
               FootingSessionState  state)
{
  return (Mistakes) {
    .day = mistake_of_day (self, state),
    .planned = mistake_of_length (self->planned_row),
    .minutes = mistake_of_minutes (self, state),
    .protected = mistake_of_protected (self, state),
    .preceptee = footing_preceptee_minutes_find_mistake (self->preceptee_row),
  };
}

static void
say_nothing (FootingSessionForm *self)
{
  footing_date_row_set_complaint (self->day_row, NULL);
  say (self->planned_row, NULL, PLANNED_HELP);
  say (self->minutes_row, NULL, MINUTES_HELP);
  say (self->protected_row, NULL, PROTECTED_HELP);
  footing_preceptee_minutes_complain (self->preceptee_row, NULL);
}

/* ---- Changes ---- */

static void
changed_cb (FootingSessionForm *self)
{
  if (self->filling)
    return;

  say_nothing (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
show_minutes (FootingSessionForm *self,
              AdwSpinRow         *row,
              gint64              minutes)
{
  self->filling = TRUE;
  adw_spin_row_set_value (row, (double) minutes);
  self->filling = FALSE;
}

static void
when_changed_cb (FootingSessionForm *self)
{
  if (self->filling)
    return;

  self->when_given = TRUE;
  changed_cb (self);
}

/* A guess at what was protected is never more than the session took. */
static void
show_protected_guess (FootingSessionForm *self)
{
  if (!self->protected_given)
    show_minutes (self, self->protected_row, MIN (self->protected_guess, footing_minutes_typed (self->minutes_row)));
}

static void
minutes_changed_cb (FootingSessionForm *self)
{
  if (self->filling)
    return;

  self->minutes_given = TRUE;
  show_protected_guess (self);
  changed_cb (self);
}

static void
protected_changed_cb (FootingSessionForm *self)
{
  if (self->filling)
    return;

  self->protected_given = TRUE;
  changed_cb (self);
}

/* ---- The object ---- */

static void
footing_session_form_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_SESSION_FORM);

  G_OBJECT_CLASS (footing_session_form_parent_class)->dispose (object);
}

static void
footing_session_form_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  FootingSessionForm *self = FOOTING_SESSION_FORM (object);

  switch (prop_id)
    {
    case PROP_TODAY:
      g_value_set_int (value, self->today);
      break;
    case PROP_SHOWS_ALL:
      g_value_set_boolean (value, self->shows_all);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_session_form_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  FootingSessionForm *self = FOOTING_SESSION_FORM (object);

  switch (prop_id)
    {
    case PROP_TODAY:
      self->today = g_value_get_int (value);
      footing_date_row_set_today (self->day_row, self->today);
      break;
    case PROP_SHOWS_ALL:
      self->shows_all = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_session_form_class_init (FootingSessionFormClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_session_form_dispose;
  object_class->get_property = footing_session_form_get_property;
  object_class->set_property = footing_session_form_set_property;

  properties[PROP_TODAY] =
    g_param_spec_int ("today", NULL, NULL, FOOTING_DAY_NONE, FOOTING_DAY_LAST, FOOTING_DAY_NONE,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SHOWS_ALL] =
    g_param_spec_boolean ("shows-all", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  g_type_ensure (FOOTING_TYPE_DATE_ROW);
  g_type_ensure (FOOTING_TYPE_PRECEPTEE_MINUTES);
  g_type_ensure (FOOTING_TYPE_TIME_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/diary/footing-session-form.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingSessionForm, day_row);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionForm, time_row);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionForm, mode_group);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionForm, place_row);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionForm, night_row);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionForm, planned_row);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionForm, minutes_row);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionForm, protected_row);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionForm, preceptee_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, when_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, minutes_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, protected_changed_cb);
}

static void
footing_session_form_init (FootingSessionForm *self)
{
  self->today = FOOTING_DAY_NONE;
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  footing_name_limit_apply (self->place_row);
  self->filling = FALSE;

  say_nothing (self);
}

static void
show_when (FootingSessionForm *self,
           FootingSession     *session)
{
  self->filling = TRUE;
  footing_date_row_set_day (self->day_row, footing_session_get_held_on (session));
  footing_time_row_set_minutes (self->time_row, footing_session_get_starts_at (session));
  adw_toggle_group_set_active (self->mode_group, footing_session_get_mode (session));
  self->filling = FALSE;
}

static void
show_where (FootingSessionForm *self,
            FootingSession     *session)
{
  const char *place = footing_session_get_place (session);

  self->filling = TRUE;
  /* Whoever is typing there goes on where they are. */
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->place_row)), place != NULL ? place : "") != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->place_row), place != NULL ? place : "");
  adw_switch_row_set_active (self->night_row, footing_session_get_at_night (session));
  self->filling = FALSE;
}

void
footing_session_form_fill (FootingSessionForm *self,
                           FootingSession     *session)
{
  g_return_if_fail (FOOTING_IS_SESSION_FORM (self));
  g_return_if_fail (FOOTING_IS_SESSION (session));

  show_when (self, session);
  show_where (self, session);
  footing_preceptee_minutes_fill (self->preceptee_row, session);
  show_minutes (self, self->planned_row, footing_session_get_planned_minutes (session));
  show_minutes (self, self->minutes_row, footing_session_get_actual_minutes (session));
  show_minutes (self, self->protected_row, footing_session_get_protected_minutes (session));

  /* What is in the book is no guess. */
  self->when_given = footing_record_get_id (FOOTING_RECORD (session)) != 0;
  self->minutes_given = self->when_given;
  self->protected_given = self->when_given;
}

void
footing_session_form_suggest (FootingSessionForm *self,
                              FootingSession     *guess)
{
  g_return_if_fail (FOOTING_IS_SESSION_FORM (self));
  g_return_if_fail (FOOTING_IS_SESSION (guess));

  if (!self->when_given)
    show_when (self, guess);
  if (!self->minutes_given)
    show_minutes (self, self->minutes_row, footing_session_get_actual_minutes (guess));
  self->protected_guess = footing_session_get_protected_minutes (guess);
  show_protected_guess (self);
}

GtkWidget *
footing_session_form_check (FootingSessionForm  *self,
                            FootingSessionState  state)
{
  Mistakes mistakes;
  gboolean time_valid;

  g_return_val_if_fail (FOOTING_IS_SESSION_FORM (self), NULL);

  mistakes = find_mistakes (self, state);
  time_valid = footing_time_row_check (self->time_row);

  footing_date_row_set_complaint (self->day_row, mistakes.day);
  footing_preceptee_minutes_complain (self->preceptee_row, mistakes.preceptee);
  say (self->planned_row, mistakes.planned, PLANNED_HELP);
  say (self->minutes_row, mistakes.minutes, MINUTES_HELP);
  say (self->protected_row, mistakes.protected, PROTECTED_HELP);

  if (mistakes.day != NULL)
    return GTK_WIDGET (self->day_row);
  if (!time_valid)
    return GTK_WIDGET (self->time_row);
  if (mistakes.planned != NULL)
    return GTK_WIDGET (self->planned_row);
  if (mistakes.minutes != NULL)
    return GTK_WIDGET (self->minutes_row);
  if (mistakes.protected != NULL)
    return GTK_WIDGET (self->protected_row);

  return mistakes.preceptee != NULL ? GTK_WIDGET (self->preceptee_row) : NULL;
}

gboolean
footing_session_form_is_right (FootingSessionForm  *self,
                               FootingSessionState  state)
{
  Mistakes mistakes;

  g_return_val_if_fail (FOOTING_IS_SESSION_FORM (self), FALSE);

  mistakes = find_mistakes (self, state);

  return mistakes.day == NULL && mistakes.planned == NULL && mistakes.minutes == NULL &&
         mistakes.protected == NULL && mistakes.preceptee == NULL &&
         footing_time_row_get_valid (self->time_row);
}

static void
give_the_rest (FootingSessionForm *self,
               FootingSession     *session)
{
  g_autofree char *place = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->place_row))));

  footing_preceptee_minutes_give_to (self->preceptee_row, session);
  g_object_set (session,
                "place", *place != '\0' ? place : NULL,
                "at-night", adw_switch_row_get_active (self->night_row),
                "planned-minutes", MIN (footing_minutes_typed (self->planned_row), FOOTING_MOST_MINUTES),
                NULL);
}

void
footing_session_form_give_to (FootingSessionForm *self,
                              FootingSession     *session)
{
  g_return_if_fail (FOOTING_IS_SESSION_FORM (self));
  g_return_if_fail (FOOTING_IS_SESSION (session));

  g_object_set (session,
                "held-on", footing_date_row_get_day (self->day_row),
                "starts-at", footing_time_row_get_minutes (self->time_row),
                "mode", (int) adw_toggle_group_get_active (self->mode_group),
                "actual-minutes", MIN (footing_minutes_typed (self->minutes_row), FOOTING_MOST_MINUTES),
                "protected-minutes", MIN (footing_minutes_typed (self->protected_row), FOOTING_MOST_MINUTES),
                NULL);

  /* What is not shown stays as it is. */
  if (self->shows_all)
    give_the_rest (self, session);
}
