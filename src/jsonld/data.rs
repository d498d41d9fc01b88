//! The JSON-LD of a page, read once and used for fallback text, columns and metadata.

use super::parse::{Json, Ref};
use super::thing::{Author, Place, Thing, is_organization, thing};

/// The contents of a page's JSON-LD scripts.
#[derive(Clone, Debug, Default)]
pub(crate) struct StructuredData {
    /// The objects with a type, in order, the outermost of a script first; at most [`THINGS`].
    pub things: Vec<Thing>,
    /// The long texts of its objects, in order.
    pub texts: Vec<Text>,
    /// The distinct values of `@type` as written, in order; of several types of one object the
    /// first.
    pub types: Vec<String>,
    /// Whether any object has a `datePublished`.
    pub dated: bool,
}

/// A long text of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Text {
    pub key: TextKey,
    /// Index of its script among those read.
    pub script: u32,
    /// The bytes of the script between its quotation marks, escapes unresolved.
    pub start: u32,
    /// See `start`.
    pub end: u32,
}

/// The key of a [`Text`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextKey {
    /// `articleBody`.
    Article,
    /// `reviewBody`.
    Review,
    /// `text`: of a forum's posts, of answers.
    Text,
}

/// Most objects kept of one page, and of one script; listings have thousands.
const THINGS: usize = 400;
const THINGS_OF_SCRIPT: usize = 200;
/// Distinct types kept.
const TYPES: usize = 64;

impl StructuredData {
    /// Reads the next script of its page; returns whether it has texts.
    pub(crate) fn read(&mut self, content: &str, script: u32) -> bool {
        let json = Json::read(content);
        let before = self.texts.len();
        for value in json.all() {
            match value.key() {
                "@type" => self.add_type(value),
                "datePublished" => self.dated = true,
                "articleBody" => self.add_text(TextKey::Article, script, value),
                "reviewBody" => self.add_text(TextKey::Review, script, value),
                "text" => self.add_text(TextKey::Text, script, value),
                _ => {}
            }
        }
        let room = THINGS.saturating_sub(self.things.len()).min(THINGS_OF_SCRIPT);
        add_things(&json, room, &mut self.things);
        self.texts.len() > before
    }

    fn add_type(&mut self, value: Ref) {
        let name = value.each().find_map(Ref::text).unwrap_or_default();
        if self.types.len() < TYPES && !self.types.iter().any(|known| known == name) {
            self.types.push(name.to_owned());
        }
    }

    fn add_text(&mut self, key: TextKey, script: u32, value: Ref) {
        let place = value.place().filter(|place| !place.is_empty());
        self.texts.extend(place.map(|place| Text {
            key,
            script,
            start: place.start,
            end: place.end,
        }));
    }

    /// Fills in name and kind of authors that are stated by reference, from the object with that id,
    /// wherever on the page it is.
    pub(crate) fn resolve_authors(&mut self) {
        let things = &mut self.things;
        let wanted = |thing: &Thing| thing.authors.iter().any(|author| !author.id.is_empty());
        if !things.iter().any(wanted) {
            return;
        }
        let known: Vec<Author> = things
            .iter()
            .filter(|thing| !thing.id.is_empty() && !thing.name.is_empty())
            .take(64)
            .map(|thing| Author {
                name: thing.name.clone(),
                id: thing.id.clone(),
                organization: is_organization(&thing.kind),
                role: thing.role.clone(),
                url: if thing.url == thing.id { String::new() } else { thing.url.clone() },
            })
            .collect();
        for author in things.iter_mut().flat_map(|thing| &mut thing.authors) {
            if author.id.is_empty() {
                continue;
            }
            if let Some(known) = known.iter().find(|known| known.id == author.id) {
                let fill = |own: &mut String, known: &String| {
                    if own.is_empty() {
                        own.clone_from(known);
                    }
                };
                fill(&mut author.name, &known.name);
                fill(&mut author.role, &known.role);
                fill(&mut author.url, &known.url);
                author.organization |= known.organization;
            }
        }
        for thing in things.iter_mut() {
            thing.authors.retain(|author| !author.name.is_empty());
        }
    }
}

/// Appends at most `room` typed objects of a script, outermost first in their order.
fn add_things(json: &Json, room: usize, things: &mut Vec<Thing>) {
    let most = things.len() + room;
    // An explicit stack: children are pushed in reverse so that they come in order.
    let mut open: Vec<(Ref, Place)> = json.roots().map(|root| (root, Place::Top)).collect();
    open.reverse();
    while let Some((value, place)) = open.pop() {
        if things.len() >= most {
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
}

#[cfg(test)]
mod tests {
    use super::{StructuredData, TextKey};
    use crate::jsonld::{Class, Place, Thing, decoded};

    fn things(script: &str) -> Vec<Thing> {
        let mut data = StructuredData::default();
        data.read(script, 0);
        data.resolve_authors();
        data.things
    }

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
        let things = things(
            r##"{"@graph":[
                {"@type":"Article","author":[{"@id":"#ann"},{"@id":"#nobody"}]},
                {"@type":"NewsArticle","author":{"name":"The Post","@id":"#post"}},
                {"@type":["Person","Organization"],"@id":"#ann","name":"Ann Pool"},
                {"@type":"Organization","@id":"#post","name":"Post Media"}]}"##,
        );
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
    fn access_has_many_shapes() {
        for (value, expected) in [
            ("false", Some(false)),
            (r#""False""#, Some(false)),
            (r#""http://schema.org/True""#, Some(true)),
            ("[true]", Some(true)),
            (r#""""#, None),
            ("{}", None),
        ] {
            let json = format!(r#"{{"@type":"Article","isAccessibleForFree":{value}}}"#);
            assert_eq!(things(&json)[0].free, expected, "{value}");
        }
    }

    #[test]
    fn authors_have_many_shapes() {
        for (author, expected) in [
            (r#""Ann Pool""#, vec!["Ann Pool"]),
            (r#"["Ann Pool", {"name": "Bo Reed"}]"#, vec!["Ann Pool", "Bo Reed"]),
            (r#"[["Ann Pool"], ["Bo Reed"]]"#, vec!["Ann Pool", "Bo Reed"]),
            (r#"{"@list": [{"name": "Ann Pool"}, "Bo Reed"]}"#, vec!["Ann Pool", "Bo Reed"]),
            (r#"{"name": ["Ann Pool", "Bo Reed"]}"#, vec!["Ann Pool", "Bo Reed"]),
            (r#"{"name": {"@type": "Person", "name": "Ann Pool"}}"#, vec!["Ann Pool"]),
            (r#"{"name": {"@value": "Ann Pool"}}"#, vec!["Ann Pool"]),
            (r#"{"familyName": "Pool", "givenName": "Ann"}"#, vec!["Ann Pool"]),
            (r#"{"firstName": "Ann", "lastName": "Pool"}"#, vec!["Ann Pool"]),
            (r#"{"schema:name": "Ann Pool"}"#, vec!["Ann Pool"]),
            (r#"{"https:\/\/schema.org\/name": "Ann Pool"}"#, vec!["Ann Pool"]),
            (r#"{"name": "", "alternateName": "ferryfan"}"#, vec!["ferryfan"]),
            (r#"{"url": "/ann"}"#, vec![]),
            (r#""""#, vec![]),
        ] {
            let json = format!(r#"{{"@type":"Article","author":{author}}}"#);
            let things = things(&json);
            let names: Vec<&str> = things[0].authors.iter().map(|own| &*own.name).collect();
            assert_eq!(names, expected, "{author}");
        }
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

    #[test]
    fn texts_come_with_their_places() {
        let script = r#"{"@type":["Question","Thing"],"text":"One \"two\"","acceptedAnswer":
            {"@type":"Answer","text":"a\nb","datePublished":"2022"},"reviewBody":"","articleBody":["c"]}"#;
        let mut data = StructuredData::default();
        assert!(data.read(script, 3) && data.dated);
        let shown = |start: u32, end: u32| decoded(&script[start as usize..end as usize]);
        let texts: Vec<_> =
            data.texts.iter().map(|t| (t.key, t.script, shown(t.start, t.end))).collect();
        let expected = ["One \"two\"", "a\nb"].map(|text| (TextKey::Text, 3, text.to_owned()));
        assert_eq!(texts, expected);
        assert_eq!(data.types, ["Question", "Answer"]);
        assert!(!data.read("{}", 4) && data.texts.len() == 2);
    }

    #[test]
    fn objects_are_bounded() {
        let mut data = StructuredData::default();
        let script = format!("[{}]", r#"{"@type":"Product"},"#.repeat(300));
        for (index, expected) in [200, 400, 400].into_iter().enumerate() {
            data.read(&script, index as u32);
            assert_eq!(data.things.len(), expected);
        }
    }
}
