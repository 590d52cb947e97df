# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Going through a window with the keyboard alone."""

import re


def go_to(ui, role, name, key="tab", most=60):
    """Walks with the keyboard until something has the focus."""
    passed = []
    for _ in range(most):
        at = ui.focused()
        passed.append(at)
        if at and at.role == role and re.search(name, at.name or ""):
            return
        ui.press(key)
    raise AssertionError(f"{name} cannot be reached with the keyboard: {passed}")
