#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
# Runs a test with the system's own SQLite loaded before everything else.
set -eu
sqlite=$(ldconfig -p 2>/dev/null | sed -n 's/.*libsqlite3\.so\.0 .*=> //p' | head -1)
[ -n "$sqlite" ] || sqlite=$(find /usr/lib /usr/lib64 -name libsqlite3.so.0 2>/dev/null | head -1)
[ -n "$sqlite" ] || { echo "There is no libsqlite3 to load" >&2; exit 1; }
# The sanitizer insists on being first in the list.
asan=$(ldd "$1" | sed -n 's/.*libasan[^ ]* => \([^ ]*\).*/\1/p')
FOOTING_TEST_PRELOADED=1 LD_PRELOAD="${asan:+$asan:}$sqlite" exec "$@"
