/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-rule-finding.h"

G_BEGIN_DECLS

/* Why, and what would meet it, of a preceptorship as it is lived; (transfer full). */
char *_footing_lived_words_reason (const FootingRuleFinding *finding);
char *_footing_lived_words_remedy (const FootingRuleFinding *finding);

G_END_DECLS
