//! A hash table whose keys are hashes already, for the few inner loops where a look-up is most of the
//! work.

use std::hash::{BuildHasher, RandomState};

/// Values by the hashes of their keys: open addressing, at most half full. The hash zero marks an
/// empty slot and has no value. What is found does not depend on the slots, which a random factor
/// chooses: no page can have words that fall next to each other.
#[derive(Clone, Debug)]
pub(crate) struct Table<V> {
    /// A power of two of slots.
    slots: Vec<(u32, V)>,
    /// Odd. A product with it spreads any two hashes with the same probability (multiply-shift
    /// hashing: Dietzfelbinger et al., "A reliable randomized algorithm for the closest-pair
    /// problem", 1997).
    factor: u64,
}

impl<V: Copy + Default> Table<V> {
    /// An empty table with room for so many entries.
    pub(crate) fn with_room(entries: usize) -> Self {
        let slots = vec![(0, V::default()); (entries * 2 + 2).next_power_of_two()];
        Self { slots, factor: RandomState::new().hash_one(0) | 1 }
    }

    /// Where a hash is, or would go: there is always an empty slot.
    #[inline]
    fn slot(&self, hash: u32) -> usize {
        let mask = self.slots.len() - 1;
        // The upper half of the product has the bits that are mixed best.
        let mut slot = (u64::from(hash).wrapping_mul(self.factor) >> 32) as usize & mask;
        while self.slots[slot].0 != 0 && self.slots[slot].0 != hash {
            slot = (slot + 1) & mask;
        }
        slot
    }

    /// The value of a hash; the default for one that was not added.
    #[inline]
    pub(crate) fn get(&self, hash: u32) -> V {
        self.slots[self.slot(hash)].1
    }

    /// The value of a hash, to be changed; adds the hash if it is new. The caller adds no more hashes
    /// than there is room for, and not the hash zero.
    #[inline]
    pub(crate) fn entry(&mut self, hash: u32) -> &mut V {
        let slot = self.slot(hash);
        let (key, value) = &mut self.slots[slot];
        *key = hash;
        value
    }
}

#[cfg(test)]
mod tests {
    use super::Table;

    #[test]
    fn chosen_hashes_do_not_fill_slots_next_to_each_other() {
        const HASHES: u32 = 30_000;
        let sets: [fn(u32) -> u32; 4] =
            [|i| i + 1, |i| (i + 1) << 16, |i| (i + 1) << 15 ^ i, |i| (i + 1).rotate_left(20)];
        for (set, hash) in sets.into_iter().enumerate() {
            let mut table = Table::with_room(HASHES as usize);
            (0..HASHES).for_each(|i| *table.entry(hash(i) | 1) = 1u8);
            let runs = table.slots.split(|(hash, _)| *hash == 0);
            let longest = runs.map(<[_]>::len).max().unwrap();
            assert!(longest < 2000, "set {set} has a run of {longest} slots");
        }
    }

    #[test]
    fn values_are_found_and_others_not() {
        let mut table = Table::with_room(3);
        for (value, hash) in [(1u8, 1), (2, 9), (3, 17), (4, 9)] {
            *table.entry(hash) = value;
        }
        assert_eq!([1, 9, 17, 25, 0, u32::MAX].map(|hash| table.get(hash)), [1, 4, 3, 0, 0, 0]);
        assert_eq!(Table::<u8>::with_room(0).get(5), 0);
    }
}
