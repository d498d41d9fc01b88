//! Fills a [`Document`], block by block, in reading order.

use super::{Block, BlockKind, Container, Cues, Document, Span, Tag};

/// The one way a front end writes a document: containers as they are first needed, then
/// text into the block at hand. The builder folds white space and counts bytes in links,
/// so that all front ends agree on both.
#[derive(Debug, Default)]
pub(crate) struct Builder {
    doc: Document,
    /// The block being filled, if any; its span's end is kept up to date only at its end.
    open: Option<Block>,
    /// White space seen since the last character of the open block.
    pending: Pending,
    /// Media elements since the last block ended.
    media: u8,
}

/// What stands between the text written and the text to come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Pending {
    #[default]
    Nothing,
    Space,
    /// A `<br>`: one line break in the block's text.
    Line,
}

/// The state of the inline markup around a piece of text.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Inline {
    /// Inside `<a href>`.
    pub link: bool,
    /// Inside `<b>` or `<strong>`.
    pub strong: bool,
}

impl Builder {
    /// An empty document with its root container.
    pub(crate) fn new() -> Self {
        let mut builder = Self::default();
        builder.doc.containers.push(Container { tag: Tag::Body, ..Container::default() });
        builder
    }

    /// The document so far (head, tokens) for front ends to fill directly.
    pub(crate) fn document(&mut self) -> &mut Document {
        &mut self.doc
    }

    /// Adds an element around blocks to come. `parent` must exist already.
    pub(crate) fn container(
        &mut self,
        parent: u32,
        tag: Tag,
        cues: Cues,
        look: u32,
        tokens: Span,
    ) -> u32 {
        let index = self.doc.containers.len() as u32;
        let depth = self.doc.containers[parent as usize].depth.saturating_add(1);
        let first_block = self.doc.blocks.len() as u32;
        self.doc.containers.push(Container {
            parent,
            tag,
            cues,
            look,
            depth,
            tokens,
            first_block,
            end_block: first_block,
        });
        index
    }

    /// Whether a block is open, i.e. whether text has been written since the last end.
    pub(crate) fn in_block(&self) -> bool {
        self.open.is_some()
    }

    /// Number of finished blocks.
    pub(crate) fn blocks(&self) -> u32 {
        self.doc.blocks.len() as u32
    }

    /// Opens a block; the previous one, if any, must have been ended. Only call it when
    /// visible text follows: a block without text is dropped at its end.
    pub(crate) fn begin(&mut self, kind: BlockKind, container: u32, lead: Cues) {
        debug_assert!(self.open.is_none());
        if !self.doc.text.is_empty() {
            self.doc.text.push('\n');
        }
        let start = self.doc.text.len() as u32;
        self.open = Some(Block {
            span: Span::new(start, start),
            source: Span::default(),
            kind,
            container,
            lead,
            media_before: std::mem::take(&mut self.media),
            ..Block::default()
        });
        self.pending = Pending::Nothing;
    }

    /// Notes a picture, video or frame.
    pub(crate) fn media(&mut self) {
        self.media = self.media.saturating_add(1);
    }

    /// Notes a link that starts inside, or right before, the open block.
    pub(crate) fn link(&mut self) {
        if let Some(block) = &mut self.open {
            block.links = block.links.saturating_add(1);
        }
    }

    /// Empty lines before the open block (bare text).
    pub(crate) fn gap(&mut self, lines: u8) {
        if let Some(block) = &mut self.open {
            block.gap_before = lines;
        }
    }

    /// Writes text into the open block, its white space folded. `source` is where it
    /// stands in the caller's source (both bounds 0 for a tree).
    pub(crate) fn text(&mut self, text: &str, source: Span, inline: Inline) {
        let Some(block) = &mut self.open else { return };
        let out = &mut self.doc.text;
        let before = out.len();
        let mut pending = self.pending;
        let fresh = out.len() == block.span.start as usize;
        let mut first = fresh;
        for piece in text.split(is_space) {
            // `split` gives an empty piece between two separators and at both ends.
            if !piece.is_empty() {
                match pending {
                    _ if first => {}
                    Pending::Nothing => {}
                    Pending::Space => out.push(' '),
                    Pending::Line => out.push('\n'),
                }
                first = false;
                out.push_str(piece);
                pending = Pending::Space;
            } else {
                pending = pending.max(Pending::Space);
            }
        }
        // The last piece is followed by a separator only if the text ends in one.
        if pending == Pending::Space && !text.ends_with(is_space) && out.len() > before {
            pending = Pending::Nothing;
        }
        self.pending = pending;
        let written = (out.len() - before) as u32;
        if written == 0 {
            return;
        }
        if block.source.is_empty() {
            let lead = (text.len() - text.trim_start_matches(is_space).len()) as u32;
            block.source.start =
                if source.is_empty() { 0 } else { (source.start + lead).min(source.end) };
        }
        block.source.end = source.end;
        if inline.link {
            block.link_bytes += written;
        }
        if inline.strong {
            block.strong_bytes += written;
        }
    }

    /// Writes text whose white space matters: line ends and indentation stay.
    pub(crate) fn preformatted(&mut self, text: &str, source: Span, inline: Inline) {
        let Some(block) = &mut self.open else { return };
        let out = &mut self.doc.text;
        let before = out.len();
        out.push_str(text);
        let written = (out.len() - before) as u32;
        if block.source.is_empty() {
            block.source.start = source.start;
        }
        block.source.end = source.end;
        if inline.link {
            block.link_bytes += written;
        }
    }

    /// A `<br>` inside the block: one line break, however many follow one another.
    pub(crate) fn line_break(&mut self) {
        if self.open.is_some() {
            self.pending = Pending::Line;
        }
    }

    /// Ends the open block, if any; gives whether it held text.
    pub(crate) fn end(&mut self) -> bool {
        let Some(mut block) = self.open.take() else { return false };
        let start = block.span.start as usize;
        let kept = self.doc.text[start..].trim_end().len();
        self.doc.text.truncate(start + kept);
        if self.doc.text[start..].trim().is_empty() {
            self.doc.text.truncate(start.saturating_sub(1));
            self.media = block.media_before;
            return false;
        }
        block.span.end = self.doc.text.len() as u32;
        let index = self.doc.blocks.len() as u32;
        let mut container = block.container;
        self.doc.blocks.push(block);
        // Every ancestor now reaches to this block; those that do already stop the walk.
        loop {
            let node = &mut self.doc.containers[container as usize];
            if node.end_block > index {
                break;
            }
            node.end_block = index + 1;
            if node.parent == container {
                break;
            }
            container = node.parent;
        }
        true
    }

    /// The finished document.
    pub(crate) fn finish(mut self) -> Document {
        self.end();
        self.doc
    }
}

/// White space that folds: Unicode's, and the invisible characters that pages use as such.
fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}' | '\0')
}
