//! Prompts to the reader, and legal lines.
//!
//! ## What it does
//!
//! A line that consists of a prompt, or begins as one and is short, is dropped. On an article, two more
//! sorts of paragraphs are: those that name what a pitch offers, and those that have a legal phrase and
//! are the first or last of the text; and so are a heading with the words of a newsletter whose next line is
//! dropped, and, up to .9, what stands below a dropped heading of that sort in a box of up to six blocks. These
//! are spared:
//!
//! - headings, list items, cells and quotations that the classifier takes for content: a single word
//!   such as "Contact" may be content there;
//! - a line that consists of a word of menus or shops, which texts have, too ("Features", "Price: $109"), if
//!   the classifier is sure of it, or in plain text, whose headings have no markup, takes it for content
//!   between kept blocks;
//! - a sentence of up to three words that consists of a prompt ("Not now."), and one that begins as a
//!   message of the site ("Warning: do not go to the quay."), if the classifier is sure of them;
//! - any other line that is a prompt only in part, above .9, unless it begins like a link to another
//!   story, or as a line of a consent notice next to another one.
//!
//! ## Why
//!
//! Such lines occur between the paragraphs of an article and look like them to the classifier. The
//! words of a button mean nothing inside a paragraph; what a newsletter offers does.
//!
//! ## Example
//!
//! `Sign up for our newsletter`, `Read more`, `© 2021 The Coastline. All rights reserved.`, `The post
//! TITLE appeared first on SITE.`
//!
//! ## Known problems
//!
//! A question of the body that begins as a link to another story is dropped, however sure the
//! classifier is. An error page's own sentence ("The page you are looking for does not exist") may be
//! spared.
//!
//! ## Measured
//!
//! Out of fold, on all HTML archives, the share of the gold in lines that the rule would drop, by the
//! classifier's probability: headings, items and cells of articles .61 at .5 to .6, .61, .75, .94 and
//! .93 above .9; of other kinds of page .46, .60, .73, .88 and .98: so they are spared above .55.
//! Paragraphs .20, .14, .55, .71 and .81, of other kinds .25, .34, .48, .60 and .86. Sparing all those
//! above .8 kept "Advertisement" and "Read also" lines in 14 cases of the suite, on small pages where
//! the probability means less. Of the words of menus .53 of 482 that were dropped are in the gold, of those
//! of shops .37 of 2,306; sparing both above .8 gains `wcxb-dev` .0001 and misinfo .0001 and costs no
//! other set anything. In plain text, sparing them above .55 between kept blocks gains `wcxb-dev` .0001 to
//! .0002 in all ten renditions, misinfo up to .0001; the others change by .00002 at most, `news-dev` in one
//! line gains .0002. Sparing lines that only begin as a prompt above .9 changes no set by more
//! than .0001. Of 483 words in paragraphs that name a pitch's offer the gold has .25, above .9 .69; of
//! 668 in those with a legal phrase at the ends .23 and .56. Two pages of the corpus change by the boxes.

use super::Page;
use crate::document::{BlockKind, PageKind, Role};
use crate::vocab::Signal;

/// Signals that make a line a prompt if it is nothing else, and the role each gives.
const WHOLE: &[(Signal, Role)] = &[
    (Signal::Share, Role::Share),
    (Signal::Tools, Role::Share),
    (Signal::Subscribe, Role::Promo),
    (Signal::Consent, Role::Promo),
    (Signal::Account, Role::Promo),
    (Signal::Advert, Role::Promo),
    (Signal::Shop, Role::Promo),
    (Signal::Legal, Role::Legal),
    (Signal::ReadMore, Role::Related),
    (Signal::Related, Role::Related),
    (Signal::MostRead, Role::Related),
    (Signal::AuthorBox, Role::Other),
    (Signal::Comments, Role::Comments),
    (Signal::Skip, Role::Nav),
    (Signal::Navigation, Role::Nav),
    (Signal::Pagination, Role::Nav),
    (Signal::Search, Role::Nav),
    (Signal::Technical, Role::Other),
];

/// Signals that make a short line a prompt if it begins so.
const START: &[(Signal, Role, u32)] = &[
    (Signal::Related, Role::Related, 25),
    (Signal::MostRead, Role::Related, 12),
    (Signal::Share, Role::Share, 12),
    (Signal::Subscribe, Role::Promo, 16),
    (Signal::Consent, Role::Promo, 60),
    (Signal::Legal, Role::Legal, 40),
    (Signal::Skip, Role::Nav, 8),
    (Signal::Technical, Role::Other, 25),
];

/// Signals whose phrases are words of the text as well: "Features", "Price: $109".
const AMBIGUOUS: [Signal; 2] = [Signal::Navigation, Signal::Shop];
/// Words of the longest prompt that somebody may say. "Did this answer your question?" has more.
const LONGEST_SAID: u32 = 3;
/// Words of the longest paragraph that words of a legal line mark.
const LONGEST: u32 = 60;
/// The same, of a pitch.
const LONGEST_PITCH: u32 = 45;

pub(super) fn apply(page: &mut Page) {
    let core = page.core();
    for i in 0..page.len() {
        let f = &page.stats[i];
        if !f.signals.any() {
            continue;
        }
        let whole = WHOLE.iter().find(|(signal, _)| f.signals.is(*signal)).map(|(_, role)| *role);
        let start =
            START.iter().find(|(signal, _, words)| f.words <= *words && f.signals.starts(*signal));
        let start = start.map(|(_, role, _)| *role);
        let Some(role) = whole.or(start).or_else(|| contained(page, i, core)) else { continue };
        // A heading, an item or a cell of the body may be a single word such as "Contact".
        let may_be_word = page.likely(i) && page.block(i).kind != BlockKind::Paragraph;
        // A person may say a prompt's words, "Not now." A sentence may begin with "Warning". What begins
        // with "Read also" is a link.
        let may_be_sentence = match whole {
            Some(_) if AMBIGUOUS.iter().any(|signal| f.signals.is(*signal)) => {
                (page.sure(i) || is_section(page, i)) && !f.ends_sentence()
            }
            Some(_) => page.sure(i) && f.ends_sentence() && f.words <= LONGEST_SAID,
            None if role == Role::Other => page.sure(i) && f.ends_sentence(),
            None => page.certain(i) && role != Role::Related && !in_notice(page, i),
        };
        if !(page.kept(i) && (may_be_word || may_be_sentence)) {
            page.set(i, role);
        }
    }
    if page.kind == PageKind::Article {
        boxes(page);
    }
}

/// Whether a line of plain text may be the heading of a section, which has no markup there: it stands
/// between kept blocks, and does not label an advertisement as well ("Publicité").
fn is_section(page: &Page, i: usize) -> bool {
    let is_kept = |j: usize| j < page.len() && page.kept(j);
    page.document.is_plain_text
        && page.likely(i)
        && !page.stats[i].signals.is(Signal::Advert)
        && i.checked_sub(1).is_some_and(is_kept)
        && is_kept(i + 1)
}

/// Blocks of the largest box that a pitch has to itself.
const BOX: u32 = 6;

/// Whether a block was dropped as a pitch by this rule.
fn is_pitch(page: &Page, i: usize) -> bool {
    page.verdicts.get(i).is_some_and(|own| own.rule == page.rule && own.role == Role::Promo)
}

/// Drops what belongs to a pitch: the heading above one, and what is in the box of a heading that is one.
fn boxes(page: &mut Page) {
    for i in 0..page.len() {
        if !matches!(page.block(i).kind, BlockKind::Heading { .. }) {
            continue;
        }
        if page.kept(i) && page.stats[i].signals.is(Signal::Subscribe) && is_pitch(page, i + 1) {
            page.set(i, Role::Promo);
        }
        if !is_pitch(page, i) {
            continue;
        }
        let own = page.around(i).nth(1).map(|own| own.first_block..own.end_block);
        let Some(own) = own.filter(|own| own.len() <= BOX as usize && own.start + 1 >= i as u32)
        else {
            continue;
        };
        for j in i + 1..own.end as usize {
            if page.kept(j) && !page.certain(j) {
                page.set(j, Role::Promo);
            }
        }
    }
}

/// Whether a paragraph has the words of a pitch somewhere, on an article, or of a legal line, where the
/// article begins or ends: "Our paper is free: become a member", "The post TITLE appeared first on SITE".
fn contained(page: &Page, i: usize, core: Option<(usize, usize)>) -> Option<Role> {
    let f = &page.stats[i];
    let is_meant = page.kind == PageKind::Article && page.block(i).kind == BlockKind::Paragraph;
    let at_ends = || core.is_none_or(|(first, last)| i <= first || last <= i);
    if !is_meant || f.words > LONGEST {
        None
    } else if f.signals.has(Signal::Subscribe) && f.words <= LONGEST_PITCH {
        Some(Role::Promo)
    } else if f.signals.has(Signal::Legal) && at_ends() {
        Some(Role::Legal)
    } else {
        None
    }
}

/// Whether a block begins as a line of a consent notice, and one next to it does, too: notices have
/// several paragraphs, a story has one that begins with "With your permission we".
fn in_notice(page: &Page, i: usize) -> bool {
    let begins = |j: usize| page.stats.get(j).is_some_and(|f| f.signals.starts(Signal::Consent));
    begins(i) && (begins(i + 1) || i.checked_sub(1).is_some_and(begins))
}
