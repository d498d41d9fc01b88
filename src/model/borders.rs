//! The thresholds that forests ask about, by column. All that a forest sees of a value is which of them it is
//! above, so their number, a byte, can stand for the value.

use std::ops::Range;

use super::file::LoadError;

/// A question: is the value of the column above the threshold?
pub(super) type Question = (u16, f32);

/// Whether a question comes before another: by column, then by threshold.
pub(super) fn is_before(one: &Question, other: &Question) -> bool {
    one.0 < other.0 || one.0 == other.0 && one.1 < other.1
}

/// Two runs of questions in one, each question once.
fn merge(one: &[Question], other: &[Question]) -> Vec<Question> {
    let mut merged = Vec::with_capacity(one.len() + other.len());
    let (mut one, mut other) = (one.iter().peekable(), other.iter().peekable());
    while let (Some(first), Some(second)) = (one.peek(), other.peek()) {
        let (is_first, is_second) = (is_before(first, second), is_before(second, first));
        merged.push(if is_second { **second } else { **first });
        if !is_second {
            one.next();
        }
        if !is_first {
            other.next();
        }
    }
    merged.extend(one.chain(other));
    merged
}

/// Most thresholds of a column. Numbers of thresholds below a value are `0..=MOST`.
const MOST: usize = NEVER as usize - 1;
/// What no number of thresholds is above.
pub(super) const NEVER: i8 = i8::MAX;

/// What 2^23 is added to has the whole number in its last bits.
const WHOLE: f32 = 8_388_608.0;

/// The thresholds of each column, ascending. A value is compared with them once; its rank is the number of those
/// that it is above. Columns of small whole numbers, from 0 to [`MOST`], need no comparison: the rank of a
/// value is the value.
#[derive(Clone, Debug, Default)]
pub(crate) struct Borders {
    all: Vec<f32>,
    small: Range<usize>,
    /// Where those of each column end.
    ends: Vec<usize>,
}

impl Borders {
    /// Those of runs of questions, each [in order](is_before), about so many columns.
    pub(super) fn of(
        runs: &[&[Question]],
        columns: usize,
        small: Range<usize>,
    ) -> Result<Self, LoadError> {
        let questions = runs.iter().fold(Vec::new(), |merged, run| merge(&merged, run));
        let mut borders = Self { ends: Vec::with_capacity(columns), small, ..Self::default() };
        for column in 0..columns {
            let start = borders.ends.last().copied().unwrap_or(0);
            let own = questions.get(start..).unwrap_or_default().iter();
            let count = own.take_while(|question| usize::from(question.0) == column).count();
            if count > MOST {
                return Err(LoadError::Value);
            }
            borders.ends.push(start + count);
        }
        if borders.ends.last().copied().unwrap_or(0) < questions.len() {
            return Err(LoadError::Value);
        }
        borders.all = questions.into_iter().map(|(_, threshold)| threshold).collect();
        Ok(borders)
    }

    /// The thresholds of a column.
    fn of_column(&self, column: usize) -> &[f32] {
        let start = column.checked_sub(1).and_then(|before| self.ends.get(before));
        let end = self.ends.get(column).copied().unwrap_or(0);
        self.all.get(start.copied().unwrap_or(0)..end).unwrap_or_default()
    }

    /// A value of a column is above this threshold if its rank is above this.
    pub(super) fn rank_of(&self, column: usize, threshold: f32) -> i8 {
        if threshold == f32::INFINITY {
            NEVER
        } else if self.small.contains(&column) {
            threshold.floor().clamp(-1.0, f32::from(NEVER)) as i8
        } else {
            self.of_column(column).iter().take_while(|border| **border < threshold).count() as i8
        }
    }

    /// The rank of a value of a column.
    pub(super) fn rank(&self, column: usize, value: f32) -> i8 {
        if self.small.contains(&column) {
            value as i8
        } else {
            self.of_column(column).iter().take_while(|border| value > **border).count() as i8
        }
    }

    /// The ranks of groups of values of a column.
    pub(super) fn ranks<const N: usize>(
        &self,
        column: usize,
        values: &[[f32; N]],
        to: &mut Vec<[i8; N]>,
    ) {
        if self.small.contains(&column) {
            to.extend(values.iter().map(|values| values.map(|v| (v + WHOLE).to_bits() as i8)));
        } else {
            let borders = self.of_column(column);
            to.extend(values.iter().map(|values| ranks(borders, values)));
        }
    }
}

/// The number of ascending thresholds that each of some values is above.
#[inline]
fn ranks<const N: usize>(borders: &[f32], values: &[f32; N]) -> [i8; N] {
    let values = *values;
    let mut ranks = [0i8; N];
    for border in borders {
        let above = values.map(|value| i8::from(value > *border).wrapping_neg());
        if above == [0; N] {
            break; // nor is any above the next
        }
        ranks = std::array::from_fn(|row| ranks[row] - above[row]);
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_answer_every_question() {
        let questions = [
            [(0, 2.0), (0, 3.0), (2, -1.0), (2, -0.0), (2, 0.5), (2, 8.0), (2, 9.0)],
            [(1, -7.5), (1, -0.0), (1, 0.5), (1, 2.0), (1, 15.5), (1, 126.0), (1, 3e9)],
        ];
        let [run, other] = &questions;
        let borders = Borders::of(&[run, other, &run[1..4], &[(2, 0.0)]], 3, 1..2).unwrap();
        assert_eq!(borders.of_column(0), [2.0, 3.0]);
        assert_eq!(borders.of_column(2), [-1.0, 0.0, 0.5, 8.0, 9.0]);
        let any = [-2.0, -1.0, -0.5, -0.0, 0.0, 0.25, 0.5, 2.0, 2.5, 3.0, 9.0, f32::NAN];
        let small = [0.0, 0.0, 1.0, 2.0, 3.0, 7.0, 15.0, 16.0, 60.0, 125.0, 126.0, 126.0];
        for (questions, values) in questions.into_iter().zip([any, small]) {
            for (column, threshold) in questions {
                let column = usize::from(column);
                let mut ranks = Vec::new();
                borders.ranks(column, &[values], &mut ranks);
                let border = borders.rank_of(column, threshold);
                let answers = ranks[0].map(|rank| rank > border);
                assert_eq!(answers, values.map(|value| value > threshold), "{threshold}");
                assert!(ranks[0].iter().all(|rank| *rank < NEVER));
                assert_eq!(ranks[0], values.map(|value| borders.rank(column, value)));
            }
        }
    }

    #[test]
    fn too_many_thresholds_or_an_unknown_column_are_an_error() {
        let questions = |count: usize| (0..count).map(|n| (0, n as f32)).collect::<Vec<_>>();
        let error = |questions: &[Question]| Borders::of(&[questions], 1, 0..0).err();
        assert_eq!(error(&questions(MOST)), None);
        assert_eq!(error(&questions(MOST + 1)), Some(LoadError::Value));
        assert_eq!(error(&[(0, 0.5), (1, 0.5)]), Some(LoadError::Value));
    }
}
