//! Writes the results to standard output or to a folder.

use std::collections::HashSet;
use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
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
/// and one from before stays if the disk is full. The other name is short, hidden, and random, so that
/// processes of several machines or containers may write to one folder.
fn write_whole(path: &Path, parts: &[&[u8]]) -> io::Result<()> {
    let number = RandomState::new().hash_one(path);
    let unfinished = path.with_file_name(format!("{PREFIX}{number:0DIGITS$x}{ENDING}"));
    let mut file = fs::File::create_new(&unfinished)?;
    let written = parts.iter().try_for_each(|part| file.write_all(part));
    drop(file);
    let renamed = written.and_then(|()| fs::rename(&unfinished, path));
    renamed.inspect_err(|_| _ = fs::remove_file(&unfinished))
}

/// What the name of an unfinished file begins with; so many hexadecimal digits follow,
const PREFIX: &str = ".gleaner-";
const DIGITS: usize = 16;
/// then the ending.
const ENDING: &str = ".part";
/// How long ago an unfinished file was changed that nobody writes any more.
const ABANDONED: Duration = Duration::from_secs(60 * 60);

/// Makes a folder if need be, and removes unfinished files of killed processes in it. A folder that may not
/// be read may still be written to.
fn prepare(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let number = name.to_str().and_then(|name| name.strip_prefix(PREFIX)?.strip_suffix(ENDING));
        let is_unfinished = number.is_some_and(|number| {
            number.len() == DIGITS && number.bytes().all(|byte| byte.is_ascii_hexdigit())
        });
        // The age is unknown if the clock is wrong or the file is gone.
        let changed = || entry.metadata().and_then(|file| file.modified()).ok();
        let age = || changed().and_then(|time| time.elapsed().ok());
        if is_unfinished && age().is_some_and(|age| age > ABANDONED) {
            _ = fs::remove_file(entry.path());
        }
    }
    Ok(())
}

/// Readies the place of the file that an option names: it makes its folder if need be. Why the file
/// would not be written, if it is there already or there can be no folder. A file among the pages is
/// replaced only if it `is_own`: if its bytes are what the option wrote before.
pub(crate) fn prepare_named(
    path: &Path,
    options: &Options,
    is_own: fn(&[u8]) -> bool,
) -> Result<(), String> {
    if let Some(page) = page_replaced(path, options, is_own) {
        let (path, page) = (path.display(), page.display());
        return Err(format!("{path} may be one of the pages in {page} and is not replaced"));
    }
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

/// The page or folder of pages that loses a page if a file is replaced.
fn page_replaced(path: &Path, options: &Options, is_own: fn(&[u8]) -> bool) -> Option<PathBuf> {
    let real = path.canonicalize().ok().filter(|real| real.is_file())?;
    let mut pages = options.pages.iter().filter_map(|page| Path::new(page).canonicalize().ok());
    let page = pages.find(|page| real.starts_with(page))?;
    let is_earlier = page != real && fs::read(&real).is_ok_and(|bytes| is_own(&bytes));
    (!is_earlier).then_some(page)
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

#[cfg(test)]
mod tests {
    use std::{env, fs, process, thread};

    use super::write_whole;

    /// Two containers may have processes of the same ID, as have the threads here.
    #[test]
    fn writers_of_one_file_do_not_meet() {
        let folder = env::temp_dir().join(format!("gleaner-writers-{}", process::id()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("page.txt");
        let texts = ["a", "b", "c", "d"].map(|letter| letter.repeat(100_000));
        thread::scope(|scope| {
            for text in &texts {
                scope.spawn(|| {
                    for _ in 0..20 {
                        write_whole(&path, &[text.as_bytes(), b"\n"]).unwrap();
                    }
                });
            }
        });
        let written = fs::read_to_string(&path).unwrap();
        assert!(texts.iter().any(|text| written.trim_end() == text));
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "nothing half done stays");
        fs::remove_dir_all(folder).unwrap();
    }
}
