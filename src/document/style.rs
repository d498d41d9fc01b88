//! How a text stands out from the line around it.

use crate::named_enum::named_enum;

named_enum! {
    /// How a text stands out.
    ///
    /// ```
    /// use gleaner::{Body, Content, Inline, Inlines, Style};
    ///
    /// let line = [Inline::text("10"), Inline::styled(Style::Superscript, "7")];
    /// let body = Body::from_iter([Content::paragraph(Inlines::from_iter(line))]);
    /// assert_eq!(body.html(), "<p>10<sup>7</sup></p>");
    /// assert_eq!(body.text(), "10^7");
    /// assert_eq!(Style::Superscript.name(), "superscript");
    /// ```
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Style {
        /// Emphasis: `em`, `i`.
        Emphasis = "emphasis",
        /// Strong emphasis: `strong`, `b`.
        Strong = "strong",
        /// Text that no longer holds: `del`, `s`.
        Deleted = "deleted",
        /// Text that was added: `ins`, `u`.
        Inserted = "inserted",
        /// Below the line: `sub`.
        Subscript = "subscript",
        /// Above the line: `sup`.
        Superscript = "superscript",
        /// Highlighted: `mark`.
        Marked = "marked",
        /// A key to press: `kbd`.
        Keyboard = "keyboard",
    }
}
