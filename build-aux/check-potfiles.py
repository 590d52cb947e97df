#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Compares po/POTFILES.in with the files that have words to translate.

    check-potfiles.py [--write] [PROJECT]

A file that is missing there is never translated, and nobody notices; one that is gone stops the
next translator. --write puts the list right instead of complaining.
"""

import re
import sys
from pathlib import Path

HEADING = "# Files with words to translate, sorted. build-aux/check-potfiles.py --write keeps it.\n"
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"", re.DOTALL)
MARK = re.compile(r"(?<!\w)(?:_|C_|N_|NC_|Q_|ngettext|g_dngettext|g_dpgettext2?)\s*\(")


def without_comments(text):
    """Takes comments out and leaves strings, which may look like comments, in place."""
    return COMMENT.sub(lambda match: match[0] if match[0].startswith('"') else " ", text)


def is_translated(path):
    if path.suffix in (".c", ".h", ".blp"):
        return MARK.search(without_comments(path.read_text("utf-8"))) is not None
    return True


def files_to_translate(project):
    found = [path for kind in ("c", "h", "blp") for path in (project / "src").rglob(f"*.{kind}")]
    for pattern in ("*.desktop.in", "*.metainfo.xml.in", "*.gschema.xml.in", "*.mime.xml"):
        found += (project / "data").glob(pattern)
    return sorted(path.relative_to(project).as_posix() for path in found if is_translated(path))


def main():
    arguments = sys.argv[1:]
    write = "--write" in arguments
    arguments = [argument for argument in arguments if argument != "--write"]
    project = Path(arguments[0] if arguments else Path(__file__).parents[1])
    potfiles = project / "po" / "POTFILES.in"
    wanted = files_to_translate(project)

    if write:
        potfiles.write_text(HEADING + "".join(f"{name}\n" for name in wanted), "utf-8")
        return 0

    lines = potfiles.read_text("utf-8").splitlines()
    listed = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    complaints = [f"po/POTFILES.in lacks {name}" for name in wanted if name not in listed]
    complaints += [f"po/POTFILES.in names {name}, which is gone or has no words to translate"
                   for name in listed if name not in wanted]
    complaints += [f"po/POTFILES.in names {name} twice" for name in sorted(set(listed))
                   if listed.count(name) > 1]
    if not complaints and listed != wanted:
        complaints.append("po/POTFILES.in is not sorted")

    for complaint in complaints:
        print(complaint)
    if complaints:
        print("build-aux/check-potfiles.py --write puts this right.")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
