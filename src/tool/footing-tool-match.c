/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <stdio.h>
#include <unistd.h>

#include <gio/gunixinputstream.h>
#include <glib/gi18n.h>

#include "footing-match-input.h"
#include "footing-match-output.h"
#include "footing-reference.h"
#include "footing-tool-match.h"
#include "footing-tool-output.h"

static GInputStream *
open_file (const char  *path,
           GError     **error)
{
  g_autoptr(GFile) file = NULL;
  GFileInputStream *stream;

  if (g_str_equal (path, "-"))
    return g_unix_input_stream_new (STDIN_FILENO, FALSE);

  file = g_file_new_for_path (path);
  stream = g_file_read (file, NULL, error);

  return stream != NULL ? G_INPUT_STREAM (stream) : NULL;
}

/* Programs that match nurses alone need not say what the core standard for nursing asks for. */
static int
find_months (FootingReference *reference)
{
  const FootingStandard *standard = footing_reference_get_standard (reference, "core");
  const FootingStandardRule *rule =
    standard != NULL ? footing_standard_find_rule (standard, "preceptor-registered") : NULL;

  return rule != NULL ? rule->value : 0;
}

static FootingMatchInput *
read_file (const char  *path,
           GError     **error)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(GInputStream) stream = open_file (path, error);
  g_autofree char *name = NULL;

  if (stream == NULL)
    return NULL;

  name = g_str_equal (path, "-") ? g_strdup (_("standard input")) : g_filename_display_name (path);

  return footing_match_input_read (stream, name, find_months (reference),
                                   footing_reference_get_preceptor_rule (reference)->limit, error);
}

static FootingMatching *
match (const FootingMatchInput  *input,
       GError                  **error)
{
  g_autoptr(GError) problem = NULL;
  FootingMatching *matching = footing_matching_new (&input->cohort, &problem);

  if (matching == NULL)
    /* translators: %s is a sentence that says why */
    g_set_error (error, FOOTING_TOOL_ERROR, FOOTING_TOOL_ERROR_INPUT, _("%s Nothing was matched."), problem->message);

  return matching;
}

int
footing_tool_match (int        argc,
                    char     **argv,
                    gboolean   json)
{
  gboolean matrix = FALSE;
  const GOptionEntry entries[] = {
    { "matrix", 0, 0, G_OPTION_ARG_NONE, &matrix, N_("Add what every possible pair would cost"), NULL },
    { NULL }
  };
  g_auto(GStrv) files = NULL;
  g_autoptr(FootingMatchInput) input = NULL;
  g_autoptr(FootingMatching) matching = NULL;
  g_autoptr(GError) error = NULL;
  FootingMatchOutput output;

  if (!footing_tool_parse (_("FILE"),
                           _("Finds the best preceptors for the preceptees of a whole cohort, from a JSON file,\n"
                             "and says why. The FILE - is standard input."),
                           entries, argc, argv, 1, &files, &error))
    return footing_tool_fail ("match", error, NULL);

  if (!(input = read_file (files[0], &error)) || !(matching = match (input, &error)))
    return footing_tool_fail ("match", error, files[0]);

  for (guint i = 0; i < input->remarks->len; i++)
    g_printerr ("%s\n", (const char *) input->remarks->pdata[i]);

  output = (FootingMatchOutput) { &input->cohort, matching, matrix };
  if (json)
    footing_match_output_write_json (&output, stdout);
  else
    footing_match_output_write_text (&output, stdout);

  return 0;
}
