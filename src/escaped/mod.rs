//! Undoes what a program did to a whole page when it wrote it into a string, a table or a feed.
//!
//! ```text
//! b'<p>The caf\xc3\xa9 on the pier</p>\n'           a literal of Python, JavaScript or JSON
//! ["The ferry is back.", "It left at six."]         a list of these
//! The ferry is back.\nIt left at six.\n             the same without quotation marks
//! &lt;p&gt;The ferry is back.&lt;/p&gt;             HTML escaped for HTML
//! The ferry is back.<br>It left at six.<br>         text with tags for its line ends
//! <pre>The ferry is back. It left at six.</pre>     what a browser makes of a file that is not a page
//! {"title": "The ferry", "content": "<p>The …"}     an article as a web service answers, or as a feed has it
//! ```
//!
//! HTML loses the bar and the addresses of a web archive and the line ends of `prettify()`, and gets tags for paragraphs
//! that only line ends tell.
//!
//! Each is undone only if it covers the whole page, so that an article that shows such a string keeps it.

mod archived;
mod bare;
mod breaks;
mod characters;
mod feed;
mod json;
mod kind;
mod literal;
mod markdown;
mod pieces;
mod pretty;
mod record;
mod references;
mod viewed;
mod words;
mod xml;

use std::borrow::Cow;

use crate::input::Input;

/// How often a page may have been escaped: HTML in a string in a string.
const ROUNDS: usize = 3;

/// What an escaped page stands for, and how it is read: as HTML, as text, or as its content tells (`None`).
#[derive(Debug)]
pub(crate) struct Undone {
    pub(crate) page: String,
    pub(crate) input: Option<Input>,
}

/// The page that an escaped one stands for; `None` for a page that is not escaped.
pub(crate) fn undone(page: &str, input: Option<Input>) -> Option<Undone> {
    let mut page = Cow::Borrowed(page);
    let mut input = input;
    for round in 0..ROUNDS {
        let text = page.trim_start_matches('\u{feff}').trim();
        let data = || (input != Some(Input::Text)).then(|| feed::page(text)).flatten();
        if let Some(page) = json::page(text).or_else(data) {
            let is_html = page.starts_with('<');
            return Some(Undone {
                page,
                input: Some(if is_html { Input::Html } else { Input::Text }),
            });
        }
        let is_text = input == Some(Input::Text);
        let tidy = || (!is_text).then(|| tidied(text)).flatten();
        let next = if let Some(next) = once(text, input, round == 0).or_else(tidy) {
            next
        } else if let Some((page, own)) = (!is_text).then(|| bare::page(text, input)).flatten() {
            input = Some(own);
            page
        } else if let Some(file) = (!is_text).then(|| viewed::file(text)).flatten() {
            input = None;
            file
        } else {
            break;
        };
        page = Cow::Owned(next);
    }
    match page {
        Cow::Owned(page) => Some(Undone { page, input }),
        Cow::Borrowed(_) => None,
    }
}

/// HTML without what a program has written around or into it.
fn tidied(page: &str) -> Option<String> {
    archived::original(page).or_else(|| pretty::joined(page))
}

/// Undoes one way of escaping. Escapes of characters and `<br>` count in the first round alone: what was inside a string
/// may be an article about them.
fn once(page: &str, input: Option<Input>, is_first: bool) -> Option<String> {
    let escapes = || is_first.then(|| characters::unescaped(page)).flatten();
    let may_be_html = input != Some(Input::Text);
    let references = || may_be_html.then(|| references::resolved(page)).flatten();
    let may_be_lines = is_first && input.is_none();
    let breaks = || may_be_lines.then(|| breaks::replaced(page)).flatten();
    let literals = literal::whole(page).or_else(|| literal::list(page));
    literals.or_else(escapes).or_else(references).or_else(breaks)
}
