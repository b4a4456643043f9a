"""Trained weights to what the engine loads. usage: python export.py --encoder DIR --weights W.pt --reader models/reader-en --out models/stance-en [--pieces 128]

Writes model.onnx (int8), vocab.txt and stance.json; calibrate.py then puts temperature and bias into the last. The table of words, which
training leaves as it was, is the reader's: the graph holds none, and stance.json says where in the reader's graph it stands.
"""
import argparse
import contextlib
import hashlib
import json
import os
import re
import shutil
import sys
import tempfile

import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn
from torch.nn import functional as F
from transformers import BertConfig, BertModel

sys.path.append(os.path.join(os.path.dirname(__file__), ".."))
from checksums import write_checksums  # noqa: E402
from model import Stance  # noqa: E402
from pairs import PREFIX  # noqa: E402

FILES = ("model.onnx", "stance.json", "vocab.txt")


class Exported(nn.Module):
    """The model for one pair, written out as the reader's is (../export.py): no mask and no batch, which would change the scales."""

    def __init__(self, stance: Stance):
        super().__init__()
        encoder = stance.encoder
        self.heads_of_attention = encoder.config.num_attention_heads
        words = encoder.embeddings.word_embeddings.weight.detach()
        scale = words.abs().amax(1, keepdim=True).clamp(min=1e-9) / 127
        self.register_buffer("words", (words / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)
        self.positions = nn.Parameter(encoder.embeddings.position_embeddings.weight.detach()[:MOST_PIECES])
        self.kinds = encoder.embeddings.token_type_embeddings
        self.embedding_norm = encoder.embeddings.LayerNorm
        self.layers = nn.ModuleList(written_out(layer) for layer in encoder.encoder.layer)
        self.gather, self.score = stance.gather, stance.score

    def forward(self, ids, kinds):
        hidden = self.words[ids].float() * self.scale[ids] + self.kinds(kinds)
        hidden = self.embedding_norm(hidden + self.positions[: ids.shape[0]])
        for layer in self.layers:
            query, key, value = layer["qkv"](hidden).view(-1, 3, self.heads_of_attention, 32).permute(1, 2, 0, 3)
            weights = torch.softmax(query @ key.transpose(1, 2) / 32**0.5, -1)
            mixed = (weights @ value).transpose(0, 1).reshape(-1, hidden.shape[-1])
            hidden = layer["mix_norm"](layer["mix"](mixed) + hidden)
            hidden = layer["norm"](layer["down"](F.gelu(layer["up"](hidden))) + hidden)
        gathered = torch.cat([hidden[0], hidden.mean(0)])
        return self.score(F.gelu(self.gather(gathered[None])))[0]


MOST_PIECES = 256


def written_out(layer):
    attention = layer.attention.self
    parts = (attention.query, attention.key, attention.value)
    qkv = nn.Linear(parts[0].in_features, 3 * parts[0].out_features)
    qkv.weight = nn.Parameter(torch.cat([p.weight for p in parts]).detach())
    qkv.bias = nn.Parameter(torch.cat([p.bias for p in parts]).detach())
    return nn.ModuleDict(
        {
            "qkv": qkv,
            "mix": layer.attention.output.dense,
            "mix_norm": layer.attention.output.LayerNorm,
            "up": layer.intermediate.dense,
            "down": layer.output.dense,
            "norm": layer.output.LayerNorm,
        }
    )


def main():
    parser = argparse.ArgumentParser()
    for name in ("encoder", "weights", "reader", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--pieces", type=int, default=128)
    args = parser.parse_args()
    stance = Stance(BertModel(BertConfig.from_pretrained(args.encoder), add_pooling_layer=False))
    state = torch.load(args.weights, weights_only=False)
    stance.load_state_dict(state.get("model", state))
    stance.eval()
    exported = Exported(stance).eval()
    ids = torch.randint(1000, 20000, (40,))
    kinds = (torch.arange(40) > 15).long()
    with torch.no_grad():
        difference = (exported(ids, kinds) - stance(ids[None], kinds[None], torch.ones_like(ids[None]))[0]).abs().max().item()
    print(f"largest difference of a score from the trained model, words in int8: {difference:.4f}")
    args.out = os.path.abspath(args.out)
    os.makedirs(args.out, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):  # its tools leave files where they run
        plain, prepared = os.path.join(folder, "plain.onnx"), os.path.join(folder, "prepared.onnx")
        torch.onnx.export(
            exported,
            (ids.int(), kinds.int()),
            plain,
            input_names=["ids", "kinds"],
            output_names=["scores"],
            dynamic_axes={name: {0: "pieces"} for name in ("ids", "kinds")},
            opset_version=17,
        )
        quant_pre_process(plain, prepared, skip_symbolic_shape=True)
        heads = [node.name for node in onnx.load(prepared).graph.node if re.search("/(gather|score)/", node.name)]
        # 7 bits, as the reader's, so that processors without VNNI read the same; the heads stay in float
        quantize_dynamic(
            prepared,
            os.path.join(args.out, "model.onnx"),
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Gemm"],
            # quantizing parts a Gemm into a MatMul and an Add first, under names of its own
            nodes_to_exclude=[*heads, *(f"{name}_MatMul" for name in heads)],
            extra_options={"MatMulConstBOnly": True},
        )
    words = share_words(os.path.join(args.out, "model.onnx"), args.reader)
    shutil.copy(os.path.join(args.encoder, "vocab.txt"), os.path.join(args.out, "vocab.txt"))
    with open(os.path.join(args.out, "stance.json"), "w") as out:
        json.dump({"pieces": args.pieces, "negation": PREFIX, "temperature": 1, "bias": [0, 0, 0], "leastSure": 0.5, "words": words}, out)
    write_checksums(args.out, FILES)
    print(f"{os.path.getsize(os.path.join(args.out, 'model.onnx')) / 1e6:.1f} MB")


# The name under which the table is handed to a session.
WORDS = "words"


def share_words(path, reader):
    """Takes the table of words out of a graph, and tells where the same bytes stand in the graph of the reader in this folder."""
    graph = onnx.load(path)
    [table] = [each for each in graph.graph.initializer if each.data_type == onnx.TensorProto.INT8 and "words" in each.name]
    raw = table.raw_data
    with open(os.path.join(reader, "model.onnx"), "rb") as file:
        offset = file.read().find(raw)
    if offset < 0:
        raise SystemExit("the reader has another table of words: train from the encoder that it was trained from")
    table.ClearField("raw_data")
    table.data_location = onnx.TensorProto.EXTERNAL
    for key, value in (("location", WORDS), ("offset", 0), ("length", len(raw))):
        table.external_data.add(key=key, value=str(value))
    with open(path, "wb") as file:  # onnx.save would look for the bytes
        file.write(graph.SerializeToString())
    return {"model": os.path.basename(os.path.abspath(reader)), "offset": offset, "bytes": len(raw), "sha256": hashlib.sha256(raw).hexdigest()}


def open_session(folder):
    """An exported model, with the table of words that stands in the reader's graph."""
    with open(os.path.join(folder, "stance.json")) as file:
        words = json.load(file)["words"]
    with open(os.path.join(folder, "..", words["model"], "model.onnx"), "rb") as file:
        file.seek(words["offset"])
        raw = file.read(words["bytes"])
    options = onnxruntime.SessionOptions()
    options.add_external_initializers_from_files_in_memory([WORDS], [raw], [len(raw)])
    return onnxruntime.InferenceSession(os.path.join(folder, "model.onnx"), options, providers=["CPUExecutionProvider"])


if __name__ == "__main__":
    main()
