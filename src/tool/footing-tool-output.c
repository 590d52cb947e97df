/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-error-words.h"
#include "footing-tool-output.h"

#define GAP 2

G_DEFINE_QUARK (footing-tool-error-quark, footing_tool_error)

int
footing_tool_fail (const char   *command,
                   const GError *error,
                   const char   *path)
{
  gboolean usage = error->domain == G_OPTION_ERROR;
  gboolean is_sentence = usage || error->domain == FOOTING_TOOL_ERROR;
  g_autofree char *words = is_sentence ? g_strdup (error->message) : footing_error_words (error, path);

  g_printerr ("footing-tool %s: %s\n", command, words);
  if (usage)
    /* translators: %s is the name of a command */
    g_printerr (_("Try footing-tool %s --help\n"), command);

  return usage ? 2 : 1;
}

/* The parser knows what an option is, but not that people also mistype letters. */
static gboolean
fail_to_parse (const GError  *problem,
               GError       **error)
{
  if (problem->domain == G_OPTION_ERROR)
    g_propagate_error (error, g_error_copy (problem));
  else
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 _("There are letters in an option that are no text here. Nothing was done."));

  return FALSE;
}

gboolean
footing_tool_parse (const char          *synopsis,
                    const char          *summary,
                    const GOptionEntry  *entries,
                    int                  argc,
                    char               **argv,
                    guint                n_arguments,
                    GStrv               *arguments,
                    GError             **error)
{
  g_autoptr(GOptionContext) context = g_option_context_new (synopsis);
  g_auto(GStrv) given = NULL;
  g_autoptr(GError) problem = NULL;
  const GOptionEntry remaining[] = {
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &given, NULL, NULL },
    { NULL },
  };
  guint n_given;

  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, summary);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, remaining, NULL);

  if (!g_option_context_parse (context, &argc, &argv, &problem))
    return fail_to_parse (problem, error);

  n_given = given != NULL ? g_strv_length (given) : 0;
  if (n_given > 0 && g_strv_contains ((const char * const *) given, ""))
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   /* translators: %s is what is needed, for instance BOOK */
                   _("%s: what was given is empty. Nothing was done."), synopsis);
      return FALSE;
    }

  if (n_given == n_arguments || (n_given > n_arguments && g_str_has_suffix (synopsis, "…")))
    {
      *arguments = g_steal_pointer (&given);
      return TRUE;
    }

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               /* translators: %s is what is needed, for instance BOOK */
               n_given < n_arguments ? _("More is needed here: %s.") : _("Nothing is needed beyond %s."),
               synopsis);

  return FALSE;
}

/* ---- Tables ---- */

struct _FootingToolTable
{
  GPtrArray *rows;    /* of GStrv, the headings first */
  guint      n_columns;
  gboolean  *to_right; /* of each column */
};

FootingToolTable *
footing_tool_table_new (const char * const *headings)
{
  FootingToolTable *self = g_new0 (FootingToolTable, 1);
  char **row = g_strdupv ((char **) headings);

  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  self->n_columns = g_strv_length (row);
  self->to_right = g_new0 (gboolean, self->n_columns);

  for (guint i = 0; i < self->n_columns; i++)
    if (row[i][0] == '>')
      {
        self->to_right[i] = TRUE;
        memmove (row[i], row[i] + 1, strlen (row[i]));
      }

  g_ptr_array_add (self->rows, row);

  return self;
}

void
footing_tool_table_free (FootingToolTable *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->rows);
  g_free (self->to_right);
  g_free (self);
}

void
footing_tool_table_add (FootingToolTable   *self,
                        const char * const *cells)
{
  g_return_if_fail (g_strv_length ((char **) cells) == self->n_columns);

  g_ptr_array_add (self->rows, g_strdupv ((char **) cells));
}

/* How many places of a terminal a text takes. */
static guint
display_width (const char *text)
{
  guint width = 0;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      if (!g_unichar_iszerowidth (character))
        width += g_unichar_iswide (character) ? 2 : 1;
    }

  return width;
}

static guint
column_width (const FootingToolTable *self,
              guint                   column)
{
  guint width = 0;

  for (guint i = 0; i < self->rows->len; i++)
    width = MAX (width, display_width (((char **) g_ptr_array_index (self->rows, i))[column]));

  return width;
}

static void
append_spaces (GString *text,
               guint    n_spaces)
{
  g_string_append_printf (text, "%*s", (int) n_spaces, "");
}

static void
append_row (const FootingToolTable *self,
            char                  **row,
            const guint            *widths,
            GString                *text)
{
  for (guint i = 0; i < self->n_columns; i++)
    {
      guint spaces = widths[i] - display_width (row[i]);

      if (self->to_right[i])
        append_spaces (text, spaces);
      g_string_append (text, row[i]);
      if (i + 1 < self->n_columns)
        append_spaces (text, GAP + (self->to_right[i] ? 0 : spaces));
    }

  g_string_append_c (text, '\n');
}

char *
footing_tool_table_to_text (const FootingToolTable *self)
{
  g_autofree guint *widths = g_new (guint, self->n_columns);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->n_columns; i++)
    widths[i] = column_width (self, i);

  for (guint i = 0; i < self->rows->len; i++)
    append_row (self, g_ptr_array_index (self->rows, i), widths, text);

  return g_string_free_and_steal (text);
}
