//! Pages in the place of an article.
//!
//! ## What it does
//!
//! If at most 150 words are kept and half of them or more stand in blocks with a phrase such as
//! "verify you are human", "page not found" or "this domain is for sale", of which the classifier is
//! not sure, nothing is kept; nor if the whole page has at most 150 words and half of those do. A block
//! with such a phrase that `prompts` dropped counts as kept here.
//!
//! ## Why
//!
//! A crawl has several such pages in a hundred. To the classifier, two sentences alone on a page are
//! a short article: it judges blocks, and what decides here is that there is nothing else.
//!
//! ## Example
//!
//! `Please verify you are a human. Access to this page has been denied …` alone on a page.
//!
//! ## Known problems
//!
//! A news item of three sentences about a site that asks its visitors to "create an account" is lost.
//!
//! ## Measured
//!
//! Of the development pages, out of fold, the rule empties one, an error page that `cleaneval-dev` took
//! for an article. Of 17 invented bot checks, refusals, errors, logins and parked domains of which the
//! classifier kept a sentence, it empties seven. Counting the phrases that `prompts` dropped changes no
//! page of the corpus; it empties an error page of `tests/pages`.

use super::{Page, RuleId};
use crate::document::Role;
use crate::vocab::Signal;

/// Most words of a page that stands in the place of an article.
const MOST_WORDS: u32 = 150;

pub(super) fn apply(page: &mut Page) {
    // What `prompts` took of such a page may be a phrase of it: "The page does not exist".
    let is_phrase = |i: usize| {
        page.verdicts[i].rule == RuleId::Prompts && page.stats[i].signals.has(Signal::Interstitial)
    };
    let kept = Words::of(page, (0..page.len()).filter(|i| page.kept(*i) || is_phrase(*i)));
    if kept.all == 0 || kept.all > MOST_WORDS {
        return;
    }
    if kept.are_notice() || Words::of(page, 0..page.len()).are_notice() {
        for i in 0..page.len() {
            if page.kept(i) {
                page.set(i, Role::Other);
            }
        }
    }
}

/// Words of some blocks.
#[derive(Default)]
struct Words {
    all: u32,
    /// In blocks with a phrase of such pages, of which the classifier is not sure.
    said: u32,
}

impl Words {
    /// Counts until there are more than such a page has.
    fn of(page: &Page, blocks: impl Iterator<Item = usize>) -> Self {
        let mut words = Self::default();
        for i in blocks {
            let stats = &page.stats[i];
            words.all += stats.words;
            if words.all > MOST_WORDS {
                break;
            }
            if stats.signals.has(Signal::Interstitial) && !page.sure(i) {
                words.said += stats.words;
            }
        }
        words
    }

    /// Whether they make a page in the place of an article.
    fn are_notice(&self) -> bool {
        self.all <= MOST_WORDS && self.said > 0 && self.said * 2 >= self.all
    }
}
