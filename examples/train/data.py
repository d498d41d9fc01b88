"""The training data of one kind of input, as the Rust side writes it."""

import json

import numpy as np

# Folds: page["fold"] is below it.
FOLDS = 5
# Blocks without a word of the gold that the forests learn from, of one page.
PAGE_BLOCKS = 120
SEED = 7


class Data:
    """Pages and their blocks: one row per block in every array.

    A page of pages.jsonl has its number of blocks, its fold, its site, its kind ("" where it is
    not known), its weight, whether the kinds' forests, the class words and the blocks' forests may
    learn from it.
    """

    def __init__(self, folder):
        with open(f"{folder}/pages.jsonl") as file:
            self.pages = [json.loads(line) for line in file]
        with open(f"{folder}/names.txt") as file:
            self.names = file.read().split("\n")
        read = lambda name, kind: np.fromfile(f"{folder}/{name}", kind)
        self.X = read("columns.f32", np.float32).reshape(-1, len(self.names))
        self.target = read("targets.f32", np.float32)
        self.words = read("lengths.u32", np.uint32)
        self.page_of = np.repeat(np.arange(len(self.pages)), self.of_pages("blocks"))
        # The class words around each block, from the innermost element outwards: of their hashes
        # the upper 24 bits.
        chains = read("chain-lengths.u32", np.uint32).astype(int)
        self.chains = read("chains.u32", np.uint32) >> 8
        self.levels = read("chain-levels.u8", np.uint8)
        self.row_of = np.repeat(np.arange(len(chains)), chains)
        # Columns that the model fills: those of class words, of kinds, of the first forest.
        self.names_column = self.names.index("NamesSum")
        self.kind_column = self.names.index("KindArticle")
        self.first_column = self.names.index("FirstOwn")
        self.fold = self.of_pages("fold")

    def of_pages(self, key):
        return np.array([page[key] for page in self.pages])

    def trains(self):
        """The pages that each set of weights may see: those of all other folds, then all."""
        return [*(self.fold != k for k in range(FOLDS)), np.ones(len(self.pages), bool)]

    def means(self):
        """The mean of every column over each page's blocks; of those that forests fill, zero."""
        counts = self.of_pages("blocks")
        means = np.zeros((len(self.pages), self.X.shape[1]), np.float32)
        for page, end in enumerate(np.cumsum(counts)):
            rows = self.X[end - counts[page] : end, : self.kind_column]
            means[page, : self.kind_column] = rows.sum(0, np.float64) / max(counts[page], 1)
        return means

    def lengths(self):
        """The square root of each block's words: what it counts on its page."""
        return np.sqrt(np.maximum(self.words, 1))

    def weights(self):
        """What a block counts in the blocks' forests."""
        return self.lengths() * self.of_pages("weight")[self.page_of]

    def lesson(self):
        """The rows that the blocks' forests learn from, and their weights. Of a page's blocks
        outside the gold a part stands for all."""
        usable = self.usable()
        outside = usable & (self.target == 0)
        count = np.bincount(self.page_of, outside, len(self.pages))
        share = np.minimum(1, PAGE_BLOCKS / np.maximum(count, 1))[self.page_of]
        drawn = np.random.default_rng(SEED).random(len(share)) < share
        rows = np.flatnonzero(usable & (drawn | ~outside))
        weights = self.weights() / np.where(outside, share, 1)
        return rows, weights[rows]

    def spread(self, count):
        """So many blocks of each page, evenly spread; all of a page with fewer."""
        blocks = self.of_pages("blocks")
        starts = np.cumsum(blocks) - blocks
        place = np.arange(len(self.target)) - starts[self.page_of]
        step = np.minimum(1, count / np.maximum(blocks, 1))[self.page_of]
        return np.floor(place * step) != np.floor((place - 1) * step)

    def usable(self):
        """Blocks to train on: of pages with gold, and not left open by it."""
        return self.of_pages("teaches_blocks")[self.page_of] & ~np.isnan(self.target)
