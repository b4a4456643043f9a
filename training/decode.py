"""Scores to statements, as the runtime will do it: cues from tags, then for each cue its source and content from ties."""
import json

import torch

from data import cut_windows
from model import distance_buckets


def viterbi(scores: torch.Tensor) -> list[int]:
    """Best tags for pieces x (O, B, I), where I follows only B or I."""
    best = scores[0].tolist()
    best[2] = float("-inf")
    back = []
    for row in scores[1:].tolist():
        from_inside = 1 if best[1] >= best[2] else 2
        from_any = max(range(3), key=best.__getitem__)
        back.append((from_any, from_any, from_inside))
        best = [best[from_any] + row[0], best[from_any] + row[1], best[from_inside] + row[2]]
    tag = max(range(3), key=best.__getitem__)
    tags = [tag]
    for choices in reversed(back):
        tag = choices[tag]
        tags.append(tag)
    return tags[::-1]


def runs(tags: list[int], first: int) -> list[tuple[int, int]]:
    """Runs of B I I … as [start, end) in the article's pieces."""
    found = []
    for index, tag in enumerate(tags):
        if tag == 1:
            found.append((first + index, first + index + 1))
        elif tag == 2 and found:
            found[-1] = (found[-1][0], first + index + 1)
    return found


@torch.no_grad()
def read_article(model, article, collate, bias=0.0):
    """Statements as {cue, source, content} of piece runs. `bias` is added to the cue's O: higher means fewer statements."""
    candidates = []
    for window in cut_windows(article):
        tags, cue, tie, tie_alone, *_ = model(*collate([window]))
        count = window.end - window.first
        span = slice(1, count + 1)
        scores = tags[0, span].view(count, 3, 3)[:, 0].clone()
        scores[:, 0] += bias
        for first, end in runs(viterbi(scores.log_softmax(-1)), 0):
            vector = cue[0, 1 + first : 1 + end].mean(0, keepdim=True)
            ties = model.tie_scores(
                vector, tie[0, span], tie_alone[0, span], distance_buckets(first, end - 1, count).unsqueeze(0)
            )[0]
            outside = ties.new_zeros(count, 1)
            source, content = (
                runs(viterbi(torch.cat([outside, ties[:, k : k + 2]], 1).log_softmax(-1)), window.first) for k in (0, 2)
            )
            left = float("inf") if window.first == 0 else first
            right = float("inf") if window.end == len(article["ids"]) else count - end
            candidates.append((min(left, right), window.first + first, window.first + end, source, content))
    return keep_best(candidates)


@torch.no_grad()
def read_article_by_tags(model, article, collate, bias=0.0):
    """The structure that ties were held against: runs of source and content by their tags, each given to the nearest cue."""
    candidates = []
    for window in cut_windows(article):
        tags = model(*collate([window])).tags[0, 1 : 1 + window.end - window.first].view(-1, 3, 3).clone()
        tags[:, 0, 0] += bias
        cues, sources, contents = (runs(viterbi(tags[:, k].log_softmax(-1)), window.first) for k in range(3))
        if not cues:
            continue
        apart = lambda a, b: max(a[0] - b[1], b[0] - a[1], 0)
        owned = {cue: [] for cue in cues}
        for content in contents:
            owned[min(cues, key=lambda cue: apart(cue, content))].append(content)
        for cue, pieces in owned.items():
            near = [source for source in sources if article["sentence"][source[0]] == article["sentence"][cue[0]]]
            source = [min(near, key=lambda other: apart(cue, other))] if near else []
            margin = min(cue[0] - window.first, window.end - cue[1])
            candidates.append((margin, *cue, source, pieces))
    return keep_best(candidates)


def keep_best(candidates):
    """Of cues found in two windows, the one that stands farther from its window's edge."""
    kept = []
    for margin, first, end, source, content in sorted(candidates, key=lambda c: -c[0]):
        if content and all(end <= other["cue"][0][0] or other["cue"][0][1] <= first for other in kept):
            kept.append({"cue": [(first, end)], "source": source, "content": content})
    return sorted(kept, key=lambda s: s["cue"][0])


def to_spans(article, statement):
    spans = {}
    for role, pieces in statement.items():
        spans[role] = [[article["start"][first], article["end"][end - 1]] for first, end in pieces]
    return spans


def write_predictions(read, articles, path):
    """One line an article, as the scorer reads it; `read` gives an article's statements."""
    with open(path, "w") as out:
        for article in articles:
            statements = read(article)
            out.write(json.dumps({"id": article["id"], "statements": [to_spans(article, s) for s in statements]}) + "\n")
