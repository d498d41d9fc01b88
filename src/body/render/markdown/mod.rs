//! Markdown: CommonMark with GitHub's tables, task lists and strikethrough, formulas between
//! dollars, notes, and Obsidian's callouts.

mod address;
mod anchors;
mod blocks;
mod code;
mod emphasis;
mod escape;
mod inline;
mod levels;
mod lists;
mod markers;
mod table;

use std::collections::HashMap;

use address::References;
use anchors::Anchors;
use blocks::Writer;
use inline::Shared;

use super::notes;
use super::options::RenderOptions;
use crate::body::{Block, Body};

pub(super) fn render(body: &Body, options: RenderOptions) -> String {
    let notes = notes(body, options);
    let shared = Shared {
        options,
        labels: labels(&notes),
        references: References::default(),
        anchors: Anchors::of(body),
        levels: levels::levels(body, options),
    };
    let mut writer = Writer::new(shared);
    writer.body(&body.blocks);
    for (label, blocks) in notes {
        writer.note(label, blocks);
    }
    let (mut out, references) = writer.end();
    for (i, line) in references.lines().enumerate() {
        if !out.is_empty() {
            out.push_str(if i == 0 { "\n\n" } else { "\n" });
        }
        out.push_str(&line);
    }
    out
}

/// Labels as Markdown can have them, by those of the page.
fn labels<'a>(notes: &[(&'a str, &[Block])]) -> HashMap<&'a str, String> {
    let mut labels = HashMap::new();
    let mut taken = HashMap::new();
    for (i, (label, _)) in notes.iter().enumerate() {
        let sound = |c: char| if c.is_alphanumeric() || c == '-' || c == '_' { c } else { '-' };
        let mut own: String = label.chars().map(sound).collect();
        if own.trim_matches('-').is_empty() {
            own = format!("note-{}", i + 1);
        }
        // Case does not tell labels apart.
        let count: &mut usize = taken.entry(own.to_lowercase()).or_default();
        *count += 1;
        if *count > 1 {
            own = format!("{own}--{count}");
        }
        labels.entry(*label).or_insert(own);
    }
    labels
}
