"""How right the heads of grammar and reference are on prepared texts. usage: python held_references.py --encoder DIR --weights W.pt --input L.jsonl"""
import argparse
import sys
from collections import Counter
from pathlib import Path

import torch
from transformers import BertConfig, BertModel

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from data import load  # noqa: E402
from model import Reader  # noqa: E402
from references import join, paragraph_windows, read_windows, reference_examples, reference_scores  # noqa: E402

FORMS = ("he", "they", "it", "who", "nominal")


@torch.no_grad()
def measure(model, texts) -> dict[str, float]:
    """Percent: word classes by piece, tags of phrases by piece, and of each class of mentions how many of those with a known answer are right."""
    model.eval()
    counts = Counter()
    for text in texts:
        windows = paragraph_windows(text)
        scores = join(read_windows(model, windows))
        if "classes" in text:
            classes = torch.tensor(text["classes"])
            known = classes >= 0
            counts["classes"] += int((scores.classes.argmax(-1) == classes)[known].sum())
            counts["pieces"] += int(known.sum())
            counts["tags"] += int((scores.phrases[:, :3].argmax(-1) == torch.tensor(text["phrases"]))[known].sum())
        examples = reference_examples(text, 0, len(text["ids"])) if "mentions" in text else []
        if not examples:
            continue
        found, most = reference_scores(model, scores, windows, examples)
        for row, (_, form, _, _, right, target) in zip(found.argmax(-1).tolist(), examples):
            name = FORMS[form]
            counts[f"{name} asked"] += 1
            counts[f"{name} right"] += (row < len(right) and right[row] == 1) if target == "known" else row == most + (target == "nothing")
            counts[f"{name} known"] += target == "known"
            counts[f"{name} linked"] += row < most
            counts[f"{name} linked right"] += row < most and row < len(right) and right[row] == 1
    percent = lambda a, b: round(100 * counts[a] / max(1, counts[b]), 1)
    return {
        "classes": percent("classes", "pieces"),
        "tags": percent("tags", "pieces"),
        **{f"{form}": f"{percent(f'{form} right', f'{form} asked')} of {counts[f'{form} asked']}; linked {counts[f'{form} linked']}, right {percent(f'{form} linked right', f'{form} linked')}, recall {percent(f'{form} linked right', f'{form} known')}" for form in FORMS},
    }


def main():
    parser = argparse.ArgumentParser()
    for name in ("encoder", "weights", "input"):
        parser.add_argument(f"--{name}", required=True)
    args = parser.parse_args()
    model = Reader(BertModel(BertConfig.from_pretrained(args.encoder), add_pooling_layer=False))
    state = torch.load(args.weights, weights_only=False)
    model.load_state_dict(state.get("model", state), strict=False)
    for name, value in measure(model, load(args.input)).items():
        print(name, value)


if __name__ == "__main__":
    main()
