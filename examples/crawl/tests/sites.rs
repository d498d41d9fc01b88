//! Models of the hosts.

use std::fs;

use serde_json::json;

use super::{call, files, folder, kills, rows};

/// A sentence that only its recurrence tells from the article.
const PROMPT: &str = "Readers of the Gazette fetch their paper at half the price on the quay of Skarn, \
    on every Monday of the year, from the boat of the editor.";

#[test]
fn lines_that_recur_on_a_host_are_dropped() {
    let root = folder("sites");
    let mut input = String::new();
    for number in 0..30 {
        // Of the third host there are too few pages.
        let host = if number % 15 == 0 {
            "few.example"
        } else {
            ["a.example", "B.example:80"][number % 2]
        };
        let words = ["ferry", "whale", "storm", "mayor", "market", "bridge", "harbour"];
        let (one, other) = (words[number % 7], words[(number + 3) % 7]);
        let text = format!(
            "The {one} number {number} was seen near the {other} on Monday, said the master of the port.\n\n\
             Nobody in town could tell why the {other} had come back after {number} years at sea.\n\n\
             {PROMPT}\n\nWhoever rows out to him on a Sunday gets it for nothing, and a cup of tea.\n"
        );
        let url = format!("https://{host}/{number}");
        input += &format!("{}\n", json!({"url": url, "text": text}));
    }
    let rows_in = root.join("rows.jsonl");
    fs::write(&rows_in, input).unwrap();
    let (plain, learned) = (root.join("plain"), root.join("learned"));
    assert_eq!(call(&plain, &[], &[&rows_in]).status.code(), Some(0));
    assert_eq!(call(&learned, &["--site"], &[&rows_in]).status.code(), Some(0));
    let texts = |folder| {
        rows(folder, "pages").into_iter().map(|row| row["text"].as_str().unwrap().to_owned())
    };
    for (number, (before, after)) in texts(&plain).zip(texts(&learned)).enumerate() {
        assert!(before.contains(PROMPT), "{before}");
        assert_eq!(after.contains(PROMPT), number % 15 == 0, "{number}: {after}");
        assert!(after.contains("was seen near") && after.contains("Nobody in town"), "{after}");
    }
    let one = root.join("one");
    call(&one, &["--site", "-j", "1"], &[&rows_in]);
    assert!(files(&one) == files(&learned));
    // The models of an earlier run.
    let (model, again) = (learned.join("sites.jsonl"), root.join("again"));
    let model = model.to_str().unwrap();
    assert_eq!(call(&again, &["--sites", model], &[&rows_in]).status.code(), Some(0));
    assert_eq!(rows(&again, "pages"), rows(&learned, "pages"));
    fs::write(root.join("other.jsonl"), "").unwrap();
    let other = root.join("other.jsonl");
    let ended = call(&again, &["--resume", "--sites", other.to_str().unwrap()], &[&rows_in]);
    assert_eq!(ended.status.code(), Some(2), "{ended:?}");
}

#[test]
fn a_killed_run_with_models_resumes_to_the_same_bytes() {
    kills("killed-sites", &["--site"]);
}
