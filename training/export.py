"""Trained weights to what the engine loads. usage: python export.py --encoder DIR --weights W.pt --out models/reader-en [--full-range]

Writes model.onnx (int8), vocab.txt and reader.json (layout of the scores, and the small tables that stay outside the graph).
"""
import argparse
import contextlib
import json
import os
import shutil
import tempfile

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn
from torch.nn import functional as F
from transformers import BertConfig, BertModel

from checksums import write_checksums
from data import OVERLAP, WINDOW
from model import DISTANCE_EDGES, FEATURES, NAME_LABELS, REFERENCE_SIZE, TIE_SIZE, WORD_CLASSES, Reader

# Scores of a piece, side by side in one output, in this order. Of the tags only the cue's: ties tell the rest better.
NAMES = {"PER": "person", "ORG": "organization", "LOC": "place"}
LAYOUT = {
    "tags": 3,
    "cue": TIE_SIZE,
    "tie": 4 * TIE_SIZE,
    "tieAlone": 4,
    "names": 1 + 2 * len(NAME_LABELS),
    "claim": 2,
    "classes": len(WORD_CLASSES),
    "phrases": 4,
    "anaphor": REFERENCE_SIZE,
    "antecedent": REFERENCE_SIZE,
    "refer": 2,
}


class Exported(nn.Module):
    """The reader for one window, written out: no mask, no batch, all heads as one product. (Batches would change the scales.)"""

    def __init__(self, reader: Reader):
        super().__init__()
        encoder = reader.encoder
        config = encoder.config
        self.heads_of_attention = config.num_attention_heads
        self.epsilon = config.layer_norm_eps
        # Words' vectors in int8 with a scale each: two thirds of the file in a quarter of its size.
        words = encoder.embeddings.word_embeddings.weight.detach()
        scale = words.abs().amax(1, keepdim=True).clamp(min=1e-9) / 127
        self.register_buffer("words", (words / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)
        kind = encoder.embeddings.token_type_embeddings.weight.detach()[0]
        self.positions = nn.Parameter(encoder.embeddings.position_embeddings.weight.detach() + kind)
        self.features = reader.features
        self.embedding_norm = encoder.embeddings.LayerNorm
        self.layers = nn.ModuleList()
        for layer in encoder.encoder.layer:
            attention = layer.attention.self
            qkv = nn.Linear(config.hidden_size, 3 * config.hidden_size)
            parts = (attention.query, attention.key, attention.value)
            qkv.weight = nn.Parameter(torch.cat([p.weight for p in parts]).detach())
            qkv.bias = nn.Parameter(torch.cat([p.bias for p in parts]).detach())
            self.layers.append(
                nn.ModuleDict(
                    {
                        "qkv": qkv,
                        "mix": layer.attention.output.dense,
                        "mix_norm": layer.attention.output.LayerNorm,
                        "up": layer.intermediate.dense,
                        "down": layer.output.dense,
                        "norm": layer.output.LayerNorm,
                    }
                )
            )
        parts = (
            reader.tags,
            scaled(reader.cue, TIE_SIZE**-0.5),
            reader.tie,
            reader.tie_alone,
            reader.names,
            reader.claim,
            reader.classes,
            reader.phrases,
            scaled(reader.anaphor, REFERENCE_SIZE**-0.5),
            reader.antecedent,
            reader.refer,
        )
        sizes = LAYOUT.values()
        self.heads = nn.Linear(config.hidden_size, sum(sizes))
        self.heads.weight = nn.Parameter(torch.cat([p.weight[:size] for p, size in zip(parts, sizes)]).detach())
        self.heads.bias = nn.Parameter(torch.cat([p.bias[:size] for p, size in zip(parts, sizes)]).detach())

    def forward(self, ids, casing, gap, quoted):
        hidden = self.words[ids].float() * self.scale[ids]
        for name, values in (("casing", casing), ("gap", gap), ("quoted", quoted)):
            hidden = hidden + self.features[name](values)
        hidden = self.embedding_norm(hidden + self.positions[: ids.shape[0]])
        for layer in self.layers:
            query, key, value = layer["qkv"](hidden).view(-1, 3, self.heads_of_attention, 32).permute(1, 2, 0, 3)
            weights = torch.softmax(query @ key.transpose(1, 2) / 32**0.5, -1)
            mixed = (weights @ value).transpose(0, 1).reshape(-1, hidden.shape[-1])
            hidden = layer["mix_norm"](layer["mix"](mixed) + hidden)
            hidden = layer["norm"](layer["down"](F.gelu(layer["up"](hidden))) + hidden)
        return self.heads(hidden)


def scaled(head: nn.Linear, factor: float) -> nn.Linear:
    """The same head with its scores so many times as large."""
    other = nn.Linear(head.in_features, head.out_features)
    other.weight = nn.Parameter(head.weight.detach() * factor)
    other.bias = nn.Parameter(head.bias.detach() * factor)
    return other


def main():
    parser = argparse.ArgumentParser()
    for name in ("encoder", "weights", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--full-range", action="store_true", help="weights of 8 bits, not 7: see below")
    parser.add_argument("--name-bias", type=float, default=0.0, help="added to 'no name'; chosen on the held-out names")
    parser.add_argument("--bias", type=float, default=0.0, help="added to 'no cue'; chosen on the held-out articles")
    args = parser.parse_args()
    reader = Reader(BertModel(BertConfig.from_pretrained(args.encoder), add_pooling_layer=False))
    state = torch.load(args.weights, weights_only=False)
    reader.load_state_dict(state.get("model", state))
    reader.eval()
    exported = Exported(reader).eval()
    assert reader.encoder.config.hidden_size // reader.encoder.config.num_attention_heads == 32

    count = 40
    ids = torch.randint(1000, 20000, (count,))
    features = [torch.randint(0, size, (count,)) for size in FEATURES.values()]
    with torch.no_grad():
        tags, *_ = reader(ids[None], torch.ones_like(ids[None]), {n: f[None] for n, f in zip(FEATURES, features)})
        difference = (exported(ids, *features)[:, :3] - tags[0][:, :3]).abs().max().item()
    print(f"largest difference of a tag's score from the trained model, words in int8: {difference:.4f}")

    args.out = os.path.abspath(args.out)
    os.makedirs(args.out, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):  # its tools leave files where they run
        plain, prepared = os.path.join(folder, "plain.onnx"), os.path.join(folder, "prepared.onnx")
        inputs = ["ids", *FEATURES]
        torch.onnx.export(
            exported,
            tuple(values.int() for values in (ids, *features)),
            plain,
            input_names=inputs,
            output_names=["scores"],
            dynamic_axes={name: {0: "pieces"} for name in [*inputs, "scores"]},
            opset_version=17,
        )
        quant_pre_process(plain, prepared, skip_symbolic_shape=True)
        # 7 bits: on processors without VNNI a sum of two products of 8 bits is cut off, so that the same text would be
        # read otherwise there. The heads stay in float: they are 2 % of the work and decide.
        heads = [n for n in matmuls(prepared) if n.endswith("/heads/MatMul") or "/heads/" in n]
        quantize_dynamic(
            prepared,
            os.path.join(args.out, "model.onnx"),
            per_channel=True,
            reduce_range=not args.full_range,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Gemm"],
            nodes_to_exclude=heads,
            extra_options={"MatMulConstBOnly": True},
        )
    shutil.copy(os.path.join(args.encoder, "vocab.txt"), os.path.join(args.out, "vocab.txt"))
    with open(os.path.join(args.out, "reader.json"), "w") as out:
        described = {
            "layout": LAYOUT,
            "window": {"pieces": WINDOW, "overlap": OVERLAP},
            "cueBias": args.bias,
            "nameBias": args.name_bias,
            "names": [NAMES[label] for label in NAME_LABELS],
            "ties": {"edges": DISTANCE_EDGES, "distance": rounded(reader.distance.weight)},
            "wordClasses": WORD_CLASSES,
            "references": {"pair": rounded(reader.pair), "alone": rounded(reader.alone)},
        }
        json.dump(described, out)
    write_checksums(args.out)
    print(f"{os.path.getsize(os.path.join(args.out, 'model.onnx')) / 1e6:.1f} MB, heads kept in float: {heads}")


def rounded(table: torch.Tensor) -> list[list[float]]:
    return [[round(x, 5) for x in row] for row in table.tolist()]


def matmuls(path):
    import onnx

    return [node.name for node in onnx.load(path).graph.node if node.op_type in ("MatMul", "Gemm")]


if __name__ == "__main__":
    main()
