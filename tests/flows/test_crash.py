# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""The app, or the computer, dies while somebody writes: at most the last two seconds are lost."""

import os
import signal
import time

import pytest

from books import PASSPHRASE, BookMaker, companions

WRITTEN = "She asked whether she may be wrong sometimes – I said: yes, often."
# What was typed is on the disk within two seconds; a little more for a slow computer.
SAVED_WITHIN = 2.2


@pytest.fixture(scope="module")
def book(build_root, tmp_path_factory):
    return BookMaker(build_root, tmp_path_factory.mktemp("books")).plain("Diary")


@pytest.fixture(scope="module")
def ui(program, book):
    with program(str(book)) as window:
        yield window
        window.leave()


def test_reflection_is_begun(ui):
    ui.find("list item", "Today")
    ui.press("alt+5")
    ui.click(ui.find("button", "New Reflection", nth=0))
    ui.dialog("New Reflection")
    ui.press("enter")
    ui.find_focused("What?")


def test_app_dies_while_one_writes(ui):
    ui.type(WRITTEN)
    ui.until(lambda: ui.find("text", "What?").text == WRITTEN, "the words")
    time.sleep(SAVED_WITHIN)
    os.kill(ui.pid, signal.SIGKILL)
    assert ui.close() == -signal.SIGKILL


def test_words_are_there_again(ui):
    ui.launch()
    ui.find("list item", "Today")
    ui.press("alt+5")
    ui.click(ui.find("list item", where=lambda node: WRITTEN[:20] in "".join(
        inner.name for inner in node.walk())))
    ui.until(lambda: ui.find("text", "What?").text == WRITTEN, "the words")


def test_one_can_go_on_writing(ui):
    ui.press("ctrl+end")
    ui.type(" And so is everybody.")
    ui.find("label", "Saved")


def test_one_comes_back_to_what_one_was_writing(ui):
    ui.press("alt+2")
    ui.find("grouping", "Programmes", nth=0)
    ui.press("alt+5")
    ui.until(lambda: ui.find("text", "What?").text.startswith(WRITTEN), "the words")
    ui.press("alt+5")
    ui.gone("text", "What?")


def test_closing_while_the_book_opens_is_no_crash(program, build_root, tmp_path):
    book = BookMaker(build_root, tmp_path).encrypted("Slow")
    with program(str(book)) as window:
        window.find_focused("Passphrase")
        window.type(PASSPHRASE)
        window.press("enter")
        window.press("ctrl+q")
        window.leave()
    assert companions(book) == [], "the book was closed well"
