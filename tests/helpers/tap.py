# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Runs the test cases of a module and prints one line for each, so that Meson counts them."""

import sys
import unittest


class TapResult(unittest.TestResult):
    """The name of a case is its sentence: test_a_book_is_made becomes "a book is made"."""

    def _print(self, outcome, test, remark=""):
        name = test.id().rpartition(".")[2].removeprefix("test_").replace("_", " ")
        print(f"{outcome} {self.testsRun} - {name}{remark}", flush=True)

    def _fail(self, test, error):
        for line in self._exc_info_to_string(error, test).splitlines():
            print(f"# {line}")
        self._print("not ok", test)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._print("ok", test)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._fail(test, err)

    def addError(self, test, err):
        super().addError(test, err)
        self._fail(test, err)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._print("ok", test, f" # SKIP {reason}")


def main():
    """Runs what is in the main module; the exit status says whether all is well."""
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])
    print(f"TAP version 13\n1..{suite.countTestCases()}", flush=True)
    result = TapResult()
    suite.run(result)
    sys.exit(0 if result.wasSuccessful() else 1)
