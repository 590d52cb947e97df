# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""The demo with the keyboard alone, and what a screen reader is told on the way."""

import re

import pytest

STEPS_STAND_ALONE = True
PATIENCE_WITH_DEMO = 60
PATIENCE = 30


@pytest.fixture(scope="module")
def ui(program):
    with program("--demo", screen=(1120, 760)) as window:
        window.resize(1100, 740)
        window.find("heading", nth=0, timeout=PATIENCE_WITH_DEMO)
        yield window
        window.leave()


def wait_for_title(ui, words):
    ui.find("frame", words, timeout=PATIENCE)


# ---- where one is

def test_the_keyboard_is_somewhere_from_the_beginning(ui):
    ui.until(ui.focused, "something to have the focus")


def test_the_window_is_called_after_its_area(ui):
    wait_for_title(ui, "Today – Demo")
    ui.press("alt+2")
    wait_for_title(ui, "Programmes – Demo")


def test_areas_follow_each_other_at_once(ui):
    ui.press("alt+6", "alt+2", "alt+5")
    wait_for_title(ui, "Reflections – Demo")


def test_arrows_in_the_sidebar_show_the_area(ui):
    ui.click("list item", "Reflections")
    ui.press("down")
    wait_for_title(ui, "Insights – Demo")


def test_menu_opens_where_the_sidebar_is_folded_away(ui):
    ui.resize(400, 740)
    ui.press("alt+2")
    wait_for_title(ui, "Programmes – Demo")
    ui.press("f10")
    ui.find("menu item", "Keyboard Shortcuts", timeout=PATIENCE)
    ui.press("escape")
    ui.resize(1100, 740)


# ---- undoing

def test_nothing_to_undo_is_said(ui):
    ui.press("alt+6", "ctrl+z")
    ui.wait_for("There is nothing to undo")


def delete_first_reflection(ui):
    ui.press("alt+5")
    page = ui.find("grouping", "Reflections", nth=0)
    rows = ui.until(lambda: ui.all("list item", re.compile("20[0-9][0-9]"), within=page), "reflections")
    name = rows[0].name
    ui.click(rows[0])
    ui.click("button", "More")
    ui.click("menu item", "Delete Reflection")
    ui.find("label", "Reflection deleted")
    return name


def test_an_undo_is_said_and_needs_no_message(ui):
    delete_first_reflection(ui)
    ui.until(ui.focused, "something to have the focus")
    ui.find("button", "Undo")
    ui.click("button", "Dismiss")
    ui.gone("label", "Reflection deleted")
    ui.press("alt+6", "ctrl+z")
    ui.wait_for("Undone: Reflection deleted")
    ui.until(ui.focused, "something to have the focus")


def test_a_text_keeps_its_undo_to_itself(ui):
    delete_first_reflection(ui)
    ui.press("ctrl+f")
    ui.find_focused(re.compile("^Search"))
    ui.type("a")
    ui.press("ctrl+z", "ctrl+z", "ctrl+z")
    ui.press("escape", "alt+6", "ctrl+z")
    ui.wait_for("Undone: Reflection deleted")
    assert not ui.all("label", "There is nothing to undo")


# ---- what is true of the demo

def test_the_demo_says_that_it_forgets(ui):
    ui.find("label", "A made-up organisation. Nothing you write here is kept.", timeout=PATIENCE)


def test_the_demo_does_not_say_that_words_are_saved(ui):
    ui.press("alt+5")
    page = ui.find("grouping", "Reflections", nth=0)
    ui.click(ui.until(lambda: ui.all("list item", re.compile("20[0-9][0-9]"), within=page), "reflections")[0])
    ui.until(lambda: ui.focused().role == "text", "the keyboard in a text")
    ui.type("x")
    ui.wait_for("Demo: not kept")
    assert not ui.all("label", "Saved")
    ui.press("alt+left")
    ui.find("grouping", "Reflections", nth=0)
