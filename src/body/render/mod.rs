//! A body as text, Markdown and HTML.
//!
//! Each format has its file and reads the blocks once, in order. None of them adds a word
//! the page does not have, except the numbers of a numbered list in Markdown.

mod html;
mod markdown;
mod options;
mod plain;
mod scheme;
mod text;

pub use options::{LinkForm, PictureForm, RenderOptions};

use crate::body::{Block, Body, Content};

/// Blocks and pieces of text that are written in one another; what stands deeper is left out. A
/// body that was read from a page is never that deep.
const MAX_DEPTH: usize = 80;

impl Body {
    /// The body as text: one empty line between two blocks, one line for each row of a
    /// table (a tab between two cells) and for each list item (`- `, whether numbered or
    /// not: a number would be a word the page's text does not have). No line end at the end.
    ///
    /// ```
    /// use gleaner::{Body, Content, Item, Numbering};
    ///
    /// let list = Content::numbered(Numbering::from(1), [Item::text("a lamp"), Item::text("a rope")]);
    /// let body = Body::from_iter([Content::paragraph("Bring two things:"), list]);
    /// assert_eq!(body.text(), "Bring two things:\n\n- a lamp\n- a rope");
    /// ```
    #[must_use]
    pub fn text(&self) -> String {
        text::render(self)
    }

    /// The body as Markdown: CommonMark, and tables as GitHub has them. What would be read
    /// as markup is escaped and nothing else, so that a parser gives the page's words back.
    /// A line break inside a block is a backslash at the line's end. No line end at the end.
    ///
    /// ```
    /// use gleaner::{Body, Content};
    ///
    /// let heading = Content::heading(2, "Why *not*?");
    /// let text = Content::paragraph("2 * 3 is in_line with <b>.");
    /// let body = Body::from_iter([heading, text]);
    /// assert_eq!(body.markdown(), "## Why \\*not\\*?\n\n2 * 3 is in_line with \\<b>.");
    /// ```
    #[must_use]
    pub fn markdown(&self) -> String {
        self.markdown_with(RenderOptions::default())
    }

    /// The body as [Markdown](Self::markdown), with links and pictures in a given form.
    #[must_use]
    pub fn markdown_with(&self, options: RenderOptions) -> String {
        markdown::render(self, options)
    }

    /// The body as an HTML fragment. The text is escaped; no line end at the end.
    ///
    /// ```
    /// use gleaner::{Body, Content};
    ///
    /// let body = Body::from_iter([Content::paragraph("Salt & pepper")]);
    /// assert_eq!(body.html(), "<p>Salt &amp; pepper</p>");
    /// ```
    #[must_use]
    pub fn html(&self) -> String {
        self.html_with(RenderOptions::default())
    }

    /// The body as [HTML](Self::html), with or without links and pictures.
    #[must_use]
    pub fn html_with(&self, options: RenderOptions) -> String {
        html::render(self, options)
    }
}

impl Block {
    /// The block as text, as [`Body::text`] writes it.
    ///
    /// ```
    /// use gleaner::{Block, Cell, Content};
    ///
    /// let table = Content::table(vec![vec![Cell::new("May"), Cell::new("4.2")]]);
    /// assert_eq!(Block::from(table).text(), "May\t4.2");
    /// ```
    #[must_use]
    pub fn text(&self) -> String {
        text::render_block(self)
    }
}

/// The labels and blocks of a body's notes that have anything to show.
fn notes(body: &Body, options: RenderOptions) -> Vec<(&str, &[Block])> {
    let mut notes = Vec::new();
    for block in body.walk() {
        if let Content::Note { label, blocks } = &block.content
            && blocks.iter().any(|block| options.shows(block))
        {
            notes.push((label.as_str(), blocks.as_slice()));
        }
    }
    notes
}

/// The lines of a text that hold anything, without white space at either end: a
/// body that a caller built may have empty ones, which would end a paragraph or an item.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty())
}

/// A preformatted text without the empty lines around it.
fn verbatim(text: &str) -> &str {
    let text = text.trim_end();
    let content = text.len() - text.trim_start().len();
    let line = text[..content].rfind('\n').map_or(0, |end| end + 1);
    &text[line..]
}
