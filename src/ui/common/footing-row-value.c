/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-row-value.h"

void
footing_row_value_say (AdwActionRow *row,
                       const char   *value)
{
  const char *subtitle = NULL;
  g_autofree char *words = NULL;

  g_return_if_fail (ADW_IS_ACTION_ROW (row));

  subtitle = adw_action_row_get_subtitle (row);
  words = subtitle != NULL && *subtitle != '\0' ? g_strjoin (". ", value, subtitle, NULL) : g_strdup (value);

  /* The row is described by the label of its subtitle, which would come before any words. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}
