/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-stats"

#include "config.h"

#include <math.h>

#include "footing-distribution.h"

#define MAX_STEPS 50

double
footing_normal_critical (double confidence)
{
  double tail, z;

  g_return_val_if_fail (confidence > 0 && confidence < 1, NAN);

  /* The tail beyond z is never more than exp (-z²/2) / 2, so this start is right of the answer.
   * The logarithm of the tail is concave: from the right, Newton's steps cannot overshoot. */
  tail = (1 - confidence) / 2;
  z = sqrt (-2 * log1p (-confidence));

  for (int i = 0; i < MAX_STEPS; i++)
    {
      double reached = erfc (z * M_SQRT1_2) / 2;
      double density = exp (-z * z / 2) / sqrt (2 * M_PI);
      double step = reached / density * log (reached / tail);

      z += step;
      if (fabs (step) <= 1e-16 * z)
        break;
    }

  return z;
}

double
footing_chi_squared_tail (double x,
                          guint  df)
{
  double y = x / 2;
  double a, tail, log_term;

  g_return_val_if_fail (x >= 0 && df > 0, NAN);

  if (y == 0)
    return 1;

  /* Q (1/2, y) = erfc (√y), Q (1, y) = exp (-y) and, from there up to df / 2,
   * Q (a + 1, y) = Q (a, y) + y^a exp (-y) / Γ (a + 1). The terms are kept as logarithms, because
   * exp (-y) alone may be too small for a double where its product with y^a is not. */
  if (df % 2 == 1)
    {
      a = 0.5;
      tail = erfc (sqrt (y));
      log_term = log (2 * sqrt (y / M_PI)) - y;
    }
  else
    {
      a = 1;
      tail = exp (-y);
      log_term = log (y) - y;
    }

  for (; a < df / 2.0; a++)
    {
      tail += exp (log_term);
      log_term += log (y / (a + 1));
    }

  return MIN (tail, 1);
}
