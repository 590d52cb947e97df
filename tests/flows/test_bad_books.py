# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Files that cannot be opened: each is answered in words that say what to do, and left as it is."""

import os
import pathlib
import subprocess

import pytest

from books import PASSPHRASE, BookMaker, companions, fingerprint

PROBLEM = "The Record Book Could Not Be Opened"
ODD_DISKS = pathlib.Path(__file__).parent / "on-odd-disks.sh"


@pytest.fixture(scope="module")
def books(build_root, tmp_path_factory):
    return BookMaker(build_root, tmp_path_factory.mktemp("books"))


def open_book(ui, path):
    ui.click("button", "Open a Record Book…")
    ui.choose_file(str(path), "Open a Record Book")


def read_problem(ui):
    """The words on the page of a book that could not be opened."""
    page = ui.find("grouping", PROBLEM)
    words = [node.name for node in page.walk() if node.role == "label" and node.name != PROBLEM]
    assert ui.find("button", "Try Again").has("sensitive")
    return " ".join(words)


def choose_another(ui):
    ui.click("button", "Choose Another Book")
    ui.find("button", "Open a Record Book…")


def refuse(ui, path, *, because, instead):
    """Opens a book that cannot be opened: a sentence says why, another what to do."""
    before = fingerprint(path)
    open_book(ui, path)
    words = read_problem(ui)
    assert because in words
    assert instead in words
    assert "It was left as it is" in words or "The file was left as it is" in words
    assert fingerprint(path) == before
    choose_another(ui)
    assert companions(path) == []


def test_something_else_that_looks_like_a_book(ui, books):
    refuse(ui, books.no_book("Shopping"),
           because="This is not a record book: “Shopping.footing”.",
           instead="Please choose another one")


def test_pipe_that_is_called_like_a_book(ui, books):
    path = books.folder / "Pipe.footing"
    os.mkfifo(path)
    open_book(ui, path)
    assert "This is not a record book: “Pipe.footing”." in read_problem(ui)
    choose_another(ui)


def test_book_of_a_newer_footing(ui, books):
    refuse(ui, books.newer("Tomorrow"),
           because="A newer Footing has written “Tomorrow.footing”.",
           instead="Please bring Footing up to date")


def test_book_that_is_open_elsewhere(ui, books, program):
    path = books.plain("Shared")
    with program(str(path)) as elsewhere:
        elsewhere.find("list item", "Today")
        open_book(ui, path)
        words = read_problem(ui)
        assert "Another window or app has “Shared.footing” open." in words
        assert "Please close it there and try again." in words
        elsewhere.leave()
    ui.click("button", "Try Again")
    ui.find("list item", "Today")
    close_book(ui)


def test_wrong_passphrase(ui, books):
    path = books.encrypted("Private")
    before = fingerprint(path)
    open_book(ui, path)
    ui.find("label", "This Record Book Is Locked")
    # This desktop has no keyring, so nothing is offered that could not be done.
    assert not ui.all("check box", "Remember on this computer")
    ui.fill_secret("Passphrase", "the tide comes in at five")
    ui.press("enter")
    ui.find("label", "This passphrase does not open the book. Nothing was changed: try again.")
    assert fingerprint(path) == before


def test_right_passphrase_after_it(ui):
    ui.find_focused("Passphrase")  # one can type again at once
    ui.fill_secret("Passphrase", PASSPHRASE)
    ui.click("button", "Unlock")
    ui.find("list item", "Today")
    close_book(ui)


def close_book(ui):
    ui.click("button", "Main menu")
    ui.click("menu item", "Close Record Book")
    ui.find("button", "Open a Record Book…")


# ---- what the document portal lends to a sandbox

def lent_book(ui, books):
    """A book in such a folder: alone, and for reading only."""
    folder = ui.home / "run/doc/5ea51de"
    folder.mkdir(parents=True)
    path = books.plain("Lent").rename(folder / "Lent.footing")
    path.chmod(0o400)
    return path


def test_book_that_is_only_lent_is_copied(ui, books):
    path = lent_book(ui, books)
    before = fingerprint(path)
    open_book(ui, path)
    ui.find("list item", "Today")
    ui.find("label", "“Lent” was copied into Footing’s own folder. "
                     "The file you chose stays as it is.")
    close_book(ui)
    assert fingerprint(path) == before
    assert companions(path) == []
    assert next((ui.home / "data").glob("*/Lent.footing"))


def test_copy_is_not_written_over(ui):
    path = ui.home / "run/doc/5ea51de/Lent.footing"
    copy = next((ui.home / "data").glob("*/Lent.footing"))
    before = fingerprint(copy)
    open_book(ui, path)
    words = read_problem(ui)
    assert "There is a record book “Lent” in Footing’s own folder already." in words
    assert "To open that one, choose it from the list" in words
    assert fingerprint(copy) == before
    choose_another(ui)


# ---- disks

@pytest.fixture(scope="module")
def odd_disks(books, build_root):
    """A folder for the disks, and the book that is copied to each."""
    folder = books.folder / "disks"
    for name in ("full", "locked"):
        (folder / name).mkdir(parents=True)
    books.plain("book").rename(folder / "book.footing")
    status = subprocess.run([ODD_DISKS, folder, "true"], check=False).returncode
    if status == 77:
        pytest.skip("this system lets nobody mount a disk")
    assert status == 0
    return folder


@pytest.fixture(scope="module")
def ui_on_odd_disks(odd_disks, program):
    with program(before=[str(ODD_DISKS), str(odd_disks)]) as window:
        yield window
        window.leave()


def as_the_app_sees_it(ui, path):
    return pathlib.Path(f"/proc/{ui.pid}/root") / path.relative_to("/")


def test_book_that_may_not_be_written_to(ui_on_odd_disks, odd_disks):
    ui, path = ui_on_odd_disks, odd_disks / "locked/book.footing"
    seen = as_the_app_sees_it(ui, path)
    before = fingerprint(seen)
    open_book(ui, path)
    words = read_problem(ui)
    assert "Footing may read “book.footing” but not write to it" in words
    assert "Please copy it into a folder of your own and open it there." in words
    assert fingerprint(seen) == before == fingerprint(odd_disks / "book.footing")
    choose_another(ui)


def test_book_on_a_full_disk(ui_on_odd_disks, odd_disks):
    ui, path = ui_on_odd_disks, odd_disks / "full/book.footing"
    seen = as_the_app_sees_it(ui, path)
    open_book(ui, path)
    words = read_problem(ui)
    assert "There is no room left on the disk for “book.footing”." in words
    assert "Please make some room on the disk and try again." in words
    assert fingerprint(seen) == fingerprint(odd_disks / "book.footing")


def test_room_made_on_the_full_disk(ui_on_odd_disks, odd_disks):
    ui = ui_on_odd_disks
    as_the_app_sees_it(ui, odd_disks / "full/filler").unlink()
    ui.click("button", "Try Again")
    ui.find("list item", "Today")
