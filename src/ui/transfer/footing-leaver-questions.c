/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-leaver-questions.h"
#include "footing-person-words.h"
#include "footing-possible-leaver.h"
#include "footing-record-list.h"

static gboolean
is_open (gpointer item,
         gpointer user_data)
{
  FootingPossibleLeaver *question = item;
  FootingContext *context = user_data;
  FootingPerson *person = NULL;

  if (footing_possible_leaver_get_answer (question) != FOOTING_POSSIBLE_LEAVER_ANSWER_NOT_ASKED)
    return FALSE;

  person = footing_roster_find_person (footing_context_get_roster (context),
                                       footing_possible_leaver_get_person_id (question));

  return person != NULL && footing_person_leaving (context, person) == NULL;
}

static void
look_again (GtkFilter *filter)
{
  gtk_filter_changed (filter, GTK_FILTER_CHANGE_DIFFERENT);
}

GListModel *
footing_leaver_questions_new (FootingContext *context)
{
  FootingRecordList *questions = footing_record_list_new_all (footing_context_get_store (context),
                                                              FOOTING_TYPE_POSSIBLE_LEAVER);
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (is_open, g_object_ref (context), g_object_unref));

  g_signal_connect_object (questions, "reloaded", G_CALLBACK (look_again), filter, G_CONNECT_SWAPPED);
  g_signal_connect_object (footing_context_get_roster (context), "changed",
                           G_CALLBACK (look_again), filter, G_CONNECT_SWAPPED);

  return G_LIST_MODEL (gtk_filter_list_model_new (G_LIST_MODEL (questions), filter));
}
