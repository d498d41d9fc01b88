//! Enums whose values have names, the same in JSON, on the command line and in tables.

/// Declares an enum without fields whose values have names, with `ALL`, `name`, `Display` (the name),
/// `FromStr` (reads the name) and, with the feature `serde`, JSON as the name.
macro_rules! named_enum {
    (
        $(#[$attribute:meta])*
        pub enum $type:ident { $($(#[$own:meta])* $variant:ident = $name:literal,)* }
    ) => {
        $(#[$attribute])*
        pub enum $type { $($(#[$own])* $variant,)* }

        impl $type {
            /// All values, in the order of their declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The value's name: what `Display` writes, `FromStr` reads and JSON holds.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }

        /// The [`name`](Self::name); width and alignment are heeded.
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.name())
            }
        }

        /// From the [`name`](Self::name); any other string is an error of the kind
        /// [`ErrorKind::UnknownName`](crate::ErrorKind::UnknownName) that lists the names.
        impl std::str::FromStr for $type {
            type Err = crate::error::Error;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                match name {
                    $($name => Ok(Self::$variant),)*
                    _ => Err(crate::error::Error::unknown_name(name, &[$($name),*])),
                }
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.name())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let name = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(from)?;
                name.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

pub(crate) use named_enum;
