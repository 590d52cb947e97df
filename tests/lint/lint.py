# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""What the lints share: reading the project, reporting, and proving that a lint can fail.

A lint is a function from a Project to Findings, with Examples of what it must find and what it
must let pass. `test-X.py PROJECT` checks a project, `test-X.py --self-test` tries the examples.
"""

import dataclasses
import pathlib
import sys
import tempfile

SKIPPED_FOLDERS = {"build", "__pycache__"}


@dataclasses.dataclass(frozen=True, order=True)
class Finding:
    path: str
    line: int
    message: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.message}"


@dataclasses.dataclass(frozen=True)
class Example:
    """Files by path, and what is wrong with them: "path:line" to a part of the message."""
    files: dict
    wrong: dict = dataclasses.field(default_factory=dict)


class Project:
    def __init__(self, root):
        self.root = pathlib.Path(root)

    def files(self, *patterns):
        """Paths from the root that match, sorted, without what was built."""
        found = {path.relative_to(self.root) for pattern in patterns
                 for path in self.root.glob(pattern) if path.is_file()}
        return sorted(path.as_posix() for path in found if not _is_skipped(path))

    def scripts(self):
        """Programs without a suffix that begin with #!."""
        return [path for path in self.files("*", ".ci/*", "build-aux/*")
                if "." not in pathlib.PurePath(path).name
                and (self.root / path).read_bytes()[:2] == b"#!"]

    def read(self, path):
        return (self.root / path).read_text(encoding="utf-8")


def _is_skipped(path):
    return any(part in SKIPPED_FOLDERS or (part.startswith(".") and part != ".ci")
               for part in path.parts[:-1])


def line_of(text, offset):
    """The number of the line that an offset is in, from 1."""
    return text.count("\n", 0, offset) + 1


def main(check, examples):
    arguments = sys.argv[1:]
    if arguments == ["--self-test"]:
        faults = [fault for example in examples for fault in try_example(check, example)]
        faults += [] if any(example.wrong for example in examples) else ["No example is wrong"]
    else:
        faults = sorted(check(Project(arguments[0])))
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


def try_example(check, example):
    """What the lint got wrong about an example."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in example.files.items():
            place = pathlib.Path(folder, path)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        found = {f"{finding.path}:{finding.line}": finding.message
                 for finding in check(Project(folder))}
    for place, message in example.wrong.items():
        if place not in found:
            yield f"missed {place}: {message}"
        elif message not in found[place]:
            yield f"said of {place}: {found[place]!r}, but should have said {message!r}"
    for place in found.keys() - example.wrong.keys():
        yield f"found fault with {place}, which is well: {found[place]}"
