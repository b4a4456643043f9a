"""Fits the reader's confidence. usage: python calibrate.py --signs SIGNS.jsonl --model models/reader-en

Writes the weights into reader.json. SIGNS come from list-signs.ts over the held-out training articles.
"""
import argparse
import json
import math
import os

import torch
from torch.nn import functional as F

from checksums import write_checksums

NAMES = ("cue", "cueInside", "content", "contentEdge")
LEAST_DOUBT = 1e-4


def log_odds(p):
    p = min(1 - LEAST_DOUBT, max(LEAST_DOUBT, p))
    return math.log(p / (1 - p))


def calibration_error(confidence, right, bins=10):
    """Expected calibration error with bins of one width (Guo et al. 2017)."""
    error = 0.0
    for k in range(bins):
        inside = (confidence * bins).floor().clamp(max=bins - 1) == k
        if inside.any():
            error += inside.float().mean() * (confidence[inside].mean() - right[inside].mean()).abs()
    return float(error)


def fit(x, y):
    weights = torch.zeros(x.shape[1] + 1, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=200)

    def closure():
        optimizer.zero_grad()
        loss = F.binary_cross_entropy_with_logits(x @ weights[1:] + weights[0], y) + 1e-4 * weights[1:].square().sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    return weights.detach()


def main():
    parser = argparse.ArgumentParser()
    for name in ("signs", "model"):
        parser.add_argument(f"--{name}", required=True)
    args = parser.parse_args()
    with open(args.signs) as lines:
        rows = [json.loads(line) for line in lines]
    x = torch.tensor([[log_odds(row[name]) for name in NAMES] for row in rows])
    y = torch.tensor([float(row["right"]) for row in rows])
    errors = []
    for fold in range(5):
        held = torch.arange(len(rows)) * 5 // len(rows) == fold
        weights = fit(x[~held], y[~held])
        errors.append(calibration_error((x[held] @ weights[1:] + weights[0]).sigmoid(), y[held]))
    print(f"calibration error over five folds of neighbouring articles: {sum(errors) / 5:.3f}")
    weights = fit(x, y)
    path = os.path.join(args.model, "reader.json")
    with open(path) as source:
        settings = json.load(source)
    settings["confidence"] = {"bias": round(weights[0].item(), 4)}
    settings["confidence"].update({name: round(w, 4) for name, w in zip(NAMES, weights[1:].tolist())})
    with open(path, "w") as out:
        json.dump(settings, out)
    write_checksums(args.model)
    print(settings["confidence"])


if __name__ == "__main__":
    main()
