//! The rules that decide about blocks, by name.

use crate::named_enum::named_enum;

named_enum! {
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
        Model = "model",
        /// The same, of a line that recurs on the site: without the
        /// [`SiteModel`](crate::SiteModel) the block would have been kept.
        Site = "site",
        /// A paragraph between paragraphs of the body, of which the classifier was unsure, is kept.
        Gaps = "gaps",
        /// A run of time-stamped headlines is dropped.
        Ticker = "ticker",
        /// A numbered list of other stories, or one under a heading such as "Most read", is dropped.
        Teasers = "teasers",
        /// What follows a line such as "Comments (0)" after the body is dropped.
        Terminator = "terminator",
        /// The title and its repetitions are dropped.
        Title = "title",
        /// A line such as "By …" before the body is dropped.
        Byline = "byline",
        /// A line such as "Published …", or a date alone before the body, is dropped.
        Dateline = "dateline",
        /// A caption or photo credit is dropped.
        Caption = "caption",
        /// Share, subscription, consent and account prompts and legal lines are dropped.
        Prompts = "prompts",
        /// Other stories below the article, with headline and author or date, are dropped.
        Stories = "stories",
        /// A list such as "Tags: …" is dropped.
        Tags = "tags",
        /// A line above or below the text that says how long it takes to read, how many have read it, its
        /// topics or editors, or whom to write to or to follow, is dropped.
        Labels = "labels",
        /// Of two copies of a paragraph, one is dropped.
        Repeats = "repeats",
        /// A table of which most is kept is kept whole.
        Cells = "cells",
        /// The term of a kept description is kept.
        Terms = "terms",
        /// Code, headings and lists between kept blocks are kept.
        Between = "between",
        /// The standfirst directly below the title is kept.
        Standfirst = "standfirst",
        /// Several links at the end of an article are dropped.
        Links = "links",
        /// Headings at the end of an article, which nothing kept follows, are dropped.
        Heading = "heading",
        /// A short page most of which are phrases of bot checks, errors or logins is dropped whole.
        Interstitial = "interstitial",
        /// The fields above a mail, and what follows its signature mark, are dropped.
        Mail = "mail",
    }
}
