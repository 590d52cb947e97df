#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""A chart under real keys and a real pointer, as a screen reader hears it: PROGRAM

PROGRAM shows the sample with two curves: “With preceptorship”, which begins with everybody and
falls for the first time in week 6, and “Before it began”.
"""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "helpers"))

import accessibility_bus  # noqa: E402
from uitest import Ui  # noqa: E402

PROGRAM = sys.argv.pop(1)

START = "With preceptorship\nMonths since start: 0\nStill in post: 100%"
FIRST_LEAVING = "With preceptorship\nMonths since start: 1\nStill in post: 86% (62% to 95%)"


class Announcements:
    """What programs ask a screen reader to say."""

    def __init__(self, session_address):
        self._said = []
        session = accessibility_bus.connect(session_address)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress",
                                    None, None, 0, accessibility_bus.TIMEOUT_MS, None).unpack()[0]
        self._bus = accessibility_bus.connect(address)
        self._bus.signal_subscribe(None, "org.a11y.atspi.Event.Object", "Announcement", None, None,
                                   0, lambda *signal: self._said.append(signal[5].unpack()[3]))

    def take(self):
        while accessibility_bus.GLib.MainContext.default().iteration(False):
            pass
        said, self._said = self._said, []
        return said


class ChartKeys(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.ui = cls.enterClassContext(Ui([PROGRAM]))
        cls.said = Announcements(cls.ui.desktop.env["DBUS_SESSION_BUS_ADDRESS"])
        cls.chart = cls.ui.find("image", "Staying after the first day in post")

    @classmethod
    def tearDownClass(cls):
        status = cls.ui.close()
        assert status == 0 and not cls.ui.complaints(), cls.ui.output()

    def setUp(self):
        self.ui.press("tab")
        self.ui.until(lambda: self.chart.is_now("focused"), "the focus on the chart")
        self.said.take()

    def tearDown(self):
        self.ui.press("escape")

    def assert_said(self, *expected):
        heard = []
        self.ui.until(lambda: heard.extend(self.said.take()) or len(heard) >= len(expected),
                      f"{expected} to be said, not {heard}")
        self.assertEqual(heard, list(expected))

    def test_a_screen_reader_knows_what_it_is(self):
        self.assertEqual(self.chart.name, "Staying after the first day in post")
        self.assertIn("point.next", self.chart.actions())
        self.assertIn("series.next", self.chart.actions())

    def test_keys_walk_and_say_where(self):
        self.ui.press("right")
        self.assert_said(START)
        self.ui.press("right")
        self.assert_said(FIRST_LEAVING)
        self.ui.press("left")
        self.assert_said(START)
        self.ui.press("left")
        self.assert_said(START)

    def test_keys_jump(self):
        self.ui.press("end")
        self.assert_said("With preceptorship\nMonths since start: 8\n"
                         "Still in post: 45% (19% to 68%)")
        self.ui.press("down")
        self.assert_said("Before it began\nMonths since start: 5\nStill in post: 0%")
        self.ui.press("home")
        self.assert_said("Before it began\nMonths since start: 0\nStill in post: 100%")
        self.ui.press("up")
        self.assert_said(START)

    def test_pointer_shows_and_does_not_speak(self):
        left, top, width, height = self.chart.box
        empty = self.ui.pixels()
        self.ui.desktop.x.move(left + width // 2, top + height // 3)
        self.ui.until(lambda: self.ui.pixels() != empty, "something to be shown")
        self.ui.desktop.x.move(left + width // 2, top + height - 10)
        self.ui.until(lambda: self.ui.pixels() == empty, "it to go again")
        self.assertEqual(self.said.take(), [])

    def test_a_pointer_at_rest_takes_nothing_away(self):
        left, top, width, height = self.chart.box
        self.ui.desktop.x.move(left + width // 2, top + height - 10)
        self.ui.press("right")
        self.assert_said(START)
        self.ui.pixels()
        self.ui.press("right")
        self.assert_said(FIRST_LEAVING)

    def test_escape_ends_the_walk(self):
        empty = self.ui.pixels()
        self.ui.press("right")
        self.ui.until(lambda: self.ui.pixels() != empty, "the point to be shown")
        self.ui.press("escape")
        self.ui.until(lambda: self.ui.pixels() == empty, "it to go again")


if __name__ == "__main__":
    unittest.main()
