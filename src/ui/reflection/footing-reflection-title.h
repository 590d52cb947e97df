/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-autosave.h"
#include "footing-reflection.h"
#include "footing-store.h"

G_BEGIN_DECLS

/**
 * FootingReflectionTitle:
 *
 * The title of a reflection, which can be written over and saves itself. Where there is none it
 * shows, more quietly, what the reflection is called without one.
 *
 * - `words`: the title, or else what stands in for it
 *
 * The signal `done` says that somebody has finished it with Enter.
 */
#define FOOTING_TYPE_REFLECTION_TITLE (footing_reflection_title_get_type ())
G_DECLARE_FINAL_TYPE (FootingReflectionTitle, footing_reflection_title, FOOTING, REFLECTION_TITLE, AdwBin)

/**
 * footing_reflection_title_edit:
 * @reflection: a saved reflection, which is changed
 *
 * To be called once.
 *
 * Returns: (transfer none): what saves the title
 */
FootingAutosave *footing_reflection_title_edit         (FootingReflectionTitle *self,
                                                        FootingStore           *store,
                                                        FootingReflection      *reflection);

/** Says what the reflection is called without a title. */
void             footing_reflection_title_set_stand_in (FootingReflectionTitle *self,
                                                        const char             *words);

G_END_DECLS
