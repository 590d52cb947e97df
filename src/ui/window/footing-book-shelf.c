/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "footing-book-shelf.h"

#define SUFFIX ".footing"
#define MAX_RECENT 8

/* Bytes; most disks take 255, which leaves room for what lies beside a book. */
#define MAX_STEM 200

char *
footing_book_shelf_folder (void)
{
  char *folder = g_build_filename (g_get_user_data_dir (), APPLICATION_ID, NULL);

  /* A failure shows when a book is to be made there, with the reason. */
  g_mkdir_with_parents (folder, 0700);

  return folder;
}

static void
add_books_of (const char *folder,
              GPtrArray  *paths)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, SUFFIX))
      g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
}

static int
by_name (gconstpointer a,
         gconstpointer b)
{
  g_autofree char *first = footing_book_shelf_name (*(const char **) a);
  g_autofree char *second = footing_book_shelf_name (*(const char **) b);

  return g_utf8_collate (first, second);
}

GStrv
footing_book_shelf_list (void)
{
  g_autoptr(GSettings) settings = g_settings_new (APPLICATION_ID);
  g_auto(GStrv) recent = g_settings_get_strv (settings, "recent-books");
  g_autofree char *folder = footing_book_shelf_folder ();
  GPtrArray *paths = g_ptr_array_new ();

  add_books_of (folder, paths);
  for (char **path = recent; *path != NULL; path++)
    if (g_file_test (*path, G_FILE_TEST_EXISTS))
      g_ptr_array_add (paths, g_strdup (*path));

  g_ptr_array_sort (paths, by_name);
  g_ptr_array_add (paths, NULL);

  return (GStrv) g_ptr_array_free (paths, FALSE);
}

static char *
file_name_for (const char *name)
{
  g_autofree char *valid = g_utf8_make_valid (name, -1);
  char *stripped = g_strstrip (g_strdelimit (g_strdup (valid), "/\\:*?\"<>|\n\t", ' '));

  /* The name of a file is shorter than what people may type. */
  if (strlen (stripped) > MAX_STEM)
    *g_utf8_find_prev_char (stripped, stripped + MAX_STEM + 1) = '\0';

  /* A leading dot would hide the book. */
  if (*stripped == '.')
    *stripped = '_';

  return stripped;
}

/* Also by what was left of a book that was moved away. */
static gboolean
is_taken (const char *path)
{
  g_autofree char *log = g_strconcat (path, "-wal", NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS) || g_file_test (log, G_FILE_TEST_EXISTS);
}

char *
footing_book_shelf_path_for (const char *name)
{
  g_autofree char *folder = footing_book_shelf_folder ();
  g_autofree char *stem = file_name_for (name);
  g_autofree char *file = g_strconcat (stem, SUFFIX, NULL);
  char *path = g_build_filename (folder, file, NULL);

  for (int i = 2; is_taken (path); i++)
    {
      g_autofree char *next = g_strdup_printf ("%s %d" SUFFIX, stem, i);

      g_free (path);
      path = g_build_filename (folder, next, NULL);
    }

  return path;
}

char *
footing_book_shelf_name (const char *path)
{
  g_autofree char *base = g_filename_display_basename (path);

  if (g_str_has_suffix (base, SUFFIX))
    return g_strndup (base, strlen (base) - strlen (SUFFIX));

  return g_steal_pointer (&base);
}

char *
footing_book_shelf_folder_words (const char *path)
{
  g_autofree char *own = footing_book_shelf_folder ();
  g_autofree char *folder = g_path_get_dirname (path);

  if (g_str_equal (folder, own))
    return g_strdup (_("In Footing’s own folder"));

  return g_filename_display_name (folder);
}

char *
footing_book_shelf_namesake_words (const char *path)
{
  g_autofree char *name = footing_book_shelf_name (path);

  /* translators: %s is the name of a record book */
  return g_strdup_printf (_("There is a record book “%s” in Footing’s own folder already. Both were left as they are. "
                            "To open that one, choose it from the list; to bring in this file, please give it "
                            "another name first."),
                          name);
}

static gboolean
is_elsewhere (const char *path)
{
  g_autofree char *own = footing_book_shelf_folder ();
  g_autofree char *folder = g_path_get_dirname (path);

  return !g_str_equal (folder, own);
}

static void
remember_recent (GSettings  *settings,
                 const char *path)
{
  g_auto(GStrv) recent = g_settings_get_strv (settings, "recent-books");
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) paths = NULL;

  g_strv_builder_add (builder, path);
  for (int i = 0; recent[i] != NULL && i < MAX_RECENT - 1; i++)
    if (!g_str_equal (recent[i], path))
      g_strv_builder_add (builder, recent[i]);

  paths = g_strv_builder_end (builder);
  g_settings_set_strv (settings, "recent-books", (const char * const *) paths);
}

void
footing_book_shelf_remember (const char *path)
{
  g_autoptr(GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autofree char *base = NULL;

  if (path == NULL)
    {
      g_settings_reset (settings, "last-book");
      return;
    }

  if (is_elsewhere (path))
    {
      remember_recent (settings, path);
      g_settings_set_string (settings, "last-book", path);
      return;
    }

  base = g_path_get_basename (path);
  g_settings_set_string (settings, "last-book", base);
}

char *
footing_book_shelf_last (void)
{
  g_autoptr(GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autofree char *last = g_settings_get_string (settings, "last-book");
  g_autofree char *folder = footing_book_shelf_folder ();
  g_autofree char *path = NULL;

  if (*last == '\0')
    return NULL;

  path = g_path_is_absolute (last) ? g_strdup (last) : g_build_filename (folder, last, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS) ? g_steal_pointer (&path) : NULL;
}
