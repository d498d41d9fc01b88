//! The learned numbers of an extractor: those that ship with the crate, or others in their place.

use once_cell::sync::Lazy;

use crate::classify::{self, Model};
use crate::document::Document;
use crate::metadata::{Choice, Rankers};
use crate::model::{Columns, LoadError, shipped};
use crate::plain::LineWeights;

/// All learned numbers.
#[derive(Clone, Debug)]
pub(crate) struct Weights {
    /// Those that tell the blocks of plain text.
    pub lines: LineWeights,
    /// Those of each of [`FORMS`].
    judges: [Judges; FORMS.len()],
}

/// What judges the blocks of a page and chooses its metadata, for one form of pages.
#[derive(Clone, Debug, Default)]
pub(crate) struct Judges {
    pub blocks: Model,
    pub rankers: Rankers,
}

/// A file of weights: its name in `src/model/weights`, and its bytes as shipped.
type File = (&'static str, &'static [u8]);

/// The files of one form of pages: of the blocks and of each choice.
struct Files {
    blocks: File,
    titles: File,
    dates: File,
    bylines: File,
}

const SCRIPTS: File = ("scripts", shipped::SCRIPTS);
const JOINS: File = ("joins", shipped::JOINS);
const SEAMS: File = ("seams", shipped::SEAMS);
const BLANKS: File = ("blanks", shipped::BLANKS);
const HTML: Files = Files {
    blocks: ("blocks.html", shipped::BLOCKS_HTML),
    titles: ("titles.html", shipped::TITLES_HTML),
    dates: ("dates", shipped::DATES),
    bylines: ("bylines.html", shipped::BYLINES_HTML),
};
const TEXT: Files = Files {
    blocks: ("blocks.text", shipped::BLOCKS_TEXT),
    titles: ("titles.text", shipped::TITLES_TEXT),
    dates: ("dates", shipped::DATES),
    bylines: ("bylines.text", shipped::BYLINES_TEXT),
};

/// Of plain text that keeps markup.
const MARKDOWN: Files = Files {
    blocks: ("blocks.markdown", shipped::BLOCKS_MARKDOWN),
    titles: ("titles.markdown", shipped::TITLES_MARKDOWN),
    ..TEXT
};

/// Plain text with JSON-LD, which names authors as in HTML.
const TEXT_WITH_DATA: Files = Files { bylines: HTML.bylines, ..TEXT };

/// The forms of pages that have judges of their own.
const FORMS: [Files; 4] = [HTML, TEXT, MARKDOWN, TEXT_WITH_DATA];

/// One of [`FORMS`], by its index.
enum Form {
    Html,
    Text,
    Markdown,
    TextWithData,
}

/// The form of a page.
fn form(document: &Document) -> Form {
    match (document.is_plain_text, document.keeps_markup) {
        (false, _) => Form::Html,
        (true, true) => Form::Markdown,
        (true, false) if !document.head.structured.things.is_empty() => Form::TextWithData,
        (true, false) => Form::Text,
    }
}

/// All files that ship, in the order of their training.
pub(crate) const FILES: [File; 13] = [
    SCRIPTS,
    JOINS,
    SEAMS,
    BLANKS,
    HTML.blocks,
    TEXT.blocks,
    MARKDOWN.blocks,
    HTML.titles,
    TEXT.titles,
    MARKDOWN.titles,
    HTML.dates,
    HTML.bylines,
    TEXT.bylines,
];

/// The columns that the file of that name must be fitted to; `None` for no such file.
pub(crate) fn columns(name: &str) -> Option<Columns> {
    Some(match name.split('.').next()? {
        "scripts" | "joins" | "seams" | "blanks" => LineWeights::columns(name)?,
        "blocks" => classify::columns(),
        "titles" => Choice::Titles.columns(),
        "dates" => Choice::Dates.columns(),
        "bylines" => Choice::Bylines.columns(),
        _ => return None,
    })
}

static SHIPPED: [Lazy<Judges>; FORMS.len()] = [
    Lazy::new(|| Judges::of(&HTML)),
    Lazy::new(|| Judges::of(&TEXT)),
    Lazy::new(|| Judges::of(&MARKDOWN)),
    Lazy::new(|| Judges::of(&TEXT_WITH_DATA)),
];

impl Judges {
    /// Those that ship with the crate, for a page's form; read when they are first used. A test
    /// loads them; if a file does not load nevertheless, the rules decide in its place.
    pub(crate) fn shipped(document: &Document) -> &'static Self {
        &SHIPPED[form(document) as usize]
    }

    fn of(files: &Files) -> Self {
        let mut judges = Self::default();
        for (name, bytes) in [files.blocks, files.titles, files.dates, files.bylines] {
            let _ = judges.set(files, name, bytes);
        }
        judges
    }

    /// Reads a file in place of the one of that name; gives whether these judges have it.
    fn set(&mut self, files: &Files, name: &str, bytes: &[u8]) -> Result<bool, LoadError> {
        let choice = match name {
            _ if name == files.blocks.0 => {
                self.blocks = Model::load(bytes, name)?;
                return Ok(true);
            }
            _ if name == files.titles.0 => Choice::Titles,
            _ if name == files.dates.0 => Choice::Dates,
            _ if name == files.bylines.0 => Choice::Bylines,
            _ => return Ok(false),
        };
        self.rankers.set(choice, name, bytes)?;
        Ok(true)
    }
}

impl Weights {
    /// Those that ship with the crate.
    pub(crate) fn shipped() -> Self {
        let judges = std::array::from_fn(|form| Judges::clone(&SHIPPED[form]));
        Self { lines: LineWeights::shipped().clone(), judges }
    }

    /// Those for a page's form.
    pub(crate) fn judges(&self, document: &Document) -> &Judges {
        &self.judges[form(document) as usize]
    }

    /// Reads a file in place of the one of that name.
    pub(crate) fn set(&mut self, name: &str, bytes: &[u8]) -> Result<(), LoadError> {
        let mut is_known = self.lines.set(name, bytes)?;
        for (judges, files) in self.judges.iter_mut().zip(&FORMS) {
            is_known |= judges.set(files, name, bytes)?;
        }
        if is_known { Ok(()) } else { Err(LoadError::Name) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Header;

    #[test]
    fn the_shipped_files_load_and_have_the_columns() {
        let mut weights = Weights::shipped();
        for (name, bytes) in FILES {
            weights.set(name, bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
            let (header, _) = Header::read(bytes).unwrap();
            assert_eq!(
                (header.name, Some(header.columns)),
                (name, columns(name).map(|own| own.hash))
            );
            assert!(!header.provenance.is_empty(), "{name} does not say where it is from");
        }
        let total: usize = FILES.iter().map(|(_, bytes)| bytes.len()).sum();
        assert!(total <= 512 << 10, "all files together stay under 512 KiB: {total}");
    }

    #[test]
    fn a_file_of_another_name_is_refused() {
        let mut weights = Weights::shipped();
        assert_eq!(weights.set("titles.text", shipped::TITLES_HTML), Err(LoadError::Name));
        assert_eq!(weights.set("subtitles", shipped::TITLES_HTML), Err(LoadError::Name));
        assert_eq!(weights.set("titles.html", shipped::BYLINES_HTML), Err(LoadError::Name));
    }
}
