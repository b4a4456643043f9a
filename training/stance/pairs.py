"""Pairs to learn stance from: those of the shared sets, those made of them, and news that a careful reader labelled."""
import json
import os
import random
import re
import zlib
from dataclasses import dataclass, replace

LABELS = ("for", "against", "neither")
# An input of the first group tells what follows and what contradicts; of the second what argues; of the third what news is like.
GROUPS = {
    "inference": ("mnli", "snli", "fever-symmetric", "fm2", "climate-fever", "healthver"),
    "debate": ("perspectrum", "kpa", "ibm-claims", "arct", "vast", "written"),
    "news": ("gwsd", "fnc", "read"),
}
GROUP_OF = {source: group for group, sources in GROUPS.items() for source in sources}
# Their texts are all on one side: what is on none is made of them.
ONE_SIDED = ("perspectrum", "kpa", "ibm-claims", "arct")
# Of news that was read five lines of six are on no side: so many of them are shown in an epoch.
READ_NEITHER = 0.35


@dataclass(frozen=True)
class Pair:
    proposition: str
    passage: str
    label: int
    source: str
    topic: str
    actor: str = ""
    cue: str = ""


def load_pairs(folder, part, further=()):
    """All pairs of a part (train, dev), with those of further files, as list_news.py and list_written.py write them."""
    pairs = []
    for group in GROUPS.values():
        for source in group:
            path = os.path.join(folder, f"{source}-{part}.jsonl")
            if os.path.exists(path):
                for line in open(path):
                    pairs.extend(pairs_of(json.loads(line), source))
    for path in further:
        for row in map(json.loads, open(path)):
            pairs.extend(pairs_of(row, row["source"]))
    return pairs


def pairs_of(row, source):
    if "perspectives" in row:
        for perspective in row["perspectives"]:
            label = {"support": 0, "undermine": 1}[perspective["stance"]]
            for text in perspective["texts"]:
                yield Pair(row["claim"], text.strip(), label, source, row["id"])
        return
    label = row.get("side") if row["label"] == "conditional" else row["label"]
    yield Pair(
        row["proposition"],
        row["passage"],
        LABELS.index(label),
        source,
        row.get("topic") or row["id"],
        row.get("actor") or "",
        row.get("cue") or "",
    )


def split_pairs(pairs):
    """Nine tenths to train on, and a tenth of the topics, to stop and calibrate by. mnli and snli have no topics."""
    held = lambda pair: zlib.crc32((pair.proposition if pair.topic in ("mnli", "snli") else pair.topic).encode()) % 10 == 0
    return [p for p in pairs if not held(p)], [p for p in pairs if held(p)]


def made_neither(pairs, rng, share=0.4):
    """Passages of one-sided sets with another's proposition, half of which share a word of content with their own."""
    made = []
    for source in (*ONE_SIDED, "read"):
        own = [p for p in pairs if p.source == source and p.label < 2]
        propositions = sorted({(p.proposition, p.topic) for p in own})
        by_word = {}
        for proposition in propositions:
            for word in content_words(proposition[0]):
                by_word.setdefault(word, []).append(proposition)
        for pair in rng.sample(own, int(share * len(own))):
            near = [p for word in content_words(pair.passage) for p in by_word.get(word, ())]
            proposition, topic = rng.choice(near if near and rng.random() < 0.5 else propositions)
            if topic != pair.topic and proposition != pair.proposition:
                made.append(replace(pair, proposition=proposition, label=2))
    return made


def shown(pairs, rng):
    """The pairs of an epoch: all but most of the read news that is on no side, and some more that are made to be on none."""
    kept = [p for p in pairs if p.source != "read" or p.label < 2 or rng.random() < READ_NEITHER]
    return [*kept, *made_neither(pairs, rng)]


def crossed(pairs, rng, count):
    """Propositions beside the words of another topic that share a word with them; nobody has said yet on which side they are."""
    argued = [p for p in pairs if p.source in (*ONE_SIDED, "read", "written", "vast")]
    by_word = {}
    for pair in argued:
        for word in content_words(pair.passage):
            by_word.setdefault(word, []).append(pair)
    propositions = sorted({(p.proposition, p.topic) for p in argued})
    made = []
    while len(made) < count:
        proposition, topic = rng.choice(propositions)
        words = sorted(word for word in content_words(proposition) if word in by_word)
        near = rng.choice(by_word[rng.choice(words)]) if words else rng.choice(argued)
        if near.topic != topic:
            pair = replace(near, proposition=proposition)
            made.append(negated(pair, rng) if rng.random() < 0.15 else pair)
    return made


def content_words(text):
    return {word for word in re.findall(r"[a-z]{4,}", text.lower()) if word not in COMMON}


COMMON = set("should that this with from have will would their they than more most must into only about being been when which what".split())

PREFIX = "It is not true that:"
AUXILIARY = re.compile(r"^(.*?\b(?:should|must|is|are|was|were|will|can|could|would|has|had|does|did|may)\b)( not\b)?(?!n't)")


def negated(pair, rng):
    """The pair with its proposition turned round, and so its side; in words of English where that is easy, else by the prefix."""
    turned = (1, 0, 2)[pair.label]
    found = AUXILIARY.match(pair.proposition)
    if found and rng.random() < 0.5:
        rest = pair.proposition[found.end() :]
        return replace(pair, proposition=found[1] + ("" if found[2] else " not") + rest, label=turned)
    return replace(pair, proposition=f"{PREFIX} {pair.proposition}", label=turned)


NEUTRAL = ("said", "says", "told reporters", "argues", "argued", "believes", "thinks", "noted", "wrote", "insisted", "added", "according to", "explained", "maintains that", "claims", "stated that")
DENYING = ("denied", "denies that", "rejected the claim that", "dismissed the idea that", "disputes that", "said it is false that", "does not believe")
# Made up, or general; whoever it is tells nothing of the side.
ACTORS = ("Moss", "she", "he", "the ministry", "a spokesman", "Rivera", "the senator", "critics", "the mayor", "officials", "experts", "Dana Whitlock", "the committee", "the union", "Osei", "the company's chief", "a resident", "the study's authors", "the party", "some lawmakers", "Ms. Halloran", "the group")


def spoken(pair, rng, share=0.4, denied=0.06):
    """Now and then somebody says it, or, where it is on a side, denies it and so stands on the other."""
    if pair.actor or pair.cue:
        return pair
    drawn = rng.random()
    if drawn < denied and pair.label < 2 and pair.source not in ("gwsd", "fnc", "arct", "vast"):
        return replace(pair, actor=rng.choice(ACTORS), cue=rng.choice(DENYING), label=1 - pair.label)
    return replace(pair, actor=rng.choice(ACTORS), cue=rng.choice(NEUTRAL)) if drawn < denied + share else pair


def drawn(pair, rng, turned=0.25):
    """What an epoch shows of a pair."""
    pair = spoken(pair, rng)
    return negated(pair, rng) if rng.random() < turned else pair


def encode(pairs, tokenizer, most):
    """[CLS] proposition [SEP] actor cue : passage [SEP], as src/engine/stance/stance-pair.ts has it; (ids, length of the first part)."""
    pieces = lambda texts: tokenizer(texts, add_special_tokens=False, verbose=False)["input_ids"]
    asked = pieces([p.proposition for p in pairs])
    speakers = pieces([" ".join(part for part in (p.actor, p.cue) if part.strip()) or "" for p in pairs])
    passages = pieces([p.passage for p in pairs])
    [colon], cls, sep = tokenizer.convert_tokens_to_ids([":"]), tokenizer.cls_token_id, tokenizer.sep_token_id
    rows = []
    for first, speaker, passage in zip(asked, speakers, passages):
        first = first[: int(most * 0.4)]
        said = [*speaker[: int(most * 0.2)], colon, *passage] if speaker else passage
        rows.append(([cls, *first, sep, *said[: most - len(first) - 3], sep], len(first) + 2))
    return rows


def batches_of(rows, size, rng):
    """Numbers of rows in batches of about one length, in an order by lot."""
    order = sorted(rng.sample(range(len(rows)), len(rows)), key=lambda at: (len(rows[at][0]) + rng.uniform(0, 6)))
    batches = [order[at : at + size] for at in range(0, len(order), size)]
    rng.shuffle(batches)
    return batches
