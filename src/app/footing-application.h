/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* The program: its options, its windows and what is the same in all of them. */
#define FOOTING_TYPE_APPLICATION (footing_application_get_type ())
G_DECLARE_FINAL_TYPE (FootingApplication, footing_application, FOOTING, APPLICATION, AdwApplication)

FootingApplication *footing_application_new (void);

G_END_DECLS
