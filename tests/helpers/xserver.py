# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Pointer, keys, windows and pixels of an X server, through its own client libraries."""

import ctypes
import time

CURRENT_TIME = ctypes.c_ulong(0)
REVERT_TO_PARENT = 2
VIEWABLE = 2
Z_PIXMAP = 2
ALL_PLANES = ctypes.c_ulong(0xFFFFFFFF)
RESOURCE_MANAGER = ctypes.c_ulong(23)
STRING = ctypes.c_ulong(31)
REPLACE = 0
CLIENT_MESSAGE = 33

KEYS = {
    "ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L", "super": "Super_L",
    "enter": "Return", "escape": "Escape", "tab": "Tab", "space": "space", "menu": "Menu",
    "up": "Up", "down": "Down", "left": "Left", "right": "Right",
    "home": "Home", "end": "End", "page-down": "Next", "page-up": "Prior",
    "delete": "Delete", "backspace": "BackSpace", "f6": "F6", "f10": "F10",
}

KEYSYM_SHIFT = 0xFFE1
KEYSYMS_OF_CONTROLS = {"\n": 0xFF0D, "\t": 0xFF09}


class WindowAttributes(ctypes.Structure):
    _fields_ = [
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in (
            "window_class", "bit_gravity", "win_gravity", "backing_store")),
        ("backing_planes", ctypes.c_ulong), ("backing_pixel", ctypes.c_ulong),
        ("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong),
        ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int),
        ("all_event_masks", ctypes.c_long), ("your_event_mask", ctypes.c_long),
        ("do_not_propagate_mask", ctypes.c_long),
        ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p),
    ]


class ClientMessage(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int), ("data", ctypes.c_long * 5),
        ("padding", ctypes.c_long * 12),
    ]


class Image(ctypes.Structure):
    _fields_ = [
        *((name, ctypes.c_int) for name in ("width", "height", "x_offset", "format")),
        ("data", ctypes.c_void_p),
        *((name, ctypes.c_int) for name in (
            "byte_order", "bitmap_unit", "bitmap_bit_order", "bitmap_pad",
            "depth", "bytes_per_line", "bits_per_pixel")),
    ]


def _load_libraries():
    x11, xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XStringToKeysym.restype = ctypes.c_ulong
    x11.XKeysymToKeycode.restype = ctypes.c_ubyte
    x11.XkbKeycodeToKeysym.restype = ctypes.c_ulong
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XGetImage.restype = ctypes.POINTER(Image)
    return x11, xtst


@ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
def _overlook_error(_display, _event):
    """A window may go between being listed and being asked about; that must not end the test."""
    return 0


class XServer:
    """One connection. Every event is on its way before the call returns."""

    def __init__(self, display):
        self._x11, self._xtst = _load_libraries()
        self._x11.XSetErrorHandler(_overlook_error)
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))
        if not self._display:
            raise RuntimeError(f"No X server at {display}")
        self._root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._display))

    def close(self):
        if self._display:
            self._x11.XCloseDisplay(self._display)
            self._display = None

    def set_resources(self, text):
        data = text.encode()
        self._x11.XChangeProperty(self._display, self._root, RESOURCE_MANAGER, STRING, 8,
                                  REPLACE, data, len(data))
        self._sync()

    def _sync(self):
        self._x11.XSync(self._display, 0)

    # ---- pointer

    def move(self, x, y):
        self._xtst.XTestFakeMotionEvent(self._display, -1, int(x), int(y), CURRENT_TIME)
        self._sync()

    def press_button(self, button=1):
        self._xtst.XTestFakeButtonEvent(self._display, button, 1, CURRENT_TIME)
        self._sync()

    def release_button(self, button=1):
        self._xtst.XTestFakeButtonEvent(self._display, button, 0, CURRENT_TIME)
        self._sync()

    def click(self, button=1):
        self.press_button(button)
        self.release_button(button)

    def drag(self, start, end, steps=8):
        """Moves with the button held, slowly enough for GTK to see a drag."""
        self.move(*start)
        self.press_button()
        for step in range(1, steps + 1):
            self.move(*(a + (b - a) * step / steps for a, b in zip(start, end)))
            time.sleep(.01)
        self.release_button()

    # ---- keys

    def press_keys(self, combination):
        """Presses keys together and lets them go: "ctrl+n", "F10", "shift+tab"."""
        codes = [self._keycode(self._keysym(name)) for name in combination.split("+")]
        if not all(codes):
            raise ValueError(f"This keyboard cannot press {combination}")
        for code in codes:
            self._key(code, True)
        for code in reversed(codes):
            self._key(code, False)

    def type_character(self, character):
        """Types any character of Unicode.

        What the keyboard lacks goes through GTK's own input of code points (Ctrl+Shift+U),
        because remapping a key loses letters while GTK still reads the old map.
        """
        keysym = KEYSYMS_OF_CONTROLS.get(character) or self._keysym_of(character)
        code = self._keycode(keysym)
        if code and self._keysym_at(code, shifted=False) == keysym:
            self._key_stroke(code)
        elif code and self._keysym_at(code, shifted=True) == keysym:
            self._key_stroke(code, shift=True)
        else:
            self.press_keys("ctrl+shift+u")
            for digit in f"{ord(character):x}":
                self.type_character(digit)
            self.press_keys("space")

    @staticmethod
    def _keysym_of(character):
        point = ord(character)
        return point if point < 0x100 else 0x01000000 | point

    def _keysym(self, name):
        keysym = self._x11.XStringToKeysym(KEYS.get(name.lower(), name).encode())
        if not keysym:
            raise ValueError(f"There is no key {name!r}")
        return keysym

    def _keycode(self, keysym):
        return self._x11.XKeysymToKeycode(self._display, ctypes.c_ulong(keysym))

    def _keysym_at(self, code, shifted):
        return self._x11.XkbKeycodeToKeysym(self._display, code, 0, int(shifted))

    def _key(self, code, down):
        self._xtst.XTestFakeKeyEvent(self._display, code, int(down), CURRENT_TIME)
        self._sync()

    def _key_stroke(self, code, shift=False):
        modifier = self._keycode(KEYSYM_SHIFT)
        if shift:
            self._key(modifier, True)
        self._key(code, True)
        self._key(code, False)
        if shift:
            self._key(modifier, False)

    # ---- windows

    def _windows(self):
        """(window, attributes) of what is on the screen, from bottom to top."""
        root, parent = ctypes.c_ulong(), ctypes.c_ulong()
        children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self._x11.XQueryTree(self._display, self._root, ctypes.byref(root), ctypes.byref(parent),
                             ctypes.byref(children), ctypes.byref(count))
        windows = [children[i] for i in range(count.value)]
        self._x11.XFree(children)
        for window in windows:
            attributes = WindowAttributes()
            if (self._x11.XGetWindowAttributes(self._display, ctypes.c_ulong(window),
                                               ctypes.byref(attributes))
                    and attributes.map_state == VIEWABLE and attributes.width > 1):
                yield window, attributes

    def top_window(self):
        """The topmost window that is no popover, or 0."""
        tops = [window for window, attributes in self._windows()
                if not attributes.override_redirect]
        return tops[-1] if tops else 0

    def count_popovers(self):
        """How many popovers and tooltips are on the screen."""
        return sum(1 for _, attributes in self._windows() if attributes.override_redirect)

    def focus_top_window(self):
        """There is no window manager here: gives the keyboard to the topmost window."""
        window, focused, revert = self.top_window(), ctypes.c_ulong(), ctypes.c_int()
        self._x11.XGetInputFocus(self._display, ctypes.byref(focused), ctypes.byref(revert))
        if window and focused.value != window:
            self._x11.XSetInputFocus(self._display, ctypes.c_ulong(window), REVERT_TO_PARENT,
                                     CURRENT_TIME)
            self._sync()

    def resize_top_window(self, width, height):
        self._x11.XMoveResizeWindow(self._display, ctypes.c_ulong(self.top_window()),
                                    0, 0, width, height)
        self._sync()

    def _atom(self, name):
        return self._x11.XInternAtom(self._display, name.encode(), 0)

    def close_top_window(self):
        """Asks it to close, as the button of a window manager does."""
        message = ClientMessage(
            type=CLIENT_MESSAGE, window=self.top_window(), format=32,
            message_type=self._atom("WM_PROTOCOLS"),
            data=(ctypes.c_long * 5)(self._atom("WM_DELETE_WINDOW")))
        self._x11.XSendEvent(self._display, ctypes.c_ulong(message.window), 0,
                             ctypes.c_long(0), ctypes.byref(message))
        self._sync()

    # ---- pixels

    def grab(self, width, height):
        """The pixels of the screen from its top left corner, four bytes each: B, G, R, unused."""
        pointer = self._x11.XGetImage(self._display, self._root, 0, 0, width, height,
                                      ALL_PLANES, Z_PIXMAP)
        image = pointer.contents
        if image.bits_per_pixel != 32 or image.bytes_per_line != width * 4:
            raise RuntimeError("This screen does not have 32 bits a pixel")
        data = ctypes.string_at(image.data, width * height * 4)
        self._x11.XDestroyImage(pointer)
        return data
