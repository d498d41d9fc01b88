"""Fits the forests on what the Rust side wrote, and writes them as weights.

    fit.py DATA WEIGHTS

DATA holds pages.jsonl, names.txt, features.f32, targets.f32 and lengths.u32. Besides
WEIGHTS, which is fitted on all pages, DATA/fold-K.weights are fitted on all but one fold
each, and DATA/folds.json says which page is in which fold, for out-of-fold scores.
"""

import json
import os
import struct
import sys
import time

import numpy as np
from catboost import CatBoost, Pool

import forest

FOLDS = 5
SEED = 7
KINDS = ["article", "collection", "documentation", "forum", "listing", "product", "service"]

# What a page of each archive counts, measured by out-of-fold scores: see weights.md.
ARCHIVE_WEIGHT = {"features": 0.5, "snippets": 1.0, "news": 2.0, "crop": 0.5}

BLOCKS = dict(
    loss_function="CrossEntropy",
    depth=6,
    learning_rate=0.12,
    iterations=300,
    border_count=63,
    l2_leaf_reg=5,
    rsm=0.2,
    bootstrap_type="Bernoulli",
    subsample=0.5,
    leaf_estimation_iterations=1,
)
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
        self.kind_column = self.names.index("KindArticle")
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


def fit_blocks(data, rows):
    pool = Pool(data.X[rows], data.target[rows], weight=data.weights()[rows])
    return CatBoost({**BLOCKS, **COMMON}).fit(pool)


def pack(models, names):
    parts = [forest.to_bytes(model, names) for model in models]
    return b"".join(struct.pack("<I", len(part)) + part for part in parts)


def main():
    folder, out = sys.argv[1:3]
    data = Data(folder)
    names = {f"{p['archive']}/{p['id']}": int(f) for p, f in zip(data.pages, data.fold)}
    json.dump(names, open(f"{folder}/folds.json", "w"))
    means, usable = data.means(), data.usable()

    # The kinds first: blocks are trained, and later judged, with what a model that has not
    # seen the page says of its kind.
    kinds = [fit_kinds(data, means, data.fold != k) for k in range(FOLDS)]
    posterior = np.zeros((len(data.pages), len(KINDS)), np.float32)
    for k, models in enumerate(kinds):
        posterior[data.fold == k] = kind_probabilities(data, means, models)[data.fold == k]
    labels = np.array([KINDS.index(p["kind"]) if p["kind"] else -1 for p in data.pages])
    right = (posterior.argmax(1) == labels)[labels >= 0].mean()
    print(f"kinds right, out of fold: {right:.3f}", flush=True)
    data.X[:, data.kind_column:] = posterior[data.page_of]

    for k in range(FOLDS):
        start = time.time()
        rows = usable & (data.fold != k)[data.page_of]
        model = fit_blocks(data, rows)
        open(f"{folder}/fold-{k}.weights", "wb").write(pack([*kinds[k], model], data.names))
        print(f"fold {k}: {time.time() - start:.0f} s", flush=True)
    final = fit_kinds(data, means, np.ones(len(data.pages), bool))
    weights = pack([*final, fit_blocks(data, usable)], data.names)
    open(out, "wb").write(weights)
    print(f"{out}: {len(weights)} bytes")


if __name__ == "__main__":
    main()
