//! What a phrase says about its line. Shared with the build script.

/// What a phrase says about its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
#[allow(dead_code, reason = "the files of the languages give them all")]
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
    /// "Verify you are human", "Page not found", "This domain is for sale".
    Interstitial,
}
