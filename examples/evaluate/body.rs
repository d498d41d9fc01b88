//! Compares a body with the gold.

use std::collections::HashMap;
use std::hash::Hash;

use crate::words::{Unit, words};

/// Precision, recall and F1 of one page, each `0.0..=1.0`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Prf {
    pub(crate) precision: f64,
    pub(crate) recall: f64,
    pub(crate) f1: f64,
}

impl Prf {
    /// From the sizes of both sides and of their intersection. Two empty sides agree; if one side is
    /// empty, nothing is shared.
    fn of(shared: usize, predicted: usize, gold: usize) -> Self {
        if predicted == 0 && gold == 0 {
            return Self { precision: 1.0, recall: 1.0, f1: 1.0 };
        }
        let ratio = |whole: usize| if whole == 0 { 0.0 } else { shared as f64 / whole as f64 };
        Self::from_means(ratio(predicted), ratio(gold))
    }

    /// F1 as the harmonic mean of a precision and a recall.
    pub(crate) fn from_means(precision: f64, recall: f64) -> Self {
        let sum = precision + recall;
        let f1 = if sum > 0.0 { 2.0 * precision * recall / sum } else { 0.0 };
        Self { precision, recall, f1 }
    }
}

/// Compares two texts as multisets of lower-case words, or of another `unit`. Words of the
/// prediction that are in the `optional` text but not in the gold do not count.
pub(crate) fn bag(predicted: &str, gold: &str, optional: &str, unit: Unit) -> Prf {
    let lower = |text: &str| text.to_lowercase();
    let (predicted, gold, optional) = (lower(predicted), lower(gold), lower(optional));
    overlap(&unit.of(&predicted), &unit.of(&gold), &unit.of(&optional))
}

/// Compares two texts as multisets of sequences of four words, case kept. A shorter text is one
/// sequence.
pub(crate) fn shingles(predicted: &str, gold: &str) -> Prf {
    let (predicted, gold) = (words(predicted), words(gold));
    overlap(&four(&predicted), &four(&gold), &[])
}

/// Whether two texts have the same words in the same order.
pub(crate) fn exact(predicted: &str, gold: &str) -> bool {
    words(predicted) == words(gold)
}

fn four<'a, 'b>(words: &'b [&'a str]) -> Vec<&'b [&'a str]> {
    match words.len() {
        0 => Vec::new(),
        1..4 => vec![words],
        _ => words.windows(4).collect(),
    }
}

fn overlap<T: Eq + Hash>(predicted: &[T], gold: &[T], optional: &[T]) -> Prf {
    let (mut wanted, mut allowed) = (counts(gold), counts(optional));
    let take = |counts: &mut HashMap<&T, usize>, item: &T| {
        counts.get_mut(item).filter(|left| **left > 0).map(|left| *left -= 1).is_some()
    };
    let (mut shared, mut excused) = (0, 0);
    for item in predicted {
        if take(&mut wanted, item) {
            shared += 1;
        } else if take(&mut allowed, item) {
            excused += 1;
        }
    }
    Prf::of(shared, predicted.len() - excused, gold.len())
}

fn counts<T: Eq + Hash>(items: &[T]) -> HashMap<&T, usize> {
    let mut counts = HashMap::with_capacity(items.len());
    for item in items {
        *counts.entry(item).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bag(predicted: &str, gold: &str) -> Prf {
        super::bag(predicted, gold, "", Unit::Word)
    }

    #[test]
    fn optional_words_cost_no_precision_and_win_no_recall() {
        let optional = "By Ada Quill the end";
        let prf =
            super::bag("Ada Quill the cat the end x", "the cat the end", optional, Unit::Word);
        near(prf.precision, 4.0 / 5.0);
        near(prf.recall, 1.0);
        near(super::bag("ada", "", optional, Unit::Word).f1, 1.0);
        near(super::bag("ada", "cat", optional, Unit::Word).f1, 0.0);
    }

    #[test]
    fn texts_without_blanks_are_compared_by_pairs() {
        // Gold: 海港 港很 很静; predicted: 海港 港很 很大 大.
        let prf = super::bag("海港很大。大", "海港很静", "", Unit::Pair);
        near(prf.precision, 2.0 / 4.0);
        near(prf.recall, 2.0 / 3.0);
    }

    fn near(a: f64, b: f64) {
        assert!((a - b).abs() < 1e-9, "{a} is not {b}");
    }

    #[test]
    fn bags_count_each_word_as_often_as_both_have_it() {
        // Shared: the, the, cat. Predicted 5 words, gold 4.
        let prf = bag("The cat the dog THE", "the cat, the end");
        near(prf.precision, 3.0 / 5.0);
        near(prf.recall, 3.0 / 4.0);
        near(prf.f1, 2.0 / 3.0);
    }

    #[test]
    fn empty_sides() {
        near(bag("", " … ").f1, 1.0);
        near(bag("a word", "").f1, 0.0);
        near(bag("", "a word").f1, 0.0);
    }

    #[test]
    fn shingles_see_the_order_that_bags_do_not() {
        // Gold: abcd bcde; predicted: abcd, bcdx, cdxy.
        let prf = shingles("a b c d x y", "a b c d e");
        near(prf.precision, 1.0 / 3.0);
        near(prf.recall, 1.0 / 2.0);
        near(shingles("d c b a", "a b c d").f1, 0.0);
        near(bag("d c b a", "a b c d").f1, 1.0);
        near(shingles("two words", "two words").f1, 1.0);
        near(shingles("Two words", "two words").f1, 0.0);
    }

    #[test]
    fn exact_means_words_not_characters() {
        assert!(exact("One, two\n\nthree", "One two three."));
        assert!(!exact("One two three four", "One two three"));
        assert!(!exact("two One", "One two"));
    }
}
