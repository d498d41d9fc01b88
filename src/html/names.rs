//! Which attributes an element may have: most questions for one are answered by a look at this set.

use crate::document::tag_key;

/// A set of names of attributes, one bit for each name or several. A name whose bit is missing is not
/// in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Names(u32);

/// By this factor, the names that are asked for most have bits that few of the others have.
const FACTOR: u64 = 0x7380_a40f_b512_a2b9;

impl Names {
    /// The set of some names, in lower case.
    pub(crate) const fn of(names: &[&str]) -> Self {
        let mut set = 0;
        let mut i = 0;
        while i < names.len() {
            set |= Self::keyed(tag_key(names[i].as_bytes())).0;
            i += 1;
        }
        Self(set)
    }

    /// The set of one name, in any case.
    #[inline]
    pub(crate) const fn named(name: &str) -> Self {
        Self::keyed(tag_key(name.as_bytes()))
    }

    /// The set of the name with a key.
    #[inline]
    pub(super) const fn keyed(key: u64) -> Self {
        Self(1 << (key.wrapping_mul(FACTOR) >> 59))
    }

    /// Whether a name may be in both sets.
    #[inline]
    pub(crate) const fn meet(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    #[inline]
    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
