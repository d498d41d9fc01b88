//! What a block is on its page.

/// What part a block plays on its page. Every block has exactly one.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Role {
    /// Running text of the article: paragraphs, lists, quotations, tables, code.
    Body,
    /// A subheading inside the body.
    Heading,
    /// The summary above the body; part of the article.
    Standfirst,
    /// The article's title above the body, or its repetition.
    Title,
    /// Who wrote it.
    Byline,
    /// When and where: "Published …", "Updated …", a lone date.
    Dateline,
    /// A picture's caption or credit.
    Caption,
    /// Navigation: menus, breadcrumbs, skip links, pagination.
    Nav,
    /// A run of time-stamped or ranked headlines.
    Ticker,
    /// The page's foot: contacts, site maps.
    Footer,
    /// Share bars and "follow us".
    Share,
    /// Teasers of other stories: related, recommended, most read.
    Related,
    /// Readers' comments and the prompts around them.
    Comments,
    /// Copyright, terms, privacy, disclaimers.
    Legal,
    /// Advertising, newsletter, subscription and cookie prompts.
    Promo,
    /// Boilerplate of no other role.
    #[default]
    Other,
}

impl Role {
    /// Whether blocks of the role are part of the article's body.
    #[must_use]
    pub const fn is_content(self) -> bool {
        matches!(self, Self::Body | Self::Heading | Self::Standfirst)
    }

    /// The role's name in lower case, as the explanation prints it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Heading => "heading",
            Self::Standfirst => "standfirst",
            Self::Title => "title",
            Self::Byline => "byline",
            Self::Dateline => "dateline",
            Self::Caption => "caption",
            Self::Nav => "nav",
            Self::Ticker => "ticker",
            Self::Footer => "footer",
            Self::Share => "share",
            Self::Related => "related",
            Self::Comments => "comments",
            Self::Legal => "legal",
            Self::Promo => "promo",
            Self::Other => "other",
        }
    }
}

impl std::fmt::Display for Role {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.name())
    }
}
