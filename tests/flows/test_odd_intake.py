# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""An intake in which everything is a little odd: each thing is said in words, and nothing is lost."""

import os
import re
import sqlite3

import pytest

import intake_files as files
from books import BookMaker

PATIENCE = 60
TABLE = f"""Full name,Care home,Job title,Start date,PIN received,Contracted hours
Sam Twin,{files.home(1)},Staff nurse,02/03/2026,,37.5
Sam Twin,{files.home(2)},Staff nurse,02/03/2026,,37.5
Leap Starter,{files.home(1)},Staff nurse,29/02/2024,,37.5
Pin-Long-Ago Test,{files.home(1)},Staff nurse,02/03/2026,01/05/2012,37.5
Pin-Later Test,{files.home(2)},Staff nurse,05/01/2026,09/03/2026,37.5
Wrong-Day Test,{files.home(2)},Staff nurse,31/02/2026,,37.5
,{files.home(2)},Staff nurse,01/02/2026,,37.5
"""
LATER = f"""Full name,Care home,Job title,PIN received,Contracted hours
Next-Month Test,{files.home(1)},Staff nurse,13/03/2026,30
"""
# The dialog of GTK 4.18 in which a name is chosen forgets the list of files that it has read.
FORGIVING = {"ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("odd")


@pytest.fixture(scope="module")
def book(build_root, folder):
    maker = BookMaker(build_root, folder)
    book = maker.plain("Odd Homes")
    maker.import_file(book, files.write_workplaces(folder / "workplaces.csv", 2))
    files.add_preceptors(book, 1, limit=2, prepared=False)
    return book


@pytest.fixture(scope="module")
def ui(program, book):
    with program(str(book), screen=(1120, 900), env=FORGIVING) as window:
        window.resize(1100, 860)
        window.find("list item", "Today", timeout=PATIENCE)
        yield window
        window.leave()


def count_people(book):
    with sqlite3.connect(f"file:{book}?mode=ro", uri=True) as connection:
        return connection.execute("SELECT count(*) FROM person WHERE deleted_at IS NULL").fetchone()[0]


def choose_file(ui, path, text):
    path.write_text(text, encoding="utf-8")
    ui.press("alt+3")
    ui.find("list", "People", timeout=PATIENCE)
    ui.click("toggle button", re.compile("^More"))
    ui.click("menu item", re.compile("^Import"))
    ui.dialog("Import")
    ui.click("button", "Choose File…")
    ui.choose_file(str(path))
    ui.find("label", re.compile(f"^“{path.name}” has"), timeout=PATIENCE)


def open_person(ui, name):
    ui.press("alt+3")
    ui.click("list item", re.compile(f"^{name}"))
    ui.find("button", "Note a Change", timeout=PATIENCE)


def test_a_day_that_can_be_two_is_asked_about(ui, folder):
    """29/02 shows how the starts are written; nothing shows how the PINs are."""
    choose_file(ui, folder / "starters.csv", TABLE)
    asked = ui.all("combo box", re.compile("^What day is"))
    assert [row.name for row in asked] == ["What day is 01/05/2012 in “PIN received”?"]
    ui.click(asked[0])
    ui.click("list item", "Tuesday 1 May 2012")
    ui.click("button", "Continue")
    ui.find("label", "6 people will be added.", timeout=PATIENCE)


def test_rows_with_faults_are_named(ui, book):
    ui.find("label", re.compile("^Line 7, Start date: 31/02/2026 is not a date. The row was kept without it."))
    ui.click("button", "Import 6 People")
    ui.gone("dialog", "Import")
    ui.find("label", "7 people", timeout=PATIENCE)
    assert count_people(book) == 7


def test_a_column_that_is_gone_is_named(ui, folder, book):
    choose_file(ui, folder / "later.csv", LATER)
    ui.find("label", re.compile("^The column “Start date” of “starters.csv” is not in this file. Nothing is read"))
    ui.click("button", "Close")
    ui.gone("dialog", "Import")
    assert count_people(book) == 7


def test_odd_days_are_said_before_anybody_is_enrolled(ui):
    ui.press("alt+2")
    ui.click("button", "New Programme…")
    ui.dialog("New Programme")
    ui.find_focused("Name")
    ui.press("enter")
    ui.find("grouping", re.compile("^Preceptorship 2026"), timeout=PATIENCE)
    ui.click("button", "Enrol People")
    ui.dialog("Enrol People")
    ui.click("check box", re.compile("^Choose all"))
    ui.click("check box", re.compile("^Preceptor Number"))
    ui.click("button", "Next")
    ui.find("list", "Preceptor", timeout=PATIENCE)
    ui.click("button", "Next")
    ui.find("label", "Wrong-Day Test is left out for now. The first day in the job is needed, to count from.",
            timeout=PATIENCE)
    ui.find("label", re.compile("^From 29 Feb 2024.* 3 meetings are late already"))
    ui.find("label", re.compile("^From 2 Mar 2026.* The PIN was received 13 years before the start"))
    ui.find("label", "From 9 Mar 2026. Counted from the PIN, which came after the start.")


def test_two_of_one_name_are_told_apart(ui):
    for home in 1, 2:
        ui.find("label", f"Sam Twin ({files.home(home)})")
    ui.click("button", "Enrol 5 People")
    ui.gone("dialog", "Enrol People")
    ui.find("label", f"Sam Twin ({files.home(2)})", timeout=PATIENCE)


def test_one_alone_is_a_cohort(ui):
    ui.press("alt+2")
    ui.click("list item", re.compile("^Cohorts"))
    ui.click("button", re.compile("^New Cohort"))
    ui.dialog("New Cohort")
    ui.find_focused("Name")
    ui.press("ctrl+a")
    ui.type("One alone")
    ui.click("text", "First day")
    ui.type("2 March 2026")
    ui.press("tab")
    ui.click("button", "Save")
    ui.gone("dialog", "New Cohort")
    ui.click("list item", re.compile("^One alone"))
    ui.find("heading", "One alone", timeout=PATIENCE)
    ui.click("button", "Enrol People")
    ui.dialog("Enrol People")
    ui.click("check box", re.compile("^Wrong-Day Test"))
    ui.click("button", "Next")
    ui.find("list", "Preceptor", timeout=PATIENCE)
    ui.click("button", "Next")
    ui.click("text", "First Day in the Job")
    ui.type("9 March 2026")
    ui.press("tab")
    ui.click("button", "Enrol 1 Person")
    ui.gone("dialog", "Enrol People")
    ui.find("label", "1 person has no preceptor yet.", timeout=PATIENCE)


def test_it_says_why_nobody_can_support_them(ui):
    ui.click("button", "Find Preceptors…")
    ui.find("label", "1 person has no preceptor. There is no proposal for them yet.", timeout=PATIENCE)
    ui.click("list item", "Wrong-Day Test")
    ui.find("label", re.compile(f"^{files.preceptor(1)} is not prepared for the role yet"))


def fill_pause(ui, first, last):
    ui.dialog("Pause")
    ui.click("text", "From")
    ui.press("ctrl+a")
    ui.type(first)
    ui.press("tab")
    if last:
        ui.click("text", "Last Day, If Known")
        ui.type(last)
        ui.press("tab")


def start_pause(ui, first, last=None):
    ui.click("button", "Note a Change")
    ui.click("menu item", "Pause…")
    fill_pause(ui, first, last)
    ui.click("combo box", "Reason")
    ui.click("list item", "The preceptee asked for it")


def save_pause(ui):
    ui.click("button", "Save")
    ui.gone("dialog", "Pause")


def test_a_pause_without_an_end_makes_nothing_late(ui):
    open_person(ui, "Pin-Later Test")
    start_pause(ui, "16 March 2026")
    ui.find("label", re.compile("^3 meetings have no day until the pause ends"))
    save_pause(ui)
    ui.find("label", "Not known yet", timeout=PATIENCE)
    assert len(ui.all("label", "No day as long as the pause lasts")) == 3


def test_no_pause_begins_within_one_that_has_no_end(ui):
    start_pause(ui, "20 March 2026", "3 April 2026")
    ui.find("label", "There is a pause from 16 Mar 2026 on that has no end yet. Give that one its last day first.")
    ui.press("escape")
    ui.gone("dialog", "Pause")


def test_no_two_pauses_overlap(ui):
    """From 16 March to 3 April are 19 days: what was due on 9 September is due on the 28th."""
    ui.click("list item", "Pause")
    fill_pause(ui, "16 March 2026", "29 March 2026")
    save_pause(ui)
    ui.find("label", "Wednesday 23 September 2026", timeout=PATIENCE)
    start_pause(ui, "20 March 2026", "3 April 2026")
    ui.find("label", re.compile("^There is a pause from 16 Mar 2026 to 29 Mar 2026 already. Change that one, or"))
    fill_pause(ui, "30 March 2026", None)
    save_pause(ui)
    ui.find("label", "Monday 28 September 2026", timeout=PATIENCE)
    ui.find("label", "Planned for Mon 28 September")
