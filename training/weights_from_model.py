"""The weights of an exported reader, in float, to go on from. usage: python weights_from_model.py --encoder DIR --model models/reader-en --out W.pt

Words' own vectors are the encoder's, which training leaves as they are. The tags of source and content are no part of an exported model
(ties tell them better); where a run starts from this file, they begin as they would in a first run.
"""
import argparse
import json
import os

import onnx
import torch
from onnx import numpy_helper
from transformers import BertModel

from model import REFERENCE_SIZE, TIE_SIZE, Reader


def main():
    parser = argparse.ArgumentParser()
    for name in ("encoder", "model", "out"):
        parser.add_argument(f"--{name}", required=True)
    args = parser.parse_args()
    arrays = {i.name: numpy_helper.to_array(i) for i in onnx.load(os.path.join(args.model, "model.onnx")).graph.initializer}
    tensor = lambda name: torch.tensor(arrays[name].copy())

    def weight(name):
        """Rows are outputs, as in a Linear."""
        return (tensor(f"{name}.weight_quantized").float() * tensor(f"{name}.weight_scale")).T.contiguous()

    reader = Reader(BertModel.from_pretrained(args.encoder, add_pooling_layer=False))
    state = reader.state_dict()
    for name in state:
        if name.startswith("features."):
            state[name] = tensor(name)
    embeddings = "encoder.embeddings"
    kind = state[f"{embeddings}.token_type_embeddings.weight"][0]
    state[f"{embeddings}.position_embeddings.weight"] = tensor("positions") - kind
    for part in ("weight", "bias"):
        state[f"{embeddings}.LayerNorm.{part}"] = tensor(f"embedding_norm.{part}")
    for k in range(reader.encoder.config.num_hidden_layers):
        layer, source = f"encoder.encoder.layer.{k}", f"layers.{k}"
        for index, part in enumerate(("query", "key", "value")):
            state[f"{layer}.attention.self.{part}.weight"] = weight(f"{source}.qkv").chunk(3)[index]
            state[f"{layer}.attention.self.{part}.bias"] = tensor(f"{source}.qkv.bias").chunk(3)[index]
        for own, theirs in (("mix", "attention.output.dense"), ("up", "intermediate.dense"), ("down", "output.dense")):
            state[f"{layer}.{theirs}.weight"] = weight(f"{source}.{own}")
            state[f"{layer}.{theirs}.bias"] = tensor(f"{source}.{own}.bias")
        for own, theirs in (("mix_norm", "attention.output.LayerNorm"), ("norm", "output.LayerNorm")):
            for part in ("weight", "bias"):
                state[f"{layer}.{theirs}.{part}"] = tensor(f"{source}.{own}.{part}")
    with open(os.path.join(args.model, "reader.json")) as source:
        described = json.load(source)
    scaled = {"cue": TIE_SIZE**0.5, "anaphor": REFERENCE_SIZE**0.5}
    fields = {"tieAlone": "tie_alone"}
    at = 0
    for field, size in described["layout"].items():
        name = fields.get(field, field)
        for part, whole in (("weight", weight("heads")), ("bias", tensor("heads.bias"))):
            state[f"{name}.{part}"][:size] = whole[at : at + size] * scaled.get(field, 1.0)
        at += size
    state["distance.weight"] = torch.tensor(described["ties"]["distance"])
    # a model of before they were trained has no references: they begin as they would in a first run
    for name, table in described.get("references", {}).items():
        state[name] = torch.tensor(table)
    reader.load_state_dict(state)
    torch.save(reader.state_dict(), args.out)


if __name__ == "__main__":
    main()
