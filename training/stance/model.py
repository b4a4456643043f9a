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
        hidden = self.encoder(input_ids=ids, token_type_ids=kinds, attention_mask=mask)[0]
        mean = (hidden * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
        return self.score(self.dropout(F.gelu(self.gather(torch.cat([hidden[:, 0], mean], 1))))).float()


def collate(rows):
    length = max(len(ids) for ids, _ in rows)
    ids, kinds, mask = (torch.zeros(len(rows), length, dtype=torch.long) for _ in range(3))
    for at, (pieces, first) in enumerate(rows):
        ids[at, : len(pieces)] = torch.tensor(pieces)
        kinds[at, first : len(pieces)] = 1
        mask[at, : len(pieces)] = 1
    return ids, kinds, mask
