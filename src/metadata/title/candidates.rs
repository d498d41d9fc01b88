//! Every text of a page that could be its title.

use super::origins::{Origins, cut_at};
use super::split::pieces;
use crate::document::{Block, BlockKind, Cues, Document, MarkKind, Tag};
use crate::jsonld::{Class, Place};
use crate::metadata::clean::{self, word_hashes};
use crate::metadata::evidence::{Evidence, Source};
use crate::metadata::page::Page;

/// A text that could be the title, with all the places that hold it.
#[derive(Clone, Debug, Default)]
pub(in crate::metadata) struct Candidate {
    pub text: String,
    /// Hashes of its words: candidates of equal words are one.
    pub words: Vec<u32>,
    pub origins: Origins,
    /// The place it was first found in; places are visited best first.
    pub evidence: Evidence,
    /// The first block that holds it.
    pub block: Option<u32>,
}

impl Candidate {
    /// Whether it is a heading of level 1.
    pub(super) fn is_h1(&self) -> bool {
        self.origins.has(Origins::H1)
    }
}

/// Candidates of one page; the first places are the best.
const CANDIDATES: usize = 64;
/// Headings of one level looked at.
const HEADINGS: usize = 8;

/// Every candidate, those of equal words merged. Of bare text also the lines before where the
/// classifier sees the article begin.
pub(in crate::metadata) fn candidates(page: &Page) -> Vec<Candidate> {
    let mut list = List { page, found: Vec::new() };
    list.headings();
    list.marks();
    list.declared();
    list.things();
    if let Some(title) = page.document.head.title {
        let title = page.document.head.get(title);
        list.add(title, Origins::TITLE, Source::TitleElement, "title", None);
        list.parts(title, Origins::default(), Source::TitleElement, "title");
    }
    if page.document.is_plain_text {
        list.lines();
    }
    list.found
}

pub(super) struct List<'p, 'a> {
    pub(super) page: &'p Page<'a>,
    found: Vec<Candidate>,
}

impl List<'_, '_> {
    pub(super) fn add(
        &mut self,
        text: &str,
        origins: Origins,
        source: Source,
        path: &str,
        block: Option<u32>,
    ) {
        // A text of twice the limit is no title; one just past it may hold references.
        if text.len() > 2 * clean::TITLE {
            return;
        }
        let mut value = clean::line(text, clean::TITLE + 1);
        value.truncate(without_icon(&value).len());
        if value.len() > clean::TITLE {
            return;
        }
        let words = word_hashes(&value);
        if words.is_empty() {
            return;
        }
        if let Some(known) = self.found.iter_mut().find(|known| known.words == words) {
            known.origins = known.origins.with(origins);
            known.block = known.block.or(block);
            return;
        }
        if self.found.len() >= CANDIDATES {
            return;
        }
        let mut evidence = Evidence::at(source, path, text);
        evidence.block = block;
        evidence.span = block.and_then(|index| {
            let span = self.page.document.blocks.get(index as usize)?.source;
            (!span.is_empty()).then_some(span)
        });
        self.found.push(Candidate { text: value, words, origins, evidence, block });
    }

    fn headings(&mut self) {
        let document = self.page.document;
        let mut counts = [0usize; 7];
        let mut marked = 0;
        for (index, block) in (0u32..).zip(&document.blocks) {
            let text = document.text_of(block);
            let level = heading_level(document, block);
            let Some(level) = level else {
                if marked < HEADINGS && text.len() <= 300 && is_marked(document, block) {
                    marked += 1;
                    self.add(text, Origins::MARKED, Source::Heading, "[class=title]", Some(index));
                }
                continue;
            };
            let count = &mut counts[usize::from(level.min(6))];
            *count += 1;
            if *count > HEADINGS >> (level.min(3) - 1) {
                continue;
            }
            let (origins, source, path) = match level {
                1 => (Origins::H1, Source::H1, "h1"),
                2 => (Origins::H2, Source::Heading, "h2"),
                _ => (Origins::H3, Source::Heading, "h3"),
            };
            self.add(text, origins, source, path, Some(index));
            if level == 1 {
                for line in text.split('\n').filter(|_| text.contains('\n')) {
                    self.add(line, Origins::H1_PART, source, path, Some(index));
                }
                self.h1_parts(text, index);
                let next = document.blocks.get(index as usize + 1);
                if let Some(next) = next.filter(|next| {
                    next.container == block.container && heading_level(document, next) == Some(1)
                }) {
                    let joined = format!("{text} {}", document.text_of(next));
                    self.add(&joined, Origins::JOINED, source, path, Some(index));
                }
            }
        }
    }

    /// An h1 with the site's name at either end.
    fn h1_parts(&mut self, text: &str, index: u32) {
        let pieces = pieces(text);
        let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else { return };
        if pieces.len() < 2 {
            return;
        }
        let before_last = text.get(first.start..pieces[pieces.len() - 2].end).unwrap_or_default();
        let after_first = text.get(pieces[1].start..last.end).unwrap_or_default();
        let gap = |at: usize| text.get(pieces[at - 1].end..pieces[at].start).unwrap_or_default();
        let halves = [
            (before_last, last, gap(pieces.len() - 1), Origins::FIRST_PIECE),
            (after_first, first, gap(1), Origins::default()),
        ];
        for (part, rest, gap, kind) in halves {
            let rest = text.get(rest.clone()).unwrap_or_default();
            let mut origins = Origins::H1_PART.with(cut_at(gap));
            if self.page.is_site_name(rest) {
                origins = origins.with(Origins::REST_IS_SITE);
            }
            if pieces.len() == 2 {
                origins = origins.with(kind);
            }
            self.add(part, origins, Source::H1, "h1", Some(index));
        }
    }

    /// Blocks with `itemprop="headline"` and its like.
    fn marks(&mut self) {
        let document = self.page.document;
        let head = &document.head;
        let mut left = HEADINGS;
        for mark in head.marks.iter().filter(|mark| mark.kind == MarkKind::Property) {
            let key = head.get(mark.key);
            let origins = match key {
                "headline" | "alternativeheadline" | "rnews:headline" | "schema:headline" => {
                    Origins::HEADLINE
                }
                "name" | "schema:name" | "dc:title" | "dcterms:title" => Origins::NAME,
                _ => continue,
            };
            if left == 0 {
                break;
            }
            left -= 1;
            let path = format!("[{}=\"{key}\"]", mark.attribute());
            let value = head.get(mark.value);
            if !value.is_empty() && !value.contains("://") {
                self.add(value, origins, Source::Microdata, &path, None);
            }
            if let Some(block) = document.blocks.get(mark.block as usize) {
                let text = document.text_of(block);
                self.add(text, origins, Source::Microdata, &path, Some(mark.block));
            }
        }
    }

    fn declared(&mut self) {
        let (declared, head) = (&self.page.declared, &self.page.document.head);
        if let Some(title) = declared.og_title {
            let path = head.path("og:title", title);
            self.add(title, Origins::OG, Source::OgTitle, &path, None);
            self.parts(title, Origins::OG_PART, Source::OgTitle, &path);
        }
        if let Some(title) = declared.twitter_title {
            let path = head.path("twitter:title", title);
            self.add(title, Origins::TWITTER, Source::TwitterTitle, &path, None);
            self.parts(title, Origins::TWITTER_PART, Source::TwitterTitle, &path);
        }
        for (key, title) in &declared.titles {
            let path = head.path(key, title);
            self.add(title, Origins::META, Source::MetaTag, &path, None);
        }
    }

    fn things(&mut self) {
        let page = self.page;
        let mut left = HEADINGS;
        for thing in page.things.iter().filter(|thing| thing.place == Place::Top) {
            let origins = match thing.class() {
                Class::Article => Origins::LD_ARTICLE,
                Class::Subject => Origins::LD_SUBJECT,
                Class::Page => Origins::LD_PAGE,
                Class::Around => continue,
            };
            for (name, text) in [("headline", &thing.headline), ("name", &thing.name)] {
                if text.is_empty() || left == 0 {
                    continue;
                }
                left -= 1;
                let path = format!("JSON-LD {}.{name}", thing.kind);
                self.add(text, origins, Source::JsonLd, &path, None);
                if thing.class() != Class::Subject {
                    self.parts(text, Origins::default(), Source::JsonLd, &path);
                }
            }
        }
    }

    /// Everything that cutting at separators leaves.
    pub(super) fn parts(&mut self, text: &str, origin: Origins, source: Source, path: &str) {
        if text.len() > clean::TITLE {
            return;
        }
        let text = clean::line(text, clean::TITLE);
        let pieces = pieces(&text);
        let count = pieces.len();
        if count < 2 {
            return;
        }
        let slice = |from: usize, to: usize| {
            text.get(pieces[from].start..pieces[to - 1].end).unwrap_or_default()
        };
        let gap = |at: usize| text.get(pieces[at - 1].end..pieces[at].start).unwrap_or_default();
        let first_cut = (1..count).find(|&at| !gap(at).contains([':', '：']));
        for from in 0..count {
            for to in from + 1..=count {
                let whole = from == 0 && to == count;
                let middle = from > 0 && to < count;
                if whole || (middle && (count > 4 || to - from > 2)) {
                    continue;
                }
                let mut origins = origin.with(match (from, to) {
                    (0, _) => Origins::TITLE_START,
                    (_, to) if to == count => Origins::TITLE_END,
                    _ => Origins::TITLE_MIDDLE,
                });
                let site = (from == 0 || self.page.is_site_name(slice(0, from)))
                    && (to == count || self.page.is_site_name(slice(to, count)));
                if site {
                    origins = origins.with(Origins::REST_IS_SITE);
                }
                if from > 0 {
                    origins = origins.with(cut_at(gap(from)));
                }
                if to < count {
                    origins = origins.with(cut_at(gap(to)));
                }
                if from == 0 && first_cut == Some(to) {
                    origins = origins.with(Origins::FIRST_PIECE);
                }
                self.add(slice(from, to), origins, source, path, None);
            }
        }
    }
}

/// A heading without the sign of an icon font at its end.
fn without_icon(text: &str) -> &str {
    text.trim_end_matches(|c: char| c == ' ' || ('\u{e000}'..='\u{f8ff}').contains(&c))
}

/// The level of the heading that a block is or stands in.
pub(super) fn heading_level(document: &Document, block: &Block) -> Option<u8> {
    if let BlockKind::Heading { level } = block.kind {
        return Some(level);
    }
    // A block element inside a heading: <h1><div>…</div></h1>.
    document.ancestors(block.container).take(3).find_map(|container| container.tag.heading_level())
}

/// Whether its own or its nearest elements' class says "title".
fn is_marked(document: &Document, block: &Block) -> bool {
    let own = document.containers.get(block.container as usize);
    let cues = own.map_or(Cues::NONE, |container| container.cues).with(block.lead);
    cues.any(Cues::TITLE)
        && !document.ancestors(block.container).any(|container| {
            matches!(container.tag, Tag::Nav | Tag::Footer | Tag::Aside)
                || container.cues.any(Cues::RELATED.with(Cues::POPULAR).with(Cues::FOOTER))
        })
}
