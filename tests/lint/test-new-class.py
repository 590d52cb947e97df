#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""What build-aux/new-class makes compiles, passes its own test and is in house style."""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

PROJECT = pathlib.Path(sys.argv.pop())
LINTS = ("doc-comments", "layers", "licence", "size", "words")

SOURCES = """lib = static_library('footing-{0}',
  'footing-apple.c',
  'footing-pear.c',
)
"""
TESTS = "foreach name : ['apple', 'pear']\nendforeach\n"


class NewClass(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.write("config.h", "")
        for layer in ("core", "stats"):
            self.write(f"src/{layer}/meson.build", SOURCES.format(layer))
            self.write(f"tests/unit/{layer}/meson.build", TESTS)
        (self.root / "build-aux").mkdir()
        shutil.copy(PROJECT / "build-aux/new-class", self.root / "build-aux")

    def write(self, path, text):
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")

    def read(self, path):
        return (self.root / path).read_text(encoding="utf-8")

    def make(self, *arguments):
        return subprocess.run([self.root / "build-aux/new-class", *arguments],
                              capture_output=True, text=True, check=False)

    def compile_and_run(self, layer, name):
        flags = subprocess.run(["pkg-config", "--cflags", "--libs", "gobject-2.0"],
                               check=True, capture_output=True, text=True).stdout.split()
        program = self.root / "program"
        subprocess.run(["cc", "-Wall", "-Werror", "-o", program, f"-I{self.root}",
                        f"-I{self.root}/src/{layer}",
                        self.root / f"src/{layer}/footing-{name}.c",
                        self.root / f"tests/unit/{layer}/test-{name}.c", *flags], check=True)
        return subprocess.run([program, "--tap"], check=True, capture_output=True, text=True).stdout

    def assert_in_style(self):
        for lint in LINTS:
            subprocess.run([sys.executable, PROJECT / f"tests/lint/test-{lint}.py", self.root],
                           check=True)

    def test_makes_an_object(self):
        self.assertEqual(self.make("goal-list", "core").returncode, 0)
        self.assertIn("ok 1 /goal-list/leaves-nothing-behind",
                      self.compile_and_run("core", "goal-list"))
        self.assert_in_style()

    def test_makes_a_structure(self):
        self.assertEqual(self.make("axis", "stats").returncode, 0)
        self.assertIn("ok 1 /axis/can-be-made", self.compile_and_run("stats", "axis"))
        self.assert_in_style()

    def test_keeps_lists_in_order(self):
        for name in ("banana", "aardvark", "zebra"):
            self.make(name, "core")
        sources = [line.strip() for line in self.read("src/core/meson.build").splitlines()[1:-1]]
        self.assertEqual(sources, sorted(sources))
        self.assertEqual(len(sources), 5)
        self.assertIn("['aardvark', 'apple', 'banana', 'pear', 'zebra']",
                      self.read("tests/unit/core/meson.build"))

    def test_refuses_and_changes_nothing(self):
        self.make("goal-list", "core")
        before = {path: path.read_bytes() for path in self.root.rglob("*") if path.is_file()}
        for arguments in (("goal-list", "core"), ("Goal", "core"), ("footing-goal", "core"),
                          ("goal", "ui"), ("goal", "plan")):
            answer = self.make(*arguments)
            self.assertEqual(answer.returncode, 1, arguments)
            self.assertIn("No class was made: ", answer.stderr)
        after = {path: path.read_bytes() for path in self.root.rglob("*") if path.is_file()}
        self.assertEqual(after, before)


if __name__ == "__main__":
    unittest.main()
