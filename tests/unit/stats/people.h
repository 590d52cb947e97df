/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* The people of the worked examples, as columns. Where a figure cites "vectors.py", it is what
 * the script of that name in this folder prints. */

#pragma once

#include "footing-life-table.h"

#define N_MAX 64

typedef struct
{
  gsize n;
  double time[N_MAX];
  guint8 event[N_MAX];
} People;

/* 6-mercaptopurine against placebo, weeks of remission (Freireich and others, 1963). */
static const People six_mp = {
  21,
  { 6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35 },
  { 1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0 },
};

static const People control = {
  21,
  { 1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23 },
  { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 },
};

/* Acute myelogenous leukaemia, weeks of remission with and without maintenance (Miller, 1997):
 * the data set "aml" of R's package survival. */
static const People maintained = {
  11,
  { 9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161 },
  { 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0 },
};

static const People not_maintained = {
  12,
  { 5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45 },
  { 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1 },
};

/* Late entry, made up: times, events and when each came under observation. */
static const People late = {
  7,
  { 5, 9, 7, 9, 12, 14, 15 },
  { 1, 0, 1, 1, 1, 0, 1 },
};

static const double late_entry[] = { 0, 0, 2, 3, 5, 6, 8 };

static inline FootingLifeTable *
table_of (const People *people)
{
  FootingLifeTable *table = footing_life_table_new ();

  for (gsize i = 0; i < people->n; i++)
    footing_life_table_add (table, people->time[i], people->event[i]);

  return table;
}

/* The same people, all of them under observation only from @start on. */
static inline FootingLifeTable *
table_of_shifted (const People *people,
                  double        start)
{
  FootingLifeTable *table = footing_life_table_new ();

  for (gsize i = 0; i < people->n; i++)
    footing_life_table_add_late (table, start, start + people->time[i], people->event[i]);

  return table;
}

static inline FootingLifeTable *
table_of_late (void)
{
  FootingLifeTable *table = footing_life_table_new ();

  for (gsize i = 0; i < late.n; i++)
    footing_life_table_add_late (table, late_entry[i], late.time[i], late.event[i]);

  return table;
}
