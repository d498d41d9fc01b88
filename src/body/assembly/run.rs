//! Collects a run of text piece by piece, its white space folded.

use std::borrow::Cow;

use crate::body::{Inline, InlineContent, Inlines, Style};
use crate::document::{Piece, Role, Span, Tag, pieces, simple};
use crate::html::{Seam, words_meet};
use crate::text::Script;

/// A run of text in the making.
#[derive(Debug, Default)]
pub(super) struct Run {
    /// The pieces of the open elements, outermost first; the run itself below all.
    open: Vec<Vec<Inline>>,
    top: Vec<Inline>,
    /// White space since the last piece, if anything is written.
    space: Space,
    /// Whether anything is written since the start or the last line break.
    in_line: bool,
    /// Whether that ends with a blank.
    blank: bool,
    /// Elements begun since the last text.
    seam: Seam,
    /// The last two characters written.
    tail: (Option<char>, Option<char>),
    /// Whether a displayed formula is in it.
    pub(super) displays: bool,
    /// Whether line ends of the source are line breaks.
    pub(super) keeps_lines: bool,
    /// Whether a sentence and a name meet where an element starts: in a caption.
    pub(super) parts_sentences: bool,
    /// The role of the first text.
    pub(super) role: Option<Role>,
    /// From the first text or picture to the last.
    pub(super) span: Span,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Space {
    #[default]
    None,
    /// At the end of an element, where an icon may have stood: none before a sign that ends a sentence.
    Inside,
    /// With a line end in it: none between Chinese or Japanese characters.
    Line,
    Blank,
}

impl Run {
    /// White space.
    pub(super) fn space(&mut self) {
        self.space = Space::Blank;
    }

    /// A start tag, by which two words are told apart.
    pub(super) fn starts(&mut self, tag: Tag, in_code: bool) {
        self.seam = self.seam.and(tag, in_code);
    }

    /// Text, its white space to be folded.
    pub(super) fn text(&mut self, text: &str, place: Span, role: Option<Role>) {
        self.line_end();
        let written = match simple(text) {
            Some((space_before, words, space_after)) => {
                if space_before {
                    self.space = Space::Blank;
                }
                self.words(words, words.len(), place);
                if space_after {
                    self.space = Space::Blank;
                }
                true
            }
            None => self.folded(&without_breaks(text), place),
        };
        if written {
            self.place(place);
            self.role = self.role.or(role);
        }
    }

    /// Text with white space of any kind; whether there is anything else in it.
    fn folded(&mut self, text: &str, place: Span) -> bool {
        let (mut end, mut written) = (0, false);
        for piece in pieces(text) {
            let Piece::Text(words, at) = piece else { continue };
            if let Some(gap) = text.get(end..at).filter(|gap| !gap.is_empty()) {
                let line = end > 0 && self.space == Space::None && gap.contains(['\n', '\r']);
                self.space = if line { Space::Line } else { Space::Blank };
            }
            self.words(words, text.len() - at, place);
            written = true;
            end = at + words.len();
        }
        if end < text.len() {
            self.space = Space::Blank;
        }
        written
    }

    /// Adds words and the white space before them; `room` is for as many bytes of words, with those
    /// that follow.
    fn words(&mut self, words: &str, room: usize, place: Span) {
        let Some(first) = words.chars().next() else { return };
        let blank = self.before(first);
        let pieces = self.pieces();
        match pieces.last_mut() {
            Some(Inline { content: InlineContent::Text { text }, span }) => {
                if blank {
                    text.push(' ');
                }
                text.push_str(words);
                *span = span.with(place);
            }
            _ => {
                let mut text = String::with_capacity(room + usize::from(blank));
                if blank {
                    text.push(' ');
                }
                text.push_str(words);
                push(pieces, Inline { content: InlineContent::Text { text }, span: place });
            }
        }
        self.ends_with(words);
    }

    /// Notes the last characters written.
    fn ends_with(&mut self, words: &str) {
        let mut last = words.chars().rev();
        let Some(end) = last.next() else { return };
        self.tail = (last.next().or(self.tail.1), Some(end));
    }

    /// A line end right before or after a tag is white space as any other.
    fn line_end(&mut self) {
        if self.space == Space::Line {
            self.space = Space::Blank;
        }
    }

    /// Begins to write at a character; whether a blank stands before it.
    fn before(&mut self, c: char) -> bool {
        let wide = |c: char| matches!(Script::of(c), Script::Han | Script::Kana) || is_wide_mark(c);
        let mut blank = false;
        if self.in_line {
            let joins = self.space == Space::Line && wide(c) && self.tail.1.is_some_and(wide)
                || self.space == Space::Inside && matches!(c, '.' | ',' | ')');
            if self.space != Space::None && !joins
                || self.seam == Seam::Apart && self.space == Space::None && self.meets(c)
            {
                blank = !self.blank;
                self.tail = (None, None);
            }
        }
        self.space = Space::None;
        self.seam = Seam::None;
        (self.in_line, self.blank) = (true, false);
        blank
    }

    /// Whether the last word and one that begins with a character are two.
    fn meets(&self, c: char) -> bool {
        let (Some(before), Some(last)) = self.tail else { return false };
        if self.parts_sentences && c.is_uppercase() && before.is_lowercase() && ".!?".contains(last)
        {
            return true;
        }
        words_meet(&String::from_iter([before, last]), c.encode_utf8(&mut [0; 4]))
    }

    /// Adds a piece other than text, such as a picture.
    pub(super) fn push(&mut self, inline: Inline) {
        self.write_space();
        (self.space, self.seam, self.in_line, self.blank) = (Space::None, Seam::None, true, false);
        self.tail = (None, None);
        self.place(inline.span);
        self.pieces().push(inline);
    }

    /// Whether the last piece is a picture.
    pub(super) fn follows_picture(&mut self) -> bool {
        let last = self.pieces().last().map(|inline| &inline.content);
        matches!(last, Some(InlineContent::Picture { .. }))
    }

    /// A mark that stands right after what it belongs to: a reference to a note.
    pub(super) fn push_close(&mut self, inline: Inline) {
        self.space = Space::None;
        self.push(inline);
    }

    /// Code, or anything else that reads as a word in its place.
    pub(super) fn word(&mut self, inline: Inline, word: &str, role: Option<Role>) {
        if word.chars().next().is_some_and(|first| self.before(first)) {
            self.pieces().push(Inline::text(" "));
        }
        self.ends_with(word);
        self.role = self.role.or(role);
        self.place(inline.span);
        push(self.pieces(), inline);
    }

    /// A formula that is a paragraph of its own.
    pub(super) fn display(&mut self, formula: Inline, role: Option<Role>) {
        self.displays = true;
        self.role = self.role.or(role);
        // Two line breaks in a row end a paragraph.
        self.line_break();
        self.line_break();
        self.push(formula);
        self.line_break();
        self.line_break();
    }

    /// A line break.
    pub(super) fn line_break(&mut self) {
        (self.space, self.seam, self.in_line, self.blank) = (Space::None, Seam::None, false, false);
        self.tail = (None, None);
        self.pieces().push(Inline::of(InlineContent::LineBreak));
    }

    /// Begins the content of an element; [`close`](Self::close) gives it.
    /// White space before it stays outside.
    pub(super) fn open(&mut self) {
        self.write_space();
        self.open.push(Vec::new());
    }

    /// Writes the white space so far.
    fn write_space(&mut self) {
        if self.in_line && self.space != Space::None && !self.blank {
            match self.pieces().last_mut().map(|last| &mut last.content) {
                Some(InlineContent::Text { text }) => text.push(' '),
                _ => self.pieces().push(Inline::text(" ")),
            }
            self.tail = (None, None);
            self.blank = true;
        }
        if self.in_line {
            self.space = Space::None;
        }
    }

    /// The content of the element that was opened last.
    pub(super) fn close(&mut self) -> Inlines {
        if self.space != Space::None && self.in_line {
            self.space = Space::Inside;
        }
        Inlines { inlines: self.open.pop().unwrap_or_default() }
    }

    /// Adds an element around pieces that [`close`](Self::close) gave.
    pub(super) fn wrap(&mut self, content: InlineContent, span: Span) {
        push(self.pieces(), Inline { content, span });
    }

    /// Adds styled text. Strong or emphasised text that goes on, also after a blank, is one.
    pub(super) fn styled(&mut self, style: Style, text: Inlines, span: Span) {
        let pieces = self.pieces();
        let is_blank =
            |piece: &Inline| matches!(&piece.content, InlineContent::Text { text } if text == " ");
        let end = pieces.len() - usize::from(pieces.last().is_some_and(is_blank));
        let gap = pieces.split_off(end);
        if matches!(style, Style::Strong | Style::Emphasis)
            && let Some(Inline { content, span: whole }) = pieces.last_mut()
            && let InlineContent::Styled { style: before, text: begun } = content
            && *before == style
        {
            whole.end = whole.end.max(span.end);
            append(&mut begun.inlines, gap);
            append(&mut begun.inlines, text.inlines);
        } else {
            pieces.extend(gap);
            push(pieces, Inline { content: InlineContent::Styled { style, text }, span });
        }
    }

    /// Adds pieces as they are.
    pub(super) fn extend(&mut self, text: Inlines) {
        append(self.pieces(), text.inlines);
    }

    /// The finished run; a new one may begin.
    pub(super) fn finish(&mut self) -> Inlines {
        let inlines = std::mem::take(&mut self.top);
        *self = Self::default();
        Inlines { inlines }
    }

    /// Forgets what an empty run knows, such as white space.
    pub(super) fn reset(&mut self) {
        let new = Self::default();
        (self.space, self.in_line, self.blank) = (new.space, new.in_line, new.blank);
        (self.seam, self.tail, self.displays) = (new.seam, new.tail, new.displays);
        (self.keeps_lines, self.role, self.span) = (new.keeps_lines, new.role, new.span);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.top.is_empty() && self.open.is_empty()
    }

    fn pieces(&mut self) -> &mut Vec<Inline> {
        self.open.last_mut().unwrap_or(&mut self.top)
    }

    fn place(&mut self, place: Span) {
        self.span = self.span.with(place);
    }
}

/// Adds a text; in verse each line end of the source is a line break.
pub(super) fn push_text(text: &str, place: Span, role: Option<Role>, run: &mut Run) {
    if !run.keeps_lines {
        return run.text(text, place, role);
    }
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            run.line_break();
        }
        run.text(line, place, role);
    }
}

/// Adds pieces; text goes on with the text before it.
fn append(pieces: &mut Vec<Inline>, more: Vec<Inline>) {
    for inline in more {
        match (pieces.last_mut(), inline) {
            (
                Some(Inline { content: InlineContent::Text { text }, span }),
                Inline { content: InlineContent::Text { text: more }, span: place },
            ) => {
                text.push_str(&more);
                *span = span.with(place);
            }
            (_, inline) => pieces.push(inline),
        }
    }
}

/// Adds a piece; room is made for one alone at first, since most runs have no other.
fn push(pieces: &mut Vec<Inline>, inline: Inline) {
    if pieces.is_empty() {
        pieces.reserve_exact(1);
    }
    pieces.push(inline);
}

/// A text without the characters that only say where a word may be broken, or may not: soft
/// hyphens, zero-width spaces, word joiners.
fn without_breaks(text: &str) -> Cow<'_, str> {
    const BREAKS: [char; 4] = ['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}'];
    let bytes = text.as_bytes();
    let is_break = |at: usize| {
        matches!(
            bytes.get(at..),
            Some(
                [0xc2, 0xad, ..]
                    | [0xe2, 0x80, 0x8b, ..]
                    | [0xe2, 0x81, 0xa0, ..]
                    | [0xef, 0xbb, 0xbf, ..]
            )
        )
    };
    if memchr::memchr3_iter(0xc2, 0xe2, 0xef, bytes).any(is_break) {
        Cow::Owned(text.replace(BREAKS, ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// Punctuation of Chinese and Japanese, as wide as their characters.
fn is_wide_mark(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff60}')
}
