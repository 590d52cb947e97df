/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-stats"

#include "config.h"

#include <math.h>

#include "footing-life-table-private.h"

/* Rows collected before times that come again are put together for the first time. */
#define FIRST_TIDY 1024

struct _FootingLifeTable
{
  GArray *rows;
  gsize tidy_at;
  gboolean is_tidy;
  guint64 n;
  guint64 n_late;
};

G_DEFINE_QUARK (footing-survival-error-quark, footing_survival_error)

static void
count_people (FootingLifeTable          *self,
              const FootingLifeTableRow *row)
{
  self->n += row->events + row->censored;
  self->n_late += row->entered;
}

FootingLifeTable *
_footing_life_table_new_for_rows (GArray *rows)
{
  FootingLifeTable *self = g_atomic_rc_box_new0 (FootingLifeTable);

  self->rows = rows;
  self->tidy_at = MAX (FIRST_TIDY, 2 * (gsize) rows->len);
  self->is_tidy = TRUE;

  for (guint i = 0; i < rows->len; i++)
    count_people (self, &g_array_index (rows, FootingLifeTableRow, i));

  return self;
}

FootingLifeTable *
footing_life_table_new (void)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (FootingLifeTableRow));

  return _footing_life_table_new_for_rows (rows);
}

FootingLifeTable *
footing_life_table_ref (FootingLifeTable *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  FootingLifeTable *self = data;

  g_array_unref (self->rows);
}

void
footing_life_table_unref (FootingLifeTable *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  double time_a = ((const FootingLifeTableRow *) a)->time;
  double time_b = ((const FootingLifeTableRow *) b)->time;

  return (time_a > time_b) - (time_a < time_b);
}

/* Sorts the rows and puts those of the same time together. */
static void
tidy (FootingLifeTable *self)
{
  FootingLifeTableRow *rows;
  gsize n_kept = 0;

  if (self->is_tidy)
    return;

  g_array_sort (self->rows, compare_times);
  rows = (FootingLifeTableRow *) (void *) self->rows->data;

  for (gsize i = 1; i < self->rows->len; i++)
    {
      if (rows[i].time != rows[n_kept].time)
        {
          rows[++n_kept] = rows[i];
          continue;
        }

      rows[n_kept].entered += rows[i].entered;
      rows[n_kept].events += rows[i].events;
      rows[n_kept].censored += rows[i].censored;
    }

  g_array_set_size (self->rows, n_kept + 1);
  self->is_tidy = TRUE;
}

static void
add_row (FootingLifeTable          *self,
         const FootingLifeTableRow *row)
{
  g_array_append_vals (self->rows, row, 1);
  self->is_tidy = FALSE;
  count_people (self, row);

  if (self->rows->len < self->tidy_at)
    return;

  /* Tidying when the rows have doubled keeps memory in proportion to the distinct times, and
   * the time spent on it in proportion to the rows. */
  tidy (self);
  self->tidy_at = MAX (FIRST_TIDY, 2 * (gsize) self->rows->len);
}

void
footing_life_table_add (FootingLifeTable *self,
                        double            time,
                        gboolean          event)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (isfinite (time) && time >= 0);

  /* Adding 0 makes a negative zero an ordinary one. */
  add_row (self, &(FootingLifeTableRow) {
    .time = time + 0.0,
    .events = event ? 1 : 0,
    .censored = event ? 0 : 1,
  });
}

void
footing_life_table_add_late (FootingLifeTable *self,
                             double            entry,
                             double            time,
                             gboolean          event)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (entry >= 0 && entry < time && isfinite (time));

  if (entry > 0)
    add_row (self, &(FootingLifeTableRow) { .time = entry, .entered = 1 });

  footing_life_table_add (self, time, event);
}

const FootingLifeTableRow *
footing_life_table_get_rows (FootingLifeTable *self,
                             gsize            *n_rows)
{
  g_return_val_if_fail (self != NULL && n_rows != NULL, NULL);

  tidy (self);
  *n_rows = self->rows->len;

  return (const FootingLifeTableRow *) (void *) self->rows->data;
}

guint64
footing_life_table_get_n (FootingLifeTable *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n;
}

guint64
footing_life_table_get_at_start (FootingLifeTable *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n - self->n_late;
}

guint64
footing_life_table_get_at_risk (FootingLifeTable *self,
                                double            time)
{
  const FootingLifeTableRow *rows;
  gsize n_rows;
  guint64 at_risk;

  g_return_val_if_fail (self != NULL, 0);

  at_risk = footing_life_table_get_at_start (self);
  rows = footing_life_table_get_rows (self, &n_rows);

  for (gsize i = 0; i < n_rows && rows[i].time < time; i++)
    at_risk = at_risk + rows[i].entered - rows[i].events - rows[i].censored;

  return at_risk;
}
