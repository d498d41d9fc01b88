//! Buttons that are words of a sentence: `The <button class="term">gearbox</button> came back.`

use super::super::attrs::{Attrs, Name};
use super::context::Kind;
use super::{DEAD, Flow, SPLITS};
use crate::document::Tag;

/// Parts of class words of buttons that do something, whatever is before them.
const DOERS: [&[u8]; 9] =
    [b"copy", b"share", b"close", b"menu", b"toggle", b"play", b"like", b"subscribe", b"follow"];

/// Parts of class words of buttons that explain a word or lead on. Any other button is mostly a control: to
/// take all into the sentence costs collections of `wcxb-dev` .002 out of fold, by a coupon's code.
const WORDS: [&[u8]; 7] =
    [b"term", b"tooltip", b"gloss", b"definition", b"note", b"popover", b"link"];

impl Flow<'_> {
    /// Whether a button begins inside a sentence of a paragraph: what is before it ends with a
    /// letter or a comma. In items of lists it is mostly a control next to a label.
    pub(super) fn is_in_sentence(&mut self, attrs: &Attrs<'_>) -> bool {
        let splits = |entry: &&super::Entry| entry.flags & SPLITS != 0 && entry.flags & DEAD == 0;
        let around = self.entries.iter().rev().find(splits).map(|entry| entry.tag);
        if !self.builder.in_block() {
            return false;
        }
        let last = self.builder.document().text.chars().next_back();
        let class = attrs.get(Name::Class).unwrap_or_default().as_bytes();
        let is_one =
            |parts: &[&[u8]]| parts.iter().any(|part| memchr::memmem::find(class, part).is_some());
        around == Some(Tag::P)
            && matches!(self.context().kind, Kind::Text | Kind::Quote)
            && self.breaks == 0
            && last.is_some_and(|c| c.is_alphanumeric() || matches!(c, ',' | '，'))
            && is_one(&WORDS)
            && !is_one(&DOERS)
    }
}
