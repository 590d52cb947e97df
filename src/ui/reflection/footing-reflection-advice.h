/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * FootingReflectionAdvice:
 *
 * One plain sentence on what not to write, until somebody has said that they have read it.
 */
#define FOOTING_TYPE_REFLECTION_ADVICE (footing_reflection_advice_get_type ())
G_DECLARE_FINAL_TYPE (FootingReflectionAdvice, footing_reflection_advice, FOOTING, REFLECTION_ADVICE, AdwBin)

G_END_DECLS
