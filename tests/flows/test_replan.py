# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""A meeting was missed: the rest is planned anew, shown before it is accepted, with the keyboard alone."""

import re

import pytest

from walking import go_to

PATIENCE = 60
PRECEPTEE = "Aisling Grebely"
MISSED = "Month 8 meeting"


@pytest.fixture(scope="module")
def ui(program):
    with program("--demo", screen=(1120, 900)) as window:
        window.resize(1100, 860)
        window.find("heading", nth=0, timeout=PATIENCE)
        yield window
        window.leave()


def meetings(ui):
    """What the page says of each meeting, in their order."""
    within = ui.find("list", "Meetings", timeout=PATIENCE)
    said = [row.name for row in ui.all("list item", within=within)]
    return [name for name in said if re.search("meeting,|review,", name or "")]


def plan_anew(ui):
    go_to(ui, "button", "^Plan Anew", key="shift+tab")
    ui.press("enter")
    ui.dialog("Plan the Rest Anew")


def test_a_meeting_is_missed(ui):
    ui.press("alt+3")
    ui.find("list", "People", timeout=PATIENCE)
    ui.press("ctrl+f")
    ui.type(PRECEPTEE)
    ui.until(lambda: len(ui.all("list item", within=ui.find("list", "People"))) == 1, "only one to be found")
    ui.press("down")
    go_to(ui, "list item", f"^{PRECEPTEE}")
    ui.press("enter")
    ui.find("list", "Meetings", timeout=PATIENCE)
    go_to(ui, "button", f"^{MISSED}, Late")
    ui.press("enter")
    go_to(ui, "button", "^Not Held")
    ui.press("enter")
    ui.dialog("Not Held")


def test_the_day_and_the_reason_are_noted(ui):
    go_to(ui, "combo box", "^Reason")
    ui.press("space")
    ui.find("list item", "Too few staff on the shift")
    ui.press("down", "enter")
    go_to(ui, "text", "^Note for the Diary")
    ui.type("Two of us were on the floor.")
    ui.press("enter")
    ui.gone("dialog", "Not Held")
    ui.find("label", f"“{MISSED}” is noted as missed", timeout=PATIENCE)
    ui.find("list item", re.compile(f"^{MISSED}, Missed"), timeout=PATIENCE)


def test_what_would_change_is_shown_and_may_be_left(ui):
    before = meetings(ui)
    plan_anew(ui)
    ui.find("check box", MISSED, nth=0, timeout=PATIENCE)
    ui.find("label", re.compile(r"until now Mon 9 February, 4 weeks ago\nIt was missed, and is made up for"))
    ui.press("escape")
    ui.gone("dialog", "Plan the Rest Anew")
    assert meetings(ui) == before


def test_it_is_accepted_and_taken_back(ui):
    before = meetings(ui)
    plan_anew(ui)
    go_to(ui, "button", "^Accept", key="shift+tab")
    ui.press("enter")
    ui.gone("dialog", "Plan the Rest Anew")
    ui.until(lambda: meetings(ui) != before, "other days", timeout=PATIENCE)
    after = meetings(ui)
    assert any(re.match(f"{MISSED}, Late, Was due by .* 2026; planned for", name) for name in after), after
    # What has been held stays as it is.
    assert [name for name in after if ", Held," in name] == [name for name in before if ", Held," in name]

    ui.press("ctrl+z")
    ui.until(lambda: meetings(ui) == before, "the days as they were", timeout=PATIENCE)


def test_the_diary_knows_what_happened(ui):
    ui.press("alt+4")
    ui.press("ctrl+f")
    ui.type("on the floor")
    ui.find("list item", re.compile(f"{MISSED}.*Missed|Missed.*{MISSED}", re.S), timeout=PATIENCE)


def test_it_was_not_missed_after_all(ui):
    ui.press("alt+3")
    ui.find("list", "Meetings", timeout=PATIENCE)
    go_to(ui, "button", f"^{MISSED}, Missed")
    ui.press("enter")
    go_to(ui, "button", "^Not Missed After All")
    ui.press("enter")
    ui.find("label", f"“{MISSED}” is asked for again", timeout=PATIENCE)
    ui.find("list item", re.compile(f"^{MISSED}, Late"), timeout=PATIENCE)
    sessions = ui.find("list", "Sessions", timeout=PATIENCE)
    ui.until(lambda: not [row for row in ui.all("list item", within=sessions) if "Missed" in (row.name or "")],
             "the diary not to say that it was missed", timeout=PATIENCE)
