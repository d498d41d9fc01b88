//! The archives, the sets in them, and where their files are.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use super::Input;

/// One archive of the corpus.
#[derive(Debug)]
pub struct Archive {
    /// Its name, without the `-dev` of its folder.
    pub name: &'static str,
    /// Name of its sets of plain text.
    plain: &'static str,
    /// Folder of its plain text.
    plain_folder: &'static str,
    /// Whether it was added later, with another form of gold.
    is_later: bool,
}

const fn first(name: &'static str, plain: &'static str, plain_folder: &'static str) -> Archive {
    Archive { name, plain, plain_folder, is_later: false }
}

const fn later(name: &'static str, plain: &'static str, plain_folder: &'static str) -> Archive {
    Archive { name, plain, plain_folder, is_later: true }
}

/// All archives, in the order of the report.
static ARCHIVES: [Archive; 13] = [
    first("wcxb", "lines", "lines-dev"),
    first("news", "news_lines", "news-lines-dev"),
    first("snippets", "snippets_lines", "snippets-dev-lines"),
    first("features", "features_lines", "features-dev-lines"),
    first("htmldate", "htmldate_lines", "htmldate-dev-lines"),
    later("fundus", "fundus_lines", "fundus-dev-lines"),
    later("misinfo", "misinfo_lines", "misinfo-dev-lines"),
    later("daniel", "daniel_lines", "daniel-dev-lines"),
    later("l3s", "l3s_lines", "l3s-dev-lines"),
    later("trends", "trends_lines", "trends-dev-lines"),
    later("cleaneval", "cleaneval_lines", "cleaneval-dev-lines"),
    later("caijing", "caijing_lines", "caijing-dev-lines"),
    later("mercury", "mercury_lines", "mercury-dev-lines"),
];

/// The converters that made plain text of the pages.
const RENDITIONS: [&str; 10] = [
    "resiliparse",
    "inscriptis",
    "bs4",
    RUNS[0],
    RUNS[1],
    RUNS[2],
    MARKDOWN[0],
    MARKDOWN[1],
    DUMPS[0],
    DUMPS[1],
];
/// Those that leave nothing between blocks, all blocks in one line, and the source without its tags.
const RUNS: [&str; 3] = ["get_text", "one_line", STRIPPED];
const STRIPPED: &str = "strip_tags";
/// Those that wrote Markdown.
const MARKDOWN: [&str; 2] = ["html2text", "markdownify"];
/// Those that wrote the addresses of links beside them or at the end.
const DUMPS: [&str; 2] = ["lynx", "html_to_text"];

/// The pages of one archive in one form.
#[derive(Debug)]
pub struct Set {
    /// Its name in the figures: `wcxb.html`, `lines.bs4`.
    pub name: String,
    /// The archive that its pages are in.
    pub archive: &'static Archive,
    /// The form of its pages.
    pub input: Input,
    /// The folder of its pages, relative to the corpus.
    pub(super) folder: String,
}

/// Every set, in the order of the report.
pub static SETS: LazyLock<Vec<Set>> =
    LazyLock::new(|| ARCHIVES.iter().flat_map(Archive::sets).collect());

impl Archive {
    /// The archive's folder, relative to the corpus.
    pub(super) fn folder(&self) -> String {
        format!("{}-dev", self.name)
    }

    /// Whether its pages are UTF-8 whatever they declare.
    #[must_use]
    pub const fn is_utf8(&self) -> bool {
        self.is_later
    }

    /// Whether metadata that the gold lacks is metadata that the page lacks, so that giving
    /// some is a mistake.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        !self.is_later
    }

    /// Whether its bodies are compared by words in all scripts, as in the figures that other
    /// tools have for it.
    #[must_use]
    pub const fn is_counted_by_words(&self) -> bool {
        !self.is_later
    }

    fn sets(&'static self) -> Vec<Set> {
        let html = Set {
            name: format!("{}.html", self.name),
            archive: self,
            input: Input::Html,
            folder: format!("{}-dev/html", self.name),
        };
        let text = |rendition: &&str| Set {
            name: format!("{}.{rendition}", self.plain),
            archive: self,
            input: Input::Text,
            folder: format!("{}/{rendition}", self.plain_folder),
        };
        std::iter::once(html).chain(RENDITIONS.iter().map(text)).collect()
    }
}

impl Set {
    /// Name of the converter that made the set, `html` for none.
    #[must_use]
    pub fn rendition(&self) -> &str {
        self.name.rsplit('.').next().unwrap_or_default()
    }

    /// Whether its pages are Markdown or say in another way where their links lead.
    #[must_use]
    pub fn has_links(&self) -> bool {
        self.is_dump() || MARKDOWN.contains(&self.rendition())
    }

    /// Whether it says where its links lead, but is not Markdown.
    #[must_use]
    pub fn is_dump(&self) -> bool {
        DUMPS.contains(&self.rendition())
    }

    /// Whether its blocks do not have lines of their own.
    #[must_use]
    pub fn is_run_together(&self) -> bool {
        RUNS.contains(&self.rendition())
    }

    /// Whether its pages are the source without the tags.
    #[must_use]
    pub fn is_stripped(&self) -> bool {
        self.rendition() == STRIPPED
    }

    /// The first part of the set's name: `wcxb`, `lines`, `news_lines`.
    #[must_use]
    pub fn family(&self) -> &str {
        self.name.split('.').next().unwrap_or_default()
    }

    /// The file of a page, if it is there. A few pages' names have no extension.
    pub(super) fn path(&self, folder: &Path, id: &str) -> Option<PathBuf> {
        let extension = if self.input == Input::Html { "html" } else { "txt" };
        let names = [format!("{id}.{extension}"), id.to_owned()];
        names.iter().map(|name| folder.join(name)).find(|path| path.is_file())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_are_named_and_placed_as_the_corpus_has_them() {
        for (name, folder, archive) in [
            ("wcxb.html", "wcxb-dev/html", "wcxb"),
            ("lines.bs4", "lines-dev/bs4", "wcxb"),
            ("news_lines.inscriptis", "news-lines-dev/inscriptis", "news"),
            ("fundus_lines.resiliparse", "fundus-dev-lines/resiliparse", "fundus"),
        ] {
            let set = SETS.iter().find(|set| set.name == name).unwrap();
            assert_eq!((set.folder.as_str(), set.archive.name), (folder, archive));
        }
        let names: std::collections::HashSet<_> = SETS.iter().map(|set| &set.name).collect();
        assert_eq!(names.len(), SETS.len());
    }
}
