/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-base"

#include "config.h"

#include "footing-name.h"

/* NFKC makes a space of every kind of space, and one character of a letter with its accent. */
static char *
fold (const char *name)
{
  g_autofree char *normal = g_utf8_normalize (name != NULL ? name : "", -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *folded = g_utf8_casefold (normal != NULL ? normal : name, -1);
  g_auto(GStrv) words = g_strsplit_set (folded, " \t\r\n", -1);
  GString *squeezed = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_printf (squeezed, squeezed->len > 0 ? " %s" : "%s", words[i]);

  return g_string_free (squeezed, FALSE);
}

gboolean
footing_name_is_same (const char *a,
                      const char *b)
{
  g_autofree char *folded_a = fold (a);
  g_autofree char *folded_b = fold (b);

  return g_str_equal (folded_a, folded_b);
}
