# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""From a staff file to a retention curve: the whole path, the first time somebody uses Footing."""

import datetime
import pathlib
import re

import expected
from books import PASSPHRASE, companions
from conftest import TODAY

NAME = "Seaview Homes"
STAFF_FILE = pathlib.Path(__file__).resolve().parents[2] / "data/examples/staff-seaview.csv"
NURSES = expected.read_nurses(STAFF_FILE)

PROGRAMME = "Preceptorship 2026, core"
PRECEPTOR = "Olena Saltmarsh"
PRECEPTEES = ("Carys Whelkham", "Maricel Sandpiper", "Oluwaseun Pebbleton")
# Whose initial meeting is the next one, and is not late yet.
NEXT = "Maricel Sandpiper"
# What is open is proposed before what is still to come.
WAITING = "Carys Whelkham"
LEAVER = "Oluwaseun Pebbleton"
REASON = "Went to the health sector"

NOTES = "Met Zoë’s team – they may join the morning round."
WHAT = "We talked for an hour. I spoke more than I listened."
SO_WHAT = "It mattered that nobody came in."
ANSWER = "Most of them were mine."
NOW_WHAT = "Ask first next time, and wait."


def begins_with(text):
    return re.compile("^" + re.escape(text))


# ---- a record book

def test_first_page_says_what_to_do(ui):
    ui.find("label", "Help new nurses find their feet")
    ui.find("button", "Open a Record Book…")
    ui.find("button", "Look Around in a Demo")
    ui.click("button", "New Record Book…")
    ui.dialog("New Record Book")


def test_book_needs_a_good_passphrase(ui):
    create = ui.find("button", "Create")
    assert not create.has("sensitive")
    ui.find_focused("Name")
    ui.type(NAME)
    ui.fill_secret("Passphrase", "tide")
    ui.wait_for("Choose at least eight characters.")
    ui.fill_secret("Passphrase", PASSPHRASE)
    ui.fill_secret("Passphrase Again", PASSPHRASE[:-1])
    ui.wait_for("Type the same passphrase again")
    assert not create.is_now("sensitive")


def test_book_is_made(ui):
    ui.fill_secret("Passphrase Again", PASSPHRASE)
    ui.wait_for("Write the passphrase down")
    ui.press("enter")
    ui.find("list item", "Today", where=lambda node: node.has("selected"))
    ui.find("label", NAME)


def test_book_is_encrypted(ui):
    assert not book_path(ui).read_bytes().startswith(b"SQLite format 3"), "a plain file"


def book_path(ui):
    return next((ui.home / "data").glob(f"*/{NAME}.footing"))


# ---- the staff file

def test_empty_book_offers_the_import(ui):
    ui.click("button", "Import a File…")
    ui.dialog("Import")
    ui.find("list item", "What Is Never Read")


def test_preview_says_what_would_change(ui):
    ui.click("button", "Choose File…")
    ui.choose_file(str(STAFF_FILE))
    ui.find("label", f"{len(NURSES)} people will be added. 6 workplaces will be added.")
    ui.wait_for("Nothing has been changed yet.")
    assert ui.find("list item", "To Add").description.startswith(f"{len(NURSES)}. ")


def test_one_undo_takes_it_back(ui):
    ui.click("button", f"Import {len(NURSES)} People")
    ui.find("label", f"{len(NURSES)} people imported")
    ui.click("button", "Undo")
    ui.press("alt+3")
    ui.find("label", "Nobody Here Yet")


def test_import_adds_the_nurses(ui):
    ui.click("button", "Import a File…")
    ui.dialog("Import")
    ui.click("button", "Choose File…")
    ui.choose_file(str(STAFF_FILE))
    ui.click("button", f"Import {len(NURSES)} People")
    ui.find("label", f"{len(NURSES)} people")
    for name in sorted(NURSES)[:3]:
        ui.find("list item", begins_with(name))


def test_what_is_not_needed_never_reached_the_book(ui):
    """The file has the word “Admin” in the columns of National Insurance number and birth."""
    ui.click(ui.find("list item", begins_with(sorted(NURSES)[0])))
    ui.find("button", "Back")
    assert not ui.all(name=re.compile("Admin"))
    ui.click("button", "Back")


# ---- a programme

def test_programme_from_the_core_standard(ui):
    ui.press("alt+2")
    ui.click("button", "New Programme…")
    ui.dialog("New Programme")
    core = ui.find("radio button", "Nursing, core standard")
    assert core.has("checked")
    assert ui.find_focused("Name").text == PROGRAMME
    ui.press("enter")
    ui.find("grouping", PROGRAMME)


def test_programme_says_its_meetings_and_its_standard(ui):
    for name, when in (("Initial meeting", "Within 14 days"), ("Interim review", "After 3 months"),
                       ("Final review", "After 6 months")):
        row = ui.find("list item", name, nth=0)
        assert any(node.name.startswith(when) for node in row.walk())
    ui.wait_for("7 rules can be worked out from the plan, and all are met.")


# ---- three people with a preceptor

def test_three_people_are_chosen(ui):
    ui.click("button", "Enrol People")
    ui.dialog("Enrol People")
    for name in PRECEPTEES:
        ui.click(ui.find("check box", begins_with(name)))
    ui.find("label", "3 people chosen")
    ui.click("button", "Next")


def test_preceptor_is_chosen(ui):
    ui.click(ui.find("radio button", begins_with(PRECEPTOR)))
    ui.find("label", f"{PRECEPTOR} would support 3 people at a time. "
                     "Their limit is 2; you can still go on.")
    ui.click("button", "Next")


def test_dates_are_true(ui):
    today = datetime.date.fromisoformat(TODAY)
    for name in PRECEPTEES:
        plan = ui.find("list", name)
        for meeting, due in expected.core_meetings(NURSES[name]):
            row = ui.find("list item", meeting, within=plan)
            words = next(node.name for node in row.walk()
                         if node.role == "label" and node.name != meeting)
            planned = expected.working_day_before(due)
            if due < today:
                assert words.startswith(f"Was due by {expected.spoken(due)}")
            else:
                assert words.startswith(expected.spoken(planned))
                assert (expected.spoken(due) in words), words
                assert ("at the latest" in words) == (planned != due)


def test_three_people_are_enrolled(ui):
    ui.click("button", "Enrol 3 People")
    people = ui.find("list", "People on this programme")
    for name in PRECEPTEES:
        ui.find("list item", begins_with(f"{name} · With {PRECEPTOR} · Initial meeting"),
                within=people)


# ---- the diary

def test_today_knows_what_is_next(ui):
    ui.press("alt+1")
    ui.find("heading", f"Hello, it is {expected.spoken_in_full(datetime.date.fromisoformat(TODAY))}")
    ui.find("heading", f"Initial meeting with {NEXT}")


def test_initial_meeting_is_logged_with_the_keyboard_alone(ui):
    ui.press("ctrl+n")
    ui.dialog("Log a Session")
    assert WAITING in [node.name for node in ui.find_focused("Preceptee").walk()]
    go_to(ui, "Notes")
    write(ui, "Notes", NOTES)
    ui.press("ctrl+enter")
    ui.gone("dialog", "Log a Session")


def test_undo_is_offered_for_the_last_thing_done(ui):
    """And not, still, for the import or for the enrolment."""
    ui.find("label", f"Session with {WAITING} logged", timeout=2)
    assert len(ui.all("button", "Undo")) == 1


def go_to(ui, name):
    """Presses Tab until something has the focus."""
    stops = [ui.until(ui.focused, "a focus")]
    while stops[-1].name != name:
        assert len(stops) < 20, stops
        ui.press("tab")
        stops.append(ui.until(lambda: moved_from(ui, stops[-1]), "the focus to move"))


def moved_from(ui, stop):
    node = ui.focused()
    return node if node and node.reference != stop.reference else None


def test_meeting_is_in_the_diary(ui):
    ui.press("alt+4")
    meeting = ui.find("list item", begins_with(
        f"{WAITING}, Initial meeting, "
        f"{expected.spoken_in_full(datetime.date.fromisoformat(TODAY))}, In person, 1 hour"))
    ui.click(meeting)
    ui.until(lambda: ui.find("text", "Notes").text == NOTES, "the notes")


# ---- a reflection

def test_reflection_has_the_three_cards_of_driscoll(ui):
    ui.click("button", "Reflect on This")
    for stage in ("What?", "So what?", "Now what?"):
        ui.find("text", stage)
    ui.find_focused("What?")
    ui.find("link", begins_with(f"Initial meeting with {WAITING}"))


def test_words_are_written(ui):
    write(ui, "What?", WHAT)
    ui.find("label", "11 words")
    ui.click("text", "So what?")
    write(ui, "So what?", SO_WHAT)


def write(ui, name, text):
    """Types at the cursor, and reads it before anything else is done: the card grows with it."""
    card = ui.find_focused(name)
    ui.type(text)
    ui.until(lambda: card.text.endswith(text), f"{text!r} to be there")


def test_prompt_is_answered(ui):
    answer = ui.find("button", "Answer This", nth=0)
    question = answer.description
    assert question.endswith("?")
    ui.click(answer)
    card = ui.find_focused("So what?")
    assert card.text == f"{SO_WHAT}\n{question}\n"
    write(ui, "So what?", ANSWER)
    assert not ui.all("button", "Answer This", where=lambda node: node.description == question)


def test_last_card_and_saved(ui):
    ui.click("text", "Now what?")
    write(ui, "Now what?", NOW_WHAT)
    ui.find("label", begins_with("Saved"))


def test_reflection_is_listed(ui):
    ui.press("alt+5")
    ui.find("list item", begins_with(f"Reflection on the initial meeting with {WAITING}"))


# ---- somebody leaves

def test_one_person_has_left(ui):
    ui.press("alt+3")
    ui.fill("Search", LEAVER, role="entry")
    ui.click(ui.find("list item", begins_with(LEAVER)))
    ui.click("button", "More")
    ui.click("menu item", "Has Left…")
    ui.dialog("Has Left")
    assert not ui.find("button", "Mark as Left").has("sensitive"), "a reason is asked for"
    ui.choose("Reason", REASON)
    ui.click("button", "Mark as Left")
    left = ui.find("list item", begins_with("Left on "))
    assert REASON in [node.name for node in left.walk()]


# ---- does anybody stay?

def test_insights_say_it_in_a_sentence(ui):
    ui.press("alt+6")
    ui.find("heading", sentence())


def sentence():
    stay, low, high = expected.one_of(len(NURSES))
    return (f"Of {len(NURSES)} people followed, 1 has left. After 1 day, about {stay} are still "
            f"here; anything from {low} to {high} would fit these figures.")


def test_chart_says_it_too(ui):
    chart = ui.find("image", "Staying with the employer")
    assert chart.description.startswith(sentence())


def test_table_says_who_was_at_risk(ui):
    ui.click("radio button", "Table")
    stay, low, high = expected.one_of(len(NURSES))
    table = ui.find("tree table", "Staying with the employer")
    people = len(NURSES)
    rows = [[cell.name for cell in row.children] for row in table.walk()
            if row.role == "table row" and row.children[0].role == "table cell"]
    assert rows == [["0", "the start", f"{people}", "0", "100%", "none"],
                    ["1", "1 day", f"{people}", "1", stay, f"{low} to {high}"]]


def test_reason_is_counted(ui):
    reasons = ui.find("list", "Reasons for Leaving")
    assert [node.name for node in reasons.walk() if node.role == "label"] == [REASON, "1"]
    assert ui.find("list item", REASON, within=reasons).description == "1 person"


# ---- the next day

def test_app_is_closed(ui):
    book = book_path(ui)
    ui.leave()
    assert companions(book) == [], "everything is in the one file"


def test_app_asks_for_the_passphrase(ui):
    ui.launch()
    ui.find("label", "This Record Book Is Locked")
    ui.find("label", NAME)
    ui.find_focused("Passphrase")
    ui.type(PASSPHRASE)
    ui.press("enter")


def test_page_is_the_same(ui):
    ui.find("list item", "Insights", where=lambda node: node.has("selected"))
    ui.find("heading", sentence())


def test_people_are_there(ui):
    ui.press("alt+3")
    ui.find("label", f"{len(NURSES)} people")
    ui.find("list item", re.compile("^Carys Whelkham · Preceptee with " + PRECEPTOR))


def test_session_and_reflection_are_there(ui):
    ui.press("alt+4")
    ui.click(ui.find("list item", begins_with(f"{WAITING}, Initial meeting")))
    ui.until(lambda: ui.find("text", "Notes").text == NOTES, "the notes")
    ui.press("alt+5")
    ui.click(ui.find("list item", begins_with("Reflection on the initial meeting")))
    ui.until(lambda: ui.find("text", "What?").text == WHAT, "the first card")
    assert ui.find("text", "So what?").text.startswith(SO_WHAT)
    assert ui.find("text", "So what?").text.endswith(ANSWER)
    assert ui.find("text", "Now what?").text == NOW_WHAT
