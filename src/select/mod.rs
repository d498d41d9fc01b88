//! From probabilities to roles: the kept set by expected F1, then the context rules.

use crate::document::{Document, Role};

/// Which rule decided a block's role.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum RuleId {
    /// The classifier's probability and the selection by expected F1.
    #[default]
    Model,
}

impl RuleId {
    /// The rule's name, as the explanation prints it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Model => "model",
        }
    }
}

/// What was decided of a block, how sure the classifier was, and by which rule.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Verdict {
    /// The block's part on the page.
    pub role: Role,
    /// The classifier's probability that the block is content, `0.0..=1.0`.
    pub probability: f32,
    /// The rule that decided.
    pub by: RuleId,
}

/// Judges every block.
pub(crate) fn select(document: &Document, probabilities: &[f32]) -> Vec<Verdict> {
    let _ = document;
    let role = |p| if p >= 0.5 { Role::Body } else { Role::Other };
    probabilities
        .iter()
        .map(|&p| Verdict { role: role(p), probability: p, by: RuleId::Model })
        .collect()
}
