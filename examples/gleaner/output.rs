//! Writes the results to standard output or to a folder.

use std::collections::HashSet;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process;
use std::time::Duration;

use gleaner_common::ordered::Sink;
use gleaner_common::terminal;

use crate::args::{Format, Options};
use crate::jsonl::Answers;
use crate::page::Outcome;
use crate::pages::Page;

/// What is said of a page that was not read to its end.
pub(crate) const CUT: &str = "the page was cut at a limit";

/// Writes a line to standard error; a closed one is ignored.
pub(crate) fn complain(what: impl std::fmt::Display) {
    _ = writeln!(io::stderr(), "gleaner: {}", terminal::shown(&what.to_string()));
}

/// Writes the result of each page.
pub(crate) struct Pages {
    pub(crate) to: Target,
    /// Whether a page could not be read or written.
    pub(crate) failed: bool,
    /// Why no page can be written any more.
    pub(crate) full: Option<String>,
}

/// Where pages go.
pub(crate) enum Target {
    Stdout { out: BufWriter<io::Stdout>, format: Format, several: bool, begun: bool },
    Folder(Folder),
}

impl Sink<Result<Outcome, String>> for Pages {
    fn take(&mut self, outcome: Result<Outcome, String>) -> io::Result<()> {
        let Outcome { page, result, empty, cut } = match outcome {
            Ok(outcome) => outcome,
            Err(fault) => {
                self.failed = true;
                complain(fault);
                return Ok(());
            }
        };
        match (result, &mut self.to) {
            (Ok(text), Target::Stdout { out, format, several, begun }) => {
                if *several {
                    header(out, &page.name, *format, *begun)?;
                }
                *begun = true;
                if !text.is_empty() {
                    writeln!(out, "{text}")?;
                }
            }
            (Ok(text), Target::Folder(folder)) => {
                if let Err(error) = folder.write(&page, &text) {
                    use io::ErrorKind::{QuotaExceeded, ReadOnlyFilesystem, StorageFull};
                    if matches!(error.kind(), StorageFull | QuotaExceeded | ReadOnlyFilesystem) {
                        self.full = Some(format!("{}: {error}", folder.root.display()));
                        return Err(error);
                    }
                    self.failed = true;
                    complain(format_args!("{}: {error}", page.name));
                }
            }
            (Err(error), _) => {
                self.failed = true;
                complain(format_args!("{}: {error}", page.name));
            }
        }
        if empty {
            complain(format_args!("{}: no article found", page.name));
        }
        if cut {
            complain(format_args!("{}: {CUT}", page.name));
        }
        Ok(())
    }

    fn idle(&mut self) -> io::Result<()> {
        match &mut self.to {
            Target::Stdout { out, .. } => out.flush(),
            Target::Folder(_) => Ok(()),
        }
    }
}

/// The line that tells several pages apart, in a form that each format allows.
fn header(out: &mut impl Write, name: &str, format: Format, begun: bool) -> io::Result<()> {
    if begun && format != Format::Json {
        writeln!(out)?;
    }
    match format {
        Format::Json => Ok(()), // each object names its page
        Format::Text => writeln!(out, "==> {} <==", without_controls(name)),
        Format::Markdown => writeln!(out, "<!-- {} -->\n", commented(name)),
        Format::Html => writeln!(out, "<!-- {} -->", commented(name)),
    }
}

/// A name that stays on its line.
fn without_controls(name: &str) -> String {
    name.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// A name inside a comment, which ends at a `>` alone, and in XML at two dashes.
fn commented(name: &str) -> String {
    let mut out = String::new();
    for c in without_controls(name).chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '-' if out.ends_with('-') => out.push_str(" -"),
            c => out.push(c),
        }
    }
    out
}

/// Writes a file under another name and renames it, so that a file under its own name is complete,
/// and one from before stays if the disk is full. The other name is short, hidden, and that of this
/// process alone.
fn write_whole(path: &Path, parts: &[&[u8]]) -> io::Result<()> {
    let unfinished = path.with_file_name(format!("{PREFIX}{}{ENDING}", process::id()));
    let write = || {
        let mut file = fs::File::create(&unfinished)?;
        parts.iter().try_for_each(|part| file.write_all(part))?;
        drop(file);
        fs::rename(&unfinished, path)
    };
    write().inspect_err(|_| _ = fs::remove_file(&unfinished))
}

/// What the name of an unfinished file begins with; the id of its process follows,
const PREFIX: &str = ".gleaner-";
/// then the ending.
const ENDING: &str = ".part";

/// Makes a folder if need be, and removes the unfinished files in it whose process was killed. A folder that
/// may not be read may still be written to.
fn prepare(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let id = name.to_str().and_then(|name| name.strip_prefix(PREFIX)?.strip_suffix(ENDING));
        let id = id.filter(|id| id.bytes().all(|byte| byte.is_ascii_digit()));
        let id: Option<u32> = id.and_then(|id| id.parse().ok());
        if id.is_some_and(|id| !may_be_written(id, &entry)) {
            _ = fs::remove_file(entry.path());
        }
    }
    Ok(())
}

/// Whether a file may still be written: by a process of this machine, or by one that is not listed here, of
/// another container or of a machine that shares the folder, as long as the file was changed in the last
/// minute.
fn may_be_written(id: u32, unfinished: &fs::DirEntry) -> bool {
    let changed = unfinished.metadata().and_then(|file| file.modified());
    // The age is unknown if the clock is wrong or the file is gone.
    let age = changed.ok().and_then(|time| time.elapsed().ok());
    age.is_none_or(|age| age < Duration::from_secs(60))
        || Path::new("/proc").join(id.to_string()).exists()
}

/// Readies the place of the file that an option names: it makes its folder if need be. Why the file
/// would not be written, if it is there already or there can be no folder.
pub(crate) fn prepare_named(path: &Path, options: &Options) -> Result<(), String> {
    if !options.overwrite && path.is_file() {
        return Err(format!("{} exists; --overwrite replaces it", path.display()));
    }
    match path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        // A device or a pipe is in a folder that is not the tool's.
        _ if path.exists() && !path.is_file() => Ok(()),
        folder => prepare(folder.unwrap_or(Path::new(".")))
            .map_err(|error| format!("{}: {error}", path.display())),
    }
}

/// Writes the file that an option names. An earlier file is replaced only if `overwrite` says so; a device
/// or a pipe is written to.
pub(crate) fn write_named(path: &Path, overwrite: bool, bytes: &[u8]) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(file) if file.is_file() && !overwrite => Err(io::ErrorKind::AlreadyExists.into()),
        // A link stays, and leads to the new file.
        Ok(file) if file.is_file() => write_whole(&path.canonicalize()?, &[bytes]),
        Ok(file) if !file.is_dir() => {
            fs::OpenOptions::new().write(true).open(path)?.write_all(bytes)
        }
        _ => write_whole(path, &[bytes]),
    }
}

/// Writes one file per page.
pub(crate) struct Folder {
    root: PathBuf,
    ending: &'static str,
    /// The folders in it that were made.
    prepared: HashSet<PathBuf>,
    taken: HashSet<PathBuf>,
    /// The pages that the call names, which are not overwritten.
    pages: HashSet<PathBuf>,
    /// Whether other files are.
    overwrite: bool,
}

impl Folder {
    /// Makes the folder if need be. It must not lie in a folder of pages, where what it
    /// gets would be read as pages, or written over them.
    pub(crate) fn new(root: &Path, options: &Options) -> Result<Self, String> {
        let named = |error: io::Error| format!("{}: {error}", root.display());
        fs::create_dir_all(root).map_err(named)?;
        let real = root.canonicalize().map_err(named)?;
        let pages: HashSet<PathBuf> =
            options.pages.iter().filter_map(|page| Path::new(page).canonicalize().ok()).collect();
        if let Some(page) = real.ancestors().find(|&above| pages.contains(above)) {
            let (root, page) = (root.display(), page.display());
            return Err(format!("--output {root} lies in {page}, where the pages are"));
        }
        Ok(Self {
            root: root.to_owned(),
            ending: options.format.ending(),
            prepared: HashSet::new(),
            taken: HashSet::new(),
            pages,
            overwrite: options.overwrite,
        })
    }

    fn write(&mut self, page: &Page, text: &str) -> io::Result<()> {
        let name = self.free_name(&page.place);
        let path = self.root.join(name);
        if let Some(folder) = path.parent().filter(|folder| !self.prepared.contains(*folder)) {
            prepare(folder)?;
            self.prepared.insert(folder.to_owned());
        }
        if path.canonicalize().is_ok_and(|path| self.pages.contains(&path)) {
            let what = format!("{} is one of the pages and is not overwritten", path.display());
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, what));
        }
        // A link that leads nowhere is there, too.
        if !self.overwrite && path.symlink_metadata().is_ok() {
            let what = format!("{} exists; --overwrite replaces it", path.display());
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, what));
        }
        let end = if text.is_empty() { "" } else { "\n" };
        write_whole(&path, &[text.as_bytes(), end.as_bytes()])
    }

    /// A name that no page before has: `a.txt` for `a.html`, `a.htm.txt` for an `a.htm`
    /// in the same folder, then numbers.
    fn free_name(&mut self, place: &Path) -> PathBuf {
        let mut name = place.with_extension(self.ending);
        let mut number = 1;
        while !self.taken.insert(name.clone()) {
            let mut longer = place.as_os_str().to_owned();
            if number > 1 {
                longer.push(format!(".{number}"));
            }
            longer.push(".");
            longer.push(self.ending);
            name = longer.into();
            number += 1;
        }
        name
    }
}

/// Writes rows.
pub(crate) struct Rows<W> {
    pub(crate) out: W,
    /// Whether a terminal shows them.
    pub(crate) shown: bool,
    /// Whether a row failed.
    pub(crate) failed: bool,
}

impl<W: Write> Sink<Result<Answers, String>> for Rows<W> {
    fn take(&mut self, answers: Result<Answers, String>) -> io::Result<()> {
        match answers {
            Ok(answers) => {
                self.failed |= answers.failed;
                answers.complaints.iter().for_each(complain);
                if !self.shown {
                    return self.out.write_all(answers.rows.as_bytes());
                }
                let mut rows = answers.rows.lines();
                rows.try_for_each(|row| writeln!(self.out, "{}", terminal::shown_json(row)))
            }
            Err(error) => {
                self.failed = true;
                complain(error);
                Ok(())
            }
        }
    }

    fn idle(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
