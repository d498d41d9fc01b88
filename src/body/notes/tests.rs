//! The table in `cases.txt`: markup, then the text with its marks, and the notes. A list that is
//! no container shows its items with `-`.

use proptest::prelude::*;

use super::Notes;
use crate::document::{Span, Tag};
use crate::html::tree::{NodeId, Tree, Wanted, of_dom, of_source};

const CASES: &str = include_str!("cases.txt");

fn tree(source: &str) -> Tree<'_> {
    let part = Span::new(0, source.len() as u32);
    of_source(source, &Wanted { part, ..Wanted::default() })
}

/// Writes what the nodes show; `inside` is whether that is a note.
fn write(tree: &Tree<'_>, notes: &Notes, ids: &mut dyn Iterator<Item = NodeId>, out: &mut String) {
    for id in ids {
        if let Some(label) = notes.reference(id) {
            out.push_str(&format!("[^{label}]"));
        } else if notes.note(id).is_none() && !notes.skip(id) {
            write_inside(tree, notes, id, out);
        }
    }
}

fn write_inside(tree: &Tree<'_>, notes: &Notes, id: NodeId, out: &mut String) {
    if tree.is_text(id) {
        let text = tree.text(id);
        let kept = text.get(notes.cut(id)..text.len() - notes.end_cut(id));
        out.push_str(&kept.expect("a cut ends between two characters").replace('\n', " "));
        return;
    }
    let tag = tree.tag(id);
    let is_line = super::nodes::is_block(tree, id) || tag == Tag::Br;
    let end = |out: &mut String| {
        out.truncate(out.trim_end_matches([' ', '\u{a0}']).len());
        if is_line && !out.is_empty() && !out.ends_with('\n') {
            out.push('\n');
        }
    };
    if is_line {
        end(out);
    }
    if tag == Tag::Li && !notes.container(tree.parent(id)) {
        out.push_str("- ");
    }
    write(tree, notes, &mut tree.children(id), out);
    if is_line {
        end(out);
    }
}

fn shown(tree: &Tree<'_>) -> String {
    let notes = Notes::of(tree);
    let mut out = String::new();
    write(tree, &notes, &mut tree.children(0), &mut out);
    if !out.ends_with('\n') && !out.is_empty() {
        out.push('\n');
    }
    for note in notes.iter() {
        let mut body = String::new();
        for &part in &note.body {
            if tree.tag(part) == Tag::Li {
                write(tree, &notes, &mut tree.children(part), &mut body);
            } else {
                write_inside(tree, &notes, part, &mut body);
            }
        }
        let lines: Vec<String> = body
            .replace('\u{a0}', " ")
            .lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|line| !line.is_empty())
            .collect();
        let times = if note.references.len() > 1 {
            format!(" x{}", note.references.len())
        } else {
            String::new()
        };
        out.push_str(&format!("[^{}]{times}: {}\n", note.label, lines.join(" / ")));
    }
    let lines = out.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[test]
fn notes_are_paired_as_the_table_says() {
    let mut count = 0;
    let mut failed = String::new();
    for case in CASES.split("\n=== ").skip(1) {
        let (name, rest) = case.split_once('\n').unwrap();
        let (html, want) = rest.split_once("\n---\n").unwrap_or_else(|| panic!("{name}: no ---"));
        let want = want.trim();
        let dom = scraper::Html::parse_document(html);
        for (reader, tree) in [("scanner", tree(html)), ("tree", of_dom(&dom, &[], &[]))] {
            let have = shown(&tree);
            if have != want {
                failed.push_str(&format!("=== {name} ({reader})\n{have}\n--- wanted\n{want}\n"));
            }
        }
        count += 1;
    }
    assert!(failed.is_empty(), "\n{failed}");
    assert!(count >= 40, "{count} cases");
}

/// It ends in a second, and would not if the time were quadratic.
#[test]
fn many_marks_and_deep_nesting_end() {
    for (open, times) in [
        ("<p>a<sup><a href=#fn1 id=r1>1</a></sup>", 5000),
        ("<li id=fn1><a href=#fn1>1</a>", 5000),
        ("<div id=fn1><a href=#fn1>1</a>", 5000),
        ("<span class=sidenote>a b c", 5000),
        ("<sup>1</sup>", 5000),
        ("<p><sup>1</sup> a note that is long", 5000),
        ("<a name=fn1 href=#fn1>1</a><br>", 5000),
        ("<sup><a href=#fn1>1</a>,", 600),
    ] {
        let html = format!("<p>x<sup><a href=#fn1>1</a></sup>{}", open.repeat(times));
        let _ = Notes::of(&tree(&html)).iter().count();
    }
}

proptest! {
    #[test]
    fn any_markup_is_read_without_panic(pieces in proptest::collection::vec(piece(), 0..40)) {
        let html = pieces.concat();
        let tree = tree(&html);
        let notes = Notes::of(&tree);
        let mut labels: Vec<_> = notes.iter().map(|note| &note.label).collect();
        let count = labels.len();
        labels.sort();
        labels.dedup();
        prop_assert_eq!(labels.len(), count, "labels are unique");
        for note in notes.iter() {
            prop_assert!(!note.references.is_empty() && !note.body.is_empty());
            prop_assert!(note.references.iter().all(|&id| notes.reference(id) == Some(&note.label)));
        }
        let _ = shown(&tree);
    }
}

fn piece() -> impl Strategy<Value = String> {
    let tag = prop::sample::select(vec![
        "p", "li", "ol", "div", "sup", "span", "aside", "section", "br", "table", "tr", "td", "h2",
        "label", "dl", "dt", "dd",
    ]);
    let attributes = prop::sample::select(vec![
        "",
        "id=fn1",
        "id=fnref1",
        "class=footnotes",
        "class=sidenote",
        "id=fn2",
        "class=ltx_note",
        "for=fn1",
        "class=ltx_note_content",
        "role=doc-endnotes",
    ]);
    prop_oneof![
        (tag.clone(), attributes).prop_map(|(tag, attributes)| format!("<{tag} {attributes}>")),
        tag.prop_map(|tag| format!("</{tag}>")),
        prop::sample::select(vec![
            "<a href=#fn1>1</a>",
            "<a href=#fn2>[2]</a>",
            "<a href=#fnref1>↩</a>",
            "<a name=fn2>2</a>",
            "<sup>1</sup>",
            "1",
            " a boat. ",
            "<input type=checkbox>",
            "1. é",
            "Notes",
        ])
        .prop_map(str::to_owned),
    ]
}
