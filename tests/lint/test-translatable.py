#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""What people read can be translated: no bare text in labels, titles, tooltips or toasts."""

import re

import c_source
from lint import Example, Finding, line_of, main

SHOWN = ("body", "comments", "description", "heading", "label", "markup", "message",
         "placeholder", "placeholder_text", "subtitle", "title", "tooltip_markup", "tooltip_text")
FUNCTIONS = "|".join((
    rf"\w+_set_(?:{'|'.join(SHOWN)})",
    r"gtk_(?:check_|toggle_)?button_new_with_(?:label|mnemonic)",
    "gtk_label_new", "gtk_label_new_with_mnemonic",
    "adw_toast_new", "adw_toast_new_format", "adw_banner_new", "adw_window_title_new",
    "adw_alert_dialog_new", "g_notification_new",
))
SHOWN_IN_BLUEPRINT = "|".join(name.replace("_", "-") for name in SHOWN) + "|button-label"

PROPERTY_LISTS = "g_object_new|g_object_set|gtk_accessible_update_property"
SHOWN_PROPERTY = re.compile(
    r"GTK_ACCESSIBLE_PROPERTY_(?:LABEL|DESCRIPTION|VALUE_TEXT|ROLE_DESCRIPTION|PLACEHOLDER)"
    rf'|"(?:{SHOWN_IN_BLUEPRINT})"')

WORD = re.compile(r"[^\W\d_]{2}")
LITERAL = re.compile(r'"(?:\\.|[^"\\])*"(\s*"(?:\\.|[^"\\])*")*')
FORMAT = re.compile(r"%\d*\$?[-+ 0#]*\d*(\.\d+)?(hh?|ll?|z)?[a-zA-Z]")
IN_BLUEPRINT = re.compile(
    rf'(?:^|[{{;\s])(?:(?:{SHOWN_IN_BLUEPRINT})\s*:|item\s*\()\s*("(?:\\.|[^"\\])*")', re.M)


def is_bare_text(written):
    """Whether it is a literal with a word in it, and not only a format such as "%d %s"."""
    return bool(LITERAL.fullmatch(written) and WORD.search(FORMAT.sub("", written)))


def shown_in_c(text):
    """(offset, what is written) of everything that people may be shown."""
    for arguments in c_source.calls(text, FUNCTIONS):
        yield from ((argument.offset, argument.text) for argument in arguments)
    for arguments in c_source.calls(text, PROPERTY_LISTS):
        yield from ((value.offset, value.text) for name, value in zip(arguments, arguments[1:])
                    if SHOWN_PROPERTY.fullmatch(name.text))


def shown_in_blueprint(text):
    return ((match.start(1), match[1]) for match in IN_BLUEPRINT.finditer(text))


def check(project):
    places = (*(f"src/{folder}/**/*.c" for folder in ("core", "chart", "editor", "ui", "app")),
              "src/**/*.blp")
    for path in project.files(*places):
        text = c_source.blank(project.read(path))
        shown = shown_in_c if path.endswith(".c") else shown_in_blueprint
        for offset, written in shown(text):
            if is_bare_text(written):
                yield Finding(path, line_of(text, offset), f"{written} cannot be translated")


EXAMPLES = [
    Example(
        files={
            "src/ui/a.c": """
  gtk_label_set_label (label, "Diary");
  gtk_label_set_label (label, _("Diary"));
  gtk_label_set_label (label, "%d – %d");
  gtk_label_set_label (label, ngettext ("one", "many", n));
  /* adw_toast_new ("Deleted") */
  toast = adw_toast_new ("Deleted "
                         "for good");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, "Curve",
                                  -1);
  g_object_new (ADW_TYPE_ACTION_ROW, "title", _("Name"), "subtitle", "None yet", NULL);
  gtk_label_set_label (label, pick (a, "b") ? "" : "–");
  gtk_widget_set_tooltip_text (button, "Close");
  static const char * const classes[] = { "label", "axis" };
""",
            "src/ui/a.blp": """Gtk.Label {
  label: "Diary";
  name: "diary";
}
item ("Quit", "app.quit")
Gtk.Label { label: _("Diary"); tooltip-text: C_("verb", "Log"); }
""",
            "src/store/footing-db.c": 'x_set_title (x, "internal");\n',
        },
        wrong={
            "src/ui/a.c:2": "Diary",
            "src/ui/a.c:7": "Deleted",
            "src/ui/a.c:10": "Curve",
            "src/ui/a.c:12": "None yet",
            "src/ui/a.c:14": "Close",
            "src/ui/a.blp:2": "Diary",
            "src/ui/a.blp:5": "Quit",
        },
    ),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
