#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Walks through every view of the demo and saves a picture of each: tour.py BUILD_DIR OUT_DIR

Each is taken in light, in dark, at the width of a phone, with text of twice the size and with
both, and saved as OUT_DIR/NN-view-style.png. The status is 1 when a view did not appear or when
the app had something to complain of.
"""

import argparse
import dataclasses
import pathlib
import sys

PROJECT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(PROJECT / "tests/helpers"))

from uitest import Ui  # noqa: E402
from views import CORNERS, VIEWS  # noqa: E402

# The demo is made for a day: always this one, so that pictures can be compared.
TODAY = "2026-03-12"


@dataclasses.dataclass
class Style:
    name: str
    size: tuple = (1120, 760)
    dpi: int = 96
    env: dict = dataclasses.field(default_factory=dict)


STYLES = (
    Style("light", env={"ADW_DEBUG_COLOR_SCHEME": "prefer-light"}),
    Style("dark", env={"ADW_DEBUG_COLOR_SCHEME": "prefer-dark"}),
    Style("narrow", size=(360, 720)),
    Style("large", dpi=192),
    Style("narrow-large", size=(360, 720), dpi=192),
)


def walk(build_dir, out_dir, style):
    """Takes the pictures of one style; returns what went wrong, in words."""
    faults = []
    env = {
        "GSETTINGS_SCHEMA_DIR": str(build_dir / "data"),
        # The icon of the app is not installed yet.
        "XDG_DATA_DIRS": f"{PROJECT / 'data'}:/usr/local/share:/usr/share",
        "FOOTING_TODAY": TODAY,
    } | style.env
    with Ui([str(build_dir / "src/footing")], env=env, dpi=style.dpi) as ui:
        ui.resize(*style.size)
        for number, (name, visit) in enumerate(VIEWS + CORNERS, 1):
            path = out_dir / f"{number:02}-{name}-{style.name}.png"
            try:
                with visit(ui):
                    ui.screenshot(str(path))
            except AssertionError as error:
                faults.append(f"{name} did not appear in {style.name}: {error}")
                ui.press("escape")  # a dialog would hide all that comes after it
            else:
                print(path.name, flush=True)
        faults += [f"said in {style.name}: {line}" for line in ui.complaints()]
        if ui.close() != 0:
            faults.append(f"did not end well in {style.name}: {ui.output()}")
    return faults


def main():
    parser = argparse.ArgumentParser(description="Saves a picture of every view.")
    parser.add_argument("build_dir", type=pathlib.Path)
    parser.add_argument("out_dir", type=pathlib.Path)
    parser.add_argument("--style", choices=[style.name for style in STYLES], help="one style only")
    options = parser.parse_args()

    options.out_dir.mkdir(parents=True, exist_ok=True)
    styles = [style for style in STYLES if options.style in (None, style.name)]
    for style in styles:
        for old in options.out_dir.glob(f"[0-9][0-9]-*-{style.name}.png"):
            old.unlink()

    faults = [fault for style in styles
              for fault in walk(options.build_dir.resolve(), options.out_dir, style)]
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
