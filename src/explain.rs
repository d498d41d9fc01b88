//! Why each line stayed or went.

use crate::article::Article;
use crate::document::{BlockKind, Span};
use crate::select::Verdict;

/// An article with the reasons behind it.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Explanation {
    /// What the same call without an explanation gives.
    pub article: Article,
    /// Every block of the page, kept or not, in reading order.
    pub blocks: Vec<ExplainedBlock>,
}

/// A block of the page and what was decided of it.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExplainedBlock {
    /// Its text, white space folded.
    pub text: String,
    /// Bytes of the caller's source; empty for a page that came as `scraper::Html`.
    pub source: Span,
    /// What the markup says it is.
    pub kind: BlockKind,
    /// What was decided, how sure, and by which rule.
    pub verdict: Verdict,
}
