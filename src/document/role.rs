//! What a block is on its page.

use crate::named_enum::named_enum;

named_enum! {
    /// What a block is on its page. Every block has exactly one role.
    ///
    /// ```
    /// use gleaner::{Extractor, Role};
    ///
    /// let html = "<h1>Ferry returns</h1><p>The ferry to Brill left the quay on Monday at six.</p>
    ///     <p>Subscribe to our newsletter</p>";
    /// let roles: Vec<Role> =
    ///     Extractor::default().explain(html).blocks.iter().map(|block| block.verdict.role).collect();
    /// assert_eq!(roles, [Role::Title, Role::Body, Role::Promo]);
    /// assert!(Role::Body.is_content() && !Role::Promo.is_content());
    /// assert_eq!("promo".parse(), Ok(Role::Promo));
    /// ```
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum Role {
        /// Running text of the article: paragraphs, lists, quotations, tables, code.
        Body = "body",
        /// A subheading inside the body.
        Heading = "heading",
        /// The summary above the body; part of the article.
        Standfirst = "standfirst",
        /// The article's title above the body, or its repetition.
        Title = "title",
        /// Who wrote it.
        Byline = "byline",
        /// When and where: "Published …", "Updated …", a lone date.
        Dateline = "dateline",
        /// A picture's caption or credit.
        Caption = "caption",
        /// Navigation: menus, breadcrumbs, skip links, pagination.
        Nav = "nav",
        /// A run of time-stamped or ranked headlines.
        Ticker = "ticker",
        /// The page's foot: contacts, site maps.
        Footer = "footer",
        /// Share bars and "follow us".
        Share = "share",
        /// Teasers of other stories: related, recommended, most read.
        Related = "related",
        /// Readers' comments and the prompts around them.
        Comments = "comments",
        /// Copyright, terms, privacy, disclaimers.
        Legal = "legal",
        /// Advertising, newsletter, subscription and cookie prompts.
        Promo = "promo",
        /// Any other boilerplate.
        #[default]
        Other = "other",
    }
}

impl Role {
    /// Whether blocks of the role are part of the article's body.
    #[must_use]
    pub const fn is_content(self) -> bool {
        matches!(self, Self::Body | Self::Heading | Self::Standfirst)
    }
}
