# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Uses a GTK program as a person would, on a desktop without a screen.

Things are found by role and name, as a screen reader finds them; pointer and keys are real
events of the X server, as they come from a hand.

    with Ui(["build/dev/src/footing"]) as ui:
        ui.click("button", "New Record Book")
        ui.type("Seaview")
        ui.wait_for("Seaview")
        ui.screenshot("seaview.png")

Every reading waits until what is asked for is there, and fails with the whole tree in words when
it does not come. Tests need no pauses of their own; where one seems to be needed, a person would
have waited to *see* something, and the wait for that belongs here.
"""

import contextlib
import pathlib
import re
import subprocess
import time

import gi

gi.require_version("GdkPixbuf", "2.0")
from gi.repository import GdkPixbuf, GLib  # noqa: E402

from accessibility_bus import AccessibilityBus  # noqa: E402
from headless import Headless  # noqa: E402

WINDOW_ROLES = ("frame", "dialog", "alert")
STATES_SHOWN = ("focused", "checked", "selected", "expanded", "pressed")
WHEEL_UP, WHEEL_DOWN = 4, 5
PATIENCE = 40.0
CLICKS_ON_A_TEXT = 3
# Two clicks on one place within this time, in seconds, are a double click to GTK, with which a row
# does not open; nobody is that quick to go back and to click anew.
DOUBLE_CLICK = .45
COMPLAINT = re.compile(r"WARNING|CRITICAL|ERROR|runtime error:")
# GTK 4.18 gives a widget its role anew when it comes back into a window, and is surprised when a
# reader has looked at it meanwhile. The role is the same, so nothing is wrong.
FAULTS_OF_GTK = re.compile(r"gtk_at_context_set_accessible_role: assertion '!self->realized'")


def matches(wanted, text):
    """wanted: None for anything, a pattern, or the very text."""
    if wanted is None:
        return True
    return bool(wanted.search(text)) if isinstance(wanted, re.Pattern) else wanted == text


def is_modal(node):
    """Whether it covers what is behind it. A toast is an alert too, but has no name."""
    return node.role == "dialog" or (node.role == "alert" and node.name != "")


class Ui:
    """A program and the desktop it runs on. The program can be closed and launched again."""

    def __init__(self, argv, env=None, **desktop):
        """env: added to the environment of the program; desktop: see Headless."""
        self._argv = argv
        self._extra_env = env or {}
        self.desktop = Headless(**desktop)
        self._bus = None
        self._root = None
        self._log = None
        self._program = None
        self._last_click = (0, None)

    # ---- life

    def __enter__(self):
        self.desktop.start()
        try:
            self._bus = AccessibilityBus(self.desktop.env["DBUS_SESSION_BUS_ADDRESS"])
            self.launch()
        except BaseException:
            self.desktop.stop()
            raise
        return self

    def __exit__(self, *_):
        try:
            self.close()
        finally:
            self.desktop.stop()

    def launch(self, *arguments, env=None):
        """Starts the program and waits for its window."""
        self._log = open(self.desktop.path("program.log"), "w+", encoding="utf-8")
        self._program = self.desktop.spawn([*self._argv, *arguments],
                                           env=self.desktop.env | self._extra_env | (env or {}),
                                           stdout=self._log, stderr=self._log)
        self._root = None
        self._root = self.until(self._find_program, "the program on the accessibility bus", 30)
        self.find("frame")
        self.desktop.x.focus_top_window()

    def _find_program(self):
        if self._program.poll() is not None:
            raise AssertionError(f"the program ended with {self._program.returncode}\n"
                                 + self.output())
        return self._bus.find_program(self._program.pid)

    @property
    def pid(self):
        return self._program.pid

    @property
    def home(self):
        """The folder that holds everything the program keeps: data, config, cache and so on."""
        return pathlib.Path(self.desktop.folder)

    def output(self):
        """What the program has written to its terminal since it was launched."""
        with open(self.desktop.path("program.log"), encoding="utf-8", errors="replace") as log:
            return log.read()

    def complaints(self):
        """The lines of it that tell of a fault: warnings of GLib, findings of the sanitizers."""
        return [line for line in self.output().splitlines()
                if COMPLAINT.search(line) and not FAULTS_OF_GTK.search(line)]

    def close(self, timeout=20):
        """Asks the window to close and returns the exit status of the program.

        Asks more than once: an open dialog takes the first request for itself.
        """
        deadline = time.monotonic() + timeout
        while self._program.poll() is None and time.monotonic() < deadline:
            self.desktop.x.close_top_window()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._program.wait(.5)
        return self._end_program()

    def leave(self):
        """Closes the program, which must end well and must have had nothing to complain of."""
        __tracebackhide__ = True
        status = self.close()
        if status or self.complaints():
            raise AssertionError("\n".join([f"the program ended with {status}",
                                            *(self.complaints() or [self.output()]), self._finding()]))

    def _finding(self):
        """Where a sanitizer found the first fault."""
        _, sanitizer, rest = self.output().partition("Sanitizer")
        return "\n".join((sanitizer + rest).splitlines()[:40])

    def _frames(self):
        return (node for node in self.tree().children if node.role == "frame")

    def _end_program(self):
        if self._program.poll() is None:
            self._program.terminate()
        try:
            return self._program.wait(5)
        except subprocess.TimeoutExpired:
            self._program.kill()
            return self._program.wait()
        finally:
            self._log.close()

    # ---- reading

    def until(self, condition, what="something", timeout=PATIENCE):
        """Waits until a function returns something true, and returns that."""
        __tracebackhide__ = True  # what the caller waited for says more than this loop
        deadline, trouble = time.monotonic() + timeout, None
        while True:
            try:
                result = condition()
                if result:
                    return result
            except (GLib.Error, LookupError) as error:
                trouble = error
            if time.monotonic() > deadline:
                reason = f" ({trouble})" if trouble else ""
                raise AssertionError(f"waited in vain for {what}{reason}\n{self.describe()}")
            time.sleep(.02)

    def tree(self):
        return self._bus.read_tree(self._root)

    def all(self, role=None, name=None, within=None, where=None):
        """What matches at this moment. An open dialog hides what is behind it."""
        root = self.tree()
        if within:
            root = next((node for node in root.walk() if node.reference == within.reference), None)
        elif role not in WINDOW_ROLES:
            modal = [node for node in root.walk() if is_modal(node)]
            root = modal[-1] if modal else root
        return [node for node in (root.walk() if root else ())
                if matches(role, node.role) and matches(name, node.name)
                and (where is None or where(node))]

    def find(self, role=None, name=None, nth=None, timeout=PATIENCE, **narrower):
        """Waits for the one match; with several, nth says which."""
        def look():
            found = self.all(role, name, **narrower)
            if len(found) > 1 and nth is None:
                raise LookupError(f"{len(found)} matches: {found}")
            return found[nth or 0] if len(found) > (nth or 0) else None

        return self.until(look, f"{role} {name!r}", timeout)

    def gone(self, role, name=None, timeout=PATIENCE):
        """Waits until nothing matches. See it there first, or this passes too early."""
        self.until(lambda: not self.all(role, name), f"{role} {name!r} to go", timeout)

    def dialog(self, name):
        """Waits for a dialog and for the focus in it: a key pressed earlier would still go to
        what is behind."""
        def ready():
            self.desktop.x.focus_top_window()
            for node in self.all("dialog", name) + self.all("alert", name):
                if any(inner.has("focused") for inner in node.walk()):
                    return node
            return None

        return self.until(ready, f"dialog {name!r} with the focus in it")

    def wait_for(self, text, timeout=PATIENCE):
        """Waits for a text (or pattern) in any name or text widget, and returns what has it."""
        pattern = text if isinstance(text, re.Pattern) else re.compile(re.escape(text))

        def look():
            for node in self.tree().walk():
                if pattern.search(node.name):
                    return node
                if "Text" in node.interfaces and node.role != "label" \
                        and pattern.search(node.text):
                    return node
            return None

        return self.until(look, f"the text {pattern.pattern!r}", timeout)

    def focused(self):
        return next((node for node in reversed(list(self.tree().walk())) if node.has("focused")),
                    None)

    def find_focused(self, name):
        """Waits until what has this name has the keyboard."""
        def look():
            node = self.focused()
            return node if node and matches(name, node.name) else None

        return self.until(look, f"{name!r} to have the focus")

    def describe(self):
        """The tree in words, for messages."""
        if self._root is None:
            return self.output()
        try:
            root = self.tree()
        except GLib.Error as error:
            return f"no tree: {error}\n{self.output()}"
        lines = []

        def show(node, depth):
            if node.name or node.role not in ("panel", "grouping", "filler"):
                states = "".join(f" +{state}" for state in STATES_SHOWN if node.has(state))
                lines.append(f"{'  ' * depth}{node.role} {node.name!r}{states}")
                depth += 1
            for child in node.children:
                show(child, depth)

        show(root, 0)
        return "\n".join(lines)

    # ---- acting

    def click(self, target, name=None, button=1, count=1, at=(.5, .5)):
        """Clicks what is given, or what `find` finds; `at` is a place in its box.

        A text that has not got the focus is clicked again, as a person would: something above it
        may have grown while the pointer was on its way.
        """
        node = self._node(target, name)
        self._click_once(node, button, count, at)
        if node.role == "text" and button == 1:
            for _ in range(CLICKS_ON_A_TEXT - 1):
                if self._comes_to_focus(node):
                    break
                self._click_once(node, button, count, at)
        return node

    def _comes_to_focus(self, node):
        deadline = time.monotonic() + 1
        while time.monotonic() < deadline:
            with contextlib.suppress(GLib.Error):
                if node.is_now("focused"):
                    return True
            time.sleep(.02)
        return False

    def _click_once(self, node, button, count, at):
        x, y = self._place_of(node, at)
        self._dismiss_toasts_over(node, x, y)
        self.desktop.x.focus_top_window()
        self._wait_for_popovers_before(node)
        self._wait_for_a_click_of_its_own((x, y))
        # Real motion: GTK does not know what lies under a pointer that has not moved.
        self.desktop.x.move(x + 1, y)
        self.desktop.x.move(x, y)
        for _ in range(count):
            self.desktop.x.click(button)
        self._last_click = (time.monotonic(), (x, y))

    def _wait_for_a_click_of_its_own(self, place):
        clicked_at, last_place = self._last_click
        if place == last_place:
            time.sleep(max(0, clicked_at + DOUBLE_CLICK - time.monotonic()))

    def drag(self, start, end):
        """Drags between places, each a node or (node, (x, y) in its box)."""
        places = [self._place_of(*(place if isinstance(place, tuple) else (place, (.5, .5))))
                  for place in (start, end)]
        self.desktop.x.focus_top_window()
        self.desktop.x.drag(*places)

    def press(self, *combinations):
        """Presses keys: press("ctrl+n"), press("tab", "tab", "enter")."""
        self.desktop.x.focus_top_window()
        for combination in combinations:
            self.desktop.x.press_keys(combination)

    def type(self, text):
        self.desktop.x.focus_top_window()
        for character in text:
            self.desktop.x.type_character(character)

    def fill(self, name, text, role="text", **narrower):
        """Types into the field of this name, over what is there, and waits to read it."""
        field = self.find(role, name, **narrower)
        self.click(field)
        self.press("ctrl+a")
        self.type(text)
        self.until(lambda: field.text == text, f"{name!r} to read {text!r}")
        return field

    def fill_secret(self, name, text, **narrower):
        """The same for a field that shows a dot for each letter."""
        field = self.find("text", name, **narrower)
        self.click(field)
        self.press("ctrl+a")
        self.type(text)
        self.until(lambda: len(field.text) == len(text), f"{name!r} to be filled")
        return field

    def choose(self, name, choice, role="combo box"):
        """Picks from a drop-down or combo row."""
        self.click(self.find(role, name))
        self.click(self.find("label", choice, where=self._is_offered))

    def choose_file(self, path, title=None):
        """Answers an open or save dialog of GTK with a path."""
        dialog = self.dialog(title)
        self.press("ctrl+l")
        entry = self.until(self._focused_text, "the field for a path")
        # Not typed: the field completes what one types.
        entry.text = path
        self.until(lambda: entry.text == path, "the path to be there")
        self.until(lambda: self._is_answered(dialog), "the path to be taken")

    def _is_answered(self, dialog):
        """Presses Enter and looks whether the dialog goes.

        While it reads the folder of a path it overlooks the key, and nothing tells when it has
        done so. The second press must not be hasty: it could go to what is behind.
        """
        time.sleep(.3)
        self.press("enter")
        deadline = time.monotonic() + 3
        while time.monotonic() < deadline:
            if not self._is_there(dialog):
                return True
        return False

    def resize(self, width, height):
        """Makes the window this large, in logical pixels."""
        scale = self.desktop.scale
        self.desktop.x.resize_top_window(width * scale, height * scale)
        self.until(lambda: tuple(self.find("frame").box[2:]) == (width, height),
                   f"a window of {width} by {height}")

    def _node(self, target, name):
        return self.find(target, name) if isinstance(target, str) else target

    def _focused_text(self):
        node = self.focused()
        return node if node and node.role == "text" else None

    @staticmethod
    def _is_offered(node):
        """Whether it is a choice in a list that is open on the screen."""
        lists = (above for above in node.ancestors() if above.role in ("list", "list box"))
        return node.box[3] > 0 and any(
            sum(item.role in ("list item", "option") for item in above.children) > 1
            for above in lists)

    def _place_of(self, node, at):
        """Where on the screen it is, once it has come to rest and into view."""
        last, deadline = None, time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            box = node.box
            if box != last or box[2] <= 0 or box[3] <= 0:
                last = box
                time.sleep(.015)
                continue
            x, y = box[0] + box[2] * at[0], box[1] + box[3] * at[1]
            if not self._scroll_towards(node, y):
                return int(x * self.desktop.scale), int(y * self.desktop.scale)
            last = None
        raise AssertionError(f"{node} does not come to rest or into view: {node.box}\n"
                             + self.describe())

    def _scroll_towards(self, node, y):
        """Turns the wheel once when a place is not in view; returns whether it did."""
        pane = next((above for above in node.ancestors() if above.role == "scroll pane"), None)
        if pane is None:
            return False
        left, top, width, height = pane.box
        # A pane that only scrolls sideways is as high as its content and cannot hide it.
        if top + 4 <= y <= top + height - 4 or height < 8:
            return False
        scale = self.desktop.scale
        self.desktop.x.move((left + width // 2) * scale, (top + height // 2) * scale)
        self.desktop.x.click(WHEEL_DOWN if y > top + height - 4 else WHEEL_UP)
        time.sleep(.03)
        return True

    def _dismiss_toasts_over(self, node, x, y):
        """Toasts may lie on what is to be clicked, one after the other; a person would close
        them first."""
        while toast := self._toast_over(node, x, y):
            for button in self.all("button", "Dismiss", within=toast):
                # It may go by itself meanwhile.
                with contextlib.suppress(GLib.Error, AssertionError):
                    self.click(button)
            self.until(lambda: not self._is_there(toast), "the toast to go")

    def _toast_over(self, node, x, y):
        if node.is_inside("alert"):
            return None
        for toast in self.tree().walk():
            if toast.role == "alert" and not is_modal(toast):
                # It may go by itself while it is looked at.
                with contextlib.suppress(GLib.Error):
                    left, top, width, height = (length * self.desktop.scale for length in toast.box)
                    if left <= x <= left + width and top <= y <= top + height:
                        return toast
        return None

    def _is_there(self, node):
        return any(other.reference == node.reference for other in self.tree().walk())

    def _wait_for_popovers_before(self, node):
        """A popover that is still closing would take the click."""
        if not self.desktop.x.count_popovers() or node.in_popover:
            return
        deadline = time.monotonic() + 2
        while self.desktop.x.count_popovers() and time.monotonic() < deadline:
            time.sleep(.01)

    # ---- pixels

    def window_size(self):
        """Width and height in device pixels."""
        return tuple(int(length * self.desktop.scale) for length in next(self._frames()).box[2:])

    def pixels(self):
        """(width, height, pixels) of the window, once two looks in a row see the same: painting
        follows a change by a frame or two."""
        width, height = self.window_size()
        last, deadline = None, time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            data = self.desktop.x.grab(width, height)
            if data == last:
                break
            last = data
            time.sleep(.05)
        return width, height, data

    def screenshot(self, path):
        """Saves the window as a PNG, with the pointer out of the way."""
        screen_width, screen_height = self.desktop.screen
        self.desktop.x.move(screen_width - 1, screen_height - 1)
        width, height, data = self.pixels()
        rgb = bytearray(width * height * 3)
        rgb[0::3], rgb[1::3], rgb[2::3] = data[2::4], data[1::4], data[0::4]
        GdkPixbuf.Pixbuf.new_from_bytes(GLib.Bytes.new(bytes(rgb)), GdkPixbuf.Colorspace.RGB,
                                        False, 8, width, height, width * 3
                                        ).savev(path, "png", [], [])
