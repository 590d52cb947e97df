/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <stdio.h>
#include <unistd.h>

#include <gio/gunixoutputstream.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "footing-await.h"
#include "footing-export.h"
#include "footing-json-writer.h"
#include "footing-tool-book.h"
#include "footing-tool-export.h"
#include "footing-tool-output.h"
#include "footing-uid.h"

typedef struct
{
  char  *out;
  char  *person;
  GStrv  arguments;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->out);
  g_free (self->person);
  g_strfreev (self->arguments);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
check_options (const Options  *self,
               GError        **error)
{
  if (self->out == NULL)
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                         _("Say where to write to: --out FILE.json, or --out - for standard output."));
  else if (self->person != NULL && !footing_uid_is_valid (self->person))
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 _("--person: “%s” is not an identifier, which has 32 digits from 0 to f."), self->person);
  else
    return TRUE;

  return FALSE;
}

static gboolean
parse_options (Options  *self,
               int       argc,
               char    **argv,
               GError  **error)
{
  const GOptionEntry entries[] = {
    { "out", 0, 0, G_OPTION_ARG_FILENAME, &self->out,
      N_("Where to write to; - for standard output"), N_("FILE.json") },
    { "person", 0, 0, G_OPTION_ARG_STRING, &self->person,
      N_("Only what is held about one person, but for reflections, which belong to their authors"), N_("UID") },
    { NULL },
  };

  return footing_tool_parse (_("BOOK"),
                             _("Writes everything in a book to a JSON file that other apps can read. It is "
                               "not encrypted."),
                             entries, argc, argv, 1, &self->arguments, error) &&
         check_options (self, error);
}

/* A file takes its name only when it is whole, and is for this account alone. */
static GOutputStream *
open_output (const char  *path,
             GError     **error)
{
  g_autoptr(GFile) file = NULL;
  GFileOutputStream *stream = NULL;

  if (g_str_equal (path, "-"))
    return g_unix_output_stream_new (STDOUT_FILENO, FALSE);

  file = g_file_new_for_commandline_arg (path);
  stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_PRIVATE | G_FILE_CREATE_REPLACE_DESTINATION,
                           NULL, error);

  return stream != NULL ? G_OUTPUT_STREAM (stream) : NULL;
}

/* Closing it while cancelled leaves an old file as it was; a new one is there already, empty. */
static void
drop_output (GOutputStream *stream,
             const char    *new_file)
{
  g_autoptr(GCancellable) cancelled = g_cancellable_new ();

  g_cancellable_cancel (cancelled);
  g_output_stream_close (stream, cancelled, NULL);
  if (new_file != NULL)
    g_unlink (new_file);
}

static gboolean
write_archive (const Options    *options,
               FootingToolBook  *book,
               GError          **error)
{
  gboolean is_new = !g_str_equal (options->out, "-") && !g_file_test (options->out, G_FILE_TEST_EXISTS);
  g_autoptr(GOutputStream) stream = open_output (options->out, error);
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;

  if (stream == NULL)
    return FALSE;

  footing_export_async (book, stream, options->person, NULL, footing_await_cb, &done);
  if (footing_export_finish (book, footing_await (&done), error) &&
      g_output_stream_close (stream, NULL, error))
    return TRUE;

  drop_output (stream, is_new ? options->out : NULL);

  return FALSE;
}

static void
print_result (const Options *options,
              gboolean       json)
{
  g_autofree char *name = g_filename_display_name (options->out);
  g_autoptr(FootingJsonWriter) writer = NULL;

  if (g_str_equal (options->out, "-"))
    return;

  if (!json)
    {
      g_print (_("Wrote “%s”. It is not encrypted.\n"), name);
      return;
    }

  writer = footing_json_writer_new (stdout);
  footing_json_writer_begin_object (writer);
  footing_json_writer_set_member (writer, "file");
  footing_json_writer_add_string (writer, name);
  footing_json_writer_end_object (writer);
}

/* Words for two cases in which something else is missing than a file of that name. */
static GError *
make_precise (const Options *options,
              const GError  *error)
{
  g_autofree char *folder = NULL;

  if (options->person != NULL && g_error_matches (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NOT_FOUND))
    return g_error_new (FOOTING_TOOL_ERROR, FOOTING_TOOL_ERROR_INPUT,
                        _("There is nobody with the identifier “%s” in the book. Nothing was written."),
                        options->person);

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return g_error_copy (error);

  folder = g_path_get_dirname (options->out);

  return g_error_new (FOOTING_TOOL_ERROR, FOOTING_TOOL_ERROR_INPUT,
                      _("There is no folder “%s” to write to. Nothing was written."), folder);
}

static int
fail (const Options *options,
      const GError  *error)
{
  g_autoptr(GError) precise = make_precise (options, error);

  return footing_tool_fail ("export", precise,
                            error->domain == FOOTING_STORE_ERROR ? options->arguments[0] : options->out);
}

int
footing_tool_export (int        argc,
                     char     **argv,
                     gboolean   json)
{
  g_auto(Options) options = { NULL };
  g_autoptr(FootingToolBook) book = NULL;
  g_autoptr(GError) error = NULL;

  if (!parse_options (&options, argc, argv, &error))
    return footing_tool_fail ("export", error, NULL);

  book = footing_tool_book_open (options.arguments[0], &error);
  if (book == NULL)
    return footing_tool_fail ("export", error, options.arguments[0]);

  if (!write_archive (&options, book, &error))
    return fail (&options, error);

  print_result (&options, json);

  return 0;
}
