//! A hash table whose keys are hashes already, for the few inner loops where a look-up is most of the
//! work.

/// Values by the hashes of their keys: open addressing, at most half full. The hash zero marks an
/// empty slot and has no value.
#[derive(Clone, Debug)]
pub(crate) struct Table<V> {
    /// A power of two of slots.
    slots: Vec<(u32, V)>,
}

impl<V: Copy + Default> Table<V> {
    /// An empty table with room for so many entries.
    pub(crate) fn with_room(entries: usize) -> Self {
        Self { slots: vec![(0, V::default()); (entries * 2 + 2).next_power_of_two()] }
    }

    /// Where a hash is, or would go: there is always an empty slot.
    #[inline]
    fn slot(&self, hash: u32) -> usize {
        let mask = self.slots.len() - 1;
        // Of some hashes the upper bits are mixed better, of others the lower ones.
        let mut slot = (hash ^ hash >> 15) as usize & mask;
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
    fn values_are_found_and_others_not() {
        // 1, 9 and 17 fall on one slot of eight.
        let mut table = Table::with_room(3);
        for (value, hash) in [(1u8, 1), (2, 9), (3, 17), (4, 9)] {
            *table.entry(hash) = value;
        }
        assert_eq!([1, 9, 17, 25, 0, u32::MAX].map(|hash| table.get(hash)), [1, 4, 3, 0, 0, 0]);
        assert_eq!(Table::<u8>::with_room(0).get(5), 0);
    }
}
