/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <stdio.h>

#include <glib/gi18n.h>

#include "footing-await.h"
#include "footing-export.h"
#include "footing-json-writer.h"
#include "footing-person-paper.h"
#include "footing-reference.h"
#include "footing-tool-book.h"
#include "footing-tool-export.h"
#include "footing-tool-file.h"
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

/* What people can read, instead of what programs can. */
static gboolean
wants_paper (const Options *self)
{
  return g_str_has_suffix (self->out, ".pdf");
}

static gboolean
check_options (const Options  *self,
               GError        **error)
{
  if (self->out == NULL)
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                         _("Say where to write to: --out FILE.json, or --out - for standard output."));
  else if (*self->out == '\0')
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                         _("--out: the name of the file is empty. Nothing was written."));
  else if (self->person != NULL && !footing_uid_is_valid (self->person))
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 _("--person: “%s” is not an identifier, which has 32 digits from 0 to f."), self->person);
  else if (self->person == NULL && wants_paper (self))
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                         _("--out: a PDF is made of what is held about one person only. Say whom: --person UID."));
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
      N_("Where to write to; - for standard output; a .pdf about one person"), N_("FILE.json") },
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

static gboolean
write_paper (const Options    *options,
             FootingToolBook  *book,
             GOutputStream    *stream,
             GError          **error)
{
  FootingDay today = footing_day_of_instant (g_get_real_time () / G_USEC_PER_SEC);
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(FootingPaper) paper = NULL;

  footing_person_paper_async (book, reference, options->person, today, NULL, footing_await_cb, &done);
  paper = footing_person_paper_finish (book, footing_await (&done), error);

  return paper != NULL && footing_paper_write_pdf (paper, stream, NULL, error);
}

static gboolean
write_archive (const Options    *options,
               FootingToolBook  *book,
               GError          **error)
{
  g_autoptr(FootingToolFile) file = footing_tool_file_open (options->out, error);
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;

  if (file == NULL)
    return FALSE;

  if (wants_paper (options))
    return write_paper (options, book, footing_tool_file_stream (file), error) &&
           footing_tool_file_finish (file, error);

  footing_export_async (book, footing_tool_file_stream (file), options->person, NULL, NULL,
                        footing_await_cb, &done);

  return footing_export_finish (book, footing_await (&done), error) && footing_tool_file_finish (file, error);
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

  /* Before the book is open: looking at it twice would give its locks away. */
  if (!footing_tool_file_check (options.out, &error))
    return fail (&options, error);

  book = footing_tool_book_open (options.arguments[0], &error);
  if (book == NULL)
    return footing_tool_fail ("export", error, options.arguments[0]);

  if (!write_archive (&options, book, &error))
    return fail (&options, error);

  print_result (&options, json);

  return 0;
}
