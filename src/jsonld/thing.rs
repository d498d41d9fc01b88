//! The objects of JSON-LD and what they say about the page.

use super::parse::Ref;

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
            "Report" | "Blog" | "BlogPost" | "Article" | "Newsarticle" | "Question" | "Review"
            | "LiveBlog" | "OpinionPiece" | "CriticReview" | "Chapter" | "Message" => {
                Class::Article
            }
            "VideoObject"
            | "Recipe"
            | "Product"
            | "Event"
            | "Book"
            | "Movie"
            | "Course"
            | "HowTo"
            | "PodcastEpisode"
            | "AudioObject"
            | "JobPosting"
            | "SoftwareApplication"
            | "Dataset"
            | "CreativeWork"
            | "Episode"
            | "TVEpisode"
            | "MusicRecording"
            | "Guide"
            | "Quiz"
            | "ImageGallery"
            | "Game"
            | "VideoGame"
            | "MobileApplication"
            | "Service"
            | "ProductGroup"
            | "IndividualProduct"
            | "Vehicle"
            | "Car"
            | "Thesis"
            | "WebApplication"
            | "SoftwareSourceCode"
            | "DigitalDocument"
            | "LearningResource"
            | "MediaGallery" => Class::Subject,
            "WebPage" | "ItemPage" | "QAPage" | "FAQPage" | "AboutPage" | "CollectionPage"
            | "ContactPage" | "ProfilePage" | "MedicalWebPage" | "CheckoutPage"
            | "SearchResultsPage" | "RealEstateListing" | "AboutPageWebPage" => Class::Page,
            _ => Class::Around,
        }
    }
}

/// Most authors kept of one object; a paper may have hundreds.
const AUTHORS: usize = 24;

/// An object's values; `None` if it has no type.
pub(super) fn thing(object: Ref, place: Place) -> Option<Thing> {
    let mut thing = Thing { place, ..Thing::default() };
    for member in object.children() {
        let text = || member.each().find_map(Ref::text).unwrap_or_default().to_owned();
        let name = || member.each().find_map(name_of).unwrap_or_default().to_owned();
        match member.key() {
            "@type" | "type" if thing.kind.is_empty() => thing.kind = kind_of(member),
            "@id" => thing.id = member.text().unwrap_or_default().to_owned(),
            "headline" | "Headline" if thing.headline.is_empty() => thing.headline = text(),
            "name" if thing.name.is_empty() => thing.name = text(),
            "datePublished" | "DatePublished" | "datepublished" | "publishedDate"
                if thing.published.is_empty() =>
            {
                thing.published = text();
            }
            "dateModified" | "DateModified" | "datemodified" | "dateUpdated"
                if thing.modified.is_empty() =>
            {
                thing.modified = text();
            }
            "dateCreated" | "DateCreated" | "datecreated" if thing.created.is_empty() => {
                thing.created = text();
            }
            "uploadDate" if thing.uploaded.is_empty() => thing.uploaded = text(),
            "author" | "creator" | "authors" | "Author" if thing.authors.is_empty() => {
                thing.authors = member.each().take(AUTHORS).filter_map(author).collect();
            }
            "publisher" | "sourceOrganization" if thing.publisher.is_empty() => {
                thing.publisher = name();
            }
            "description" if thing.description.is_empty() => thing.description = text(),
            "image" | "thumbnailUrl" if thing.image.is_empty() => {
                thing.image = member.each().find_map(address_of).unwrap_or_default().to_owned();
            }
            "url" => thing.url = member.each().find_map(address_of).unwrap_or_default().to_owned(),
            "mainEntityOfPage" if thing.url.is_empty() => {
                thing.url = member.each().find_map(address_of).unwrap_or_default().to_owned();
            }
            "inLanguage" if thing.language.is_empty() => thing.language = name(),
            "articleSection" if thing.section.is_empty() => thing.section = text(),
            "keywords" if thing.keywords.is_empty() => {
                thing.keywords = member.each().filter_map(name_of).map(str::to_owned).collect();
            }
            "license" if thing.license.is_empty() => thing.license = text(),
            _ => {}
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

fn author(value: Ref) -> Option<Author> {
    let kind = value.get("@type").map(kind_of).unwrap_or_default();
    let author = Author {
        name: name_of(value).unwrap_or_default().to_owned(),
        id: value.get("@id").and_then(Ref::text).unwrap_or_default().to_owned(),
        organization: is_organization(&kind),
    };
    (!author.name.is_empty() || !author.id.is_empty()).then_some(author)
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
