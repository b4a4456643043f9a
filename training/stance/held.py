"""Scores of float weights on held pairs, and what they are worth."""
import torch

from model import collate
from pairs import encode


def scores_of(model, pairs, tokenizer, most, size=32, half=False):
    rows = encode(pairs, tokenizer, most)
    order = sorted(range(len(rows)), key=lambda at: len(rows[at][0]))
    found = torch.zeros(len(rows), 3)
    model.eval()
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=half):
        for at in range(0, len(order), size):
            batch = order[at : at + size]
            found[batch] = model(*collate([rows[k] for k in batch]))
    return found


def figures(scores, pairs):
    """Macro F1 by source and in the mean; of sources without neither, over both sides."""
    said = scores.argmax(1).tolist()
    by_source = {}
    for at, pair in enumerate(pairs):
        by_source.setdefault(pair.source, []).append((pair.label, said[at]))
    found = {source: round(macro_f1(rows), 3) for source, rows in by_source.items() if len(rows) > 15}
    return {**found, "all": round(sum(found.values()) / len(found), 4)}


def macro_f1(rows):
    labels = sorted({gold for gold, _ in rows})
    total = 0.0
    for label in labels:
        right = sum(gold == said == label for gold, said in rows)
        among = sum(gold == label for gold, _ in rows) + sum(said == label for _, said in rows)
        total += 2 * right / among if among else 0.0
    return total / len(labels)
