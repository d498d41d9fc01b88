//! Which pages a call is about: files, folders, standard input.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use gleaner_common::kind::{Kind, unpacked};
use gleaner_common::walk::{Found, Walk};

use crate::output::complain;

/// A page to read.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    /// As the output names it.
    pub(crate) name: String,
    /// `None` for standard input.
    pub(crate) path: Option<PathBuf>,
    /// Its path in the folder that was asked for; a file's bare name. With several arguments, its path in
    /// the deepest folder that all of them are in, so that pages of the same name stay apart.
    pub(crate) place: PathBuf,
}

/// The pages of all arguments, in the arguments' order and by name within a folder; what
/// cannot be listed comes as an error that names it. With `tell`, what a folder holds besides pages
/// is said on standard error.
pub(crate) fn find(
    arguments: Vec<OsString>,
    tell: bool,
) -> impl Iterator<Item = Result<Page, String>> + Send + 'static {
    let common = common_folder(&arguments);
    arguments.into_iter().flat_map(move |argument| -> Box<dyn Iterator<Item = _> + Send> {
        if argument == "-" {
            let place = PathBuf::from("stdin");
            let name = "standard input".to_owned();
            return Box::new(std::iter::once(Ok(Page { name, path: None, place })));
        }
        let path = PathBuf::from(argument);
        let within = common.as_deref().and_then(|common| within(&path, common));
        if path.is_dir() {
            let within = within.unwrap_or_default();
            return Box::new(Walk::of(path.clone(), unwanted).filter_map(
                move |found| match found {
                    Found::File(file, _) => {
                        let own = unpacked(file.strip_prefix(&path).unwrap_or(&file));
                        let name = file.display().to_string();
                        Some(Ok(Page { name, path: Some(file), place: within.join(own) }))
                    }
                    Found::Fault(path, error) => Some(Err(format!("{}: {error}", path.display()))),
                    Found::Empty(path) => Some(Err(format!("{}: no page in it", path.display()))),
                    Found::Skipped(what) => {
                        if tell {
                            complain(what);
                        }
                        None
                    }
                },
            ));
        }
        let bare = || PathBuf::from(path.file_name().unwrap_or_default());
        let place = unpacked(&within.unwrap_or_else(bare));
        let name = path.display().to_string();
        if name.contains("://") && !path.exists() {
            let why = "addresses are not fetched: give the file that was downloaded";
            return Box::new(std::iter::once(Err(format!("{name}: {why}"))));
        }
        Box::new(std::iter::once(Ok(Page { name, path: Some(path), place })))
    })
}

/// The deepest folder that all arguments are in; `None` if there is only one.
fn common_folder(arguments: &[OsString]) -> Option<PathBuf> {
    let named = arguments.iter().filter(|&argument| argument != "-");
    let mut folders =
        named.filter_map(|argument| real(Path::new(argument))?.parent().map(PathBuf::from));
    let first = folders.next()?;
    let mut is_alone = true;
    let common = folders.fold(first, |common, folder| {
        is_alone = false;
        let shared = common.ancestors().find(|above| folder.starts_with(above));
        shared.map(PathBuf::from).unwrap_or_default()
    });
    (!is_alone).then_some(common)
}

/// The path of an argument in a folder.
fn within(argument: &Path, folder: &Path) -> Option<PathBuf> {
    real(argument)?.strip_prefix(folder).map(PathBuf::from).ok()
}

/// The absolute path of an argument. A link keeps its own name.
fn real(argument: &Path) -> Option<PathBuf> {
    let Some(name) = argument.file_name() else { return argument.canonicalize().ok() };
    let folder = argument.parent().filter(|folder| !folder.as_os_str().is_empty());
    Some(folder.unwrap_or(Path::new(".")).canonicalize().ok()?.join(name))
}

/// What is not a page, and who reads it.
pub(crate) fn unwanted(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Html | Kind::Text | Kind::Message => None,
        Kind::Rows => Some("JSON lines, which --jsonl reads"),
        Kind::Archive => Some("WARC, which gleaner-crawl reads"),
        Kind::Parquet => Some("Parquet, which gleaner-crawl reads"),
    }
}
