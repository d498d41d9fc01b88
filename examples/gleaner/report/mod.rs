//! `--report`: pages with all their lines, the verdicts and the reasons, as one HTML file that needs
//! nothing else. The HTML is in the files next to this one.

mod section;
mod words;

use std::io;
use std::path::Path;

use gleaner::Extractor;
use gleaner_common::ordered::{Sink, guarded};
use gleaner_common::template::fill;

use crate::args::Options;
use crate::output::{complain, write_named};
use crate::page;
use crate::pages::Page;

/// A page of the report, or why it failed.
pub(crate) type Shown = Result<Section, String>;

/// The parts of the report about one page.
pub(crate) struct Section {
    /// Its row in the index.
    row: String,
    /// All its lines.
    html: String,
    is_failed: bool,
}

/// Whether bytes are a report.
pub(crate) fn is_report(bytes: &[u8]) -> bool {
    let template = include_str!("report.html");
    template.split("{{").next().is_some_and(|head| bytes.starts_with(head.as_bytes()))
}

/// Shows the page with this number.
pub(crate) fn show(
    number: usize,
    page: &Page,
    extractor: &Extractor,
    options: &Options,
) -> Section {
    let name = &page.name;
    let work = || page::explain(page, extractor, options);
    match guarded(work).unwrap_or_else(Err) {
        Ok((explanation, source)) => {
            let id = format!("p{number}");
            let article = &explanation.article;
            let values = [
                ("id", &*id),
                ("name", name),
                ("title", article.title.as_deref().unwrap_or_default()),
                ("kind", &article.kind.to_string()),
                ("confidence", &format!("{:.2}", article.confidence)),
                ("kept", &section::kept(&explanation).to_string()),
                ("blocks", &explanation.blocks.len().to_string()),
            ];
            let row = fill(include_str!("row.html"), &values);
            let html = section::of(&id, name, &explanation, &source);
            Section { row, html, is_failed: false }
        }
        Err(error) => {
            complain(format_args!("{name}: {error}"));
            let values = [("name", &**name), ("error", &error)];
            let row = fill(include_str!("failed-row.html"), &values);
            let html = fill(include_str!("failed.html"), &values);
            Section { row, html, is_failed: true }
        }
    }
}

/// Collects the pages; all of them are in memory until the report is written.
#[derive(Default)]
pub(crate) struct Report {
    rows: String,
    pages: String,
    count: usize,
    /// Whether a page could not be read.
    pub(crate) failed: bool,
}

impl Report {
    /// Writes the report, which appears under its name when it is complete.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub(crate) fn write(&self, path: &Path, overwrite: bool) -> io::Result<()> {
        let roles = words::all("role").map(|(role, meaning)| {
            fill(include_str!("role.html"), &[("role", role), ("meaning", meaning)])
        });
        let index = fill(
            include_str!("index.html"),
            &[("count", &self.count.to_string()), ("rows", &self.rows)],
        );
        let html = fill(
            include_str!("report.html"),
            &[
                ("title", "gleaner report"),
                ("version", env!("CARGO_PKG_VERSION")),
                ("style", include_str!("style.css")),
                ("roles", &roles.collect::<String>()),
                ("index", if self.count > 1 { &index } else { "" }),
                ("pages", &self.pages),
            ],
        );
        write_named(path, overwrite, html.as_bytes())
    }
}

impl Sink<Shown> for Report {
    fn take(&mut self, shown: Shown) -> io::Result<()> {
        match shown {
            Ok(section) => {
                self.count += 1;
                self.failed |= section.is_failed;
                self.rows += &section.row;
                self.pages += &section.html;
            }
            Err(fault) => {
                self.failed = true;
                complain(fault);
            }
        }
        Ok(())
    }

    fn idle(&mut self) -> io::Result<()> {
        Ok(())
    }
}
