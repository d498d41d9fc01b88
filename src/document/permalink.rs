//! Permalinks of headings: a link at either end whose text is only a symbol (`¶`, `#`, `§`, a
//! chain). It is not part of the heading. It is recognised by its symbol only, because some
//! permalinks point at the page itself.

use super::{Block, BlockKind, Span};

/// The links of the open block, while it is written.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Runs {
    /// The link around the text written last; 0 for none.
    link: u32,
    /// Where in the document's text that link's text begins, or that between two links.
    start: usize,
    /// Where in the source the text before it ends.
    source_end: u32,
    /// If the block begins with a link and does not end with it: the end of that link's text,
    /// and where the text after it begins in the source.
    lead: Option<(usize, u32)>,
}

impl Runs {
    /// Takes note of text that is about to be written at byte `at` of the document's text: the
    /// link that it stands in, and where in the source.
    #[inline]
    pub(super) fn note(&mut self, block: &Block, at: usize, link: u32, source: Span) {
        let begins = at == block.span.start as usize;
        if begins || link != self.link {
            let ends_lead = self.link > 0 && self.start == block.span.start as usize;
            self.lead = match self.lead {
                _ if begins => None,
                None if ends_lead => Some((at, source.start)),
                lead => lead,
            };
            (self.link, self.start, self.source_end) = (link, at, block.source.end);
        }
    }

    /// Removes the signs from a block whose text ends the document's.
    pub(super) fn cut(&self, block: &mut Block, text: &mut String, is_plain_text: bool) {
        if matches!(block.kind, BlockKind::Heading { .. }) {
            self.cut_links(block, text);
        }
        if is_plain_text && let Some(rest) = text.strip_suffix('¶') {
            // In plain text the sign of documentation generators can still be recognised: it
            // touches the heading, which may look like any other line.
            let kept = rest.len();
            if rest.ends_with(char::is_alphanumeric) && kept > block.span.start as usize {
                text.truncate(kept);
                block.source.end -= '¶'.len_utf8() as u32;
            }
        }
    }

    fn cut_links(&self, block: &mut Block, text: &mut String) {
        let start = block.span.start as usize;
        let tail = text.get(self.start..).unwrap_or_default();
        if self.link > 0 && self.start > start && is_sign(tail) {
            block.link_bytes = block.link_bytes.saturating_sub(tail.len() as u32);
            block.source.end = self.source_end;
            text.truncate(self.start);
        }
        let lead = self.lead.filter(|(end, _)| *end < text.len());
        if let Some((end, source)) = lead
            && let Some(sign) = text.get(start..end).filter(|sign| is_sign(sign))
        {
            block.link_bytes = block.link_bytes.saturating_sub(sign.len() as u32);
            block.source.start = source.min(block.source.end);
            let blanks = text.get(end..).unwrap_or_default();
            let blanks = blanks.len() - blanks.trim_start().len();
            text.drain(start..end + blanks);
        }
    }
}

/// Whether a link's text is only a sign that page generators put there. Other signs may belong to
/// the heading: "Ed Poole: ÷".
fn is_sign(text: &str) -> bool {
    let is_known = |c: char| {
        matches!(c, '#' | '¶' | '§' | '∞' | '⚓' | '🔗' | '\u{fe0f}' | '\u{200b}')
            || ('\u{e000}'..='\u{f8ff}').contains(&c)
            || c.is_whitespace()
    };
    text.len() <= MAX && !text.trim().is_empty() && text.chars().all(is_known)
}

/// Bytes of the longest sign: a picture of four characters.
const MAX: usize = 16;
