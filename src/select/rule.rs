//! The rules that decide about blocks, by name.

use crate::named_enum::named_enum;

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
    /// A paragraph between paragraphs of the body, of which the classifier was unsure, is kept.
    Gaps,
    /// A run of time-stamped headlines is dropped.
    Ticker,
    /// A numbered list of other stories, or one under a heading such as "Most read", is dropped.
    Teasers,
    /// What follows a line such as "Comments (0)" after the body is dropped.
    Terminator,
    /// The title and its repetitions are dropped.
    Title,
    /// A line such as "By …" before the body is dropped.
    Byline,
    /// A line such as "Published …", or a date alone before the body, is dropped.
    Dateline,
    /// A caption or photo credit is dropped.
    Caption,
    /// Share, subscription, consent and account prompts and legal lines are dropped.
    Prompts,
    /// A list such as "Tags: …" is dropped.
    Tags,
    /// Of two copies of a paragraph, one is dropped.
    Repeats,
    /// A table of which most is kept is kept whole.
    Cells,
    /// The term of a kept description is kept.
    Terms,
    /// Code, headings and lists between kept blocks are kept.
    Between,
    /// Headings at the end of an article, which nothing kept follows, are dropped.
    Heading,
    /// A short page most of which are phrases of bot checks, errors or logins is dropped whole.
    Interstitial,
    /// What follows the signature mark of a mail is dropped.
    Mail,
}

named_enum!(RuleId {
    Model = "model",
    Site = "site",
    Gaps = "gaps",
    Ticker = "ticker",
    Teasers = "teasers",
    Terminator = "terminator",
    Title = "title",
    Byline = "byline",
    Dateline = "dateline",
    Caption = "caption",
    Prompts = "prompts",
    Tags = "tags",
    Repeats = "repeats",
    Cells = "cells",
    Terms = "terms",
    Between = "between",
    Heading = "heading",
    Interstitial = "interstitial",
    Mail = "mail",
});
