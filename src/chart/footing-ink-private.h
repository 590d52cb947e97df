/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-look-private.h"

G_BEGIN_DECLS

#define FOOTING_TYPE_INK (_footing_ink_get_type ())

/*
 * A child of a chart that is never seen: a node of CSS called “ink”, whose class says what it
 * colours. It is how a style sheet gives more than one colour to a widget that draws itself.
 */
G_DECLARE_FINAL_TYPE (FootingInk, _footing_ink, FOOTING, INK, GtkWidget)

GtkWidget *_footing_ink_new (const char *css_class);

G_END_DECLS
