//! A column that compares a block's words with the texts in the page's structured data.
//!
//! A JSON-LD object often says a part of the page once more: `text` of a forum's posts and answers.
//! Which block says the same is evidence; the text itself is not trusted, for it is cut, or not
//! the page's own, too often. (`articleBody`, `description` and `reviewBody` told the model
//! nothing: what they say stands where it looks like an article anyway.)

use super::columns::Feature as F;
use crate::document::Document;
use crate::html::without_tags;
use crate::jsonld::{TextKey, decoded};
use crate::model::Matrix;
use crate::stats::{PageStats, WordPairs, word_key};
use crate::text;

/// Fills the column: the share of a block's pairs of neighbouring words that stand in the
/// strings of the key `text`.
pub(super) fn fill(m: &mut Matrix, document: &Document, page: &PageStats) {
    let head = &document.head;
    let mut words = Vec::new();
    for found in head.structured.texts.iter().filter(|text| text.key == TextKey::Text) {
        let said = decoded(head.structured_text(found));
        words.extend(text::words(&without_tags(&said)).map(word_key));
    }
    if !words.is_empty() {
        let pairs = WordPairs::of(&words);
        m.fill_each(F::DataText, page.blocks.iter().map(|f| pairs.cover(page.words_of(f))));
    }
}
