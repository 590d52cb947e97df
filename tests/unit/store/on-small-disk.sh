#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
# Runs a test with a disk of its own of four megabytes, which it can fill and make read-only.
set -eu
disk=$(mktemp -d)
trap 'rmdir "$disk"' EXIT
if ! unshare --user --map-root-user --mount true 2>/dev/null; then
  echo "1..0 # SKIP this system lets nobody mount a disk"
  exit 0
fi
unshare --user --map-root-user --mount sh -c '
  mount -t tmpfs -o size=4m tmpfs "$1"
  export FOOTING_TEST_DISK="$1"
  shift
  exec "$@"
' sh "$disk" "$@"
