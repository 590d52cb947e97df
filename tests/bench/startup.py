# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""How long the app takes to its first frame, and how much memory it then has.

The app opens the large demo book, beside an empty libadwaita window that is started in turn with
it on the same display. Memory is the proportional set size, in which a page of a shared library
counts for its part only, once the program has come to rest.
"""

import pathlib
import re
import subprocess
import sys
import time

from measurement import Measurement

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "helpers"))

from headless import Headless  # noqa: E402

GOAL_RATIO = 1.35
RUNS = 21
# The first starts also fill the caches of the system, which later ones find filled.
WARM_UPS = 2

REST = .3
PATIENCE = 30
FIRST_FRAME = re.compile(r"first-frame (\d+)")
PSS = re.compile(r"^Pss:\s+(\d+) kB", re.M)


def make_large_book(build_dir):
    """The large demo book, made once for each build of the tool."""
    tool = build_dir / "src/footing-tool"
    book = build_dir / "bench/large.footing"
    if not book.exists() or book.stat().st_mtime < tool.stat().st_mtime:
        print("Making the large demo book…", file=sys.stderr)
        book.parent.mkdir(exist_ok=True)
        # With the log that a program which was ended left beside it.
        for old in book.parent.glob(f"{book.name}*"):
            old.unlink()
        subprocess.run([tool, "demo", book, "--scale", "large", "--seed", "1"], check=True,
                       stdout=sys.stderr)
    return book


def start(desktop, argv, env):
    """Starts a program to its first frame; returns milliseconds and megabytes."""
    begin = time.monotonic()
    program = desktop.spawn(argv, stdout=subprocess.PIPE, text=True,
                            env=desktop.env | env | {"FOOTING_BENCH_FIRST_FRAME": "1"})
    try:
        line = FIRST_FRAME.match(program.stdout.readline())
        if line is None:
            raise RuntimeError(f"{argv[0]} reported no first frame")
        # The program reads the same clock, so nothing of this script is in the figure.
        milliseconds = int(line[1]) / 1000 - begin * 1000
        wait_for_rest(program.pid)
        return milliseconds, proportional_set_size(program.pid)
    finally:
        program.terminate()
        program.wait()
        program.stdout.close()


def wait_for_rest(pid):
    """Waits until a process has used no processor time for a while."""
    deadline, since, used = time.monotonic() + PATIENCE, time.monotonic(), None
    while time.monotonic() - since < REST:
        now = processor_time(pid)
        if now != used:
            used, since = now, time.monotonic()
        if time.monotonic() > deadline:
            raise RuntimeError("The program does not come to rest")
        time.sleep(.02)


def processor_time(pid):
    # The name of the program, in parentheses, may itself have spaces.
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2]
    return fields.split()[11:13]


def proportional_set_size(pid):
    """In megabytes."""
    text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8")
    return int(PSS.search(text)[1]) / 1024


def measure(build_dir):
    book = make_large_book(build_dir)
    settings = {"GSETTINGS_SCHEMA_DIR": str(build_dir / "data")}
    app, empty = [], []
    with Headless() as desktop:
        for run in range(WARM_UPS + RUNS):
            figures = start(desktop, [build_dir / "src/footing", book], settings)
            limits = start(desktop, [build_dir / "tests/bench/empty-window"], {})
            if run >= WARM_UPS:
                app.append(figures)
                empty.append(limits)
    for name, unit, column in (("first frame", "ms", 0), ("memory", "MB", 1)):
        yield Measurement(name, [run[column] for run in app], [run[column] for run in empty],
                          unit=unit, goal_ratio=GOAL_RATIO)
