//! HTML whose paragraphs only line ends tell: what a content system keeps of a post, and pages of which a sanitizer left
//! links, headings and lists. If a text has enough of these, it is HTML, even if most of it is outside elements.
//!
//! ```text
//! The ferry to Brill left the quay on Monday at six.
//!
//! Its master said that the crew had waited seven of the <em>nine weeks</em>.
//! <h2>Season tickets</h2>
//! ```

use memchr::memmem;

use super::kind::Seen;
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

/// The page with tags around these paragraphs. A page that has such tags is returned as it is, if nobody said that it is
/// HTML; `None` for any other page.
pub(super) fn paragraphs(page: &str, input: Option<Input>) -> Option<String> {
    memchr::memchr(b'<', page.as_bytes())?;
    let mut out = String::with_capacity(page.len() + page.len() / 16);
    let mut bare = Bare { room: page.len(), ..Bare::default() };
    // Open blocks, open elements inside the line, links, and tags without another that belongs to them.
    let (mut blocks, mut inside, mut links, mut odd) = (0usize, 0usize, 0, 0isize);
    let mut paragraphs = 0;
    // After the last end of one there are no tags, and no comments.
    let tags = memchr::memrchr(b'>', page.as_bytes()).map_or(page.len(), |at| page.len() - at);
    let mut comments_end = true;
    let mut rest = page;
    while !rest.is_empty() {
        let is_comment = rest.starts_with("<!--");
        let may_end = rest.len() > tags && (comments_end || !is_comment);
        let Some((name, is_end, tag, after)) = (if may_end { tag(rest) } else { None }) else {
            comments_end &= !is_comment;
            let end = rest.as_bytes().get(1..).and_then(|own| memchr::memchr(b'<', own));
            let (text, after) = rest.split_at_checked(end.map_or(rest.len(), |end| end + 1))?;
            rest = after;
            match (blocks, inside) {
                (0, 0) => bare.text(text, &mut out),
                (0, _) => bare.line.push_str(text),
                _ => out.push_str(text),
            }
            continue;
        };
        rest = after;
        if tag.starts_with("<!--") {
            continue;
        }
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
    // With so many links it is not a text that shows tags.
    let is_html =
        || links >= LINKS.max(bare.count / 4) && odd == 0 || Input::of(page) == Input::Html;
    let is_text = || bare.seen.is_markdown() || !is_html();
    if bare.count < LINES || input != Some(Input::Html) && is_text() || bare.is_long {
        return None;
    }
    // Of a page that has such tags, the text outside them is the rest: it stays in few blocks.
    if paragraphs < PARAGRAPHS { Some(out) } else { input.is_none().then(|| page.to_owned()) }
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

/// The name of a tag at the start of a text, whether it is an end tag, the tag, and what follows it.
fn tag(text: &str) -> Option<(&str, bool, &str, &str)> {
    let inside = text.strip_prefix('<')?;
    let (is_end, named) = inside.strip_prefix('/').map_or((false, inside), |own| (true, own));
    let name = named.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next()?;
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) && !inside.starts_with('!') {
        return None;
    }
    let end = match inside.starts_with("!--") {
        true => memmem::find(text.as_bytes(), b"-->")? + 3,
        false => memchr::memchr(b'>', text.as_bytes())? + 1,
    };
    let (tag, after) = text.split_at_checked(end)?;
    Some((name, is_end, tag, after))
}
