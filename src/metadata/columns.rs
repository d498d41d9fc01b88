//! The places that candidates are found in and the columns of their rows: one table per choice.
//!
//! A *place* is where a candidate was found, and what that place says of it: an h1, JSON-LD of an
//! article, a line after "By". Most places are columns: 1 if the candidate was found there.

/// A set of places: a choice's own, which its table declares, and the positions of blocks that all
/// choices share, see [`position`](super::position).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Places(u128);

/// The bits of positions; those of a choice's own places follow.
const POSITIONS: u32 = 32;
/// How many of these there are at most.
pub(super) const MOST: u32 = u128::BITS - POSITIONS;

impl Places {
    /// A position by its number, less than 32.
    pub(super) const fn position(number: u32) -> Self {
        Self(1 << number)
    }

    /// The place of a number, less than [`MOST`]: a table with more places does not compile.
    pub(super) const fn column(number: u32) -> Self {
        match 1u128.checked_shl(number + POSITIONS) {
            Some(bit) => Self(bit),
            None => Self(0),
        }
    }

    /// The union of sets.
    pub(super) const fn all(sets: &[Self]) -> Self {
        let (mut all, mut at) = (0, 0);
        while at < sets.len() {
            all |= sets[at].0;
            at += 1;
        }
        Self(all)
    }

    /// Whether any of the others is in the set.
    pub(super) const fn has(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }

    /// The places of both sets.
    pub(super) const fn with(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// The places of the set that are not in the other.
    pub(super) const fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }

    /// The places of both sets if `yes`, else the set itself.
    pub(super) const fn when(self, yes: bool, others: Self) -> Self {
        if yes { self.with(others) } else { self }
    }
}

/// The value of a column: a number, or 1 and 0 for yes and no.
pub(super) trait Value {
    fn value(self) -> f32;
}

impl Value for f32 {
    fn value(self) -> f32 {
        self
    }
}

impl Value for bool {
    fn value(self) -> f32 {
        if self { 1.0 } else { 0.0 }
    }
}

/// The logarithm of one more than a count, as a share of `most`; 1 at most.
pub(super) fn log(count: usize, most: f32) -> f32 {
    ((count as f32).ln_1p() / most).min(1.0)
}

/// Declares the columns of a choice, in the order in which its weights have them, each with the
/// expression that fills it from a candidate `c`. A column without an expression is a place: it is
/// 1 if `c.places` has it. Places that are not columns, or whose column depends on more, are
/// listed last, but have the first bits. All names are constants of the type.
macro_rules! columns {
    (
        $(#[$outer:meta])*
        $type:ident of $c:ident: $candidate:ty {
            $($(#[$doc:meta])* $name:ident $(= $value:expr)?),* $(,)?
        }
        $(places { $($(#[$place_doc:meta])* $place:ident),* $(,)? })?
    ) => {
        $(#[$outer])*
        pub(super) struct $type;

        #[derive(Clone, Copy)]
        enum Number { $($($place,)*)? $($name,)* }

        const _: () = { $($crate::metadata::columns::columns!(@ bit $name $($value)?);)* };

        #[allow(dead_code, non_upper_case_globals, reason = "columns are named in the weights")]
        impl $type {
            /// The names of the columns, in order.
            pub(super) const NAMES: &'static [&'static str] = &[$(stringify!($name)),*];
            /// How many there are.
            pub(super) const COUNT: usize = Self::NAMES.len();

            $($(#[$doc])* pub(super) const $name: $crate::metadata::columns::Places =
                $crate::metadata::columns::Places::column(Number::$name as u32);)*
            $($($(#[$place_doc])* pub(super) const $place: $crate::metadata::columns::Places =
                $crate::metadata::columns::Places::column(Number::$place as u32);)*)?

            /// The columns of a candidate.
            fn of($c: &$candidate) -> [f32; Self::COUNT] {
                use $crate::metadata::columns::Value;
                [$($crate::metadata::columns::columns!(@ $type $c $name $($value)?)),*]
            }
        }
    };
    (@ bit $name:ident) => {
        assert!((Number::$name as u32) < $crate::metadata::columns::MOST, "too many places")
    };
    (@ bit $name:ident $value:expr) => {};
    (@ $type:ident $c:ident $name:ident) => { $c.places.has($type::$name).value() };
    (@ $type:ident $c:ident $name:ident $value:expr) => { ($value).value() };
}

pub(super) use columns;

#[cfg(test)]
mod tests {
    use super::Places;

    struct Example {
        places: Places,
    }

    columns! {
        /// A table.
        Column of c: Example {
            One,
            Two,
            Both = c.places.has(Self::One) && c.places.has(Self::Two),
            Half = if c.places.has(Self::Seen) { 0.5 } else { 0.0 },
        }
        places { Seen }
    }

    #[test]
    fn a_table_is_names_places_and_values() {
        const ENDS: Places = Places::all(&[Column::One, Column::Seen, Places::position(3)]);
        let places = Places::default().when(true, Column::Two).when(false, Column::One);
        assert!(!places.has(ENDS) && places.with(Column::Seen).has(ENDS));
        assert!(Places::position(3).has(ENDS) && !Places::column(3).has(Places::position(3)));
        assert_eq!(Places::column(96), Places::default());
        assert_eq!(Column::NAMES, ["One", "Two", "Both", "Half"]);
        assert_eq!(Column::of(&Example { places: ENDS }), [1.0, 0.0, 0.0, 0.5]);
    }
}
