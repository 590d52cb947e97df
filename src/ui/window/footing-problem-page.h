/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Says why a book could not be opened. The signal `try-again` asks to open it once more. */
#define FOOTING_TYPE_PROBLEM_PAGE (footing_problem_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingProblemPage, footing_problem_page, FOOTING, PROBLEM_PAGE, AdwBin)

/* @words: what happened, what is safe, and what to do next */
void footing_problem_page_explain (FootingProblemPage *self,
                                   const char         *words);

G_END_DECLS
