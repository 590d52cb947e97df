#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Every source file says its licence and its owners, in two lines and in no other words."""

from lint import Example, Finding, main

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
OWNERS = "Copyright © 2026 The Footing developers"


def expected_head(path):
    if path.endswith((".c", ".h", ".css")):
        return [f"/* {LICENCE} */", f"/* {OWNERS} */"]
    if path.endswith(".blp"):  # whose own formatter pulls other comments apart
        return [f"// {LICENCE}", f"// {OWNERS}"]
    return [f"# {LICENCE}", f"# {OWNERS}"]


def check(project):
    for path in project.files("src/**/*.[ch]", "src/**/*.blp", "src/**/*.css", "tests/**/*.[ch]",
                              "tests/**/*.py", "build-aux/*.py") + project.scripts():
        lines = project.read(path).split("\n")
        first = 1 if lines[0].startswith("#!") else 0
        for number, line in enumerate(expected_head(path), start=first):
            if number >= len(lines) or lines[number] != line:
                yield Finding(path, number + 1, f"should be: {line}")
                break


EXAMPLES = [
    Example(
        files={
            "src/base/footing-date.c": f"/* {LICENCE} */\n/* {OWNERS} */\n",
            "src/base/footing-uid.c": "int x;\n",
            "src/ui/footing-page.blp": f"// {LICENCE}\n// Copyright 2026 Somebody\n",
            "build-aux/tidy": f"#!/bin/sh\n# {LICENCE}\n# {OWNERS}\n",
            "dev": "#!/bin/sh\necho\n",
        },
        wrong={
            "src/base/footing-uid.c:1": LICENCE,
            "src/ui/footing-page.blp:2": OWNERS,
            "dev:2": LICENCE,
        },
    ),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
