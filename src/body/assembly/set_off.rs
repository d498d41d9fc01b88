//! Pictures at the ends of a line of text: large ones are blocks of their own.

use crate::body::{Inline, InlineContent, Inlines};

/// Sides in CSS pixels up to which a picture may be a sign or a formula in its line.
const SIGN: (u32, u32) = (64, 48);

/// A text in parts, the first and the others: its large pictures at the beginning, what is between, those at
/// the end.
pub(super) fn parts(mut text: Inlines) -> (Inlines, Vec<Inlines>) {
    if !has_picture(&text) || text.to_string().trim().is_empty() {
        return (text, Vec::new());
    }
    let (mut before, mut after) = (Vec::new(), Vec::new());
    while let Some(picture) = taken(&mut text, 0) {
        before.push(picture);
    }
    while let Some(last) = text.inlines.len().checked_sub(1)
        && let Some(picture) = taken(&mut text, last)
    {
        after.push(picture);
    }
    let text = super::paragraphs::trimmed(text.inlines);
    let between = (!text.is_blank()).then_some(text);
    let mut parts = before.into_iter().chain(between).chain(after.into_iter().rev());
    (parts.next().unwrap_or_default(), parts.collect())
}

/// Takes the large picture away that is the first or last piece of a text, or stands at that end of it.
fn taken(text: &mut Inlines, at: usize) -> Option<Inlines> {
    let piece = text.inlines.get_mut(at)?;
    let is_picture = is_large_picture(piece);
    match &mut piece.content {
        InlineContent::LineBreak => {
            text.inlines.remove(at);
            taken(text, at.saturating_sub(1))
        }
        InlineContent::Text { text: words } if words.trim().is_empty() => {
            text.inlines.remove(at);
            taken(text, at.saturating_sub(1))
        }
        InlineContent::Picture { .. } if is_picture => Some(vec![text.inlines.remove(at)].into()),
        InlineContent::Link { text: inner, .. } | InlineContent::Styled { text: inner, .. } => {
            let end = inner.inlines.len().checked_sub(1)?;
            let picture = taken(inner, if at == 0 { 0 } else { end })?;
            let is_empty = inner.is_blank();
            let link = match &piece.content {
                InlineContent::Link { url, title, .. } => {
                    let content = InlineContent::Link {
                        url: url.clone(),
                        title: title.clone(),
                        text: picture.clone(),
                    };
                    Some(Inline { content, span: piece.span })
                }
                _ => None,
            };
            if is_empty {
                text.inlines.remove(at);
            }
            Some(link.map_or(picture, |link| vec![link].into()))
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
            let path = url.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
            [".jpg", ".jpeg", ".webp", ".avif"].iter().any(|end| path.ends_with(end))
        }
        (width, height) => {
            width.is_none_or(|side| side > SIGN.0) && height.is_none_or(|side| side > SIGN.1)
        }
    }
}
