//! What all fields ask of a page, read once.

use super::body_span::BodySpan;
use super::clean::{self, covered, word_hashes};
use super::columns::Places;
use super::item::Item;
use super::page_signs::{Lengths, SIGNS, Signs};
use super::pieces::Pieces;
use super::position::{Around, own_cues};
use crate::declared::{Address, Declared};
use crate::document::{Block, BlockKind, Cues, Document, Tag};
use crate::jsonld::{Class, Place};
use crate::stats::PageStats;
use crate::text::percent_decoded;
use crate::vocab::lists;

/// A page's declarations, its JSON-LD objects, its address and its site's names.
pub(super) struct Page<'a> {
    pub document: &'a Document,
    pub stats: &'a PageStats,
    pub declared: Declared<'a>,
    pub things: Vec<Item<'a>>,
    /// The page's own address: the caller's, else the canonical one.
    pub url: Option<&'a str>,
    pub host: Option<&'a str>,
    /// Whether the address is a site's front page.
    pub front: bool,
    /// Words of the address' most telling path segment.
    pub slug: Vec<u32>,
    /// The site's names as word hashes: declared ones, then the host's own label.
    pub sites: Vec<Vec<u32>>,
    /// The host's label without hyphens ("harbourpost"), to compare with names that have blanks.
    label: String,
    /// See [`Sign`](super::page_signs::Sign).
    pub signs: [f32; SIGNS],
    /// Which of its blocks are the article's body.
    pub body: BodySpan<'a>,
}

impl<'a> Page<'a> {
    pub(super) fn of(
        document: &'a Document,
        stats: &'a PageStats,
        url: Option<&'a str>,
        probabilities: &'a [f32],
    ) -> Self {
        let declared = Declared::of(document);
        let mut things: Vec<Item> = document.head.structured.things.iter().map(Item::of).collect();
        list_other_stories(&mut things, document, &declared);
        let absolute = |url: &&str| Address::parse(url).is_some();
        let url = [url, declared.canonical, declared.og_url].into_iter().flatten().find(absolute);
        let address = url.and_then(Address::parse);
        let host = address.map(|address| address.host());
        let label = host.map_or("", label);
        let mut sites: Vec<Vec<u32>> = Vec::new();
        let others = declared.site_names.iter().map(|(_, name)| name.trim_start_matches('@'));
        let published = things.iter().filter(|thing| thing.class() != Class::Around);
        let own = things.iter().filter(|thing| {
            thing.place != Place::Listed && ORGANIZATIONS.contains(&thing.kind.as_str())
        });
        let names = (declared.site_name.into_iter().chain(others))
            .chain(published.map(|thing| thing.publisher.as_str()))
            .chain(own.map(|thing| thing.name.as_str()))
            .chain([label]);
        for name in names {
            let words = word_hashes(name);
            if !words.is_empty() && words.len() <= SITE_WORDS && !sites.contains(&words) {
                sites.push(words);
            }
            if sites.len() >= SITES {
                break;
            }
        }
        sites.extend(logo(document));
        sites.extend(owner(document));
        let slug = address.map_or_else(Vec::new, |address| slug(address.path()));
        let front = address.is_some_and(|address| address.is_front());
        let label = label.replace('-', "");
        let signs = Signs {
            declared: &declared,
            things: &things,
            front,
            path: url.map(str::to_ascii_lowercase).unwrap_or_default(),
            slug: slug.len(),
            text: Lengths::of(document),
        };
        let signs = signs.row();
        let body = BodySpan::of(document, stats, probabilities);
        Self {
            document,
            stats,
            declared,
            things,
            url,
            host,
            front,
            slug,
            sites,
            label,
            signs,
            body,
        }
    }

    /// Whether it has a sign, which is one of [`Sign`](super::page_signs::Sign).
    pub(super) fn has_sign(&self, sign: Places) -> bool {
        (0u32..)
            .zip(&self.signs)
            .any(|(number, own)| *own > 0.0 && sign.has(Places::column(number)))
    }

    /// Whether a text is the site's name, or has little more.
    pub(super) fn is_site_name(&self, text: &str) -> bool {
        self.is_site(&word_hashes(text), text)
    }

    /// As [`is_site_name`](Self::is_site_name), of a text whose words are known.
    pub(super) fn is_site(&self, words: &[u32], text: &str) -> bool {
        if words.is_empty() {
            return false;
        }
        if self.sites.iter().any(|site| {
            site == words
                || clean::covered(words, site) == 1.0
                || (clean::covered(site, words) == 1.0 && words.len() <= site.len() + 2)
        }) {
            return true;
        }
        // "The Harbour Post" and harbourpost.example.
        let mut letters =
            text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).peekable();
        let label = self.label.as_str();
        let begins = |first: &char| label.starts_with(*first);
        let ends = || {
            text.chars()
                .rfind(|c| c.is_alphanumeric())
                .is_some_and(|c| label.ends_with(|last: char| c.to_lowercase().eq([last])))
        };
        if label.is_empty() || !(letters.peek().is_some_and(begins) || ends()) {
            return false;
        }
        let joined: String = letters.collect();
        joined.len() >= 3
            && (joined == label
                || joined.strip_suffix(label).is_some_and(|word| lists::ARTICLES.contains(word))
                || (label.len() >= 4
                    && joined.starts_with(label)
                    && joined.len() <= label.len() + 4))
    }
}

/// Names of a site that are compared with a text. Half or twice as many change no page.
const SITES: usize = 16;

/// Words of the longest of them. Half as many change one page, but not its title, date or byline; twice
/// as many change none.
const SITE_WORDS: usize = 12;

/// The words of the page's logo: a short linked line among the first that the page's title begins
/// or ends with, or is if it has a logo's class or is a heading in the page's head.
fn logo(document: &Document) -> Option<Vec<u32>> {
    let title = word_hashes(document.head.get(document.head.title?));
    document.blocks.iter().take(12).find_map(|block| {
        let linked = block.link_bytes as usize * 10 >= block.span.len() * 9;
        if !linked || block.span.len() > 60 {
            return None;
        }
        let words = word_hashes(document.text_of(block));
        let is_logo = || own_cues(document, block).any(Cues::LOGO) || is_masthead(document, block);
        let shorter = !words.is_empty() && words.len() <= 6;
        let in_title = (words.len() < title.len() || is_logo())
            && (title.starts_with(&words) || title.ends_with(&words));
        (shorter && in_title).then_some(words)
    })
}

/// Whether a block is a heading of level 1 in the head of the page, not of an article.
fn is_masthead(document: &Document, block: &Block) -> bool {
    let around = Around::of(document, block, None);
    block.kind == BlockKind::Heading { level: 1 }
        && around.is(Tag::Header, Cues::HEADER)
        && !around.is(Tag::Article, Cues::NONE)
        && !around.is(Tag::Main, Cues::NONE)
}

/// Lines at a page's start and at its end that may name the site. Set by hand.
const ENDS: (usize, usize) = (12, 40);

/// The words of the longest of the first lines that the copyright line has, too, else of the pieces of the
/// `<title>`: "Harbour Post" above "© 2022 Harbour Post. All rights reserved."
fn owner(document: &Document) -> Option<Vec<u32>> {
    let (first, last) = ENDS;
    let blocks = &document.blocks;
    let mut ends = blocks.iter().rev().take(last).map(|block| document.text_of(block));
    let owner = ends.find_map(|text| {
        let (_, owner) = text.split_once('©').or_else(|| text.split_once('ⓒ'))?;
        (text.len() <= 200).then(|| owner.trim_start_matches(|c: char| !c.is_alphabetic()))
    })?;
    let is_name = |name: &&str| {
        let is_end = |rest: &str| {
            let is_whole = rest.is_empty() || name.contains(' ') || document.is_plain_text;
            is_whole && !rest.starts_with(char::is_alphanumeric)
        };
        (3..=60).contains(&name.len())
            && owner.get(..name.len()).is_some_and(|own| own.eq_ignore_ascii_case(name))
            && owner.get(name.len()..).is_some_and(is_end)
    };
    let starts = blocks.iter().take(first).map(|block| document.text_of(block));
    let in_title = || {
        let pieces = Pieces::of(document.head.get(document.head.title?));
        let pieces = (0..pieces.len()).map(|at| pieces.get(at..at + 1));
        pieces.filter(is_name).max_by_key(|name| name.len())
    };
    let words =
        word_hashes(starts.filter(is_name).max_by_key(|name| name.len()).or_else(in_title)?);
    (1..=6).contains(&words.len()).then_some(words)
}

/// Types of JSON-LD objects that bear the site's name.
const ORGANIZATIONS: [&str; 4] =
    ["WebSite", "Organization", "NewsMediaOrganization", "Corporation"];

/// Labels before a country's: co.uk, com.au, org.br and their like.
const SECOND_LEVEL: [&str; 10] = ["co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "go"];

/// The part of a host that names the site: "post" of `www.post.co.uk`.
fn label(host: &str) -> &str {
    let mut labels = host.rsplit('.').filter(|label| *label != "www").skip(1);
    let label = labels.next().unwrap_or_default();
    if SECOND_LEVEL.contains(&label) { labels.next().unwrap_or(label) } else { label }
}

/// Of several stories that structured data tells at once, those that are not the page's are entries
/// of a list, if its titles tell which one is.
fn list_other_stories(things: &mut [Item], document: &Document, declared: &Declared) {
    let is_story = |thing: &&mut Item| {
        thing.class() == Class::Article && thing.place == Place::Top && !thing.headline.is_empty()
    };
    if things.iter_mut().filter(is_story).count() < 2 {
        return;
    }
    let heading = document.blocks.iter().find(|b| b.kind == BlockKind::Heading { level: 1 });
    let head = &document.head;
    let titles = [
        declared.og_title,
        head.title.map(|title| head.get(title)),
        heading.map(|block| document.text_of(block)),
    ];
    let titles: Vec<Vec<u32>> = titles.into_iter().flatten().map(word_hashes).collect();
    let is_own = |thing: &Item| {
        let headline = word_hashes(&thing.headline);
        titles.iter().any(|title| covered(&headline, title) >= 0.7)
    };
    let own: Vec<bool> = things.iter().map(is_own).collect();
    let mut stories: Vec<_> = things.iter_mut().zip(own).filter(|(t, _)| is_story(t)).collect();
    if stories.iter().any(|(_, own)| *own) {
        for (thing, _) in stories.iter_mut().filter(|(_, own)| !own) {
            thing.place = Place::Listed;
        }
    }
}

/// Words of the path segment that has most of them, of the last three.
fn slug(path: &str) -> Vec<u32> {
    let segments = path.rsplit('/').filter(|segment| !segment.is_empty()).take(3);
    let mut best: Vec<u32> = Vec::new();
    for segment in segments {
        let segment = segment
            .rsplit_once('.')
            .map_or(segment, |(stem, extension)| if extension.len() <= 5 { stem } else { segment });
        let words = word_hashes(&percent_decoded(segment, false).replace(['_', '+'], " "));
        if words.len() > best.len() && words.len() > 1 {
            best = words;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::{label, slug, word_hashes};

    #[test]
    fn hosts_name_their_site() {
        for (host, expected) in [
            ("www.harbourpost.example", "harbourpost"),
            ("news.post.co.uk", "post"),
            ("blog.example.com", "example"),
            ("localhost", ""),
        ] {
            assert_eq!(label(host), expected);
        }
    }

    #[test]
    fn the_slug_has_most_words() {
        assert_eq!(
            slug("/news/2022/ferry-returns-to-port.html"),
            word_hashes("ferry returns to port")
        );
        assert_eq!(slug("/a/caf%C3%A9_noir/123"), word_hashes("café noir"));
        assert!(slug("/index.html").is_empty());
    }
}
