//! What the words in classes and ids are worth: a linear model over the names of all
//! elements around a block.
//!
//! By themselves these weights find .82 of the bodies' words' F1 on the development pages
//! (out of fold); as columns they tell the forest of designs that the hand-made cues of
//! [`Cues`](crate::document::Cues) have no word for.
//!
//! The bytes, little-endian: a `u32` number of words, then an `u32` hash and an `i16`
//! weight each, in steps of 1/2048 of a logit.

use super::columns::NAMES_COLUMN;
use crate::document::Document;
use crate::model::{LoadError, Matrix, Reader};
use crate::text::Table;

/// Steps of a weight: this many logits each.
const STEP: f32 = 1.0 / 2048.0;

/// Weights of words by their hashes.
#[derive(Clone, Debug)]
pub(crate) struct ClassWords {
    weights: Table<Option<i16>>,
    is_empty: bool,
}

impl Default for ClassWords {
    fn default() -> Self {
        Self { weights: Table::with_room(0), is_empty: true }
    }
}

/// What the names around a block say, summed from the root down.
#[derive(Clone, Copy, Debug, Default)]
struct Score {
    sum: f32,
    /// Of the innermost element that has a known word.
    near: f32,
    least: f32,
    most: f32,
    known: f32,
}

impl ClassWords {
    /// Reads the weights of a file's part.
    pub(crate) fn read(mut reader: Reader) -> Result<Self, LoadError> {
        let count = reader.count(6)?;
        let mut weights = Table::with_room(count);
        for _ in 0..count {
            let (hash, weight) = (reader.u32()?, reader.i16()?);
            if hash != 0 {
                *weights.entry(hash) = Some(weight);
            }
        }
        reader.end()?;
        Ok(Self { weights, is_empty: count == 0 })
    }

    fn weight(&self, hash: u32) -> Option<f32> {
        self.weights.get(hash).map(|weight| f32::from(weight) * STEP)
    }

    /// Fills the names' columns.
    pub(crate) fn fill(&self, matrix: &mut Matrix, document: &Document) {
        if self.is_empty || document.is_plain_text {
            return;
        }
        let mut scores: Vec<Score> = Vec::with_capacity(document.containers.len());
        for container in &document.containers {
            let mut score = scores.get(container.parent as usize).copied().unwrap_or_default();
            let tokens = document.tokens.get(container.tokens.range()).unwrap_or_default();
            let mut near = None;
            for weight in tokens.iter().filter_map(|hash| self.weight(*hash)) {
                score.sum += weight;
                score.least = score.least.min(weight);
                score.most = score.most.max(weight);
                score.known += 1.0;
                *near.get_or_insert(0.0) += weight;
            }
            score.near = near.unwrap_or(score.near);
            scores.push(score);
        }
        for (row, block) in document.blocks.iter().enumerate() {
            let score = scores.get(block.container as usize).copied().unwrap_or_default();
            let values = [score.sum, score.near, score.least, score.most, score.known];
            for (k, value) in values.into_iter().enumerate() {
                matrix.set(NAMES_COLUMN + k, row, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Header;

    fn bytes(entries: &[(u32, i16)]) -> Vec<u8> {
        let mut bytes = (entries.len() as u32).to_le_bytes().to_vec();
        for (hash, weight) in entries {
            bytes.extend(hash.to_le_bytes());
            bytes.extend(weight.to_le_bytes());
        }
        bytes
    }

    fn read(numbers: &[u8]) -> Result<ClassWords, LoadError> {
        let file = Header { name: "blocks.html", columns: 0, provenance: "" }.file(numbers);
        ClassWords::read(Header::read(&file)?.1)
    }

    #[test]
    fn words_are_found_and_others_not() {
        // 1, 5 and 9 fall on one slot of four.
        let names = read(&bytes(&[(1, 2048), (5, -2048), (9, 1024)])).unwrap();
        let weights = [1, 5, 9, 13, 0].map(|hash| names.weight(hash));
        assert_eq!(weights, [Some(1.0), Some(-1.0), Some(0.5), None, None]);
    }

    #[test]
    fn a_wrong_length_is_an_error() {
        let whole = bytes(&[(1, 1), (2, 2)]);
        for cut in 0..whole.len() {
            assert_eq!(read(&whole[..cut]).unwrap_err(), LoadError::Length);
        }
        let tail = [&whole[..], &[0]].concat();
        assert_eq!(read(&tail).unwrap_err(), LoadError::Length);
        assert_eq!(read(&u32::MAX.to_le_bytes()).unwrap_err(), LoadError::Length);
    }
}
