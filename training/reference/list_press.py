"""python3 training/reference/list_press.py SHARED/data > PRESS.jsonl

Articles to make pairs from: PolNeAR's training articles without those held out, and 700 of English Worldwide Newswire, drawn by lot.
"""
import json
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from split import split  # noqa: E402


def main(data: Path) -> None:
    with open(data / "attribution/polnear-train.jsonl") as lines:
        articles, _ = split([json.loads(line) for line in lines])
    texts = [{"id": f"polnear:{article['id']}", "text": article["text"]} for article in articles]
    texts.extend(random.Random(1).sample(list_newswire(data), 700))
    for text in texts:
        print(json.dumps(text))


def list_newswire(data: Path) -> list[dict]:
    """Its paragraphs, put together in the order of their articles."""
    articles: dict[str, list[tuple[int, str]]] = {}
    with open(data / "actors/worldwide-train.jsonl") as lines:
        for row in map(json.loads, lines):
            article, paragraph = row["id"].rsplit(":", 1)
            articles.setdefault(article, []).append((int(paragraph), row["text"]))
    return [{"id": name, "text": "\n\n".join(text for _, text in sorted(parts))} for name, parts in articles.items()]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
