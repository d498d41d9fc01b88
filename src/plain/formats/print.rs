//! Pages of print, as converters of PDF leave them.
//!
//! ```text
//! building could be heard.
//!
//! 114
//! ␌ESTUARY QUARTERLY  Vol. 11, No. 2, Spring 2022
//!
//! “We had all expected a bang,” said …
//! ```
//!
//! Pages end with form feeds; without them, at lone numbers that count on and stand next to a line that
//! recurs. A line next to a page's end is its number if the pages' numbers count on, and a running head
//! if it recurs, whatever its digits. Lines of print are split within words: there, a hyphen before a
//! small letter does not belong to the word.

use std::collections::HashMap;

use super::super::lines::{Edge, Line, Marker};
use crate::vocab;

/// Lines at a page's top and at its bottom that may be a running head or its number.
const MARGIN: usize = 2;

/// Bytes of the longest running head, and of the shortest without form feeds.
const LONGEST_HEAD: usize = 120;
const SHORTEST_HEAD: usize = 8;

/// Bytes of the shortest page without form feeds: the entries of rankings are numbered, too.
const SHORTEST_PAGE: usize = 600;

/// Pages on which a running head recurs.
const RECURS: u32 = 2;

pub(super) fn read(source: &str, lines: &mut [Line]) -> usize {
    let starts = page_starts(source, lines);
    if starts.is_empty() {
        return lines.len();
    }
    let sign = margins(source, lines, &starts);
    let left = super::retain(lines, |at| !sign[at]);
    let mut ends: Vec<bool> = Vec::with_capacity(left);
    let mut after = false;
    for (at, sign) in sign.iter().enumerate() {
        after |= *sign || starts.binary_search(&at).is_ok();
        if !sign {
            ends.push(std::mem::take(&mut after));
        }
    }
    for at in 1..left {
        let (before, line) = (lines[at - 1], lines[at]);
        let prose = before.marker == Marker::None && line.marker == Marker::None;
        if !prose || line.first != Edge::Lower || line.gap > 0 && !ends[at] {
            continue;
        }
        if splits_word(source, &before, &line) {
            let last = &mut lines[at - 1];
            last.end -= 1;
            (last.last, last.hyphenated) = (Edge::Lower, true);
            lines[at].joins = true;
        } else if ends[at] && before.last != Edge::Ender {
            lines[at].joins = true;
        }
    }
    left
}

/// The lines that pages begin with, the first page's aside.
fn page_starts(source: &str, lines: &[Line]) -> Vec<usize> {
    let fed: Vec<usize> = (1..lines.len()).filter(|at| lines[*at].page).collect();
    if !fed.is_empty() {
        return fed;
    }
    // A number counts if the one before it is one less and a page away, and both stand above one line.
    let numbers: Vec<(usize, u32)> = lines
        .iter()
        .enumerate()
        .filter_map(|(at, l)| Some((at, number(l.text(source))?)))
        .collect();
    let next = |at: usize| lines.get(at + 1).map(|line| line.text(source));
    let heads = |text: &str| text.len() >= SHORTEST_HEAD && text.contains(char::is_alphabetic);
    let mut starts: Vec<usize> = Vec::new();
    for pair in numbers.windows(2) {
        let [(a, first), (b, second)] = *pair else { continue };
        let page = (lines[b].start - lines[a].end) as usize;
        let alike = next(a) == next(b) && next(a).is_some_and(heads);
        if second == first + 1 && page >= SHORTEST_PAGE && alike {
            if starts.last() != Some(&(a + 1)) {
                starts.push(a + 1);
            }
            starts.push(b + 1);
        }
    }
    starts
}

/// Which lines are running heads and page numbers. The first time that a running head occurs, it may be
/// the title, and stays.
fn margins(source: &str, lines: &[Line], starts: &[usize]) -> Vec<bool> {
    let mut near = vec![false; lines.len()];
    for start in starts.iter().copied().chain([lines.len()]) {
        let margin = start.saturating_sub(MARGIN)..lines.len().min(start + MARGIN);
        margin.for_each(|at| near[at] = true);
    }
    let mut numbers: Vec<(usize, u32)> = Vec::new();
    let mut counts: HashMap<String, u32> = HashMap::new();
    for at in (0..lines.len()).filter(|at| near[*at]) {
        let text = lines[at].text(source);
        match number(text) {
            Some(number) => numbers.push((at, number)),
            None => *counts.entry(key(text)).or_default() += 1,
        }
    }
    let mut sign = vec![false; lines.len()];
    for pair in numbers.windows(2) {
        let [(a, first), (b, second)] = *pair else { continue };
        // A page may have no number: a picture, the first of a chapter.
        if (first + 1..=first + 3).contains(&second) {
            (sign[a], sign[b]) = (true, true);
        }
    }
    for at in (0..lines.len()).filter(|at| near[*at]) {
        let text = lines[at].text(source);
        let recurs = || counts.get(&key(text)).is_some_and(|count| *count >= RECURS);
        sign[at] |= number(text).is_none() && text.len() <= LONGEST_HEAD && recurs();
    }
    sign
}

/// A page number: `114`, `- 114 -`.
fn number(text: &str) -> Option<u32> {
    if text.len() > 12 {
        return None;
    }
    let digits = text.trim_matches(['-', '–', '—', ' ']);
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}

/// A line without its digits.
fn key(text: &str) -> String {
    text.chars().filter(|c| !c.is_ascii_digit()).take(LONGEST_HEAD).collect()
}

/// Whether a word goes on from one line to the next: `retire-`, `ment`. Before "and" and its like, the
/// hyphen ends a word ("pre- and post-war").
fn splits_word(source: &str, a: &Line, b: &Line) -> bool {
    let mut ending = a.text(source).chars().rev();
    let hyphen = ending.next() == Some('-') && ending.next().is_some_and(char::is_lowercase);
    let next = b.text(source).split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    hyphen && !vocab::is_function_word(next)
}
