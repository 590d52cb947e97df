#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Every function that src/base … src/core offers to others has a comment for them."""

import re

import c_source
from lint import Example, Finding, line_of, main

FOLDERS = ("base", "model", "store", "stats", "plan", "writing", "exchange", "core")

# A declaration starts in the first column and names a function of ours: "type  name (".
DECLARATION = re.compile(r"^(?!typedef|#|static inline)[A-Za-z_][\w \t*]*?[\s*](footing_\w+)\s*\(",
                         re.M)
NAME_IN_COMMENT = re.compile(r"^ \* (footing_\w+):", re.M)

# Everybody knows what these do.
SELF_EVIDENT = re.compile(r"\w+_(get_type|quark|free|ref|unref|copy|clear)")


def doc_comment_before(text, offset):
    """The doc comment that ends right before a declaration, or nothing."""
    before = text[:offset].rstrip()
    if not before.endswith("*/"):
        return ""
    comment = before[before.rindex("/*"):]
    return comment if comment.startswith("/**") else ""


def fault_of(name, comment):
    if not comment:
        return f"{name} has no doc comment"
    named = NAME_IN_COMMENT.search(comment)
    if named and named[1] != name:
        return f"{name} has the doc comment of {named[1]}"
    return None


def check(project):
    for path in project.files(*(f"src/{folder}/*.h" for folder in FOLDERS)):
        if path.endswith("-private.h"):
            continue
        text = project.read(path)
        bare = c_source.blank(text, keep_strings=False)
        for match in DECLARATION.finditer(bare):
            if SELF_EVIDENT.fullmatch(match[1]):
                continue
            fault = fault_of(match[1], doc_comment_before(text, match.start()))
            if fault:
                yield Finding(path, line_of(text, match.start()), fault)


EXAMPLES = [
    Example(
        files={
            "src/base/footing-a.h": """/**
 * footing_a:
 * @x: any number
 */
int         footing_a (int x);

char       *footing_b (void);

/**
 * footing_other:
 */
const char *footing_c (int x,
                       int y);

/* footing_d: */
void        footing_d (void);

GType       footing_e_get_type (void) G_GNUC_CONST;

/** Returns: whether it is so */
gboolean    footing_e (void);
""",
            "src/base/footing-a-private.h": "void footing_hidden (void);\n",
            "src/ui/footing-page.h": "void footing_page (void);\n",
        },
        wrong={
            "src/base/footing-a.h:7": "footing_b has no doc comment",
            "src/base/footing-a.h:12": "footing_c has the doc comment of footing_other",
            "src/base/footing-a.h:16": "footing_d has no doc comment",
        },
    ),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
