//! Compares the JSON that the library and the tool write with the tables in `docs/json.md`.

use std::collections::BTreeMap;
use std::fs;

use gleaner::{
    Article, Body, Cell, Content, Definition, Explanation, Extractor, Field, Inline, Inlines, Item,
    NumberStyle, Numbering, Page, PageKind, Role, RuleId, SiteModel, Source, Style,
};
use serde_json::{Value, json};

use crate::call::{call, stderr, stdout};
use crate::root;

/// A page with every kind of block that the classifier tells apart.
const PAGE: &str = "<!DOCTYPE html><html lang=en><head><title>Tides of Skarn</title>
    <meta name=author content='Ann Pool'></head><body><article>
    <h1>Tides of Skarn</h1><p>15 March 2022</p>
    <p>The tide at Skarn runs higher each spring, and the harbour keeps a book of it.</p>
    <h2>The book</h2>
    <ol><li>It was begun in the year of the great storm by the first harbour master.</li></ol>
    <ul><li>It has been kept ever since by all who came after him, on every single day.</li></ul>
    <blockquote>Nobody has missed a day of it since, not even in the winter of the ice.</blockquote>
    <table><tr><th>Month</th><th>Mark in metres</th></tr><tr><td>May</td><td>4.2</td></tr></table>
    <figure><img src=a.png><figcaption>The book, open on a table</figcaption></figure>
    <pre>tide = moon + wind</pre>
    <p>Whoever wants to read in it may come on Sundays, between two and five, with clean hands.</p>
    </article></body></html>";

/// A key of a table.
struct Key {
    only_in: Vec<String>,
    kind: String,
    meaning: String,
}

/// The tables of the document by their heading, keys by their name. A key may have several types,
/// each in some of the values of `type`.
struct Schema(BTreeMap<String, BTreeMap<String, Vec<Key>>>);

impl Schema {
    fn read() -> Self {
        let text = fs::read_to_string(root().join("docs/json.md")).unwrap();
        let mut tables: BTreeMap<String, BTreeMap<String, Vec<Key>>> = BTreeMap::new();
        let mut heading = String::new();
        for line in text.lines() {
            if let Some(name) = line.strip_prefix("## ") {
                heading = name.to_lowercase();
            }
            if !line.starts_with("| `") {
                continue;
            }
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            let (only_in, kind, meaning) = match cells[..] {
                [_, kind, meaning] => ("", kind, meaning),
                [_, only_in, kind, meaning] => (only_in, kind, meaning),
                _ => panic!("{heading}: {line}"),
            };
            let only_in = only_in.split(", ").filter(|name| !name.is_empty()).map(str::to_owned);
            let key = Key {
                only_in: only_in.collect(),
                kind: kind.to_owned(),
                meaning: meaning.to_owned(),
            };
            let name = cells[0].trim_matches('`').to_owned();
            let table = tables.entry(heading.clone()).or_default();
            table.entry(name).or_default().push(key);
        }
        Self(tables)
    }

    /// Compares an object with tables: it has all their keys, no others, and the types they name.
    fn hold(&self, value: &Value, tables: &[&str]) {
        let object = value.as_object().unwrap_or_else(|| panic!("{tables:?}: {value}"));
        let mut left: Vec<&str> = object.keys().map(String::as_str).collect();
        let keys = tables.iter().flat_map(|table| &self.0[*table]);
        for (name, key) in keys.flat_map(|(name, keys)| keys.iter().map(move |key| (name, key))) {
            let kind = object.get("type").and_then(Value::as_str).unwrap_or_default();
            if !key.only_in.is_empty() && !key.only_in.iter().any(|only| only == kind) {
                continue;
            }
            left.retain(|own| own != name);
            let value = object.get(name).unwrap_or_else(|| panic!("no {name} in {value}"));
            let fits = key.kind.split(" or ").any(|kind| self.fits(value, kind));
            assert!(fits, "{tables:?}: {name} is not {}: {value}", key.kind);
        }
        assert!(left.is_empty(), "{tables:?} have no {left:?}: {value}");
    }

    /// The values that a table's `type` may have.
    fn types(&self, table: &str) -> impl Iterator<Item = &str> {
        let all = &self.0[table]["type"][0].meaning;
        all.split(", ").map(|name| name.trim_matches('`'))
    }

    fn fits(&self, value: &Value, kind: &str) -> bool {
        if let Some(item) = kind.strip_prefix("list of ") {
            return value.as_array().is_some_and(|list| list.iter().all(|v| self.fits(v, item)));
        }
        if let Some((_, link)) = kind.split_once("](#") {
            let fits = value.is_object();
            if fits {
                self.hold(value, &[&link.trim_end_matches(')').replace('-', " ")]);
            }
            return fits;
        }
        match kind {
            "any" => true,
            "null" => value.is_null(),
            "object" => value.is_object(),
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            "integer" => value.is_u64(),
            "number" => value.is_number(),
            other => panic!("the type {other} is unknown"),
        }
    }
}

fn to_value(value: &impl serde::Serialize) -> Value {
    serde_json::from_str(&serde_json::to_string(value).unwrap()).unwrap()
}

#[test]
fn the_library_writes_what_the_document_says() {
    let schema = Schema::read();
    let mut site = SiteModel::new();
    let page = |story: &str| format!("Quay Courier\nOur boats, our harbours\n\n{story}");
    let stories = ["The ferry is back.", "The mayor has left.", "A whale was seen."];
    stories.iter().for_each(|story| site.learn(Page::text(page(story))));
    let with_site = Extractor::builder().site(site).build().unwrap();
    let explanations = [
        Extractor::default().explain(PAGE),
        with_site.explain(Page::text(page(stories[0]))),
        Explanation::default(),
    ];
    assert!(explanations[1].blocks.iter().any(|block| block.verdict.recurrence.is_some()));
    let values = explanations.iter().map(to_value);
    let found: Vec<Value> =
        values.flat_map(|v| v["page_blocks"].as_array().unwrap().clone()).collect();
    for name in schema.types("kind") {
        assert!(found.iter().any(|v| v["kind"]["type"] == name), "no {name} among the blocks");
    }
    for explanation in &explanations {
        schema.hold(&to_value(&explanation.article), &["article"]);
        let value = to_value(explanation);
        schema.hold(&value, &["article", "explanation"]);
        let back: Explanation = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(&back, explanation);
        let article: Article = serde_json::from_value(value).unwrap();
        assert_eq!(article, explanation.article);
    }
}

#[test]
fn the_document_lists_all_names() {
    let schema = Schema::read();
    let listed = |table: &str, key: &str, names: &[&str]| {
        let meaning = &schema.0[table][key][0].meaning;
        for name in names {
            assert!(meaning.contains(&format!("`{name}`")), "{table}: {key} does not list {name}");
        }
    };
    let roles: Vec<_> = Role::ALL.iter().map(|role| role.name()).collect();
    listed("page block", "role", &roles);
    let styles: Vec<_> = Style::ALL.iter().map(|style| style.name()).collect();
    listed("inline", "style", &styles);
    let styles: Vec<_> = NumberStyle::ALL.iter().map(|style| style.name()).collect();
    listed("numbering", "style", &styles);
    let kinds: Vec<_> = PageKind::ALL.iter().map(|kind| kind.name()).collect();
    listed("article", "kind", &kinds);
    let fields: Vec<_> = Field::ALL.iter().map(|field| field.name()).collect();
    listed("candidate", "field", &fields);
    let sources: Vec<_> = Source::ALL.iter().map(|source| source.name()).collect();
    listed("candidate", "source", &sources);
    listed("page block", "rule", &[RuleId::Model.name(), RuleId::Site.name()]);
}

#[test]
fn the_tool_writes_what_the_document_says() {
    let schema = Schema::read();
    let objects = |arguments: &[&str], input: &str| -> Vec<Value> {
        let output = call(arguments, input.as_bytes());
        let lines = stdout(&output).lines().map(|line| serde_json::from_str(line).unwrap());
        let objects: Vec<Value> = lines.collect();
        assert!(!objects.is_empty(), "{arguments:?}: {}", stderr(&output));
        objects
    };
    let article = ["article", "tool"];
    let explanation = ["article", "tool", "explanation"];
    let more = json!({"crawl": {"at": 1.50}, "title": "old"});
    let mut row = json!({"id": [1, "a"], "html": PAGE});
    row.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let row = row.to_string();
    let library = to_value(&Extractor::default().explain(PAGE));
    for (arguments, input, tables, has_blocks) in [
        (&["--format", "json"][..], PAGE, &article[..], true),
        (&["--format", "json", "--explain"], PAGE, &explanation, true),
        (&["--jsonl"], &row, &article, false),
        (&["--jsonl", "--format", "markdown"], &row, &article, false),
        (&["--jsonl", "--format", "json"], &row, &article, true),
        (&["--jsonl", "--format", "json", "--explain"], &row, &explanation, true),
    ] {
        let object = &objects(arguments, input)[0];
        let of_row: &[&str] = if arguments.contains(&"--jsonl") { &["row"] } else { &[] };
        schema.hold(object, &[tables, of_row].concat());
        for (key, value) in object.as_object().unwrap() {
            match key.as_str() {
                "id" | "body" => {}
                "row" => assert_eq!(*value, more),
                "blocks" if !has_blocks => assert_eq!(*value, json!([]), "{arguments:?}"),
                key => assert_eq!(*value, library[key], "{arguments:?}: {key}"),
            }
        }
    }
    let lines = "{\"id\": 3}\nno row\n{\"text\": \"The ferry is back.\"}\n";
    let rows = objects(&["--jsonl"], lines);
    schema.hold(&rows[0], &["failed row"]);
    schema.hold(&rows[1], &["failed row", "unnamed row"]);
    schema.hold(&rows[2], &[&article[..], &["row", "unnamed row"]].concat());
    assert_eq!(objects(&["--jsonl", "--format", "markdown"], &row)[0]["body"], {
        Extractor::default().html(PAGE).markdown()
    });
}

#[test]
fn the_example_is_true() {
    let text = fs::read_to_string(root().join("docs/json.md")).unwrap();
    let row = text.split_once("`echo '").unwrap().1.split_once("' |").unwrap().0;
    let json = text.split_once("```json\n").unwrap().1.split_once("```").unwrap().0;
    let want: Value = serde_json::from_str(json).unwrap();
    let output = call(&["--jsonl", "--format", "json"], row.as_bytes());
    let mut got: Value = serde_json::from_str(stdout(&output)).unwrap();
    for rounded in ["kind_probability", "confidence"] {
        let value = got[rounded].as_f64().unwrap();
        got[rounded] = json!((value * 10.0).round() / 10.0);
    }
    assert_eq!(got, want);
}

/// A body with every kind of block and inline.
fn rich() -> Body {
    let text = [
        Inline::text("a"),
        Inline::styled(Style::Marked, "b"),
        Inline::code("c"),
        Inline::link("/d", "d"),
        Inline::picture("e.png", "e"),
        Inline::formula("f"),
        Inline::note_reference("1"),
        Inline::ruby("竹", "たけ"),
        Inline::line_break(),
    ];
    let mut item = Item::text("done");
    item.checked = Some(true);
    let mut entry = Definition::new("term", "description");
    entry.terms.push("other".into());
    Body::from_iter([
        Content::heading(2, "The book"),
        Content::paragraph(Inlines::from_iter(text)),
        Content::numbered(Numbering::from(4), [Item::text("One"), item]),
        Content::quote([Content::code("a\n b", Some("rust"))]),
        Content::table(vec![vec![Cell::header("Month")]]),
        Content::figure([Content::Rule], "caption"),
        Content::definitions([entry]),
        Content::callout("tip", "title", [Content::formula("x")]),
        Content::details("summary", [Content::embed("/video", None)]),
        Content::note("1", [Content::paragraph("note")]),
    ])
}

#[test]
fn a_body_is_a_list_of_typed_blocks() {
    let schema = Schema::read();
    let body = rich();
    let value = to_value(&body);
    value.as_array().unwrap().iter().for_each(|block| schema.hold(block, &["block"]));
    let back: Body = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(back, body);
    let written = value.to_string();
    for table in ["block", "inline"] {
        for name in schema.types(table) {
            assert!(written.contains(&format!("\"type\":\"{name}\"")), "no {name} in {written}");
        }
    }
    assert_eq!(
        value[2]["items"][1],
        json!({"number": 5, "checked": true, "blocks": [{
            "type": "paragraph",
            "text": [{"type": "text", "text": "done", "span": {"start": 0, "end": 0}}],
            "role": "body",
            "span": {"start": 0, "end": 0},
        }]})
    );
}

#[test]
fn an_article_needs_no_field() {
    let article: Article = serde_json::from_str("{\"date\": \"2024-03\", \"new\": 1}").unwrap();
    assert_eq!(article.date.map(|date| date.to_string()).as_deref(), Some("2024-03"));
    assert!(article.is_empty());
}

#[test]
fn what_cannot_be_is_not_read() {
    let span = serde_json::from_str::<gleaner::Span>;
    assert_eq!(span(r#"{"start": 3, "end": 5}"#).unwrap(), gleaner::Span::new(3, 5));
    let error = span(r#"{"start": 5, "end": 3}"#).unwrap_err().to_string();
    assert!(error.contains("before its start"), "{error}");
    let limits = serde_json::from_str::<gleaner::Limits>;
    assert_eq!(limits(r#"{"blocks": 3}"#).unwrap(), gleaner::Limits::default().blocks(3));
    assert!(limits(r#"{"blcoks": 3}"#).is_err());
}
