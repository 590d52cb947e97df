/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-paper.h"
#include "footing-reference.h"

/* What somebody may have written into a form: nothing, a little, or far too much. */
typedef enum
{
  SAMPLE_EMPTY,
  SAMPLE_FILLED,
  SAMPLE_SIGNED,
  SAMPLE_FULL,
} Sample;

FootingFormValues *form_sample_values (const FootingForm *form,
                                       Sample             sample);
FootingPaper      *form_sample_paper  (const FootingForm *form,
                                       Sample             sample);
