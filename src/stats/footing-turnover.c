/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-stats"

#include "config.h"

#include <math.h>

#include "footing-turnover.h"

static FootingRatio
ratio (guint64 numerator,
       double  denominator)
{
  return (FootingRatio) {
    .numerator = numerator,
    .denominator = denominator,
    .value = denominator > 0 ? numerator / denominator : NAN,
  };
}

void
footing_staff_counts (gsize               n,
                      const FootingDay   *start,
                      const FootingDay   *end,
                      FootingDay          first,
                      FootingDay          last,
                      FootingStaffCounts *counts)
{
  g_return_if_fail (counts != NULL);
  g_return_if_fail (first <= last);

  *counts = (FootingStaffCounts) { 0 };

  for (gsize i = 0; i < n; i++)
    {
      FootingDay until = end[i] == FOOTING_DAY_NONE ? G_MAXINT32 : end[i];
      gboolean before = start[i] <= first && until > first;
      gboolean after = start[i] <= last && until > last;

      if (start[i] == FOOTING_DAY_NONE || until < start[i])
        {
          counts->unusable++;
          continue;
        }

      counts->employed_before += before;
      counts->employed_after += after;
      counts->starters += start[i] > first && start[i] <= last;
      counts->leavers += until > first && until <= last;
      counts->stayed += before && after;
    }
}

FootingRatio
footing_turnover_ascwds (guint64 leavers,
                         guint64 directly_employed)
{
  return ratio (leavers, directly_employed);
}

FootingRatio
footing_turnover_average_headcount (guint64        leavers,
                                    gsize          n,
                                    const guint64 *headcounts)
{
  double sum = 0;

  g_return_val_if_fail (n > 0, ratio (leavers, 0));

  for (gsize i = 0; i < n; i++)
    sum += headcounts[i];

  return ratio (leavers, sum / n);
}

FootingRatio
footing_stability_index (guint64 stayed,
                         guint64 employed_before)
{
  return ratio (stayed, employed_before);
}
