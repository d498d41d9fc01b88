//! The objects of JSON-LD and what they say of the page.

use super::parse::{Json, Ref};

/// An object with a type, and its facts as written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Thing {
    /// `NewsArticle`; the first of several types that says something.
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
    /// What other objects call it by.
    pub id: String,
    pub language: String,
    pub section: String,
    pub keywords: Vec<String>,
    pub license: String,
    /// Bytes of its text, if it carries it.
    pub text_bytes: usize,
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

/// Gives authors that are stated by reference the name and kind of the object referred to,
/// wherever on the page it stands.
pub(crate) fn resolve_authors(things: &mut [Thing]) {
    let wanted = |thing: &Thing| thing.authors.iter().any(|author| !author.id.is_empty());
    if !things.iter().any(wanted) {
        return;
    }
    let known: Vec<(String, String, bool)> = things
        .iter()
        .filter(|thing| !thing.id.is_empty() && !thing.name.is_empty())
        .take(64)
        .map(|thing| (thing.id.clone(), thing.name.clone(), is_organization(&thing.kind)))
        .collect();
    for author in things.iter_mut().flat_map(|thing| &mut thing.authors) {
        if author.id.is_empty() {
            continue;
        }
        if let Some((_, name, organization)) = known.iter().find(|(id, ..)| *id == author.id) {
            if author.name.is_empty() {
                author.name.clone_from(name);
            }
            author.organization |= organization;
        }
    }
    for thing in things {
        thing.authors.retain(|author| !author.name.is_empty());
    }
}

/// Where an object stands among the others.
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

/// What a type is to the article.
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

/// Objects kept of one page; listings carry thousands.
const THINGS: usize = 200;

/// Authors kept of one object; a paper may have hundreds.
const AUTHORS: usize = 24;

/// The typed objects of a script, outermost first in their order.
pub(crate) fn things(script: &str) -> Vec<Thing> {
    let json = Json::read(script);
    let mut things = Vec::new();
    // An explicit stack: children are pushed in reverse so that they come in order.
    let mut open: Vec<(Ref, Place)> = json.roots().map(|root| (root, Place::Top)).collect();
    open.reverse();
    while let Some((value, place)) = open.pop() {
        if things.len() >= THINGS {
            break;
        }
        if value.is_object()
            && let Some(thing) = thing(value, place)
        {
            things.push(thing);
        }
        let from = open.len();
        for child in value.children().filter(|child| child.is_object() || child.is_array()) {
            let inner = match (place, child.key()) {
                (Place::Top, "@graph" | "mainEntity" | "about" | "") => Place::Top,
                (Place::Top, "mainEntityOfPage") => Place::Top,
                (Place::Listed, "item" | "") => Place::Listed,
                (
                    _,
                    "itemListElement" | "hasPart" | "blogPost" | "blogPosts" | "relatedLink"
                    | "liveBlogUpdate" | "suggestedAnswer" | "acceptedAnswer" | "hasVariant",
                ) => Place::Listed,
                (inherited, "") => inherited,
                _ => Place::Inside,
            };
            open.push((child, inner));
        }
        open[from..].reverse();
    }
    things
}

fn thing(object: Ref, place: Place) -> Option<Thing> {
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
            "articleBody" | "text" => thing.text_bytes = member.text().map_or(0, str::len),
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

fn is_organization(kind: &str) -> bool {
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

#[cfg(test)]
mod tests {
    use super::{Class, Place, resolve_authors, things};

    #[test]
    fn a_graph_gives_its_objects_in_order() {
        let things = things(
            r#"{"@context":"https://schema.org","@graph":[
                {"@type":"WebSite","name":"Harbour Post"},
                {"@type":["WebPage","ItemPage"],"name":"Ferry"},
                {"@type":"http://schema.org/NewsArticle","headline":"Ferry returns",
                 "datePublished":"2022-03-15","author":[{"@type":"Person","name":"Ann Pool"},"Bo Reed"],
                 "publisher":{"@type":"Organization","name":"Harbour Post"},
                 "comment":[{"@type":"Comment","datePublished":"2022-04-01"}],
                 "image":{"@type":"ImageObject","url":"/a.jpg"}}]}"#,
        );
        let kinds: Vec<_> = things.iter().map(|thing| (thing.kind.as_str(), thing.place)).collect();
        assert_eq!(
            kinds[..3],
            [("WebSite", Place::Top), ("ItemPage", Place::Top), ("NewsArticle", Place::Top)]
        );
        assert!(things[3..].iter().all(|thing| thing.place == Place::Inside), "{kinds:?}");
        let article = &things[2];
        assert_eq!(article.class(), Class::Article);
        assert_eq!(article.headline, "Ferry returns");
        let authors: Vec<&str> = article.authors.iter().map(|author| &*author.name).collect();
        assert_eq!(authors, ["Ann Pool", "Bo Reed"]);
        assert_eq!(article.publisher, "Harbour Post");
        assert_eq!(article.image, "/a.jpg");
    }

    #[test]
    fn the_first_that_says_something_counts() {
        for (json, kind, modified) in [
            (r#"{"@type":["WebPage","Thing","NewsArticle"]}"#, "NewsArticle", ""),
            (r#"{"@type":["Product","Thing"]}"#, "Product", ""),
            (
                r#"{"@type":"Article","dateModified":"2022-03-15","dateUpdated":""}"#,
                "Article",
                "2022-03-15",
            ),
        ] {
            let things = things(json);
            assert_eq!((&*things[0].kind, &*things[0].modified), (kind, modified), "{json}");
        }
    }

    #[test]
    fn authors_by_reference_get_their_names() {
        let mut things = things(
            r##"{"@graph":[
                {"@type":"Article","author":[{"@id":"#ann"},{"@id":"#nobody"}]},
                {"@type":"NewsArticle","author":{"name":"The Post","@id":"#post"}},
                {"@type":["Person","Organization"],"@id":"#ann","name":"Ann Pool"},
                {"@type":"Organization","@id":"#post","name":"Post Media"}]}"##,
        );
        resolve_authors(&mut things);
        assert_eq!(things[0].authors.len(), 1);
        assert_eq!(
            (&*things[0].authors[0].name, things[0].authors[0].organization),
            ("Ann Pool", false)
        );
        assert_eq!(
            (&*things[1].authors[0].name, things[1].authors[0].organization),
            ("The Post", true)
        );
    }

    #[test]
    fn entries_of_a_list_are_told_apart() {
        let things = things(
            r#"{"@type":"CollectionPage","mainEntity":{"@type":"ItemList","itemListElement":[
                {"@type":"ListItem","item":{"@type":"Article","headline":"One"}}]}}"#,
        );
        let one = things.iter().find(|thing| thing.headline == "One").unwrap();
        assert_eq!(one.place, Place::Listed);
    }
}
