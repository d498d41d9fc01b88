//! Rows of the tool: what their strings stand for, and what is said of pages that were cut.

use std::fs;

use serde_json::{Value, json};

use crate::call::{call, folder, stderr, stdout};

/// What becomes of rows, without the places that errors name.
fn answers(rows: &[String]) -> Vec<String> {
    let output = call(&["--jsonl"], rows.join("\n").as_bytes());
    let lines = stdout(&output).lines();
    lines.map(|line| line.split(" at line").next().unwrap().to_owned()).collect()
}

/// Rows of the usual form are read in one pass, others by a JSON library. An escape in the key makes
/// any row one of the others.
#[test]
fn rows_of_any_form_are_read_alike() {
    let (mut rows, mut others) = (vec![], vec![]);
    let long = "The ferry left at six, ".repeat(20);
    for text in [
        "",
        "a",
        "The ferry left at six.",
        r#"\"Stop!\" she said.\n\nThe ferry \\ left at\tsix\/seven.\r\b\f"#,
        r"caf\u00e9 caf\u00E9 \ud83d\udea2 ferry",
        r"half a pair: \ud83d ferry, \ude00, \ud83d\n, \ud83d\u0041, \ud83d\ud83d\ude00",
        "ferry ⛴ 渡し船 at six é",
        &long,
        &long.replace(' ', r"\n"),
        &long.replace(' ', "é\\\""),
        // Not JSON.
        "a \u{1} control",
        "\u{1f}",
        "a\ttab",
        r"\x",
        r"\u12",
        r"\u12g4",
        r"\u+123",
        r"\",
    ] {
        for form in [
            r#"{"text":"TEXT"}"#,
            r#" { "id" : 3 , "text" : "TEXT" , "more" : [ 1, "TEXT" ], "url":"https://skarn.example/" } "#,
            r#"{"html": "<h1>Ferry</h1><p>TEXT", "n": null, "url": null, "o": {"t": "TEXT"}}"#,
            r#"{"text": "TEXT", "html": null}"#,
            r#"{"text": "TEXT", "text": "TEXT"}"#,
            r#"{"text": "TEXT", "more": 1, "more": 2}"#,
            r#"{"text": "TEXT", "url": "a", "url": "b"}"#,
            r#"{"text": "TEXT", "url": 3}"#,
            r#"{"text": "TEXT", "id": 1.50}"#,
            r#"{"text": "TEXT", "more": tru}"#,
            r#"{"text": "TEXT",}"#,
            r#"{"text": "TEXT"} x"#,
            r#"{"text": "TEXT""#,
            r#"{"text": "TEXT" "a": 1}"#,
            r#"{"text": "TEXT", "a" 1}"#,
        ] {
            let row = form.replace("TEXT", text);
            let other = row.replacen("\"text\"", r#""\u0074ext""#, 1);
            let other = other.replacen("\"html\"", r#""\u0068tml""#, 1);
            rows.push(row);
            others.push(other);
        }
    }
    let (of_rows, of_others) = (answers(&rows), answers(&others));
    assert_eq!((of_rows.len(), of_others.len()), (rows.len(), rows.len()));
    for (i, row) in rows.iter().enumerate() {
        assert_eq!(of_rows[i], of_others[i], "{row}");
    }
    let failed = of_rows.iter().filter(|answer| answer.contains("\"error\"")).count();
    assert_eq!((failed, rows.len()), (210, 270));
}

#[test]
fn pages_cut_at_a_limit_are_named() {
    let many: String = (0..300).map(|i| format!(" a{i}")).collect();
    let whole = "<h1>The ferry is back</h1><p>It left the quay at six with forty passengers.</p>";
    let cut = format!("<div{many}>{whole}</div>");
    let rows = [json!({"html": whole}), json!({"html": cut}), json!({"id": "b", "html": cut})];
    let rows: Vec<String> = rows.iter().map(Value::to_string).collect();
    let output = call(&["--jsonl"], rows.join("\n\n").as_bytes());
    let truncated = stdout(&output).lines().map(|row| {
        let row: Value = serde_json::from_str(row).unwrap();
        row["truncated"].as_bool().unwrap()
    });
    assert_eq!(truncated.collect::<Vec<_>>(), [false, true, true]);
    let said: Vec<_> = stderr(&output).lines().collect();
    let expected = [3, 5].map(|line| format!("gleaner: line {line}: the page was cut at a limit"));
    assert_eq!(said, expected);
    assert_eq!(output.status.code(), Some(0));

    let root = folder("cut-pages");
    for (name, page) in [("a.html", whole), ("b.html", &cut)] {
        fs::write(root.join(name), page).unwrap();
    }
    let output = call(&["--format", "json", root.to_str().unwrap()], b"");
    assert_eq!(stderr(&output).lines().count(), 1, "{}", stderr(&output));
    assert!(stderr(&output).ends_with("b.html: the page was cut at a limit\n"), "{output:?}");
}
