//! What the texts around a code block say: its language, its file, or nothing of it.

use crate::body::words::{CODE_BARS, CODE_TITLES};
use crate::document::Tag;
use crate::html::tree::{NodeId, Tree};
use crate::vocab::lists;

use super::language;
use super::parts::{self, SHORT, contains_any};

/// Bytes of a label, at most.
const LONGEST: usize = 120;

/// What the labels of a block say.
#[derive(Debug, Default)]
pub(super) struct Labels {
    pub(super) language: Option<String>,
    pub(super) file: Option<String>,
}

impl Labels {
    /// Reads a text that stands outside the code, inside the element `within`; whether it is a
    /// label, and no text of the article.
    pub(super) fn read(&mut self, tree: &Tree<'_>, text: NodeId, within: NodeId) -> bool {
        let label = tree.text(text);
        let label = label.trim();
        if label.len() > LONGEST {
            return false;
        }
        if label.chars().all(|c| !c.is_alphanumeric() || c.is_ascii_digit()) {
            return true;
        }
        let name = language::normalised(label);
        let known = name.filter(|name| name.is_empty() || language::is_known(name));
        if known.as_deref() != Some("node.js") && language::is_file(label) {
            self.file.get_or_insert_with(|| label.to_owned());
            return true;
        }
        if let Some(name) = known {
            self.language.get_or_insert(name);
            return true;
        }
        let lower = label.to_lowercase();
        // "Listing 1:"
        let lower = lower.trim_end_matches(|c: char| c.is_ascii_digit() || " .:".contains(c));
        lists::LABELS_OF_CODE_BLOCKS.contains(lower)
            || label.len() <= SHORT && is_in_bar(tree, text, within)
    }

    /// Reads the texts of a bar or button, whatever they are.
    pub(super) fn read_bar(&mut self, tree: &Tree<'_>, bar: NodeId, within: NodeId) {
        if tree.tag(bar) == Tag::Div && parts::is_short(tree, bar) {
            for id in tree.subtree(bar).filter(|&id| tree.is_text(id)) {
                self.read(tree, id, within);
            }
        }
    }
}

/// Whether a text stands in a bar of buttons and labels.
fn is_in_bar(tree: &Tree<'_>, text: NodeId, within: NodeId) -> bool {
    tree.ancestors(text)
        .take_while(|&id| id != within)
        .take(8)
        .any(|id| tree.attr(id, "class").is_some_and(|classes| contains_any(&classes, CODE_BARS)))
}

/// Whether a class attribute is that of a bar above code.
pub(in crate::body) fn is_bar(classes: &str) -> bool {
    contains_any(classes, CODE_BARS)
        && contains_any(classes, &["code", "highlight", "filename", "snippet"])
        || contains_any(classes, CODE_TITLES)
}
