"""Documents with word classes, base phrases and mentions: their windows, and what is lost on them."""
import random
from dataclasses import dataclass

import torch
from torch.nn import functional as F

from data import WINDOW, Window, cut_windows
from model import PAIR_FEATURES, Scores
from train import collate

SHORTEST = 10  # pieces of a paragraph that is read by itself, as src/engine/model/cut-windows.ts has it
NOTHING = "-"  # the cluster of "it" that means no person or thing


def paragraph_windows(text: dict) -> list[Window]:
    """A window for each paragraph, short ones with the next, as the engine reads."""
    edges, start = [0], 0
    count = len(text["ids"])
    for at in range(1, count):
        if text["gap"][at] == 2 and text["sentence"][at] != text["sentence"][at - 1]:
            if at - start >= SHORTEST:
                edges.append(at)
            start = at
    windows = []
    for first, end in zip(edges, [*edges[1:], count]):
        part = {**text, **{key: text[key][first:end] for key in ("ids", "casing", "gap", "quoted", "sentence")}}
        windows.extend(Window(text, first + w.first, first + w.end) for w in cut_windows(part, 0, 0))
    return windows


@dataclass
class Chunk:
    """Windows of one document, side by side, that are read in one step."""

    text: dict
    windows: list[Window]


def chunks_of(text: dict, rng: random.Random, most: int) -> list[Chunk]:
    """All of a document in turn, by paragraphs mostly, else in full windows; what is read together has at most `most` pieces."""
    windows = paragraph_windows(text) if rng.random() < 0.7 else cut_windows(text, rng.randrange(0, WINDOW // 2), 0)
    chunks, size = [], most
    for window in windows:
        length = window.end - window.first
        if size + length > most:
            chunks.append(Chunk(text, []))
            size = 0
        chunks[-1].windows.append(window)
        size += length
    return chunks


def read_windows(model, windows: list[Window]) -> list[Scores]:
    """For each window its scores, pieces x …; those of about one length are read together, so that little is padding."""
    order = sorted(range(len(windows)), key=lambda i: windows[i].end - windows[i].first)
    length = lambda i: windows[i].end - windows[i].first
    groups = []
    for i in order:
        if not groups or length(i) > 1.5 * length(groups[-1][0]) + 16:
            groups.append([])
        groups[-1].append(i)
    found = [None] * len(windows)
    for group in groups:
        scores = model(*collate([windows[i] for i in group]))
        for row, i in enumerate(group):
            found[i] = Scores(*(part[row, 1 : 1 + length(i)] for part in scores))
    return found


def join(scores: list[Scores]) -> Scores:
    """The scores of windows that lie side by side, as of one."""
    return Scores(*(torch.cat(parts) for parts in zip(*scores)))


def grammar_loss(scores, windows: list[Window]):
    text, first, end = windows[0].article, windows[0].first, windows[-1].end
    if "classes" not in text:
        return scores.classes.new_zeros(())
    classes = torch.tensor(text["classes"][first:end])
    known = classes >= 0
    tags, heads = torch.tensor(text["phrases"][first:end]), torch.tensor(text["heads"][first:end]).float()
    phrases = scores.phrases
    inside = tags > 0
    loss = F.cross_entropy(scores.classes[known], classes[known]) + F.cross_entropy(phrases[:, :3], tags)
    if inside.any():
        loss = loss + 0.5 * F.binary_cross_entropy_with_logits(phrases[inside, 3], heads[inside])
    return loss


def reference_examples(text: dict, first: int, end: int):
    """(anaphor, form, [candidate], [features], [is right]) of mentions that lie in the pieces [first, end) and whose answer is known there."""
    mentions = text["mentions"]
    lies = lambda m: m[0] >= first and m[0] >= 0 and m[1] < end
    examples, clusters = [], {}
    for index, (_, _, cluster) in enumerate(mentions):
        clusters.setdefault(cluster, []).append(index)
    for asked in text["asked"]:
        index = asked["mention"]
        mention = mentions[index]
        if not lies(mention):
            continue
        near = [(c, bits) for c, bits in asked["candidates"] if lies(mentions[c])]
        cluster = mention[2]
        right = [float(cluster != NOTHING and mentions[c][2] == cluster) for c, _ in near]
        if cluster == NOTHING:
            target = "nothing"
        elif any(right):
            target = "known"
        elif any(other < index for other in clusters[cluster]):
            continue  # what it means stands too far back
        else:
            target = "new"
        examples.append((mention, asked["form"], [mentions[c] for c, _ in near], [bits for _, bits in near], right, target))
    return examples


def reference_scores(model, scores, windows: list[Window], examples):
    """(asked x (candidates + 2), mask of what is a candidate) for the examples of windows that lie side by side."""
    first = windows[0].first
    parts = scores.anaphor, scores.antecedent, scores.refer
    sums = [torch.cat([part.new_zeros(1, part.shape[1]), part.cumsum(0)]) for part in parts]

    def mean(part, spans):
        spans = torch.tensor(spans) - first
        return (sums[part][spans[..., 1] + 1] - sums[part][spans[..., 0]]) / (spans[..., 1:] + 1 - spans[..., :1])

    most = max(1, max(len(e[2]) for e in examples))
    pad = lambda e: [[m[0], m[1]] for m in e[2]] + [[e[0][0], e[0][1]]] * (most - len(e[2]))
    bits = torch.tensor([e[3] + [0] * (most - len(e[2])) for e in examples])
    features = ((bits.unsqueeze(-1) >> torch.arange(PAIR_FEATURES)) & 1).float()
    own = [[e[0][0], e[0][1]] for e in examples]
    found = model.reference_scores(mean(0, own), mean(1, [pad(e) for e in examples]), mean(2, own), torch.tensor([e[1] for e in examples]), features)
    mask = torch.tensor([[1] * len(e[2]) + [0] * (most - len(e[2])) + [1, 1] for e in examples]).bool()
    return found.masked_fill(~mask, -1e4), most


# By class of what is asked: he and she matter most, nouns and "that" are many.
FORM_WEIGHTS = (2.0, 1.5, 1.0, 0.5, 0.7)


def reference_loss(model, scores, windows: list[Window]):
    """Minus the log likelihood of all right candidates together, the mean over what is asked."""
    text = windows[0].article
    examples = reference_examples(text, windows[0].first, windows[-1].end) if "mentions" in text else []
    if not examples:
        return scores.refer.new_zeros(())
    found, most = reference_scores(model, scores, windows, examples)
    right = torch.zeros_like(found, dtype=torch.bool)
    for row, (_, _, _, _, is_right, target) in enumerate(examples):
        if target == "known":
            right[row, : len(is_right)] = torch.tensor(is_right).bool()
        else:
            right[row, most + (0 if target == "new" else 1)] = True
    likelihood = torch.logsumexp(found.masked_fill(~right, -1e4), 1) - torch.logsumexp(found, 1)
    weights = torch.tensor([FORM_WEIGHTS[e[1]] for e in examples])
    return -(weights * likelihood).sum() / weights.sum()
