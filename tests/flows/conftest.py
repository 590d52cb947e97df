# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""A flow is a module whose tests are the steps of one path through the app, in order.

All steps share one window. When a step fails, a picture of the window is kept and the steps
after it are skipped, because what they build on is not there; unless the module says that
`STEPS_STAND_ALONE`. Results are printed as TAP, so that Meson counts each step.
"""

import pathlib
import sys
import types

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "helpers"))

from uitest import Ui  # noqa: E402

# The day of all flows, a Thursday.
TODAY = "2026-03-12"

# The narrowest window there has to be room in, in logical pixels, and the dots per inch of text of
# twice the size.
NARROW = (360, 720)
TWICE = 192


class Tap:
    """Prints one line for each test, and why it failed as comments."""

    def __init__(self):
        self._number = 0
        self._reports = []
        # pytest asks what it takes for its terminal to put colours into what it explains.
        self._tw = types.SimpleNamespace(_highlight=lambda source, *_, **__: source)

    def pytest_collection_finish(self, session):
        print(f"TAP version 13\n1..{len(session.items)}", flush=True)

    def pytest_collectreport(self, report):
        if report.failed:
            self._explain(report)
            print(f"Bail out! {report.nodeid} cannot be read", flush=True)

    def pytest_runtest_logreport(self, report):
        self._reports.append(report)

    def pytest_runtest_logfinish(self, nodeid):
        """A test is what its preparation, its call and its clearing up say together."""
        self._number += 1
        name = nodeid.partition("::")[2].removeprefix("test_").replace("_", " ")
        failed = [report for report in self._reports if report.failed]
        skipped = [report for report in self._reports if report.skipped]
        for report in failed:
            self._explain(report)
        reason = ""
        if skipped and not failed:
            reason = " # SKIP " + skipped[0].longrepr[2].removeprefix("Skipped: ")
        print(f"{'not ok' if failed else 'ok'} {self._number} - {name}{reason}", flush=True)
        self._reports.clear()

    @staticmethod
    def _explain(report):
        remarks = [remark for _, remark in report.sections]
        for line in [*report.longreprtext.splitlines(), *remarks]:
            print(f"# {line}")


def pytest_addoption(parser):
    parser.addoption("--build-root", type=pathlib.Path, help="the build whose app is tried")


def pytest_configure(config):
    # What the step did and where it stopped; not the insides of the helpers on the way there.
    config.option.tbstyle = "short"
    config.pluginmanager.register(Tap(), "terminalreporter")


def pytest_runtest_setup(item):
    failed = getattr(item.module, "failed_step", None)
    if failed and not getattr(item.module, "STEPS_STAND_ALONE", False):
        pytest.skip(f"not reached, because “{failed}” failed")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.failed and not hasattr(item.module, "failed_step"):
        item.module.failed_step = item.name.removeprefix("test_").replace("_", " ")
        for window in item.funcargs.values():
            if isinstance(window, Ui):
                report.sections.append(("picture", keep_picture(item, window)))
    return report


def keep_picture(item, window):
    """What the window looked like when a step failed, beside Meson's log. Returns a remark."""
    folder = item.config.getoption("build_root") / "meson-logs"
    folder.mkdir(exist_ok=True)
    path = folder / f"{item.module.__name__}-{item.name}.png"
    try:
        window.screenshot(str(path))
        return f"The window is in {path}"
    except Exception as error:  # the app may be gone, and the step has failed anyway
        return f"There is no picture: {error}"


@pytest.fixture(scope="module")
def build_root(request):
    return request.config.getoption("build_root").resolve()


@pytest.fixture(scope="module")
def program(build_root):
    """Makes windows of the app: program(ARGUMENTS, desktop settings of uitest.Ui)."""
    def make(*arguments, before=(), env=None, **desktop):
        own = {"GSETTINGS_SCHEMA_DIR": str(build_root / "data"), "FOOTING_TODAY": TODAY}
        return Ui([*before, str(build_root / "src/footing"), *arguments], env=own | (env or {}), **desktop)

    return make


@pytest.fixture(scope="module")
def narrow(program):
    """The app in the narrowest window, with text of twice the size."""
    with program(dpi=TWICE) as window:
        window.resize(*NARROW)
        yield window
        window.leave()


@pytest.fixture(scope="module")
def ui(program):
    """The app in a window, for the whole flow, with nothing in its home folder yet."""
    with program() as window:
        yield window
        window.leave()
