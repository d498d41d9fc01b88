//! Checks that the README shows what the tool prints.
//!
//! `GLEANER_BLESS=1 cargo test readme` writes the present output into the README; then read
//! `git diff`.

use std::fs;

use crate::call::{call, stdout};
use crate::root;

/// The page of the README's example.
const PAGE: &str = "tests/pages/text-readme/source.txt";

#[test]
fn the_example_is_true() {
    let root = root();
    let path = root.join(PAGE).display().to_string();
    let source = fs::read_to_string(&path).unwrap();
    let explained = call(&["--body-only", "--explain", &path], b"");
    let table = stdout(&explained).split("\n\n").next().unwrap_or_default();
    let table: Vec<&str> = table.lines().map(str::trim_end).collect();
    let blocks = [source, stdout(&call(&[&path], b"")).to_owned(), table.join("\n")];
    let readme = root.join("README.md");
    let text = fs::read_to_string(&readme).unwrap();

    let bless = std::env::var_os("GLEANER_BLESS").is_some_and(|value| value != "0");
    let mut rest = text.as_str();
    let mut blessed = String::new();
    for block in &blocks {
        let (before, after) = rest.split_once("```text\n").expect("three blocks of text");
        let (old, after) = after.split_once("\n```\n").unwrap();
        if !bless {
            assert_eq!(old, block.trim_end(), "GLEANER_BLESS=1 takes over the new");
        }
        blessed.push_str(&format!("{before}```text\n{}\n```\n", block.trim_end()));
        rest = after;
    }
    blessed.push_str(rest);
    if blessed != text {
        fs::write(&readme, blessed).unwrap();
    }
}
