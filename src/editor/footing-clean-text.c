/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-editor"

#include "config.h"

#include <string.h>

#include "footing-clean-text.h"

#define LONGEST_PARAGRAPH 20000

#define NEXT_LINE 0x0085
#define LINE_SEPARATOR 0x2028
#define PARAGRAPH_SEPARATOR 0x2029
#define BYTE_ORDER_MARK 0xfeff
#define OBJECT_REPLACEMENT 0xfffc

static gboolean
is_unwanted (gunichar c)
{
  if (c == BYTE_ORDER_MARK || c == OBJECT_REPLACEMENT)
    return TRUE;

  return g_unichar_iscntrl (c) && c != '\n' && c != '\t';
}

static gboolean
ends_line (gunichar c)
{
  return c == '\n' || c == '\r' || c == '\v' || c == '\f' ||
         c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
}

static gboolean
is_clean (const char *text,
          gsize       length)
{
  gsize in_paragraph = 0;

  if (!g_utf8_validate_len (text, length, NULL))
    return FALSE;

  for (const char *at = text; at < text + length; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c != '\n' && (ends_line (c) || is_unwanted (c)))
        return FALSE;

      in_paragraph = c == '\n' ? 0 : in_paragraph + 1;
      if (in_paragraph > LONGEST_PARAGRAPH)
        return FALSE;
    }

  return TRUE;
}

/* NULs would end the text for every function that follows. */
static char *
make_valid (const char *text,
            gsize       length)
{
  g_autoptr(GString) without = g_string_sized_new (length);

  for (gsize i = 0; i < length; i++)
    if (text[i] != '\0')
      g_string_append_c (without, text[i]);

  return g_utf8_make_valid (without->str, without->len);
}

/* Lines that are too long end at the last space; where there is none, at the limit. */
static void
break_paragraph (GString *clean,
                 gsize   *start)
{
  const char *space = g_utf8_strrchr (clean->str + *start, clean->len - *start, ' ');

  if (space != NULL && space > clean->str + *start)
    {
      *start = space - clean->str + 1;
      clean->str[*start - 1] = '\n';
    }
  else
    {
      g_string_append_c (clean, '\n');
      *start = clean->len;
    }
}

static char *
clean_valid (const char *text)
{
  g_autoptr(GString) clean = g_string_sized_new (strlen (text));
  gsize paragraph = 0;
  glong characters = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c == '\r' && at[1] == '\n')
        continue;

      if (ends_line (c))
        {
          g_string_append_c (clean, '\n');
          paragraph = clean->len;
          characters = 0;
        }
      else if (!is_unwanted (c))
        {
          g_string_append_unichar (clean, c);
          if (++characters > LONGEST_PARAGRAPH)
            {
              break_paragraph (clean, &paragraph);
              characters = g_utf8_strlen (clean->str + paragraph, -1);
            }
        }
    }

  return g_string_free_and_steal (g_steal_pointer (&clean));
}

char *
footing_clean_text (const char *text,
                    gssize      length)
{
  g_autofree char *valid = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  if (length < 0)
    length = strlen (text);

  if (is_clean (text, length))
    return NULL;

  valid = make_valid (text, length);

  return clean_valid (valid);
}
