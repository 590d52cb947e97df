/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * FootingPickRow:
 *
 * Something that can be picked from a long list: a check box as wide as the list, with a title
 * and what helps to tell it from others.
 *
 * The signal `toggled` is emitted when somebody has picked it or let it go.
 */
#define FOOTING_TYPE_PICK_ROW (footing_pick_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingPickRow, footing_pick_row, FOOTING, PICK_ROW, AdwBin)

/** Returns: (transfer floating): an empty row */
GtkWidget  *footing_pick_row_new        (void);

/**
 * footing_pick_row_set_group:
 * @leader: of the group; only one row of a group can be picked
 */
void        footing_pick_row_set_group  (FootingPickRow *self,
                                         GtkCheckButton *leader);

/**
 * footing_pick_row_show:
 * @item: what it stands for
 * @subtitle: what helps to tell it from others
 * @picked: whether it is picked already
 */
void        footing_pick_row_show       (FootingPickRow *self,
                                         gpointer        item,
                                         const char     *title,
                                         const char     *subtitle,
                                         gboolean        picked);

/** Returns: (transfer none) (nullable): what it stands for */
gpointer    footing_pick_row_get_item   (FootingPickRow *self);

/** Picks it or lets it go, without telling. */
void        footing_pick_row_set_picked (FootingPickRow *self,
                                         gboolean        picked);

/** Returns: whether it is picked */
gboolean    footing_pick_row_get_picked (FootingPickRow *self);

G_END_DECLS
