/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-people-filter.h"
#include "footing-person-words.h"
#include "footing-registered.h"

struct _FootingPeopleFilter
{
  GtkFilter          parent_instance;

  FootingContext    *context;
  FootingPeopleKind  kind;
  gint64             workplace_id;
  char              *search;
};

G_DEFINE_FINAL_TYPE (FootingPeopleFilter, footing_people_filter, GTK_TYPE_FILTER)

static gboolean
is_preceptor (FootingPeopleFilter *self,
              FootingPerson       *person)
{
  return footing_roster_is_preceptor (footing_context_get_roster (self->context), person);
}

static gboolean
is_on_register (FootingPerson *person)
{
  return footing_registered_part (person) != NULL;
}

static gboolean
is_of_kind (FootingPeopleFilter *self,
            FootingPerson       *person)
{
  gboolean left = footing_person_leaving (self->context, person) != NULL;
  gboolean enrolled = footing_person_active_enrolment (self->context, person) != NULL;

  switch (self->kind)
    {
    case FOOTING_PEOPLE_PRECEPTEES:
      return !left && enrolled;
    case FOOTING_PEOPLE_PRECEPTORS:
      return !left && is_preceptor (self, person);
    case FOOTING_PEOPLE_LEFT:
      return left;
    case FOOTING_PEOPLE_TO_ENROL:
      return !left && !enrolled && is_on_register (person);
    case FOOTING_PEOPLE_TO_SUPPORT:
      return !left && (is_preceptor (self, person) || is_on_register (person));
    case FOOTING_PEOPLE_EVERYONE:
    default:
      return TRUE;
    }
}

static gboolean
is_found (FootingPeopleFilter *self,
          FootingPerson       *person)
{
  g_autofree char *job = NULL;
  g_autofree char *words = NULL;

  if (self->search == NULL)
    return TRUE;

  if (g_str_match_string (self->search, footing_person_get_name (person), TRUE))
    return TRUE;

  job = footing_person_words_job (self->context, person);
  words = g_strjoin (" ", footing_person_get_name (person),
                     footing_person_words_workplace (self->context, person), job, NULL);

  return g_str_match_string (self->search, words, TRUE);
}

static gboolean
footing_people_filter_match (GtkFilter *filter,
                             gpointer   item)
{
  FootingPeopleFilter *self = FOOTING_PEOPLE_FILTER (filter);
  FootingPerson *person = item;

  return is_of_kind (self, person) &&
         (self->workplace_id == 0 || self->workplace_id == footing_person_get_workplace_id (person)) &&
         is_found (self, person);
}

static void
roster_changed_cb (FootingPeopleFilter *self)
{
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
footing_people_filter_dispose (GObject *object)
{
  FootingPeopleFilter *self = FOOTING_PEOPLE_FILTER (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->search, g_free);

  G_OBJECT_CLASS (footing_people_filter_parent_class)->dispose (object);
}

static void
footing_people_filter_class_init (FootingPeopleFilterClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_people_filter_dispose;
  GTK_FILTER_CLASS (klass)->match = footing_people_filter_match;
}

static void
footing_people_filter_init (FootingPeopleFilter *self)
{
}

FootingPeopleFilter *
footing_people_filter_new (FootingContext    *context,
                           FootingPeopleKind  kind)
{
  FootingPeopleFilter *self = g_object_new (FOOTING_TYPE_PEOPLE_FILTER, NULL);

  self->context = g_object_ref (context);
  self->kind = kind;
  g_signal_connect_object (footing_context_get_roster (context), "changed",
                           G_CALLBACK (roster_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

void
footing_people_filter_set_kind (FootingPeopleFilter *self,
                                FootingPeopleKind    kind)
{
  g_return_if_fail (FOOTING_IS_PEOPLE_FILTER (self));

  if (self->kind == kind)
    return;

  self->kind = kind;
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

void
footing_people_filter_set_workplace (FootingPeopleFilter *self,
                                     gint64               workplace_id)
{
  g_return_if_fail (FOOTING_IS_PEOPLE_FILTER (self));

  if (self->workplace_id == workplace_id)
    return;

  self->workplace_id = workplace_id;
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

void
footing_people_filter_set_search (FootingPeopleFilter *self,
                                  const char          *search)
{
  g_autofree char *stripped = g_strstrip (g_strdup (search != NULL ? search : ""));

  g_return_if_fail (FOOTING_IS_PEOPLE_FILTER (self));

  if (g_set_str (&self->search, *stripped != '\0' ? stripped : NULL))
    gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

gboolean
footing_people_filter_is_narrowed (FootingPeopleFilter *self)
{
  g_return_val_if_fail (FOOTING_IS_PEOPLE_FILTER (self), FALSE);

  return self->search != NULL || self->workplace_id != 0;
}
