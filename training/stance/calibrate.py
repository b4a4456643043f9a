"""Temperature and bias of an exported model, from the held topics. usage: python calibrate.py --data SHARED/data/stance --read NEWS.jsonl --model models/stance-en

Sides get one bias between them, so that a proposition and its negation stay mirrors of each other. News counts for half, since it is what
the product reads; of the others each set counts the same. Prints what news is worth from each bias on.
"""
import argparse
import json
import os
import random
import sys

import numpy
from scipy.optimize import minimize
from transformers import BertTokenizerFast

sys.path.append(os.path.join(os.path.dirname(__file__), ".."))
from checksums import write_checksums  # noqa: E402
from export import FILES, open_session  # noqa: E402
from held import macro_f1  # noqa: E402
from pairs import PREFIX, encode, load_pairs, made_neither, split_pairs  # noqa: E402
from dataclasses import replace  # noqa: E402


def main():
    parser = argparse.ArgumentParser()
    for name in ("data", "read", "model"):
        parser.add_argument(f"--{name}", required=True)
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
    with open(path, "w") as out:
        json.dump(settings, out)
    write_checksums(args.model, FILES)
    print(settings)


def held_pairs(args):
    _, held = split_pairs(load_pairs(args.data, "train", args.read))
    rng = random.Random(9)
    held = [*held, *made_neither(held, rng)]
    by_source = {}
    for pair in rng.sample(held, len(held)):
        by_source.setdefault(pair.source, []).append(pair)
    return [pair for source, rows in by_source.items() for pair in (rows if source == "read" else rows[: args.each])]


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
