/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

/* Names of the classes that more than one layer speaks of, so that a header can mention a class
 * without seeing its folder.
 */
typedef struct _FootingContext FootingContext;
typedef struct _FootingReference FootingReference;
typedef struct _FootingRoster FootingRoster;
typedef struct _FootingStandardShelf FootingStandardShelf;
typedef struct _FootingStore FootingStore;
