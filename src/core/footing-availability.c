/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-availability.h"

struct _FootingAvailability
{
  FootingRota  rota;
  GArray      *patterns;
  GArray      *absences;
  GPtrArray   *records; /* whose texts the patterns borrow */
};

FootingAvailability *
footing_availability_new (void)
{
  FootingAvailability *self = g_new0 (FootingAvailability, 1);

  self->patterns = g_array_new (FALSE, FALSE, sizeof (FootingRotaPattern));
  self->absences = g_array_new (FALSE, FALSE, sizeof (FootingAbsence));
  self->records = g_ptr_array_new_with_free_func (g_object_unref);

  return self;
}

void
footing_availability_free (FootingAvailability *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->patterns);
  g_array_unref (self->absences);
  g_ptr_array_unref (self->records);
  g_free (self);
}

void
footing_availability_add_pattern (FootingAvailability *self,
                                  FootingWorkPattern  *pattern)
{
  FootingRotaPattern added = {
    .from = footing_work_pattern_get_from_on (pattern),
    .to = footing_work_pattern_get_to_on (pattern),
    .shifts = footing_work_pattern_get_pattern (pattern),
    .day_starts = (int) footing_work_pattern_get_day_starts_at (pattern),
    .day_ends = (int) footing_work_pattern_get_day_ends_at (pattern),
    .night_starts = (int) footing_work_pattern_get_night_starts_at (pattern),
    .night_ends = (int) footing_work_pattern_get_night_ends_at (pattern),
  };

  g_ptr_array_add (self->records, g_object_ref (pattern));
  g_array_append_val (self->patterns, added);
}

static FootingAbsenceKind
absence_kind (FootingTimeOffKind kind)
{
  switch (kind)
    {
    case FOOTING_TIME_OFF_KIND_LEAVE:
      return FOOTING_ABSENCE_LEAVE;
    case FOOTING_TIME_OFF_KIND_TRAINING:
      return FOOTING_ABSENCE_STUDY;
    case FOOTING_TIME_OFF_KIND_OTHER:
    default:
      return FOOTING_ABSENCE_AWAY;
    }
}

void
footing_availability_add_time_off (FootingAvailability *self,
                                   FootingTimeOff      *time_off)
{
  FootingAbsence added = {
    .from = footing_time_off_get_from_on (time_off),
    .to = footing_time_off_get_to_on (time_off),
    .kind = absence_kind (footing_time_off_get_kind (time_off)),
  };

  g_array_append_val (self->absences, added);
}

const FootingRota *
footing_availability_get_rota (FootingAvailability *self)
{
  if (self == NULL)
    return NULL;

  self->rota = (FootingRota) {
    .patterns = (const FootingRotaPattern *) (gpointer) self->patterns->data,
    .n_patterns = self->patterns->len,
    .absences = (const FootingAbsence *) (gpointer) self->absences->data,
    .n_absences = self->absences->len,
  };

  return &self->rota;
}
