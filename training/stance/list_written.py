"""Pairs that were written for training, as pairs. usage: python list_written.py WRITTEN.txt… > written.jsonl

A block a claim: `C` and the claim, then lines that begin with `+` (for), `-` (against) or `0` (neither); `actor | cue | content`, or the words alone.
"""
import json
import sys

LABELS = {"+": "for", "-": "against", "0": "neither"}


def main(paths):
    for path in paths:
        claim = None
        for number, line in enumerate(open(path), 1):
            sign, _, text = line.strip().partition(" ")
            if not text.strip():
                continue
            if sign == "C":
                claim = text.strip()
            elif sign in LABELS and claim:
                actor, cue, passage = parts if len(parts := [part.strip() for part in text.split("|")]) == 3 else ("", "", text.strip())
                pair = {"proposition": claim, "passage": passage, "actor": actor, "cue": cue}
                print(json.dumps({**pair, "label": LABELS[sign], "source": "written", "topic": claim}, ensure_ascii=False))
            else:
                print(f"{path}:{number}: no line of a block: {line.strip()[:60]}", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1:])
