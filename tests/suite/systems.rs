//! Title, date, last change and byline of pages as content systems write them: `cases/systems.toml`.

use gleaner::Extractor;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    story: Vec<Story>,
    page: Vec<Page>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Story {
    language: String,
    title: String,
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    name: String,
    #[serde(default)]
    language: String,
    /// The title element.
    element: String,
    #[serde(default)]
    head: String,
    body: String,
    date: Option<String>,
    modified: Option<String>,
    byline: Option<String>,
}

#[test]
fn pages_of_systems_give_their_facts() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/cases/systems.toml");
    let table: Table = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut wrong = Vec::new();
    for page in &table.page {
        let story = table.story.iter().find(|story| story.language == page.language);
        let story = story.unwrap_or(&table.story[0]);
        let filled =
            |part: &str| part.replace("{title}", &story.title).replace("{text}", &story.text);
        let html = format!(
            "<!DOCTYPE html><html lang={}><head><title>{}</title>{}</head><body>{}</body></html>",
            if page.language.is_empty() { "en" } else { &page.language },
            filled(&page.element),
            filled(&page.head),
            filled(&page.body)
        );
        let article = Extractor::default().html(&html);
        let day = |date: Option<gleaner::Date>| date.map(|date| date.date_only().to_string());
        let title = Some(story.title.clone());
        for (field, expected, found) in [
            ("title", &title, article.title.clone()),
            ("date", &page.date, day(article.date)),
            ("modified", &page.modified, day(article.modified)),
            ("byline", &page.byline, article.byline.clone()),
        ] {
            let Some(expected) = expected else { continue };
            let found = found.unwrap_or_default();
            if *expected != found {
                wrong.push(format!("{}: {field} is {found:?}, not {expected:?}", page.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
