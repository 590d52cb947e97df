#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""What a book holds about a person can be read on paper: every word that the JSON has, the PDF has.

    test-person-pdf.py BUILD-DIR HELPERS
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, sys.argv[2])
import pdftext  # noqa: E402

TOOL = pathlib.Path(sys.argv[1]) / "src" / "footing-tool"
# What people wrote, or would look for. Identifiers, codes and dates are told in other words.
WRITTEN = ("name", "title", "notes", "agenda", "note", "body", "pattern")


def tool(*arguments, status=0):
    done = subprocess.run([TOOL, *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == status, done.stderr
    return done.stderr


def squeezed(text):
    return re.sub(r"\s+", "", text)


def words_of(archive):
    for table in archive["tables"].values():
        for record in table.values():
            for text in (record[key] for key in WRITTEN if isinstance(record.get(key), str)):
                yield from text.split()


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        book = folder / "demo.footing"
        tool("demo", book, "--seed", "1", "--as-of", "2026-03-12")
        tool("export", book, "--out", folder / "all.json")
        tables = json.loads((folder / "all.json").read_text())["tables"]
        with_sessions = {session["enrolment_id"] for session in tables["session"].values()}
        person = next(enrolment["preceptee_id"] for uid, enrolment in tables["enrolment"].items()
                      if uid in with_sessions)

        tool("export", book, "--out", folder / "one.json", "--person", person)
        tool("export", book, "--out", folder / "one.pdf", "--person", person)
        words = set(words_of(json.loads((folder / "one.json").read_text())))
        pdf = pdftext.Pdf((folder / "one.pdf").read_bytes())
        text = squeezed("".join(pdf.texts()))
        missing = [word for word in words if squeezed(word) not in text]
        print(f"1..2\n{'not ok' if missing or len(words) < 50 else 'ok'} 1 every word is on paper")
        for word in missing[:5]:
            print(f"# missing: {word[:100]!r}")

        answer = tool("export", book, "--out", folder / "everything.pdf", status=2)
        refused = "one person" in answer and not (folder / "everything.pdf").exists()
        print(f"{'ok' if refused else 'not ok'} 2 a PDF of the whole book is refused")


main()
