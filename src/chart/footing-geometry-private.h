/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <graphene.h>
#include <math.h>

#include "footing-axis.h"

G_BEGIN_DECLS

/*
 * Where values lie on the screen, and how much larger than usual lines and markers are: eyes
 * that need larger text need those too. Values far outside are kept near, because coordinates
 * of millions of pixels are trouble for every renderer and are clipped anyway.
 */
typedef struct
{
  graphene_rect_t area;
  double          x_last;
  double          y_last;
  float           scale;
} FootingGeometry;

static inline float
_footing_geometry_x (const FootingGeometry *self,
                     double                 x)
{
  return self->area.origin.x + (float) (CLAMP (x / self->x_last, -1, 2) * self->area.size.width);
}

static inline float
_footing_geometry_y (const FootingGeometry *self,
                     double                 y)
{
  return self->area.origin.y +
         (float) ((1 - CLAMP (y / self->y_last, -1, 2)) * self->area.size.height);
}

static inline double
_footing_geometry_x_at (const FootingGeometry *self,
                        double                 pixel)
{
  return (pixel - self->area.origin.x) / self->area.size.width * self->x_last;
}

G_END_DECLS
