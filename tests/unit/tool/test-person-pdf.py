#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""What a book holds about a person can be read on paper: every word that the JSON has, the PDF has,
and nothing that only a computer reads.

    test-person-pdf.py BUILD-DIR HELPERS FORMS-JSON
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
WRITTEN = ("name", "title", "notes", "agenda", "note")
# What stands in the JSON for a computer, and must not stand on paper.
FOR_COMPUTERS = re.compile(r'\["|"\]|fact\.|rn-adult|rn adult|\d{4}-\d\d-\d\d|T\d\d:\d\d|DDDOO|[0-9a-f]{32}')


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


def answers_of(archive, forms):
    """The questions of the documents that were answered, and what was answered, as a form says it."""
    for field in archive["tables"]["document_field"].values():
        form = forms[archive["tables"]["document"][field["document_id"]]["form"]]
        asked = {one["id"]: one for section in form["sections"] for one in section.get("fields", [])}
        one, body = asked.get(field["key"]), field["body"]
        if one is None or not body:
            continue
        yield one["label"]
        if one["kind"] == "promises":
            yield from (promise["label"] for promise in one["promises"])
        elif one["kind"] == "choice":
            yield next(choice["label"] for choice in one["choices"] if choice["id"] == body)
        elif one["kind"] == "table":
            yield from (cell for row in json.loads(body) for cell in row)
        elif one["kind"] != "day":
            yield body


def say(number, wrong, what):
    print(f"{'not ok' if wrong else 'ok'} {number} {what}")
    for word in sorted(wrong)[:8]:
        print(f"# {word[:100]!r}")


def main():
    forms = {form["id"]: form for form in json.loads(pathlib.Path(sys.argv[3]).read_text())["forms"]}
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        book = folder / "demo.footing"
        tool("demo", book, "--seed", "1", "--as-of", "2026-03-12")
        tool("export", book, "--out", folder / "all.json")
        tables = json.loads((folder / "all.json").read_text())["tables"]
        signed = [document["enrolment_id"] for document in tables["document"].values()
                  if document["form"] == "learning-plan" and document["state"] == "signed"]
        enrolment = next(uid for uid in signed if tables["enrolment"][uid]["preceptor_id"])
        person = tables["enrolment"][enrolment]["preceptee_id"]
        preceptor = tables["person"][tables["enrolment"][enrolment]["preceptor_id"]]["name"]

        tool("export", book, "--out", folder / "one.json", "--person", person)
        tool("export", book, "--out", folder / "one.pdf", "--person", person)
        archive = json.loads((folder / "one.json").read_text())
        pages = pdftext.Pdf((folder / "one.pdf").read_bytes()).texts()
        text = squeezed("".join(pages))

        print("1..6")
        words = set(words_of(archive))
        assert len(words) >= 50
        say(1, {word for word in words if word not in text}, "every word is on paper")
        answers = list(answers_of(archive, forms))
        assert len(answers) >= 30
        say(2, {answer for answer in answers if squeezed(answer) not in text},
            "every answer of a document is under its question")
        say(3, {match[0] for match in FOR_COMPUTERS.finditer("\n".join(pages))}, "nothing is for computers only")
        told = ["registered nurse (adult)", "Registered nurse", f"Signed by {preceptor} (Preceptor)",
                f"Preceptor{preceptor}", "5 Jun 2025", "Length1h"]
        say(4, {word for word in told if squeezed(word) not in text}, "codes, days and minutes are in words")
        others = {who["name"] for uid, who in tables["person"].items() if uid != person}
        named = {name for name in others if squeezed(name) in text}
        manager = {who["name"] for who in tables["person"].values() if who["is_manager"] or who["is_lead"]}
        say(5, named - {preceptor} - manager, "nobody else is named but who supports them")

        answer = tool("export", book, "--out", folder / "everything.pdf", status=2)
        refused = "one person" in answer and not (folder / "everything.pdf").exists()
        say(6, [] if refused else [answer], "a PDF of the whole book is refused")


main()
