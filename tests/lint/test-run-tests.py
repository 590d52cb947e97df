#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""build-aux/run-tests counts every case and every way in which a program can fail, and says why."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

PROJECT = pathlib.Path(sys.argv.pop())

# Each is a program in sh, by name: protocol, suite, script.
PROGRAMS = {
    "good": ("tap", "unit", "echo 1..3; echo ok 1; echo ok 2; echo 'ok 3 # SKIP not here'"),
    "bad": ("tap", "unit", "echo 1..2; echo ok 1; echo not ok 2; exit 1"),
    "leaky": ("tap", "golden", "echo 1..1; echo ok 1; exit 23"),
    "short": ("tap", "golden", "echo 1..2; echo ok 1"),
    "silent": ("tap", "golden", "kill -SEGV $$"),
    "plain": ("exitcode", "lint", "exit 0"),
    "broken": ("exitcode", "data", "exit 1"),
    "absent": ("exitcode", "display", "exit 77"),
}


class RunTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)

    def set_up(self, programs=PROGRAMS, *more):
        lines = ["project('sample')", "sh = find_program('sh')", *more]
        for name, (protocol, suite, script) in programs.items():
            escaped = script.replace("'", "\\'")
            lines.append(f"test('{name}', sh, args: ['-c', '{escaped}'], "
                         f"suite: '{suite}', protocol: '{protocol}')")
        (self.root / "meson.build").write_text("\n".join(lines) + "\n", encoding="utf-8")
        again = ["--wipe"] if (self.root / "build").exists() else []
        subprocess.run(["meson", "setup", self.root / "build", self.root, *again], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def run_tests(self, *suites):
        answer = subprocess.run([PROJECT / "build-aux/run-tests", self.root / "build", *suites],
                                capture_output=True, text=True, check=False)
        return answer.returncode, (answer.stdout.splitlines() or [""])[-1], answer.stderr

    def explain(self, script, protocol="tap"):
        """What is printed about a program, without what Meson says."""
        self.set_up({"sample": (protocol, "unit", script)})
        answer = subprocess.run([PROJECT / "build-aux/run-tests", self.root / "build"],
                                capture_output=True, text=True, check=False)
        return answer.stdout.partition("\n――― sample: ")[2].splitlines()

    def test_counts_cases_and_programs(self):
        self.set_up()
        # good: 2 and a skip; bad: 1 of 2; leaky and short: a case each, and their end; silent
        # and broken: 0 of 1; plain: 1; absent: skipped.
        self.assertEqual(self.run_tests()[:2], (1, "6 passed, 5 failed, 2 skipped"))

    def test_runs_what_is_asked_for(self):
        self.set_up()
        self.assertEqual(self.run_tests("lint")[:2], (0, "1 passed, 0 failed"))
        self.assertEqual(self.run_tests("unit", "lint")[:2], (1, "4 passed, 1 failed, 1 skipped"))

    def test_counts_what_a_program_does_after_its_last_case(self):
        self.set_up({"leaky": PROGRAMS["leaky"]})
        self.assertEqual(self.run_tests()[:2], (1, "1 passed, 1 failed"))

    def test_says_why_a_case_failed(self):
        lines = self.explain("echo 1..3; echo \\# fine; echo ok 1; echo \\# the window is blue; "
                             "echo not ok 2; echo ok 3; exit 1")
        self.assertIn("# the window is blue", lines)
        self.assertIn("not ok 2", lines)
        self.assertNotIn("# fine", lines)
        self.assertEqual(lines[-1], "2 passed, 1 failed")

    def test_says_what_a_program_wrote_outside_its_cases(self):
        lines = self.explain("echo 1..1; echo ok 1; echo \\# the end; echo a leak >&2; exit 1")
        self.assertIn("# the end", lines)
        self.assertIn("a leak", lines)
        self.assertIn("a reason", self.explain("echo a reason; exit 1", "exitcode"))

    def test_shortens_in_the_middle(self):
        lines = self.explain("echo 1..1; for i in $(seq 200); do echo \\# line $i; done; "
                             "echo \\# a picture; echo not ok 1; exit 1")
        self.assertIn("# line 1", lines)
        self.assertIn("# a picture", lines)
        self.assertNotIn("# line 100", lines)
        self.assertIn("… 143 lines left out …", lines)

    def test_says_nothing_about_what_passed(self):
        self.assertEqual(self.explain("echo 1..1; echo \\# fine; echo ok 1"), [])

    def test_is_not_content_with_nothing(self):
        self.set_up()
        self.assertEqual(self.run_tests("flow")[:2], (1, "0 passed, 0 failed"))
        self.assertEqual(self.run_tests("display")[:2], (1, "0 passed, 0 failed, 1 skipped"))

    def test_does_not_count_the_run_before(self):
        self.set_up()
        self.run_tests()
        self.assertEqual(self.run_tests("flow")[1], "0 passed, 0 failed")

    def test_knows_its_suites(self):
        self.set_up()
        status, _, message = self.run_tests("units")
        self.assertEqual(status, 2)
        self.assertIn("There is no test suite called units.", message)

    def test_refuses_two_tests_of_one_name(self):
        self.set_up({"plain": PROGRAMS["plain"]},
                    "test('plain', sh, args: ['-c', 'true'], suite: 'unit')")
        status, _, message = self.run_tests()
        self.assertNotEqual(status, 0)
        self.assertIn("plain", message)


if __name__ == "__main__":
    unittest.main()
