/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <unistd.h>

#include <gio/gunixinputstream.h>
#include <glib/gi18n.h>

#include "footing-survival-input.h"
#include "footing-survival-output.h"
#include "footing-tool-output.h"
#include "footing-tool-text.h"
#include "footing-tool-survival.h"

/* What people asked for, as they wrote it. */
typedef struct
{
  GStrv files;
  char *time;
  char *event;
  char *entry;
  char *group;
  char *times;
  char *confidence;
  char *interval;
} Options;

/* The same, understood. */
typedef struct
{
  FootingSurvivalColumns columns;
  GArray *times;
  double confidence;
  FootingIntervalType interval;
} Request;

static void
options_clear (Options *self)
{
  g_strfreev (self->files);
  g_free (self->time);
  g_free (self->event);
  g_free (self->entry);
  g_free (self->group);
  g_free (self->times);
  g_free (self->confidence);
  g_free (self->interval);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static void
request_clear (Request *self)
{
  g_clear_pointer (&self->times, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Request, request_clear)

static void
output_clear (FootingSurvivalOutput *self)
{
  g_clear_pointer (&self->curves, g_ptr_array_unref);
  g_clear_pointer (&self->log_rank, footing_log_rank_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FootingSurvivalOutput, output_clear)

/* ---- reading the command line --------------------------------------------------------------- */

static gboolean
parse_options (Options  *self,
               int       argc,
               char    **argv,
               GError  **error)
{
  const GOptionEntry entries[] = {
    { "time", 0, 0, G_OPTION_ARG_STRING, &self->time,
      N_("Column of times, in any unit"), N_("COL") },
    { "event", 0, 0, G_OPTION_ARG_STRING, &self->event,
      N_("Column that says who left: 1, true or yes; 0, false or no for who was there"),
      N_("COL") },
    { "entry", 0, 0, G_OPTION_ARG_STRING, &self->entry,
      N_("Column of when each came under observation"), N_("COL") },
    { "group", 0, 0, G_OPTION_ARG_STRING, &self->group,
      N_("Column of groups to compare"), N_("COL") },
    { "times", 0, 0, G_OPTION_ARG_STRING, &self->times,
      N_("Times at which to read the curves, such as 90,182,365"), N_("LIST") },
    { "conf", 0, 0, G_OPTION_ARG_STRING, &self->confidence,
      N_("Confidence of the intervals; 0.95 unless given"), N_("NUMBER") },
    { "conf-type", 0, 0, G_OPTION_ARG_STRING, &self->interval,
      N_("Intervals: log-log (unless given), log or plain"), N_("TYPE") },
    { NULL }
  };

  return footing_tool_parse (_("FILE"),
                             _("Draws survival curves (Kaplan–Meier) from a CSV file with a header,\n"
                               "and compares them (log-rank). The FILE - is standard input."),
                             entries, argc, argv, 1, &self->files, error);
}

static gboolean
understand_columns (Request        *self,
                    const Options  *options,
                    GError        **error)
{
  self->columns.time = options->time;
  self->columns.event = options->event;
  self->columns.entry = options->entry;
  self->columns.group = options->group;

  if (options->time != NULL && options->event != NULL)
    return TRUE;

  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                       _("Two columns are needed: --time and --event."));

  return FALSE;
}

static gboolean
understand_times (Request     *self,
                  const char  *text,
                  GError     **error)
{
  g_auto(GStrv) parts = g_strsplit (text != NULL ? text : "", ",", -1);

  self->times = g_array_new (FALSE, FALSE, sizeof (double));

  for (char **part = parts; *part != NULL; part++)
    {
      double time;

      if (!footing_tool_parse_number (*part, &time) || time < 0)
        {
          g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                       _("--times: “%s” is not a number of 0 or more."), *part);
          return FALSE;
        }

      g_array_append_val (self->times, time);
    }

  return TRUE;
}

static gboolean
understand_interval (Request     *self,
                     const char  *text,
                     GError     **error)
{
  if (text == NULL || footing_interval_type_from_string (text, &self->interval))
    return TRUE;

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _("--conf-type: “%s” is neither log-log, log nor plain."), text);

  return FALSE;
}

/* ---- the command ---------------------------------------------------------------------------- */

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

static FootingSurvivalInput *
read_file (const char                    *path,
           const FootingSurvivalColumns  *columns,
           GError                       **error)
{
  g_autoptr(GInputStream) stream = open_file (path, error);
  g_autofree char *name = NULL;

  if (stream == NULL)
    return NULL;

  name = g_str_equal (path, "-") ? g_strdup (_("standard input")) : g_filename_display_name (path);

  return footing_survival_input_read (stream, name, columns, error);
}

static void
compute (FootingSurvivalOutput      *output,
         const FootingSurvivalInput *input,
         const Request              *request)
{
  output->names = input->names;
  output->times = request->times;
  output->log_rank = footing_log_rank_new (input->tables);
  output->curves = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_survival_free);

  for (guint i = 0; i < input->tables->len; i++)
    g_ptr_array_add (output->curves,
                     footing_survival_new (g_ptr_array_index (input->tables, i),
                                           request->confidence, request->interval));

  if (input->tables->len > FOOTING_LOG_RANK_MAX_GROUPS)
    g_printerr (_("More than %d groups are not compared by the log-rank test.\n"),
                FOOTING_LOG_RANK_MAX_GROUPS);
}

int
footing_tool_survival (int        argc,
                       char     **argv,
                       gboolean   json)
{
  g_auto(Options) options = { NULL };
  g_auto(Request) request = { .interval = FOOTING_INTERVAL_LOG_LOG };
  g_auto(FootingSurvivalOutput) output = { NULL };
  g_autoptr(FootingSurvivalInput) input = NULL;
  g_autoptr(GError) error = NULL;

  if (!parse_options (&options, argc, argv, &error) ||
      !understand_columns (&request, &options, &error) ||
      !understand_times (&request, options.times, &error) ||
      !footing_tool_parse_confidence (options.confidence, &request.confidence, &error) ||
      !understand_interval (&request, options.interval, &error))
    return footing_tool_fail ("survival", error, NULL);

  input = read_file (options.files[0], &request.columns, &error);
  if (input == NULL)
    return footing_tool_fail ("survival", error, options.files[0]);

  compute (&output, input, &request);

  if (json)
    footing_survival_output_write_json (&output, stdout);
  else
    footing_survival_output_write_text (&output, stdout);

  return 0;
}
