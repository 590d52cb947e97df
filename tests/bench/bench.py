#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Measures a release build: bench.py BUILD_DIR [NAME]

Every figure stands beside a limit that was taken in the same run, in turn with it, so that the
table says as much on a slow computer as on a fast one. The status is 0 when every goal was met,
1 when one was not, and 2 when something could not be measured.
"""

import argparse
import pathlib
import subprocess
import sys

import startup
from measurement import Measurement, table


def run_program(program):
    lines = subprocess.run([program], check=True, stdout=subprocess.PIPE, text=True,
                           cwd=program.parent).stdout
    for line in lines.splitlines():
        if line.startswith("{"):
            yield Measurement.from_json(line)


def benches(build_dir):
    """What can be measured, by name: functions that give Measurements."""
    programs = sorted(path for path in (build_dir / "tests/bench").glob("bench-*")
                      if path.is_file())
    found = {path.name.removeprefix("bench-"): lambda path=path: run_program(path)
             for path in programs}
    return {"startup": lambda: startup.measure(build_dir)} | found


def main():
    parser = argparse.ArgumentParser(description="Measures a release build.")
    parser.add_argument("build_dir", type=pathlib.Path)
    parser.add_argument("name", nargs="?", help="one bench only")
    options = parser.parse_args()

    available = benches(options.build_dir.resolve())
    if options.name and options.name not in available:
        print(f"There is no bench called {options.name}. There are: {', '.join(available)}.",
              file=sys.stderr)
        return 2

    measurements = []
    for name in [options.name] if options.name else available:
        print(f"Measuring {name}…", file=sys.stderr)
        try:
            measurements += available[name]()
        except (OSError, RuntimeError, ValueError, KeyError, subprocess.SubprocessError) as error:
            print(f"{name} could not be measured: {error}", file=sys.stderr)
            return 2
    print("\n".join(table(measurements)))
    return 0 if all(measurement.met for measurement in measurements) else 1


if __name__ == "__main__":
    sys.exit(main())
