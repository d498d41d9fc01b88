//! The columns by which the forest judges a blank: what is before it, after it, and on the page.

use std::sync::Arc;

use super::words::{Counts, Distances, Word};
use crate::model::{Borders, Matrix};

/// What is known of the words of a line.
pub(super) struct View<'a> {
    pub words: &'a [Word],
    pub left: &'a [Distances],
    pub right: &'a [Distances],
    /// How many of the words up to each one are function words.
    pub functions: &'a [u32],
    pub counts: &'a Counts,
    /// The bytes of the line before its first word here, and all of them.
    pub offset: usize,
    pub length: usize,
}

impl View<'_> {
    /// The word so many words from the first one after a blank; an empty one past the ends.
    fn word(&self, index: usize, offset: isize) -> Word {
        let at = index.checked_add_signed(offset);
        at.and_then(|at| self.words.get(at)).copied().unwrap_or_default()
    }

    fn left(&self, index: usize) -> Distances {
        self.left[index - 1]
    }

    /// How often the page has that word.
    fn count(&self, index: usize, offset: isize) -> f32 {
        f32::from(self.counts.count(self.word(index, offset).hash))
    }

    /// How often it has that word and the next one.
    fn pair(&self, index: usize, offset: isize) -> f32 {
        f32::from(self.word(index, offset).pair)
    }

    /// The share of function words among some words.
    fn share(&self, from: usize, to: usize) -> f32 {
        let before = from.checked_sub(1).map_or(0, |at| self.functions[at]);
        let upto = to.checked_sub(1).map_or(0, |at| self.functions[at]);
        (upto - before) as f32 / (to - from).max(1) as f32
    }
}

/// Most words of a sentence that are looked at on one side.
const SENTENCE: usize = 40;

type Column = (&'static str, fn(&View, usize) -> f32);

/// Each column's name, and its value for the blank before the word of that index, which is not the first.
pub(super) const COLUMNS: &[Column] = &[
    ("LastBefore", |v, i| v.word(i, -1).last as u8 as f32),
    ("FirstAfter", |v, i| v.word(i, 0).first as u8 as f32),
    ("FirstBefore", |v, i| v.word(i, -1).first as u8 as f32),
    ("FirstSecondAfter", |v, i| v.word(i, 1).first as u8 as f32),
    ("LastSecondBefore", |v, i| v.word(i, -2).last as u8 as f32),
    ("LastAfter", |v, i| v.word(i, 0).last as u8 as f32),
    ("CaseSecondBefore", |v, i| v.word(i, -2).case as u8 as f32),
    ("CaseBefore", |v, i| v.word(i, -1).case as u8 as f32),
    ("CaseAfter", |v, i| v.word(i, 0).case as u8 as f32),
    ("CaseSecondAfter", |v, i| v.word(i, 1).case as u8 as f32),
    ("CaseThirdAfter", |v, i| v.word(i, 2).case as u8 as f32),
    ("FunctionBefore", |v, i| f32::from(v.word(i, -1).is_function)),
    ("FunctionAfter", |v, i| f32::from(v.word(i, 0).is_function)),
    ("MonthBefore", |v, i| f32::from(v.word(i, -1).is_month)),
    ("MonthAfter", |v, i| f32::from(v.word(i, 0).is_month)),
    ("LengthBefore", |v, i| f32::from(v.word(i, -1).length.min(20))),
    ("LengthAfter", |v, i| f32::from(v.word(i, 0).length.min(20))),
    // Words to the nearest end of a sentence, small letter, function word and digit.
    ("EnderBefore", |v, i| f32::from(v.left(i).ender)),
    ("EnderAfter", |v, i| f32::from(v.right[i].ender)),
    ("SmallBefore", |v, i| f32::from(v.left(i).small)),
    ("SmallAfter", |v, i| f32::from(v.right[i].small)),
    ("WordsToFunctionBefore", |v, i| f32::from(v.left(i).function)),
    ("WordsToFunctionAfter", |v, i| f32::from(v.right[i].function)),
    ("DigitBefore", |v, i| f32::from(v.left(i).digit)),
    ("DigitAfter", |v, i| f32::from(v.right[i].digit)),
    // Words of phrases of boilerplate.
    ("PhraseBefore", |v, i| f32::from(v.word(i, -1).phrase_end)),
    ("PhraseAround", |v, i| f32::from(v.word(i, 0).in_phrase)),
    ("PhraseAfter", |v, i| f32::from(v.word(i, 0).phrase)),
    // How often the page has the words and pairs of words.
    ("CountBefore", |v, i| v.count(i, -1)),
    ("CountAfter", |v, i| v.count(i, 0)),
    ("PairsBefore", |v, i| v.pair(i, -2)),
    ("Pairs", |v, i| v.pair(i, -1)),
    ("PairsAfter", |v, i| v.pair(i, 0)),
    ("PairsSecondAfter", |v, i| v.pair(i, 1)),
    ("PairsForWords", |v, i| v.pair(i, -1) / v.count(i, -1).min(v.count(i, 0)).max(1.0)),
    // Words in a row that the page has again.
    ("AgainBefore", |v, i| f32::from(v.left(i).new_pair)),
    ("AgainAfter", |v, i| f32::from(v.right[i].new_pair)),
    ("TitleBefore", |v, i| f32::from(v.word(i, -1).title_end)),
    ("TitleAfter", |v, i| f32::from(v.word(i, 0).title)),
    // Shares of function words in what the sentence has before and after the blank.
    ("FunctionsBefore", |v, i| {
        let earlier = i.checked_sub(2).map_or(0, |at| usize::from(v.left[at].ender));
        v.share(i - 1 - earlier.min(SENTENCE).min(i - 1), i)
    }),
    ("FunctionsAfter", |v, i| {
        let rest = usize::from(v.right[i].ender).min(SENTENCE) + 1;
        v.share(i, (i + rest).min(v.words.len()))
    }),
    ("PageFunctions", |v, _| v.counts.function),
    ("PageCapitals", |v, _| v.counts.capital),
    ("PageEnders", |v, _| v.counts.ender),
    ("PageWords", |v, _| v.counts.words.min(5000) as f32),
    // Bytes from the beginning of the line, and to its end.
    ("Place", |v, i| (v.offset + v.words[i].start as usize).min(3000) as f32),
    ("Rest", |v, i| (v.length - v.offset - v.words[i].start as usize).min(3000) as f32),
];

/// The columns of the blanks before some words.
pub(super) fn matrix(view: &View, indices: &[u32], borders: Option<&Arc<Borders>>) -> Matrix {
    let mut matrix = Matrix::new(indices.len(), COLUMNS.len(), borders);
    for (number, (_, value)) in COLUMNS.iter().enumerate() {
        matrix.fill_each(number, indices.iter().map(|index| value(view, *index as usize)));
        matrix.settle();
    }
    matrix
}
