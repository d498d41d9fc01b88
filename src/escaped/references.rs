//! HTML whose tags are escaped as text, as in the items of feeds.

use memchr::memmem;

use crate::input::Input;
use crate::text::entities;

/// Fewest escaped end tags of a page that does not begin with a tag.
const END_TAGS: usize = 3;

/// The HTML that is escaped in a page without tags.
pub(super) fn resolved(page: &str) -> Option<String> {
    if page.starts_with('<') {
        return None;
    }
    let find = |sign: &'static str| memmem::find_iter(page.as_bytes(), sign);
    let begins = page.starts_with("&amp;lt;")
        || entities::decode(page, false).is_some_and(|(own, _)| own.as_str() == "<");
    if !begins && find("&lt;/").take(END_TAGS).count() < END_TAGS || find("</").next().is_some() {
        return None;
    }
    let mut html = String::with_capacity(page.len());
    entities::push_text(&mut html, page);
    if Input::of(&html) == Input::Html {
        return Some(html);
    }
    // Twice: `&amp;lt;p&amp;gt;`.
    let mut twice = String::with_capacity(html.len());
    entities::push_text(&mut twice, &html);
    (html.starts_with("&lt;") && Input::of(&twice) == Input::Html).then_some(twice)
}
