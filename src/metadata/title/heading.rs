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
    let mut beside =
        marks(document, index).filter(|mark| document.head.get(mark.value) != PART).peekable();
    beside.peek()?;
    let text = document.text_of(document.blocks.get(index as usize)?);
    let is_empty = |from: usize, to: usize| {
        text.get(from..to).is_some_and(|part| !part.contains(char::is_alphanumeric))
    };
    let (mut from, mut to) = (0, text.len());
    let is_apart = |at: usize| {
        text.get(..at).is_some_and(|head| head.ends_with(char::is_whitespace))
            || text.get(at..).is_some_and(|rest| rest.starts_with([' ', '\n', ':', '|']))
    };
    let is_break = |at: u32| {
        let (head, rest) = (text.get(..at as usize), text.get(at as usize..));
        head.is_some_and(|head| head.ends_with('\n'))
            || rest.is_some_and(|rest| rest.starts_with('\n'))
    };
    let is_small = |mark: &Mark| !document.head.get(mark.value).is_empty();
    // "The ferry<small>2</small>", "Ferry <small>only</small>".
    let is_part = |mark: &Mark| {
        let part = text.get(mark.at as usize..mark.end as usize).unwrap_or_default().trim();
        let is_bracket = part.starts_with('(') && part.ends_with(')');
        let is_line = is_break(mark.at) || is_break(mark.end);
        is_small(mark) && !is_bracket && !is_line && part.split_whitespace().count() < WORDS_SMALL
    };
    let is_icon = |mark: &Mark| is_empty(mark.at as usize, mark.end as usize);
    for mark in beside.clone().filter(|mark| mark.end > mark.at) {
        // "<span class=kicker>Harbour</span>Ferry returns".
        let is_apart = is_apart(mark.end as usize) || document.head.get(mark.value).is_empty();
        if is_apart && !is_part(mark) && is_empty(from, mark.at as usize) {
            from = mark.end as usize;
        }
    }
    let mut is_cut_short = false;
    for mark in beside.collect::<Vec<_>>().into_iter().rev() {
        let is_apart = is_apart(mark.at as usize) || is_icon(mark);
        if is_apart && !is_part(mark) && is_empty(mark.end as usize, to) {
            to = mark.at as usize;
            is_cut_short = !is_break(mark.at);
        }
    }
    let alone = text.get(from..to)?;
    let alone = if from > 0 { alone.trim_start_matches(is_sign) } else { alone };
    let alone = if to < text.len() { alone.trim_end_matches(is_sign) } else { alone };
    let is_most = alone.len() < text.len() && alone.len() > text.len() / 2;
    let mut words = alone.split_whitespace();
    let is_ideograph = |c: &char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
    let is_long =
        words.clone().count() >= WORDS_ALONE || alone.chars().filter(is_ideograph).count() >= 6;
    let begins = from == 0
        || !alone
            .trim_start_matches(|c: char| !c.is_alphanumeric())
            .starts_with(char::is_lowercase);
    // "The ferry to <span class=place>Arn</span>".
    let ends = !is_cut_short || !words.next_back().is_some_and(vocab::is_function_word);
    (is_most && is_long && begins && ends).then_some(alone)
}
