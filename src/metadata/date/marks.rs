//! What kind of place a date stands in, and what the place says of it, as a set.

use crate::date::read::Hit;
use crate::metadata::macros::bits;

/// What kind of place, and what it says of the date; as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::metadata) struct Marks(u64);

bits!(Marks {
    /// JSON-LD of an article at the top, published.
    LD_ARTICLE = 0,
    /// The same, and its headline is this page's title, or it has none.
    LD_MATCHED = 1,
    LD_PAGE = 2,
    LD_SUBJECT = 3,
    /// Any of them inside others or in a list.
    LD_INSIDE = 4,
    LD_CREATED = 5,
    LD_MODIFIED = 6,
    LD_PAGE_MODIFIED = 7,
    META_PUBLISHED = 8,
    META_CREATED = 9,
    META_UNSAID = 10,
    META_MODIFIED = 11,
    PROPERTY_PUBLISHED = 12,
    PROPERTY_CREATED = 13,
    PROPERTY_MODIFIED = 14,
    /// A `<time>` of no stated meaning.
    TIME = 15,
    DATA_PUBLISHED = 16,
    DATA_MODIFIED = 17,
    DATA_UNSAID = 18,
    URL = 19,
    /// Year and month in the address.
    URL_MONTH = 20,
    VISIBLE = 21,
    /// "Published" in the line or right before it.
    LABEL_PUBLISHED = 22,
    LABEL_UPDATED = 23,
    /// The block says nothing else, or little.
    ONLY = 24,
    /// Up to 4 blocks after the title, or in it.
    NEAR = 25,
    /// 5 to 12 blocks after it.
    AFTER = 26,
    /// Up to 4 blocks before it.
    BEFORE = 27,
    /// The block's own class says date or byline.
    CUE = 28,
    /// Inside lists of other stories, comments, side columns, menus, feet.
    ASIDE = 29,
    COMMENT = 30,
    LINKED = 31,
    /// At the head of a paragraph, behind a place: "LONDON, March 15, 2022 –".
    DATELINE = 32,
    /// In running text.
    RUNNING = 33,
    /// The first date seen in the text after the title.
    FIRST = 34,
    IN_HEADER = 35,
    IN_ARTICLE = 36,
    /// Only by the language or domain is day told from month.
    BY_ORDER = 37,
    SHORT_YEAR = 38,
    /// Names the author, too.
    BYLINE = 39,
    /// "3 days ago".
    RELATIVE = 40,
    FORUM = 42,
    IN_FOOTER = 43,
    /// The first `<time>` of the page.
    FIRST_TIME = 44,
    LEGAL = 45,
    EARLY = 46,
    /// An element that is not the whole page holds the title as well.
    WITH_TITLE = 47,
    /// Up to 8 blocks above the stretch that the classifier takes for the article, or its first.
    JUST_ABOVE_BODY = 48,
    IN_BODY = 49,
    /// Up to 4 blocks behind it.
    JUST_BEHIND_BODY = 50,
    /// Further behind.
    BEHIND_BODY = 51,
});

impl Marks {
    /// Whether a machine wrote the date.
    pub(super) const fn is_machine(self) -> bool {
        self.0 & ((1 << Self::URL.0.trailing_zeros()) - 1) != 0
    }
}

/// What a reading itself says.
pub(super) fn of_hit(hit: &Hit) -> Marks {
    Marks::default().when(hit.by_order, Marks::BY_ORDER).when(hit.short_year, Marks::SHORT_YEAR)
}
