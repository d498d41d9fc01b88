//! Names in elements inside a line whose class says byline, and several names side by side in such elements,
//! links to profiles or properties.

use super::candidates::List;
use super::columns::Column;
use super::names::{of_line, of_value};
use super::shape::{has_role, is_person, join};
use crate::document::{BlockKind, Document, Head, Mark, MarkKind, profiles};
use crate::metadata::columns::Places;
use crate::metadata::evidence::{Origin, Source};
use crate::vocab::lists;

/// Bytes of the text of such an element.
const LONGEST: usize = 80;
/// Most names of one line that are joined.
const NAMES: usize = 6;
/// Lines of a page with several names that are looked at.
const LINES: usize = 16;

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
                self.add(
                    name,
                    places.with(Column::Class).with(Column::Visible),
                    origin.evidence(document, own),
                );
            }
        } else if !is_role(own) {
            self.names(own, places.with(Column::Class), origin, true);
        }
    }

    /// What is said of the places of such an element; `None` in comments and where it is told of somebody else.
    pub(super) fn places_of(&mut self, mark: &Mark, text: &str) -> Option<Places> {
        let position = self.position(mark.block);
        let is_other = position.has(Places::COMMENT.with(Places::REVIEW))
            || is_told(self.page.document, mark, text);
        (!is_other).then_some(position)
    }

    /// Adds the names of each line that has several elements of authors side by side as one byline.
    pub(super) fn together(&mut self) {
        let head = &self.page.document.head;
        for kind in [MarkKind::Class, MarkKind::Rel, MarkKind::Property] {
            let is_of = |mark: &&Mark| mark.kind == kind && is_of_author(head, mark);
            let marks: Vec<Mark> = head.marks.iter().filter(is_of).copied().collect();
            let lines = marks.chunk_by(|one, other| one.block == other.block);
            for line in lines.filter(|line| line.len() > 1).take(LINES) {
                let Some((names, text)) = self.names_of(line) else { continue };
                let Some(places) = self.places_of(&line[0], &text) else { continue };
                let is_page = head.get(line[0].key) == profiles::AUTHOR;
                let (place, source, path) = match kind {
                    MarkKind::Rel if is_page => {
                        (Column::AuthorPage, Source::LinkElement, "a[href]".to_owned())
                    }
                    MarkKind::Rel => {
                        (Column::Rel, Source::LinkElement, "a[rel=\"author\"]".to_owned())
                    }
                    MarkKind::Property => {
                        (Column::Property, Source::Microdata, "[itemprop=\"author\"]".to_owned())
                    }
                    _ => {
                        let path = path_of(self.page.document, &line[0]);
                        (Column::Class, Source::VisibleText, path)
                    }
                };
                let places = places.with(place).with(Column::Visible).with(Column::VisibleJoined);
                let origin = Origin::block(source, &path, line[0].block);
                let evidence = origin.evidence(self.page.document, &text);
                self.add(names, places.with(Column::Together), evidence);
            }
        }
    }

    /// The names of a line, joined, and its text; `None` unless each is that of a person and nothing but a
    /// comma or a word such as "and" is between them.
    fn names_of(&self, line: &[Mark]) -> Option<(String, String)> {
        let holds = |outer: &Mark| {
            let is_inner = |own: &&Mark| {
                outer.at <= own.at
                    && own.end <= outer.end
                    && (own.at, own.end) != (outer.at, outer.end)
            };
            outer.end > 0 && line.iter().any(|own| is_inner(&own))
        };
        let mut own: Vec<&Mark> = line.iter().filter(|mark| !holds(mark)).collect();
        own.dedup_by_key(|mark| (mark.at, mark.end));
        let document = self.page.document;
        let text = document.text_of(document.blocks.get(line[0].block as usize)?);
        // "author-name" and "author-role" are of one author.
        let head = &document.head;
        let is_alike = |mark: &&Mark| {
            mark.kind != MarkKind::Class || head.get(mark.value) == head.get(own[0].value)
        };
        if !(2..=NAMES).contains(&own.len()) || !own.iter().all(is_alike) {
            return None;
        }
        let mut names: Vec<String> = Vec::new();
        let mut is_sentence = true;
        for (index, mark) in own.iter().enumerate() {
            let next = own.get(index + 1).map(|next| next.at as usize);
            // A property says nothing of its end.
            let end = if mark.kind == MarkKind::Property { None } else { Some(mark.end as usize) };
            let part = text.get(mark.at as usize..next.unwrap_or(text.len()))?;
            let own = end.map_or(Some(part), |end| text.get(mark.at as usize..end))?;
            let name = of_line(own.trim(), true).into_iter().next()?.text;
            if !is_person(&name) || names.contains(&name) {
                return None;
            }
            let between = end.map_or_else(
                || part.split_once(name.as_str()).map(|(_, rest)| rest),
                |end| text.get(end..next.unwrap_or(end)),
            );
            if next.is_some() && !between.is_some_and(is_between) {
                return None;
            }
            let is_word =
                |text: &str| !text.trim().is_empty() && !text.contains(char::is_uppercase);
            is_sentence &= next.is_none() || between.is_some_and(is_word);
            names.push(name);
        }
        // "Ann Pool, Jo Dunn and Bo Reed" stays as it is written.
        let (first, last) = (names.first()?, names.last()?);
        let written = text.find(first.as_str()).zip(text.rfind(last.as_str()));
        let written = written.and_then(|(from, to)| text.get(from..to + last.len()));
        let written = written.filter(|written| is_sentence && join(written).is_some());
        Some((written.map_or_else(|| names.join(", "), str::to_owned), text.to_owned()))
    }
}

/// Whether the element of a mark names an author.
fn is_of_author(head: &Head, mark: &Mark) -> bool {
    let key = head.get(mark.key);
    mark.kind == MarkKind::Class
        || matches!(key, "author" | "creator" | "schema:author" | profiles::AUTHOR)
}

/// Whether the text between two names joins them: a comma, a word such as "and", the place of the first name.
fn is_between(text: &str) -> bool {
    text.split([',', '\n', '，', '、', '·', '|', '/', ';']).all(|part| {
        let mut words = part.split_whitespace().peekable();
        // "in Marn and"
        if words.next_if(|word| lists::WORDS_AFTER_NAMES.contains(word)).is_some() {
            while words.next_if(|word| word.starts_with(char::is_uppercase)).is_some() {}
        }
        words.all(|word| word == "&" || lists::WORDS_THAT_JOIN_NAMES.contains(&word))
    })
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
