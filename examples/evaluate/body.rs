//! How near a body comes to the gold.

use std::collections::HashMap;
use std::hash::Hash;

use crate::words::words;

/// Precision, recall and F1 of one page, each `0.0..=1.0`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Prf {
    pub(crate) precision: f64,
    pub(crate) recall: f64,
    pub(crate) f1: f64,
}

impl Prf {
    /// From the sizes of both sides and of what they share. Two empty sides agree; one
    /// empty side shares nothing.
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

/// Compares two texts as bags of lower-case words.
pub(crate) fn bag(predicted: &str, gold: &str) -> Prf {
    let (predicted, gold) = (predicted.to_lowercase(), gold.to_lowercase());
    overlap(&words(&predicted), &words(&gold))
}

/// Compares two texts as bags of four-word shingles, case kept. A text of fewer words is
/// one shingle.
pub(crate) fn shingles(predicted: &str, gold: &str) -> Prf {
    let (predicted, gold) = (words(predicted), words(gold));
    overlap(&four(&predicted), &four(&gold))
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

fn overlap<T: Eq + Hash>(predicted: &[T], gold: &[T]) -> Prf {
    let mut counts: HashMap<&T, usize> = HashMap::with_capacity(gold.len());
    for item in gold {
        *counts.entry(item).or_default() += 1;
    }
    let mut shared = 0;
    for item in predicted {
        if let Some(left) = counts.get_mut(item).filter(|left| **left > 0) {
            *left -= 1;
            shared += 1;
        }
    }
    Prf::of(shared, predicted.len(), gold.len())
}

#[cfg(test)]
mod tests {
    use super::*;

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
