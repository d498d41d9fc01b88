//! Groups of equal blocks or containers.

use super::order::by_hash;

/// Group numbers: items with equal keys share a number, counted from 0.
#[derive(Clone, Debug, Default)]
pub(crate) struct Groups {
    /// The number of each item, in order.
    of: Vec<u32>,
    /// How many items have each number.
    sizes: Vec<u32>,
}

impl Groups {
    /// Numbers items by their hashes, see [`by_hash`]. No choice of hashes makes sorting slow, as it
    /// may a hash table.
    pub(crate) fn by(keys: impl Iterator<Item = u64>) -> Self {
        let order = by_hash(keys);
        let mut groups = Self { of: vec![0; order.len()], sizes: Vec::new() };
        let mut last = None;
        for (key, thing) in order {
            if last.replace(key) != Some(key) {
                groups.sizes.push(0);
            }
            let number = groups.sizes.len() - 1;
            groups.sizes[number] += 1;
            groups.of[thing as usize] = number as u32;
        }
        groups
    }

    /// Number of groups.
    pub(crate) const fn len(&self) -> usize {
        self.sizes.len()
    }

    /// The group of each item, in order.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = usize> {
        self.of.iter().map(|number| *number as usize)
    }

    /// The size of each item's group.
    pub(crate) fn sizes(&self) -> impl Iterator<Item = u32> {
        self.numbers().map(|number| self.sizes[number])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_keys_share_a_number() {
        let hashes = [7, 3, 7, 9, 3, 7].map(|hash: u64| hash << 50);
        let groups = Groups::by(hashes.into_iter());
        assert_eq!(groups.numbers().collect::<Vec<_>>(), [1, 0, 1, 2, 0, 1]);
        assert_eq!(groups.sizes().collect::<Vec<_>>(), [3, 2, 3, 1, 2, 3]);
        assert_eq!((groups.len(), Groups::by([].into_iter()).len()), (3, 0));
    }
}
