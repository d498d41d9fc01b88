//! Writes a model as bytes and reads it back.

use super::SiteModel;
use super::table::{MOST, ROWS, Table, WIDTH};
use crate::error::{Error, ErrorKind};

/// The first bytes of a serialised model; the version of the format follows.
const MAGIC: &[u8; 7] = b"gleaner";
/// Raised with every change of the format, or of how keys are computed.
const VERSION: u8 = 1;
/// Forms of the table.
const EACH: u8 = 0;
const SKETCH: u8 = 1;

impl SiteModel {
    /// The model as bytes, at most 512 KiB and 13 bytes, the same on every machine. Equal
    /// models give equal bytes.
    ///
    /// ```
    /// let site = gleaner::SiteModel::new();
    /// assert!(site.to_bytes().starts_with(b"gleaner"));
    /// ```
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = [MAGIC.as_slice(), &[VERSION], &self.pages.to_le_bytes()].concat();
        match &self.table {
            Table::Each(counts) => {
                bytes.push(EACH);
                bytes.extend((counts.len() as u32).to_le_bytes());
                for (key, count) in counts {
                    bytes.extend(key.to_le_bytes());
                    bytes.extend(count.to_le_bytes());
                }
            }
            Table::Sketch(cells) => {
                bytes.push(SKETCH);
                bytes.extend(cells.iter().flat_map(|cell| cell.to_le_bytes()));
            }
        }
        bytes
    }

    /// Reads what [`to_bytes`](Self::to_bytes) has written.
    ///
    /// ```
    /// use gleaner::SiteModel;
    ///
    /// let mut site = SiteModel::new();
    /// site.learn("Harbour Gazette\nFerry returns");
    /// let bytes = site.to_bytes();
    /// assert_eq!(SiteModel::from_bytes(&bytes)?, site);
    /// assert!(SiteModel::from_bytes(&bytes[1..]).is_err());
    /// # Ok::<(), gleaner::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::SiteFormat`] if the bytes are not a model, [`ErrorKind::SiteVersion`] if
    /// another version of the crate wrote it, [`ErrorKind::SiteDamaged`] if it is cut short.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let rest = bytes.strip_prefix(MAGIC).ok_or(ErrorKind::SiteFormat)?;
        let (version, rest) = rest.split_first().ok_or(ErrorKind::SiteDamaged)?;
        if *version != VERSION {
            return Err(ErrorKind::SiteVersion.into());
        }
        read(rest).ok_or_else(|| ErrorKind::SiteDamaged.into())
    }
}

/// Bytes; in formats for human readers, the same in hexadecimal.
#[cfg(feature = "serde")]
impl serde::Serialize for SiteModel {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let bytes = self.to_bytes();
        if !to.is_human_readable() {
            return to.serialize_bytes(&bytes);
        }
        let digit = |nibble: u8| char::from_digit(nibble.into(), 16).unwrap_or_default();
        let text: String =
            bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect();
        to.serialize_str(&text)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for SiteModel {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = SiteModel;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a model of a site")
            }

            fn visit_bytes<E: serde::de::Error>(self, bytes: &[u8]) -> Result<SiteModel, E> {
                SiteModel::from_bytes(bytes).map_err(E::custom)
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<SiteModel, E> {
                let value = |digit: u8| char::from(digit).to_digit(16);
                let byte = |pair: &[u8; 2]| Some((value(pair[0])? << 4 | value(pair[1])?) as u8);
                let (pairs, []) = text.as_bytes().as_chunks::<2>() else {
                    return self.visit_bytes(&[]);
                };
                let bytes: Option<Vec<u8>> = pairs.iter().map(byte).collect();
                self.visit_bytes(&bytes.unwrap_or_default())
            }
        }
        if from.is_human_readable() {
            from.deserialize_str(Visitor)
        } else {
            from.deserialize_bytes(Visitor)
        }
    }
}

/// Everything after the version.
fn read(bytes: &[u8]) -> Option<SiteModel> {
    let (pages, bytes) = number(bytes)?;
    let (form, bytes) = bytes.split_first()?;
    let table = match *form {
        EACH => {
            let (count, bytes) = number(bytes)?;
            let (entries, []) = bytes.as_chunks::<12>() else { return None };
            let split = |entry: &[u8; 12]| {
                let (key, count) = entry.split_first_chunk()?;
                Some((u64::from_le_bytes(*key), number(count)?.0))
            };
            let counts: Vec<(u64, u32)> = entries.iter().map(split).collect::<Option<_>>()?;
            let ascend = counts.is_sorted_by(|a, b| a.0 < b.0);
            let counted = counts.iter().all(|&(_, count)| (1..=pages).contains(&count));
            let whole = counts.len() == count as usize && counts.len() <= MOST;
            (ascend && counted && whole).then_some(Table::Each(counts))?
        }
        SKETCH => {
            let (cells, []) = bytes.as_chunks::<4>() else { return None };
            let cells: Box<[u32]> = cells.iter().map(|cell| u32::from_le_bytes(*cell)).collect();
            // Every key adds as much to one row as to the next.
            let sum = |row: &[u32]| row.iter().map(|&cell| u64::from(cell)).sum::<u64>();
            let full = cells.contains(&u32::MAX);
            let mut sums = cells.chunks(WIDTH).map(sum);
            let first = sums.next()?;
            let even = full || sums.all(|sum| sum == first);
            (cells.len() == ROWS * WIDTH && even).then_some(Table::Sketch(cells))?
        }
        _ => return None,
    };
    Some(SiteModel { pages, table })
}

fn number(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let (number, rest) = bytes.split_first_chunk()?;
    Some((u32::from_le_bytes(*number), rest))
}
