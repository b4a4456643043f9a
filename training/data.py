"""Prepared articles to windows of whole sentences, as the runtime cuts them."""
import json
import random
from dataclasses import dataclass

WINDOW = 320  # pieces, without the two special ones
OVERLAP = 96  # pieces that two windows share, so that what stands near an edge is read with what is beside it
TRAINING_OVERLAP = 32  # an epoch cuts elsewhere than the one before, so little is lost


@dataclass
class Window:
    article: dict
    first: int  # index of the first piece in the article
    end: int


def load(path: str) -> list[dict]:
    with open(path) as lines:
        return [json.loads(line) for line in lines]


def sentence_starts(article: dict) -> list[int]:
    """Indices of pieces that begin a sentence; a sentence longer than a window is cut."""
    starts, sentences = [], article["sentence"]
    for index, sentence in enumerate(sentences):
        if index == 0 or sentence != sentences[index - 1] or index - starts[-1] >= WINDOW:
            starts.append(index)
    return starts


def cut_windows(article: dict, offset: int = 0, overlap: int = OVERLAP) -> list[Window]:
    """Windows over the article; `offset` (in pieces) shortens the first one, so that every epoch cuts elsewhere."""
    count = len(article["ids"])
    starts = sentence_starts(article)
    edges = starts + [count]
    windows, at, room = [], 0, WINDOW - offset
    while at < len(starts):
        last = at
        while last + 1 < len(starts) and edges[last + 2] - edges[at] <= room:
            last += 1
        windows.append(Window(article, edges[at], edges[last + 1]))
        room = WINDOW
        if last + 1 >= len(starts):
            break
        nxt = last + 1
        while nxt - 1 > at and edges[last + 1] - edges[nxt - 1] <= overlap:
            nxt -= 1
        at = nxt
    return windows


def training_batches(articles: list[dict], rng: random.Random, size: int) -> list[list[Window]]:
    """Windows in batches of about one length, so that little is padding; cut elsewhere each time, with a short overlap."""
    windows = [w for article in articles for w in cut_windows(article, rng.randrange(0, WINDOW - 64), TRAINING_OVERLAP)]
    rng.shuffle(windows)
    group = 8 * size
    batches = []
    for at in range(0, len(windows), group):
        alike = sorted(windows[at : at + group], key=lambda w: w.end - w.first)
        batches.extend(alike[i : i + size] for i in range(0, len(alike), size))
    rng.shuffle(batches)
    return batches


def bio(indices: list[int], first: int, end: int) -> list[int]:
    """0 outside, 1 begins a run, 2 goes on with it; for the pieces [first, end)."""
    inside = {i for i in indices if first <= i < end}
    return [0 if i not in inside else 2 if i - 1 in inside else 1 for i in range(first, end)]
