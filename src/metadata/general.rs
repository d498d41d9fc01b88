//! Metadata that pages declare plainly: the first good declaration is taken.

use super::clean::{self, line};
use super::evidence::{Evidence, Field, Found, Source};
use super::item::Item;
use super::page::Page;
use super::pieces::Pieces;
use super::{Metadata, Request, language};
use crate::declared::{Address, resolve};
use crate::document::MarkKind;
use crate::jsonld::{Class, Place};
use crate::vocab::lists;

/// Tags that are kept.
const TAGS: usize = 32;

pub(super) fn read(page: &Page, request: &Request, metadata: &mut Metadata) {
    let base = base(page);
    let base = base.as_deref();
    metadata.article.site_name = metadata.declared(Field::SiteName, site_name(page));
    metadata.article.language = metadata.declared(Field::Language, language(page, request));
    metadata.article.description = metadata.declared(Field::Description, description(page));
    metadata.article.url = metadata.declared(Field::Url, url(page, base));
    metadata.article.image =
        metadata.declared(Field::Image, image(page, base, request.probabilities));
    metadata.article.section = metadata.declared(Field::Section, section(page));
    metadata.article.license = metadata.declared(Field::License, license(page, base));
    metadata.article.tags = tags(page);
    metadata.article.paywalled = paywalled(page);
}

/// What the article, a part of it or a meta says of access.
fn paywalled(page: &Page) -> Option<bool> {
    let mut stated = page.things.iter().filter(|thing| is_main(thing) && is_article(thing));
    let is_closed = |thing: &Item| thing.kind == "WebPageElement" && thing.free == Some(false);
    let part = || page.things.iter().any(is_closed).then_some(false);
    let tier = || match first(&page.declared.others, &["article:content_tier"])?.1 {
        "free" => Some(true),
        "locked" => Some(false),
        _ => None,
    };
    stated.find_map(|thing| thing.free).or_else(part).or_else(tier).map(|free| !free)
}

/// A value with its evidence, unless it is empty.
fn found(value: String, source: Source, path: impl Into<String>) -> Option<Found<String>> {
    let evidence = Evidence::at(source, path, &value);
    (!value.is_empty()).then_some(Found { value, evidence })
}

/// A value that a meta states.
fn of_meta(page: &Page, (key, content): (&str, &str), value: String) -> Option<Found<String>> {
    found(value, Source::MetaTag, page.document.head.path(key, content))
}

/// A value that a property of an object of JSON-LD states.
fn of_thing(thing: &Item, property: &str, value: String) -> Option<Found<String>> {
    found(value, Source::JsonLd, format!("JSON-LD {}.{property}", thing.kind))
}

/// A value that is in a block.
fn in_block(value: String, source: Source, path: &str, block: u32) -> Option<Found<String>> {
    let mut found = found(value, source, path)?;
    found.evidence.block = Some(block);
    Some(found)
}

/// The meta with the first of some keys.
fn first<'a>(metas: &[(&'a str, &'a str)], keys: &[&str]) -> Option<(&'a str, &'a str)> {
    keys.iter().find_map(|key| metas.iter().find(|(known, _)| known == key)).copied()
}

fn is_article(thing: &Item) -> bool {
    thing.class() == Class::Article
}

/// Whether an object is what the page is about.
fn is_main(thing: &Item) -> bool {
    thing.place == Place::Top && thing.class() != Class::Around
}

fn site_name(page: &Page) -> Option<Found<String>> {
    let thing = |is: &dyn Fn(&Item) -> bool| page.things.iter().find(|thing| is(thing));
    if let Some(name) = page.declared.site_name.filter(|name| !name.contains("://")) {
        return of_meta(page, ("og:site_name", name), line(name, clean::NAME));
    }
    if let Some(site) = thing(&|own| own.kind == "WebSite" && !own.name.is_empty()) {
        return of_thing(site, "name", line(&site.name, clean::NAME));
    }
    if let Some(own) = thing(&|own| is_main(own) && is_article(own) && !own.publisher.is_empty()) {
        return of_thing(own, "publisher", line(&own.publisher, clean::NAME));
    }
    let keys = ["application-name", "apple-mobile-web-app-title", "al:ios:app_name"];
    if let Some(meta) = first(&page.declared.site_names, &keys) {
        return of_meta(page, meta, line(meta.1, clean::NAME));
    }
    // An article refers to its publisher by an `@id`.
    let owner = thing(&|own| {
        own.place == Place::Top && own.kind.ends_with("Organization") && !own.name.is_empty()
    });
    match owner.filter(|_| page.things.iter().any(|own| is_main(own) && is_article(own))) {
        Some(owner) => of_thing(owner, "name", line(&owner.name, clean::NAME)),
        None => site_in_title(page).or_else(|| publisher(page)),
    }
}

/// The journal or the publisher that a meta names.
fn publisher(page: &Page) -> Option<Found<String>> {
    let keys = ["citation_journal_title", "dc.publisher", "dcterms.publisher"];
    let meta = first(&page.declared.site_names, &keys)?;
    let is_name = !meta.1.contains("://") && !meta.1.contains('@');
    is_name.then(|| of_meta(page, meta, line(meta.1, clean::NAME)))?
}

/// Bytes of the longest name of a site in `<title>`.
const SITE: usize = 60;

/// The last piece of `<title>` if it is the site's name by the address, the logo or the copyright
/// line.
fn site_in_title(page: &Page) -> Option<Found<String>> {
    let head = &page.document.head;
    let pieces = Pieces::of(head.get(head.title?));
    let last = pieces.len().checked_sub(1).filter(|last| *last > 0)?;
    let name = pieces.get(last..last + 1);
    let is_generic = lists::GENERIC_HEADINGS.contains_in_any_case(name);
    (name.len() <= SITE && !is_generic && page.is_site_name(name)).then_some(())?;
    found(line(name, clean::NAME), Source::TitleElement, "title")
}

/// What the caller says, else the declared language unless the text is clearly in another, else
/// that of the text.
fn language(page: &Page, request: &Request) -> Option<Found<String>> {
    let of_text = |code: &str| found(code.to_owned(), Source::VisibleText, "function words");
    let detect = || of_text(language::detect(page.document, request.probabilities)?);
    let Some(declared) = declared_language(page, request.language) else { return detect() };
    if declared.evidence.source == Source::Caller {
        return Some(declared);
    }
    let primary = declared.value.split('-').next().unwrap_or_default();
    let other = language::contradicts(page.document, request.probabilities, primary);
    other.map_or(Some(declared), of_text)
}

fn declared_language(page: &Page, caller: Option<&str>) -> Option<Found<String>> {
    let head = &page.document.head;
    if let Some(tag) = caller.and_then(language_tag) {
        return found(tag, Source::Caller, "caller");
    }
    if let Some(tag) = head.lang.and_then(|lang| language_tag(head.get(lang))) {
        return found(tag, Source::RootAttribute, "html[lang]");
    }
    let mut metas = page.declared.languages.iter();
    if let Some((meta, tag)) = metas.find_map(|meta| Some((*meta, language_tag(meta.1)?))) {
        return of_meta(page, meta, tag);
    }
    let mut things = page.things.iter().filter(|thing| thing.place == Place::Top);
    let (thing, tag) = things.find_map(|own| Some((own, language_tag(&own.language)?)))?;
    of_thing(thing, "inLanguage", tag)
}

/// A BCP 47 tag of language, script and region, lower case; `None` for anything else.
fn language_tag(value: &str) -> Option<String> {
    // "en_US.UTF-8", "de, en": the first tag, without its encoding.
    let tag = value.trim().split([',', ';', ' ', '.', '@']).next()?.replace('_', "-");
    let mut parts = tag.split('-');
    let primary = parts.next()?;
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !(2..=3).contains(&primary.len()) || !letters(primary) {
        return None;
    }
    let mut tag = primary.to_ascii_lowercase();
    for part in parts.take(2) {
        let known = matches!(part.len(), 2 | 4) && letters(part)
            || part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit());
        if !known {
            break;
        }
        tag.push('-');
        tag.push_str(&part.to_ascii_lowercase());
    }
    (!matches!(tag.as_str(), "und" | "xx" | "zxx")).then_some(tag)
}

fn description(page: &Page) -> Option<Found<String>> {
    let declared = &page.declared.descriptions;
    let keys = ["description", "og:description", "twitter:description"];
    if let Some(meta) = first(declared, &keys).or_else(|| declared.first().copied()) {
        return of_meta(page, meta, line(meta.1, clean::DESCRIPTION));
    }
    let mut things = page.things.iter();
    let thing = things.find(|thing| is_main(thing) && !thing.description.is_empty())?;
    of_thing(thing, "description", line(&thing.description, clean::DESCRIPTION))
}

/// What relative addresses are relative to.
fn base(page: &Page) -> Option<String> {
    let head = &page.document.head;
    let declared = head.base.and_then(|base| resolve(page.url, head.get(base)));
    declared.or_else(|| page.url.map(str::to_owned))
}

/// The address that the page declares, unless that is the front page and another one is known.
fn url(page: &Page, base: Option<&str>) -> Option<Found<String>> {
    let is_front = |url: &str| Address::parse(url).is_some_and(|address| address.is_front());
    let is_value = |url: &&str| !matches!(*url, "undefined" | "null") && !url.contains("{{");
    let canonical = page.declared.canonical.filter(is_value).and_then(|url| resolve(base, url));
    let canonical =
        canonical.and_then(|url| found(url, Source::LinkElement, "link[rel=\"canonical\"]"));
    let og_url = page.declared.og_url.and_then(|said| Some((said, resolve(base, said)?)));
    let og_url = og_url.and_then(|(said, url)| of_meta(page, ("og:url", said), url));
    let caller = page.url.and_then(|url| found(resolve(base, url)?, Source::Caller, "caller"));
    let mut stated = page.things.iter().filter(|thing| is_main(thing) && is_article(thing));
    let stated = stated.find(|own| own.url.starts_with("http") && !own.url.contains('#'));
    let stated = stated.and_then(|own| of_thing(own, "url", resolve(None, &own.url)?));
    let all = [canonical, og_url, caller, stated];
    let other = all.iter().flatten().position(|found| !is_front(&found.value)).unwrap_or(0);
    all.into_iter().flatten().nth(other)
}

fn image(page: &Page, base: Option<&str>, probabilities: &[f32]) -> Option<Found<String>> {
    let declared = &page.declared.images;
    let keys =
        ["og:image", "og:image:secure_url", "og:image:url", "twitter:image", "twitter:image:src"];
    for (key, address) in first(declared, &keys).iter().chain(declared) {
        if let Some(url) = resolve(base, address) {
            let source = if *key == "image_src" { Source::LinkElement } else { Source::MetaTag };
            return found(url, source, page.document.head.path(key, address));
        }
    }
    let mut things = page.things.iter().filter(|thing| is_article(thing));
    // An `@id` stands for the picture of that id.
    let address = |own: &Item| {
        let mut pictures = page.things.iter().filter(|other| other.kind == "ImageObject");
        let picture = pictures.find(|other| !other.id.is_empty() && other.id == own.image);
        resolve(base, picture.map_or(&own.image, |picture| &picture.url))
    };
    if let Some((thing, url)) = things.find_map(|own| Some((own, address(own)?))) {
        return of_thing(thing, "image", url);
    }
    // The first picture in the content.
    let head = &page.document.head;
    let likely = |block: u32| {
        let near = probabilities.get((block as usize).saturating_sub(1)..).unwrap_or_default();
        near.iter().take(2).any(|&probability| probability >= 0.5)
    };
    let pictures = head.marks.iter().filter(|mark| mark.kind == MarkKind::Image);
    let (mark, url) = pictures
        .filter(|mark| likely(mark.block))
        .find_map(|mark| Some((mark, resolve(base, head.get(mark.value))?)))?;
    in_block(url, Source::Picture, "img", mark.block)
}

fn section(page: &Page) -> Option<Found<String>> {
    let keys = ["article:section", "parsely-section", "section"];
    if let Some(meta) = first(&page.declared.tags, &keys) {
        return of_meta(page, meta, line(meta.1, clean::NAME));
    }
    let stated = |thing: &&Item| is_article(thing) && !thing.section.is_empty();
    let thing = page.things.iter().find(stated)?;
    of_thing(thing, "articleSection", line(&thing.section, clean::NAME))
}

fn license(page: &Page, base: Option<&str>) -> Option<Found<String>> {
    // Of a declaration: an address, perhaps relative to the page; any other text is a name.
    let value = |text: &str| {
        let is_name = text.contains(' ') || !text.contains(['/', '.']);
        if is_name { Some(line(text, clean::NAME)) } else { resolve(base, text) }
    };
    if let Some(address) = page.declared.license.and_then(|address| resolve(base, address)) {
        return found(address, Source::LinkElement, "link[rel=\"license\"]");
    }
    let of = |thing: &Item| value(&thing.license).filter(|value| !value.is_empty());
    let mut things = page.things.iter().filter(|thing| is_main(thing));
    if let Some((thing, license)) = things.find_map(|thing| Some((thing, of(thing)?))) {
        return of_thing(thing, "license", license);
    }
    let keys = ["dcterms.license", "dc.rights.license", "license"];
    let mut metas = keys.iter().filter_map(|key| first(&page.declared.others, &[key]));
    if let Some((meta, license)) = metas.find_map(|meta| Some((meta, value(meta.1)?))) {
        return of_meta(page, meta, license);
    }
    // A link in the text may be to the licence of a picture: the last one is the page's.
    let head = &page.document.head;
    let last = |key: &str, is_own: &dyn Fn(u32) -> bool| {
        let mut links = head.marks.iter().filter(|mark| mark.kind == MarkKind::Rel);
        links.rfind(|mark| head.get(mark.key) == key && is_own(mark.block))
    };
    // Nor does one without `rel` count in a line on a picture: "Photo: Bo Reed, CC BY 4.0".
    let is_of_text = |block: u32| {
        let text = page.document.blocks.get(block as usize).map(|own| page.document.text_of(own));
        let mut words = text.unwrap_or_default().split(|c: char| !c.is_alphanumeric());
        !words.any(|word| lists::WORDS_OF_PICTURE_CREDITS.contains_in_any_case(word))
    };
    let marked = last("license", &|_| true).map(|mark| (mark, "a[rel=\"license\"]"));
    let linked = || Some((last("creativecommons", &is_of_text)?, "a[href]"));
    let (mark, path) = marked.or_else(linked)?;
    let address = resolve(base, head.get(mark.value))?;
    in_block(address, Source::LinkElement, path, mark.block)
}

fn tags(page: &Page) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    let mut add = |text: &str| {
        let tag = line(text, clean::NAME);
        let tag = tag.trim_matches(['#', ',', ';', ' ', '"', '[', ']']);
        if !tag.is_empty() && tag.len() <= 100 && tags.len() < TAGS && !is_uuid(tag) {
            let known = tags.iter().any(|other| other.to_lowercase() == tag.to_lowercase());
            if !known {
                tags.push(tag.to_owned());
            }
        }
    };
    let declared = |key: &'static str| {
        page.declared.tags.iter().filter(move |(known, _)| *known == key).map(|(_, text)| *text)
    };
    // One tag per element.
    let single = |(key, _): &&(&str, &str)| matches!(*key, "article:tag" | "og:article:tag");
    let mut singles = page.declared.tags.iter().filter(single).map(|(_, tag)| *tag);
    match (singles.next(), singles.next()) {
        // All of them in one.
        (Some(list), None) => list.split([',', ';']).for_each(&mut add),
        (first, second) => first.into_iter().chain(second).chain(singles).for_each(&mut add),
    }
    // Lists in one element; longer texts are sentences.
    for key in ["news_keywords", "keywords", "parsely-tags", "sailthru.tags", "citation_keywords"] {
        for list in declared(key).filter(|list| list.len() <= 2000) {
            // Escaped twice, it would be split at the end of "&amp;".
            let list = list.replace("&amp;", "&");
            let marks = [',', ';', '、', '，'];
            let has_bars_alone = !list.contains(marks);
            list.split(|c| marks.contains(&c) || has_bars_alone && c == '|').for_each(&mut add);
        }
    }
    for thing in page.things.iter().filter(|thing| is_article(thing)) {
        thing
            .keywords
            .iter()
            .for_each(|list| list.split([',', ';', '、', '，']).for_each(&mut add));
    }
    tags
}

/// Whether it is a UUID (RFC 9562): some publishers list the number of a story among its keywords.
fn is_uuid(text: &str) -> bool {
    let is_right = |(at, byte): (usize, u8)| match at {
        8 | 13 | 18 | 23 => byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    };
    text.len() == 36 && text.bytes().enumerate().all(is_right)
}

#[cfg(test)]
mod tests {
    use super::language_tag;

    #[test]
    fn language_tags_are_told_from_other_words() {
        for (value, tag) in [
            ("en-US", Some("en-us")),
            ("pt_BR", Some("pt-br")),
            ("zh-Hant-TW", Some("zh-hant-tw")),
            ("de_DE.UTF-8", Some("de-de")),
            ("de, en", Some("de")),
            ("es-419", Some("es-419")),
            ("en-x-private", Some("en")),
            ("english", None),
            ("", None),
            ("und", None),
            ("{{lang}}", None),
        ] {
            assert_eq!(language_tag(value).as_deref(), tag, "{value}");
        }
    }
}
