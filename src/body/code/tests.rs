//! The table in `cases.txt`: markup, then what is found in it, of blocks that no article would hold;
//! `tests/cases/bodies/code.toml` has the others. Code stands between fences, with
//! language and file; text that is not code stands after `>`.

use proptest::prelude::*;

use super::at;
use crate::document::Span;
use crate::html::tree::{NodeId, Tree, Wanted, of_dom, of_source};

const CASES: &str = include_str!("cases.txt");

fn tree(source: &str) -> Tree<'_> {
    let part = Span::new(0, source.len() as u32);
    of_source(source, &Wanted { part, ..Wanted::default() })
}

/// All code blocks of a tree, and the texts outside.
fn shown(tree: &Tree<'_>) -> String {
    let mut out = String::new();
    let mut rest = String::new();
    let mut id: NodeId = 1;
    let end = tree.subtree_end(0);
    let flush = |rest: &mut String, out: &mut String| {
        let words: Vec<_> = rest.split_whitespace().collect();
        if !words.is_empty() {
            out.push_str(&format!("> {}\n", words.join(" ")));
        }
        rest.clear();
    };
    while id < end {
        if tree.is_text(id) {
            rest.push_str(&tree.text(id));
        } else if let Some(found) = at(tree, id) {
            id = tree.subtree_end(id);
            if !found.text.is_empty() {
                flush(&mut rest, &mut out);
                let words = [found.language, found.file.map(|file| format!("({file})"))];
                let info: Vec<_> = words.into_iter().flatten().collect();
                out.push_str(&format!("```{}\n{}\n```\n", info.join(" "), found.text));
            }
            continue;
        } else {
            rest.push(' ');
        }
        id += 1;
    }
    flush(&mut rest, &mut out);
    out
}

#[test]
fn blocks_are_found_as_the_table_says() {
    let mut failed = String::new();
    for case in CASES.split("\n=== ").skip(1) {
        let (name, rest) = case.split_once('\n').unwrap();
        let (html, want) = rest.split_once("\n---\n").unwrap_or_else(|| panic!("{name}: no ---"));
        let want = want.trim_end();
        let dom = scraper::Html::parse_document(html);
        for (reader, tree) in [("scanner", tree(html)), ("tree", of_dom(&dom, &[], &[]))] {
            let have = shown(&tree);
            if have.trim_end() != want {
                failed.push_str(&format!("=== {name} ({reader})\n{have}--- wanted\n{want}\n"));
            }
        }
    }
    assert!(failed.is_empty(), "\n{failed}");
}

#[test]
fn the_span_is_that_of_the_code() {
    let html = "<div class=highlight><div class=code-header><span>rust</span><button>Copy</button></div>\
        <pre><code>let a = 1;\nlet b = 2;</code></pre></div>";
    let found = at(&tree(html), 1).unwrap();
    assert_eq!(found.span.of_text(html), "let a = 1;\nlet b = 2;");
}

/// It ends in a second, and would not if the time were quadratic.
#[test]
fn deep_nesting_ends() {
    for open in [
        "<div class=highlight>",
        "<pre>",
        "<code class=block>",
        "<span class=line>",
        "<div class=line>1",
        "<table><tr><td class=gutter>1<td class=code>",
        "<div class=code><br>",
        "<ol class=linenums><li>",
        "<figure><pre><code>",
        "<div class=gutter>12<b>",
    ] {
        let html = format!("{}{}", open.repeat(600), "x = 1\n".repeat(2_000));
        let shown = shown(&tree(&html));
        assert!(shown.contains("x = 1"), "{open}");
    }
}

proptest! {
    #[test]
    fn any_markup_is_read_without_panic(pieces in proptest::collection::vec(piece(), 0..40)) {
        let html = pieces.concat();
        let _ = shown(&tree(&html));
    }
}

fn piece() -> impl Strategy<Value = String> {
    let tag = prop::sample::select(vec![
        "pre", "code", "div", "span", "table", "tr", "td", "ol", "li", "br", "p", "figure",
        "button", "h2",
    ]);
    let class = prop::sample::select(vec![
        "",
        "highlight",
        "line",
        "gutter",
        "code",
        "language-js",
        "copy",
        "lineno",
        "cm-content",
        "block",
        "mockup-code",
        "hljs-ln-numbers",
        "code-header",
        "blob-code",
    ]);
    prop_oneof![
        (tag.clone(), class).prop_map(|(tag, class)| format!("<{tag} class=\"{class}\">")),
        tag.prop_map(|tag| format!("</{tag}>")),
        prop::sample::select(vec![
            "1",
            "\n",
            " x",
            "app.js",
            "python",
            "Copy",
            "é\u{200b}",
            "&nbsp;"
        ])
        .prop_map(str::to_owned),
    ]
}
