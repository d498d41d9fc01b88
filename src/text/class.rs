//! Classes of characters, as the shape of a text counts them.

/// Classes of characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum CharClass {
    /// None of the following.
    #[default]
    Other,
    /// Letters in lower case, and letters of scripts without case.
    Lower,
    /// Letters in upper case.
    Upper,
    /// Digits of any script, other numbers.
    Digit,
    /// Quotation marks and apostrophes.
    Quote,
    /// `(` `[` `{` and their closing ones, ASCII and wide.
    Bracket,
    /// What separates the entries of menus: `|` `/` `\` `<` `>` `•` `·` `»` `›` `→` `*` dashes.
    Separator,
    /// `,` `;` `،` `、` `，` `；`.
    Comma,
    /// `:` `：`.
    Colon,
    /// `…`.
    Ellipsis,
    /// What ends sentences: `.` `!` `?` `。` `！` `？` `؟` `।` `۔`.
    Ender,
    /// `$` `€` `£` `¥` `₹` `₽`.
    Currency,
    /// `@` `#` `&` `+` `=` `%` `©` `®` `™`.
    Sign,
    /// A line feed.
    Newline,
    /// Other white space.
    Space,
}

/// Number of classes, rounded up to a power of two so that any class is a valid index.
pub(super) const CLASSES: usize = 16;

use CharClass::{
    Bracket, Colon, Comma, Currency, Digit, Ellipsis, Ender, Lower, Newline, Other, Quote,
    Separator, Sign, Space, Upper,
};

const ASCII: [CharClass; 128] = {
    let mut table = [Other; 128];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = match byte as u8 {
            b'a'..=b'z' => Lower,
            b'A'..=b'Z' => Upper,
            b'0'..=b'9' => Digit,
            b'"' | b'\'' => Quote,
            b'(' | b')' | b'[' | b']' | b'{' | b'}' => Bracket,
            b'|' | b'/' | b'\\' | b'<' | b'>' | b'*' | b'-' => Separator,
            b',' | b';' => Comma,
            b':' => Colon,
            b'.' | b'!' | b'?' => Ender,
            b'$' => Currency,
            b'@' | b'#' | b'&' | b'+' | b'=' | b'%' => Sign,
            b'\n' => Newline,
            b' ' | b'\t' | b'\r' | 0x0b | 0x0c => Space,
            _ => Other,
        };
        byte += 1;
    }
    table
};

impl CharClass {
    /// The class of an ASCII character.
    #[inline]
    pub(super) const fn of_ascii(byte: u8) -> Self {
        ASCII[byte as usize % 128]
    }

    /// The class of a character.
    pub(crate) fn of(c: char) -> Self {
        match c {
            '\0'..='\u{7f}' => ASCII[c as usize % 128],
            '。' | '！' | '？' | '؟' | '।' | '۔' => Ender,
            '…' => Ellipsis,
            '،' | '、' | '，' | '；' => Comma,
            '：' => Colon,
            '“' | '”' | '„' | '«' | '‘' | '’' | '「' | '」' => Quote,
            '（' | '）' => Bracket,
            '•' | '·' | '»' | '›' | '‹' | '→' | '←' | '–' | '—' => Separator,
            '€' | '£' | '¥' | '₹' | '₽' => Currency,
            '©' | '®' | '™' => Sign,
            // Letters of the Latin-1 block, of Russian, and of scripts without case, at once.
            'ß'..='ö' | 'ø'..='ÿ' => Lower,
            'À'..='Ö' | 'Ø'..='Þ' => Upper,
            '\u{430}'..='\u{45f}' | '\u{5d0}'..='\u{5ea}' | '\u{620}'..='\u{64a}' => Lower,
            '\u{400}'..='\u{42f}' => Upper,
            '\u{3041}'..='\u{3096}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => Lower,
            _ => by_property(c),
        }
    }

    /// Whether it is the class of letters and digits: those of [`char::is_alphanumeric`].
    pub(crate) const fn is_alphanumeric(self) -> bool {
        matches!(self, Lower | Upper | Digit)
    }

    /// Whether it is the class of letters. They are the letters of [`char::is_alphabetic`], which takes
    /// ten times as long outside ASCII.
    pub(crate) const fn is_letter(self) -> bool {
        matches!(self, Lower | Upper)
    }
}

/// The table of the build script, for characters up to U+1FFFF: the number of each page of 128
/// characters, then the pages, a byte for each character.
static TABLE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/classes"));
/// Pages up to U+1FFFF.
const PAGES: usize = 0x20000 / 128;

/// The class that Unicode's properties give a character.
fn by_property(c: char) -> CharClass {
    let number = c as usize;
    if number / 128 >= PAGES {
        return if c.is_alphabetic() { Lower } else { Other };
    }
    let page = TABLE.get(number / 128).copied().unwrap_or_default();
    match TABLE.get(PAGES + usize::from(page) * 128 + number % 128) {
        Some(1) => Lower,
        Some(2) => Upper,
        Some(3) => Digit,
        Some(4) => Space,
        _ => Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_those_of_the_standard_library() {
        for c in '\0'..=char::MAX {
            let expected = match c {
                _ if c.is_lowercase() => Lower,
                _ if c.is_uppercase() => Upper,
                _ if c.is_alphabetic() => Lower,
                _ if c.is_numeric() => Digit,
                _ if c.is_whitespace() => Space,
                _ => Other,
            };
            assert_eq!(by_property(c), expected, "{:x}", c as u32);
            assert_eq!(CharClass::of(c).is_alphanumeric(), c.is_alphanumeric(), "{:x}", c as u32);
            assert_eq!(CharClass::of(c).is_letter(), c.is_alphabetic(), "{:x}", c as u32);
            assert_eq!(CharClass::of(c) == Upper, c.is_uppercase(), "{:x}", c as u32);
        }
    }
}
