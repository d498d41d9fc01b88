//! The one form in which learned numbers are stored, and how it is read.
//!
//! The bytes of a file, numbers little-endian:
//!
//! | bytes | what |
//! |---|---|
//! | 8 | the magic `gleaner\0` |
//! | 4 | the version, a `u32` |
//! | 8 | hash of the names of the columns that the numbers were fitted to, a `u64` |
//! | 1 + n | the file's own name: its length, then `n` bytes of UTF-8 |
//! | 4 + n | where the numbers come from, for people: its length, then `n` bytes of UTF-8 |
//! | the rest | the numbers, as the model that they are of has them |

use std::fmt;

use crate::text::{FNV_64, fnv_64_step};

const MAGIC: &[u8; 8] = b"gleaner\0";
const VERSION: u32 = 2;

/// Columns that numbers are fitted to: weights for other columns are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Columns {
    pub count: usize,
    /// FNV-1a over the names, each followed by a line feed.
    pub hash: u64,
}

impl Columns {
    pub(crate) fn of(names: &[impl AsRef<str>]) -> Self {
        let bytes = names.iter().flat_map(|name| name.as_ref().bytes().chain([b'\n']));
        let hash = bytes.fold(FNV_64, |hash, byte| fnv_64_step(hash, byte.into()));
        Self { count: names.len(), hash }
    }
}

/// Why bytes are not the weights that were asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LoadError {
    /// The magic or the version is another.
    Format,
    /// The file holds the numbers of another model.
    Name,
    /// The numbers were fitted to other columns.
    Columns,
    /// Shorter or longer than its own counts say.
    Length,
    /// A column, depth or number that cannot be.
    Value,
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Format => "not a file of weights, or of another version",
            Self::Name => "weights of another model",
            Self::Columns => "weights fitted to other columns than the crate's: train again",
            Self::Length => "weights cut short, or with bytes after their end",
            Self::Value => "weights with an impossible number",
        })
    }
}

/// Reads numbers off the front of a slice.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// A reader of the numbers of a file, which must be named so and be fitted to these columns.
    pub(crate) fn open(bytes: &'a [u8], name: &str, columns: Columns) -> Result<Self, LoadError> {
        let (header, numbers) = Header::read(bytes)?;
        if header.name != name {
            return Err(LoadError::Name);
        }
        if header.columns != columns.hash {
            return Err(LoadError::Columns);
        }
        Ok(numbers)
    }

    /// The next bytes, as many as the array has.
    pub(crate) fn take<const N: usize>(&mut self) -> Result<[u8; N], LoadError> {
        let (head, tail) = self.0.split_first_chunk::<N>().ok_or(LoadError::Length)?;
        self.0 = tail;
        Ok(*head)
    }

    /// The next `length` bytes.
    pub(crate) fn bytes(&mut self, length: usize) -> Result<&'a [u8], LoadError> {
        let (head, tail) = self.0.split_at_checked(length).ok_or(LoadError::Length)?;
        self.0 = tail;
        Ok(head)
    }

    pub(crate) fn u16(&mut self) -> Result<u16, LoadError> {
        self.take().map(u16::from_le_bytes)
    }

    pub(crate) fn i16(&mut self) -> Result<i16, LoadError> {
        self.take().map(i16::from_le_bytes)
    }

    pub(crate) fn u32(&mut self) -> Result<u32, LoadError> {
        self.take().map(u32::from_le_bytes)
    }

    /// A number of 7 bits per byte, low ones first; the top bit of a byte says that more follow.
    pub(crate) fn difference(&mut self) -> Result<u32, LoadError> {
        let mut value = 0;
        for shift in [0, 7, 14, 21] {
            let [byte] = self.take()?;
            value |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        Err(LoadError::Value)
    }

    /// An `f32`, neither infinite nor NaN.
    pub(crate) fn finite(&mut self) -> Result<f32, LoadError> {
        let value = self.take().map(f32::from_le_bytes)?;
        if value.is_finite() { Ok(value) } else { Err(LoadError::Value) }
    }

    /// Adds so many [`finite`](Self::finite) numbers to the end of others.
    pub(crate) fn finite_to(&mut self, to: &mut Vec<f32>, count: usize) -> Result<(), LoadError> {
        let (numbers, _) = self.bytes(4 * count)?.as_chunks();
        let first = to.len();
        to.extend(numbers.iter().map(|bytes| f32::from_le_bytes(*bytes)));
        let all = to[first..].iter().all(|value| value.is_finite());
        if all { Ok(()) } else { Err(LoadError::Value) }
    }

    /// A number of things of at least `size` bytes each: one that is too large for the bytes
    /// left is an error, so that it cannot make the caller reserve more.
    pub(crate) fn count(&mut self, size: usize) -> Result<usize, LoadError> {
        let count = self.u32()? as usize;
        if count > self.0.len() / size.max(1) { Err(LoadError::Length) } else { Ok(count) }
    }

    /// A part with its length, a `u32`, before it.
    pub(crate) fn part(&mut self) -> Result<Self, LoadError> {
        let length = self.u32()? as usize;
        self.bytes(length).map(Self)
    }

    /// That nothing is left.
    pub(crate) fn end(self) -> Result<(), LoadError> {
        if self.0.is_empty() { Ok(()) } else { Err(LoadError::Length) }
    }
}

/// What a file says of itself before its numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Header<'a> {
    /// The file's name in `src/model/weights`.
    pub name: &'a str,
    /// Hash of the columns' names, see [`Columns`].
    pub columns: u64,
    /// Corpus, command, scores: for people.
    pub provenance: &'a str,
}

impl<'a> Header<'a> {
    /// Reads the header and gives the numbers that follow it.
    pub(crate) fn read(bytes: &'a [u8]) -> Result<(Self, Reader<'a>), LoadError> {
        let mut reader = Reader(bytes);
        if &reader.take::<8>()? != MAGIC || reader.u32()? != VERSION {
            return Err(LoadError::Format);
        }
        let columns = u64::from_le_bytes(reader.take()?);
        let text = |bytes| std::str::from_utf8(bytes).map_err(|_| LoadError::Value);
        let [length] = reader.take()?;
        let name = text(reader.bytes(usize::from(length))?)?;
        let Reader(provenance) = reader.part()?;
        Ok((Self { name, columns, provenance: text(provenance)? }, reader))
    }

    /// The bytes of a file with this header.
    pub(crate) fn file(&self, numbers: &[u8]) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend(VERSION.to_le_bytes());
        bytes.extend(self.columns.to_le_bytes());
        bytes.push(self.name.len() as u8);
        bytes.extend(self.name.as_bytes());
        bytes.extend((self.provenance.len() as u32).to_le_bytes());
        bytes.extend(self.provenance.as_bytes());
        bytes.extend(numbers);
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: Columns = Columns { count: 3, hash: 7 };

    fn file() -> Vec<u8> {
        Header { name: "dates", columns: COLUMNS.hash, provenance: "by hand" }.file(&[1, 2])
    }

    #[test]
    fn a_file_reads_back() {
        let bytes = file();
        let (header, _) = Header::read(&bytes).unwrap();
        assert_eq!((header.name, header.columns, header.provenance), ("dates", 7, "by hand"));
        let mut numbers = Reader::open(&bytes, "dates", COLUMNS).unwrap();
        assert_eq!(numbers.u16(), Ok(0x0201));
        assert_eq!(numbers.end(), Ok(()));
    }

    #[test]
    fn every_fault_is_an_error() {
        let error = |bytes: &[u8]| Reader::open(bytes, "dates", COLUMNS).unwrap_err();
        let header = file().len() - 2;
        for cut in 0..header {
            assert_eq!(error(&file()[..cut]), LoadError::Length, "cut at {cut}");
        }
        // (place of the changed byte, the error)
        let cases = [
            (0, LoadError::Format),
            (8, LoadError::Format),
            (12, LoadError::Columns),
            // Not UTF-8 any more.
            (21, LoadError::Value),
            (31, LoadError::Value),
        ];
        for (place, expected) in cases {
            let mut bytes = file();
            bytes[place] ^= 0x80;
            assert_eq!(error(&bytes), expected, "byte {place}");
        }
        let open = |name| Reader::open(&file(), name, COLUMNS).err();
        assert_eq!((open("titles.html"), open("dates")), (Some(LoadError::Name), None));
    }

    #[test]
    fn columns_differ_by_name_order_and_number() {
        let all = [&["a", "b"][..], &["b", "a"], &["ab"], &["a"], &[]].map(Columns::of);
        for (i, one) in all.iter().enumerate() {
            assert!(all[..i].iter().all(|other| other.hash != one.hash), "{one:?}");
        }
    }
}
