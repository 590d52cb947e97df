#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""The compiler finds the headers of a layer only where that layer may be used.

The lint of layers reads what files include; this reads in compile_commands.json what they could
include, so that a dependency does not quietly pass on more than it should.
"""

import importlib
import json
import pathlib
import re
import sys

layers = importlib.import_module("test-layers")

# The headers of core that the application includes speak of these.
SPOKEN_OF = {"app": {"model", "plan", "writing"}}


def seen_folders(command):
    """The layers whose folders a compiler command looks into."""
    paths = re.findall(r"-I\S*\bsrc/(\w+)", command)
    return set(paths) & set(layers.FOLDERS)


def faults(commands):
    for command in commands:
        path = pathlib.PurePath(command["file"])
        if "src" not in path.parts or "tests" in path.parts:
            continue
        folder = layers.folder_of(pathlib.PurePath(*path.parts[path.parts.index("src"):]))
        may_see = layers.FOLDERS[folder] | SPOKEN_OF.get(folder, set()) | {folder, "base"}
        for too_much in sorted(seen_folders(command["command"]) - may_see):
            yield f"{path}: the compiler finds headers of {too_much}, which {folder or 'main.c'} may not use"


def self_test():
    commands = [
        {"file": "../../src/editor/a.c", "command": "cc -Isrc/editor -I../../src/core -I../../src/store -c"},
        {"file": "../../src/ui/diary/b.c", "command": "cc -I../../src/ui/diary -I../../src/store -c"},
        {"file": "../../src/main.c", "command": "cc -I../../src/app -I../../src/ui/window -c"},
        {"file": "../../tests/unit/c.c", "command": "cc -I../../src/store -I../../src/editor -c"},
    ]
    found = list(faults(commands))
    return len(found) == 2 and "of store" in found[0] and "of ui" in found[1]


if __name__ == "__main__":
    if not self_test():
        sys.exit("The example was judged wrongly")
    built = pathlib.Path(sys.argv[1], "compile_commands.json")
    wrong = sorted(set(faults(json.loads(built.read_text(encoding="utf-8")))))
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)
