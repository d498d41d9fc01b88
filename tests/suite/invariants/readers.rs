//! The reader of a page's source compared with the walk over a parser's tree.

use gleaner::{Explanation, Extractor};
use scraper::Html;

use super::{Held, explanation};

/// Elements that a parser opens again after a block that closed them. If that happens between two
/// letters, the tree has two words where the reader of the source has one.
const FORMATTING: &[&str] = &[
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
];

/// Elements whose text is not read.
const SILENT: &[&str] =
    &["template", "svg", "video", "audio", "canvas", "object", "iframe", "noembed"];

/// Checks that a tree gives the same words as the page's source, in any order. Where formatting
/// may have been opened again, the same letters are enough; the sign that links a heading to
/// itself may then be inside a link, and not read, or outside. Pages that the two are known to
/// read differently are not compared:
///
/// - with tables, because a parser moves text out of them;
/// - with formatting and elements whose text is not read: if they are misnested, as in
///   `<a><video><p>read<a>`, a parser moves blocks out of the element, and the reader of the source
///   has skipped them;
/// - with a frameset instead of a body, because a parser reads only frames after it;
/// - with NULs, which a parser turns into U+FFFD in a script or an attribute.
pub fn agree(page: &str, scanned: &Explanation) -> Held {
    let tree = Html::parse_document(page);
    let has = |names: &[&str]| {
        let mut elements = tree.tree.nodes().filter_map(|node| node.value().as_element());
        elements.any(|element| names.contains(&element.name()))
    };
    if page.contains('\0') || has(&["table", "frameset"]) || (has(FORMATTING) && has(SILENT)) {
        return Ok(());
    }
    let walked = Extractor::default().explain(&tree);
    explanation("", &walked, false)?;
    let (left, right) = (words(scanned), words(&walked));
    if left == right || (has(FORMATTING) && letters(&left) == letters(&right)) {
        return Ok(());
    }
    let missing = |from: &[String], other: &[String]| -> Vec<String> {
        from.iter().filter(|word| !other.contains(word)).take(9).cloned().collect()
    };
    let (scan, tree) = (missing(&left, &right), missing(&right, &left));
    Err(format!("only the source has {scan:?}, only the tree {tree:?}"))
}

/// The characters of all words, sorted, without the signs that link a heading to itself.
fn letters(words: &[String]) -> Vec<char> {
    let characters = words.iter().flat_map(|word| word.chars());
    let mut letters: Vec<char> = characters.filter(|c| !"#¶§∞⚓🔗".contains(*c)).collect();
    letters.sort_unstable();
    letters
}

/// The words of all blocks, sorted.
fn words(explained: &Explanation) -> Vec<String> {
    let texts = explained.blocks.iter().flat_map(|block| block.text.split_whitespace());
    let mut words: Vec<String> = texts.map(str::to_owned).collect();
    words.sort_unstable();
    words
}
