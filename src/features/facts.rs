//! What is known of each block by itself, gathered in one pass over the page's text.

use crate::document::{Block, BlockKind, Document};
use crate::text;
use crate::vocab::{self, Signals};

/// Classes of characters that the first and last of a block are told apart by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum CharClass {
    #[default]
    Other,
    Lower,
    Upper,
    Digit,
    Quote,
    Bracket,
    Separator,
    Comma,
    Colon,
    Ellipsis,
    Ender,
}

/// Counts over one block's text.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Facts {
    pub words: u32,
    pub chars: u32,
    pub letters: u32,
    pub enders: u32,
    pub upper_words: u32,
    pub caps_words: u32,
    pub digits: u32,
    pub numbers: u32,
    pub commas: u32,
    pub quotes: u32,
    pub separators: u32,
    pub symbols: u32,
    pub function_words: u32,
    pub longest: u32,
    pub lines: u32,
    pub first: CharClass,
    pub last: CharClass,
    pub year: bool,
    pub clock: u8,
    pub price: bool,
    pub bytes: u32,
    pub link_bytes: u32,
    pub kind: u8,
    pub signals: Signals,
    pub hash: u64,
}

impl Facts {
    /// Reads one block.
    pub(crate) fn of(document: &Document, block: &Block) -> Self {
        let text = document.text_of(block);
        let mut facts = Self {
            bytes: text.len() as u32,
            link_bytes: block.link_bytes,
            kind: kind_code(block.kind),
            lines: 1,
            ..Self::default()
        };
        facts.count_chars(text);
        facts.count_words(text);
        facts.signals = vocab::signals(text);
        facts.hash = fold_hash(text);
        facts
    }

    fn count_chars(&mut self, text: &str) {
        let mut first = true;
        for c in text.chars() {
            self.chars += 1;
            let class = class_of(c);
            match class {
                CharClass::Lower | CharClass::Upper => self.letters += 1,
                CharClass::Digit => self.digits += 1,
                CharClass::Quote => self.quotes += 1,
                CharClass::Separator => self.separators += 1,
                CharClass::Comma => self.commas += 1,
                CharClass::Ender | CharClass::Ellipsis => self.enders += 1,
                _ => match c {
                    '\n' => self.lines += 1,
                    '@' | '#' | '©' | '®' | '™' | '&' | '+' | '=' | '%' => self.symbols += 1,
                    '$' | '€' | '£' | '¥' | '₹' | '₽' => {
                        self.symbols += 1;
                        self.price = true;
                    }
                    _ => {}
                },
            }
            if first {
                self.first = class;
                first = false;
            }
            // Closing quotes and brackets after a sentence's end belong to the sentence.
            let closes = matches!(class, CharClass::Quote | CharClass::Bracket);
            if !c.is_whitespace() && !(closes && self.last == CharClass::Ender) {
                self.last = class;
            }
        }
        self.price &= self.digits > 0;
        let bytes = text.as_bytes();
        for (i, window) in bytes.windows(5).enumerate() {
            let digit = |k: usize| window[k].is_ascii_digit();
            if window[2] == b':' && digit(0) && digit(1) && digit(3) && digit(4) {
                self.clock = self.clock.max(if i <= 2 { 2 } else { 1 });
            }
        }
    }

    fn count_words(&mut self, text: &str) {
        for word in text::words(text) {
            self.words += 1;
            let mut chars = word.chars();
            let Some(first) = chars.next() else { continue };
            let upper = first.is_uppercase();
            self.upper_words += u32::from(upper);
            let numeric = word.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b','));
            self.numbers += u32::from(numeric);
            if numeric && word.len() == 4 && matches!(&word.as_bytes()[..2], b"19" | b"20") {
                self.year = matches!(word.as_bytes()[2], b'0'..=b'3' | b'9');
            }
            if upper && word.len() > 1 && chars.all(|c| !c.is_lowercase()) {
                self.caps_words += 1;
            }
            self.longest = self.longest.max(word.len() as u32);
            if word.len() <= 16 && vocab::is_function_word(word) {
                self.function_words += 1;
            }
        }
    }

    /// Running text long enough to be an article's paragraph and not a list of links.
    pub(crate) fn is_long(&self) -> bool {
        self.words >= 20 && self.link_bytes * 3 < self.bytes
    }

    /// Whether a time of the day is the first thing in it.
    pub(crate) fn starts_with_clock(&self) -> bool {
        self.clock == 2
    }

    pub(crate) fn ends_sentence(&self) -> bool {
        self.last == CharClass::Ender
    }

    pub(crate) fn link_density(&self) -> f32 {
        share(self.link_bytes, self.bytes)
    }
}

/// `part / whole`, 0 for an empty whole.
pub(crate) fn share(part: u32, whole: u32) -> f32 {
    if whole == 0 { 0.0 } else { part as f32 / whole as f32 }
}

fn kind_code(kind: BlockKind) -> u8 {
    match kind {
        BlockKind::Paragraph => 0,
        BlockKind::Heading { .. } => 1,
        BlockKind::ListItem { .. } => 2,
        BlockKind::Quote => 3,
        BlockKind::Preformatted => 4,
        BlockKind::TableCell { .. } => 5,
        BlockKind::Caption => 6,
    }
}

fn class_of(c: char) -> CharClass {
    match c {
        'a'..='z' => CharClass::Lower,
        'A'..='Z' => CharClass::Upper,
        '0'..='9' => CharClass::Digit,
        '.' | '!' | '?' | '。' | '！' | '？' | '؟' | '।' | '۔' => CharClass::Ender,
        '…' => CharClass::Ellipsis,
        ',' | '،' | '、' | '，' | ';' | '；' => CharClass::Comma,
        ':' | '：' => CharClass::Colon,
        '"' | '\'' | '“' | '”' | '„' | '«' | '‘' | '’' | '「' | '」' => {
            CharClass::Quote
        }
        '(' | ')' | '[' | ']' | '{' | '}' | '（' | '）' => CharClass::Bracket,
        '|' | '/' | '\\' | '>' | '<' | '•' | '·' | '»' | '›' | '‹' | '→' | '←' | '*' | '–'
        | '—' | '-' => CharClass::Separator,
        _ if c.is_ascii() => CharClass::Other,
        _ if c.is_lowercase() => CharClass::Lower,
        _ if c.is_uppercase() => CharClass::Upper,
        _ if c.is_alphabetic() => CharClass::Lower,
        _ if c.is_numeric() => CharClass::Digit,
        _ => CharClass::Other,
    }
}

/// FNV-1a over the text's letters and digits in lower case.
fn fold_hash(text: &str) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325u64;
    for c in text.chars().filter(|c| c.is_alphanumeric()) {
        hash = (hash ^ u64::from(c.to_ascii_lowercase() as u32)).wrapping_mul(0x100_0000_01b3);
    }
    hash
}
