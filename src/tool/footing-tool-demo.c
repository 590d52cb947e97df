/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <stdio.h>

#include <glib/gi18n.h>

#include "footing-await.h"
#include "footing-demo.h"
#include "footing-json-writer.h"
#include "footing-reference.h"
#include "footing-tool-book.h"
#include "footing-tool-demo.h"
#include "footing-tool-output.h"
#include "footing-tool-passphrase.h"

/* What people asked for, as they wrote it, and understood. */
typedef struct
{
  char             *scale_text;
  char             *as_of_text;
  int               seed;
  FootingDemoScale  scale;
  FootingDay        as_of;
  GStrv             arguments;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->scale_text);
  g_free (self->as_of_text);
  g_strfreev (self->arguments);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
understand_scale (Options  *self,
                  GError  **error)
{
  if (self->scale_text == NULL || g_str_equal (self->scale_text, "small"))
    self->scale = FOOTING_DEMO_SMALL;
  else if (g_str_equal (self->scale_text, "large"))
    self->scale = FOOTING_DEMO_LARGE;
  else
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _("--scale: “%s” is neither small nor large."), self->scale_text);
      return FALSE;
    }

  return TRUE;
}

/* Ten years back must still be in the calendar. */
static gboolean
understand_as_of (Options  *self,
                  GError  **error)
{
  self->as_of = footing_day_of_instant (g_get_real_time () / G_USEC_PER_SEC);

  if (self->as_of_text == NULL ||
      (footing_day_parse_iso (self->as_of_text, &self->as_of) &&
       self->as_of >= footing_day_from_ymd (1950, 1, 1) && self->as_of <= footing_day_from_ymd (2190, 1, 1)))
    return TRUE;

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _("--as-of: “%s” is not a day between 1950 and 2190, written YYYY-MM-DD."), self->as_of_text);

  return FALSE;
}

static gboolean
parse_options (Options  *self,
               int       argc,
               char    **argv,
               GError  **error)
{
  const GOptionEntry entries[] = {
    { "scale", 0, 0, G_OPTION_ARG_STRING, &self->scale_text,
      N_("How much there is in it: small (unless given) or large"), N_("SCALE") },
    { "seed", 0, 0, G_OPTION_ARG_INT, &self->seed,
      N_("Another number makes other people"), N_("NUMBER") },
    { "as-of", 0, 0, G_OPTION_ARG_STRING, &self->as_of_text,
      N_("The day that is today in it"), N_("DATE") },
    { NULL },
  };

  return footing_tool_parse (_("BOOK"),
                             _("Makes a book of a fictional organisation. The same scale, seed and day make the "
                               "same book. It is encrypted when FOOTING_PASSPHRASE_FILE names a file."),
                             entries, argc, argv, 1, &self->arguments, error) &&
         understand_scale (self, error) &&
         understand_as_of (self, error);
}

static gboolean
fill (const Options    *options,
      FootingToolBook  *book,
      GError          **error)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;

  footing_demo_fill_async (book, reference, options->scale, (guint32) options->seed, options->as_of, NULL,
                           footing_await_cb, &done);

  return footing_demo_fill_finish (book, footing_await (&done), error);
}

/* Returns: whether the book is made; nothing is left of one that could not be finished */
static gboolean
make_demo (const Options  *options,
           GError        **error)
{
  g_autoptr(FootingToolBook) book = NULL;
  char *passphrase = NULL;

  if (g_getenv (FOOTING_PASSPHRASE_FILE) != NULL &&
      !(passphrase = footing_tool_passphrase_read (options->arguments[0], error)))
    return FALSE;

  book = footing_tool_book_create (options->arguments[0], passphrase, error);
  footing_tool_passphrase_free (passphrase);

  if (book == NULL || fill (options, book, error))
    return book != NULL;

  footing_tool_book_discard (g_steal_pointer (&book));

  return FALSE;
}

static void
print_result (const Options *options,
              gboolean       json)
{
  g_autofree char *name = g_filename_display_name (options->arguments[0]);
  g_autofree char *as_of = footing_day_to_iso (options->as_of);
  g_autoptr(FootingJsonWriter) writer = NULL;

  if (!json)
    {
      /* translators: the name of a file, then a date */
      g_print (_("Made the book “%s”, in which it is %s. Everybody in it is invented.\n"), name, as_of);
      return;
    }

  writer = footing_json_writer_new (stdout);
  footing_json_writer_begin_object (writer);
  footing_json_writer_set_member (writer, "book");
  footing_json_writer_add_string (writer, name);
  footing_json_writer_set_member (writer, "as_of");
  footing_json_writer_add_string (writer, as_of);
  footing_json_writer_end_object (writer);
}

int
footing_tool_demo (int        argc,
                   char     **argv,
                   gboolean   json)
{
  g_auto(Options) options = { .seed = FOOTING_DEMO_SEED };
  g_autoptr(GError) error = NULL;

  if (!parse_options (&options, argc, argv, &error))
    return footing_tool_fail ("demo", error, NULL);

  if (!make_demo (&options, &error))
    return footing_tool_fail ("demo", error, options.arguments[0]);

  print_result (&options, json);

  return 0;
}
