//! Classes of characters by Word_Break, as tables.

/// The classes that the rules of UAX #29 use (Word_Break), as far as text without marks and joiners
/// needs them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Its own segment, and no word.
    Other,
    /// Its own segment, and a word: Han, hiragana, `½`.
    Solo,
    Letter,
    Hebrew,
    Digit,
    Katakana,
    /// `_`: joins words, and is not a word by itself.
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

pub(super) const ASCII: [Class; 128] = {
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

/// Letters, digits and `_`: ASCII bytes with no boundary between them.
pub(super) const IN_WORD: [bool; 256] = {
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
pub(super) fn class_of(c: char) -> Class {
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
