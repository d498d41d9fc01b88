//! Spans that cover what they hold: the span of a block covers its own text, links and pictures and the
//! blocks inside it; the span of a link covers the text that is linked.

use crate::body::{Block, Content, InlineContent, Inlines};
use crate::document::Span;

/// Widens the spans of blocks to what they hold; gives the span of all.
pub(super) fn widen(blocks: &mut [Block]) -> Span {
    blocks.iter_mut().fold(Span::default(), |all, block| {
        let inside = match &mut block.content {
            Content::Heading { text, .. } | Content::Paragraph { text } => run(text),
            Content::Quote { blocks } | Content::Note { blocks, .. } => widen(blocks),
            Content::Figure { blocks, caption: text }
            | Content::Callout { blocks, title: text, .. }
            | Content::Details { blocks, summary: text } => run(text).with(widen(blocks)),
            Content::List { items, .. } => items
                .iter_mut()
                .fold(Span::default(), |all, item| all.with(widen(&mut item.blocks))),
            Content::Table { caption, rows } => rows
                .iter_mut()
                .flatten()
                .fold(run(caption), |all, cell| all.with(widen(&mut cell.blocks))),
            Content::Definitions { entries } => {
                entries.iter_mut().fold(Span::default(), |all, entry| {
                    let all = entry.terms.iter_mut().fold(all, |all, term| all.with(run(term)));
                    entry.details.iter_mut().fold(all, |all, blocks| all.with(widen(blocks)))
                })
            }
            _ => Span::default(),
        };
        block.span = block.span.with(inside);
        all.with(block.span)
    })
}

fn run(text: &mut Inlines) -> Span {
    text.inlines.iter_mut().fold(Span::default(), |all, inline| {
        if let InlineContent::Styled { text, .. } | InlineContent::Link { text, .. } =
            &mut inline.content
        {
            inline.span = inline.span.with(run(text));
        }
        all.with(inline.span)
    })
}
