//! What the choices share in form: sets of places, and names of a row's columns.

/// A set of flags: `bits! { Name: u64 { A = 0, B = 1 } }` gives the constants `Name::A` …
/// on a type `Name(u64)` declared beside it.
macro_rules! bits {
    ($type:ident { $($(#[$doc:meta])* $name:ident = $bit:literal),* $(,)? }) => {
        impl $type {
            $($(#[$doc])* pub(super) const $name: Self = Self(1 << $bit);)*

            /// Whether any flag of `other` is in the set.
            pub(super) const fn has(self, other: Self) -> bool {
                self.0 & other.0 != 0
            }

            /// The flags of both sets.
            pub(super) const fn with(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }

            /// The flags of both sets if `yes`, else the set itself.
            pub(super) fn when(self, yes: bool, other: Self) -> Self {
                if yes { self.with(other) } else { self }
            }
        }
    };
}

/// The names of a row's numbers, as an enum whose variants are their places in the row.
macro_rules! numbers {
    ($(#[$outer:meta])* $type:ident { $($(#[$doc:meta])* $name:ident),* $(,)? }) => {
        $(#[$outer])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(usize)]
        pub(in crate::metadata) enum $type { $($(#[$doc])* $name),* }

        impl $type {
            /// Their names, in order.
            pub(in crate::metadata) const NAMES: &'static [&'static str] =
                &[$(stringify!($name)),*];
        }
    };
}

pub(super) use {bits, numbers};
