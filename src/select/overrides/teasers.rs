//! Numbered and announced lists of other stories.

use std::ops::Range;

use super::Page;
use crate::document::{BlockKind, Role};
use crate::vocab::Signal;

/// Words of the longest line that is taken for a ranking's heading.
const LONGEST_HEADING: u32 = 6;

/// Lines that are nothing but the numbers 1, 2, 3 … in order, with one to four lines after
/// each, are a ranking of other stories, not the article's own list (whose numbers stand
/// with their text):
///
/// ```text
/// Most Read
/// 1
/// Ferry line to close
/// The ferry Aurora in the harbour, 3 May.
/// 2
/// …
/// ```
///
/// The heading right before it goes too. Some articles are rankings: where no heading says that
/// other stories follow, the classifier must expect less than half of the words to be content
/// (without that the rule cost bare text .002 F1 of the development pages). Only in bare text:
/// where there is markup, numbers alone on a line are mostly a list's own or a forum's post
/// numbers (89 % of what the rule dropped there was content).
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
}

/// The end of the ranking that begins with the line `1` at `start`.
fn ranking(page: &Page, start: usize) -> Option<usize> {
    let is_number = |i: usize, n: u32| {
        page.facts[i].words <= 1 && page.text(i).trim_end_matches(['.', ')']).parse() == Ok(n)
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
            page.facts[*k].words >= 3 && page.block(*k).kind == page.block(end - 1).kind
        };
        (end..page.len().min(end + 2)).take_while(body).last().map_or(end, |k| k + 1)
    })
}

/// The share of the words that the classifier expects to be content.
fn expected(page: &Page, blocks: Range<usize>) -> f32 {
    let words = |i: &usize| page.facts[*i].words as f32;
    let content: f32 = blocks.clone().map(|i| words(&i) * page.probability(i)).sum();
    content / blocks.map(|i| words(&i)).sum::<f32>()
}

/// Whether it says that other stories follow.
fn announces(page: &Page, i: usize) -> bool {
    let f = &page.facts[i];
    let says = f.signals.starts(Signal::MostRead) || f.signals.starts(Signal::Related);
    f.words <= LONGEST_HEADING && says
}

fn is_heading(page: &Page, i: usize) -> bool {
    let marked = matches!(page.block(i).kind, BlockKind::Heading { .. });
    marked && page.facts[i].words <= LONGEST_HEADING
}
