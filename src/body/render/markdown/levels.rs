//! Levels of headings.

use crate::body::render::options::RenderOptions;
use crate::body::{Body, Content};

/// The level that is written for each of the page: the levels that the body has, from its lowest on, without those
/// between that it does not have. Of `h2`, `h3` and `h6` the last is written as `####`.
pub(super) fn levels(body: &Body, options: RenderOptions) -> [usize; 7] {
    let mut used = [false; 7];
    for block in body.walk() {
        if let Content::Heading { level, text } = &block.content
            && !used[own(*level)]
        {
            used[own(*level)] = options.shows_run(text);
        }
    }
    let first = used.iter().position(|&used| used).unwrap_or(1);
    let mut next = first;
    std::array::from_fn(|level| {
        let written = next;
        next += usize::from(used[level]);
        written.max(1)
    })
}

/// The level of a heading of the page, as it counts.
pub(super) fn own(level: u8) -> usize {
    usize::from(level.clamp(1, 6))
}
