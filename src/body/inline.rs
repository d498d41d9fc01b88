//! What a line of text is made of: words, links, emphasis, pictures, formulas.

use crate::document::{Span, Style};

/// A run of text with its links, emphasis, pictures and formulas, in reading order.
///
/// `Display` writes the words alone.
///
/// ```
/// use gleaner::{Extractor, Inlines};
///
/// let html = r#"<p>The <a href="/ferry">ferry</a> left <em>at six</em>.</p>"#;
/// let body = Extractor::default().html(html).body;
/// let text: &Inlines = body.blocks[0].inlines().unwrap();
/// assert_eq!(text.to_string(), "The ferry left at six.");
/// assert_eq!(text.inlines.len(), 5);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Inlines {
    /// The pieces of the run.
    pub inlines: Vec<Inline>,
}

/// A piece of a run of text, and where it stands in the source.
///
/// ```
/// use gleaner::{Body, Content, Inline, Inlines, Style};
///
/// let line = Inlines::from_iter([
///     Inline::text("The "),
///     Inline::link("https://brill.example/", "ferry"),
///     Inline::text(" left "),
///     Inline::styled(Style::Emphasis, "at six"),
///     Inline::line_break(),
///     Inline::code("moor"),
///     Inline::picture("pier.jpg", "The pier"),
///     Inline::formula("l = 40"),
///     Inline::ruby("港", "みなと"),
/// ]);
/// assert_eq!(
///     Body::from_iter([Content::paragraph(line)]).html(),
///     "<p>The <a href=\"https://brill.example/\">ferry</a> left <em>at six</em><br>\n\
///      <code>moor</code><img src=\"pier.jpg\" alt=\"The pier\">\
///      <span class=\"math inline\">\\(l = 40\\)</span><ruby>港<rt>みなと</rt></ruby></p>"
/// );
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Inline {
    /// What it is.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub content: InlineContent,
    /// Bytes of [`Page::source`](crate::Page::source). Of text, all from its first character to its last, with the
    /// markup and the white space between; of anything else in HTML, its element with its tags; in Markdown, all
    /// its signs: `[ferry](/ferry)`, `*six*`. Of a link or style around several paragraphs, in each the part that
    /// stands there. Empty for a line break, for a blank alone, and for a page that came as `scraper::Html`.
    pub span: Span,
}

/// What a piece of a run of text is.
///
/// Variants may get more fields: match them with `..`, make them with the functions of [`Inline`].
///
/// [`Body::inlines`](crate::Body::inlines) has an example.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "type", rename_all = "snake_case"))]
pub enum InlineContent {
    /// Words. White space is folded to single spaces, and stands where the page shows it: a text
    /// may begin or end with a space. It holds no line break.
    #[non_exhaustive]
    Text {
        /// The words.
        text: String,
    },
    /// Text that stands out.
    #[non_exhaustive]
    Styled {
        /// How it stands out.
        style: Style,
        /// The text.
        text: Inlines,
    },
    /// Code inside a line.
    #[non_exhaustive]
    Code {
        /// The code.
        text: String,
    },
    /// A link.
    #[non_exhaustive]
    Link {
        /// Its address: absolute if the page's address (or its `<base>`) is known, else as the
        /// page has it. The same of a link to a place in the page. Never empty, never a script.
        url: String,
        /// Its tooltip.
        title: Option<String>,
        /// The text that is linked.
        text: Inlines,
    },
    /// A picture.
    #[non_exhaustive]
    Picture {
        /// Its address, as that of a link. The largest, where the page offers several.
        url: String,
        /// The text that replaces it; empty if the page gives none.
        alt: String,
        /// Its tooltip.
        title: Option<String>,
        /// Its width in CSS pixels, if stated.
        width: Option<u32>,
        /// Its height in CSS pixels, if stated.
        height: Option<u32>,
    },
    /// A formula inside a line.
    #[non_exhaustive]
    Formula {
        /// The formula in TeX, without delimiters.
        tex: String,
    },
    /// A mark that refers to a [note](crate::Content::Note).
    #[non_exhaustive]
    NoteReference {
        /// The note's label.
        label: String,
    },
    /// Characters with their reading (furigana, pinyin).
    #[non_exhaustive]
    Ruby {
        /// The characters.
        base: String,
        /// How they are read.
        reading: String,
    },
    /// A line break (`<br>`).
    LineBreak,
}

impl Inlines {
    /// Whether it holds nothing to see: no picture, formula or note mark, and no word.
    ///
    /// ```
    /// use gleaner::{Inline, Inlines};
    /// assert!(Inlines::from(" ").is_blank());
    /// assert!(!Inlines::from_iter([Inline::picture("a.jpg", "")]).is_blank());
    /// ```
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.inlines.iter().all(|inline| match &inline.content {
            InlineContent::Text { text } | InlineContent::Code { text } => text.trim().is_empty(),
            InlineContent::Styled { text, .. } | InlineContent::Link { text, .. } => {
                text.is_blank()
            }
            InlineContent::Ruby { base, .. } => base.trim().is_empty(),
            InlineContent::LineBreak => true,
            InlineContent::Picture { .. }
            | InlineContent::Formula { .. }
            | InlineContent::NoteReference { .. } => false,
        })
    }
}

impl Inline {
    /// Words.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::of(InlineContent::Text { text: text.into() })
    }

    /// Text that stands out.
    #[must_use]
    pub fn styled(style: Style, text: impl Into<Inlines>) -> Self {
        Self::of(InlineContent::Styled { style, text: text.into() })
    }

    /// Code.
    #[must_use]
    pub fn code(text: impl Into<String>) -> Self {
        Self::of(InlineContent::Code { text: text.into() })
    }

    /// A link.
    #[must_use]
    pub fn link(url: impl Into<String>, text: impl Into<Inlines>) -> Self {
        Self::of(InlineContent::Link { url: url.into(), title: None, text: text.into() })
    }

    /// A picture.
    #[must_use]
    pub fn picture(url: impl Into<String>, alt: impl Into<String>) -> Self {
        let (url, alt) = (url.into(), alt.into());
        Self::of(InlineContent::Picture { url, alt, title: None, width: None, height: None })
    }

    /// A formula in TeX.
    #[must_use]
    pub fn formula(tex: impl Into<String>) -> Self {
        Self::of(InlineContent::Formula { tex: tex.into() })
    }

    /// A mark that refers to the note with the label.
    #[must_use]
    pub fn note_reference(label: impl Into<String>) -> Self {
        Self::of(InlineContent::NoteReference { label: label.into() })
    }

    /// Characters with their reading.
    #[must_use]
    pub fn ruby(base: impl Into<String>, reading: impl Into<String>) -> Self {
        Self::of(InlineContent::Ruby { base: base.into(), reading: reading.into() })
    }

    /// A line break.
    #[must_use]
    pub fn line_break() -> Self {
        Self::of(InlineContent::LineBreak)
    }

    pub(crate) fn of(content: InlineContent) -> Self {
        Self { content, span: Span::default() }
    }
}

/// The words of a text; each line break becomes an [`Inline::line_break`].
impl From<&str> for Inlines {
    fn from(text: &str) -> Self {
        if !text.contains('\n') {
            let text = (!text.is_empty()).then(|| Inline::text(text));
            return Self { inlines: text.into_iter().collect() };
        }
        let breaks = memchr::memchr_iter(b'\n', text.as_bytes()).count();
        let mut inlines = Vec::with_capacity(2 * breaks + 1);
        for (i, line) in text.split('\n').enumerate() {
            if i > 0 {
                inlines.push(Inline::line_break());
            }
            if !line.is_empty() {
                inlines.push(Inline::text(line));
            }
        }
        Self { inlines }
    }
}

/// As from a `&str`.
impl From<String> for Inlines {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<Vec<Inline>> for Inlines {
    fn from(inlines: Vec<Inline>) -> Self {
        Self { inlines }
    }
}

impl FromIterator<Inline> for Inlines {
    fn from_iter<I: IntoIterator<Item = Inline>>(inlines: I) -> Self {
        Self { inlines: inlines.into_iter().collect() }
    }
}
