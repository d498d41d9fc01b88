//! HTML whose paragraphs only line ends tell: what a content system keeps of a post, and pages of which a sanitizer left
//! links, headings and lists. These are read as Markdown, since HTML without classes and head shows no more.
//!
//! ```text
//! The ferry to Brill left the quay on Monday at six.
//!
//! Its master said that the crew had waited seven of the <em>nine weeks</em>.
//! <h2>Season tickets</h2>
//! ```

use super::kind::Seen;
use super::markdown;
use super::pieces::{Piece, pieces};
use super::words::{BLOCKS_OF_POSTS, INLINE_ELEMENTS};
use crate::input::Input;

/// Fewest lines outside elements.
const LINES: usize = 4;
/// Fewest links of a page whose text is mostly outside elements. It must also have one link for every four lines: texts
/// have some tags of links, too, in codes of embeds.
const LINKS: usize = 5;
/// Fewest paragraphs of a page that has tags for them.
const PARAGRAPHS: usize = 3;
/// Bytes of the tags of a paragraph that is added.
const TAGS: usize = 8;

/// The page with tags around these paragraphs; as Markdown, if it has menus. `None` for any other page.
pub(super) fn page(page: &str, input: Option<Input>) -> Option<(String, Input)> {
    memchr::memchr(b'<', page.as_bytes())?;
    // Most pages end at their first tag.
    let mut out = String::new();
    let mut bare = Bare { room: page.len(), ..Bare::default() };
    // Open blocks, open elements inside the line, links, and tags without another that belongs to them.
    let (mut blocks, mut inside, mut links, mut odd) = (0usize, 0usize, 0, 0isize);
    let mut paragraphs = 0;
    for piece in pieces(page) {
        let (name, is_end, tag) = match piece {
            Piece::Tag(name, is_end, tag) => (name, is_end, tag),
            Piece::Text(text) => {
                match (blocks, inside) {
                    (0, 0) => bare.text(text, &mut out),
                    (0, _) => bare.line.push_str(text),
                    _ => out.push_str(text),
                }
                continue;
            }
        };
        let name = name.to_ascii_lowercase();
        let stands_alone = matches!(&*name, "br" | "img" | "wbr");
        let is_void = stands_alone || name == "hr" || tag.ends_with("/>");
        let count = if stands_alone || INLINE_ELEMENTS.contains(&&*name) {
            let line = if blocks == 0 { &mut bare.line } else { &mut out };
            line.push_str(tag);
            &mut inside
        } else if BLOCKS_OF_POSTS.contains(&&*name) {
            bare.end(&mut out);
            out.push_str(tag);
            inside = 0;
            &mut blocks
        } else {
            return None;
        };
        if is_end {
            *count = count.saturating_sub(1);
            odd -= 1;
        } else if !is_void {
            *count += 1;
            odd += 1;
        }
        links += usize::from(name == "a" && tag.contains("href="));
        paragraphs += usize::from(name == "p" && !is_end);
    }
    bare.end(&mut out);
    if bare.count < LINES || bare.is_long {
        return None;
    }
    // With so many links it is not a text that shows tags.
    let has_menus = links >= LINKS.max(bare.count / 4);
    let is_html = || has_menus && odd == 0 || Input::of(page) == Input::Html;
    let is_markdown = || bare.seen.is_markdown() && bare.seen.count() > links;
    if input != Some(Input::Html) && (is_markdown() || !is_html()) {
        return None;
    }
    if has_menus {
        return Some((markdown::of(page), Input::Text));
    }
    // Of a page that has such tags, the text outside them is the rest: it stays in few blocks.
    (paragraphs < PARAGRAPHS).then_some((out, Input::Html))
}

/// Text outside blocks.
#[derive(Default)]
struct Bare {
    /// The paragraph so far.
    line: String,
    /// Paragraphs written.
    count: usize,
    /// Bytes that their tags may take.
    room: usize,
    /// Their signs of Markdown.
    seen: Seen,
    /// Whether the page became much longer.
    is_long: bool,
}

impl Bare {
    fn text(&mut self, text: &str, out: &mut String) {
        for (index, part) in text.split('\n').enumerate() {
            if index > 0 {
                // A line that goes on is wrapped.
                let goes_on = part.trim_start().starts_with(char::is_lowercase);
                if goes_on {
                    self.line.push('\n');
                } else {
                    self.end(out);
                }
            }
            self.line.push_str(part);
        }
    }

    fn end(&mut self, out: &mut String) {
        let line = self.line.trim();
        if !line.is_empty() {
            self.count += 1;
            self.seen.line(line);
            // Of lines of a letter, the tags would take most of the memory.
            self.is_long |= self.count * TAGS > self.room;
            if !self.is_long {
                out.push_str("<p>");
                out.push_str(line);
                out.push_str("</p>\n");
            }
        }
        self.line.clear();
    }
}
