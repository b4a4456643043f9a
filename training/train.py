"""Trains the reader. usage: python train.py --encoder DIR --train TRAIN.jsonl --out DIR [--epochs N] [--minutes M] ...

Goes on from DIR/state.pt if it is there. Stops, saved, after --minutes. Holds out the last 84 articles by date.
"""
import argparse
import json
import math
import os
import random
import time

import torch
from torch.nn import functional as F
from transformers import BertModel

from data import bio, load, training_batches
from decode import write_predictions
from model import FEATURES, Reader, distance_buckets

HELD_OUT = 84
# Its annotator marked all of it as unsure, so it has no statements: README of the data.
LEFT_OUT = {"breitbart_2016-06-29_donald-trump-denies-mike-tyson-i"}


def split(articles):
    """Training articles and the last ones by date, which choose and calibrate."""
    ordered = sorted((a for a in articles if a["id"] not in LEFT_OUT), key=lambda a: a["published"])
    return ordered[:-HELD_OUT], ordered[-HELD_OUT:]


def second_readings(path, articles):
    """Further annotations by article, of training articles only."""
    known = {a["id"] for a in articles}
    others = {}
    for reading in load(path):
        article = reading["id"].rsplit("@", 1)[0]
        if article in known:
            others.setdefault(article, []).append(reading)
    return others


def collate(windows, cls, sep):
    length = max(w.end - w.first for w in windows) + 2
    ids = torch.zeros(len(windows), length, dtype=torch.long)
    mask = torch.zeros(len(windows), length, dtype=torch.long)
    features = {name: torch.zeros(len(windows), length, dtype=torch.long) for name in FEATURES}
    for row, w in enumerate(windows):
        count = w.end - w.first
        ids[row, : count + 2] = torch.tensor([cls, *w.article["ids"][w.first : w.end], sep])
        mask[row, : count + 2] = 1
        for name, values in features.items():
            values[row, 1 : count + 1] = torch.tensor(w.article[name][w.first : w.end])
    return ids, mask, features


def cue_runs(logits):
    """Runs of pieces that the model itself takes for cues, by the best tag of each piece, as [first, last]."""
    found = []
    for index, tag in enumerate(logits.argmax(-1).tolist()):
        if tag == 1 or (tag == 2 and not (found and found[-1][1] == index - 1)):
            found.append([index, index])
        elif tag == 2:
            found[-1][1] = index
    return found


def tie_examples(statements, window, found, rng):
    """(first, last, source, content) of the cues to learn ties from.

    A gold cue stands in three of ten cases as the model found it, since that is what it will have when it reads; and
    what it took for a cue and is none is tied to nothing, so that ties are a second judgement on a cue.
    """
    examples, gold = [], []
    for statement in statements:
        inside = [i for i in statement["cue"] if window.first <= i < window.end]
        if not inside:
            continue
        first, last = inside[0] - window.first, inside[-1] - window.first
        gold.append((first, last))
        if len(inside) < len(statement["cue"]):
            continue
        near = [run for run in found if run[0] <= last and first <= run[1]]
        if len(near) == 1 and rng.random() < 0.3:
            first, last = near[0]
        examples.append((first, last, statement["source"], statement["content"]))
    false = [run for run in found if all(run[1] < first or last < run[0] for first, last in gold)]
    examples.extend((*run, [], []) for run in rng.sample(false, min(4, len(false))))
    return examples


def loss_of(model, windows, cls, sep, rng):
    tags, cue, tie, tie_alone = model(*collate(windows, cls, sep))
    tag_loss = tags.new_zeros(())
    tie_loss = tags.new_zeros(())
    cues = pieces = 0
    for row, w in enumerate(windows):
        count = w.end - w.first
        span = slice(1, count + 1)
        gold = {"cue": set(), "source": set(), "content": set()}
        for statement in w.article["statements"]:
            for role, indices in gold.items():
                indices.update(statement[role])
        targets = torch.tensor([bio(sorted(gold[role]), w.first, w.end) for role in ("cue", "source", "content")])
        logits = tags[row, span].view(count, 3, 3)
        for k, weight in enumerate((2.0, 0.5, 0.5)):
            tag_loss = tag_loss + weight * F.cross_entropy(logits[:, k], targets[k], reduction="sum")
        pieces += count
        examples = tie_examples(w.article["statements"], w, cue_runs(logits[:, 0].detach()), rng)
        if not examples:
            continue
        mean = torch.zeros(len(examples), count)
        for k, (first, last, _, _) in enumerate(examples):
            mean[k, first : last + 1] = 1 / (last + 1 - first)
        distances = torch.stack([distance_buckets(first, last, count) for first, last, _, _ in examples])
        scores = model.tie_scores(mean @ cue[row, span], tie[row, span], tie_alone[row, span], distances)
        targets = torch.tensor([[bio(e[2], w.first, w.end), bio(e[3], w.first, w.end)] for e in examples])
        outside = scores.new_zeros(len(examples), count, 1)
        for k in range(2):
            logit = torch.cat([outside, scores[:, :, 2 * k : 2 * k + 2]], 2)
            tie_loss = tie_loss + F.cross_entropy(logit.flatten(0, 1), targets[:, k].flatten(), reduction="sum")
        cues += len(examples)
    return tag_loss / max(1, pieces), tie_loss / max(1, cues) / 20


def main():
    parser = argparse.ArgumentParser()
    for name in ("encoder", "train", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--second", help="prepared articles of further annotators: one of them stands in, by lot, in each epoch")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--minutes", type=float, default=140)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()

    torch.manual_seed(args.seed)
    os.makedirs(args.out, exist_ok=True)
    articles, held_out = split(load(args.train))
    others = second_readings(args.second, articles) if args.second else {}
    model = Reader(BertModel.from_pretrained(args.encoder, add_pooling_layer=False))
    cls, sep = 101, 102
    # The words' own vectors stay as they were: two thirds of the weights, and a fifth of a step's time.
    model.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    encoder = [p for n, p in model.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": args.rate}, {"params": heads, "lr": 8 * args.rate}],
        weight_decay=0.01,
        fused=True,
    )
    per_epoch = len(training_batches(articles, random.Random(0), args.batch))
    total = per_epoch * args.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(step / (0.06 * total), max(0.0, (total - step) / (0.94 * total)))
    )

    state_path = os.path.join(args.out, "state.pt")
    step, epoch_done = 0, 0
    if os.path.exists(state_path):
        state = torch.load(state_path, weights_only=False)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        step = state["step"]

    def save():
        parts = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict()}
        torch.save({**parts, "step": step}, state_path + ".new")
        os.replace(state_path + ".new", state_path)

    begun = saved = time.time()
    curve = open(os.path.join(args.out, "curve.jsonl"), "a")
    model.train()
    while step < total:
        epoch = step // per_epoch
        rng = random.Random(args.seed * 1000 + epoch)
        chosen = [rng.choice([a, *others.get(a["id"], [])]) for a in articles]
        batches = training_batches(chosen, rng, args.batch)[:per_epoch]
        sums, seen = [0.0, 0.0], 0
        for batch in batches[step - epoch * per_epoch :]:
            tag_loss, tie_loss = loss_of(model, batch, cls, sep, random.Random(step))
            optimizer.zero_grad()
            (tag_loss + tie_loss).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            sums[0] += tag_loss.item()
            sums[1] += tie_loss.item()
            seen += 1
            if step % 25 == 0:
                row = {"step": step, "of": total, "tags": sums[0] / seen, "ties": sums[1] / seen, "minutes": (time.time() - begun) / 60}
                curve.write(json.dumps(row) + "\n")
                curve.flush()
                print(json.dumps(row), flush=True)
                sums, seen = [0.0, 0.0], 0
            if time.time() - saved > 300:
                save()
                saved = time.time()
            if (time.time() - begun) / 60 > args.minutes:
                save()
                print("out of time, saved", flush=True)
                return
        if step < (epoch + 1) * per_epoch:  # fewer windows this time: the epoch ends all the same
            step = (epoch + 1) * per_epoch
        torch.save(model.state_dict(), os.path.join(args.out, f"epoch-{epoch + 1}.pt"))
        save()
        model.eval()
        write_predictions(model, held_out, collate, os.path.join(args.out, f"held-{epoch + 1}.jsonl"))
        model.train()
    print("done", flush=True)


if __name__ == "__main__":
    main()
