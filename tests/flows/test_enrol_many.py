# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Two thousand people are enrolled in one step: it can be watched, cancelled, and undone in one."""

import datetime
import sqlite3
import time

import pytest

import intake_files as files
from books import BookMaker
from walking import go_to

PATIENCE = 60
PEOPLE, HOMES = 2000, 12
STARTED = datetime.date(2026, 3, 9)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("many")


@pytest.fixture(scope="module")
def book(build_root, folder):
    maker = BookMaker(build_root, folder)
    book = maker.plain("Tideway Homes")
    maker.import_file(book, files.write_workplaces(folder / "workplaces.csv", HOMES))
    maker.import_file(book, files.write_staff(folder / "staff.csv", PEOPLE, HOMES, STARTED))
    return book


@pytest.fixture(scope="module")
def ui(program, book):
    with program(str(book), screen=(1120, 900)) as window:
        window.resize(1100, 860)
        window.find("list item", "Today", timeout=PATIENCE)
        yield window
        window.leave()


def count(book, table):
    with sqlite3.connect(f"file:{book}?mode=ro", uri=True) as connection:
        return connection.execute(f"SELECT count(*) FROM {table} WHERE deleted_at IS NULL").fetchone()[0]


def choose_all(ui):
    ui.click("button", "Enrol People")
    ui.dialog("Enrol People")
    ui.click("check box", f"Choose all {PEOPLE} people in the list")
    ui.click("button", "Next")
    ui.find("list", "Preceptor", timeout=PATIENCE)
    ui.click("button", "Next")
    ui.find("button", f"Enrol {PEOPLE} People", timeout=PATIENCE)


def enrol(ui):
    go_to(ui, "button", f"^Enrol {PEOPLE}", key="shift+tab")
    ui.press("enter")


def test_a_programme_is_made(ui):
    ui.press("alt+2")
    ui.click("button", "New Programme…")
    ui.dialog("New Programme")
    ui.find_focused("Name")
    ui.press("enter")
    ui.gone("dialog", "New Programme")


def test_it_can_be_cancelled_half_way(ui, book):
    choose_all(ui)
    enrol(ui)
    # There is something to cancel for a second or so: no time to look for it.
    for _ in range(60):
        ui.press("alt+c")
        time.sleep(.03)
    ui.find("label", "Stopped. Nothing has been saved, and all of it is still here.")
    assert count(book, "enrolment") == 0 and count(book, "meeting") == 0


def test_all_are_enrolled(ui, book):
    enrol(ui)
    ui.find("progress bar", nth=0)
    ui.gone("dialog", "Enrol People", timeout=PATIENCE)
    ui.find("label", f"{PEOPLE} people have been enrolled", timeout=PATIENCE)
    assert count(book, "enrolment") == PEOPLE
    assert count(book, "meeting") >= 3 * PEOPLE


def test_one_undo_takes_all_of_it_back(ui, book):
    ui.press("ctrl+z")
    ui.until(lambda: count(book, "enrolment") == 0, "nobody to be enrolled", timeout=PATIENCE)
    assert count(book, "person") == PEOPLE
