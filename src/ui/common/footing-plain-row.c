/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-plain-row.h"

gpointer
footing_plain_row_new (GType       type,
                       const char *first_property,
                       ...)
{
  gpointer row = g_object_new (type, "use-markup", FALSE, NULL);
  va_list properties;

  va_start (properties, first_property);
  g_object_set_valist (row, first_property, properties);
  va_end (properties);

  return row;
}
