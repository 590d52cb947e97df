/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-known-words.h"

static void
add_words (GStrvBuilder *words,
           const char   *text)
{
  g_auto(GStrv) parts = g_strsplit_set (text, " .,;:/()-", -1);

  for (char **part = parts; *part != NULL; part++)
    if (**part != '\0')
      {
        g_strv_builder_add (words, *part);
        g_strv_builder_take (words, g_strconcat (*part, "s", NULL));
      }
}

GStrv
footing_known_words (FootingReference *reference,
                     const char       *name)
{
  const GPtrArray *glossary = footing_reference_get_glossary (reference);
  g_autoptr(GStrvBuilder) words = g_strv_builder_new ();

  for (guint i = 0; i < glossary->len; i++)
    {
      const FootingGlossaryTerm *term = g_ptr_array_index (glossary, i);
      g_autofree char *small = g_utf8_strdown (term->term, -1);

      add_words (words, term->term);
      add_words (words, small);
      add_words (words, term->meaning);
    }

  if (name != NULL)
    add_words (words, name);

  return g_strv_builder_end (words);
}
