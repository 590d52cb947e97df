/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-reflection.h"

G_BEGIN_DECLS

/** Returns: (transfer floating): a reflection as a row to open it by, on the page of its session */
GtkWidget *footing_session_reflection_row_new (FootingContext    *context,
                                               FootingReflection *reflection);

G_END_DECLS
