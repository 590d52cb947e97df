# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Two people agree on a charter and sign it, with the keyboard alone; then it is locked, and stays so."""

import os
import re

import pytest

from pdftext import Pdf
from walking import go_to

PATIENCE = 60
# The dialog of GTK 4.18 in which a name is chosen forgets the list of files that it has read.
FORGIVING = {"ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0"}
PRECEPTEE = "Aisling Grebely"
AGREED = "Tuesdays at ten, in the quiet room."
NOTE = "From April it is Wednesdays."
LOCKED = re.compile(r"^Signed and locked on 12 Mar(ch)? 2026$")


@pytest.fixture(scope="module")
def ui(program):
    with program("--demo", screen=(1120, 900), env=FORGIVING) as window:
        window.resize(1100, 860)
        window.find("heading", nth=0, timeout=PATIENCE)
        yield window
        window.leave()


def open_person(ui):
    ui.press("alt+3")
    ui.find("list", "People", timeout=PATIENCE)
    ui.press("ctrl+f")
    ui.type(PRECEPTEE)
    ui.until(lambda: len(ui.all("list item", within=ui.find("list", "People"))) == 1, "only one to be found")
    ui.press("down")
    go_to(ui, "list item", f"^{PRECEPTEE}")
    ui.press("enter")
    ui.find("list", "Meetings", timeout=PATIENCE)


def test_a_charter_is_begun(ui):
    open_person(ui)
    go_to(ui, "button", "^New Document")
    ui.press("enter")
    ui.dialog("New Document")
    go_to(ui, "list item", "^Preceptorship charter")
    ui.press("enter")
    ui.find("button", "Sign…", timeout=PATIENCE)
    # What the book knows is there.
    ui.until(lambda: ui.find("text", "Preceptee").text == PRECEPTEE, "the name of the preceptee")


def test_it_is_filled_in(ui):
    go_to(ui, "check box", "^say early")
    ui.press("space")
    go_to(ui, "text", "^When and where we meet")
    ui.type(AGREED)
    ui.find("label", "Demo: not kept", timeout=PATIENCE)


def test_two_people_sign(ui):
    go_to(ui, "button", "^Sign", key="shift+tab")
    ui.press("enter")
    ui.dialog("Sign")
    ui.find_focused("Preceptee: your name")
    ui.type(PRECEPTEE)
    ui.press("enter")
    ui.find_focused("Preceptor: your name")
    ui.type("Samuel Moonwater")
    ui.press("enter")
    ui.gone("dialog", "Sign")
    ui.find("label", LOCKED, timeout=PATIENCE)


def test_it_is_found_locked_again(ui):
    ui.press("alt+left")
    ui.find("list", "Meetings", timeout=PATIENCE)
    go_to(ui, "list item", "^Preceptorship charter")
    ui.press("enter")
    ui.find("label", LOCKED, timeout=PATIENCE)
    assert not ui.all("text")
    assert not ui.all("check box")


def test_what_has_to_be_said_is_added(ui):
    go_to(ui, "button", "^Add a Note")
    ui.press("enter")
    ui.dialog("Add a Note")
    ui.find_focused("Your name")
    ui.type(PRECEPTEE)
    go_to(ui, "text", "^Note")
    ui.type(NOTE)
    go_to(ui, "button", "^Add$")
    ui.press("enter")
    ui.gone("dialog", "Add a Note")
    ui.find("label", NOTE, timeout=PATIENCE)


def test_it_is_on_one_page_of_paper(ui, tmp_path):
    """The charter as it was signed; what was added since follows on a sheet of its own."""
    path = tmp_path / "charter.pdf"
    go_to(ui, "toggle button", "^More")
    ui.press("enter")
    ui.find("menu item", "Save as PDF…")
    ui.press("down", "enter")
    ui.choose_file(str(path))
    ui.until(lambda: path.exists() and path.stat().st_size > 0, "the file", timeout=PATIENCE)
    charter, added = (" ".join(text.split()) for text in Pdf(path.read_bytes()).texts())
    for expected in (PRECEPTEE, "Samuel Moonwater", AGREED, "We have talked about these promises"):
        assert expected in charter
    assert NOTE in added
