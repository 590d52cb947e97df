/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-away-dialog.h"
#include "footing-date-words.h"
#include "footing-pattern-dialog.h"
#include "footing-record-list.h"
#include "footing-rota-group.h"
#include "footing-shift-words.h"
#include "footing-store-records.h"

struct _FootingRotaGroup
{
  FootingRecordsGroup  parent_instance;

  FootingContext      *context;
  FootingPerson       *person;
  FootingRecordList   *patterns;
  FootingRecordList   *times_off;
};

G_DEFINE_FINAL_TYPE (FootingRotaGroup, footing_rota_group, FOOTING_TYPE_RECORDS_GROUP)

/* ---- Words ---- */

static char *
words_of_days (FootingDay from,
               FootingDay to)
{
  g_autofree char *first = footing_date_words_short (from);
  g_autofree char *last = to != FOOTING_DAY_NONE ? footing_date_words_short (to) : NULL;

  if (last == NULL)
    /* translators: %s is a date */
    return g_strdup_printf (_("From %s"), first);
  if (from == to)
    return g_steal_pointer (&first);

  /* translators: two dates */
  return g_strdup_printf (_("%1$s to %2$s"), first, last);
}

/* ---- Rows ---- */

static void
add_patterns (FootingRotaGroup *self,
              FootingDay        today)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->patterns)); i++)
    {
      g_autoptr(FootingWorkPattern) pattern = g_list_model_get_item (G_LIST_MODEL (self->patterns), i);
      FootingDay from = footing_work_pattern_get_from_on (pattern), to = footing_work_pattern_get_to_on (pattern);
      g_autofree char *title = footing_shift_pattern_words (footing_work_pattern_get_pattern (pattern));
      g_autofree char *days = words_of_days (from, to);

      if (to == FOOTING_DAY_NONE || to >= today)
        footing_records_group_add (FOOTING_RECORDS_GROUP (self), title, days, pattern);
    }
}

static void
add_times_off (FootingRotaGroup *self,
               FootingDay        today)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->times_off)); i++)
    {
      g_autoptr(FootingTimeOff) time_off = g_list_model_get_item (G_LIST_MODEL (self->times_off), i);
      FootingDay from = footing_time_off_get_from_on (time_off), to = footing_time_off_get_to_on (time_off);
      g_autofree char *days = words_of_days (from, to);

      if (to >= today)
        footing_records_group_add (FOOTING_RECORDS_GROUP (self),
                                   footing_away_kind_words (footing_time_off_get_kind (time_off)), days, time_off);
    }
}

static void
refresh (FootingRotaGroup *self)
{
  FootingDay today = footing_context_get_today (self->context);

  footing_records_group_clear (FOOTING_RECORDS_GROUP (self));
  add_patterns (self, today);
  add_times_off (self, today);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self),
                                         footing_records_group_count (FOOTING_RECORDS_GROUP (self)) > 0
                                           ? NULL
                                           : _("Not known. Meetings are planned for any working day."));
}

/* ---- Adding and opening ---- */

static void
opened_cb (FootingRotaGroup *self,
           FootingRecord    *record)
{
  footing_form_dialog_open (FOOTING_IS_WORK_PATTERN (record)
                              ? footing_pattern_dialog_new (self->context, FOOTING_WORK_PATTERN (record))
                              : footing_away_dialog_new (self->context, FOOTING_TIME_OFF (record)),
                            GTK_WIDGET (self));
}

static gpointer
new_record (FootingRotaGroup *self,
            GType             type)
{
  return g_object_new (type, "person-id", footing_record_get_id (FOOTING_RECORD (self->person)), NULL);
}

static void
add_pattern_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  FootingRotaGroup *self = FOOTING_ROTA_GROUP (widget);
  g_autoptr(FootingRecord) pattern = new_record (self, FOOTING_TYPE_WORK_PATTERN);

  opened_cb (self, pattern);
}

static void
add_time_off_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  FootingRotaGroup *self = FOOTING_ROTA_GROUP (widget);
  g_autoptr(FootingRecord) time_off = new_record (self, FOOTING_TYPE_TIME_OFF);

  opened_cb (self, time_off);
}

/* ---- Reading ---- */

typedef struct
{
  GType  type;
  gint64 person_id;
} Wanted;

static void
load (FootingStore        *store,
      gpointer             user_data,
      GCancellable        *cancellable,
      GAsyncReadyCallback  callback,
      gpointer             callback_data)
{
  const Wanted *wanted = user_data;

  footing_store_list_linked_async (store, wanted->type, "person_id", wanted->person_id, cancellable, callback,
                                   callback_data);
}

static FootingRecordList *
read_list (FootingRotaGroup *self,
           GType             type)
{
  Wanted wanted = { type, footing_record_get_id (FOOTING_RECORD (self->person)) };
  FootingRecordList *list =
    footing_record_list_new (footing_context_get_store (self->context), type, FOOTING_STORE_CHANGE_AVAILABILITY, load,
                             g_memdup2 (&wanted, sizeof wanted), g_free);

  g_signal_connect_object (list, "reloaded", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);

  return list;
}

void
footing_rota_group_show (FootingRotaGroup *self,
                         FootingContext   *context,
                         FootingPerson    *person)
{
  g_return_if_fail (FOOTING_IS_ROTA_GROUP (self));
  g_return_if_fail (FOOTING_IS_CONTEXT (context) && FOOTING_IS_PERSON (person));

  g_set_object (&self->context, context);
  if (!g_set_object (&self->person, person))
    return;

  g_clear_object (&self->patterns);
  g_clear_object (&self->times_off);
  self->patterns = read_list (self, FOOTING_TYPE_WORK_PATTERN);
  self->times_off = read_list (self, FOOTING_TYPE_TIME_OFF);
}

/* ---- The object ---- */

static void
footing_rota_group_dispose (GObject *object)
{
  FootingRotaGroup *self = FOOTING_ROTA_GROUP (object);

  g_clear_object (&self->patterns);
  g_clear_object (&self->times_off);
  g_clear_object (&self->person);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_rota_group_parent_class)->dispose (object);
}

static void
footing_rota_group_class_init (FootingRotaGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_rota_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/rota/footing-rota-group.ui");
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_install_action (widget_class, "rota.add-pattern", NULL, add_pattern_action);
  gtk_widget_class_install_action (widget_class, "rota.add-time-off", NULL, add_time_off_action);
}

static void
footing_rota_group_init (FootingRotaGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
