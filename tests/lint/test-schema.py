#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Every table of the book is explained in docs/schema.md, and no table that is not there."""

import re

from lint import Example, Finding, line_of, main

DOCUMENT = "docs/schema.md"
MIGRATIONS = "src/store/migrations/*.sql"

CREATED = re.compile(
    r"^\s*CREATE\s+(?:VIRTUAL\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?[\"`\[]?(\w+)", re.I | re.M)
DROPPED = re.compile(r"^\s*DROP\s+TABLE\s+(?:IF\s+EXISTS\s+)?[\"`\[]?(\w+)", re.I | re.M)

# A heading, the first cell of a row or the start of a list item: ### `person`
EXPLAINED = re.compile(r"^(?:#+ |\| *|[-*] )`(\w+)`", re.M)


def tables(project):
    """Name and place of each table that is there after the last migration."""
    found = {}
    for path in project.files(MIGRATIONS):
        text = project.read(path)
        for match in DROPPED.finditer(text):
            found.pop(match[1], None)
        found |= {match[1]: (path, line_of(text, match.start(1)))
                  for match in CREATED.finditer(text)}
    return found


def check(project):
    found = tables(project)
    if not found:
        return
    if not project.files(DOCUMENT):
        yield Finding(DOCUMENT, 1, "explains no table, because it does not exist")
        return
    document = project.read(DOCUMENT)
    explained = {match[1] for match in EXPLAINED.finditer(document)}
    for table, (path, line) in found.items():
        if table not in explained:
            yield Finding(path, line, f"the table {table} is not explained in {DOCUMENT}")
    for match in re.finditer(r"^#+ `(\w+)`", document, re.M):
        if match[1] not in found:
            yield Finding(DOCUMENT, line_of(document, match.start()),
                          f"there is no table {match[1]}")


EXAMPLES = [
    Example(
        files={
            "src/store/migrations/0001-a.sql":
                "CREATE TABLE person (\n  id INTEGER\n) STRICT;\n\nCREATE TABLE pulse (id);\n"
                "-- CREATE TABLE remark\nCREATE TABLE old (id);\n",
            "src/store/migrations/0002-b.sql":
                "DROP TABLE old;\nCREATE VIRTUAL TABLE search USING fts5 (title);\n",
            "docs/schema.md": "## `person`\n\nPeople. The `pulse` is elsewhere.\n\n### `ghost`\n",
        },
        wrong={
            "src/store/migrations/0001-a.sql:5": "pulse is not explained",
            "src/store/migrations/0002-b.sql:2": "search is not explained",
            "docs/schema.md:5": "no table ghost",
        },
    ),
    Example(
        files={"src/store/migrations/0001-a.sql": "CREATE TABLE person (id);\n"},
        wrong={"docs/schema.md:1": "does not exist"},
    ),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
