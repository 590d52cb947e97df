#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Every Blueprint file is as `blueprint-compiler format` would have it (./dev format)."""

import re
import subprocess

from lint import Example, Finding, main

CHANGED_LINE = re.compile(r"^@@ -(\d+)", re.M)


def is_formatted(paths):
    """One start of the compiler for many files: each start takes half a second."""
    return subprocess.run(["blueprint-compiler", "format", *paths],
                          capture_output=True, check=False).returncode == 0


def check(project):
    paths = list(project.files("src/**/*.blp"))
    if not paths or is_formatted([project.root / path for path in paths]):
        return

    for path in paths:
        run = subprocess.run(["blueprint-compiler", "format", project.root / path],
                             capture_output=True, text=True, check=False)
        if run.returncode:
            place = CHANGED_LINE.search(run.stdout)
            yield Finding(path, int(place[1]) if place else 1,
                          "is not formatted; ./dev format does it")


EXAMPLES = [
    Example(
        files={
            "src/ui/a.blp": "using Gtk 4.0;\n\nGtk.Box {}\n",
            "src/ui/b.blp": "using Gtk 4.0;\nGtk.Box { spacing: 6; }\n",
        },
        wrong={"src/ui/b.blp:1": "not formatted"},
    ),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
