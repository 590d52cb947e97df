/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-base"

#include "config.h"

#include "footing-progress.h"

/* Sums that two threads share. */
struct _FootingProgress
{
  gsize n_expected;
  gsize n_done;
};

FootingProgress *
footing_progress_new (void)
{
  return g_atomic_rc_box_new0 (FootingProgress);
}

FootingProgress *
footing_progress_ref (FootingProgress *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
footing_progress_unref (FootingProgress *self)
{
  g_atomic_rc_box_release (self);
}

void
footing_progress_expect (FootingProgress *self,
                         gsize            n)
{
  g_atomic_pointer_add (&self->n_expected, (gssize) n);
}

void
footing_progress_advance (FootingProgress *self,
                          gsize            n)
{
  g_atomic_pointer_add (&self->n_done, (gssize) n);
}

double
footing_progress_get_fraction (FootingProgress *self)
{
  gsize n_expected = (gsize) g_atomic_pointer_get (&self->n_expected);
  gsize n_done = (gsize) g_atomic_pointer_get (&self->n_done);

  /* Work can grow while it is done, as a file can that is being read. */
  return n_expected > 0 ? MIN (1.0, (double) n_done / (double) n_expected) : 0;
}
