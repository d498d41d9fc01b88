//! Dates that elements of the body state in their attributes, or else in their texts.

use std::ops::Range;

use super::columns::Column;
use super::keys::{DATA, PROPERTY, Role, is_change, role_of};
use super::lead::is_other;
use super::sentence::is_in_sentence;
use super::sightings::{List, SIGHTINGS, of_hit};
use super::text::HEAD;
use crate::date::read::{Hit, find_all, parse_value};
use crate::document::{CHANGED, Mark, MarkKind};
use crate::metadata::columns::Places;
use crate::metadata::evidence::{Evidence, Source};
use crate::text::floor;

/// Bytes in which the text of a `<time>` shows its date.
const SHOWN: usize = 60;

impl<'p> List<'p, '_> {
    /// Adds the date of each such element.
    pub(super) fn marks(&mut self) {
        let document = self.page.document;
        let (mut times, mut read) = (0, 0);
        for (index, mark) in document.head.marks.iter().enumerate() {
            if self.found.len() >= SIGHTINGS {
                break;
            }
            let Some((key, source, mut places)) = self.meaning(mark) else { continue };
            let is_time = mark.kind == MarkKind::Time;
            times += u32::from(is_time);
            places = places.when(is_time && times == 1, Column::TimeFirst);
            let text = document.blocks.get(mark.block as usize).map(|own| document.text_of(own));
            let Some((hit, raw)) = self.stated(mark, text, &mut read) else { continue };
            let mut evidence = Evidence::at(source, path(mark, key, source), raw);
            let is_unsaid = is_time && places.has(Column::Time);
            let mut beside = ("", "");
            if let Some((line, own)) = text.filter(|_| is_unsaid).and_then(|t| self.line(mark, t)) {
                let (head, tail) = (line.get(..own.start), line.get(own.end..));
                let (head, tail) = (head.unwrap_or_default(), tail.unwrap_or_default());
                beside = (head, tail);
                let is_cue = self.titled.position(mark.block).has(Places::CUE);
                if !is_cue && is_other(head, head, (raw, &hit.date), tail) {
                    continue;
                }
                // A headline may have its date at its end.
                let is_between = [head, tail].iter().all(|part| part.contains(char::is_alphabetic));
                let is_told = is_between && !is_cue && is_in_sentence(line, own);
                places = places.when(is_told, Column::Running);
            }
            if let Some(text) = text {
                places = places.with(self.titled.position(mark.block));
                places = places.with(self.labels(mark.block, self.part(index, text)));
                let is_told = is_time && self.paragraphs.tell(mark.block, places, beside);
                places = places.when(is_told, Column::Told);
                evidence.block = Some(mark.block);
            }
            self.add(hit.date, places.with(of_hit(&hit)), evidence);
        }
    }

    /// The text around the date that a `<time>` shows in a block, and where the date is in it; `None` if it
    /// shows none, or no word is before it.
    fn line(&self, mark: &Mark, text: &'p str) -> Option<(&'p str, Range<usize>)> {
        let at = floor(text, mark.at as usize);
        if !text.get(..at)?.contains(char::is_alphabetic) {
            return None;
        }
        let shown = text.get(at..floor(text, at + SHOWN))?;
        let own = find_all(shown, self.locale).first()?.span.range();
        let from = floor(text, at.saturating_sub(HEAD));
        let line = text.get(from..floor(text, at + HEAD))?;
        (own.start <= 1).then_some((line, at - from..at - from + own.end))
    }

    /// The part of a block's text with the label of a `<time>`, if others are in the block: from the end of the
    /// date before to that of its own.
    fn part(&self, index: usize, text: &'p str) -> &'p str {
        let marks = &self.page.document.head.marks;
        let Some(mark) = marks.get(index).filter(|mark| mark.kind == MarkKind::Time) else {
            return text;
        };
        let is_near = |other: &&Mark| other.block == mark.block;
        let is_time = |other: &&Mark| other.kind == MarkKind::Time && other.at != mark.at;
        let before = marks.iter().take(index).rev().take_while(is_near).find(is_time);
        let after = marks.iter().skip(index + 1).take_while(is_near).find(is_time);
        if before.is_none() && after.is_none() {
            return text;
        }
        let end_of = |from: usize, to: usize| {
            let own = text.get(from..to).unwrap_or_default();
            let hit = find_all(own, self.locale).first().map(|hit| hit.span.range().end);
            let end = hit.or_else(|| own.find(['•', '|', '·', '(', '\n', '–', '—']));
            from + end.unwrap_or(own.len())
        };
        let at = mark.at as usize;
        let from = before.map_or(0, |before| end_of(before.at as usize, at));
        let to = after.map_or(text.len(), |after| after.at as usize);
        text.get(from..end_of(at, to)).unwrap_or(text)
    }

    /// The key of an element, what kind of place it is, and what that says of its date; `None` for elements
    /// that state no date of the page.
    fn meaning(&self, mark: &Mark) -> Option<(&'p str, Source, Places)> {
        let head = &self.page.document.head;
        let is_time = mark.kind == MarkKind::Time;
        let is_read = match is_time {
            true => !self.is_of_others(mark.block as usize),
            false => matches!(mark.kind, MarkKind::Property | MarkKind::Data),
        };
        if !is_read {
            return None;
        }
        let mut key = head.get(mark.key);
        if is_time && key == CHANGED && !is_change(head, head.get(mark.value)) {
            key = "";
        }
        let (source, places) = match role_of(key) {
            Some(role) if mark.kind == MarkKind::Data => {
                (Source::DataAttribute, DATA[role as usize])
            }
            Some(role) if key == CHANGED => (Source::TimeElement, PROPERTY[role as usize]),
            Some(role) if role != Role::Unsaid => (Source::Microdata, PROPERTY[role as usize]),
            _ if is_time => (Source::TimeElement, Column::Time),
            _ => return None,
        };
        let is_meta = mark.kind == MarkKind::Property
            && mark.content
            && places.has(Column::PropertyPublished);
        Some((key, source, places.when(is_meta, Column::MetaPublished)))
    }

    /// The date of an element, and the text that it was read from: its value, or else the first date from where
    /// it begins in the text of its block. `read` counts the texts.
    fn stated(
        &self,
        mark: &Mark,
        text: Option<&'p str>,
        read: &mut usize,
    ) -> Option<(Hit, &'p str)> {
        let value = self.page.document.head.get(mark.value);
        if !value.is_empty() {
            if let Some(hit) = parse_value(value, self.locale) {
                return Some((hit, value));
            }
            if mark.kind != MarkKind::Time {
                return None;
            }
        }
        let own = text?.get(mark.at as usize..)?;
        if *read == SIGHTINGS {
            return None;
        }
        *read += 1;
        let own = own.get(..floor(own, HEAD)).unwrap_or_default();
        let hit = find_all(own, self.locale).into_iter().next()?;
        let raw = hit.span.of_text(own);
        Some((hit, raw))
    }
}

/// The element as a CSS selector.
fn path(mark: &Mark, key: &str, source: Source) -> String {
    match source {
        Source::DataAttribute => format!("[{key}]"),
        Source::Microdata => format!("[{}=\"{key}\"]", mark.attribute()),
        _ if key == CHANGED => "time.updated".to_owned(),
        _ => "time[datetime]".to_owned(),
    }
}
