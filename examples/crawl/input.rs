//! The pages of all inputs, in order.

use std::fs::{self, File};
use std::io::{self, BufRead, Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use gleaner_common::walk::{Found, Walk};
use gleaner_common::{compressed, terminal};
use sha2::{Digest, Sha256};

use crate::budget::{Budget, Permit};
use crate::columns::Columns;
use crate::given::Given;
use crate::members::Members;
use crate::parquet_file;
use crate::progress::{Counted, Progress};
use crate::warc::{Fault, Record, Records};

/// Bytes of standard input, or of a pipe, that tell what it holds.
const FIRST: u64 = 1 << 16;
/// Bytes of a page's bookkeeping.
const LEAST: usize = 4096;

/// One unit of an input.
#[derive(Debug)]
pub(crate) struct Item {
    /// Index of the input, and how many items of it end with this one.
    pub(crate) at: (usize, u64),
    pub(crate) name: Arc<str>,
    pub(crate) content: Content,
    pub(crate) permit: Permit,
}

#[derive(Debug)]
pub(crate) enum Content {
    Record(Box<Record>),
    Line(Vec<u8>),
    Row(Box<Given>),
    Page(Vec<u8>),
    Fault(Box<Fault>),
}

/// The files of the call, those of a folder by name; files of a folder that are neither pages nor
/// rows nor archives are passed over, which is said on standard error. A file or folder of a folder that
/// cannot be read is among them, and becomes an error when it is its turn.
///
/// # Errors
///
/// If the list cannot be read, or an input is in the folder of the output or the other way round: what is
/// written would be read, or deleted.
pub(crate) fn files(
    inputs: &[PathBuf],
    list: Option<&Path>,
    output: &Path,
    quiet: bool,
) -> Result<Vec<PathBuf>, String> {
    let mut all = inputs.to_vec();
    if let Some(list) = list {
        let lines = fs::read_to_string(list);
        let lines = lines.map_err(|error| format!("{}: {error}", list.display()))?;
        all.extend(lines.lines().map(str::trim).filter(|line| !line.is_empty()).map(PathBuf::from));
    }
    let mut files = vec![];
    let output = real(output);
    for input in all {
        if input.as_os_str() == "-" {
            files.push(input);
            continue;
        }
        let own = real(&input);
        if own.starts_with(&output) || input.is_dir() && output.starts_with(&own) {
            let [input, output] = [&*input, &*output].map(Path::display);
            return Err(format!("{input} and the folder for the output, {output}, are not apart"));
        }
        if input.is_dir() {
            walk(&input, quiet, &mut files);
        } else {
            files.push(input);
        }
    }
    Ok(files)
}

/// The absolute path without links, also of what is not there yet.
fn real(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let there = path.ancestors().find_map(|above| Some((above.canonicalize().ok()?, above)));
    match there.and_then(|(real, above)| Some(real.join(path.strip_prefix(above).ok()?))) {
        Some(real) => real,
        None => path,
    }
}

/// Adds the files of a folder, and says on standard error what it passes over.
fn walk(folder: &Path, quiet: bool, files: &mut Vec<PathBuf>) {
    let say = |what: &str| {
        if !quiet {
            _ = writeln!(io::stderr(), "gleaner-crawl: {}", terminal::shown(what));
        }
    };
    for found in Walk::of(folder.to_owned(), |_| None) {
        match found {
            Found::File(path, _) | Found::Fault(path, _) => files.push(path),
            Found::Empty(path) => say(&format!("{}: no page in it", path.display())),
            Found::Skipped(what) => say(&what),
        }
    }
}

/// Whether a file can be read only once: standard input, a pipe, a device.
pub(crate) fn is_stream(path: &Path) -> bool {
    path.as_os_str() == "-"
        || fs::metadata(path).is_ok_and(|file| !file.is_file() && !file.is_dir())
}

/// A hash of the names and sizes of files.
pub(crate) fn fingerprint(files: &[PathBuf]) -> String {
    let mut hash = Sha256::new();
    for file in files {
        let size = fs::metadata(file).map_or(0, |file| file.len());
        hash.update(format!("{}\n{size}\n", file.display()));
    }
    hex(&hash.finalize())
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// How inputs are read.
pub(crate) struct Reading {
    /// Bytes that a page may have.
    pub(crate) most: usize,
    /// Bytes of memory for each byte of a page.
    pub(crate) weight: usize,
    pub(crate) columns: Columns,
    pub(crate) budget: Arc<Budget>,
    pub(crate) progress: Arc<Progress>,
}

/// The items of all files that follow `done`, the index of a file and the items of it to pass over.
pub(crate) fn items(
    files: Arc<[PathBuf]>,
    done: (usize, u64),
    how: Reading,
) -> impl Iterator<Item = Item> + Send + 'static {
    (done.0..files.len()).flat_map(move |index| {
        let file = &files[index];
        how.progress.begin(index);
        let (budget, weight) = (Arc::clone(&how.budget), how.weight);
        let name: Arc<str> = file.display().to_string().into();
        let before = if index == done.0 { done.1 } else { 0 };
        let numbered = contents(file, &how).zip(1..);
        numbered.skip_while(move |&(_, number)| number <= before).map(move |(content, number)| {
            let bytes = match &content {
                Content::Record(record) => record.block.len(),
                Content::Line(bytes) | Content::Page(bytes) => bytes.len(),
                Content::Row(row) => row.len(),
                Content::Fault(_) => 0,
            };
            let permit = budget.take(bytes * weight + LEAST);
            Item { at: (index, number), name: Arc::clone(&name), content, permit }
        })
    })
}

type Contents = Box<dyn Iterator<Item = Content> + Send>;

/// What one file holds.
fn contents(path: &Path, how: &Reading) -> Contents {
    let most = how.most;
    let stream = |file| compressed::open(io::BufReader::with_capacity(1 << 16, file));
    let opened = open(path);
    let counted = |input| Counted { input, progress: Arc::clone(&how.progress) };
    let read = opened.and_then(|(kind, file)| -> io::Result<Contents> {
        Ok(match kind {
            Kind::Archive => {
                let records = Records::of(Members::of(counted(file))?, most);
                Box::new(records.map(|record| match record {
                    Ok(record) => Content::Record(Box::new(record)),
                    Err(fault) => Content::Fault(Box::new(fault)),
                }))
            }
            Kind::Rows => Box::new(Lines { input: Some(stream(counted(file))?.0), most }),
            Kind::Table => {
                let input = File::open(path)?;
                let counted = Counted { input, progress: Arc::clone(&how.progress) };
                let rows = parquet_file::read(counted, &how.columns)?;
                Box::new(rows.map(move |row| match row {
                    Ok(row) if row.len() > most => too_long(),
                    Ok(row) => Content::Row(Box::new(row)),
                    Err(error) => fault("unreadable input", error),
                }))
            }
            Kind::Page => {
                let mut bytes = vec![];
                stream(counted(file))?.0.take(most as u64 + 1).read_to_end(&mut bytes)?;
                let content = if bytes.len() > most { too_long() } else { Content::Page(bytes) };
                Box::new(std::iter::once(content))
            }
        })
    });
    read.unwrap_or_else(|error| Box::new(std::iter::once(unreadable(&error))))
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Archive,
    Rows,
    /// Parquet.
    Table,
    Page,
}

/// Opens a file, or standard input for `-`, and tells what it holds.
fn open(path: &Path) -> io::Result<(Kind, Box<dyn Read + Send>)> {
    if path.is_dir() {
        fs::read_dir(path)?;
    }
    if !is_stream(path) {
        return Ok((sniff(File::open(path)?, path)?, Box::new(File::open(path)?)));
    }
    let mut input: Box<dyn Read + Send> = match path.as_os_str() {
        stdin if stdin == "-" => Box::new(io::stdin()),
        _ => Box::new(File::open(path)?),
    };
    let mut start = vec![];
    (&mut input).take(FIRST).read_to_end(&mut start)?;
    let kind = sniff(Cursor::new(start.clone()), path)?;
    Ok((kind, Box::new(Cursor::new(start).chain(input))))
}

/// What a file holds, by its first bytes; by its name if these are damaged.
fn sniff(input: impl Read + Send + 'static, path: &Path) -> io::Result<Kind> {
    let mut start = vec![];
    let mut members = Members::of(input)?;
    // A damaged member does not hide what the next one is.
    while start.len() < 8 {
        match members.read(&mut start) {
            Ok(crate::members::Chunk::End) => break,
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::InvalidData => start.clear(),
            Err(error) => return Err(error),
        }
    }
    let name = path.to_string_lossy().to_ascii_lowercase();
    let text = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&start).trim_ascii_start();
    Ok(if start.starts_with(b"PAR1") {
        Kind::Table
    } else if text.starts_with(b"WARC/") || name.contains(".warc") {
        Kind::Archive
    } else if text.starts_with(b"{") || name.contains(".jsonl") || name.contains(".ndjson") {
        Kind::Rows
    } else {
        Kind::Page
    })
}

fn fault(reason: &'static str, message: String) -> Content {
    Content::Fault(Box::new(Fault { reason, message, record: Record::default() }))
}

fn too_long() -> Content {
    fault("record too long", "more bytes than --record-limit allows".into())
}

fn unreadable(error: &io::Error) -> Content {
    fault("unreadable input", error.to_string())
}

/// The lines of a file.
struct Lines {
    input: Option<Box<dyn BufRead + Send>>,
    most: usize,
}

impl Iterator for Lines {
    type Item = Content;

    fn next(&mut self) -> Option<Content> {
        loop {
            let input = self.input.as_mut()?;
            let mut line = vec![];
            match input.take(self.most as u64 + 1).read_until(b'\n', &mut line) {
                Ok(0) => self.input = None,
                Ok(_) if line.trim_ascii().is_empty() => {}
                Ok(_) if line.len() > self.most && !line.ends_with(b"\n") => {
                    return Some(match input.skip_until(b'\n') {
                        Ok(_) => too_long(),
                        Err(error) => {
                            self.input = None;
                            unreadable(&error)
                        }
                    });
                }
                Ok(_) => return Some(Content::Line(line)),
                Err(error) => {
                    self.input = None;
                    return Some(unreadable(&error));
                }
            }
        }
    }
}
