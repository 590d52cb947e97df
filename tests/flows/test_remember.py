# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""A passphrase that this computer remembers: only when asked to, and until it is told to forget."""

import pytest

from books import PASSPHRASE, BookMaker
from conftest import TODAY
from uitest import Ui

REMEMBER = "Remember on this computer"
LOCKED = "This Record Book Is Locked"
FORGOTTEN = "The passphrase is forgotten. It will be asked for next time."
FORGET = "Forget the Passphrase on This Computer"


@pytest.fixture(scope="module")
def path(build_root, tmp_path_factory):
    return BookMaker(build_root, tmp_path_factory.mktemp("books")).encrypted("Private")


@pytest.fixture(scope="module")
def ui(build_root, tmp_path_factory):
    env = {
        "GSETTINGS_SCHEMA_DIR": str(build_root / "data"), "FOOTING_TODAY": TODAY,
        # libsecret keeps secrets in a file then, and nobody's own keyring is touched.
        "SECRET_BACKEND": "file", "SECRET_FILE_TEST_PASSWORD": "only a test",
        "SECRET_FILE_TEST_PATH": str(tmp_path_factory.mktemp("keyring") / "keyring"),
    }
    with Ui([str(build_root / "src/footing")], env=env) as window:
        yield window
        window.leave()


def open_book(ui, path):
    ui.click("button", "Open a Record Book…")
    ui.choose_file(str(path), "Open a Record Book")


def close_book(ui):
    ui.click("button", "Main menu")
    ui.click("menu item", "Close Record Book")
    ui.find("button", "Open a Record Book…")


def unlock(ui, passphrase=PASSPHRASE):
    ui.fill_secret("Passphrase", passphrase)
    ui.click("button", "Unlock")


def test_it_is_off_by_default(ui, path):
    open_book(ui, path)
    ui.find("label", LOCKED)
    assert not ui.find("check box", REMEMBER).has("checked")
    unlock(ui)
    ui.find("list item", "Today")
    ui.click("button", "Main menu")
    ui.find("menu item", "Close Record Book")
    assert not ui.all("menu item", FORGET)
    ui.press("escape")
    close_book(ui)


def test_a_wrong_passphrase_is_not_remembered(ui, path):
    open_book(ui, path)
    ui.click("check box", REMEMBER)
    unlock(ui, "the tide comes in at five")
    ui.find("label", "This passphrase does not open the book. Nothing was changed: try again.")
    ui.click("button", "Choose Another Book")
    open_book(ui, path)
    ui.find("label", LOCKED)


def test_remembering(ui, path):
    ui.click("check box", REMEMBER)
    unlock(ui)
    ui.find("list item", "Today")
    close_book(ui)


def test_nobody_is_asked_then(ui, path):
    open_book(ui, path)
    ui.find("list item", "Today")


def test_nor_after_another_start(ui):
    ui.close()
    ui.launch()
    ui.find("list item", "Today")


def test_forgetting(ui, path):
    ui.click("button", "Main menu")
    ui.click("menu item", FORGET)
    ui.find("label", FORGOTTEN)
    ui.gone("label", FORGOTTEN)
    close_book(ui)
    open_book(ui, path)
    ui.find("label", LOCKED)


def test_what_was_remembered_may_be_wrong_later(ui, path):
    ui.click("check box", REMEMBER)
    unlock(ui)
    ui.find("list item", "Today")
    close_book(ui)

    # As after another passphrase was set elsewhere: the salt is the same, the key is not.
    whole = path.read_bytes()
    path.write_bytes(whole[:16] + bytes(byte ^ 0xff for byte in whole[16:4096]) + whole[4096:])
    open_book(ui, path)
    ui.wait_for("The passphrase that was remembered does not open the book, so it was forgotten.")
    path.write_bytes(whole)
    unlock(ui)
    ui.find("list item", "Today")
    close_book(ui)
    open_book(ui, path)
    ui.find("label", LOCKED)
