/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-proportion.h"

G_BEGIN_DECLS

/**
 * FootingFigureCard:
 *
 * One figure: what it is about, the counts, and under them the share with its interval. It is an
 * item of a list, to which a screen reader comes with the keyboard, and which it says as a sentence.
 */
#define FOOTING_TYPE_FIGURE_CARD (footing_figure_card_get_type ())
G_DECLARE_FINAL_TYPE (FootingFigureCard, footing_figure_card, FOOTING, FIGURE_CARD, GtkFlowBoxChild)

/** Shows how many of those who could have stayed for so many months did. */
void footing_figure_card_show_stayed (FootingFigureCard       *self,
                                      int                      months,
                                      const FootingProportion *stayed);

G_END_DECLS
