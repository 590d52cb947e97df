# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Every view in the narrowest window, with text of twice the size; the crowded ones with usual text too."""

import pathlib
import re
import sys

import pytest

import audit
from conftest import NARROW

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "tour"))

from views import PROGRAMME, VIEWS, opened_from, programme  # noqa: E402

STEPS_STAND_ALONE = True


# Headers in which there is much: there they keep their titles longest.
CROWDED = ("programme", "programme-editor", "cohort", "matching", "booking", "readiness", "what-if", "person",
           "document", "session")


@pytest.fixture(scope="module")
def ui(narrow):
    return narrow


@pytest.fixture(scope="module")
def usual_text(program):
    """The app in the narrowest window, with text of the usual size."""
    with program("--demo") as window:
        window.resize(*NARROW)
        window.find("heading", re.compile("."), nth=0)
        yield window
        window.leave()


@pytest.mark.parametrize("name, visit", VIEWS, ids=lambda value: getattr(value, "__name__", value))
def test_fits(ui, name, visit):
    assert audit.faults_of_room(ui, visit) == []


@pytest.mark.parametrize("name, visit", [view for view in VIEWS if view[0] in CROWDED])
def test_fits_with_usual_text(usual_text, name, visit):
    assert audit.faults_of_room(usual_text, visit) == []


@pytest.mark.parametrize("visit, title", (
    (programme, PROGRAMME),
    (opened_from(4, re.compile("Observed practice"), ("text", "Notes")), "Observed practice"),
), ids=("programme", "session"))
def test_page_opens_at_its_top(ui, visit, title):
    with visit(ui):
        pane = ui.find("scroll pane", nth=0)
        name = ui.find(None, title, within=pane, nth=0)
        assert name.box[1] >= pane.box[1]


def test_a_menu_is_no_wider_than_the_window(ui):
    ui.press("alt+1")
    # The menu is on the page before, which is shown alone.
    ui.find("button", "Back").act()
    ui.find("list item", re.compile("^Today"))
    ui.press("f10")
    menu = ui.find("menu", "Main menu")
    ui.until(lambda: 0 < menu.box[2] <= NARROW[0], f"a menu that fits, not one of {menu.box}", timeout=5)
    ui.press("escape")
