/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-reflection-page.h"

G_BEGIN_DECLS

/* A page for footing_shell_push(), by whose tag it is found again among the pages of a window. */
AdwNavigationPage *_footing_reflection_page_new (FootingContext    *context,
                                                 FootingReflection *reflection);

/* Returns: (transfer full): the tag of the page of @reflection */
char              *_footing_reflection_page_tag (FootingReflection *reflection);

G_END_DECLS
