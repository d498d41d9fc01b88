//! The article's title: every text that could be it, and the choice.

mod candidates;
mod checks;
mod columns;
mod heading;
mod lines;
mod plain;
mod plain_checks;
mod row;
mod wording;

pub(super) use candidates::candidates;
pub(super) use columns::{names, rows};

use super::choice::{self, Text};
use super::clean::{covered, word_hashes};
use super::columns::Places;
use super::page::Page;
use crate::document::PageKind;
use crate::model::best;
use crate::vocab::lists;
use columns::Column;
use plain::PIECES;

pub(super) type Candidate = choice::Candidate<Text>;

/// Index of the candidate to choose; `None` only without candidates. Texts such as "Untitled" and
/// "Home" are not chosen if a heading of level 1 or a line with the class of a headline says more;
/// [`checks`] has what else may speak against the best one.
pub(super) fn choose(
    page: &Page,
    kind: PageKind,
    candidates: &[Candidate],
    scores: &[f32],
) -> Option<usize> {
    let chosen = best_of(page, kind, candidates, scores)?;
    if page.document.is_plain_text && is_without_text(page) {
        let least = if is_without_sentences(page) { UNLIKELY } else { 2.0 * UNLIKELY };
        // "Sport" twice is the heading of a list, and a list of such headings.
        let is_section = is_without_sentences(page)
            && scores[chosen] < 0.0
            && candidates[chosen].value.words.len() <= 2
            && candidates[chosen].places.has(Column::Repeated);
        if scores[chosen] < least || is_section {
            return None;
        }
    }
    checks::better(page, kind, candidates, scores, chosen).or(Some(chosen))
}

/// A text without paragraphs, such as a list of headlines or an error, has no title if its best score
/// is below this.
/// Half of it makes 4 titles better, twice of it 2 worse.
const UNLIKELY: f32 = -3.0;

/// Blocks at the start of a page that its title is among if no heading has it.
const FIRST: u32 = 2;

/// Bytes from which a line is a sentence.
/// Half as many make 1 title worse, twice as many 3 better.
const SENTENCE: usize = 40;

/// Bytes from which a line is a paragraph: longer than titles are.
/// Half as many make 7 values better and 2 worse, twice as many 10 and 5.
const PARAGRAPH: usize = 110;

/// Expected bytes of the article in the five blocks below its title.
const LEAD: f32 = 200.0;

fn is_without_text(page: &Page) -> bool {
    !page.document.blocks.iter().any(|block| block.span.len() >= PARAGRAPH)
}

fn is_without_sentences(page: &Page) -> bool {
    let document = page.document;
    let mut lines = document.blocks.iter().map(|block| document.text_of(block));
    !lines.any(|line| line.len() >= SENTENCE && line.ends_with(['.', '!', '?', '。', '।', '؟']))
}

fn best_of(page: &Page, kind: PageKind, candidates: &[Candidate], scores: &[f32]) -> Option<usize> {
    let best = best(scores)?;
    let says_more =
        |index: &usize| candidates.get(*index).is_some_and(|own| !is_generic(&own.value.text));
    if says_more(&best) {
        return Some(best);
    }
    let all = (0..candidates.len()).filter(says_more);
    let of = |places: Places| all.clone().filter(move |at| candidates[*at].places.has(places));
    let heading = of(Column::H1).max_by(|a, b| scores[*a].total_cmp(&scores[*b]));
    // "Untitled document", of which the first line is marked as the title.
    let is_first = |at: &usize| candidates[*at].value.block.is_some_and(|block| block < FIRST);
    let before_text =
        |at: &usize| candidates[*at].value.block.is_some_and(|block| is_above_text(page, block));
    let mut others = of(Column::H2.with(Column::Marked)).filter(before_text);
    let other =
        || others.next().filter(|_| kind == PageKind::Article && !page.document.is_plain_text);
    heading.or_else(|| of(Column::Marked).find(is_first)).or_else(other).or(Some(best))
}

/// Whether the article's text begins right below a block.
fn is_above_text(page: &Page, block: u32) -> bool {
    page.body.bytes(block as usize + 1, block as usize + 6) >= LEAD
}

/// The block where the article begins: that of the chosen title, else of the first candidate that
/// says much of the same, else of the first heading of level 1, else the first of any candidate.
pub(super) fn block(candidates: &[Candidate], chosen: Option<usize>) -> Option<u32> {
    let chosen = &candidates.get(chosen?)?.value;
    let alike = |own: &&Candidate| {
        own.value.block.is_some()
            && covered(&own.value.words, &chosen.words) >= 0.6
            && covered(&chosen.words, &own.value.words) >= 0.4
    };
    let of = |own: &Candidate| own.value.block;
    let h1 = || candidates.iter().find(|own| own.places.has(Column::H1)).and_then(of);
    let first = || candidates.iter().filter_map(of).min();
    let alike = || candidates.iter().find(alike).and_then(of);
    chosen.block.or_else(alike).or_else(h1).or_else(first)
}

/// Bytes by which copies of the title may differ, for signs before and after it.
const SIGNS: usize = 8;
/// Blocks from one copy of the title to the next above which a menu is between them.
const APART: u32 = 12;

/// The block of the title that date and byline are next to. The first line of a plain text is often that of
/// the browser's tab, above the menu: of copies that far apart, the last one above the body counts.
pub(super) fn last_copy(page: &Page, first: u32, words: &[u32]) -> u32 {
    if !page.document.is_plain_text {
        return first;
    }
    let blocks = &page.document.blocks;
    let length = blocks.get(first as usize).map_or(0, |block| block.span.len());
    // One in pieces has several blocks.
    let pieces = if page.document.splits_lines { PIECES } else { 1 };
    let is_copy = |index: &u32| {
        let own = &blocks[*index as usize..];
        if own[0].span.len().abs_diff(length) > SIGNS {
            return false;
        }
        let mut left = words;
        for block in own.iter().take(pieces) {
            let piece = word_hashes(page.document.text_of(block));
            let Some(rest) = left.strip_prefix(piece.as_slice()) else { return false };
            left = rest;
            if left.is_empty() {
                return true;
            }
        }
        false
    };
    let below = (page.body.start + 1).min(blocks.len()) as u32;
    let mut copies = (first + 1..below).rev().filter(is_copy);
    let Some(mut copy) = copies.next() else { return first };
    for above in copies.chain([first]) {
        if copy - above > APART {
            break;
        }
        copy = above;
    }
    copy
}

/// Whether a heading is on every page of a site or names a part of the page.
fn is_generic(text: &str) -> bool {
    let text = text.trim_end_matches([':', '.', '!', '…']);
    lists::GENERIC_HEADINGS.contains_in_any_case(text)
}
