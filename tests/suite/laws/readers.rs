//! The reader of a page's source held against the walk over a parser's tree.

use gleaner::{Explanation, Extractor};
use scraper::Html;

use super::{Held, explanation};

/// Elements that a parser opens again behind a block that closed them: one that so begins
/// between two letters parts two words, which the source's reader leaves as one.
const FORMATTING: &[&str] = &[
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
];

/// Elements whose text is not read.
const SILENT: &[&str] =
    &["template", "svg", "video", "audio", "canvas", "object", "iframe", "noembed"];

/// A tree gives the words that the page's source gave, in whatever order; the same letters
/// will do where formatting may have been opened again, which may leave a heading's sign in
/// a link, and so unread, or out of it. Left out are pages that the two are known to
/// read differently:
///
/// - with tables, for a parser moves text out of them;
/// - with formatting and elements whose text is not read: misnested, the one has a parser move
///   blocks out of the other, `<a><video><p>read<a>`, which the source's reader has passed by;
/// - with a frameset in place of a body, behind which a parser reads nothing but frames;
/// - with NULs, which a parser makes U+FFFD in a script or an attribute.
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

/// The characters of all words, sorted, but for the signs that may link a heading to itself.
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
