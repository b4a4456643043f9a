"""The stance model: an encoder over both texts at once, and three scores of its first piece."""
import torch
from torch import nn
from torch.nn import functional as F


class Stance(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        size = encoder.config.hidden_size
        self.dropout = nn.Dropout(0.1)
        self.gather = nn.Linear(2 * size, size)
        self.score = nn.Linear(size, 3)

    def forward(self, ids, kinds, mask):
        """batch x pieces -> batch x 3 scores: for, against, neither."""
        return self.read(self.encoder(input_ids=ids, token_type_ids=kinds, attention_mask=mask)[0], mask)

    def embed(self, ids, kinds, mask):
        """What each of some texts means, read alone: batch x size, of length 1."""
        hidden = self.encoder(input_ids=ids, token_type_ids=kinds, attention_mask=mask)[0]
        return F.normalize(mean_of(hidden, mask).float(), dim=1)

    def read(self, hidden, mask):
        mean = mean_of(hidden, mask)
        return self.score(self.dropout(F.gelu(self.gather(torch.cat([hidden[:, 0], mean], 1))))).float()


def mean_of(hidden, mask):
    return (hidden * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)


class Teacher(Stance):
    """The same over MPNet, whose vocabulary is BERT's behind four special pieces of its own; it has no kinds of pieces, its second [SEP] tells as much."""

    def forward(self, ids, kinds, mask):
        own = ids + 4
        for piece, number in SPECIAL.items():
            own = own.masked_fill(ids == piece, number)
        own = own.masked_fill(mask == 0, 1)
        hidden = self.encoder(input_ids=own, attention_mask=mask)[0]
        return self.read(hidden, mask)


# [UNK], [CLS] and [SEP] of BERT
SPECIAL = {100: 3, 101: 0, 102: 2}


def collate(rows):
    length = max(len(ids) for ids, _ in rows)
    ids, kinds, mask = (torch.zeros(len(rows), length, dtype=torch.long) for _ in range(3))
    for at, (pieces, first) in enumerate(rows):
        ids[at, : len(pieces)] = torch.tensor(pieces)
        kinds[at, first : len(pieces)] = 1
        mask[at, : len(pieces)] = 1
    return ids, kinds, mask
