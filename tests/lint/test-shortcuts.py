#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Every key of the program is in the window of keyboard shortcuts.

What that window shows is a table in one file; what is pressed is in templates and, for widgets that
draw themselves, in C. Only the names of keys are compared there, because C gives the modifiers apart.
"""

import re

import c_source
from lint import Example, Finding, line_of, main

TABLE = "src/app/footing-shortcuts.c"
STRING = re.compile(r'"([^"\n]+)"')
IN_TEMPLATE = re.compile(r'\btrigger:\s*"([^"]+)"')
IN_SOURCE = re.compile(r'trigger_parse_string\s*\(\s*"([^"]+)"')
# Of what a keyboard has, not what is done to it.
KEY_NAME = re.compile(r"\bGDK_KEY_(?!PRESS\b|RELEASE\b)(\w+)")
ACCELS = re.compile(r"\bgtk_application_set_accels_for_action\b")

# The second keys of a keyboard that mean the same.
TWINS = {"KP_Enter": "Return", "ISO_Enter": "Return"}


def usual(keys):
    """The ways to press what `keys` names, without those of the number pad."""
    for key in keys.split("|"):
        modifiers, name = re.fullmatch(r"((?:<\w+>)*)(.*)", key.strip()).groups()
        yield modifiers, TWINS.get(name, name.removeprefix("KP_"))


def missing(text, shown):
    """Offsets and keys of a template or a source that the table does not have."""
    names = {name for _, name in shown}
    for match in [*IN_TEMPLATE.finditer(text), *IN_SOURCE.finditer(text)]:
        for modifiers, name in usual(match[1]):
            if (modifiers, name) not in shown:
                yield match.start(), modifiers + name
    for match in KEY_NAME.finditer(text):
        if not {name for _, name in usual(match[1])} <= names:
            yield match.start(), match[1]


def check(project):
    table = c_source.blank(project.read(TABLE))
    shown = {key for keys in STRING.findall(table) for key in usual(keys)}
    for path in project.files("src/**/*.blp", "src/**/*.c"):
        if path == TABLE:
            continue
        text = project.read(path)
        text = c_source.blank(text) if path.endswith(".c") else text
        for offset, key in missing(text, shown):
            yield Finding(path, line_of(text, offset), f"{key} is not in the window of shortcuts ({TABLE})")
        for match in ACCELS.finditer(text):
            yield Finding(path, line_of(text, match.start()), f"only {TABLE} gives keys to the application")


EXAMPLES = [
    Example(
        files={
            TABLE: '{ N_("Search"), "<Control>f", NULL },\n{ N_("Next"), "<Control>Return|<Alt>Down", NULL },\n'
                   '/* "<Alt>Up" */\ngtk_application_set_accels_for_action (a, b, c);\n',
            "src/ui/a.blp": '  trigger: "<Control>f";\n  trigger: "<Control>KP_Enter|<Alt>Down";\n'
                            '  trigger: "<Alt>Up";\n',
            "src/ui/b.c": 'gtk_shortcut_trigger_parse_string ("<Control>k");\nkey == GDK_KEY_KP_Down;\n'
                          "key == GDK_KEY_F5;\ngtk_application_set_accels_for_action (a, b, c);\n",
        },
        wrong={
            "src/ui/a.blp:3": "<Alt>Up is not in",
            "src/ui/b.c:1": "<Control>k is not in",
            "src/ui/b.c:3": "F5 is not in",
            "src/ui/b.c:4": "only src/app",
        },
    ),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
