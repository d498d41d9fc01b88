//! Undoes what a program did to a whole page when it wrote it into a string, a table or a feed.
//!
//! ```text
//! b'<p>The caf\xc3\xa9 on the pier</p>\n'           a literal of Python, JavaScript or JSON
//! ["The ferry is back.", "It left at six."]         a list of these
//! The ferry is back.\nIt left at six.\n             the same without quotation marks
//! &lt;p&gt;The ferry is back.&lt;/p&gt;             HTML escaped for HTML
//! The ferry is back.<br>It left at six.<br>         text with tags for its line ends
//! ```
//!
//! Each is undone only if it covers the whole page, so that an article that shows such a string keeps it.

mod breaks;
mod characters;
mod literal;
mod references;

use std::borrow::Cow;

use crate::input::Input;

/// How often a page may have been escaped: HTML in a string in a string.
const ROUNDS: usize = 3;

/// The page that an escaped one stands for; `None` for a page that is not escaped.
pub(crate) fn undone(page: &str, input: Option<Input>) -> Option<String> {
    let mut page = Cow::Borrowed(page);
    for round in 0..ROUNDS {
        let text = page.trim_start_matches('\u{feff}').trim();
        let Some(next) = once(text, input, round == 0) else { break };
        page = Cow::Owned(next);
    }
    match page {
        Cow::Owned(page) => Some(page),
        Cow::Borrowed(_) => None,
    }
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
