/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing"

#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "footing-accessibility-fixes.h"
#include "footing-application.h"
#include "footing-mirror-fix.h"
#include "footing-room-for-words.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr(FootingApplication) application = NULL;

  /* Before any widget class copies what it repairs. */
  footing_accessibility_fixes_install ();
  footing_mirror_fix_install ();
  footing_room_for_words_install ();

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  application = footing_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
