#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""A screen reader has a name for everything one can use, and Tab does not walk through rows.

What shows only an icon needs a tooltip for those who see it and a label for those who hear it.
Three habits of GTK 4.18 and libadwaita 1.7 are put right in the same place: a spin row is
invisible to screen readers, and Tab stops at every row of a list, and in a sidebar selects each.
"""

import blueprint
from lint import Example, Finding, main

BUTTONS = {"Button", "ToggleButton", "MenuButton", "SplitButton"}
NEED_LABEL = {
    "ColumnView", "DropDown", "Entry", "FlowBox", "GridView", "ListBox", "ListView",
    "PasswordEntry", "Scale", "SearchEntry", "SpinButton", "Text", "TextView", "ToggleGroup",
    "View",
}
TAB_WALKS_ROWS = {"ColumnView", "GridView", "ListView"}


def has_name(block):
    accessibility = block.block("accessibility")
    return accessibility is not None and not {"label", "labelled-by"}.isdisjoint(
        accessibility.properties)


def shows_only_an_icon(block):
    return "icon-name" in block.properties and "label" not in block.properties


def is_picture(block):
    return block.kind == "Picture" and "alternative-text" not in block.properties


def walks_rows(block):
    sidebar = "navigation-sidebar" in block.properties.get("styles", "")
    return block.kind in TAB_WALKS_ROWS or (block.kind == "ListBox" and sidebar)


def faults(block):
    if block.kind in BUTTONS and shows_only_an_icon(block):
        if "tooltip-text" not in block.properties:
            yield "shows only an icon and has no tooltip-text"
        elif not has_name(block):
            yield "shows only an icon and has no accessibility label"
    elif (block.kind in NEED_LABEL or is_picture(block)) and not has_name(block):
        if block.properties.get("accessible-role") != "presentation":
            yield "has no accessibility label"
    if walks_rows(block) and block.properties.get("tab-behavior") != "item":
        yield "needs tab-behavior: item, or Tab stops at every row"
    if block.kind == "SpinRow" and block.properties.get("accessible-role") != "group":
        yield "needs accessible-role: group, or screen readers do not see it"


def check(project):
    for path in project.files("src/**/*.blp"):
        for block in blueprint.parse(project.read(path)).walk():
            for fault in faults(block):
                yield Finding(path, block.line, f"{block.kind} {fault}")


EXAMPLES = [
    Example(
        files={
            "src/ui/a.blp": """using Gtk 4.0;
template $FootingA: Adw.Bin {
  child: Gtk.Box {
    Gtk.Button {
      icon-name: "list-add-symbolic"; // no tooltip-text: "x";
    }
    [start]
    Gtk.Button bare {
      icon-name: "list-add-symbolic";
      tooltip-text: _("Add; or not {");
    }
    Gtk.Button {
      label: _("Save");
      styles ["suggested-action"]
    }
    $FootingButton {
      icon-name: "x-symbolic";
    }
    Gtk.ListView rows {
      tab-behavior: item;
    }
    Gtk.ListBox {
      styles ["navigation-sidebar"]

      accessibility {
        label: _("Views");
      }
    }
    Adw.SpinRow {
      title: _("Weeks");
    }
  };
}
""",
            "src/ui/b.blp": """menu primary {
  item (_("Quit"), "app.quit")

  section {
  }
}
template $FootingB: Gtk.ListView {
}
Gtk.MenuButton {
  icon-name: "open-menu-symbolic";
  tooltip-text: _("Main Menu");

  accessibility {
    label: _("Main Menu");
  }
}
Adw.SpinRow {
  accessible-role: group;
}
""",
        },
        wrong={
            "src/ui/a.blp:4": "no tooltip-text",
            "src/ui/a.blp:8": "icon and has no accessibility label",
            "src/ui/a.blp:19": "ListView has no accessibility label",
            "src/ui/a.blp:22": "tab-behavior",
            "src/ui/a.blp:29": "accessible-role",
            "src/ui/b.blp:7": "tab-behavior",
        },
    ),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
