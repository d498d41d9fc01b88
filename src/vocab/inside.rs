//! Phrases anywhere in a line.

use super::Signals;
use super::fold::{Hash, Sink, has_word, read_word};
use super::phrases::{Marked, Phrases};

/// Adds the signals found in `line[from..]`; `to_end` says whether `line` ends there.
///
/// Every word is asked whether a phrase may begin with it, by a bit of its hash; the few that
/// may are followed through the table.
pub(super) fn signals(phrases: &Phrases, line: &str, from: usize, to_end: bool, to: &mut Signals) {
    let mut at = from;
    loop {
        at = phrases.skip_words(line, at);
        let mut hash = Hash::START;
        let Some(first) = read_word(line, at, &mut hash) else { return };
        at = first.end;
        if !phrases.may_start_inside(line, first, hash) {
            continue;
        }
        let mut word = first;
        while let Some(ends) = phrases.find(hash) {
            let rest = line.get(word.end..).unwrap_or_default();
            let mut bits = ends.inside;
            if ends.end != 0 && to_end && !has_word(rest) {
                bits |= ends.end;
            }
            for marked in phrases.marked(ends.marked) {
                if has_marks(marked, line.get(..first.start).unwrap_or_default(), rest)
                    && !(marked.at_end && (!to_end || has_word(rest)))
                {
                    bits |= marked.bit;
                    if from == 0 && !has_word(line.get(..first.start).unwrap_or_default()) {
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
}

fn has_marks(marked: &Marked, before: &str, after: &str) -> bool {
    (marked.before.is_empty() || before.trim_end().ends_with(marked.before))
        && (marked.after.is_empty() || after.trim_start().starts_with(marked.after))
}
