"""Trains the reader. usage: python train.py --encoder DIR --train TRAIN.jsonl --out DIR [--names N.jsonl] [--claims C.jsonl] ...

Goes on from DIR/state.pt if it is there. Stops, saved, after --minutes. Holds out the last 84 articles by date, and of names
and claims a tenth, which choose and calibrate.
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

from checkpoint import load_state, save_state
from data import batched, bio, claim_windows, doubted, load, load_taught, name_tags, name_windows, recased, training_windows
from model import FEATURES, Reader, distance_buckets
from split import article_of, split, split_by_id

# Names that another program read count half of those that people marked; a teacher that says how sure it is counts in full.
SILVER_WEIGHT = 0.5


def second_readings(path, articles):
    """Further annotations of the training articles by article: the same text with other statements."""
    known = {a["id"]: a for a in articles}
    others = {}
    for reading in load(path):
        article = known.get(reading["id"].rsplit("@", 1)[0])
        if article:
            others.setdefault(article["id"], []).append({**article, "statements": reading["statements"]})
    return others


def collate(windows, cls=101, sep=102):
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


def losses_of(model, windows, rng, silver):
    """By name, the losses of all that the texts of the windows have answers for."""
    scores = model(*collate(windows))
    asked = windows[0].article
    losses = {}
    if "statements" in asked:
        losses["tags"], losses["ties"] = statement_losses(model, scores, windows, rng)
    if asked.get("names") is not None or "taught" in asked:
        losses["names"] = (SILVER_WEIGHT if silver and "taught" not in asked else 1.0) * name_loss(scores.names, windows)
    if asked.get("claims"):
        losses["claims"] = claim_loss(scores.claim, windows)
    return losses


def statement_losses(model, scores, windows, rng):
    tag_loss = scores.tags.new_zeros(())
    tie_loss = scores.tags.new_zeros(())
    cues = pieces = 0
    for row, w in enumerate(windows):
        count = w.end - w.first
        span = slice(1, count + 1)
        gold = {"cue": set(), "source": set(), "content": set()}
        for statement in w.article["statements"]:
            for role, indices in gold.items():
                indices.update(statement[role])
        targets = torch.tensor([bio(sorted(gold[role]), w.first, w.end) for role in ("cue", "source", "content")])
        logits = scores.tags[row, span].view(count, 3, 3)
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
        ties = model.tie_scores(mean @ scores.cue[row, span], scores.tie[row, span], scores.tie_alone[row, span], distances)
        targets = torch.tensor([[bio(e[2], w.first, w.end), bio(e[3], w.first, w.end)] for e in examples])
        outside = ties.new_zeros(len(examples), count, 1)
        for k in range(2):
            logit = torch.cat([outside, ties[:, :, 2 * k : 2 * k + 2]], 2)
            tie_loss = tie_loss + F.cross_entropy(logit.flatten(0, 1), targets[:, k].flatten(), reduction="sum")
        cues += len(examples)
    return tag_loss / max(1, pieces), tie_loss / max(1, cues) / 20


def name_loss(scores, windows):
    loss, pieces = scores.new_zeros(()), 0
    for row, w in enumerate(windows):
        count = w.end - w.first
        if "taught" in w.article:
            likelihoods = torch.from_numpy(w.article["taught"][w.first : w.end]).float()
            loss = loss + F.cross_entropy(scores[row, 1 : count + 1], likelihoods, reduction="sum")
            pieces += count
            continue
        targets = torch.tensor(name_tags(w.article)[w.first : w.end])
        loss = loss + F.cross_entropy(scores[row, 1 : count + 1], targets, reduction="sum")
        pieces += count
    return 2 * loss / pieces


def pool_claims(scores):
    """One score for a sentence from those of its pieces."""
    return (scores[:, 0].softmax(0) * scores[:, 1]).sum()


def claim_loss(scores, windows):
    found, gold = [], []
    for row, w in enumerate(windows):
        for first, end, label in w.article["claims"]:
            if w.first <= first and end <= w.end:
                found.append(pool_claims(scores[row, 1 + first - w.first : 1 + end - w.first]))
                gold.append(float(label))
    if not found:
        return scores.new_zeros(())
    return F.binary_cross_entropy_with_logits(torch.stack(found), torch.tensor(gold))


def main():
    parser = argparse.ArgumentParser()
    for name in ("encoder", "train", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--second", help="prepared articles of further annotators: one of them stands in, by lot, in each epoch")
    parser.add_argument("--names", help="prepared texts with names")
    parser.add_argument("--silver-names", nargs="*", default=[], help="the same, as another program read them or a teacher did")
    parser.add_argument("--name-passes", type=int, default=1, help="how often an epoch goes over the names that people marked, cut elsewhere each time")
    parser.add_argument("--silver-passes", type=int, default=1, help="the same, over the others")
    parser.add_argument("--share", type=float, default=1.0, help="of the articles, how many an epoch reads, by lot")
    parser.add_argument("--bf16", action="store_true", help="the encoder in 16 bits, where the processor is quicker so")
    parser.add_argument("--claims", help="prepared sentences with check-worthiness labels")
    parser.add_argument("--start", help="weights to start from, instead of the bare encoder")
    parser.add_argument("--only", help="the one head to train, with all else as it is: `tags`, to compare structures on weights that came without them")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--name-batch", type=int, default=8, help="windows of names in a batch; they are short")
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--minutes", type=float, default=140)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()

    torch.manual_seed(args.seed)
    os.makedirs(args.out, exist_ok=True)
    articles, _ = split(load_taught(args.train))
    others = second_readings(args.second, articles) if args.second else {}
    names, _ = split_by_id([doubted(text) for text in load_taught(args.names)], article_of) if args.names else ([], [])
    silver = [text for path in args.silver_names for text in load_taught(path)]
    claims, _ = split_by_id(load_taught(args.claims)) if args.claims else ([], [])
    model = Reader(BertModel.from_pretrained(args.encoder, add_pooling_layer=False))
    model.is_short = args.bf16
    if args.start:
        model.load_state_dict(torch.load(args.start, weights_only=False), strict=False)
    # The words' own vectors stay as they were: two thirds of the weights, and a fifth of a step's time.
    model.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    if args.only:
        for name, weights in model.named_parameters():
            weights.requires_grad_(name.startswith(f"{args.only}."))
    encoder = [p for n, p in model.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.") and p.requires_grad]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": args.rate}, {"params": heads, "lr": 8 * args.rate}],
        weight_decay=0.01,
        fused=True,
    )

    def epoch_batches(articles, rng):
        read = rng.sample(articles, round(args.share * len(articles))) if args.share < 1 else articles
        kinds = [("statements", training_windows(read, rng), args.batch), ("claims", claim_windows(claims, rng), args.batch)]
        kinds.extend(("names", name_windows(names, rng), args.name_batch) for _ in range(args.name_passes))
        kinds.extend(("silver", name_windows(silver, rng), args.name_batch) for _ in range(args.silver_passes))
        batches = [
            (kind, [recased(window, rng) for window in batch]) for kind, windows, size in kinds for batch in batched(windows, rng, size)
        ]
        rng.shuffle(batches)
        return batches

    # a little less than most epochs have, since windows are cut anew each time
    per_epoch = int(0.98 * len(epoch_batches(articles, random.Random(0))))
    total = per_epoch * args.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(step / (0.06 * total), max(0.0, (total - step) / (0.94 * total)))
    )

    state_path = os.path.join(args.out, "state.pt")
    parts = (model, optimizer, schedule)
    step = load_state(state_path, *parts)

    begun = saved = time.time()
    curve = open(os.path.join(args.out, "curve.jsonl"), "a")
    model.train()
    while step < total:
        epoch = step // per_epoch
        rng = random.Random(args.seed * 1000 + epoch)
        chosen = [rng.choice([a, *others.get(a["id"], [])]) for a in articles]
        batches = epoch_batches(chosen, rng)[:per_epoch]
        sums = {}
        for kind, batch in batches[step - epoch * per_epoch :]:
            losses = losses_of(model, batch, random.Random(step), silver=kind != "names")
            optimizer.zero_grad()
            sum(losses.values()).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            for name, loss in losses.items():
                sums.setdefault(name, []).append(loss.item())
            if step % 25 == 0:
                means = {name: sum(values) / len(values) for name, values in sums.items()}
                row = {"step": step, "of": total, **means, "minutes": (time.time() - begun) / 60}
                curve.write(json.dumps(row) + "\n")
                curve.flush()
                print(json.dumps(row), flush=True)
                sums = {}
            if time.time() - saved > 300:
                save_state(state_path, step, *parts)
                saved = time.time()
            if (time.time() - begun) / 60 > args.minutes:
                save_state(state_path, step, *parts)
                print("out of time, saved", flush=True)
                return
        if step < (epoch + 1) * per_epoch:  # fewer windows this time: the epoch ends all the same
            step = (epoch + 1) * per_epoch
        torch.save(model.state_dict(), os.path.join(args.out, f"epoch-{epoch + 1}.pt"))
        save_state(state_path, step, *parts)
    print("done", flush=True)


if __name__ == "__main__":
    main()
