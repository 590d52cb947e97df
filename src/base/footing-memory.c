/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-base"

#include "config.h"

#include "footing-memory.h"

#ifdef HAVE_MALLOC_TRIM
#include <malloc.h>
#endif

void
footing_memory_give_back (void)
{
#ifdef HAVE_MALLOC_TRIM
  malloc_trim (0);
#endif
}
