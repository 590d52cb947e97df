# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""The demo with the keyboard alone, and what a screen reader is told on the way."""

import re

import pytest

import audit

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


def test_ctrl_n_writes_of_whom_one_looks_at(ui):
    ui.press("alt+3")
    ui.click("list item", re.compile("^Aisling Grebely"))
    ui.find("list", "Meetings", timeout=PATIENCE)
    ui.press("ctrl+n")
    ui.dialog("Log a Session")
    who = ui.find("combo box", "Preceptee", nth=0)
    assert any("Aisling" in node.name for node in who.walk()), ui.describe()
    ui.press("escape")
    ui.gone("dialog", "Log a Session")


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


# ---- when what had the keyboard has gone

PASSPHRASE = "the tide comes in at five"


@pytest.fixture
def new_book(program):
    with program(screen=(1120, 760)) as window:
        window.click("button", "New Record Book…")
        window.dialog("New Record Book")
        window.fill("Name", "Seaview")
        window.fill_secret("Passphrase", PASSPHRASE)
        window.fill_secret("Passphrase Again", PASSPHRASE)
        window.press("enter")
        window.find("list item", "Today")
        yield window
        window.leave()


def make_programme(ui):
    ui.press("alt+2")
    ui.click("button", "New Programme…")
    ui.dialog("New Programme")
    name = ui.find_focused("Name").text
    ui.press("ctrl+enter")
    ui.find("list item", "Initial meeting", nth=0)
    return name


def test_after_the_only_programme_has_gone(new_book):
    ui, name = new_book, make_programme(new_book)
    ui.press("alt+2")
    # From its row, which will not be there to come back to.
    ui.find_focused(name)
    ui.press("enter")
    ui.click("button", "More")
    ui.click("menu item", "Delete Programme")
    ui.find_focused("New Programme…")
    stops = [stop.name for stop in audit.tab_order(ui)]
    assert {"Undo", "Dismiss", "Programmes", "New Programme…"} <= set(stops), stops

    ui.press("f10")
    ui.click("menu item", "Recently Deleted")
    ui.dialog("Recently Deleted")
    ui.click("button", "Restore")
    ui.find("label", "Nothing Deleted")
    ui.until(lambda: ui.focused().role == "scroll pane", "the keyboard on what is said then")
