//! JSON of the library's own types, there and back (feature `serde`).

use gleaner::{Article, Body, Extractor};
use serde_json::{Value, json};

const PAGE: &str = "<!DOCTYPE html><html lang=en><head><title>Tides of Skarn</title>
    </head><body><article>
    <h1>Tides of Skarn</h1>
    <p>The tide at Skarn runs higher each spring, and the harbour keeps a book of it.</p>
    <h2>The book</h2>
    <ul><li>It was begun in the year of the great storm by the first harbour master.</li></ul>
    <blockquote>Nobody has missed a day of it since, not even in the winter of the ice.</blockquote>
    <table><tr><th>Month</th><th>Mark in metres</th></tr><tr><td>May</td><td>4.2</td></tr></table>
    <pre>tide = moon + wind</pre>
    </article></body></html>";

#[test]
fn an_explanation_survives_the_round_trip() {
    let explanation = Extractor::default().explain(gleaner::Page::html(PAGE));
    let text = serde_json::to_string(&explanation).unwrap();
    assert_eq!(serde_json::from_str::<gleaner::Explanation>(&text).unwrap(), explanation);
    let json: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["article"]["title"], "Tides of Skarn");
    assert!(json["blocks"][0]["verdict"]["role"].is_string(), "{text}");
}

#[test]
fn a_body_is_a_list_of_typed_parts() {
    let parts = json!([
        {"type": "heading", "level": 2, "text": "The book", "role": "heading",
         "source": {"start": 3, "end": 11}},
        {"type": "list_item", "depth": 1, "number": 4, "text": "One", "role": "body",
         "source": {"start": 12, "end": 15}},
        {"type": "table", "rows": [[{"header": true, "text": "Month"}]], "role": "body",
         "source": {"start": 0, "end": 0}},
        {"type": "preformatted", "text": "a\n b", "role": "body", "source": {"start": 0, "end": 0}},
    ]);
    let body: Body = serde_json::from_value(parts.clone()).unwrap();
    assert_eq!(body.text(), "The book\n\n- One\n\nMonth\n\na\n b");
    assert_eq!(serde_json::to_value(&body).unwrap(), parts);
}

#[test]
fn an_article_needs_no_field() {
    let article: Article = serde_json::from_str("{\"date\": \"2024-03\", \"new\": 1}").unwrap();
    assert_eq!(article.date.map(|date| date.to_string()).as_deref(), Some("2024-03"));
    assert!(article.is_empty());
}
