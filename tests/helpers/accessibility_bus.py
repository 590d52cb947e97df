# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""The accessibility bus of a session, spoken to directly.

libatspi would keep copies of what it has seen, and a test would then read yesterday's window. A
whole window of some 200 things is read in 30 to 50 ms, so nothing need be kept.
"""

from gi.repository import Gio, GLib

from accessible import ROLES, Accessible

PREFIX = "org.a11y.atspi."
PROPERTIES = "org.freedesktop.DBus.Properties"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
CACHE = "/org/a11y/atspi/cache"
TIMEOUT_MS = 10000


def connect(address):
    flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
             | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
    return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


class AccessibilityBus:
    def __init__(self, session_address):
        self._session = connect(session_address)
        reply = self._session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus",
                                        "GetAddress", None, None, 0, TIMEOUT_MS, None)
        self._bus = connect(reply.unpack()[0])

    # ---- calls

    def call(self, reference, interface, method, signature=None, *arguments):
        return self._call(reference, PREFIX + interface, method,
                          GLib.Variant(signature, arguments) if signature else None)

    def get_property(self, reference, interface, name):
        return self._call(reference, PROPERTIES, "Get",
                          GLib.Variant("(ss)", (PREFIX + interface, name)))[0]

    def set_property(self, reference, interface, name, signature, value):
        self._call(reference, PROPERTIES, "Set",
                   GLib.Variant("(ssv)",
                                (PREFIX + interface, name, GLib.Variant(signature, value))))

    def _call(self, reference, interface, method, arguments):
        return self._bus.call_sync(*reference, interface, method, arguments, None, 0,
                                   TIMEOUT_MS, None).unpack()

    # ---- programs

    def find_program(self, pid):
        """The reference of the program with this process id, or None while it has not come."""
        for reference in self.call(REGISTRY, "Accessible", "GetChildren")[0]:
            owner = self._call(("org.freedesktop.DBus", "/org/freedesktop/DBus"),
                               "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                               GLib.Variant("(s)", (reference[0],)))
            if owner[0] == pid:
                return reference
        return None

    # ---- the tree

    def read_tree(self, reference):
        """Everything in a program, with its windows as the children of what is returned."""
        root = Accessible(self, reference)
        self._read_children(root)
        items = self.call((reference[0], CACHE), "Cache", "GetItems")[0]
        described = {item[0]: item for item in items}
        for node in root.walk():
            if node.reference in described:
                self._describe(node, described[node.reference])
        return root

    def _read_children(self, root):
        """Asks for the children of every node, all that are known at a time.

        Asking also makes GTK create what it has not yet shown to anybody.
        """
        pending = 0

        def ask(node):
            nonlocal pending
            pending += 1
            self._bus.call(*node.reference, PREFIX + "Accessible", "GetChildren", None, None, 0,
                           TIMEOUT_MS, None, answered, node)

        def answered(bus, result, node):
            nonlocal pending
            pending -= 1
            try:
                references = bus.call_finish(result).unpack()[0]
            except GLib.Error:
                return  # it has gone meanwhile
            for reference in references:
                child = Accessible(self, reference, parent=node)
                node.children.append(child)
                ask(child)

        ask(root)
        while pending:
            GLib.MainContext.default().iteration(True)

    @staticmethod
    def _describe(node, item):
        _, _, _, _, _, interfaces, name, role, description, states = item
        node.interfaces = frozenset(interface.removeprefix(PREFIX) for interface in interfaces)
        node.name = name
        node.role = ROLES.get(role, str(role))
        node.description = description
        node.state_bits = sum(word << 32 * index for index, word in enumerate(states))
