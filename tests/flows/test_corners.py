# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Every dialog in the narrowest window, with text of twice the size."""

import pathlib
import sys

import pytest

import audit

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "tour"))

from views import CORNERS, main_menu  # noqa: E402

STEPS_STAND_ALONE = True


@pytest.fixture(scope="module")
def ui(narrow):
    return narrow


@pytest.mark.parametrize("name, visit", (("demo", main_menu), *CORNERS),
                         ids=lambda value: getattr(value, "__name__", value))
def test_fits(ui, name, visit):
    assert audit.faults_of_room(ui, visit) == []
