"""Writes a trained CatBoost model, fitted with COMMON, as the numbers that src/model/forest.rs reads."""

import json
import struct
import tempfile

import numpy as np

# What every forest is fitted with. The number of threads is fixed: sums are added in another order with
# another number of them.
COMMON = dict(random_seed=1, verbose=0, allow_writing_files=False, thread_count=2)

# Trees after which rows that are clearly outside the body are not evaluated further: see LEAST_LOGIT in
# src/model/forest.rs, which was measured with this many.
EARLY = 20


def to_bytes(model):
    """The model's raw value goes through the logistic function."""
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        model.save_model(file.name, format="json")
        with open(file.name) as text:
            dump = json.load(text)
    flat = [f["flat_feature_index"] for f in dump["features_info"]["float_features"]]
    scale, bias = dump["scale_and_bias"]
    bias = bias[0] if isinstance(bias, list) else bias
    step = max(abs(v) for tree in dump["oblivious_trees"] for v in tree["leaf_values"]) / 127
    trees = []
    for tree in dump["oblivious_trees"]:
        splits = tree["splits"] or []
        levels = [(flat[s["float_feature_index"]], np.float32(s["border"])) for s in splits]
        leaves = np.round(np.array(tree["leaf_values"]) / step).astype("i1")
        assert len(leaves) == 1 << len(levels)
        trees.append((levels, leaves))
    return packed(trees, bias, step * scale)


def packed(trees, bias, scale):
    """Each question that trees ask once: those of the early trees first, then by column."""
    early = min(EARLY, len(trees))
    asked = {}
    for number, (levels, _) in enumerate(trees):
        for question in levels:
            asked.setdefault(question, number < early)
    order = sorted(asked, key=lambda question: (not asked[question], question))
    place = {question: at for at, question in enumerate(order, 1)}
    columns = [], []
    for column, threshold in order:
        own = columns[0 if asked[column, threshold] else 1]
        if not own or own[-1][0] != column:
            own.append((column, []))
        own[-1][1].append(threshold)
    out = [struct.pack("<II", *map(len, columns))]
    for own in columns:
        numbers = [0] + [column for column, _ in own]
        out += [short(number - last) for last, number in zip(numbers, numbers[1:])]
    asked = [thresholds for _, thresholds in columns[0] + columns[1]]
    out += [short(len(thresholds)) for thresholds in asked]
    out += [struct.pack(f"<{len(thresholds)}f", *thresholds) for thresholds in asked]
    out.append(struct.pack("<IIff", early, len(trees), bias, scale))
    out.append(bytes(len(levels) for levels, _ in trees))
    questions = [place[question] for levels, _ in trees for question in levels]
    out.append(bytes(question & 255 for question in questions))
    out.append(bytes(question >> 8 for question in questions))
    out.append(b"".join(leaves.tobytes() for _, leaves in trees))
    return b"".join(out)


def short(number):
    """A number of 7 bits per byte, low ones first; the top bit of a byte says that more follow."""
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


def no_trees():
    """The bytes of a forest without trees."""
    return packed([], 0.0, 1.0)
