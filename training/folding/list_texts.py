"""python3 training/folding/list_texts.py SHARED/data LABELS.jsonl > TEXTS.jsonl

Puts together the texts whose lines were marked, from the sets that they come from: paragraphs of English Worldwide Newswire in
the order of their articles, held-out articles of PolNeAR's training part, documents of GUM and re3d.
"""
import hashlib
import json
import sys
from pathlib import Path


def main(data: Path, labels: Path) -> None:
    texts = {**list_newswire(data), **list_articles(data), **list_documents(data)}
    for line in labels.open():
        row = json.loads(line)
        text = texts[row["id"]]
        if hash_text(text["text"]) != row["hash"]:
            raise SystemExit(f"{row['id']} is another text than the one whose lines were marked")
        print(json.dumps({"id": row["id"], **text}))


def hash_text(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def list_newswire(data: Path) -> dict[str, dict]:
    articles: dict[str, list[tuple[int, str]]] = {}
    for line in (data / "actors/worldwide-train.jsonl").open():
        row = json.loads(line)
        origin, article, paragraph = row["id"].split(":")
        articles.setdefault(f"{origin}:{article}", []).append((int(paragraph), row["text"]))
    return {name: {"text": "\n\n".join(text for _, text in sorted(parts))} for name, parts in articles.items()}


def list_articles(data: Path) -> dict[str, dict]:
    rows = map(json.loads, (data / "attribution/polnear-train.jsonl").open())
    return {
        f"polnear:{row['id']}": {"text": row["text"], "title": row["title"], "published": row["published"]} for row in rows
    }


def list_documents(data: Path) -> dict[str, dict]:
    paths = [data / "coreference/gum-train.jsonl", data / "actors/re3d-dev.jsonl"]
    rows = (json.loads(line) for path in paths for line in path.open())
    return {row["id"]: {"text": row["text"]} for row in rows}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
