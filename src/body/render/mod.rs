//! A body as text, Markdown and HTML.
//!
//! Each format has its file and reads the parts once, in order. None of them adds a word
//! the page does not have, except the numbers of a numbered list in Markdown.

mod escape;
mod html;
mod lists;
mod markdown;
mod text;

use crate::body::Body;

impl Body {
    /// The body as text: one empty line between two parts, one line for each row of a
    /// table (a tab between two cells) and for each list item (`- `, whether numbered or
    /// not: a number would be a word the page's text does not have). No line end at the end.
    ///
    /// ```
    /// use gleaner::{Body, Content};
    ///
    /// let item = |n, text: &str| Content::list_item(1, Some(n), text);
    /// let intro = Content::paragraph("Bring two things:");
    /// let body = Body::from_iter([intro, item(1, "a lamp"), item(2, "a rope")]);
    /// assert_eq!(body.text(), "Bring two things:\n\n- a lamp\n- a rope");
    /// ```
    #[must_use]
    pub fn text(&self) -> String {
        text::render(self)
    }

    /// The body as Markdown: CommonMark, and tables as GitHub has them. What would be read
    /// as markup is escaped and nothing else, so that a parser gives the page's words back.
    /// A line break inside a part is a backslash at the line's end. No line end at the end.
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
        markdown::render(self)
    }

    /// The body as an HTML fragment: `h1`–`h6`, `p`, `br`, `ul`, `ol`, `li`, `blockquote`,
    /// `pre`, `table`, `tr`, `th`, `td`, `figure` and `figcaption`, without attributes but
    /// for the `start` of a list that does not begin with 1. The text is escaped; no line
    /// end at the end.
    ///
    /// ```
    /// use gleaner::{Body, Content};
    ///
    /// let body = Body::from_iter([Content::paragraph("Salt & pepper")]);
    /// assert_eq!(body.html(), "<p>Salt &amp; pepper</p>");
    /// ```
    #[must_use]
    pub fn html(&self) -> String {
        html::render(self)
    }

    /// Bytes of all texts together, to size a rendering's buffer by.
    fn text_bytes(&self) -> usize {
        self.parts.iter().flat_map(|part| part.content.texts()).map(str::len).sum()
    }
}

/// The lines of a part's text that hold anything, without white space at either end: a
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

/// Writes what stands between two parts, unless nothing stands before.
fn separate(out: &mut String, separator: &str) {
    if !out.is_empty() {
        out.push_str(separator);
    }
}
