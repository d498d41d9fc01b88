//! What a page declares of itself: `<head>`, JSON-LD, and marks in the body.

use std::borrow::Cow;

use super::attrs::{Attrs, Name};
use super::words;
use crate::document::{
    CHANGED, Head, Limits, Mark, MarkKind, MarkPlace, Meta, Span, Tag, fold_tail, profiles,
    push_folded,
};
use crate::text::entities;

/// Attributes that make any element worth a look, see [`mark`].
pub(super) const MARKS: u32 = Name::Itemprop.bit()
    | Name::Property.bit()
    | Name::Date.bit()
    | Name::Title.bit()
    | Name::Datetime.bit();

/// Longest address of a picture that is kept; longer ones hold the picture itself.
const MAX_ADDRESS: usize = 2048;
/// Longest value of a mark. Facts are short; a longer value is somebody's text.
const MAX_VALUE: usize = 1024;

/// Appends an attribute's value, resolved and folded.
fn push(head: &mut Head, value: &str, raw: bool) -> Span {
    let start = head.arena.len();
    if raw && memchr::memchr(b'&', value.as_bytes()).is_some() {
        entities::push_attribute(&mut head.arena, value);
        fold_tail(&mut head.arena, start);
    } else {
        push_folded(&mut head.arena, value);
    }
    Span::of(start..head.arena.len())
}

/// Appends a key: as [`push`], in lower case.
fn push_key(head: &mut Head, value: &str, raw: bool) -> Span {
    let span = push(head, value, raw);
    if let Some(key) = head.arena.get_mut(span.range()) {
        key.make_ascii_lowercase();
    }
    span
}

fn push_some(head: &mut Head, value: Option<&str>, raw: bool) -> Span {
    value.map_or(Span::default(), |value| push(head, value, raw))
}

/// `<title>`: the first one counts.
pub(super) fn title(head: &mut Head, text: &str, raw: bool) {
    if head.title.is_some() {
        return;
    }
    let start = head.arena.len();
    if raw {
        entities::push_text(&mut head.arena, text);
    } else {
        head.arena.push_str(text);
    }
    fold_tail(&mut head.arena, start);
    let span = Span::of(start..head.arena.len());
    head.title = Some(span).filter(|span| !span.is_empty());
}

/// `<html>` and `<body>`: the language.
pub(super) fn language(head: &mut Head, attrs: &Attrs<'_>) {
    if let (None, Some(lang)) = (head.lang, attrs.get(Name::Lang)) {
        head.lang = Some(push(head, lang, attrs.raw)).filter(|span| !span.is_empty());
    }
}

/// `<base>`.
pub(super) fn base(head: &mut Head, attrs: &Attrs<'_>) {
    if let (None, Some(href)) = (head.base, attrs.get(Name::Href)) {
        head.base = Some(push(head, href, attrs.raw));
    }
}

/// The attributes that name what a `<meta>` says.
const NAMES: [(Name, &str); 4] = [
    (Name::Key, "name"),
    (Name::Property, "property"),
    (Name::Itemprop, "itemprop"),
    (Name::HttpEquiv, "http-equiv"),
];

/// `<meta>`: one entry for each of its names.
pub(super) fn meta(head: &mut Head, attrs: &Attrs<'_>, place: MarkPlace) {
    let Some(content) = attrs.get(Name::Content) else { return };
    head.has_variables |= words::SITES_WITH_VARIABLES.contains(&content);
    let mut value = None;
    for (name, attribute) in NAMES {
        let Some(key) = attrs.get(name).filter(|key| !key.is_empty()) else { continue };
        let value = *value.get_or_insert_with(|| push(head, content, attrs.raw));
        let key = push_key(head, key, attrs.raw);
        if name == Name::Itemprop && head.get(key) == "name" {
            name_author(head, value, place);
        }
        head.metas.push(Meta { key, value, attribute });
    }
}

/// Marks among which the page's author is named; the posts of a thread have authors, too.
const FIRST: usize = 24;

/// `<span itemprop="author"><meta itemprop="name" content="Ann Pool"></span>`: the name is the value of
/// the author's mark, if no text is between.
fn name_author(head: &mut Head, name: Span, place: MarkPlace) {
    let is_author = |mark: &Mark| {
        let is_here = (mark.block, mark.at) == (place.block, place.at) && mark.value.is_empty();
        is_here && mark.kind == MarkKind::Property && head.get(mark.key) == "author"
    };
    let is_other = |mark: &Mark| head.get(mark.key) == "author" && !mark.value.is_empty();
    if head.marks.len() > FIRST || head.marks.iter().any(is_other) {
        return;
    }
    let from = head.marks.len().saturating_sub(2);
    if let Some(at) = head.marks[from..].iter().position(is_author) {
        head.marks[from + at].value = name;
    }
}

/// The rels of `<link>` that are kept; the first that fits.
const LINKS: [&str; 3] = ["canonical", "license", "image_src"];

/// `<link>`.
pub(super) fn link(head: &mut Head, attrs: &Attrs<'_>, place: MarkPlace) {
    let Some(href) = attrs.get(Name::Href) else { return };
    if attrs.has(Name::Itemprop) {
        mark(head, Tag::Link, attrs, place);
    }
    let Some(rel) = attrs.resolved(Name::Rel) else { return };
    let words = rel.split_ascii_whitespace();
    let is_kept = |key: &&str| words.clone().any(|word| key.eq_ignore_ascii_case(word));
    let key = LINKS.into_iter().find(is_kept);
    if let Some(key) = key.filter(|_| href.len() <= MAX_ADDRESS) {
        let value = push(head, href, attrs.raw);
        let key = head.push(key);
        head.links.push(Meta { key, value, attribute: "rel" });
    }
}

/// `<script>`: JSON-LD is read. Gives whether that is what it is.
pub(super) fn script(head: &mut Head, attrs: &Attrs<'_>, content: &str, limits: &Limits) -> bool {
    // A charset may follow the type.
    let kind = attrs.resolved(Name::Type).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default();
    if !kind.trim().eq_ignore_ascii_case("application/ld+json") {
        if head.has_variables {
            variable(head, content);
        }
        return false;
    }
    if content.len() <= limits.json_bytes {
        // A template escaped it as text.
        let is_escaped = !content.contains('"') && content.contains("&quot;");
        let unescaped = is_escaped.then(|| entities::attribute(content, true));
        let content = unescaped.as_deref().unwrap_or(content);
        let has_texts = head.structured.read(content, head.scripts.len() as u32);
        let span = if has_texts { head.push(content) } else { Span::default() };
        head.scripts.push(span);
    }
    true
}

/// The day of publication that a script of such a site sets as a variable: `var ct = "1709625600";`.
fn variable(head: &mut Head, script: &str) {
    let value_at = |end: usize| {
        let rest = script.get(end..)?.trim_start().strip_prefix('=')?.trim_start();
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let value = rest.get(1..)?.split(quote).next()?;
        (10..=20).contains(&value.len()).then_some(value)
    };
    let value = words::VARIABLES_OF_DATES.iter().find_map(|name| {
        let is_inside = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.');
        let mut places = script.match_indices(name);
        places.find_map(|(at, name)| {
            let is_whole = !script.get(..at)?.ends_with(is_inside);
            if is_whole { value_at(at + name.len()) } else { None }
        })
    });
    if let Some(value) = value {
        let (key, value) = (head.push("publish_time"), head.push(value));
        head.metas.push(Meta { key, value, attribute: "var" });
    }
}

/// The marks that any element may carry.
pub(super) fn mark(head: &mut Head, tag: Tag, attrs: &Attrs<'_>, place: MarkPlace) {
    let raw = attrs.raw;
    let short = |name| attrs.get(name).filter(|value| value.len() <= MAX_VALUE);
    let itemprop = short(Name::Itemprop);
    let property = itemprop.or_else(|| short(Name::Property));
    // Elements of their own do what `<time>` does: `<relative-time datetime="2024-03-05T09:12:00Z">`.
    let is_time = tag == Tag::Time
        || property.is_none()
            && !matches!(tag, Tag::Del | Tag::Ins)
            && short(Name::Datetime).is_some_and(is_date);
    if is_time || property.is_some() {
        let content = short(Name::Content);
        let others = match is_time {
            true => [Name::Datetime, Name::Title].as_slice(),
            false => &[Name::Datetime, Name::Href, Name::Src],
        };
        let is_given = |value: &&str| !value.is_empty();
        let value =
            content.or_else(|| others.iter().filter_map(|name| short(*name)).find(is_given));
        // `<abbr itemprop="datePublished" title="2024-03-05T09:12:00Z">9:12</abbr>`.
        let says_date =
            |title: &&str| property.is_some_and(|key| key.starts_with("date")) && is_date(title);
        let value = value.or_else(|| short(Name::Title).filter(says_date));
        let value = push_some(head, value, raw);
        let changed = || attrs.get(Name::Class).filter(|class| is_time && is_of_change(class));
        let key = match property {
            Some(key) => push_key(head, key, raw),
            None if changed().is_some() => head.push(CHANGED),
            None => Span::default(),
        };
        let kind = if is_time { MarkKind::Time } else { MarkKind::Property };
        let rdfa = property.is_some() && itemprop.is_none();
        head.marks.push(Mark {
            rdfa,
            content: content.is_some(),
            ..Mark::new(kind, key, value, place)
        });
    }
    if attrs.has(Name::Date) {
        for (name, value) in attrs.dates() {
            if value.is_empty() || value.len() > MAX_VALUE {
                continue;
            }
            let value = push(head, value, raw);
            let key = push_key(head, name, false);
            head.marks.push(Mark::new(MarkKind::Data, key, value, place));
        }
    }
    if let Some(title) =
        short(Name::Title).filter(|title| is_date(&entities::attribute(title, raw)))
    {
        let value = push(head, title, raw);
        let key = head.push("title");
        head.marks.push(Mark::new(MarkKind::Data, key, value, place));
    }
}

/// Whether the classes of a `<time>` say that it is of a change, as those of microformats do, and not
/// of publication, too.
fn is_of_change(class: &str) -> bool {
    let words = || class.split_ascii_whitespace();
    words().any(|word| matches!(word, "updated" | "dt-updated" | "modified"))
        && !words().any(|word| matches!(word, "published" | "dt-published" | "entry-date"))
}

/// The key of a link to a licence that has no `rel`.
const LICENSE: &str = "creativecommons";

/// Whether a link is to a licence of Creative Commons.
pub(super) fn is_license(attrs: &Attrs<'_>) -> bool {
    let path = |href: &'_ str| {
        href.starts_with("https://creativecommons.org/licenses/")
            || href.starts_with("http://creativecommons.org/licenses/")
    };
    attrs.get(Name::Href).is_some_and(path)
}

/// `<a rel>`, and links to licences.
pub(super) fn rel(head: &mut Head, attrs: &Attrs<'_>, place: MarkPlace) {
    let Some(href) = attrs.get(Name::Href) else { return };
    let rel = match attrs.resolved(Name::Rel) {
        None if is_license(attrs) => Cow::Borrowed(LICENSE),
        Some(rel) => rel,
        None => return,
    };
    let known = ["author", "license", LICENSE];
    let found = rel
        .split_ascii_whitespace()
        .find_map(|word| known.into_iter().find(|other| word.eq_ignore_ascii_case(other)));
    if let Some(key) = found.filter(|_| href.len() <= MAX_ADDRESS) {
        let value = push(head, href, attrs.raw);
        let key = head.push(key);
        head.marks.push(Mark::new(MarkKind::Rel, key, value, place));
    }
}

/// `<a>` to the page of an author or member; whether it is one.
pub(super) fn profile(head: &mut Head, attrs: &Attrs<'_>, place: MarkPlace) -> bool {
    let Some(href) = attrs.get(Name::Href) else { return false };
    let Some(key) = profiles::key(href) else { return false };
    let value = push(head, href, attrs.raw);
    let key = head.push(key);
    head.marks.push(Mark::new(MarkKind::Rel, key, value, place));
    true
}

/// `<img>`.
pub(super) fn image(head: &mut Head, attrs: &Attrs<'_>, place: MarkPlace) {
    let address = |name| attrs.get(name).map(str::trim).filter(|value| is_address(value));
    let Some(src) = address(Name::LazySrc).or_else(|| address(Name::Src)) else { return };
    let value = push(head, src, attrs.raw);
    let alt = attrs.get(Name::Alt).filter(|alt| alt.len() <= MAX_VALUE);
    let key = push_some(head, alt, attrs.raw);
    head.marks.push(Mark::new(MarkKind::Image, key, value, place));
}

fn is_address(value: &str) -> bool {
    let inline = value.as_bytes().get(..5).is_some_and(|b| b.eq_ignore_ascii_case(b"data:"));
    !value.is_empty() && value.len() <= MAX_ADDRESS && !inline
}

/// Whether a `title` attribute starts as an ISO date does: `2021-03…`.
fn is_date(title: &str) -> bool {
    let bytes = title.as_bytes();
    matches!(bytes, [b'1', b'9', ..] | [b'2', b'0', ..])
        && bytes.len() >= 8
        && bytes[2..4].iter().chain(&bytes[5..7]).all(u8::is_ascii_digit)
        && bytes[4] == b'-'
}
