"""The gold of the held-out articles, in the form of the data. usage: python held_out.py POLNEAR_TRAIN.jsonl OUT.jsonl"""
import json
import sys

from split import split

if __name__ == "__main__":
    with open(sys.argv[1]) as lines:
        articles = [json.loads(line) for line in lines]
    with open(sys.argv[2], "w") as out:
        for article in split(articles)[1]:
            out.write(json.dumps(article, ensure_ascii=False) + "\n")
