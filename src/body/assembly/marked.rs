//! Blocks of plain text with what their signs of Markdown say.

use super::links::Links;
use crate::body::{Block, Content, Inline, InlineContent, Inlines};
use crate::document::{Document, Role, Span, TextMark, TextMarkKind as Kind, TextPicture};

/// Signs open at a time; of more, the inner ones say nothing.
const DEEPEST: usize = 16;

/// The signs of a page, and where its links lead.
pub(super) struct Marked<'a> {
    pub document: &'a Document,
    /// None where the caller wants the texts alone.
    pub links: Option<&'a Links<'a>>,
}

/// A sign whose end has not come.
struct Open<'a> {
    /// None for the block itself.
    mark: Option<&'a TextMark>,
    inlines: Vec<Inline>,
}

impl<'a> Marked<'a> {
    fn marks(&self, index: usize) -> impl Iterator<Item = &'a TextMark> {
        let marks = self.document.marks.as_slice();
        let first = marks.partition_point(|mark| (mark.block as usize) < index);
        let own = marks.get(first..).unwrap_or_default().iter();
        let wanted = self.links.is_some();
        own.take_while(move |mark| wanted && mark.block as usize == index)
    }

    /// The text of a block with its signs. `text` is the block's own, where blanks may stand in place
    /// of line breaks.
    pub(super) fn inlines(&self, index: usize, text: &str) -> Inlines {
        let block = self.document.blocks.get(index);
        let (whole, source) = block.map(|block| (block.span, block.source)).unwrap_or_default();
        let mut open = vec![Open { mark: None, inlines: Vec::new() }];
        // Where the next piece of text begins, and its place in the source.
        let (mut from, mut start) = (0, source.start);
        for mark in self.marks(index) {
            let at = (mark.at.clamp(whole.start, whole.end) - whole.start) as usize;
            let place = Span::new(start, mark.source.start);
            push_text(&mut open, text.get(from..at).unwrap_or_default(), place);
            from = from.max(at);
            if mark.is_in_text() {
                start = start.max(mark.source.end);
            }
            match &mark.kind {
                Kind::End => close(&mut open, self, mark.source),
                Kind::Picture(picture) if !picture.alone => {
                    if let Some(picture) = self.picture(picture, mark.source) {
                        part_before(&mut open);
                        push(&mut open, picture);
                    }
                }
                Kind::NoteReference { label } => {
                    let content = InlineContent::NoteReference { label: label.to_string() };
                    push(&mut open, Inline { content, span: mark.source });
                }
                Kind::Styled(_) | Kind::Code | Kind::Link(_) => {
                    open.push(Open { mark: Some(mark), inlines: Vec::new() });
                }
                _ => {}
            }
        }
        let place = Span::new(start, source.end);
        push_text(&mut open, text.get(from..).unwrap_or_default(), place);
        while open.len() > 1 {
            close(&mut open, self, Span::default());
        }
        open.pop().map(|whole| Inlines::from(whole.inlines)).unwrap_or_default()
    }

    /// The pictures that have a line of their own before a block, and the links around them.
    pub(super) fn pictures_before(&self, index: usize) -> impl Iterator<Item = Block> {
        let mut link = None;
        self.marks(index).filter_map(move |mark| match &mark.kind {
            Kind::Link(around) => {
                link = Some(around);
                None
            }
            Kind::End => {
                link = None;
                None
            }
            Kind::Picture(picture) if picture.alone => {
                let mut picture = self.picture(picture, mark.source)?;
                if let Some(link) = link
                    && let Some(url) = self.links.and_then(|links| links.resolve(&link.url))
                {
                    let text = Inlines::from(vec![picture]);
                    let content = InlineContent::Link { url, title: link.title.clone(), text };
                    picture = Inline { content, span: mark.source };
                }
                let content = Content::Paragraph { text: Inlines::from(vec![picture]) };
                Some(Block { content, role: Role::Body, span: mark.source })
            }
            _ => None,
        })
    }

    /// The label of the note that a block is.
    pub(super) fn note(&self, index: usize) -> Option<&'a str> {
        self.marks(index).find_map(|mark| match &mark.kind {
            Kind::Note { label } => Some(&**label),
            _ => None,
        })
    }

    /// Code, with what the line above it says: `python title="times.py"`.
    pub(super) fn code(&self, index: usize, text: &str) -> Content {
        let info = self.marks(index).find_map(|mark| match &mark.kind {
            Kind::Language { name } => Some(&**name),
            _ => None,
        });
        let (language, more) = match info {
            Some(info) => info.split_once(' ').unwrap_or((info, "")),
            None => return Content::code(text, None),
        };
        let file = more.split_once("title=\"").and_then(|(_, more)| more.split_once('"'));
        let file = file.map(|(file, _)| file.to_owned()).filter(|file| !file.is_empty());
        Content::Code { text: text.to_owned(), language: Some(language.to_owned()), file }
    }

    /// Whether the task that an item is was done.
    pub(super) fn checked(&self, index: usize) -> Option<bool> {
        self.marks(index).find_map(|mark| match &mark.kind {
            Kind::Task { checked } => Some(*checked),
            _ => None,
        })
    }

    /// The line below the row that a cell stands in, which says to which side columns move their text.
    pub(super) fn columns(&self, index: usize) -> Option<&'a str> {
        self.marks(index).find_map(|mark| match &mark.kind {
            Kind::Columns { rule } => Some(&**rule),
            _ => None,
        })
    }

    fn picture(&self, picture: &TextPicture, span: Span) -> Option<Inline> {
        let TextPicture { url, alt, title, alone: _ } = picture;
        let (url, alt, title) = (self.links?.resolve(url)?, alt.clone(), title.clone());
        let content = InlineContent::Picture { url, alt, title, width: None, height: None };
        Some(Inline { content, span })
    }
}

/// Ends the last sign that is open with the sign at `end`.
fn close(open: &mut Vec<Open<'_>>, marked: &Marked<'_>, end: Span) {
    if open.len() < 2 {
        return;
    }
    let Some(Open { mark: Some(mark), inlines }) = open.pop() else { return };
    let text = Inlines::from(inlines);
    if text.inlines.is_empty() {
        return;
    }
    let kind = Some(&mark.kind).filter(|_| open.len() <= DEEPEST);
    let url = match kind {
        Some(Kind::Link(link)) => marked.links.and_then(|links| links.resolve(&link.url)),
        _ => None,
    };
    let content = match (kind, url) {
        (Some(Kind::Code), _) => InlineContent::Code { text: text.to_string() },
        (Some(Kind::Link(link)), Some(url)) => {
            InlineContent::Link { url, title: link.title.clone(), text }
        }
        (Some(Kind::Styled(style)), _) => InlineContent::Styled { style: *style, text },
        _ => return text.inlines.into_iter().for_each(|inline| push(open, inline)),
    };
    push(open, Inline { content, span: mark.source.with(end) });
}

fn push(open: &mut [Open<'_>], inline: Inline) {
    if let Some(last) = open.last_mut() {
        last.inlines.push(inline);
    }
}

/// Adds text. A space at the beginning of something marked stands before it.
fn push_text(open: &mut [Open<'_>], text: &str, place: Span) {
    let Some((last, around)) = open.split_last_mut() else { return };
    let mut text = text;
    if last.mark.is_some() && last.inlines.is_empty() && text.starts_with(' ') {
        text = text.trim_start_matches(' ');
        push_space(around);
    }
    let mut more = Inlines::from(text).inlines;
    let is_text = |inline: &&mut Inline| matches!(inline.content, InlineContent::Text { .. });
    more.iter_mut().filter(is_text).for_each(|inline| inline.span = place);
    if last.inlines.is_empty() {
        last.inlines = more;
    } else {
        last.inlines.extend(more);
    }
}

/// Adds a space before something marked that is empty so far.
fn push_space(open: &mut [Open<'_>]) {
    let Some((last, around)) = open.split_last_mut() else { return };
    if last.mark.is_some() && last.inlines.is_empty() {
        push_space(around);
    } else if !last.inlines.is_empty() {
        last.inlines.push(Inline::text(" "));
    }
}

/// Parts a picture from the word before it.
fn part_before(open: &mut [Open<'_>]) {
    let text = open.iter().rev().find_map(|open| open.inlines.last());
    let parted = text.is_none_or(|inline| match &inline.content {
        InlineContent::Text { text } => text.ends_with(' '),
        _ => false,
    });
    if !parted {
        match open.last().filter(|last| last.inlines.is_empty()) {
            Some(_) => push_space(open),
            None => push(open, Inline::text(" ")),
        }
    }
}
