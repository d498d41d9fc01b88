//! Overrides: rules that change verdicts, one per file, in the order in which they run.
//!
//! The classifier judges block by block; an override sees runs, repetitions and what precedes
//! and follows. It may drop what was kept or keep what was dropped, and it gives the blocks that
//! it recognises their role. A later one sees, and may change, what an earlier one did. Names for
//! all other dropped blocks come from [`roles`](super::roles).

mod byline;
mod caption;
mod cells;
mod dateline;
mod gaps;
mod heading;
mod prompts;
mod repeats;
mod tags;
mod teasers;
mod terminator;
mod ticker;
mod title;

pub(super) use byline::says_byline;

use super::page::Page;
use crate::named_enum::named_enum;

macro_rules! overrides {
    ($($(#[$doc:meta])* $id:ident $name:literal $input:ident $apply:path),* $(,)?) => {
        /// What decided whether a block is part of the body.
        ///
        /// ```
        /// use gleaner::{Extractor, RuleId};
        ///
        /// let explanation = Extractor::default().explain("<p>The ferry left at six.</p>");
        /// assert_eq!(explanation.blocks[0].verdict.rule, RuleId::Model);
        /// assert_eq!(RuleId::Model.to_string(), "model");
        /// ```
        #[non_exhaustive]
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub enum RuleId {
            /// The classifier's probability and the selection by expected F1.
            #[default]
            Model,
            /// The same, of a line that recurs on the site: without the
            /// [`SiteModel`](crate::SiteModel) the block would have been kept.
            Site,
            $($(#[$doc])* $id,)*
        }

        named_enum!(RuleId { Model = "model", Site = "site", $($id = $name),* });

        /// The overrides in order.
        pub(super) const IN_ORDER: &[Override] =
            &[$(Override { id: RuleId::$id, input: Input::$input, apply: $apply }),*];
    };
}

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

overrides! {
    /// A paragraph between paragraphs of the body, of which the classifier was unsure, is kept.
    Gaps "gaps" Plain gaps::apply,
    /// A run of time-stamped headlines is dropped.
    Ticker "ticker" Any ticker::apply,
    /// A numbered list of other stories, or one under a heading such as "Most read", is dropped.
    Teasers "teasers" Plain teasers::apply,
    /// What follows a line such as "Comments (0)" after the body is dropped.
    Terminator "terminator" Any terminator::apply,
    /// The title and its repetitions are dropped.
    Title "title" Any title::apply,
    /// A line such as "By …" before the body is dropped.
    Byline "byline" Any byline::apply,
    /// A line such as "Published …", or a date alone before the body, is dropped.
    Dateline "dateline" Any dateline::apply,
    /// A caption or photo credit is dropped.
    Caption "caption" Any caption::apply,
    /// Share, subscription, consent and account prompts and legal lines are dropped.
    Prompts "prompts" Any prompts::apply,
    /// A list such as "Tags: …" is dropped.
    Tags "tags" Any tags::apply,
    /// Of two copies of a paragraph, one is dropped.
    Repeats "repeats" Any repeats::apply,
    /// A table of which most is kept is kept whole.
    Cells "cells" Any cells::apply,
    /// Headings at the end of an article, which nothing kept follows, are dropped.
    Heading "heading" Any heading::apply,
}

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
    use super::{Disabled, IN_ORDER, RuleId, names};

    #[test]
    fn overrides_are_switched_off_by_name() {
        let disabled = Disabled::of(&["gaps", "heading"]).unwrap_or_default();
        assert!(disabled.has(RuleId::Gaps) && disabled.has(RuleId::Heading));
        assert!(!disabled.has(RuleId::Prompts) && !Disabled::default().has(RuleId::Gaps));
        assert!(Disabled::of(&["gaps", "no such"]).is_err());
        assert_eq!(names().count(), IN_ORDER.len());
    }
}
