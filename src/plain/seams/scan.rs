//! Finds the seams of a line: the places where two words meet without a blank.

use crate::text::{CharClass, FNV, fnv};

/// What meets at a seam.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A letter in lower case and one in upper case: `in ArnThe harbour`.
    Hump,
    /// A sentence's end and a letter in upper case: `at six.The band`.
    Ender,
    /// A digit and a word: `14:30Harbour board`.
    Digit,
    /// A small letter and a digit: `behind closed doors14:05`.
    Number,
    /// A word in upper case and one that only begins so: `NEWSThe harbour`.
    Capitals,
    /// A closing bracket or quotation mark and a letter in upper case: `(video)The harbour`.
    Close,
}

/// A part of a word, between two seams or a seam and the word's end.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Piece {
    pub start: u32,
    pub end: u32,
    /// Characters, at most 255.
    pub length: u8,
    /// Of its bytes; never 0.
    pub hash: u32,
    /// Whether its first letter is in upper case, and whether all are.
    pub is_capitalised: bool,
    pub is_upper: bool,
}

/// A place in a line where two blocks may meet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seam {
    /// The first byte after it.
    pub at: u32,
    pub kind: Kind,
    /// The piece before it: empty where a sentence's end or a bracket is before it.
    pub left: Piece,
    pub right: Piece,
    /// The word that it is inside of, or at the start of, by its index in the line, and its hash.
    pub word: u32,
    pub whole: u32,
    /// The seams inside of that word.
    pub inside: u32,
    /// What is before and after that word.
    pub before: Side,
    pub after: [Side; 2],
}

/// The kind of a character next to a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Side {
    /// The line begins or ends there.
    #[default]
    Edge,
    Blank,
    Ender,
    Letter,
    Upper,
    Other,
}

impl Side {
    fn of(c: Option<char>) -> Self {
        match c.map(|c| (c, CharClass::of(c))) {
            None => Self::Edge,
            Some((_, CharClass::Space | CharClass::Newline)) => Self::Blank,
            Some((_, CharClass::Ender | CharClass::Ellipsis)) => Self::Ender,
            Some((_, CharClass::Upper)) => Self::Upper,
            Some((_, CharClass::Lower | CharClass::Digit)) => Self::Letter,
            Some(_) => Self::Other,
        }
    }
}

/// What the words of a text and the signs between them show.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    pub words: usize,
    /// Sentence ends before a blank or the end of a line, and before a letter in upper case.
    pub free_ends: usize,
    pub glued_ends: usize,
}

/// A line has at most one seam in so many bytes, and some: its last ones are left out.
const BYTES: usize = 12;
const ANYWAY: usize = 64;
/// Seams of one word, at most.
const INSIDE: usize = 1024;

/// Finds the seams of one line after the other, in the same memory.
#[derive(Debug, Default)]
pub(super) struct Scanner {
    pub seams: Vec<Seam>,
    pub counts: Counts,
    pieces: Vec<(usize, Kind)>,
}

impl Scanner {
    /// Finds the seams of a line. `each` is given the hash of each word.
    pub(super) fn line(&mut self, line: &str, mut each: impl FnMut(u32)) {
        self.seams.clear();
        let mut words = 0;
        let mut at = 0;
        while let Some(offset) = line[at..].find(char::is_alphanumeric) {
            let start = at + offset;
            let rest = &line[start..];
            let end = rest.find(|c: char| !c.is_alphanumeric()).map_or(line.len(), |n| start + n);
            self.word(line, at..start, start..end, words as u32, &mut each);
            words += 1;
            at = end;
        }
        self.counts.words += words;
        self.counts.free_ends += usize::from(has_ender(&line[at..]));
    }

    /// Finds the seams of a line, and gives how many words it has.
    pub(super) fn words_of(&mut self, line: &str) -> usize {
        let before = self.counts.words;
        self.line(line, |_| {});
        self.counts.words - before
    }

    /// Finds the seams of a word and the one before it; `gap` is what is between the word before it and
    /// the word.
    fn word(
        &mut self,
        line: &str,
        gap: std::ops::Range<usize>,
        word: std::ops::Range<usize>,
        index: u32,
        each: &mut impl FnMut(u32),
    ) {
        let text = &line[word.clone()];
        self.pieces.clear();
        let first = text.chars().next().is_some_and(char::is_uppercase);
        let kind = if gap.start > 0 && first { meeting(&line[gap.clone()]) } else { None };
        self.pieces.extend(kind.map(|(kind, at)| (gap.start + at, kind)));
        let outside = self.pieces.len();
        if has_hump(text) {
            self.humps(text, word.start);
        }
        if has_ender(&line[gap.clone()]) {
            let is_glued = kind.is_some();
            self.counts.glued_ends += usize::from(is_glued);
            self.counts.free_ends += usize::from(!is_glued && line[gap].contains(' '));
        }
        let whole = hash(text);
        each(whole);
        let room = (line.len() / BYTES + ANYWAY).saturating_sub(self.seams.len());
        self.pieces.truncate(room);
        if self.pieces.is_empty() {
            return;
        }
        let mut sides = line[word.end..].chars();
        let after = [Side::of(sides.next()), Side::of(sides.next())];
        let before = Side::of(line[..word.start].chars().next_back());
        let inside = (self.pieces.len() - outside) as u32;
        let mut left =
            if outside == 0 { piece(line, word.start, self.pieces[0].0) } else { Piece::default() };
        for (number, (at, kind)) in self.pieces.iter().copied().enumerate() {
            let end = self.pieces.get(number + 1).map_or(word.end, |next| next.0);
            let right = piece(line, at.max(word.start), end);
            self.seams.push(Seam {
                at: at as u32,
                kind,
                left,
                right,
                word: index,
                whole,
                inside,
                before,
                after,
            });
            left = right;
        }
    }

    /// The seams inside of a word.
    fn humps(&mut self, word: &str, start: usize) {
        let mut chars = word.char_indices().peekable();
        let (mut before, mut last) = (' ', ' ');
        while let Some((at, c)) = chars.next()
            && self.pieces.len() < INSIDE
        {
            if c.is_uppercase() {
                let next = chars.peek().is_some_and(|(_, c)| c.is_lowercase());
                let kind = match last {
                    _ if last.is_lowercase() => Some(Kind::Hump),
                    _ if !next => None,
                    _ if last.is_numeric() => Some(Kind::Digit),
                    _ if last.is_uppercase() && before.is_uppercase() => Some(Kind::Capitals),
                    _ => None,
                };
                self.pieces.extend(kind.map(|kind| (start + at, kind)));
            } else if c.is_ascii_digit() && last.is_lowercase() {
                self.pieces.push((start + at, Kind::Number));
            }
            (before, last) = (last, c);
        }
    }
}

/// Whether a word can have a seam inside: a capital or a digit after a small letter or a digit.
fn has_hump(word: &str) -> bool {
    let is_telling = |byte: &u8| !byte.is_ascii_lowercase();
    word.as_bytes().iter().skip(1).any(is_telling)
}

/// What meets where a word in upper case follows these signs, and how many of their bytes are before it.
fn meeting(gap: &str) -> Option<(Kind, usize)> {
    let sign = gap.chars().next_back().filter(|c| !c.is_ascii_whitespace())?;
    let before = &gap[..gap.len() - sign.len_utf8()];
    let is_ender = |c: char| matches!(CharClass::of(c), CharClass::Ender | CharClass::Ellipsis);
    if is_ender(sign) {
        return Some((Kind::Ender, gap.len()));
    }
    let is_end = before.chars().next_back().is_some_and(is_ender);
    match CharClass::of(sign) {
        CharClass::Quote | CharClass::Bracket if is_opening(sign) => {
            is_end.then_some((Kind::Ender, before.len()))
        }
        CharClass::Quote | CharClass::Bracket if is_end || sign == ')' => {
            Some((Kind::Close, gap.len()))
        }
        _ => None,
    }
}

fn is_opening(sign: char) -> bool {
    matches!(sign, '(' | '[' | '{' | '“' | '„' | '«' | '‘' | '‹' | '（')
}

fn has_ender(gap: &str) -> bool {
    gap.contains(['.', '!', '?', '…'])
}

fn hash(text: &str) -> u32 {
    fnv(FNV, text.bytes()).max(1)
}

fn piece(line: &str, start: usize, end: usize) -> Piece {
    let text = &line[start..end];
    let mut letters = text.chars().filter(|c| c.is_alphabetic());
    Piece {
        start: start as u32,
        end: end as u32,
        length: text.chars().take(255).count() as u8,
        hash: hash(text),
        is_capitalised: letters.next().is_some_and(char::is_uppercase),
        is_upper: text.chars().all(|c| !c.is_lowercase()),
    }
}
