//! Columns that say how near of kin a block is to a landmark of the page: how far apart the two
//! stand in the tree of elements, and how alike the elements around them are.

use super::facts::PageFacts;
use super::matrix::Matrix;
use super::names::Feature as F;
use crate::document::{BlockKind, Document};

/// The distance where there is no landmark, and of those further away.
const FAR: u32 = 16;
/// Elements around a block that are compared.
const ALIKE: usize = 8;

pub(super) fn fill(m: &mut Matrix, document: &Document, page: &PageFacts) {
    let repeated = m.column(F::FromTitle as usize).iter().position(|from| *from == 0.0);
    let first = BlockKind::Heading { level: 1 };
    let title = repeated.or_else(|| document.blocks.iter().position(|b| b.kind == first));
    relate(m, F::TitleUp as usize, document, title);
    let weight = |i: usize| page.blocks[i].words as f32 * (1.0 - page.blocks[i].link_density());
    let longest = (0..page.blocks.len()).max_by(|a, b| weight(*a).total_cmp(&weight(*b)));
    relate(m, F::LongestUp as usize, document, longest);
}

/// Fills three columns from `first` on: the elements from a block up to the one that holds the
/// landmark as well, those from there down to it, and how many elements around both look alike.
pub(super) fn relate(m: &mut Matrix, first: usize, document: &Document, landmark: Option<usize>) {
    let containers = &document.containers;
    let Some(landmark) = landmark.map(|i| document.blocks[i].container as usize) else {
        m.fill_column(first, FAR as f32);
        m.fill_column(first + 1, FAR as f32);
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
    let alike = |own: u32| {
        let pairs = document.ancestors(own).zip(document.ancestors(landmark as u32));
        pairs.take(ALIKE).take_while(|(a, b)| a.look == b.look).count()
    };
    for (i, block) in document.blocks.iter().enumerate() {
        let (up, down) = apart[block.container as usize];
        m.set_at(first, i, up as f32);
        m.set_at(first + 1, i, down as f32);
        m.set_at(first + 2, i, alike(block.container) as f32);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Limits;
    use crate::features::{Known, compute};

    #[test]
    fn landmarks() {
        let page = r#"<title>Ferry to Brill returns</title>
            <div class=page>
              <header><h1>Ferry to Brill returns</h1></header>
              <div class=story><p>The ferry left on Monday with forty passengers aboard, and with
                the band.<p>Its master had waited seven weeks for a part.</div>
              <aside><ul><li>Two vessels collide<li>Rain brings relief</ul></aside>
            </div>"#;
        let document = crate::html::read(page, &Limits::default());
        let matrix = compute(&document, &PageFacts::of(&document), Known::default());
        let texts: Vec<&str> = document.blocks.iter().map(|b| document.text_of(b)).collect();
        let of = |start: &str, columns: [F; 3]| {
            let row = texts.iter().position(|text| text.starts_with(start)).unwrap();
            columns.map(|column| matrix.column(column as usize)[row])
        };
        let title = [F::TitleUp, F::TitleDown, F::TitleAlike];
        let longest = [F::LongestUp, F::LongestDown, F::LongestAlike];
        for (start, from_title, from_longest) in [
            ("Ferry", [0.0, 0.0, 4.0], [2.0, 2.0, 0.0]),
            ("The ferry", [2.0, 2.0, 0.0], [0.0, 0.0, 4.0]),
            ("Its master", [2.0, 2.0, 0.0], [1.0, 1.0, 4.0]),
            ("Two vessels", [3.0, 2.0, 0.0], [3.0, 2.0, 0.0]),
        ] {
            assert_eq!(of(start, title), from_title, "{start}");
            assert_eq!(of(start, longest), from_longest, "{start}");
        }
    }
}
