//! Names in elements inside a line whose class says byline.

use super::candidates::List;
use super::columns::Column;
use super::names::{of_line, of_value};
use super::shape::{has_role, is_person};
use crate::document::{BlockKind, Document, Mark, MarkKind};
use crate::metadata::columns::Places;
use crate::metadata::evidence::{Origin, Source};
use crate::vocab::lists;

/// Bytes of the text of such an element.
const LONGEST: usize = 80;
/// Most names of one line that are joined.
const NAMES: usize = 6;

impl List<'_, '_> {
    /// Adds the name in one such element.
    pub(super) fn classed(&mut self, mark: &Mark) {
        let document = self.page.document;
        let Some((text, own)) = text_of(document, mark) else { return };
        if own.len() == text.len() || !(1..=LONGEST).contains(&own.len()) {
            return;
        }
        let Some(places) = self.places_of(mark, text) else { return };
        let path = path_of(document, mark);
        let origin = Origin::block(Source::VisibleText, &path, mark.block);
        if is_cut(own) {
            if let Some(name) = of_value(own).pop() {
                self.add(name, places.with(Column::Visible), origin.evidence(document, own));
            }
        } else if !is_role(own) {
            self.names(own, places, origin, true);
        }
    }

    /// What is said of the places of such an element; `None` in comments and where it is told of somebody else.
    fn places_of(&mut self, mark: &Mark, text: &str) -> Option<Places> {
        let position = self.position(mark.block);
        let is_other = position.has(Places::COMMENT.with(Places::REVIEW))
            || is_told(self.page.document, mark, text);
        (!is_other).then(|| position.with(Column::Class))
    }

    /// Adds the names of each line that has several such elements side by side as one byline.
    pub(super) fn classed_together(&mut self) {
        let head = &self.page.document.head;
        let marks: Vec<Mark> =
            head.marks.iter().filter(|mark| mark.kind == MarkKind::Class).copied().collect();
        for line in marks.chunk_by(|one, other| one.block == other.block) {
            let Some((names, text)) = self.together(line) else { continue };
            let Some(places) = self.places_of(&line[0], &text) else { continue };
            let places = places.with(Column::Visible).with(Column::VisibleJoined);
            let path = path_of(self.page.document, &line[0]);
            let origin = Origin::block(Source::VisibleText, &path, line[0].block);
            let evidence = origin.evidence(self.page.document, &text);
            self.add(names, places.with(Column::Together), evidence);
        }
    }

    /// The names of a line, joined, and its text; `None` unless each is that of a person and nothing but a
    /// comma or a word such as "and" is between them.
    fn together(&self, line: &[Mark]) -> Option<(String, String)> {
        let holds = |outer: &Mark| {
            let is_inner = |own: &&Mark| {
                outer.at <= own.at
                    && own.end <= outer.end
                    && (own.at, own.end) != (outer.at, outer.end)
            };
            line.iter().any(|own| is_inner(&own))
        };
        let mut own: Vec<&Mark> = line.iter().filter(|mark| !holds(mark)).collect();
        own.dedup_by_key(|mark| (mark.at, mark.end));
        let document = self.page.document;
        let text = document.text_of(document.blocks.get(line[0].block as usize)?);
        let is_between = |pair: &[&Mark]| {
            let between = text.get(pair[0].end as usize..pair[1].at as usize);
            between.is_some_and(|between| {
                let word = between.trim_matches([' ', ',', '\n', '，', '、']);
                word.is_empty() || word == "&" || lists::WORDS_THAT_JOIN_NAMES.contains(&word)
            })
        };
        // "author-name" and "author-role" are of one author.
        let head = &document.head;
        let is_alike = |mark: &&Mark| head.get(mark.value) == head.get(own[0].value);
        if !(2..=NAMES).contains(&own.len())
            || !own.iter().all(is_alike)
            || !own.windows(2).all(is_between)
        {
            return None;
        }
        let mut names: Vec<String> = Vec::new();
        for mark in own {
            let (_, own) = text_of(document, mark)?;
            let name = of_line(own, true).into_iter().next()?.text;
            if !is_person(&name) || names.contains(&name) {
                return None;
            }
            names.push(name);
        }
        Some((names.join(", "), text.to_owned()))
    }
}

/// Bytes that a sentence has beside a name in it.
const SENTENCE: usize = 40;

/// Whether a line is a quotation or a sentence, which tells of somebody else: "The poems of Ann Pool were read on
/// the pier."
fn is_told(document: &Document, mark: &Mark, text: &str) -> bool {
    let block = document.blocks.get(mark.block as usize);
    let is_quote = block.is_some_and(|own| own.kind == BlockKind::Quote);
    let outside = text.len().saturating_sub(mark.end.saturating_sub(mark.at) as usize);
    is_quote || outside > SENTENCE && text.ends_with(['.', '!', '?', '。'])
}

/// The element as a CSS selector.
fn path_of(document: &Document, mark: &Mark) -> String {
    format!("[class=\"{}\"]", document.head.get(mark.value))
}

/// The text of a line and that of the element in it.
fn text_of<'d>(document: &'d Document, mark: &Mark) -> Option<(&'d str, &'d str)> {
    let text = document.text_of(document.blocks.get(mark.block as usize)?);
    Some((text, text.get(mark.at as usize..mark.end as usize)?.trim()))
}

/// Whether the first name read from a text leaves out words that belong to it, as the words in small
/// letters around it tell: "Center for Harbour Policy", "Ann von Pool".
fn is_cut(own: &str) -> bool {
    let names = of_line(own, true);
    let Some(parts) = names.first().and_then(|name| own.split_once(name.text.as_str())) else {
        return false;
    };
    let is_small = |word: Option<&str>| {
        word.is_some_and(|word| word.starts_with(char::is_lowercase) && !word.ends_with(':'))
    };
    parts.0.contains(' ') && is_small(parts.0.split_whitespace().next_back())
        || is_small(parts.1.split_whitespace().next())
}

/// Whether a text is the word for what somebody does: "Editor".
fn is_role(text: &str) -> bool {
    !text.contains(' ') && has_role(text)
}
