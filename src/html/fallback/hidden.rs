//! The article of a page that shows others: JSON-LD has it (`articleBody`), and a script or a subscription would show it.

use std::collections::{HashMap, HashSet};

use super::prose::{Piece, part_of, place, prose_words, runs, unescaped};
use crate::document::{BlockKind, Document};
use crate::html::collect::{Data, Kind};
use crate::html::strip::without_tags;
use crate::jsonld::{Class, Place, TextKey};
use crate::text;
use crate::vocab::Key;

/// Fewest words of prose of such an article.
const WORDS: usize = 100;
/// Most bytes of it: bounds the memory that its comparison with the page takes.
const MOST: usize = 200_000;
/// One of how many of its runs of three words the page shows at most: those of its first lines, or of quotations.
const SHOWN: usize = 4;
/// Places at which it is compared with the page before all its words are, the bytes compared at each, and how many of
/// them must be on the page for it to be shown.
const PLACES: usize = 8;
const BYTES: usize = 24;
const FOUND: usize = 3;

/// The one long article of a page's JSON-LD, if the page does not show it.
pub(super) fn article(list: &[Data<'_>], source: &str, page: &Document) -> Option<Piece> {
    let texts = page.head.structured.texts.iter().filter(|text| text.key == TextKey::Article);
    let mut texts = texts.filter(|text| (text.end - text.start) as usize >= WORDS * 4);
    let text = texts.next()?;
    if texts.next().is_some() || !is_titled(page) {
        return None;
    }
    let content = unescaped(page.head.structured_text(text));
    if content.len() > MOST || is_found(&content, &page.text) || prose_words(&content) < WORDS {
        return None;
    }
    let words = without_tags(&content);
    let mut known: HashMap<[u64; 3], bool> = runs(&words).map(|run| (run, false)).collect();
    for run in runs(&page.text) {
        if let Some(is_known) = known.get_mut(&run) {
            *is_known = true;
        }
    }
    if known.values().filter(|is_known| **is_known).count() * SHOWN > known.len() {
        return None;
    }
    let mut scripts = list.iter().filter(|data| data.kind == Kind::Linked && !data.is_cut);
    let script = scripts.nth(text.script as usize)?;
    let span = part_of(place(source, &script.content), text.start as usize..text.end as usize);
    Some(Piece { text: content, span })
}

/// Whether the page is titled as the one article of its JSON-LD is: one of several, or of a list, is another page's.
fn is_titled(page: &Document) -> bool {
    let head = &page.head;
    let mut articles = head.structured.things.iter().filter(|own| own.class() == Class::Article);
    let (Some(article), None) = (articles.next(), articles.next()) else { return false };
    let headline = if article.headline.is_empty() { &article.name } else { &article.headline };
    let words = |text: &str| -> HashSet<u64> {
        text::words(text).map(|word| Key::of(word).hash()).collect()
    };
    let wanted = words(headline);
    let titles = head.title.map(|title| head.get(title)).into_iter().chain(head.meta("og:title"));
    let headings = page.blocks.iter().filter(|own| own.kind == BlockKind::Heading { level: 1 });
    let titles = titles.chain(headings.map(|own| page.text_of(own)));
    let mut shared = titles.map(|own| words(own).intersection(&wanted).count());
    article.place != Place::Listed && shared.any(|own| own > 0 && own * 2 >= wanted.len())
}

/// Whether a page has the parts of a text that are at some places in it.
fn is_found(text: &str, page: &str) -> bool {
    let parts = (0..PLACES).filter_map(|index| {
        let part = text.get(text.len() * index / PLACES..)?;
        let part = part.get(part.find(' ')? + 1..)?;
        part.get(..BYTES).filter(|part| part.is_ascii() && !part.contains(['<', '&', '\n']))
    });
    let found =
        parts.filter(|part| memchr::memmem::find(page.as_bytes(), part.as_bytes()).is_some());
    found.take(FOUND).count() == FOUND
}
