//! What the class words of an element say about its role.

macro_rules! cues {
    ($($(#[$doc:meta])* $name:ident = $bit:literal),* $(,)?) => {
        impl Cues {
            $($(#[$doc])* pub(crate) const $name: Self = Self(1 << $bit);)*
            /// Every cue with its name, in the order of the bits.
            pub(crate) const ALL: &'static [(Self, &'static str)] = &[$((Self::$name, stringify!($name))),*];
        }
    };
}

/// A set of cues: what an element's class, id, role, `itemprop` or other attributes hint
/// about its role. Cues are hints, never verdicts: on real pages, bodies are found in elements
/// whose classes sound like boilerplate.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(crate) struct Cues(pub(crate) u64);

cues! {
    /// The body itself: `article-body`, `entry-content`, `articleBody`, `story-text`.
    BODY = 0,
    /// The article as a whole: `article`, `story`, `entry`, `blogpost`.
    ARTICLE = 1,
    /// The page's main column: `main`, `content`, `primary`.
    MAIN = 2,
    /// A headline: `title`, `headline`, `heading`.
    TITLE = 3,
    /// A standfirst: `standfirst`, `lead`, `intro`, `summary`, `excerpt`, `dek`, `teaser-text`.
    STANDFIRST = 4,
    /// The author: `byline`, `author`, `contributor`, `writer`.
    BYLINE = 5,
    /// A date: `date`, `time`, `published`, `timestamp`, `dateline`.
    DATE = 6,
    /// Metadata of the article: `meta`, `info`, `details`.
    META = 7,
    /// A caption or credit: `caption`, `credit`, `figcaption`, `photo`.
    CAPTION = 8,
    /// Navigation: `nav`, `menu`, `breadcrumb`, `navbar`, role `navigation`.
    NAV = 9,
    /// The page's head: `header`, `masthead`, `topbar`, role `banner`.
    HEADER = 10,
    /// The page's foot: `footer`, `bottom`, `colophon`, role `contentinfo`.
    FOOTER = 11,
    /// A side column: `sidebar`, `aside`, `rail`, `secondary`, role `complementary`.
    SIDEBAR = 12,
    /// Other stories: `related`, `recommended`, `more-stories`, `read-next`, `also`.
    RELATED = 13,
    /// Other stories by popularity: `popular`, `trending`, `most-read`, `latest`, `recent`.
    POPULAR = 14,
    /// Readers' comments: `comment`, `disqus`, `reply`, `respond`.
    COMMENT = 15,
    /// Share bars: `share`, `social`, `follow`, `sharing`, names of networks.
    SHARE = 16,
    /// Newsletter prompts: `newsletter`, `subscribe`, `signup`, `optin`.
    SUBSCRIBE = 17,
    /// Consent prompts: `cookie`, `consent`, `gdpr`, `privacy`.
    CONSENT = 18,
    /// Advertising: `ad`, `ads`, `advert`, `sponsor`, `promo`, `banner`, `cta`.
    ADVERT = 19,
    /// Tags and categories: `tag`, `tags`, `category`, `topic`, `label`.
    TAGS = 20,
    /// A widget or module: `widget`, `module`, `block`, `component`.
    WIDGET = 21,
    /// A list of entries: `list`, `grid`, `card`, `tile`, `teaser`, `item`, `feed`, `archive`.
    LISTING = 22,
    /// Search: `search`, `filter`, `facet`, `sort`.
    SEARCH = 23,
    /// Accounts: `login`, `account`, `user`, `register`, `profile`.
    ACCOUNT = 24,
    /// Overlays: `modal`, `popup`, `overlay`, `dialog`, `toast`, `notification`, `alert`.
    OVERLAY = 25,
    /// Not shown: `hidden`, `display:none`, `aria-hidden`.
    HIDDEN = 26,
    /// For screen readers only: `sr-only`, `visually-hidden`, `screen-reader-text`, `skip`.
    READER_ONLY = 27,
    /// A table of contents: `toc`, `contents`, `outline`.
    CONTENTS = 28,
    /// A product: `product`, `price`, `sku`, `cart`, `shop`, `buy`.
    PRODUCT = 29,
    /// A description: `description`, `desc`, `overview`, `about`.
    DESCRIPTION = 30,
    /// A forum: `forum`, `thread`, `topic`, `message`, `post-content`, `postbody`.
    FORUM = 31,
    /// Pages of a list: `pagination`, `pager`, `prev`, `next`.
    PAGINATION = 32,
    /// Legal lines: `copyright`, `legal`, `disclaimer`, `terms`, `license`.
    LEGAL = 33,
    /// A quotation: `quote`, `blockquote`, `pullquote`.
    QUOTE = 34,
    /// Code: `code`, `highlight`, `syntax`, `prettyprint`, `sourcecode`.
    CODE = 35,
    /// Running text: `text`, `paragraph`, `richtext`, `prose`, `markdown`, `wysiwyg`, `rte`.
    TEXT = 36,
    /// Collapsed parts: `accordion`, `collapse`, `faq`, `tab`, `panel`, `toggle`.
    COLLAPSED = 37,
    /// A page's opening picture: `hero`, `jumbotron`, `cover`, `splash`.
    HERO = 38,
    /// Picture series: `gallery`, `slider`, `carousel`, `swiper`, `slideshow`.
    GALLERY = 39,
    /// Moving pictures and sound: `video`, `player`, `audio`, `podcast`, `embed`.
    VIDEO = 40,
    /// Reviews: `review`, `rating`, `stars`, `testimonial`.
    REVIEW = 41,
    /// About the author: `bio`, `author-box`, `about-author`.
    BIO = 42,
    /// Tools: `print`, `toolbar`, `tools`, `actions`, `buttons`, `controls`.
    TOOLS = 43,
    /// Addresses: `contact`, `address`, `location`, `map`, `phone`.
    CONTACT = 44,
    /// Live reports and tickers: `live`, `ticker`, `breaking`, `newsticker`, `marquee`.
    TICKER = 45,
    /// Paywalls: `paywall`, `premium`, `piano`, `locked`, `regwall`.
    PAYWALL = 46,
    /// A blog or news post: `post`, `hentry`, `single`.
    POST = 47,
    /// Notes: `footnote`, `reference`, `citation`, `note`, `sources`.
    NOTES = 48,
    /// Documentation: `docs`, `documentation`, `manual`, `wiki`, `api`, `rst-content`.
    DOCS = 49,
    /// Boxes next to the text: `box`, `infobox`, `callout`, `factbox`, `inset`.
    BOX = 50,
    /// Choosers: `language`, `lang`, `locale`, `country`, `currency`, `select`, `dropdown`.
    CHOOSER = 51,
    /// Layout: `wrapper`, `container`, `row`, `col`, `column`, `inner`, `section`.
    LAYOUT = 52,
    /// Numbers of readers, shares or answers: `count`, `views`, `likes`, `votes`, `stats`.
    COUNT = 53,
    /// In forums, signatures of posts and data of members: `signature`, `avatar`, `postprofile`, `rank`.
    MEMBER = 54,
    /// Icons and logos: `icon`, `logo`, `brand`.
    LOGO = 55,
    /// Links in bulk: `links`, `link`, `url`.
    LINKS = 56,
    /// Jobs, events and lists of data: `job`, `event`, `recipe`, `spec`, `features`.
    FACTS = 57,
    /// Dates of other things than the page: `event-date`, `current-date`, `deadline`.
    OTHER_DATE = 58,
}

impl Cues {
    /// The set without a cue.
    pub(crate) const NONE: Self = Self(0);

    /// The cue of a name, in any case; none for another name.
    pub(crate) fn named(name: &str) -> Self {
        let known = Self::ALL.iter().find(|(_, known)| known.eq_ignore_ascii_case(name));
        known.map_or(Self::NONE, |(cue, _)| *cue)
    }

    /// Whether any cue of `other` is in the set.
    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The cues of both sets.
    #[must_use]
    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The cues that are not in the other set.
    #[must_use]
    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

impl std::fmt::Debug for Cues {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names = Self::ALL.iter().filter(|(cue, _)| self.any(*cue));
        f.debug_set().entries(names.map(|(_, name)| name)).finish()
    }
}
