/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-log-people.h"
#include "footing-roster.h"

static const char *
name_of (FootingRoster *roster,
         gpointer       enrolment)
{
  return footing_roster_name_of_enrolment (roster, footing_record_get_id (enrolment));
}

static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  return g_utf8_collate (name_of (user_data, *(gpointer *) a), name_of (user_data, *(gpointer *) b));
}

GPtrArray *
footing_log_people_collect (FootingRoster *roster)
{
  GPtrArray *enrolments = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *all = footing_roster_get_enrolments (roster);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr(FootingEnrolment) enrolment = g_list_model_get_item (all, i);

      if (footing_enrolment_get_state (enrolment) == FOOTING_ENROLMENT_STATE_ACTIVE)
        g_ptr_array_add (enrolments, g_steal_pointer (&enrolment));
    }

  g_ptr_array_sort_with_data (enrolments, compare_names, roster);

  return enrolments;
}

/* Two people may have the same name; then their workplaces tell them apart. */
static char *
choice_of (FootingRoster *roster,
           GPtrArray     *enrolments,
           guint          place)
{
  FootingEnrolment *enrolment = g_ptr_array_index (enrolments, place);
  const char *name = name_of (roster, enrolment);

  for (guint i = place > 0 ? place - 1 : 0; i < MIN (place + 2, enrolments->len); i++)
    if (i != place && g_str_equal (name, name_of (roster, g_ptr_array_index (enrolments, i))))
      /* translators: a person and where they work, where two people have the same name */
      return g_strdup_printf (_("%1$s, %2$s"), name, footing_log_people_workplace (roster, enrolment));

  return g_strdup (name);
}

GStrv
footing_log_people_names (FootingRoster *roster,
                          GPtrArray     *enrolments)
{
  g_autoptr(GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; i < enrolments->len; i++)
    g_strv_builder_take (names, choice_of (roster, enrolments, i));

  return g_strv_builder_end (names);
}

guint
footing_log_people_find (GPtrArray *enrolments,
                         gint64     enrolment_id)
{
  for (guint i = 0; i < enrolments->len; i++)
    if (footing_record_get_id (g_ptr_array_index (enrolments, i)) == enrolment_id)
      return i;

  return 0;
}

const char *
footing_log_people_workplace (FootingRoster    *roster,
                              FootingEnrolment *enrolment)
{
  FootingPerson *person = footing_roster_find_person (roster, footing_enrolment_get_preceptee_id (enrolment));
  FootingWorkplace *workplace = NULL;

  if (person != NULL)
    workplace = footing_roster_find_workplace (roster, footing_person_get_workplace_id (person));

  return workplace != NULL ? footing_workplace_get_name (workplace) : "";
}
