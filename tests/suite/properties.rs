//! The invariants, checked on generated pages.

use std::collections::HashSet;

use gleaner::{Content, Extractor};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::RngSeed;

use crate::bodies::{AFTER, BEFORE};
use crate::fixture;
use crate::invariants;
use crate::page::Source;

/// The number of cases and the seed they are drawn from. Every run draws the same, so that it says
/// of a change whether it broke something; `PROPTEST_CASES=20000 PROPTEST_RNG_SEED=7 cargo test` draws
/// more, and others.
fn cases(default: u32) -> ProptestConfig {
    let asked = |name| std::env::var(name).ok().and_then(|n| n.parse().ok());
    let cases = asked("PROPTEST_CASES").unwrap_or(default);
    let rng_seed = RngSeed::Fixed(asked("PROPTEST_RNG_SEED").map_or(0, u64::from));
    // Recorded seeds do not survive a change of the strategies: a failure becomes a test case.
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..ProptestConfig::default() }
}

/// A violated invariant as the failure of a case.
fn held(held: invariants::Held) -> Result<(), TestCaseError> {
    held.map_err(TestCaseError::fail)
}

/// Strings of pieces that have broken programs of this kind: markup, quotes, several scripts.
fn nasty() -> impl Strategy<Value = String> {
    let pieces = vec![
        "<",
        ">",
        "</",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "&",
        "&amp;",
        "&#x110000;",
        "&#0;",
        "<a href=",
        "<p",
        "</p>",
        "<div>",
        "</div>",
        "<script>",
        "</script>",
        "<title>",
        "<textarea>",
        "<table>",
        "<td colspan=1000000000>",
        "<pre>",
        "<plaintext>",
        "<svg>",
        "<x-a><template shadowrootmode=open>",
        "<slot>",
        "</template>",
        "<br>",
        "\"",
        "'",
        "=",
        "/",
        "\0",
        "\r\n",
        "\n",
        "\n\n",
        " ",
        "\t",
        "\u{a0}",
        "\u{200b}",
        "\u{feff}",
        "\u{202e}",
        "e\u{301}",
        "é",
        "ß",
        "漢字。",
        "かな",
        "العربية",
        "עברית",
        "हिन्दी",
        "🧑‍🚀",
        "14:30",
        "2021-03-09",
        "12",
        "By Ada Quill",
        "word",
        "A sentence, with some length to it, that ends here.",
        "{\"@type\":",
        "[",
        "}",
        "\\u",
        "<script type=\"application/ld+json\">",
        "<meta property=\"og:title\" content=\"",
        "- ",
        "* ",
        "| ",
    ];
    prop::collection::vec(
        prop_oneof![4 => select(pieces).prop_map(str::to_owned), 1 => ".{0,8}"],
        0..60,
    )
    .prop_map(|pieces| pieces.concat())
}

/// An article with notes and code in any order, mostly unfinished.
fn notes_and_code() -> impl Strategy<Value = String> {
    let tags = select(vec![
        "p", "li", "ol", "div", "sup", "span", "aside", "section", "br", "table", "tr", "td", "h2",
        "label", "dl", "dt", "dd", "pre", "code", "figure", "button",
    ]);
    let attributes = select(vec![
        "",
        "id=fn1",
        "id=fnref1",
        "id=fn2",
        "for=fn1",
        "role=doc-endnotes",
        "class=footnotes",
        "class=sidenote",
        "class=ltx_note",
        "class=ltx_note_content",
        "class=highlight",
        "class=line",
        "class=gutter",
        "class=code",
        "class=language-js",
        "class=copy",
        "class=lineno",
        "class=cm-content",
        "class=block",
        "class=mockup-code",
        "class=hljs-ln-numbers",
        "class=code-header",
        "class=blob-code",
    ]);
    let words = select(vec![
        "<a href=#fn1>1</a>",
        "<a href=#fn2>[2]</a>",
        "<a href=#fnref1>↩</a>",
        "<a name=fn2>2</a>",
        "<sup>1</sup>",
        "<input type=checkbox>",
        "1",
        "1. é",
        " a boat. ",
        "Notes",
        "app.js",
        "python",
        "Copy",
        "é\u{200b}",
        "&nbsp;",
        "\n",
    ]);
    let piece = prop_oneof![
        (tags.clone(), attributes).prop_map(|(tag, with)| format!("<{tag} {with}>")),
        tags.prop_map(|tag| format!("</{tag}>")),
        words.prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| {
        let [before, after] = [BEFORE[0], AFTER[0]].map(|text| format!("<p>{text}</p>"));
        format!("<article>{before}{}{after}</article>", pieces.concat())
    })
}

/// Plain text as scrapers produce it.
fn lines() -> impl Strategy<Value = String> {
    let lines = vec![
        "Harbour board turns down a second bid",
        "14:30Two vessels collide off Arn",
        "- 09:15 Storm warning lifted along the western coast",
        "By Ada Quill",
        "Published: MARCH 9, 2021 07:43",
        "The board has turned down the offer, its chairwoman said on Monday, since it left the winter out.",
        "\"A ferry that cannot dock in a northerly wind is a wish,\" she added, and the room fell silent.",
        "Two members voted for it.",
        "(photo credit: Ada Quill/Coastline)",
        "Most Read",
        "1",
        "Tags harbour ferry winter",
        "Home News Sport Weather About us Contact",
        "Comments (0)",
        "© 2021 The Coastline. All rights reserved.",
        "這是一個關於港口的句子，沒有空格。",
        "Der Vorstand lehnte das Angebot ab, weil der Winter darin fehlte.",
        "",
        "",
        "   \u{a0}",
    ];
    let ends = select(vec!["\n", "\n", "\n", "\r\n", "\n\n", " "]);
    prop::collection::vec((select(lines), ends), 0..40)
        .prop_map(|lines| lines.into_iter().map(|(line, end)| format!("{line}{end}")).collect())
}

/// A tree of common elements; all text in it is visible.
fn tree() -> impl Strategy<Value = String> {
    let text = select(vec![
        "Ferries leave at six.",
        "harbour",
        "Two members voted for it, and one against, which nobody had expected.",
        "14:30",
        "漢字",
        "naïve café",
    ])
    .prop_map(|text| format!("{text} "));
    text.prop_recursive(6, 60, 6, |inner| {
        let blocks = vec![
            "div",
            "p",
            "section",
            "article",
            "ul><li",
            "h2",
            "blockquote",
            "table><tr><td",
            "aside",
            "main",
        ];
        let inlines = vec!["span", "a href=/x", "b", "em", "i", "strong"];
        let tag = prop_oneof![2 => select(blocks), 1 => select(inlines)];
        (tag, prop::collection::vec(inner, 1..5)).prop_map(|(tag, children)| {
            let names = tag.split('>').rev().filter_map(|tag| tag.split(' ').next());
            let closing: String = names.map(|name| format!("</{name}>")).collect();
            format!("<{tag}>{}{closing}", children.concat())
        })
    })
}

/// The source of a page folder with a few pieces deleted, inserted, doubled or replaced.
fn mutated() -> impl Strategy<Value = String> {
    let texts: Vec<String> = fixture::all()
        .expect("page folders read")
        .into_iter()
        .map(|page| match page.source {
            Source::Html(text) | Source::Text(text) => text,
            Source::Bytes(bytes, _) => String::from_utf8_lossy(&bytes).into_owned(),
        })
        .collect();
    let texts = if texts.is_empty() { vec!["<p>One line.</p>".to_owned()] } else { texts };
    let change = (any::<Index>(), any::<Index>(), 0..4u8, nasty());
    (select(texts), prop::collection::vec(change, 0..6)).prop_map(|(mut text, changes)| {
        for (from, to, how, piece) in changes {
            let cuts: Vec<usize> =
                text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let (a, b) = (from.index(cuts.len()), to.index(cuts.len()));
            // Short ranges, so that most of the page stays.
            let (from, to) = (cuts[a.min(b)], cuts[a.max(b).min(a.min(b) + 40)]);
            match how {
                0 => text.replace_range(from..to, ""),
                1 => text.insert_str(from, &piece),
                2 => text.insert_str(from, &text.clone()[from..to]),
                _ => text.replace_range(from..to, &piece),
            }
        }
        text
    })
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn any_string_is_a_page(page in nasty()) {
        held(invariants::html(&page))?;
        held(invariants::text(&page))?;
    }

    #[test]
    fn any_characters_are_a_page(page in any::<String>()) {
        held(invariants::html(&page))?;
        held(invariants::text(&page))?;
    }

    #[test]
    fn any_bytes_are_a_page_or_an_error(
        start in nasty(),
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        content_type in select(vec![None, Some("text/html; charset=utf-16le"), Some("text/plain; charset=big5")]),
    ) {
        let bytes = [start.as_bytes(), &bytes].concat();
        held(invariants::bytes(&bytes, content_type))?;
    }

    #[test]
    fn scraped_lines_satisfy_the_invariants(page in lines()) {
        held(invariants::text(&page))?;
    }

    #[test]
    fn glued_lines_satisfy_the_invariants(
        pieces in prop::collection::vec(
            select(vec![
                "Harbour", "boards meet", "at six.", "The", "band", "14:05", "ÉTÉ", "Паром", "Ferry (7)", "“No.”", "\n",
                "a\u{301}", "ABc", "É", " ",
            ]),
            20..120,
        ),
    ) {
        let page = pieces.concat();
        held(invariants::text(&page))?;
        held(invariants::covers(&page, &Extractor::default().explain(gleaner::Page::text(&page))))?;
    }

    #[test]
    fn no_two_notes_have_one_label(page in notes_and_code()) {
        let body = Extractor::default().html(&page).body;
        let labels = body.walk().filter_map(|block| match &block.content {
            Content::Note { label, .. } => Some(label.clone()),
            _ => None,
        });
        let labels: Vec<String> = labels.collect();
        let distinct: HashSet<&String> = labels.iter().collect();
        prop_assert_eq!(distinct.len(), labels.len(), "{:?}", labels);
    }

    #[test]
    fn blocks_cover_plain_text(page in prop_oneof![lines(), nasty()]) {
        held(invariants::covers(&page, &Extractor::default().explain(gleaner::Page::text(&page))))?;
    }

    #[test]
    fn blocks_cover_the_text_of_a_tree(page in prop::collection::vec(tree(), 1..6)) {
        let page = format!("<!DOCTYPE html><html><body>{}</body></html>", page.concat());
        held(invariants::html(&page))?;
        let explained = Extractor::default().explain(gleaner::Page::html(&page));
        held(invariants::readers::agree(&page, &explained))?;
        let seen: String = explained.blocks.iter().map(|block| format!("{} ", block.text)).collect();
        let visible = scraper::Html::parse_document(&page).root_element().text().collect::<String>();
        let (mut seen, mut visible): (Vec<_>, Vec<_>) =
            (seen.split_whitespace().collect(), visible.split_whitespace().collect());
        seen.sort_unstable();
        visible.sort_unstable();
        prop_assert_eq!(seen, visible);
    }
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn damaged_pages_satisfy_the_invariants(page in mutated()) {
        held(invariants::html(&page))?;
        held(invariants::text(&page))?;
    }
}
