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
    /// The values that the questions of each column were last asked about. Much of a page is
    /// the same from row to row, and so are the answers.
    pub(super) about: Vec<[f32; N]>,
}

impl<const N: usize> Answers<N> {
    /// Space for the answers to so many questions about so many columns.
    pub(super) fn with_room(questions: usize, columns: usize) -> Self {
        Self { all: vec![[0; N]; questions], about: Vec::with_capacity(columns) }
    }

    /// None of so many questions about so many columns has been asked. Answers of another forest are
    /// left: each is overwritten when its question is asked, before it is read.
    pub(super) fn clear(&mut self, questions: usize, columns: usize) {
        self.all.resize(questions.max(self.all.len()), [0; N]);
        // No value equals NaN, so every column is asked about at least once.
        self.about.clear();
        self.about.resize(columns, [f32::NAN; N]);
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
