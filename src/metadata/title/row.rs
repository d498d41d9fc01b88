//! The numbers of a candidate: where it was found, its text, its words and the other places'.

use super::around::Around;
use super::candidates::Candidate;
use super::features::{COUNT, FEATURES, Feature, Row};
use super::generic::is_generic;
use super::origins::Origins;
use crate::metadata::clean::{covered, word_hashes};
use crate::metadata::page::Page;
use crate::metadata::page_signs::is_running;

/// The rows of a page's candidates, in their order.
pub(in crate::metadata) fn rows(page: &Page, candidates: &[Candidate]) -> Vec<Row> {
    let view = View::of(page, candidates);
    candidates.iter().map(|candidate| view.row(candidate)).collect()
}

/// What the rows compare candidates with.
pub(super) struct View<'p, 'a> {
    pub(super) page: &'p Page<'a>,
    title: Vec<u32>,
    og: Vec<u32>,
    /// The first h1.
    h1: Vec<u32>,
    ld: Vec<u32>,
    h1s: usize,
    first_h1: Option<u32>,
    /// Index of the first block of running text.
    pub(super) text: Option<u32>,
    /// For bare text.
    around: Option<Around<'p>>,
    /// Blocks of the candidates, in order.
    pub(super) blocks: Vec<u32>,
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
                    Some(block) if document.is_plain_text && block.span.len() <= LONGEST => {
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
            around: document.is_plain_text.then(|| Around::of(page, text)),
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
        set(Feature::IsSite, flag(self.page.is_site(&candidate.words, text)));
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
}
