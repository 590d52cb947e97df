#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""build-aux/format-changed puts changed lines into house style and leaves all others alone."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

PROJECT = pathlib.Path(sys.argv.pop())

UNTIDY_BUT_OLD = """static int
old (int x)
{
  return   x+1;
}
"""

TIDY = """static void
tidy (FootingDay          day,
      const char * const *names,
      GError            **error)
{
  static const char * const views[] = {
    "today", "people",
    "diary", "insights",
  };
  g_autoptr(GDate) date = g_date_new_dmy (1,
                                          2, 2026);

  g_message (_("One %s"
               "two"),
             names[0]);
  if (day > 0 &&
      names != NULL)
    use (date, views[0]);
}
"""

UNTIDY = """void
untidy (int a,
        char **b)
{
  if(a>1){
    g_autoptr (GDate) date=NULL;
    use(b,a);
  }
}
"""

TIDIED = """void
untidy (int    a,
        char **b)
{
  if (a > 1)
    {
      g_autoptr(GDate) date = NULL;
      use (b, a);
    }
}
"""


class FormatChanged(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        shutil.copy(PROJECT / ".clang-format", self.root)
        self.git("init", "--quiet")
        self.source("a.c", UNTIDY_BUT_OLD)
        self.git("add", ".")
        self.git("-c", "user.name=Test", "-c", "user.email=test@example.org",
                 "commit", "--quiet", "--message", "Start")

    def git(self, *arguments):
        # Inside a commit hook these would point at the project itself.
        env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        subprocess.run(["git", *arguments], cwd=self.root, env=env, check=True)

    def source(self, name, text=None):
        path = self.root / name
        if text is not None:
            path.write_text(text, encoding="utf-8")
        return path.read_text(encoding="utf-8")

    def format(self, *arguments):
        env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        return subprocess.run([PROJECT / "build-aux/format-changed", *arguments], cwd=self.root,
                              env=env, capture_output=True, text=True, check=False)

    def test_formats_what_changed_and_nothing_else(self):
        self.source("a.c", UNTIDY_BUT_OLD + "\n" + UNTIDY)
        self.assertEqual(self.format().stdout, "formatted a.c\n")
        self.assertEqual(self.source("a.c"), UNTIDY_BUT_OLD + "\n" + TIDIED)

    def test_formats_new_files(self):
        self.source("b.c", UNTIDY)
        self.assertEqual(self.format().stdout, "formatted b.c\n")
        self.assertEqual(self.source("b.c"), TIDIED)

    def test_leaves_what_is_tidy(self):
        self.source("b.c", TIDY)
        self.assertEqual(self.format().stdout, "")
        self.assertEqual(self.source("b.c"), TIDY)

    def test_formats_blueprint(self):
        self.source("a.blp", "using Gtk 4.0;\nGtk.Box { spacing: 6; }\n")
        self.assertEqual(self.format().stdout, "formatted a.blp\n")
        self.assertEqual(self.source("a.blp"), "using Gtk 4.0;\n\nGtk.Box {\n  spacing: 6;\n}\n")

    def test_only_tells_when_asked_to_check(self):
        self.source("b.c", UNTIDY)
        answer = self.format("--check")
        self.assertEqual(answer.returncode, 1)
        self.assertIn("would change b.c", answer.stdout)
        self.assertEqual(self.source("b.c"), UNTIDY)
        self.format()
        self.assertEqual(self.format("--check").returncode, 0)


if __name__ == "__main__":
    unittest.main()
