//! The context rules, one a file, in the order in which they are applied.
//!
//! The classifier judges block by block; these see runs. Each may drop what was kept, keep
//! what was dropped, or merely say what a dropped block is. A later rule sees, and may
//! overrule, what an earlier one did.

mod byline;
mod caption;
mod cells;
mod dateline;
mod gaps;
mod heading;
mod naming;
mod patterns;
mod prompts;
mod repeats;
mod standfirst;
mod tags;
mod teasers;
mod terminator;
mod ticker;
mod title;

use super::page::Page;
use crate::named_enum::named_enum;

macro_rules! rules {
    ($($(#[$doc:meta])* $id:ident $name:literal $apply:path),* $(,)?) => {
        /// Which rule decided a block's role.
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

        /// The rules in order.
        pub(super) const IN_ORDER: &[Rule] = &[$(Rule { id: RuleId::$id, apply: $apply }),*];
    };
}

/// A context rule.
pub(super) struct Rule {
    pub id: RuleId,
    pub apply: fn(&mut Page),
}

rules! {
    /// A paragraph among paragraphs, of which the classifier was not sure.
    Gaps "gaps" gaps::apply,
    /// A run of time-stamped headlines.
    Ticker "ticker" ticker::apply,
    /// A numbered list of teasers, or one under a heading such as "Most read".
    Teasers "teasers" teasers::apply,
    /// Nothing after a line such as "Comments (0)" that follows the body is body.
    Terminator "terminator" terminator::apply,
    /// The title above the body, or its repetition.
    Title "title" title::apply,
    /// "By …" near the title.
    Byline "byline" byline::apply,
    /// "Published …", a lone date.
    Dateline "dateline" dateline::apply,
    /// A caption or photo credit.
    Caption "caption" caption::apply,
    /// Share, subscription, consent and account prompts, legal lines.
    Prompts "prompts" prompts::apply,
    /// "Tags: …".
    Tags "tags" tags::apply,
    /// A line said twice.
    Repeats "repeats" repeats::apply,
    /// A table of which most is kept, kept whole.
    Cells "cells" cells::apply,
    /// The summary above the body.
    Standfirst "standfirst" standfirst::apply,
    /// Subheadings, and headings that nothing kept follows.
    Heading "heading" heading::apply,
    /// Names for what was dropped.
    Naming "naming" naming::apply,
}
