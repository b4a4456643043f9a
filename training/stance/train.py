"""Trains the stance model. usage: python train.py --encoder DIR --data SHARED/data/stance --out DIR [--further NEWS.jsonl WRITTEN.jsonl] [--start W.pt] ...

With --teacher the encoder is MPNet, four times as slow and a better reader, from which the model then learns (teach.py).
Inference first, then debates and news: the shares of the groups go over from --first to --last. Goes on from DIR/state.pt if it is
there; stops, saved, after --minutes. Every --every steps the weights are tried on a tenth of the training topics and kept as
DIR/best.pt if they are the best so far.
"""
import argparse
import json
import os
import random
import sys
import time

import torch
from torch.nn import functional as F
from transformers import BertModel, BertTokenizerFast, MPNetModel

sys.path.append(os.path.join(os.path.dirname(__file__), ".."))
from checkpoint import load_state, save_state  # noqa: E402
from held import figures, scores_of  # noqa: E402
from model import Stance, Teacher, collate  # noqa: E402
from pairs import GROUP_OF, GROUPS, Pair, batches_of, drawn, encode, load_pairs, made_neither, shown, split_pairs  # noqa: E402


class Feed:
    """Batches of one group, epoch after epoch, drawn anew in each; some at a time, so that a run begins at once."""

    AT_ONCE = 60

    def __init__(self, pairs, tokenizer, args, seed):
        self.pairs, self.tokenizer, self.args, self.seed = pairs, tokenizer, args, seed
        self.waiting, self.batches, self.epoch = [], [], 0

    def next(self):
        """Rows of a batch, and what they are to be taken for: batch x 3 likelihoods."""
        if not self.batches:
            rng = random.Random(1000 * self.seed + self.epoch)
            if not self.waiting:
                whole = self.list_whole(rng)
                self.waiting = rng.sample(whole, len(whole))
            self.epoch += 1
            count = self.AT_ONCE * self.args.batch
            pairs, self.waiting = [self.draw(pair, rng) for pair in self.waiting[:count]], self.waiting[count:]
            rows = encode([pair for pair, _ in pairs], self.tokenizer, self.args.pieces)
            self.batches = [([rows[k] for k in batch], torch.tensor([pairs[k][1] for k in batch])) for batch in batches_of(rows, self.args.batch, rng)]
        return self.batches.pop()

    def list_whole(self, rng):
        return shown(self.pairs, rng)

    def draw(self, pair, rng):
        pair = drawn(pair, rng)
        return pair, [1 - SMOOTHING if label == pair.label else SMOOTHING / 2 for label in range(3)]


SMOOTHING = 0.033


class TaughtFeed(Feed):
    """The same of pairs of which a teacher said what they are."""

    def list_whole(self, rng):
        return self.pairs

    def draw(self, pair, rng):
        return pair


def load_taught(path):
    for row in map(json.loads, open(path)):
        yield Pair(row["proposition"], row["passage"], -1, "taught", "", row["actor"], row["cue"]), row["target"]


def shares_at(progress, first, last):
    mixed = [(1 - progress) * a + progress * b for a, b in zip(first, last)]
    return [share / sum(mixed) for share in mixed]


def create_model(args):
    if args.teacher:
        return Teacher(MPNetModel.from_pretrained(args.teacher, add_pooling_layer=False))
    return Stance(BertModel.from_pretrained(args.encoder, add_pooling_layer=False))


def meaning_loss(model, meaning, rows, half):
    """How far the vectors of the passages alone are from what they were: 1 less the cosine, in the mean."""
    alone = collate([([ids[0], *ids[first:-1], ids[-1]], len(ids) - first + 1) for ids, first in rows])
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=half):
        with torch.no_grad():
            wanted = meaning.embed(*alone)
        return (1 - (model.embed(*alone) * wanted).sum(1)).mean()


def main():
    parser = argparse.ArgumentParser()
    for name in ("encoder", "data", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--further", nargs="*", default=[], help="pairs as list_news.py and list_written.py write them")
    parser.add_argument("--start", help="weights to start from")
    parser.add_argument("--first", type=float, nargs=3, default=[0.8, 0.15, 0.05], help="shares of inference, debate and news at the beginning")
    parser.add_argument("--last", type=float, nargs=3, default=[0.15, 0.5, 0.35], help="and at the end")
    parser.add_argument("--meaning", type=float, default=0, help="weight of keeping what texts mean by themselves")
    parser.add_argument("--taught", help="what a teacher said of pairs (teach.py): learn from these in the place of the groups")
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--pieces", type=int, default=96)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--every", type=int, default=250)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bf16", action="store_true")
    parser.add_argument("--teacher", help="train MPNet of this folder instead")
    parser.add_argument("--still", type=int, default=0, help="so many of the lowest layers stay as they are")
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    os.makedirs(args.out, exist_ok=True)
    tokenizer = BertTokenizerFast(os.path.join(args.encoder, "vocab.txt"), do_lower_case=True)
    pairs, held = split_pairs(load_pairs(args.data, "train", args.further))
    held = random.Random(5).sample(held, len(held))
    held = [*[p for p in held if p.source == "read" and p.label < 2], *[p for p in held if p.source == "read" and p.label == 2][:600],
            *[p for p in held if p.source == "written"][:600], *[p for p in held if p.source not in ("read", "written")][:700], *made_neither(held, random.Random(6))[:100]]
    if args.taught:
        feeds = [TaughtFeed(list(load_taught(args.taught)), tokenizer, args, args.seed)]
    else:
        feeds = [Feed([p for p in pairs if GROUP_OF[p.source] == group], tokenizer, args, args.seed + k) for k, group in enumerate(GROUPS)]
    model = create_model(args)
    if args.start:
        model.load_state_dict(torch.load(args.start, weights_only=False))
    model.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    if args.still:
        for part in (model.encoder.embeddings, *model.encoder.encoder.layer[: args.still]):
            part.requires_grad_(False)
    # what texts mean by themselves is to stay as the encoder has it, so that one model also finds what is alike
    meaning = Stance(BertModel.from_pretrained(args.encoder, add_pooling_layer=False)).eval() if args.meaning else None
    tuned = [p for p in model.parameters() if p.requires_grad]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    encoder = [p for n, p in model.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": args.rate}, {"params": heads, "lr": 4 * args.rate}], weight_decay=0.01, fused=True)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (0.06 * args.steps), max(0.0, (args.steps - step) / (0.94 * args.steps)))
    )
    path, parts = os.path.join(args.out, "state.pt"), (model, optimizer, schedule)
    step = load_state(path, *parts)
    begun = saved = time.time()
    best, sums, seen = -1.0, [], 0
    while step < args.steps:
        model.train()
        chosen = random.Random(args.seed * 100000 + step).choices(feeds, shares_at(step / args.steps, args.first, args.last)[: len(feeds)])[0]
        rows, targets = chosen.next()
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=args.bf16):
            scores = model(*collate(rows))
        loss = F.cross_entropy(scores, targets)
        if meaning is not None and step % 2 == 0:
            loss = loss + args.meaning * meaning_loss(model, meaning, rows, args.bf16)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(tuned, 1.0)
        optimizer.step()
        schedule.step()
        step += 1
        sums.append(loss.item())
        seen += len(rows)
        minutes = (time.time() - begun) / 60
        if step % 25 == 0:
            print(json.dumps({"step": step, "of": args.steps, "loss": round(sum(sums) / len(sums), 4), "pairs a second": round(seen / minutes / 60, 1), "minutes": round(minutes, 1)}), flush=True)
            sums = []
        if time.time() - saved > 300 or minutes > args.minutes:
            save_state(path, step, *parts)
            saved = time.time()
        if step % args.every == 0 or step == args.steps:
            found = figures(scores_of(model, held, tokenizer, args.pieces, half=args.bf16), held)
            print(json.dumps({"step": step, "held": found}), flush=True)
            if found["all"] >= best:
                best = found["all"]
                torch.save(model.state_dict(), os.path.join(args.out, "best.pt"))
        if minutes > args.minutes:
            print("out of time, saved", flush=True)
            return
    save_state(path, step, *parts)
    torch.save(model.state_dict(), os.path.join(args.out, "last.pt"))
    print("done", flush=True)


if __name__ == "__main__":
    main()
