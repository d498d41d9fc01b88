//! Consecutive list items as nested lists.

/// Levels drawn: a deeper item stands at the last of them. Indentation would otherwise
/// make the output quadratic in a hostile page's depth.
const MAX_LEVELS: usize = 12;

/// The lists open around the item at hand, outermost first.
#[derive(Debug, Default)]
pub(super) struct Lists {
    levels: Vec<Level>,
}

/// One open list.
#[derive(Clone, Copy, Debug)]
pub(super) struct Level {
    /// As the items have it; depths between two levels may be missing.
    pub depth: u8,
    pub ordered: bool,
    /// Number of the latest item, from 1.
    pub number: u32,
    /// Columns before the list's markers.
    pub indent: usize,
}

/// How an item stands to the one before it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    /// Its list, its own number in it.
    pub level: Level,
    /// Whether it begins the list.
    pub first: bool,
}

impl Lists {
    /// Whether no list is open.
    pub(super) fn is_empty(&self) -> bool {
        self.levels.is_empty()
    }

    /// Places the next item. `close` hears of each list that ends before it, innermost
    /// first; `width` tells a marker's width in columns, its space included.
    pub(super) fn item(
        &mut self,
        depth: u8,
        ordered: bool,
        width: impl Fn(&Level) -> usize,
        mut close: impl FnMut(&Level),
    ) -> Item {
        loop {
            let full = self.levels.len() == MAX_LEVELS;
            let Some(last) = self.levels.last_mut() else { break };
            if last.depth < depth && !full {
                break;
            }
            let reaches = last.depth <= depth;
            if reaches && last.ordered == ordered {
                last.number = last.number.saturating_add(1);
                return Item { level: *last, first: false };
            }
            // A shallower item, or a list of the other kind in this one's place.
            close(last);
            self.levels.pop();
            if reaches {
                break;
            }
        }
        let indent = self.levels.last().map_or(0, |outer| outer.indent + width(outer));
        let level = Level { depth, ordered, number: 1, indent };
        self.levels.push(level);
        Item { level, first: true }
    }

    /// Ends all lists, innermost first.
    pub(super) fn close(&mut self, close: impl FnMut(&Level)) {
        self.levels.iter().rev().for_each(close);
        self.levels.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::Lists;

    /// Draws items as `(`, `)` around bullet lists and `[`, `]` around numbered ones.
    fn draw(items: &[(u8, bool)]) -> String {
        let mut lists = Lists::default();
        let mut out = String::new();
        for &(depth, ordered) in items {
            let mut closed = String::new();
            let item = lists.item(
                depth,
                ordered,
                |_| 2,
                |level| closed.push(if level.ordered { ']' } else { ')' }),
            );
            out.push_str(&closed);
            if item.first {
                out.push(if ordered { '[' } else { '(' });
            }
            out.push_str(&item.level.number.to_string());
        }
        lists.close(|level| out.push(if level.ordered { ']' } else { ')' }));
        assert!(lists.is_empty());
        out
    }

    #[test]
    fn items_nest_by_depth_and_kind() {
        for (items, drawn) in [
            (&[(1, false), (1, false)][..], "(12)"),
            (&[(1, false), (2, true), (2, true), (1, false)], "(1[12]2)"),
            (&[(1, false), (3, false), (2, false), (1, false)], "(1(1)(1)2)"),
            (&[(3, false), (1, false)], "(1)(1)"),
            (&[(1, true), (1, false), (1, true)], "[1](1)[1]"),
            (&[(1, true), (2, false), (1, false)], "[1(1)](1)"),
        ] {
            assert_eq!(draw(items), drawn, "{items:?}");
        }
    }

    #[test]
    fn depth_is_bounded() {
        let mut lists = Lists::default();
        let deep = (0..=255).map(|d| lists.item(d, d % 2 == 0, |_| 3, |_| {}).level.indent);
        assert_eq!(deep.max(), Some(33));
    }
}
