# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Every view in the narrowest window, with text of twice the size."""

import pathlib
import re
import sys

import pytest

import audit
from conftest import NARROW

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "tour"))

from views import PROGRAMME, VIEWS, opened_from, programme  # noqa: E402

STEPS_STAND_ALONE = True


@pytest.fixture(scope="module")
def ui(narrow):
    return narrow


@pytest.mark.parametrize("name, visit", VIEWS, ids=lambda value: getattr(value, "__name__", value))
def test_fits(ui, name, visit):
    assert audit.faults_of_room(ui, visit) == []


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
