//! Text without markup into a document: each line that holds text is a block.

use crate::document::{BlockKind, Builder, Cues, Document, Inline, Limits, Span};

/// Reads a text whose markup is gone.
pub(crate) fn read(text: &str, _limits: &Limits) -> Document {
    let mut builder = Builder::new();
    builder.document().bare = true;
    let mut gap = 0u8;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let span = Span::of(offset..offset + line.len());
        offset += line.len();
        if line.trim().is_empty() {
            gap = gap.saturating_add(1);
            continue;
        }
        builder.begin(BlockKind::Paragraph, 0, Cues::NONE);
        builder.gap(std::mem::take(&mut gap));
        builder.text(line, span, Inline::default());
        builder.end();
    }
    builder.finish()
}

#[cfg(test)]
mod agreement;
