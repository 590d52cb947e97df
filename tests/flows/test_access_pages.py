# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""The pages that lead on from the areas, with a screen reader, with the keyboard alone, and with weak eyes."""

import pathlib
import sys

import pytest

import audit

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "tour"))

from views import VIEWS  # noqa: E402

STEPS_STAND_ALONE = True
# Smoothing thins small letters, so colours are measured on a screen of three times the pixels.
SCALE = 3
PATIENCE_WITH_DEMO = 60
PAGES = ("programme-editor", "cohort", "matching", "booking", "preceptors", "readiness", "own-standard", "what-if",
         "person", "preceptor", "document", "document-signed")


@pytest.fixture(scope="module")
def ui(program):
    with program("--demo", screen=(1120, 760), scale=SCALE) as window:
        window.resize(1100, 740)
        window.find("heading", nth=0, timeout=PATIENCE_WITH_DEMO)
        yield window
        window.leave()


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_for_everybody(ui, page):
    with dict(VIEWS)[page](ui):
        ui.until(lambda: len(list(ui.tree().walk())) > 40, "the page to be full")
        order, unseen = audit.tab_walk(ui)
        assert {
            "without a name": audit.unnamed(ui),
            "out of reach": audit.unreachable(ui, order),
            "unseen focus": unseen,
            "hard to read": audit.low_contrast(ui),
        } == {"without a name": [], "out of reach": [], "unseen focus": [], "hard to read": []}
