# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Every area of the demo with a screen reader, with the keyboard alone, and with weak eyes."""

import re

import pytest

import audit

STEPS_STAND_ALONE = True
AREAS = ("Today", "Programmes", "People", "Diary", "Reflections", "Insights")
# Smoothing thins small letters, so colours are measured on a screen of three times the pixels.
SCALE = 3
PATIENCE_WITH_DEMO = 60


@pytest.fixture(scope="module")
def ui(program):
    with program("--demo", screen=(1120, 760), scale=SCALE) as window:
        window.resize(1100, 740)
        window.find("heading", nth=0, timeout=PATIENCE_WITH_DEMO)
        yield window
        window.leave()


@pytest.fixture
def area(ui, request):
    """Goes to an area, and waits until it has something to show."""
    name = request.param
    ui.press(f"alt+{AREAS.index(name) + 1}")
    page = ui.find("grouping", name, nth=0)
    ui.until(lambda: len(list(ui.find("grouping", name, nth=0).walk())) > 20, f"{name} to be full")
    return page.name


each_area = pytest.mark.parametrize("area", AREAS, indirect=True)


@each_area
def test_everything_has_a_name(ui, area):
    assert audit.unnamed(ui) == []


@each_area
def test_everything_can_be_reached_with_the_keyboard(ui, area):
    assert audit.unreachable(ui, audit.tab_order(ui)) == []


@each_area
def test_one_sees_where_the_keyboard_is(ui, area):
    assert audit.hidden_focus(ui) == []


@each_area
def test_words_can_be_read(ui, area):
    assert audit.low_contrast(ui) == []


def test_the_sidebar_says_what_is_to_be_done(ui):
    # As many as the page says under its greeting.
    ui.press("alt+1")
    ui.wait_for("2 meetings are late\N{NO-BREAK SPACE}· 1 meeting is for today")
    ui.find("list item", "Today: 3 meetings are late or due today")


@pytest.mark.parametrize("area", ("People", "Diary", "Reflections"), indirect=True)
def test_one_searches_from_anywhere(ui, area):
    ui.click("list item", area)  # the sidebar has the keyboard
    ui.press("ctrl+f")
    ui.find_focused(re.compile("^Search"))
    ui.press("escape")


@pytest.mark.parametrize("area", ("People",), indirect=True)
def test_a_dialog_is_finished_without_leaving_the_field(ui, area):
    ui.click("button", "Add Somebody")
    ui.dialog("Add Somebody")
    ui.fill("Name", "Hyacinth Breakwater")
    ui.press("ctrl+enter")
    ui.gone("dialog", "Add Somebody")
    ui.wait_for("Hyacinth Breakwater has been added")
