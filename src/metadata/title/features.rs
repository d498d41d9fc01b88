//! What speaks for and against a candidate: the names of its numbers.

use crate::metadata::macros::numbers;
use crate::metadata::page_signs::{SIGNS, sign_columns};

numbers! {
    /// A number of a candidate's row. `0.0` is "no" or "nothing there" throughout.
    Feature {
        // Where it was found, 0 or 1 each.
        H1,
        /// The first h1 of the page.
        H1First,
        /// The page has no other h1.
        H1Only,
        H1Part,
        Joined,
        H2,
        H3,
        /// The first heading of its kind where the page has no h1.
        H2NoH1,
        Marked,
        MarkedNoH1,
        Headline,
        Name,
        Og,
        OgNoH1,
        OgPart,
        Twitter,
        TwitterPart,
        Meta,
        LdArticle,
        LdSubject,
        LdPage,
        Title,
        TitleNoH1,
        TitleStart,
        TitleEnd,
        TitleMiddle,
        RestIsSite,
        AtColon,
        Line,
        Repeated,
        /// Number of kinds of places that hold it, over 5.
        Agreement,
        /// At least two independent kinds: visible and declared.
        VisibleAndDeclared,
        // The page's front.
        FrontTitle,
        FrontH1,
        FrontOg,
        // Its text.
        OneWord,
        TwoWords,
        /// Over 20 words.
        Long,
        VeryLong,
        /// Logarithm of its words, about 0 to 1.
        Words,
        EndsSentence,
        Question,
        IsSite,
        HasSite,
        /// Holds a separator: `|` or a spaced dash.
        HasBar,
        /// A spaced hyphen.
        HasHyphen,
        /// A spaced long dash.
        HasDash,
        H1Bar,
        H1Hyphen,
        H1Dash,
        CutBar,
        CutHyphen,
        CutDash,
        FirstPiece,
        FirstPieceOfH1,
        /// The parts cut away hold as many words or more.
        CutMost,
        HasColon,
        Generic,
        // Its words and the other places' words, as shares.
        InTitle,
        OfTitle,
        InOg,
        OfOg,
        InH1,
        OfH1,
        InSlug,
        OfSlug,
        InLd,
        OfLd,
        // Where its block stands.
        InHeader,
        InNav,
        InFooter,
        InAside,
        InRelated,
        InMain,
        InArticle,
        TitleCue,
        LogoCue,
        Linked,
        /// Blocks before it, logarithm over 8.
        Before,
        /// Blocks between it and the first long paragraph, logarithm over 8; 1 without one.
        ToText,
        /// Stands after the first long paragraph.
        AfterText,
        /// Bytes of running text in the 12 blocks after it, over 2000, at most 1.
        TextAfter,
        /// Its block's probability times its being a heading.
        RightBeforeText,
        /// Its words stand inside another candidate that is an h1.
        PartOfH1,
        /// It starts with the first h1 and goes on.
        ExtendsH1,
        GapBefore,
        /// The first line of bare text.
        FirstLine,
        GapAfter,
        /// A short line follows, the text only after it.
        ShortNext,
        /// A part of the title or `og:title` that only lost the site's name.
        CutAtSite,
        /// The first h1 shares no word with title, `og:title` or address; on its own row.
        Stray,
        // Lines of bare text alone: what stands around them.
        /// Share of its longer words that the first paragraphs use.
        InBody,
        /// A date within the four lines after it.
        DateAfter,
        /// "By", "Published" at the start of one of them.
        LabelAfter,
        /// A date in one of the two lines before it.
        DateBefore,
        /// No line before the first paragraph has more words, of those up to 20.
        Longest,
        /// Lines of four words or more between it and the first paragraph, logarithm over 3.
        RivalsAfter,
        /// The same before it.
        RivalsBefore,
        /// Share of the five lines before it that have three words or less.
        ShortBefore,
        /// Share of the three after it.
        ShortAfter,
        /// A phrase of furniture at its start.
        Furniture,
        /// Share of its words that start with a capital.
        Capitals,
        Digits,
        // Where the article's text stands, as the classifier sees it.
        /// Probability that its block is part of the article.
        Likely,
        /// The highest of the three blocks after it.
        LikelyNext,
        /// Share of the article before it.
        LikelyBefore,
        /// Expected bytes of the article in the 12 blocks after it, over 2000, at most 1.
        LikelyAfter,
        /// Blocks between it and the article's main stretch, logarithm over 8.
        ToBody,
        /// Inside that stretch, past its first block.
        InBodyStretch,
        /// After that stretch.
        AfterBody,
        /// One over one more than the number of candidates between it and that stretch.
        NearestBody,
        /// Share of its longer words that the article's head holds.
        InLikely,
        /// How often it holds them, mean logarithm over 3.
        LikelyCount,
    }
}

pub(super) const FEATURES: usize = Feature::NAMES.len();

/// Numbers in a row: the features, then the page's signs, for a service's page is called as
/// its `<title>` says, an article as its heading does.
pub(in crate::metadata) const COUNT: usize = FEATURES + SIGNS;

/// A candidate's numbers.
pub(in crate::metadata) type Row = [f32; COUNT];

/// The names of a row's columns, in order.
pub(in crate::metadata) fn columns() -> Vec<String> {
    let own = Feature::NAMES.iter().map(|name| (*name).to_owned());
    own.chain(sign_columns("Page")).collect()
}
