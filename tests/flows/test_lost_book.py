# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""The file of the book goes away while somebody writes: nothing that can be kept is lost."""

import json
import subprocess

import pytest

from books import BookMaker, companions

SAVED = "She asked whether she may be wrong sometimes."
LATER = " I said: yes, often."
LAST = " And so am I."
QUESTION = "The Last Words Are Not Saved"


@pytest.fixture(scope="module")
def book(build_root, tmp_path_factory):
    """Its name is not that of its file."""
    books = BookMaker(build_root, tmp_path_factory.mktemp("books"))
    return books.plain("Ward Diary").rename(books.folder / "diary.footing")


@pytest.fixture(scope="module")
def elsewhere(book):
    return book.with_name("moved.footing")


@pytest.fixture(scope="module")
def texts_in(build_root):
    """What is written in the reflections of a book that is not open."""
    def read(book):
        archive = subprocess.run([build_root / "src/footing-tool", "export", book, "--out", "-"],
                                 check=True, capture_output=True)
        stages = json.loads(archive.stdout)["tables"]["stage"].values()
        return [stage["body"] for stage in stages if stage["body"]]

    return read


@pytest.fixture(scope="module")
def ui(program, book):
    with program(str(book)) as window:
        yield window
        window.leave()


def has_text(ui, text):
    ui.until(lambda: ui.find("text", "What?").text == text, "the words")


def close_book(ui):
    ui.click("button", "Main menu")
    ui.click("menu item", "Close Record Book")


def test_book_goes_by_its_own_name(ui):
    ui.find("list item", "Today")
    ui.find("label", "Ward Diary")


def test_reflection_is_written(ui):
    ui.press("alt+5")
    ui.click(ui.find("button", "New Reflection", nth=0))
    ui.dialog("New Reflection")
    ui.press("enter")
    ui.find_focused("What?")
    ui.type(SAVED)
    has_text(ui, SAVED)
    ui.find("label", "Saved")


def test_file_is_renamed_and_one_is_asked(ui, book, elsewhere):
    book.rename(elsewhere)
    ui.type(LATER)
    has_text(ui, SAVED + LATER)
    close_book(ui)
    ui.find("label", QUESTION)
    ui.wait_for("Somebody moved, renamed or deleted the book while it was open")
    ui.wait_for("nothing that you see is lost")
    ui.click("button", "Keep Open")
    ui.gone("label", QUESTION)
    has_text(ui, SAVED + LATER)


def test_file_is_put_back_and_all_is_saved(ui, book, elsewhere, texts_in):
    elsewhere.rename(book)
    close_book(ui)
    ui.find("button", "Open a Record Book…")
    assert companions(book) == []
    assert texts_in(book) == [SAVED + LATER]


def test_one_can_do_without_the_last_words(ui, book, elsewhere, texts_in):
    ui.click(ui.find("list item", where=lambda node: "diary" in node.name))
    ui.find("list item", "Today")
    ui.press("alt+5")
    ui.click(ui.find("list item", where=lambda node: SAVED[:20] in "".join(
        inner.name for inner in node.walk())))
    has_text(ui, SAVED + LATER)
    book.rename(elsewhere)
    ui.click("text", "What?")
    ui.press("ctrl+end")
    ui.type(LAST)
    has_text(ui, SAVED + LATER + LAST)
    close_book(ui)
    ui.find("label", QUESTION)
    ui.click("button", "Close Without Them")
    ui.find("button", "Open a Record Book…")
    assert companions(book) == companions(elsewhere) == []
    assert texts_in(elsewhere) == [SAVED + LATER]
