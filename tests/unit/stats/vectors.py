#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Prints the figures that the tests of src/stats cite where no published table has them.

Independent of the C code: exact fractions instead of doubles, who is at risk found by asking
everyone at every time, quantiles from Python's own library, the chi-squared tail by numerical
integration, the log-rank statistic by solving the equations in fractions.

    python3 tests/unit/stats/vectors.py
"""

from fractions import Fraction
from math import exp, gamma, log, sqrt
from statistics import NormalDist

SIX_MP = [(t, 1) for t in (6, 6, 6, 7, 10, 13, 16, 22, 23)] + [
    (t, 0) for t in (6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)]
CONTROL = [(t, 1) for t in (1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)]
SMALL = [(30, 1), (90, 0), (120, 1), (180, 0), (200, 1), (365, 0), (365, 0), (400, 0)]
MAINTAINED = [(9, 1), (13, 1), (13, 0), (18, 1), (23, 1), (28, 0), (31, 1), (34, 1), (45, 0),
              (48, 1), (161, 0)]
NOT_MAINTAINED = [(5, 1), (5, 1), (8, 1), (8, 1), (12, 1), (16, 0), (23, 1), (27, 1), (30, 1),
                  (33, 1), (43, 1), (45, 1)]
# (entry, time, event)
LATE = [(0, 5, 1), (0, 9, 0), (2, 7, 1), (3, 9, 1), (5, 12, 1), (6, 14, 0), (8, 15, 1)]
THREE = [[(3, 1), (5, 1), (5, 0), (9, 1), (14, 1), (20, 0)],
         [(4, 1), (9, 1), (9, 0), (16, 1), (21, 1), (25, 0), (30, 0)],
         [(5, 1), (11, 0), (18, 1), (24, 1), (28, 0), (30, 1), (31, 0), (40, 0)]]


def from_start(people):
    return [(-1, time, event) for time, event in people]


def at_risk(people, time):
    return sum(entry < time <= end for entry, end, _ in people)


def leaving(people, time):
    return sum(end == time and event for _, end, event in people)


def kaplan_meier(people):
    survival, greenwood, rows = Fraction(1), Fraction(0), []
    for time in sorted({end for _, end, _ in people}):
        n, d = at_risk(people, time), leaving(people, time)
        survival *= Fraction(n - d, n)
        greenwood = greenwood + Fraction(d, n * (n - d)) if n > d else None
        rows.append((time, n, d, survival, greenwood))
        if greenwood is None:
            greenwood = Fraction(0)
    return rows


def interval(survival, greenwood, confidence, kind):
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    s, half = float(survival), z * sqrt(greenwood)
    if kind == 'plain':
        return max(0, s - s * half), min(1, s + s * half)
    if kind == 'log':
        return s * exp(-half), min(1, s * exp(half))
    return s ** exp(half / -log(s)), s ** exp(-half / -log(s))


def restricted_mean(people, until):
    area, time, survival = Fraction(0), 0, Fraction(1)
    for row in kaplan_meier(people):
        if row[0] < until:
            area += survival * (row[0] - time)
            time, survival = row[0], row[3]
    return area + survival * (until - time)


def solve(matrix, vector):
    """Gauss–Jordan in fractions."""
    rows = [row[:] + [value] for row, value in zip(matrix, vector)]
    for i in range(len(rows)):
        pivot = next(r for r in range(i, len(rows)) if rows[r][i] != 0)
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for r in range(len(rows)):
            if r != i:
                rows[r] = [a - rows[r][i] * b for a, b in zip(rows[r], rows[i])]
    return [row[-1] for row in rows]


def log_rank(groups):
    k, everyone = len(groups), [person for group in groups for person in group]
    observed, expected = [0] * k, [Fraction(0)] * k
    variance = [[Fraction(0)] * k for _ in range(k)]
    for time in sorted({end for _, end, event in everyone if event}):
        n, d = at_risk(everyone, time), leaving(everyone, time)
        share = [Fraction(at_risk(group, time), n) for group in groups]
        weight = Fraction(d * (n - d), n - 1) if n > 1 else Fraction(0)
        for i, group in enumerate(groups):
            observed[i] += leaving(group, time)
            expected[i] += d * share[i]
            for j in range(k):
                variance[i][j] += weight * share[i] * ((i == j) - share[j])
    difference = [o - e for o, e in zip(observed, expected)][:-1]
    solved = solve([row[:-1] for row in variance[:-1]], difference)
    chi_squared = sum(a * b for a, b in zip(difference, solved))
    return observed, expected, variance, chi_squared, chi_squared_tail(float(chi_squared), k - 1)


def chi_squared_tail(x, df, steps=200000):
    """Simpson's rule on the density, after u = sqrt(x), which takes the pole at 0 away."""
    low, high = sqrt(x), sqrt(x) + 40
    width = (high - low) / steps
    scale = 2 / (2 ** (df / 2) * gamma(df / 2))

    def density(u):
        return scale * u ** (df - 1) * exp(-u * u / 2)

    total = density(low) + density(high)
    total += sum((4 if i % 2 else 2) * density(low + i * width) for i in range(1, steps))
    return total * width / 3


def wilson(x, n, confidence):
    z, p = NormalDist().inv_cdf((1 + confidence) / 2), x / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return centre - half, centre + half


def print_curve(name, people):
    print(name)
    for time, n, d, survival, greenwood in kaplan_meier(people):
        line = f'  {time}: at risk {n}, left {d}, S = {survival} = {float(survival):.12f}'
        if greenwood and survival:
            line += f', se {float(survival) * sqrt(greenwood):.9f}'
            for kind in 'log-log', 'log', 'plain':
                lower, upper = interval(survival, greenwood, 0.95, kind)
                line += f', {kind} {lower:.9f} {upper:.9f}'
        print(line)


def main():
    for confidence in 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.999999:
        print(f'critical {confidence}: {NormalDist().inv_cdf((1 + confidence) / 2):.15f}')
    for x, df in ((3.841458820694124, 1), (16.792941, 1), (0.5, 2), (7.814727903251179, 3),
                  (12, 5), (30, 7), (80, 8), (120, 99), (1e-3, 3)):
        print(f'tail {x} {df}: {chi_squared_tail(x, df):.15e}')
    for x, n in (0, 5), (7, 10), (1, 1000000), (0, 1), (45, 60):
        print(f'wilson {x}/{n}: 90% {wilson(x, n, 0.9)}, 99% {wilson(x, n, 0.99)}')

    print_curve('small', from_start(SMALL))
    print_curve('6-MP', from_start(SIX_MP))
    print_curve('maintained', from_start(MAINTAINED))
    print_curve('late', LATE)

    six_mp = kaplan_meier(from_start(SIX_MP))
    row = next(row for row in six_mp if row[0] == 10)
    for kind in 'log-log', 'log', 'plain':
        print('6-MP at 10, 90%', kind, interval(row[3], row[4], 0.9, kind))
    for name, people, until in (('6-MP', SIX_MP, 35), ('6-MP', SIX_MP, 20),
                                ('control', CONTROL, 23),
                                ('maintained', MAINTAINED, 161),
                                ('not maintained', NOT_MAINTAINED, 45)):
        mean = restricted_mean(from_start(people), until)
        print(f'restricted mean {name} until {until}: {float(mean):.12f}')

    for name, groups in (('6-MP and control', [from_start(SIX_MP), from_start(CONTROL)]),
                         ('maintained or not',
                          [from_start(MAINTAINED), from_start(NOT_MAINTAINED)]),
                         ('three', [from_start(group) for group in THREE]),
                         ('late or not', [LATE, from_start(THREE[0])])):
        observed, expected, variance, chi_squared, p = log_rank(groups)
        print(f'log-rank {name}: observed {observed}',
              'expected', *(f'{float(e):.12f}' for e in expected),
              f'variance {float(variance[0][0]):.12f}',
              f'chi-squared {float(chi_squared):.12f} p {p:.12e}')


if __name__ == '__main__':
    main()
