//! What the words in classes and ids are worth: a linear model over the class words of all
//! elements around a block.
//!
//! By themselves these weights find .82 of the bodies' words' F1 on the development pages
//! (out of fold); as columns they tell the forest about page templates that the class cues of
//! [`Cues`](crate::document::Cues) have no word for.
//!
//! Words are known by the upper 24 bits of their hashes: of the words that no weight is for, one in
//! 3,000 is taken for another. The bytes: a `u32` number of words, the differences of their
//! ascending keys (7 bits per byte, low ones first, the top bit says that more follow), then the
//! low bytes of the weights and their high bytes, in steps of 1/64 of a logit.

use super::columns::NAMES_COLUMN;
use crate::document::{Block, Document};
use crate::model::{LoadError, Matrix, Reader};
use crate::text::Table;

/// Steps of a weight: this many logits each.
const STEP: f32 = 1.0 / 64.0;

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
        let count = reader.count(3)?;
        let mut keys = Vec::with_capacity(count);
        let mut key = 0u32;
        for _ in 0..count {
            key = key.wrapping_add(reader.difference()?);
            keys.push(key);
        }
        let (low, high) = (reader.bytes(count)?, reader.bytes(count)?);
        let mut weights = Table::with_room(count);
        for (key, (low, high)) in keys.into_iter().zip(low.iter().zip(high)) {
            if key != 0 {
                *weights.entry(key) = Some(i16::from_le_bytes([*low, *high]));
            }
        }
        reader.end()?;
        Ok(Self { weights, is_empty: count == 0 })
    }

    fn weight(&self, hash: u32) -> Option<f32> {
        self.weights.get(hash >> 8).map(|weight| f32::from(weight) * STEP)
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
        let around =
            |block: &Block| scores.get(block.container as usize).copied().unwrap_or_default();
        let around: Vec<Score> = document.blocks.iter().map(around).collect();
        matrix.fill_each(NAMES_COLUMN, around.iter().map(|score| score.sum));
        matrix.fill_each(NAMES_COLUMN + 1, around.iter().map(|score| score.near));
        matrix.fill_each(NAMES_COLUMN + 2, around.iter().map(|score| score.least));
        matrix.fill_each(NAMES_COLUMN + 3, around.iter().map(|score| score.most));
        matrix.fill_each(NAMES_COLUMN + 4, around.iter().map(|score| score.known));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Header;

    fn bytes(entries: &[(u32, i16)]) -> Vec<u8> {
        let mut bytes = (entries.len() as u32).to_le_bytes().to_vec();
        let mut last = 0;
        for (key, _) in entries {
            let (by, more) = ((key - last) % 128, (key - last) / 128);
            bytes.extend(if more > 0 { vec![by as u8 | 128, more as u8] } else { vec![by as u8] });
            last = *key;
        }
        for place in 0..2 {
            bytes.extend(entries.iter().map(|(_, weight)| weight.to_le_bytes()[place]));
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
        let names = read(&bytes(&[(1, 64), (5, -64), (9, 32), (1009, -320)])).unwrap();
        let weights = [1, 5, 9, 13, 0, 1009].map(|key| names.weight(key << 8 | 7));
        assert_eq!(weights, [Some(1.0), Some(-1.0), Some(0.5), None, None, Some(-5.0)]);
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
