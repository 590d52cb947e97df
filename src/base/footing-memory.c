/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-base"

#include "config.h"

#include "footing-memory.h"

/* A sanitizer brings a memory of its own, and the C library may have none to look at then. */
#if defined HAVE_MALLOC_TRIM && !defined __SANITIZE_ADDRESS__
#define CAN_GIVE_BACK
#include <malloc.h>
#endif

void
footing_memory_give_back (void)
{
#ifdef CAN_GIVE_BACK
  malloc_trim (0);
#endif
}
