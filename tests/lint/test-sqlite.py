#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""SQL is spoken in one place: nothing outside src/store calls SQLite."""

import re

import c_source
from lint import Example, Finding, line_of, main

CALL = re.compile(r"\bsqlite3_\w+|\bsqlite3\b")
AT_HOME = ("src/store/", "tests/unit/store/", "tests/golden/", "tests/fault/")


def check(project):
    for path in project.files("src/**/*.[ch]", "tests/**/*.[ch]"):
        if path.startswith(AT_HOME):
            continue
        text = c_source.blank(project.read(path), keep_strings=False)
        for match in CALL.finditer(text):
            yield Finding(path, line_of(text, match.start()), f"{match[0]} outside the store")


EXAMPLES = [
    Example(
        files={
            "src/store/footing-db.c": "sqlite3_close_v2 (handle);\n",
            "src/core/footing-list.c": "/* not sqlite3_open */\n\nsqlite3_exec (handle);\n",
            "src/ui/footing-page.c": 'g_warning ("sqlite3_exec failed");\n',
        },
        wrong={"src/core/footing-list.c:3": "sqlite3_exec outside"},
    ),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
