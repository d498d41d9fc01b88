//! Fallback text from JSON-LD or embedded state, for pages that show almost no text.
//!
//! Some pages come without their text: a script would render it from JSON-LD or from state that
//! is embedded in the page. If almost nothing else can be read, the text is taken from there. It
//! is a last resort, because the data holds much that the page does not show (the next story,
//! labels of buttons, the terms of another country):
//!
//! - a page that shows more than a few lines ([`Kind::most_visible`]) is left alone, and its
//!   scripts of state are not parsed. Only an [article](hidden) of its JSON-LD that is not on the page is taken;
//! - the data must hold more than the page shows: [`LEAST_WORDS`] words, and twice as many as are visible;
//! - the strings under one key are taken, the key that holds most prose: one story, or the
//!   posts of one thread. JSON-LD comes before state, state before other scripts, whose rows for
//!   React are [state, too](flight);
//! - most of their words stand in prose;
//! - if any of them is visible on the page, nothing is taken.
//!
//! The strings are read as the HTML or the lines that they are, inside an `<article>` after
//! the page's own blocks, and each block is marked as [taken from
//! data](crate::document::Block::from_data).

mod flight;
mod hidden;
mod prose;

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::attrs::Attrs;
use super::collect::{Data, Kind};
use super::scan;
use super::stack::Stack;
use super::strip::without_tags;
use crate::document::{Document, Head, Limits, Span, Tag};
use crate::jsonld;
use crate::text;
use prose::{
    Piece, SENTENCE, is_markup, known_runs, part_of, place, prose_words, resolved, runs, unescaped,
};

/// Fewest words that the data must hold.
const LEAST_WORDS: usize = 60;
/// Nesting of JSON inside JSON strings that is read: posts are often stored that way.
const NESTED: usize = 3;

/// The document of a page whose markup has been read to its end, with the text of its data
/// if it shows none. `source` is the caller's, empty for a tree.
pub(super) fn finish(mut stack: Stack<'_>, source: &str, limits: &Limits) -> Document {
    let list = std::mem::take(&mut stack.flow.data);
    if list.is_empty() {
        return stack.finish();
    }
    let page = stack.flow.document();
    let shown = page.text.len();
    let pieces = if shown > Kind::Linked.most_visible() {
        let Some(piece) = hidden::article(&list, source, page) else { return stack.finish() };
        vec![piece]
    } else {
        page.truncated |= list.iter().any(|data| data.is_cut && shown <= data.kind.most_visible());
        pieces(&list, source, page, limits)
    };
    // The texts live shorter than the page does, and the stack no longer than they.
    let mut stack: Stack<'_> = stack;
    append(&mut stack, pieces.iter().map(|piece| (piece.text.as_str(), piece.span)));
    stack.finish()
}

/// The texts to take, in order.
fn pieces(list: &[Data<'_>], source: &str, page: &Document, limits: &Limits) -> Vec<Piece> {
    let visible = page.text.as_str();
    let least = LEAST_WORDS.max(2 * text::word_count(visible));
    let shown: HashSet<[u64; 3]> = runs(visible).collect();
    let shown = |piece: &Piece| {
        let (all, known) = known_runs(&piece.text, &shown);
        all + 2 >= SENTENCE && known * 2 > all
    };
    for kind in [Kind::Linked, Kind::State, Kind::Program] {
        if visible.len() > kind.most_visible() {
            break;
        }
        let mut groups = Groups::default();
        for (index, data) in
            (0u32..).zip(list.iter().filter(|data| data.kind == kind && !data.is_cut))
        {
            if kind == Kind::Linked {
                groups.add_linked(&page.head, index, place(source, &data.content));
                continue;
            }
            let mut content = Cow::Borrowed(&*data.content);
            let place = place(source, &content);
            if data.raw && memchr::memchr(b'&', content.as_bytes()).is_some() {
                content = Cow::Owned(resolved(&content));
            }
            // Resolved, its parts are in other places than in the source.
            let exact = matches!(content, Cow::Borrowed(_));
            groups.add(kind, &content, place, exact, NESTED);
        }
        if kind == Kind::Program {
            let programs = list.iter().filter(|data| data.kind == kind && !data.is_cut);
            let scripts = programs.map(|data| (&*data.content, place(source, &data.content)));
            flight::read(scripts, |key, text, span| {
                let text = match text {
                    flight::Text::Plain(text) => text.to_owned(),
                    flight::Text::Escaped(text) => unescaped(text),
                };
                groups.add_text(key, text, span);
            });
        }
        let Some(best) = groups.best(least) else { continue };
        let mut best = if kind == Kind::Linked { best } else { joined(best) };
        if is_text(&best) && !best.iter().any(shown) {
            let mut said = HashSet::new();
            best.retain(|piece| said.insert(text::line_hash(&piece.text)));
            best.truncate(limits.blocks.saturating_add(1)); // the one more sets `truncated`
            return best;
        }
    }
    Vec::new()
}

/// Whether three of four words stand in prose. Where they do not, the strings are labels and
/// notes: the building blocks of a shop, say.
fn is_text(pieces: &[Piece]) -> bool {
    let sum = |words: fn(&str) -> usize| pieces.iter().map(|piece| words(&piece.text)).sum();
    let prose: usize = sum(prose_words);
    let all: usize = sum(|text| text::word_count(&without_tags(text)));
    prose * 4 >= all * 3
}

/// Joins strings that are parts of one line, as states keep text with links and bold words in
/// it: one ends, or the next begins, with the blank between them. Lone words are left out:
/// they are names and labels.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut lines: Vec<Piece> = Vec::new();
    for piece in pieces {
        let goes_on = |line: &&mut Piece| {
            let marks = [',', '.', ';', ':', '!', '?', ')'];
            let blank = line.text.ends_with(char::is_whitespace)
                || piece.text.starts_with(|c: char| c.is_whitespace() || marks.contains(&c));
            blank && !is_markup(&line.text) && !is_markup(&piece.text)
        };
        match lines.last_mut().filter(goes_on) {
            Some(line) => {
                line.text.push_str(&piece.text);
                line.span.end = line.span.end.max(piece.span.end);
            }
            None => lines.push(piece),
        }
    }
    lines.retain(|line| {
        let text = line.text.trim();
        is_markup(text) || text.contains(' ') || !text.is_ascii()
    });
    lines
}

/// The strings of each key, and how many words of prose they hold.
#[derive(Debug, Default)]
struct Groups {
    by_key: HashMap<String, usize>,
    groups: Vec<(usize, Vec<Piece>)>,
}

impl Groups {
    /// Adds the texts of a script of JSON-LD, all under one key: a thread's posts may have several
    /// of the keys.
    fn add_linked(&mut self, head: &Head, script: u32, place: Span) {
        for text in head.structured.texts.iter().filter(|text| text.script == script) {
            let span = part_of(place, text.start as usize..text.end as usize);
            self.add_text("text", unescaped(head.structured_text(text)), span);
        }
    }

    /// Adds the strings of state; `exact` if it stands in the source as it is given.
    fn add(&mut self, kind: Kind, json: &str, place: Span, exact: bool, nested: usize) {
        for found in jsonld::strings(json) {
            // A program has strings of its own; an object's members are the state's, and what it parses as JSON.
            if kind == Kind::Program && !found.member && !found.text.starts_with(['{', '[']) {
                continue;
            }
            let text = unescaped(found.text);
            let range = found.at..found.at + found.text.len();
            let span = if exact { part_of(place, range) } else { place };
            if nested > 0 && text.starts_with(['{', '[']) && text.contains("\":") {
                self.add(kind, &text, span, false, nested - 1);
                continue;
            }
            self.add_text(found.key, text, span);
        }
    }

    fn add_text(&mut self, key: &str, text: String, span: Span) {
        let words = prose_words(&text);
        let next = self.groups.len();
        let index = match self.by_key.get(key) {
            Some(&index) => index,
            None => {
                self.by_key.insert(key.to_owned(), next);
                self.groups.push((0, Vec::new()));
                next
            }
        };
        if let Some((sum, pieces)) = self.groups.get_mut(index) {
            *sum += words;
            pieces.push(Piece { text, span });
        }
    }

    /// The strings of the key that holds most prose, if it is enough; the first of two.
    fn best(self, least: usize) -> Option<Vec<Piece>> {
        let most = self.groups.iter().map(|(words, _)| *words).max()?;
        let found = self.groups.into_iter().find(|(words, _)| *words == most)?;
        (found.0 >= least).then_some(found.1)
    }
}

/// Adds texts that stand nowhere else: an `<article>` at the page's end, a section for each
/// of those that are HTML, a paragraph for each line of the others.
fn append<'a>(stack: &mut Stack<'a>, texts: impl Iterator<Item = (&'a str, Span)>) {
    let mut texts = texts.peekable();
    if texts.peek().is_none() {
        return;
    }
    stack.close_all();
    let attrs = Attrs::default();
    stack.enclosed(Tag::Article, &attrs, |stack| {
        for (text, span) in texts {
            stack.flow.take_from_data(span);
            if is_markup(text) {
                stack.read_more(text.len());
                stack.enclosed(Tag::Section, &attrs, |stack| scan::scan(text, 0, true, stack));
            } else {
                for line in text.lines() {
                    stack.enclosed(Tag::P, &attrs, |stack| stack.flow.source_text(line, 0));
                }
            }
        }
    });
}
