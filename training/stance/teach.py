"""What a trained teacher says of pairs, for the model to learn from. usage: python teach.py --encoder DIR --teacher MPNET --weights W.pt --data SHARED/data/stance --further … --out soft.jsonl [--pairs 60000]

Half of the pairs are those of training as an epoch shows them, half put a proposition beside words about something else that share a word with it.
Of the first what people said counts as much as the teacher. One line a pair, its `target` the likelihoods of for, against and neither; goes on where the
file ends.
"""
import argparse
import json
import os
import random
import sys

import torch
from transformers import BertTokenizerFast, MPNetModel

sys.path.append(os.path.join(os.path.dirname(__file__), ".."))
from held import scores_of  # noqa: E402
from model import Teacher  # noqa: E402
from pairs import crossed, drawn, load_pairs, shown, split_pairs  # noqa: E402

AT_ONCE = 512


def main():
    parser = argparse.ArgumentParser()
    for name in ("encoder", "teacher", "weights", "data", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--further", nargs="*", default=[])
    parser.add_argument("--pairs", type=int, default=60000)
    parser.add_argument("--pieces", type=int, default=72)
    args = parser.parse_args()
    tokenizer = BertTokenizerFast(os.path.join(args.encoder, "vocab.txt"), do_lower_case=True)
    teacher = Teacher(MPNetModel.from_pretrained(args.teacher, add_pooling_layer=False))
    state = torch.load(args.weights, weights_only=False)
    teacher.load_state_dict(state.get("model", state))
    rng = random.Random(21)
    train, _ = split_pairs(load_pairs(args.data, "train", args.further))
    known = rng.sample(whole := shown(train, rng), min(len(whole), args.pairs // 2))
    pairs = [(drawn(pair, rng), True) for pair in known]
    pairs += [(pair, False) for pair in crossed(train, rng, args.pairs - len(pairs))]
    rng.shuffle(pairs)
    done = sum(1 for _ in open(args.out)) if os.path.exists(args.out) else 0
    with open(args.out, "a") as out:
        for at in range(done, len(pairs), AT_ONCE):
            part = pairs[at : at + AT_ONCE]
            said = torch.softmax(scores_of(teacher, [pair for pair, _ in part], tokenizer, args.pieces, half=True), 1).tolist()
            for (pair, is_known), row in zip(part, said):
                target = [(s + (pair.label == k)) / 2 for k, s in enumerate(row)] if is_known else row
                out.write(json.dumps({"proposition": pair.proposition, "passage": pair.passage, "actor": pair.actor, "cue": pair.cue, "target": [round(t, 3) for t in target]}, ensure_ascii=False) + "\n")
            out.flush()
            print(json.dumps({"pairs": at + len(part), "of": len(pairs)}), flush=True)


if __name__ == "__main__":
    main()
