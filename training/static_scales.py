"""Gives the shipped model fixed scales for activations, to see what they cost. usage: python static_scales.py --windows
WINDOWS.jsonl --model models/reader-en --out DIR [--percentile 100]

The weights stay as they are. Each DynamicQuantizeLinear, which takes its scale from the window at hand, becomes a
QuantizeLinear whose scale holds the range of so many of a hundred windows (list-windows.ts writes them).
"""
import argparse
import json
import os
import shutil

import numpy as np
import onnx
import onnxruntime
from onnx import helper, numpy_helper

from checksums import write_checksums


def main():
    parser = argparse.ArgumentParser()
    for name in ("windows", "model", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--percentile", type=float, default=100)
    args = parser.parse_args()
    model = onnx.load(os.path.join(args.model, "model.onnx"))
    nodes = [node for node in model.graph.node if node.op_type == "DynamicQuantizeLinear"]
    with open(args.windows) as lines:
        windows = [json.loads(line) for line in lines]
    lows, highs = measure_ranges(model, nodes, windows)
    for node, low, high in zip(nodes, lows, highs):
        fix(model.graph, node, np.percentile(low, 100 - args.percentile), np.percentile(high, args.percentile))
    os.makedirs(args.out, exist_ok=True)
    for name in ("reader.json", "vocab.txt"):
        shutil.copy(os.path.join(args.model, name), args.out)
    onnx.save(model, os.path.join(args.out, "model.onnx"))
    write_checksums(args.out)


def measure_ranges(model, nodes, windows):
    """The ends of the range of each node's input, by window."""
    watched = onnx.ModelProto()
    watched.CopyFrom(model)
    for node in nodes:
        watched.graph.output.append(helper.make_tensor_value_info(node.output[1], onnx.TensorProto.FLOAT, []))
        watched.graph.output.append(helper.make_tensor_value_info(node.output[2], onnx.TensorProto.UINT8, []))
    session = onnxruntime.InferenceSession(watched.SerializeToString(), providers=["CPUExecutionProvider"])
    names = [name for node in nodes for name in node.output[1:3]]
    lows, highs = [[] for _ in nodes], [[] for _ in nodes]
    for window in windows:
        inputs = {name: np.array(values, np.int32) for name, values in window.items()}
        values = session.run(names, inputs)
        for index in range(len(nodes)):
            scale, zero = float(values[2 * index]), int(values[2 * index + 1])
            lows[index].append(-zero * scale)
            highs[index].append((255 - zero) * scale)
    return lows, highs


def fix(graph, node, low, high):
    low, high = min(low, 0.0), max(high, 0.0)
    scale = (high - low) / 255
    zero = round(-low / scale)
    for name, value in ((node.output[1], np.float32(scale)), (node.output[2], np.uint8(zero))):
        graph.initializer.append(numpy_helper.from_array(np.asarray(value), name))
    at = list(graph.node).index(node)
    fixed = helper.make_node("QuantizeLinear", [node.input[0], node.output[1], node.output[2]], [node.output[0]], node.name)
    graph.node.remove(node)
    graph.node.insert(at, fixed)


if __name__ == "__main__":
    main()
