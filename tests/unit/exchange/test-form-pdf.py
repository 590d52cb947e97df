#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Every word of a form, printed or typed, is in its PDF, in order.

    test-form-pdf.py WRITE-FORMS FORMS-JSON HELPERS
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, sys.argv[3])
import pdftext  # noqa: E402

count = 0
failures = 0


def check(what, problems):
    global count, failures
    count += 1
    failures += bool(problems)
    print(f"{'not ok' if problems else 'ok'} {count} {what}")
    for problem in problems[:10]:
        print(f"# {problem}")


def squeezed(text):
    """Lines end where the sheet does, also inside long words."""
    return re.sub(r"\s+", "", text)


def printed(form):
    """What stands on every copy of a form, from the top."""
    if form["kind"] != "certificate":
        yield from (form["title"], form["purpose"])
    yield from (fact["label"] for fact in form["facts"] if form["kind"] != "certificate")
    for section in form["sections"]:
        yield from (section[key] for key in ("title", "words") if key in section)
        for field in section.get("fields", ()):
            yield field["label"]
            yield from (option["label"] for kind in ("choices", "promises", "columns")
                        for option in field.get(kind, ()))
    if form.get("declaration"):
        yield form["declaration"]
    yield from (signer["label"] for signer in form.get("signers", ()))


def missing_in_order(texts, page):
    place = 0
    for text in texts:
        found = page.find(squeezed(text), place)
        if found < 0:
            yield f"{text} is not where it belongs"
        else:
            place = found


def typed(form):
    """The words of the sample that has far too many: how they begin, and how many there are."""
    for section in form["sections"]:
        for field in section.get("fields", ()):
            if field["kind"] in ("text", "line"):
                yield field["id"], 300 if field["kind"] == "text" else 40
            elif field["kind"] == "table":
                yield from ((column["id"], 60) for column in field["columns"])


def missing_words(form, text):
    """Every word is another one, and each is there."""
    for word, times in typed(form):
        found = {int(number) for number in re.findall(re.escape(word) + r"(\d+)", text)}
        lost = set(range(times)) - found
        if lost:
            yield f"{word}{min(lost)} is lost"


def check_form(folder, form):
    pdfs = {name: pdftext.Pdf((folder / f"{form['id']}-{name}.pdf").read_bytes())
            for name in ("empty", "filled", "signed", "full")}
    texts = {name: [squeezed(text) for text in pdf.texts()] for name, pdf in pdfs.items()}

    for name in ("empty", "filled"):
        check(f"{form['id']}, {name}: one sheet, in order",
              ([] if len(texts[name]) == 1 else [f"{len(texts[name])} sheets"])
              + list(missing_in_order(printed(form), texts[name][0])))
    check(f"{form['id']}: no word is lost", list(missing_words(form, "".join(texts["full"]))))
    check(f"{form['id']}: the title is known", [
        str(pdf.info("Title")) for pdf in pdfs.values() if pdf.info("Title") != form["title"]])
    check(f"{form['id']}: there is an outline", [
        name for name, pdf in pdfs.items() if not pdf.has_outline()])
    check(f"{form['id']}: its parts are known", [
        str(kinds) for kinds in (pdf.structure() for pdf in pdfs.values()) if not {"H1", "P"} <= kinds])
    if form.get("signers"):
        check(f"{form['id']}: who signed, and what was added", [
            words for page, words in ((0, "Signed on screen on 12 March 2026"),
                                      (1, "Added after signing"),
                                      (1, "Rosalind Tregear, 20 March 2026"),
                                      (1, "The Thursday talk has moved to Wednesdays."))
            if squeezed(words) not in texts["signed"][page]])
    check(f"{form['id']}: every sheet is numbered", [
        str(number) for number, text in enumerate(texts["full"], 1)
        if f"Page{number}of{len(texts['full'])}" not in text])


def main():
    forms = json.loads(pathlib.Path(sys.argv[2]).read_text("utf-8"))["forms"]
    with tempfile.TemporaryDirectory() as name:
        # Leaks are looked for by the other tests, and take much time here.
        subprocess.run([sys.argv[1], name], check=True, stdout=subprocess.DEVNULL,
                       env=os.environ | {"ASAN_OPTIONS": "detect_leaks=0"})
        for form in forms:
            check_form(pathlib.Path(name), form)
    print(f"1..{count}")
    return failures != 0


if __name__ == "__main__":
    sys.exit(main())
