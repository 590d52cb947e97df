/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-stats"

#include "config.h"

#include <math.h>

#include "footing-distribution.h"
#include "footing-proportion.h"

/* The limits solve (n + z²) p² - (2x + z²) p + x²/n = 0. The smaller root is taken from the
 * product of both, because their difference would lose digits and miss 0 when @x is 0. */
static double
wilson_lower (double x,
              double n,
              double z)
{
  double root = z * sqrt (z * z + 4 * x * (n - x) / n);

  return 2 * x * (x / n) / (2 * x + z * z + root);
}

FootingProportion
footing_proportion_wilson (guint64 x,
                           guint64 n,
                           double  confidence)
{
  FootingProportion self = { x, n, NAN, NAN, NAN };
  double z;

  g_return_val_if_fail (x <= n, self);
  g_return_val_if_fail (confidence > 0 && confidence < 1, self);

  if (n == 0)
    return self;

  z = footing_normal_critical (confidence);
  self.estimate = (double) x / n;
  self.lower = wilson_lower (x, n, z);
  self.upper = 1 - wilson_lower (n - x, n, z);

  return self;
}
