/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Runs a command as a shell would, with files in the place of its three streams. */

#pragma once

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include <json-glib/json-glib.h>

typedef int (*Tool) (int argc, char **argv, gboolean json);

typedef struct
{
  int status;
  char *out;
  char *err;
} Result;

static inline void
result_clear (Result *self)
{
  g_free (self->out);
  g_free (self->err);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Result, result_clear)

/* Puts a file in the place of the stream @fd. Returns its path. */
static inline char *
divert (int         fd,
        int        *kept,
        const char *content)
{
  g_autoptr(GError) error = NULL;
  char *path;
  int file = g_file_open_tmp ("footing-tool-XXXXXX", &path, &error);

  g_assert_no_error (error);
  g_assert_cmpint (write (file, content, strlen (content)), ==, (gssize) strlen (content));
  g_assert_cmpint (lseek (file, 0, SEEK_SET), ==, 0);

  *kept = dup (fd);
  g_assert_cmpint (dup2 (file, fd), ==, fd);
  close (file);

  return path;
}

static inline char *
restore (int   fd,
         int   kept,
         char *path)
{
  g_autofree char *owned = path;
  char *content;

  g_assert_cmpint (dup2 (kept, fd), ==, fd);
  close (kept);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  unlink (path);

  return content;
}

/* @line is split at its spaces; its first word is the command. */
static inline Result
run_tool (Tool        tool,
          const char *line,
          gboolean    json,
          const char *input)
{
  g_auto(GStrv) words = g_strsplit (line, " ", -1);
  g_autofree char **arguments = g_memdup2 (words, (g_strv_length (words) + 1) * sizeof *words);
  char *paths[3];
  int kept[3];
  Result result;

  fflush (stdout);
  for (int fd = 0; fd < 3; fd++)
    paths[fd] = divert (fd, &kept[fd], fd == STDIN_FILENO ? input : "");

  result.status = tool ((int) g_strv_length (words), arguments, json);

  fflush (stdout);
  fflush (stderr);
  g_free (restore (STDIN_FILENO, kept[STDIN_FILENO], paths[STDIN_FILENO]));
  result.out = restore (STDOUT_FILENO, kept[STDOUT_FILENO], paths[STDOUT_FILENO]);
  result.err = restore (STDERR_FILENO, kept[STDERR_FILENO], paths[STDERR_FILENO]);

  return result;
}

static inline JsonObject *
parse_object (JsonParser *parser,
              const char *text)
{
  g_autoptr(GError) error = NULL;

  json_parser_load_from_data (parser, text, -1, &error);
  g_assert_no_error (error);

  return json_node_get_object (json_parser_get_root (parser));
}

/* @message is how the complaint begins. */
static inline void
assert_refused (Tool        tool,
                const char *line,
                const char *input,
                int         status,
                const char *message)
{
  g_auto(Result) result = run_tool (tool, line, TRUE, input);
  g_autofree char *start = g_strndup (result.err, strlen (message));

  g_assert_cmpstr (result.out, ==, "");
  g_assert_cmpstr (start, ==, message);
  g_assert_cmpint (result.status, ==, status);
}
