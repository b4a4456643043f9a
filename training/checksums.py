"""Checksums of a model's files, in the form of sha256sum; the engine refuses a model that does not fit them."""
import hashlib
import os

FILES = ("model.onnx", "reader.json", "vocab.txt")


def write_checksums(folder, files=FILES):
    lines = []
    for name in files:
        with open(os.path.join(folder, name), "rb") as file:
            lines.append(f"{hashlib.sha256(file.read()).hexdigest()}  {name}\n")
    with open(os.path.join(folder, "checksums.txt"), "w") as out:
        out.writelines(lines)
