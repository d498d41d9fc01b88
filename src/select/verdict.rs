//! What is decided about a block.

use super::rule::RuleId;
use crate::document::Role;
use crate::site::Recurrence;

/// What was decided about a block, how sure the classifier was, and by which rule.
///
/// ```
/// use gleaner::{Extractor, Role, RuleId};
///
/// let html = "<p>The ferry left at six.</p><p>Subscribe to our newsletter</p>";
/// let explanation = Extractor::default().explain(html);
/// let verdict = explanation.blocks[0].verdict;
/// assert_eq!((verdict.role, verdict.rule), (Role::Body, RuleId::Model));
/// assert!(verdict.probability > explanation.blocks[1].verdict.probability);
/// assert_eq!(verdict.recurrence, None); // no `SiteModel` was given
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Verdict {
    /// What the block is on the page.
    pub role: Role,
    /// The classifier's probability that the block is content, `0.0..=1.0`; less where the
    /// line recurs on the site. It is not compared with a threshold: the set of blocks with the highest
    /// expected F1 is kept, so a block of .4 may be kept on one page and dropped on another.
    pub probability: f32,
    /// The rule that decided.
    pub rule: RuleId,
    /// Where the line recurs on the site so that it counts against the block, on how many
    /// of its pages. `None` for all blocks without a [`SiteModel`](crate::SiteModel).
    #[cfg_attr(feature = "serde", serde(default))]
    pub recurrence: Option<Recurrence>,
}
