"""Predictions of a trained reader for the scorer. usage: python evaluate.py --encoder DIR --weights W.pt --input PREPARED.jsonl --output PRED.jsonl [--held-out] [--bias X] [--by-tags]"""
import argparse

import torch
from transformers import BertConfig, BertModel

from data import load
from decode import read_article, read_article_by_tags, write_predictions
from model import Reader
from split import split
from train import collate


def main():
    parser = argparse.ArgumentParser()
    for name in ("encoder", "weights", "input", "output"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--held-out", action="store_true", help="only the last 84 articles by date of the input")
    parser.add_argument("--bias", type=float, default=0.0)
    parser.add_argument("--by-tags", action="store_true", help="without ties: each source and content to the nearest cue")
    args = parser.parse_args()
    model = Reader(BertModel(BertConfig.from_pretrained(args.encoder), add_pooling_layer=False))
    state = torch.load(args.weights, weights_only=False)
    model.load_state_dict(state.get("model", state), strict=False)
    model.eval()
    articles = load(args.input)
    if args.held_out:
        _, articles = split(articles)
    read = read_article_by_tags if args.by_tags else read_article
    write_predictions(lambda article: read(model, article, collate, args.bias), articles, args.output)


if __name__ == "__main__":
    main()
