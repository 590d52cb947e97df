#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""A folder of src uses only the folders and libraries it may use.

The include paths of the build say the same; this says it in words.
"""

import pathlib
import re

import c_source
from lint import Example, Finding, line_of, main

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.M)

LIBRARIES = {
    "SQLite": r"sqlite3\.h|sqlcipher/.*",
    "OpenSSL": r"openssl/.*",
    "GTK": r"gtk/.*|gdk/.*|gsk/.*|graphene.*",
    "libadwaita": r"adwaita\.h|libadwaita.*",
    "GtkSourceView": r"gtksourceview/.*",
    "libspelling": r"libspelling.*",
    "json-glib": r"json-glib/.*",
    "libsecret": r"libsecret/.*",
    "libical": r"libical/.*",
    "libxlsxwriter": r"xlsxwriter.*",
    "cairo": r"cairo.*|pango/.*",
}

PURE = {"stats", "plan", "writing"}
HEADLESS = {"base", "model", "store", "exchange"} | PURE

# What each folder may use, from the bottom up.
FOLDERS = {
    "base": set(),
    "model": {"base"},
    "store": {"base", "model"},
    "stats": {"base"},
    "plan": {"base"},
    "writing": {"base"},
    "exchange": {"base", "model"},
    "core": HEADLESS,
    "chart": {"base"},
    "editor": {"base", "core", "writing"},
    "ui": HEADLESS | {"core", "chart", "editor"},
    "app": {"base", "core", "ui"},
    "tool": HEADLESS | {"core"},
    "": {"app"},  # main.c
}

LIBRARIES_OF = {
    "store": {"SQLite", "OpenSSL"},
    "exchange": {"json-glib", "libical", "libxlsxwriter", "cairo"},
    "core": {"json-glib", "libsecret"},
    "chart": {"GTK", "cairo"},
    "editor": {"GTK", "GtkSourceView", "libspelling"},
    "ui": {"GTK", "cairo", "libadwaita", "GtkSourceView", "libspelling"},
    "app": {"GTK", "libadwaita", "libsecret"},
    "tool": {"json-glib"},
    "": {"GTK", "libadwaita"},
}


def folder_of(path):
    """The layer a file belongs to: src/ui/diary/x.c is of ui, src/main.c of none."""
    parts = pathlib.PurePath(path).parts
    return parts[1] if len(parts) > 2 else ""


def library_of(header):
    return next((library for library, pattern in LIBRARIES.items()
                 if re.fullmatch(pattern, header)), None)


def objection(folder, header, homes):
    """Why a folder may not include a header, or None."""
    library = library_of(header)
    if library and library not in LIBRARIES_OF.get(folder, set()):
        return f"{folder or 'main.c'} must not use {library} ({header})"
    name = pathlib.PurePath(header).name
    home = homes.get(name)
    if home is None or home == folder:
        return None
    if name.endswith("-private.h"):
        return f"{name} is private to {home}"
    if home not in FOLDERS[folder]:
        allowed = ", ".join(sorted(FOLDERS[folder])) or "nothing of ours"
        return f"{folder or 'main.c'} must not use {home} ({name}); it may use {allowed}"
    return None


def check(project):
    homes = {pathlib.PurePath(path).name: folder_of(path) for path in project.files("src/**/*.h")}
    for path in project.files("src/**/*.c", "src/**/*.h"):
        folder = folder_of(path)
        if folder not in FOLDERS:
            yield Finding(path, 1, f"{folder} is not a layer of the architecture")
            continue
        text = c_source.blank(project.read(path))
        for include in INCLUDE.finditer(text):
            fault = objection(folder, include[1], homes)
            if fault:
                yield Finding(path, line_of(text, include.start(1)), fault)


EXAMPLES = [
    Example(
        files={
            "src/base/footing-date.h": "#include <glib.h>\n",
            "src/model/footing-person.h": "#include <glib-object.h>\n",
            "src/stats/footing-survival.c":
                '#include "footing-date.h"\n\n#include "footing-person.h"\n#include <math.h>\n',
            "src/ui/diary/footing-diary.c": '#include "footing-person.h"\n#include <adwaita.h>\n',
        },
        wrong={"src/stats/footing-survival.c:3": "stats must not use model"},
    ),
    Example(
        files={
            "src/store/footing-db-private.h": "#include <sqlite3.h>\n",
            "src/ui/footing-page.c": '#include <sqlite3.h>\n#include "footing-db-private.h"\n',
            "src/core/footing-list.c": '/* #include <gtk/gtk.h> */\n#include <gtk/gtk.h>\n',
            "src/tool/main.c": "#include <adwaita.h>\n",
            "src/chart/footing-axis.h": "#include <gtk/gtk.h>\n",
            "src/wizard/footing-wizard.c": "\n",
        },
        wrong={
            "src/ui/footing-page.c:1": "ui must not use SQLite",
            "src/ui/footing-page.c:2": "private to store",
            "src/core/footing-list.c:2": "core must not use GTK",
            "src/tool/main.c:1": "tool must not use libadwaita",
            "src/wizard/footing-wizard.c:1": "not a layer",
        },
    ),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
