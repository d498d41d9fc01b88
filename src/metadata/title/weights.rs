//! Weights of the title's features, fitted; see `fit/titles.rs` for the command.

use super::features::COUNT;

/// For HTML: 1,862 pages of `wcxb-dev`, `snippets-dev` and `features-dev`.
#[rustfmt::skip]
pub(super) static HTML: [f32; COUNT] = [
    1.080, // H1
    0.480, // H1First
    0.512, // H1Only
    0.109, // H1Part
    0.000, // Joined
    0.616, // H2
    0.001, // H3
    0.669, // H2NoH1
    -0.797, // Marked
    -0.198, // MarkedNoH1
    -0.042, // Headline
    1.310, // Name
    1.034, // Og
    0.561, // OgNoH1
    0.758, // OgPart
    0.225, // Twitter
    -0.098, // TwitterPart
    0.600, // Meta
    0.170, // LdArticle
    -0.622, // LdSubject
    -0.342, // LdPage
    -0.216, // Title
    0.108, // TitleNoH1
    0.808, // TitleStart
    -0.172, // TitleEnd
    0.530, // TitleMiddle
    -0.210, // RestIsSite
    -1.205, // AtColon
    0.000, // Line
    0.000, // Repeated
    1.214, // Agreement
    0.176, // VisibleAndDeclared
    1.279, // FrontTitle
    0.194, // FrontH1
    0.030, // FrontOg
    -0.203, // OneWord
    -0.116, // TwoWords
    0.840, // Long
    0.271, // VeryLong
    1.697, // Words
    -1.360, // EndsSentence
    -0.212, // Question
    0.551, // IsSite
    -0.944, // HasSite
    -1.983, // HasBar
    -1.010, // HasDash
    0.330, // HasColon
    -1.040, // Generic
    1.576, // InTitle
    1.734, // OfTitle
    0.700, // InOg
    -0.226, // OfOg
    -0.379, // InH1
    0.767, // OfH1
    0.937, // InSlug
    1.034, // OfSlug
    0.576, // InLd
    0.156, // OfLd
    0.053, // InHeader
    -0.765, // InNav
    0.448, // InFooter
    -0.316, // InAside
    0.446, // InRelated
    -0.191, // InMain
    0.162, // InArticle
    0.363, // TitleCue
    -0.730, // LogoCue
    -0.769, // Linked
    1.361, // Before
    -0.447, // ToText
    -1.829, // AfterText
    1.133, // TextAfter
    -0.444, // RightBeforeText
    0.753, // PartOfH1
    0.009, // ExtendsH1
    0.000, // GapBefore
    0.0, // FirstLine
    0.0, // GapAfter
    0.0, // ShortNext
];

/// For bare text: three renditions without markup of the 1,358 pages of `wcxb-dev`.
#[rustfmt::skip]
pub(super) static BARE: [f32; COUNT] = [
];
