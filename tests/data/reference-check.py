#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Checks the reference data for what the loader cannot know.

    reference-check.py FOLDER

The loader sees keys, types and ids. This looks at the words, at the form of the files, which
people edit by hand, and works out the bank holidays in another way than the program does.
"""

import datetime
import itertools
import json
import re
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

count = 0
failures = 0


def check(what, problems):
    """Problems is a list of sentences; none of them is good."""
    global count, failures
    count += 1
    failures += bool(problems)
    print(f"{'not ok' if problems else 'ok'} {count} {what}")
    for problem in problems:
        print(f"# {problem}")


def texts_in(value):
    """Every text in a JSON value, but not the keys."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from texts_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts_in(inner)
    elif isinstance(value, str):
        yield value


# ---- the files ----

def check_shipping(folder, documents):
    resource = xml.parse(folder / "footing-reference.gresource.xml")
    listed = {file.text for file in resource.iter("file")}
    check("every file ships, and nothing else", [
        f"{name} is in one place only" for name in sorted(listed ^ documents.keys())])


def form_problems(path):
    data = path.read_bytes()
    lines = data.decode("utf-8").split("\n")
    if data.startswith(b"\xef\xbb\xbf") or b"\r" in data or b"\t" in data:
        yield f"{path.name} has a byte order mark, a carriage return or a tab"
    if not data.endswith(b"}\n") or data.endswith(b"\n\n"):
        yield f"{path.name} does not end with one line end"
    for number, line in enumerate(lines, 1):
        indent = len(line) - len(line.lstrip(" "))
        if line != line.rstrip() or indent % 4:
            yield f"{path.name}, line {number}: spaces at the end, or an odd indent"


def check_form(folder, documents):
    check("the files are tidy", [
        problem for name in documents for problem in form_problems(folder / name)])


def check_header(documents):
    check("every file begins with what it is and where it comes from", [
        name for name, document in documents.items()
        if list(document)[:6] != ["format", "id", "title", "version", "source", "date"]])


def check_addresses(documents):
    addresses = [(name, address) for name, document in documents.items()
                 for text in texts_in(document) for address in re.findall(r"\S*://\S*", text)]
    check("every address can be opened in a browser", [
        f"{name}: {address}" for name, address in addresses
        if not re.fullmatch(r"https?://[a-z0-9.-]+\.[a-z]{2,}/\S*", address.rstrip(",)"))])
    check("there are addresses", [] if len(addresses) > 20 else ["too few"])


# ---- the words ----

def check_words(documents):
    avoided = {word for term in documents["glossary.json"]["terms"] for word in term.get("avoid", [])}
    avoided |= {f"{word}s" for word in avoided} | {"the patient", "patients"}
    american = {"organize", "organized", "recognize", "color", "behavior", "practicing", "enroll"}
    unkind = re.compile(r"\b(" + "|".join(sorted(avoided | american)) + r")\b", re.IGNORECASE)
    problems = []
    for name, document in documents.items():
        shown = {key: value for key, value in document.items()
                 if key not in ("source", "further_sources", "notes", "terms")}
        for text in texts_in(shown):
            if "://" not in text and unkind.search(text):
                problems.append(f"{name}: {text}")
    check("the words are those of the glossary, in British English", problems)


def check_tone(documents):
    loud = [f"{name}: {text}" for name, document in documents.items() for text in texts_in(document)
            if "!" in text and "://" not in text]
    check("nothing is exclaimed", loud)
    check("nothing is left to verify", [
        f"{name}: {text}" for name, document in documents.items() for text in texts_in(document)
        if re.search(r"\[[UDF][ \]\d]|verify", text)])


def check_prompts(document):
    prompts = document["prompts"]
    groups = [group["id"] for group in document["groups"]]
    check("there are 72 prompts", [] if len(prompts) == 72 else [str(len(prompts))])
    check("prompts are numbered through", [
        prompt["id"] for number, prompt in enumerate(prompts, 1)
        if prompt["id"] != f"{prompt['group']}-{number:02}"])
    check("no two prompts say the same", [
        prompt["id"] for before, prompt in itertools.combinations(prompts, 2)
        if before["text"] == prompt["text"]])
    check("prompts stand in the order of their groups", [
        prompt["id"] for before, prompt in zip(prompts, prompts[1:])
        if groups.index(before["group"]) > groups.index(prompt["group"])])
    check("a prompt is not in its own phase twice", [
        prompt["id"] for prompt in prompts if prompt["phase"] in prompt.get("also", [])])


def expand(pattern):
    """One example of what a hint pattern matches."""
    pattern = re.sub(r"\(([^|)]*)[^)]*\)", r"\1", pattern)
    return pattern.replace(" … ", " ").replace("*", "")


def check_hints(document):
    rules = document["rules"]
    patterns = [pattern for rule in rules for pattern in rule["patterns"]]
    check("there are 70 rules", [] if len(rules) == 70 else [str(len(rules))])
    check("no two rules look for the same", sorted({p for p in patterns if patterns.count(p) > 1}))
    check("no rule looks for a single short word", [p for p in patterns if len(expand(p)) < 4])
    check("every category has rules", [
        category["id"] for category in document["categories"]
        if not any(rule["category"] == category["id"] for rule in rules)])


# ---- standards ----

# Rules by kind, as the pages of NHS England have them; read again on 23 November 2026.
PUBLISHED_RULES = {
    "standard-nursing-core.json": {
        "length": 6, "initial": 14, "meetings": 3, "middle": None, "completion": None,
        "supernumerary": 75, "protected-preceptor": 8, "preceptor-registered": 12},
    "standard-nursing-gold.json": {
        "length": 12, "initial": 7, "rhythm": 2, "middle": None, "completion": None,
        "supernumerary": 75, "protected-preceptor": 12, "lead": None, "champion": None},
    "standard-midwifery-core.json": {
        "length": 12, "earliest-completion": 9, "latest-completion": 18, "supernumerary": 150,
        "protected-preceptor": 8, "protected-preceptee": 8, "initial": 14, "named-preceptor": 7,
        "completion": None},
}


def check_standards(documents):
    standards = {name: document for name, document in documents.items()
                 if name.startswith("standard-")}
    check("the standards are those whose pages were read", sorted(
        standards.keys() ^ PUBLISHED_RULES.keys()))
    check("the rules ask for what was published", [
        f"{name}: {kind}" for name, rules in PUBLISHED_RULES.items() for kind, value in rules.items()
        if [rule.get("value") for rule in standards[name]["rules"] if rule["kind"] == kind] != [value]])
    check("every rule says where it shows, and where it is written", [
        f"{name}: {rule['id']}" for name, standard in standards.items() for rule in standard["rules"]
        if not rule.get("levels") or "https://" not in rule["source"] or not rule.get("date")
        or rule.get("basis", "standard") != "standard"])
    check("every milestone is within the programme", [
        f"{name}: {milestone['id']}" for name, standard in standards.items()
        for milestone in standard["milestones"]
        if milestone["due"].get("months", 0) > standard["months"]])


# ---- bank holidays, in another way ----

def easter(year):
    """Easter Sunday by algorithm E in Knuth, The Art of Computer Programming 1.3.2, exercise 14."""
    golden = year % 19 + 1
    century = year // 100 + 1
    leap_years_dropped = 3 * century // 4 - 12
    moon = (8 * century + 5) // 25 - 5
    sunday = 5 * year // 4 - leap_years_dropped - 10
    epact = (11 * golden + 20 + moon - leap_years_dropped) % 30
    if epact == 24 or (epact == 25 and golden > 11):
        epact += 1
    full = 44 - epact
    if full < 21:
        full += 30
    day = full + 7 - (sunday + full) % 7
    return datetime.date(year, 3, 1) + datetime.timedelta(day - 1)


def mondays(year, month):
    days = (datetime.date(year, month, day) for day in range(1, 32 if month != 2 else 29))
    return [day for day in days if day.isoweekday() == 1]


def bank_holidays(year):
    """Each holiday in turn takes its day, or the first free weekday after it; with Christmas Day
    on a Sunday it is Boxing Day that keeps the Monday."""
    fixed = [datetime.date(year, 1, 1), datetime.date(year, 12, 26), datetime.date(year, 12, 25)]
    taken = {easter(year) - datetime.timedelta(2), easter(year) + datetime.timedelta(1),
             mondays(year, 5)[0], mondays(year, 5)[-1], mondays(year, 8)[-1]}
    taken |= {day for day in fixed if day.isoweekday() <= 5}
    for day in (day for day in sorted(fixed) if day.isoweekday() > 5):
        while day.isoweekday() > 5 or day in taken:
            day += datetime.timedelta(1)
        taken.add(day)
    return sorted(day.isoformat() for day in taken)


# As published in the government's list and its earlier versions: lib/data/bank-holidays.json in
# github.com/alphagov/frontend.
PUBLISHED = {
    2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
    2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    2028: "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
}


def check_bank_holidays(document):
    years = {year["year"]: year for year in document["years"]}
    check("the years 2024 to 2030 are listed", [
        str(year) for year in sorted(years.keys() ^ set(range(2024, 2031)))])
    check("published until 2028, computed after", [
        str(number) for number, year in years.items()
        if year["basis"] != ("published" if number <= 2028 else "computed")])
    check("the list is what the rules say", [
        f"{number}: {[day['date'] for day in year['days']]}" for number, year in years.items()
        if [day["date"] for day in year["days"]] != bank_holidays(number)])

    known = {number: set(bank_holidays(number)) for number in PUBLISHED}
    for exception in document["exceptions"]:
        days = known[int(exception["date"][:4])]
        if exception["change"] == "added":
            days.add(exception["date"])
        else:
            days.remove(exception["date"])
    check("rules and exceptions make what was published", [
        f"{number}: {sorted(days)}" for number, days in known.items()
        if sorted(days) != [f"{number}-{day}" for day in PUBLISHED[number].split()]])


def main():
    folder = Path(sys.argv[1])
    documents = {path.name: json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))}
    check_shipping(folder, documents)
    check_form(folder, documents)
    check_header(documents)
    check_addresses(documents)
    check_words(documents)
    check_tone(documents)
    check_prompts(documents["prompts.json"])
    check_hints(documents["hints.json"])
    check_standards(documents)
    check_bank_holidays(documents["bank-holidays.json"])
    print(f"1..{count}")
    return failures != 0


if __name__ == "__main__":
    sys.exit(main())
