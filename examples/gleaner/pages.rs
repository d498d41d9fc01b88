//! Which pages a call is about: files, folders, standard input.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// A page to read.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    /// As the output names it.
    pub(crate) name: String,
    /// `None` for standard input.
    pub(crate) path: Option<PathBuf>,
    /// Where it stands under the folder that was asked for; a file's bare name.
    pub(crate) place: PathBuf,
}

/// The pages of all arguments, in the arguments' order and by name within a folder; what
/// cannot be listed comes as an error that names it.
pub(crate) fn find(
    arguments: Vec<OsString>,
) -> impl Iterator<Item = Result<Page, String>> + Send + 'static {
    arguments.into_iter().flat_map(|argument| -> Box<dyn Iterator<Item = _> + Send> {
        if argument == "-" {
            let place = PathBuf::from("stdin");
            let name = "standard input".to_owned();
            return Box::new(std::iter::once(Ok(Page { name, path: None, place })));
        }
        let path = PathBuf::from(argument);
        if path.is_dir() {
            return Box::new(Walk::of(path));
        }
        let place = unpacked(Path::new(path.file_name().unwrap_or_default()));
        let name = path.display().to_string();
        Box::new(std::iter::once(Ok(Page { name, path: Some(path), place })))
    })
}

/// A folder's pages, one folder's listing a level in memory.
struct Walk {
    root: PathBuf,
    /// What is left of each open folder, in reverse order.
    left: Vec<Vec<PathBuf>>,
    /// What could not be listed.
    fault: Option<String>,
    found: bool,
    ended: bool,
}

impl Walk {
    fn of(root: PathBuf) -> Self {
        let mut walk = Self { root, left: vec![], fault: None, found: false, ended: false };
        walk.open(&walk.root.clone());
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
            Err(error) => self.fault = Some(format!("{}: {error}", folder.display())),
        }
    }
}

impl Iterator for Walk {
    type Item = Result<Page, String>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(fault) = self.fault.take() {
                self.found = true;
                return Some(Err(fault));
            }
            let Some(path) = self.left.last_mut().map(Vec::pop) else {
                if self.found || std::mem::replace(&mut self.ended, true) {
                    return None;
                }
                let root = self.root.display();
                return Some(Err(format!(
                    "{root}: no *.html, *.htm or *.txt in it, nor any of them as .gz or .zst"
                )));
            };
            match path {
                None => _ = self.left.pop(),
                // A link to a folder may lead back up.
                Some(path) if path.is_dir() => {
                    if !path.is_symlink() {
                        self.open(&path);
                    }
                }
                Some(path) if is_page(&path) => {
                    self.found = true;
                    let place = unpacked(path.strip_prefix(&self.root).unwrap_or(&path));
                    let name = path.display().to_string();
                    return Some(Ok(Page { name, path: Some(path), place }));
                }
                Some(_) => {}
            }
        }
    }
}

/// Whether a file's name ends as a page's does, compressed or not.
fn is_page(path: &Path) -> bool {
    ends_in(&unpacked(path), &["html", "htm", "txt"])
}

/// The name of a file without the ending of compressed files.
fn unpacked(path: &Path) -> PathBuf {
    if ends_in(path, &["gz", "zst"]) { path.with_extension("") } else { path.to_owned() }
}

fn ends_in(path: &Path, endings: &[&str]) -> bool {
    let own = path.extension().unwrap_or_default();
    endings.iter().any(|ending| own.eq_ignore_ascii_case(ending))
}
