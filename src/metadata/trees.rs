//! Small oblivious trees that mend what weighted sums cannot say: "the only h1, unless the
//! page is a shop's".
//!
//! All nodes of a level ask one question, so a row's leaf is the number its answers spell
//! in binary: sixteen leaves, no branch.

/// Levels of a tree.
pub(super) const DEPTH: usize = 4;
pub(super) const LEAVES: usize = 1 << DEPTH;

/// A tree: questions "is column `.0` over `.1`?", and what each run of answers is worth.
#[derive(Clone, Debug)]
pub(super) struct Tree {
    pub tests: [(u16, f32); DEPTH],
    pub leaves: [f32; LEAVES],
}

impl Tree {
    /// What all trees say of a row.
    pub(super) fn sum(trees: &[Self], row: &[f32]) -> f32 {
        trees.iter().map(|tree| tree.leaf(row)).sum()
    }

    fn leaf(&self, row: &[f32]) -> f32 {
        let mut leaf = 0;
        for (level, &(column, end)) in self.tests.iter().enumerate() {
            let over = row.get(usize::from(column)).is_some_and(|&value| value > end);
            leaf |= usize::from(over) << level;
        }
        self.leaves.get(leaf).copied().unwrap_or(0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{DEPTH, LEAVES, Tree};

    #[test]
    fn answers_spell_the_leaf() {
        let mut leaves = [0.0; LEAVES];
        leaves[0b0101] = 2.5;
        let tests = [(0, 0.5), (1, 0.5), (0, 0.2), (9, 0.5)];
        assert_eq!(tests.len(), DEPTH);
        let trees = [Tree { tests, leaves }];
        assert_eq!(Tree::sum(&trees, &[1.0, 0.0]), 2.5);
        assert_eq!(Tree::sum(&trees, &[1.0, 1.0]), 0.0);
    }
}
