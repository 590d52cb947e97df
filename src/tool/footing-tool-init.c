/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-json-writer.h"
#include "footing-tool-book.h"
#include "footing-tool-init.h"
#include "footing-tool-output.h"
#include "footing-tool-passphrase.h"

static void
print_result (const char *path,
              gboolean    encrypted,
              gboolean    json)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr(FootingJsonWriter) writer = NULL;

  if (!json)
    {
      g_print (encrypted ? _("Made the encrypted book “%s”.\n")
                         : _("Made the book “%s”. It is not encrypted.\n"),
               name);
      return;
    }

  writer = footing_json_writer_new (stdout);
  footing_json_writer_begin_object (writer);
  footing_json_writer_set_member (writer, "book");
  footing_json_writer_add_string (writer, name);
  footing_json_writer_set_member (writer, "encrypted");
  footing_json_writer_add_boolean (writer, encrypted);
  footing_json_writer_end_object (writer);
}

/* Returns: (transfer full) (nullable): the new book */
static FootingToolBook *
make_book (const char  *path,
           const char  *name,
           GError     **error)
{
  g_autoptr(FootingToolBook) book = NULL;
  char *passphrase = NULL;

  if (!footing_tool_passphrase_choose (path, &passphrase, error))
    return NULL;

  book = footing_tool_book_create (path, passphrase, error);
  footing_tool_passphrase_free (passphrase);

  if (book == NULL || name == NULL || footing_tool_book_name (book, name, error))
    return g_steal_pointer (&book);

  footing_tool_book_discard (g_steal_pointer (&book));

  return NULL;
}

int
footing_tool_init (int        argc,
                   char     **argv,
                   gboolean   json)
{
  g_autofree char *name = NULL;
  g_auto(GStrv) arguments = NULL;
  g_autoptr(FootingToolBook) book = NULL;
  g_autoptr(GError) error = NULL;
  const GOptionEntry entries[] = {
    { "name", 0, 0, G_OPTION_ARG_STRING, &name, N_("What people will call the book"), N_("TEXT") },
    { NULL },
  };

  if (!footing_tool_parse (_("BOOK"),
                           _("Makes an empty book. With a passphrase, typed or from the file that "
                             "FOOTING_PASSPHRASE_FILE names, it is encrypted."),
                           entries, argc, argv, 1, &arguments, &error))
    return footing_tool_fail ("init", error, NULL);

  book = make_book (arguments[0], name, &error);
  if (book == NULL)
    return footing_tool_fail ("init", error, arguments[0]);

  print_result (arguments[0], footing_store_is_encrypted (book), json);

  return 0;
}
