//! Sentences of a paragraph in ASCII.

use super::classes::{ASCII, Class};

/// Where the next end mark in ASCII is.
pub(super) fn next_mark(bytes: &[u8]) -> Option<usize> {
    memchr::memchr3(b'.', b'!', b'?', bytes)
}

/// The sentences of a paragraph in ASCII, by the rules of [`fast`](super::fast).
pub(super) fn count(bytes: &[u8]) -> usize {
    let class_at = |at: usize| bytes.get(at).map(|byte| ASCII[usize::from(*byte)]);
    let has_word = |from: usize, to: usize| {
        let part = bytes.get(from..to).unwrap_or_default();
        part.iter().any(u8::is_ascii_alphanumeric)
    };
    let (mut count, mut word) = (0, false);
    // Where the sentence begins, and where to read on.
    let (mut from, mut at) = (0, 0);
    // Where the look-ahead of a full stop has ended, and what it found.
    let mut ahead = (0, false);
    while let Some(mark) = bytes.get(at..).and_then(next_mark).map(|next| at + next) {
        word = word || has_word(at, mark);
        at = mark + 1;
        let mut next = at;
        while class_at(next) == Some(Class::Close) {
            next += 1;
        }
        while class_at(next) == Some(Class::Space) {
            next += 1;
        }
        let Some(class) = class_at(next) else { break };
        let stop = bytes[mark] == b'.';
        let joined = match class {
            Class::Continues | Class::Stop | Class::End => true,
            Class::Digit if stop && next == at => true,
            Class::Letter
                if stop
                    && next == at
                    && bytes[next].is_ascii_uppercase()
                    && mark > from
                    && bytes[mark - 1].is_ascii_alphabetic() =>
            {
                true
            }
            _ if stop => {
                if next >= ahead.0 {
                    let rest = bytes.get(next..).unwrap_or_default();
                    let decides = |class| matches!(class, Class::Letter | Class::Stop | Class::End);
                    let found = rest.iter().position(|byte| decides(ASCII[usize::from(*byte)]));
                    let end = found.map_or(bytes.len(), |found| next + found);
                    ahead = (end, bytes.get(end).is_some_and(u8::is_ascii_lowercase));
                }
                ahead.1
            }
            _ => false,
        };
        if !joined {
            count += usize::from(word);
            word = false;
            // The closing marks and blanks belong to the sentence that has ended.
            (from, at) = (next, next);
        }
    }
    count + usize::from(word || has_word(at, bytes.len()))
}
