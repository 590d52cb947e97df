# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""What a person with a screen reader, or with the keyboard alone, or with weak eyes, would miss.

Each check takes a running `Ui` and returns what is wrong, in words; nothing is good.
"""

import collections

NEED_NAME = {
    "alert", "button", "check box", "check menu item", "combo box", "dialog", "entry", "frame",
    "image", "link", "list item", "menu item", "password text", "radio button",
    "radio menu item", "slider", "spin button", "switch", "tab", "table", "text",
    "toggle button", "tree table",
}
# One stop of the Tab key for many children, or none.
COMPOSITE = {
    "filler", "frame", "grouping", "label", "list", "list box", "panel", "scroll bar",
    "status bar", "table", "tree table",
}
# Reached with the arrow keys inside a composite.
BY_ARROWS = {"list item", "menu item", "radio button", "tab", "table cell", "table row"}
# What GTK gives as the length of things that have no place yet is more: 51,264 and 68,544 were seen.
ABSURD = 20_000
WINDOW_BUTTONS = {"Minimize", "Maximize", "Restore", "Close"}


def unnamed(ui):
    """Things one can focus, and pictures and windows, that a screen reader has no name for."""
    return [node.path() for node in ui.tree().walk() if _lacks_name(node)]


def _lacks_name(node):
    if node.role not in NEED_NAME or node.name:
        return False
    if node.role in ("list item", "alert") and any(inner.name for inner in node.walk()):
        return False  # a row or a toast, which is read through its labels
    if node.role == "image":
        named_around = any(above.role in NEED_NAME and above.name for above in node.ancestors())
        return not node.description and not named_around
    return node.has("focusable") or node.role in ("dialog", "alert", "frame")


def tab_order(ui, limit=120, back=False):
    """Presses Tab until the focus comes round; returns the stops in order."""
    seen, order = set(), []
    for _ in range(limit):
        ui.press("shift+tab" if back else "tab")
        stop = ui.until(ui.focused, "a focus")
        if stop.reference in seen:
            break
        seen.add(stop.reference)
        order.append(stop)
    return order


def unreachable(ui, order):
    """What one can use with the pointer but never comes to with Tab or the arrow keys."""
    reached = {node.reference for node in order}
    composites = {above.reference for node in order for above in node.ancestors()
                  if above.role in COMPOSITE - {"frame", "panel"}}
    return [node.path() for node in ui.tree().walk()
            if _is_control(node) and not _is_reached(node, reached, composites)]


def _is_control(node):
    if node.role not in NEED_NAME - COMPOSITE or not node.has("sensitive"):
        return False
    if node.role in ("image", "dialog", "alert") and not node.has("focusable"):
        return False
    return not (node.role == "button" and node.name in WINDOW_BUTTONS)


def _is_reached(node, reached, composites):
    """A stop also stands for what is around and inside it: a row and its switch."""
    if any(inner.reference in reached for inner in node.walk()):
        return True
    if any(above.reference in reached for above in node.ancestors()
           if above.name and above.role != "frame"):
        return True
    return node.role in BY_ARROWS and any(above.reference in composites
                                          for above in node.ancestors())


def hidden_focus(ui, limit=120):
    """Stops of the Tab key at which no pixel changes in or around what has the focus."""
    return tab_walk(ui, limit)[1]


def tab_walk(ui, limit=120):
    """The stops of the Tab key, in order, and those of them at which the focus cannot be seen."""
    order, faults, seen, last = [], [], set(), None
    _, _, before = ui.pixels()
    for _ in range(limit):
        ui.press("tab")
        node = ui.focused()
        if not node or node.reference in seen:
            break
        seen.add(node.reference)
        order.append(node)
        width, height, after = ui.pixels()
        box = _device_box(ui, node)
        # A field that scrolled to where the last one was looks like it, but for the words above.
        area = _clip(_grow(box, 4 if box != last else 40 * ui.desktop.scale), width, height)
        if _cut(before, width, area) == _cut(after, width, area):
            faults.append(node.path())
        before, last = after, box
    return order, faults


def out_of_shape(ui):
    """Things that reach over the edge of the window, and labels that stand on end: so narrow that
    their words are broken into syllables."""
    width = next(node for node in ui.tree().children if node.role == "frame").box[2]
    faults = []
    for node in ui.tree().walk():
        if "Component" not in node.interfaces or _may_reach_over(node):
            continue
        left, _, length, height = node.box
        if length < ABSURD and (left < 0 or left + length > width):
            faults.append(f"{node.path()} reaches from {left} to {left + length}")
        elif node.role == "label" and " " in node.name and height > 2 * length > 0:
            faults.append(f"{node.path()} is {length} wide and {height} high")
    return faults


def faults_of_page(ui):
    """What anybody would miss on the page that is open."""
    order, unseen = tab_walk(ui)
    faults = {
        "without a name": unnamed(ui),
        "out of reach": unreachable(ui, order),
        "unseen focus": unseen,
        "hard to read": low_contrast(ui),
    }
    return {kind: found for kind, found in faults.items() if found}


def faults_of_room(ui, visit):
    """What is out of shape in a view, and what the program complains of while it is shown."""
    heard = len(ui.complaints())
    with visit(ui):
        ui.pixels()  # once all of it is drawn
        faults = out_of_shape(ui)
    return faults + ui.complaints()[heard:]


def _may_reach_over(node):
    """A table scrolls sideways, and a menu is a surface of its own."""
    roles = ("tree table", "menu")
    return node.role in roles or node.is_inside(*roles)


def low_contrast(ui, minimum=4.5, roles=("label", "status bar", "text")):
    """(ratio, text, path) of texts that are hard to read, worst first.

    The background is the commonest colour in the box and the text the colour farthest from it,
    so use scale=3: smoothing thins small letters.
    """
    width, height, data = ui.pixels()
    faults = []
    for node in ui.tree().walk():
        text = _visible_text(node) if node.role in roles else ""
        area = _device_box(ui, node) if text.strip() else None
        if area is None or _is_inactive(node) or not _is_in_view(ui, node, area, width, height):
            continue
        ratio = _contrast(_cut(data, width, area))
        if ratio < minimum:
            faults.append((round(ratio, 2), text[:30], node.path()))
    return sorted(faults)


def _is_inactive(node):
    """What cannot be used now may be pale: WCAG 2, 1.4.3."""
    return any(around.role == "button" and not around.has("sensitive") for around in (node, *node.ancestors()))


def _visible_text(node):
    """An empty cell is named after its column, and shows nothing."""
    return node.text


def _is_in_view(ui, node, area, width, height):
    left, top, right, bottom = area
    pane = next((_device_box(ui, above) for above in node.ancestors()
                 if above.role == "scroll pane"), (0, 0, width, height))
    return (left >= 0 and right <= width and right - left > 1 and bottom - top > 1
            and top >= pane[1] and bottom <= min(height, pane[3]))


# ---- boxes (left, top, right, bottom, in device pixels) and colours

def _device_box(ui, node):
    x, y, width, height = (int(length * ui.desktop.scale) for length in node.box)
    return x, y, x + width, y + height


def _grow(area, margin):
    left, top, right, bottom = area
    return left - margin, top - margin, right + margin, bottom + margin


def _clip(area, width, height):
    left, top, right, bottom = area
    return max(left, 0), max(top, 0), min(right, width), min(bottom, height)


def _cut(data, width, area):
    """The rows of pixels in a box."""
    left, top, right, bottom = area
    return [data[(row * width + left) * 4:(row * width + right) * 4]
            for row in range(top, bottom)]


def _contrast(rows):
    colours = collections.Counter()
    for row in rows:
        colours.update(zip(row[2::4], row[1::4], row[0::4]))
    background = _luminance(colours.most_common(1)[0][0])
    return max((max(background, other) + .05) / (min(background, other) + .05)
               for other in map(_luminance, colours))


def _luminance(colour):
    """Relative luminance of sRGB, as WCAG 2 defines it."""
    red, green, blue = (_linear(channel / 255) for channel in colour)
    return .2126 * red + .7152 * green + .0722 * blue


def _linear(channel):
    return channel / 12.92 if channel <= .04045 else ((channel + .055) / 1.055) ** 2.4
