//! Prompts to the reader, and legal lines.
//!
//! ## What it does
//!
//! A line that consists of a prompt, or begins as one and is short, is dropped. Headings, list
//! items, cells and quotations are spared where the classifier is sure of them: there, a single
//! word such as "Contact" may be content.
//!
//! ## Why
//!
//! Such lines occur between the paragraphs of an article and look like them to the classifier. The
//! same words inside a paragraph mean nothing.
//!
//! ## Example
//!
//! `Sign up for our newsletter`, `Read more`, `© 2021 The Coastline. All rights reserved.`
//!
//! ## Known problems
//!
//! It drops short paragraphs that merely begin like a prompt ("Warning: switch off the fuse"),
//! prices and labels of products, and terms of glossaries, however sure the classifier is.
//!
//! ## Measured
//!
//! Left out, `l3s-dev` loses .0011 (word for word .552 to .505), `daniel-dev` .0010, `snippets-dev`
//! .0032, plain text .0003 to .0012; `misinfo-dev` gains .0006 and `news-dev` .0007 (word for word
//! .515 to .536). Of the pages that training has seen, collections gain .0055 and listings .0030.
//! Left to the classifier above .6: news word for word .485 for .464, but `snippets-dev` .930 for
//! .934.

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

pub(super) fn apply(page: &mut Page) {
    for i in 0..page.len() {
        let f = &page.stats[i];
        let whole = WHOLE.iter().find(|(signal, _)| f.signals.is(*signal)).map(|(_, role)| *role);
        let start =
            START.iter().find(|(signal, _, words)| f.words <= *words && f.signals.starts(*signal));
        if let Some(role) = whole.or(start.map(|(_, role, _)| *role)) {
            // A heading, an item or a cell of the body may be a single word such as "Contact".
            if page.kept(i) && page.sure(i) && page.block(i).kind != BlockKind::Paragraph {
                continue;
            }
            page.set(i, role);
        }
    }
}
