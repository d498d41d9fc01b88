//! Small oblivious trees that mend what weighted sums cannot say: "the only h1, unless the
//! page is a shop's".
//!
//! All nodes of a level ask one question, so a row's leaf is the number its answers spell
//! in binary: sixteen leaves, no branch.

/// Levels of a tree.
pub(crate) const DEPTH: usize = 4;
pub(crate) const LEAVES: usize = 1 << DEPTH;

/// A tree: questions "is column `.0` over `.1`?", and what each run of answers is worth.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    pub tests: [(u16, f32); DEPTH],
    pub leaves: [f32; LEAVES],
}

/// Rows that one question is put to at once.
const LANES: usize = 8;

impl Tree {
    /// What all trees say of each row.
    pub(crate) fn sums<const N: usize>(trees: &[Self], rows: &[[f32; N]]) -> Vec<f32> {
        let mut sums = Vec::with_capacity(rows.len());
        for rows in rows.chunks(LANES) {
            let mut columns = [[0.0; LANES]; N];
            for (lane, row) in rows.iter().enumerate() {
                for (column, value) in columns.iter_mut().zip(row) {
                    column[lane] = *value;
                }
            }
            let mut own = [0.0; LANES];
            for tree in trees {
                for (sum, leaf) in own.iter_mut().zip(tree.leaves_of(&columns)) {
                    *sum += tree.leaves[leaf as usize % LEAVES];
                }
            }
            sums.extend_from_slice(&own[..rows.len()]);
        }
        sums
    }

    /// The leaf of each row; a column that is not there is over nothing.
    fn leaves_of(&self, columns: &[[f32; LANES]]) -> [u32; LANES] {
        let mut leaves = [0; LANES];
        for (level, &(column, end)) in self.tests.iter().enumerate() {
            let Some(values) = columns.get(usize::from(column)) else { continue };
            for (leaf, value) in leaves.iter_mut().zip(values) {
                *leaf |= u32::from(*value > end) << level;
            }
        }
        leaves
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
        assert_eq!(Tree::sums(&trees, &[[1.0, 0.0], [1.0, 1.0]]), [2.5, 0.0]);
        assert_eq!(Tree::sums(&trees, &[[1.0, 0.0]; 40]), [2.5; 40]);
    }
}
