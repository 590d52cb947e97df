#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Checks that everything a desktop reads about Footing speaks of one application.

    test-names.py ID BUILT_DATA SOURCE_DATA

A desktop finds icon, window, service and preferences by the id alone; a development build that
used the id of the real one anywhere would open somebody's real diary.
"""

import configparser
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

count = 0
failures = 0


def check(what, actual, expected):
    global count, failures
    count += 1
    good = actual == expected
    failures += not good
    print(f"{'ok' if good else 'not ok'} {count} {what}")
    if not good:
        print(f"# {actual!r} instead of {expected!r}")


def read_keys(path):
    keys = configparser.ConfigParser(interpolation=None, delimiters="=")
    keys.optionxform = str
    keys.read(path, "utf-8")
    return keys


def check_desktop(app, built):
    keys = read_keys(built / f"{app}.desktop")["Desktop Entry"]
    check("the launcher shows the icon of this id", keys["Icon"], app)
    check("the launcher knows its windows", keys["StartupWMClass"], app)
    check("the launcher opens record books", keys["MimeType"], "application/x-footing-book;")


def check_service(app, built):
    keys = read_keys(built / f"{app}.service")["D-BUS Service"]
    check("the service has the name of this id", keys["Name"], app)
    check("the service starts as one", keys["Exec"].split("/bin/")[-1],
          "footing --gapplication-service")


def check_metainfo(app, built):
    root = xml.parse(built / f"{app}.metainfo.xml").getroot()
    check("the description is of this id", root.findtext("id"), app)
    check("the description names the launcher", root.findtext("launchable"), f"{app}.desktop")
    check("the description knows the file type", root.findtext("provides/mediatype"),
          "application/x-footing-book")


def check_schema(app, built):
    schema = xml.parse(built / f"{app}.gschema.xml").find("schema")
    check("preferences are of this id", schema.get("id"), app)
    path = f"/{app.replace('.', '/')}/"
    check("preferences have a path of their own", schema.get("path"), path)


def check_icons(app, source):
    symbolic = f"symbolic/apps/{app.removesuffix('.Devel')}-symbolic.svg"
    for path, side in ((f"scalable/apps/{app}.svg", "128"), (symbolic, "16")):
        root = xml.parse(source / "icons/hicolor" / path).getroot()
        size = (root.get("width"), root.get("height"))
        check(f"{path} has the size of its kind", size, (side, side))


def check_file_type(app, source):
    with tempfile.TemporaryDirectory() as folder:
        packages = Path(folder) / "packages"
        packages.mkdir()
        text = (source / f"{app.removesuffix('.Devel')}.mime.xml").read_text("utf-8")
        (packages / f"{app}.xml").write_text(text, "utf-8")
        subprocess.run(["update-mime-database", folder], check=True)
        globs = (Path(folder) / "globs2").read_text("utf-8")
    known = "application/x-footing-book:*.footing" in globs
    check("files called *.footing are record books", known, True)


def main():
    app, built, source = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    check_desktop(app, built)
    check_service(app, built)
    check_metainfo(app, built)
    check_schema(app, built)
    check_icons(app, source)
    check_file_type(app, source)
    print(f"1..{count}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
