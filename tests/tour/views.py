# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""The views of the tour, in the order of the walk.

Each is (name, visit); visit(ui) is a context in which the view is on the screen, and leaves it
so that the next can be visited.
"""

import contextlib

# A new demo is filled while one waits.
PATIENCE_WITH_DEMO = 60


@contextlib.contextmanager
def start_page(ui):
    ui.find("button", "New Record Book…")
    yield


@contextlib.contextmanager
def new_book(ui):
    ui.click("button", "New Record Book…")
    with dialog(ui, "New Record Book"):
        yield


@contextlib.contextmanager
def main_menu(ui):
    ui.click("button", "Look Around in a Demo")
    ui.find("grouping", "Today", nth=0, timeout=PATIENCE_WITH_DEMO)
    for back in ui.all("button", "Back"):
        ui.click(back)  # where there is no room for both, the sidebar is a page of its own
    ui.find("label", "Demo")
    ui.press("F10")
    ui.find("menu item", "About Footing")
    yield
    ui.press("escape")


@contextlib.contextmanager
def dialog(ui, name):
    """A dialog that has been asked for, and is closed again."""
    ui.dialog(name)
    yield
    ui.press("escape")
    ui.gone("dialog", name)


def area(number, name):
    """One of the areas of the sidebar, by its key."""
    @contextlib.contextmanager
    def visit(ui):
        ui.press(f"alt+{number}")
        ui.find("grouping", name, nth=0)
        yield

    return visit


VIEWS = (
    ("start", start_page),
    ("new-book", new_book),
    ("main-menu", main_menu),
    ("today", area(1, "Today")),
    ("programmes", area(2, "Programmes")),
    ("people", area(3, "People")),
    ("diary", area(4, "Diary")),
    ("reflections", area(5, "Reflections")),
    ("insights", area(6, "Insights")),
)
