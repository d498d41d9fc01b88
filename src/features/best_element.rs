//! Columns for the position of a block relative to the element that most likely has the article.
//!
//! A block's own levels reach five elements up and say nothing about the rest of the page; for these
//! columns all elements are compared first. For the first forest they are ranked by Readability's
//! measure, for the second by the results of the first.

use super::columns::{Feature as F, STANDING};
use crate::document::{Block, BlockKind, Container, Cues, Document, Tag};
use crate::model::Matrix;
use crate::stats;
use crate::stats::{PageStats, share};
use crate::text::CharClass;

/// Readability's numbers (Arc90, 2009; as Mozilla's has them): the characters from which a
/// paragraph votes, and the share of its vote for each of the elements above it.
const VOTER: u32 = 25;
const SHARES: [f32; 5] = [1.0, 1.0 / 2.0, 1.0 / 6.0, 1.0 / 9.0, 1.0 / 12.0];

/// The distance of an element that is not around a block, and of those further away.
const FAR: f32 = 16.0;

/// Names of elements that hold articles.
const GOOD: Cues =
    Cues::BODY.with(Cues::ARTICLE).with(Cues::MAIN).with(Cues::POST).with(Cues::TEXT);
/// Names of elements that do not.
const BAD: Cues = Cues::COMMENT
    .with(Cues::FOOTER)
    .with(Cues::SIDEBAR)
    .with(Cues::RELATED)
    .with(Cues::POPULAR)
    .with(Cues::ADVERT)
    .with(Cues::SHARE)
    .with(Cues::SUBSCRIBE)
    .with(Cues::CONSENT)
    .with(Cues::NAV)
    .with(Cues::OVERLAY)
    .with(Cues::WIDGET)
    .with(Cues::TOOLS)
    .with(Cues::HIDDEN);

pub(super) fn fill(m: &mut Matrix, document: &Document, page: &PageStats) {
    let links = |container| page.sums.of_range(stats::range(container)).link_density();
    let containers = document.containers.iter().zip(votes(document, page));
    let scores: Vec<f32> = containers
        .map(|(container, votes)| {
            // An element without a vote is not a candidate.
            if votes == 0.0 { 0.0 } else { (votes + worth(container)) * (1.0 - links(container)) }
        })
        .collect();
    stand(m, F::VotesShare as usize, document, page, &scores);
}

/// Fills the [`STANDING`] columns from `first` on, by the score of each container.
pub(super) fn stand(
    m: &mut Matrix,
    first: usize,
    document: &Document,
    page: &PageStats,
    scores: &[f32],
) {
    let best = scores.iter().copied().enumerate().max_by(|a, b| a.1.total_cmp(&b.1));
    let Some((top, most)) = best.filter(|(_, most)| *most > 0.0) else { return };
    let best = &document.containers[top];
    // What is true of an element is true of those inside, unless they know better.
    let mut standings: Vec<[f32; 3]> = Vec::with_capacity(scores.len());
    for (i, (container, score)) in document.containers.iter().zip(scores).enumerate() {
        let around = standings.get(container.parent as usize).copied();
        let [share, above, beside] = around.unwrap_or([0.0, FAR, 0.0]);
        let own = score / most;
        let sibling = i > 0 && i != top && container.parent == best.parent;
        standings.push([
            share.max(own),
            if i == top { 0.0 } else { (above + 1.0).min(FAR) },
            if sibling { own.max(0.01) } else { beside },
        ]);
    }
    let inside = stats::range(best);
    let [share_at, above_at, beside_at, words_at, through_at]: [usize; STANDING] =
        std::array::from_fn(|offset| first + offset);
    for (of, column) in [share_at, above_at, beside_at].into_iter().enumerate() {
        let standing = |block: &Block| standings[block.container as usize][of];
        m.fill_each(column, document.blocks.iter().map(standing));
    }
    let words = page.sums.of_range(inside.clone()).words;
    m.fill(words_at, share(words, page.sums.all().words));
    for (i, value) in m.column_mut(through_at).iter_mut().enumerate() {
        *value = match i {
            _ if i < inside.start => -1.0,
            _ if i >= inside.end => 2.0,
            _ => share((i - inside.start) as u32, inside.len() as u32),
        };
    }
}

/// The votes of all paragraphs for the elements around them: one, one more for each comma, and
/// up to three for length. The nearest element with other blocks in it gets the vote first.
fn votes(document: &Document, page: &PageStats) -> Vec<f32> {
    let mut votes = vec![0.0f32; document.containers.len()];
    for ((block, f), levels) in document.blocks.iter().zip(&page.blocks).zip(page.nest.levels()) {
        let apart = matches!(block.kind, BlockKind::Heading { .. } | BlockKind::Caption);
        if f.shape.chars < VOTER || apart {
            continue;
        }
        let length = (f.shape.chars / 100).min(3) as f32;
        let vote = 1.0 + f.shape.count(CharClass::Comma) as f32 + length;
        let mut index = levels[0];
        for share in SHARES {
            votes[index as usize] += vote * share;
            let above = document.containers[index as usize].parent;
            if above == index {
                break;
            }
            index = above;
        }
    }
    votes
}

/// What an element's tag and names are worth.
fn worth(container: &Container) -> f32 {
    let tag = match container.tag {
        Tag::Div | Tag::Article | Tag::Main => 5.0,
        Tag::Pre | Tag::Td | Tag::Blockquote => 3.0,
        Tag::Form | Tag::Ol | Tag::Ul | Tag::Dl | Tag::Li | Tag::Address => -3.0,
        _ => 0.0,
    };
    let named = |cues| if container.cues.any(cues) { 25.0 } else { 0.0 };
    tag + named(GOOD) - named(BAD)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Builder, Inline, Span};
    use crate::features::{Known, compute};

    /// The columns of a page with adjacent elements that have these paragraphs.
    fn columns(elements: &[&[&str]]) -> Matrix {
        let mut builder = Builder::new();
        for paragraphs in elements {
            let element = builder.container(0, Tag::Div, Cues::NONE, 0, Span::default());
            for text in *paragraphs {
                builder.begin(BlockKind::Paragraph, element, Cues::NONE);
                builder.text(text, Span::default(), Inline::default());
                builder.end();
            }
            builder.close_container(element);
        }
        let document = builder.finish();
        compute(&document, &PageStats::of(&document), Known::default(), None)
    }

    #[test]
    fn the_best_element_is_the_one_around_the_paragraphs() {
        let matrix = columns(&[
            &["Tides", "Sport"],
            &[
                "The ferry left on Monday at six, with forty passengers, and with the band.",
                "Its master said that the crew had waited seven weeks, for one part alone.",
                "Nobody would sign for it, he said, and the yard was shut, as ever on a Friday.",
            ],
            &["The harbour board has turned down a bid, the second one.", "More"],
        ]);
        let column = |of: F| matrix.column(of as usize);
        assert_eq!(column(F::VotesAbove), [FAR, FAR, 0.0, 0.0, 0.0, FAR, FAR]);
        assert_eq!(column(F::VotesThrough), [-1.0, -1.0, 0.0, 1.0 / 3.0, 2.0 / 3.0, 2.0, 2.0]);
        assert_eq!(column(F::VotesShare)[2], 1.0);
        let beside = column(F::VotesBeside);
        assert!(beside[2] == 0.0 && beside[5] > 0.1, "{beside:?}");
    }

    #[test]
    fn without_votes_nothing_is_best() {
        let matrix = columns(&[&["Tides", "Sport"]]);
        assert_eq!(matrix.column(F::VotesShare as usize), [0.0, 0.0]);
    }
}
