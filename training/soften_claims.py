"""Softens the labels of check-worthiness. usage: python soften_claims.py --encoder DIR --claims PREPARED.jsonl --gold GOLD.jsonl --out SOFT.jsonl [--share 0.4] [--encoder-folds 3]

Single judgements of a crowd are noisy, and a model learns them by heart within a few epochs. So a part of each label is what teachers say that
have not seen it (out of fold): an encoder, trained on the other two of three folds, or, for folds that it is not trained for, a linear model over
words and letters. The held-out tenth keeps its labels.
"""
import argparse
import json
import random
import re

import torch
from scipy.sparse import hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from torch.nn import functional as F
from transformers import BertModel

from data import WINDOW, Window, batched, load
from model import Reader
from split import split_by_id
from train import collate, pool_claims

FOLDS = 3
EPOCHS = 1.4  # more learn the labels by heart: the held-out tenth falls from there
BATCH = 16


def score_linear(known, asked, texts):
    """How likely `asked` are worth checking, by a logistic regression over TF-IDF of words and letters of `known`."""
    digits = lambda rows: [re.sub(r"\d", "0", texts[row["id"]]) for row in rows]
    words = TfidfVectorizer(ngram_range=(1, 3), min_df=2, sublinear_tf=True, token_pattern=r"[\w']+|\$|%")
    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), min_df=3, sublinear_tf=True)
    seen = hstack([part.fit_transform(digits(known)) for part in (words, letters)])
    model = LogisticRegression(C=3, max_iter=500).fit(seen, [row["label"] for row in known])
    return model.predict_proba(hstack([part.transform(digits(asked)) for part in (words, letters)]))[:, 1].tolist()


def whole(row):
    return Window(row, 0, min(len(row["ids"]), WINDOW))


def scores_of(model, windows):
    scores = model(*collate(windows)).claim
    return torch.stack([pool_claims(scores[k, 1 : 1 + w.end]) for k, w in enumerate(windows)])


def score_encoder(known, asked, encoder, seed):
    """The same by an encoder fine-tuned on single sentences."""
    torch.manual_seed(seed)
    model = Reader(BertModel.from_pretrained(encoder, add_pooling_layer=False))
    model.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    parts = {True: [], False: []}
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            parts[name.startswith("encoder.")].append(parameter)
    optimizer = torch.optim.AdamW([{"params": parts[True], "lr": 6e-5}, {"params": parts[False], "lr": 5e-4}], weight_decay=0.01)
    rng = random.Random(seed)
    batches = batched([whole(row) for row in known], rng, BATCH) + batched([whole(row) for row in known], rng, BATCH)
    batches = batches[: int(EPOCHS * len(batches) / 2)]
    for step, batch in enumerate(batches):
        pace = min((step + 1) / (0.1 * len(batches)), (len(batches) - step) / (0.9 * len(batches)))
        for group, rate in zip(optimizer.param_groups, (6e-5, 5e-4)):
            group["lr"] = rate * pace
        labels = torch.tensor([float(w.article["label"]) for w in batch])
        loss = F.binary_cross_entropy_with_logits(scores_of(model, batch), labels)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
    model.eval()
    with torch.no_grad():
        return [scores_of(model, [whole(row)])[0].sigmoid().item() for row in asked]


def main():
    parser = argparse.ArgumentParser()
    for name in ("encoder", "claims", "gold", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--share", type=float, default=0.4, help="how much of a label the teacher says")
    parser.add_argument("--encoder-folds", type=int, default=FOLDS, help="the other folds are the linear model's")
    args = parser.parse_args()
    texts = {row["id"]: row["text"] for row in load(args.gold)}
    rows, held = split_by_id(load(args.claims))
    shuffled = random.Random(7).sample(rows, len(rows))
    soft = {}
    for fold in range(FOLDS):
        asked = shuffled[fold::FOLDS]
        known = [row for k, row in enumerate(shuffled) if k % FOLDS != fold]
        by_encoder = fold < args.encoder_folds
        both = [*asked, *held]
        scores = score_encoder(known, both, args.encoder, fold + 1) if by_encoder else score_linear(known, both, texts)
        for name, part, found in (("fold", asked, scores[: len(asked)]), ("held out", held, scores[len(asked) :])):
            print(f"fold {fold}, {'encoder' if by_encoder else 'linear'}, MAP {name}: {average_precision_score([r['label'] for r in part], found):.4f}", flush=True)
        soft.update(zip((row["id"] for row in asked), scores))
    with open(args.out, "w") as out:
        for row in rows + held:
            if row["id"] in soft:
                row = {**row, "label": round((1 - args.share) * row["label"] + args.share * soft[row["id"]], 4)}
            out.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
