//! The lead picture: it stands at the title, outside of the part of the page that holds the kept
//! blocks. A page says which picture it is by `og:image`; it belongs to the body if the page also shows
//! it between title and text, or right above the title.

use std::collections::HashSet;

use super::Parts;
use super::links::Links;
use super::pictures::{folded, unsized_address};
use crate::body::{Block, Content, Inline, InlineContent, Inlines};
use crate::document::{BlockKind, Head, Mark, MarkKind, Role, Span};

/// Blocks between a picture and the title below it, or the text if there is no title: a kicker, the
/// picture's caption, a path.
const ABOVE: u32 = 3;
/// Bytes that the name of a picture's file must have to tell which picture it is.
const TELLING: usize = 8;

/// Adds the lead picture, with its caption, unless it is among the pictures that are `shown`.
pub(super) fn add(
    parts: &Parts<'_>,
    roles: &[Role],
    links: &Links<'_>,
    shown: &HashSet<String>,
    blocks: &mut Vec<Block>,
) {
    let document = parts.document;
    let head = &document.head;
    let declared: Vec<&str> = ["og:image", "og:image:url", "og:image:secure_url", "twitter:image"]
        .into_iter()
        .flat_map(|key| head.meta(key))
        .filter(|url| !is_of_site(url))
        .take(4)
        .collect();
    if declared.is_empty() {
        return;
    }
    let files: Vec<&str> = declared.iter().filter_map(|url| file(url)).collect();
    let addresses: Vec<String> = declared.iter().filter_map(|url| links.resolve(url)).collect();
    let is_declared = |src: &str| {
        file(src).is_some_and(|file| files.contains(&file))
            || links.resolve(src).is_some_and(|url| {
                // On a page of unknown address, the path is all that there is to compare.
                let is_path = url.starts_with('/') && !url.starts_with("//");
                addresses.iter().any(|own| *own == url || is_path && own.ends_with(&url))
            })
    };
    let Some(first) = roles.iter().position(|role| role.is_content()) else { return };
    let title = roles.iter().take(first).rposition(|role| *role == Role::Title);
    let start = title.unwrap_or(first).saturating_sub(ABOVE as usize) as u32;
    let pictures = head.marks.iter().filter(|mark| mark.kind == MarkKind::Image);
    let Some(picture) = pictures
        .skip_while(|mark| mark.block < start)
        .take_while(|mark| mark.block <= first as u32)
        .find(|mark| is_declared(head.get(mark.value)))
    else {
        return;
    };
    let Some(url) = links.resolve(head.get(picture.value)) else { return };
    let is_shown = |file: &str| shown.iter().any(|url| url.contains(file));
    if is_shown(&unsized_address(&url)) || file(&url).is_some_and(is_shown) {
        return;
    }
    let block = document.blocks.get(picture.block as usize);
    let caption = block.filter(|block| block.kind == BlockKind::Caption);
    let caption = caption.filter(|_| picture.block < first as u32);
    let caption = caption.map(|block| document.text_of(block)).filter(|text| !text.is_empty());
    blocks.insert(0, figure(head, picture, url, caption));
}

fn figure(head: &Head, picture: &Mark, url: String, caption: Option<&str>) -> Block {
    let content = InlineContent::Picture {
        url,
        alt: folded(head.get(picture.key)),
        title: None,
        width: None,
        height: None,
    };
    let text = Inlines { inlines: vec![Inline::of(content)] };
    let picture = Block::from(Content::Paragraph { text });
    let Some(caption) = caption else { return picture };
    let caption = Inlines::from(caption);
    let content = Content::Figure { blocks: vec![picture], caption };
    Block { content, role: Role::Caption, span: Span::default() }
}

/// The name of a picture's file without its size and ending, if it tells which picture it is.
fn file(url: &str) -> Option<&str> {
    let name = name(url);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stem = stem.strip_suffix("-scaled").unwrap_or(stem);
    let is_size = |size: &str| {
        size.len() > 4
            && size.contains('x')
            && size.bytes().all(|b| b.is_ascii_digit() || b == b'x')
    };
    let stem = match stem.rsplit_once('-') {
        Some((stem, size)) if is_size(size) => stem,
        _ => stem,
    };
    (stem.len() >= TELLING).then_some(stem)
}

/// The last part of an address's path.
fn name(url: &str) -> &str {
    let path = url.trim().split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    path.rsplit('/').next().unwrap_or_default()
}

/// Whether the name of a picture's file says that it is the site's.
fn is_of_site(url: &str) -> bool {
    let name = name(url).to_ascii_lowercase();
    ["logo", "icon", "avatar", "default", "placeholder", "facebook", "share", "social"]
        .iter()
        .any(|word| name.contains(word))
}
