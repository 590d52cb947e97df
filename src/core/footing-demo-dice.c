/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-demo-private.h"

guint64
_footing_demo_dice_roll (FootingDemoDice *self)
{
  guint64 z = self->state += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  z = (z ^ (z >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);

  return z ^ (z >> 31);
}

guint
_footing_demo_dice_below (FootingDemoDice *self,
                          guint            n)
{
  /* The high half, scaled: even enough for stories. */
  return (guint) (((_footing_demo_dice_roll (self) >> 32) * n) >> 32);
}

int
_footing_demo_dice_between (FootingDemoDice *self,
                            int              least,
                            int              most)
{
  return least + (int) _footing_demo_dice_below (self, (guint) (most - least + 1));
}

gboolean
_footing_demo_dice_chance (FootingDemoDice *self,
                           guint            permille)
{
  return _footing_demo_dice_below (self, 1000) < permille;
}

void
_footing_demo_dice_shuffle (FootingDemoDice *self,
                            GPtrArray       *items)
{
  for (guint i = items->len; i > 1; i--)
    {
      guint other = _footing_demo_dice_below (self, i);
      gpointer item = items->pdata[i - 1];

      items->pdata[i - 1] = items->pdata[other];
      items->pdata[other] = item;
    }
}
