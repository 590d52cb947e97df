/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootingProgress:
 *
 * How far some work has come. The thread that works counts, any other may look.
 */
typedef struct _FootingProgress FootingProgress;

/** Returns: (transfer full): of nothing yet */
FootingProgress *footing_progress_new          (void);

FootingProgress *footing_progress_ref          (FootingProgress *self);
void             footing_progress_unref        (FootingProgress *self);

/**
 * footing_progress_expect:
 * @n: how much more there is to do, in units of the work: bytes, people, records
 */
void             footing_progress_expect       (FootingProgress *self,
                                                gsize            n);

/**
 * footing_progress_advance:
 * @n: how much more of it has been done
 */
void             footing_progress_advance      (FootingProgress *self,
                                                gsize            n);

/**
 * footing_progress_get_fraction:
 *
 * Returns: from 0 to 1; 0 while nothing is expected
 */
double           footing_progress_get_fraction (FootingProgress *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingProgress, footing_progress_unref)

G_END_DECLS
