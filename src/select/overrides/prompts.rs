//! Prompts to the reader, and legal lines.
//!
//! ## What it does
//!
//! A line that consists of a prompt, or begins as one and is short, is dropped. Headings, list items,
//! cells and quotations are spared where the classifier takes them for content: there, a single word
//! such as "Contact" may be content. A line that only begins as a prompt is spared above .9, unless it
//! begins like a link to another story, or as a line of a consent notice next to another one. A line
//! that has the title and a legal phrase is dropped unless the classifier is sure of it.
//!
//! ## Why
//!
//! Such lines occur between the paragraphs of an article and look like them to the classifier. The
//! same words inside a paragraph mean nothing.
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
//! Paragraphs .20, .14, .55, .71 and .81, of other kinds .25, .34, .48, .60 and .86. Sparing those above
//! .8 kept "Advertisement" and "Read also" lines in 14 cases of the suite, on small pages where the
//! probability means less. Sparing lines that only begin as a prompt above .9 changes no set by more
//! than .0001, `misinfo-dev` by .0004 for the better; above .8 `snippets-dev` loses .0009. That lines of
//! a notice are never spared changes no set by more than .0001, either.

use super::Page;
use crate::document::{BlockKind, Role};
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

/// Words of the longest line that says where the article comes from.
const LONGEST_SOURCE: u32 = 60;

pub(super) fn apply(page: &mut Page) {
    for i in 0..page.len() {
        let f = &page.stats[i];
        let whole = WHOLE.iter().find(|(signal, _)| f.signals.is(*signal)).map(|(_, role)| *role);
        let start =
            START.iter().find(|(signal, _, words)| f.words <= *words && f.signals.starts(*signal));
        if names_source(page, i) {
            page.set(i, Role::Legal);
        }
        if let Some(role) = whole.or(start.map(|(_, role, _)| *role)) {
            // A heading, an item or a cell of the body may be a single word such as "Contact".
            let may_be_word = page.likely(i) && page.block(i).kind != BlockKind::Paragraph;
            // A sentence may begin with "Warning". What begins with "Read also" is a link.
            let may_be_sentence =
                page.certain(i) && whole.is_none() && role != Role::Related && !in_notice(page, i);
            if page.kept(i) && (may_be_word || may_be_sentence) {
                continue;
            }
            page.set(i, role);
        }
    }
}

/// Whether a line says where the article comes from, as feeds do: "The post TITLE appeared first on SITE".
/// Terms of use name their own title, too, but of those sentences the classifier is sure.
fn names_source(page: &Page, i: usize) -> bool {
    let f = &page.stats[i];
    f.signals.has(Signal::Legal)
        && !page.sure(i)
        && f.words <= LONGEST_SOURCE
        && page.title.is_some_and(|title| title.len() >= 10 && page.text(i).contains(title))
}

/// Whether a block begins as a line of a consent notice, and one next to it does, too: notices have
/// several paragraphs, a story has one that begins with "With your permission we".
fn in_notice(page: &Page, i: usize) -> bool {
    let begins = |j: usize| page.stats.get(j).is_some_and(|f| f.signals.starts(Signal::Consent));
    begins(i) && (begins(i + 1) || i.checked_sub(1).is_some_and(begins))
}
