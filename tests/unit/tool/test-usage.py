#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""How the companion is called, and the shapes of what it answers.

    test-usage.py BUILD_ROOT
"""

import json
import pathlib
import re
import subprocess
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[2] / "helpers"))

from companion import TOOL, CompanionTest  # noqa: E402
import tap  # noqa: E402

COMMANDS = ("init", "demo", "import", "check", "export", "schedule", "match", "survival",
            "proportion")

# Remission of children with leukaemia in weeks, 6-MP against placebo (Freireich et al., 1963), as
# every textbook on survival has it; + is still in remission.
SIX_MP = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+"
PLACEBO = "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23"


class Usage(CompanionTest):
    def test_without_a_command_it_says_what_there_is(self):
        result = self.run_tool()
        self.assertEqual(result.returncode, 2)
        self.assertEqual(result.stdout, self.done("--help"))

    def test_the_help_names_every_command(self):
        listed = self.done("--help").split()
        for command in COMMANDS:
            self.assertIn(command, listed)

    def test_every_command_explains_itself(self):
        for command in COMMANDS:
            self.assertIn(f"footing-tool {command} ", self.done(command, "--help"))

    def test_it_knows_its_version(self):
        self.assertRegex(self.done("--version"), r"^footing-tool \d{4}\.\d+\n$")

    def test_an_unknown_command_is_wrong_usage(self):
        self.misused("frobnicate", because="There is no command “frobnicate”.")

    def test_an_unknown_option_is_wrong_usage(self):
        for command in COMMANDS:
            self.misused(command, "--frobnicate", because="--frobnicate")

    def test_too_much_or_too_little_is_wrong_usage(self):
        self.misused("check", because="BOOK")
        self.misused("check", "a.footing", "b.footing", because="BOOK")

    def test_json_may_be_asked_for_anywhere(self):
        answers = {self.done(*words) for words in (("--json", "proportion", "7", "10"),
                                                   ("proportion", "--json", "7", "10"),
                                                   ("proportion", "7", "10", "--json"))}
        self.assertEqual(len(answers), 1)

    def test_what_begins_with_a_dash_may_be_a_file(self):
        self.refused("check", "--", "--json", because="There is no “--json” here.")

    def test_an_answer_that_does_not_get_through_is_a_failure(self):
        with open("/dev/full", "w", encoding="utf-8") as full:
            result = self.run_with_output(full, "proportion", "7", "10")
        self.assertEqual(result.returncode, 1)
        self.assertIn("could not be written", result.stderr)

    def test_help_that_does_not_get_through_is_a_failure(self):
        with open("/dev/full", "w", encoding="utf-8") as full:
            for arguments in (["--help"], ["check", "--help"]):
                self.assertEqual(self.run_with_output(full, *arguments).returncode, 1)

    def test_what_is_no_text_is_wrong_usage(self):
        for arguments in (["survival", "x.csv", "--time", b"\xff"], ["schedule", "--standard", b"\xff"],
                          ["demo", "x.footing", "--as-of", b"\xff"]):
            self.misused(*arguments, because="letters in an option that are no text")

    def test_an_empty_name_is_wrong_usage(self):
        for arguments in (["init", ""], ["demo", ""], ["check", ""], ["survival", ""]):
            self.misused(*arguments, because="empty")
        self.misused("export", "x.footing", "--out", "", because="--out")
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_a_day_that_is_none_is_wrong_usage(self):
        self.misused("demo", "x.footing", "--as-of", "2026-02-30", because="2026-02-30")
        self.misused("schedule", "--standard", "core", "--start", "2026-02-30", because="2026-02-30")

    def run_with_output(self, output, *arguments):
        return subprocess.run([TOOL, *arguments], stdout=output, stderr=subprocess.PIPE, text=True,
                              check=False)


class Figures(CompanionTest):
    # Wilson, 7 of 10: .3968 to .8922 (Wilson 1927; any table of the interval).
    def test_a_proportion_has_its_interval(self):
        answer = self.done_json("proportion", "7", "10")
        self.assertEqual((answer["x"], answer["n"], answer["estimate"]), (7, 10, 0.7))
        self.assertAlmostEqual(answer["lower"], 0.3968, 4)
        self.assertAlmostEqual(answer["upper"], 0.8922, 4)

    def test_nobody_has_no_proportion(self):
        self.assertIsNone(self.done_json("proportion", "0", "0")["estimate"])

    # Two weeks, three and six months from Monday 5 January 2026; 5 April is Easter Sunday.
    def test_a_schedule_has_true_days(self):
        self.assertEqual(
            self.done_json("schedule", "--standard", "core", "--start", "2026-01-05"),
            [{"milestone": "initial", "opens": "2026-01-05", "due": "2026-01-19",
              "late": "2026-01-20", "planned": "2026-01-19"},
             {"milestone": "interim", "opens": "2026-03-08", "due": "2026-04-05",
              "late": "2026-04-06", "planned": "2026-04-02"},
             {"milestone": "final", "opens": "2026-06-07", "due": "2026-07-05",
              "late": "2026-07-06", "planned": "2026-07-03"}])

    def survival(self, *arguments):
        rows = ["weeks,event,arm"]
        for arm, weeks in (("6-MP", SIX_MP), ("placebo", PLACEBO)):
            rows += [f"{week.rstrip('+')},{0 if week.endswith('+') else 1},{arm}" for week in weeks.split()]
        return self.done_json("survival", "-", "--time", "weeks", "--event", "event", *arguments,
                              stdin="\n".join(rows) + "\n")

    # Published: S(6) = .857, S(10) = .753, S(23) = .448, median 23 and 8; chi-squared 16.79.
    def test_survival_has_the_shape_and_figures_of_the_textbook(self):
        answer = self.survival("--group", "arm", "--times", "12")
        self.assertEqual(answer["method"]["ties"], "events before censorings")
        groups = {group["name"]: group for group in answer["groups"]}
        treated = groups["6-MP"]
        self.assertEqual((treated["n"], treated["events"], treated["median"]), (21, 9, 23))
        self.assertEqual(groups["placebo"]["median"], 8)
        curve = {row["time"]: row for row in treated["curve"]}
        self.assertEqual((curve[6]["at_risk"], curve[6]["events"], curve[6]["censored"]), (21, 3, 1))
        for time, survival in ((6, 0.857143), (10, 0.752941), (23, 0.448179)):
            self.assertAlmostEqual(curve[time]["survival"], survival, 6)
        self.assertEqual([row["time"] for row in treated["at"]], [12])
        self.assertAlmostEqual(answer["logrank"]["chi_squared"], 16.792941, 6)
        self.assertEqual(answer["logrank"]["df"], 1)

    def test_a_missing_file_is_said(self):
        self.refused("survival", "none.csv", "--time", "t", "--event", "e", because="none.csv")
        self.refused("match", "none.json", because="none.json")

    # p2 can have nobody but m1, so p1 goes to another workplace: 60 points, and 20 without wishes.
    def test_a_matching_has_pairs_reasons_and_a_matrix(self):
        preceptor = {"workplace": "w1", "profession": "rn_adult", "prepared": True,
                     "months_registered": 30, "load": 0, "limit": 1}
        cohort = {"preceptees": [{"id": "p1", "workplace": "w1", "profession": "rn_adult"},
                                 {"id": "p2", "workplace": "w1", "profession": "rn_adult", "avoids": ["m2"]}],
                  "preceptors": [{"id": "m1", **preceptor}, {"id": "m2", **preceptor, "workplace": "w2"}]}
        answer = self.done_json("match", "-", "--matrix", stdin=json.dumps(cohort))
        self.assertEqual(set(answer), {"pairs", "unmatched", "total_cost", "matrix"})
        self.assertEqual([(pair["preceptee"], pair["preceptor"], pair["cost"]) for pair in answer["pairs"]],
                         [("p1", "m2", 80), ("p2", "m1", 20)])
        self.assertEqual((answer["unmatched"], answer["total_cost"]), ([], 100))
        self.assertEqual(answer["matrix"], {"p1": {"m1": 20, "m2": 80}, "p2": {"m1": 20, "m2": None}})
        for pair in answer["pairs"]:
            points = [int(re.search(r"(\d+) points?\.$", reason)[1]) for reason in pair["reasons"]]
            self.assertEqual((sum(points), len(points)), (pair["cost"], 3))


if __name__ == "__main__":
    tap.main()
