"""What `read_many` holds of memory over many short texts: python measure_memory.py [COUNT [SECONDS]]

Texts of some 150 words, each another one. Tells the resident memory of Python and of its process as it goes, and at the
end the most of both, and how many processor seconds each took a text. Linux only (/proc).
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import onrecord

NAMES = ["Ilse Brandt", "Oran Teff", "Anna Bell", "Ruda Moss", "Carla Dietz", "Ola Brent", "Rosa Field", "Milan Ardo"]
VERBS = ["said", "told reporters", "warned", "announced", "argued", "wrote", "insisted", "confirmed"]
THINGS = ["the harbour", "the bridge", "the quarry", "the northern line", "the school", "the water works", "the market"]
ENDS = ["would close by May", "had lost {n} percent of its trade", "cost {n} million dollars", "was safe", "employs {n} people"]


def create_text(number: int) -> str:
    chance = random.Random(number)
    pick = chance.choice
    sentences = [
        f"{pick(NAMES)} {pick(VERBS)} on {pick(['Monday', 'Tuesday', 'Friday'])} that {pick(THINGS)} "
        f"{pick(ENDS).format(n=chance.randint(2, 90))}. “We shall not close {pick(THINGS)},” {pick(NAMES)} added."
        for _ in range(7)
    ]
    return " ".join(sentences)


def read_rss(pid: int) -> float:
    """Megabytes in memory."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def read_cpu(pid: int) -> float:
    """Seconds of the processor."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main(count: int, seconds: float) -> None:
    def texts() -> Iterator[str]:
        for number in range(count):
            if time.monotonic() > end:
                return
            yield create_text(number)

    end = time.monotonic() + seconds
    most, words = 0.0, 0
    with onrecord.Reader() as reader:
        done = 0
        for record in reader.read_many(texts()):
            done += 1
            words += len(record.document.text.split())
            if done % 50 == 0 or done == count:
                assert reader.pid
                own, other = read_rss(os.getpid()), read_rss(reader.pid)
                most = max(most, own + other)
                if done % 100 == 0 or done == count:
                    print(f"{done} texts: Python {own:.0f} MB, its process {other:.0f} MB, both {own + other:.0f} MB", flush=True)
        assert reader.pid
        cpu = (time.process_time() / done, read_cpu(reader.pid) / done)
    print(f"{done} texts of {words / done:.0f} words: at most {most:.0f} MB", end="; ")
    print(f"{cpu[0]:.4f} s of Python and {cpu[1]:.3f} s of its process a text")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1500, float(sys.argv[2]) if len(sys.argv) > 2 else 110)
