"""Temperature and bias of an exported model, from the held topics. usage: python calibrate.py --data SHARED/data/stance --further NEWS.jsonl WRITTEN.jsonl --model models/stance-en

Sides get one bias between them, so that a proposition and its negation stay mirrors of each other. News counts for half, since it is what
the product reads; of the others each set counts the same. Prints what news is worth from each bias on.
"""
import argparse
import json
import os
import random
import re
import sys

import numpy
from scipy.optimize import minimize
from transformers import BertTokenizerFast

sys.path.append(os.path.join(os.path.dirname(__file__), ".."))
from checksums import write_checksums  # noqa: E402
from export import FILES, open_session  # noqa: E402
from held import macro_f1  # noqa: E402
from pairs import PREFIX, READ_NEITHER, content_words, encode, load_pairs, made_neither, split_pairs  # noqa: E402
from dataclasses import replace  # noqa: E402


def main():
    parser = argparse.ArgumentParser()
    for name in ("data", "model"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--further", nargs="*", default=[], help="pairs as list_news.py and list_written.py write them")
    parser.add_argument("--each", type=int, default=150, help="pairs of a set at most")
    args = parser.parse_args()
    path = os.path.join(args.model, "stance.json")
    with open(path) as file:
        settings = json.load(file)
    held = held_pairs(args)
    scores = both_ways(held, args.model, settings["pieces"])
    gold = numpy.array([p.label for p in held])
    read = numpy.array([p.source == "read" for p in held])
    counts = {source: sum(p.source == source for p in held) for source in {p.source for p in held}}
    weights = numpy.array([(0.5 if p.source == "read" else 0.5 / (len(counts) - 1)) / counts[p.source] for p in held])

    def loss(given):
        logits = (scores + [0, 0, given[1]]) / numpy.exp(given[0])
        logits = logits - logits.max(1, keepdims=True)
        likelihoods = logits - numpy.log(numpy.exp(logits).sum(1, keepdims=True))
        return -(weights * likelihoods[numpy.arange(len(gold)), gold]).sum()

    found = minimize(loss, [0.0, 0.0], method="Nelder-Mead").x
    settings["temperature"], settings["bias"] = round(float(numpy.exp(found[0])), 4), [0, 0, round(float(found[1]), 4)]
    for bias in (found[1] + numpy.arange(-1, 1.01, 0.25)):
        said = (scores[read] + [0, 0, bias]).argmax(1)
        flat = said[gold[read] == 2]
        called = (said < 2) & (gold[read] < 2)
        print(f"bias {bias:.2f}: news macro F1 {macro_f1(list(zip(gold[read], said))):.3f}, of neither called a side {(flat < 2).mean():.3f}, "
              f"sides wrong of called {(said != gold[read])[called].mean():.3f}")
    news = [p for p in held_news(args) if is_on_matter(p)]
    shares = numpy.array([1.0 if p.label < 2 else READ_NEITHER for p in news])
    settings["leastSure"] = least_sure(both_ways(news, args.model, settings["pieces"]), numpy.array([p.label for p in news]), shares, settings)
    with open(path, "w") as out:
        json.dump(settings, out)
    write_checksums(args.model, FILES)
    print(settings)


def is_on_matter(pair):
    """Have both a word in common that is no name, nearly as src/ask/judge/list-matter.ts tells it?"""
    names = {stem_of(word) for word in re.findall(r"\b[A-Z]\w+", pair.proposition[1:])}
    return bool(({stem_of(word) for word in content_words(pair.proposition)} - names) & {stem_of(word) for word in content_words(pair.passage)})


stem_of = lambda word: word.lower()[:3] + re.sub(r"[aeiouys]+$", "", word.lower()[3:5])

# Of the lines of news that are told as on a side, so many may be on the other one, or on none.
MOST_WRONG = 0.08
MOST_FLAT = 0.1


def least_sure(scores, gold, shares, settings):
    """The least likelihood from which a side of news is told; prints what is told and wrong from each on. A line counts by its share."""
    logits = (scores + settings["bias"]) / settings["temperature"]
    likelihoods = numpy.exp(logits - logits.max(1, keepdims=True))
    likelihoods /= likelihoods.sum(1, keepdims=True)
    said, sure = likelihoods[:, :2].argmax(1), likelihoods[:, :2].max(1)
    chosen = None
    for least in numpy.arange(0.5, 0.96, 0.01):
        told = shares * (sure >= least)
        wrong, flat = (told * ((gold < 2) & (said != gold))).sum() / told.sum(), (told * (gold == 2)).sum() / told.sum()
        found = (told * (said == gold)).sum() / (gold < 2).sum()
        print(f"from {least:.2f}: told {told.sum():.0f}, of these on the other side {wrong:.3f}, on none {flat:.3f}; of all sides found {found:.3f}")
        if chosen is None and wrong <= MOST_WRONG and flat <= MOST_FLAT:
            chosen = least
    return round(float(chosen if chosen is not None else 0.95), 2)


def held_news(args):
    """All lines of news that were read, of the held topics: a threshold needs more of them than a temperature does."""
    return [p for p in split_pairs(load_pairs(args.data, "train", args.further))[1] if p.source == "read"]


def held_pairs(args):
    _, held = split_pairs(load_pairs(args.data, "train", args.further))
    rng = random.Random(9)
    held = [*held, *made_neither(held, rng)]
    by_source = {}
    for pair in rng.sample(held, len(held)):
        if pair.source != "read" or pair.label < 2 or rng.random() < READ_NEITHER:
            by_source.setdefault(pair.source, []).append(pair)
    return [pair for source, rows in by_source.items() for pair in rows[: args.each * (8 if source == "read" else 1)]]


def both_ways(pairs, folder, most):
    """Scores as the engine has them: of the proposition and, sides changed, of its negation, in the mean."""
    tokenizer = BertTokenizerFast(os.path.join(folder, "vocab.txt"), do_lower_case=True)
    session = open_session(folder)

    def run(rows):
        kinds = lambda ids, first: (numpy.arange(len(ids)) >= first).astype(numpy.int32)
        return numpy.array([session.run(None, {"ids": numpy.array(ids, numpy.int32), "kinds": kinds(ids, first)})[0] for ids, first in rows])

    turned = [replace(p, proposition=f"{PREFIX} {p.proposition}") for p in pairs]
    return (run(encode(pairs, tokenizer, most)) + run(encode(turned, tokenizer, most))[:, [1, 0, 2]]) / 2


if __name__ == "__main__":
    main()
