//! From probabilities to roles: the kept set by expected F1, then the overrides, then names.

mod expected;
mod overrides;
mod page;
mod patterns;
mod roles;

pub use overrides::RuleId;
pub(crate) use overrides::{Disabled, names as override_names};

use crate::document::{Document, PageKind, Role};
use crate::site::{self, Recurrence};
use crate::stats::PageStats;
use page::Page;

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
    /// line recurs on the site.
    pub probability: f32,
    /// The rule that decided.
    pub rule: RuleId,
    /// Where the line recurs on the site so that it counts against the block, on how many
    /// of its pages. `None` for all blocks without a [`SiteModel`](crate::SiteModel).
    #[cfg_attr(feature = "serde", serde(default))]
    pub recurrence: Option<Recurrence>,
}

/// What blocks are judged by.
pub(crate) struct Case<'a> {
    pub document: &'a Document,
    pub facts: &'a PageStats,
    /// One per block.
    pub probabilities: &'a [f32],
    /// What the site's other pages say of the blocks.
    pub site: Option<&'a site::Opinion>,
    /// What kind of page it is.
    pub kind: PageKind,
    /// The chosen title.
    pub title: Option<&'a str>,
    /// The blocks that the chosen byline and date were read from.
    pub byline: Option<u32>,
    pub date: Option<u32>,
    /// Recall against precision, as in F-beta.
    pub beta: f32,
    /// Overrides that do not run; all run by default.
    pub disabled: Disabled,
}

/// The judgement of a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Judgement {
    /// One per block.
    pub verdicts: Vec<Verdict>,
    /// The F1 expected of the kept set before the overrides.
    pub confidence: f32,
}

/// Judges every block.
pub(crate) fn judge(case: &Case) -> Judgement {
    let words: Vec<u32> = case.facts.blocks.iter().map(|f| f.words).collect();
    let choice = expected::choose(case.probabilities, &words, case.beta);
    let mut page = Page::new(case, &choice.kept);
    if let Some(site) = case.site {
        let alone = expected::choose(&site.before, &words, case.beta);
        page.recurring(site, &alone.kept);
    }
    overrides::apply(&mut page, case.disabled);
    roles::name(&mut page);
    Judgement { verdicts: page.verdicts, confidence: choice.expected }
}
