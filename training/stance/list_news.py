"""News that a careful reader labelled, as pairs. usage: python list_news.py SHARED/data labels.jsonl > news.jsonl

labels.jsonl holds no text: for an article of a training part a proposition, and what speaks for it, against it and neither, each as the spans of
content, source and cue (content alone where nobody is reported). A hash tells whether the article is the one that was labelled.
"""
import json
import os
import sys
from pathlib import Path

sys.path.append(os.path.join(os.path.dirname(__file__), "..", "folding"))
from list_texts import hash_text, list_articles, list_newswire  # noqa: E402


def main(data, labels):
    texts = {**list_newswire(data), **list_articles(data)}
    for line in labels.open():
        row = json.loads(line)
        text = texts[row["id"]]["text"]
        if hash_text(text) != row["hash"]:
            raise SystemExit(f"{row['id']} is another text than the one that was labelled")
        words = lambda spans: " … ".join(" ".join(text[first:end].split()) for first, end in spans)
        for label in ("for", "against", "neither"):
            for content, *speaking in row[label]:
                actor, cue = map(words, speaking or ([], []))
                pair = {"proposition": row["proposition"], "passage": words(content), "actor": actor, "cue": cue}
                print(json.dumps({**pair, "label": label, "source": "read", "topic": row["id"]}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
