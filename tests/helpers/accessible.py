# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""One thing on the screen, as a screen reader meets it."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

ROLES = {int(getattr(Atspi.Role, name)): Atspi.role_get_name(getattr(Atspi.Role, name))
         for name in dir(Atspi.Role) if name.isupper()}
STATES = {name.lower(): int(getattr(Atspi.StateType, name))
          for name in dir(Atspi.StateType) if name.isupper()}

# Coordinates relative to the window: GTK 4 cannot know where the window is on the screen.
WINDOW_COORDINATES = 1
POPUP_LAYER = 5


class Accessible:
    """Role, name, description, states and children are those of the moment when the tree was
    read; text, value, box and actions ask the living program."""

    def __init__(self, bus, reference, parent=None):
        """reference: (name on the bus, object path), which identifies it for its whole life."""
        self._bus = bus
        self.reference = reference
        self.parent = parent
        self.children = []
        self.role = self.name = self.description = ""
        self.interfaces = frozenset()
        self.state_bits = 0

    def __repr__(self):
        return f"<{self.role} {self.name!r}>"

    # ---- where it stands

    def walk(self):
        """Itself and everything in it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def ancestors(self):
        """What it is in, from the inside out."""
        node = self.parent
        while node:
            yield node
            node = node.parent

    def is_inside(self, *roles):
        return any(node.role in roles for node in self.ancestors())

    def path(self):
        """A description for people: frame 'Footing' > list 'Views' > list item 'Diary'."""
        named = [node for node in (self, *self.ancestors()) if node.name or node is self]
        return " > ".join(f"{node.role} {node.name!r}" for node in reversed(named))

    # ---- what it was when the tree was read

    def has(self, state):
        return bool(self.state_bits >> STATES[state] & 1)

    # ---- what it is now

    def is_now(self, state):
        low, high = self._call("Accessible", "GetState")[0]
        return bool((low | high << 32) >> STATES[state] & 1)

    @property
    def text(self):
        # -1 as the end would give nothing at all for a GtkEntry.
        return self._call("Text", "GetText", "(ii)", 0, self._get("Text", "CharacterCount"))[0]

    @text.setter
    def text(self, text):
        self._call("EditableText", "SetTextContents", "(s)", text)

    @property
    def value(self):
        return self._get("Value", "CurrentValue")

    @value.setter
    def value(self, value):
        self._bus.set_property(self.reference, "Value", "CurrentValue", "d", value)

    @property
    def box(self):
        """x, y, width and height in the window, in logical pixels."""
        return self._call("Component", "GetExtents", "(u)", WINDOW_COORDINATES)[0]

    @property
    def in_popover(self):
        return any("Component" in node.interfaces
                   and node._call("Component", "GetLayer")[0] == POPUP_LAYER
                   for node in self.ancestors())

    def actions(self):
        # GetActions would answer with translated names.
        return [self._call("Action", "GetName", "(i)", index)[0]
                for index in range(self._get("Action", "NActions"))]

    def act(self, action="click"):
        return self._call("Action", "DoAction", "(i)", self.actions().index(action))[0]

    def _call(self, interface, method, signature=None, *arguments):
        return self._bus.call(self.reference, interface, method, signature, *arguments)

    def _get(self, interface, name):
        return self._bus.get_property(self.reference, interface, name)
