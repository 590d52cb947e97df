#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Files, functions and lines stay small enough to be read.

A comment near the top of a file may make an exception, with its reason:

    Lint: allow long lines: each row of the table is one code of the standard.
    Lint: allow long function parse_row: one state machine is easier to follow in one piece.
    Lint: allow long file: generated from the published tables.
"""

import ast
import re

import c_source
from lint import Example, Finding, main

FILE_LIMIT = 800
FUNCTION_LIMIT = 60
LINE_LIMIT = 120

# Blueprint has no way to write one text on two lines.
UNBREAKABLE = re.compile(r'^\s*[\w-]+: _\(".*"\);$')

TOP = 30
EXCEPTION = re.compile(r"Lint: allow (long lines|long file|long function \w+): \S.{10,}")


def exceptions(lines):
    return {match[1] for line in lines[:TOP] if (match := EXCEPTION.search(line))}


def python_functions(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            yield c_source.Function(node.name, node.lineno, node.end_lineno - node.lineno)


def functions(path, text):
    if path.endswith((".c", ".h")):
        return c_source.functions(text)
    return python_functions(text) if path.endswith(".py") else ()


def faults(path, text):
    lines = text.split("\n")
    yield from ((number, "long lines", f"{len(line)} columns; the limit is {LINE_LIMIT}")
                for number, line in enumerate(lines, start=1)
                if len(line) > LINE_LIMIT and not UNBREAKABLE.search(line))
    yield from ((function.line, f"long function {function.name}",
                 f"{function.name} has {function.length} lines; the limit is {FUNCTION_LIMIT}")
                for function in functions(path, text) if function.length > FUNCTION_LIMIT)
    if len(lines) - 1 > FILE_LIMIT:
        yield 1, "long file", f"{len(lines) - 1} lines; the limit is {FILE_LIMIT}"


def check(project):
    for path in project.files(
            "src/**/*.[ch]", "src/**/*.blp", "src/**/*.css", "src/**/*.sql", "tests/**/*.[ch]",
            "tests/**/*.py", "build-aux/*.py", "**/meson.build") + project.scripts():
        text = project.read(path)
        allowed = exceptions(text.split("\n"))
        for line, kind, message in faults(path, text):
            if kind not in allowed:
                yield Finding(path, line, message)


def _function(name, lines):
    return f"static void\n{name} (int x)\n{{\n" + "  x++;\n" * lines + "}\n"


EXAMPLES = [
    Example(
        files={
            "src/base/footing-a.c": _function("fits", 60) + "\n" + _function("too_long", 61),
            "src/base/footing-b.c": "int x;\n" * 801,
            "src/base/footing-c.c": "x" * 121 + "\n" + "x" * 120 + "\n",
            "src/base/footing-d.c": "int x;\n" * 800,
            "tests/lint/a.py": "def f():\n" + "    x = 1\n" * 61,
        },
        wrong={
            "src/base/footing-a.c:67": "too_long has 61 lines",
            "src/base/footing-b.c:1": "801 lines",
            "src/base/footing-c.c:1": "121 columns",
            "tests/lint/a.py:1": "f has 61 lines",
        },
    ),
    Example(
        files={
            "src/base/footing-a.c":
                "/* Lint: allow long function big: one state machine in one piece. */\n\n"
                + _function("big", 61),
            "src/base/footing-b.c": "/* Lint: allow long lines: because */\n" + "x" * 121 + "\n",
        },
        # A reason of one word is none.
        wrong={"src/base/footing-b.c:2": "121 columns"},
    ),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
