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

/// The numbers of languages in the README and in the docs of the crate are those of the files.
#[test]
fn the_numbers_of_languages_are_true() {
    let folder = root().join("src/vocab/lang");
    let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let is_language = |path: &std::path::PathBuf| {
        path.extension().is_some_and(|ending| ending == "txt")
            && path.file_stem().is_some_and(|code| code.len() == 2)
    };
    let files: Vec<String> =
        entries.filter(is_language).map(|path| fs::read_to_string(path).unwrap()).collect();
    let with = |section: &str| files.iter().filter(|file| file.contains(section)).count();
    let (all, phrases, recognised) = (files.len(), with("[comments, "), with("[function words]"));
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let docs = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    for (text, said) in [
        (&readme, format!("| {phrases}: Arabic, ")),
        (&readme, format!("| {all}: these and {} more |", all - phrases)),
        (&readme, format!("| {recognised}; with the feature")),
        (&docs, format!("in {phrases} languages, and the words of dates in {all}.")),
    ] {
        assert!(text.contains(&said), "{said}");
    }
    let named = readme.split_once(&format!("| {phrases}: ")).unwrap().1.split_once(" |").unwrap().0;
    assert_eq!(named.split(", ").count(), phrases, "{named}");
}

/// The table of the languages' `README.md` has every section of every file, by its name or by its signal.
#[test]
fn all_sections_of_the_languages_are_described() {
    let folder = root().join("src/vocab/lang");
    let table = fs::read_to_string(folder.join("README.md")).unwrap();
    // "`unit, minute` to `unit, year`" stands for those between.
    let is_between = |name: &str| name.starts_with("unit, ") || name.starts_with("signs of ");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let names = text.lines().filter_map(|line| line.strip_prefix('[')?.strip_suffix(']'));
        for name in names.filter(|name| !is_between(name)) {
            let signal = name.split(", ").next().unwrap_or(name);
            let known = [name, signal].map(|name| table.contains(&format!("`{name}`")));
            assert!(known.contains(&true), "{}: {name}", path.display());
        }
    }
}
