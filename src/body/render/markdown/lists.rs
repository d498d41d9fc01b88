//! How the items of a list stand: their numbers, and where an empty line is needed.

use crate::body::render::options::RenderOptions;
use crate::body::{Block, Content, Item, Numbering};

/// The items that have anything to show, each with its number.
pub(super) fn shown<'a>(
    numbering: Option<&Numbering>,
    items: &'a [Item],
    options: RenderOptions,
) -> Vec<(Option<u32>, &'a Item)> {
    let mut next = numbering.map(|numbering| numbering.start);
    let mut shown = Vec::new();
    for item in items {
        let number = next.map(|next| item.number.unwrap_or(next));
        let falls = numbering.is_some_and(|numbering| numbering.reversed);
        next = number.map(|n| if falls { n.saturating_sub(1) } else { n.saturating_add(1) });
        if item.blocks.iter().any(|block| is_shown(block, options)) {
            // Markdown has nine digits.
            shown.push((number.map(|number| number.min(999_999_999)), item));
        }
    }
    shown
}

/// Whether a block has anything to show in its place.
pub(super) fn is_shown(block: &Block, options: RenderOptions) -> bool {
    !matches!(block.content, Content::Note { .. }) && options.shows(block)
}

/// Whether an empty line stands between two blocks of an item, which then must stand between all
/// items of the list.
pub(super) fn is_loose(item: &Item, options: RenderOptions) -> bool {
    let mut blocks = item.blocks.iter().filter(|block| is_shown(block, options));
    let Some(mut before) = blocks.next() else { return false };
    blocks.any(|block| {
        let joins = joins(&before.content, &block.content, options);
        before = block;
        !joins
    })
}

/// Whether a list may follow the line of a paragraph at once: any with bullets, and one with
/// numbers if it begins with 1.
pub(super) fn joins(before: &Content, content: &Content, options: RenderOptions) -> bool {
    let Content::List { numbering, items } = content else { return false };
    let first =
        || shown(numbering.as_ref(), items, options).first().and_then(|(number, _)| *number);
    matches!(before, Content::Paragraph { .. }) && first().is_none_or(|number| number == 1)
}
