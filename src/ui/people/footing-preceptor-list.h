/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * FootingPreceptorList:
 *
 * A list to choose a preceptor from: preceptors first, then those who are on a register and could
 * become one. People of the same workplace come before others, and those who have room before
 * those who carry as many as they can; nobody is left out for that.
 *
 * The signal `chosen (FootingPerson *)` tells whom somebody has chosen; %NULL is nobody.
 */
#define FOOTING_TYPE_PRECEPTOR_LIST (footing_preceptor_list_get_type ())
G_DECLARE_FINAL_TYPE (FootingPreceptorList, footing_preceptor_list, FOOTING, PRECEPTOR_LIST, AdwBin)

/**
 * footing_preceptor_list_show:
 * @near_workplace_id: where the preceptees work; 0 when that is not one place
 * @except: (nullable) (element-type FootingPerson): who cannot be chosen: the preceptees
 */
void footing_preceptor_list_show   (FootingPreceptorList *self,
                                    FootingContext       *context,
                                    gint64                near_workplace_id,
                                    GPtrArray            *except);

G_END_DECLS
