/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** How many characters a name has at most, typed or imported. */
#define FOOTING_NAME_LIMIT 120

/** How many characters a sentence in a row has at most: what was agreed, a goal. */
#define FOOTING_SENTENCE_LIMIT 400

/** Keeps what is typed into @row to one line and to @limit characters, and says so when it is reached. */
void footing_line_limit_apply (AdwEntryRow *row,
                               int          limit);

/** Keeps what is typed into @row to one line and to the length of a name, and says so when it is reached. */
void footing_name_limit_apply (AdwEntryRow *row);

G_END_DECLS
