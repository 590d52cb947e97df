# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Just enough understanding of C in GNU style for the lints."""

import dataclasses
import re

COMMENT = r"//[^\n]*|/\*.*?\*/"
STRING = r'"(?:\\.|[^"\\\n])*"'
CHARACTER = r"'(?:\\.|[^'\\\n])*'"
OPAQUE = re.compile(f"(?P<comment>{COMMENT})|(?P<string>{STRING})|{CHARACTER}", re.S)
FUNCTION_NAME = re.compile(r"(\w+) \(")


@dataclasses.dataclass(frozen=True)
class Function:
    name: str
    line: int
    length: int  # lines between the braces


@dataclasses.dataclass(frozen=True)
class Argument:
    offset: int
    text: str


def blank(text, keep_strings=True):
    """The text with spaces for comments (and strings), so that every offset stays."""
    def replace(match):
        if match["comment"] is None and (keep_strings or match["string"] is None):
            return match[0]
        if match["string"] is not None:
            return '"' + " " * (len(match[0]) - 2) + '"'
        return re.sub(r"[^\n]", " ", match[0])

    return OPAQUE.sub(replace, text)


def functions(text):
    """Function definitions, which have the braces of their bodies in the first column."""
    lines = blank(text, keep_strings=False).split("\n")
    start = None
    for number, line in enumerate(lines):
        if line == "{":
            start = number
        elif line.startswith("}") and start is not None:
            head = _line_of_name(lines, start)
            if head is not None:
                name = FUNCTION_NAME.match(lines[head])[1]
                yield Function(name, head + 1, number - start - 1)
            start = None


def _line_of_name(lines, brace):
    """Where in the head above a brace the name is; None above a struct or an enumeration."""
    for number in range(brace - 1, -1, -1):
        if not lines[number].strip():
            return None
        if FUNCTION_NAME.match(lines[number]):
            return number
    return None


def calls(text, pattern):
    """The arguments of each call of a function whose whole name matches."""
    bare = blank(text, keep_strings=False)
    for match in re.finditer(rf"\b(?:{pattern})\s*\(", bare):
        yield [_argument(text, start, end) for start, end in _argument_spans(bare, match.end())]


def _argument(text, start, end):
    written = text[start:end]
    return Argument(start + len(written) - len(written.lstrip()), written.strip())


def _argument_spans(bare, start):
    depth, spans = 0, []
    for offset in range(start, len(bare)):
        character = bare[offset]
        if character in "([{":
            depth += 1
        elif character in ")]}" and depth:
            depth -= 1
        elif character == ")" or (character == "," and not depth):
            spans.append((start, offset))
            start = offset + 1
            if character == ")":
                break
    return spans
