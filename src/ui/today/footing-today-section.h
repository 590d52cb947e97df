/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * FootingTodaySection:
 *
 * A heading with a short list of things to do below it. A long list begins with the first of
 * them and a button for more; an empty one is not there at all.
 *
 * - `title`: the heading
 * - `description`: (nullable): a line below it
 *
 * The signal `activated (GtkListBoxRow)` says that somebody chose a row.
 */
#define FOOTING_TYPE_TODAY_SECTION (footing_today_section_get_type ())
G_DECLARE_FINAL_TYPE (FootingTodaySection, footing_today_section, FOOTING, TODAY_SECTION, AdwBin)

/**
 * footing_today_section_bind:
 * @things: what to show
 * @create: makes the row of a thing
 * @user_data: for @create; must live as long as the section
 */
void footing_today_section_bind (FootingTodaySection        *self,
                                 GListModel                 *things,
                                 GtkListBoxCreateWidgetFunc  create,
                                 gpointer                    user_data);

G_END_DECLS
