//! The objects of JSON-LD and what they say about the page.

use super::parse::Ref;
use super::words;

/// An object with a type, and its values as written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Thing {
    /// Such as `NewsArticle`; of several types the first that is not general.
    pub kind: String,
    pub place: Place,
    pub headline: String,
    pub name: String,
    pub published: String,
    pub modified: String,
    pub created: String,
    pub uploaded: String,
    /// When it begins and ends, if it is an event.
    pub starts: String,
    /// See `starts`.
    pub ends: String,
    pub authors: Vec<Author>,
    /// Name of its publisher.
    pub publisher: String,
    pub description: String,
    pub image: String,
    /// Its own address: `url`, `mainEntityOfPage`, else `@id`.
    pub url: String,
    /// Its `@id`, by which other objects refer to it.
    pub id: String,
    pub language: String,
    pub section: String,
    pub keywords: Vec<String>,
    pub license: String,
    /// Its `jobTitle`, if it is a person.
    pub role: String,
    /// Its `isAccessibleForFree`.
    pub free: Option<bool>,
}

/// Who made an object.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Author {
    /// Empty if only `id` is stated and no object of that id has a name.
    pub name: String,
    /// The `@id` of the object that says more, as written; empty without one.
    pub id: String,
    /// Whether it is an organisation rather than a person.
    pub organization: bool,
    /// The `jobTitle`, and the address of a page about the author; empty if not stated.
    pub role: String,
    pub url: String,
}

/// The position of an object among the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Place {
    /// At the top, in `@graph`, or the main entity of such.
    #[default]
    Top,
    /// An element of a list: entries of a listing page, breadcrumbs.
    Listed,
    /// Anything else inside another object: its comments, pictures, publisher.
    Inside,
}

/// The relation of a type to the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// An article, post or other text of its own.
    Article,
    /// Something else that a page can be about: a product, a recipe, a video.
    Subject,
    /// The page around it.
    Page,
    /// The site, its owner, persons, breadcrumbs and all the rest.
    Around,
}

impl Thing {
    pub(crate) fn class(&self) -> Class {
        let kind = self.kind.as_str();
        if kind.ends_with("Article") || kind.ends_with("Posting") && kind != "JobPosting" {
            return Class::Article;
        }
        match kind {
            _ if words::ARTICLES.contains(&kind) => Class::Article,
            _ if words::SUBJECTS.contains(&kind) => Class::Subject,
            _ if words::PAGES.contains(&kind) => Class::Page,
            _ => Class::Around,
        }
    }

    /// The value that a member gives if no other did, and how it is read.
    fn value(&mut self, key: &str) -> Option<(&mut String, Read)> {
        Some(match key {
            "headline" | "Headline" => (&mut self.headline, text_of),
            "name" => (&mut self.name, text_of),
            "datePublished" | "DatePublished" | "datepublished" | "publishedDate"
            | "datePosted" => (&mut self.published, text_of),
            "dateModified" | "DateModified" | "datemodified" | "dateUpdated" => {
                (&mut self.modified, text_of)
            }
            "dateCreated" | "DateCreated" | "datecreated" => (&mut self.created, text_of),
            "uploadDate" => (&mut self.uploaded, text_of),
            "startDate" => (&mut self.starts, text_of),
            "endDate" => (&mut self.ends, text_of),
            "publisher" | "sourceOrganization" => (&mut self.publisher, name_of),
            "description" => (&mut self.description, text_of),
            "image" | "thumbnailUrl" => (&mut self.image, address_of),
            "mainEntityOfPage" => (&mut self.url, address_of),
            "inLanguage" => (&mut self.language, name_of),
            "articleSection" => (&mut self.section, text_of),
            "license" => (&mut self.license, text_of),
            "jobTitle" => (&mut self.role, text_of),
            _ => return None,
        })
    }
}

/// How a value is read.
type Read = fn(Ref<'_>) -> Option<&str>;

/// Most authors kept of one object; a paper may have hundreds.
const AUTHORS: usize = 24;

/// An object's values; `None` if it has no type.
pub(super) fn thing(object: Ref, place: Place) -> Option<Thing> {
    let mut thing = Thing { place, ..Thing::default() };
    for member in object.children() {
        match member.key() {
            "@type" | "type" if thing.kind.is_empty() => thing.kind = kind_of(member),
            "@id" => thing.id = member.text().unwrap_or_default().to_owned(),
            "author" | "creator" | "authors" | "Author" if thing.authors.is_empty() => {
                thing.authors = authors(member);
            }
            "url" => thing.url = member.each().find_map(address_of).unwrap_or_default().to_owned(),
            "keywords" if thing.keywords.is_empty() => {
                thing.keywords = member.each().filter_map(name_of).map(str::to_owned).collect();
            }
            "isAccessibleForFree" => thing.free = member.each().find_map(Ref::truth),
            key => {
                if let Some((value, read)) = thing.value(key).filter(|(value, _)| value.is_empty())
                {
                    *value = member.each().find_map(read).unwrap_or_default().to_owned();
                }
            }
        }
    }
    if thing.url.is_empty() {
        thing.url.clone_from(&thing.id);
    }
    (!thing.kind.is_empty()).then_some(thing)
}

/// The type's name without its vocabulary; of several, the first that is not general.
fn kind_of(value: Ref) -> String {
    fn short(name: &str) -> &str {
        name.rsplit(['/', '#', ':']).next().unwrap_or(name)
    }
    let mut kinds = value.each().filter_map(Ref::text).map(short);
    let is_general =
        |kind: &&str| matches!(*kind, "WebPage" | "Thing" | "CreativeWork" | "Product");
    let Some(first) = kinds.next() else { return String::new() };
    let all = std::iter::once(first).chain(kinds);
    all.into_iter().find(|kind| !is_general(kind)).unwrap_or(first).to_owned()
}

/// The authors of an object: texts, objects, and lists of either.
fn authors(member: Ref) -> Vec<Author> {
    let mut values = Vec::new();
    add_values(member, LEVELS, &mut values);
    let mut authors = Vec::new();
    for value in values {
        let kind = value.get("@type").map(kind_of).unwrap_or_default();
        let id = value.get("@id").and_then(Ref::text).unwrap_or_default();
        let organization = is_organization(&kind);
        let own = |key: &str, of: Read| {
            value.get(key).and_then(|own| own.each().find_map(of)).unwrap_or_default().to_owned()
        };
        let (role, url) = (own("jobTitle", text_of), own("url", address_of));
        let author = |name: String| {
            let (id, role, url) = (id.to_owned(), role.clone(), url.clone());
            Author { name, id, organization, role, url }
        };
        let mut names = names_of(value);
        if names.is_empty() && !id.is_empty() {
            names.push(String::new());
        }
        authors.extend(names.into_iter().map(author));
    }
    authors.truncate(AUTHORS);
    authors
}

/// Most lists around an author or a name.
const LEVELS: usize = 3;

/// Appends a value, or those of the list that it is: an array, an `@list`, an `@set`.
fn add_values<'j>(value: Ref<'j>, levels: usize, values: &mut Vec<Ref<'j>>) {
    let list = || value.get("@list").or_else(|| value.get("@set"));
    let list = if value.is_array() { Some(value) } else { list() };
    match list {
        None => values.push(value),
        Some(list) if levels > 0 => {
            list.each().take(AUTHORS).for_each(|own| add_values(own, levels - 1, values));
        }
        Some(_) => {}
    }
}

/// The names of an author: several if `name` is a list, and of an object that states only parts
/// of its name the parts in their order, else what it is also called.
fn names_of(author: Ref) -> Vec<String> {
    if let Some(text) = author.text() {
        return if text.is_empty() { Vec::new() } else { vec![text.to_owned()] };
    }
    let mut values = Vec::new();
    if let Some(name) = author.get("name").or_else(|| author.get("@value")) {
        add_values(name, LEVELS, &mut values);
    }
    let names: Vec<String> = values.into_iter().filter_map(name_of).map(str::to_owned).collect();
    if !names.is_empty() {
        return names;
    }
    let part = |key: &str| author.get(key).and_then(text_of).filter(|part| !part.is_empty());
    let parts: Vec<&str> = ["givenName", "firstName", "additionalName", "familyName", "lastName"]
        .into_iter()
        .filter_map(part)
        .collect();
    if parts.is_empty() {
        part("alternateName").map(str::to_owned).into_iter().collect()
    } else {
        vec![parts.join(" ")]
    }
}

/// A text, or that of an object such as `{"@type": "Date", "@value": "2022-03-15"}`.
fn text_of(value: Ref<'_>) -> Option<&str> {
    value.text().or_else(|| value.get("@value")?.text())
}

pub(super) fn is_organization(kind: &str) -> bool {
    kind.ends_with("Organization") || matches!(kind, "Corporation" | "WebSite" | "Brand")
}

/// The name of a person or organisation given as an object or as plain text.
fn name_of(value: Ref<'_>) -> Option<&str> {
    let text = match value.text() {
        Some(text) => text,
        None => value.get("name").or_else(|| value.get("@value"))?.each().find_map(Ref::text)?,
    };
    (!text.is_empty()).then_some(text)
}

/// The address of a picture or page given as an object or as plain text.
fn address_of(value: Ref<'_>) -> Option<&str> {
    let text = match value.text() {
        Some(text) => text,
        None => ["url", "contentUrl", "@id"]
            .iter()
            .find_map(|key| value.get(key)?.each().find_map(Ref::text))?,
    };
    (!text.is_empty()).then_some(text)
}
