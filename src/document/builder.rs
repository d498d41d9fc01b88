//! Fills a [`Document`], block by block, in reading order.

use super::permalink::Runs;
use super::{Block, BlockKind, Container, Cues, Document, MarkPlace, Span, Tag};
use super::{TextMark, TextMarkKind, fold, marks, wrappers};

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
    /// The open block's links.
    runs: Runs,
    /// Media elements since the last block ended.
    media: u8,
    /// Whether the blocks to come are taken from the page's data.
    from_data: bool,
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
    /// The `<a href>` around it: its number, which no other link of the block has; 0 without one.
    pub link: u32,
}

impl Builder {
    /// An empty document with its root container.
    pub(crate) fn new() -> Self {
        let mut builder = Self::default();
        builder.doc.containers.push(Container { tag: Tag::Body, ..Container::default() });
        builder
    }

    /// As [`new`](Self::new), with room for what a page of so many bytes of markup usually
    /// holds: half of the blocks of the mean page, which has one for every 1,000 bytes.
    pub(crate) fn with_room(bytes: usize) -> Self {
        let mut builder = Self::new();
        let document = &mut builder.doc;
        document.text.reserve(bytes / 16);
        document.blocks.reserve(bytes / 2048);
        document.containers.reserve(bytes / 2048);
        builder
    }

    /// The document so far (head, tokens) for front ends to fill directly.
    pub(crate) fn document(&mut self) -> &mut Document {
        &mut self.doc
    }

    /// Adds an element around blocks to come. `parent` must exist already, and a block must
    /// begin inside before it is closed.
    pub(crate) fn container(
        &mut self,
        parent: u32,
        tag: Tag,
        cues: Cues,
        look: u32,
        tokens: Span,
    ) -> u32 {
        let index = self.doc.containers.len() as u32;
        let above = self.doc.containers.get(parent as usize).map_or(0, |parent| parent.depth);
        let first_block = self.doc.blocks.len() as u32;
        self.doc.containers.push(Container {
            parent,
            tag,
            cues,
            look,
            depth: above.saturating_add(1),
            tokens,
            first_block,
            end_block: first_block,
            source: Span::default(),
        });
        index
    }

    /// Says where a container stands in the source, see [`Container::source`].
    pub(crate) fn place_container(&mut self, index: u32, source: Span) {
        if let Some(container) = self.doc.containers.get_mut(index as usize) {
            container.source = source;
        }
    }

    /// Says where the open block begins in the text of a tree, see [`Document::places`].
    pub(crate) fn place_in_tree(&mut self, at: u32) {
        let blocks = self.doc.blocks.len();
        self.doc.places.resize(blocks, at);
        self.doc.places.push(at);
    }

    /// Says that no further block will begin inside a container. Needed once for each; an
    /// open block still counts as inside. Close the inner one first.
    pub(crate) fn close_container(&mut self, index: u32) {
        let end = self.doc.blocks.len() as u32 + u32::from(self.open.is_some());
        if let Some(container) = self.doc.containers.get_mut(index as usize) {
            container.end_block = end;
        }
    }

    /// Whether a block is open, i.e. whether text has been written since the last end.
    pub(crate) fn in_block(&self) -> bool {
        self.open.is_some()
    }

    /// Number of finished blocks.
    pub(crate) fn blocks(&self) -> u32 {
        self.doc.blocks.len() as u32
    }

    /// Where an element that begins now has its mark.
    pub(crate) fn mark_place(&self) -> MarkPlace {
        let at = self.open.as_ref().map_or(0, |own| self.doc.text.len() as u32 - own.span.start);
        MarkPlace { block: self.blocks(), at }
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
            kind,
            container,
            lead,
            media_before: std::mem::take(&mut self.media),
            from_data: self.from_data,
            ..Block::default()
        });
        self.pending = Pending::Nothing;
        // Those of a block that came to nothing.
        while self.doc.marks.last().is_some_and(|mark| mark.at >= start) {
            self.doc.marks.pop();
        }
    }

    /// Notes a sign that stands before the text to come.
    pub(crate) fn mark(&mut self, kind: TextMarkKind, source: Span) {
        let (block, at) = (self.blocks(), self.doc.text.len() as u32);
        if self.doc.marks.len() < marks::most(source.end as usize) {
            self.doc.marks.push(TextMark { block, at, kind, source });
        }
    }

    /// Says that the blocks to come are taken from the page's data.
    pub(crate) fn take_from_data(&mut self) {
        self.from_data = true;
    }

    /// Notes a picture, video or frame.
    pub(crate) fn media(&mut self) {
        self.media = self.media.saturating_add(1);
    }

    /// Empty lines before the open block (plain text).
    pub(crate) fn gap(&mut self, lines: u8) {
        if let Some(block) = &mut self.open {
            block.gap_before = lines;
        }
    }

    /// Says where the open block stands in its list or table, see [`Block::number`] and
    /// [`Block::column`].
    pub(crate) fn place(&mut self, number: u32, column: u32) {
        if let Some(block) = &mut self.open {
            (block.number, block.column) = (number, column);
        }
    }

    /// Writes text into the open block, its white space folded; gives whether any of it is
    /// visible. `source` is where it stands in the caller's source (both bounds 0 for a
    /// tree); if it is as long as the text, the block's bounds are exact.
    pub(crate) fn text(&mut self, text: &str, source: Span, inline: Inline) -> bool {
        let Some(block) = &mut self.open else { return false };
        let out = &mut self.doc.text;
        let before = out.len();
        let mut first = before == block.span.start as usize;
        let mut visible = Span::new(u32::MAX, u32::MAX);
        let mut pending = self.pending;
        let mut write = |run: &str, pending| {
            match pending {
                _ if first => {}
                Pending::Nothing => {}
                Pending::Space => out.push(' '),
                Pending::Line => out.push('\n'),
            }
            first = false;
            out.push_str(run);
        };
        if let Some((space_before, run, space_after)) = fold::simple(text) {
            if space_before {
                pending = pending.max(Pending::Space);
            }
            write(run, pending);
            visible.start = u32::from(space_before);
            visible.end = visible.start + run.len() as u32;
            pending = if space_after { Pending::Space } else { Pending::Nothing };
        } else {
            for piece in fold::pieces(text) {
                match piece {
                    fold::Piece::Space => pending = pending.max(Pending::Space),
                    fold::Piece::Text(run, at) => {
                        write(run, pending);
                        pending = Pending::Nothing;
                        visible.start = visible.start.min(at as u32);
                        visible.end = (at + run.len()) as u32;
                    }
                }
            }
        }
        self.pending = pending;
        let written = (out.len() - before) as u32;
        if written == 0 {
            return false;
        }
        let exact = source.len() == text.len();
        let from = if exact { source.start + visible.start } else { source.start };
        let to = if exact { source.start + visible.end } else { source.end };
        let source = Span::new(from, to);
        if matches!(block.kind, BlockKind::Heading { .. }) {
            self.runs.note(block, before, inline.link, source);
        }
        block.note(written, source, inline);
        true
    }

    /// The open block's text so far, if what comes next follows it without white space.
    pub(crate) fn tail(&self) -> Option<&str> {
        let block = self.open.as_ref().filter(|_| self.pending == Pending::Nothing)?;
        self.doc.text.get(block.span.start as usize..)
    }

    /// Notes white space between what is written and what is to come.
    pub(crate) fn space(&mut self) {
        self.pending = self.pending.max(Pending::Space);
    }

    /// Writes text whose white space matters: line ends and indentation stay, but for the
    /// line ends being those of Unix. A block must be begun with visible text, as ever.
    pub(crate) fn preformatted(&mut self, text: &str, source: Span, inline: Inline) {
        let Some(block) = &mut self.open else { return };
        let out = &mut self.doc.text;
        let before = out.len();
        if self.pending == Pending::Line && before > block.span.start as usize {
            out.push('\n');
        }
        self.pending = Pending::Nothing;
        let mut rest = text;
        while let Some(at) = memchr::memchr2(b'\r', b'\0', rest.as_bytes()) {
            let (line, end) = rest.split_at(at);
            out.push_str(line);
            if end.starts_with('\r') {
                out.push('\n');
            }
            let skipped = if end.starts_with("\r\n") { 2 } else { 1 };
            rest = &end[skipped..];
        }
        out.push_str(rest);
        let written = (out.len() - before) as u32;
        let kept = text.trim_end().len();
        let visible = if kept == 0 || source.len() != text.len() {
            source
        } else {
            Span::new(source.start, source.start + kept as u32)
        };
        block.note(written, visible, inline);
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
        if kept == 0 {
            self.doc.text.truncate(start.saturating_sub(1));
            self.media = block.media_before;
            return false;
        }
        self.doc.text.truncate(start + kept);
        self.runs.cut(&mut block, &mut self.doc.text, self.doc.is_plain_text);
        block.span.end = self.doc.text.len() as u32;
        // White space cut off may have been counted.
        block.link_bytes = block.link_bytes.min(block.span.len() as u32);
        self.doc.blocks.push(block);
        true
    }

    /// The finished document.
    pub(crate) fn finish(mut self) -> Document {
        self.end();
        self.close_container(0);
        wrappers::leave_out(&mut self.doc);
        self.doc.trim();
        self.doc
    }
}

impl Block {
    /// Adds bytes written to the counts, and where they stand to the source's bounds.
    fn note(&mut self, written: u32, source: Span, inline: Inline) {
        if self.source.is_empty() {
            self.source = source;
        }
        self.source.end = self.source.end.max(source.end);
        if inline.link > 0 {
            self.link_bytes += written;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(pieces: &[&str]) -> (String, Span) {
        let mut builder = Builder::new();
        builder.begin(BlockKind::Paragraph, 0, Cues::NONE);
        let mut at = 10;
        for piece in pieces {
            if *piece == "<br>" {
                builder.line_break();
            } else {
                let source = Span::of(at..at + piece.len());
                builder.text(piece, source, Inline::default());
            }
            at += piece.len();
        }
        let document = builder.finish();
        (document.text, document.blocks.first().map_or(Span::default(), |block| block.source))
    }

    #[test]
    fn white_space_folds_across_pieces() {
        for (pieces, text, source) in [
            (&["plain"][..], "plain", 10..15),
            (&["  two\n\n words \t"], "two words", 12..23),
            (&["glued", "on"], "gluedon", 10..17),
            (&["one ", " two"], "one two", 10..18),
            (&["one", " ", "two"], "one two", 10..17),
            (&["one", " <br>"], "one <br>", 10..18),
            (&["one", "<br>", "two"], "one\ntwo", 10..20),
            (&["one", "<br>", " ", "<br>", "two "], "one\ntwo", 10..25),
            (&["<br>", "one", "<br>"], "one", 14..17),
            (&["a\u{a0}\u{200b}b", "\u{a0}", "c\0d"], "a b cd", 10..22),
            (&[" \u{3000}漢字\u{3000} かな"], "漢字 かな", 14..30),
            (&["“q”\u{2003}…"], "“q” …", 10..23),
            (&[" ", "\0"], "", 0..0),
        ] {
            let want = Span::new(source.start, source.end);
            assert_eq!(written(pieces), (text.to_owned(), want), "{pieces:?}");
        }
    }

    #[test]
    fn containers_end_where_they_are_closed() {
        let mut builder = Builder::new();
        let write = |builder: &mut Builder, container| {
            builder.begin(BlockKind::Paragraph, container, Cues::NONE);
            builder.text("text", Span::default(), Inline::default());
        };
        let outer = builder.container(0, Tag::Div, Cues::NONE, 0, Span::default());
        let inner = builder.container(outer, Tag::P, Cues::NONE, 0, Span::default());
        write(&mut builder, inner);
        builder.end();
        builder.close_container(inner);
        write(&mut builder, outer);
        builder.close_container(outer);
        builder.end();
        let document = builder.finish();
        let ranges = document.containers.iter().map(|c| (c.first_block, c.end_block, c.depth));
        assert_eq!(ranges.collect::<Vec<_>>(), [(0, 2, 0), (0, 2, 1), (0, 1, 1)]);
        assert_eq!(document.text, "text\ntext");
    }
}
