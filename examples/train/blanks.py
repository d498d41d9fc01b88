"""Fits the forest that says whether two blocks meet at a blank, on what the Rust side wrote.

    blanks.py DATA THRESHOLD

DATA/rows.f32 has the columns of each blank, DATA/answers.f32 whether blocks meet at it, its weight
and its fold. Writes DATA/fold-0.numbers ... DATA/all.numbers, and to DATA/scores.txt how good splits
at probabilities above THRESHOLD are, out of fold.
"""

import sys

import numpy as np
from catboost import CatBoost, Pool

import forest
from data import FOLDS

# Measured by scores out of fold: see docs/experiments.md.
PLAN = dict(
    loss_function="Logloss",
    iterations=120,
    learning_rate=0.2,
    depth=6,
    border_count=63,
    l2_leaf_reg=5,
    rsm=0.3,
    bootstrap_type="Bernoulli",
    leaf_estimation_iterations=1,
)
# Blanks that one tree is grown on.
TREE_BLANKS = 250_000


def main(folder, threshold):
    answers = np.fromfile(f"{folder}/answers.f32", np.float32).reshape(-1, 3)
    rows = np.fromfile(f"{folder}/rows.f32", np.float32).reshape(len(answers), -1)
    target, weight, fold = answers.T
    pool = Pool(rows, target, weight=weight / weight.mean())
    pool.quantize(border_count=PLAN["border_count"])
    chance = np.zeros(len(rows))
    for k in [*range(FOLDS), None]:
        own = pool if k is None else pool.slice(np.flatnonzero(fold != k))
        sample = min(0.8, TREE_BLANKS / own.num_row())
        model = CatBoost({**PLAN, **forest.COMMON, "subsample": sample}).fit(own)
        if k is not None:
            held = fold == k
            chance[held] = model.predict(rows[held], prediction_type="Probability")[:, 1]
        name = "all" if k is None else f"fold-{k}"
        with open(f"{folder}/{name}.numbers", "wb") as file:
            file.write(forest.to_bytes(model))
    split, met = chance > threshold, target > 0.5
    both = weight[split & met].sum()
    with open(f"{folder}/scores.txt", "w") as file:
        file.write(
            f"{len(rows)} blanks: {both / weight[split].sum():.3f} of the splits right, "
            f"{both / weight[met].sum():.3f} of the places where blocks meet found\n"
        )


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
