//! The words of a line, and what is around each.

use super::super::lines::Edge;
use crate::text::{FNV, Table, fnv};
use crate::vocab;

/// Bytes of the longest word that is looked up.
const LONGEST: usize = 16;
/// First words of a page that are looked for on it.
const TITLE: usize = 24;
/// Words of a phrase after its first, at most.
const MOST: usize = 15;
/// The distance of what is further away, or nowhere.
const FAR: u8 = 60;

/// What stands between two blanks.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Word {
    /// Its first byte in the line.
    pub start: u32,
    /// How it begins, opening brackets and quotation marks aside, and how it ends.
    pub first: Edge,
    pub last: Edge,
    pub case: Case,
    /// Characters, at most 255.
    pub length: u8,
    pub is_function: bool,
    pub has_digit: bool,
    /// Whether it names a month and is next to a word with a digit.
    pub is_month: bool,
    /// Of its letters and digits, case aside; never 0.
    pub hash: u32,
    /// Whether a phrase of boilerplate may begin with it.
    begins_phrase: bool,
    /// Words of the longest phrase of boilerplate that begins with it, that ends with it, and that goes on
    /// with it.
    pub phrase: u8,
    pub phrase_end: u8,
    pub in_phrase: u8,
    /// How many of the page's first words begin with it again, and how many end with it.
    pub title: u8,
    pub title_end: u8,
    /// How often the page has it and the next word.
    pub pair: u8,
}

/// The case of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Case {
    /// It begins with a small letter or no letter.
    #[default]
    Small,
    /// Only its first letter, or it has one letter.
    Capitalised,
    /// All of its letters are capitals.
    Upper,
}

/// The words of a line, one after the other.
pub(super) fn words(line: &str) -> impl Iterator<Item = Word> {
    let mut at = 0;
    line.split(|c: char| c.is_ascii_whitespace()).filter_map(move |text| {
        let start = at;
        at += text.len() + 1;
        (!text.is_empty()).then(|| Word::of(text, start))
    })
}

impl Word {
    fn of(text: &str, start: usize) -> Self {
        let is_sign = |c: char| !c.is_alphanumeric();
        let core = text.trim_matches(is_sign);
        let core = if core.is_empty() { text } else { core };
        let opened = text.trim_start_matches(|c| matches!(Edge::of(c), Edge::Open | Edge::Quote));
        let first = Edge::first(if opened.is_empty() { text } else { opened });
        let case = match first {
            Edge::Upper if is_upper(core) => Case::Upper,
            Edge::Upper => Case::Capitalised,
            _ => Case::Small,
        };
        Self {
            start: start as u32,
            first,
            last: Edge::last(text),
            case,
            length: text.chars().take(255).count() as u8,
            is_function: core.len() <= LONGEST && vocab::is_function_word(core),
            has_digit: text.bytes().any(|byte| byte.is_ascii_digit()),
            // The bit that tells the case of letters, as in `line_hash`.
            hash: fnv(FNV, core.bytes().map(|byte| byte | 0x20)).max(1),
            begins_phrase: vocab::may_begin_phrase(core),
            ..Self::default()
        }
    }
}

/// Finds the phrases of boilerplate among the words of a text.
pub(super) fn find_phrases(text: &str, words: &mut [Word]) {
    for index in 0..words.len() {
        if !words[index].begins_phrase {
            continue;
        }
        let start = words[index].start as usize;
        let Some(end) = vocab::phrase_end(&text[start..]) else { continue };
        let inside =
            words[index + 1..].iter().take(MOST).take_while(|w| (w.start as usize) < start + end);
        let length = 1 + inside.count();
        words[index].phrase = length as u8;
        words[index + 1..index + length].iter_mut().for_each(|word| word.in_phrase = length as u8);
        words[index + length - 1].phrase_end = length as u8;
    }
}

/// Finds the months next to numbers among the words of a text.
pub(super) fn find_months(text: &str, words: &mut [Word]) {
    for index in 0..words.len() {
        let has_digit = |at: usize| words.get(at).is_some_and(|word| word.has_digit);
        if has_digit(index + 1) || has_digit(index.wrapping_sub(1)) {
            let word = text[words[index].start as usize..].split_ascii_whitespace().next();
            let word = word.unwrap_or_default().trim_matches(|c: char| !c.is_alphabetic());
            words[index].is_month = word.len() <= LONGEST * 2 && vocab::names_month(word);
        }
    }
}

/// Finds where the first words of the page are repeated, which are mostly its title.
pub(super) fn find_title(title: &[u32], words: &mut [Word]) {
    let Some(first) = title.first() else { return };
    for index in 0..words.len() {
        let rest = &words[index..];
        if rest[0].hash == *first {
            let length = rest.iter().zip(title).take_while(|(word, hash)| word.hash == **hash);
            let length = length.count();
            words[index].title = length as u8;
            words[index + length - 1].title_end = length as u8;
        }
    }
}

/// Whether all letters are capitals, two or more of them.
fn is_upper(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).take(2).count() == 2
        && !word.chars().any(char::is_lowercase)
}

/// The hash of two words that follow each other.
fn pair(first: Word, second: Word) -> u32 {
    fnv(first.hash, second.hash.to_le_bytes()).max(1)
}

/// How many words are between a word and the nearest one of each kind on one side.
#[derive(Clone, Copy, Debug)]
pub(super) struct Distances {
    pub ender: u8,
    pub small: u8,
    pub function: u8,
    pub digit: u8,
    /// Two words that the page has together only once.
    pub new_pair: u8,
}

impl Distances {
    const NONE: Self = Self { ender: FAR, small: FAR, function: FAR, digit: FAR, new_pair: 0 };

    /// The distances after one more word. `pair` is how often the page has it and the word before it.
    fn after(self, word: Word, pair: u8) -> Self {
        let next = |distance: u8, is_here: bool| if is_here { 0 } else { (distance + 1).min(FAR) };
        Self {
            ender: next(self.ender, word.last == Edge::Ender),
            small: next(self.small, matches!(word.first, Edge::Lower | Edge::Caseless)),
            function: next(self.function, word.is_function),
            digit: next(self.digit, word.has_digit),
            new_pair: next(self.new_pair, pair < 2),
        }
    }
}

/// For each word the distances to the left of it, itself included; and to the right.
pub(super) fn distances(words: &[Word]) -> (Vec<Distances>, Vec<Distances>) {
    let step = |last: &mut Distances, (word, pair): (&Word, u8)| {
        *last = last.after(*word, pair);
        Some(*last)
    };
    let before = std::iter::once(0).chain(words.iter().map(|word| word.pair));
    let left = words.iter().zip(before).scan(Distances::NONE, step).collect();
    let after = words.iter().map(|word| (word, word.pair));
    let mut right: Vec<_> = after.rev().scan(Distances::NONE, step).collect();
    right.reverse();
    (left, right)
}

/// What a page shows of its words.
pub(super) struct Counts {
    /// How often each word and each pair of words is there.
    table: Table<u8>,
    /// The hashes of its first words.
    pub title: Vec<u32>,
    /// Of its words, the shares of function words, of capitalised ones and of ends of sentences.
    pub function: f32,
    pub capital: f32,
    pub ender: f32,
    pub words: usize,
}

impl Counts {
    pub(super) fn of(words: &[Word]) -> Self {
        let mut table = Table::with_room(words.len() * 2);
        let pairs = words.iter().zip(words.iter().skip(1)).map(|(a, b)| pair(*a, *b));
        for hash in words.iter().map(|word| word.hash).chain(pairs) {
            let count: &mut u8 = table.entry(hash);
            *count = count.saturating_add(1);
        }
        let share = |is: fn(&&Word) -> bool| {
            words.iter().filter(is).count() as f32 / words.len().max(1) as f32
        };
        Self {
            table,
            title: words.iter().take(TITLE).map(|word| word.hash).collect(),
            function: share(|word| word.is_function),
            capital: share(|word| word.case != Case::Small),
            ender: share(|word| word.last == Edge::Ender),
            words: words.len(),
        }
    }

    /// How often the page has a word, at most 50 times.
    pub(super) fn count(&self, hash: u32) -> u8 {
        self.table.get(hash).min(50)
    }

    /// Notes for each word how often the page has it and the next one.
    pub(super) fn count_pairs(&self, words: &mut [Word]) {
        for index in 1..words.len() {
            words[index - 1].pair = self.count(pair(words[index - 1], words[index]));
        }
    }
}
