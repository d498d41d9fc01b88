//! The distinct questions that the trees of a forest ask, in the order in which they are put.

use std::collections::HashMap;

use super::forest::LoadError;

/// What is asked of one column: is the value above each of these thresholds?
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub number: u16,
    pub thresholds: Vec<f32>,
    /// The place of the first answer; the others follow.
    pub place: usize,
}

/// The questions of a forest, while it is read.
#[derive(Default)]
pub(crate) struct Questions {
    /// Whether one of the early trees asks, then the column and the threshold's bits; each
    /// with its number, in the order in which they came.
    known: HashMap<(u16, u32), u16>,
    all: Vec<(bool, u16, f32)>,
}

impl Questions {
    /// The number of a question.
    pub(crate) fn add(
        &mut self,
        early: bool,
        column: u16,
        threshold: f32,
    ) -> Result<u16, LoadError> {
        // Its place is one more, and must be a number of the same size.
        let next = u16::try_from(self.all.len() + 1).map_err(|_| LoadError::Length)? - 1;
        let number = *self.known.entry((column, threshold.to_bits())).or_insert(next);
        if number == next {
            self.all.push((early, column, threshold));
        }
        Ok(number)
    }

    /// The questions' numbers in the order in which they are asked: the early ones first,
    /// and those of a column together.
    fn order(&self) -> Vec<u16> {
        let mut order: Vec<u16> = (0..self.all.len()).map(|number| number as u16).collect();
        order.sort_by_key(|number| {
            let (early, column, _) = self.all[usize::from(*number)];
            (!early, column)
        });
        order
    }

    /// By number, the place of each question's answers.
    pub(crate) fn places(&self) -> Vec<u16> {
        let mut places = vec![0; self.all.len()];
        for (number, place) in self.order().into_iter().zip(1..) {
            places[usize::from(number)] = place;
        }
        places
    }

    /// The questions by their places.
    pub(crate) fn by_place(&self) -> Vec<(u16, f32)> {
        let asked = self.order().into_iter().map(|number| {
            let (_, column, threshold) = self.all[usize::from(number)];
            (column, threshold)
        });
        std::iter::once((0, f32::INFINITY)).chain(asked).collect()
    }

    /// The early questions or the others, by column.
    pub(crate) fn columns(&self, early: bool) -> Vec<Column> {
        let mut columns: Vec<Column> = Vec::new();
        for (number, place) in self.order().into_iter().zip(1..) {
            let (asked_early, column, threshold) = self.all[usize::from(number)];
            if asked_early != early {
                continue;
            }
            match columns.last_mut() {
                Some(last) if last.number == column => last.thresholds.push(threshold),
                _ => columns.push(Column { number: column, thresholds: vec![threshold], place }),
            }
        }
        columns
    }
}
