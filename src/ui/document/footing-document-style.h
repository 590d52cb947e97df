/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** Brings the style of these pages in; the second time it does nothing. */
void footing_document_style_load (void);

G_END_DECLS
