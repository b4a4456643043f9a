"""Trains the heads of grammar and reference on the reader's encoder, with the model as it stands as teacher, so that statements, names and
check-worthiness stay as they are. usage: python train_heads.py --encoder DIR --start W.pt --train T.jsonl --labelled L.jsonl … --names N.jsonl --out DIR

Prepared texts: T articles with statements, L texts with words, phrases and mentions (`list-labelled.ts`, `list-made-pairs.ts`), N with names.
Goes on from DIR/state.pt if it is there. Stops, saved, after --minutes. Holds out a tenth of the labelled texts, by id.
"""
import argparse
import copy
import json
import os
import random
import sys
import time
from pathlib import Path

import torch
from torch.nn import functional as F
from transformers import BertModel

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from checkpoint import load_state, save_state  # noqa: E402
from data import Window, batched, claim_windows, load, name_tags, name_windows, recased, training_windows  # noqa: E402
from held_references import measure  # noqa: E402
from model import Reader, distance_buckets  # noqa: E402
from rounding import round_through  # noqa: E402
from references import chunks_of, grammar_loss, join, paragraph_windows, read_windows, reference_loss  # noqa: E402
from split import article_of, split, split_by_id  # noqa: E402
from train import collate, cue_runs, name_loss, statement_losses  # noqa: E402

MOST_PIECES = 800  # of a step
# What the teacher says is to be met closely; the texts are many enough for so little.
DROPOUT = 0.05
# How much what the teacher says counts beside what people marked.
TAUGHT = {"tags": 6.0, "ties": 1.5, "names": 6.0, "claims": 0.2}
MOST_CUES = 6


def taught_losses(model, teacher, windows):
    """How far the scores of the windows are from the teacher's, by head; and the scores themselves."""
    given = collate(windows)
    scores = model(*given)
    with torch.no_grad():
        said = teacher(*given)
    mask = given[1].bool()
    divergence = lambda own, theirs: F.kl_div(own.log_softmax(-1), theirs.log_softmax(-1), reduction="batchmean", log_target=True)
    losses = {
        "tags": divergence(scores.tags[mask][:, :3], said.tags[mask][:, :3]),
        "names": divergence(scores.names[mask], said.names[mask]),
        "claims": F.mse_loss(scores.claim[mask], said.claim[mask]),
    }
    ties, cues = [], 0
    for row, window in enumerate(windows):
        count = window.end - window.first
        span = slice(1, count + 1)
        found = cue_runs(said.tags[row, span, :3])[:MOST_CUES]
        if not found:
            continue
        mean = torch.zeros(len(found), count)
        for k, (first, last) in enumerate(found):
            mean[k, first : last + 1] = 1 / (last + 1 - first)
        distances = torch.stack([distance_buckets(first, last, count) for first, last in found])
        own, theirs = (m.tie_scores(mean @ s.cue[row, span], s.tie[row, span], s.tie_alone[row, span], distances) for m, s in ((model, scores), (teacher, said)))
        outside = own.new_zeros(*own.shape[:2], 1)
        for k in range(2):
            tags = [torch.cat([outside, each[:, :, 2 * k : 2 * k + 2]], 2).log_softmax(-1) for each in (own, theirs)]
            ties.append(F.kl_div(*tags, reduction="sum", log_target=True))
        cues += len(found)
    if ties:
        losses["ties"] = sum(ties) / cues / 20
    return {f"taught {name}": TAUGHT[name] * loss for name, loss in losses.items()}, scores


def step_losses(model, teacher, kind, batch, rng):
    if kind == "labelled":
        return labelled_losses(model, teacher, batch, rng)
    losses, scores = taught_losses(model, teacher, batch)
    if kind == "statements":
        losses["tags"], losses["ties"] = statement_losses(model, scores, batch, rng)
    if kind == "names":
        losses["names"] = name_loss(scores.names, batch)
    return losses


def labelled_losses(model, teacher, chunks, rng):
    """Grammar and references of chunks; of one of their windows also what the teacher says."""
    windows = [w for chunk in chunks for w in chunk.windows]
    scores = read_windows(model, windows)
    at, grammar, references, names = 0, [], [], []
    for chunk in chunks:
        joined = join(scores[at : at + len(chunk.windows)])
        at += len(chunk.windows)
        if "classes" in chunk.text:
            grammar.append(grammar_loss(joined, chunk.windows))
        if "names" in chunk.text:
            first, end = chunk.windows[0].first, chunk.windows[-1].end
            names.append(F.cross_entropy(joined.names, torch.tensor(name_tags(chunk.text)[first:end])))
        if "mentions" in chunk.text:
            references.append(reference_loss(model, joined, chunk.windows))
    losses, _ = taught_losses(model, teacher, rng.sample(windows, 1))
    mean = lambda parts: sum(parts) / len(parts)
    if grammar:
        losses["grammar"] = 1.5 * mean(grammar)
    if names:
        losses["marked names"] = 0.1 * mean(names)
    if references:
        losses["reference"] = mean(references)
    return losses


def text_of(id):
    """Variants of one text are held out together."""
    return id.split("#")[0]


def main():
    parser = argparse.ArgumentParser()
    for name in ("encoder", "teacher", "train", "names", "claims", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--labelled", nargs="+", required=True)
    parser.add_argument("--start", help="weights to start from, instead of the teacher's")
    parser.add_argument("--steps", type=int, default=2200)
    parser.add_argument("--rate", type=float, default=6e-5)
    parser.add_argument("--minutes", type=float, default=170)
    parser.add_argument("--alone", type=int, default=100, help="so many steps the new heads learn by themselves")
    parser.add_argument("--bf16", action="store_true", help="the encoder in 16 bits, where the processor is quicker so")
    parser.add_argument("--rounded", action="store_true", help="learn with weights and activations rounded as the export rounds them")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()

    torch.manual_seed(args.seed)
    os.makedirs(args.out, exist_ok=True)
    articles, _ = split(load(args.train))
    names, _ = split_by_id(load(args.names), article_of)
    claims, _ = split_by_id(load(args.claims))
    labelled, held = split_by_id([text for path in args.labelled for text in load(path)], text_of)
    held = [text for text in held if "#" not in text["id"]]
    by_text = {}
    for text in labelled:
        by_text.setdefault(text_of(text["id"]), []).append(text)

    model = Reader(BertModel.from_pretrained(args.encoder, add_pooling_layer=False))
    model.load_state_dict(torch.load(args.teacher, weights_only=False), strict=False)
    teacher = copy.deepcopy(model).eval()
    if args.start:
        state = torch.load(args.start, weights_only=False)
        model.load_state_dict(state.get("model", state))
    for module in model.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = DROPOUT
    model.is_short = teacher.is_short = args.bf16
    if args.rounded:
        round_through(model.encoder)
    model.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    encoder = [p for n, p in model.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    tables = [model.pair, model.alone]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.") and not any(p is table for table in tables)]
    # a table's weight has to go as far as several units, which small steps would never reach
    rates = [(encoder, args.rate), (heads, 8 * args.rate), (tables, 100 * args.rate)]
    optimizer = torch.optim.AdamW([{"params": params, "lr": rate} for params, rate in rates], weight_decay=0.01, fused=True)

    def epoch_steps(rng):
        steps = []
        some = lambda items, share: rng.sample(items, round(share * len(items)))
        windows = [w for a in some(articles, 0.2) for w in paragraph_windows(a)] + training_windows(some(articles, 0.08), rng)
        steps.extend(("statements", batch) for batch in batched(windows, rng, 10))
        steps.extend(("names", batch) for batch in batched(some(name_windows(names, rng), 0.5), rng, 10))
        steps.extend(("claims", batch) for batch in batched(some(claim_windows(claims, rng), 0.1), rng, 8))
        steps = [(kind, [recased(w, rng) for w in batch]) for kind, batch in steps]
        chunks = []
        for id, variants in by_text.items():
            is_made = not any("classes" in v or "#" not in v["id"] for v in variants)
            if is_made and rng.random() < 0.5:
                continue
            chunks.extend(chunk for text in rng.sample(variants, min(2, len(variants)) if not is_made else 1) for chunk in chunks_of(text, rng, MOST_PIECES))
        rng.shuffle(chunks)
        batch, size = [], 0
        for chunk in chunks:
            length = chunk.windows[-1].end - chunk.windows[0].first
            if batch and size + length > MOST_PIECES:
                steps.append(("labelled", batch))
                batch, size = [], 0
            batch.append(chunk)
            size += length
        rng.shuffle(steps)
        return steps

    per_epoch = int(0.98 * len(epoch_steps(random.Random(0))))
    total = args.steps
    fall = lambda s: min(1.0, max(0.01, 1.4 * (total - s) / total))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer,
        [lambda s: 0.0 if s < args.alone else min((s - args.alone) / 100, fall(s)), *2 * [lambda s: min(s / 50, fall(s))]],
    )
    state_path = os.path.join(args.out, "state.pt")
    parts = (model, optimizer, schedule)
    step = load_state(state_path, *parts)
    print(f"{per_epoch} steps an epoch, {len(labelled)} labelled, {len(held)} held out", flush=True)

    begun = saved = time.time()
    curve = open(os.path.join(args.out, "curve.jsonl"), "a")
    model.train()
    while step < total:
        epoch = step // per_epoch
        steps = epoch_steps(random.Random(args.seed * 1000 + epoch))[:per_epoch]
        sums = {}
        for kind, batch in steps[step - epoch * per_epoch :]:
            losses = step_losses(model, teacher, kind, batch, random.Random(step))
            optimizer.zero_grad()
            sum(losses.values()).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            for name, loss in losses.items():
                sums.setdefault(name, []).append(loss.item())
            if step % 50 == 0:
                means = {name: round(sum(values) / len(values), 4) for name, values in sums.items()}
                row = {"step": step, "of": total, **means, "minutes": round((time.time() - begun) / 60, 1)}
                curve.write(json.dumps(row) + "\n")
                curve.flush()
                print(json.dumps(row), flush=True)
                sums = {}
            if time.time() - saved > 300:
                save_state(state_path, step, *parts)
                saved = time.time()
            if step == total:
                break
            if (time.time() - begun) / 60 > args.minutes:
                save_state(state_path, step, *parts)
                print("out of time, saved", flush=True)
                return
        step = max(step, min(total, (epoch + 1) * per_epoch))
        torch.save(model.state_dict(), os.path.join(args.out, f"epoch-{epoch + 1}.pt"))
        save_state(state_path, step, *parts)
        print(json.dumps({"epoch": epoch + 1, **measure(model, held)}), flush=True)
        model.train()
    print("done", flush=True)


if __name__ == "__main__":
    main()
