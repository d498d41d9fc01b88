//! Pictures at the ends of a line of text: large ones are blocks of their own.

use crate::body::{Inline, InlineContent, Inlines};
use crate::text::path_of;

/// Sides in CSS pixels up to which a picture may be a sign or a formula in its line.
const SIGN: (u32, u32) = (64, 48);
/// Pictures at each end that become blocks of their own; further ones stay in their line.
const MOST: usize = 32;

/// A text in parts, the first and the others: its large pictures at the beginning, what is between, those at
/// the end.
pub(super) fn parts(mut text: Inlines) -> (Inlines, Vec<Inlines>) {
    if !has_picture(&text) || text.to_string().trim().is_empty() {
        return (text, Vec::new());
    }
    let before: Vec<_> = std::iter::from_fn(|| taken(&mut text, true)).take(MOST).collect();
    let after: Vec<_> = std::iter::from_fn(|| taken(&mut text, false)).take(MOST).collect();
    let text = super::paragraphs::trimmed(text.inlines);
    let between = (!text.is_blank()).then_some(text);
    let mut parts = before.into_iter().chain(between).chain(after.into_iter().rev());
    (parts.next().unwrap_or_default(), parts.collect())
}

/// Takes away the large picture that a text begins or ends with, and the blanks beside it.
fn taken(text: &mut Inlines, is_first: bool) -> Option<Inlines> {
    let is_shown = |piece: &Inline| match &piece.content {
        InlineContent::LineBreak => false,
        InlineContent::Text { text } => !text.trim().is_empty(),
        _ => true,
    };
    let pieces = &mut text.inlines;
    let at = if is_first {
        let blanks = pieces.iter().position(is_shown)?;
        pieces.drain(..blanks);
        0
    } else {
        let last = pieces.iter().rposition(is_shown)?;
        pieces.truncate(last + 1);
        last
    };
    let piece = pieces.get_mut(at)?;
    let is_picture = is_large_picture(piece);
    match &mut piece.content {
        InlineContent::Picture { .. } if is_picture => Some(vec![pieces.remove(at)].into()),
        InlineContent::Link { text: inner, .. } | InlineContent::Styled { text: inner, .. } => {
            let picture = taken(inner, is_first)?;
            let is_empty = inner.is_blank();
            let parts = match &piece.content {
                InlineContent::Link { url, title, .. } => {
                    let (url, title) = (url.clone(), title.clone());
                    let content = InlineContent::Link { url, title, text: picture };
                    vec![Inline { content, span: piece.span }].into()
                }
                _ => picture,
            };
            if is_empty {
                pieces.remove(at);
            }
            Some(parts)
        }
        _ => None,
    }
}

/// Whether a picture is in a text.
pub(super) fn has_picture(text: &Inlines) -> bool {
    text.inlines.iter().any(|inline| match &inline.content {
        InlineContent::Picture { .. } => true,
        InlineContent::Link { text, .. } | InlineContent::Styled { text, .. } => has_picture(text),
        _ => false,
    })
}

/// Whether a piece is a picture that is told from a sign by its size, or by the ending of a photograph.
fn is_large_picture(inline: &Inline) -> bool {
    let InlineContent::Picture { url, width, height, .. } = &inline.content else { return false };
    match (width, height) {
        (None, None) => {
            let path = path_of(url).to_ascii_lowercase();
            [".jpg", ".jpeg", ".webp", ".avif"].iter().any(|end| path.ends_with(end))
        }
        (width, height) => {
            width.is_none_or(|side| side > SIGN.0) && height.is_none_or(|side| side > SIGN.1)
        }
    }
}
