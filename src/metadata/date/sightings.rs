//! Every place of a page that states a date.

use super::Sighting;
use super::columns::Column;
use super::events::days_of_events;
use super::keys::{META, role_of};
use super::order::order;
use super::told::Paragraphs;
use crate::date::Date;
use crate::date::read::{Hit, Locale, date_of_address, parse_value};
use crate::jsonld::{Class, Place};
use crate::metadata::clean::{covered, word_hashes};
use crate::metadata::columns::Places;
use crate::metadata::evidence::{Evidence, Source};
use crate::metadata::page::Page;
use crate::metadata::titled::Titled;

/// Sightings of one page; listings carry thousands.
/// Half as many make 1 date better; twice as many change no page.
pub(super) const SIGHTINGS: usize = 300;
/// Earliest year that a page may be dated: the first year of the web.
const FIRST_YEAR: u16 = 1990;
/// Latest year where today is not known: years of other calendars are after it.
const LAST_YEAR: u16 = 2050;

/// Every sighting, machine-readable ones first.
pub(in crate::metadata) fn sightings(
    page: &Titled,
    language: Option<&str>,
    now: Option<Date>,
) -> Vec<Sighting> {
    let locale = Locale { language, order: order(page.page, language) };
    let paragraphs = Paragraphs::of(page);
    let mut list =
        List { titled: page, page: page.page, locale, now, paragraphs, found: Vec::new() };
    list.things();
    list.metas();
    list.marks();
    list.address();
    list.text();
    list.menus();
    list.series();
    let days = days_of_events(page.page, locale);
    let is_shown = |seen: &Sighting| seen.places.has(Column::Visible.with(Column::Time));
    list.found
        .retain(|seen| !is_shown(seen) || days.binary_search(&seen.value.date_only()).is_err());
    list.found
}

/// The dates found so far, and what they are read by.
pub(super) struct List<'p, 'a> {
    pub(super) titled: &'p Titled<'p, 'a>,
    pub(super) page: &'p Page<'a>,
    pub(super) locale: Locale<'p>,
    pub(super) now: Option<Date>,
    pub(super) paragraphs: Paragraphs<'p, 'a>,
    pub(super) found: Vec<Sighting>,
}

impl List<'_, '_> {
    /// Whether no page can be of the year of a date, whatever its day and month.
    pub(super) fn is_refused(&self, date: Date) -> bool {
        let last = self.now.map_or(LAST_YEAR, |now| now.year());
        !(FIRST_YEAR..=last).contains(&date.year())
    }

    pub(super) fn add(&mut self, date: Date, places: Places, evidence: Evidence) {
        let future = self.now.is_some_and(|now| date.is_after(now));
        if self.found.len() < SIGHTINGS && !self.is_refused(date) && !future {
            self.found.push(Sighting { value: date, places, evidence });
        }
    }

    /// A declared value.
    fn value(&mut self, value: &str, places: Places, source: Source, path: String) {
        if let Some(hit) = parse_value(value, self.locale) {
            self.add(hit.date, places.with(of_hit(&hit)), Evidence::at(source, path, value));
        }
    }

    /// Dates in JSON-LD and microdata of things.
    fn things(&mut self) {
        let page = self.page;
        for thing in &page.things {
            let (published, modified) = match (thing.class(), thing.place) {
                (Class::Around, _) => continue,
                (_, Place::Inside | Place::Listed) => (Column::LdInside, Column::LdInside),
                (Class::Article, _) => (Column::LdArticle, Column::LdModified),
                (Class::Page, _) => (Column::LdPage, Column::LdPageModified),
                (Class::Subject, _) => (Column::LdSubject, Column::LdPageModified),
            };
            let headline = if thing.headline.is_empty() { &thing.name } else { &thing.headline };
            let matched = thing.class() == Class::Article && thing.place == Place::Top && {
                let headline = word_hashes(headline);
                covered(self.titled.words, &headline) >= 0.5
                    || covered(&headline, self.titled.words) >= 0.7
                    || headline.is_empty()
            };
            // A question is published when it is asked.
            let is_asked = thing.kind == "Question" && thing.published.is_empty();
            let is_said = is_asked || published == Column::LdInside;
            let created = if is_said { published } else { Column::LdCreated };
            for (name, value, places) in [
                ("datePublished", &thing.published, published.when(matched, Column::LdMatched)),
                ("dateCreated", &thing.created, created),
                ("uploadDate", &thing.uploaded, created),
                ("dateModified", &thing.modified, modified),
            ] {
                if !value.is_empty() {
                    let path = format!("JSON-LD {}.{name}", thing.kind);
                    self.value(value, places, Source::JsonLd, path);
                }
            }
        }
    }

    /// Dates in `<meta>` elements.
    fn metas(&mut self) {
        for (key, value) in &self.page.declared.others {
            if let Some(role) = role_of(key) {
                let path = self.page.document.head.path(key, value);
                self.value(value, META[role as usize], Source::MetaTag, path);
            }
        }
    }

    /// The date in the page's address.
    fn address(&mut self) {
        let Some(address) = self.page.url else { return };
        if let Some(date) = date_of_address(address) {
            let place = if date.day().is_some() { Column::Url } else { Column::UrlMonth };
            self.add(date, place, Evidence::at(Source::Url, "url", address));
        }
    }
}

/// What a reading itself says.
pub(super) fn of_hit(hit: &Hit) -> Places {
    Places::default().when(hit.by_order, Column::ByOrder).when(hit.short_year, Column::ShortYear)
}
