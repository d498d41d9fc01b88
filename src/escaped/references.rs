//! HTML whose tags are escaped as text, as feeds have it.

use memchr::memmem;

use crate::input::Input;
use crate::text::entities;

/// Fewest escaped end tags of a page that does not begin with a tag.
const END_TAGS: usize = 3;

/// The HTML that is escaped in a page without tags.
pub(super) fn resolved(page: &str) -> Option<String> {
    let is_other = page.starts_with('<') || memchr::memchr(b'&', page.as_bytes()).is_none();
    if is_other || memmem::find(page.as_bytes(), b"</").is_some() {
        return None;
    }
    let begins = page.starts_with('&')
        && entities::decode(page, false).is_some_and(|(own, _)| own.as_str() == "<");
    let end_tags = || memmem::find_iter(page.as_bytes(), b"&lt;/").take(END_TAGS).count();
    if !begins && end_tags() < END_TAGS {
        return None;
    }
    let mut html = String::with_capacity(page.len());
    entities::push_text(&mut html, page);
    (Input::of(&html) == Input::Html).then_some(html)
}
