//! The form in which lines and phrases are compared: words in lower case without accents,
//! one space between them; punctuation and numbers left out.
//!
//! Accents go because capitals are often written without them ("TELECHARGER",
//! "ΔΙΑΒΑΣΤΕ") and because converters decompose them. Numbers go so that "12 comments"
//! and "Comments (3)" are the phrase "comments".

/// What a character is to the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Folded {
    /// A letter, in the compared form.
    Letter(char),
    /// A letter of a script written without spaces: a word of its own.
    Solo(char),
    Digit,
    /// Parts words.
    Gap,
    /// Invisible or combining: as if it were not there.
    Nothing,
}

/// Longest compared text, in bytes. A phrase is shorter (a test holds it).
pub(super) const MAX_FOLDED: usize = 160;

/// Walks a line word by word and keeps the folded text so far in a fixed buffer.
#[derive(Debug)]
pub(super) struct Folder<'a> {
    line: &'a str,
    /// Where to read on.
    at: usize,
    buffer: [u8; MAX_FOLDED],
    len: usize,
    /// FNV-1a of `buffer[..len]`.
    hash: u64,
}

/// A word the folder has just appended.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// Whether the line has it with an upper-case first letter, or in a script without case.
    pub capital: bool,
}

const FNV_START: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0100_0000_01b3;

impl<'a> Folder<'a> {
    /// Starts at byte `at` of the line, which must lie on a character boundary.
    pub(super) fn new(line: &'a str, at: usize) -> Self {
        Self { line, at, buffer: [0; MAX_FOLDED], len: 0, hash: FNV_START }
    }

    /// The folded text of the words read so far.
    pub(super) fn text(&self) -> &[u8] {
        &self.buffer[..self.len]
    }

    /// Its hash.
    pub(super) fn hash(&self) -> u64 {
        self.hash
    }

    /// Offset in the line after the last word read.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Whether no word follows.
    pub(super) fn at_end(&self) -> bool {
        let mut rest = Self::new(self.line, self.at);
        rest.next().is_none() && rest.at == self.line.len()
    }

    /// Reads the next word, numbers left out. `None` at the line's end and when the buffer
    /// is full.
    pub(super) fn next(&mut self) -> Option<Word> {
        let (mut len, mut hash) = (self.len, self.hash);
        if len > 0 {
            push(&mut self.buffer, &mut len, &mut hash, b' ')?;
        }
        let start = (len, hash);
        let mut capital = false;
        let mut digits = false;
        let mut letters = 0u32;
        let bytes = self.line.as_bytes();
        let mut at = self.at;
        while let Some(&byte) = bytes.get(at) {
            let (folded, width, upper) = if byte < 0x80 {
                (fold_ascii(byte), 1, byte.is_ascii_uppercase())
            } else {
                let Some(c) = self.line.get(at..).and_then(|rest| rest.chars().next()) else {
                    break;
                };
                (fold(c), c.len_utf8(), !c.is_lowercase())
            };
            match folded {
                Folded::Letter(c) => {
                    if letters == 0 {
                        capital = upper;
                    }
                    letters += 1;
                    let mut utf8 = [0; 4];
                    for &b in c.encode_utf8(&mut utf8).as_bytes() {
                        push(&mut self.buffer, &mut len, &mut hash, b)?;
                    }
                }
                Folded::Solo(_) if letters > 0 && !(digits && letters <= 2) => break,
                Folded::Solo(c) => {
                    (len, hash) = start;
                    let mut utf8 = [0; 4];
                    for &b in c.encode_utf8(&mut utf8).as_bytes() {
                        push(&mut self.buffer, &mut len, &mut hash, b)?;
                    }
                    at += width;
                    (self.at, self.len, self.hash) = (at, len, hash);
                    return Some(Word { capital: true });
                }
                Folded::Digit => {
                    // A letter or two after a number belong to it: "3k", "2nd", "24h".
                    if letters > 0 && !digits {
                        push(&mut self.buffer, &mut len, &mut hash, b'0')?;
                    } else {
                        digits = true;
                    }
                }
                Folded::Gap if letters > 0 && !(digits && letters <= 2) => break,
                Folded::Gap => {
                    digits = false;
                    letters = 0;
                    (len, hash) = start;
                }
                Folded::Nothing => {}
            }
            at += width;
        }
        self.at = at;
        if letters == 0 || (digits && letters <= 2) {
            return None;
        }
        (self.len, self.hash) = (len, hash);
        Some(Word { capital })
    }
}

fn push(buffer: &mut [u8; MAX_FOLDED], len: &mut usize, hash: &mut u64, byte: u8) -> Option<()> {
    *buffer.get_mut(*len)? = byte;
    *len += 1;
    *hash = (*hash ^ u64::from(byte)).wrapping_mul(FNV_PRIME);
    Some(())
}

/// The folded form of a whole text (a phrase of the tables) and its words.
pub(super) fn fold_all(text: &str) -> Vec<String> {
    let mut folder = Folder::new(text, 0);
    let mut prefixes = Vec::new();
    while folder.next().is_some() {
        prefixes.push(String::from_utf8_lossy(folder.text()).into_owned());
    }
    prefixes
}

/// FNV-1a, as [`Folder::hash`] computes it.
pub(super) fn hash(text: &[u8]) -> u64 {
    text.iter().fold(FNV_START, |h, &b| (h ^ u64::from(b)).wrapping_mul(FNV_PRIME))
}

const fn fold_ascii(byte: u8) -> Folded {
    match byte {
        b'a'..=b'z' => Folded::Letter(byte as char),
        b'A'..=b'Z' => Folded::Letter((byte | 0x20) as char),
        b'0'..=b'9' => Folded::Digit,
        _ => Folded::Gap,
    }
}

fn fold(c: char) -> Folded {
    match c {
        // Soft hyphen, zero-width space to right-to-left mark, joiners, variation selectors,
        // accents, Hebrew points, Arabic vowel signs and tatweel.
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'
        | '\u{2066}'..='\u{2069}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{300}'..='\u{36f}'
        | '\u{591}'..='\u{5bd}'
        | '\u{5bf}'..='\u{5c7}'
        | '\u{640}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}' => Folded::Nothing,
        // Han, kana; Thai, Lao, Khmer and Burmese.
        '\u{e01}'..='\u{e4e}'
        | '\u{e81}'..='\u{ecd}'
        | '\u{1000}'..='\u{103f}'
        | '\u{1780}'..='\u{17d3}'
        | '\u{3005}'..='\u{3007}'
        | '\u{3041}'..='\u{30fa}'
        | '\u{30fc}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => Folded::Solo(c),
        _ if c.is_numeric() => Folded::Digit,
        _ if !c.is_alphabetic() => Folded::Gap,
        _ => Folded::Letter(bare(c.to_lowercase().next().unwrap_or(c))),
    }
}

/// The letter without its accent, and of variants the plain one.
fn bare(c: char) -> char {
    match c {
        // Latin; the range U+1EA1…U+1EF9 is Vietnamese.
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | '\u{1ea1}'..='\u{1eb7}' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | '\u{1eb9}'..='\u{1ec7}' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | '\u{1ec9}' | '\u{1ecb}' => 'i',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | '\u{1ecd}'..='\u{1ee3}' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ț' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' | '\u{1ee5}'..='\u{1ef1}' => {
            'u'
        }
        'ý' | 'ÿ' | '\u{1ef3}'..='\u{1ef9}' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        // Greek, whose capitals go without the tonos.
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'ё' => 'е',
        // Arabic and Persian: the alefs, the yas, the kafs, ta marbuta.
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        fold_all(text).pop().unwrap_or_default()
    }

    #[test]
    fn words_in_lower_case_without_numbers_and_marks() {
        for (text, expected) in [
            ("  Comments (12) ", "comments"),
            ("12 Comments", "comments"),
            ("1.2K comments", "comments"),
            ("• Read more »", "read more"),
            ("What’s new?", "what s new"),
            ("TÉLÉCHARGER", "telecharger"),
            ("Te\u{301}le\u{301}charger", "telecharger"),
            ("ΔΙΑΒΑΣΤΕ", "διαβαστε"),
            ("Διαβάστε ακόμη:", "διαβαστε ακομη"),
            ("İLGİLİ", "ilgili"),
            ("12条评论", "条 评 论"),
            ("web3 news", "web0 news"),
            ("إعلان", "اعلان"),
            ("2024", ""),
            ("", ""),
            ("– 3 –", ""),
        ] {
            assert_eq!(folded(text), expected, "{text:?}");
        }
    }

    #[test]
    fn ends_when_full() {
        let long = "word ".repeat(100);
        let mut folder = Folder::new(&long, 0);
        let mut words = 0;
        while folder.next().is_some() {
            words += 1;
        }
        assert_eq!(words, 32);
        assert!(!folder.at_end());
        assert_eq!(hash(folder.text()), folder.hash());
    }
}
