//! The next larger sets of blocks around each block.

use std::ops::Range;

use crate::document::{Container, Document};

/// Enclosing levels that have columns.
pub(crate) const LEVELS: usize = 5;

/// For each block, the containers of the next larger sets of blocks around it, innermost
/// first. Where there are fewer, the outermost stands for the rest.
#[derive(Clone, Debug, Default)]
pub(crate) struct Levels {
    blocks: Vec<[u32; LEVELS]>,
}

impl Levels {
    pub(crate) fn of(document: &Document) -> Self {
        // For each container, the next larger one around it that has more blocks; else itself.
        let mut larger: Vec<u32> = Vec::with_capacity(document.containers.len());
        for (i, container) in document.containers.iter().enumerate() {
            let parent = container.parent as usize;
            larger.push(match document.containers.get(parent) {
                Some(above) if parent < i && range(above) == range(container) => larger[parent],
                Some(_) if parent < i => container.parent,
                _ => i as u32,
            });
        }
        // A container without a larger one stands for itself, and so does one with the same blocks:
        // the way up ends at both.
        let up = |container: u32| larger.get(container as usize).copied().unwrap_or(0);
        let alone = |container: u32, block: usize| {
            let container = document.containers.get(container as usize);
            container.is_some_and(|container| range(container) == (block..block + 1))
        };
        let levels = |(i, container): (usize, u32)| {
            let mut at = if alone(container, i) { up(container) } else { container };
            let mut levels = [at; LEVELS];
            for level in levels.iter_mut().skip(1) {
                at = up(at);
                *level = at;
            }
            levels
        };
        let blocks = document.blocks.iter().map(|block| block.container);
        Self { blocks: blocks.enumerate().map(levels).collect() }
    }

    /// The containers of a block's levels.
    pub(crate) fn levels(&self) -> &[[u32; LEVELS]] {
        &self.blocks
    }
}

/// The blocks of a container.
pub(crate) fn range(container: &Container) -> Range<usize> {
    container.first_block as usize..container.end_block as usize
}
