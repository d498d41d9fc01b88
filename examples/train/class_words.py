"""Words in classes and ids, and what each is worth: see src/features/class_words.rs."""

import struct

import numpy as np
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import SGDClassifier

# A word in fewer sites' classes than this is the site's own and has no weight.
MIN_SITES = 3
# The step in which weights are stored, in logits.
STEP = 1 / 64
SEED = 7
# Blocks of a page, evenly spread, that the regression is fitted on.
PAGE_BLOCKS = 60


class ClassWords:
    """A logistic regression over how often each word stands around a block."""

    def __init__(self, data, train):
        """Fits on the pages of `train`. A page counts once, its blocks by length."""
        sites = np.unique(data.of_pages("site"), return_inverse=True)[1]
        # Each word with each site once, as one number: that sorts faster than pairs.
        of_site = sites[data.page_of[data.row_of]].astype(np.uint64)
        pairs = np.unique(data.chains.astype(np.uint64) << np.uint64(32) | of_site)
        words, counts = np.unique(pairs >> np.uint64(32), return_counts=True)
        self.words = words[counts >= MIN_SITES].astype(np.uint32)
        self.words = self.words[self.words != 0]
        rows = data.usable() & (train & data.of_pages("teaches_class_words"))[data.page_of]
        rows &= data.spread(PAGE_BLOCKS)
        X, y = self.matrix(data, rows), data.target[rows]
        weight = data.lengths()[rows]
        page = np.bincount(data.page_of[rows], weight, len(data.pages))
        weight *= 100 * data.of_pages("weight")[data.page_of[rows]] / page[data.page_of[rows]]
        model = SGDClassifier(
            loss="log_loss", alpha=3e-5, max_iter=8, tol=None, average=True, random_state=SEED
        )
        labels = np.repeat([1, 0], len(y))
        shares = np.concatenate([weight * y, weight * (1 - y)])
        model.fit(vstack([X, X]), labels, sample_weight=shares)
        self.weights = np.clip(np.round(model.coef_[0] / STEP), -32767, 32767).astype("<i2")

    def known(self, data, rows):
        """Of the words around the rows that are true: the number of the row among them, the index
        of each word that is known, and the number of elements between."""
        own = rows[data.row_of]
        number = (np.cumsum(rows) - 1)[data.row_of[own]]
        chains, levels = data.chains[own], data.levels[own]
        index = np.minimum(np.searchsorted(self.words, chains), len(self.words) - 1)
        known = self.words[index] == chains
        return number[known], index[known], levels[known]

    def matrix(self, data, rows):
        number, index, _ = self.known(data, rows)
        entries = (np.ones(len(index), np.float32), (number, index))
        return csr_matrix(entries, shape=(rows.sum(), len(self.words)))

    def columns(self, data, rows):
        """The five columns of these rows as Rust fills them: sum, near, least, most, known."""
        number, index, levels = self.known(data, rows)
        weight = (self.weights[index] * STEP).astype(np.float32)
        out = np.zeros((rows.sum(), 5), np.float32)
        out[:, 0] = np.bincount(number, weight, len(out))
        np.minimum.at(out[:, 2], number, weight)
        np.maximum.at(out[:, 3], number, weight)
        out[:, 4] = np.bincount(number, minlength=len(out))
        # Near: the words of the first element, innermost first, that has a known one.
        first = np.full(len(out), 255)
        np.minimum.at(first, number, levels)
        nearest = levels == first[number]
        out[:, 1] = np.bincount(number[nearest], weight[nearest], len(out))
        return out

    def to_bytes(self):
        out = bytearray(struct.pack("<I", len(self.words)))
        for difference in np.diff(self.words, prepend=np.uint32(0)).tolist():
            while difference > 127:
                out.append(difference & 127 | 128)
                difference >>= 7
            out.append(difference)
        planes = self.weights.view(np.uint8).reshape(-1, 2)
        return bytes(out) + planes[:, 0].tobytes() + planes[:, 1].tobytes()


def no_words():
    """The bytes of no class words: plain text has none."""
    return struct.pack("<I", 0)
