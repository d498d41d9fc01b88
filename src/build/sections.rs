//! The files of the languages, `src/vocab/lang/*.txt`, and files `words.txt` as lists of sections.
//!
//! ```text
//! # Czech.
//!
//! # Headings above teasers of other stories.
//! [related, whole line]
//! související články
//! mohlo by vás zajímat
//!
//! [function words]
//! a aby ale ani
//! ```
//!
//! A line is a comment (`#` first), empty, the name of a section in brackets, or an entry of
//! the section above. An entry in quotation marks may begin with `#` or `[`, or
//! end with a blank. A section may occur several times. Forms of one month or weekday stand in one entry, with commas between them.

use std::fmt;

/// A section of a file, from its name up to the next one.
#[derive(Debug)]
pub(crate) struct Section {
    pub(crate) name: String,
    /// Its entries and their lines.
    pub(crate) entries: Vec<(usize, String)>,
}

/// A section's name as that of a constant.
pub(crate) fn constant(name: &str) -> String {
    name.replace(", ", "_").replace(' ', "_").to_uppercase()
}

/// What is wrong with a file, and where.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// Reads the text of a file.
pub(crate) fn read(file: &str, text: &str) -> Result<Vec<Section>, Fault> {
    let mut sections: Vec<Section> = Vec::new();
    for (line, content) in (1..).zip(text.lines()) {
        let fault = |what: &str| Fault { file: file.to_owned(), line, what: what.to_owned() };
        let content = content.trim();
        if content.is_empty() || content.starts_with('#') {
            continue;
        }
        if let Some(name) = content.strip_prefix('[') {
            let name = name.strip_suffix(']').ok_or_else(|| {
                fault("a section is `[name]`; put an entry that begins with `[` in quotation marks")
            })?;
            sections.push(Section { name: name.trim().to_owned(), entries: Vec::new() });
            continue;
        }
        let quoted = content.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let entry = quoted.unwrap_or(content).to_owned();
        match sections.last_mut() {
            Some(section) => section.entries.push((line, entry)),
            None => return Err(fault("an entry before the first section")),
        }
    }
    Ok(sections)
}
