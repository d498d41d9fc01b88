//! The head of each override's file describes it, in the same form for all.

use std::collections::BTreeSet;
use std::fs;

/// The sections of a head, in order.
const SECTIONS: [&str; 5] = ["What it does", "Why", "Example", "Known problems", "Measured"];

/// What is wrong with the head of a file.
fn faults(source: &str) -> Vec<String> {
    let head: Vec<&str> =
        source.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim).collect();
    let mut faults = Vec::new();
    if !head.first().is_some_and(|title| title.ends_with('.')) {
        faults.push("does not begin with a title that ends in a full stop".to_owned());
    }
    let sections: Vec<&str> = head.iter().filter_map(|line| line.strip_prefix("## ")).collect();
    if sections != SECTIONS {
        faults.push(format!("has the sections {sections:?}, not {SECTIONS:?}"));
    }
    for section in sections {
        let after = head.iter().skip_while(|line| line.strip_prefix("## ") != Some(section));
        let mut text = after.skip(1).take_while(|line| !line.starts_with("## "));
        if text.all(|line| line.is_empty()) {
            faults.push(format!("says nothing under `{section}`"));
        }
    }
    faults
}

#[test]
fn every_override_describes_itself() {
    let folder = crate::root().join("src/select/overrides");
    let mut files = BTreeSet::new();
    let mut report = String::new();
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if name == "mod" {
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        for fault in faults(&source) {
            report.push_str(&format!("\n{name}.rs {fault}"));
        }
        files.insert(name);
    }
    assert!(report.is_empty(), "{report}");
    let listed: BTreeSet<String> =
        gleaner::internals::overrides::names().map(str::to_owned).collect();
    assert_eq!(files, listed, "files of overrides, and overrides in the list");
}

#[test]
fn heads_are_read_by_their_sections() {
    let head = "//! Prompts.\n//!\n//! ## What it does\n//!\n//! Drops.\n//! ## Why\n//! Because.\n\
                //! ## Example\n//! One.\n//! ## Known problems\n//! None.\n//! ## Measured\n//! .1\n";
    assert_eq!(faults(head), [""; 0]);
    let found = |old: &str, new: &str| faults(&head.replace(old, new)).join("; ");
    assert!(found("Prompts.", "Prompts").contains("title"));
    assert!(found("//! .1\n", "\n//! .1\n").contains("nothing under `Measured`"));
    assert!(found("## Why", "## Reason").contains("has the sections"));
}
