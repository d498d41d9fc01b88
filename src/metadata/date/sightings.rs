//! Every place of a page that states a date.

use super::Sighting;
use super::columns::{AFTER_BODY, Column, MACHINE};
use super::entry::{is_entry, is_item};
use super::events::days_of_events;
use super::keys::{DATA, META, PROPERTY, Role, is_change, role_of};
use super::lead::{begins_with_capitals, is_dateline, is_label_of_others, is_other, is_to};
use super::order::order;
use super::sentence::is_in_sentence;
use crate::date::Date;
use crate::date::read::{Hit, Locale, Shape, date_of_address, find_all, parse_value, relative};
use crate::document::{CHANGED, Cues, MarkKind};
use crate::jsonld::{Class, Place};
use crate::metadata::clean::{covered, word_hashes};
use crate::metadata::columns::Places;
use crate::metadata::evidence::{Evidence, Source};
use crate::metadata::page::Page;
use crate::metadata::position::{is_linked, own_cues};
use crate::metadata::titled::Titled;
use crate::text::floor;
use crate::vocab::{self, Signal};

/// Sightings of one page; listings carry thousands.
/// Half as many make 1 date better; twice as many change no page.
const SIGHTINGS: usize = 300;
/// Bytes at a block's start that are searched: datelines are there.
/// Half as many make 17 dates better and 6 worse, twice as many 3 and 2.
const HEAD: usize = 300;
/// Bytes of the shortest paragraph that may begin with a dateline in capitals.
/// Half or twice as many change no page.
const PARAGRAPH: usize = 120;
/// Bytes up to which a block with a relative date says little else: "Published 3 days ago".
const RELATIVE_ONLY: usize = 32;
/// Earliest year that a page may be dated: the first year of the web.
const FIRST_YEAR: u16 = 1990;
/// Latest year where today is not known: years of other calendars are after it.
const LAST_YEAR: u16 = 2050;
/// Different days in lines of one kind that make these a list.
const SERIES: usize = 3;

/// Every sighting, machine-readable ones first.
pub(in crate::metadata) fn sightings(
    page: &Titled,
    language: Option<&str>,
    now: Option<Date>,
) -> Vec<Sighting> {
    let locale = Locale { language, order: order(page.page, language) };
    let mut list = List { titled: page, page: page.page, locale, now, found: Vec::new() };
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

struct List<'p, 'a> {
    titled: &'p Titled<'p, 'a>,
    page: &'p Page<'a>,
    locale: Locale<'p>,
    now: Option<Date>,
    found: Vec<Sighting>,
}

impl List<'_, '_> {
    /// Whether no page can be of the year of a date, whatever its day and month.
    fn is_refused(&self, date: Date) -> bool {
        let last = self.now.map_or(LAST_YEAR, |now| now.year());
        !(FIRST_YEAR..=last).contains(&date.year())
    }

    fn add(&mut self, date: Date, places: Places, evidence: Evidence) {
        let future = self.now.is_some_and(|now| date.date_only() > now.date_only());
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

    fn metas(&mut self) {
        for (key, value) in &self.page.declared.others {
            if let Some(role) = role_of(key) {
                let path = self.page.document.head.path(key, value);
                self.value(value, META[role as usize], Source::MetaTag, path);
            }
        }
    }

    fn marks(&mut self) {
        let document = self.page.document;
        let head = &document.head;
        let (mut times, mut read) = (0, 0);
        for mark in &head.marks {
            if self.found.len() >= SIGHTINGS {
                break;
            }
            let is_time = mark.kind == MarkKind::Time;
            let is_read = match is_time {
                true => !self.is_of_others(mark.block as usize),
                false => matches!(mark.kind, MarkKind::Property | MarkKind::Data),
            };
            if !is_read {
                continue;
            }
            let (mut key, value) = (head.get(mark.key), head.get(mark.value));
            if is_time && key == CHANGED && !is_change(head, value) {
                key = "";
            }
            let (mut places, source) = match role_of(key) {
                Some(role) if mark.kind == MarkKind::Data => {
                    (DATA[role as usize], Source::DataAttribute)
                }
                Some(role) if key == CHANGED => (PROPERTY[role as usize], Source::TimeElement),
                Some(role) if role != Role::Unsaid => (PROPERTY[role as usize], Source::Microdata),
                _ if is_time => (Column::Time, Source::TimeElement),
                _ => continue,
            };
            times += u32::from(is_time);
            places = places.when(is_time && times == 1, Column::TimeFirst);
            let in_content = mark.kind == MarkKind::Property && mark.content;
            if in_content && places.has(Column::PropertyPublished) {
                places = places.with(Column::MetaPublished);
            }
            let text = document.blocks.get(mark.block as usize).map(|own| document.text_of(own));
            // Without a value it is the first date from where the element begins.
            let own = text.and_then(|text| text.get(mark.at as usize..));
            let declared = if value.is_empty() { None } else { parse_value(value, self.locale) };
            let (hit, raw) = match own {
                _ if declared.is_some() => (declared, value),
                Some(own) if (value.is_empty() || is_time) && read < SIGHTINGS => {
                    read += 1;
                    let own = own.get(..floor(own, HEAD)).unwrap_or_default();
                    let hit = find_all(own, self.locale).into_iter().next();
                    let raw = hit.as_ref().map_or("", |hit| hit.span.of_text(own));
                    (hit, raw)
                }
                _ => continue,
            };
            let Some(hit) = hit else { continue };
            let path = match source {
                Source::DataAttribute => format!("[{key}]"),
                Source::Microdata => format!("[{}=\"{key}\"]", mark.attribute()),
                _ if key == CHANGED => "time.updated".to_owned(),
                _ => "time[datetime]".to_owned(),
            };
            let mut evidence = Evidence::at(source, path, raw);
            if let Some(text) = text {
                places = places.with(self.titled.position(mark.block));
                places = places.with(self.labels(mark.block, text));
                evidence.block = Some(mark.block);
            }
            self.add(hit.date, places.with(of_hit(&hit)), evidence);
        }
    }

    fn address(&mut self) {
        let Some(address) = self.page.url else { return };
        if let Some(date) = date_of_address(address) {
            let place = if date.day().is_some() { Column::Url } else { Column::UrlMonth };
            self.add(date, place, Evidence::at(Source::Url, "url", address));
        }
    }

    /// Dates in the visible text.
    fn text(&mut self) {
        let document = self.page.document;
        let title = self.titled.title.unwrap_or(0) as usize;
        let mut first = true;
        let mut long_blocks = 0;
        for (index, block) in document.blocks.iter().enumerate() {
            if self.found.len() >= SIGHTINGS {
                break;
            }
            let full = document.text_of(block);
            let long = full.len() > HEAD;
            let text = full.get(..floor(full, HEAD)).unwrap_or_default();
            long_blocks += usize::from(long);
            // A dateline that stands in capitals may begin a short paragraph.
            let is_paragraph = full.len() >= PARAGRAPH && begins_with_capitals(full);
            let hits = find_all(text, self.locale);
            let long_line = Places::default().when(long, Column::Long);
            let past = self.now.filter(|_| hits.is_empty()).and_then(|now| relative(text, now));
            if hits.is_empty() && past.is_none() || self.is_of_others(index) {
                continue;
            }
            if let Some(date) = past {
                let places = long_line
                    .with(Column::Relative)
                    .when(text.len() <= RELATIVE_ONLY, Column::Only)
                    .when(index >= title && std::mem::take(&mut first), Column::First)
                    .with(self.labels(index as u32, text));
                self.visible(index, date, places, text);
            }
            let is_cue = self.titled.position(index as u32).has(Places::CUE);
            let mut end = 0;
            for (rank, hit) in hits.iter().enumerate().take(4) {
                let range = hit.span.range();
                // The label that is nearest before the date is the date's own.
                let from = std::mem::replace(&mut end, range.end);
                let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
                let (head, tail) = (part(0, range.start), part(range.end, text.len()));
                let dateline =
                    (long || is_paragraph) && long_blocks <= 2 && is_dateline(head, tail);
                let only = !long && text.len() - hit.span.len() <= 12;
                let is_first = rank == 0 && index >= title && std::mem::take(&mut first);
                let next = hits.get(rank + 1).map(|next| next.span.range().start);
                let is_range = rank > 0 && is_to(part(from, range.start))
                    || next.is_some_and(|next| is_to(part(range.end, next)));
                let (own, lead) = ((hit.span.of_text(text), &hit.date), part(from, range.start));
                let is_other = is_range || is_other(head, lead, own, tail);
                if is_other || self.is_refused(hit.date) {
                    continue;
                }
                let running = !dateline && !is_cue && is_in_sentence(text, range.clone());
                let labels = (!running).then(|| self.labels(index as u32, part(from, range.end)));
                let places = long_line
                    .with(of_hit(hit))
                    .with(labels.unwrap_or_default())
                    .when(running, Column::Running)
                    .when(only, Column::Only)
                    .when(dateline, Column::Dateline)
                    .when(is_first, Column::First);
                self.visible(index, self.agreeing(hit), places, text);
            }
        }
    }

    /// Whether a block's class, or the line before it, says that its date is not the article's: "When".
    fn is_of_others(&self, index: usize) -> bool {
        let (document, blocks) = (self.page.document, &self.page.document.blocks);
        let before = index.checked_sub(1).and_then(|before| blocks.get(before));
        before.is_some_and(|before| is_label_of_others(document.text_of(before)))
            || blocks.get(index).is_some_and(|own| own_cues(document, own).any(Cues::OTHER_DATE))
    }

    /// Drops dates of consecutive lines above the title that are nothing but dates: a menu of
    /// versions or days.
    fn menus(&mut self) {
        let Some(title) = self.titled.title.filter(|_| !self.page.document.is_plain_text) else {
            return;
        };
        let only = |seen: &Sighting| {
            let block = seen.evidence.block.filter(|block| *block < title)?;
            seen.places.has(Column::Only).then_some(block)
        };
        let mut blocks: Vec<u32> = self.found.iter().filter_map(only).collect();
        blocks.dedup();
        let has = |block: u32| blocks.binary_search(&block).is_ok();
        let is_menu = |block: u32| {
            let before = (1..SERIES as u32).take_while(|back| *back <= block && has(block - back));
            let after = (1..SERIES as u32).take_while(|next| has(block + next));
            before.count() + after.count() + 1 >= SERIES
        };
        if blocks.len() >= SERIES && blocks.is_sorted() {
            self.found.retain(|seen| !only(seen).is_some_and(is_menu));
        }
    }

    /// Marks dates that lines of one kind have several of, and those of a list's entries. Of an item after
    /// the body, one date is enough.
    fn series(&mut self) {
        let is_plain = self.page.document.is_plain_text;
        let looks: Vec<usize> = self.page.stats.looks.numbers().collect();
        // In plain text all lines look alike: those with a date alone are of one kind.
        let look = |seen: &Sighting| {
            let block =
                seen.evidence.block.filter(|_| !is_plain || seen.places.has(Column::Only))?;
            looks.get(block as usize).map(|look| if is_plain { 0 } else { *look })
        };
        let day = |seen| Some((look(seen)?, seen.value.date_only()));
        let mut days: Vec<(usize, Date)> = self.found.iter().filter_map(day).collect();
        days.sort_unstable();
        days.dedup();
        let is_series = |look: usize| {
            let from = days.partition_point(|(own, _)| *own < look);
            days[from..].iter().take(SERIES).filter(|(own, _)| *own == look).count() == SERIES
        };
        for seen in 0..self.found.len() {
            let is_series = look(&self.found[seen]).is_some_and(is_series);
            let Sighting { places, evidence, .. } = &mut self.found[seen];
            // "Published on 3 June by Ann Pool", with links, is the line of a post.
            let is_entry = evidence.block.is_some_and(|at| {
                let document = self.page.document;
                let is_after = places.has(AFTER_BODY);
                let may_be = is_series || is_after && is_item(document, at);
                let block = document.blocks.get(at as usize);
                may_be && is_entry(document, at) || is_after && block.is_some_and(is_linked)
            });
            let is_entry = is_entry && !places.has(Column::LabelPublished.with(Column::Byline));
            *places = places.when(is_series, Column::Series).when(is_entry, Column::Entry);
        }
    }

    /// The date of an all-number form; or the one with day and month exchanged, if only that is a
    /// machine-readable date of the page.
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
            let is_same = |known: &Sighting| known.value.date_only() == date.date_only();
            self.found.iter().any(|known| known.places.has(MACHINE) && is_same(known))
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

    fn visible(&mut self, index: usize, date: Date, places: Places, text: &str) {
        let index = index as u32;
        let places = places.with(Column::Visible).with(self.titled.position(index));
        let evidence = Evidence::at(Source::VisibleText, "text", text);
        self.add(date, places, evidence.in_block(self.page.document, index));
    }

    /// What labels say of a date: "Published" or "Updated" in its part of a block, or alone in the
    /// block before.
    fn labels(&self, index: u32, part: &str) -> Places {
        let line = |index: u32| {
            let blocks = (&self.page.document.blocks, &self.page.stats.blocks);
            blocks.0.get(index as usize).zip(blocks.1.get(index as usize))
        };
        let signals = match line(index) {
            Some((block, stats)) if block.span.len() == part.len() => stats.signals,
            _ => vocab::signals(part),
        };
        let before = index.checked_sub(1).and_then(line).filter(|(own, _)| own.span.len() <= 40);
        let alone = |signal| before.is_some_and(|(_, stats)| stats.signals.is(signal));
        let (published, updated) = (signals.has(Signal::Published), signals.has(Signal::Updated));
        Places::default()
            .when(updated || alone(Signal::Updated) && !published, Column::LabelUpdated)
            .when((published || alone(Signal::Published)) && !updated, Column::LabelPublished)
            .when(signals.has(Signal::Byline), Column::Byline)
            .when(signals.has(Signal::Legal), Column::Legal)
    }
}

/// What a reading itself says.
fn of_hit(hit: &Hit) -> Places {
    Places::default().when(hit.by_order, Column::ByOrder).when(hit.short_year, Column::ShortYear)
}
