/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* The classes of records that a book holds, parents before their children. */
guint _footing_store_n_tables  (void);
GType _footing_store_nth_table (guint n);

G_END_DECLS
