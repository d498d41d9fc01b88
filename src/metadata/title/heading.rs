//! An h1 without what its elements say beside the title.

use crate::document::{Document, Mark, MarkKind};
use crate::vocab;

/// The value of the mark of an element whose class does not say what it is.
const PART: &str = "part";

/// The marks of the elements in an h1.
fn marks(document: &Document, index: u32) -> impl Iterator<Item = &Mark> + Clone {
    let is_own = move |mark: &&Mark| {
        mark.kind == MarkKind::Beside && mark.block == index && mark.end < u32::MAX
    };
    document.head.marks.iter().filter(is_own)
}

/// What is left of an h1 without the element that it begins with, and without the one that it ends with.
pub(super) fn parts(document: &Document, index: u32) -> impl Iterator<Item = &str> {
    let text = document.blocks.get(index as usize).map_or("", |block| document.text_of(block));
    let is_word =
        |part: Option<&&str>| part.is_some_and(|part| part.contains(char::is_alphanumeric));
    marks(document, index).filter_map(move |mark| {
        let (head, rest) = (text.get(..mark.at as usize), text.get(mark.end as usize..));
        match (is_word(head.as_ref()), is_word(rest.as_ref())) {
            (false, true) => rest.map(|rest| rest.trim_start_matches(is_sign)),
            (true, false) => head.map(|head| head.trim_end_matches(is_sign)),
            _ => None,
        }
    })
}

/// Whether a character parts a title from what is beside it.
fn is_sign(c: char) -> bool {
    c.is_whitespace() || matches!(c, ':' | '-' | '–' | '—' | '|' | '•' | '·')
}

/// Words of a title that stands alone in a heading.
const WORDS_ALONE: usize = 3;
/// Words of a `<small>` that is not part of the title.
const WORDS_SMALL: usize = 3;

/// An h1 without the badges and the like before or after the title, if it has any and what is left is most of it
/// and a title by itself.
pub(super) fn alone(document: &Document, index: u32) -> Option<&str> {
    let text = document.text_of(document.blocks.get(index as usize)?);
    let beside: Vec<&Mark> =
        marks(document, index).filter(|mark| document.head.get(mark.value) != PART).collect();
    if beside.is_empty() {
        return None;
    }
    let heading = Heading { document, text };
    let from = heading.begin(&beside);
    let (to, is_cut_short) = heading.end(&beside);
    let alone = text.get(from..to)?;
    let alone = if from > 0 { alone.trim_start_matches(is_sign) } else { alone };
    let alone = if to < text.len() { alone.trim_end_matches(is_sign) } else { alone };
    let is_most = alone.len() < text.len() && alone.len() > text.len() / 2;
    let begins = from == 0 || !begins_small(alone);
    // "The ferry to <span class=place>Arn</span>".
    let last = alone.split_whitespace().next_back();
    let ends = !is_cut_short || !last.is_some_and(vocab::is_function_word);
    (is_most && is_long(alone) && begins && ends).then_some(alone)
}

/// The text of an h1 with marks.
struct Heading<'a> {
    document: &'a Document,
    text: &'a str,
}

impl Heading<'_> {
    /// Where what is left begins.
    fn begin(&self, beside: &[&Mark]) -> usize {
        let mut from = 0;
        for mark in beside.iter().filter(|mark| mark.end > mark.at) {
            // "<span class=kicker>Harbour</span>Ferry returns".
            let is_apart = self.is_apart(mark.end) || self.document.head.get(mark.value).is_empty();
            if is_apart && !self.is_part(mark) && self.is_empty(from, mark.at as usize) {
                from = mark.end as usize;
            }
        }
        from
    }

    /// Where it ends, and whether a word might go on there.
    fn end(&self, beside: &[&Mark]) -> (usize, bool) {
        let (mut to, mut is_cut_short) = (self.text.len(), false);
        for mark in beside.iter().rev() {
            let is_icon = self.is_empty(mark.at as usize, mark.end as usize);
            let is_apart = is_icon || self.is_apart(mark.at);
            if is_apart && !self.is_part(mark) && self.is_empty(mark.end as usize, to) {
                to = mark.at as usize;
                is_cut_short = !self.is_break(mark.at);
            }
        }
        (to, is_cut_short)
    }

    /// Whether a `<small>` goes on with the title: "The ferry<small>2</small>", "Ferry <small>only</small>".
    fn is_part(&self, mark: &Mark) -> bool {
        let part = self.text.get(mark.at as usize..mark.end as usize).unwrap_or_default().trim();
        let is_small = !self.document.head.get(mark.value).is_empty();
        let is_bracket = part.starts_with('(') && part.ends_with(')');
        let is_line = self.is_break(mark.at) || self.is_break(mark.end);
        is_small && !is_bracket && !is_line && part.split_whitespace().count() < WORDS_SMALL
    }

    fn is_empty(&self, from: usize, to: usize) -> bool {
        self.text.get(from..to).is_some_and(|part| !part.contains(char::is_alphanumeric))
    }

    /// Whether white space or a sign parts what stands before a place from what follows.
    fn is_apart(&self, at: u32) -> bool {
        let (head, rest) = self.split(at);
        head.ends_with(char::is_whitespace) || rest.starts_with([' ', '\n', ':', '|'])
    }

    fn is_break(&self, at: u32) -> bool {
        let (head, rest) = self.split(at);
        head.ends_with('\n') || rest.starts_with('\n')
    }

    fn split(&self, at: u32) -> (&str, &str) {
        self.text.split_at_checked(at as usize).unwrap_or_default()
    }
}

/// Whether a text is long enough for a title that stands alone.
fn is_long(text: &str) -> bool {
    let is_ideograph = |c: &char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
    text.split_whitespace().count() >= WORDS_ALONE || text.chars().filter(is_ideograph).count() >= 6
}

/// Whether the first word of a text has a small initial.
fn begins_small(text: &str) -> bool {
    text.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_lowercase)
}
