/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Makes the templates, the style and the libraries underneath ready. Every class that needs one
 * of them calls this when it is made, so that nobody has to remember to.
 */
void _footing_editor_init (void);

G_END_DECLS
