# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Runs footing-tool as a script or a person would, in a folder of its own."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

BUILD_ROOT = pathlib.Path(sys.argv.pop()) if len(sys.argv) > 1 else pathlib.Path("build")
TOOL = BUILD_ROOT / "src/footing-tool"


class CompanionTest(unittest.TestCase):
    """Each test has an empty folder, in which it runs the tool."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def run_tool(self, *arguments, env=None, before=(), stdin="", **more):
        """What happened; nobody is there to be asked for anything."""
        return subprocess.run([*before, TOOL, *arguments], cwd=self.folder, input=stdin, text=True,
                              env=os.environ | (env or {}), capture_output=True, timeout=120,
                              check=False, start_new_session=True, **more)

    def done(self, *arguments, **more):
        """Runs a command that must succeed in silence but for its result, which is returned."""
        result = self.run_tool(*arguments, **more)
        self.assertEqual((result.returncode, result.stderr), (0, ""), arguments)
        return result.stdout

    def done_json(self, *arguments, **more):
        return json.loads(self.done(*arguments, "--json", **more))

    def refused(self, *arguments, because, **more):
        """Runs a command that must fail with a sentence, and without any result."""
        self._fails(1, arguments, because, more)

    def misused(self, *arguments, because, **more):
        """Runs a command that is written wrongly; the answer points to its help."""
        self._fails(2, arguments, because, more)

    def _fails(self, status, arguments, because, more):
        result = self.run_tool(*arguments, **more)
        self.assertIn(because, result.stderr)
        self.assertEqual((result.returncode, result.stdout), (status, ""), result.stderr)
        self.assertEqual("--help" in result.stderr, status == 2)

    def secret(self, passphrase, name="passphrase"):
        """The environment in which a passphrase is given."""
        path = self.folder / name
        path.write_text(passphrase + "\n", encoding="utf-8")
        return {"FOOTING_PASSPHRASE_FILE": str(path)}
