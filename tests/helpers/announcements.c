/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "announcements.h"

static GString *said;

/* The program's own function is found before that of the library. */
void
gtk_accessible_announce (GtkAccessible                     *self,
                         const char                        *message,
                         GtkAccessibleAnnouncementPriority  priority)
{
  g_assert_true (GTK_IS_ACCESSIBLE (self));
  g_assert_nonnull (message);

  if (said == NULL)
    said = g_string_new (message);
  else
    g_string_append_printf (said, "\n%s", message);
}

char *
announcements_take (void)
{
  GString *taken = g_steal_pointer (&said);

  return taken != NULL ? g_string_free (taken, FALSE) : NULL;
}
