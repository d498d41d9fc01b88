//! Every place of a page that states a date.

use super::keys::{Role, role_of};
use super::lead::{is_dateline, is_of_others};
use super::marks::{Marks, of_hit};
use super::order::order;
use crate::date::read::{
    Hit, Locale, Shape, date_of_address, find_all, may_hold_number, parse_value, relative,
};

use crate::date::Date;
use crate::document::MarkKind;
use crate::jsonld::{Class, Place};
use crate::metadata::clean::covered;
use crate::metadata::evidence::{Evidence, Source};
use crate::metadata::page::Page;
use crate::text::floor;

/// A date in one place.
#[derive(Clone, Debug)]
pub(in crate::metadata) struct Sighting {
    pub date: Date,
    pub marks: Marks,
    pub evidence: Evidence,
}

/// Sightings of one page; listings carry thousands.
const SIGHTINGS: usize = 300;
/// Bytes of a block that are searched: datelines stand at the head.
const HEAD: usize = 300;
/// Bytes up to which a block with a relative date says little else: "Published 3 days ago".
const RELATIVE_ONLY: usize = 32;
/// Earliest year a page of the web may be dated: the web's own first year.
const FIRST_YEAR: u16 = 1990;

/// Every sighting, machine-readable ones first.
pub(in crate::metadata) fn sightings(
    page: &Page,
    title: Option<u32>,
    title_words: &[u32],
    language: Option<&str>,
    now: Option<Date>,
) -> Vec<Sighting> {
    let locale = Locale { language, order: order(page, language) };
    let mut list = List { page, title, title_words, locale, now, found: Vec::new() };
    list.things();
    list.metas();
    list.marks();
    list.address();
    list.text();
    list.found
}

pub(super) struct List<'p, 'a> {
    pub(super) page: &'p Page<'a>,
    /// The block of the title.
    pub(super) title: Option<u32>,
    title_words: &'p [u32],
    locale: Locale<'p>,
    now: Option<Date>,
    found: Vec<Sighting>,
}

impl List<'_, '_> {
    fn add(&mut self, date: Date, marks: Marks, evidence: Evidence) {
        let future = match self.now {
            Some(now) => date.date_only() > now.date_only(),
            None => date.year() > 2100,
        };
        if self.found.len() < SIGHTINGS && date.year() >= FIRST_YEAR && !future {
            self.found.push(Sighting { date, marks, evidence });
        }
    }

    fn value(&mut self, value: &str, marks: Marks, source: Source, path: String) {
        if let Some(hit) = parse_value(value, self.locale) {
            self.add(hit.date, marks.with(of_hit(&hit)), Evidence::at(source, path, value));
        }
    }

    fn things(&mut self) {
        let page = self.page;
        for thing in &page.things {
            let article = thing.class() == Class::Article;
            let (published, modified) = match (thing.class(), thing.place) {
                (Class::Around, _) => continue,
                (_, Place::Inside | Place::Listed) => (Marks::LD_INSIDE, Marks::LD_INSIDE),
                (Class::Article, _) => (Marks::LD_ARTICLE, Marks::LD_MODIFIED),
                (Class::Page, _) => (Marks::LD_PAGE, Marks::LD_PAGE_MODIFIED),
                (Class::Subject, _) => (Marks::LD_SUBJECT, Marks::LD_PAGE_MODIFIED),
            };
            let headline = if thing.headline.is_empty() { &thing.name } else { &thing.headline };
            let headline = crate::metadata::clean::word_hashes(headline);
            let matched = article
                && thing.place == Place::Top
                && (covered(self.title_words, &headline) >= 0.5
                    || covered(&headline, self.title_words) >= 0.7
                    || headline.is_empty());
            let published = published.when(matched, Marks::LD_MATCHED);
            let created = if published == Marks::LD_INSIDE { published } else { Marks::LD_CREATED };
            for (name, value, marks) in [
                ("datePublished", &thing.published, published),
                ("dateCreated", &thing.created, created),
                ("uploadDate", &thing.uploaded, created),
                ("dateModified", &thing.modified, modified),
            ] {
                if !value.is_empty() {
                    let path = format!("JSON-LD {}.{name}", thing.kind);
                    self.value(value, marks, Source::JsonLd, path);
                }
            }
        }
    }

    fn metas(&mut self) {
        for (key, value) in &self.page.declared.others {
            let marks = match role_of(key) {
                Some(Role::Published) => Marks::META_PUBLISHED,
                Some(Role::Created) => Marks::META_CREATED,
                Some(Role::Modified) => Marks::META_MODIFIED,
                Some(Role::Unsaid) => Marks::META_UNSAID,
                None => continue,
            };
            self.value(value, marks, Source::MetaTag, self.page.document.head.path(key, value));
        }
    }

    fn marks(&mut self) {
        let document = self.page.document;
        let head = &document.head;
        let mut times = 0;
        for mark in &head.marks {
            if !matches!(mark.kind, MarkKind::Time | MarkKind::Property | MarkKind::Data) {
                continue;
            }
            let (key, value) = (head.get(mark.key), head.get(mark.value));
            let role = role_of(key);
            let named = || format!("[{}=\"{key}\"]", mark.attribute());
            let (marks, source, path) = match (mark.kind, role) {
                (MarkKind::Data, Some(Role::Published | Role::Created)) => {
                    (Marks::DATA_PUBLISHED, Source::DataAttribute, format!("[{key}]"))
                }
                (MarkKind::Data, Some(Role::Modified)) => {
                    (Marks::DATA_MODIFIED, Source::DataAttribute, format!("[{key}]"))
                }
                (MarkKind::Data, Some(Role::Unsaid)) => {
                    (Marks::DATA_UNSAID, Source::DataAttribute, format!("[{key}]"))
                }
                (MarkKind::Time | MarkKind::Property, Some(Role::Published)) => {
                    (Marks::PROPERTY_PUBLISHED, Source::Microdata, named())
                }
                (MarkKind::Time | MarkKind::Property, Some(Role::Created)) => {
                    (Marks::PROPERTY_CREATED, Source::Microdata, named())
                }
                (MarkKind::Time | MarkKind::Property, Some(Role::Modified)) => {
                    (Marks::PROPERTY_MODIFIED, Source::Microdata, named())
                }
                (MarkKind::Time, _) => {
                    (Marks::TIME, Source::TimeElement, "time[datetime]".to_owned())
                }
                _ => continue,
            };
            if mark.kind == MarkKind::Time {
                times += 1;
            }
            let mut marks =
                marks.when(mark.kind == MarkKind::Time && times == 1, Marks::FIRST_TIME);
            if mark.kind == MarkKind::Property && mark.content {
                marks = marks.when(role == Some(Role::Published), Marks::META_PUBLISHED);
            }
            let mut evidence = Evidence::at(source, path, value);
            if let Some(block) = document.blocks.get(mark.block as usize) {
                marks = marks.with(self.place(mark.block));
                let text = document.text_of(block);
                marks = marks.with(self.labels(mark.block, text));
                evidence.block = Some(mark.block);
            }
            if !value.is_empty()
                && let Some(hit) = parse_value(value, self.locale)
            {
                self.add(hit.date, marks.with(of_hit(&hit)), evidence);
            } else if value.is_empty()
                && let Some(block) = document.blocks.get(mark.block as usize)
            {
                // The value is the element's text; the block's own text begins with it or
                // holds it soon.
                let text = document.text_of(block);
                let text = text.get(..floor(text, HEAD)).unwrap_or_default();
                if let Some(hit) = find_all(text, self.locale).into_iter().next() {
                    evidence.raw = hit.span.of_text(text).to_owned();
                    self.add(hit.date, marks.with(of_hit(&hit)), evidence);
                }
            }
        }
    }

    fn address(&mut self) {
        let Some(address) = self.page.url else { return };
        if let Some(date) = date_of_address(address) {
            let marks = if date.day().is_some() { Marks::URL } else { Marks::URL_MONTH };
            self.add(date, marks, Evidence::at(Source::Url, "url", address));
        }
    }

    /// Dates in the visible text.
    fn text(&mut self) {
        let document = self.page.document;
        let title = self.title.unwrap_or(0) as usize;
        let mut first = true;
        let mut running = 0;
        for (index, block) in document.blocks.iter().enumerate() {
            if self.found.len() >= SIGHTINGS {
                break;
            }
            let full = document.text_of(block);
            let long = full.len() > HEAD;
            let text = full.get(..floor(full, HEAD)).unwrap_or_default();
            if long {
                running += 1;
            }
            let hits = if may_hold_number(text) { find_all(text, self.locale) } else { Vec::new() };
            let past = self.now.filter(|_| hits.is_empty()).and_then(|now| relative(text, now));
            if let Some(date) = past {
                let marks = Marks::RELATIVE
                    .when(text.len() <= RELATIVE_ONLY, Marks::ONLY)
                    .when(long, Marks::RUNNING)
                    .when(index >= title && std::mem::take(&mut first), Marks::FIRST)
                    .with(self.labels(index as u32, text));
                self.visible(index, date, marks, text);
            }
            for (rank, hit) in hits.iter().enumerate().take(4) {
                let date = self.agreeing(hit);
                let mut marks = of_hit(hit);
                let said = text.len() - hit.span.len();
                marks = marks.when(said <= 12 && !long, Marks::ONLY);
                marks = marks.when(long, Marks::RUNNING);
                let lead = text.get(..hit.span.start as usize).unwrap_or_default();
                let dateline = long
                    && running <= 2
                    && is_dateline(lead, text.get(hit.span.range().end..).unwrap_or_default());
                marks = marks.when(dateline, Marks::DATELINE);
                if index >= title && rank == 0 && std::mem::take(&mut first) {
                    marks = marks.with(Marks::FIRST);
                }
                // The label that stands nearest before the date is the date's own.
                let from = if rank == 0 { 0 } else { hits[rank - 1].span.end as usize };
                let label = text.get(from..hit.span.range().end).unwrap_or_default();
                if is_of_others(text.get(from..hit.span.range().start).unwrap_or_default()) {
                    continue;
                }
                marks = marks.with(self.labels(index as u32, label));
                self.visible(index, date, marks, text);
            }
        }
    }

    /// The date of an all-number form, or, if that is no machine-readable date of the page
    /// but the one with day and month exchanged is, that one.
    fn agreeing(&self, hit: &Hit) -> Date {
        let (Shape::YearLast, Some(month), Some(day)) =
            (hit.shape, hit.date.month(), hit.date.day())
        else {
            return hit.date;
        };
        if self.locale.language.is_some_and(|tag| !tag.starts_with("en")) {
            return hit.date;
        }
        let stated = |date: Date| {
            self.found
                .iter()
                .any(|known| known.marks.is_machine() && known.date.date_only() == date.date_only())
        };
        let exchanged =
            Date::from_day(hit.date.year(), day, month).and_then(|date| match hit.date.time() {
                Some(time) => date.with_time(time),
                None => Some(date),
            });
        match exchanged {
            Some(exchanged) if day != month && !stated(hit.date) && stated(exchanged) => exchanged,
            _ => hit.date,
        }
    }

    fn visible(&mut self, index: usize, date: Date, marks: Marks, text: &str) {
        let document = self.page.document;
        let marks = marks.with(Marks::VISIBLE).with(self.place(index as u32));
        let mut evidence = Evidence::at(Source::VisibleText, "text", text);
        evidence.block = Some(index as u32);
        evidence.span =
            document.blocks.get(index).map(|block| block.source).filter(|span| !span.is_empty());
        self.add(date, marks, evidence);
    }
}
