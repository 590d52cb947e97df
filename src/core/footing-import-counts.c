/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* What a workplace says of its staff: how many there are, began, left and are missing. Kept are the
 * numbers of everybody and those of the job roles that have a preceptorship.
 */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <string.h>

#include "footing-import-plan-private.h"
#include "footing-workplace-count.h"

/* The job role under which the numbers of everybody are kept. */
#define EVERYBODY "all"

/* A file that was fetched from the service has its day in front: 2026-03-12-sfc-bulk-upload-… */
#define LENGTH_OF_DAY 10

static FootingDay
day_of (FootingImportPlan       *self,
        const FootingImportFile *file)
{
  g_autofree char *start = g_strndup (file->name, LENGTH_OF_DAY);
  FootingDay day;

  if (file->name[strlen (start)] == '-' && footing_day_parse_iso (start, &day) && day <= self->today)
    return day;

  return self->today;
}

/* What is known of each workplace: its id → array of FootingWorkplaceCount */
static void
index_counts (FootingImportPlan *self)
{
  for (guint i = 0; i < self->book->counts->len; i++)
    {
      FootingWorkplaceCount *count = g_ptr_array_index (self->book->counts, i);
      gint64 id = footing_workplace_count_get_workplace_id (count);
      GPtrArray *counts = g_hash_table_lookup (self->counts, &id);

      if (counts == NULL)
        {
          counts = g_ptr_array_new ();
          g_hash_table_insert (self->counts, g_memdup2 (&id, sizeof id), counts);
        }
      g_ptr_array_add (counts, count);
    }
}

/* Returns: (nullable): what is known of a workplace */
static const GPtrArray *
known_counts (FootingImportPlan        *self,
              const FootingImportPlace *place)
{
  gint64 id = place->known != NULL ? footing_record_get_id (FOOTING_RECORD (place->known)) : 0;

  return g_hash_table_lookup (self->counts, &id);
}

static gboolean
is_about_the_same (FootingWorkplaceCount *one,
                   FootingWorkplaceCount *other)
{
  return g_str_equal (footing_workplace_count_get_job_role (one), footing_workplace_count_get_job_role (other));
}

/* Returns: (nullable): the count of that very day, perhaps in the trash */
static FootingWorkplaceCount *
find_of_day (FootingImportPlan        *self,
             const FootingImportPlace *place,
             FootingWorkplaceCount    *wanted)
{
  const GPtrArray *counts = known_counts (self, place);

  for (guint i = 0; counts != NULL && i < counts->len; i++)
    {
      FootingWorkplaceCount *count = g_ptr_array_index (counts, i);

      if (is_about_the_same (count, wanted) &&
          footing_workplace_count_get_counted_on (count) == footing_workplace_count_get_counted_on (wanted))
        return count;
    }

  return NULL;
}

/* Returns: (nullable): the latest count up to that day */
static FootingWorkplaceCount *
find_latest (FootingImportPlan        *self,
             const FootingImportPlace *place,
             FootingWorkplaceCount    *wanted)
{
  const GPtrArray *counts = known_counts (self, place);
  FootingWorkplaceCount *latest = NULL;

  for (guint i = 0; counts != NULL && i < counts->len; i++)
    {
      FootingWorkplaceCount *count = g_ptr_array_index (counts, i);
      FootingDay day = footing_workplace_count_get_counted_on (count);

      if (!footing_record_is_deleted (FOOTING_RECORD (count)) &&
          is_about_the_same (count, wanted) &&
          day <= footing_workplace_count_get_counted_on (wanted) &&
          (latest == NULL || day > footing_workplace_count_get_counted_on (latest)))
        latest = count;
    }

  return latest;
}

static gboolean
says_the_same (FootingWorkplaceCount *one,
               FootingWorkplaceCount *other)
{
  return footing_workplace_count_get_staff (one) == footing_workplace_count_get_staff (other) &&
         footing_workplace_count_get_starters (one) == footing_workplace_count_get_starters (other) &&
         footing_workplace_count_get_leavers (one) == footing_workplace_count_get_leavers (other) &&
         footing_workplace_count_get_vacancies (one) == footing_workplace_count_get_vacancies (other);
}

static gboolean
says_nothing (FootingWorkplaceCount *count)
{
  return footing_workplace_count_get_staff (count) < 0 && footing_workplace_count_get_starters (count) < 0 &&
         footing_workplace_count_get_leavers (count) < 0 && footing_workplace_count_get_vacancies (count) < 0;
}

/* Takes @count. */
static void
take_count (FootingImportPlan     *self,
            FootingImportPlace    *place,
            FootingWorkplaceCount *count)
{
  FootingWorkplaceCount *latest = find_latest (self, place, count);

  if (says_nothing (count) || (latest != NULL && says_the_same (latest, count)))
    g_object_unref (count);
  else
    g_ptr_array_add (place->counts, count);
}

static FootingWorkplaceCount *
count_new (FootingDay  day,
           const char *job_role)
{
  return g_object_new (FOOTING_TYPE_WORKPLACE_COUNT, "counted-on", day, "job-role", job_role, NULL);
}

/* The sum of what is known of all; -1 where it is not known of one. */
static void
add_up (gint64 *sum,
        int     number)
{
  *sum = *sum < 0 || number < 0 ? -1 : *sum + number;
}

static FootingWorkplaceCount *
count_everybody (const FootingImportPlace *place,
                 FootingDay                day)
{
  const FootingWorkplaceRow *row = place->row;
  FootingWorkplaceCount *count = count_new (day, EVERYBODY);
  gint64 starters = row->n_role_counts > 0 ? 0 : -1, leavers = starters, vacancies = starters;

  for (guint i = 0; i < row->n_role_counts; i++)
    {
      const FootingWorkplaceRoleCount *nth = FOOTING_IMPORT_NTH (place->file->content->role_counts,
                                                                 FootingWorkplaceRoleCount,
                                                                 row->first_role_count + i);

      add_up (&starters, nth->starters);
      add_up (&leavers, nth->leavers);
      add_up (&vacancies, nth->vacancies);
    }

  g_object_set (count, "staff", (gint64) row->total_staff, "starters", starters, "leavers", leavers,
                "vacancies", vacancies, NULL);

  return count;
}

static FootingWorkplaceCount *
count_role (const FootingWorkplaceRoleCount *numbers,
            FootingDay                       day)
{
  FootingWorkplaceCount *count = count_new (day, numbers->job_role);

  g_object_set (count, "starters", (gint64) numbers->starters, "leavers", (gint64) numbers->leavers,
                "vacancies", (gint64) numbers->vacancies, NULL);

  return count;
}

static void
find_counts_of (FootingImportPlan  *self,
                FootingImportPlace *place)
{
  FootingDay day = day_of (self, place->file);

  take_count (self, place, count_everybody (place, day));

  for (guint i = 0; i < place->row->n_role_counts; i++)
    {
      const FootingWorkplaceRoleCount *nth = FOOTING_IMPORT_NTH (place->file->content->role_counts,
                                                                 FootingWorkplaceRoleCount,
                                                                 place->row->first_role_count + i);

      if (g_strv_contains ((const char * const *) self->wanted, nth->job_role))
        take_count (self, place, count_role (nth, day));
    }
}

void
_footing_import_plan_find_counts (FootingImportPlan *self)
{
  index_counts (self);

  for (guint i = 0; i < self->places->len; i++)
    {
      FootingImportPlace *place = FOOTING_IMPORT_NTH (self->places, FootingImportPlace, i);

      place->counts = g_ptr_array_new_with_free_func (g_object_unref);
      if (place->row != NULL)
        find_counts_of (self, place);
    }
}

/* A count of the same day becomes this one: a workplace has one a day. */
static void
make_count (FootingImportPlan        *self,
            const FootingImportPlace *place,
            FootingWorkplaceCount    *count,
            gint64                    workplace_id,
            GPtrArray                *batch,
            GPtrArray                *steps)
{
  FootingWorkplaceCount *same_day = find_of_day (self, place, count);
  gboolean is_in_trash = same_day != NULL && footing_record_is_deleted (FOOTING_RECORD (same_day));
  FootingWorkplaceCount *made = footing_record_copy (same_day != NULL ? same_day : count);

  g_object_set (made,
                "workplace-id", workplace_id,
                "staff", footing_workplace_count_get_staff (count),
                "starters", footing_workplace_count_get_starters (count),
                "leavers", footing_workplace_count_get_leavers (count),
                "vacancies", footing_workplace_count_get_vacancies (count),
                NULL);
  if (is_in_trash)
    g_object_set (made, "deleted-at", (gint64) 0, NULL);

  _footing_import_add_step (batch, steps, is_in_trash ? NULL : same_day, made);
}

void
_footing_import_plan_make_counts (FootingImportPlan *self,
                                  const GArray      *workplace_ids,
                                  GPtrArray         *batch,
                                  GPtrArray         *steps)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      const FootingImportPlace *place = FOOTING_IMPORT_NTH (self->places, FootingImportPlace, i);

      for (guint j = 0; j < place->counts->len; j++)
        make_count (self, place, g_ptr_array_index (place->counts, j), g_array_index (workplace_ids, gint64, i),
                    batch, steps);
    }
}
