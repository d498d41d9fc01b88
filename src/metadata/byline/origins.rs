//! Kinds of places that name authors, as a set.

use crate::metadata::macros::bits;

/// Kinds of places and what they say, as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::metadata) struct Origins(u64);

bits!(Origins {
    LD_ARTICLE = 0,
    LD_PAGE = 1,
    LD_SUBJECT = 2,
    LD_INSIDE = 3,
    LD_ORGANIZATION = 4,
    /// One of several authors of an object.
    LD_ONE = 5,
    /// Several authors of an object, joined.
    LD_JOINED = 6,
    LD_FORUM = 7,
    META_AUTHOR = 8,
    /// `article:author` and its like.
    META_ARTICLE = 9,
    /// `parsely-author`, `sailthru.author`, `byl`: for news desks' own use.
    META_DESK = 10,
    META_LABELLED = 11,
    /// `dc.creator`, `citation_author`.
    META_LIBRARY = 12,
    PROPERTY = 13,
    REL = 14,
    /// The block's own class says byline.
    CLASS = 15,
    /// An element around it does, and it is small.
    CLASS_AROUND = 16,
    /// `MEMBER` or `ACCOUNT`: a forum's user name.
    MEMBER = 17,
    LEAD_SURE = 18,
    LEAD_WEAK = 19,
    LEAD_INSIDE = 20,
    /// The block before is nothing but a lead.
    LEAD_BEFORE = 21,
    /// Nothing else stands in the line.
    ALONE = 22,
    /// A role was cut off.
    CUT = 23,
    /// Up to 4 blocks after the title.
    NEAR = 24,
    /// 5 to 12 after it.
    AFTER = 25,
    /// Up to 4 before it.
    BEFORE = 26,
    /// Behind the last running text.
    END = 27,
    ASIDE = 28,
    COMMENT = 29,
    FOOTER = 30,
    BIO = 31,
    LINKED = 32,
    /// The first block of the page with a byline's class.
    FIRST_CLASS = 33,
    /// The first with a lead, from the title on.
    FIRST_LEAD = 34,
    /// Part of a declared value: what stood behind a bar or bracket was cut off.
    PART = 35,
    VISIBLE = 36,
    DATE_NEXT = 37,
    FORUM = 38,
    CAPTION = 39,
    SLUG = 40,
    WITH_TITLE = 41,
    /// The first user name of a forum.
    FIRST_MEMBER = 42,
    /// Up to 8 blocks above the stretch that the classifier takes for the article, or its first.
    ABOVE_BODY = 43,
    IN_BODY = 44,
    /// Up to 4 blocks behind it.
    JUST_BEHIND_BODY = 45,
    BEHIND_BODY = 46,
});
