//! The lines of rows: read in batches, so that threads are woken once for many small rows.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use gleaner_common::compressed;
use memchr::{memchr, memchr_iter, memrchr};

/// Bytes that are read at once.
const BUFFER: usize = 1 << 16;
/// Bytes of a batch after which it ends with its line: enough that a batch of the smallest rows takes
/// a hundred times as long as waking a thread, and few enough that all threads get some.
const BATCH: usize = 1 << 14;

/// Whole lines that were there at the same time.
#[derive(Debug)]
pub(crate) struct Batch {
    /// The number of the first line.
    first: u64,
    bytes: Vec<u8>,
}

/// A line of input that holds something.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'a> {
    /// From 1, over all files; empty lines count.
    pub(crate) number: u64,
    pub(crate) bytes: &'a [u8],
}

impl Batch {
    /// The lines, without the empty ones.
    pub(crate) fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        let ends = memchr_iter(b'\n', &self.bytes).chain([self.bytes.len()]);
        let mut from = 0;
        let lines = ends.map(move |end| {
            let line = self.bytes.get(from..end).unwrap_or_default();
            from = end + 1;
            line
        });
        let numbered = lines.zip(self.first..).map(|(bytes, number)| Line { number, bytes });
        numbered.filter(|line| !line.bytes.trim_ascii().is_empty())
    }
}

/// The lines of the files, or of standard input if no file is named. A file that fails ends with an
/// error that names it, which counts as a line.
pub(crate) fn batches(
    mut files: Vec<OsString>,
) -> impl Iterator<Item = Result<Batch, String>> + Send + 'static {
    if files.is_empty() {
        files.push("-".into());
    }
    let mut next = 1;
    files.into_iter().flat_map(batches_of).map(move |batch| {
        let first = next;
        next += batch.as_ref().map_or(1, |bytes| count(bytes));
        batch.map(|bytes| Batch { first, bytes })
    })
}

/// Number of lines. Only the last of a file may lack its end.
fn count(bytes: &[u8]) -> u64 {
    memchr_iter(b'\n', bytes).count() as u64 + u64::from(!bytes.ends_with(b"\n"))
}

/// The lines of one file, or of standard input for `-`.
fn batches_of(file: OsString) -> impl Iterator<Item = Result<Vec<u8>, String>> + Send + 'static {
    let is_stdin = file == "-";
    let opened = if is_stdin {
        compressed::open(BufReader::with_capacity(BUFFER, io::stdin()))
    } else {
        File::open(&file).and_then(|file| compressed::open(BufReader::with_capacity(BUFFER, file)))
    };
    let mut input = Some(opened.map(|(input, _)| input));
    std::iter::from_fn(move || {
        let read = match input.as_mut()? {
            Ok(input) => batch(input),
            Err(error) => Err(std::mem::replace(error, io::ErrorKind::Other.into())),
        };
        match read {
            Ok(bytes) if !bytes.is_empty() => return Some(Ok(bytes)),
            _ => input = None,
        }
        let name = || {
            if is_stdin { "standard input".into() } else { Path::new(&file).display().to_string() }
        };
        read.err().map(|error| Err(format!("{}: {error}", name())))
    })
}

/// Reads until there is a whole line, and takes all that are there by then; empty at the end.
fn batch(input: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        let read = match input.fill_buf() {
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if read.is_empty() {
            return Ok(bytes);
        }
        let most = BATCH.saturating_sub(bytes.len()).min(read.len());
        let end = memrchr(b'\n', &read[..most]).or_else(|| {
            let after = memchr(b'\n', &read[most..])?;
            Some(most + after)
        });
        let taken = end.map_or(read.len(), |end| end + 1);
        bytes.extend_from_slice(&read[..taken]);
        input.consume(taken);
        if end.is_some() {
            return Ok(bytes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn batches_are_whole_lines() {
        let row = |len: usize| format!("{}\n", "x".repeat(len));
        let many = row(999).repeat(100);
        let cases: [(&str, &[usize]); 6] = [
            ("", &[]),
            ("a", &[1]),
            ("a\nb\n\nc", &[5, 1]),
            (&row(BUFFER), &[BUFFER + 1]),
            (&(row(BATCH + 5) + "a\nb\n"), &[BATCH + 6, 4]),
            (&many, &[16_000, 16_000, 16_000, 16_000, 1_000, 16_000, 16_000, 3_000]),
        ];
        for (text, expected) in cases {
            let mut input = BufReader::with_capacity(BUFFER, text.as_bytes());
            let read = std::iter::from_fn(|| Some(batch(&mut input).unwrap()));
            let read: Vec<_> = read.take_while(|batch| !batch.is_empty()).collect();
            assert_eq!(read.concat(), text.as_bytes());
            let lengths: Vec<_> = read.iter().map(Vec::len).collect();
            assert_eq!(lengths, expected, "{}", text.len());
        }
    }
}
