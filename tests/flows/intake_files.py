# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Files of an organisation that takes on an intake: its homes, and who has started in them.

The columns are those of the Adult Social Care Workforce Data Set. Nobody in them is real: names are
numbered, and identifiers are ones that are never given to anybody.
"""

import csv
import datetime
import sqlite3
import uuid

STAFF = """LOCALESTID UNIQUEWORKERID STATUS DISPLAYID NINUMBER POSTCODE DOB GENDER ETHNICITY NATIONALITY
BRITISHCITIZENSHIP COUNTRYOFBIRTH YEAROFENTRY DISABLED CARECERT L2CARECERT RECSOURCE HANDCVISA INOUTUK STARTDATE
STARTINSECT DHA APPRENTICE EMPLSTATUS ZEROHRCONT DAYSSICK SALARYINT SALARY HOURLYRATE MAINJOBROLE MAINJRDESC CONTHOURS
AVGHOURS NMCREG AMHP SCQUAL NONSCQUAL CWPCATEGORY QUALACH01 QUALACH01NOTES QUALACH02 QUALACH02NOTES QUALACH03
QUALACH03NOTES""".split()
WORKPLACES = """LOCALESTID STATUS ESTNAME ADDRESS1 ADDRESS2 ADDRESS3 POSTTOWN POSTCODE ESTTYPE OTHERTYPE PERMCQC PERMLA
REGTYPE PROVNUM LOCATIONID MAINSERVICE ALLSERVICES CAPACITY UTILISATION SERVICEDESC SERVICEUSERS OTHERUSERDESC DHA
DHAACTIVITIES TOTALPERMTEMP ALLJOBROLES STARTERS LEAVERS VACANCIES REASONS REASONNOS REPEATTRAINING CWPAWARE CWPUSE
CWPUSEDESC SICKPAY PENSION ACTUALCONT OPTOUTPEN HOLIDAY SLEEPINS SLEEPINPAY TRAVELTIME TTDIFFRATE""".split()

# A postcode of no place, a nurse's role code, and the adult part of the register.
NOWHERE = "ZZ99 3VZ"
NURSE = "16"
ADULT = "01"


def home(number):
    return f"Tideway House {number:02}"


def nurse(number):
    return f"Starter Number {number:04}"


def preceptor(number):
    return f"Preceptor Number {number:02}"


def _write(path, columns, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, columns, restval="", lineterminator="\r\n")
        table.writeheader()
        table.writerows(rows)
    return path


def write_workplaces(path, n_homes):
    return _write(path, WORKPLACES, (
        {"LOCALESTID": home(number), "STATUS": "UNCHECKED", "ESTNAME": home(number), "POSTCODE": NOWHERE,
         "ESTTYPE": "6", "PERMCQC": "1", "PERMLA": "1", "REGTYPE": "2", "PROVNUM": "1-0000000001",
         "LOCATIONID": f"1-{number:010}", "MAINSERVICE": "1", "ALLSERVICES": "1", "TOTALPERMTEMP": "20"}
        for number in range(1, n_homes + 1)))


def write_staff(path, n_nurses, n_homes, started):
    return _write(path, STAFF, (
        {"LOCALESTID": home(number % n_homes + 1), "UNIQUEWORKERID": f"T{number:04}", "STATUS": "UNCHECKED",
         "DISPLAYID": nurse(number), "NINUMBER": "Admin", "DOB": "Admin", "RECSOURCE": "18",
         "STARTDATE": started.strftime("%d/%m/%Y"), "STARTINSECT": str(started.year), "EMPLSTATUS": "1",
         "ZEROHRCONT": "2", "MAINJOBROLE": NURSE, "CONTHOURS": "37.5", "NMCREG": ADULT}
        for number in range(1, n_nurses + 1)))


def add_preceptors(book, n_preceptors, limit, prepared=True):
    """Who has supported people for years is in the book before an intake comes."""
    long_ago = datetime.date(2021, 5, 4).isoformat()
    with sqlite3.connect(book) as connection:
        connection.executemany(
            "INSERT INTO person (uid, created_at, updated_at, name, profession, contract_hours, registered_on, "
            "is_preceptor, is_lead, prepared_on, preceptee_limit) "
            "VALUES (?, 1767225600, 1767225600, ?, 'rn-adult', 37.5, ?, 1, 0, ?, ?)",
            [(uuid.uuid4().hex, preceptor(number), long_ago, long_ago if prepared else None, limit)
             for number in range(1, n_preceptors + 1)])
    connection.close()


def read_booked(book):
    """Meetings that stand in the diary, with who is to hold them."""
    with sqlite3.connect(f"file:{book}?mode=ro", uri=True) as connection:
        connection.row_factory = sqlite3.Row
        rows = connection.execute(
            "SELECT session.held_on, session.starts_at, meeting.state, meeting.planned_on, enrolment.preceptor_id "
            "FROM session JOIN meeting ON meeting.id = session.meeting_id "
            "JOIN enrolment ON enrolment.id = session.enrolment_id "
            "WHERE session.state = 'planned' AND session.deleted_at IS NULL").fetchall()
    connection.close()
    return rows
