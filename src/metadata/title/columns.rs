//! The columns of a candidate for the title.

use super::lines::Lines;
use super::row::{Row, View};
use super::{Candidate, is_generic};
use crate::document::{Cues, Tag};
use crate::metadata::choice;
use crate::metadata::clean::{covered, word_hashes};
use crate::metadata::columns::{Places, columns, log};
use crate::metadata::page::Page;
use crate::metadata::page_signs::SIGNS;
use crate::metadata::position::{is_linked, is_running};

columns! {
    /// The columns, and the places where titles are found.
    Column of c: Row<'_, '_> {
        // Where it was found.
        H1,
        /// The first h1 of the page.
        H1First = c.h1 && c.found.value.block == c.view.first_h1,
        /// The page has no other h1.
        H1Only = c.h1 && c.view.h1s == 1,
        /// A part of an h1.
        H1Part,
        /// Two headings in a row, joined.
        Joined,
        H2,
        /// `h3` to `h6`.
        H3,
        /// The page has no h1.
        H2NoH1 = c.without_h1(Self::H2),
        /// A block that is not a heading and has the class of a headline.
        Marked,
        MarkedNoH1 = c.without_h1(Self::Marked),
        /// The page has a heading of level 1, and each is a link, as mastheads are.
        H2LinkedH1 = c.has(Self::H2) && c.view.links_h1s,
        /// It is declared, and a line that is neither heading nor link says the same.
        Shown,
        /// `itemprop="headline"`.
        Headline,
        /// `itemprop="name"` and the like.
        Name,
        Og,
        OgNoH1 = c.without_h1(Self::Og),
        /// A part of `og:title`.
        OgPart,
        Twitter,
        TwitterPart,
        /// Another `<meta>`.
        Meta,
        LdArticle,
        LdSubject,
        LdPage,
        Title,
        TitleNoH1 = c.without_h1(Self::Title),
        /// The title up to a separator.
        TitleStart,
        /// The title from a separator on.
        TitleEnd,
        /// Pieces from the middle of the title.
        TitleMiddle,
        /// What was cut away names the site.
        RestIsSite,
        /// It was cut at a colon.
        AtColon,
        /// A line of plain text.
        Line,
        /// A line of plain text that the page repeats.
        Repeated,
        /// Number of kinds of places that hold it, over 5.
        Agreement = c.kinds(&[TITLE, OG, VISIBLE, LD, Self::Headline]) / 5.0,
        VisibleAndDeclared = c.has(VISIBLE) && c.has(DECLARED),
        // On the site's front page.
        FrontTitle = c.page.front && c.has(Self::Title),
        FrontH1 = c.page.front && c.h1,
        FrontOg = c.page.front && c.has(Self::Og),
        // Its text.
        OneWord = c.words.len() == 1,
        TwoWords = c.words.len() == 2,
        Long = c.words.len() > 20,
        VeryLong = c.words.len() > 32,
        /// Logarithm of its words, about 0 to 1.
        Words = (c.words.len() as f32).ln_1p() / 3.0,
        EndsSentence = c.text.ends_with(['.', '。']) && !c.text.ends_with("..."),
        Question = c.text.ends_with(['?', '？']),
        IsSite = c.page.is_site(c.words, c.text),
        HasSite = c.page.sites.iter().any(|site| {
            site.len() <= c.words.len() && covered(site, c.words) == 1.0
        }),
        HasBar = c.bar,
        /// A hyphen between spaces.
        HasHyphen = c.hyphen,
        /// A long dash between spaces.
        HasDash = c.dash,
        H1Bar = c.h1 && c.bar,
        H1Hyphen = c.h1 && c.hyphen,
        H1Dash = c.h1 && c.dash,
        /// It was cut at a bar.
        CutBar,
        /// It was cut at a hyphen between spaces.
        CutHyphen,
        /// It was cut at a long dash.
        CutDash,
        /// All that is before the first separator, colons aside.
        FirstPiece,
        FirstPieceOfH1 = c.has(Self::FirstPiece) && c.has(Self::H1Part),
        /// The parts cut away hold as many words or more.
        CutMost = c.has(ENDS) && c.words.len() * 2 <= c.view.title.len(),
        HasColon = c.text.contains(": "),
        Generic = is_generic(c.text),
        // The share of its words in those of other places, and of theirs in its own.
        InTitle = covered(c.words, &c.view.title),
        OfTitle = covered(&c.view.title, c.words),
        InOg = covered(c.words, &c.view.og),
        OfOg = covered(&c.view.og, c.words),
        InH1 = covered(c.words, &c.view.h1),
        OfH1 = covered(&c.view.h1, c.words),
        InSlug = covered(c.words, &c.page.slug),
        OfSlug = covered(&c.page.slug, c.words),
        InLd = covered(c.words, &c.view.ld),
        OfLd = covered(&c.view.ld, c.words),
        // Where its block is; 0 for candidates without one.
        InHeader = c.in_block(|own| own.around.is(Tag::Header, Cues::HEADER)),
        InNav = c.in_block(|own| own.around.is(Tag::Nav, Cues::NAV)),
        InFooter = c.in_block(|own| own.around.is(Tag::Footer, Cues::FOOTER)),
        InAside = c.in_block(|own| own.around.is(Tag::Aside, Cues::SIDEBAR)),
        InRelated = c.in_block(|own| own.around.any(OTHERS)),
        InMain = c.in_block(|own| own.around.is(Tag::Main, Cues::MAIN)),
        InArticle = c.in_block(|own| own.around.is(Tag::Article, Cues::NONE)),
        TitleCue = c.in_block(|own| own.cues.any(Cues::TITLE)),
        LogoCue = c.in_block(|own| own.cues.any(Cues::LOGO)),
        Linked = c.in_block(|own| own.is_linked()),
        /// Blocks before it, logarithm over 8.
        Before = c.in_block(|own| log(own.at, 8.0)),
        /// Blocks between it and the first running text, logarithm over 8; 1 without one.
        ToText = c.in_block(|own| {
            c.view.text.map_or(1.0, |text| log(text.saturating_sub(own.at), 8.0))
        }),
        /// It is after the first running text.
        AfterText = c.in_block(|own| c.view.text.is_some_and(|text| text < own.at)),
        /// Bytes of running text in the 12 blocks after it, over 2000, at most 1.
        TextAfter = c.in_block(|own| (own.running_bytes(12) as f32 / 2000.0).min(1.0)),
        /// A heading, or a line of plain text, with running text in the three blocks after it.
        RightBeforeText = c.in_block(|own| own.running_bytes(3) > 0 && own.may_be_heading()),
        /// Its words are those of an h1, and not all of them.
        PartOfH1 = !c.h1 && c.words.len() < c.view.h1.len() && covered(c.words, &c.view.h1) == 1.0,
        /// It starts with the first h1 and goes on.
        ExtendsH1 = !c.view.h1.is_empty()
            && c.words.len() > c.view.h1.len()
            && c.words.starts_with(&c.view.h1),
        GapBefore = c.in_block(|own| own.gap_before(own.at)),
        /// The first line of plain text.
        FirstLine = c.in_block(|own| own.is_plain_text() && own.at == 0),
        GapAfter = c.in_block(|own| own.gap_before(own.at + 1)),
        /// In plain text, a line follows that is not running text.
        ShortNext = c.in_block(|own| own.is_plain_text() && !own.is_running(own.at + 1)),
        /// A part of the title or `og:title` that only lost the site's name.
        CutAtSite = c.has(ENDS) && c.has(Self::RestIsSite),
        /// An h1 that shares no words with the title, `og:title` or address.
        Stray = c.h1 && c.view.is_stray(c.words),
        // Around a line of plain text.
        /// Share of its longer words that are in the first paragraphs.
        InBody = c.in_text(|lines, _| lines.share_in_paragraphs(c.text)),
        /// A date within the four lines after it.
        DateAfter = c.in_text(|lines, at| (at + 1..at + 5).any(|at| lines.is_dated(at))),
        /// "By" or "Published" at the start of one of them.
        LabelAfter = c.in_text(|lines, at| (at + 1..at + 5).any(|at| lines.is_label(at))),
        /// A date in one of the two lines before it.
        DateBefore = c.in_text(|lines, at| {
            (at.saturating_sub(2)..at).any(|at| lines.is_dated(at))
        }),
        /// No line of up to 20 words before the first paragraph has more of them.
        Longest = c.in_text(|lines, at| lines.is_longest(at)),
        /// Lines of 4 to 20 words between it and the first paragraph, logarithm over 3.
        RivalsAfter = c.in_text(|lines, at| log(lines.rivals(at + 1..lines.text), 3.0)),
        /// The same before it.
        RivalsBefore = c.in_text(|lines, at| log(lines.rivals(0..at), 3.0)),
        /// Share of the five lines before it that have three words or less.
        ShortBefore = c.in_text(|lines, at| lines.share_of_short(at.saturating_sub(5)..at)),
        /// Share of the three after it.
        ShortAfter = c.in_text(|lines, at| lines.share_of_short(at + 1..at + 4)),
        /// It starts with a phrase of boilerplate.
        Furniture = c.in_text(|_, _| crate::vocab::signals(c.text).start != 0),
        /// Share of its words that start with a capital.
        Capitals = c.in_text(|_, _| c.share_of_capitals()),
        Digits = c.in_text(|_, _| c.text.contains(|c: char| c.is_ascii_digit())),
        // Where it is relative to the article's body, as the classifier sees it.
        /// Probability that its block is part of the article.
        Likely = c.in_block(|own| c.page.body.probability(own.at)),
        /// The highest of the three blocks after it.
        LikelyNext = c.in_block(|own| {
            let after = (own.at + 1..own.at + 4).map(|at| c.page.body.probability(at));
            after.fold(0.0, f32::max)
        }),
        /// Share of the article before it.
        LikelyBefore = c.in_block(|own| c.page.body.share_before(own.at)),
        /// Expected bytes of the article in the 12 blocks after it, over 2000, at most 1.
        LikelyAfter = c.in_block(|own| {
            (c.page.body.bytes(own.at + 1, own.at + 13) / 2000.0).min(1.0)
        }),
        /// Blocks between it and the start of the body, logarithm over 8.
        ToBody = c.in_block(|own| log(c.page.body.start.abs_diff(own.at), 8.0)),
        /// Inside the body, after its first block.
        InBodyStretch = c.in_block(|own| c.page.body.start < own.at && own.at <= c.page.body.end),
        AfterBody = c.in_block(|own| own.at > c.page.body.end),
        /// One over one more than the number of candidates between it and the body.
        NearestBody = c.in_block(|own| c.view.nearness_to_body(own.at)),
        /// Share of its longer words that are in the body.
        InLikely = c.in_body,
        /// How often the body has them, mean logarithm over 3.
        LikelyCount = c.count_in_body,
    }
}

const TITLE: Places = Places::all(&[Column::Title, Column::TitleStart, Column::TitleEnd]);
const OG: Places = Places::all(&[Column::Og, Column::OgPart]);
const LD: Places = Places::all(&[Column::LdArticle, Column::LdSubject, Column::LdPage]);
const DECLARED: Places = Places::all(&[TITLE, OG, LD]);
const VISIBLE: Places = Places::all(&[Column::H1, Column::H2, Column::Marked]);
/// What one cut leaves of the title.
const ENDS: Places = Places::all(&[Column::TitleStart, Column::TitleEnd]);
/// Cues of other stories and of comments.
const OTHERS: Cues = Cues::RELATED.with(Cues::POPULAR).with(Cues::COMMENT);

/// Numbers in a row: the columns, then the page's signs, as a service's page is called what its
/// `<title>` says, and an article what its heading says.
const COUNT: usize = Column::COUNT + SIGNS;

/// The names of the columns, in order.
pub(in crate::metadata) fn names() -> Vec<String> {
    choice::names(Column::NAMES, &["Page"])
}

/// The rows of a page's candidates, in their order.
pub(in crate::metadata) fn rows(page: &Page, candidates: &[Candidate]) -> Vec<[f32; COUNT]> {
    let view = View::of(page, candidates);
    let own = candidates
        .iter()
        .map(|found| Column::of(&Row::of(&view, found, found.places.has(Column::H1))));
    own.map(|own| choice::row(&own, &page.signs, &[true])).collect()
}

/// Bytes of the longest line of plain text that is taken for a title element.
/// Half as many or twice as many change no page.
const LONGEST: usize = 1_000;

impl<'p, 'a> View<'p, 'a> {
    fn of(page: &'p Page<'a>, candidates: &[Candidate]) -> Self {
        let document = page.document;
        let first = |place| candidates.iter().find(|found| found.places.has(place));
        let of = |place| first(place).map(|found| found.value.words.clone()).unwrap_or_default();
        let linked = |found: &Candidate| {
            let block = found.value.block.and_then(|index| document.blocks.get(index as usize));
            block.is_some_and(is_linked)
        };
        let text = (0..document.blocks.len()).find(|&index| is_running(document, index));
        let mut blocks: Vec<u32> = candidates.iter().filter_map(|own| own.value.block).collect();
        blocks.sort_unstable();
        Self {
            page,
            title: match (document.head.title, document.blocks.first()) {
                (Some(title), _) => word_hashes(document.head.get(title)),
                // The first line of plain text often is what was the title element, or the
                // site's name, or a menu's first entry.
                (_, Some(line)) if document.is_plain_text && line.span.len() <= LONGEST => {
                    let words = word_hashes(document.text_of(line));
                    if words.len() >= 4 { words } else { Vec::new() }
                }
                _ => of(Column::Title),
            },
            og: page.declared.og_title.map(word_hashes).unwrap_or_default(),
            h1: of(Column::H1),
            ld: of(Column::LdArticle),
            h1s: candidates.iter().filter(|found| found.places.has(Column::H1)).count(),
            links_h1s: candidates.iter().any(|found| found.places.has(Column::H1))
                && candidates.iter().filter(|found| found.places.has(Column::H1)).all(linked),
            first_h1: first(Column::H1).and_then(|found| found.value.block),
            text,
            blocks,
            lines: document.is_plain_text.then(|| Lines::of(page, text)),
        }
    }
}
