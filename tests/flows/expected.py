# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""What a person would work out with a calendar and a pocket calculator, to compare with the app."""

import calendar
import csv
import datetime
import math

# Bank holidays in England and Wales, 2026: https://www.gov.uk/bank-holidays
BANK_HOLIDAYS = {datetime.date(2026, month, day) for month, day in (
    (1, 1), (4, 3), (4, 6), (5, 4), (5, 25), (8, 31), (12, 25), (12, 28))}

# Job roles of the workforce data set: 16 is a registered nurse, 37 a nursing associate.
NURSING = {"16", "37"}

# The two-sided 95th percentile of the normal distribution.
Z = 1.959964


def read_nurses(path):
    """{name: first day} of the nurses and nursing associates in a staff file."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        return {row["DISPLAYID"]: datetime.datetime.strptime(row["STARTDATE"], "%d/%m/%Y").date()
                for row in csv.DictReader(file) if row["MAINJOBROLE"] in NURSING}


# ---- the core standard: within 14 days, after three months, after six months

def core_meetings(first_day):
    """(name, the last day that keeps to the standard) of the three meetings."""
    return (
        ("Initial meeting", first_day + datetime.timedelta(days=14)),
        ("Interim review", after_months(first_day, 3)),
        ("Final review", after_months(first_day, 6)),
    )


def after_months(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(day.day, last))


def working_day_before(day):
    """The day itself, or the last one before it on which offices are open."""
    while day.weekday() >= 5 or day in BANK_HOLIDAYS:
        day -= datetime.timedelta(days=1)
    return day


def spoken(day):
    """Mon 16 March"""
    return f"{day:%a} {day.day} {day:%B}"


def spoken_in_full(day):
    """Monday 16 March 2026"""
    return f"{day:%A} {day.day} {day:%B} {day.year}"


# ---- survival

def one_of(people):
    """Estimate and log-log interval of Kaplan and Meier when one of so many has left, as text.

    Greenwood's sum then has a single term, 1 / (n (n - 1)).
    """
    stay = (people - 1) / people
    spread = Z * math.sqrt(1 / (people * (people - 1))) / abs(math.log(stay))
    limits = (stay ** math.exp(spread), stay ** math.exp(-spread))
    return tuple(f"{share:.0%}" for share in (stay, *limits))
