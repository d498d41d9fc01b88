//! What a rendering keeps, and in which form.

use super::scheme;
use crate::body::{Block, Content, Inline, InlineContent, Inlines};
use crate::named_enum::named_enum;

/// How [`Body::markdown_with`](crate::Body::markdown_with) and
/// [`Body::html_with`](crate::Body::html_with) write a body. The default keeps all there is, links
/// inline.
///
/// ```
/// use gleaner::{Body, Content, Inline, Inlines, LinkForm, RenderOptions};
///
/// let link = Inline::link("https://brill.example/tides", "the tables");
/// let body = Body::from_iter([Content::paragraph(Inlines::from_iter([Inline::text("See "), link]))]);
/// let with = |links| body.markdown_with(RenderOptions::default().links(links));
/// assert_eq!(with(LinkForm::Inline), "See [the tables](https://brill.example/tides)");
/// assert_eq!(with(LinkForm::Reference), "See [the tables][1]\n\n[1]: https://brill.example/tides");
/// assert_eq!(with(LinkForm::None), "See the tables");
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RenderOptions {
    /// How links are written.
    pub links: LinkForm,
    /// Whether pictures are written.
    pub pictures: PictureForm,
}

named_enum! {
    /// How links are written; [`RenderOptions`] has an example of each form.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum LinkForm {
        /// The address at the link's text: `[text](address)`.
        #[default]
        Inline = "inline",
        /// A number at the text, the addresses at the end of the body; pictures the same. In HTML
        /// the same as [`Inline`](Self::Inline).
        Reference = "reference",
        /// The text alone.
        None = "none",
    }
}

named_enum! {
    /// Whether pictures are written.
    ///
    /// ```
    /// use gleaner::{Body, Content, Inline, Inlines, PictureForm, RenderOptions};
    ///
    /// let pier = Inline::picture("https://brill.example/pier.jpg", "The pier");
    /// let body = Body::from_iter([Content::figure([Content::paragraph(Inlines::from_iter([pier]))], "The new pier")]);
    /// assert_eq!(body.markdown(), "![The pier](https://brill.example/pier.jpg)\n\n*The new pier*");
    /// let without = RenderOptions::default().pictures(PictureForm::None);
    /// assert_eq!(body.markdown_with(without), "*The new pier*");
    /// ```
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum PictureForm {
        /// With address and alternative text.
        #[default]
        Keep = "keep",
        /// Left out; captions stay.
        None = "none",
    }
}

impl RenderOptions {
    /// Sets how links are written.
    #[must_use]
    pub fn links(self, links: LinkForm) -> Self {
        Self { links, ..self }
    }

    /// Sets whether pictures are written.
    #[must_use]
    pub fn pictures(self, pictures: PictureForm) -> Self {
        Self { pictures, ..self }
    }

    /// Whether a run has anything to show.
    pub(super) fn shows_run(self, run: &Inlines) -> bool {
        let is_mark =
            |inline: &Inline| matches!(inline.content, InlineContent::NoteReference { .. });
        self.shows_text(run) || run.walk().any(is_mark)
    }

    /// Whether a run has anything to show besides marks of notes.
    pub(super) fn shows_text(self, run: &Inlines) -> bool {
        run.walk().any(|inline| match &inline.content {
            InlineContent::Text { text }
            | InlineContent::Code { text }
            | InlineContent::Formula { tex: text }
            | InlineContent::Ruby { base: text, .. } => text.contains(|c: char| !is_nothing(c)),
            InlineContent::Picture { url, .. } => {
                self.pictures == PictureForm::Keep && scheme::leads(url)
            }
            _ => false,
        })
    }

    /// Whether a block or one inside it has anything to show.
    pub(super) fn shows(self, block: &Block) -> bool {
        block.walk().any(|block| match &block.content {
            Content::Code { text, .. } | Content::Formula { tex: text } => !text.trim().is_empty(),
            Content::Embed { url, .. } => self.links != LinkForm::None && scheme::leads(url),
            Content::Rule => true,
            _ => block.runs().any(|run| self.shows_run(run)),
        })
    }
}

/// What is not a character of a text: white space, and characters that stand for something else.
fn is_nothing(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\0' | '\u{fffc}')
}
