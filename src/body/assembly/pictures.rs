//! Which picture an element shows, and whether it is one of the article's.

use std::borrow::Cow;

use super::links::{Links, scheme};
use crate::body::signs;
use crate::body::words::{
    EMPTY_PICTURES, PICTURE_ADDRESSES, PICTURE_ENDINGS, PICTURE_SETS, PICTURE_SIZES,
};
use crate::body::{Inline, InlineContent};
use crate::document::{Tag, push_folded};
use crate::html::tree::{Names, NodeId, Tree};
use crate::text::path_of;

/// As many of them, the last ones, may hold something else where `src` has a picture.
const DOUBTFUL: usize = 2;

/// Sides of a picture in CSS pixels up to which it is an icon or counts visits.
const ICON: u32 = 32;

/// What stands where a picture is.
pub(super) enum Shown {
    /// A picture of the article.
    Picture(Inline),
    /// A picture of a character, such as an emoji.
    Character(String),
}

/// What an `<img>` shows; `None` for icons, counters and placeholders.
pub(super) fn shown(tree: &Tree<'_>, links: &Links<'_>, img: NodeId) -> Option<Shown> {
    let all: Vec<_> = tree.attrs(img).collect();
    let own = |name: &str| {
        let (_, value) = all.iter().find(|(own, _)| own.eq_ignore_ascii_case(name))?;
        Some(tree.resolved(img, value))
    };
    let mut alt = own("alt").map(|alt| folded(&alt)).unwrap_or_default();
    if alt.is_empty() && own("src").is_some_and(|src| !is_picture(&src)) {
        // The picture that this one stands for says what both show.
        let mut near = tree.subtree(tree.parent(img)).take(NODES);
        let said = near.find_map(|id| tree.attr(id, "alt").filter(|alt| !alt.is_empty()));
        alt = said.map(|alt| folded(&alt)).unwrap_or_default();
    }
    if is_character(tree, img, &alt) {
        return Some(Shown::Character(alt));
    }
    let side = |name| own(name).and_then(|value| pixels(&value));
    let (width, height) = match (side("width"), side("height")) {
        // The ratio of the sides, or nothing where a style sheet says them.
        (Some(16), Some(9)) | (Some(4), Some(3)) | (Some(3), Some(2)) => (None, None),
        (Some(0), Some(0)) | (Some(0 | 1), None) if !alt.is_empty() => (None, None),
        (Some(width), Some(0)) if width > ICON => (Some(width), None),
        sides => sides,
    };
    if width.is_some_and(|side| side <= ICON) && height.is_none_or(|side| side <= ICON)
        || height.is_some_and(|side| side <= 2)
        || tree.has_sign(img, signs::ICON) && tree.any_class(img, is_icon)
    {
        return None;
    }
    let url = address(tree, links, img, &own)?;
    // An alternative text that is the address says nothing. The one that Webflow puts there does
    // not, either.
    let is_address = alt.contains('/') && own("src").is_some_and(|src| *src == *alt);
    let alt = if is_address || alt.starts_with("__wf_") { String::new() } else { alt };
    let title = own("title").map(|title| folded(&title));
    let title = title.filter(|title| !title.is_empty() && *title != alt);
    let content = InlineContent::Picture { url, alt, title, width, height };
    Some(Shown::Picture(Inline { content, span: tree.place(img) }))
}

/// Whether a picture is an icon: drawn, or of an icon's size.
pub(super) fn is_small(tree: &Tree<'_>, img: NodeId) -> bool {
    let drawn = |src: Cow<'_, str>| path_of(&src).to_ascii_lowercase().ends_with(".svg");
    tree.attr(img, "src").is_some_and(drawn)
        || ["width", "height"].iter().all(|name| {
            tree.attr(img, name).and_then(|value| pixels(&value)).is_some_and(|side| side <= ICON)
        })
}

/// Nodes of a `<picture>` among which its sources and its first picture are looked for.
const NODES: usize = 64;

/// Whether a picture is told from one that only counts visits: by its alternative text or by the
/// ending of its address.
pub(super) fn is_told(tree: &Tree<'_>, img: NodeId) -> bool {
    let alt = || tree.attr(img, "alt").is_some_and(|alt| !alt.trim().is_empty());
    let ends = || tree.attr(img, "src").is_some_and(|src| has_ending(&src));
    alt() || ends()
}

/// Whether an address is that of a picture's file, not of a page about it.
pub(super) fn is_file(url: &str) -> bool {
    let path = path_of(url);
    let name = path.rsplit('/').next().unwrap_or_default();
    has_ending(url) && !name.contains(':') && !path.contains("/wiki/") && !path.contains("/blob/")
}

/// Whether the path of an address ends as that of a picture does.
fn has_ending(url: &str) -> bool {
    let path = path_of(url).to_ascii_lowercase();
    PICTURE_ENDINGS.iter().any(|end| path.ends_with(end))
}

/// The best address of a picture.
fn address<'a>(
    tree: &Tree<'a>,
    links: &Links<'_>,
    img: NodeId,
    own: &impl Fn(&str) -> Option<Cow<'a, str>>,
) -> Option<String> {
    let picture = |name: &str| own(name).filter(|value| is_picture(value));
    let is_late = tree.may_have(img, Names::of(PICTURE_ADDRESSES));
    let sure = PICTURE_ADDRESSES.len() - if picture("src").is_some() { DOUBTFUL } else { 0 };
    let late = PICTURE_ADDRESSES
        .iter()
        .take(if is_late { sure } else { 0 })
        .find_map(|name| picture(name).filter(|value| looks_like_address(value)));
    let of_set = |name: &&str| largest(&own(name)?).map(|(_, url)| url);
    let best = PICTURE_SETS
        .iter()
        .find_map(of_set)
        .or_else(|| late.map(|late| late.into_owned()))
        .or_else(|| of_set(&"srcset"))
        .or_else(|| sources(tree, img, true))
        .or_else(|| picture("src").map(|src| src.into_owned()))
        .or_else(|| sources(tree, img, false))
        .or_else(|| fallback(tree, img))
        .or_else(|| any(tree, img))?;
    links.resolve(&best)
}

/// The largest picture of the `<source>` elements of the `<picture>` around; where `widths` is set,
/// of those that state several widths.
fn sources(tree: &Tree<'_>, img: NodeId, widths: bool) -> Option<String> {
    let parent = tree.ancestors(img).take(3).find(|&id| tree.tag(id) == Tag::Picture)?;
    // They are those of its first picture.
    let inside = || tree.subtree(parent).take(NODES);
    if inside().find(|&id| tree.tag(id) == Tag::Img) != Some(img) {
        return None;
    }
    let mut best: Option<(f32, String)> = None;
    for source in inside().filter(|&id| tree.tag(id) == Tag::Source) {
        let sets = ["srcset", "data-srcset", "data-lazy-srcset"];
        for set in sets.iter().filter_map(|name| tree.attr(source, name)) {
            let Some((size, url)) = largest(&set) else { continue };
            if (!widths || set.contains("w,")) && best.as_ref().is_none_or(|(most, _)| size > *most)
            {
                best = Some((size, url));
            }
        }
    }
    best.map(|(_, url)| url)
}

/// The picture of the `<noscript>` right after (or inside the same parent).
fn fallback(tree: &Tree<'_>, img: NodeId) -> Option<String> {
    let parent = tree.parent(img);
    let noscript = tree.elements(parent).find(|&id| tree.tag(id) == Tag::Noscript)?;
    let inner = tree.find(noscript, |id| tree.tag(id) == Tag::Img)?;
    let src = tree.attr(inner, "src").filter(|src| is_picture(src));
    src.map(|src| src.into_owned())
        .or_else(|| largest(&tree.attr(inner, "srcset")?).map(|(_, url)| url))
}

/// Any attribute that holds the address of a picture: scripts have many names for it.
fn any(tree: &Tree<'_>, img: NodeId) -> Option<String> {
    let holds =
        |value: &str| is_picture(value) && value.starts_with(['h', 'H', '/']) && has_ending(value);
    let data = tree.attrs(img).filter(|(name, _)| name.starts_with("data-"));
    data.map(|(_, value)| value.trim()).find(|value| holds(value)).map(str::to_owned)
}

/// The candidate of a `srcset` with the highest width or density, and that width or density.
fn largest(set: &str) -> Option<(f32, String)> {
    let mut best: Option<(f32, &str)> = None;
    let mut rest = set.trim();
    while !rest.is_empty() {
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (url, after) = rest.split_at(end);
        // A comma right after the address ends the candidate.
        let (url, descriptor, next) = match url.strip_suffix(',') {
            Some(url) => (url, "", after),
            None => {
                let stop = after.find(',').unwrap_or(after.len());
                (url, after[..stop].trim(), after.get(stop + 1..).unwrap_or_default())
            }
        };
        let size: f32 = descriptor.trim_end_matches(['w', 'x', 'h']).parse().unwrap_or(1.0);
        if best.is_none_or(|(most, _)| size > most) && is_picture(url) {
            best = Some((size, url));
        }
        rest = next.trim_start().trim_start_matches(',').trim_start();
    }
    best.map(|(size, url)| (size, url.to_owned()))
}

/// Whether an address may be that of a picture that shows something.
fn is_picture(url: &str) -> bool {
    let url = url.trim();
    if url.is_empty() || url.starts_with('#') || url.starts_with("about:") {
        return false;
    }
    if scheme(url).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data")) {
        return false;
    }
    !is_placeholder(url.as_bytes()) && !is_loader(url)
}

/// Whether the name of a file says that it stands in for what is still loaded, or counts visits.
fn is_loader(url: &str) -> bool {
    let path = path_of(url);
    let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let Some(stem) = name.strip_suffix(".gif") else { return false };
    stem.starts_with("loading") || stem.ends_with("loader") || matches!(stem, "redot" | "spacer")
}

/// Whether an address has one of the words of placeholders, in any case.
fn is_placeholder(url: &[u8]) -> bool {
    let words = |at: usize| -> &[&str] {
        let next = url.get(at + 1).map(u8::to_ascii_lowercase);
        match (url.get(at), next) {
            (Some(b'/'), Some(b'b' | b's' | b'p' | b't' | b'c' | b'l')) => EMPTY_PICTURES,
            (Some(b'p' | b'P'), Some(b'l')) => &["placeholder"],
            (Some(b'1'), Some(b'x')) => &["1x1."],
            _ => &[],
        }
    };
    let is_word = |at: usize| {
        let rest = url.get(at..).unwrap_or_default();
        let begins = |word: &&str| {
            rest.get(..word.len()).is_some_and(|own| own.eq_ignore_ascii_case(word.as_bytes()))
        };
        words(at).iter().any(begins)
    };
    memchr::memchr3_iter(b'/', b'p', b'1', url).any(is_word)
        || memchr::memchr_iter(b'P', url).any(is_word)
}

fn looks_like_address(value: &str) -> bool {
    let value = value.trim();
    value.contains(['/', '.']) && !value.starts_with(['{', '['])
}

/// A picture of an emoji or another character: it reads as its alternative text.
fn is_character(tree: &Tree<'_>, img: NodeId, alt: &str) -> bool {
    // `:slight_smile:`
    let is_name = alt.len() > 2 && alt.len() <= 40 && alt.starts_with(':') && alt.ends_with(':');
    let short = !alt.is_empty()
        && (alt.chars().count() <= 12 || is_name)
        && !alt.contains(char::is_whitespace);
    if !short {
        return false;
    }
    let symbol = alt.chars().all(|c| !c.is_alphanumeric() && c as u32 > 0x2000);
    let named = tree.has_sign(img, signs::ICON)
        && tree.any_class(img, |class| {
            let class = class.to_ascii_lowercase();
            class.contains("emoji") || class.contains("smile") || class.contains("emoticon")
        });
    named || symbol && alt.chars().count() <= 8
}

fn is_icon(class: &str) -> bool {
    let class = class.to_ascii_lowercase();
    class.split(['-', '_']).any(|word| {
        matches!(word, "icon" | "avatar" | "logo" | "gravatar" | "spacer" | "tracking" | "pixel")
    })
}

/// The value of `width` or `height` in CSS pixels.
fn pixels(value: &str) -> Option<u32> {
    let value = value.trim();
    let digits = value.find(|c: char| !c.is_ascii_digit()).unwrap_or(value.len());
    let (number, unit) = value.split_at(digits);
    matches!(unit.trim(), "" | "px").then(|| number.parse().ok())?
}

/// The address of a picture without what only says in which size or quality it is wanted: so that of
/// one that the page shows in several sizes is the same.
pub(super) fn unsized_address(url: &str) -> String {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let kept: Vec<&str> = query
        .split('&')
        .filter(|part| {
            let name = part.split(['=', '%']).next().unwrap_or_default();
            !name.is_empty() && !PICTURE_SIZES.contains(&name)
        })
        .collect();
    let (stem, ending) = path.rsplit_once('.').unwrap_or((path, ""));
    let size = stem.rsplit_once('-').filter(|(_, size)| {
        let mut sides = size.split('x');
        let mut is_side = || {
            sides.next().is_some_and(|side| {
                (2..=4).contains(&side.len()) && side.bytes().all(|byte| byte.is_ascii_digit())
            })
        };
        is_side() && is_side() && sides.next().is_none()
    });
    let stem = size.map_or(stem, |(stem, _)| stem);
    format!("{stem}.{ending}?{}", kept.join("&"))
}

/// Whether an address asks for a picture so small or bad that it only stands in for another one.
pub(super) fn is_preview(url: &str) -> bool {
    let query = url.split_once('?').map_or("", |(_, query)| query);
    query.split('&').any(|part| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let below = |most: u32| value.parse().is_ok_and(|value: u32| value <= most);
        match name {
            "q" | "quality" => below(20),
            "w" | "width" => below(64),
            _ => false,
        }
    })
}

/// A text with its white space folded.
pub(super) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_folded(&mut out, text);
    out
}
