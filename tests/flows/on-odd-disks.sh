#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
# on-odd-disks.sh FOLDER COMMAND…: runs a command that sees two small disks in a folder, each with
# a copy of FOLDER/book.footing: `full` has no room left, and `locked` cannot be written to.
# Nobody else sees them, and they go when the command ends.
set -eu
if ! unshare --user --map-root-user --mount true 2>/dev/null; then
  echo "this system lets nobody mount a disk" >&2
  exit 77
fi
# Mounting needs an administrator's number, the bus asks for one's own: so there and back.
uid=$(id -u) gid=$(id -g)
export uid gid
exec unshare --user --map-root-user --mount sh -euc '
  folder=$1
  shift
  mount -t tmpfs -o size=1m tmpfs "$folder/full"
  mount -t tmpfs -o size=1m tmpfs "$folder/locked"
  cp "$folder/book.footing" "$folder/full/"
  cp "$folder/book.footing" "$folder/locked/"
  dd if=/dev/zero of="$folder/full/filler" bs=4k 2>/dev/null || true
  mount -o remount,ro "$folder/locked"
  exec unshare --user --map-user="$uid" --map-group="$gid" "$@"
' sh "$@"
