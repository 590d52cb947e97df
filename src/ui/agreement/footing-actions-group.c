/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-action-entry.h"
#include "footing-action-row.h"
#include "footing-actions-group.h"

struct _FootingActionsGroup
{
  AdwPreferencesGroup  parent_instance;

  gboolean             promises;
  FootingContext      *context;
  FootingAgreements   *agreements;
  FootingSession      *session;
  FootingAction       *draft;

  GtkListBox          *list;
  FootingActionEntry  *entry;
  GPtrArray           *rows; /* of actions, in their order; not owned */
};

enum
{
  PROP_0,
  PROP_PROMISES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingActionsGroup, footing_actions_group, ADW_TYPE_PREFERENCES_GROUP)

/* ---- Rows ---- */

static gboolean
belongs_here (FootingActionsGroup *self,
              FootingAction       *action)
{
  gint64 id = footing_record_get_id (FOOTING_RECORD (action));

  return footing_action_get_session_id (action) == footing_record_get_id (FOOTING_RECORD (self->session)) &&
         footing_action_get_promised (action) == self->promises && id != footing_action_entry_get_id (self->entry);
}

static FootingActionRow *
find_row (FootingActionsGroup *self,
          FootingAction       *action)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      FootingActionRow *row = g_ptr_array_index (self->rows, i);

      if (footing_record_get_id (FOOTING_RECORD (footing_action_row_get_action (row))) ==
          footing_record_get_id (FOOTING_RECORD (action)))
        return row;
    }

  return NULL;
}

static void
place_row (FootingActionsGroup *self,
           FootingAction       *action,
           GPtrArray           *rows)
{
  FootingActionRow *row = find_row (self, action);

  if (row != NULL)
    footing_action_row_show (row, action);
  else
    {
      row = FOOTING_ACTION_ROW (footing_action_row_new (self->context, action, FALSE));
      gtk_list_box_insert (self->list, GTK_WIDGET (row), (int) rows->len);
    }
  g_ptr_array_add (rows, row);
}

static void
drop_rows (FootingActionsGroup *self,
           GPtrArray           *staying)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (!g_ptr_array_find (staying, g_ptr_array_index (self->rows, i), NULL))
      gtk_list_box_remove (self->list, g_ptr_array_index (self->rows, i));

  g_ptr_array_unref (self->rows);
  self->rows = g_ptr_array_ref (staying);
}

/* Rows stay where they are as far as they can, and with them whoever stands on one. */
static void
refresh (FootingActionsGroup *self)
{
  GListModel *actions = footing_agreements_get_actions (self->agreements);
  g_autoptr(GPtrArray) rows = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (actions); i++)
    {
      g_autoptr(FootingAction) action = g_list_model_get_item (actions, i);

      if (belongs_here (self, action))
        place_row (self, action, rows);
    }

  drop_rows (self, rows);
}

/* ---- Typing ---- */

static void
set_up_entry (FootingActionsGroup *self)
{
  g_clear_object (&self->draft);
  self->draft = g_object_new (FOOTING_TYPE_ACTION,
                              "enrolment-id", footing_session_get_enrolment_id (self->session),
                              "session-id", footing_record_get_id (FOOTING_RECORD (self->session)),
                              "owner", self->promises ? FOOTING_ACTION_OWNER_PRECEPTOR
                                                      : FOOTING_ACTION_OWNER_PRECEPTEE,
                              "promised", self->promises,
                              "agreed-on", footing_session_get_held_on (self->session),
                              NULL);
  footing_action_entry_set_up (self->entry, self->context, self->draft);
}

static void
finished_cb (FootingActionsGroup *self)
{
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _("Added"), GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  if (footing_agreements_get_ready (self->agreements))
    refresh (self);
}

/* ---- The object ---- */

static void
show_words (FootingActionsGroup *self)
{
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self),
                                   self->promises ? _("What I Promised") : _("Actions"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->entry),
                                 self->promises ? _("Add a promise of yours") : _("Add an action"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  adw_preferences_group_get_title (ADW_PREFERENCES_GROUP (self)), -1);
}

static void
footing_actions_group_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_PROMISES:
      g_value_set_boolean (value, FOOTING_ACTIONS_GROUP (object)->promises);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_actions_group_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  FootingActionsGroup *self = FOOTING_ACTIONS_GROUP (object);

  switch (prop_id)
    {
    case PROP_PROMISES:
      self->promises = g_value_get_boolean (value);
      show_words (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_actions_group_dispose (GObject *object)
{
  FootingActionsGroup *self = FOOTING_ACTIONS_GROUP (object);

  g_clear_object (&self->draft);
  g_clear_object (&self->session);
  g_clear_object (&self->agreements);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_actions_group_parent_class)->dispose (object);
}

static void
footing_actions_group_finalize (GObject *object)
{
  g_ptr_array_unref (FOOTING_ACTIONS_GROUP (object)->rows);

  G_OBJECT_CLASS (footing_actions_group_parent_class)->finalize (object);
}

static void
footing_actions_group_class_init (FootingActionsGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = footing_actions_group_get_property;
  object_class->set_property = footing_actions_group_set_property;
  object_class->dispose = footing_actions_group_dispose;
  object_class->finalize = footing_actions_group_finalize;

  properties[PROP_PROMISES] =
    g_param_spec_boolean ("promises", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
footing_actions_group_init (FootingActionsGroup *self)
{
  self->rows = g_ptr_array_new ();
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  self->entry = g_object_new (FOOTING_TYPE_ACTION_ENTRY, NULL);

  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_list_box_append (self->list, GTK_WIDGET (self->entry));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->list));
  g_signal_connect_object (self->entry, "finished", G_CALLBACK (finished_cb), self, G_CONNECT_SWAPPED);
  show_words (self);
}

void
footing_actions_group_show (FootingActionsGroup *self,
                            FootingContext      *context,
                            FootingAgreements   *agreements,
                            FootingSession      *session)
{
  g_return_if_fail (FOOTING_IS_ACTIONS_GROUP (self));
  g_return_if_fail (self->agreements == NULL);

  g_set_object (&self->context, context);
  g_set_object (&self->agreements, agreements);
  g_set_object (&self->session, session);
  set_up_entry (self);
  g_signal_connect_object (agreements, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  if (footing_agreements_get_ready (agreements))
    refresh (self);
}

void
footing_actions_group_set_due_on (FootingActionsGroup *self,
                                  FootingDay           due_on)
{
  g_return_if_fail (FOOTING_IS_ACTIONS_GROUP (self));

  if (self->draft != NULL)
    g_object_set (self->draft, "due-on", due_on, NULL);
}
