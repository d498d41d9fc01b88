//! Evaluates a forest for the rows of a matrix, many at a time.

use super::Matrix;
use super::answers::Answers;
use super::forest::{Column, Forest, LEAST_LOGIT, logistic};

/// Rows evaluated together: a byte each fills a vector register of the smallest x86-64.
pub(crate) const LANES: usize = 16;

impl Forest {
    /// The probability of every row.
    pub(crate) fn probabilities<const N: usize>(
        &self,
        matrix: &Matrix,
        answers: &mut Answers<N>,
    ) -> Vec<f32> {
        let mut out = Vec::with_capacity(matrix.rows().next_multiple_of(N));
        let mut asker = Asker::new(self, matrix, answers);
        for first in (0..matrix.rows()).step_by(N) {
            out.extend(asker.lanes(first / N));
        }
        out.truncate(matrix.rows());
        out
    }

    /// The probability of every row but those that an earlier judgement gives, like all the
    /// rows evaluated with them, less than `floor`: those keep what they have.
    pub(crate) fn revised<const N: usize>(
        &self,
        matrix: &Matrix,
        earlier: &[f32],
        floor: f32,
        answers: &mut Answers<N>,
    ) -> Vec<f32> {
        let mut out = Vec::with_capacity(matrix.rows().next_multiple_of(N));
        let mut asker = Asker::new(self, matrix, answers);
        for (group, rows) in earlier.chunks(N).enumerate() {
            if rows.iter().all(|p| *p < floor) {
                out.extend_from_slice(rows);
            } else {
                out.extend(asker.lanes(group));
            }
        }
        out.truncate(matrix.rows());
        out
    }

    /// Space for the answers to all questions of any of these forests.
    pub(crate) fn answers<const N: usize>(forests: &[&Self]) -> Answers<N> {
        Answers::with_room(forests.iter().map(|forest| forest.thresholds.len()).max().unwrap_or(0))
    }

    /// The columns among these whose values are not all equal. The others are asked now, once for all rows.
    fn columns<'a, const N: usize>(
        &'a self,
        columns: &[Column],
        matrix: &'a Matrix,
        answers: &mut Answers<N>,
    ) -> Vec<Asked<'a, N>> {
        let mut asked = Vec::with_capacity(columns.len());
        for Column { number, places } in columns {
            let thresholds = self.thresholds.get(places.clone()).unwrap_or_default();
            let first = places.start;
            match matrix.groups(usize::from(*number)) {
                Ok(groups) => asked.push(Asked { groups, thresholds, first }),
                Err(value) => answers.put(thresholds, first, &[value; N]),
            }
        }
        asked
    }
}

/// Asks the rows of a page the questions of a forest, `N` rows at a time.
struct Asker<'a, const N: usize> {
    forest: &'a Forest,
    rows: usize,
    answers: &'a mut Answers<N>,
    early: Vec<Asked<'a, N>>,
    /// None until the late trees are asked for the first time.
    late: Option<Vec<Asked<'a, N>>>,
    matrix: &'a Matrix,
}

/// A column whose values are not all equal.
struct Asked<'a, const N: usize> {
    groups: &'a [[f32; N]],
    /// Its questions.
    thresholds: &'a [f32],
    /// The place of the first.
    first: usize,
}

impl<const N: usize> Asked<'_, N> {
    /// Asks a group of rows.
    #[inline]
    fn ask(&self, group: usize, answers: &mut Answers<N>) {
        if let Some(values) = self.groups.get(group) {
            answers.put(self.thresholds, self.first, values);
        }
    }
}

impl<'a, const N: usize> Asker<'a, N> {
    fn new(forest: &'a Forest, matrix: &'a Matrix, answers: &'a mut Answers<N>) -> Self {
        answers.reserve(forest.thresholds.len());
        let early = forest.columns(&forest.early_columns, matrix, answers);
        Self { forest, rows: matrix.rows(), answers, early, late: None, matrix }
    }

    /// The probabilities of a group of rows; past the last row they mean nothing.
    /// The late trees are left out where no row's logit is above [`LEAST_LOGIT`] before them.
    /// Values past the last row do not count for that.
    fn lanes(&mut self, group: usize) -> [f32; N] {
        let Self { forest, answers, .. } = self;
        let mut sums = [0i32; N];
        let (early, late) = forest.levels.split_at(forest.early);
        let (early_leaves, late_leaves) = forest.leaves.split_at(forest.early);
        self.early.iter().for_each(|column| column.ask(group, answers));
        answers.add(early, early_leaves, &mut sums);
        let rows = self.rows.saturating_sub(group * N);
        if sums.iter().take(rows).any(|sum| forest.logit(*sum) > LEAST_LOGIT) {
            let columns = || forest.columns(&forest.late_columns, self.matrix, answers);
            let columns = self.late.get_or_insert_with(columns);
            columns.iter().for_each(|column| column.ask(group, answers));
            answers.add(late, late_leaves, &mut sums);
        }
        sums.map(|sum| logistic(forest.logit(sum)))
    }
}
