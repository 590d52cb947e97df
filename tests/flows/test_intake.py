# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""An intake of 24 people in 12 homes, from two files to booked initial meetings, with the keyboard alone."""

import datetime
import os
import re

import pytest

import intake_files as files
from books import BookMaker
from conftest import TODAY
from walking import go_to

PATIENCE = 60
PEOPLE, HOMES, PRECEPTORS = 24, 12, 12
STARTED = datetime.date(2026, 3, 9)
# The first two weeks: domain reference 2.1.
LIMIT = STARTED + datetime.timedelta(days=14)
COHORT = "Spring intake"
# The dialog of GTK 4.18 in which a name is chosen forgets the list of files that it has read.
FORGIVING = {"ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("intake")


@pytest.fixture(scope="module")
def ui(program, build_root, folder):
    book = BookMaker(build_root, folder).plain("Tideway Homes")
    files.add_preceptors(book, PRECEPTORS, limit=2)
    files.write_workplaces(folder / "workplaces.csv", HOMES)
    files.write_staff(folder / "staff.csv", PEOPLE, HOMES, STARTED)
    with program(str(book), screen=(1120, 900), env=FORGIVING) as window:
        window.resize(1100, 860)
        window.find("list item", "Today", timeout=PATIENCE)
        yield window
        window.leave()


def import_file(ui, path, button):
    ui.press("alt+3")
    ui.find("list", "People", timeout=PATIENCE)
    go_to(ui, "toggle button", "^More")
    ui.press("enter")
    ui.find("menu item", re.compile("^Import"))
    go_to(ui, "menu item", "^Import", key="down")
    ui.press("enter")
    ui.dialog("Import")
    go_to(ui, "button", "^Choose File")
    ui.press("enter")
    ui.choose_file(str(path))
    ui.find("button", button, timeout=PATIENCE)
    go_to(ui, "button", f"^{button}$")
    ui.press("enter")
    ui.gone("dialog", "Import")


def test_the_homes_are_imported(ui, folder):
    import_file(ui, folder / "workplaces.csv", f"Import {HOMES} Workplaces")


def test_the_people_are_imported(ui, folder):
    import_file(ui, folder / "staff.csv", f"Import {PEOPLE} People")
    ui.find("label", f"{PEOPLE + PRECEPTORS} people", timeout=PATIENCE)


def test_a_programme_is_made(ui):
    ui.press("alt+2")
    go_to(ui, "button", "^New Programme")
    ui.press("enter")
    ui.dialog("New Programme")
    ui.find_focused("Name")
    ui.press("enter")
    ui.find("grouping", re.compile("^Preceptorship 2026"), timeout=PATIENCE)


def test_a_cohort_is_made(ui):
    ui.press("alt+2")
    go_to(ui, "list item", "^Cohorts")
    ui.press("enter")
    go_to(ui, "button", "^New Cohort")
    ui.press("enter")
    ui.dialog("New Cohort")
    ui.find_focused("Name")
    ui.press("ctrl+a")
    ui.type(COHORT)
    go_to(ui, "text", "^First day")
    ui.type("2 March 2026")
    ui.press("tab")
    go_to(ui, "button", "^Save", key="shift+tab")
    ui.press("enter")
    ui.gone("dialog", "New Cohort")
    ui.find("list item", re.compile(f"^{COHORT}"), timeout=PATIENCE)


def test_all_are_enrolled_at_once(ui):
    go_to(ui, "list item", f"^{COHORT}")
    ui.press("enter")
    ui.find("heading", COHORT, timeout=PATIENCE)
    go_to(ui, "button", "^Enrol")
    ui.press("enter")
    ui.dialog("Enrol People")
    # Only those who have started now; preceptors have no first day here.
    ui.find_focused("Search")
    ui.type("Starter")
    ui.find("check box", f"Choose all {PEOPLE} people in the list", timeout=PATIENCE)
    go_to(ui, "check box", "^Choose all")
    ui.press("space")
    ui.find("label", f"{PEOPLE} people chosen")
    go_to(ui, "button", "^Next")
    ui.press("enter")
    ui.find("list", "Preceptor", timeout=PATIENCE)
    go_to(ui, "button", "^Next")
    ui.press("enter")
    ui.find("button", f"Enrol {PEOPLE} People", timeout=PATIENCE)
    go_to(ui, "button", "^Enrol 24", key="shift+tab")
    ui.press("enter")
    ui.gone("dialog", "Enrol People")
    ui.find("label", f"{PEOPLE} people have no preceptor yet.", timeout=PATIENCE)


def test_everybody_is_matched(ui):
    go_to(ui, "button", "^Find Preceptors")
    ui.press("enter")
    ui.find("list", "Proposals", timeout=PATIENCE)
    go_to(ui, "button", "^Take All")
    ui.press("enter")
    ui.find("button", f"Save {PEOPLE} Pairs", timeout=PATIENCE)
    go_to(ui, "button", "^Save", key="shift+tab")
    ui.press("enter")
    ui.find("label", f"{PEOPLE} people have a preceptor now", timeout=PATIENCE)
    ui.find("list", "People of this cohort", timeout=PATIENCE)


def test_the_initial_meetings_are_booked(ui):
    go_to(ui, "button", "^Book Initial")
    ui.press("enter")
    ui.find("list", "Meetings to book", timeout=PATIENCE)
    ui.find("button", f"Book {PEOPLE} Meetings", timeout=PATIENCE)
    go_to(ui, "button", "^Book 24", key="shift+tab")
    ui.press("enter")
    ui.find("label", f"{PEOPLE} meetings booked", timeout=PATIENCE)


def test_the_diary_has_them(ui):
    ui.press("alt+4")
    go_to(ui, "radio button", "^So Far")
    ui.press("right", "space")
    sessions = ui.find("list", "Sessions", timeout=PATIENCE)
    ui.until(lambda: ui.all("list item", re.compile("Initial meeting"), within=sessions), "meetings", timeout=PATIENCE)


def test_the_book_has_all_and_nobody_is_at_two_at_once(ui, folder):
    """Two for each preceptor, within the limit, on a weekday, at another time each."""
    booked = files.read_booked(folder / "Tideway Homes.footing")
    assert len(booked) == PEOPLE
    assert len({(row["preceptor_id"], row["held_on"], row["starts_at"]) for row in booked}) == PEOPLE
    for row in booked:
        day = datetime.date.fromisoformat(row["held_on"])
        assert datetime.date.fromisoformat(TODAY) < day <= LIMIT and day.weekday() < 5
        assert row["state"] == "booked" and row["planned_on"] == row["held_on"]
