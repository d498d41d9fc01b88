//! The columns of the feature matrix in their order: names, units and reasons.

use std::ops::Range;

use crate::document::{Cues, PageKind};
use crate::vocab::Signal;

macro_rules! features {
    ($(#[$meta:meta])* $columns:ident, $own:ident: $($name:ident $doc:literal),* $(,)?) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u16)]
        #[expect(dead_code, reason = "the columns of a group are filled by counting on from its first")]
        pub(crate) enum $columns {
            $(#[doc = $doc] $name,)*
        }

        const $own: &[&str] = &[$(stringify!($name)),*];
    };
}

features! {
    /// A column of the feature matrix. The doc of each says its unit and why it is there.
    Feature, OWN:
    // The block's own text.
    Words "Words, as UAX #29 counts them: running text is long, menus are short.",
    Chars "Characters.",
    Sentences "Sentences, as UAX #29 counts them.",
    WordsPerEnder "Words per sentence ender, 99 without one.",
    WordLength "Mean characters per word.",
    LongestWord "Bytes of the longest word, up to 255: addresses, hashes.",
    UpperShare "Share of words that start in upper case: headlines, names, menus.",
    CapsShare "Share of words that are all upper case.",
    DigitShare "Share of characters that are digits.",
    NumberShare "Share of words that are numbers.",
    CommaShare "Commas a word.",
    QuoteCount "Quotation marks.",
    SeparatorShare "Pipes, bullets, arrows and slashes per word: menus, breadcrumbs.",
    SymbolCount "`@`, `#`, `©`, currency signs and the like.",
    FunctionShare "Share of words that are function words: running text has them.",
    FirstClass "Class of the first character, see `CharClass`.",
    LastClass "Class of the last character, see `CharClass`.",
    LineBreaks "Line breaks inside the block (`<br>`, joined lines).",
    WordsPerLine "Words per line: menus broken by `<br>` have few.",
    HasYear "Whether a number from 1990 to 2039 stands in it.",
    HasClock "Whether a time of the day (`14:30`) stands in it; 2 if it starts with one.",
    ForeignScript "Whether its script is not the page's main one.",
    // What the markup says of it.
    LinkDensity "Share of its bytes inside links.",
    Kind "0 paragraph, 1 heading, 2 list item, 3 quotation, 4 preformatted, 5 cell, 6 caption.",
    HeadingLevel "1 to 6; 0 for other blocks.",
    ListDepth "Lists around it; negative for numbered ones.",
    MediaBefore "Pictures, videos, frames right before it: captions follow those.",
    GapBefore "Plain text: blank lines before it.",
    GapAfter "Blank lines after it; 9 for the last block (also in HTML).",
    // Overlap and repetition.
    TitleCover "Share of the declared title's words that stand in it.",
    DescriptionShare "Share of its words that stand in the declared description.",
    DescriptionCover "Share of the description's words that stand in it.",
    DataText "Share of its pairs of words that stand in the structured data's `text`: posts, comments, answers.",
    Repeats "Blocks of the page with the same text, itself included.",
    RepeatIndex "How many of those came before it.",
    BodyOverlap "Share of its words of four bytes or more that stand in the page's long blocks other than it.",
    // Groups of blocks that look alike in the markup.
    LookCount "Blocks in containers of the same tag and class.",
    LookWords "Mean words of those blocks.",
    LookLinkDensity "Link density of those blocks.",
    LookShare "Their share of the page's words.",
    Siblings "Sibling containers with the same tag and class as its own.",
    SiblingsAbove "The most such siblings that any of the next four containers has.",
    Depth "Number of containers around it.",
    // The one element that most likely holds the article, see `best_element.rs`; all zero where
    // no element is worth anything.
    VotesShare "Readability's score of the best element around it, against the page's best.",
    VotesAbove "Elements between it and the page's best one; 16 if that is not around it.",
    VotesBeside "Score of the element around it that is a sibling of the best one; 0 without one.",
    VotesWords "Share of the page's words in the best one.",
    VotesThrough "Its position in the best one, 0 to 1; -1 before and 2 after it.",
    // Distance in the tree of elements to the page's landmarks, see `tree_distance.rs`.
    TitleUp "Elements from it up to the one that holds the title, too; 16 without one.",
    TitleDown "Elements from there down to the title.",
    LongestUp "As `TitleUp`, for the block with the most words outside links.",
    LongestDown "As `TitleDown`.",
    LongestAlike "Of the elements around it, innermost first, those that look like those around that block, up to 8.",
    // Enclosing containers: the next larger sets of blocks around it, level 1 the nearest.
    L1Blocks "Blocks in level 1.",
    L1Words "Words in level 1.",
    L1Share "Share of the page's words.",
    L1LinkDensity "Link density.",
    L1LinkShare "Share of the page's link bytes.",
    L1Mean "Words a block.",
    L1Long "Share of its words in long blocks.",
    L1Position "How far into it the block stands, 0 to 1.",
    L2Blocks "As level 1.", L2Words "As level 1.", L2Share "As level 1.", L2LinkDensity "As level 1.",
    L2LinkShare "As level 1.", L2Mean "As level 1.", L2Long "As level 1.", L2Position "As level 1.",
    L3Blocks "As level 1.", L3Words "As level 1.", L3Share "As level 1.", L3LinkDensity "As level 1.",
    L3LinkShare "As level 1.", L3Mean "As level 1.", L3Long "As level 1.", L3Position "As level 1.",
    L4Blocks "As level 1.", L4Words "As level 1.", L4Share "As level 1.", L4LinkDensity "As level 1.",
    L4LinkShare "As level 1.", L4Mean "As level 1.", L4Long "As level 1.", L4Position "As level 1.",
    L5Blocks "As level 1.", L5Words "As level 1.", L5Share "As level 1.", L5LinkDensity "As level 1.",
    L5LinkShare "As level 1.", L5Mean "As level 1.", L5Long "As level 1.", L5Position "As level 1.",
    // Place on the page.
    // Distances from an edge or a landmark end at 100 blocks in HTML and at 999 in plain text, see `context.rs`.
    Index "Blocks before it.",
    FromEnd "Blocks after it.",
    Position "Share of the page's blocks before it.",
    WordsBefore "Share of the page's words before it.",
    FromFirstLong "Blocks from the first long block; negative before it, 1000 without one.",
    FromLastLong "As `FromFirstLong`, from the last one.",
    FromH1 "As `FromFirstLong`, from the first `<h1>`.",
    FromTitle "As `FromFirstLong`, from the first block that repeats the declared title.",
    SinceHeading "Blocks since the last heading; 999 without one.",
    HeadingAbove "Level of that heading.",
    HeadingWords "Words of that heading.",
    HeadingSignal "Whether that heading announces other content: 1 tools, 2 navigation, 3 comments, 4 related or popular.",
    SinceTerminator "Blocks since the last line that announces comments or other stories; 999 without one.",
    SinceLong "Blocks since the last long block; 999 without one.",
    ToLong "Blocks to the next long block; 999 without one.",
    MassBest "Share, against the best, of the page's densest stretch: a running score of text less boilerplate.",
    // Neighbours, 1 the nearest.
    P1Words "Words of the block before.", P1Ender "Whether it ends a sentence.",
    P1Kind "Its kind.", P1Upper "Its share of upper-case starts.",
    P2Words "Words two before.", P2Ender "Whether it ends a sentence.",
    P3Words "Words three before.",
    N1Words "Words of the block after.", N1LinkDensity "Its link density.", N1Ender "Whether it ends a sentence.",
    N1Kind "Its kind.", N1Upper "Its share of upper-case starts.",
    N2Words "Words two after.", N2Ender "Whether it ends a sentence.",
    N3Words "Words three after.",
    B5Words "Mean words of the five before.", B5LinkDensity "Their link density.", B5Ender "Share that ends a sentence.",
    A5Words "Mean words of the five after.", A5LinkDensity "Their link density.", A5Ender "Share that ends a sentence.",
    B15Words "Mean words of the 15 before.", B15Ender "Share that ends a sentence.",
    A15Words "Mean words of the 15 after.", A15LinkDensity "Their link density.", A15Ender "Share that ends a sentence.",
    W40Words "Mean words of the 40 before and after.", W40LinkDensity "Their link density.",
    SameKindRun "Length of the run of blocks of its kind around it.",
    ShortRun "Length of the run of blocks under ten words around it; 0 for a longer one.",
    // The page.
    PageBlocks "Blocks of the page.",
    PageWords "Words.",
    PageLinkDensity "Link density.",
    PageLong "Long blocks: 20 words or more, under a third of it linked.",
    PageLongShare "Share of the words that stand in long blocks.",
    PageLongMean "Mean words of the long blocks.",
    PageItemShare "Share of blocks that are list items.",
    PageHeadings "Headings.",
    PageH1 "`<h1>` headings.",
    PageArticles "`<article>` elements with text.",
    PageCommentShare "Share of words under comment cues.",
    PageForumShare "Share of words under forum cues.",
    PageProductShare "Share of words under product cues.",
    PageCodeShare "Share of words in preformatted text or under code cues.",
    PageTableShare "Share of words in table cells.",
    PageFunctionShare "Function words a word, over the page.",
    PageEnderShare "Share of words in blocks that end a sentence.",
    PageDeclares "Kind the page declares: 1 article, 2 product, 3 forum, 4 listing, 5 documentation, 6 website; 0 nothing.",
    PageDeclaresMore "The kinds its structured data declares, one bit each, as `PageDeclares`.",
    PageUrlDepth "Segments of the page's own address; -1 if it gives none.",
    PageUrlSlug "Words of its last segment.",
    PageUrlKind "Kind the address hints at, as `PageDeclares`.",
    PageDated "Whether the page declares a publication date.",
    PagePrices "Prices: numbers with a currency sign, a block at most once.",
    PageClocks "Blocks with a time of the day.",
}

features! {
    /// A column, from [`FIRST_COLUMN`] on, of the first forest's probabilities of a block and its
    /// surroundings. Means are over words, of the probability that they are part of the article.
    First, FIRST:
    Own "The block's own probability.",
    P1 "That of the block before; 0 past the page's edge.", P2 "Two before.", P3 "Three before.",
    N1 "That of the block after.", N2 "Two after.", N3 "Three after.",
    Before5 "Mean of the five before.", After5 "Mean of the five after.",
    Before15 "Mean of the 15 before.", After15 "Mean of the 15 after.",
    Before40 "Mean of the 40 before.", After40 "Mean of the 40 after.",
    Page "The page's mean.",
    PageWords "Words that the page's article is expected to have.",
    PageMost "The highest probability of any block.",
    Above "Share of the expected words that stand above.",
    Likelier "Share of the expected words in blocks of a higher probability.",
    Heading "Probability of the heading above; -1 without one.",
    Section "Mean of the blocks between that heading and this block.",
    L1Mean "Mean of the first enclosing level, see `Feature::L1Blocks`.",
    L2Mean "As level 1.", L3Mean "As level 1.", L4Mean "As level 1.", L5Mean "As level 1.",
    L1Expected "Share of the page's expected words in it.",
    L2Expected "As level 1.", L3Expected "As level 1.", L4Expected "As level 1.", L5Expected "As level 1.",
    Look "Mean of the blocks in containers of the same tag and class.",
    BestShare "As `Feature::VotesShare`, by the F1 that taking an element whole promises.",
    BestAbove "As `Feature::VotesAbove`.", BestBeside "As `Feature::VotesBeside`.",
    BestWords "As `Feature::VotesWords`.", BestThrough "As `Feature::VotesThrough`.",
    MostUp "As `Feature::TitleUp`, for the block with the most expected words.",
    MostDown "As `Feature::TitleDown`.", MostAlike "As `Feature::LongestAlike`.",
}

/// Columns for the position relative to the best element, see `best_element.rs`.
pub(super) const STANDING: usize = 5;

/// Tags whose nearest ancestor's distance is a feature each.
pub(super) const TAGS: &[crate::document::Tag] = {
    use crate::document::Tag as T;
    &[
        T::Article,
        T::Main,
        T::Aside,
        T::Nav,
        T::Header,
        T::Footer,
        T::Form,
        T::Figure,
        T::Table,
        T::Ul,
        T::Ol,
        T::Li,
        T::Dl,
        T::Button,
        T::Blockquote,
        T::Td,
        T::P,
        T::Select,
        T::Noscript,
        T::Pre,
        T::Figcaption,
    ]
};

/// Signals with a column each. The others were left out: no tree of blocks asked for them more than twice.
pub(super) const SIGNALS: &[Signal] = {
    use Signal as S;
    &[
        S::Related,
        S::Comments,
        S::Share,
        S::Subscribe,
        S::Legal,
        S::Consent,
        S::Account,
        S::Navigation,
        S::ReadMore,
        S::Tags,
        S::Advert,
        S::Credit,
        S::Byline,
        S::Published,
        S::Updated,
        S::Search,
        S::Pagination,
        S::Shop,
        S::Technical,
        S::Interstitial,
    ]
};

/// Cues whose nearest element's distance is a feature each, in the order of their bits. The
/// others were left out for the same reason.
pub(super) const CUES: &[Cues] = {
    use Cues as C;
    &[
        C::BODY,
        C::MAIN,
        C::TITLE,
        C::STANDFIRST,
        C::CAPTION,
        C::COMMENT,
        C::ADVERT,
        C::TAGS,
        C::LISTING,
        C::SEARCH,
        C::ACCOUNT,
        C::OVERLAY,
        C::HIDDEN,
        C::READER_ONLY,
        C::CONTENTS,
        C::PRODUCT,
        C::DESCRIPTION,
        C::FORUM,
        C::LEGAL,
        C::QUOTE,
        C::CODE,
        C::TEXT,
        C::COLLAPSED,
        C::HERO,
        C::GALLERY,
        C::REVIEW,
        C::TOOLS,
        C::TICKER,
        C::POST,
        C::NOTES,
        C::DOCS,
        C::LAYOUT,
        C::MEMBER,
    ]
};

/// First column of the signals: 3 for a phrase that is the whole line, 2 at its start, 1 inside it.
pub(crate) const SIGNAL_COLUMN: usize = OWN.len();
/// First column of the distances to tags: 1 for the innermost container, 16 for none within 15.
pub(crate) const TAG_COLUMN: usize = SIGNAL_COLUMN + SIGNALS.len();
/// First column of the distances to cues: 0 for an inline element's, else as for tags.
pub(crate) const CUE_COLUMN: usize = TAG_COLUMN + TAGS.len();
/// First column of what the model's weights for names say: the sum over the elements around
/// the block, the innermost's, the least, the most, and how many words they know.
pub(crate) const NAMES_COLUMN: usize = CUE_COLUMN + CUES.len();
const NAMES: [&str; 5] = ["NamesSum", "NamesNear", "NamesLeast", "NamesMost", "NamesKnown"];
/// First column of the probabilities of the page's kinds, in the order of
/// [`PageKind::ALL`]. The model fills them from its first forests.
pub(crate) const KIND_COLUMN: usize = NAMES_COLUMN + NAMES.len();
/// The first of the columns of the first forest's probabilities, see [`First`]. The classifier
/// fills them between its two forests for blocks.
pub(crate) const FIRST_COLUMN: usize = KIND_COLUMN + PageKind::ALL.len();
/// The columns of signals, tags and cues: whole numbers from 0 to 16.
pub(crate) const SMALL: Range<usize> = SIGNAL_COLUMN..NAMES_COLUMN;
/// Number of columns.
pub(crate) const COLUMNS: usize = FIRST_COLUMN + FIRST.len();

/// The name of each column, in order. The file of weights has a hash of them, so that
/// weights trained for other columns are refused.
pub(crate) fn names() -> Vec<String> {
    let own = OWN.iter().map(|name| (*name).to_owned());
    let signals = SIGNALS.iter().map(|signal| format!("Signal{signal:?}"));
    let tags = TAGS.iter().map(|tag| format!("Tag{tag:?}"));
    let cues = Cues::ALL.iter().filter(|(cue, _)| CUES.contains(cue));
    let cues = cues.map(|(_, name)| format!("Cue{name}"));
    let kinds = PageKind::ALL.iter().map(|kind| format!("Kind{kind:?}"));
    let names = NAMES.iter().map(|name| (*name).to_owned());
    let first = FIRST.iter().map(|name| format!("First{name}"));
    own.chain(signals).chain(tags).chain(cues).chain(names).chain(kinds).chain(first).collect()
}

impl From<Feature> for usize {
    fn from(feature: Feature) -> Self {
        feature as Self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_has_its_own_name() {
        let names = names();
        assert_eq!(names.len(), COLUMNS);
        assert!(CUES.is_sorted_by_key(|cue| cue.0), "they are named in the order of their bits");
        assert_eq!(names[CUE_COLUMN + 1], "CueMAIN");
    }
}
