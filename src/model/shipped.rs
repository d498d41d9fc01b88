//! The files of weights that ship with the crate.

/// Whether a token of plain text is of a script or style sheet.
pub(crate) const SCRIPTS: &[u8] = include_bytes!("weights/scripts");
/// Whether lines of plain text belong together.
pub(crate) const JOINS: &[u8] = include_bytes!("weights/joins");
/// Whether one of its lines holds two blocks, with nothing or with a blank between them.
pub(crate) const SEAMS: &[u8] = include_bytes!("weights/seams");
pub(crate) const BLANKS: &[u8] = include_bytes!("weights/blanks");
/// The blocks of the article, and the page's kind.
pub(crate) const BLOCKS_HTML: &[u8] = include_bytes!("weights/blocks.html");
pub(crate) const BLOCKS_TEXT: &[u8] = include_bytes!("weights/blocks.text");
pub(crate) const BLOCKS_MARKDOWN: &[u8] = include_bytes!("weights/blocks.markdown");
/// The choice of the title, of the date (for all pages), of the byline (for all plain text).
pub(crate) const TITLES_HTML: &[u8] = include_bytes!("weights/titles.html");
pub(crate) const TITLES_TEXT: &[u8] = include_bytes!("weights/titles.text");
pub(crate) const TITLES_MARKDOWN: &[u8] = include_bytes!("weights/titles.markdown");
pub(crate) const DATES: &[u8] = include_bytes!("weights/dates");
pub(crate) const BYLINES_HTML: &[u8] = include_bytes!("weights/bylines.html");
pub(crate) const BYLINES_TEXT: &[u8] = include_bytes!("weights/bylines.text");
