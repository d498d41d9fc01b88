//! What tells the lead picture: the page declares it, or its markup sets it out.

use super::links::Links;
use super::pictures::is_file;
use crate::body::words::{LEAD_PICTURES, OTHER_PICTURES, PICTURE_ENDINGS, PICTURES, STORIES};
use crate::body::{Inline, InlineContent};
use crate::document::{Head, Tag};
use crate::html::tree::{NodeId, Tree};
use crate::text::path_of;

/// Bytes that the name of a picture's file must have to tell which picture it is.
const TELLING: usize = 8;
/// Sides in CSS pixels that the picture of a story has, and those of teasers and authors rarely.
const LARGE: u32 = 480;
/// Sides that it does not have.
const SMALL: u32 = 200;
const LOW: u32 = 120;
/// Elements around a picture that are looked at.
const LEVELS: usize = 32;

/// Words in the names of files that are not the picture of a story.
const OF_NO_STORY: [&str; 5] = ["logo", "icon", "avatar", "default", "placeholder"];

/// The pictures that a page declares.
pub(super) struct Declared<'a> {
    links: &'a Links<'a>,
    files: Vec<&'a str>,
    addresses: Vec<String>,
}

impl<'a> Declared<'a> {
    pub(super) fn of(head: &'a Head, links: &'a Links<'a>) -> Self {
        let keys = ["og:image", "og:image:url", "og:image:secure_url", "twitter:image"];
        let urls = keys.into_iter().flat_map(|key| head.meta(key));
        let declared: Vec<&str> = urls.filter(|url| !is_of_site(url)).take(4).collect();
        Self {
            links,
            files: declared.iter().filter_map(|url| file(url)).collect(),
            addresses: declared.iter().filter_map(|url| links.resolve(url)).collect(),
        }
    }

    /// Whether a part of the page's source may name a declared picture.
    pub(super) fn may_be_in(&self, source: &str) -> bool {
        self.addresses.iter().any(|url| {
            let is_end = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
            let start = name(url).split(is_end).next().unwrap_or_default();
            let start = start.strip_suffix("-scaled").unwrap_or(start);
            // The size in the name of a file is not compared.
            let stem = start.rsplit_once('-').map_or(start, |(stem, _)| stem);
            stem.len() < 4 || source.contains(stem)
        })
    }

    /// Whether an address is that of a declared picture.
    pub(super) fn names(&self, src: &str) -> bool {
        if self.addresses.is_empty() {
            return false;
        }
        file(src).is_some_and(|file| self.files.contains(&file))
            || self.links.resolve(src).is_some_and(|url| {
                // On a page of unknown address, the path is all that there is to compare.
                let is_path = url.starts_with('/') && !url.starts_with("//");
                let has_file = |url: &str| PICTURE_ENDINGS.iter().any(|end| url.ends_with(end));
                self.addresses.iter().any(|own| {
                    *own == url
                        || is_path && own.ends_with(&url)
                        || path(own) == path(&url) && has_file(path(own))
                })
            })
    }

    /// Whether the name of a declared picture begins as that of an address does.
    fn resembles(&self, src: &str) -> bool {
        let same = |own: &String| {
            let pairs = name(own).bytes().zip(name(src).bytes());
            pairs.take_while(|(own, other)| own == other).count() >= TELLING
        };
        self.addresses.iter().any(same)
    }
}

/// What is asked of a picture and what stands around it.
pub(super) struct Look<'t, 'a> {
    pub(super) tree: &'t Tree<'a>,
    pub(super) links: &'t Links<'t>,
    pub(super) declared: &'t Declared<'t>,
    /// Where the part of the page begins, if not with the page.
    pub(super) from: Option<u32>,
    /// The lines that name who wrote the story.
    pub(super) bylines: String,
}

impl Look<'_, '_> {
    /// Whether the markup sets a picture out as that of the story: a figure, a class that names it so, or
    /// a large size, and nothing around it that is for something else.
    pub(super) fn is_set_out(&self, img: NodeId, picture: &Inline) -> bool {
        let InlineContent::Picture { url, alt, width, height, .. } = &picture.content else {
            return false;
        };
        let width = width.or_else(|| width_in(name(url)));
        let is_small =
            width.is_some_and(|side| side < SMALL) || height.is_some_and(|side| side < LOW);
        if is_small || shows_nothing(url) || self.is_portrait(alt) {
            return false;
        }
        let tree = self.tree;
        let around = tree
            .ancestors(img)
            .take_while(|&id| id != 0 && begins_after(self.from, tree.place(id).start))
            .take(LEVELS);
        let (mut is_figure, mut is_named, mut leads_away) = (false, false, false);
        for id in std::iter::once(img).chain(around) {
            match tree.tag(id) {
                Tag::Aside | Tag::Nav | Tag::Footer | Tag::Form | Tag::Li => return false,
                Tag::Figure => is_figure = true,
                Tag::A => leads_away |= self.leads_away(id),
                _ => {}
            }
            let names = names(tree, id);
            if has_word(&names, OTHER_PICTURES) || names.contains("rounded-full") {
                return false;
            }
            is_named |= names.split_ascii_whitespace().any(|name| {
                has_word(name, LEAD_PICTURES) || has_word(name, STORIES) && has_word(name, PICTURES)
            });
        }
        if leads_away && !self.declared.resembles(url) {
            return false;
        }
        is_figure || is_named || width.is_some_and(|side| side >= LARGE)
    }

    /// Whether a picture shows who wrote the story.
    fn is_portrait(&self, alt: &str) -> bool {
        let name = alt.strip_suffix(" Image").unwrap_or(alt);
        name.len() > 4 && self.bylines.contains(name)
    }

    /// Whether a link leads to another page, not to a picture.
    fn leads_away(&self, link: NodeId) -> bool {
        let url = self.links.of_link(self.tree, link);
        url.is_some_and(|url| self.links.inside(&url).is_none() && !is_file(&url))
    }
}

/// The classes of an element and the name of its place, capitals inside a word set off by hyphens.
fn names(tree: &Tree<'_>, id: NodeId) -> String {
    let mut names = String::new();
    for value in ["class", "id"].iter().filter_map(|name| tree.attr(id, name)) {
        let mut last = ' ';
        for c in value.chars() {
            if c.is_ascii_uppercase() && last.is_ascii_lowercase() {
                names.push('-');
            }
            names.push(c.to_ascii_lowercase());
            last = c;
        }
        names.push(' ');
    }
    names
}

/// Whether one of the words of names is in a list.
fn has_word(names: &str, words: &[&str]) -> bool {
    names.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| words.contains(&word))
}

/// Whether an address is that of a drawing or of a picture that stands for any.
fn shows_nothing(url: &str) -> bool {
    let name = name(url).to_ascii_lowercase();
    name.ends_with(".svg")
        || name.ends_with(".gif")
        || name.contains('{')
        || OF_NO_STORY.iter().chain(&["dummy"]).any(|word| name.contains(word))
}

/// Whether what begins at a place begins after the place where a part of the page begins.
pub(super) fn begins_after(from: Option<u32>, start: u32) -> bool {
    from.is_none_or(|from| start > from)
}

/// The width that the name of a file says: `boat-1024x512.jpg`.
fn width_in(name: &str) -> Option<u32> {
    let is_end = |c: char| !c.is_ascii_alphanumeric();
    let mut sizes = name.split(is_end).filter_map(|part| part.split_once(['x', 'X']));
    sizes.find_map(|(width, height)| height.parse::<u32>().ok().and(width.parse().ok()))
}

/// The name of a picture's file without its size and ending, if it tells which picture it is.
pub(super) fn file(url: &str) -> Option<&str> {
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

/// An address without its query.
fn path(url: &str) -> &str {
    path_of(url.trim())
}

/// The last part of an address's path.
fn name(url: &str) -> &str {
    path(url).trim_end_matches('/').rsplit('/').next().unwrap_or_default()
}

/// Whether the name of a picture's file says that it is the site's.
fn is_of_site(url: &str) -> bool {
    let name = name(url).to_ascii_lowercase();
    OF_NO_STORY.iter().chain(&["facebook", "share", "social"]).any(|word| name.contains(word))
}
