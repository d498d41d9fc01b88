"""Fits the forests on what the Rust side wrote; `main.rs` runs it, twice.

    fit.py DATA first
    fit.py DATA second WEIGHTS

The first run fits the weights of names, the kinds' forests and the blocks' first forest, for
each fold on the pages of the others, and for all.weights on every page. The second run
reads features into which those have answered, adds the blocks' second forest to each of
these files, and writes WEIGHTS. DATA/folds.json says which page is in which fold.
"""

import json
import os
import shutil
import struct
import sys
import time

import numpy as np
from catboost import CatBoost, Pool
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import SGDClassifier

import forest

FOLDS = 5
# The files of weights: a fold's are fitted on all other folds.
FILES = [*(f"fold-{k}" for k in range(FOLDS)), "all"]
SEED = 7
# A word in fewer sites' classes than this is the site's own and has no weight.
MIN_SITES = 3
KINDS = ["article", "collection", "documentation", "forum", "listing", "product", "service"]

# Blocks that one tree of the blocks' forest is grown on.
TREE_BLOCKS = 200_000

# What a page of each archive counts, measured by out-of-fold scores: see weights.md.
ARCHIVE_WEIGHT = {"features": 0.5, "snippets": 1.0, "news": 2.0, "crop": 0.5, "masked": 0.5}

BLOCKS = dict(
    loss_function="CrossEntropy",
    depth=6,
    border_count=63,
    l2_leaf_reg=5,
    rsm=0.2,
    bootstrap_type="Bernoulli",
    leaf_estimation_iterations=1,
)
# Trees of the blocks' two forests. 300 of each, at a rate of .12, score the same.
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
COMMON = dict(random_seed=1, verbose=0, allow_writing_files=False, thread_count=os.cpu_count())


class Data:
    """The training data of one kind of input."""

    def __init__(self, folder):
        self.pages = [json.loads(line) for line in open(f"{folder}/pages.jsonl")]
        self.names = open(f"{folder}/names.txt").read().split("\n")
        self.X = np.fromfile(f"{folder}/features.f32", np.float32).reshape(-1, len(self.names))
        self.target = np.fromfile(f"{folder}/targets.f32", np.float32)
        self.words = np.fromfile(f"{folder}/lengths.u32", np.uint32)
        blocks = [page["blocks"] for page in self.pages]
        self.page_of = np.repeat(np.arange(len(self.pages)), blocks)
        lengths = np.fromfile(f"{folder}/chain-lengths.u32", np.uint32).astype(int)
        self.chains = np.fromfile(f"{folder}/chains.u32", np.uint32)
        self.chain_ends = np.cumsum(lengths)
        self.levels = np.fromfile(f"{folder}/chain-levels.u8", np.uint8)
        self.row_of = np.repeat(np.arange(len(lengths)), lengths)
        self.names_column = self.names.index("NamesSum")
        self.kind_column = self.names.index("KindArticle")
        self.first_column = self.names.index("FirstOwn")
        self.fold = self.folds()

    def folds(self):
        """A fold a page; all pages of a site share one."""
        sites = sorted({page["domain"] for page in self.pages})
        order = np.random.RandomState(SEED).permutation(len(sites))
        fold = {site: int(order[i]) % FOLDS for i, site in enumerate(sites)}
        return np.array([fold[page["domain"]] for page in self.pages])

    def means(self):
        """The mean of every column over each page's blocks."""
        sums = np.zeros((len(self.pages), self.X.shape[1]))
        np.add.at(sums, self.page_of, self.X)
        counts = np.bincount(self.page_of, minlength=len(self.pages))
        return (sums / np.maximum(counts, 1)[:, None]).astype(np.float32)

    def weights(self):
        """What a block counts: the root of its length, by archive."""
        archive = [ARCHIVE_WEIGHT.get(page["archive"].split("-")[0], 1.0) for page in self.pages]
        return np.sqrt(np.maximum(self.words, 1)) * np.array(archive)[self.page_of]

    def usable(self):
        """Blocks to train on: gold of five words or more, or a snippet that speaks of it."""
        good = np.array([page["gold"] >= 5 or page["archive"] == "snippets" for page in self.pages])
        return good[self.page_of] & ~np.isnan(self.target)


class Names:
    """Words in classes and ids, and what each is worth: see src/model/names.rs."""

    STEP = 1 / 2048

    def __init__(self, data, train):
        """Fits on the pages of `train`: a logistic regression over how often each word of
        three sites or more stands around a block; a page counts once, its blocks by length."""
        sites = np.unique([page["domain"] for page in data.pages], return_inverse=True)[1]
        pairs = np.unique(np.stack([data.chains, sites[data.page_of[data.row_of]]], 1), axis=0)
        words, counts = np.unique(pairs[:, 0], return_counts=True)
        self.words = words[counts >= MIN_SITES].astype(np.uint32)
        self.words = self.words[self.words != 0]
        named = np.array([page["archive"] != "masked" for page in data.pages])
        rows = data.usable() & (train & named)[data.page_of]
        X, y = self.matrix(data)[rows], data.target[rows]
        weight = np.sqrt(np.maximum(data.words, 1))
        page = np.bincount(data.page_of, weight * data.usable(), len(data.pages))
        weight = (weight / np.maximum(page, 1)[data.page_of] * 100)[rows]
        model = SGDClassifier(
            loss="log_loss", alpha=3e-5, max_iter=8, tol=None, average=True, random_state=SEED
        )
        labels = np.repeat([1, 0], len(y))
        shares = np.concatenate([weight * y, weight * (1 - y)])
        model.fit(vstack([X, X]), labels, sample_weight=shares)
        self.weights = np.clip(np.round(model.coef_[0] / self.STEP), -32767, 32767).astype("<i2")

    def known(self, data):
        """For each word of each chain: whether it is known, and its index."""
        index = np.minimum(np.searchsorted(self.words, data.chains), len(self.words) - 1)
        return self.words[index] == data.chains, index

    def matrix(self, data):
        known, index = self.known(data)
        entries = (np.ones(known.sum(), np.float32), (data.row_of[known], index[known]))
        return csr_matrix(entries, shape=(len(data.target), len(self.words)))

    def columns(self, data):
        """The five columns as Rust fills them: sum, near, least, most, known."""
        known, index = self.known(data)
        weight = np.where(known, self.weights[index] * self.STEP, 0).astype(np.float32)
        out = np.zeros((len(data.target), 5), np.float32)
        np.add.at(out[:, 0], data.row_of, weight)
        np.minimum.at(out[:, 2], data.row_of, weight)
        np.maximum.at(out[:, 3], data.row_of, weight)
        np.add.at(out[:, 4], data.row_of, known)
        # Near: the words of the first element, innermost first, that has a known one.
        rows = data.row_of[known]
        if len(rows):
            levels = data.levels[known]
            first = np.full(len(data.target), 255)
            np.minimum.at(first, rows, levels)
            nearest = levels == first[rows]
            np.add.at(out[:, 1], rows[nearest], weight[known][nearest])
        return out

    def to_bytes(self):
        pairs = np.zeros(len(self.words), [("hash", "<u4"), ("weight", "<i2")])
        pairs["hash"], pairs["weight"] = self.words, self.weights
        return struct.pack("<I", len(self.words)) + pairs.tobytes()


def fit_kinds(data, means, train):
    """One forest a kind, on the pages whose kind is known for sure."""
    known = train & np.array([page["archive"] not in ("features", "snippets") for page in data.pages])
    X = means[known].copy()
    X[:, data.kind_column:] = 0
    models = []
    for kind in KINDS:
        y = np.array([page["kind"] == kind for page in data.pages])[known]
        models.append(CatBoost({**PAGES, **COMMON}).fit(Pool(X, y.astype(float))))
    return models


def kind_probabilities(data, means, models):
    X = means.copy()
    X[:, data.kind_column:] = 0
    p = np.stack([m.predict(X, prediction_type="Probability")[:, 1] for m in models], 1)
    return (p / p.sum(1, keepdims=True)).astype(np.float32)


def fit_blocks(data, rows, columns, trees):
    """A forest over the first columns, for the rows that are true."""
    pool = Pool(data.X[rows, :columns], data.target[rows], weight=data.weights()[rows])
    # Each tree sees so many blocks: more do not help it, and cost time.
    sample = dict(subsample=min(0.8, TREE_BLOCKS / pool.num_row()))
    return CatBoost({**BLOCKS, **trees, **sample, **COMMON}).fit(pool)


def part(data):
    return struct.pack("<I", len(data)) + data


def parts(data):
    """The parts of a file of weights."""
    out = []
    while data:
        (length,) = struct.unpack_from("<I", data)
        out.append(data[4 : 4 + length])
        data = data[4 + length :]
    return out


def write(path, parts):
    data = b"".join(map(part, parts))
    open(path, "wb").write(data)
    return len(data)


def first(folder):
    data = Data(folder)
    folds = {page["name"]: int(fold) for page, fold in zip(data.pages, data.fold)}
    json.dump(folds, open(f"{folder}/folds.json", "w"))
    trains = [data.fold != k for k in range(FOLDS)] + [np.ones(len(data.pages), bool)]

    # Each fold's columns are filled by what has not seen it.
    names = [None] * len(trains)
    if len(data.chains):
        names = [Names(data, train) for train in trains]
        for k in range(FOLDS):
            rows = (data.fold == k)[data.page_of]
            columns = slice(data.names_column, data.kind_column)
            data.X[rows, columns] = names[k].columns(data)[rows]
        print(f"names: {len(names[-1].words)} words", flush=True)
    means = data.means()
    kinds = [fit_kinds(data, means, train) for train in trains]
    posterior = np.zeros((len(data.pages), len(KINDS)), np.float32)
    for k in range(FOLDS):
        posterior[data.fold == k] = kind_probabilities(data, means, kinds[k])[data.fold == k]
    labels = np.array([KINDS.index(p["kind"]) if p["kind"] else -1 for p in data.pages])
    right = (posterior.argmax(1) == labels)[labels >= 0].mean()
    print(f"kinds right, out of fold: {right:.3f}", flush=True)
    data.X[:, data.kind_column : data.kind_column + len(KINDS)] = posterior[data.page_of]

    usable = data.usable()
    for k, train in enumerate(trains):
        start = time.time()
        model = fit_blocks(data, usable & train[data.page_of], data.first_column, FIRST)
        head = names[k].to_bytes() if names[k] else struct.pack("<I", 0)
        forests = [forest.to_bytes(model, data.names) for model in [*kinds[k], model]]
        write(f"{folder}/{FILES[k]}.weights", [head, *forests, forest.empty(data.names)])
        print(f"first, {FILES[k]}: {time.time() - start:.0f} s", flush=True)


def second(folder, out):
    data = Data(folder)
    usable = data.usable()
    trains = [data.fold != k for k in range(FOLDS)] + [np.ones(len(data.pages), bool)]
    for k, train in enumerate(trains):
        start = time.time()
        path = f"{folder}/{FILES[k]}.weights"
        model = fit_blocks(data, usable & train[data.page_of], len(data.names), SECOND)
        packed = [*parts(open(path, "rb").read())[:-1], forest.to_bytes(model, data.names)]
        size = write(path, packed)
        print(f"second, {FILES[k]}: {time.time() - start:.0f} s, {size} bytes", flush=True)
    shutil.copy(f"{folder}/{FILES[-1]}.weights", out)


if __name__ == "__main__":
    {"first": first, "second": second}[sys.argv[2]](sys.argv[1], *sys.argv[3:])
