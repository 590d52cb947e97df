/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-base"

#include "config.h"

#include "footing-uid.h"

char *
footing_uid_new (void)
{
  /* A version 4 UUID leaves 122 random bits, which is plenty. */
  g_autofree char *uuid = g_uuid_string_random ();
  g_auto(GStrv) parts = g_strsplit (uuid, "-", -1);

  return g_strjoinv ("", parts);
}

gboolean
footing_uid_is_valid (const char *text)
{
  return text != NULL && strlen (text) == FOOTING_UID_LENGTH &&
         strspn (text, "0123456789abcdef") == FOOTING_UID_LENGTH;
}
