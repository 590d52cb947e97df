/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footing_memory_give_back:
 *
 * Gives memory that is not in use any more back to the system, where the C library can. For the
 * moments after much was read and dropped: a book that was opened, a file that was imported. Takes
 * about a millisecond.
 */
void footing_memory_give_back (void);

G_END_DECLS
