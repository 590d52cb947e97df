# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""From a staff file to a retention curve: the whole path, the first time somebody uses Footing."""

from books import PASSPHRASE, companions

NAME = "Seaview Homes"


# ---- a record book

def test_first_page_says_what_to_do(ui):
    ui.find("label", "Help new nurses find their feet")
    ui.find("button", "Open a Record Book…")
    ui.find("button", "Look Around in a Demo")
    ui.click("button", "New Record Book…")
    ui.dialog("New Record Book")


def test_book_needs_a_good_passphrase(ui):
    create = ui.find("button", "Create")
    assert not create.has("sensitive")
    assert ui.focused().name == "Name"
    ui.type(NAME)
    ui.fill_secret("Passphrase", "tide")
    ui.wait_for("Choose at least eight characters.")
    ui.fill_secret("Passphrase", PASSPHRASE)
    ui.fill_secret("Passphrase Again", PASSPHRASE[:-1])
    ui.wait_for("Type the same passphrase again")
    assert not create.is_now("sensitive")


def test_book_is_made(ui):
    ui.fill_secret("Passphrase Again", PASSPHRASE)
    ui.wait_for("Write the passphrase down")
    ui.press("enter")
    ui.find("list item", "Today", where=lambda node: node.has("selected"))
    ui.find("label", NAME)


def test_book_is_encrypted(ui):
    book = book_path(ui)
    assert not book.read_bytes().startswith(b"SQLite format 3"), "a plain file"


def book_path(ui):
    return next((ui.home / "data").glob(f"*/{NAME}.footing"))


# ---- the next day

def test_app_is_closed(ui):
    book = book_path(ui)
    ui.leave()
    assert companions(book) == [], "everything is in the one file"


def test_app_asks_for_the_passphrase(ui):
    ui.launch()
    ui.find("label", "This Record Book Is Locked")
    ui.find("label", NAME)
    assert ui.focused().name == "Passphrase"
    ui.type(PASSPHRASE)
    ui.press("enter")
    ui.find("list item", "Today")
