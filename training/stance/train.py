"""Trains the stance model. usage: python train.py --encoder DIR --data SHARED/data/stance --out DIR [--read NEWS.jsonl] [--start W.pt] ...

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
from pairs import GROUP_OF, GROUPS, batches_of, drawn, encode, load_pairs, made_neither, shown, split_pairs  # noqa: E402


class Feed:
    """Batches of one group, epoch after epoch, drawn anew in each; some at a time, so that a run begins at once."""

    AT_ONCE = 60

    def __init__(self, pairs, tokenizer, args, seed):
        self.pairs, self.tokenizer, self.args, self.seed = pairs, tokenizer, args, seed
        self.waiting, self.batches, self.epoch = [], [], 0

    def next(self):
        if not self.batches:
            rng = random.Random(1000 * self.seed + self.epoch)
            if not self.waiting:
                whole = shown(self.pairs, rng)
                self.waiting = rng.sample(whole, len(whole))
            self.epoch += 1
            count = self.AT_ONCE * self.args.batch
            pairs, self.waiting = [drawn(pair, rng) for pair in self.waiting[:count]], self.waiting[count:]
            rows = encode(pairs, self.tokenizer, self.args.pieces)
            self.batches = [([rows[k] for k in batch], [pairs[k].label for k in batch]) for batch in batches_of(rows, self.args.batch, rng)]
        return self.batches.pop()


def shares_at(progress, first, last):
    mixed = [(1 - progress) * a + progress * b for a, b in zip(first, last)]
    return [share / sum(mixed) for share in mixed]


def create_model(args):
    if args.teacher:
        return Teacher(MPNetModel.from_pretrained(args.teacher, add_pooling_layer=False))
    return Stance(BertModel.from_pretrained(args.encoder, add_pooling_layer=False))


def main():
    parser = argparse.ArgumentParser()
    for name in ("encoder", "data", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--read", help="news that a reader labelled, as list_news.py writes it")
    parser.add_argument("--start", help="weights to start from")
    parser.add_argument("--first", type=float, nargs=3, default=[0.8, 0.15, 0.05], help="shares of inference, debate and news at the beginning")
    parser.add_argument("--last", type=float, nargs=3, default=[0.15, 0.5, 0.35], help="and at the end")
    parser.add_argument("--read-passes", type=int, default=1, help="how often labelled news stands among news")
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
    pairs, held = split_pairs(load_pairs(args.data, "train", args.read))
    held = random.Random(5).sample(held, len(held))
    held = [*[p for p in held if p.source == "read" and p.label < 2], *[p for p in held if p.source == "read" and p.label == 2][:600], *[p for p in held if p.source != "read"][:700], *made_neither(held, random.Random(6))[:100]]
    feeds = [
        Feed([p for p in pairs if GROUP_OF[p.source] == group for _ in range(args.read_passes if p.source == "read" else 1)], tokenizer, args, args.seed + k)
        for k, group in enumerate(GROUPS)
    ]
    model = create_model(args)
    if args.start:
        model.load_state_dict(torch.load(args.start, weights_only=False))
    model.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    if args.still:
        for part in (model.encoder.embeddings, *model.encoder.encoder.layer[: args.still]):
            part.requires_grad_(False)
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
        chosen = random.Random(args.seed * 100000 + step).choices(feeds, shares_at(step / args.steps, args.first, args.last))[0]
        rows, labels = chosen.next()
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=args.bf16):
            scores = model(*collate(rows))
        loss = F.cross_entropy(scores, torch.tensor(labels), label_smoothing=0.05)
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
