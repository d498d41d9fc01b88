//! The title above the body.
//!
//! ## What it does
//!
//! Blocks with the words of the article's title, and no others, are dropped. A title of one or two
//! words may be in the body in its own right: only its copies above the first long paragraph are
//! dropped. Below that, a copy of a longer title is kept if the classifier is sure of it. A whole
//! paragraph is never dropped.
//!
//! ## Why
//!
//! The gold of 97 % of the development articles leaves the title out.
//!
//! ## Example
//!
//! `<h1>Ferry returns to Brill</h1>` on a page whose title is "Ferry Returns to Brill".
//!
//! ## Known problems
//!
//! A title with the site's name or a section before it is another line of words and stays.
//!
//! ## Measured
//!
//! Left out, `caijing-dev` loses .0051, `daniel-dev` .0005, `l3s-dev` .0004, `fundus-dev` .0003.
//! Product pages, which training has seen, gain .0031.

use super::Page;
use crate::document::{BlockKind, Role};
use crate::stats::word_key;
use crate::text;

pub(super) fn apply(page: &mut Page) {
    let Some(title) = page.title else { return };
    let words: Vec<u32> = text::words(title).map(word_key).collect();
    let length = words.len() as u32;
    let end = page.core().map_or(page.len(), |(first, _)| first);
    for i in 0..if length > 2 { page.len() } else { end } {
        let f = &page.stats[i];
        let paragraph = f.is_paragraph() && f.ends_sentence();
        let of_body = i >= end && (page.sure(i) || is_question(page, i));
        if f.words == length && !paragraph && !of_body && page.words_of(i) == words
            || i < end && is_field(page, i, &words)
        {
            page.set(i, Role::Title);
        }
    }
}

/// Whether a block in the text is a heading with an answer below it, as in a list of questions.
fn is_question(page: &Page, i: usize) -> bool {
    let is_heading = matches!(page.block(i).kind, BlockKind::Heading { .. });
    is_heading && page.likely(i) && i + 1 < page.len() && page.likely(i + 1)
}

/// Whether a line of plain text is the field `title:` of front matter with the title.
fn is_field(page: &Page, i: usize, title: &[u32]) -> bool {
    let is_title = |key: &str| key.trim_end().eq_ignore_ascii_case("title");
    page.document.is_plain_text
        && page.text(i).split_once(':').is_some_and(|(key, _)| is_title(key))
        && page.words_of(i).get(1..) == Some(title)
}
