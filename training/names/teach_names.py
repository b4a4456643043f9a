"""A large encoder that learns names and then says what it thinks of every piece of other texts; for training only.
usage: python teach_names.py --encoder DIR --names N.jsonl --silver-names S.jsonl --out T [--epochs 2] [--label PREPARED.jsonl …]

DIR is MPNet, of 12 layers and 768 numbers: twice as wide and deep as the reader, which learns from what this one says of texts
that nobody has marked (Hinton et al. 2015, "Distilling the knowledge in a neural network"). Goes on from T/state.pt if it is there. With --label, and T
trained, each PREPARED.jsonl gets a PREPARED.names.npz beside it: by id, pieces x 7 likelihoods of O, then B and I of each label.
"""
import argparse
import json
import os
import random
import sys
import time

import numpy
import torch
from torch import nn
from torch.nn import functional as F
from transformers import MPNetModel

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from checkpoint import load_state, save_state  # noqa: E402
from data import batched, cut_windows, joined, load, name_windows, recased  # noqa: E402
from model import FEATURES, NAME_LABELS  # noqa: E402
from split import article_of, split_by_id  # noqa: E402
from train import SILVER_WEIGHT, collate, name_loss  # noqa: E402

# Those nearest to the words stay as they were, so that a step costs two thirds.
FROZEN_LAYERS = 4
# MPNet's vocabulary is BERT's behind four special pieces of its own.
CLS, PAD, SEP, UNKNOWN, SHIFT, BERT_UNKNOWN = 0, 1, 2, 3, 4, 100


class Teacher(nn.Module):
    def __init__(self, encoder: MPNetModel):
        super().__init__()
        self.encoder = encoder
        size = encoder.config.hidden_size
        self.features = nn.ModuleDict({name: nn.Embedding(count, size) for name, count in FEATURES.items()})
        for table in self.features.values():
            nn.init.zeros_(table.weight)
        self.dropout = nn.Dropout(0.1)
        self.names = nn.Linear(size, 1 + 2 * len(NAME_LABELS))
        self.frozen = [encoder.embeddings, encoder.encoder.relative_attention_bias, *encoder.encoder.layer[:FROZEN_LAYERS]]
        for part in self.frozen:
            part.requires_grad_(False)

    def forward(self, ids, mask, features):
        """Pieces as BERT has them -> batch x pieces x 7 scores. Features join above the frozen layers."""
        inner = torch.where(ids == BERT_UNKNOWN, UNKNOWN, ids + SHIFT)
        inner[:, 0] = CLS
        inner[ids == 102] = SEP
        inner[mask == 0] = PAD
        blocked = (1.0 - mask[:, None, None, :].float()) * -1e9
        with torch.no_grad():
            hidden = self.encoder.embeddings(input_ids=inner)
            bias = self.encoder.encoder.compute_position_bias(hidden)
            for layer in self.encoder.encoder.layer[:FROZEN_LAYERS]:
                hidden = layer(hidden, blocked, None, bias)[0]
        for name, table in self.features.items():
            hidden = hidden + table(features[name])
        for layer in self.encoder.encoder.layer[FROZEN_LAYERS:]:
            hidden = layer(hidden, blocked, None, bias)[0]
        return self.names(self.dropout(hidden)).float()


def train(model, args):
    names, _ = split_by_id(load(args.names), article_of)
    silver = load(args.silver_names)
    tuned = [p for p in model.parameters() if p.requires_grad]
    encoder = [p for n, p in model.named_parameters() if p.requires_grad and n.startswith("encoder.")]
    heads = [p for n, p in model.named_parameters() if p.requires_grad and not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": args.rate}, {"params": heads, "lr": 8 * args.rate}], weight_decay=0.01, fused=True)

    def epoch_batches(rng):
        kinds = {"names": name_windows(names, rng), "silver": name_windows(silver, rng)}
        batches = [(kind, batch) for kind, windows in kinds.items() for batch in batched(windows, rng, args.batch)]
        rng.shuffle(batches)
        return batches

    per_epoch = int(0.98 * len(epoch_batches(random.Random(0))))
    total = per_epoch * args.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(step / (0.08 * total), max(0.0, (total - step) / (0.92 * total))))
    path, parts = os.path.join(args.out, "state.pt"), (model, optimizer, schedule)
    step = load_state(path, *parts)

    begun = saved = time.time()
    model.train()
    sums = []
    while step < total:
        epoch = step // per_epoch
        rng = random.Random(epoch)
        batches = epoch_batches(rng)[: per_epoch]
        for kind, batch in batches[step - epoch * per_epoch :]:
            with torch.autocast("cpu", dtype=torch.bfloat16):
                scores = model(*collate([recased(window, rng) for window in batch]))
            loss = (SILVER_WEIGHT if kind == "silver" else 1.0) * name_loss(scores, batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(tuned, 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            sums.append(loss.item())
            if step % 20 == 0:
                print(json.dumps({"step": step, "of": total, "loss": sum(sums) / len(sums), "minutes": (time.time() - begun) / 60}), flush=True)
                sums = []
            if time.time() - saved > 300:
                save_state(path, step, *parts)
                saved = time.time()
        step = max(step, (epoch + 1) * per_epoch)
    save_state(path, step, *parts)


def label(model, path):
    """Likelihoods for every piece of the prepared texts; short ones in company, as `name_windows` has them."""
    texts = load(path)
    said = {text["id"]: numpy.zeros((len(text["ids"]), 7), dtype=numpy.float16) for text in texts}
    windows, at = [], 0
    while at < len(texts):
        parts = [texts[at]]
        while at + len(parts) < len(texts) and len(parts) < 4 and sum(len(p["ids"]) for p in parts) + len(texts[at + len(parts)]["ids"]) <= 256:
            if article_of(texts[at + len(parts)]["id"]) != article_of(parts[0]["id"]):
                break
            parts.append(texts[at + len(parts)])
        at += len(parts)
        whole = joined(parts)
        owners = [(part["id"], index) for part in parts for index in range(len(part["ids"]))]
        windows.extend((window, owners) for window in cut_windows(whole))
    windows.sort(key=lambda pair: pair[0].end - pair[0].first)
    model.eval()
    with torch.no_grad():
        for at in range(0, len(windows), 16):
            group = windows[at : at + 16]
            with torch.autocast("cpu", dtype=torch.bfloat16):
                scores = model(*collate([window for window, _ in group]))
            likelihoods = scores.softmax(-1).numpy().astype(numpy.float16)
            for row, (window, owners) in enumerate(group):
                for index in range(window.first, window.end):
                    id, piece = owners[index]
                    said[id][piece] = likelihoods[row, 1 + index - window.first]
    numpy.savez(path.removesuffix(".jsonl") + ".names.npz", **said)


def main():
    parser = argparse.ArgumentParser()
    for name in ("encoder", "names", "silver-names", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=5e-5)
    parser.add_argument("--label", nargs="*", default=[])
    args = parser.parse_args()
    torch.manual_seed(1)
    os.makedirs(args.out, exist_ok=True)
    model = Teacher(MPNetModel.from_pretrained(args.encoder, add_pooling_layer=False))
    train(model, args)
    for path in args.label:
        label(model, path)
        print("labelled", path, flush=True)


if __name__ == "__main__":
    main()
