//! Reads what the classes of an element may say, all of it in one pass over their letters.
//!
//! An element whose classes have one of the parts or words in the lists below gets the sign of the list.
//! One that has not may get it all the same: who asks for a sign looks at the classes next.

use super::code;
use super::formula::FALLBACK;
use super::signs;
use super::words as w;
use crate::html::UNSEEN_CLASSES;
use crate::html::tree::{Signs, UNSEEN};
use crate::text::{FNV, FNV_64, fnv_64_step, fnv_step};

/// Texts that are searched for anywhere in a class. Those of three letters are in [`THREES`], too.
const PARTS: &[(&[&str], Signs)] = &[
    (w::CODE_BOXES, signs::BOX),
    (w::CODE_BARS, signs::BAR),
    (w::CODE_TITLES, signs::BAR),
    (w::CODE_LINES, signs::LINES),
    (w::PARTS_OF_NOTES, signs::NOTE),
    (w::CALLOUT_FAMILIES, signs::CALLOUT),
    (w::CAPTIONS, signs::CAPTION),
    (w::PARTS_OF_TABS, signs::TAB),
    (w::ICONS, signs::ICON),
    (UNSEEN_CLASSES, UNSEEN),
    (w::PARTS_OF_LINE_NUMBERS, signs::BESIDE_CODE),
    (w::CODE_CONTROLS, signs::BESIDE_CODE),
    (w::CODE_POPUPS, signs::BESIDE_CODE),
    (w::CODE_HEADERS, signs::BESIDE_CODE),
    (&[FALLBACK], signs::FORMULA),
];

/// Whole class words.
const WORDS: &[(&[&str], Signs)] = &[
    (&["box", "is-danger", "is-info", "is-success", "is-warning", "msg"], signs::CALLOUT),
    (w::CALLOUT_KINDS_WORDS, signs::CALLOUT),
    (w::MATHJAX_2, signs::FORMULA),
    (w::KATEX, signs::FORMULA),
    (w::KATEX_DISPLAYED, signs::FORMULA),
    (&["katex-error", "mwe-math-element"], signs::FORMULA),
    (w::FORMULAS, signs::FORMULA),
    (w::FORMULAS_INLINE, signs::FORMULA),
    (w::FORMULAS_DISPLAYED, signs::FORMULA),
    (w::FORMULAS_RAW, signs::FORMULA),
    (w::FORMULAS_INLINE_AND_RAW, signs::FORMULA),
    (w::FORMULAS_DISPLAYED_AND_RAW, signs::FORMULA),
    (w::FORMULA_PICTURES, signs::FORMULA),
    (w::FORMULA_TABLES, signs::FORMULA),
    (w::FORMULAS_IN_CODE, signs::FORMULA),
    (w::FORMULAS_IN_CODE_DISPLAYED, signs::FORMULA),
    (w::QUOTATIONS, signs::QUOTE),
    (w::TABS, signs::TAB),
    (&["mermaid"], signs::LINES),
    (w::LINE_NUMBERS, signs::BESIDE_CODE),
    (w::CODE_LABELS, signs::BESIDE_CODE),
];

/// Reads classes, and remembers the words that it has read: most stand in many classes.
pub(super) struct Reader {
    /// Words by their hashes, with their signs. Without room until the first is read.
    words: Vec<(u64, Signs)>,
}

/// Words that are remembered; one in the place of another takes it.
const KNOWN: usize = 512;

impl Reader {
    pub(super) fn new() -> Self {
        Self { words: Vec::new() }
    }

    /// What the classes of an element may say.
    pub(super) fn read(&mut self, classes: &str) -> Signs {
        let mut found = 0;
        let bytes = classes.as_bytes();
        let (mut start, mut hash) = (0, FNV_64);
        for (at, &byte) in bytes.iter().enumerate() {
            if byte > b' ' {
                hash = fnv_64_step(hash, byte.into());
                continue;
            }
            if start < at {
                found |= self.word(bytes.get(start..at).unwrap_or_default(), hash);
            }
            (start, hash) = (at + 1, FNV_64);
        }
        if start < bytes.len() {
            found |= self.word(bytes.get(start..).unwrap_or_default(), hash);
        }
        // These are asked for often, and these classes are read once.
        if found & signs::BOX != 0 && code::is_other(classes) {
            found &= !signs::BOX;
        }
        if found & signs::BAR != 0 && !code::is_bar(classes) {
            found &= !signs::BAR;
        }
        found
    }

    /// What a word may say.
    fn word(&mut self, word: &[u8], hash: u64) -> Signs {
        if self.words.is_empty() {
            self.words.resize(KNOWN, (0, 0));
        }
        let Some(known) = self.words.get_mut((hash >> 40) as usize % KNOWN) else { return 0 };
        if known.0 != hash {
            *known = (hash, signs_of(word));
        }
        known.1
    }
}

/// The signs of a word.
fn signs_of(word: &[u8]) -> Signs {
    let mut found = 0;
    let (mut letters, mut hash) = (0, FNV);
    for (at, &byte) in word.iter().enumerate() {
        let letter = byte | 0x20;
        letters = letters << 8 | u32::from(letter);
        hash = fnv_step(hash, letter);
        if FOURS[slot::<FOUR_SLOTS>(letters)].key != 0 {
            found |= parts_at(word, at, letters);
        }
        for (three, sign) in THREES {
            found |= if letters & 0xff_ffff == three { sign } else { 0 };
        }
    }
    found | word_signs(hash)
}

/// The signs of the parts whose four letters in the middle end at an offset.
fn parts_at(bytes: &[u8], at: usize, letters: u32) -> Signs {
    let mut found = 0;
    let mut next = slot::<FOUR_SLOTS>(letters);
    while FOURS[next].key != 0 {
        let four = &FOURS[next];
        let (parts, sign) = PARTS[usize::from(four.row)];
        let part = parts[usize::from(four.index)];
        let start = (at + 1).checked_sub(4 + middle(part));
        let own = start.and_then(|start| bytes.get(start..start + part.len()));
        if four.key == letters && own.is_some_and(|own| own.eq_ignore_ascii_case(part.as_bytes())) {
            found |= sign;
        }
        next = (next + 1) % FOUR_SLOTS;
    }
    found
}

fn word_signs(word: u32) -> Signs {
    let mut next = slot::<WORD_SLOTS>(word);
    while HASHES[next].0 != word && HASHES[next].0 != 0 {
        next = (next + 1) % WORD_SLOTS;
    }
    HASHES[next].1
}

/// Where a number is in a table of so many slots, a power of two, or where the search for it begins.
const fn slot<const SLOTS: usize>(key: u32) -> usize {
    (key.wrapping_mul(0x9e37_79b1) >> (32 - SLOTS.trailing_zeros())) as usize
}

/// Where the four letters begin by which a part is searched for: those in its middle are rarer than
/// those at its ends.
const fn middle(part: &str) -> usize {
    (part.len() - 4) / 2
}

/// Letters, the lower-case bit of each set.
const fn letters(part: &str, from: usize, to: usize) -> u32 {
    let (mut letters, mut at) = (0, from);
    while at < to {
        letters = letters << 8 | (part.as_bytes()[at] | 0x20) as u32;
        at += 1;
    }
    letters
}

/// A part of four letters or more.
#[derive(Clone, Copy)]
struct Four {
    /// Its four letters in the middle; zero for an empty slot.
    key: u32,
    /// Where it is in [`PARTS`].
    row: u8,
    index: u8,
}

const FOUR_SLOTS: usize = 1024;
static FOURS: [Four; FOUR_SLOTS] = {
    let mut slots = [Four { key: 0, row: 0, index: 0 }; FOUR_SLOTS];
    let mut row = 0;
    while row < PARTS.len() {
        let mut index = 0;
        while index < PARTS[row].0.len() {
            let part = PARTS[row].0[index];
            if part.len() > 3 {
                let from = middle(part);
                let key = letters(part, from, from + 4);
                let mut slot = slot::<FOUR_SLOTS>(key);
                while slots[slot].key != 0 {
                    slot = (slot + 1) % FOUR_SLOTS;
                }
                slots[slot] = Four { key, row: row as u8, index: index as u8 };
            }
            index += 1;
        }
        row += 1;
    }
    slots
};

/// The parts of three letters: all of them, as the assertion below says.
const THREES: [(u32, Signs); 4] = [
    (letters("cm-", 0, 3), signs::BOX),
    (letters("dp-", 0, 3), signs::BOX),
    (letters("btn", 0, 3), signs::BAR),
    (letters("btn", 0, 3), signs::BESIDE_CODE),
];

const _: () = {
    let (mut row, mut threes) = (0, 0);
    while row < PARTS.len() {
        let mut index = 0;
        while index < PARTS[row].0.len() {
            assert!(PARTS[row].0[index].len() >= 3);
            threes += (PARTS[row].0[index].len() == 3) as usize;
            index += 1;
        }
        row += 1;
    }
    assert!(threes == THREES.len());
};

const WORD_SLOTS: usize = 1024;
/// The hash of each word, and its signs.
static HASHES: [(u32, Signs); WORD_SLOTS] = {
    let mut slots = [(0, 0); WORD_SLOTS];
    let mut row = 0;
    while row < WORDS.len() {
        let (words, sign) = WORDS[row];
        let mut i = 0;
        while i < words.len() {
            let bytes = words[i].as_bytes();
            let (mut hash, mut at) = (FNV, 0);
            while at < bytes.len() {
                hash = fnv_step(hash, bytes[at] | 0x20);
                at += 1;
            }
            let mut slot = slot::<WORD_SLOTS>(hash);
            while slots[slot].0 != 0 && slots[slot].0 != hash {
                slot = (slot + 1) % WORD_SLOTS;
            }
            slots[slot] = (hash, slots[slot].1 | sign);
            i += 1;
        }
        row += 1;
    }
    slots
};

#[cfg(test)]
mod tests {
    use super::{PARTS, Reader, WORDS};
    use crate::body::signs::{BAR, BOX, CALLOUT};

    #[test]
    fn every_part_and_word_gets_its_sign() {
        let mut reader = Reader::new();
        for (parts, sign) in PARTS {
            // Whether these two are there is checked to the end.
            for part in parts.iter().filter(|_| !matches!(*sign, BOX | BAR)) {
                for classes in [format!("x{part}y"), format!("wide a-{}", part.to_uppercase())] {
                    assert_ne!(reader.read(&classes) & sign, 0, "{classes}");
                }
            }
        }
        for (words, sign) in WORDS {
            for word in *words {
                for classes in [(*word).to_owned(), format!("wide {word}\tlarge")] {
                    assert_ne!(reader.read(&classes) & sign, 0, "{classes}");
                }
            }
        }
        for (classes, signs) in [
            ("highlight-source-rust", BOX),
            ("post shortcode", 0),
            ("code-toolbar", BOX | BAR),
            ("btn large", 0),
            ("paragraph large", 0),
            ("hint--info", CALLOUT),
            ("", 0),
        ] {
            let all = BOX | BAR | CALLOUT;
            assert_eq!(reader.read(classes) & all, signs, "{classes}");
        }
    }
}
