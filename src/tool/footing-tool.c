/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <glib/gi18n.h>

#include "footing-tool-check.h"
#include "footing-tool-demo.h"
#include "footing-tool-export.h"
#include "footing-tool-import.h"
#include "footing-tool-init.h"
#include "footing-tool-match.h"
#include "footing-tool-proportion.h"
#include "footing-tool-schedule.h"
#include "footing-tool-survival.h"

typedef int (*CommandFunc) (int        argc,
                            char     **argv,
                            gboolean   json);

static const struct
{
  const char  *name;
  CommandFunc  run;
  const char  *help;
} commands[] = {
  { "init", footing_tool_init, N_("make an empty book") },
  { "demo", footing_tool_demo, N_("make a book of a fictional organisation") },
  { "import", footing_tool_import, N_("bring staff and workplace files of ASC-WDS into a book") },
  { "check", footing_tool_check, N_("say what is sound in a book and what is not") },
  { "export", footing_tool_export, N_("write everything in a book, or about one person, to a file") },
  { "schedule", footing_tool_schedule, N_("work out the milestones of one enrolment") },
  { "match", footing_tool_match, N_("find the best preceptors for a whole cohort") },
  { "survival", footing_tool_survival, N_("estimate survival from any CSV file, after Kaplan and Meier") },
  { "proportion", footing_tool_proportion, N_("give a proportion with its Wilson interval") },
};

static void
print_help (void)
{
  g_print ("%s\n\n%s\n", _("Usage: footing-tool COMMAND [--json] …"), _("Commands:"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_print ("  %-12s%s\n", commands[i].name, _(commands[i].help));
  g_print ("\n%s\n", _("footing-tool COMMAND --help says more about one of them."));
}

/* Takes `--json` out of the arguments, wherever it stands before a `--`. */
static gboolean
take_json (int   *argc,
           char **argv)
{
  gboolean json = FALSE;
  int kept = 1;
  int i = 1;

  for (; i < *argc && strcmp (argv[i], "--") != 0; i++)
    if (strcmp (argv[i], "--json") == 0)
      json = TRUE;
    else
      argv[kept++] = argv[i];

  for (; i < *argc; i++)
    argv[kept++] = argv[i];

  argv[kept] = NULL;
  *argc = kept;

  return json;
}

static int
run (const char  *name,
     int          argc,
     char       **argv,
     gboolean     json)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (strcmp (name, commands[i].name) == 0)
      {
        /* So that the help of a command names it. */
        g_autofree char *program = g_strdup_printf ("footing-tool %s", name);

        g_set_prgname (program);

        return commands[i].run (argc, argv, json);
      }

  /* translators: %s is what somebody typed */
  g_printerr (_("footing-tool: There is no command “%s”.\n"), name);
  g_printerr (_("Try footing-tool --help\n"));

  return 2;
}

static int final_status;

/* A result that did not get through is a failure, for instance on a full disk. At the very end,
 * because the parser of options prints its help and leaves.
 */
static void
check_output (void)
{
  if (fflush (stdout) == 0 && !ferror (stdout))
    return;

  g_printerr (_("footing-tool: The result could not be written: %s.\n"), g_strerror (errno));
  _exit (MAX (final_status, 1));
}

int
main (int    argc,
      char **argv)
{
  gboolean json;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  atexit (check_output);
  json = take_json (&argc, argv);

  if (argc < 2)
    {
      print_help ();
      return 2;
    }

  if (strcmp (argv[1], "--help") == 0 || strcmp (argv[1], "-h") == 0)
    print_help ();
  else if (strcmp (argv[1], "--version") == 0)
    g_print ("footing-tool %s\n", PACKAGE_VERSION);
  else
    final_status = run (argv[1], argc - 1, argv + 1, json);

  return final_status;
}
