/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-enrolment-item.h"
#include "footing-error-words.h"
#include "footing-learning-dialog.h"
#include "footing-learning-group.h"
#include "footing-person-words.h"
#include "footing-programme-words.h"
#include "footing-record-list.h"
#include "footing-session-words.h"
#include "footing-store-records.h"

struct _FootingLearningGroup
{
  FootingRecordsGroup  parent_instance;

  FootingContext      *context;
  FootingEnrolment    *enrolment;
  FootingRecordList   *items;
};

G_DEFINE_FINAL_TYPE (FootingLearningGroup, footing_learning_group, FOOTING_TYPE_RECORDS_GROUP)

/* ---- What is shown ---- */

static char *
words_when (FootingLearningGroup *self,
            FootingEnrolmentItem *item)
{
  FootingDay done = footing_enrolment_item_get_done_on (item);
  FootingDay due = footing_enrolment_item_get_due_on (item);
  g_autofree char *day = NULL;

  if (done == FOOTING_DAY_NONE && due == FOOTING_DAY_NONE)
    return g_strdup (_("Not done yet"));

  day = footing_date_words_short (done != FOOTING_DAY_NONE ? done : due);
  if (done != FOOTING_DAY_NONE)
    /* translators: %s is a date */
    return g_strdup_printf (_("Done on %s"), day);

  if (due < footing_context_get_today (self->context))
    /* translators: %s is a date */
    return g_strdup_printf (_("Was due by %s"), day);

  /* translators: %s is a date */
  return g_strdup_printf (_("Due by %s"), day);
}

static void
add_item (FootingLearningGroup *self,
          FootingEnrolmentItem *item)
{
  const char *note = footing_enrolment_item_get_note (item);
  g_autofree char *when = words_when (self, item);
  gint64 minutes = footing_enrolment_item_get_minutes (item);
  g_autofree char *length = minutes > 0 ? footing_minutes_words (minutes) : g_strdup ("");
  g_autofree char *words = NULL;

  words = footing_person_words_line (footing_item_words_kind (footing_enrolment_item_get_kind (item)), when, length,
                                     footing_enrolment_item_get_required (item) ? "" : _("Optional"),
                                     note != NULL ? note : "", NULL);
  footing_records_group_add (FOOTING_RECORDS_GROUP (self), footing_enrolment_item_get_name (item), words, item);
}

static void
refresh (FootingLearningGroup *self)
{
  const GError *error = footing_record_list_get_error (self->items);
  g_autofree char *words = error != NULL ? footing_error_words (error, NULL) : NULL;
  g_autofree char *markup = words != NULL ? g_markup_escape_text (words, -1) : NULL;

  if (footing_record_list_get_loading (self->items))
    return;

  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), markup);
  footing_records_group_clear (FOOTING_RECORDS_GROUP (self));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->items)); i++)
    {
      g_autoptr(FootingEnrolmentItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (footing_enrolment_item_get_kind (item) != FOOTING_ITEM_KIND_DOCUMENT)
        add_item (self, item);
    }

  gtk_widget_set_visible (GTK_WIDGET (self),
                          error != NULL || footing_records_group_count (FOOTING_RECORDS_GROUP (self)) > 0);
}

static void
opened_cb (FootingLearningGroup *self,
           FootingEnrolmentItem *item)
{
  footing_form_dialog_open (footing_learning_dialog_new (self->context, item), GTK_WIDGET (self));
}

/* ---- Reading ---- */

static void
load_items (FootingStore        *store,
            gpointer             user_data,
            GCancellable        *cancellable,
            GAsyncReadyCallback  callback,
            gpointer             callback_data)
{
  footing_store_list_linked_async (store, FOOTING_TYPE_ENROLMENT_ITEM, "enrolment_id", *(gint64 *) user_data,
                                   cancellable, callback, callback_data);
}

void
footing_learning_group_show (FootingLearningGroup *self,
                             FootingContext       *context,
                             FootingEnrolment     *enrolment)
{
  gint64 id = footing_record_get_id (FOOTING_RECORD (enrolment));

  g_return_if_fail (FOOTING_IS_LEARNING_GROUP (self));
  g_return_if_fail (FOOTING_IS_CONTEXT (context) && FOOTING_IS_ENROLMENT (enrolment));

  g_set_object (&self->context, context);
  if (!g_set_object (&self->enrolment, enrolment))
    return;

  g_clear_object (&self->items);
  self->items = footing_record_list_new (footing_context_get_store (context), FOOTING_TYPE_ENROLMENT_ITEM,
                                         FOOTING_STORE_CHANGE_COURSES, load_items, g_memdup2 (&id, sizeof id), g_free);
  g_signal_connect_object (self->items, "reloaded", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->items, "notify::failed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
}

/* ---- The object ---- */

static void
footing_learning_group_dispose (GObject *object)
{
  FootingLearningGroup *self = FOOTING_LEARNING_GROUP (object);

  g_clear_object (&self->items);
  g_clear_object (&self->enrolment);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_learning_group_parent_class)->dispose (object);
}

static void
footing_learning_group_class_init (FootingLearningGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_learning_group_dispose;
}

static void
footing_learning_group_init (FootingLearningGroup *self)
{
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Study Days and Topics"));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  g_signal_connect (self, "opened", G_CALLBACK (opened_cb), NULL);
}
