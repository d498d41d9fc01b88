//! Overrides: rules that change verdicts, one per file, in the order in which they run.
//!
//! The classifier judges block by block; an override sees runs, repetitions and what precedes
//! and follows. It may drop what was kept or keep what was dropped, and it gives the blocks that
//! it recognises their role. A later one sees, and may change, what an earlier one did. Names for
//! all other dropped blocks come from [`roles`](super::roles).

mod between;
mod byline;
mod caption;
mod cells;
mod dateline;
mod gaps;
mod heading;
mod interstitial;
mod labels;
mod links;
mod mail;
mod prompts;
mod repeats;
mod standfirst;
mod stories;
mod tags;
mod teasers;
mod terminator;
mod terms;
mod ticker;
mod title;

pub(super) use byline::says_byline;

use super::page::Page;
use super::rule::RuleId;

/// The inputs that an override is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Input {
    /// HTML and plain text.
    Any,
    /// Plain text only.
    Plain,
}

/// A rule that changes verdicts.
pub(super) struct Override {
    pub id: RuleId,
    pub input: Input,
    pub apply: fn(&mut Page),
}

/// The overrides in order.
pub(super) const IN_ORDER: &[Override] = &[
    Override { id: RuleId::Gaps, input: Input::Plain, apply: gaps::apply },
    Override { id: RuleId::Ticker, input: Input::Any, apply: ticker::apply },
    Override { id: RuleId::Teasers, input: Input::Plain, apply: teasers::apply },
    Override { id: RuleId::Terminator, input: Input::Any, apply: terminator::apply },
    Override { id: RuleId::Title, input: Input::Any, apply: title::apply },
    Override { id: RuleId::Byline, input: Input::Any, apply: byline::apply },
    Override { id: RuleId::Dateline, input: Input::Any, apply: dateline::apply },
    Override { id: RuleId::Caption, input: Input::Any, apply: caption::apply },
    Override { id: RuleId::Prompts, input: Input::Any, apply: prompts::apply },
    Override { id: RuleId::Mail, input: Input::Plain, apply: mail::apply },
    Override { id: RuleId::Stories, input: Input::Any, apply: stories::apply },
    Override { id: RuleId::Tags, input: Input::Any, apply: tags::apply },
    Override { id: RuleId::Labels, input: Input::Any, apply: labels::apply },
    Override { id: RuleId::Repeats, input: Input::Any, apply: repeats::apply },
    Override { id: RuleId::Cells, input: Input::Any, apply: cells::apply },
    Override { id: RuleId::Terms, input: Input::Any, apply: terms::apply },
    Override { id: RuleId::Between, input: Input::Any, apply: between::apply },
    Override { id: RuleId::Standfirst, input: Input::Any, apply: standfirst::apply },
    Override { id: RuleId::Links, input: Input::Any, apply: links::apply },
    Override { id: RuleId::Heading, input: Input::Any, apply: heading::apply },
    Override { id: RuleId::Interstitial, input: Input::Any, apply: interstitial::apply },
];

/// A set of overrides that are switched off, to measure what each is worth. Empty by default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Disabled(u32);

impl Disabled {
    /// The overrides of these names; an error names one that does not exist.
    pub(crate) fn of(names: &[&str]) -> Result<Self, String> {
        names.iter().try_fold(Self::default(), |set, name| {
            let found = IN_ORDER.iter().find(|rule| rule.id.name() == *name);
            let rule = found.ok_or_else(|| format!("no override is called `{name}`"))?;
            Ok(Self(set.0 | Self::bit(rule.id)))
        })
    }

    fn bit(id: RuleId) -> u32 {
        1 << id as u32
    }

    fn has(self, id: RuleId) -> bool {
        self.0 & Self::bit(id) != 0
    }
}

/// The names of the overrides, in the order in which they run.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    IN_ORDER.iter().map(|rule| rule.id.name())
}

/// Runs the overrides in order.
pub(super) fn apply(page: &mut Page, disabled: Disabled) {
    for rule in IN_ORDER {
        let is_meant = rule.input == Input::Any || page.document.is_plain_text;
        if is_meant && !disabled.has(rule.id) {
            page.rule = rule.id;
            (rule.apply)(page);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Disabled, RuleId, names};

    #[test]
    fn overrides_are_switched_off_by_name() {
        let disabled = Disabled::of(&["gaps", "heading"]).unwrap_or_default();
        assert!(disabled.has(RuleId::Gaps) && disabled.has(RuleId::Heading));
        assert!(!disabled.has(RuleId::Prompts) && !Disabled::default().has(RuleId::Gaps));
        assert!(Disabled::of(&["gaps", "no such"]).is_err());
    }

    #[test]
    fn every_rule_but_the_first_two_is_an_override() {
        let mut listed: Vec<&str> = names().collect();
        let mut known: Vec<&str> = RuleId::ALL[2..].iter().map(|rule| rule.name()).collect();
        listed.sort_unstable();
        known.sort_unstable();
        assert_eq!(listed, known);
    }
}
