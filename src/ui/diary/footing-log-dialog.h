/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"

G_BEGIN_DECLS

#define FOOTING_TYPE_LOG_DIALOG (footing_log_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingLogDialog, footing_log_dialog, FOOTING, LOG_DIALOG, AdwDialog)

AdwDialog *footing_log_dialog_new (FootingContext *context);

G_END_DECLS
