"""Writes a trained CatBoost model as the bytes that src/model/forest.rs reads."""

import json
import struct
import tempfile

import numpy as np


def names_hash(names):
    """FNV-1a over the columns' names, as in src/model/mod.rs."""
    h = 0xCBF29CE484222325
    for byte in "\n".join(names).encode():
        h = ((h ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return h


def to_bytes(model, names, slope=1.0, shift=0.0):
    """The model's raw value, times slope plus shift, goes through the logistic function."""
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        model.save_model(file.name, format="json")
        dump = json.load(open(file.name))
    flat = [f["flat_feature_index"] for f in dump["features_info"]["float_features"]]
    scale, bias = dump["scale_and_bias"]
    bias = bias[0] if isinstance(bias, list) else bias
    trees = dump["oblivious_trees"]
    top = max(abs(v) for tree in trees for v in tree["leaf_values"])
    step = top / 32767
    out = [b"gleaner\0", struct.pack("<IQI", 1, names_hash(names), len(trees))]
    out.append(struct.pack("<ff", bias * slope + shift, step * scale * slope))
    for tree in trees:
        splits = tree["splits"] or []
        out.append(struct.pack("<B", len(splits)))
        for split in splits:
            out.append(struct.pack("<Hf", flat[split["float_feature_index"]], split["border"]))
        leaves = np.round(np.array(tree["leaf_values"]) / step).astype("<i2")
        assert len(leaves) == 1 << len(splits)
        out.append(leaves.tobytes())
    return b"".join(out)


def empty(names):
    """A forest without trees."""
    return b"gleaner\0" + struct.pack("<IQIff", 1, names_hash(names), 0, 0.0, 1.0)


def evaluate(data, X):
    """What the Rust side computes, for a check: probabilities of the rows of X."""
    at = 8 + 4 + 8
    (count,) = struct.unpack_from("<I", data, at)
    bias, scale = struct.unpack_from("<ff", data, at + 4)
    at += 12
    total = np.zeros(len(X), np.int64)
    for _ in range(count):
        depth = data[at]
        at += 1
        leaf = np.zeros(len(X), np.int64)
        for level in range(depth):
            column, threshold = struct.unpack_from("<Hf", data, at)
            at += 6
            leaf |= (X[:, column] > np.float32(threshold)).astype(np.int64) << level
        leaves = np.frombuffer(data, "<i2", 1 << depth, at)
        at += 2 << depth
        total += leaves[leaf]
    assert at == len(data)
    return 1 / (1 + np.exp(-(bias + scale * total)))
