/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * FootingListSection:
 *
 * A heading with a short list of things to do below it. A long list begins with the first of
 * them and a button for more; an empty one is not there at all.
 *
 * - `title`: the heading
 * - `description`: (nullable): a line below it
 *
 * The signal `activated (GtkListBoxRow)` says that somebody chose a row.
 */
#define FOOTING_TYPE_LIST_SECTION (footing_list_section_get_type ())
G_DECLARE_FINAL_TYPE (FootingListSection, footing_list_section, FOOTING, LIST_SECTION, AdwBin)

/**
 * footing_list_section_bind:
 * @things: what to show
 * @create: makes the row of a thing
 * @user_data: for @create; must live as long as the section
 */
void footing_list_section_bind (FootingListSection        *self,
                                 GListModel                 *things,
                                 GtkListBoxCreateWidgetFunc  create,
                                 gpointer                    user_data);

G_END_DECLS
