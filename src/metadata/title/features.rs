//! What speaks for and against a candidate, as numbers.

use super::around::Around;
use super::candidates::{Candidate, heading_level};
use super::generic::is_generic;
use super::origins::Origins;
use crate::document::{Cues, Tag};
use crate::features::{is_long_word, word_key};
use crate::metadata::clean::{covered, word_hashes};
use crate::metadata::macros::numbers;
use crate::metadata::page::Page;
use crate::metadata::signs::{SIGNS, is_running};
use crate::text::words;

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

const FEATURES: usize = Feature::ALL.len();

/// Numbers in a row: the features, then the page's signs, for a service's page is called as
/// its `<title>` says, an article as its heading does.
pub(in crate::metadata) const COUNT: usize = FEATURES + SIGNS;

/// A candidate's numbers.
pub(in crate::metadata) type Row = [f32; COUNT];

/// The rows of a page's candidates, in their order.
pub(in crate::metadata) fn rows(page: &Page, candidates: &[Candidate]) -> Vec<Row> {
    let view = View::of(page, candidates);
    candidates.iter().map(|candidate| view.row(candidate)).collect()
}

/// What the rows compare candidates with.
struct View<'p, 'a> {
    page: &'p Page<'a>,
    title: Vec<u32>,
    og: Vec<u32>,
    /// The first h1.
    h1: Vec<u32>,
    ld: Vec<u32>,
    h1s: usize,
    first_h1: Option<u32>,
    /// Index of the first block of running text.
    text: Option<u32>,
    /// For bare text.
    around: Option<Around<'p>>,
    /// Blocks of the candidates, in order.
    blocks: Vec<u32>,
}

/// Bytes of the longest line that is taken for a title element's.
const LONGEST: usize = 1_000;

impl<'p, 'a> View<'p, 'a> {
    fn of(page: &'p Page<'a>, candidates: &[Candidate]) -> Self {
        let document = page.document;
        let of = |origin| {
            let found = candidates.iter().find(|candidate| candidate.origins.has(origin));
            found.map(|candidate| candidate.words.clone()).unwrap_or_default()
        };
        let is_h1 = |candidate: &&Candidate| candidate.origins.has(Origins::H1);
        let text = (0..document.blocks.len()).find(|&index| is_running(document, index));
        let mut blocks: Vec<u32> = candidates.iter().filter_map(|own| own.block).collect();
        blocks.sort_unstable();
        Self {
            page,
            title: document.head.title.map_or_else(
                // The first line of bare text often is what was the title element.
                || match document.blocks.first() {
                    Some(block) if document.bare && block.span.len() <= LONGEST => {
                        let words = word_hashes(document.text_of(block));
                        // Or the site's name, or a menu's first entry.
                        if words.len() >= 4 { words } else { Vec::new() }
                    }
                    _ => of(Origins::TITLE),
                },
                |title| word_hashes(document.head.get(title)),
            ),
            og: page.declared.og_title.map(word_hashes).unwrap_or_default(),
            h1: of(Origins::H1),
            ld: of(Origins::LD_ARTICLE),
            h1s: candidates.iter().filter(is_h1).count(),
            first_h1: candidates.iter().find(is_h1).and_then(|candidate| candidate.block),
            text: text.map(|index| index as u32),
            around: document.bare.then(|| Around::of(document, text)),
            blocks,
        }
    }

    fn row(&self, candidate: &Candidate) -> Row {
        let mut row = [0.0; COUNT];
        let mut set = |feature: Feature, value: f32| row[feature as usize] = value;
        let flag = |yes: bool| if yes { 1.0 } else { 0.0 };
        let has = |origin| candidate.origins.has(origin);
        let h1 = has(Origins::H1);
        let no_h1 = self.h1s == 0;
        set(Feature::H1, flag(h1));
        set(Feature::H1First, flag(h1 && candidate.block == self.first_h1));
        set(Feature::H1Only, flag(h1 && self.h1s == 1));
        set(Feature::H1Part, flag(has(Origins::H1_PART)));
        set(Feature::Joined, flag(has(Origins::JOINED)));
        set(Feature::H2, flag(has(Origins::H2)));
        set(Feature::H3, flag(has(Origins::H3)));
        set(Feature::H2NoH1, flag(has(Origins::H2) && no_h1));
        set(Feature::Marked, flag(has(Origins::MARKED)));
        set(Feature::MarkedNoH1, flag(has(Origins::MARKED) && no_h1));
        set(Feature::Headline, flag(has(Origins::HEADLINE)));
        set(Feature::Name, flag(has(Origins::NAME)));
        set(Feature::Og, flag(has(Origins::OG)));
        set(Feature::OgNoH1, flag(has(Origins::OG) && no_h1));
        set(Feature::OgPart, flag(has(Origins::OG_PART)));
        set(Feature::Twitter, flag(has(Origins::TWITTER)));
        set(Feature::TwitterPart, flag(has(Origins::TWITTER_PART)));
        set(Feature::Meta, flag(has(Origins::META)));
        set(Feature::LdArticle, flag(has(Origins::LD_ARTICLE)));
        set(Feature::LdSubject, flag(has(Origins::LD_SUBJECT)));
        set(Feature::LdPage, flag(has(Origins::LD_PAGE)));
        set(Feature::Title, flag(has(Origins::TITLE)));
        set(Feature::TitleNoH1, flag(has(Origins::TITLE) && no_h1));
        set(Feature::TitleStart, flag(has(Origins::TITLE_START)));
        set(Feature::TitleEnd, flag(has(Origins::TITLE_END)));
        set(Feature::TitleMiddle, flag(has(Origins::TITLE_MIDDLE)));
        set(Feature::RestIsSite, flag(has(Origins::REST_IS_SITE)));
        set(Feature::AtColon, flag(has(Origins::AT_COLON)));
        set(Feature::Line, flag(has(Origins::LINE)));
        set(Feature::Repeated, flag(has(Origins::REPEATED)));
        let title_like =
            has(Origins::TITLE) || has(Origins::TITLE_START) || has(Origins::TITLE_END);
        let og_like = has(Origins::OG) || has(Origins::OG_PART);
        let visible = h1 || has(Origins::H2) || has(Origins::MARKED);
        let ld = has(Origins::LD_ARTICLE) || has(Origins::LD_SUBJECT) || has(Origins::LD_PAGE);
        let kinds = [title_like, og_like, visible, ld, has(Origins::HEADLINE)];
        let kinds = kinds.iter().filter(|&&kind| kind).count() as f32;
        set(Feature::Agreement, kinds / 5.0);
        set(Feature::VisibleAndDeclared, flag(visible && (title_like || og_like || ld)));
        let front = self.page.front;
        set(Feature::FrontTitle, flag(front && has(Origins::TITLE)));
        set(Feature::FrontH1, flag(front && h1));
        set(Feature::FrontOg, flag(front && has(Origins::OG)));

        let text = candidate.text.as_str();
        let words = candidate.words.len();
        set(Feature::OneWord, flag(words == 1));
        set(Feature::TwoWords, flag(words == 2));
        set(Feature::Long, flag(words > 20));
        set(Feature::VeryLong, flag(words > 32));
        set(Feature::Words, (words as f32).ln_1p() / 3.0);
        set(Feature::EndsSentence, flag(text.ends_with(['.', '。']) && !text.ends_with("...")));
        set(Feature::Question, flag(text.ends_with(['?', '？'])));
        set(Feature::IsSite, flag(self.page.is_site_name(text)));
        let site = |site: &Vec<u32>| site.len() <= words && covered(site, &candidate.words) == 1.0;
        set(Feature::HasSite, flag(self.page.sites.iter().any(site)));
        set(Feature::HasBar, flag(text.contains('|')));
        let bar = text.contains('|');
        let hyphen = text.contains(" - ");
        let dash = text.contains(" – ") || text.contains(" — ");
        set(Feature::HasHyphen, flag(hyphen));
        set(Feature::HasDash, flag(dash));
        set(Feature::H1Bar, flag(h1 && bar));
        set(Feature::H1Hyphen, flag(h1 && hyphen));
        set(Feature::H1Dash, flag(h1 && dash));
        set(Feature::CutBar, flag(has(Origins::CUT_BAR)));
        set(Feature::CutHyphen, flag(has(Origins::CUT_HYPHEN)));
        set(Feature::CutDash, flag(has(Origins::CUT_DASH)));
        set(Feature::FirstPiece, flag(has(Origins::FIRST_PIECE)));
        let of_h1 = has(Origins::FIRST_PIECE) && has(Origins::H1_PART);
        set(Feature::FirstPieceOfH1, flag(of_h1));
        let title_words = self.title.len();
        let part = has(Origins::TITLE_START) || has(Origins::TITLE_END);
        set(Feature::CutMost, flag(part && words * 2 <= title_words));
        set(Feature::HasColon, flag(text.contains(": ")));
        set(Feature::Generic, flag(is_generic(text)));

        set(Feature::InTitle, covered(&candidate.words, &self.title));
        set(Feature::OfTitle, covered(&self.title, &candidate.words));
        set(Feature::InOg, covered(&candidate.words, &self.og));
        set(Feature::OfOg, covered(&self.og, &candidate.words));
        set(Feature::InH1, covered(&candidate.words, &self.h1));
        set(Feature::OfH1, covered(&self.h1, &candidate.words));
        set(Feature::InSlug, covered(&candidate.words, &self.page.slug));
        set(Feature::OfSlug, covered(&self.page.slug, &candidate.words));
        set(Feature::InLd, covered(&candidate.words, &self.ld));
        set(Feature::OfLd, covered(&self.ld, &candidate.words));
        let shorter = words < self.h1.len();
        set(Feature::PartOfH1, flag(!h1 && shorter && covered(&candidate.words, &self.h1) == 1.0));
        let longer = !self.h1.is_empty() && words > self.h1.len();
        set(Feature::ExtendsH1, flag(longer && candidate.words.starts_with(&self.h1)));

        let cut = has(Origins::TITLE_START) || has(Origins::TITLE_END);
        set(Feature::CutAtSite, flag(cut && has(Origins::REST_IS_SITE)));
        let known = [&self.title, &self.og, &self.page.slug];
        let stray = known.iter().all(|other| covered(&candidate.words, other) < 0.2)
            && known.iter().any(|other| !other.is_empty());
        set(Feature::Stray, flag(h1 && stray));
        self.vocabulary(text, &mut row);
        if let Some(index) = candidate.block {
            self.place(index, &mut row);
            self.body(index, &mut row);
            if let Some(around) = &self.around {
                around.fill(candidate, index, &mut row);
            }
        }
        row[FEATURES..].copy_from_slice(&self.page.signs);
        row
    }

    /// What the article's words say of a candidate's.
    fn vocabulary(&self, text: &str, row: &mut Row) {
        let longer = words(text).map(word_key).filter(|key| is_long_word(*key));
        let (mut all, mut known, mut logs) = (0usize, 0usize, 0.0f32);
        for key in longer {
            let count = self.page.likely.count(key);
            all += 1;
            known += usize::from(count > 0);
            logs += (count as f32).ln_1p();
        }
        let all = all.max(1) as f32;
        row[Feature::InLikely as usize] = known as f32 / all;
        row[Feature::LikelyCount as usize] = (logs / all / 3.0).min(1.0);
    }

    /// Where a candidate's block stands beside the article's text.
    fn body(&self, index: u32, row: &mut Row) {
        let likely = &self.page.likely;
        let at = index as usize;
        let mut set = |feature: Feature, value: f32| row[feature as usize] = value;
        let flag = |yes: bool| if yes { 1.0 } else { 0.0 };
        set(Feature::Likely, likely.probability(at));
        let next = (at + 1..at + 4).map(|next| likely.probability(next)).fold(0.0, f32::max);
        set(Feature::LikelyNext, next);
        set(Feature::LikelyBefore, likely.share_before(at));
        set(Feature::LikelyAfter, (likely.bytes(at + 1, at + 13) / 2000.0).min(1.0));
        let distance = likely.start.abs_diff(at) as f32;
        set(Feature::ToBody, (distance.ln_1p() / 8.0).min(1.0));
        set(Feature::InBodyStretch, flag(likely.start < at && at <= likely.end));
        set(Feature::AfterBody, flag(at > likely.end));
        if at <= likely.start {
            let to = self.blocks.partition_point(|own| (*own as usize) < likely.start);
            let from = self.blocks.partition_point(|own| *own <= index);
            set(Feature::NearestBody, 1.0 / (1 + to.saturating_sub(from)) as f32);
        }
    }

    /// The features of the block that holds a candidate.
    fn place(&self, index: u32, row: &mut Row) {
        let document = self.page.document;
        let Some(block) = document.blocks.get(index as usize) else { return };
        let mut set = |feature: Feature, value: f32| row[feature as usize] = value;
        let flag = |yes: bool| if yes { 1.0 } else { 0.0 };
        let mut cues = block.lead;
        let (mut header, mut nav, mut footer, mut aside, mut main, mut article) =
            (false, false, false, false, false, false);
        for container in document.ancestors(block.container) {
            cues = cues.with(container.cues);
            match container.tag {
                Tag::Header => header = true,
                Tag::Nav => nav = true,
                Tag::Footer => footer = true,
                Tag::Aside => aside = true,
                Tag::Main => main = true,
                Tag::Article => article = true,
                _ => {}
            }
        }
        set(Feature::InHeader, flag(header || cues.any(Cues::HEADER)));
        set(Feature::InNav, flag(nav || cues.any(Cues::NAV)));
        set(Feature::InFooter, flag(footer || cues.any(Cues::FOOTER)));
        set(Feature::InAside, flag(aside || cues.any(Cues::SIDEBAR)));
        set(
            Feature::InRelated,
            flag(cues.any(Cues::RELATED.with(Cues::POPULAR).with(Cues::COMMENT))),
        );
        set(Feature::InMain, flag(main || cues.any(Cues::MAIN)));
        set(Feature::InArticle, flag(article));
        let own = document.containers.get(block.container as usize);
        let own = own.map_or(Cues::NONE, |container| container.cues).with(block.lead);
        set(Feature::TitleCue, flag(own.any(Cues::TITLE)));
        set(Feature::LogoCue, flag(own.any(Cues::LOGO)));
        set(Feature::Linked, flag(block.link_bytes as usize * 2 > block.span.len()));
        let log = |blocks: u32| ((blocks as f32).ln_1p() / 8.0).min(1.0);
        set(Feature::Before, log(index));
        set(Feature::ToText, self.text.map_or(1.0, |text| log(text.saturating_sub(index))));
        set(Feature::AfterText, flag(self.text.is_some_and(|text| text < index)));
        let from = index as usize + 1;
        let running = (from..from + 12).filter(|&next| is_running(document, next));
        let bytes: usize = running.map(|next| document.blocks[next].span.len()).sum();
        set(Feature::TextAfter, (bytes as f32 / 2000.0).min(1.0));
        let near = (from..from + 3).any(|next| is_running(document, next));
        let heading = heading_level(document, block).is_some();
        set(Feature::RightBeforeText, flag(near && (heading || document.bare)));
        set(Feature::GapBefore, f32::from(block.gap_before.min(4)) / 4.0);
        set(Feature::FirstLine, flag(document.bare && index == 0));
        let gap = |index: usize| document.blocks.get(index).map_or(0, |block| block.gap_before);
        set(Feature::GapAfter, f32::from(gap(from).min(4)) / 4.0);
        set(Feature::ShortNext, flag(document.bare && !is_running(document, from)));
    }
}
