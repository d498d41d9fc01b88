//! From probabilities to roles: the kept set by expected F1, then the overrides, then names.

mod case;
mod elements;
mod expected;
mod overrides;
mod page;
mod patterns;
mod roles;
mod rule;
mod verdict;

pub(crate) use case::Case;
pub(crate) use overrides::{Disabled, names as override_names};
pub use rule::RuleId;
pub use verdict::Verdict;

use page::Page;

/// The judgement of a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Judgement {
    /// One per block.
    pub verdicts: Vec<Verdict>,
    /// The F1 expected of the kept set before the overrides; 0 if they leave nothing.
    pub confidence: f32,
}

/// Judges every block; `disabled` overrides do not run.
pub(crate) fn judge(case: &Case, disabled: Disabled) -> Judgement {
    let words: Vec<u32> = case.stats.blocks.iter().map(|f| f.words).collect();
    let choice = expected::choose(case.probabilities, &words, case.beta);
    let mut page = Page::new(case, &choice.kept);
    if let Some(site) = case.site {
        let alone = expected::choose(&site.before, &words, case.beta);
        page.recurring(site, &alone.kept);
    }
    overrides::apply(&mut page, disabled);
    roles::name(&mut page);
    let is_empty = !page.verdicts.iter().any(|verdict| verdict.role.is_content());
    let confidence = if is_empty { 0.0 } else { choice.expected };
    Judgement { verdicts: page.verdicts, confidence }
}
