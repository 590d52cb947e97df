#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Words that do not belong: paths of one machine, notes to oneself, shouting, foreign spelling."""

import re

from lint import Example, Finding, line_of, main

# Lists of words to find in other people's texts may name them.
LISTS_OF_WORDS = ("tests/lint/", "data/reference/glossary", "data/reference/hints")

ANYWHERE = {
    re.compile(r"(?<![\w.~$}])/(?:root|work|home/\w+)/"): "a path of one machine",
    re.compile(r"\b(?:TODO|FIXME)\b"): "a note to oneself",
    re.compile(r"\bmentees?\b", re.I): "the word is preceptee",
}
TO_PEOPLE = {
    re.compile(r"!"): "an exclamation mark",
    re.compile(r"\bprograms?\b", re.I): "the word is programme, or app",
    re.compile(r"\benroll(?:s|ment)?\b", re.I): "British spelling has enrol",
    re.compile(r"\b(?:colors?|centers?|behaviors?|canceled|labeled)\b", re.I): "American spelling",
    re.compile(r"\b(?:organiz|recogniz|summariz|customiz|synchroniz)\w*\b", re.I):
        "the spelling here is with s: organise",
    re.compile(r"\.\.\.(?!\.)"): "three dots; the sign is …",
}

TEXTS = ("*.md", "*.build", "NEWS", "data/**/*", "docs/**/*", "po/POTFILES*", "src/**/*",
         "tests/**/*", "build-aux/*", "flatpak/**/*", "help/**/*")
TRANSLATED = re.compile(r'\b(?:_|N_|C_|NC_|ngettext)\s*\(((?:[^()"]|"(?:\\.|[^"\\])*")*)\)')
STRING = re.compile(r'"((?:\\.|[^"\\])*)"')


def strings_for_people(path, text):
    """(offset, text) of what may be shown."""
    if not path.startswith("src/") or not path.endswith((".c", ".h", ".blp")):
        return
    for call in TRANSLATED.finditer(text):
        for string in STRING.finditer(text, call.start(1), call.end(1)):
            yield string.start(1), string[1]


def faults(path, text):
    for pattern, message in ANYWHERE.items():
        yield from ((match.start(), f"{match[0]}: {message}") for match in pattern.finditer(text))
    for offset, string in strings_for_people(path, text):
        for pattern, message in TO_PEOPLE.items():
            if pattern.search(string):
                yield offset, f"“{string}”: {message}"


def is_text(project, path):
    data = (project.root / path).read_bytes()
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\0" not in data


def check(project):
    for path in project.files(*TEXTS) + project.scripts():
        if path.startswith(LISTS_OF_WORDS) or not is_text(project, path):
            continue
        text = project.read(path)
        for offset, message in faults(path, text):
            yield Finding(path, line_of(text, offset), message)


EXAMPLES = [
    Example(
        files={
            "src/ui/a.c": """
  x = _("Well done!");
  y = ngettext ("One program", "%d programmes", n);
  z = a != b;
  w = _("Saved… at %s"); g_print ("Hi!");
  v = C_("verb", "Loading...");
  u = _("Enroll people");
  t = _("Enrol people, enrolling and enrolled");
  s = _("Organization");
""",
            "docs/a.md": "See /root/notes\nA mentee.\nHACKING, a method.\n",
            "src/base/a.c": "/* TODO: later */\n",
            "data/a.png": "\0/root/ TODO",
            "data/reference/glossary.json": '{"not": "mentee"}',
            "README.md": "Your books are in ~/.local/share and /home/you/x\n",
        },
        wrong={
            "src/ui/a.c:2": "exclamation",
            "src/ui/a.c:3": "programme",
            "src/ui/a.c:6": "three dots",
            "src/ui/a.c:7": "enrol",
            "src/ui/a.c:9": "organise",
            "docs/a.md:1": "one machine",
            "docs/a.md:2": "preceptee",
            "src/base/a.c:1": "note",
            "README.md:1": "one machine",
        },
    ),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
