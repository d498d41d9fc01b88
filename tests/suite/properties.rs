//! Laws that hold for every page, whatever it is.

use std::collections::HashMap;

use gleaner::{Explanation, Extractor};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::fixture;
use crate::page::{Source, text};

/// So many cases, or as many as the usual variable says: `PROPTEST_CASES=20000 cargo test`.
fn cases(usual: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok());
    let cases = asked.unwrap_or(usual);
    // Seeds of failures are of no use once the strategies change: a failure becomes a case.
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// What holds for any page read as HTML or as text.
fn hold_laws(source: &str, explained: &Explanation, bare: bool) -> Result<(), TestCaseError> {
    let article = &explained.article;
    let unit = |x: f32| (0.0..=1.0).contains(&x);
    prop_assert!(unit(article.confidence), "confidence {}", article.confidence);

    // Blocks follow one another in the source, but for those taken from the page's data, and
    // every cut lies between characters.
    let mut end = 0;
    for block in &explained.blocks {
        let span = block.source;
        prop_assert!(source.get(span.range()).is_some(), "{span:?} cuts a character");
        if !block.from_data {
            prop_assert!(span.start >= end, "{span:?} begins before {end}, the last one's end");
            end = span.end;
        }
        prop_assert!(!block.text.trim().is_empty(), "an empty block at {span:?}");
        prop_assert!(unit(block.verdict.probability), "{:?}", block.verdict);
    }

    // The body is made of blocks that were given a part of it, and says where it stands.
    let mut words: HashMap<&str, usize> = HashMap::new();
    for block in explained.blocks.iter().filter(|block| block.verdict.role.is_content()) {
        block.text.split_whitespace().for_each(|word| *words.entry(word).or_default() += 1);
    }
    for part in &article.body.parts {
        let text = text(part);
        for word in text.split_whitespace() {
            let left = words.get_mut(word).filter(|left| **left > 0);
            let Some(left) = left else {
                return Err(TestCaseError::fail(format!(
                    "`{word}` of the body is in no kept block"
                )));
            };
            *left -= 1;
        }
        let Some(slice) = source.get(part.source.range()) else {
            return Err(TestCaseError::fail(format!("{:?} cuts a character", part.source)));
        };
        if bare {
            prop_assert!(is_subsequence(&text, slice), "`{text}` does not stand in `{slice}`");
        }
    }
    Ok(())
}

/// Whether the letters and digits of `part` stand in `whole` in this order.
fn is_subsequence(part: &str, whole: &str) -> bool {
    let mut rest = whole.chars();
    part.chars().filter(|c| c.is_alphanumeric()).all(|c| rest.by_ref().any(|own| own == c))
}

fn hold_html(page: &str) -> Result<(), TestCaseError> {
    let extractor = Extractor::default();
    let explained = extractor.explain_html(page);
    prop_assert_eq!(&extractor.html(page), &explained.article, "explaining changes nothing");
    prop_assert_eq!(&Extractor::default().explain_html(page), &explained, "twice the same");
    hold_laws(page, &explained, false)
}

fn hold_text(page: &str) -> Result<(), TestCaseError> {
    let extractor = Extractor::default();
    let explained = extractor.explain_text(page);
    prop_assert_eq!(&extractor.text(page), &explained.article, "explaining changes nothing");
    prop_assert_eq!(&Extractor::default().explain_text(page), &explained, "twice the same");
    hold_laws(page, &explained, true)
}

/// Characters that have broken such programs: marks, quotes, cuts in several scripts.
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

/// Pages of bare text in the shapes that scrapers leave.
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

/// A tree of ordinary elements; every text in it is visible.
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

/// A page folder's source with a few pieces cut, doubled or swapped.
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
        hold_html(&page)?;
        hold_text(&page)?;
    }

    #[test]
    fn any_characters_are_a_page(page in any::<String>()) {
        hold_html(&page)?;
        hold_text(&page)?;
    }

    #[test]
    fn any_bytes_are_a_page_or_an_error(
        start in nasty(),
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        content_type in select(vec![None, Some("text/html; charset=utf-16le"), Some("text/plain; charset=big5")]),
    ) {
        let bytes = [start.as_bytes(), &bytes].concat();
        let extractor = Extractor::default();
        let Ok(text) = gleaner::decode(&bytes, content_type) else {
            prop_assert!(extractor.bytes(&bytes, content_type).is_err());
            return Ok(());
        };
        let explained = extractor.explain_bytes(&bytes, content_type).unwrap();
        prop_assert_eq!(&extractor.bytes(&bytes, content_type).unwrap(), &explained.article);
        hold_laws(&text, &explained, false)?;
    }

    #[test]
    fn scraped_lines_hold_the_laws(page in lines()) {
        hold_text(&page)?;
    }

    #[test]
    fn blocks_cover_bare_text(page in prop_oneof![lines(), nasty()]) {
        let explained = Extractor::default().explain_text(&page);
        let mut seen = explained.blocks.iter().map(|block| block.source.range()).peekable();
        for (at, c) in page.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
            while seen.next_if(|range| range.end <= at).is_some() {}
            let inside = seen.peek().is_some_and(|range| range.contains(&at));
            prop_assert!(inside, "`{}` at {} is in no block", c, at);
        }
    }

    #[test]
    fn blocks_cover_the_text_of_a_tree(page in prop::collection::vec(tree(), 1..6)) {
        let page = format!("<!DOCTYPE html><html><body>{}</body></html>", page.concat());
        hold_html(&page)?;
        let explained = Extractor::default().explain_html(&page);
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
    fn damaged_pages_hold_the_laws(page in mutated()) {
        hold_html(&page)?;
        hold_text(&page)?;
    }
}
