# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""The pages that lead on from the areas, as everybody meets them: the steps of several flows."""

import pathlib
import sys

import pytest

import audit

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "tour"))

from views import CORNERS, VIEWS  # noqa: E402

# Smoothing thins small letters, so colours are measured on a screen of three times the pixels.
SCALE = 3
PATIENCE_WITH_DEMO = 60


@pytest.fixture(scope="module")
def ui(program):
    with program("--demo", screen=(1120, 760), scale=SCALE) as window:
        window.resize(1100, 740)
        window.find("heading", nth=0, timeout=PATIENCE_WITH_DEMO)
        yield window
        window.leave()


def faults_of(ui, page):
    with dict(VIEWS + CORNERS)[page](ui):
        ui.until(lambda: len(list(ui.tree().walk())) > 40, "the page to be full")
        return audit.faults_of_page(ui)
