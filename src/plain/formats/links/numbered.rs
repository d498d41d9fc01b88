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

use super::super::super::lines::{Edge, Line};
use super::super::super::markdown::Sign;
use super::{LONGEST_LINK, is_sentence, link};
use crate::document::TextMarkKind as Kind;
use crate::text::floor;

/// Fewest links of such a list.
const FEWEST: usize = 2;
/// Bytes of the longest line above links that names them: "References", "Visible links:".
const LONGEST_NAME: usize = 20;
/// What a link may begin with beside letters and digits. A range of notes, "[1]–[3]", has a dash.
const BEGINNINGS: &str = "[(\"'“‘«„《【「『#*+/©@&$€£•·<";
/// Most lines from one entry of the list to the next.
const MOST_OTHERS: usize = 30;
/// Most lines after the last entry.
const MOST_AFTER: usize = 3;

/// The list of links at the end of a page.
#[derive(Debug)]
pub(in crate::plain) struct Numbered<'a> {
    /// Where the list begins, with the lines that name it.
    pub(super) start: usize,
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
    ///
    /// Lynx leaves numbers out, lists the links without text, "Hidden links:", and those of image maps after the
    /// others, and breaks an address where the page does, as in the body of a mail.
    pub(super) fn of(source: &'a str) -> Option<Self> {
        let mut lines = source.lines().rev().filter(|line| !line.trim().is_empty());
        let mut urls = Vec::new();
        let (mut count, mut others) = (0, 0);
        let first = loop {
            let line = lines.next()?;
            let Some((number, url)) = entry(line) else {
                others += 1;
                if others > if count == 0 { MOST_AFTER } else { MOST_OTHERS } {
                    return None;
                }
                continue;
            };
            (count, others) = (count + 1, 0);
            urls.resize(urls.len().max(number), "");
            *urls.get_mut(number - 1)? = url;
            let mut above = lines.clone().take(2);
            let begins = number == 1 || above.clone().next().is_some_and(is_name);
            if begins && !above.any(|line| entry(line).is_some()) {
                break line;
            }
        };
        let start =
            [first].into_iter().chain(lines.take_while(|line| is_name(line)).take(2)).last()?;
        let start = start.as_ptr() as usize - source.as_ptr() as usize;
        let is_whole = count >= FEWEST && count * 2 >= urls.len();
        let found = Self { start, urls, next: Cell::new(1) };
        let numbers = found.numbers(source.get(..start)?).count();
        (is_whole && numbers >= FEWEST && numbers * 4 >= count).then_some(found)
    }

    /// Lets lines that begin with a number begin as what follows it.
    pub(super) fn read_beginnings(&self, source: &str, lines: &mut [Line]) {
        for line in lines {
            let text = line.text(source);
            if let Some((_, len)) = self.number(text) {
                line.first = Edge::first(text.get(len..).unwrap_or_default());
            }
        }
    }

    /// The numbers in a text, and what of it is linked: up to the next number or bar if the text is not
    /// a sentence, else nothing that could be told.
    pub(super) fn signs(&self, text: &str) -> Vec<Sign> {
        let mut signs = Vec::new();
        let is_sentence = is_sentence(text);
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
            let url = self.urls.get(number - 1).copied().unwrap_or_default();
            signs.push(Sign { at: at..from, kind: Some(link(url)) });
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
        if !next.is_alphanumeric() && !BEGINNINGS.contains(next) {
            return None;
        }
        let own = digits(number).filter(|own| (1..=self.urls.len()).contains(own))?;
        Some((own, number.len() + 2))
    }
}

/// Whether a line is one of those above links that name them: "References", "Visible links:".
fn is_name(line: &str) -> bool {
    let line = line.trim().trim_end_matches(':');
    line.ends_with("inks") && line.len() <= LONGEST_NAME || matches!(line, "References" | "Refs")
}

/// `3. https://…` or `[3] https://…`: the number and the address.
fn entry(line: &str) -> Option<(usize, &str)> {
    let (number, url) = line.trim().split_once(' ')?;
    let number =
        number.strip_suffix('.').or_else(|| number.strip_prefix('[')?.strip_suffix(']'))?;
    let number = digits(number).filter(|own| *own > 0)?;
    let url = url.trim_start();
    let (scheme, rest) = url.split_once(':')?;
    let is_scheme = (2..=20).contains(&scheme.len())
        && scheme.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-');
    (is_scheme && rest.starts_with(|c: char| !c.is_whitespace())).then_some((number, url))
}

/// A number of up to four digits.
fn digits(text: &str) -> Option<usize> {
    let is_number = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}
