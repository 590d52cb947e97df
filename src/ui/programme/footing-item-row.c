/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-item-row.h"
#include "footing-person-words.h"
#include "footing-plain-row.h"
#include "footing-programme-words.h"

GtkWidget *
footing_item_row_new (FootingProgrammeItem *item)
{
  g_autofree char *when = footing_item_words_when (item);
  g_autofree char *subtitle = footing_person_words_line (
    footing_item_words_kind (footing_programme_item_get_kind (item)), when,
    footing_programme_item_get_required (item) ? "" : _("optional"), NULL);

  return footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", footing_programme_item_get_name (item),
                                "subtitle", subtitle, NULL);
}
