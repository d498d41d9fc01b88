//! Notes on a line's words, taken while they are counted, so that the search for phrases looks only
//! where one may begin.

use std::ops::Range;

use super::key::Key;
use super::layout::{FUNCTION, INSIDE, INSIDE_LONGER, PHRASE};
use super::{HEAD, TAIL, hints, words};

/// Notes on the words of a line, in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Notes {
    /// Whether a phrase may begin with the first word; `None` before it.
    may_start: Option<bool>,
    /// Where a phrase that may stand anywhere may begin: the first byte of a word, or all bytes of a
    /// word with other characters in it, which may be several words of phrases.
    places: Vec<Range<u32>>,
    /// A word that is such a place only if the next word fits, and its hash.
    pending: Option<(u32, u64)>,
    /// Where the line's tail begins.
    tail: u32,
}

impl Notes {
    /// Begins the next line, of so many bytes.
    pub(crate) fn begin(&mut self, length: usize) {
        self.may_start = None;
        self.places.clear();
        self.pending = None;
        self.tail = length.saturating_sub(TAIL) as u32;
    }

    /// Takes note of a word of `len` bytes at byte `at` of the line, and tells whether it is a
    /// function word.
    #[inline(always)]
    pub(crate) fn pass(&mut self, at: u32, len: u32, key: &Key) -> bool {
        let own = hints::of(key.hash());
        if at < HEAD as u32 || at + len > self.tail {
            self.note(at, len, key, own);
        }
        own & FUNCTION != 0 && words::languages(key) != 0
    }

    #[inline(always)]
    fn note(&mut self, at: u32, len: u32, key: &Key, own: u8) {
        let plain = key.is_plain();
        let place = Some((at, key.hash())).filter(|_| plain && own & INSIDE_LONGER != 0);
        let before = std::mem::replace(&mut self.pending, place);
        let may_be_pair = |(_, hash)| !plain || hints::may_be_pair(hash, key.hash());
        let pair = before.filter(|before| may_be_pair(*before));
        if pair.is_some() || !plain || own & INSIDE != 0 || self.may_start.is_none() {
            self.add(at, len, pair, plain, own);
        }
    }

    /// What is done for few words.
    fn add(&mut self, at: u32, len: u32, pair: Option<(u32, u64)>, plain: bool, own: u8) {
        if self.may_start.is_none() {
            self.may_start = Some(!plain || own & PHRASE != 0);
        }
        if let Some((before, _)) = pair {
            self.places.push(before..before + 1);
        }
        if !plain {
            self.places.push(at..at + len);
        } else if own & INSIDE != 0 {
            self.places.push(at..at + 1);
            self.pending = None;
        }
    }

    /// Whether a phrase may begin the line.
    pub(super) fn may_start(&self) -> bool {
        self.may_start.unwrap_or(true)
    }

    /// The parts of the stretch `within` of the line where a phrase may begin that may stand
    /// anywhere, in order.
    pub(super) fn stretches(&self, within: Range<usize>) -> impl Iterator<Item = Range<usize>> {
        let places = self.places.iter().map(|place| place.start as usize..place.end as usize);
        places
            .map(move |place| place.start.max(within.start)..place.end.min(within.end))
            .filter(|stretch| !stretch.is_empty())
    }
}
