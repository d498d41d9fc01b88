//! Dates in the visible text.

use super::Sighting;
use super::columns::{Column, MACHINE};
use super::lead::{begins_with_capitals, is_dateline, is_label_of_others, is_other, is_to};
use super::sentence::is_in_sentence;
use super::sightings::{List, SIGHTINGS, of_hit};
use crate::date::Date;
use crate::date::read::{Hit, Shape, find_all, relative};
use crate::document::Cues;
use crate::metadata::columns::Places;
use crate::metadata::evidence::{Evidence, Source};
use crate::metadata::position::own_cues;
use crate::text::floor;
use crate::vocab::{self, Signal};

/// Bytes at a block's start that are searched: datelines are there.
/// Half as many make 17 dates better and 6 worse, twice as many 3 and 2.
pub(super) const HEAD: usize = 300;
/// Bytes of the shortest paragraph that may begin with a dateline in capitals.
/// Half or twice as many change no page.
const PARAGRAPH: usize = 120;
/// Bytes up to which a block with a relative date says little else: "Published 3 days ago".
const RELATIVE_ONLY: usize = 32;
/// Dates of one block that are looked at.
const MOST: usize = 4;

/// A block with a date.
struct Line<'t> {
    index: usize,
    /// The beginning of its text.
    text: &'t str,
    /// Whether that is not all of it.
    is_long: bool,
    /// Whether it may begin with a dateline.
    may_be_lead: bool,
    /// Whether it is the first after the title.
    is_first: bool,
}

impl List<'_, '_> {
    /// Adds the dates of each block.
    pub(super) fn text(&mut self) {
        let document = self.page.document;
        let title = self.titled.title.unwrap_or(0) as usize;
        let mut first = true;
        let mut long_blocks = 0;
        for (index, block) in document.blocks.iter().enumerate() {
            if self.found.len() >= SIGHTINGS {
                break;
            }
            let full = document.text_of(block);
            let is_long = full.len() > HEAD;
            let text = full.get(..floor(full, HEAD)).unwrap_or_default();
            long_blocks += usize::from(is_long);
            let hits = find_all(text, self.locale);
            let past = self.now.filter(|_| hits.is_empty()).and_then(|now| relative(text, now));
            if hits.is_empty() && past.is_none() || self.is_of_others(index) {
                continue;
            }
            // A dateline that stands in capitals may begin a short paragraph.
            let is_paragraph = full.len() >= PARAGRAPH && begins_with_capitals(full);
            let may_be_lead = (is_long || is_paragraph) && long_blocks <= 2;
            let is_first = index >= title && std::mem::take(&mut first);
            let line = Line { index, text, is_long, may_be_lead, is_first };
            match past {
                Some(date) => self.past(&line, date),
                None => self.hits(&line, &hits),
            }
        }
    }

    /// Adds a date that a block says relative to today.
    fn past(&mut self, line: &Line, date: Date) {
        let places = Places::default()
            .when(line.is_long, Column::Long)
            .with(Column::Relative)
            .when(line.text.len() <= RELATIVE_ONLY, Column::Only)
            .when(line.is_first, Column::First)
            .with(self.labels(line.index as u32, line.text));
        self.visible(line, date, places, ("", ""));
    }

    /// Adds the first dates of a block, without those that it says of something else.
    fn hits(&mut self, line: &Line, hits: &[Hit]) {
        let &Line { index, text, is_long, .. } = line;
        let is_cue = self.titled.position(index as u32).has(Places::CUE);
        let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
        let mut end = 0;
        for (rank, hit) in hits.iter().enumerate().take(MOST) {
            let range = hit.span.range();
            // The label that is nearest before the date is the date's own.
            let from = std::mem::replace(&mut end, range.end);
            let (head, tail) = (part(0, range.start), part(range.end, text.len()));
            let next = hits.get(rank + 1).map(|next| next.span.range().start);
            let is_range = rank > 0 && is_to(part(from, range.start))
                || next.is_some_and(|next| is_to(part(range.end, next)));
            let (own, lead) = ((hit.span.of_text(text), &hit.date), part(from, range.start));
            if is_range || is_other(head, lead, own, tail) || self.is_refused(hit.date) {
                continue;
            }
            let dateline = line.may_be_lead && is_dateline(head, tail);
            let only = !is_long && text.len() - hit.span.len() <= 12;
            let running = !dateline && !is_cue && is_in_sentence(text, range.clone());
            let labels = (!running).then(|| self.labels(index as u32, part(from, range.end)));
            let places = of_hit(hit)
                .with(labels.unwrap_or_default())
                .when(is_long, Column::Long)
                .when(running, Column::Running)
                .when(only, Column::Only)
                .when(dateline, Column::Dateline)
                .when(line.is_first && rank == 0, Column::First);
            self.visible(line, self.agreeing(hit), places, (head, tail));
        }
    }

    /// Whether a block's class, or the line before it, says that its date is not the article's: "When".
    pub(super) fn is_of_others(&self, index: usize) -> bool {
        let (document, blocks) = (self.page.document, &self.page.document.blocks);
        let before = index.checked_sub(1).and_then(|before| blocks.get(before));
        before.is_some_and(|before| is_label_of_others(document.text_of(before)))
            || blocks.get(index).is_some_and(|own| own_cues(document, own).any(Cues::OTHER_DATE))
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

    /// Adds a date; `beside` is the text before and after it in its line.
    fn visible(&mut self, line: &Line, date: Date, places: Places, beside: (&str, &str)) {
        let index = line.index as u32;
        let places = places.with(Column::Visible).with(self.titled.position(index));
        let is_told = self.paragraphs.tell(index, places, beside);
        let places = places.when(is_told, Column::Told);
        let evidence = Evidence::at(Source::VisibleText, "text", line.text);
        self.add(date, places, evidence.in_block(self.page.document, index));
    }

    /// What labels say of a date: "Published" or "Updated" in its part of a block, or alone in the
    /// block before.
    pub(super) fn labels(&self, index: u32, part: &str) -> Places {
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
