//! Class cues: what class, id, role, `itemprop` and similar attributes say of an element.

mod tables;

use std::borrow::Cow;
use std::ops::Range;

use super::attrs::{Attr, Attrs, Name};
use super::words;
use crate::document::{Cues, Document, Span, Tag};
use crate::text::entities;
use crate::text::{FACTOR, FNV, fnv_step, product};
use tables::{PART, TABLES};

/// What the attributes of an element say.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Naming {
    pub(super) cues: Cues,
    /// The words of class and id, as a range of `Document::tokens`.
    pub(super) tokens: Span,
    /// Hash of the class value.
    pub(super) class: u32,
}

impl Naming {
    /// Equal for elements of the same tag and class.
    pub(super) fn look(&self, tag: Tag) -> u32 {
        product(self.class ^ tag as u32)
    }
}

/// Remembers what was found of the values seen before: most elements repeat another one's.
/// A slot that is taken by another value is overwritten, so that no input makes a lookup
/// slow.
#[derive(Debug)]
pub(super) struct Memo {
    /// One more than the index in `known`; 0 for none. There are eight times as many as values, up to
    /// [`SLOTS`].
    slots: Vec<u32>,
    /// Values by their hash.
    known: Vec<(u64, Naming)>,
    /// Parts of long words, which are expensive to find: hashes and cues. Empty before the first.
    compounds: Vec<(u32, Cues)>,
    /// Whether the values' character references are yet to be resolved.
    raw: bool,
}

/// A page has 190 distinct values on average; few pages have 1,000.
const SLOTS: usize = 2048;
/// Slots of a page with few values.
const FEWEST_SLOTS: usize = 128;
/// Initial capacity, in values.
const VALUES: usize = 256;
const COMPOUNDS: usize = 512;

impl Memo {
    /// An empty memo; `raw` says whether values come with their references unresolved.
    pub(super) fn new(raw: bool) -> Self {
        Self {
            slots: vec![0; FEWEST_SLOTS],
            known: Vec::with_capacity(VALUES),
            compounds: Vec::new(),
            raw,
        }
    }

    /// What the naming attributes of one element say.
    pub(super) fn naming(&mut self, document: &mut Document, names: &[Attr<'_>]) -> Naming {
        let mut all = Naming::default();
        for attr in names {
            let one = match attr.name {
                // A style is kept only if it hides.
                Name::Hidden | Name::Style => Naming { cues: Cues::HIDDEN, ..Naming::default() },
                Name::AriaHidden => {
                    let value = entities::attribute(attr.value, self.raw);
                    if !value.trim().eq_ignore_ascii_case("true") {
                        continue;
                    }
                    Naming { cues: Cues::HIDDEN, ..Naming::default() }
                }
                Name::Role => {
                    let value = entities::attribute(attr.value, self.raw);
                    Naming { cues: TABLES.role(&value), ..Naming::default() }
                }
                _ => self.words(document, attr),
            };
            all.cues = all.cues.with(one.cues);
            all.class |= one.class;
            if all.tokens.is_empty() {
                all.tokens = one.tokens;
            } else if !one.tokens.is_empty() {
                // The class's words come first whatever the order of the attributes, as there is
                // a limit on their number.
                let (first, second) = match attr.name {
                    Name::Class => (one.tokens, all.tokens),
                    _ => (all.tokens, one.tokens),
                };
                all.tokens = join(&mut document.tokens, first, second);
            }
        }
        all
    }

    /// What the words of one attribute say.
    fn words(&mut self, document: &mut Document, attr: &Attr<'_>) -> Naming {
        let key = hash(attr.name as u64, attr.value.as_bytes());
        let index = self.slots.get(self.slot(key)).map_or(0, |&index| index as usize);
        let known = self.known.get(index.wrapping_sub(1));
        if let Some((_, naming)) = known.filter(|(known, _)| *known == key) {
            return *naming;
        }
        let start = document.tokens.len();
        let room = match attr.name {
            Name::Class | Name::Id | Name::Element => MAX_TOKENS,
            _ => 0,
        };
        let value = entities::attribute(attr.value, self.raw);
        let cues = read_words(&value, &mut document.tokens, room, &mut self.compounds);
        let is_class = attr.name == Name::Class;
        let class =
            if is_class { (hash(attr.name as u64, value.as_bytes()) >> 8) as u32 } else { 0 };
        let naming = Naming { cues, tokens: Span::of(start..document.tokens.len()), class };
        self.known.push((key, naming));
        self.remember(self.known.len());
        if self.slots.len() < SLOTS && self.known.len() * 8 > self.slots.len() {
            self.slots = vec![0; self.slots.len() * 2];
            (1..=self.known.len()).for_each(|number| self.remember(number));
        }
        naming
    }

    /// The slot of a value by its hash.
    fn slot(&self, key: u64) -> usize {
        // Their number is a power of two.
        (key >> 40) as usize & (self.slots.len() - 1)
    }

    /// Puts a value into its slot; values are counted from 1.
    fn remember(&mut self, number: usize) {
        let Some((key, _)) = self.known.get(number - 1) else { return };
        let slot = self.slot(*key);
        if let Some(slot) = self.slots.get_mut(slot) {
            *slot = number as u32;
        }
    }
}

/// Two ranges of tokens as one, copied unless they follow one another.
fn join(tokens: &mut Vec<u32>, first: Span, second: Span) -> Span {
    let rest = (MAX_TOKENS - first.len().min(MAX_TOKENS)).min(second.len()) as u32;
    let second = Span::new(second.start, second.start + rest);
    if first.end == second.start {
        return Span::new(first.start, second.end);
    }
    let start = tokens.len();
    for part in [first, second] {
        if part.end as usize <= tokens.len() {
            tokens.extend_from_within(part.range());
        }
    }
    Span::of(start..tokens.len())
}

fn mix(seed: u64, value: u64) -> u64 {
    let hash = (seed ^ value).wrapping_mul(FACTOR);
    hash ^ hash >> 29
}

/// A fast hash of short strings, the same in every build and on every machine.
pub(super) fn hash(seed: u64, bytes: &[u8]) -> u64 {
    let mut hash = mix(0x517c_c1b7_2722_0a95 ^ seed, bytes.len() as u64);
    let mut chunks = bytes.chunks_exact(8);
    for chunk in &mut chunks {
        hash = mix(hash, u64::from_le_bytes(chunk.try_into().unwrap_or_default()));
    }
    let rest = chunks.remainder().iter().fold(0, |word, &byte| word << 8 | u64::from(byte));
    let hash = mix(hash, rest);
    mix(hash, hash >> 32)
}

/// Words of one element that are kept.
const MAX_TOKENS: usize = 16;
/// Longest word that is looked at; longer ones are cut.
const MAX_TOKEN: usize = 32;

/// Whether a `style` hides the element; `raw` as in [`Memo::new`].
pub(super) fn hides(style: &str, raw: bool) -> bool {
    let style = entities::attribute(style, raw);
    let mut rest = &*style;
    // `display: none`, `visibility: hidden`, with any white space.
    while let Some(at) = memchr::memchr(b':', rest.as_bytes()) {
        let (name, value) = rest.split_at(at);
        let value = value[1..].trim_start();
        let is = |text: &str, word: &str| {
            text.len() >= word.len()
                && text.as_bytes()[..word.len()].eq_ignore_ascii_case(word.as_bytes())
        };
        let named = |word: &str| {
            let name = name.trim_end().as_bytes();
            name.len() >= word.len()
                && name[name.len() - word.len()..].eq_ignore_ascii_case(word.as_bytes())
        };
        if named("display") && is(value, "none") || named("visibility") && is(value, "hidden") {
            return true;
        }
        rest = value;
    }
    false
}

/// Whether a `class` says that an element is for screen readers or on paper only, is drawn as an
/// icon, or is a remark of editors that is not part of the text.
pub(super) fn hides_from_sight(class: &str) -> bool {
    class.split_ascii_whitespace().any(|name| {
        let name = name.strip_prefix("is-").unwrap_or(name);
        words::UNSEEN_CLASSES.contains(&name)
            || name.starts_with("material-icons")
            || name.starts_with("material-symbols")
            || name.len() > 15 && name.ends_with("visually-hidden")
    })
}

/// Whether an element in a heading holds MediaWiki's link to edit the section, which is not part
/// of the heading.
pub(super) fn edits_section(tag: Tag, attrs: &Attrs<'_>) -> bool {
    let edits = |class: Cow<'_, str>| class.contains("editsection");
    tag == Tag::Span && attrs.resolved(Name::Class).is_some_and(edits)
}

/// Cuts class names or an id into words (at punctuation, digits and `camelCase` humps),
/// appends up to `room` of their hashes to `tokens` and returns their cues.
fn read_words(
    value: &str,
    tokens: &mut Vec<u32>,
    mut room: usize,
    compounds: &mut Vec<(u32, Cues)>,
) -> Cues {
    let tables = &*TABLES;
    let mut cues = Cues::NONE;
    // The word before this one in the same name, if it is the first of some pair.
    let mut first: Option<u32> = None;
    let mut token = |token: &[u8], hash: u32, shortest: usize, first: &mut Option<u32>| {
        if token.len() >= 2 && room > 0 {
            tokens.push(hash);
            room -= 1;
        }
        if let Some(first) = *first {
            cues = cues.with(tables.pair(first, token));
        }
        let known = tables.words.get(hash);
        *first = known.first_of_pair(hash, *first);
        if token.len() < shortest {
            return;
        }
        if let Some(alone) = known.alone() {
            cues = cues.with(alone);
        } else if token.len() >= 2 * PART {
            if compounds.is_empty() {
                compounds.resize(COMPOUNDS, (0, Cues::NONE));
            }
            let compound = &mut compounds[hash as usize % COMPOUNDS];
            if compound.0 != hash {
                *compound = (hash, tables.compound(token));
            }
            cues = cues.with(compound.1);
        }
    };
    let bytes = value.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if CHARS[byte as usize] == OTHER {
            if byte.is_ascii_whitespace() {
                first = None;
            }
            at += 1;
            continue;
        }
        // A part without capitals and digits is one word; most are.
        let start = at;
        let mut hash = FNV;
        let mut seen = 0;
        while let Some(&byte) = bytes.get(at).filter(|&&byte| CHARS[byte as usize] != OTHER) {
            seen |= CHARS[byte as usize];
            hash = fnv_step(hash, byte);
            at += 1;
        }
        let part = &bytes[start..at];
        if seen == LOWER && part.len() <= MAX_TOKEN {
            token(part, hash, 2, &mut first);
            continue;
        }
        if seen == DIGIT {
            continue;
        }
        let shortest = if is_minified(part) { 5 } else { 2 };
        for hump in humps(part) {
            let mut lower = [0; MAX_TOKEN];
            let mut hash = FNV;
            let hump = &part[hump];
            for (lower, byte) in lower.iter_mut().zip(hump) {
                *lower = byte.to_ascii_lowercase();
                hash = fnv_step(hash, *lower);
            }
            let lower = &lower[..hump.len().min(MAX_TOKEN)];
            token(lower, hash, shortest, &mut first);
        }
    }
    cues
}

const OTHER: u8 = 0;
const LOWER: u8 = 1;
const UPPER: u8 = 2;
const DIGIT: u8 = 4;

/// What each byte of a name is; beyond ASCII, a lower-case letter.
static CHARS: [u8; 256] = {
    let mut chars = [OTHER; 256];
    let mut byte = 0;
    while byte < 256 {
        chars[byte] = match byte as u8 {
            b'a'..=b'z' | 0x80.. => LOWER,
            b'A'..=b'Z' => UPPER,
            b'0'..=b'9' => DIGIT,
            _ => OTHER,
        };
        byte += 1;
    }
    chars
};

/// Whether a name was made by a machine (`sc-bdVaJa`, `css-1x2y3z`): digits between letters,
/// or humps of a letter or two.
fn is_minified(part: &[u8]) -> bool {
    let (mut inner_digit, mut short, mut several) = (false, false, false);
    let mut last_end = None;
    for hump in humps(part) {
        inner_digit |= last_end.is_some_and(|end| hump.start == end + 1);
        short |= hump.len() <= 2;
        several |= hump.len() < part.len();
        last_end = Some(hump.end);
    }
    inner_digit || several && short
}

/// The words of a run of letters and digits; digits are not words.
fn humps(part: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let is =
        |at: usize, kind: u8| part.get(at).is_some_and(|&byte| CHARS[byte as usize] & kind != 0);
    let is_small = |at: usize| part.get(at).is_some_and(u8::is_ascii_lowercase);
    let mut at = 0;
    std::iter::from_fn(move || {
        while is(at, DIGIT) {
            at += 1;
        }
        let start = at;
        while is(at, LOWER | UPPER) {
            at += 1;
            let begins_word = is(at, UPPER) && (is_small(at - 1) || is_small(at + 1));
            if begins_word {
                break;
            }
        }
        (start < at).then_some(start..at)
    })
}

/// Whether class names have one of the words, which are in lower case.
pub(super) fn has_word(value: &str, words: &[&str]) -> bool {
    let parts = value.split(|c: char| !c.is_ascii_alphanumeric()).map(str::as_bytes);
    let mut own = parts.flat_map(|part| humps(part).filter_map(|hump| part.get(hump)));
    own.any(|own| words.iter().any(|word| own.eq_ignore_ascii_case(word.as_bytes())))
}

#[cfg(test)]
mod tests;
