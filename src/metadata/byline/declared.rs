//! Bylines that the page declares: JSON-LD, metas, properties and profile links.

use std::borrow::Cow;

use super::candidates::{LINE, List};
use super::columns::Column;
use super::names::{Name, of_line, of_value};
use super::shape::{has_role, is_credential, is_name, is_person};
use super::slug::of_slug;
use crate::document::{Head, Mark, MarkKind};
use crate::jsonld::{Class, Place, Thing};
use crate::metadata::columns::Places;
use crate::metadata::evidence::{Evidence, Origin, Source};
use crate::vocab::lists;

impl List<'_, '_> {
    /// Adds a declared value, and what is left of it when roles and site are cut off.
    fn value(&mut self, value: &str, places: Places, source: Source, path: &str) {
        for (rank, text) in of_value(value).into_iter().rev().enumerate() {
            let places = places.when(rank > 0, Column::Part);
            self.add(text, places, Evidence::at(source, path, value));
        }
    }

    pub(super) fn things(&mut self) {
        let page = self.page;
        for thing in page.things.iter().filter(|thing| !thing.authors.is_empty()) {
            let places = match (thing.class(), thing.place) {
                (_, Place::Listed | Place::Inside) => Column::LdInside,
                (Class::Article, _) if is_forum(thing) => Column::LdForum,
                (Class::Article, _) => Column::LdArticle,
                (Class::Subject, _) => Column::LdSubject,
                (Class::Page, _) => Column::LdPage,
                (Class::Around, _) => continue,
            };
            let path = format!("JSON-LD {}.author", thing.kind);
            let authors = &thing.authors;
            let is_organization = authors.iter().all(|author| author.organization);
            let places = places.when(is_organization, Column::LdOrganization);
            let mut names: Vec<&str> = Vec::new();
            for author in authors.iter().filter(|author| author.organization == is_organization) {
                if !names.contains(&author.name.as_str()) {
                    names.push(&author.name);
                }
            }
            if names.len() > 1 {
                let joined = names.join(", ");
                self.value(&joined, places.with(Column::LdJoined), Source::JsonLd, &path);
            }
            for name in &names {
                let places = places.when(names.len() > 1, Column::LdOne);
                self.value(name, places, Source::JsonLd, &path);
            }
        }
    }

    pub(super) fn metas(&mut self) {
        let authors = &self.page.declared.authors;
        let mut several: Vec<(&str, String, Places, Vec<Cow<str>>)> = Vec::new();
        for (key, value) in authors {
            let (key, value) = (*key, *value);
            let places = match key {
                "twitter:creator" | "twitter:label1" | "twitter:label2" => continue,
                "twitter:data1" | "twitter:data2" => {
                    let label =
                        if key.ends_with('1') { "twitter:label1" } else { "twitter:label2" };
                    let label = authors.iter().find(|(key, _)| *key == label);
                    if !label.is_some_and(|(_, label)| says_author(label)) {
                        continue;
                    }
                    Column::MetaLabelled
                }
                "author" | "authors" | "byline" => Column::MetaAuthor,
                "article:author"
                | "og:article:author"
                | "article:author_name"
                | "article.author"
                | "article_author" => Column::MetaArticle,
                "dc.creator"
                | "dcterms.creator"
                | "dc.contributor"
                | "dc:creator"
                | "citation_author"
                | "citation_authors"
                | "creator"
                | "bepress_citation_author"
                | "eprints.creators_name" => Column::MetaLibrary,
                _ => Column::MetaDesk,
            };
            let path = self.page.document.head.path(key, value);
            let value = turned(key, value);
            self.value(&value, places, Source::MetaTag, &path);
            match several.iter_mut().find(|(known, ..)| *known == key) {
                // Of "Ann Pool" and "Ann Pool, the mayor's daughter" the first.
                Some((.., values)) => {
                    let is_other = !values.iter().any(|known| value.starts_with(&**known));
                    if is_other && !is_credit(&value) {
                        values.push(value);
                    }
                }
                None => several.push((key, path, places, vec![value])),
            }
        }
        for (_, path, places, values) in several.iter().filter(|(.., values)| values.len() > 1) {
            let places = places.with(Column::LdJoined);
            self.value(&values.join(", "), places, Source::MetaTag, path);
        }
    }

    pub(super) fn marks(&mut self) {
        let document = self.page.document;
        let head = &document.head;
        let mut left = 16;
        for (index, mark) in head.marks.iter().enumerate() {
            let key = head.get(mark.key);
            let (places, path) = match (mark.kind, key) {
                (
                    MarkKind::Property,
                    "author" | "creator" | "schema:author" | "dc:creator" | "article:author"
                    | "rnews:author" | "foaf:name",
                ) => (Column::Property, format!("[{}=\"{key}\"]", mark.attribute())),
                (MarkKind::Rel, "author") => (Column::Rel, "a[rel=\"author\"]".to_owned()),
                (MarkKind::Class, _) => {
                    self.classed(mark);
                    continue;
                }
                _ => continue,
            };
            if left == 0 {
                break;
            }
            left -= 1;
            let value = head.get(mark.value);
            let is_address = value.contains('/');
            if !value.is_empty() && !is_address && mark.kind == MarkKind::Property {
                self.value(value, places, Source::Microdata, &path);
            }
            if left == 15
                && let Some(name) = name_inside(head, index)
            {
                self.value(name, places, Source::Microdata, &path);
                continue;
            }
            let Some(block) = document.blocks.get(mark.block as usize) else { continue };
            let source =
                if mark.kind == MarkKind::Rel { Source::LinkElement } else { Source::Microdata };
            let origin = Origin::block(source, &path, mark.block);
            let places = self.position(mark.block).with(places);
            let text = document.text_of(block);
            if is_address && let Some(name) = of_slug(value, text) {
                let places = places.with(Column::Slug).with(Column::Visible);
                self.add(name, places, origin.evidence(document, text));
            } else if text.len() <= LINE {
                // "3 March 2022, 418 views Ann Pool": the name is read from where the element begins.
                let end = property_after(head, index).map_or(text.len(), |at| at as usize);
                let own = text.get(mark.at as usize..end).unwrap_or(text);
                let text = if mark.at == 0 { own } else { text };
                let first = of_line(text, true).into_iter().next();
                let linked =
                    text.get(mark.at as usize..mark.end as usize).unwrap_or_default().trim();
                // What follows the link is not a part of the name: "Ann Pool" of "Ann Pool Harbour editor".
                let is_glued =
                    |name: &Name| name.text.len() > linked.len() && name.text.starts_with(linked);
                let line = match first {
                    None => own,
                    Some(name) if is_person(linked) && is_glued(&name) => linked,
                    Some(_) => text,
                };
                self.names(line, places, origin, true);
            }
        }
    }
}

/// The name that an element inside an author's states for machines: `<b itemprop="name" content="Ann
/// Pool">`.
fn name_inside(head: &Head, author: usize) -> Option<&str> {
    let mark = head.marks.get(author)?;
    let own = head.marks.iter().skip(author + 1).take(3).take_while(|own| own.block == mark.block);
    let mut own = own.take_while(|own| !is_property(head.get(own.key)));
    let name = own.find(|own| own.content && head.get(own.key) == "name")?;
    (mark.kind == MarkKind::Property && mark.value.is_empty()).then(|| head.get(name.value))
}

/// The part of a block's text before the property that follows the author's: "Ann Pool" of "Ann Pool Brill Courier"
/// if the publisher is marked.
pub(super) fn before_property<'t>(head: &Head, block: u32, text: &'t str) -> &'t str {
    let first = head.marks.partition_point(|mark| mark.block < block);
    let own = head.marks.iter().enumerate().skip(first);
    let mut own = own.take_while(|(_, mark)| mark.block == block);
    let is_author = |mark: &Mark| {
        mark.kind == MarkKind::Property && mark.at == 0 && head.get(mark.key) == "author"
    };
    let author = own.find(|(_, mark)| is_author(mark));
    let end = author.and_then(|(index, _)| property_after(head, index));
    end.and_then(|end| text.get(..end as usize)).map_or(text, str::trim_end)
}

/// Where the next property of the page begins in the block of an author's element.
fn property_after(head: &Head, author: usize) -> Option<u32> {
    let mark = head.marks.get(author).filter(|mark| mark.kind == MarkKind::Property)?;
    let mut next = head.marks.iter().skip(author + 1).take_while(|own| own.block == mark.block);
    let next = next.find(|own| is_property(head.get(own.key)) && own.at > mark.at)?;
    Some(next.at)
}

/// Whether a property is another of the page, and not one of its author.
fn is_property(key: &str) -> bool {
    matches!(key, "author" | "creator" | "publisher" | "editor" | "headline" | "mainentityofpage")
        || key.starts_with("date")
}

/// Library metadata gives "Pool, Ann": a name to sort by, turned to be read.
fn turned<'v>(key: &str, value: &'v str) -> Cow<'v, str> {
    if key == "citation_authors" {
        // "Pool A;Reed J;", "Pool, Ann; Reed, Jo".
        let names = value.split(';').map(str::trim).filter(|name| !name.is_empty());
        return Cow::Owned(
            names.map(|name| turned("citation_author", name)).collect::<Vec<_>>().join(", "),
        );
    }
    match value.split_once(',') {
        Some((last, first))
            if !first.contains(',')
                && (key == "citation_author" && !(is_whole_name(last) && is_whole_name(first))
                    || key.ends_with(".creator") && is_family_name(last.trim(), first.trim())) =>
        {
            Cow::Owned(format!("{} {}", first.trim(), last.trim()))
        }
        _ => Cow::Borrowed(value),
    }
}

/// Whether a text is a given and a family name, or two of them: "Ann Pool" of "Ann Pool, Jo Reed".
fn is_whole_name(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let is_capitalised = |word: &str| word.starts_with(char::is_uppercase) && !word.ends_with('.');
    words.clone().count() > 1 && words.all(is_capitalised)
}

/// Whether what is before a comma is a family name, and after it are the given ones: one word, and one
/// or two.
fn is_family_name(last: &str, first: &str) -> bool {
    // An initial may have a stop; "Inc." is not a given name.
    let is_short = |word: &str| word.ends_with('.') && word.chars().count() > 2;
    let is_word =
        |word: &str| word.starts_with(char::is_uppercase) && is_name(word) && !is_short(word);
    is_word(last)
        && !last.contains(' ')
        && first.split(' ').count() <= 2
        && first.split(' ').all(is_word)
        && !has_role(first)
        && !is_credential(first)
}

/// Whether a value is that of a picture: "(Image: Ann Pool)".
fn is_credit(value: &str) -> bool {
    let mut words = value.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.next().is_some_and(|word| lists::WORDS_OF_PICTURE_CREDITS.contains_in_any_case(word))
}

fn is_forum(thing: &Thing) -> bool {
    matches!(thing.kind.as_str(), "DiscussionForumPosting" | "Question" | "SocialMediaPosting")
}

/// Whether a label says that the value next to it is the author.
fn says_author(label: &str) -> bool {
    let label = label.to_lowercase();
    lists::LABELS_OF_AUTHORS.contains(label.trim_end_matches(':').trim())
}
