//! What blocks are judged by.

use crate::document::{Document, PageKind};
use crate::site;
use crate::stats::PageStats;

/// What blocks are judged by.
pub(crate) struct Case<'a> {
    pub document: &'a Document,
    pub stats: &'a PageStats,
    /// One per block.
    pub probabilities: &'a [f32],
    /// What the site's other pages say of the blocks.
    pub site: Option<&'a site::Opinion>,
    /// What kind of page it is.
    pub kind: PageKind,
    /// The chosen title.
    pub title: Option<&'a str>,
    /// The chosen byline.
    pub author: Option<&'a str>,
    /// The blocks that the chosen byline and date were read from.
    pub byline: Option<u32>,
    pub date: Option<u32>,
    /// Recall against precision, as in F-beta.
    pub beta: f32,
}
