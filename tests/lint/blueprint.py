# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Just enough understanding of Blueprint for the lints."""

import re

TOKEN = re.compile(r"""
    (?P<comment> //[^\n]* | /\*.*?\*/ )
  | (?P<string> "(?:\\.|[^"\\])*" | '(?:\\.|[^'\\])*' )
  | (?P<word> \$?[\w-]+ )
  | (?P<sign> [^\s\w] )
""", re.S | re.X)


class Block:
    """Something with braces: an object, `accessibility`, a menu. The file itself is one too."""

    def __init__(self, kind, line, parent=None):
        self.kind = kind  # "Button", "$FootingPage", "accessibility", "template"
        self.line = line
        self.parent = parent
        self.properties = {}  # name: the value as it is written
        self.blocks = []

    def walk(self):
        yield self
        for block in self.blocks:
            yield from block.walk()

    def block(self, kind):
        return next((block for block in self.blocks if block.kind == kind), None)


def parse(text):
    """The blocks of a file, with the file itself around them."""
    root = block = Block("file", 1)
    words = []
    tokens = ((match[0], match.start()) for match in TOKEN.finditer(text)
              if not match["comment"])
    for token, offset in tokens:
        if token == "{":
            child = Block(_kind(words), text.count("\n", 0, offset) + 1, block)
            _note_property(block, words)
            block.blocks.append(child)
            block, words = child, []
        elif token == "}":
            block, words = block.parent or root, []
        elif token == ";":
            _note_property(block, words)
            words = []
        elif token == "[":
            values = _skip_to("]", tokens)
            # Before a child it says where the child goes; after a word it is a list.
            if words:
                block.properties[words[0]] = " ".join(values)
            words = []
        else:
            words.append(token)
    return root


def _skip_to(end, tokens):
    values = []
    for token, _ in tokens:
        if token == end:
            break
        values.append(token)
    return values


def _note_property(block, words):
    if len(words) > 1 and words[1] == ":":
        block.properties[words[0]] = " ".join(words[2:])


def _kind(words):
    """The class in a head: `child: Gtk.Button add` and `template $Page: Gtk.Button` are Button."""
    if ":" in words:
        words = words[words.index(":") + 1:]
    if len(words) > 2 and words[1] == ".":
        return words[2]
    # What follows an item of a menu has no end of its own before it.
    while len(words) > 4 and words[0] == "item" and words[1] == "(":
        words = words[_end_of_parentheses(words):]
    return words[0] if words else ""


def _end_of_parentheses(words):
    depth = 0
    for place, word in enumerate(words):
        depth += (word == "(") - (word == ")")
        if word == ")" and depth == 0:
            return place + 1
    return len(words)
