"""Fits the block classifier's forests on what the Rust side wrote; it runs this twice.

    fit.py DATA first
    fit.py DATA second

The first run fits the class words, the kinds' forests and the blocks' first forest, for each
fold on the pages of the others, and once on all pages. The second run reads columns that those
have filled, and fits the blocks' second forest. Both write the numbers of each set of weights to
DATA/fold-0.numbers ... DATA/all.numbers; DATA/scores.json has what was measured out of fold.
"""

import json
import struct
import sys
import time

import numpy as np
from catboost import CatBoost, Pool

import forest
from class_words import ClassWords, no_words
from data import FOLDS, Data

FILES = [*(f"fold-{k}" for k in range(FOLDS)), "all"]
KINDS = ["article", "collection", "documentation", "forum", "listing", "product", "service"]

# Blocks that one tree of the blocks' forests is grown on.
TREE_BLOCKS = 120_000

# Measured by scores out of fold.
BLOCKS = dict(
    loss_function="CrossEntropy",
    depth=6,
    border_count=63,
    l2_leaf_reg=5,
    rsm=0.2,
    bootstrap_type="Bernoulli",
    leaf_estimation_iterations=1,
)
# Trees of the blocks' two forests. 300 of each, at a rate of .12, scored the same.
FIRST = dict(iterations=150, learning_rate=0.2)
SECOND = dict(iterations=250, learning_rate=0.14)
PAGES = dict(
    loss_function="Logloss",
    depth=4,
    learning_rate=0.08,
    iterations=120,
    border_count=31,
    l2_leaf_reg=10,
    rsm=0.3,
    bootstrap_type="Bernoulli",
    subsample=0.7,
)


def fit_kinds(data, means, train):
    """One forest per kind, on the pages whose kind is known for sure."""
    known = train & data.of_pages("teaches_kind")
    kinds, weight = data.of_pages("kind")[known], data.of_pages("weight")[known]
    pool = lambda kind: Pool(means[known], (kinds == kind).astype(float), weight=weight)
    return [CatBoost({**PAGES, **forest.COMMON}).fit(pool(kind)) for kind in KINDS]


def kind_probabilities(means, models):
    p = np.stack([m.predict(means, prediction_type="Probability")[:, 1] for m in models], 1)
    return (p / p.sum(1, keepdims=True)).astype(np.float32)


def pool_of(data, columns):
    """The blocks to learn from with their first columns, cut at borders once for all fits; and
    the page of each."""
    rows, weights = data.lesson()
    pool = Pool(data.X[rows, :columns], data.target[rows], weight=weights)
    pool.quantize(border_count=BLOCKS["border_count"])
    return pool, data.page_of[rows]


def fit_blocks(pool, page_of, train, trees):
    """A forest on the blocks of the pages of `train`."""
    own = pool.slice(np.flatnonzero(train[page_of]))
    # Each tree sees so many blocks: more do not help it, and cost time.
    sample = dict(subsample=min(0.8, TREE_BLOCKS / own.num_row()))
    return CatBoost({**BLOCKS, **trees, **sample, **forest.COMMON}).fit(own)


def write(path, parts):
    """Each part with its length before it, as src/classify reads them."""
    with open(path, "wb") as file:
        for part in parts:
            file.write(struct.pack("<I", len(part)) + part)


def parts(path):
    """The parts of a file that was written so."""
    with open(path, "rb") as file:
        while length := file.read(4):
            yield file.read(struct.unpack("<I", length)[0])


def first(folder):
    data = Data(folder)
    trains = data.trains()
    # Each fold's columns are filled by what has not seen it.
    words = [None] * len(trains)
    if len(data.chains):
        words = [ClassWords(data, train) for train in trains]
        for k in range(FOLDS):
            rows = (data.fold == k)[data.page_of]
            columns = slice(data.names_column, data.kind_column)
            data.X[rows, columns] = words[k].columns(data, rows)
        print(f"class words: {len(words[-1].words)}", flush=True)
    means = data.means()
    kinds = [fit_kinds(data, means, train) for train in trains]
    posterior = np.zeros((len(data.pages), len(KINDS)), np.float32)
    for k in range(FOLDS):
        posterior[data.fold == k] = kind_probabilities(means, kinds[k])[data.fold == k]
    told = data.of_pages("teaches_kind") & data.of_pages("is_whole")
    right = np.array(KINDS)[posterior.argmax(1)] == data.of_pages("kind")
    scores = {"kinds_right": round(float(right[told].mean()), 3)}
    with open(f"{folder}/scores.json", "w") as file:
        json.dump(scores, file)
    print(f"kinds right, out of fold: {scores['kinds_right']}", flush=True)
    data.X[:, data.kind_column : data.first_column] = posterior[data.page_of]

    pool, page_of = pool_of(data, data.first_column)
    for k, train in enumerate(trains):
        start = time.time()
        model = fit_blocks(pool, page_of, train, FIRST)
        head = words[k].to_bytes() if words[k] else no_words()
        forests = [forest.to_bytes(model) for model in [*kinds[k], model]]
        write(f"{folder}/{FILES[k]}.numbers", [head, *forests, forest.no_trees()])
        print(f"first, {FILES[k]}: {time.time() - start:.0f} s", flush=True)


def second(folder):
    data = Data(folder)
    pool, page_of = pool_of(data, len(data.names))
    for k, train in enumerate(data.trains()):
        start = time.time()
        path = f"{folder}/{FILES[k]}.numbers"
        model = fit_blocks(pool, page_of, train, SECOND)
        *earlier, _ = parts(path)
        write(path, [*earlier, forest.to_bytes(model)])
        print(f"second, {FILES[k]}: {time.time() - start:.0f} s", flush=True)


if __name__ == "__main__":
    {"first": first, "second": second}[sys.argv[2]](sys.argv[1])
