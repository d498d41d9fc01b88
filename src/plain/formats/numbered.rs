//! Links that are numbered in the text and listed below it, as Lynx, ELinks and w3m dump pages.
//!
//! ```text
//! [1]News | [2]Sport
//! The [3]county council will pay.
//!
//! References
//!    1. https://news.example/
//!    2. https://news.example/sport
//!    3. https://county.example/
//! ```

use std::cell::Cell;

use super::super::lines::{Edge, Line};
use super::super::markdown::Sign;
use crate::document::{TextLink, TextMarkKind as Kind};
use crate::text::floor;

/// Fewest links of such a list.
const FEWEST: usize = 2;
/// Bytes of the longest line above the list that names it: "References", "Visible links:".
const LONGEST_NAME: usize = 20;
/// Bytes of the longest text between a number and the next sign that is taken for the link's.
const LONGEST_LINK: usize = 100;

/// The list of links at the end of a page.
#[derive(Debug)]
pub(in crate::plain) struct Numbered<'a> {
    /// Where the list begins, with the lines that name it.
    pub start: usize,
    /// Their addresses, by their numbers from 1 on.
    urls: Vec<&'a str>,
    /// The least number that can be next: the numbers of a text ascend, so that no address is taken twice.
    next: Cell<usize>,
}

/// A number in a text.
struct Number {
    at: usize,
    len: usize,
    number: usize,
}

impl<'a> Numbered<'a> {
    /// The list at the end of a text, if the text has numbers of its links.
    pub(in crate::plain) fn of(source: &'a str) -> Option<Self> {
        let mut lines = source.lines().rev().filter(|line| !line.trim().is_empty());
        let (number, _) = entry(lines.clone().next()?)?;
        let mut urls = Vec::new();
        let mut first = "";
        for line in lines.by_ref() {
            match entry(line) {
                Some((own, url)) if own + urls.len() == number => urls.push(url),
                // "Hidden links:"
                None if line.trim().len() <= LONGEST_NAME => continue,
                _ => return None,
            }
            first = line;
            if urls.len() == number {
                break;
            }
        }
        if urls.len() < number {
            return None;
        }
        // "Visible links" below "References".
        for line in lines.take(2) {
            let is_name = line.trim().len() <= LONGEST_NAME && entry(line).is_none();
            let is_second = first.trim_end().ends_with("inks");
            if !is_name || entry(first).is_none() && !is_second {
                break;
            }
            first = line;
        }
        urls.reverse();
        let start = first.as_ptr() as usize - source.as_ptr() as usize;
        let found = Self { start, urls, next: Cell::new(1) };
        let numbers = found.numbers(source.get(..start)?).count();
        let is_list = found.urls.len() >= FEWEST && numbers >= FEWEST;
        (is_list && numbers * 4 >= found.urls.len()).then_some(found)
    }

    /// Lets lines that begin with a number begin as what follows it.
    pub(in crate::plain) fn read_beginnings(&self, source: &str, lines: &mut [Line]) {
        for line in lines {
            let text = line.text(source);
            if let Some((_, len)) = self.number(text) {
                line.first = Edge::first(text.get(len..).unwrap_or_default());
            }
        }
    }

    /// The numbers in a text, and what of it is linked: up to the next number or bar if the text is no
    /// sentence, else nothing that could be told.
    pub(in crate::plain) fn signs(&self, text: &str) -> Vec<Sign> {
        let mut signs = Vec::new();
        let is_sentence = text.contains(". ") || text.ends_with(['.', '!', '?', '"', '”']);
        let numbers: Vec<Number> = self.numbers(text).collect();
        for Number { at, len, number } in numbers {
            self.next.set(number + 1);
            let from = at + len;
            let rest = text.get(from..).unwrap_or_default();
            let end = rest.find(['[', '|', '•']).unwrap_or(rest.len());
            let linked = rest.get(..end).unwrap_or_default().trim_end().len();
            if is_sentence || linked == 0 || linked > LONGEST_LINK {
                signs.push(Sign { at: at..from, kind: None });
                continue;
            }
            let url = self.urls.get(number - 1).copied().unwrap_or_default().to_owned();
            let link = TextLink { url, title: None };
            signs.push(Sign { at: at..from, kind: Some(Kind::Link(link.into())) });
            signs.push(Sign { at: from + linked..from + linked, kind: Some(Kind::End) });
        }
        signs
    }

    /// The numbers of links in a text, ascending from the next one on.
    fn numbers<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Number> + 't {
        let mut next = self.next.get();
        memchr::memchr_iter(b'[', text.as_bytes()).filter_map(move |at| {
            let (number, len) = self.number(text.get(at..)?).filter(|(own, _)| *own >= next)?;
            next = number + 1;
            Some(Number { at, len, number })
        })
    }

    /// The number in brackets that a text begins with, if it is that of a link, and its bytes. A note's
    /// number stands after what it belongs to, not right before a word.
    fn number(&self, text: &str) -> Option<(usize, usize)> {
        if !text.starts_with('[') {
            return None;
        }
        let near = text.get(1..).map(|text| &text[..floor(text, 5)])?;
        let (number, _) = near.split_once(']')?;
        let next = text.get(number.len() + 2..)?.chars().next()?;
        if !next.is_alphanumeric() && !"[(\"'“‘«„".contains(next) {
            return None;
        }
        let own = digits(number).filter(|own| (1..=self.urls.len()).contains(own))?;
        Some((own, number.len() + 2))
    }
}

/// `3. https://…` or `[3] https://…`: the number and the address.
fn entry(line: &str) -> Option<(usize, &str)> {
    let line = line.trim();
    let (number, url) = line.split_once(' ')?;
    let number =
        number.strip_suffix('.').or_else(|| number.strip_prefix('[')?.strip_suffix(']'))?;
    let url = url.trim_start();
    let scheme = url.split(':').next().filter(|scheme| scheme.len() < url.len())?;
    let is_scheme =
        (3..=10).contains(&scheme.len()) && scheme.bytes().all(|b| b.is_ascii_lowercase());
    (is_scheme && !url.contains(' ')).then_some((digits(number)?, url))
}

/// A number of up to four digits.
fn digits(text: &str) -> Option<usize> {
    let is_number = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}
