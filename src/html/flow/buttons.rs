//! Buttons that are words of a sentence: `The <button class="term">gearbox</button> came back.`

use super::super::attrs::{Attrs, Name};
use super::super::class_words::has_word;
use super::super::words;
use super::context::Kind;
use super::{DEAD, Flow, SPLITS};
use crate::document::Tag;

impl Flow<'_> {
    /// Whether a button begins inside a sentence of a paragraph: what is before it ends with a
    /// letter or a comma. In items of lists it is mostly a control next to a label.
    pub(super) fn is_in_sentence(&mut self, attrs: &Attrs<'_>) -> bool {
        let class = attrs.get(Name::Class).unwrap_or_default();
        if !has_word(class, words::BUTTONS_IN_SENTENCES) || has_word(class, words::BUTTONS_THAT_DO)
        {
            return false;
        }
        let splits = |entry: &&super::Entry| entry.flags & SPLITS != 0 && entry.flags & DEAD == 0;
        let around = self.entries.iter().rev().find(splits).map(|entry| entry.tag);
        if !self.builder.in_block() {
            return false;
        }
        let last = self.builder.document().text.chars().next_back();
        around == Some(Tag::P)
            && matches!(self.context().kind, Kind::Text | Kind::Quote)
            && self.breaks == 0
            && last.is_some_and(|c| c.is_alphanumeric() || matches!(c, ',' | '，'))
    }
}
