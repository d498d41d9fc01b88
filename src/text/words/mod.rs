//! Words by Unicode's UAX #29, by table where the text is plain.
//!
//! A word here is a segment between word boundaries that holds a letter or a digit, exactly
//! as `unicode-segmentation` finds it. That crate is used for the stretch, up to the next blank, that
//! has a character in none of the tables below: combining marks, joiners, emoji sequences, other
//! scripts. A test compares every character in every context that a rule looks at.

mod classes;
#[cfg(test)]
mod tests;

use super::script::{begins_ideograph, ideographs};
use super::{has_word, swar};
use unicode_segmentation::{UWordBoundIndices, UnicodeSegmentation};

use classes::Class::{
    self, Digit, DoubleQuote, Hebrew, Joiner, Katakana, Letter, Mid, MidLetter, MidNumber, Other,
    Quote, Solo, Space, Unknown,
};
use classes::{ASCII, IN_WORD, class_of};

/// The words of a text as UAX #29 finds them, punctuation left out.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    word_indices(text).map(|(_, word)| word)
}

/// [`words`], each after the byte at which it starts.
pub(crate) fn word_indices(text: &str) -> WordIndices<'_> {
    WordIndices { text, at: 0, slow: None }
}

/// Number of [`words`].
pub(crate) fn word_count(text: &str) -> usize {
    words(text).count()
}

/// Whether a text ends in one of the blanks that stick together: between any other character and
/// a blank there is a boundary, and neither side of it affects the other.
pub(super) fn ends_in_space(text: &str) -> bool {
    let last = text.chars().next_back();
    last.is_some_and(|c| c == ' ' || !c.is_ascii() && class_of(c) == Space)
}

/// See [`word_indices`].
#[derive(Debug)]
pub(crate) struct WordIndices<'a> {
    text: &'a str,
    /// Where to read on: a word boundary.
    at: usize,
    /// Where a stretch that the tables do not cover begins, and its segments.
    slow: Option<(usize, UWordBoundIndices<'a>)>,
}

impl<'a> WordIndices<'a> {
    /// The class and width of the character at byte `at`; `None` at the end.
    #[inline]
    fn class(&self, at: usize) -> Option<(Class, usize)> {
        let rest = self.text.as_bytes().get(at..)?;
        if let Some(&class) = ASCII.get(usize::from(*rest.first()?)) {
            return Some((class, 1));
        }
        if begins_ideograph(rest) {
            return Some((Solo, 3));
        }
        let c = self.text.get(at..)?.chars().next()?;
        Some((class_of(c), c.len_utf8()))
    }

    /// Leaves the stretch from the boundary at `from`, in which the character at `unknown`
    /// stands, to the crate that knows all of Unicode.
    #[cold]
    fn leave(&mut self, from: usize, unknown: usize) {
        let bytes = self.text.as_bytes();
        let mut end = unknown;
        loop {
            end += 1;
            match bytes.get(end) {
                None => break,
                // Blanks stick together, so the stretch must not end between two.
                Some(b' ' | b'\n') if !self.space_before(end) => break,
                Some(_) => {}
            }
        }
        let end = end.min(bytes.len());
        self.at = end;
        self.slow = self.text.get(from..end).map(|text| (from, text.split_word_bound_indices()));
    }

    fn space_before(&self, at: usize) -> bool {
        self.text.get(..at).is_some_and(ends_in_space)
    }

    /// Moves to the next character that starts a word. `false` at the end, or if the character
    /// lies in a stretch that was [left](Self::leave).
    #[inline]
    fn skip(&mut self) -> bool {
        let bytes = self.text.as_bytes();
        // Where the segment began that a mark, if one followed, would belong to.
        let mut segment = self.at;
        let mut in_space = false;
        loop {
            let Some(&byte) = bytes.get(self.at) else { return false };
            if IN_WORD[usize::from(byte)] {
                return true;
            }
            let Some((class, width)) = self.class(self.at) else { return false };
            match class {
                Space if in_space => {}
                Space => {
                    segment = self.at;
                    in_space = true;
                }
                Other | MidLetter | MidNumber | Mid | Quote | DoubleQuote => {
                    segment = self.at;
                    in_space = false;
                }
                Unknown => {
                    self.leave(segment, self.at);
                    return false;
                }
                Letter | Hebrew | Digit | Katakana | Joiner | Solo => return true,
            }
            self.at += width;
        }
    }

    /// The end of the word that starts at `start`, and whether it holds a letter or digit;
    /// `Err` with the place of a character that only [`leave`](Self::leave) can judge.
    #[inline]
    fn end(&self, start: usize) -> Result<(usize, bool), usize> {
        let bytes = self.text.as_bytes();
        let mut at = start;
        let mut last = Other;
        let mut word = false;
        loop {
            // ASCII letters, digits and joiners join one another, whatever the order.
            let run = at;
            while bytes.get(at).is_some_and(|&b| IN_WORD[usize::from(b)]) {
                at += 1;
            }
            if run < at && !matches!(last, Katakana | Solo) {
                last = class_in(bytes, at - 1);
                word |= bytes.get(run..at).is_some_and(|run| run.iter().any(|&b| b != b'_'));
            } else if run < at {
                // Katakana and ASCII: only `_` joins them.
                if last == Solo || bytes.get(run) != Some(&b'_') {
                    return Ok((run, word));
                }
                last = Joiner;
                at = run + 1;
                continue;
            }
            // All from U+0400 to U+047F are letters, in two bytes each.
            if matches!(bytes.get(at), Some(0xd0 | 0xd1)) && !matches!(last, Katakana | Solo) {
                (last, word) = (Letter, true);
                at += 2;
                continue;
            }
            let Some((class, width)) = self.class(at) else { return Ok((at, word)) };
            let joins = match (last, class) {
                (_, Unknown) => return Err(at),
                (Other, _) => true, // the word's first character
                (Solo, _) => return Ok((at, word)),
                (Letter | Hebrew | Digit, Letter | Hebrew | Digit) | (Katakana, Katakana) => true,
                (Letter | Hebrew | Digit | Katakana | Joiner, Joiner) => true,
                (Joiner, Letter | Hebrew | Digit | Katakana) => true,
                (Hebrew, Quote) => {
                    at += width;
                    match self.class(at) {
                        Some((Unknown, _)) => return Err(at),
                        Some((Letter | Hebrew, _)) => last = Letter,
                        _ => return Ok((at, word)),
                    }
                    continue;
                }
                (Letter | Hebrew, MidLetter | Mid | Quote)
                | (Digit, MidNumber | Mid | Quote)
                | (Hebrew, DoubleQuote) => {
                    let next = at + width;
                    match self.class(next) {
                        Some((Unknown, _)) => return Err(next),
                        Some((Hebrew, _)) if last != Digit => {}
                        Some((Letter, _)) if last != Digit && class != DoubleQuote => {}
                        Some((Digit, _)) if last == Digit => {}
                        _ => return Ok((at, word)),
                    }
                    at = next;
                    continue;
                }
                _ => return Ok((at, word)),
            };
            debug_assert!(joins);
            last = class;
            word |= class != Joiner;
            at += width;
        }
    }
}

/// The class of an ASCII byte.
fn class_in(bytes: &[u8], at: usize) -> Class {
    bytes.get(at).and_then(|&b| ASCII.get(usize::from(b))).copied().unwrap_or(Other)
}

/// What an ASCII byte, or a byte of any other character, does after a run of [`IN_WORD`].
#[derive(Clone, Copy, PartialEq, Eq)]
enum Follow {
    /// Ends the word.
    Ends,
    /// Joins letters, digits or both, if one follows.
    Mid,
    /// Needs the long way.
    Unclear,
}

const FOLLOW: [Follow; 256] = {
    let mut table = [Follow::Unclear; 256];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = match ASCII[byte] {
            MidLetter | MidNumber | Mid | Quote => Follow::Mid,
            _ => Follow::Ends,
        };
        byte += 1;
    }
    table
};

/// The end of the ASCII letters, digits and joiners from `at` on, eight at a time.
#[inline]
fn run_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let chunk = u64::from_le_bytes(*chunk);
        let low = chunk & !swar::HIGH;
        // Setting the bit of the case lowers letters.
        let letters = swar::within(low | (swar::HIGH >> 2), b'a', b'z');
        let plain = letters | swar::within(low, b'0', b'9') | swar::within(low, b'_', b'_');
        let others = !(plain & !chunk) & swar::HIGH;
        if others != 0 {
            return at + others.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    while bytes.get(at).is_some_and(|&b| IN_WORD[usize::from(b)]) {
        at += 1;
    }
    at
}

/// Whether an ASCII byte may join letters or digits around it.
#[inline]
pub(super) fn is_mid(byte: u8) -> bool {
    FOLLOW[usize::from(byte)] == Follow::Mid
}

/// Whether the ASCII byte `mid` between ASCII bytes joins them.
pub(super) fn joins(before: u8, mid: u8, after: u8) -> bool {
    if before.is_ascii_digit() {
        mid != b':' && after.is_ascii_digit()
    } else {
        before != b'_' && !matches!(mid, b',' | b';') && after.is_ascii_alphabetic()
    }
}

impl<'a> WordIndices<'a> {
    /// The next word, as long as all that decides it is ASCII; `None` where it is not, and at
    /// the end, with `at` at the boundary before what is to be judged.
    #[inline]
    fn plain(&mut self) -> Option<(usize, &'a str)> {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        loop {
            while bytes.get(at).is_some_and(|&b| b < 0x80 && !IN_WORD[usize::from(b)]) {
                at += 1;
            }
            if bytes.get(at).is_none_or(|b| !b.is_ascii()) {
                // The segment before is where a mark would belong to.
                let mut from = at;
                while from > self.at && bytes.get(from - 1) == Some(&b' ') {
                    from -= 1;
                }
                if from == at && from > self.at {
                    from -= 1;
                }
                self.at = from;
                return None;
            }
            let start = at;
            loop {
                at = run_end(bytes, at);
                let Some(&follow) = bytes.get(at) else { break };
                match FOLLOW[usize::from(follow)] {
                    Follow::Ends => break,
                    Follow::Mid => match bytes.get(at + 1) {
                        Some(&next) if next >= 0x80 => {
                            self.at = start;
                            return None;
                        }
                        Some(&next) if joins(bytes[at - 1], follow, next) => at += 1,
                        _ => break,
                    },
                    Follow::Unclear => {
                        self.at = start;
                        return None;
                    }
                }
            }
            self.at = at;
            let only_joiners = bytes[start] == b'_'
                && bytes.get(start..at).is_some_and(|word| word.iter().all(|&b| b == b'_'));
            if !only_joiners {
                return Some((start, self.text.get(start..at)?));
            }
        }
    }

    /// The next word if it is an ideograph before another one: most words of Chinese.
    #[inline]
    fn ideograph(&mut self) -> Option<(usize, &'a str)> {
        let rest = self.text.as_bytes().get(self.at..)?;
        if !begins_ideograph(rest) || !begins_ideograph(rest.get(3..)?) {
            return None;
        }
        let start = self.at;
        self.at += 3;
        Some((start, self.text.get(start..self.at)?))
    }

    /// Writes where the next words begin, and their lengths, as many as there is room for; gives their
    /// number.
    pub(super) fn places(&mut self, places: &mut [(u32, u32)]) -> usize {
        let mut count = 0;
        while count < places.len() {
            let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
            if self.slow.is_none() && begins_ideograph(rest) {
                // All before another one; a mark may follow the last.
                let most = places.len() - count;
                let run = ideographs(rest.get(..3 * (most + 1)).unwrap_or(rest)) as usize;
                let run = run.saturating_sub(1).min(most);
                for place in places.iter_mut().skip(count).take(run) {
                    *place = (self.at as u32, 3);
                    self.at += 3;
                }
                count += run;
            }
            let Some(place) = places.get_mut(count) else { break };
            let Some((at, word)) = self.next() else { break };
            *place = (at as u32, word.len() as u32);
            count += 1;
        }
        count
    }

    /// The next word, whatever it is made of.
    fn mixed(&mut self) -> Option<(usize, &'a str)> {
        if let Some((from, slow)) = &mut self.slow {
            if let Some((at, word)) = slow.find(|(_, segment)| has_word(segment)) {
                return Some((*from + at, word));
            }
            self.slow = None;
        }
        if !self.skip() {
            return None;
        }
        let start = self.at;
        match self.end(start) {
            Ok((end, is_word)) => {
                self.at = end;
                return is_word.then_some((start, self.text.get(start..end)?));
            }
            Err(unknown) => self.leave(start, unknown),
        }
        None
    }
}

impl<'a> Iterator for WordIndices<'a> {
    type Item = (usize, &'a str);

    #[inline]
    fn next(&mut self) -> Option<(usize, &'a str)> {
        loop {
            if self.slow.is_none()
                && let Some(word) = self.ideograph().or_else(|| self.plain())
            {
                return Some(word);
            }
            if let Some(word) = self.mixed() {
                return Some(word);
            }
            if self.slow.is_none() && self.at >= self.text.len() {
                return None;
            }
        }
    }
}
