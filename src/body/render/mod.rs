//! A body as text, Markdown and HTML.
//!
//! Each format reads the blocks once, in order; notes follow at the end. None of them adds a word that
//! the page does not have, except the numbers of lists and notes, the titles of callouts, and what an embedded page is
//! ("YouTube video").

mod embed;
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
    /// not: a number would be a word the page's text does not have; lists in letters have
    /// theirs). Pictures and embedded pages have no text. Marks are written only where the words
    /// alone would say something else: `10^7`, `~~40~~ 14`. No line end at the end.
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

    /// The body as Markdown: CommonMark with GitHub's tables, task lists and strikethrough,
    /// formulas between dollars, notes (`[^1]`) at the end, and Obsidian's callouts. What Markdown
    /// cannot say is an element of HTML: `<sup>`, `<kbd>`, `<details>` … A caption is a paragraph in
    /// emphasis (`*The quay*`) below its picture, or above its table. Two or more paragraphs or lines that
    /// begin as items do (`• a rope`, or `2. a lamp` if the numbers count up) are a list. Levels of headings that the body
    /// does not have are left out between two that it has: `h2` and `h6` become `##` and `###`. A link to
    /// a place of the page that is not one of these headings (`#fares`) becomes its text. Text that would be read as
    /// markup is escaped, and nothing else. A line break inside a block is a backslash at the
    /// line's end. No line end at the end.
    ///
    /// ```
    /// use gleaner::{Body, Content, Inline, Inlines};
    ///
    /// let heading = Content::heading(2, "Why *not*?");
    /// let run = [Inline::text("2 * 3 is in_line with "), Inline::link("/a_(b)", "<b>"), Inline::text(".")];
    /// let body = Body::from_iter([heading, Content::paragraph(Inlines::from_iter(run))]);
    /// assert_eq!(body.markdown(), "## Why \\*not\\*?\n\n2 * 3 is in_line with [\\<b>](/a_(b)).");
    /// ```
    #[must_use]
    pub fn markdown(&self) -> String {
        self.markdown_with(RenderOptions::default())
    }

    /// The body as [Markdown](Self::markdown), with links and pictures in a given form;
    /// [`RenderOptions`] has an example.
    #[must_use]
    pub fn markdown_with(&self, options: RenderOptions) -> String {
        markdown::render(self, options)
    }

    /// The body as an HTML fragment that is safe to show: it has the elements and attributes that
    /// this crate writes and no other, all text is escaped, and an address is relative or has the
    /// scheme `http`, `https`, `mailto` or `tel`; that of a picture may also be a `data:` picture
    /// that is no SVG. Formulas are `\(…\)` in a `span.math` and `\[…\]` in a `div.math`, for
    /// KaTeX or MathJax. No line end at the end.
    ///
    /// ```
    /// use gleaner::{Body, Content, Inline, Inlines};
    ///
    /// let run = [Inline::text("Salt & "), Inline::link("javascript:alert(1)", "pepper")];
    /// let body = Body::from_iter([Content::paragraph(Inlines::from_iter(run))]);
    /// assert_eq!(body.html(), "<p>Salt &amp; pepper</p>");
    /// ```
    #[must_use]
    pub fn html(&self) -> String {
        self.html_with(RenderOptions::default())
    }

    /// The body as [HTML](Self::html), with or without links and pictures.
    ///
    /// ```
    /// use gleaner::{Extractor, LinkForm, RenderOptions};
    ///
    /// let page = "<p>The <a href='https://brill.example/'>ferry</a> left the quay on Monday at six.</p>";
    /// let body = Extractor::default().html(page).body;
    /// let options = RenderOptions::default().links(LinkForm::None);
    /// assert_eq!(body.html_with(options), "<p>The ferry left the quay on Monday at six.</p>");
    /// ```
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
    let mut rest = Some(text);
    let lines = std::iter::from_fn(move || {
        let text = rest?;
        let end = memchr::memchr2(b'\n', b'\r', text.as_bytes());
        rest = end.and_then(|end| text.get(end + 1..));
        text.get(..end.unwrap_or(text.len()))
    });
    lines.map(str::trim).filter(|line| !line.is_empty())
}

/// A preformatted text without the empty lines around it.
pub(super) fn verbatim(text: &str) -> &str {
    let text = text.trim_end();
    let content = text.len() - text.trim_start().len();
    let line = text[..content].rfind('\n').map_or(0, |end| end + 1);
    &text[line..]
}
