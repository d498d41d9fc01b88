//! Metadata that pages declare plainly: the first good declaration is taken.

use super::clean::{self, line};
use super::evidence::{Evidence, Field, Found, Source};
use super::item::Item;
use super::page::Page;
use super::{Metadata, Request, language};
use crate::declared::resolve;
use crate::document::{Mark, MarkKind};
use crate::jsonld::{Class, Place};

/// Tags that are kept.
const TAGS: usize = 32;

pub(super) fn read(page: &Page, request: &Request, metadata: &mut Metadata) {
    metadata.site_name = metadata.declared(Field::SiteName, site_name(page));
    metadata.language = metadata.declared(Field::Language, language(page, request));
    metadata.description = metadata.declared(Field::Description, description(page));
    metadata.url = metadata.declared(Field::Url, url(page));
    metadata.image = metadata.declared(Field::Image, image(page, request));
    metadata.section = metadata.declared(Field::Section, section(page));
    metadata.license = metadata.declared(Field::License, license(page));
    metadata.tags = tags(page);
}

fn found(value: String, source: Source, path: impl Into<String>) -> Option<Found<String>> {
    let evidence = Evidence::at(source, path, &value);
    (!value.is_empty()).then_some(Found { value, evidence })
}

fn site_name(page: &Page) -> Option<Found<String>> {
    let declared = &page.declared;
    if let Some(name) = declared.site_name {
        return found(
            line(name, clean::NAME),
            Source::MetaTag,
            page.document.head.path("og:site_name", name),
        );
    }
    let thing = |kind: &str| page.things.iter().find(|t| t.kind == kind && !t.name.is_empty());
    if let Some(site) = thing("WebSite") {
        return found(line(&site.name, clean::NAME), Source::JsonLd, "JSON-LD WebSite.name");
    }
    let published = page.things.iter().find(|thing| {
        thing.class() == Class::Article && thing.place == Place::Top && !thing.publisher.is_empty()
    });
    if let Some(thing) = published {
        let path = format!("JSON-LD {}.publisher", thing.kind);
        return found(line(&thing.publisher, clean::NAME), Source::JsonLd, path);
    }
    let keys = ["application-name", "apple-mobile-web-app-title", "al:ios:app_name"];
    let (key, name) =
        keys.iter().find_map(|key| declared.site_names.iter().find(|(found, _)| found == key))?;
    found(line(name, clean::NAME), Source::MetaTag, page.document.head.path(key, name))
}

/// The caller's word for it, the declared language, else what the text is in.
fn language(page: &Page, request: &Request) -> Option<Found<String>> {
    declared_language(page, request.language).or_else(|| {
        let code = language::detect(page.document, request.probabilities)?;
        found(code.to_owned(), Source::VisibleText, "function words")
    })
}

pub(super) fn declared_language(page: &Page, caller: Option<&str>) -> Option<Found<String>> {
    let head = &page.document.head;
    if let Some(tag) = caller.and_then(language_tag) {
        return found(tag, Source::Caller, "caller");
    }
    if let Some(tag) = head.lang.and_then(|lang| language_tag(head.get(lang))) {
        return found(tag, Source::RootAttribute, "html[lang]");
    }
    let declared = page.declared.languages.iter();
    if let Some((key, said, tag)) =
        declared.filter_map(|(key, v)| Some((key, v, language_tag(v)?))).next()
    {
        return found(tag, Source::MetaTag, head.path(key, said));
    }
    let thing = page.things.iter().filter(|thing| thing.place == Place::Top);
    let (thing, tag) =
        thing.filter_map(|thing| Some((thing, language_tag(&thing.language)?))).next()?;
    found(tag, Source::JsonLd, format!("JSON-LD {}.inLanguage", thing.kind))
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
    let first = keys.iter().find_map(|key| declared.iter().find(|(found, _)| found == key));
    if let Some((key, text)) = first.or_else(|| declared.first()) {
        return found(
            line(text, clean::DESCRIPTION),
            Source::MetaTag,
            page.document.head.path(key, text),
        );
    }
    let thing = page.things.iter().find(|thing| {
        thing.place == Place::Top && thing.class() != Class::Around && !thing.description.is_empty()
    })?;
    let text = line(&thing.description, clean::DESCRIPTION);
    found(text, Source::JsonLd, format!("JSON-LD {}.description", thing.kind))
}

/// What relative addresses are relative to.
fn base(page: &Page) -> Option<String> {
    let head = &page.document.head;
    match head.base {
        Some(base) => resolve(page.url, head.get(base)).or_else(|| page.url.map(str::to_owned)),
        None => page.url.map(str::to_owned),
    }
}

fn url(page: &Page) -> Option<Found<String>> {
    let base = base(page);
    let declared = &page.declared;
    let of = |url: Option<&str>| resolve(base.as_deref(), url?);
    if let Some(url) = of(declared.canonical) {
        return found(url, Source::LinkElement, "link[rel=\"canonical\"]");
    }
    if let Some((said, url)) = declared.og_url.and_then(|said| Some((said, of(Some(said))?))) {
        return found(url, Source::MetaTag, page.document.head.path("og:url", said));
    }
    found(of(page.url)?, Source::Caller, "caller")
}

fn image(page: &Page, request: &Request) -> Option<Found<String>> {
    let base = base(page);
    let declared = &page.declared.images;
    let keys =
        ["og:image", "og:image:secure_url", "og:image:url", "twitter:image", "twitter:image:src"];
    let first = keys.iter().find_map(|key| declared.iter().find(|(found, _)| found == key));
    for (key, address) in first.into_iter().chain(declared) {
        if let Some(url) = resolve(base.as_deref(), address) {
            let source = if *key == "image_src" { Source::LinkElement } else { Source::MetaTag };
            return found(url, source, page.document.head.path(key, address));
        }
    }
    for thing in page.things.iter().filter(|thing| thing.class() == Class::Article) {
        if let Some(url) = resolve(base.as_deref(), &thing.image) {
            return found(url, Source::JsonLd, format!("JSON-LD {}.image", thing.kind));
        }
    }
    // The first picture amid the content.
    let head = &page.document.head;
    let likely = |block: u32| {
        let block = block as usize;
        let near = request.probabilities.get(block.saturating_sub(1)..).unwrap_or_default();
        near.iter().take(2).any(|&probability| probability >= 0.5)
    };
    let mark = head
        .marks
        .iter()
        .filter(|mark| mark.kind == MarkKind::Image && likely(mark.block))
        .find_map(|mark| Some((mark, resolve(base.as_deref(), head.get(mark.value))?)));
    let (mark, url) = mark?;
    let mut found = found(url, Source::Picture, "img")?;
    found.evidence.block = Some(mark.block);
    Some(found)
}

fn section(page: &Page) -> Option<Found<String>> {
    let declared = &page.declared.tags;
    let keys = ["article:section", "parsely-section", "section"];
    if let Some((key, name)) =
        keys.iter().find_map(|key| declared.iter().find(|(found, _)| found == key))
    {
        return found(line(name, clean::NAME), Source::MetaTag, page.document.head.path(key, name));
    }
    let stated = |thing: &&Item| thing.class() == Class::Article && !thing.section.is_empty();
    let thing = page.things.iter().find(stated)?;
    let path = format!("JSON-LD {}.articleSection", thing.kind);
    found(line(&thing.section, clean::NAME), Source::JsonLd, path)
}

fn license(page: &Page) -> Option<Found<String>> {
    let base = base(page);
    // Of a declaration: an address, perhaps relative to the page; any other text is a name.
    let value = |text: &str| {
        let is_name = text.contains(' ') || !text.contains(['/', '.']);
        if is_name { Some(line(text, clean::NAME)) } else { resolve(base.as_deref(), text) }
    };
    let linked = page.declared.license.and_then(|address| resolve(base.as_deref(), address));
    if let Some(address) = linked {
        return found(address, Source::LinkElement, "link[rel=\"license\"]");
    }
    let own = |thing: &&Item| thing.place == Place::Top && thing.class() != Class::Around;
    let mut things = page.things.iter().filter(own);
    if let Some((thing, license)) =
        things.find_map(|thing| Some((thing, value(&thing.license).filter(|v| !v.is_empty())?)))
    {
        return found(license, Source::JsonLd, format!("JSON-LD {}.license", thing.kind));
    }
    let keys = ["dcterms.license", "dc.rights.license", "license"];
    let metas = &page.declared.others;
    if let Some((key, said, license)) = keys.iter().find_map(|key| {
        let (key, text) = metas.iter().find(|(found, _)| found == key)?;
        Some((*key, *text, value(text)?))
    }) {
        return found(license, Source::MetaTag, page.document.head.path(key, said));
    }
    // A link in the text may be to the licence of a picture: the last one is the page's.
    let head = &page.document.head;
    let linked = |mark: &&Mark| mark.kind == MarkKind::Rel && head.get(mark.key) == "license";
    let mark = head.marks.iter().rfind(linked)?;
    let address = resolve(base.as_deref(), head.get(mark.value))?;
    let mut found = found(address, Source::LinkElement, "a[rel=\"license\"]")?;
    found.evidence.block = Some(mark.block);
    Some(found)
}

fn tags(page: &Page) -> Vec<String> {
    let declared = &page.declared.tags;
    let mut tags: Vec<String> = Vec::new();
    let mut add = |text: &str| {
        let tag = line(text, clean::NAME);
        let tag = tag.trim_matches(['#', ',', ';', ' ', '"']);
        if !tag.is_empty() && tag.len() <= 100 && tags.len() < TAGS {
            let known = tags.iter().any(|other| other.to_lowercase() == tag.to_lowercase());
            if !known {
                tags.push(tag.to_owned());
            }
        }
    };
    // One tag an element.
    for (_, tag) in
        declared.iter().filter(|(key, _)| matches!(*key, "article:tag" | "og:article:tag"))
    {
        add(tag);
    }
    // Lists in one element.
    for key in ["news_keywords", "keywords", "parsely-tags", "sailthru.tags", "citation_keywords"] {
        for (_, list) in declared.iter().filter(|(found, _)| *found == key) {
            // A sentence is no list.
            if list.len() <= 2000 {
                list.split([',', ';', '、', '，']).for_each(&mut add);
            }
        }
    }
    for thing in page.things.iter().filter(|thing| thing.class() == Class::Article) {
        for list in &thing.keywords {
            list.split(',').for_each(&mut add);
        }
    }
    tags
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
