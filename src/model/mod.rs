//! The block classifier: how likely each block is part of the article.
//!
//! Two forests, one for pages with markup and one for bare text, trained by
//! `examples/train` on the columns that [`features`](crate::features) computes.
//! `weights.md` beside the weights says on what, how and with which result.

mod forest;

use once_cell::sync::Lazy;

use crate::features::{COLUMNS, Matrix, names};
use forest::Forest;

/// The weights that ship with the crate. They are checked by a test; should they not fit
/// nevertheless, every block gets the same probability and the context rules decide.
static HTML: Lazy<Option<Forest>> = Lazy::new(|| load(include_bytes!("html.weights")));
static TEXT: Lazy<Option<Forest>> = Lazy::new(|| load(include_bytes!("text.weights")));

fn load(bytes: &[u8]) -> Option<Forest> {
    Forest::load(bytes, COLUMNS, names_hash()).ok()
}

/// FNV-1a over the columns' names: weights for other columns are refused.
fn names_hash() -> u64 {
    names().join("\n").bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    })
}

/// The probability, `0.0..=1.0`, that each block is part of the article.
pub(crate) fn probabilities(matrix: &Matrix, bare: bool) -> Vec<f32> {
    let forest = if bare { &TEXT } else { &HTML };
    match forest.as_ref() {
        Some(forest) => forest.probabilities(matrix),
        None => vec![0.5; matrix.rows()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_weights_load() {
        for bytes in [&include_bytes!("html.weights")[..], include_bytes!("text.weights")] {
            assert!(Forest::load(bytes, COLUMNS, names_hash()).is_ok());
        }
    }
}
