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
 * A list to choose a preceptor from: preceptors first, then those who are on a register and become
 * one by being chosen. People of the same workplace come before others, and those who have room before
 * those who carry as many as they can; nobody is left out for that.
 *
 * The signal `chosen (FootingPerson *)` tells whom somebody has chosen; %NULL is nobody.
 */
#define FOOTING_TYPE_PRECEPTOR_LIST (footing_preceptor_list_get_type ())
G_DECLARE_FINAL_TYPE (FootingPreceptorList, footing_preceptor_list, FOOTING, PRECEPTOR_LIST, AdwBin)

/**
 * footing_preceptor_list_show:
 * @preceptee: (nullable): whom to support
 * @present_id: who supports them now; 0 for nobody
 */
void footing_preceptor_list_show (FootingPreceptorList *self,
                                  FootingContext       *context,
                                  FootingPerson        *preceptee,
                                  gint64                present_id);

G_END_DECLS
