//! Every text of a page that could be its title.

use super::Candidate;
use super::columns::Column;
use super::heading;
use super::wording::subject;
use crate::document::{Block, Cues, Document, MarkKind, Tag};
use crate::jsonld::{Class, Place};
use crate::metadata::choice::Text;
use crate::metadata::clean::{self, is_shouted, word_hashes};
use crate::metadata::columns::Places;
use crate::metadata::evidence::{Origin, Source};
use crate::metadata::page::Page;
use crate::metadata::pieces::Pieces;
use crate::metadata::position::{heading_level, is_linked, own_cues};

/// Candidates of one page; the first places are the best.
/// Half as many make 18 values better and 44 worse; twice as many change no page.
const CANDIDATES: usize = 64;
/// Headings of one level looked at.
/// Half as many make 3 values better and 8 worse, twice as many 9 and 9.
const HEADINGS: usize = 8;

/// Every candidate, those of equal words merged.
pub(in crate::metadata) fn candidates(page: &Page) -> Vec<Candidate> {
    let mut list = List { page, found: Vec::new() };
    list.headings();
    list.marks();
    list.declared();
    list.things();
    if let Some(title) = page.document.head.title {
        let title = without_count(page.document.head.get(title));
        let origin = Origin::head(Source::TitleElement, "title");
        list.add(title, Column::Title, origin);
        list.parts(title, Places::default(), origin);
    }
    if page.document.is_plain_text {
        list.lines();
    } else {
        list.shown();
    }
    list.found
}

pub(super) struct List<'p, 'a> {
    pub(super) page: &'p Page<'a>,
    found: Vec<Candidate>,
}

impl List<'_, '_> {
    pub(super) fn add(&mut self, text: &str, places: Places, origin: Origin<'_>) {
        // A text of twice the limit is not a title; one just past it may have references.
        if text.len() > 2 * clean::TITLE {
            return;
        }
        let mut value = clean::line(text, clean::TITLE + 1);
        value.truncate(without_icon(&value).len());
        if value.len() > clean::TITLE {
            return;
        }
        let words = word_hashes(&value);
        if words.is_empty() || is_placeholder(&value) {
            return;
        }
        if let Some(known) = self.found.iter_mut().find(|known| known.value.words == words) {
            known.see(places, origin.block);
            // "Ferry returns" replaces "FERRY RETURNS".
            if is_shouted(&known.value.text) && !is_shouted(&value) {
                known.value.text = value;
            }
        } else if self.found.len() < CANDIDATES {
            let evidence = origin.evidence(self.page.document, text);
            let value = Text { text: value, words, ..Text::default() };
            self.found.push(Candidate { value, places, evidence });
            if let Some(new) = self.found.last_mut() {
                new.see(places, origin.block);
            }
        }
    }

    fn headings(&mut self) {
        let document = self.page.document;
        let mut counts = [0usize; 7];
        let mut marked = 0;
        for (index, block) in (0u32..).zip(&document.blocks) {
            let text = document.text_of(block);
            let level = heading_level(document, block);
            let Some(level) = level else {
                if marked < HEADINGS && is_marked(document, block) {
                    marked += 1;
                    let origin = Origin::block(Source::Heading, "[class=title]", index);
                    self.add(text, Column::Marked, origin);
                }
                continue;
            };
            let count = &mut counts[usize::from(level.min(6))];
            *count += 1;
            if *count > HEADINGS >> (level.min(3) - 1) {
                continue;
            }
            let (places, source, path) = match level {
                1 => (Column::H1, Source::H1, "h1"),
                2 => (Column::H2, Source::Heading, "h2"),
                _ => (Column::H3, Source::Heading, "h3"),
            };
            let origin = Origin::block(source, path, index);
            // "Title:Ferry returns", where the label has an element of its own.
            let text = if level == 1 { subject(text).unwrap_or(text) } else { text };
            let alone = if level == 1 { heading::alone(document, index) } else { None };
            match alone {
                Some(alone) => {
                    self.add(alone, places, origin);
                    self.add(text, Column::H1Part, origin);
                }
                None => self.add(text, places, origin),
            }
            if level == 1 {
                for line in text.split('\n').filter(|_| text.contains('\n')) {
                    self.add(line, Column::H1Part, origin);
                }
                for part in heading::parts(document, index) {
                    self.add(part, Column::H1Part, origin);
                }
                self.h1_parts(text, origin);
                let next = document.blocks.get(index as usize + 1);
                if let Some(next) = next.filter(|next| {
                    next.container == block.container && heading_level(document, next) == Some(1)
                }) {
                    let joined = format!("{text} {}", document.text_of(next));
                    self.add(&joined, Column::Joined, origin);
                }
            }
        }
    }

    /// An h1 without its last or its first piece, which may be the site's name.
    fn h1_parts(&mut self, text: &str, origin: Origin<'_>) {
        let pieces = Pieces::of(text);
        let count = pieces.len();
        if count < 2 {
            return;
        }
        let last = count - 1;
        for (part, rest, cut) in [(0..last, last..count, last), (1..count, 0..1, 1)] {
            let places = Column::H1Part
                .with(cut_at(pieces.separator(cut)))
                .when(self.page.is_site_name(pieces.get(rest)), Column::RestIsSite)
                .when(part.start == 0 && count == 2, Column::FirstPiece);
            self.add(pieces.get(part), places, origin);
        }
    }

    /// Blocks with `itemprop="headline"` and its like.
    fn marks(&mut self) {
        let document = self.page.document;
        let head = &document.head;
        let mut left = HEADINGS;
        for mark in head.marks.iter().filter(|mark| mark.kind == MarkKind::Property) {
            let key = head.get(mark.key);
            let places = match key {
                "headline" | "alternativeheadline" | "rnews:headline" | "schema:headline" => {
                    Column::Headline
                }
                "name" | "schema:name" | "dc:title" | "dcterms:title" => Column::Name,
                _ => continue,
            };
            if left == 0 {
                break;
            }
            left -= 1;
            let path = format!("[{}=\"{key}\"]", mark.attribute());
            let origin = Origin::head(Source::Microdata, &path);
            let value = head.get(mark.value);
            if !value.is_empty() && !value.contains("://") {
                self.add(value, places, origin);
            }
            if let Some(block) = document.blocks.get(mark.block as usize) {
                let origin = Origin { block: Some(mark.block), ..origin };
                self.add(document.text_of(block), places, origin);
            }
        }
    }

    fn declared(&mut self) {
        let (declared, head) = (&self.page.declared, &self.page.document.head);
        if let Some(title) = declared.og_title {
            let path = head.path("og:title", title);
            let origin = Origin::head(Source::OgTitle, &path);
            self.add(title, Column::Og, origin);
            self.parts(title, Column::OgPart, origin);
        }
        if let Some(title) = declared.twitter_title {
            let path = head.path("twitter:title", title);
            let origin = Origin::head(Source::TwitterTitle, &path);
            self.add(title, Column::Twitter, origin);
            self.parts(title, Column::TwitterPart, origin);
        }
        for (key, title) in &declared.titles {
            let path = head.path(key, title);
            self.add(title, Column::Meta, Origin::head(Source::MetaTag, &path));
        }
    }

    fn things(&mut self) {
        let page = self.page;
        let mut left = HEADINGS;
        for thing in page.things.iter().filter(|thing| thing.place == Place::Top) {
            let places = match thing.class() {
                Class::Article => Column::LdArticle,
                Class::Subject => Column::LdSubject,
                Class::Page => Column::LdPage,
                Class::Around => continue,
            };
            for (name, text) in [("headline", &thing.headline), ("name", &thing.name)] {
                if text.is_empty() || left == 0 {
                    continue;
                }
                left -= 1;
                let path = format!("JSON-LD {}.{name}", thing.kind);
                let origin = Origin::head(Source::JsonLd, &path);
                self.add(text, places, origin);
                if thing.class() != Class::Subject {
                    self.parts(text, Places::default(), origin);
                }
            }
        }
    }

    /// Finds declared titles in lines that are neither headings nor links.
    fn shown(&mut self) {
        let document = self.page.document;
        let mut sought: Vec<&mut Candidate> =
            self.found.iter_mut().filter(|own| own.value.block.is_none()).collect();
        // Most lines are of another length.
        let is_near = |text: &str, own: &Candidate| text.len().abs_diff(own.value.text.len()) <= 2;
        for (index, block) in (0u32..).zip(&document.blocks) {
            let text = document.text_of(block);
            if text.len() > clean::TITLE || !sought.iter().any(|own| is_near(text, own)) {
                continue;
            }
            if is_linked(block) || heading_level(document, block).is_some() {
                continue;
            }
            let words = word_hashes(text);
            for own in sought.iter_mut().filter(|own| own.value.words == words) {
                own.see(Column::Shown, Some(index));
                // "Smoking eels" replaces the "smoking eels" of "The eel page: smoking eels".
                if own.value.text.starts_with(char::is_lowercase)
                    && text.starts_with(char::is_uppercase)
                {
                    own.value.text = clean::line(text, clean::TITLE);
                }
            }
            sought.retain(|own| own.value.block.is_none());
            if sought.is_empty() {
                break;
            }
        }
    }

    /// Everything that cutting at separators leaves.
    pub(super) fn parts(&mut self, text: &str, whole: Places, origin: Origin<'_>) {
        if text.len() > clean::TITLE || is_placeholder(text.trim()) {
            return;
        }
        let text = clean::line(text, clean::TITLE);
        let pieces = Pieces::of(&text);
        let count = pieces.len();
        let first_cut = (1..count).find(|&at| !pieces.separator(at).contains([':', '：']));
        let ranges = (0..count).flat_map(|from| (from + 1..=count).map(move |to| (from, to)));
        for (from, to) in ranges {
            let (is_start, is_end) = (from == 0, to == count);
            let is_middle = !is_start && !is_end;
            if is_start && is_end || is_middle && (count > 4 || to - from > 2) {
                continue;
            }
            let is_site = (is_start || self.page.is_site_name(pieces.get(0..from)))
                && (is_end || self.page.is_site_name(pieces.get(to..count)));
            let cut = |is_cut: bool, at: usize| {
                if is_cut { cut_at(pieces.separator(at)) } else { Places::default() }
            };
            let places = whole
                .when(is_start, Column::TitleStart)
                .when(is_end, Column::TitleEnd)
                .when(is_middle, Column::TitleMiddle)
                .when(is_site, Column::RestIsSite)
                .when(is_start && first_cut == Some(to), Column::FirstPiece)
                .with(cut(!is_start, from))
                .with(cut(!is_end, to));
            self.add(pieces.get(from..to), places, origin);
        }
    }
}

/// Whether a text is a variable of a template that nothing was put in place of.
fn is_placeholder(text: &str) -> bool {
    let signs = [("*|", "|*"), ("{{", "}}"), ("{%", "%}"), ("<%", "%>"), ("%%", "%%"), ("${", "}")];
    signs.iter().any(|(start, end)| {
        text.len() >= start.len() + end.len() && text.starts_with(start) && text.ends_with(end)
    })
}

/// A title element without the number of what is unread: "(3) Ferry returns".
fn without_count(text: &str) -> &str {
    let count = text.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(") "));
    let is_count = |count: &str| {
        matches!(count.len(), 1..=2) && count.bytes().all(|byte| byte.is_ascii_digit())
    };
    count.filter(|(count, _)| is_count(count)).map_or(text, |(_, title)| title)
}

/// A heading without the sign of an icon font at its end.
fn without_icon(text: &str) -> &str {
    text.trim_end_matches(|c: char| c == ' ' || ('\u{e000}'..='\u{f8ff}').contains(&c))
}

/// Whether its own class says "title", and no element around it is of other stories.
fn is_marked(document: &Document, block: &Block) -> bool {
    own_cues(document, block).any(Cues::TITLE)
        && !document.ancestors(block.container).any(|container| {
            matches!(container.tag, Tag::Nav | Tag::Footer | Tag::Aside)
                || container.cues.any(Cues::RELATED.with(Cues::POPULAR).with(Cues::FOOTER))
        })
}

/// The place that a cut at a separator is.
fn cut_at(separator: &str) -> Places {
    if separator.contains([':', '：']) {
        Column::AtColon
    } else if separator.contains(['|', '｜', '│', '┃', '»', '«']) {
        Column::CutBar
    } else if separator.contains('-') {
        Column::CutHyphen
    } else {
        Column::CutDash
    }
}
