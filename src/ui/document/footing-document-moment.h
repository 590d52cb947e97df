/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"

G_BEGIN_DECLS

/** Returns: the instant at which something is signed now, on the day that it is here */
gint64 footing_document_moment (FootingContext *context);

G_END_DECLS
