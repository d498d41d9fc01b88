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
    /// Of the latest item; `None` if the list is not numbered.
    pub number: Option<u32>,
    /// Columns before the list's markers.
    pub indent: usize,
    /// Whether its markers differ from the usual ones, for a list of the same kind ends right
    /// before it.
    pub other: bool,
}

/// How an item stands to the one before it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    /// Its list, with its own number in it.
    pub level: Level,
    /// Whether it begins the list.
    pub first: bool,
    /// Whether numbers are missing between the item before it and this one.
    pub skips: bool,
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
        number: Option<u32>,
        width: impl Fn(&Level) -> usize,
        mut close: impl FnMut(&Level),
    ) -> Item {
        let mut ended: Option<Level> = None;
        loop {
            let full = self.levels.len() == MAX_LEVELS;
            let Some(last) = self.levels.last_mut() else { break };
            if last.depth < depth && !full {
                break;
            }
            let reaches = last.depth <= depth;
            // Numbers rise within a list, and `None` follows only `None`.
            let goes_on = match (last.number, number) {
                (Some(before), Some(this)) => before < this,
                (before, this) => before == this,
            };
            if reaches && goes_on {
                let next = last.number.map(|before| before.saturating_add(1));
                last.number = number;
                return Item { level: *last, first: false, skips: number != next };
            }
            // A shallower item, or another list in this one's place.
            close(last);
            ended = self.levels.pop();
            if reaches {
                break;
            }
        }
        let indent = self.levels.last().map_or(0, |outer| outer.indent + width(outer));
        let alike =
            |before: &Level| before.indent == indent && before.number.is_some() == number.is_some();
        let other = ended.filter(alike).is_some_and(|before| !before.other);
        let level = Level { depth, number, indent, other };
        self.levels.push(level);
        Item { level, first: true, skips: false }
    }

    /// Ends all lists, innermost first.
    pub(super) fn close(&mut self, close: impl FnMut(&Level)) {
        self.levels.iter().rev().for_each(close);
        self.levels.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::{Level, Lists};

    /// Draws items as `(`, `)` around bullet lists and `[`, `]` around numbered ones.
    fn draw(items: &[(u8, Option<u32>)]) -> String {
        let mut lists = Lists::default();
        let mut out = String::new();
        let end = |level: &Level| if level.number.is_some() { ']' } else { ')' };
        for &(depth, number) in items {
            let mut closed = String::new();
            let item = lists.item(depth, number, |_| 2, |level| closed.push(end(level)));
            out.push_str(&closed);
            if item.first {
                out.push(if number.is_some() { '[' } else { '(' });
            }
            out.push_str(&number.map_or("-".to_owned(), |number| number.to_string()));
        }
        lists.close(|level| out.push(end(level)));
        assert!(lists.is_empty());
        out
    }

    #[test]
    fn items_nest_by_depth_and_kind() {
        let (no, one, two) = (None, Some(1), Some(2));
        for (items, drawn) in [
            (&[(1, no), (1, no)][..], "(--)"),
            (&[(1, no), (2, one), (2, two), (1, no)], "(-[12]-)"),
            (&[(1, no), (3, no), (2, no), (1, no)], "(-(-)(-)-)"),
            (&[(3, no), (1, no)], "(-)(-)"),
            (&[(1, one), (1, no), (1, one)], "[1](-)[1]"),
            (&[(1, one), (2, no), (1, no)], "[1(-)](-)"),
            (&[(1, one), (2, no), (1, two)], "[1(-)2]"),
            // Numbers that begin anew are another list's.
            (&[(1, one), (1, two), (1, one)], "[12][1]"),
        ] {
            assert_eq!(draw(items), drawn, "{items:?}");
        }
    }

    #[test]
    fn depth_is_bounded() {
        let mut lists = Lists::default();
        let deep =
            (0..=255).map(|d| lists.item(d, (d % 2 == 0).then_some(1), |_| 3, |_| {}).level.indent);
        assert_eq!(deep.max(), Some(33));
    }
}
