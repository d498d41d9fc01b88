//! A file as a browser shows it: plain text, JSON and feeds, and the source of a page, for which it makes a page of its
//! own.

use memchr::memmem;

use crate::html::without_tags;
use crate::input::Input;
use crate::text::entities;

/// Bytes in which the element begins that holds the file.
const START: usize = 1024;
/// Bytes above the source of a page.
const SWITCH: usize = 100;
/// How an element holds the file.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// Escaped, perhaps with elements around the tags of a source.
    Text,
    /// As it is.
    Xml,
}

/// What the elements of a field, a text, the source of a page and a feed begin with, and what follows them.
const ELEMENTS: [(&str, &str, Form); 4] = [
    ("<textarea", "</textarea>", Form::Text),
    ("<pre", "</pre>", Form::Text),
    ("<div class=\"line-gutter-backdrop\"", "</body>", Form::Text),
    ("<div id=\"webkit-xml-viewer-source-xml\"", "<div class=\"header\">", Form::Xml),
];

/// The file that a page shows and nothing else.
pub(super) fn file(page: &str) -> Option<String> {
    page.starts_with('<').then_some(())?;
    let start = page.as_bytes().get(..page.len().min(START))?;
    // A page of a poem or of code has a title.
    let mut tags = memchr::memchr_iter(b'<', start)
        .map_while(|at| page.get(at..).filter(|tag| !tag.starts_with("<title")));
    let shown = |tag: &str| ELEMENTS.iter().find(|(name, ..)| tag.starts_with(name)).copied();
    let (element, (_, end, form)) = tags.find_map(|tag| Some((tag, shown(tag)?)))?;
    let before = page.get(..page.len() - element.len())?;
    let is_page = before.contains("<body") || before.contains("<html");
    if !is_page || !is_browsers(before) || !is_empty(before) {
        return None;
    }
    let (_, content) = element.split_once('>')?;
    let to = memmem::rfind(content.as_bytes(), end.as_bytes())?;
    let (content, after) = content.split_at_checked(to)?;
    if form == Form::Xml {
        return Some(content.to_owned());
    }
    let mut text = String::with_capacity(content.len());
    if memchr::memchr(b'<', content.as_bytes()).is_none() {
        entities::push_text(&mut text, content);
        return is_empty(after).then_some(text);
    }
    // The source of a page has elements around its tags; a row is a line.
    for line in content.split("</tr>") {
        let mut rest = line;
        while let Some((before, tag)) = rest.split_once('<') {
            entities::push_text(&mut text, before);
            rest = tag.split_once('>').map_or("", |(_, after)| after);
        }
        entities::push_text(&mut text, rest);
        text.push('\n');
    }
    // Above it may be a switch for wrapped lines.
    let text = text.split_off(text.find('<').filter(|at| *at < SWITCH)?);
    let is_source = ["<!", "<html", "<head", "<?xml"].iter().any(|tag| text.starts_with(tag));
    (is_source && Input::of(&text) == Input::Html).then_some(text)
}

/// Whether what stands above the file may be a browser's: it says nothing of the page.
fn is_browsers(head: &str) -> bool {
    let mut metas = head.match_indices("<meta").map(|(at, _)| head.get(at..).unwrap_or_default());
    let is_own = |meta: &str| {
        let tag = meta.split('>').next().unwrap_or_default();
        ["color-scheme", "charset", "viewport"].iter().any(|name| tag.contains(name))
    };
    metas.all(is_own)
}

/// Whether a part of a page shows nothing: it is a head, or the tags around a body.
fn is_empty(part: &str) -> bool {
    let body = match part.split_once("</head>") {
        Some((_, body)) => body,
        None => part,
    };
    without_tags(body).trim().is_empty()
}
