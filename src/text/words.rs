//! Words by Unicode's UAX #29, by table where the text is plain.
//!
//! A word here is a segment between word boundaries that holds a letter or a digit, exactly
//! as `unicode-segmentation` cuts it; that crate takes over for the stretch, up to the next
//! blank, in which a character stands that no table below knows: combining marks, joiners,
//! emoji sequences, scripts not listed. A test compares every character in every context
//! that a rule looks at.

use unicode_segmentation::{UnicodeSegmentation, UnicodeWords};

/// The words of a text as UAX #29 finds them, punctuation left out.
pub(crate) fn words(text: &str) -> Words<'_> {
    Words { text, at: 0, slow: None }
}

/// Number of [`words`].
pub(crate) fn word_count(text: &str) -> usize {
    words(text).count()
}

/// See [`words`].
#[derive(Debug)]
pub(crate) struct Words<'a> {
    text: &'a str,
    /// Where to read on: a word boundary.
    at: usize,
    /// The words of a stretch that the tables do not cover.
    slow: Option<UnicodeWords<'a>>,
}

/// What the rules of UAX #29 tell characters apart by (Word_Break), as far as text without
/// marks and joiners needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    /// Its own segment, and no word.
    Other,
    /// Its own segment, and a word: Han, hiragana, `½`.
    Solo,
    Letter,
    Hebrew,
    Digit,
    Katakana,
    /// `_`: joins words, and is none alone.
    Joiner,
    /// `:` `·`: joins letters.
    MidLetter,
    /// `,` `;`: joins digits.
    MidNumber,
    /// `.` `’`: joins both.
    Mid,
    /// `'`: joins both, and ends a Hebrew word.
    Quote,
    /// `"`: joins Hebrew letters.
    DoubleQuote,
    /// Blanks that form one segment.
    Space,
    /// Not covered.
    Unknown,
}

use Class::{
    Digit, DoubleQuote, Hebrew, Joiner, Katakana, Letter, Mid, MidLetter, MidNumber, Other, Quote,
    Solo, Space, Unknown,
};

const ASCII: [Class; 128] = {
    let mut table = [Other; 128];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' => Letter,
            b'0'..=b'9' => Digit,
            b'_' => Joiner,
            b':' => MidLetter,
            b',' | b';' => MidNumber,
            b'.' => Mid,
            b'\'' => Quote,
            b'"' => DoubleQuote,
            b' ' => Space,
            _ => Other,
        };
        byte += 1;
    }
    table
};

/// Letters, digits and `_`: ASCII bytes among which there is no boundary.
const IN_WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = matches!(ASCII[byte], Letter | Digit | Joiner);
        byte += 1;
    }
    table
};

/// The class of a character outside ASCII.
#[rustfmt::skip]
fn class_of(c: char) -> Class {
    match c as u32 {
        // Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic.
        0xaa | 0xb5 | 0xba | 0xc0..=0xd6 | 0xd8..=0xf6 | 0xf8..=0x24f | 0x250..=0x2af => Letter,
        0x386 | 0x388..=0x38a | 0x38c | 0x38e..=0x3a1 | 0x3a3..=0x3f5 | 0x3f7..=0x3ff => Letter,
        0x400..=0x481 | 0x48a..=0x52f | 0x531..=0x556 | 0x561..=0x586 => Letter,
        0x5d0..=0x5ea => Hebrew,
        0x620..=0x64a | 0x66e | 0x66f | 0x671..=0x6d3 | 0x6d5 => Letter,
        0x660..=0x669 | 0x6f0..=0x6f9 => Digit,
        0x60c | 0x60d | 0x66c => MidNumber,
        0x61b | 0x61e | 0x61f | 0x66a | 0x66d | 0x6d4 => Other,
        0x5be | 0x5c0 | 0x5c3 => Other,
        // Latin-1's signs.
        0xb7 => MidLetter,
        0xb2 | 0xb3 | 0xb9 | 0xbc..=0xbe => Solo,
        0x80..=0xac | 0xae..=0xb7 | 0xb9..=0xbf | 0xd7 | 0xf7 => Other,
        // Vietnamese, Greek extended letters.
        0x1e00..=0x1eff => Letter,
        // Punctuation.
        0x2000..=0x2006 | 0x2008..=0x200a | 0x205f | 0x3000 => Space,
        0x2018 | 0x2019 | 0x2024 => Mid,
        0x2027 => MidLetter,
        0x2044 => MidNumber,
        0x202f | 0x203f | 0x2040 | 0x2054 => Joiner,
        0x2007 | 0x2010..=0x2029 | 0x2030..=0x205e | 0x20a0..=0x20c0 => Other,
        0x2116 | 0x2122 | 0x2190..=0x23ff | 0x2500..=0x2767 | 0x2794..=0x27bf => Other,
        // Chinese, Japanese, Korean.
        0x3001..=0x3004 | 0x3008..=0x3020 | 0x30fb => Other,
        0x3041..=0x3096 | 0x3400..=0x4dbf | 0x4e00..=0x9fff => Solo,
        0x30a1..=0x30fa | 0x30fc..=0x30ff | 0xff66..=0xff9d => Katakana,
        0xac00..=0xd7a3 => Letter,
        0xff07 | 0xff0e => Mid,
        0xff0c | 0xff1b => MidNumber,
        0xff1a => MidLetter,
        0xff10..=0xff19 => Digit,
        0xff21..=0xff3a | 0xff41..=0xff5a => Letter,
        0xff3f => Joiner,
        0xff01..=0xff0f | 0xff1c..=0xff20 | 0xff3b..=0xff40 | 0xff5b..=0xff65 => Other,
        // Emoji that are one character.
        0x1f300..=0x1f3fa | 0x1f400..=0x1f64f | 0x1f680..=0x1f6ff | 0x1f900..=0x1f9ff => Other,
        _ => Unknown,
    }
}

impl<'a> Words<'a> {
    /// The class and width of the character at byte `at`; `None` at the end.
    #[inline]
    fn class(&self, at: usize) -> Option<(Class, usize)> {
        let byte = *self.text.as_bytes().get(at)?;
        if let Some(&class) = ASCII.get(usize::from(byte)) {
            return Some((class, 1));
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
        self.slow = self.text.get(from..end).map(UnicodeSegmentation::unicode_words);
    }

    fn space_before(&self, at: usize) -> bool {
        let before = self.text.get(..at).and_then(|text| text.chars().next_back());
        before.is_some_and(|c| c == ' ' || !c.is_ascii() && class_of(c) == Space)
    }

    /// Moves to the next character that starts a word. `false` if there is none, or if it
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
    const ONES: u64 = 0x0101_0101_0101_0101;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let chunk = u64::from_le_bytes(*chunk);
        let low = chunk & (ONES * 0x7f);
        let lower = low | (ONES * 0x20);
        // The high bit of each byte: in a range, i.e. at least its first and not above its last.
        let letters = (lower + ONES * (0x80 - 0x61)) & !(lower + ONES * (0x7f - 0x7a));
        let digits = (low + ONES * (0x80 - 0x30)) & !(low + ONES * (0x7f - 0x39));
        let joiners = (low + ONES * (0x80 - 0x5f)) & !(low + ONES * (0x7f - 0x5f));
        let others = !((letters | digits | joiners) & !chunk) & (ONES * 0x80);
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

/// Whether the ASCII byte `mid` between ASCII bytes joins them.
fn joins(before: u8, mid: u8, after: u8) -> bool {
    if before.is_ascii_digit() {
        mid != b':' && after.is_ascii_digit()
    } else {
        before != b'_' && !matches!(mid, b',' | b';') && after.is_ascii_alphabetic()
    }
}

impl<'a> Words<'a> {
    /// The next word, as long as all that decides it is ASCII; `None` where it is not, and at
    /// the end, with `at` at the boundary before what is to be judged.
    #[inline]
    fn plain(&mut self) -> Option<&'a str> {
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
                return self.text.get(start..at);
            }
        }
    }

    /// The next word, whatever it is made of.
    fn mixed(&mut self) -> Option<&'a str> {
        if let Some(slow) = &mut self.slow {
            if let Some(word) = slow.next() {
                return Some(word);
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
                return if is_word { self.text.get(start..end) } else { None };
            }
            Err(unknown) => self.leave(start, unknown),
        }
        None
    }
}

impl<'a> Iterator for Words<'a> {
    type Item = &'a str;

    #[inline]
    fn next(&mut self) -> Option<&'a str> {
        loop {
            if self.slow.is_none()
                && let Some(word) = self.plain()
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    use super::{Class, class_of, words};

    fn agree(text: &str) {
        let ours: Vec<&str> = words(text).collect();
        let theirs: Vec<&str> = text.unicode_words().collect();
        assert_eq!(ours, theirs, "{text:?}");
    }

    /// Every character in all contexts of two characters before and after that a rule can
    /// tell apart.
    #[test]
    fn every_character_in_every_context() {
        let around = ["", "a", "1", "_", "א", "ア", "漢", "-", " ", "a.", "1,", "א\"", "\u{301}"];
        let after = ["", "a", "1", "_", "א", "ア", "-", " ", ".a", ",1", "'b", "\"א", "\u{301}"];
        let mut buffer = String::new();
        let mut wrong = std::collections::BTreeSet::new();
        for c in ('\u{0}'..=char::MAX).filter(|&c| c.is_ascii() || class_of(c) != Class::Unknown) {
            // Of large uniform blocks a sample will do.
            if matches!(c as u32, 0x3500..=0x9fef | 0xac10..=0xd790)
                && !(c as u32).is_multiple_of(97)
            {
                continue;
            }
            for before in around {
                for after in after {
                    buffer.clear();
                    buffer.push_str(before);
                    buffer.push(c);
                    buffer.push_str(after);
                    if !words(&buffer).eq(buffer.unicode_words()) {
                        wrong.insert(c as u32);
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:x?}");
    }

    proptest! {
        #[test]
        fn any_text(text in "\\PC{0,40}") {
            agree(&text);
        }

        #[test]
        fn ascii_soup(text in "[a-c0-2'.,:;_\\-\" \r\n\t]{0,40}") {
            agree(&text);
        }

        #[test]
        fn mixed_soup(text in "[abא-גأ-ثア-ウあ漢字1٢_.,:;'\"’·  \u{3000}\u{301}\u{200d}\u{ad}👍🏽🇩🇪ा-]{0,24}") {
            agree(&text);
        }

        #[test]
        fn counts(text in "[a-zäöü0-9 .,]{0,60}") {
            prop_assert_eq!(super::word_count(&text), text.unicode_words().count());
        }
    }
}
