# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""The views of the tour, in the order of the walk.

Each is (name, visit); visit(ui) is a context in which the view is on the screen, and leaves it
so that the next can be visited. Names of people are of the demo, which is the same for one day.
"""

import contextlib
import pathlib
import re

# A new demo is filled while one waits.
PATIENCE_WITH_DEMO = 60

PROGRAMME = "Gold preceptorship"
PRECEPTEE = "Aisling Grebely"
# One who has signed much, one who is away, one of the newest, and somebody who supports too many.
WRITER = "Nirmala Gannetry"
PAUSED = "Ilse Dunegrass"
NEWEST = "Mustafa Lagoona"
PRECEPTOR = "Efua Coralwood"
CHARTER = "Preceptorship charter"
COHORT = re.compile("^February 2026")
OWN_STANDARD = "Saltmere Care standard"
SCENARIO = "One starter a month in every home"
EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "data/examples"
GOAL = "Write a care plan"
REFLECTION = "Two sentences, without a “but”"


def begins_with(text):
    return re.compile("^" + re.escape(text))


# ---- without a book

@contextlib.contextmanager
def start_page(ui):
    ui.find("button", "New Record Book…")
    yield


@contextlib.contextmanager
def new_book(ui):
    ui.click("button", "New Record Book…")
    with dialog(ui, "New Record Book"):
        yield


# ---- the demo

@contextlib.contextmanager
def main_menu(ui):
    ui.click("button", "Look Around in a Demo")
    ui.find("grouping", "Today", nth=0, timeout=PATIENCE_WITH_DEMO)
    # Where there is no room for both, the sidebar is a page of its own. Not by the pointer: a
    # press on Back is taken for a long one when the page returns within half a second.
    for back in ui.all("button", "Back"):
        back.act()
    ui.find("label", "Demo")
    ui.press("F10")
    ui.find("menu item", "About Footing")
    yield
    ui.press("escape")


@contextlib.contextmanager
def dialog(ui, name):
    """A dialog that has been asked for, and is closed again."""
    ui.dialog(name)
    yield
    ui.press("escape")
    ui.gone("dialog", name)


def area(number, *signs):
    """One of the areas of the sidebar, by its key, when all signs of it are there."""
    @contextlib.contextmanager
    def visit(ui):
        ui.press(f"alt+{number}")
        for role, name in signs:
            ui.find(role, name, nth=0)
        yield

    return visit


def opened_from(number, row, *signs):
    """What a row of an area opens; leaving it goes back."""
    @contextlib.contextmanager
    def visit(ui):
        # An area keeps the page that was open in it; asked for again, it goes to its start.
        ui.press(f"alt+{number}")
        if not ui.all("list item", row):
            ui.press(f"alt+{number}")
        ui.click(ui.find("list item", row, nth=0))
        for role, name in signs:
            ui.find(role, name, nth=0)
        yield
        ui.press(f"alt+{number}")
        ui.find("list item", row, nth=0)

    return visit


def dialog_from(number, button, name):
    """What a button of an area asks. It says less where there is little room."""
    @contextlib.contextmanager
    def visit(ui):
        ui.press(f"alt+{number}")
        ui.click(ui.find("button", button, nth=0))
        with dialog(ui, name):
            yield

    return visit


def count_people(ui):
    return len(ui.all("list item", within=ui.find("list", "People")))


def page_of(name, *sign):
    """Somebody's page. Found by their name: where there is little room they are far down the list."""
    @contextlib.contextmanager
    def visit(ui):
        ui.press("alt+3")
        ui.fill("Search", name, role="entry")
        ui.until(lambda: count_people(ui) == 1, "only one to be found")
        ui.click(ui.find("list item", begins_with(name)))
        ui.find(*sign)
        yield
        ui.press("alt+3")
        ui.click("entry", "Search")
        ui.press("ctrl+a", "delete")
        ui.until(lambda: count_people(ui) > 1, "everybody")

    return visit


def dialog_over(page, name, opener, *choices, role="button"):
    """What a button of a page asks, or an item of its menu."""
    @contextlib.contextmanager
    def visit(ui):
        with page(ui):
            ui.click(ui.find(role, opener, nth=0))
            for choice in choices:
                ui.click("menu item", choice)
            with dialog(ui, name):
                yield

    return visit


@contextlib.contextmanager
def enrol_preceptor(ui):
    ui.press("alt+2")
    ui.click(ui.find("list item", PROGRAMME, nth=0))
    ui.click("button", begins_with("Enrol"))
    ui.dialog("Enrol People")
    # The first one chooses all of the list.
    ui.click(ui.find("check box", nth=1))
    ui.click("button", "Next")
    ui.find("combo box", "Cohort")
    yield


@contextlib.contextmanager
def enrol_preview(ui):
    ui.click(ui.find("radio button", nth=0, where=lambda node: node.is_inside("dialog")))
    ui.click("button", "Next")
    ui.find("button", begins_with("Enrol 1"))
    yield
    ui.press("escape", "escape", "escape")
    ui.gone("dialog", "Enrol People")


@contextlib.contextmanager
def unfolded_prompts(ui):
    with reflection(ui):
        for fold in ui.all("toggle button", "A Question or Two"):
            ui.click(fold)
        ui.find("button", "Answer This", nth=0)
        yield


@contextlib.contextmanager
def insights_table(ui):
    ui.click("radio button", "Table")
    # Where there is no room for columns, it is a list of sentences.
    ui.find(name="Staying with the employer", where=lambda node: node.role in ("tree table", "list"))
    yield
    ui.click("radio button", "Picture")


@contextlib.contextmanager
def import_dialog(ui):
    ui.press("alt+3")
    ui.click("button", "More")
    ui.click("menu item", "Import a File…")
    with dialog(ui, "Import"):
        yield


def import_of(file, sign):
    """What the import says of one of the examples."""
    @contextlib.contextmanager
    def visit(ui):
        with import_dialog(ui):
            ui.click("button", "Choose File…")
            ui.choose_file(str(EXAMPLES / file))
            ui.wait_for(sign)
            yield
            ui.press("escape")
            ui.find("button", "Choose File…")

    return visit


@contextlib.contextmanager
def export_everything(ui):
    ui.press("alt+3")
    ui.find("button", "More")
    # The menu is in the sidebar, which may be a page of its own.
    for back in ui.all("button", "Back"):
        back.act()
    ui.find("label", "Demo")
    ui.press("F10")
    ui.click("menu item", "Export Everything…")
    with dialog(ui, "Export Everything"):
        yield


@contextlib.contextmanager
def shortcuts(ui):
    ui.press("ctrl+shift+slash")
    with dialog(ui, "Keyboard Shortcuts"):
        yield


def standard_named(name):
    @contextlib.contextmanager
    def visit(ui):
        with standards(ui):
            ui.click(ui.find("list item", begins_with(name), nth=0))
            ui.find("list", "Rules")
            yield

    return visit


@contextlib.contextmanager
def comparison(ui):
    with what_if(ui):
        box = ui.find("combo box", "Compare With")
        ui.click(box)
        # Its name is in the list of scenarios too.
        ui.click(ui.find("label", SCENARIO, within=box))
        ui.until(lambda: not ui.all("scroll pane", within=box), "the choice to be made")
        yield


@contextlib.contextmanager
def what_if_table(ui):
    with what_if(ui):
        ui.click("radio button", "Table")
        ui.find(name="What It Would Mean, Month by Month",
                where=lambda node: node.role in ("tree table", "list"))
        yield


@contextlib.contextmanager
def document(ui):
    with person(ui):
        ui.click("button", "New Document…")
        ui.dialog("New Document")
        ui.click("list item", begins_with(CHARTER))
        ui.find("button", "Sign…")
        yield


@contextlib.contextmanager
def signed_document(ui):
    with page_of(WRITER, "list", "Documents")(ui):
        ui.click("list item", begins_with("Learning plan"))
        ui.find("button", "Add a Note…")
        yield


@contextlib.contextmanager
def not_held(ui):
    with person(ui):
        ui.click("button", re.compile("^Month 8 meeting, Late"))
        ui.click("button", re.compile("^Not Held"))
        with dialog(ui, "Not Held"):
            yield


@contextlib.contextmanager
def hand_over_all(ui):
    with page_of(PRECEPTOR, "button", "Hand Over…")(ui):
        ui.click("button", "Hand Over…")
        ui.find("list", "Proposals")
        yield


@contextlib.contextmanager
def handover(ui):
    with person(ui):
        ui.click("button", "Change…")
        ui.dialog("Choose a Preceptor")
        ui.click(ui.find("list item", begins_with("Lerato Skerry")))
        with dialog(ui, "Change of Preceptor"):
            yield


@contextlib.contextmanager
def leaver_questions(ui):
    ui.press("alt+3")
    ui.click("button", "Answer…")
    with dialog(ui, "Have They Left?"):
        yield


@contextlib.contextmanager
def programme_editor(ui):
    with programme(ui):
        ui.click(ui.find("button", "More", nth=0))
        ui.click("menu item", "Change…")
        ui.find("spin button", begins_with("Supernumerary Time"))
        yield


@contextlib.contextmanager
def cohort(ui):
    with cohorts(ui):
        ui.click(ui.find("list item", COHORT, nth=0))
        ui.find("list", "People of this cohort")
        yield


@contextlib.contextmanager
def booking(ui):
    with cohort(ui):
        ui.click(ui.find(name=begins_with("Book Initial"), nth=0))
        ui.find("label", begins_with("Footing keeps to the limits"))
        yield


@contextlib.contextmanager
def matching(ui):
    with cohort(ui):
        ui.click(ui.find(name=begins_with("Find Preceptors"), nth=0))
        ui.find("list", "Proposals")
        yield


@contextlib.contextmanager
def cases(ui):
    with readiness(ui):
        ui.click(ui.find("button", "Who", nth=0))
        ui.find("list", "Not Met")
        yield
        ui.press("alt+left")


@contextlib.contextmanager
def prepare(ui):
    ui.press("alt+1")
    ui.click(ui.find("button", "Prepare"))
    ui.find("label", "One question to be curious with")
    ui.find("button", "Open Last Session")
    yield
    ui.press("alt+1")


@contextlib.contextmanager
def agreements(ui):
    ui.press("alt+4")
    if not ui.all("button", "Actions and Goals"):
        ui.press("alt+4")
    ui.click("button", "Actions and Goals")
    ui.find("list", "In the Next Two Weeks")
    yield
    ui.press("alt+4")
    ui.find("list", "Sessions")


@contextlib.contextmanager
def goal(ui):
    with agreements(ui):
        ui.click("radio button", "Goals")
        ui.click(ui.find("list item", begins_with(GOAL), nth=0))
        ui.find("button", begins_with("Look"))
        yield


person = page_of(PRECEPTEE, "list", "Meetings")
programme = opened_from(2, PROGRAMME, ("list", "People on this programme"))
standards = opened_from(2, begins_with("Standards"), ("list", "Published"))
newest = page_of(NEWEST, "list", "Meetings")
cohorts = opened_from(2, begins_with("Cohorts"), ("list item", COHORT))
preceptors = opened_from(2, begins_with("Preceptors"), ("list", "Preceptors"))
what_if = opened_from(2, begins_with("What If"), ("image", "People and Places"))
readiness = opened_from(2, begins_with("Readiness"), ("list", "Not Yet Known"))
session = opened_from(4, re.compile("Observed practice"), ("text", "Notes"))
reflection = opened_from(5, begins_with(REFLECTION), ("label", "22 words"))

VIEWS = (
    ("start", start_page),
    ("new-book", new_book),
    ("main-menu", main_menu),
    ("today", area(1, ("heading", begins_with("Hello")), ("list", "Late"))),
    ("prepare", prepare),
    ("log", dialog_from(1, re.compile("^Log( a Session)?$"), "Log a Session")),
    ("programmes", area(2, ("list item", PROGRAMME))),
    ("new-programme", dialog_from(2, re.compile("^New"), "New Programme")),
    ("programme", programme),
    ("programme-editor", programme_editor),
    ("cohorts", cohorts),
    ("cohort", cohort),
    ("matching", matching),
    ("booking", booking),
    ("preceptors", preceptors),
    ("readiness", readiness),
    ("standards", standards),
    ("standard", standard_named("Nursing, core")),
    ("own-standard", standard_named(OWN_STANDARD)),
    ("what-if", what_if),
    ("what-if-table", what_if_table),
    ("what-if-comparison", comparison),
    ("people", area(3, ("list item", re.compile("since")))),
    ("add-somebody", dialog_from(3, re.compile("^Add"), "Add Somebody")),
    ("person", person),
    ("person-paused", page_of(PAUSED, "list", "Meetings")),
    ("preceptor", page_of(PRECEPTOR, "button", "Hand Over…")),
    ("document", document),
    ("document-signed", signed_document),
    ("leavers", leaver_questions),
    ("import", import_dialog),
    ("import-columns", import_of("starters-seaview.csv", "What are its columns?")),
    ("import-preview", import_of("staff-seaview.csv", re.compile("will be added"))),
    ("import-training", import_of("training-seaview.csv", re.compile("^Nothing"))),
    ("diary", area(4, ("list", "Sessions"))),
    ("session", session),
    ("agreements", agreements),
    ("goal", goal),
    ("reflections", area(5, ("list item", begins_with(REFLECTION)))),
    ("new-reflection", dialog_from(5, re.compile("^New"), "New Reflection")),
    ("reflection", reflection),
    ("insights", area(6, ("image", "Staying with the employer"))),
    ("insights-table", insights_table),
    ("shortcuts", shortcuts),
)

# Too many for a walk, but each has to be usable.
CORNERS = (
    ("export-everything", export_everything),
    ("edit", dialog_over(person, PRECEPTEE, "More", "Edit…")),
    ("has-left", dialog_over(person, "Has Left", "More", "Has Left…")),
    ("new-document", dialog_over(person, "New Document", "New Document…")),
    ("sign", dialog_over(document, "Sign", "Sign…")),
    ("note-on-document", dialog_over(signed_document, "Add a Note", "Add a Note…")),
    ("choose-preceptor", dialog_over(person, "Choose a Preceptor", "Change…")),
    ("handover", handover),
    ("hand-over-all", hand_over_all),
    ("not-held", not_held),
    ("study-day", dialog_over(person, "Study day", begins_with("Finding your voice"), role="list item")),
    ("move", dialog_over(person, "Move", "More", "Move…")),
    ("pause", dialog_over(person, "Pause", "Note a Change", "Pause…", role="toggle button")),
    ("extension", dialog_over(person, "Extension", "Note a Change", "Extension…", role="toggle button")),
    ("hours", dialog_over(person, "Hours", "Add Hours…")),
    ("plan-anew", dialog_over(person, "Plan the Rest Anew", "Plan Anew…")),
    ("working-pattern", dialog_over(newest, "Working Pattern", "Add", "Working Pattern…", role="toggle button")),
    ("days-away", dialog_over(newest, "Days Away", "Add", "Days Away…", role="toggle button")),
    ("wish", dialog_over(newest, "Wish", "Add a Wish…")),
    ("enrol", dialog_over(programme, "Enrol People", begins_with("Enrol"))),
    ("enrol-preceptor", enrol_preceptor),
    ("enrol-preview", enrol_preview),
    ("new-cohort", dialog_over(cohorts, "New Cohort", re.compile("^New"))),
    ("cases", cases),
    ("judgement", dialog_over(readiness, "Judgement", re.compile("equivalent level"), role="list item")),
    ("make-standard", dialog_over(standard_named("Nursing, core"), "Standard of Your Own",
                                  "Make Your Own from This…", role=None)),
    ("save-scenario", dialog_over(what_if, "Save This Scenario", "Save This Scenario…", role=None)),
    ("action", dialog_over(agreements, "Action", begins_with("Ask the"), role="list item")),
    ("new-goal", dialog_over(session, "Goal", "Add a goal")),
    ("look-at-goal", dialog_over(goal, "Look at a Goal", begins_with("Look"))),
    ("opportunity", dialog_over(session, "Opportunity", "Add an opportunity")),
    ("scale", dialog_over(session, "A Scale of Their Own", "More", "Ask on a Scale of Their Own…")),
    ("print-sessions", dialog_over(person, "Print the Sessions", "Print Sessions…")),
    ("prompts", unfolded_prompts),
    ("earlier-texts", dialog_over(reflection, "Earlier Texts", "More", "Earlier Texts…")),
)
