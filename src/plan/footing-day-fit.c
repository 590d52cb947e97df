/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include "footing-day-fit.h"
#include "footing-pauses.h"

static gboolean
is_at_work (FootingRotaState state)
{
  return state == FOOTING_ROTA_DAY_SHIFT || state == FOOTING_ROTA_NIGHT_SHIFT;
}

FootingDayFit
footing_day_fit (const FootingDayHints *hints,
                 FootingDay             day)
{
  gboolean working = footing_calendar_is_working_day (hints->calendar, day);
  gboolean against = FALSE;
  gboolean shared = hints->n_rotas > 0;

  for (gsize i = 0; i < hints->n_rotas; i++)
    {
      FootingRotaState state = footing_rota_ask_day (hints->rotas[i], day).state;

      against = against || footing_rota_speaks_against (state);
      shared = shared && is_at_work (state);
    }

  if (working)
    return against ? FOOTING_DAY_FIT_WORKING : FOOTING_DAY_FIT_GOOD;

  return shared ? FOOTING_DAY_FIT_SHARED : FOOTING_DAY_FIT_POOR;
}

static gboolean
will_do (const FootingDayHints *hints,
         const GArray          *pauses,
         FootingDayFit          worst,
         FootingDay             day)
{
  return !footing_pauses_cover (pauses, day) && footing_day_fit (hints, day) <= worst;
}

FootingDay
footing_day_fit_first (const FootingDayHints *hints,
                       const GArray          *pauses,
                       FootingDayFit          worst,
                       FootingDay             from,
                       FootingDay             to)
{
  for (FootingDay day = from; day <= to; day++)
    if (will_do (hints, pauses, worst, day))
      return day;

  return FOOTING_DAY_NONE;
}

FootingDay
footing_day_fit_last (const FootingDayHints *hints,
                      const GArray          *pauses,
                      FootingDayFit          worst,
                      FootingDay             from,
                      FootingDay             to)
{
  for (FootingDay day = to; day >= from; day--)
    if (will_do (hints, pauses, worst, day))
      return day;

  return FOOTING_DAY_NONE;
}
