/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n.h>

#include "footing-tool-text.h"

#define NUMBER_CHARACTERS "0123456789+-.eE"

gboolean
footing_tool_parse_number (const char *text,
                           double     *number)
{
  const char *start, *rest;
  char *end;
  double value;

  if (text == NULL)
    return FALSE;

  /* strtod() would also take words such as "infinity", and hexadecimal. */
  start = text + strspn (text, " \t");
  rest = start + strspn (start, NUMBER_CHARACTERS);
  value = g_ascii_strtod (start, &end);

  if (end == start || end != rest || rest[strspn (rest, " \t")] != '\0' || !isfinite (value))
    return FALSE;

  *number = value;

  return TRUE;
}

gboolean
footing_tool_parse_confidence (const char  *text,
                               double      *confidence,
                               GError     **error)
{
  double value = 0.95;

  if (text != NULL && (!footing_tool_parse_number (text, &value) || value <= 0 || value >= 1))
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _("--conf: “%s” is not a number between 0 and 1, such as 0.95."), text);
      return FALSE;
    }

  *confidence = value;

  return TRUE;
}

char *
footing_tool_excerpt (const char *text,
                      gsize       n_characters)
{
  GString *excerpt = g_string_new (NULL);

  for (gsize i = 0; *text != '\0'; i++, text = g_utf8_next_char (text))
    {
      gunichar character = g_utf8_get_char (text);

      if (i == n_characters)
        {
          g_string_append (excerpt, "…");
          break;
        }

      g_string_append_unichar (excerpt, g_unichar_iscntrl (character) ? 0xfffd : character);
    }

  return g_string_free_and_steal (excerpt);
}
