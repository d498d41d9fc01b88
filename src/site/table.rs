//! Counts of keys in bounded memory, independent of their order.
//!
//! Up to [`MOST`] keys are counted exactly. Beyond that they are counted in a count-min sketch
//! (Cormode and Muthukrishnan 2005): in each of [`ROWS`] rows the bits of the key choose a cell. The
//! smallest of its cells is its count; it is too large if other keys share all of them. Both forms
//! hold only sums, and the sketch is a sum over the exact counts, so neither the order of the pages
//! nor the moment of the change matters.
//!
//! In addition to its own, a cell counts about `keys of a page / WIDTH` of the pages: the error is a
//! share of the pages that does not grow with their number.

/// Most keys that are counted exactly: 512 KiB.
pub(super) const MOST: usize = 1 << 15;
/// Rows of the sketch, each of [`WIDTH`] cells: 512 KiB.
pub(super) const ROWS: usize = 4;
/// Cells of a row.
pub(super) const WIDTH: usize = 1 << 15;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Table {
    /// Keys in ascending order with their counts.
    Each(Vec<(u64, u32)>),
    /// Row after row.
    Sketch(Box<[u32]>),
}

impl Default for Table {
    fn default() -> Self {
        Self::Each(Vec::new())
    }
}

impl Table {
    /// The cells of a key.
    fn cells(key: u64) -> [usize; ROWS] {
        let mask = WIDTH - 1;
        let bits = WIDTH.trailing_zeros() as usize;
        std::array::from_fn(|row| row * WIDTH + ((key >> (row * bits)) as usize & mask))
    }

    /// How often a key was counted; in a sketch perhaps more.
    pub(super) fn count(&self, key: u64) -> u32 {
        match self {
            Self::Each(counts) => {
                let found = counts.binary_search_by_key(&key, |&(key, _)| key).ok();
                found.and_then(|at| counts.get(at)).map_or(0, |&(_, count)| count)
            }
            Self::Sketch(cells) => {
                let counts = Self::cells(key).into_iter().filter_map(|cell| cells.get(cell));
                counts.min().copied().unwrap_or_default()
            }
        }
    }

    /// Adds another table's counts.
    pub(super) fn add(&mut self, other: &Self) {
        match (&mut *self, other) {
            (Self::Each(own), Self::Each(counts)) => *self = Self::of(sum(own, counts)),
            (Self::Sketch(own), Self::Sketch(cells)) => {
                own.iter_mut().zip(cells).for_each(|(own, more)| *own = own.saturating_add(*more));
            }
            (Self::Sketch(own), Self::Each(counts)) => sketch(own, counts),
            (Self::Each(own), Self::Sketch(cells)) => {
                let mut cells = cells.clone();
                sketch(&mut cells, own);
                *self = Self::Sketch(cells);
            }
        }
    }

    /// The form that so many keys take.
    pub(super) fn of(counts: Vec<(u64, u32)>) -> Self {
        if counts.len() <= MOST {
            return Self::Each(counts);
        }
        let mut cells = vec![0; ROWS * WIDTH].into_boxed_slice();
        sketch(&mut cells, &counts);
        Self::Sketch(cells)
    }
}

/// Adds counts to the cells of their keys.
fn sketch(cells: &mut [u32], counts: &[(u64, u32)]) {
    for &(key, count) in counts {
        for cell in Table::cells(key) {
            cells[cell] = cells[cell].saturating_add(count);
        }
    }
}

/// Both lists in one, the counts of a key that is in both added.
fn sum(a: &[(u64, u32)], b: &[(u64, u32)]) -> Vec<(u64, u32)> {
    let mut sum = [a, b].concat();
    // Two runs that ascend: a stable sort takes linear time.
    sum.sort_by_key(|(key, _)| *key);
    sum.dedup_by(|(key, more), (first, count)| {
        let is_same = key == first;
        *count = count.saturating_add(if is_same { *more } else { 0 });
        is_same
    });
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Keys spread like hashes.
    fn key(i: u64) -> u64 {
        (i + 1)
            .wrapping_mul(0x9e37_79b9_7f4a_7c15)
            .rotate_left(23)
            .wrapping_mul(0xd6e8_feb8_6659_fd93)
    }

    /// A page of keys of its own and of ten that all have.
    fn page(number: u64, own: u64) -> Table {
        let mut keys: Vec<u64> =
            (0..10).chain((number + 1) * own..(number + 2) * own).map(key).collect();
        keys.sort_unstable();
        Table::of(keys.into_iter().map(|key| (key, 1)).collect())
    }

    #[test]
    fn counts_are_exact_up_to_the_bound_and_near_beyond() {
        let pages = |count: u64| {
            let mut table = Table::default();
            (0..count).for_each(|number| table.add(&page(number, 100)));
            table
        };
        let few = pages(300);
        assert!(matches!(few, Table::Each(_)));
        assert_eq!((few.count(key(3)), few.count(key(150)), few.count(key(1 << 40))), (300, 1, 0));
        let many = pages(2000);
        assert!(matches!(many, Table::Sketch(_)));
        let found = many.count(key(3));
        // 200,000 keys in rows of 32,768 cells: six each.
        assert!((2000..2020).contains(&found), "{found}");
        let most = (100..2000).map(|i| many.count(key(i))).max().unwrap();
        assert!(most < 20, "{most}");
    }

    #[test]
    fn the_order_and_the_dealing_do_not_show() {
        let pages: Vec<Table> = (0..600).map(|number| page(number, 80)).collect();
        let sum = |pages: &mut dyn Iterator<Item = &Table>| {
            let mut table = Table::default();
            pages.for_each(|page| table.add(page));
            table
        };
        let forwards = sum(&mut pages.iter());
        assert!(matches!(forwards, Table::Sketch(_)));
        assert!(forwards == sum(&mut pages.iter().rev()));
        // A few pages, still counted one by one, and many, in both orders.
        let (few, many) = (sum(&mut pages[..9].iter()), sum(&mut pages[9..].iter()));
        assert!(matches!((&few, &many), (Table::Each(_), Table::Sketch(_))));
        assert!(forwards == sum(&mut [&few, &many].into_iter()));
        assert!(forwards == sum(&mut [&many, &few].into_iter()));
        // Two halves, neither of them beyond the bound.
        let half = |side: usize| sum(&mut pages[..600].iter().skip(side).step_by(2).take(250));
        let both = sum(&mut pages[..500].iter());
        assert!(matches!(half(0), Table::Each(_)) && matches!(both, Table::Sketch(_)));
        assert!(both == sum(&mut [half(0), half(1)].iter()));
    }
}
