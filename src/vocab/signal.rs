//! What a phrase says about its line. Shared with the build script.

macro_rules! signals {
    ($($(#[$doc:meta])* $signal:ident = $section:literal,)+) => {
        /// What a phrase says about its line.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        #[allow(dead_code, reason = "the files of the languages give them all")]
        pub(crate) enum Signal {
            $($(#[$doc])* $signal,)+
        }

        /// The signals as the names of sections have them.
        #[allow(dead_code, reason = "the build script reads the sections")]
        pub(crate) const SIGNALS: &[(&str, Signal)] = &[$(($section, Signal::$signal)),+];
    };
}

signals! {
    /// "Related articles", "Read also", "You may also like".
    Related = "related",
    /// "Most read", "Trending", "Latest news".
    MostRead = "most read",
    /// "Comments (0)", "Leave a reply", "Log in to comment".
    Comments = "comments",
    /// "Share this", "Follow us on", "Tweet".
    Share = "share",
    /// "Subscribe", "Sign up for our newsletter".
    Subscribe = "subscribe",
    /// "All rights reserved", "©", "Terms of use".
    Legal = "legal",
    /// "We use cookies", "Accept all".
    Consent = "consent",
    /// "Log in", "My account", "Register".
    Account = "account",
    /// "Home", "About us", "Contact", "Sitemap", "Menu".
    Navigation = "navigation",
    /// "Read more", "Continue reading", "Show all".
    ReadMore = "read more",
    /// "Tags:", "Filed under", "Topics".
    Tags = "tags",
    /// "Advertisement", "Sponsored", "Affiliate links".
    Advert = "advert",
    /// "Photo:", "(photo credit", "Image courtesy of", "/Reuters)".
    Credit = "credit",
    /// "By", "Written by", "von", "par".
    Byline = "byline",
    /// "Published", "Posted on", "veröffentlicht am".
    Published = "published",
    /// "Updated", "Last modified".
    Updated = "updated",
    /// "Skip to content", "Back to top".
    Skip = "skip",
    /// "Search", "Sort by", "Filter".
    Search = "search",
    /// "5 min read", "Reading time".
    ReadTime = "reading time",
    /// "Previous article", "Next page", "Older posts".
    Pagination = "pagination",
    /// "About the author", "More from".
    AuthorBox = "author box",
    /// "Add to cart", "In stock", "Buy now".
    Shop = "shop",
    /// "Loading…", "Please enable JavaScript", "Your browser does not support".
    Technical = "technical",
    /// "Print", "Download PDF", "Copy link", "Save".
    Tools = "tools",
    /// "Verify you are human", "Page not found", "This domain is for sale".
    Interstitial = "interstitial",
}
