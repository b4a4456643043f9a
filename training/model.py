"""The reader model: a small encoder; tags for cues, and ties from each cue to its source and content; tags for names; how check-worthy a sentence is."""
import math
from typing import NamedTuple

import torch
from torch import nn
from transformers import BertModel

# Sizes of the features that src/engine/model/piece-features.ts makes.
FEATURES = {"casing": 5, "gap": 3, "quoted": 3}
TIE_SIZE = 128
# Word classes of Universal Dependencies, in the order of their scores.
WORD_CLASSES = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
# Vectors that tell whether one mention means what another does; how many features a pair has, and how many classes of mentions are asked,
# as src/engine/reference/pair-features.ts has them.
REFERENCE_SIZE = 64
PAIR_FEATURES = 35
ASKED_FORMS = 5
NAME_LABELS = ("PER", "ORG", "LOC")
# Distances from cue to piece, in pieces, are told apart finely near the cue and coarsely far from it.
DISTANCE_EDGES = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192]


class Scores(NamedTuple):
    """What the heads say, batch x pieces x …"""

    tags: torch.Tensor
    cue: torch.Tensor
    tie: torch.Tensor
    tie_alone: torch.Tensor
    names: torch.Tensor
    claim: torch.Tensor
    classes: torch.Tensor
    phrases: torch.Tensor
    anaphor: torch.Tensor
    antecedent: torch.Tensor
    refer: torch.Tensor


class Reader(nn.Module):
    """Tags: B, I, O of cue, source and content by piece. Ties: for one cue, B, I, O of its source and content."""

    def __init__(self, encoder: BertModel):
        super().__init__()
        self.encoder = encoder
        self.is_short = False  # whether the encoder works in bfloat16
        size = encoder.config.hidden_size
        self.features = nn.ModuleDict({name: nn.Embedding(count, size) for name, count in FEATURES.items()})
        for table in self.features.values():
            nn.init.zeros_(table.weight)
        self.dropout = nn.Dropout(0.1)
        self.tags = nn.Linear(size, 9)
        self.cue = nn.Linear(size, TIE_SIZE)
        self.tie = nn.Linear(size, 4 * TIE_SIZE)
        self.tie_alone = nn.Linear(size, 4)
        self.distance = nn.Embedding(2 * len(DISTANCE_EDGES) + 1, 4)
        nn.init.zeros_(self.distance.weight)
        self.names = nn.Linear(size, 1 + 2 * len(NAME_LABELS))  # O, then B and I of each label
        self.claim = nn.Linear(size, 2)  # of a piece: its weight in its sentence, and how check-worthy it makes it
        self.classes = nn.Linear(size, len(WORD_CLASSES))
        self.phrases = nn.Linear(size, 4)  # O, B, I of base noun phrases; whether the piece is of its phrase's head
        self.anaphor = nn.Linear(size, REFERENCE_SIZE)
        self.antecedent = nn.Linear(size, REFERENCE_SIZE)
        self.refer = nn.Linear(size, 2)  # new and unnamed; no person or thing
        self.pair = nn.Parameter(torch.zeros(ASKED_FORMS, PAIR_FEATURES))
        self.alone = nn.Parameter(torch.zeros(ASKED_FORMS, 2))  # what each class adds to the two scores of `refer`

    def encode(self, ids, mask, features):
        """Hidden states: batch x pieces x size."""
        words = self.encoder.embeddings.word_embeddings(ids)
        for name, table in self.features.items():
            words = words + table(features[name])
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.is_short):
            return self.encoder(inputs_embeds=words, attention_mask=mask).last_hidden_state.float()

    def forward(self, ids, mask, features):
        hidden = self.dropout(self.encode(ids, mask, features))
        tags = self.tags(hidden)
        cue = self.cue(hidden)
        tie = self.tie(hidden).view(*hidden.shape[:2], 4, TIE_SIZE)
        alone = self.tie_alone(hidden), self.names(hidden), self.claim(hidden)
        grammar = self.classes(hidden), self.phrases(hidden)
        return Scores(tags, cue, tie, *alone, *grammar, self.anaphor(hidden), self.antecedent(hidden), self.refer(hidden))

    def tie_scores(self, cue_vectors, tie, tie_alone, distances):
        """cues x TIE_SIZE, pieces x 4 x TIE_SIZE, pieces x 4, cues x pieces -> cues x pieces x 4 (source B, I, content B, I)."""
        scores = torch.einsum("cd,pkd->cpk", cue_vectors, tie) / math.sqrt(TIE_SIZE)
        return scores + tie_alone.unsqueeze(0) + self.distance(distances)


    def reference_scores(self, anaphors, candidates, refer, forms, features):
        """asked x size, asked x candidates x size, asked x 2, asked, asked x candidates x PAIR_FEATURES -> asked x (candidates + 2)."""
        ties = torch.einsum("ad,acd->ac", anaphors, candidates) / math.sqrt(REFERENCE_SIZE)
        ties = ties + torch.einsum("acf,af->ac", features, self.pair[forms])
        return torch.cat([ties, refer + self.alone[forms]], 1)


def distance_buckets(first: int, last: int, count: int) -> torch.Tensor:
    """For each piece its distance from the cue [first, last], as a bucket: the middle one is the cue itself."""
    positions = torch.arange(count)
    edges = torch.tensor(DISTANCE_EDGES)
    before = torch.bucketize((first - positions).clamp(min=0), edges, right=True)
    after = torch.bucketize((positions - last).clamp(min=0), edges, right=True)
    return len(DISTANCE_EDGES) + after - before
