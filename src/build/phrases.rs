//! Compiles the phrases of all languages into tables that the crate looks up in place.

use std::collections::HashMap;

use crate::fold::{Hash, Sink, read_word};
use crate::layout::{
    ENDS, FILTER, HINTS, INSIDE, INSIDE_LONGER, MARKED, MARKS, PHRASE, SLOT, filter_bit, hint_slot,
    pair_hash, phrase_slot,
};
use crate::phrase::{Phrase, Place, Spelling, marks};

/// The tables while they are filled; see [`layout`](crate::layout).
pub(crate) struct Tables {
    prefixes: Vec<(Hash, [u32; 8])>,
    by_hash: HashMap<u64, usize>,
    marked: Vec<[u8; MARKED]>,
    filters: Vec<u8>,
    pub(crate) hint_words: Vec<u8>,
    pub(crate) hint_pairs: Vec<u8>,
}

impl Default for Tables {
    fn default() -> Self {
        Self {
            prefixes: Vec::new(),
            by_hash: HashMap::new(),
            marked: Vec::new(),
            filters: vec![0; 3 * FILTER / 8],
            hint_words: vec![0; HINTS],
            hint_pairs: vec![0; HINTS],
        }
    }
}

impl Tables {
    /// What ends with the prefix of a hash.
    fn ends(&mut self, hash: Hash) -> &mut [u32; 8] {
        let index = *self.by_hash.entry(hash.0).or_insert_with(|| {
            self.prefixes.push((hash, [0; 8]));
            self.prefixes.len() - 1
        });
        &mut self.prefixes[index].1
    }

    fn filter(&mut self, number: usize, hash: Hash) {
        let bit = number * FILTER + filter_bit(hash);
        self.filters[bit / 8] |= 1 << (bit % 8);
    }

    /// Adds a phrase.
    pub(crate) fn add(&mut self, phrase: &Phrase<'_>) -> Result<(), String> {
        let inside = matches!(phrase.place, Place::Inside | Place::End);
        let mut sink = (Hash::START, Spelling::default());
        let mut hash = Hash::START;
        // The first two words: the hash of the phrase so far, and the word.
        let mut firsts = [None; 2];
        let (mut at, mut words) = (0, 0);
        while let Some(word) = read_word(phrase.text, at, &mut sink) {
            if let Some(first) = firsts.get_mut(words) {
                *first = Some(sink);
            }
            hash = sink.0;
            self.ends(hash);
            sink.0.push(b' ');
            sink.1 = Spelling::default();
            at = word.end;
            words += 1;
        }
        let [Some((first, spelled)), second] = firsts else {
            return Err("a phrase needs a word".to_owned());
        };
        self.hint(spelled, second.map(|(_, spelled)| spelled), inside);
        match second {
            _ if !inside => {}
            None => self.filter(0, first),
            Some((both, _)) => {
                self.filter(1, first);
                self.filter(2, both);
            }
        }
        let bit = 1 << phrase.signal as u8;
        let (before, after) = marks(phrase.text);
        if inside && !(before.is_empty() && after.is_empty()) {
            self.mark(hash, bit, before, after, phrase.place == Place::End)
        } else {
            self.ends(hash)[phrase.place as usize] |= bit;
            Ok(())
        }
    }

    fn hint(&mut self, first: Spelling, second: Option<Spelling>, inside: bool) {
        self.hint_words[hint_slot(first.hash())] |= match (inside, second) {
            (false, _) => PHRASE,
            (true, None) => PHRASE | INSIDE,
            (true, Some(_)) => PHRASE | INSIDE_LONGER,
        };
        if let Some(second) = second.filter(|_| inside) {
            self.hint_pairs[hint_slot(pair_hash(first.hash(), second.hash()))] = 1;
        }
    }

    /// Adds a phrase with punctuation of its own.
    fn mark(
        &mut self,
        hash: Hash,
        bit: u32,
        before: &str,
        after: &str,
        at_end: bool,
    ) -> Result<(), String> {
        let text = [before, after].concat();
        let mut marked = [0; MARKED];
        if text.len() > MARKS {
            return Err(format!("more than {MARKS} bytes of punctuation"));
        }
        let next = self.ends(hash)[7];
        marked[0] = before.len() as u8;
        marked[1] = after.len() as u8;
        marked[2] = u8::from(at_end);
        marked[4..8].copy_from_slice(&bit.to_le_bytes());
        marked[8..12].copy_from_slice(&next.to_le_bytes());
        marked[12..12 + text.len()].copy_from_slice(text.as_bytes());
        self.marked.push(marked);
        self.ends(hash)[7] = self.marked.len() as u32;
        Ok(())
    }

    /// The tables of phrases by the names of their files.
    pub(crate) fn files(self) -> [(&'static str, Vec<u8>); 6] {
        // Few combinations of signals occur; most prefixes have none.
        let mut known = HashMap::from([([0; 8], 0)]);
        let mut ends = vec![0; ENDS];
        let slots = (self.prefixes.len() * 2).next_power_of_two();
        let mut table = vec![0; slots * SLOT];
        for (hash, own) in self.prefixes {
            let next = known.len();
            let index = *known.entry(own).or_insert_with(|| {
                ends.extend(own.iter().flat_map(|number| number.to_le_bytes()));
                next
            });
            let mut slot = phrase_slot(hash, slots);
            while table[slot * SLOT + 4..][..2] != [0, 0] {
                slot = (slot + 1) & (slots - 1);
            }
            let entry = &mut table[slot * SLOT..][..SLOT];
            entry[..4].copy_from_slice(&((hash.0 >> 32) as u32).to_le_bytes());
            entry[4..].copy_from_slice(&(index as u16 + 1).to_le_bytes());
        }
        assert!(known.len() < usize::from(u16::MAX), "an index of signals has 16 bits");
        [
            ("phrases.slots", table),
            ("phrases.ends", ends),
            ("phrases.marked", self.marked.concat()),
            ("phrases.filters", self.filters),
            ("hints.words", self.hint_words),
            ("hints.pairs", self.hint_pairs),
        ]
    }
}
