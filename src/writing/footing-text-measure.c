/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-writing"

#include "config.h"

#include "footing-text-measure.h"

#define ZERO_WIDTH_NON_JOINER 0x200c
#define ZERO_WIDTH_JOINER 0x200d
#define SOFT_HYPHEN 0x00ad
#define ENCLOSING_KEYCAP 0x20e3
#define EMOJI_PRESENTATION 0xfe0f

typedef enum
{
  PART_NONE,
  PART_LETTER,
  PART_DIGIT,
  PART_ALONE, /* a word by itself, whatever stands beside it */
} Part;

static gboolean
is_written_without_spaces (gunichar c)
{
  switch (g_unichar_get_script (c))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
      return TRUE;

    default:
      return FALSE;
    }
}

static Part
classify (gunichar c)
{
  if (g_unichar_isdigit (c))
    return PART_DIGIT;

  if (g_unichar_isalnum (c))
    return is_written_without_spaces (c) ? PART_ALONE : PART_LETTER;

  return PART_NONE;
}

/* What belongs to the character before it: accents, vowel signs, invisible joiners. */
static gboolean
is_attached (gunichar c)
{
  return g_unichar_ismark (c) || c == SOFT_HYPHEN ||
         c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
}

static gboolean
joins (gunichar c,
       Part     before,
       Part     after)
{
  if (before == PART_NONE || before == PART_ALONE || after == PART_NONE || after == PART_ALONE)
    return FALSE;

  switch (c)
    {
    case '\'':
    case 0x2019: /* right single quotation mark, the apostrophe of typists */
    case 0x02bc: /* modifier letter apostrophe */
    case 0xff07: /* full-width apostrophe */
    case '-':
    case 0x2010: /* hyphen */
    case 0x2011: /* non-breaking hyphen */
    case '_':
    case 0x00b7: /* middle dot, as in Catalan */
    case 0x05f3: /* Hebrew geresh */
    case 0x05f4: /* Hebrew gershayim */
      return TRUE;

    case '.':
      return before == after;

    case ',':
    case ':':
    case '/':
      return before == PART_DIGIT && after == PART_DIGIT;

    default:
      return FALSE;
    }
}

static Part
classify_at (const char *text,
             const char *end)
{
  gunichar next;

  if (text >= end)
    return PART_NONE;

  /* At the very end this reads the terminator, or the first invalid byte as itself. */
  next = g_utf8_get_char (g_utf8_next_char (text));

  /* Digits and letters that are drawn as a picture, such as a digit on a key. */
  if (next == EMOJI_PRESENTATION || next == ENCLOSING_KEYCAP)
    return PART_NONE;

  return classify (g_utf8_get_char (text));
}

guint
footing_text_count_words (const char *text)
{
  const char *end;
  Part before = PART_NONE;
  guint words = 0;

  if (text == NULL)
    return 0;

  g_utf8_validate (text, -1, &end);

  for (; text < end; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);
      Part part = classify_at (text, end);

      if (part != PART_NONE)
        {
          if (before == PART_NONE || before == PART_ALONE || part == PART_ALONE)
            words++;
          before = part;
        }
      else if (!is_attached (c) && !joins (c, before, classify_at (g_utf8_next_char (text), end)))
        {
          before = PART_NONE;
        }
    }

  return words;
}
