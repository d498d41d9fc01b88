//! What an element inside a code block is: a part of the code, a line of it, or something around it.

pub(super) use crate::body::class_parts::contains_any;
use crate::body::signs::{BESIDE_CODE, LINES};
use crate::body::words::{
    CODE_CONTROLS, CODE_HEADERS, CODE_LABELS, CODE_POPUPS, LINE_NUMBERS, PARTS_OF_LINE_NUMBERS,
};
use crate::document::Tag;
use crate::html::tree::{NodeId, Tree};
use crate::text::is_any_of;

/// Bytes of text that a button, a label or a header has at most.
pub(super) const SHORT: usize = 60;

/// Whether text inside an element of the tag is never code.
pub(super) fn is_control_tag(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Button
            | Tag::Script
            | Tag::Style
            | Tag::Template
            | Tag::Textarea
            | Tag::Select
            | Tag::Svg
            | Tag::Noscript
            | Tag::Input
            | Tag::Option
            | Tag::Iframe
            | Tag::Form
    )
}

/// Whether an element starts and ends a line by itself.
pub(super) fn is_block(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Div
            | Tag::P
            | Tag::Li
            | Tag::Tr
            | Tag::Pre
            | Tag::Ol
            | Tag::Ul
            | Tag::Table
            | Tag::Tbody
            | Tag::Section
            | Tag::Figure
            | Tag::Header
            | Tag::Figcaption
            | Tag::Listing
            | Tag::Thead
            | Tag::Blockquote
            | Tag::Dd
            | Tag::Dt
            | Tag::Dl
    )
}

/// Whether an element of a code block is not code: a button, a tooltip, line numbers.
pub(super) fn is_skipped(tree: &Tree<'_>, id: NodeId) -> bool {
    let tag = tree.tag(id);
    if is_control_tag(tag) || tag == Tag::Other && tree.is(id, "clipboard-copy") {
        return true;
    }
    is_gutter(tree, id) || is_control(tree, id)
}

/// Whether an element shows a button, a tooltip, or nothing.
fn is_control(tree: &Tree<'_>, id: NodeId) -> bool {
    let is_span = tree.tag(id) == Tag::Span;
    let classes =
        if is_span || tree.has_sign(id, BESIDE_CODE) { tree.attr(id, "class") } else { None };
    let classes = classes.as_deref().unwrap_or_default();
    if is_span && is_token(classes) {
        return false;
    }
    let is_named = tree.has_sign(id, BESIDE_CODE);
    if is_named && contains_any(classes, CODE_POPUPS) {
        return true;
    }
    let role = || {
        let role = tree.attr(id, "role");
        role.is_some_and(|role| matches!(&*role, "button" | "tablist" | "tooltip"))
    };
    (is_named && contains_any(classes, CODE_CONTROLS) || is_hidden(tree, id) || role())
        && is_short(tree, id)
        && !holds_code(tree, id)
}

/// Whether a class attribute is that of a coloured word, which most elements of a block are.
fn is_token(classes: &str) -> bool {
    classes.len() < 4
        || classes.starts_with("token ")
        || classes.starts_with("hljs-") && !classes.starts_with("hljs-copy")
}

/// Whether a `<pre>` or `<code>` stands in an element, or it is one.
pub(super) fn holds_code(tree: &Tree<'_>, id: NodeId) -> bool {
    let is_code = |id| matches!(tree.tag(id), Tag::Pre | Tag::Code);
    is_code(id) || tree.find(id, is_code).is_some()
}

/// Whether an element inside the code of a block is its header.
pub(super) fn is_header(tree: &Tree<'_>, id: NodeId) -> bool {
    if !tree.has_sign(id, BESIDE_CODE) {
        return false;
    }
    let Some(classes) = tree.attr(id, "class") else { return false };
    let is_block = is_block(tree.tag(id)) && contains_any(&classes, CODE_HEADERS);
    let is_label = || has_word(&classes, CODE_LABELS);
    (is_block || is_label()) && is_short(tree, id) && !holds_code(tree, id)
}

/// Whether an element is a header, a caption or a button of a block by its class.
pub(super) fn is_named_bar(tree: &Tree<'_>, id: NodeId) -> bool {
    let words = ["caption", "header", "title", "filename", "file-name", "icon"];
    tree.attr(id, "class").is_some_and(|classes| contains_any(&classes, &words))
}

/// Whether an element is hidden by its own attributes.
fn is_hidden(tree: &Tree<'_>, id: NodeId) -> bool {
    tree.has_attr(id, "hidden") || style(tree, id, &["display:none"])
}

/// Whether the style attribute, without blanks, contains one of the texts.
pub(super) fn style(tree: &Tree<'_>, id: NodeId, texts: &[&str]) -> bool {
    let Some(style) =
        tree.attr(id, "style").filter(|style| style.contains('-') || style.contains(':'))
    else {
        return false;
    };
    texts.iter().any(|text| {
        let mut rest = text.chars().peekable();
        let whole = rest.clone();
        for c in style.chars().filter(|c| !c.is_whitespace()) {
            if rest.next_if(|&own| own == c.to_ascii_lowercase()).is_none() {
                rest.clone_from(&whole);
                rest.next_if(|&own| own == c.to_ascii_lowercase());
            }
            if rest.peek().is_none() {
                return true;
            }
        }
        false
    })
}

/// Whether an element numbers lines.
pub(super) fn is_gutter(tree: &Tree<'_>, id: NodeId) -> bool {
    let tag = tree.tag(id);
    let named = || {
        tree.has_sign(id, BESIDE_CODE)
            && tree.attr(id, "class").is_some_and(|classes| {
                contains_any(&classes, PARTS_OF_LINE_NUMBERS) || has_word(&classes, LINE_NUMBERS)
            })
    };
    let marked = || {
        matches!(tag, Tag::Td | Tag::Th) && tree.has_attr(id, "data-line-number")
            || tree.has_attr(id, "data-nosnippet")
            || tree.attr(id, "aria-hidden").is_some_and(|value| value == "true")
            || style(tree, id, &["user-select:none"])
    };
    if tag == Tag::Span {
        is_numbers(tree, id, 16) && (named() || marked())
    } else {
        (named() || marked()) && is_numbers(tree, id, LONGEST_GUTTER)
    }
}

/// Bytes of text in a column of line numbers, at most.
pub(super) const LONGEST_GUTTER: usize = 200_000;

/// Whether all text inside an element is numbers, as in a column of line numbers, or blank, and
/// its length is at most `most`.
pub(super) fn is_numbers(tree: &Tree<'_>, id: NodeId, most: usize) -> bool {
    let mut left = most;
    tree.subtree(id).all(|id| {
        let is_number =
            |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ':' | '|');
        let text = tree.text(id);
        let fits = left.checked_sub(text.len());
        left = fits.unwrap_or(0);
        fits.is_some() && text.chars().all(is_number)
    })
}

/// Whether an element holds numbers, as a column of line numbers does, and is not blank.
pub(super) fn is_number_column(tree: &Tree<'_>, id: NodeId) -> bool {
    let has_text = || tree.subtree(id).any(|id| !tree.text(id).trim().is_empty());
    is_numbers(tree, id, LONGEST_GUTTER) && has_text()
}

/// Whether an element shows a picture, a film, sound or another page.
pub(super) fn is_media(tag: Tag) -> bool {
    matches!(tag, Tag::Iframe | Tag::Video | Tag::Audio | Tag::Embed | Tag::Object | Tag::Picture)
}

/// The number that is all text of an element.
pub(super) fn number(tree: &Tree<'_>, id: NodeId) -> Option<u32> {
    let mut all = String::new();
    for id in tree.subtree(id) {
        all.push_str(tree.text(id).trim());
        if all.len() > 8 {
            return None;
        }
    }
    all.trim_end_matches(['.', ':', '|']).trim_end().parse().ok()
}

/// Whether an element is a line of code.
pub(super) fn is_line(tree: &Tree<'_>, id: NodeId) -> bool {
    let tag = tree.tag(id);
    if matches!(tag, Tag::Pre | Tag::Table | Tag::Ol | Tag::Ul) {
        return false;
    }
    let is_named = |word: &str| {
        let ends = |end: &str| {
            let at = word.len().checked_sub(end.len());
            at.and_then(|at| word.get(at..)).is_some_and(|tail| tail.eq_ignore_ascii_case(end))
        };
        word.eq_ignore_ascii_case("line")
            || ends("-line")
            || ends("_line")
            || ends("_line_group")
            || contains_any(word, &["blob-code", "line-of-code"])
            || word.eq_ignore_ascii_case("ltx_listingline")
            || contains_any(word, &["codeline"])
                && !contains_any(word, &["linenumber", "linecontent"])
    };
    tree.has_sign(id, LINES) && tree.any_class(id, is_named)
        || tree.has_attr(id, "data-line")
        || !matches!(tag, Tag::Td | Tag::Th) && tree.has_attr(id, "data-line-number")
        || matches!(tag, Tag::Span | Tag::Code) && style(tree, id, &["display:block"])
}

/// Whether an element holds nothing but lines of code, at least two, and buttons before them.
pub(super) fn is_lines(tree: &Tree<'_>, id: NodeId) -> bool {
    let mut count = 0;
    tree.elements(id).all(|child| {
        let own = is_line(tree, child);
        count += usize::from(own);
        own || count == 0 && tree.has_sign(child, BESIDE_CODE) && is_skipped(tree, child)
    }) && count > 1
}

/// Whether the text inside an element is at most [`SHORT`].
pub(super) fn is_short(tree: &Tree<'_>, id: NodeId) -> bool {
    let mut bytes = 0;
    tree.subtree(id).all(|id| {
        bytes += tree.text(id).trim().len();
        bytes <= SHORT
    })
}

/// Whether one of the words, in lower case, is in a class attribute.
pub(super) fn has_word(classes: &str, words: &[&str]) -> bool {
    classes.split_ascii_whitespace().any(|own| is_any_of(own, words))
}
