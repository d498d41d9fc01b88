//! The language of a code block and the name of its file, from attributes and labels.

use crate::body::words::{
    FILE_ATTRIBUTES, FILES_WITHOUT_ENDING, LANGUAGE_ATTRIBUTES, LANGUAGE_PREFIXES,
    LANGUAGE_PREFIXES_KNOWN, LANGUAGES_WITH_ANOTHER_MEANING, NO_LANGUAGES,
};
use std::collections::HashSet;

use once_cell::sync::Lazy;

use crate::document::Tag;
use crate::html::tree::{NodeId, Tree};

use super::parts::{contains_any, has_word};

/// Names that pages use for languages, one or more per line.
const NAMES: &str = include_str!("languages.txt");

/// Whether a name, in lower case, is a language's.
pub(super) fn is_known(name: &str) -> bool {
    static KNOWN: Lazy<HashSet<&str>> = Lazy::new(|| {
        let lines = NAMES.lines().filter(|line| !line.starts_with("# "));
        lines.flat_map(str::split_ascii_whitespace).collect()
    });
    KNOWN.contains(name)
}

/// A name as this library gives it: lower case, hyphens for blanks. `Some("")` for one that says
/// that it has no language, `None` for anything that is not a name.
pub(super) fn normalised(name: &str) -> Option<String> {
    let name = name.trim();
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '#' | '-' | '_' | '.');
    let fits = !name.is_empty() && name.len() <= 30 && name.split(' ').count() <= 3;
    if !fits || !name.chars().all(|c| is_part(c) || c == ' ') {
        return None;
    }
    let name = name.to_ascii_lowercase().replace(' ', "-");
    match &*name {
        "ipython" | "ipython3" => Some("python".to_owned()),
        _ if NO_LANGUAGES.contains(&&*name) => Some(String::new()),
        _ => Some(name),
    }
}

/// The language that an element's attributes name; empty if they say that it has none.
/// `is_code` is whether the element holds the code and nothing else.
pub(super) fn of(tree: &Tree<'_>, id: NodeId, is_code: bool) -> Option<String> {
    if tree.is_text(id) {
        return None;
    }
    let named =
        LANGUAGE_ATTRIBUTES.iter().find_map(|name| tree.attr(id, name).and_then(|v| stated(&v)));
    let classes = tree.attr(id, "class");
    let classes = classes.as_deref().unwrap_or_default();
    // A natural language, as a rule: only names that are not the code of one count.
    let lang = || {
        let name = normalised(&tree.attr(id, "lang")?)?;
        let is_code = is_known(&name) && (name.len() != 2 || ["js", "py", "go"].contains(&&*name));
        is_code.then_some(name)
    };
    named
        .or_else(|| of_classes(classes, is_code))
        .or_else(|| of_brush(tree, id))
        .or_else(|| of_json(tree, id))
        .or_else(|| if is_code { lang() } else { None })
}

/// The name at the start of a value such as `js{1,3}` or `js:app.js`.
fn stated(value: &str) -> Option<String> {
    let ends = |c: char| matches!(c, '{' | ':' | ',' | ';' | '[' | '(' | '?' | '=' | '"' | '!');
    let value = value.trim().trim_start_matches(['{', '.', '[']);
    let value = value.split(ends).next().unwrap_or_default();
    normalised(value.split_whitespace().next().unwrap_or_default())
}

/// The language that a class attribute names.
fn of_classes(classes: &str, is_code: bool) -> Option<String> {
    let is_highlighted = || {
        contains_any(classes, &["highlight", "hljs", "sourcecode", "prettyprint", "shiki", "src"])
            || has_word(classes, &["hl"])
    };
    // Around code, `lang-en` tells a natural language.
    let fits = |name: &String| is_code || name.is_empty() || is_known(name) || is_highlighted();
    let explicit = classes.split_ascii_whitespace().find_map(of_word).filter(fits);
    explicit.or_else(|| brush(classes)).or_else(|| {
        let fits = is_code || is_highlighted();
        let words = classes.split_ascii_whitespace().filter(|_| fits);
        words.filter_map(normalised).find(|word| {
            is_known(word)
                && (!LANGUAGES_WITH_ANOTHER_MEANING.contains(&&**word) || is_highlighted())
        })
    })
}

/// The language in a class word such as `language-rust`.
fn of_word(word: &str) -> Option<String> {
    let after = |prefix: &str| {
        let head = word.get(..prefix.len())?;
        head.eq_ignore_ascii_case(prefix).then(|| word.get(prefix.len()..)).flatten()
    };
    let sure = LANGUAGE_PREFIXES.iter().find_map(|prefix| after(prefix).and_then(stated));
    sure.or_else(|| {
        let name = LANGUAGE_PREFIXES_KNOWN.iter().find_map(|prefix| after(prefix))?;
        let name = name.strip_suffix("-basic").unwrap_or(name);
        let name = stated(name)?;
        (is_known(&name) || name.is_empty()).then_some(name)
    })
}

/// The language in `brush: js; title: …`.
fn brush(value: &str) -> Option<String> {
    let at = value.find("brush:")?;
    stated(value.get(at + "brush:".len()..)?)
}

fn of_brush(tree: &Tree<'_>, id: NodeId) -> Option<String> {
    brush(&tree.attr(id, "data-syntaxhighlighter-params")?)
}

/// The language in the JSON of a `data-attrs`.
fn of_json(tree: &Tree<'_>, id: NodeId) -> Option<String> {
    let value = tree.attr(id, "data-attrs")?;
    let at = value.find("\"language\":\"")? + "\"language\":\"".len();
    stated(value.get(at..)?)
}

/// The language stated around an element that holds code, up to four elements out.
pub(super) fn around(tree: &Tree<'_>, id: NodeId) -> Option<String> {
    let near = tree.ancestors(id).take(4);
    let near = near.take_while(|&id| !matches!(tree.tag(id), Tag::Body | Tag::Main | Tag::Article));
    near.filter_map(|id| of(tree, id, false)).find(|name| name.is_empty() || is_known(name))
}

/// The name of the file that an element's attributes state.
pub(super) fn file_of(tree: &Tree<'_>, id: NodeId) -> Option<String> {
    let stated = FILE_ATTRIBUTES.iter().find_map(|name| tree.attr(id, name).filter(|v| is_file(v)));
    let in_class = || {
        let classes = tree.attr(id, "class")?;
        let is_language = |word: &&str| word.starts_with("language-") || word.starts_with("lang-");
        let word = classes.split_ascii_whitespace().find(is_language)?;
        let (_, name) = word.split_once(':')?;
        is_file(name).then(|| name.to_owned())
    };
    stated.map(|name| name.trim().to_owned()).or_else(in_class)
}

/// Whether a text is the name or path of a file.
pub(super) fn is_file(text: &str) -> bool {
    let text = text.trim();
    let name = text.rsplit(['/', '\\']).next().unwrap_or_default();
    if FILES_WITHOUT_ENDING.contains(&name) {
        return true;
    }
    let Some((stem, extension)) = name.rsplit_once('.') else { return false };
    let is_name = |c: char| !c.is_whitespace() && !matches!(c, '<' | '>' | '"' | '(' | ',' | ';');
    let is_extension = (1..=12).contains(&extension.len())
        && extension.chars().all(|c| c.is_ascii_alphanumeric())
        && extension.chars().any(|c| c.is_ascii_alphabetic());
    text.len() <= 120
        && text.chars().all(is_name)
        && is_extension
        && (!stem.is_empty() || text.len() > 2)
}

/// The only element inside an element, and so on: what the code itself stands in.
pub(super) fn inner(tree: &Tree<'_>, id: NodeId) -> NodeId {
    let mut id = id;
    loop {
        let mut inside = tree.shown(id);
        match (inside.next(), inside.next()) {
            (Some(only), None) if !tree.is_text(only) && tree.tag(only) != Tag::Br => id = only,
            _ => return id,
        }
    }
}
