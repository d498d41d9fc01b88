//! Phrases anywhere in a line.

use std::ops::Range;

use super::Signals;
use super::fold::{Hash, Sink, Word, has_word, read_word};
use super::phrases::{self, Marked};

/// Adds the signals of the phrases that begin in some stretches of a line, which are in order;
/// `to_end` says whether the end of `line` is the end of the whole line.
pub(super) fn signals(
    line: &str,
    stretches: impl Iterator<Item = Range<usize>>,
    to_end: bool,
    to: &mut Signals,
) {
    let mut at = 0;
    for stretch in stretches {
        at = at.max(stretch.start);
        while at < stretch.end {
            let mut hash = Hash::START;
            let Some(first) = read_word(line, at, &mut hash) else { return };
            if first.start >= stretch.end {
                break;
            }
            at = first.end;
            if phrases::may_start_inside(line, first, hash) {
                follow(line, first, hash, to_end, to);
            }
        }
    }
}

/// Adds the signals of the phrases that begin with the word `first`.
fn follow(line: &str, first: Word, mut hash: Hash, to_end: bool, to: &mut Signals) {
    let before = line.get(..first.start).unwrap_or_default();
    let mut word = first;
    while let Some(ends) = phrases::find(hash) {
        let rest = line.get(word.end..).unwrap_or_default();
        let mut bits = ends.inside;
        if ends.end != 0 && to_end && !has_word(rest) {
            bits |= ends.end;
        }
        for marked in phrases::marked(ends.marked) {
            if has_marks(&marked, before, rest) && !(marked.at_end && (!to_end || has_word(rest))) {
                bits |= marked.bit;
                if !has_word(before) {
                    to.start |= marked.bit;
                }
            }
        }
        to.inside |= bits;
        hash.push(b' ');
        match read_word(line, word.end, &mut hash) {
            Some(next) => word = next,
            None => break,
        }
    }
}

fn has_marks(marked: &Marked, before: &str, after: &str) -> bool {
    (marked.before.is_empty() || before.trim_end().ends_with(marked.before))
        && (marked.after.is_empty() || after.trim_start().starts_with(marked.after))
}
