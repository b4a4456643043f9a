"""The sentences that labels.jsonl marks, with their figures as score-quantity.mjs takes them.

list_sentences.py DATA sentences.jsonl
Spans count characters of the text of the record; those of a concept count characters of the sentence, its spaces made single.
"""
import hashlib
import json
import re
import sys
from pathlib import Path

FILES = {
    "aquaint": "time/aquaint.jsonl",
    "fnc": "stance/fnc-train.jsonl",
    "gum": "coreference/gum-train.jsonl",
    "polnear": "attribution/polnear-train.jsonl",
    "timebank": "time/timebank.jsonl",
    "worldwide": "actors/worldwide-train.jsonl",
}


def main(data: Path, out: Path) -> None:
    labels = read_lines(Path(__file__).with_name("labels.jsonl"))
    texts = {file: {row["id"]: row.get("text") or row["passage"] for row in read_lines(data / path)} for file, path in FILES.items()}
    with out.open("w") as lines:
        for number, label in enumerate(labels):
            start, end = label["span"]
            text = re.sub(r"\s+", " ", texts[label["file"]][label["id"]][start:end])
            if hashlib.sha256(text.encode()).hexdigest()[:12] != label["hash"]:
                raise SystemExit(f"{label['file']} {label['id']} is another text than the labels are of")
            quantities = [create_quantity(text, *figure) for figure in label["figures"]]
            lines.write(json.dumps({"id": f"figures-{number:03d}", "text": text, "quantities": quantities}, ensure_ascii=False) + "\n")


def create_quantity(text: str, value, unit: str, change: str, concept: list) -> dict:
    words = [text[start:end] for start, end in concept]
    return {"value": value, "unit": unit, "change": change, "concept": [" ".join(words)] if words else None}


def read_lines(path: Path) -> list:
    return [json.loads(line) for line in path.open()]


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
