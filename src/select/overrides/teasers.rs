//! Numbered and announced lists of other stories.
//!
//! ## What it does
//!
//! In plain text, lines that are nothing but the numbers 1, 2, 3 … in order, with one to four lines
//! after each, are dropped, and so is the heading directly before them. Where no heading says that
//! other stories follow, the classifier must expect less than half of the words to be content.
//!
//! ## Why
//!
//! The numbers of an article's own list are on the line of their text. Some articles are rankings,
//! hence the condition (without it the rule cost plain text .002 F1 of the development pages).
//!
//! ## Example
//!
//! ```text
//! Most Read
//! 1
//! Ferry line to close
//! The ferry Aurora in the harbour, 3 May.
//! 2
//! …
//! ```
//!
//! ## Known problems
//!
//! Not for HTML: there, numbers alone on a line are mostly a list's own or a forum's post numbers
//! (89 % of what the rule dropped was content). Rankings without numbers are not recognised.
//!
//! ## Measured
//!
//! Left out, `fundus-dev` as plain text loses .0018 to .0028: 15 renditions change, all for the
//! worse. Of `wcxb-dev`, which training has seen, one rendition loses .0001 and one gains .0005.

use std::ops::Range;

use super::Page;
use crate::document::{BlockKind, Role};
use crate::vocab::Signal;

/// Words of the longest line that is taken for a ranking's heading.
const LONGEST_HEADING: u32 = 6;

/// Words of the longest line that is taken for a headline, and the most headlines after a heading.
const LONGEST_HEADLINE: u32 = 18;
const MOST_HEADLINES: usize = 4;

pub(super) fn apply(page: &mut Page) {
    let mut i = 0;
    while i < page.len() {
        match ranking(page, i) {
            Some(end) => {
                let before = i.checked_sub(1);
                if before.is_some_and(|k| announces(page, k)) || expected(page, i..end) < 0.5 {
                    let heading = before.filter(|k| announces(page, *k) || is_heading(page, *k));
                    (heading.unwrap_or(i)..end).for_each(|k| page.set(k, Role::Related));
                }
                i = end;
            }
            None => i += 1,
        }
    }
    announced(page);
}

/// Drops the headlines between a line that announces other stories and the paragraph with which the
/// article goes on.
fn announced(page: &mut Page) {
    let Some((first, last)) = page.core() else { return };
    for i in first..last {
        let is_cue = page.stats[i].signals.is(Signal::Related) && !page.certain(i);
        if !is_cue || page.stats[i].words > LONGEST_HEADING {
            continue;
        }
        let headlines = (i + 1..=last).take(MOST_HEADLINES + 1).find(|k| !is_headline(page, *k));
        let Some(end) = headlines.filter(|end| page.stats[*end].is_paragraph()) else { continue };
        for k in i + 1..end {
            if page.kept(k) {
                page.set(k, Role::Related);
            }
        }
    }
}

/// Whether a line may be the headline of another story.
fn is_headline(page: &Page, i: usize) -> bool {
    let f = &page.stats[i];
    let kind = page.block(i).kind;
    let is_line = matches!(kind, BlockKind::Paragraph | BlockKind::ListItem { .. });
    is_line
        && f.words <= LONGEST_HEADLINE
        && !page.text(i).ends_with(['.', '!', ':', '”', '"', '»'])
}

/// The end of the ranking that begins with the line `1` at `start`.
fn ranking(page: &Page, start: usize) -> Option<usize> {
    let is_number = |i: usize, n: u32| {
        page.stats[i].words <= 1 && page.text(i).trim_end_matches(['.', ')']).parse() == Ok(n)
    };
    if !is_number(start, 1) {
        return None;
    }
    let (mut end, mut rank) = (start + 1, 2);
    loop {
        let next = (end..page.len().min(end + 5)).find(|k| is_number(*k, rank));
        match next {
            Some(at) if at > end => (end, rank) = (at + 1, rank + 1),
            _ => break,
        }
    }
    // The last entry is as long as its number's neighbours at most: two lines.
    (rank >= 4).then(|| {
        let body = |k: &usize| {
            page.stats[*k].words >= 3 && page.block(*k).kind == page.block(end - 1).kind
        };
        (end..page.len().min(end + 2)).take_while(body).last().map_or(end, |k| k + 1)
    })
}

/// The share of the words that the classifier expects to be content.
fn expected(page: &Page, blocks: Range<usize>) -> f32 {
    let words = |i: &usize| page.stats[*i].words as f32;
    let content: f32 = blocks.clone().map(|i| words(&i) * page.probability(i)).sum();
    content / blocks.map(|i| words(&i)).sum::<f32>()
}

/// Whether it says that other stories follow.
fn announces(page: &Page, i: usize) -> bool {
    let f = &page.stats[i];
    let says = f.signals.starts(Signal::MostRead) || f.signals.starts(Signal::Related);
    f.words <= LONGEST_HEADING && says
}

fn is_heading(page: &Page, i: usize) -> bool {
    let marked = matches!(page.block(i).kind, BlockKind::Heading { .. });
    marked && page.stats[i].words <= LONGEST_HEADING
}
