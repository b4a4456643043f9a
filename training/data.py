"""Prepared articles to windows of whole sentences."""
import json
import os
import random
from dataclasses import dataclass

import numpy

from model import NAME_LABELS

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


def load_taught(path: str) -> list[dict]:
    """Prepared texts with what a teacher says of their names, "taught": likelihoods, pieces x 7 (`names/teach_names.py`)."""
    taught = path.removesuffix(".jsonl") + ".names.npz"
    said = numpy.load(taught) if os.path.exists(taught) else {}
    return [{**text, "taught": said[text["id"]]} if text["id"] in said else text for text in load(path)]


def doubted(text: dict) -> dict:
    """Where a teacher read what people marked too, each counts half: people slip, and the teacher read all of their other texts."""
    if "taught" not in text:
        return text
    marked = numpy.eye(1 + 2 * len(NAME_LABELS), dtype=numpy.float16)[name_tags(text)]
    return {**text, "taught": (text["taught"] + marked) / 2}


def name_tags(text: dict) -> list[int]:
    """By piece: 0 outside, then for each label 1 that begins a name and 1 that goes on with it."""
    tags = [0] * len(text["ids"])
    for name in text["names"]:
        begin = 1 + 2 * NAME_LABELS.index(name["label"])
        for place, piece in enumerate(name["pieces"]):
            tags[piece] = begin if place == 0 else begin + 1
    return tags


def sentence_starts(article: dict) -> list[int]:
    """Indices of pieces that begin a sentence; a sentence longer than a window is cut."""
    starts, sentences = [], article["sentence"]
    for index, sentence in enumerate(sentences):
        if index == 0 or sentence != sentences[index - 1] or index - starts[-1] >= WINDOW:
            starts.append(index)
    return starts


def cut_windows(article: dict, offset: int = 0, overlap: int = OVERLAP, size: int = WINDOW) -> list[Window]:
    """Windows over the article; `offset` (in pieces) shortens the first one, so that every epoch cuts elsewhere."""
    count = len(article["ids"])
    starts = sentence_starts(article)
    edges = starts + [count]
    windows, at, room = [], 0, size - offset
    while at < len(starts):
        last = at
        while last + 1 < len(starts) and edges[last + 2] - edges[at] <= room:
            last += 1
        windows.append(Window(article, edges[at], edges[last + 1]))
        room = size
        if last + 1 >= len(starts):
            break
        nxt = last + 1
        # what is shared leaves room for the next sentence, or the window would lie inside this one
        while nxt - 1 > at and edges[last + 1] - edges[nxt - 1] <= overlap and edges[last + 2] - edges[nxt - 1] <= size:
            nxt -= 1
        at = nxt
    return windows


SHORT_SHARE = 0.4


def training_windows(articles: list[dict], rng: random.Random) -> list[Window]:
    """Cut elsewhere each time, with a short overlap; four articles of ten into short ones, since short texts and the
    contents of statements are read alone too."""
    windows = []
    for article in articles:
        size = rng.randrange(24, WINDOW) if rng.random() < SHORT_SHARE else WINDOW
        windows.extend(cut_windows(article, rng.randrange(0, size), min(TRAINING_OVERLAP, size // 8), size))
    return windows


# Of a hundred windows so many are read as if all their words were so: web text has names in lower case, headlines have capitals.
RECASED = {1: 7, 2: 3, 3: 4}


def recased(window: Window, rng: random.Random) -> Window:
    """By lot, the window in lower case, in Title Case or in capitals; mostly as it is. The pieces are lower-cased anyway."""
    lot = rng.randrange(100)
    for casing, share in RECASED.items():
        if lot < share:
            changed = [casing if value else 0 for value in window.article["casing"][window.first : window.end]]
            whole = window.article["casing"]
            casings = [*whole[: window.first], *changed, *whole[window.end :]]
            return Window({**window.article, "casing": casings}, window.first, window.end)
        lot -= share
    return window


def bio(indices: list[int], first: int, end: int) -> list[int]:
    """0 outside, 1 begins a run, 2 goes on with it; for the pieces [first, end)."""
    inside = {i for i in indices if first <= i < end}
    return [0 if i not in inside else 2 if i - 1 in inside else 1 for i in range(first, end)]


def name_windows(texts: list[dict], rng: random.Random) -> list[Window]:
    """Paragraphs of one article joined by lot, one to four, while they fit: names are read alone and in company."""
    windows, at = [], 0
    while at < len(texts):
        parts, length = [texts[at]], len(texts[at]["ids"])
        article = texts[at]["id"].rsplit(":", 1)[0]
        for nxt in texts[at + 1 : at + rng.randint(1, 4)]:
            if nxt["id"].rsplit(":", 1)[0] != article or length + len(nxt["ids"]) > WINDOW:
                break
            parts.append(nxt)
            length += len(nxt["ids"])
        at += len(parts)
        windows.extend(cut_windows(joined(parts), 0, TRAINING_OVERLAP))
    return windows


def claim_windows(texts: list[dict], rng: random.Random) -> list[Window]:
    """Sentences of any debate joined by lot, one to eight: in an article a claim is read among its neighbours too."""
    shuffled = rng.sample(texts, len(texts))
    windows, at = [], 0
    while at < len(shuffled):
        parts, length = [], 0
        for text in shuffled[at : at + rng.randint(1, 8)]:
            if parts and length + len(text["ids"]) > WINDOW:
                break
            parts.append(text)
            length += len(text["ids"])
        at += len(parts)
        article = joined(parts)
        windows.append(Window(article, 0, min(len(article["ids"]), WINDOW)))
    return windows


def joined(parts: list[dict]) -> dict:
    """Texts one behind the other, as if each began on a line of its own."""
    article = {"id": parts[0]["id"], "names": [] if "names" in parts[0] else None, "claims": []}
    for key in ("ids", "casing", "gap", "quoted", "sentence"):
        article[key] = []
    if "taught" in parts[0]:
        article["taught"] = numpy.concatenate([part["taught"] for part in parts])
    for part in parts:
        offset = len(article["ids"])
        sentences = article["sentence"][-1] + 1 if offset else 0
        article["gap"].extend([2 if offset else 0, *part["gap"][1:]][: len(part["ids"])])
        article["sentence"].extend(sentences + s for s in part["sentence"])
        for key in ("ids", "casing", "quoted"):
            article[key].extend(part[key])
        for name in part.get("names", []):
            article["names"].append({"label": name["label"], "pieces": [offset + i for i in name["pieces"]]})
        if "label" in part:
            article["claims"].append((offset, len(article["ids"]), part["label"]))
    return article


def batched(windows: list[Window], rng: random.Random, size: int) -> list[list[Window]]:
    """Batches of windows of about one length, so that little is padding, in an order by lot."""
    rng.shuffle(windows)
    group = 8 * size
    batches = []
    for at in range(0, len(windows), group):
        alike = sorted(windows[at : at + group], key=lambda w: w.end - w.first)
        batches.extend(alike[i : i + size] for i in range(0, len(alike), size))
    rng.shuffle(batches)
    return batches
