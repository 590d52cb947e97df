# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""A document, open and signed, with a screen reader, with the keyboard alone, and with weak eyes."""

import pytest

from everybody import faults_of, ui  # noqa: F401

STEPS_STAND_ALONE = True
PAGES = ("document", "document-signed")


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_for_everybody(ui, page):  # noqa: F811
    assert faults_of(ui, page) == {}
