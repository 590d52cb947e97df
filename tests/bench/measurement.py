# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""One measured thing beside its limit, and whether the goal was met."""

import dataclasses
import json
import math
import statistics


def percentile(values, share):
    """The value that a share of all values does not exceed (nearest rank)."""
    return sorted(values)[math.ceil(share * len(values)) - 1]


@dataclasses.dataclass
class Measurement:
    """figure: what Footing needs; limit: what the least that does the same needs, taken in turn
    with it. The goal is a ratio of the two medians, or a value for the 95th percentile."""

    name: str
    figure: list
    limit: list
    unit: str = "ms"
    goal_ratio: float = None
    goal_p95: float = None

    @classmethod
    def from_json(cls, line):
        """A line of a bench: {"bench": "survival", "figure_ms": […], "limit_ms": […],
        "goal_ratio": 5} or, instead of the ratio, "goal_p95_ms": 5."""
        data = json.loads(line)
        return cls(data["bench"], data["figure_ms"], data["limit_ms"],
                   goal_ratio=data.get("goal_ratio"), goal_p95=data.get("goal_p95_ms"))

    def __post_init__(self):
        if not self.figure or not self.limit:
            raise ValueError(f"{self.name} measured nothing")
        if (self.goal_ratio is None) == (self.goal_p95 is None):
            raise ValueError(f"{self.name} must have one goal")

    @property
    def median(self):
        return statistics.median(self.figure)

    @property
    def p95(self):
        return percentile(self.figure, .95)

    @property
    def limit_median(self):
        return statistics.median(self.limit)

    @property
    def ratio(self):
        return self.median / self.limit_median

    @property
    def met(self):
        if self.goal_ratio is not None:
            return self.ratio <= self.goal_ratio
        return self.p95 <= self.goal_p95

    def row(self):
        """The cells of the table, as text."""
        goal = (f"ratio ≤ {self.goal_ratio:g}" if self.goal_ratio is not None
                else f"p95 ≤ {self.goal_p95:g} {self.unit}")
        return (self.name, *(f"{value:.3g} {self.unit}" if value < 100 else
                             f"{value:.0f} {self.unit}"
                             for value in (self.median, self.p95, self.limit_median)),
                f"{self.ratio:.2f}", goal, "met" if self.met else "NOT MET")


HEADINGS = ("bench", "median", "p95", "limit", "ratio", "goal", "")


def table(measurements):
    rows = [HEADINGS, *(measurement.row() for measurement in measurements)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    for row in rows:
        # Names and goals from the left, numbers from the right.
        cells = (cell.ljust(width) if column in (0, 5, 6) else cell.rjust(width)
                 for column, (cell, width) in enumerate(zip(row, widths)))
        yield "  ".join(cells).rstrip()
