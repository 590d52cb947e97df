#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Books and the companion: making, filling, checking and exporting them, and all that can be
wrong with them.

    test-books.py BUILD_ROOT
"""

import contextlib
import hashlib
import json
import os
import pathlib
import pty
import select
import signal
import sqlite3
import subprocess
import sys

TESTS = pathlib.Path(__file__).resolve().parents[2]
sys.path += [str(TESTS / "helpers"), str(TESTS / "flows")]

from books import companions, fingerprint  # noqa: E402
from companion import TOOL, CompanionTest  # noqa: E402
import tap  # noqa: E402

PLAIN = b"SQLite format 3\0"
PASSPHRASE = "the tide comes in at four"
ODD_DISKS = TESTS / "flows/on-odd-disks.sh"
PAGE = 4096
PATIENCE = 60  # seconds


class MakingBooks(CompanionTest):
    def test_a_book_is_made(self):
        self.assertIn("“mine.footing”", self.done("init", "mine.footing", "--name", "Mine"))
        self.assertEqual((self.folder / "mine.footing").read_bytes()[:16], PLAIN)
        self.assertEqual(companions(self.folder / "mine.footing"), [])
        with sqlite3.connect(self.folder / "mine.footing") as book:
            self.assertEqual(book.execute("SELECT name FROM book").fetchall(), [("Mine",)])
        book.close()

    def test_json_says_what_was_made(self):
        self.assertEqual(self.done_json("init", "mine.footing"),
                         {"book": "mine.footing", "encrypted": False})

    def test_a_passphrase_encrypts(self):
        env = self.secret(PASSPHRASE)
        self.assertEqual(self.done_json("init", "mine.footing", env=env)["encrypted"], True)
        self.assertNotIn(PLAIN, (self.folder / "mine.footing").read_bytes())
        self.assertTrue(self.done_json("check", "mine.footing", env=env)["sound"])

    def test_no_book_is_overwritten(self):
        self.done("init", "mine.footing")
        before = fingerprint(self.folder / "mine.footing")
        for command in ("init", "demo"):
            self.refused(command, "mine.footing", because="There is a file called “mine.footing” already")
        self.assertEqual(fingerprint(self.folder / "mine.footing"), before)

    def test_a_passphrase_file_must_hold_one(self):
        for passphrase in ("", "\nsecond line"):
            self.refused("init", "mine.footing", env=self.secret(passphrase), because="is not a passphrase")
        self.refused("init", "mine.footing", env={"FOOTING_PASSPHRASE_FILE": "nowhere"},
                     because="The passphrase could not be read. There is no “nowhere” here.")
        self.assertFalse((self.folder / "mine.footing").exists())

    def test_names_may_hold_any_letters(self):
        self.done("init", "Łucja’s book ☂.footing", "--name", "Ọlá")
        self.assertTrue(self.done_json("check", "Łucja’s book ☂.footing")["sound"])


class Terminal(CompanionTest):
    """Somebody at a terminal, who types what they are asked for."""

    def type_in(self, arguments, *lines):
        """What the terminal showed, and the exit status."""
        child, terminal = pty.fork()
        if child == 0:
            os.chdir(self.folder)
            os.execv(TOOL, [str(TOOL), *arguments])
        shown = b""
        for line in lines:
            while not shown.endswith(b": "):
                ready = select.select([terminal], [], [], PATIENCE)[0]
                self.assertTrue(ready, f"nobody asked again after: {shown.decode()}")
                shown += os.read(terminal, 1024)
            os.write(terminal, line.encode() + b"\n")
            shown += b"\n"
        try:
            while more := os.read(terminal, 1024):
                shown += more
        except OSError:  # the other end is closed
            pass
        os.close(terminal)
        return shown.decode(), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

    def test_a_passphrase_is_typed_twice_and_never_shown(self):
        shown, status = self.type_in(["init", "mine.footing"], PASSPHRASE, PASSPHRASE)
        self.assertEqual(status, 0, shown)
        self.assertIn("Made the encrypted book", shown)
        self.assertNotIn(PASSPHRASE, shown)

        shown, status = self.type_in(["check", "mine.footing"], PASSPHRASE)
        self.assertEqual(status, 0, shown)
        self.assertNotIn(PASSPHRASE, shown)

    def test_two_different_ones_make_nothing(self):
        shown, status = self.type_in(["init", "mine.footing"], PASSPHRASE, "something else")
        self.assertEqual(status, 1, shown)
        self.assertIn("two different passphrases", shown)
        self.assertFalse((self.folder / "mine.footing").exists())

    def test_enter_means_no_passphrase(self):
        shown, status = self.type_in(["init", "mine.footing"], "")
        self.assertEqual(status, 0, shown)
        self.assertEqual((self.folder / "mine.footing").read_bytes()[:16], PLAIN)


class BadBooks(CompanionTest):
    """Each is answered in words, and left as it is."""

    def refused_untouched(self, name, because, **more):
        before = fingerprint(self.folder / name)
        for command in (["check"], ["export", "--out", "all.json"]):
            self.refused(*command, name, because=because, **more)
        self.assertEqual(fingerprint(self.folder / name), before)
        self.assertFalse((self.folder / "all.json").exists())

    def test_there_is_none(self):
        self.refused("check", "none.footing", because="There is no “none.footing” here.")

    def test_a_folder_is_none(self):
        (self.folder / "x.footing").mkdir()
        self.refused("check", "x.footing", because="not a record book")

    def test_something_else_is_none(self):
        (self.folder / "x.footing").write_text("Milk, bread, a card for Zoë.\n" * 40, encoding="utf-8")
        self.refused_untouched("x.footing", "This is not a record book: “x.footing”.")

    def test_an_empty_file_is_none(self):
        (self.folder / "x.footing").touch()
        self.refused_untouched("x.footing", "This is not a record book")

    def test_somebody_elses_database_is_none(self):
        with sqlite3.connect(self.folder / "x.footing") as other:
            other.execute("CREATE TABLE person (name TEXT)")
        other.close()
        self.refused_untouched("x.footing", "This is not a record book")

    def test_a_newer_footing_has_written_it(self):
        self.done("init", "x.footing")
        with sqlite3.connect(self.folder / "x.footing") as book:
            book.execute("PRAGMA user_version = 9999")
        book.close()
        self.refused_untouched("x.footing", "A newer Footing has written “x.footing”.")

    def test_the_passphrase_is_missing_or_wrong(self):
        self.done("init", "x.footing", env=self.secret(PASSPHRASE))
        self.refused_untouched("x.footing", "needs a passphrase, and there is no terminal to ask on")
        self.refused_untouched("x.footing", "This passphrase does not open “x.footing”.",
                               env=self.secret("the tide comes in at five", "wrong"))

    def test_it_is_open_elsewhere(self):
        self.done("demo", "x.footing", "--as-of", "2026-11-24")
        # It waits with the book open until somebody reads what it writes.
        with subprocess.Popen([TOOL, "export", "x.footing", "--out", "-"], cwd=self.folder,
                              stdout=subprocess.PIPE) as elsewhere:
            elsewhere.stdout.read(1)
            self.refused("check", "x.footing", because="Another window or app has “x.footing” open.")
            elsewhere.stdout.read()
        self.assertEqual(elsewhere.returncode, 0)
        self.assertTrue(self.done_json("check", "x.footing")["sound"])


class OddDisks(CompanionTest):
    """A disk without room, and one that may not be written to."""

    def setUp(self):
        super().setUp()
        for name in ("full", "locked"):
            (self.folder / name).mkdir()
        self.done("init", "book.footing")
        status = subprocess.run([ODD_DISKS, self.folder, "true"], check=False,
                                capture_output=True).returncode
        if status == 77:
            self.skipTest("this system lets nobody mount a disk")
        self.before = [str(ODD_DISKS), str(self.folder)]

    def test_there_is_no_room(self):
        self.refused("init", "full/new.footing", before=self.before, because="There is no room left")
        self.refused("demo", "full/new.footing", before=self.before, because="There is no room left")

    def test_there_is_no_room_for_an_export(self):
        self.refused("export", "book.footing", "--out", "full/all.json", before=self.before,
                     because="There is no room left on the disk for “all.json”.")

    def test_nothing_is_left_of_what_found_no_room(self):
        script = f'"{TOOL}" demo full/new.footing 2>/dev/null; ls full'
        left = subprocess.run([*self.before, "sh", "-c", script], cwd=self.folder, text=True,
                              capture_output=True, check=True).stdout.split()
        self.assertEqual(sorted(left), ["book.footing", "filler"])

    def test_it_may_not_be_written_to(self):
        self.refused("check", "locked/book.footing", before=self.before,
                     because="Footing may read “book.footing” but not write to it")
        self.refused("init", "locked/new.footing", before=self.before, because="not write to it")


class Checking(CompanionTest):
    def damage(self, name, page, size=512):
        path = self.folder / name
        data = bytearray(path.read_bytes())
        for place in range(page * PAGE, page * PAGE + size):
            data[place] ^= 0xff
        path.write_bytes(data)

    def pages_in_use(self, name):
        """Counted from 0. What lies on a free page is nothing that could be damaged."""
        with contextlib.closing(sqlite3.connect(self.folder / name)) as book:
            return [number - 1 for number, in
                    book.execute("SELECT pageno FROM dbstat ORDER BY pageno")]

    def test_a_sound_book_is_sound_and_left_alone(self):
        self.done("demo", "x.footing", "--as-of", "2026-11-24")
        before = fingerprint(self.folder / "x.footing")
        check = self.done_json("check", "x.footing")
        self.assertEqual((check["sound"], check["pages"], check["references"], check["search_index"]),
                         (True, [], [], True))
        self.assertEqual(check["schema"], check["expected_schema"])
        self.assertEqual(check["rows"]["session"], 400)
        self.assertEqual(fingerprint(self.folder / "x.footing"), before)
        self.assertIn("session", self.done("check", "x.footing"))

    @staticmethod
    def digest(*values):
        """As docs/documents.md says, worked out without Footing."""
        return hashlib.sha256("".join(
            f"{name} {len(value.encode())}\n{value}\n" for name, value in values).encode()).hexdigest()

    def sign(self, name, uid, words, previous, when):
        digest = self.digest(("previous", previous), ("document", uid), ("form", "charter"), ("version", "1"),
                             ("title", "Our charter"), ("date", "2026-11-23"), ("signed", str(when)),
                             ("field", "goals"), ("words", words),
                             ("role", "preceptee"), ("name", "Ana Test"), ("at", str(when)))
        with sqlite3.connect(self.folder / name) as book:
            document = book.execute(
                "INSERT INTO document (uid, created_at, updated_at, person_id, form, form_version, title, dated_on, "
                "state, signed_at, digest, previous_digest) VALUES (?, 1, 1, 1, 'charter', '1', 'Our charter', "
                "'2026-11-23', 'signed', ?, ?, nullif (?, ''))", (uid, when, digest, previous)).lastrowid
            book.execute("INSERT INTO document_field (uid, created_at, updated_at, document_id, key, body, revision) "
                         "VALUES (?, 1, 1, ?, 'goals', ?, 1)", (uid + "f", document, words))
            book.execute("INSERT INTO document_signature (uid, created_at, updated_at, document_id, role, name, "
                         "signed_at) VALUES (?, 1, 1, ?, 'preceptee', 'Ana Test', ?)", (uid + "s", document, when))
        book.close()
        return digest

    def test_signed_documents_are_compared_with_their_digests(self):
        self.done("demo", "x.footing", "--as-of", "2026-11-24")
        n_before = self.done_json("check", "x.footing")["signed_documents"]["count"]
        with sqlite3.connect(self.folder / "x.footing") as book:
            last, = book.execute("SELECT digest FROM document WHERE digest IS NOT NULL AND digest NOT IN "
                                 "(SELECT previous_digest FROM document WHERE previous_digest IS NOT NULL)")
        book.close()
        first = self.sign("x.footing", "first", "Zuhören, jeden Tag", last[0], 1773307800)
        self.sign("x.footing", "second", "Time", first, 1773311400)
        self.assertIn(f"{n_before + 2} signed documents", self.done("check", "x.footing"))
        self.assertEqual(self.done_json("check", "x.footing")["signed_documents"],
                         {"count": n_before + 2, "sound": True, "gaps": 0, "erased": 0, "findings": []})

        with sqlite3.connect(self.folder / "x.footing") as book:
            book.execute("DROP TRIGGER document_field_locked")
            book.execute("UPDATE document_field SET body = 'Times' WHERE uid = 'secondf'")
        book.close()
        result = self.run_tool("check", "x.footing", env={"TZ": "UTC"})
        self.assertEqual(result.returncode, 1)
        self.assertIn("“Our charter”, signed on 2026-03-12 10:30: It is not what was signed.", result.stdout)
        self.assertIn("after they had been signed", result.stderr)
        check = json.loads(self.run_tool("check", "x.footing", "--json").stdout)
        self.assertFalse(check["sound"])
        self.assertEqual(check["signed_documents"]["findings"],
                         [{"fault": "changed", "title": "Our charter", "signed_at": 1773311400}])

    def test_damage_is_found_wherever_it_is(self):
        self.done("demo", "x.footing", "--as-of", "2026-11-24")
        pages = self.pages_in_use("x.footing")
        whole = (self.folder / "x.footing").read_bytes()
        for page in pages[1::29]:
            (self.folder / "x.footing").write_bytes(whole)
            self.damage("x.footing", page)
            result = self.run_tool("check", "x.footing")
            self.assertEqual(result.returncode, 1, f"page {page}: {result.stdout}{result.stderr}")
            self.assertIn("damaged", result.stderr)

    def test_damage_to_an_encrypted_book_is_found(self):
        env = self.secret(PASSPHRASE)
        self.done("demo", "x.footing", "--as-of", "2026-11-24", env=env)
        self.damage("x.footing", 40, 16)
        result = self.run_tool("check", "x.footing", env=env)
        self.assertEqual(result.returncode, 1, result.stdout)
        self.assertIn("damaged", result.stderr)

    def test_a_reference_to_nobody_is_found(self):
        self.done("demo", "x.footing", "--as-of", "2026-11-24")
        with sqlite3.connect(self.folder / "x.footing") as book:
            book.execute("UPDATE leaving SET person_id = 999999 WHERE id = 1")
        book.close()
        result = self.run_tool("check", "x.footing", "--json")
        check = json.loads(result.stdout)
        self.assertEqual((result.returncode, check["sound"]), (1, False))
        self.assertEqual(check["references"], ["leaving: 1"])

    def test_half_a_book_is_damaged(self):
        self.done("demo", "x.footing", "--as-of", "2026-11-24")
        os.truncate(self.folder / "x.footing", 60 * PAGE)
        self.refused("check", "x.footing", because="damaged")


class TheDemo(CompanionTest):
    def export(self, *arguments):
        self.done("demo", "x.footing", *arguments)
        document = json.loads(self.done("export", "x.footing", "--out", "-"))
        (self.folder / "x.footing").unlink()
        return document["tables"]

    def test_the_same_seed_and_day_make_the_same_book(self):
        first = self.export("--seed", "5", "--as-of", "2026-11-24")
        self.assertEqual(first, self.export("--seed", "5", "--as-of", "2026-11-24"))
        self.assertNotEqual(first, self.export("--seed", "6", "--as-of", "2026-11-24"))
        self.assertNotEqual(first, self.export("--seed", "5", "--as-of", "2026-11-25"))

    def test_it_says_which_day_it_is_in_it(self):
        self.assertEqual(self.done_json("demo", "x.footing", "--as-of", "2028-02-29"),
                         {"book": "x.footing", "as_of": "2028-02-29"})

    def test_what_it_does_not_know_is_wrong_usage(self):
        self.misused("demo", "x.footing", "--scale", "huge", because="neither small nor large")
        self.misused("demo", "x.footing", "--as-of", "24/11/2026", because="written YYYY-MM-DD")
        self.misused("demo", "x.footing", "--as-of", "2026-02-30", because="is not a day")
        self.misused("demo", "x.footing", "--seed", "many", because="many")
        self.misused("demo", because="BOOK")
        self.assertEqual(list(self.folder.iterdir()), [])


    def test_it_says_what_is_in_the_trash(self):
        self.done("demo", "x.footing", "--as-of", "2026-11-24")
        with sqlite3.connect(self.folder / "x.footing") as book:
            book.execute("UPDATE person SET deleted_at = 1 WHERE id IN (SELECT id FROM person LIMIT 2)")
        book.close()
        found = self.done_json("check", "x.footing")
        self.assertEqual((found["trash"]["person"], found["trash"]["book"]), (2, 0))
        self.assertRegex(self.done("check", "x.footing"), r"(?m)^person +\d+ +2$")


class Exporting(CompanionTest):
    def setUp(self):
        super().setUp()
        self.done("demo", "x.footing", "--as-of", "2026-11-24")

    def read(self, name):
        return json.loads((self.folder / name).read_text(encoding="utf-8"))

    def test_everything_is_in_it_for_this_account_alone(self):
        rows = self.done_json("check", "x.footing")["rows"]
        self.assertEqual(self.done_json("export", "x.footing", "--out", "all.json"), {"file": "all.json"})
        tables = self.read("all.json")["tables"]
        for table, records in tables.items():
            self.assertEqual(len(records), rows[table], table)
        self.assertEqual(set(rows) - set(tables), {"book", "tombstone"})
        self.assertEqual((self.folder / "all.json").stat().st_mode & 0o777, 0o600)

    def test_one_person_is_theirs_alone(self):
        self.done("export", "x.footing", "--out", "all.json")
        tables = self.read("all.json")["tables"]
        somebody = next(row["preceptee_id"] for row in tables["enrolment"].values())
        self.done("export", "x.footing", "--out", "one.json", "--person", somebody)
        one = self.read("one.json")["tables"]
        self.assertEqual(list(one["person"]), [somebody])
        own = {uid for uid, row in tables["enrolment"].items() if row["preceptee_id"] == somebody}
        self.assertEqual(set(one["session"]),
                         {uid for uid, row in tables["session"].items() if row["enrolment_id"] in own})
        self.assertEqual(one["reflection"] | one["stage"] | one["prompt_use"], {})

    def test_a_failure_leaves_an_older_file(self):
        (self.folder / "all.json").write_text("{}", encoding="utf-8")
        self.refused("export", "x.footing", "--out", "all.json", "--person", "0" * 32,
                     because="There is nobody with the identifier")
        self.assertEqual(self.read("all.json"), {})

    def test_a_failure_leaves_no_new_file(self):
        self.refused("export", "x.footing", "--out", "new.json", "--person", "0" * 32, because="nobody")
        self.refused("export", "x.footing", "--out", "nowhere/new.json", because="There is no folder “nowhere”")
        self.assertFalse((self.folder / "new.json").exists())

    def test_no_book_is_written_over(self):
        self.done("init", "other.footing")
        self.done("init", "noname", env=self.secret(PASSPHRASE))
        (self.folder / "link.json").symlink_to("other.footing")
        (self.folder / "twin.json").hardlink_to(self.folder / "other.footing")
        before = {path.name: path.read_bytes() for path in self.folder.iterdir()}
        for out in ("x.footing", "./x.footing", "other.footing", "noname", "link.json", "twin.json",
                    "x.footing-wal", "x.footing-shm", "x.footing-lock", "noname-wal", "new.footing"):
            self.refused("export", "x.footing", "--out", out, because="is a record book, or belongs to one")
        self.assertEqual({path.name: path.read_bytes() for path in self.folder.iterdir()}, before)

    def test_text_of_whole_pages_is_written_over(self):
        (self.folder / "all.json").write_text("é" * PAGE, encoding="utf-8")
        self.done("export", "x.footing", "--out", "all.json")
        self.assertIn("tables", self.read("all.json"))

    def test_a_link_is_followed(self):
        (self.folder / "all.json").write_text("{}", encoding="utf-8")
        (self.folder / "link.json").symlink_to("all.json")
        self.done("export", "x.footing", "--out", "link.json")
        self.assertTrue((self.folder / "link.json").is_symlink())
        self.assertIn("tables", self.read("all.json"))
        (self.folder / "broken.json").symlink_to("nowhere.json")
        self.refused("export", "x.footing", "--out", "broken.json", because="is a link to a file that is not there")

    def test_pipes_stay_pipes(self):
        self.assertIn('"tables"', self.done("export", "x.footing", "--out", "/dev/stdout"))
        link = self.folder / "out"
        link.symlink_to("/dev/stdout")
        self.assertIn('"tables"', self.done("export", "x.footing", "--out", "out"))
        self.assertTrue(link.is_symlink())

    def test_what_is_cut_short_leaves_nothing(self):
        with sqlite3.connect(self.folder / "x.footing") as book:
            book.executescript("""
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
                INSERT INTO workplace (uid, created_at, updated_at, name)
                  SELECT lower (hex (randomblob (16))), 1, 1, i FROM n""")
        book.close()
        before = sorted(os.listdir(self.folder))
        for number in (signal.SIGTERM, signal.SIGINT):
            with subprocess.Popen([TOOL, "export", "x.footing", "--out", "all.json"], cwd=self.folder) as tool:
                while len([name for name in os.listdir(self.folder) if name.startswith(".")]) == 0:
                    self.assertIsNone(tool.poll())
                tool.send_signal(number)
            self.assertEqual(tool.returncode, -number)
            left = [name for name in os.listdir(self.folder) if not name.startswith("x.footing-")]
            self.assertEqual(sorted(left), before)

    def test_a_damaged_row_ends_it(self):
        self.done("init", "y.footing")
        with sqlite3.connect(self.folder / "y.footing") as book:
            book.execute("PRAGMA writable_schema = ON")
            book.execute("UPDATE sqlite_schema SET sql = replace (replace (sql, 'NOT NULL', ''), 'STRICT', '') "
                         "WHERE name = 'person'")
        book.close()
        for row in ("NULL, 1, 1, 'A', 'rn-adult'", "'7', 1, 1, 'A', NULL", "'7', 1, 1, 'A', 'smith'",
                    "'7', 1, 1, CAST (X'FF' AS TEXT), 'rn-adult'"):
            with sqlite3.connect(self.folder / "y.footing") as book:
                book.execute("DELETE FROM person")
                book.execute("PRAGMA ignore_check_constraints = ON")
                book.execute("INSERT INTO person (uid, created_at, updated_at, name, profession, contract_hours, "
                             f"is_preceptor, is_lead, preceptee_limit) VALUES ({row}, 1, 0, 0, 0)")
            book.close()
            self.refused("export", "y.footing", "--out", "all.json", because="A part of “y.footing” is damaged")
            self.assertEqual(companions(self.folder / "y.footing"), [])
            self.assertFalse((self.folder / "all.json").exists())

    def test_what_is_missing_is_wrong_usage(self):
        self.misused("export", "x.footing", because="--out FILE.json")
        self.misused("export", "x.footing", "--out", "a.json", "--person", "Ana", because="is not an identifier")


if __name__ == "__main__":
    tap.main()
