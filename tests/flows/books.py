# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Record books for the flows to open, and what can be said about their files."""

import hashlib
import os
import pathlib
import sqlite3
import subprocess

PASSPHRASE = "the tide comes in at four"


class BookMaker:
    """Makes books in a folder, with the companion that needs no window."""

    def __init__(self, build_root, folder):
        self._tool = build_root / "src/footing-tool"
        self.folder = pathlib.Path(folder)

    def plain(self, name):
        return self._make(name, {})

    def encrypted(self, name, passphrase=PASSPHRASE):
        secret = self.folder / "passphrase"
        secret.write_text(passphrase + "\n", encoding="utf-8")
        try:
            return self._make(name, {"FOOTING_PASSPHRASE_FILE": str(secret)})
        finally:
            secret.unlink()

    def _make(self, name, env):
        path = self.folder / f"{name}.footing"
        subprocess.run([self._tool, "init", path, "--name", name], check=True,
                       env=os.environ | env, stdout=subprocess.DEVNULL)
        return path

    def import_file(self, book, path):
        subprocess.run([self._tool, "import", book, path], check=True, stdout=subprocess.DEVNULL)

    def newer(self, name):
        """A book as a Footing of years to come would leave it."""
        path = self.plain(name)
        with sqlite3.connect(path) as book:
            book.execute("PRAGMA user_version = 9999")
        book.close()
        return path

    def no_book(self, name):
        """Something else, that somebody gave the name of a book."""
        path = self.folder / f"{name}.footing"
        path.write_text("Milk, bread, a birthday card for Zoë.\n" * 40, encoding="utf-8")
        return path


def fingerprint(path):
    return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()


def companions(path):
    """What lies beside a book and belongs to it: its lock, its log."""
    path = pathlib.Path(path)
    return sorted(other.name for other in path.parent.iterdir()
                  if other.name.startswith(path.name) and other != path)
