//! What an override sees of the page, and what it may do to it.

use super::case::Case;
use super::elements::Elements;
use super::rule::RuleId;
use super::verdict::Verdict;
use crate::document::{Block, Container, Cues, Document, PageKind, Role};
use crate::site;
use crate::stats::{BlockStats, PageStats};

/// Probability above which overrides trust the classifier. For `heading`, out of fold, it gained
/// `snippets-dev` .001 F1, `news-dev` .0005 and its lines up to .0006; .7 and .9 gain nearly the
/// same.
const SURE: f32 = 0.8;
/// Probability above which a line that looks like a prompt, like tags or like what follows the body
/// is more often content: see `prompts`, `tags` and `terminator`.
const LIKELY: f32 = 0.55;
/// Probability above which a line that only begins like a prompt is a sentence of the body, see
/// `prompts`. Out of fold it costs no set anything; .8 costs `snippets-dev` .001.
const CERTAIN: f32 = 0.9;

/// The page whose blocks are judged.
pub(super) struct Page<'a> {
    pub document: &'a Document,
    pub stats: &'a [BlockStats],
    page_stats: &'a PageStats,
    pub kind: PageKind,
    pub title: Option<&'a str>,
    /// The chosen byline, and the block that it was read from.
    pub author: Option<&'a str>,
    pub byline: Option<usize>,
    pub date: Option<usize>,
    pub verdicts: Vec<Verdict>,
    /// By container; filled when blocks are [named](super::roles::name).
    pub elements: Vec<Elements>,
    /// The override that is running: verdicts that it changes carry its id.
    pub rule: RuleId,
}

impl<'a> Page<'a> {
    pub(super) fn new(case: &Case<'a>, kept: &[bool]) -> Self {
        let verdict = |(kept, probability): (&bool, &f32)| Verdict {
            role: if *kept { Role::Body } else { Role::Other },
            probability: *probability,
            rule: RuleId::Model,
            recurrence: None,
        };
        Self {
            document: case.document,
            stats: &case.stats.blocks,
            page_stats: case.stats,
            kind: case.kind,
            title: case.title,
            author: case.author,
            byline: case.byline.map(|block| block as usize),
            date: case.date.map(|block| block as usize),
            verdicts: kept.iter().zip(case.probabilities).map(verdict).collect(),
            elements: Vec::new(),
            rule: RuleId::Model,
        }
    }

    /// Notes what recurs on the site, and what was dropped for it: all that would have been
    /// `kept` otherwise.
    pub(super) fn recurring(&mut self, site: &site::Opinion, kept: &[bool]) {
        let blocks = self.verdicts.iter_mut().zip(&site.recurs).zip(kept);
        for ((verdict, recurs), kept) in blocks {
            verdict.recurrence = *recurs;
            if recurs.is_some() && *kept && !verdict.role.is_content() {
                verdict.rule = RuleId::Site;
            }
        }
    }

    /// Number of blocks.
    pub(super) fn len(&self) -> usize {
        self.verdicts.len()
    }

    pub(super) fn block(&self, i: usize) -> &'a Block {
        &self.document.blocks[i]
    }

    pub(super) fn text(&self, i: usize) -> &'a str {
        self.document.text_of(&self.document.blocks[i])
    }

    /// The keys of the block's words.
    pub(super) fn words_of(&self, i: usize) -> &'a [u32] {
        self.page_stats.words_of(&self.stats[i])
    }

    /// Whether the block is part of the article so far.
    pub(super) fn kept(&self, i: usize) -> bool {
        self.verdicts[i].role.is_content()
    }

    pub(super) fn probability(&self, i: usize) -> f32 {
        self.verdicts[i].probability
    }

    /// Whether the classifier is sure that the block is content.
    pub(super) fn sure(&self, i: usize) -> bool {
        self.probability(i) > SURE
    }

    /// Whether the classifier takes the block for content, though it may be wrong.
    pub(super) fn likely(&self, i: usize) -> bool {
        self.probability(i) > LIKELY
    }

    /// Whether the classifier takes blocks for content on average.
    pub(super) fn are_likely(&self, blocks: std::ops::Range<usize>) -> bool {
        let sum: f32 = self.verdicts[blocks.clone()].iter().map(|v| v.probability).sum();
        sum > LIKELY * blocks.len() as f32
    }

    /// Whether the classifier leaves no doubt that the block is content.
    pub(super) fn certain(&self, i: usize) -> bool {
        self.probability(i) > CERTAIN
    }

    /// Whether the role is not yet known: dropped, and by no rule.
    pub(super) fn unnamed(&self, i: usize) -> bool {
        self.verdicts[i].role == Role::Other
    }

    /// Gives the block a role; it is kept or dropped accordingly.
    pub(super) fn set(&mut self, i: usize, role: Role) {
        if self.verdicts[i].role != role {
            // To name what the classifier dropped decides nothing.
            let decided = self.verdicts[i].role.is_content() != role.is_content();
            self.verdicts[i].role = role;
            if decided {
                self.verdicts[i].rule = self.rule;
            }
        }
    }

    /// Indices of the first and last kept blocks that are long enough for a paragraph: where the body
    /// surely is.
    pub(super) fn core(&self) -> Option<(usize, usize)> {
        let long = |i: &usize| self.kept(*i) && self.stats[*i].is_paragraph();
        let first = (0..self.len()).find(long)?;
        let last = (0..self.len()).rev().find(long)?;
        Some((first, last))
    }

    /// The containers around a block, innermost first.
    pub(super) fn around(&self, i: usize) -> impl Iterator<Item = &'a Container> {
        self.document.ancestors(self.block(i).container)
    }

    /// Whether an element around the block, or an inline one at its start, has a cue.
    pub(super) fn under(&self, i: usize, cues: Cues) -> bool {
        self.block(i).lead.any(cues) || self.around(i).any(|c| c.cues.any(cues))
    }

    /// What the elements around the block say.
    pub(super) fn elements_of(&self, i: usize) -> Elements {
        self.elements.get(self.block(i).container as usize).copied().unwrap_or_default()
    }
}
