#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Runs a command on a display and a session bus of its own: with-display.py COMMAND…

For tests that open windows. The environment that the caller set is kept where it does not
decide what is seen, so that `G_DEBUG` or `G_TEST_SRCDIR` reach the test.
"""

import os
import signal
import sys

from headless import Headless


def main(command):
    if not command:
        print("Usage: with-display.py COMMAND…", file=sys.stderr)
        return 2

    # A test that takes too long is ended from outside; the display must still be taken down.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))

    with Headless() as desktop:
        # The tests ask GTK itself for roles and names, so no accessibility bus is needed.
        return desktop.run(command, env=os.environ | desktop.env | {"GTK_A11Y": "test"})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
