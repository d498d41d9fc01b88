//! The form in which lines and phrases are compared: words in lower case without accents,
//! one space between them; punctuation and numbers left out.
//!
//! Accents are removed because capitals are often written without them ("TELECHARGER",
//! "ΔΙΑΒΑΣΤΕ") and because converters decompose them. Numbers are removed so that "12 comments"
//! and "Comments (3)" are the phrase "comments".

use crate::text::{FNV_64, fnv_64_step};

/// What a character outside ASCII means for the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Folded {
    /// A letter, in the compared form.
    Letter(char),
    /// A letter of a script written without spaces: a word of its own.
    Solo(char),
    Digit,
    /// Separates words.
    Gap,
    /// Invisible or combining: as if it were not there.
    Nothing,
}

/// A word of a line, as [`read_word`] finds it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// Offset in the line of its first character.
    pub start: usize,
    /// Offset after its last.
    pub end: usize,
    /// Whether it starts in upper case, or in a script without case.
    pub capital: bool,
}

/// Receives the folded bytes of words.
pub(super) trait Sink: Copy {
    fn push(&mut self, byte: u8);
}

/// FNV-1a of the folded bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hash(pub(super) u64);

impl Hash {
    /// The hash of nothing.
    pub(super) const START: Self = Self(FNV_64);
}

impl Sink for Hash {
    #[inline]
    fn push(&mut self, byte: u8) {
        self.0 = fnv_64_step(self.0, byte.into());
    }
}

impl<A: Sink, B: Sink> Sink for (A, B) {
    #[inline]
    fn push(&mut self, byte: u8) {
        self.0.push(byte);
        self.1.push(byte);
    }
}

/// The folded form of ASCII bytes: letters in lower case, else one of the constants below.
const ASCII: [u8; 256] = {
    let mut table = [OTHER; 256];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = match byte as u8 {
            letter @ b'a'..=b'z' => letter,
            letter @ b'A'..=b'Z' => letter | 0x20,
            b'0'..=b'9' => DIGIT,
            _ => GAP,
        };
        byte += 1;
    }
    table
};

const GAP: u8 = 0;
const DIGIT: u8 = 1;
/// Not ASCII.
const OTHER: u8 = 2;

/// Reads the next word from byte `at` on, skipping numbers, and pushes its folded bytes. One or
/// two letters after a number belong to the number: "3k", "2nd", "24h".
#[inline]
pub(super) fn read_word<S: Sink>(line: &str, mut at: usize, sink: &mut S) -> Option<Word> {
    let bytes = line.as_bytes();
    let empty = *sink;
    loop {
        while bytes.get(at).is_some_and(|&byte| ASCII[usize::from(byte)] == GAP) {
            at += 1;
        }
        let start = at;
        // Most words are ASCII letters up to a blank or a full stop.
        while let Some(&byte) = bytes.get(at) {
            let folded = ASCII[usize::from(byte)];
            if folded <= OTHER {
                break;
            }
            sink.push(folded);
            at += 1;
        }
        let mut capital = bytes.get(start).is_some_and(u8::is_ascii_uppercase);
        let mut letters = (at - start) as u32;
        if letters > 0 && bytes.get(at).is_none_or(|&b| ASCII[usize::from(b)] == GAP) {
            return Some(Word { start, end: at, capital });
        }
        let mut number = false;
        loop {
            let &byte = bytes.get(at).unwrap_or(&b' ');
            match ASCII[usize::from(byte)] {
                GAP => break,
                DIGIT if letters > 0 && !number => {
                    sink.push(b'0');
                    at += 1;
                }
                DIGIT => {
                    number = true;
                    at += 1;
                }
                OTHER => {
                    let Some(c) = line.get(at..).and_then(|rest| rest.chars().next()) else {
                        break;
                    };
                    match fold(c) {
                        Folded::Letter(folded) => {
                            capital |= letters == 0 && !c.is_lowercase();
                            letters += 1;
                            push_char(sink, folded);
                        }
                        Folded::Solo(_) if letters > 0 && !is_number(number, letters) => break,
                        Folded::Solo(c) => {
                            *sink = empty;
                            push_char(sink, c);
                            return Some(Word { start: at, end: at + c.len_utf8(), capital: true });
                        }
                        Folded::Digit if letters > 0 && !number => sink.push(b'0'),
                        Folded::Digit => number = true,
                        Folded::Gap if at == start => {
                            at += c.len_utf8();
                            break;
                        }
                        Folded::Gap => break,
                        Folded::Nothing => {}
                    }
                    at += c.len_utf8();
                }
                letter => {
                    capital |= letters == 0 && byte.is_ascii_uppercase();
                    letters += 1;
                    sink.push(letter);
                    at += 1;
                }
            }
        }
        if letters > 0 && !is_number(number, letters) {
            return Some(Word { start, end: at, capital });
        }
        if at >= bytes.len() {
            return None;
        }
        *sink = empty;
    }
}

fn is_number(number: bool, letters: u32) -> bool {
    number && letters <= 2
}

fn push_char(sink: &mut impl Sink, c: char) {
    let mut utf8 = [0; 4];
    for &byte in c.encode_utf8(&mut utf8).as_bytes() {
        sink.push(byte);
    }
}

/// Whether a word follows.
pub(super) fn has_word(text: &str) -> bool {
    read_word(text, 0, &mut Hash::START.clone()).is_some()
}

fn fold(c: char) -> Folded {
    match c {
        // Most of Chinese and of Russian.
        '\u{4e00}'..='\u{9fff}' => Folded::Solo(c),
        'а'..='я' => Folded::Letter(c),
        'А'..='Я' => Folded::Letter(char::from_u32(c as u32 + 0x20).unwrap_or(c)),
        // Letters of Latin, but for ASCII; small ones of Greek; those of Hebrew and Arabic.
        '\u{e0}'..='\u{f6}'
        | '\u{f8}'..='\u{ff}'
        | '\u{3ac}'..='\u{3ce}'
        | '\u{5d0}'..='\u{5ea}'
        | '\u{620}'..='\u{63f}'
        | '\u{641}'..='\u{64a}' => Folded::Letter(plain_letter(c)),
        '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{de}' | '\u{df}' | '\u{100}'..='\u{24f}' => {
            Folded::Letter(plain_letter(lower(c)))
        }
        // Typographic quotation marks, dashes and dots; those of Chinese; the signs of Latin-1.
        '\u{3000}'..='\u{3003}'
        | '\u{3008}'..='\u{3011}'
        | '\u{ff01}'..='\u{ff0f}'
        | '\u{ff1a}'..='\u{ff20}' => Folded::Gap,
        '\u{2010}'..='\u{2029}' | '\u{80}'..='\u{a9}' | '«' | '»' | '·' => Folded::Gap,
        // Soft hyphen, zero-width space to right-to-left mark, joiners, variation selectors,
        // accents, Hebrew points, Arabic vowel signs and tatweel, the dot below of Devanagari.
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
        | '\u{670}'
        | '\u{93c}' => Folded::Nothing,
        // Han, kana; Thai, Lao, Khmer and Burmese.
        '\u{e01}'..='\u{e4e}'
        | '\u{e81}'..='\u{ecd}'
        | '\u{1000}'..='\u{103f}'
        | '\u{1780}'..='\u{17d3}'
        | '\u{3005}'..='\u{3007}'
        | '\u{3041}'..='\u{30fa}'
        | '\u{30fc}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => Folded::Solo(c),
        _ => by_property(c),
    }
}

/// What Unicode's properties make of a character.
fn by_property(c: char) -> Folded {
    match c {
        _ if c.is_numeric() => Folded::Digit,
        _ if !c.is_alphabetic() => Folded::Gap,
        _ => Folded::Letter(plain_letter(lower(c))),
    }
}

fn lower(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

/// The plain form of a letter in lower case: without its accent, and of variants of a letter
/// the common one. The only table of this kind; [`fold`](super::spelling::fold) uses it, too.
pub(super) fn plain_letter(c: char) -> char {
    match c {
        // Latin; the range U+1EA1…U+1EF9 is Vietnamese.
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | '\u{1ea1}'..='\u{1eb7}' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ə' | '\u{1eb9}'..='\u{1ec7}' => 'e',
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
        // Greek, whose capitals have no tonos.
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'ё' => 'е',
        // Kazakh letters, which pages also write with their Russian look-alikes.
        'ә' => 'а',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ү' | 'ұ' => 'у',
        // Arabic and Persian: the alefs, the yas, the kafs, ta marbuta.
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        // Devanagari letters with a dot below.
        '\u{958}' => 'क',
        '\u{959}' => 'ख',
        '\u{95a}' => 'ग',
        '\u{95b}' => 'ज',
        '\u{95c}' => 'ड',
        '\u{95d}' => 'ढ',
        '\u{95e}' => 'फ',
        '\u{95f}' => 'य',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Collects the folded bytes.
    #[derive(Clone, Copy, Debug)]
    struct Collect {
        bytes: [u8; 64],
        len: usize,
    }

    impl Sink for Collect {
        fn push(&mut self, byte: u8) {
            self.bytes[self.len] = byte;
            self.len += 1;
        }
    }

    /// The folded words of a text.
    fn folded(text: &str) -> String {
        let mut words = Vec::new();
        let mut at = 0;
        loop {
            let mut sink = Collect { bytes: [0; 64], len: 0 };
            let Some(word) = read_word(text, at, &mut sink) else { return words.join(" ") };
            words.push(String::from_utf8(sink.bytes[..sink.len].to_vec()).unwrap());
            at = word.end;
        }
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
            ("3D打印", "打 印"),
            ("web3 news", "web0 news"),
            ("5min", "min"),
            ("إعلان", "اعلان"),
            ("ख़बरें", "खबरें"),
            ("\u{959}बरें", "खबरें"),
            ("2024", ""),
            ("", ""),
            ("– 3 –", ""),
            ("…«»…", ""),
        ] {
            assert_eq!(folded(text), expected, "{text:?}");
            assert_eq!(has_word(text), !expected.is_empty());
        }
    }

    /// The quick arms say what the long way does.
    #[test]
    fn letters_and_gaps_are_those_of_unicode() {
        for c in "\u{3000}\u{3003}、。〈】！／：＠".chars() {
            assert_eq!((fold(c), c.is_alphanumeric()), (Folded::Gap, false), "{c}");
        }
        for c in ('\u{80}'..='\u{63f}').chain('\u{641}'..='\u{64a}') {
            if fold(c) != Folded::Nothing {
                assert_eq!(fold(c), by_property(c), "{c}");
            }
        }
    }

    #[test]
    fn words_know_their_place() {
        let line = "– 12 Über uns";
        let first = read_word(line, 0, &mut Hash::START.clone()).unwrap();
        assert_eq!((&line[first.start..first.end], first.capital), ("Über", true));
        let second = read_word(line, first.end, &mut Hash::START.clone()).unwrap();
        assert_eq!((&line[second.start..second.end], second.capital), ("uns", false));
        assert!(read_word(line, second.end, &mut Hash::START.clone()).is_none());
    }
}
