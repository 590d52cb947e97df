/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <unistd.h>

#include <gio/gunixinputstream.h>
#include <glib/gi18n.h>

#include "footing-await.h"
#include "footing-import-undo.h"
#include "footing-reference.h"
#include "footing-tool-book.h"
#include "footing-tool-import.h"
#include "footing-tool-import-output.h"
#include "footing-tool-output.h"

typedef struct
{
  gboolean  dry_run;
  GStrv     arguments;
} Options;

static void
options_clear (Options *self)
{
  g_strfreev (self->arguments);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
parse_options (Options  *self,
               int       argc,
               char    **argv,
               GError  **error)
{
  const GOptionEntry entries[] = {
    { "dry-run", 0, 0, G_OPTION_ARG_NONE, &self->dry_run, N_("Say what would happen and change nothing"), NULL },
    { NULL },
  };

  return footing_tool_parse (_("BOOK FILE…"),
                             _("Brings staff, workplace and training files of ASC-WDS into a book: registered nurses "
                               "and nursing associates, their workplaces, and what they were trained in. FILE may be - "
                               "for standard input.\n\n"
                               "A row with a fault does not stop the others: it is told, and the status is 0. "
                               "When one of the files cannot be used at all, nothing is changed, and the status "
                               "is 1. Nobody is ever removed: the app asks about whoever is no longer in a "
                               "file."),
                             entries, argc, argv, 2, &self->arguments, error);
}

/* The day can be set, for examples and tests that must not depend on when they are tried. */
static FootingDay
get_today (void)
{
  FootingDay today = footing_day_of_instant (g_get_real_time () / G_USEC_PER_SEC);

  footing_day_parse_iso (g_getenv ("FOOTING_TODAY"), &today);

  return today;
}

static FootingImportFile *
read_standard_input (FootingDay today)
{
  g_autoptr(GInputStream) stream = g_unix_input_stream_new (STDIN_FILENO, FALSE);

  return footing_import_file_read ("-", stream, today, NULL);
}

/* Only a cancelled reading could fail, and nobody can cancel this one. */
static FootingImportFile *
read_path (const char *path,
           FootingDay  today)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) files = NULL;
  FootingImportFile *file = NULL;

  g_ptr_array_add (paths, g_file_new_for_commandline_arg (path));
  footing_import_files_read_async (paths, today, NULL, NULL, footing_await_cb, &done);
  files = footing_import_files_read_finish (footing_await (&done), NULL);

  file = g_ptr_array_steal_index (files, 0);
  g_set_str (&file->path, path);

  return file;
}

static GPtrArray *
read_files (const char * const *paths,
            FootingDay          today)
{
  GPtrArray *files = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_import_file_free);

  for (; *paths != NULL; paths++)
    g_ptr_array_add (files, g_str_equal (*paths, "-") ? read_standard_input (today)
                                                      : read_path (*paths, today));

  return files;
}

static const FootingImportFile *
find_unusable (const GPtrArray *files)
{
  for (guint i = 0; i < files->len; i++)
    if (!footing_import_file_is_usable (g_ptr_array_index (files, i)))
      return g_ptr_array_index (files, i);

  return NULL;
}

static int
refuse (const GPtrArray         *files,
        const FootingImportFile *unusable,
        gboolean                 json)
{
  g_autofree char *words = footing_import_file_refusal (unusable);

  if (json)
    footing_tool_import_print_refused (files);

  /* translators: a name of a command, the name of a file, and what is wrong with it */
  g_printerr (_("footing-tool %s: %s: %s\n"), "import", unusable->name, words);

  return 1;
}

static FootingImportPlan *
make_plan (FootingToolBook  *book,
           GPtrArray        *files,
           FootingDay        today,
           GError          **error)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_auto(GStrv) wanted = footing_import_wanted_roles (reference);
  g_autoptr(FootingImportBook) present = NULL;

  footing_import_book_load_async (book, NULL, footing_await_cb, &done);
  present = footing_import_book_load_finish (book, footing_await (&done), error);
  if (present == NULL)
    return NULL;

  return footing_import_plan_new (files, present, (const char * const *) wanted, today);
}

static gboolean
apply (FootingToolBook    *book,
       FootingImportPlan  *plan,
       GError            **error)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(FootingImportUndo) undo = NULL;

  footing_import_apply_async (plan, book, NULL, footing_await_cb, &done);
  undo = footing_import_apply_finish (plan, footing_await (&done), error);

  return undo != NULL;
}

int
footing_tool_import (int        argc,
                     char     **argv,
                     gboolean   json)
{
  g_auto(Options) options = { 0 };
  g_autoptr(FootingToolBook) book = NULL;
  g_autoptr(FootingImportPlan) plan = NULL;
  g_autoptr(GPtrArray) files = NULL;
  g_autoptr(GError) error = NULL;
  const FootingDay today = get_today ();
  const FootingImportFile *unusable = NULL;

  if (!parse_options (&options, argc, argv, &error))
    return footing_tool_fail ("import", error, NULL);

  book = footing_tool_book_open (options.arguments[0], &error);
  if (book == NULL)
    return footing_tool_fail ("import", error, options.arguments[0]);

  files = read_files ((const char * const *) options.arguments + 1, today);
  unusable = find_unusable (files);
  if (unusable != NULL)
    return refuse (files, unusable, json);

  plan = make_plan (book, files, today, &error);
  if (plan == NULL || (!options.dry_run && !apply (book, plan, &error)))
    return footing_tool_fail ("import", error, options.arguments[0]);

  if (json)
    footing_tool_import_print_json (plan, !options.dry_run);
  else
    footing_tool_import_print_words (plan, !options.dry_run);

  return 0;
}
