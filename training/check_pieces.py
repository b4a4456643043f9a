"""Holds the pieces that prepare.ts made against the reference tokenizer. usage: python check_pieces.py ENCODER GOLD.jsonl PREPARED.jsonl

Exit code 1 if an article differs; prints the first place of each.
"""
import json
import sys

from transformers import AutoTokenizer


def main(encoder, gold, prepared):
    tokenizer = AutoTokenizer.from_pretrained(encoder)
    articles = pieces = different = 0
    with open(gold) as gold_lines, open(prepared) as prepared_lines:
        for article, ours in zip(map(json.loads, gold_lines), map(json.loads, prepared_lines), strict=True):
            theirs = tokenizer(article["text"], add_special_tokens=False, verbose=False)["input_ids"]
            articles += 1
            pieces += len(theirs)
            if theirs != ours["ids"]:
                different += 1
                at = next((i for i, (a, b) in enumerate(zip(theirs, ours["ids"])) if a != b), len(ours["ids"]))
                print(article["id"], at, tokenizer.convert_ids_to_tokens(theirs[at : at + 4]))
    print(f"{articles} articles, {pieces} pieces, {different} articles differ")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
