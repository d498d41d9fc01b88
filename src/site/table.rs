//! Counts of keys in bounded memory, the same in whatever order they come.
//!
//! Up to [`MOST`] keys are counted one by one. Beyond, they are counted in a count-min
//! sketch (Cormode and Muthukrishnan 2005): in each of [`ROWS`] rows the key's own bits
//! choose a cell, and the least of its cells is its count, or more if other keys fell into
//! all of them. Both forms hold sums and nothing else, and the second is a sum over the
//! first, so that neither the order of the pages nor the moment of the change is seen in it.
//!
//! A cell holds, beside its own, about `keys of a page / WIDTH` of the pages: the error is a
//! share of the pages that does not grow with their number. That is what a share is asked of.

/// Keys counted one by one: 512 KiB.
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

    /// How often a key was counted; beyond the bound perhaps more.
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
    let mut sum = Vec::with_capacity(a.len() + b.len());
    let (mut a, mut b) = (a.iter().copied().peekable(), b.iter().copied().peekable());
    loop {
        let (first, second) = match (a.peek(), b.peek()) {
            (Some(a), Some(b)) => (a.0 <= b.0, b.0 <= a.0),
            (a, b) => (a.is_some(), b.is_some()),
        };
        let own = if first { a.next() } else { None };
        let more = if second { b.next() } else { None };
        match (own, more) {
            (Some((key, own)), Some((_, more))) => sum.push((key, own.saturating_add(more))),
            (Some(one), None) | (None, Some(one)) => sum.push(one),
            (None, None) => return sum,
        }
    }
}
