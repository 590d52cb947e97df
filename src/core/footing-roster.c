/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-record-list.h"
#include "footing-date-words.h"
#include "footing-roster.h"

/* The lists of a roster. */
enum
{
  PEOPLE,
  WORKPLACES,
  PROGRAMMES,
  COHORTS,
  ENROLMENTS,
  LEAVINGS,
  N_LISTS
};

struct _FootingRoster
{
  GObject            parent_instance;

  FootingRecordList *lists[N_LISTS];

  /* NULL until somebody asks after a change. */
  GHashTable        *enrolment_of;       /* person → latest enrolment */
  GHashTable        *leaving_of;         /* person → latest leaving */
  GHashTable        *load_of;            /* preceptor → active enrolments */
  GHashTable        *count_on;           /* programme → active enrolments */
  GHashTable        *names;              /* of people who have one with somebody else: person → name */
  gboolean           loading;
};

enum
{
  PROP_0,
  PROP_LOADING,
  PROP_FAILED,
  N_PROPS
};

enum
{
  CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingRoster, footing_roster, G_TYPE_OBJECT)

static GHashTable *
id_table_new (void)
{
  return g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

static void
id_table_insert (GHashTable *table,
                 gint64      id,
                 gpointer    value)
{
  g_hash_table_insert (table, g_memdup2 (&id, sizeof id), value);
}

static void
forget (FootingRoster *self)
{
  g_clear_pointer (&self->enrolment_of, g_hash_table_unref);
  g_clear_pointer (&self->leaving_of, g_hash_table_unref);
  g_clear_pointer (&self->load_of, g_hash_table_unref);
  g_clear_pointer (&self->count_on, g_hash_table_unref);
  g_clear_pointer (&self->names, g_hash_table_unref);
}

static void
list_changed_cb (FootingRoster *self)
{
  forget (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

void
footing_roster_look_again (FootingRoster *self)
{
  g_return_if_fail (FOOTING_IS_ROSTER (self));

  list_changed_cb (self);
}

static void
list_loading_cb (FootingRoster *self)
{
  gboolean loading = FALSE;

  for (guint i = 0; i < N_LISTS; i++)
    loading = loading || self->lists[i] == NULL || footing_record_list_get_loading (self->lists[i]);

  if (loading == self->loading)
    return;

  self->loading = loading;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
list_failed_cb (FootingRoster *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FAILED]);
}

static void
footing_roster_dispose (GObject *object)
{
  FootingRoster *self = FOOTING_ROSTER (object);

  forget (self);
  for (guint i = 0; i < N_LISTS; i++)
    g_clear_object (&self->lists[i]);

  G_OBJECT_CLASS (footing_roster_parent_class)->dispose (object);
}

static void
footing_roster_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  FootingRoster *self = FOOTING_ROSTER (object);

  switch (prop_id)
    {
    case PROP_LOADING:
      g_value_set_boolean (value, self->loading);
      break;
    case PROP_FAILED:
      g_value_set_boolean (value, footing_roster_get_error (self) != NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_roster_class_init (FootingRosterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = footing_roster_dispose;
  object_class->get_property = footing_roster_get_property;

  properties[PROP_LOADING] =
    g_param_spec_boolean ("loading", NULL, NULL, TRUE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_FAILED] =
    g_param_spec_boolean ("failed", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_roster_init (FootingRoster *self)
{
  self->loading = TRUE;
}

FootingRoster *
footing_roster_new (FootingStore *store)
{
  const GType types[N_LISTS] = {
    FOOTING_TYPE_PERSON,
    FOOTING_TYPE_WORKPLACE,
    FOOTING_TYPE_PROGRAMME,
    FOOTING_TYPE_COHORT,
    FOOTING_TYPE_ENROLMENT,
    FOOTING_TYPE_LEAVING,
  };
  FootingRoster *self = g_object_new (FOOTING_TYPE_ROSTER, NULL);

  for (guint i = 0; i < N_LISTS; i++)
    {
      self->lists[i] = footing_record_list_new_all (store, types[i]);
      /* Before anybody else hears of it: the tables point to records that are gone now. */
      g_signal_connect_object (self->lists[i], "items-changed", G_CALLBACK (forget), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->lists[i], "reloaded", G_CALLBACK (list_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->lists[i], "notify::loading", G_CALLBACK (list_loading_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (self->lists[i], "notify::failed", G_CALLBACK (list_failed_cb), self, G_CONNECT_SWAPPED);
    }

  return self;
}

gboolean
footing_roster_get_loading (FootingRoster *self)
{
  g_return_val_if_fail (FOOTING_IS_ROSTER (self), FALSE);

  return self->loading;
}

const GError *
footing_roster_get_error (FootingRoster *self)
{
  g_return_val_if_fail (FOOTING_IS_ROSTER (self), NULL);

  for (guint i = 0; i < N_LISTS; i++)
    if (footing_record_list_get_error (self->lists[i]) != NULL)
      return footing_record_list_get_error (self->lists[i]);

  return NULL;
}

void
footing_roster_reload (FootingRoster *self)
{
  g_return_if_fail (FOOTING_IS_ROSTER (self));

  for (guint i = 0; i < N_LISTS; i++)
    footing_record_list_reload (self->lists[i]);
}

GListModel *
footing_roster_get_people (FootingRoster *self)
{
  g_return_val_if_fail (FOOTING_IS_ROSTER (self), NULL);

  return G_LIST_MODEL (self->lists[PEOPLE]);
}

GListModel *
footing_roster_get_workplaces (FootingRoster *self)
{
  g_return_val_if_fail (FOOTING_IS_ROSTER (self), NULL);

  return G_LIST_MODEL (self->lists[WORKPLACES]);
}

GListModel *
footing_roster_get_programmes (FootingRoster *self)
{
  g_return_val_if_fail (FOOTING_IS_ROSTER (self), NULL);

  return G_LIST_MODEL (self->lists[PROGRAMMES]);
}

GListModel *
footing_roster_get_cohorts (FootingRoster *self)
{
  g_return_val_if_fail (FOOTING_IS_ROSTER (self), NULL);

  return G_LIST_MODEL (self->lists[COHORTS]);
}

GListModel *
footing_roster_get_enrolments (FootingRoster *self)
{
  g_return_val_if_fail (FOOTING_IS_ROSTER (self), NULL);

  return G_LIST_MODEL (self->lists[ENROLMENTS]);
}

/* Calls @add with each record of a list; the list keeps them alive. */
static void
for_each (FootingRoster *self,
          guint          list,
          void         (*add) (GHashTable *table,
                       gpointer record),
          GHashTable    *table)
{
  GListModel *model = G_LIST_MODEL (self->lists[list]);
  guint n = g_list_model_get_n_items (model);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(GObject) record = g_list_model_get_item (model, i);

      add (table, record);
    }
}

/* The first place whose id is not less than @id: lists are in the order of ids. */
static guint
place_of (GListModel *model,
          gint64      id)
{
  guint low = 0, high = g_list_model_get_n_items (model);

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      g_autoptr(FootingRecord) record = g_list_model_get_item (model, middle);

      if (footing_record_get_id (record) < id)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static gpointer
find (FootingRoster *self,
      guint          list,
      gint64         id)
{
  GListModel *model = NULL;
  g_autoptr(FootingRecord) record = NULL;

  g_return_val_if_fail (FOOTING_IS_ROSTER (self), NULL);

  model = G_LIST_MODEL (self->lists[list]);
  record = g_list_model_get_item (model, place_of (model, id));

  /* The list keeps it. */
  return record != NULL && footing_record_get_id (record) == id ? record : NULL;
}

FootingPerson *
footing_roster_find_person (FootingRoster *self,
                            gint64         id)
{
  return find (self, PEOPLE, id);
}

FootingWorkplace *
footing_roster_find_workplace (FootingRoster *self,
                               gint64         id)
{
  return find (self, WORKPLACES, id);
}

FootingProgramme *
footing_roster_find_programme (FootingRoster *self,
                               gint64         id)
{
  return find (self, PROGRAMMES, id);
}

FootingCohort *
footing_roster_find_cohort (FootingRoster *self,
                            gint64         id)
{
  return find (self, COHORTS, id);
}

FootingEnrolment *
footing_roster_find_enrolment (FootingRoster *self,
                               gint64         id)
{
  return find (self, ENROLMENTS, id);
}

/* The last one of a person is the latest. */
static void
add_enrolment_of (GHashTable *table,
                  gpointer    record)
{
  id_table_insert (table, footing_enrolment_get_preceptee_id (record), record);
}

static void
add_leaving_of (GHashTable *table,
                gpointer    record)
{
  id_table_insert (table, footing_leaving_get_person_id (record), record);
}

static void
count_up (GHashTable *table,
          gint64      id)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (table, &id));

  id_table_insert (table, id, GUINT_TO_POINTER (count + 1));
}

static void
add_load_of (GHashTable *table,
             gpointer    record)
{
  if (footing_enrolment_get_state (record) == FOOTING_ENROLMENT_STATE_ACTIVE)
    count_up (table, footing_enrolment_get_preceptor_id (record));
}

static void
add_count_on (GHashTable *table,
              gpointer    record)
{
  if (footing_enrolment_get_state (record) == FOOTING_ENROLMENT_STATE_ACTIVE)
    count_up (table, footing_enrolment_get_programme_id (record));
}

static gpointer
look_up (FootingRoster  *self,
         GHashTable    **table,
         guint           list,
         void          (*add) (GHashTable *table,
                      gpointer record),
         gint64          id)
{
  g_return_val_if_fail (FOOTING_IS_ROSTER (self), NULL);

  if (*table == NULL)
    {
      *table = id_table_new ();
      for_each (self, list, add, *table);
    }

  return g_hash_table_lookup (*table, &id);
}

FootingEnrolment *
footing_roster_enrolment_of (FootingRoster *self,
                             gint64         person_id)
{
  return look_up (self, &self->enrolment_of, ENROLMENTS, add_enrolment_of, person_id);
}

FootingLeaving *
footing_roster_leaving_of (FootingRoster *self,
                           gint64         person_id)
{
  return look_up (self, &self->leaving_of, LEAVINGS, add_leaving_of, person_id);
}

FootingLeaving *
footing_roster_left_by (FootingRoster *self,
                        gint64         person_id,
                        FootingDay     day)
{
  FootingLeaving *leaving = footing_roster_leaving_of (self, person_id);
  FootingPerson *person = NULL;

  if (leaving == NULL || footing_leaving_get_left_on (leaving) > day)
    return NULL;

  person = footing_roster_find_person (self, person_id);
  if (person != NULL && footing_person_get_started_on (person) != FOOTING_DAY_NONE &&
      footing_person_get_started_on (person) > footing_leaving_get_left_on (leaving))
    return NULL;

  switch (footing_leaving_get_event (leaving))
    {
    case FOOTING_LEAVING_EVENT_LEFT_EMPLOYER:
    case FOOTING_LEAVING_EVENT_LEFT_PROFESSION:
      return leaving;
    case FOOTING_LEAVING_EVENT_LEFT_WORKPLACE:
    case FOOTING_LEAVING_EVENT_INTERNAL_MOVE:
    default:
      return NULL;
    }
}

FootingPerson *
footing_roster_preceptor_of (FootingRoster    *self,
                             FootingEnrolment *enrolment,
                             FootingDay        day)
{
  gint64 id = enrolment != NULL ? footing_enrolment_get_preceptor_id (enrolment) : 0;

  return id != 0 && footing_roster_left_by (self, id, day) == NULL ? footing_roster_find_person (self, id) : NULL;
}

gboolean
footing_roster_is_preceptor (FootingRoster *self,
                             FootingPerson *person)
{
  return footing_person_get_is_preceptor (person) ||
         footing_roster_load_of (self, footing_record_get_id (FOOTING_RECORD (person))) > 0;
}

guint
footing_roster_load_of (FootingRoster *self,
                        gint64         person_id)
{
  return GPOINTER_TO_UINT (look_up (self, &self->load_of, ENROLMENTS, add_load_of, person_id));
}

guint
footing_roster_count_on (FootingRoster *self,
                         gint64         programme_id)
{
  return GPOINTER_TO_UINT (look_up (self, &self->count_on, ENROLMENTS, add_count_on, programme_id));
}

/* ---- Names ---- */

/* Returns: (transfer full): people by what @key says of them, in a table of arrays */
static GHashTable *
group_people (FootingRoster *self,
              char        *(*key) (FootingRoster *self,
                            FootingPerson *person))
{
  GHashTable *groups = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  GListModel *people = footing_roster_get_people (self);

  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr(FootingPerson) person = g_list_model_get_item (people, i);
      g_autofree char *text = key (self, person);
      GPtrArray *group = g_hash_table_lookup (groups, text);

      if (group == NULL)
        {
          group = g_ptr_array_new ();
          g_hash_table_insert (groups, g_steal_pointer (&text), group);
        }
      g_ptr_array_add (group, person);
    }

  return groups;
}

static char *
name_alone (FootingRoster *self,
            FootingPerson *person)
{
  return g_strdup (footing_person_get_name (person));
}

static char *
name_with_workplace (FootingRoster *self,
                     FootingPerson *person)
{
  FootingWorkplace *workplace = footing_roster_find_workplace (self, footing_person_get_workplace_id (person));

  if (workplace == NULL)
    return g_strdup (footing_person_get_name (person));

  /* translators: somebody’s name, and where they work, because somebody else has the same name */
  return g_strdup_printf (_("%1$s (%2$s)"), footing_person_get_name (person), footing_workplace_get_name (workplace));
}

static char *
name_with_start (FootingRoster *self,
                 FootingPerson *person)
{
  g_autofree char *name = name_with_workplace (self, person);
  g_autofree char *day = NULL;

  if (footing_person_get_started_on (person) == FOOTING_DAY_NONE)
    return g_steal_pointer (&name);

  day = footing_date_words_short (footing_person_get_started_on (person));
  /* translators: somebody’s name and workplace, and their first day, because somebody else has the same */
  return g_strdup_printf (_("%1$s, since %2$s"), name, day);
}

/* Names all those who share what @key says as @tell does. */
static void
tell_apart (FootingRoster *self,
            char        *(*key) (FootingRoster *self,
                          FootingPerson *person),
            char        *(*tell) (FootingRoster *self,
                           FootingPerson *person))
{
  g_autoptr(GHashTable) groups = group_people (self, key);
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, groups);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      GPtrArray *group = value;

      for (guint i = 0; group->len > 1 && i < group->len; i++)
        {
          gint64 id = footing_record_get_id (group->pdata[i]);

          g_hash_table_insert (self->names, g_memdup2 (&id, sizeof id), tell (self, group->pdata[i]));
        }
    }
}

const char *
footing_roster_name_of (FootingRoster *self,
                        FootingPerson *person)
{
  gint64 id = footing_record_get_id (FOOTING_RECORD (person));
  const char *name = NULL;

  if (self->names == NULL)
    {
      self->names = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
      tell_apart (self, name_alone, name_with_workplace);
      tell_apart (self, name_with_workplace, name_with_start);
    }

  name = g_hash_table_lookup (self->names, &id);

  return name != NULL ? name : footing_person_get_name (person);
}

const char *
footing_roster_name_of_enrolment (FootingRoster *self,
                                  gint64         enrolment_id)
{
  FootingEnrolment *enrolment = footing_roster_find_enrolment (self, enrolment_id);
  FootingPerson *person = NULL;

  if (enrolment != NULL)
    person = footing_roster_find_person (self, footing_enrolment_get_preceptee_id (enrolment));

  return person != NULL ? footing_roster_name_of (self, person) : "";
}
