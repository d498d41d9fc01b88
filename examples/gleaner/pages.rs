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
    /// Its path in the folder that was asked for; a file's bare name.
    pub(crate) place: PathBuf,
}

/// The pages of all arguments, in the arguments' order and by name within a folder; what
/// cannot be listed comes as an error that names it. With `tell`, what a folder holds besides pages
/// is said on standard error.
pub(crate) fn find(
    arguments: Vec<OsString>,
    tell: bool,
) -> impl Iterator<Item = Result<Page, String>> + Send + 'static {
    arguments.into_iter().flat_map(move |argument| -> Box<dyn Iterator<Item = _> + Send> {
        if argument == "-" {
            let place = PathBuf::from("stdin");
            let name = "standard input".to_owned();
            return Box::new(std::iter::once(Ok(Page { name, path: None, place })));
        }
        let path = PathBuf::from(argument);
        if path.is_dir() {
            return Box::new(Walk::of(path.clone(), unwanted).filter_map(
                move |found| match found {
                    Found::File(file, _) => {
                        let place = unpacked(file.strip_prefix(&path).unwrap_or(&file));
                        let name = file.display().to_string();
                        Some(Ok(Page { name, path: Some(file), place }))
                    }
                    Found::Fault(fault) => Some(Err(fault)),
                    Found::Skipped(what) => {
                        if tell {
                            complain(what);
                        }
                        None
                    }
                },
            ));
        }
        let place = unpacked(Path::new(path.file_name().unwrap_or_default()));
        let name = path.display().to_string();
        Box::new(std::iter::once(Ok(Page { name, path: Some(path), place })))
    })
}

/// Files of a folder that are not pages.
fn unwanted(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Html | Kind::Text => None,
        Kind::Rows => Some("JSON lines, which --jsonl reads"),
        Kind::Archive => Some("WARC, which gleaner-crawl reads"),
        Kind::Parquet => Some("Parquet, which gleaner-crawl reads"),
    }
}
