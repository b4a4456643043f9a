"""News that a careful reader labelled, as pairs. usage: python list_news.py SHARED/data labels.jsonl > news.jsonl

labels.jsonl holds no text: for an article of PolNeAR's training part a proposition, and the spans of what speaks for it, against it and
neither. A hash tells whether the article is the one that was labelled; who speaks and how comes from PolNeAR's statements.
"""
import hashlib
import json
import os
import sys


def main():
    data, labels = sys.argv[1:]
    with open(os.path.join(data, "attribution", "polnear-train.jsonl")) as file:
        articles = {f"polnear:{row['id']}": row for row in map(json.loads, file)}
    for line in open(labels):
        row = json.loads(line)
        article = articles[row["id"]]
        text = article["text"]
        if hashlib.sha256(text.encode()).hexdigest()[:12] != row["hash"]:
            raise SystemExit(f"{row['id']} is another text than the one that was labelled")
        words = lambda spans: " … ".join(" ".join(text[first:end].split()) for first, end in spans)
        statements = {str(s["content"]): s for s in article["statements"]}
        for label in ("for", "against", "neither"):
            for spans in row[label]:
                statement = statements.get(str(spans), {"source": [], "cue": []})
                pair = {"proposition": row["proposition"], "passage": words(spans), "actor": words(statement["source"]), "cue": words(statement["cue"])}
                print(json.dumps({**pair, "label": label, "source": "read", "topic": row["id"]}))


if __name__ == "__main__":
    main()
