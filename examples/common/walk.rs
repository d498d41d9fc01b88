//! The files of a folder and its subfolders, by name, and what was passed over there.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use crate::compressed;
use crate::kind::{self, Kind};

/// Names that are given of the files passed over for one reason.
const NAMED: usize = 3;

/// What a folder gives.
#[derive(Debug)]
pub enum Found {
    /// A file to read, and what it holds.
    File(PathBuf, Kind),
    /// What could not be listed or read, and why.
    Fault(PathBuf, io::Error),
    /// The folder has no file to read.
    Empty(PathBuf),
    /// After the last file, for each reason: how many files were passed over, and the first of them.
    Skipped(String),
}

/// Goes through a folder; one folder's listing per level is in memory. Files and folders whose names
/// begin with a dot are passed over, and so are devices and pipes, links to folders, and links to files
/// that are not in the folder.
#[derive(Debug)]
pub struct Walk {
    root: PathBuf,
    /// Where it really is; not known if it cannot be read.
    real: Option<PathBuf>,
    /// What an unwanted kind of file is called.
    unwanted: fn(Kind) -> Option<&'static str>,
    /// What is left of each open folder, in reverse order.
    left: Vec<Vec<PathBuf>>,
    skipped: BTreeMap<&'static str, (u64, Vec<String>)>,
    found: bool,
    /// What remains to be said.
    ahead: Vec<Found>,
    ended: bool,
}

impl Walk {
    /// `unwanted` says of a kind what its files are passed over as; `None`: they are read.
    #[must_use]
    pub fn of(root: PathBuf, unwanted: fn(Kind) -> Option<&'static str>) -> Self {
        let mut walk = Self {
            root: root.clone(),
            real: root.canonicalize().ok(),
            unwanted,
            left: vec![],
            skipped: BTreeMap::new(),
            found: false,
            ahead: vec![],
            ended: false,
        };
        walk.open(&root);
        walk
    }

    fn open(&mut self, folder: &Path) {
        let listing = fs::read_dir(folder).and_then(|entries| {
            entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()
        });
        match listing {
            Ok(mut entries) => {
                entries.sort_unstable_by(|a, b| b.cmp(a));
                self.left.push(entries);
            }
            Err(error) => self.ahead.push(Found::Fault(folder.to_owned(), error)),
        }
    }

    fn look(&mut self, path: PathBuf) -> Option<Found> {
        let own = path.file_name().unwrap_or_default();
        let target = fs::metadata(&path);
        let reason = match target {
            _ if own.as_encoded_bytes().starts_with(b".") => "hidden",
            // A link to a folder may lead back up.
            Ok(target) if target.is_dir() && path.is_symlink() => "links to folders",
            Ok(target) if target.is_dir() => {
                self.open(&path);
                return None;
            }
            // The read of a pipe may never end.
            Ok(target) if !target.is_file() => "neither files nor folders",
            Ok(_) if self.leads_out(&path) => "links out of the folder",
            Err(_) if path.is_symlink() => "links to nothing",
            Err(error) => return Some(Found::Fault(path, error)),
            Ok(_) => match start(&path).map(|start| kind::of(&path, &start)) {
                Ok(Ok(kind)) => match (self.unwanted)(kind) {
                    Some(reason) => reason,
                    None => return Some(Found::File(path, kind)),
                },
                Ok(Err(reason)) => reason,
                Err(error) => return Some(Found::Fault(path, error)),
            },
        };
        let (count, names) = self.skipped.entry(reason).or_default();
        *count += 1;
        if names.len() < NAMED {
            let name = path.strip_prefix(&self.root).unwrap_or(&path).display().to_string();
            names.push(name.replace(char::is_control, "\u{fffd}"));
        }
        None
    }

    /// Whether a file is a link to one that is not in the folder.
    fn leads_out(&self, path: &Path) -> bool {
        path.is_symlink()
            && !path
                .canonicalize()
                .is_ok_and(|target| self.real.as_ref().is_some_and(|real| target.starts_with(real)))
    }

    /// What is said after the last file.
    fn end(&mut self) {
        let root = self.root.display();
        let skipped = std::mem::take(&mut self.skipped);
        self.ahead.extend(skipped.into_iter().rev().map(|(reason, (count, names))| {
            let more = count - names.len() as u64;
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            let files = if count == 1 { "file" } else { "files" };
            let names = names.join(", ");
            Found::Skipped(format!("{root}: skipped {count} {files} ({reason}): {names}{more}"))
        }));
        if !self.found {
            self.ahead.push(Found::Empty(self.root.clone()));
        }
    }
}

impl Iterator for Walk {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        loop {
            if let Some(found) = self.ahead.pop() {
                self.found |= matches!(found, Found::Fault(..));
                return Some(found);
            }
            match self.left.last_mut().map(Vec::pop) {
                None if std::mem::replace(&mut self.ended, true) => return None,
                None => self.end(),
                Some(None) => _ = self.left.pop(),
                Some(Some(path)) => {
                    let found = self.look(path);
                    self.found |= found.is_some();
                    if found.is_some() {
                        return found;
                    }
                }
            }
        }
    }
}

/// A file's first bytes, unpacked; those before the damage if it is damaged.
fn start(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = vec![];
    let file = BufReader::new(File::open(path)?);
    if let Ok((input, _)) = compressed::open(file) {
        _ = input.take(kind::START).read_to_end(&mut bytes);
    }
    Ok(bytes)
}
