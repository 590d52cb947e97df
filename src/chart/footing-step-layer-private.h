/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-geometry-private.h"
#include "footing-look-private.h"
#include "footing-series.h"

G_BEGIN_DECLS

#define FOOTING_TYPE_STEP_LAYER (_footing_step_layer_get_type ())

G_DECLARE_FINAL_TYPE (FootingStepLayer, _footing_step_layer, FOOTING, STEP_LAYER, GObject)

/*
 * Draws one series as a step curve: the interval as a band under it, ticks across it, markers
 * on it. The paths are made once for a place and kept until the place or the series changes.
 */
FootingStepLayer *_footing_step_layer_new            (FootingSeries         *series);

FootingSeries    *_footing_step_layer_get_series     (FootingStepLayer      *self);

/* Markers go where the ticks are, on as much of the curve as there is. */
void              _footing_step_layer_set_place      (FootingStepLayer      *self,
                                                      const FootingGeometry *geometry,
                                                      const double          *markers,
                                                      gsize                  n_markers);

/* Bands of all series come before the curves of all, so that no band dims a curve. */
void              _footing_step_layer_snapshot_band  (FootingStepLayer      *self,
                                                      GtkSnapshot           *snapshot,
                                                      const FootingInks     *inks,
                                                      gboolean               crowded);

void              _footing_step_layer_snapshot_curve (FootingStepLayer      *self,
                                                      GtkSnapshot           *snapshot,
                                                      const FootingInks     *inks);

G_END_DECLS
