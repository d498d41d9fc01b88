//! Links of a plain text to the pages of authors and members, noted as those of a page in HTML are.

use crate::document::profiles;
use crate::document::{Document, Mark, MarkKind, MarkPlace, TextMark, TextMarkKind as Kind};

/// Marks of such links in a text. Set by hand, as that of HTML.
const MARKS: usize = 100;

/// Notes the links among the marks of a text.
pub(super) fn note(document: &mut Document) {
    let mut found = Vec::new();
    let mut open: Vec<&TextMark> = Vec::new();
    for mark in &document.marks {
        if open.last().is_some_and(|first| first.block != mark.block) {
            open.clear();
        }
        match &mark.kind {
            Kind::Styled(_) | Kind::Code | Kind::Link(_) => open.push(mark),
            Kind::End => {
                found.extend(open.pop().and_then(|first| profile(document, first, mark.at)))
            }
            _ => {}
        }
        if found.len() == MARKS {
            break;
        }
    }
    for (key, url, place, end) in found {
        let (key, value) = (document.head.push(key), document.head.push(&url));
        let mark = Mark { end, ..Mark::new(MarkKind::Rel, key, value, place) };
        document.head.marks.push(mark);
    }
}

/// Of a link that ends at a byte of the text: whose page it leads to, its address, where it begins, and the bytes of its
/// block up to its end.
fn profile(
    document: &Document,
    mark: &TextMark,
    end: u32,
) -> Option<(&'static str, String, MarkPlace, u32)> {
    let Kind::Link(link) = &mark.kind else { return None };
    let start = document.blocks.get(mark.block as usize)?.span.start;
    let place = MarkPlace { block: mark.block, at: mark.at.checked_sub(start)? };
    let key = profiles::key(&link.url).filter(|_| end > mark.at)?;
    Some((key, link.url.clone(), place, end - start))
}
