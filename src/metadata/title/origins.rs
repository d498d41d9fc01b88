//! Kinds of places that hold titles, as a set.

use crate::metadata::macros::bits;

/// Kinds of places, as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::metadata) struct Origins(u32);

bits!(Origins {
    H1 = 0,
    H2 = 1,
    /// `h3` to `h6`.
    H3 = 2,
    /// A block that is no heading, with the class of a headline.
    MARKED = 3,
    /// `itemprop="headline"`.
    HEADLINE = 4,
    /// `itemprop="name"` and the like.
    NAME = 5,
    OG = 6,
    /// A part of `og:title`.
    OG_PART = 7,
    TWITTER = 8,
    TWITTER_PART = 9,
    /// Another meta.
    META = 10,
    LD_ARTICLE = 11,
    LD_SUBJECT = 12,
    LD_PAGE = 13,
    TITLE = 14,
    /// The title up to some separator.
    TITLE_START = 15,
    /// The title from some separator on.
    TITLE_END = 16,
    /// Pieces from the middle of the title.
    TITLE_MIDDLE = 17,
    /// A part of an h1.
    H1_PART = 18,
    /// What was cut away names the site.
    REST_IS_SITE = 19,
    /// It was cut at a colon.
    AT_COLON = 20,
    /// A line of bare text.
    LINE = 21,
    /// A line of bare text that comes up again.
    REPEATED = 22,
    /// Two headings in a row, joined.
    JOINED = 23,
    /// Cut at a bar.
    CUT_BAR = 24,
    /// Cut at a spaced hyphen.
    CUT_HYPHEN = 25,
    /// Cut at a long dash.
    CUT_DASH = 26,
    /// All that stands before the first separator that is no colon.
    FIRST_PIECE = 27,
});

/// What kind of separator a cut was made at.
pub(super) fn cut_at(gap: &str) -> Origins {
    if gap.contains([':', '：']) {
        Origins::AT_COLON
    } else if gap.contains(['|', '｜', '│', '┃', '»', '«']) {
        Origins::CUT_BAR
    } else if gap.contains('-') {
        Origins::CUT_HYPHEN
    } else {
        Origins::CUT_DASH
    }
}
