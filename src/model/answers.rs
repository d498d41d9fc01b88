//! What some rows answer to the questions of a forest, and what its trees make of that.

/// Deepest tree read.
pub(super) const MAX_DEPTH: usize = 6;
/// Leaves of the deepest tree: shallower ones leave some of the space unused.
pub(super) const LEAVES: usize = 1 << MAX_DEPTH;

/// What each level of a tree asks: places among the [`Answers`].
pub(super) type Levels = [u16; MAX_DEPTH];
/// What a tree adds to the sum, by the number that the answers spell.
pub(super) type Leaves = [i16; LEAVES];

/// The answers of some rows: to each question a byte a row, of which all bits are set or none. Forests
/// that are evaluated one after the other share the space.
///
/// `N` rows are evaluated together: usually a vector register full, fewer if that are all there are.
pub(crate) struct Answers<const N: usize> {
    /// By the question's place. The first is asked by no one and always denied: levels that a
    /// shallow tree lacks point to it.
    pub(super) all: Vec<[u8; N]>,
}

impl<const N: usize> Answers<N> {
    /// Space for the answers to so many questions.
    pub(super) fn with_room(questions: usize) -> Self {
        Self { all: vec![[0; N]; questions] }
    }

    /// Makes room for so many questions. Answers of another forest are left: each is overwritten when its
    /// question is asked, before it is read.
    pub(super) fn reserve(&mut self, questions: usize) {
        self.all.resize(questions.max(self.all.len()), [0; N]);
    }

    /// Answers the questions from place `first` on about some rows. Many trees ask the same, so each
    /// question is asked once, and its answers are kept as bytes: sixteen rows a register, where the values
    /// are four.
    #[inline]
    pub(super) fn put(&mut self, thresholds: &[f32], first: usize, values: &[f32; N]) {
        let values = *values;
        let answers = self.all.get_mut(first..first + thresholds.len()).unwrap_or_default();
        for (answers, threshold) in answers.iter_mut().zip(thresholds) {
            *answers = values.map(|value| u8::from(value > *threshold).wrapping_neg());
        }
    }

    /// Adds what some of the trees make of the answers.
    pub(super) fn add(&self, levels: &[Levels], leaves: &[Leaves], sums: &mut [i32; N]) {
        for (levels, leaves) in levels.iter().zip(leaves) {
            let mut spelled = [0u8; N];
            for (level, place) in levels.iter().enumerate() {
                let Some(answers) = self.all.get(usize::from(*place)) else { continue };
                for (spelled, answer) in spelled.iter_mut().zip(answers) {
                    *spelled |= answer & (1 << level);
                }
            }
            for (sum, spelled) in sums.iter_mut().zip(spelled) {
                *sum += i32::from(leaves[usize::from(spelled) % LEAVES]);
            }
        }
    }
}
