//! Wrappers of a whole page: a `<div>` that holds all blocks tells nothing about any of them, unless its
//! classes say what it holds.

use super::{Block, Container, Cues, Document, Tag};

/// Leaves the wrappers of the whole page out of the chains of elements: what they held is now
/// inside the nearest other element around them. So a page gives the same article with one more
/// `<div>` around all of it. Blocks from a script's data do not count: they are in no element.
///
/// The innermost element around the only block of a page stays.
pub(super) fn leave_out(document: &mut Document) {
    let in_markup = |block: &Block| !block.from_data;
    let first = document.blocks.iter().position(in_markup);
    let last = document.blocks.iter().rposition(in_markup);
    let (Some(first), Some(last)) = (first, last) else { return };
    let only = (first == last).then(|| document.blocks[first].container as usize);
    // They are the first containers, each inside the one before.
    let holds_all = |container: &Container| {
        container.first_block as usize <= first && container.end_block as usize > last
    };
    let around = document.containers.iter().take_while(|container| holds_all(container)).count();
    // For each of these, the element that stands for it.
    let mut kept: Vec<u32> = Vec::with_capacity(around);
    for (i, container) in document.containers[..around].iter().enumerate() {
        let says_nothing =
            container.tag == Tag::Div && container.cues.with(Cues::LAYOUT) == Cues::LAYOUT;
        let is_wrapper = i > 0 && says_nothing && only != Some(i);
        kept.push(if is_wrapper { kept[container.parent as usize] } else { i as u32 });
    }
    if kept.iter().zip(0..).all(|(kept, i)| *kept == i) {
        return;
    }
    for i in 1..document.containers.len() {
        let parent = document.containers[i].parent;
        let parent = kept.get(parent as usize).copied().unwrap_or(parent);
        let above = document.containers[parent as usize].depth;
        let container = &mut document.containers[i];
        (container.parent, container.depth) = (parent, above.saturating_add(1));
    }
    for block in &mut document.blocks {
        block.container = kept.get(block.container as usize).copied().unwrap_or(block.container);
    }
}

#[cfg(test)]
mod tests {
    use crate::document::Limits;

    #[test]
    fn only_wrappers_of_the_whole_page_are_left_out() {
        // The elements around each block, innermost first.
        for (html, around) in [
            ("<div><div><p>One<p>Two</div></div>", &["P Body", "P Body"][..]),
            ("<div><p>One</div><p>Two", &["P Div Body", "P Body"]),
            ("<div><main><div><p>One<p>Two</div></main></div>", &["P Main Body", "P Main Body"]),
            ("<div>One<p>Two</div>", &["Body", "P Body"]),
            ("<div class=wrapper><p>One<p>Two</div>", &["P Body", "P Body"]),
            ("<div class=entry-content><p>One<p>Two</div>", &["P Div Body", "P Div Body"]),
            ("<div><div>One</div></div>", &["Div Body"]),
            ("", &[]),
        ] {
            let document = crate::html::read(html, &Limits::default());
            let tags = |container: u32| {
                let around = document.ancestors(container).map(|c| format!("{:?}", c.tag));
                around.collect::<Vec<_>>().join(" ")
            };
            let found: Vec<_> = document.blocks.iter().map(|b| tags(b.container)).collect();
            assert_eq!(found, around, "{html}");
            for block in &document.blocks {
                let depth = document.containers[block.container as usize].depth;
                assert_eq!(usize::from(depth) + 1, document.ancestors(block.container).count());
            }
        }
    }
}
