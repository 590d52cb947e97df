# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""The demo is a book like others: it is for this account alone, and nothing of it stays behind."""

import os
import re
import signal

import pytest

TODAY = re.compile("^Today")


@pytest.fixture(scope="module")
def tmp(tmp_path_factory):
    return tmp_path_factory.mktemp("tmp")


@pytest.fixture(scope="module")
def ui(program, tmp):
    with program("--demo", env={"TMPDIR": str(tmp)}) as window:
        yield window
        window.leave()


def test_only_this_account_may_see_it(ui, tmp):
    ui.find("list item", TODAY)
    folder, = tmp.iterdir()
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_what_a_dead_program_leaves_goes_with_the_next(ui, tmp):
    left, = tmp.iterdir()
    os.kill(ui.pid, signal.SIGKILL)
    ui.close()
    assert left.exists()
    os.utime(left, (1, 1))  # long ago
    ui.launch()
    ui.find("list item", TODAY)
    folder, = tmp.iterdir()
    assert folder != left


def test_closing_leaves_nothing(ui, tmp):
    assert ui.close() == 0
    assert list(tmp.iterdir()) == []
    ui.launch()
    ui.find("list item", TODAY)
