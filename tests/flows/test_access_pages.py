# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""The pages that lead on from the areas, with a screen reader, with the keyboard alone, and with weak eyes."""

import pytest

from everybody import faults_of, ui  # noqa: F401

STEPS_STAND_ALONE = True
PAGES = ("programme-editor", "cohort", "matching", "booking", "preceptors", "readiness", "cases", "own-standard",
         "what-if", "person", "preceptor")


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_for_everybody(ui, page):  # noqa: F811
    assert faults_of(ui, page) == {}
