//! Cue phrases, function words and month names: what lines say in many languages.
//! One file a language; every phrase with its [`Signal`] and the place it must stand in.

mod fold;
mod months;

pub(crate) use fold::fold;
pub(crate) use months::{is_month_in, is_weekday, month_of};

/// What a phrase tells of the line it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Signal {
    /// "Related articles", "Read also", "You may also like".
    Related,
    /// "Most read", "Trending", "Latest news".
    MostRead,
    /// "Comments (0)", "Leave a reply", "Log in to comment".
    Comments,
    /// "Share this", "Follow us on", "Tweet".
    Share,
    /// "Subscribe", "Sign up for our newsletter".
    Subscribe,
    /// "All rights reserved", "©", "Terms of use".
    Legal,
    /// "We use cookies", "Accept all".
    Consent,
    /// "Log in", "My account", "Register".
    Account,
    /// "Home", "About us", "Contact", "Sitemap", "Menu".
    Navigation,
    /// "Read more", "Continue reading", "Show all".
    ReadMore,
    /// "Tags:", "Filed under", "Topics".
    Tags,
    /// "Advertisement", "Sponsored", "Affiliate links".
    Advert,
    /// "Photo:", "(photo credit", "Image courtesy of", "/Reuters)".
    Credit,
    /// "By", "Written by", "von", "par".
    Byline,
    /// "Published", "Posted on", "veröffentlicht am".
    Published,
    /// "Updated", "Last modified".
    Updated,
    /// "Skip to content", "Back to top".
    Skip,
    /// "Search", "Sort by", "Filter".
    Search,
    /// "5 min read", "Reading time".
    ReadTime,
    /// "Previous article", "Next page", "Older posts".
    Pagination,
    /// "About the author", "More from".
    AuthorBox,
    /// "Add to cart", "In stock", "Buy now".
    Shop,
    /// "Loading…", "Please enable JavaScript", "Your browser does not support".
    Technical,
    /// "Print", "Download PDF", "Copy link", "Save".
    Tools,
}

/// The signals found in a line, by how strongly the phrase claims it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Signals {
    /// Bit `Signal as u8`: the phrase is the whole line (numbers and punctuation aside).
    pub whole: u32,
    /// The line starts with the phrase, at a word boundary. Includes `whole`.
    pub start: u32,
    /// The phrase stands anywhere in it. Includes `start`.
    pub inside: u32,
}

impl Signals {
    /// Whether the phrase is the whole line.
    pub(crate) const fn is(self, signal: Signal) -> bool {
        self.whole & (1 << signal as u8) != 0
    }

    /// Whether the line starts with such a phrase.
    pub(crate) const fn starts(self, signal: Signal) -> bool {
        self.start & (1 << signal as u8) != 0
    }

    /// Whether such a phrase stands anywhere in the line.
    pub(crate) const fn has(self, signal: Signal) -> bool {
        self.inside & (1 << signal as u8) != 0
    }
}

/// The signals of one line of text, in any of the languages.
pub(crate) fn signals(_line: &str) -> Signals {
    Signals::default()
}

/// Whether a lower-case word is a function word (article, preposition, pronoun, auxiliary)
/// of any of the languages: such words are frequent in running text and rare in menus.
pub(crate) fn is_function_word(_word: &str) -> bool {
    false
}
