/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-action-row.h"
#include "footing-agenda-group.h"
#include "footing-goal-page.h"
#include "footing-plain-row.h"
#include "footing-roster.h"
#include "footing-shell.h"

struct _FootingAgendaGroup
{
  AdwPreferencesGroup  parent_instance;

  FootingContext      *context;
  FootingAgreements   *agreements;
  FootingMeeting      *meeting;
  gint64               session_id;
  FootingDay           day;
  gboolean             is_over;
  GPtrArray           *rows; /* not owned */
};

G_DEFINE_FINAL_TYPE (FootingAgendaGroup, footing_agenda_group, ADW_TYPE_PREFERENCES_GROUP)

static const char *
icon_of (FootingAgendaKind kind)
{
  switch (kind)
    {
    case FOOTING_AGENDA_GOAL:
      return "starred-symbolic";
    case FOOTING_AGENDA_GAP:
      return "dialog-question-symbolic";
    case FOOTING_AGENDA_MILESTONE:
    case FOOTING_AGENDA_PROMISE:
    case FOOTING_AGENDA_ACTION:
    default:
      return "list-drag-handle-symbolic";
    }
}

static void
goal_activated_cb (FootingAgendaGroup *self,
                   GtkWidget          *row)
{
  footing_shell_push (GTK_WIDGET (self), footing_goal_page_new (self->context, self->agreements,
                                                                g_object_get_data (G_OBJECT (row), "goal")));
}

static void
let_open (FootingAgendaGroup *self,
          GtkWidget          *row,
          FootingRecord      *goal)
{
  GtkWidget *icon = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_accessible_update_state (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), icon);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "goal", g_object_ref (goal), g_object_unref);
  g_signal_connect_object (row, "activated", G_CALLBACK (goal_activated_cb), self, G_CONNECT_SWAPPED);
}

static GtkWidget *
point_new (FootingAgendaGroup      *self,
           const FootingAgendaItem *item)
{
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", item->words, "title-lines", 0,
                                          "subtitle", item->detail != NULL ? item->detail : "",
                                          "subtitle-lines", 0, NULL);
  GtkWidget *icon = NULL;

  if (item->kind == FOOTING_AGENDA_MILESTONE)
    return row;

  icon = gtk_image_new_from_icon_name (icon_of (item->kind));
  gtk_widget_add_css_class (icon, "dim-label");
  gtk_accessible_update_state (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  if (item->kind == FOOTING_AGENDA_GOAL)
    let_open (self, row, item->record);

  return row;
}

static void
add_item (FootingAgendaGroup      *self,
          const FootingAgendaItem *item)
{
  gboolean agreed = item->kind == FOOTING_AGENDA_PROMISE || item->kind == FOOTING_AGENDA_ACTION;
  GtkWidget *row = agreed ? footing_action_row_new (self->context, FOOTING_ACTION (item->record), FALSE)
                          : point_new (self, item);

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
clear_rows (FootingAgendaGroup *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
}

static FootingDay
find_beginning (FootingAgendaGroup *self)
{
  gint64 id = footing_agreements_get_enrolment_id (self->agreements);
  FootingEnrolment *enrolment = footing_roster_find_enrolment (footing_context_get_roster (self->context), id);

  return enrolment != NULL ? footing_enrolment_get_anchor_on (enrolment) : FOOTING_DAY_NONE;
}

static void
refresh (FootingAgendaGroup *self)
{
  g_autoptr(GPtrArray) items = NULL;

  if (!footing_agreements_get_ready (self->agreements))
    return;

  items = footing_session_agenda (self->agreements, self->meeting, self->session_id, find_beginning (self), self->day,
                                  self->is_over);
  clear_rows (self);
  for (guint i = 0; i < items->len; i++)
    add_item (self, g_ptr_array_index (items, i));

  gtk_widget_set_visible (GTK_WIDGET (self), items->len > 0);
}

/* ---- The object ---- */

static void
footing_agenda_group_dispose (GObject *object)
{
  FootingAgendaGroup *self = FOOTING_AGENDA_GROUP (object);

  g_clear_object (&self->meeting);
  g_clear_object (&self->agreements);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_agenda_group_parent_class)->dispose (object);
}

static void
footing_agenda_group_finalize (GObject *object)
{
  g_ptr_array_unref (FOOTING_AGENDA_GROUP (object)->rows);

  G_OBJECT_CLASS (footing_agenda_group_parent_class)->finalize (object);
}

static void
footing_agenda_group_class_init (FootingAgendaGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_agenda_group_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_agenda_group_finalize;
}

static void
footing_agenda_group_init (FootingAgendaGroup *self)
{
  self->rows = g_ptr_array_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Agenda"));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
footing_agenda_group_show (FootingAgendaGroup *self,
                           FootingContext     *context,
                           FootingAgreements  *agreements,
                           FootingMeeting     *meeting,
                           gint64              session_id,
                           FootingDay          day,
                           gboolean            is_over)
{
  g_return_if_fail (FOOTING_IS_AGENDA_GROUP (self));

  g_set_object (&self->context, context);
  g_set_object (&self->meeting, meeting);
  self->session_id = session_id;
  self->day = day;
  self->is_over = is_over;

  if (self->agreements != agreements)
    {
      if (self->agreements != NULL)
        g_signal_handlers_disconnect_by_func (self->agreements, refresh, self);
      g_set_object (&self->agreements, agreements);
      g_signal_connect_object (agreements, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
    }
  refresh (self);
}
