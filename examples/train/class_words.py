"""Words in classes and ids, and what each is worth: see src/features/class_words.rs."""

import struct

import numpy as np
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import SGDClassifier

# A word in fewer sites' classes than this is the site's own and has no weight.
MIN_SITES = 3
# The step in which weights are stored, in logits.
STEP = 1 / 2048
SEED = 7


class ClassWords:
    """A logistic regression over how often each word stands around a block."""

    def __init__(self, data, train):
        """Fits on the pages of `train`. A page counts once, its blocks by length."""
        sites = np.unique(data.of_pages("site"), return_inverse=True)[1]
        pairs = np.unique(np.stack([data.chains, sites[data.page_of[data.row_of]]], 1), axis=0)
        words, counts = np.unique(pairs[:, 0], return_counts=True)
        self.words = words[counts >= MIN_SITES].astype(np.uint32)
        self.words = self.words[self.words != 0]
        rows = data.usable() & (train & data.of_pages("teaches_class_words"))[data.page_of]
        X, y = self.matrix(data)[rows], data.target[rows]
        weight = data.lengths()
        page = np.bincount(data.page_of, weight * data.usable(), len(data.pages))
        weight = (weight / np.maximum(page, 1)[data.page_of] * 100)[rows]
        model = SGDClassifier(
            loss="log_loss", alpha=3e-5, max_iter=8, tol=None, average=True, random_state=SEED
        )
        labels = np.repeat([1, 0], len(y))
        shares = np.concatenate([weight * y, weight * (1 - y)])
        model.fit(vstack([X, X]), labels, sample_weight=shares)
        self.weights = np.clip(np.round(model.coef_[0] / STEP), -32767, 32767).astype("<i2")

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
        weight = np.where(known, self.weights[index] * STEP, 0).astype(np.float32)
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


def no_words():
    """The bytes of no class words: plain text has none."""
    return struct.pack("<I", 0)
