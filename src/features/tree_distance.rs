//! Tree distance to the title and to the longest paragraph: how far apart the two blocks are in
//! the tree of elements, and how similar the elements around them are.

use super::columns::Feature as F;
use crate::document::{Block, BlockKind, Document};
use crate::model::Matrix;
use crate::stats::PageStats;

/// The largest distance; also used without a landmark.
const FAR: u32 = 16;
/// Elements around a block that are compared.
const ALIKE: usize = 8;

/// `title` is the block that repeats the declared title; without one, the first `<h1>` stands for
/// it.
pub(super) fn fill(m: &mut Matrix, document: &Document, page: &PageStats, title: Option<usize>) {
    let first = BlockKind::Heading { level: 1 };
    let title = title.or_else(|| document.blocks.iter().position(|b| b.kind == first));
    distances(m, F::TitleUp as usize, document, title);
    let weight = |i: usize| page.blocks[i].words as f32 * (1.0 - page.blocks[i].link_density());
    let longest = (0..page.blocks.len()).max_by(|a, b| weight(*a).total_cmp(&weight(*b)));
    relate(m, F::LongestUp as usize, document, longest);
}

/// Fills three columns from `first` on: the distances, and how many elements around both look
/// alike.
pub(super) fn relate(m: &mut Matrix, first: usize, document: &Document, landmark: Option<usize>) {
    distances(m, first, document, landmark);
    let Some(landmark) = landmark.map(|i| document.blocks[i].container) else { return };
    let alike = |block: &Block| {
        let pairs = document.ancestors(block.container).zip(document.ancestors(landmark));
        pairs.take(ALIKE).take_while(|(a, b)| a.look == b.look).count() as f32
    };
    m.fill_each(first + 2, document.blocks.iter().map(alike));
}

/// Fills two columns from `first` on: the elements from a block up to the one that holds the
/// landmark as well, and those from there down to it.
fn distances(m: &mut Matrix, first: usize, document: &Document, landmark: Option<usize>) {
    let containers = &document.containers;
    let Some(landmark) = landmark.map(|i| document.blocks[i].container as usize) else {
        m.fill(first, FAR as f32);
        m.fill(first + 1, FAR as f32);
        return;
    };
    let mut apart = vec![(FAR, FAR); containers.len()];
    let (mut index, mut down) = (landmark, 0);
    loop {
        apart[index] = (0, down);
        let above = containers[index].parent as usize;
        if above == index {
            break;
        }
        (index, down) = (above, (down + 1).min(FAR));
    }
    for (i, container) in containers.iter().enumerate().skip(1) {
        if apart[i].0 > 0 {
            let (up, down) = apart[container.parent as usize];
            apart[i] = ((up + 1).min(FAR), down);
        }
    }
    let around = || document.blocks.iter().map(|block| apart[block.container as usize]);
    m.fill_each(first, around().map(|(up, _)| up as f32));
    m.fill_each(first + 1, around().map(|(_, down)| down as f32));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Builder, Cues, Inline, Span, Tag};
    use crate::features::{Known, compute};

    #[test]
    fn landmarks() {
        let mut builder = Builder::new();
        let element = |builder: &mut Builder, parent, look| {
            builder.container(parent, Tag::Div, Cues::NONE, look, Span::default())
        };
        let write = |builder: &mut Builder, container, kind, text| {
            builder.begin(kind, container, Cues::NONE);
            builder.text(text, Span::default(), Inline::default());
            builder.end();
            builder.close_container(container);
        };
        let (paragraph, title) = (BlockKind::Paragraph, BlockKind::Heading { level: 1 });
        let page = element(&mut builder, 0, 1);
        let header = element(&mut builder, page, 2);
        let h1 = element(&mut builder, header, 3);
        write(&mut builder, h1, title, "Ferry to Brill returns");
        builder.close_container(header);
        let story = element(&mut builder, page, 4);
        for text in ["The ferry left at six, with the band aboard.", "Its master had waited."] {
            let p = element(&mut builder, story, 5);
            write(&mut builder, p, paragraph, text);
        }
        builder.close_container(story);
        let aside = element(&mut builder, page, 6);
        write(&mut builder, aside, paragraph, "Two vessels collide");
        builder.close_container(page);
        let document = builder.finish();

        let matrix = compute(&document, &PageStats::of(&document), Known::default(), None);
        let column = |of: F| matrix.column(of as usize);
        assert_eq!(column(F::TitleUp), [0.0, 2.0, 2.0, 1.0]);
        assert_eq!(column(F::TitleDown), [0.0, 2.0, 2.0, 2.0]);
        assert_eq!(column(F::LongestUp), [2.0, 0.0, 1.0, 1.0]);
        assert_eq!(column(F::LongestDown), [2.0, 0.0, 1.0, 2.0]);
        assert_eq!(column(F::LongestAlike), [0.0, 3.0, 3.0, 0.0]);
    }
}
