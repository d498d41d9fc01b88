//! A shard: one or two files that appear under their names when they are complete.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::input::hex;
use crate::page::Line;
use crate::parquet_file;

/// The ending of a file that is not complete.
pub(crate) const UNFINISHED: &str = ".part";

/// The form of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// JSON lines, compressed with gzip.
    Gzip,
    /// JSON lines.
    Plain,
    /// With or without the columns of what is written unchanged, and of all blocks.
    Parquet { row: bool, explain: bool },
}

/// A complete file.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
pub(crate) struct Complete {
    pub(crate) name: String,
    pub(crate) rows: u64,
    pub(crate) bytes: u64,
    pub(crate) sha256: String,
}

/// A file of rows that is being written. It is removed if it is dropped before [`finish`](Self::finish).
pub(crate) struct Table {
    folder: PathBuf,
    name: String,
    rows: u64,
    to: Option<Packed>,
}

enum Packed {
    Gzip(Box<GzEncoder<Hashed>>),
    Plain(Hashed),
    Parquet(Box<parquet_file::Writer<Hashed>>),
}

/// A file whose bytes are counted and hashed.
struct Hashed {
    file: BufWriter<File>,
    hash: Sha256,
    bytes: u64,
}

impl Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let length = self.file.write(bytes)?;
        self.hash.update(&bytes[..length]);
        self.bytes += length as u64;
        Ok(length)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Table {
    /// # Errors
    ///
    /// If the file cannot be made.
    pub(crate) fn new(folder: &Path, stem: &str, number: u64, form: Form) -> io::Result<Self> {
        let ending = match form {
            Form::Gzip => ".jsonl.gz",
            Form::Plain => ".jsonl",
            Form::Parquet { .. } => ".parquet",
        };
        let name = format!("{stem}-{number:05}{ending}");
        let file = BufWriter::new(File::create(folder.join(format!("{name}{UNFINISHED}")))?);
        let hashed = Hashed { file, hash: Sha256::new(), bytes: 0 };
        let mut table = Self { folder: folder.to_owned(), name, rows: 0, to: None };
        table.to = Some(match form {
            Form::Gzip => Packed::Gzip(Box::new(GzEncoder::new(hashed, Compression::default()))),
            Form::Plain => Packed::Plain(hashed),
            Form::Parquet { row, explain } => {
                match parquet_file::Writer::new(hashed, stem, (row, explain)) {
                    Ok(to) => Packed::Parquet(Box::new(to)),
                    Err(error) => {
                        _ = fs::remove_file(table.unfinished());
                        return Err(error);
                    }
                }
            }
        });
        Ok(table)
    }

    /// Appends a row.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub(crate) fn push(&mut self, line: Line) -> io::Result<()> {
        self.rows += 1;
        match (&mut self.to, line) {
            (Some(Packed::Gzip(to)), Line::Json(line)) => to.write_all(&line),
            (Some(Packed::Plain(to)), Line::Json(line)) => to.write_all(&line),
            (Some(Packed::Parquet(to)), Line::Cells(cells)) => to.push(cells),
            (None, _) => Ok(()),
            _ => Err(io::Error::other("a row in the form of another table")),
        }
    }

    /// Stores the file under its name.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub(crate) fn finish(mut self) -> io::Result<Complete> {
        let unfinished = self.unfinished();
        let hashed = match self.to.take() {
            Some(Packed::Gzip(to)) => to.finish(),
            Some(Packed::Plain(to)) => Ok(to),
            Some(Packed::Parquet(to)) => to.finish(),
            None => Err(io::Error::other("the shard is closed")),
        };
        let stored = hashed.and_then(|mut hashed| {
            hashed.flush()?;
            hashed.file.get_ref().sync_all()?;
            fs::rename(&unfinished, self.folder.join(&self.name))?;
            // The name, too, must outlast a power failure.
            File::open(&self.folder)?.sync_all()?;
            Ok(Complete {
                name: self.name.clone(),
                rows: self.rows,
                bytes: hashed.bytes,
                sha256: hex(&hashed.hash.finalize()),
            })
        });
        stored.inspect_err(|_| _ = fs::remove_file(&unfinished))
    }

    fn unfinished(&self) -> PathBuf {
        self.folder.join(format!("{}{UNFINISHED}", self.name))
    }
}

impl Drop for Table {
    fn drop(&mut self) {
        if self.to.take().is_some() {
            _ = fs::remove_file(self.unfinished());
        }
    }
}
