/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "footing-error-words.h"
#include "footing-tool-output.h"
#include "footing-tool-passphrase.h"

#define MOST_BYTES 1024

static const char terminal[] = "/dev/tty";

void
footing_tool_passphrase_free (char *passphrase)
{
  if (passphrase != NULL)
    explicit_bzero (passphrase, strlen (passphrase));
  g_free (passphrase);
}

static gboolean
refuse (GError     **error,
        const char  *message)
{
  g_set_error_literal (error, FOOTING_TOOL_ERROR, FOOTING_TOOL_ERROR_INPUT, message);

  return FALSE;
}

/* ---- A file ---- */

static char *
read_from_file (const char  *file,
                GError     **error)
{
  g_autofree char *name = g_filename_display_name (file);
  g_autofree char *words = NULL;
  g_autoptr(GError) problem = NULL;
  char *passphrase = NULL;

  if (!g_file_get_contents (file, &passphrase, NULL, &problem))
    {
      words = footing_error_words (problem, file);
      g_set_error (error, FOOTING_TOOL_ERROR, FOOTING_TOOL_ERROR_INPUT,
                   /* translators: %s is a sentence that says why */
                   _("The passphrase could not be read. %s"), words);
      return NULL;
    }

  passphrase[strcspn (passphrase, "\r\n")] = '\0';
  if (passphrase[0] != '\0' && g_utf8_validate (passphrase, -1, NULL))
    return passphrase;

  footing_tool_passphrase_free (passphrase);
  g_set_error (error, FOOTING_TOOL_ERROR, FOOTING_TOOL_ERROR_INPUT,
               _("The first line of “%s” is not a passphrase. Nothing was changed."), name);

  return NULL;
}

/* ---- The terminal ---- */

static volatile sig_atomic_t stopped_by;

static void
stop (int signal_number)
{
  stopped_by = signal_number;
}

/* What is typed must not stay invisible after somebody has pressed Ctrl+C. The question comes when
 * the terminal is ready for the answer, since what was typed before is dropped.
 */
static gssize
read_unseen (int         tty,
             const char *question,
             char       *text,
             gsize       size)
{
  struct termios seen, unseen;
  struct sigaction before, during = { .sa_handler = stop };
  gssize length;

  tcgetattr (tty, &seen);
  unseen = seen;
  unseen.c_lflag &= ~(tcflag_t) (ECHO | ECHONL);

  stopped_by = 0;
  sigaction (SIGINT, &during, &before);
  tcsetattr (tty, TCSAFLUSH, &unseen);
  g_printerr ("%s ", question);
  length = read (tty, text, size - 1);
  g_printerr ("\n");
  tcsetattr (tty, TCSADRAIN, &seen);
  sigaction (SIGINT, &before, NULL);
  if (stopped_by != 0)
    raise (stopped_by);

  return length;
}

static char *
ask (const char *question)
{
  char text[MOST_BYTES] = "";
  int tty = g_open (terminal, O_RDWR | O_CLOEXEC | O_NOCTTY, 0);
  char *answer = NULL;

  if (tty < 0)
    return NULL;

  if (read_unseen (tty, question, text, sizeof text) >= 0)
    {
      text[strcspn (text, "\n")] = '\0';
      answer = g_strdup (text);
    }

  explicit_bzero (text, sizeof text);
  close (tty);

  return answer;
}

static char *
ask_about (const char *question,
           const char *path)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autoptr(GString) text = g_string_new (question);

  g_string_replace (text, "%s", name, 1);

  return ask (text->str);
}

char *
footing_tool_passphrase_read (const char  *path,
                              GError     **error)
{
  const char *file = g_getenv (FOOTING_PASSPHRASE_FILE);
  char *passphrase = NULL;

  if (file != NULL)
    return read_from_file (file, error);

  /* translators: %s is the name of a file */
  passphrase = ask_about (_("Passphrase of “%s”:"), path);
  if (passphrase == NULL)
    refuse (error, _("This book needs a passphrase, and there is no terminal to ask on. Name a file "
                     "that holds it in FOOTING_PASSPHRASE_FILE. Nothing was changed."));

  return passphrase;
}

gboolean
footing_tool_passphrase_choose (const char  *path,
                                char       **passphrase,
                                GError     **error)
{
  const char *file = g_getenv (FOOTING_PASSPHRASE_FILE);
  char *again = NULL;
  gboolean same;

  *passphrase = NULL;

  if (file != NULL)
    return (*passphrase = read_from_file (file, error)) != NULL;

  /* A script is not asked. */
  if (!isatty (STDIN_FILENO))
    return TRUE;

  /* translators: %s is the name of a file */
  *passphrase = ask_about (_("Passphrase for “%s”, or Enter for none:"), path);
  if (*passphrase == NULL || **passphrase == '\0')
    {
      g_clear_pointer (passphrase, footing_tool_passphrase_free);
      return TRUE;
    }

  again = ask (_("The same once more:"));
  same = g_strcmp0 (*passphrase, again) == 0;
  footing_tool_passphrase_free (again);
  if (same)
    return TRUE;

  g_clear_pointer (passphrase, footing_tool_passphrase_free);

  return refuse (error, _("These were two different passphrases. Nothing was made."));
}
