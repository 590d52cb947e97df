/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-stats"

#include "config.h"

#include "footing-life-table-private.h"

/* As many buckets, over all groups, as are always quick to clear and to walk: 359 years of one
 * group. More are worth it where there are as many people; otherwise the days are sorted. */
#define FREE_BUCKETS (1 << 17)

/* As many rows are compared before they are counted. */
#define AT_ONCE 4

/* For each group and day how many were censored [0] and left [1], and how many entered. */
typedef struct
{
  gsize n_days;
  gsize n_buckets;
  guint32 (*gone)[2];
  guint32 *entered;
} Buckets;

static void
free_buckets (Buckets *self)
{
  g_free (self->gone);
  g_free (self->entered);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Buckets, free_buckets)

static gboolean
check_row (const FootingSurvivalDays  *data,
           gsize                       i,
           GError                    **error)
{
  if (data->time[i] < 0)
    g_set_error (error, FOOTING_SURVIVAL_ERROR, FOOTING_SURVIVAL_ERROR_TIME,
                 "Row %" G_GSIZE_FORMAT ": the time %d is negative", i, data->time[i]);
  else if (data->event[i] > 1)
    g_set_error (error, FOOTING_SURVIVAL_ERROR, FOOTING_SURVIVAL_ERROR_EVENT,
                 "Row %" G_GSIZE_FORMAT ": the event %d is neither 0 nor 1", i, data->event[i]);
  else if (data->entry != NULL && (data->entry[i] < 0 || data->entry[i] >= data->time[i]))
    g_set_error (error, FOOTING_SURVIVAL_ERROR, FOOTING_SURVIVAL_ERROR_ENTRY,
                 "Row %" G_GSIZE_FORMAT ": the entry %d is not between 0 and the time %d",
                 i, data->entry[i], data->time[i]);
  else if (data->group != NULL && data->group[i] >= data->n_groups)
    g_set_error (error, FOOTING_SURVIVAL_ERROR, FOOTING_SURVIVAL_ERROR_GROUP,
                 "Row %" G_GSIZE_FORMAT ": there is no group %u", i, data->group[i]);
  else
    return TRUE;

  return FALSE;
}

/* Looks at every row at once in a way that the compiler can vectorise, and only at each by
 * itself when one is at fault. @n_days becomes a power of two above all times. */
static gboolean
check (const FootingSurvivalDays  *data,
       gsize                      *n_days,
       GError                    **error)
{
  guint32 time_bits = 0, faults = 0;
  guint8 event_bits = 0;

  for (gsize i = 0; i < data->n; i++)
    {
      time_bits |= (guint32) data->time[i];
      event_bits |= data->event[i];
    }

  if (data->entry != NULL)
    for (gsize i = 0; i < data->n; i++)
      faults |= (data->entry[i] < 0) | (data->entry[i] >= data->time[i]);

  if (data->group != NULL)
    for (gsize i = 0; i < data->n; i++)
      faults |= data->group[i] >= data->n_groups;

  if (time_bits > G_MAXINT32 || event_bits > 1 || faults != 0)
    for (gsize i = 0; i < data->n; i++)
      if (!check_row (data, i, error))
        return FALSE;

  *n_days = (gsize) 1 << g_bit_storage (time_bits);

  return TRUE;
}

/* Everything that a million rows need is in this loop. One table of counts stays in the first
 * cache of the processor; several, filled in turn so that no count waits for the one before,
 * were tried and are slower, because they do not. On many processors a count waits for the same one
 * just before it; four of the same are therefore added at once.
 */
static void
count_gone (guint32                   (*gone)[2],
            const FootingSurvivalDays  *data)
{
  const gint32 *time = data->time;
  const guint8 *event = data->event;
  gsize whole = data->n - data->n % AT_ONCE;

  for (gsize i = 0; i < whole; i += AT_ONCE)
    {
      int other_days = (time[i] ^ time[i + 1]) | (time[i] ^ time[i + 2]) | (time[i] ^ time[i + 3]);
      int other_events = (event[i] ^ event[i + 1]) | (event[i] ^ event[i + 2]) | (event[i] ^ event[i + 3]);

      if ((other_days | other_events) == 0)
        gone[time[i]][event[i]] += AT_ONCE;
      else
        for (gsize j = i; j < i + AT_ONCE; j++)
          gone[time[j]][event[j]]++;
    }

  for (gsize i = whole; i < data->n; i++)
    gone[time[i]][event[i]]++;
}

static gsize
bucket_of (const Buckets             *self,
           const FootingSurvivalDays *data,
           gsize                      i,
           gint32                     day)
{
  return (data->group != NULL ? data->group[i] * self->n_days : 0) + day;
}

static void
fill_buckets (Buckets                   *self,
              const FootingSurvivalDays *data)
{
  self->gone = g_malloc0 (self->n_buckets * sizeof *self->gone);

  if (data->group == NULL)
    count_gone (self->gone, data);
  else
    for (gsize i = 0; i < data->n; i++)
      self->gone[bucket_of (self, data, i, data->time[i])][data->event[i]]++;

  if (data->entry == NULL)
    return;

  self->entered = g_new0 (guint32, self->n_buckets);

  for (gsize i = 0; i < data->n; i++)
    if (data->entry[i] > 0)
      self->entered[bucket_of (self, data, i, data->entry[i])]++;
}

static gboolean
get_row (const Buckets       *self,
         gsize                group,
         gsize                day,
         FootingLifeTableRow *row)
{
  gsize i = group * self->n_days + day;

  *row = (FootingLifeTableRow) {
    .time = day,
    .entered = self->entered != NULL ? self->entered[i] : 0,
    .events = self->gone[i][1],
    .censored = self->gone[i][0],
  };

  return row->entered + row->events + row->censored > 0;
}

static FootingLifeTable *
make_table (const Buckets *buckets,
            gsize          group)
{
  FootingLifeTableRow row;
  GArray *rows;
  guint n_rows = 0;

  for (gsize day = 0; day < buckets->n_days; day++)
    n_rows += get_row (buckets, group, day, &row);

  rows = g_array_sized_new (FALSE, FALSE, sizeof row, n_rows);

  for (gsize day = 0; day < buckets->n_days; day++)
    if (get_row (buckets, group, day, &row))
      g_array_append_val (rows, row);

  return _footing_life_table_new_for_rows (rows);
}

static void
count_in_buckets (GPtrArray                 *tables,
                  const FootingSurvivalDays *data,
                  gsize                      n_groups,
                  gsize                      n_days)
{
  g_auto(Buckets) buckets = { .n_days = n_days, .n_buckets = n_groups * n_days };

  fill_buckets (&buckets, data);

  for (gsize group = 0; group < n_groups; group++)
    g_ptr_array_add (tables, make_table (&buckets, group));
}

static void
count_by_sorting (GPtrArray                 *tables,
                  const FootingSurvivalDays *data,
                  gsize                      n_groups)
{
  for (gsize group = 0; group < n_groups; group++)
    g_ptr_array_add (tables, footing_life_table_new ());

  for (gsize i = 0; i < data->n; i++)
    {
      guint group = data->group != NULL ? data->group[i] : 0;
      FootingLifeTable *table = g_ptr_array_index (tables, group);

      if (data->entry != NULL)
        footing_life_table_add_late (table, data->entry[i], data->time[i], data->event[i]);
      else
        footing_life_table_add (table, data->time[i], data->event[i]);
    }
}

GPtrArray *
footing_life_tables_new_for_days (const FootingSurvivalDays  *data,
                                  GError                    **error)
{
  g_autoptr(GPtrArray) tables = NULL;
  gsize n_days, n_groups;

  g_return_val_if_fail (data != NULL && data->n <= G_MAXUINT32, NULL);

  if (!check (data, &n_days, error))
    return NULL;

  tables = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_life_table_unref);
  n_groups = data->group != NULL ? data->n_groups : 1;

  if (n_groups * n_days <= MAX (FREE_BUCKETS, data->n))
    count_in_buckets (tables, data, n_groups, n_days);
  else
    count_by_sorting (tables, data, n_groups);

  return g_steal_pointer (&tables);
}
