"""The weights of an exported stance model, in float, to go on from. usage: python weights_from_model.py --encoder DIR --model models/stance-en --out W.pt

Words' own vectors are the encoder's, which training leaves as they are.
"""
import argparse
import os
import sys

import onnx
import torch
from onnx import numpy_helper
from transformers import BertModel

sys.path.insert(0, os.path.dirname(__file__))
from model import Stance  # noqa: E402


def main():
    parser = argparse.ArgumentParser()
    for name in ("encoder", "model", "out"):
        parser.add_argument(f"--{name}", required=True)
    args = parser.parse_args()
    graph = onnx.load(os.path.join(args.model, "model.onnx"), load_external_data=False).graph
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer if i.data_location != onnx.TensorProto.EXTERNAL}
    tensor = lambda name: torch.tensor(arrays[name].copy())

    def weight(name):
        """Rows are outputs, as in a Linear; of one that stays in float as it stands, or turned for a product."""
        if f"{name}.weight_quantized" in arrays:
            return (tensor(f"{name}.weight_quantized").float() * tensor(f"{name}.weight_scale")).T.contiguous()
        found = tensor(f"{name}.weight")
        return found if found.shape[0] == len(arrays[f"{name}.bias"]) else found.T.contiguous()

    stance = Stance(BertModel.from_pretrained(args.encoder, add_pooling_layer=False))
    state = stance.state_dict()
    embeddings = "encoder.embeddings"
    positions = tensor("positions")
    state[f"{embeddings}.position_embeddings.weight"][: len(positions)] = positions
    state[f"{embeddings}.token_type_embeddings.weight"] = tensor("kinds.weight")
    for part in ("weight", "bias"):
        state[f"{embeddings}.LayerNorm.{part}"] = tensor(f"embedding_norm.{part}")
    for k in range(stance.encoder.config.num_hidden_layers):
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
    for name in ("gather", "score"):
        state[f"{name}.weight"], state[f"{name}.bias"] = weight(name), tensor(f"{name}.bias")
    torch.save(state, args.out)


if __name__ == "__main__":
    main()
