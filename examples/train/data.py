"""The training data of one kind of input, as the Rust side writes it."""

import json

import numpy as np

# Folds: page["fold"] is below it.
FOLDS = 5


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
        # The class words around each block, from the innermost element outwards.
        chains = read("chain-lengths.u32", np.uint32).astype(int)
        self.chains = read("chains.u32", np.uint32)
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
        """The mean of every column over each page's blocks."""
        sums = np.zeros((len(self.pages), self.X.shape[1]))
        np.add.at(sums, self.page_of, self.X)
        counts = np.bincount(self.page_of, minlength=len(self.pages))
        return (sums / np.maximum(counts, 1)[:, None]).astype(np.float32)

    def lengths(self):
        """The square root of each block's words: what it counts on its page."""
        return np.sqrt(np.maximum(self.words, 1))

    def weights(self):
        """What a block counts in the blocks' forests."""
        return self.lengths() * self.of_pages("weight")[self.page_of]

    def usable(self):
        """Blocks to train on: of pages with gold, and not left open by it."""
        return self.of_pages("teaches_blocks")[self.page_of] & ~np.isnan(self.target)
