//! Tables of lines of plain text and the blocks that they make (`tests/cases/plain_text`), and
//! invariants of any text.

use std::fs;

use gleaner::BlockKind;
use gleaner::internals::Page;
use proptest::prelude::*;
use serde::Deserialize;

use crate::{root, tables};

#[derive(Deserialize)]
struct Case {
    name: String,
    lines: String,
    /// Each block's text; before it its kind, unless it is a paragraph.
    blocks: Vec<String>,
}

fn blocks(text: &str) -> Vec<String> {
    let page = Page::text(text);
    let blocks = page.blocks().map(|block| {
        let kind = match block.kind {
            BlockKind::Heading { level, .. } => format!("h{level}: "),
            BlockKind::ListItem { depth, ordered: true, .. } => format!("ol{depth}: "),
            BlockKind::ListItem { depth, .. } => format!("li{depth}: "),
            BlockKind::Quote => "quote: ".to_owned(),
            BlockKind::Preformatted => "pre: ".to_owned(),
            BlockKind::TableCell { header: true, .. } => "th: ".to_owned(),
            BlockKind::TableCell { .. } => "td: ".to_owned(),
            _ => String::new(),
        };
        kind + block.text
    });
    blocks.collect()
}

#[test]
fn lines_make_the_blocks_of_the_tables() {
    for (file, case) in tables::cases::<Case>("plain_text") {
        let place = format!("{file}: {}", case.name);
        assert_eq!(blocks(&case.lines), case.blocks, "{place}");
        // Windows' line ends change nothing but what stands between the lines.
        let windows = case.lines.replace('\n', "\r\n");
        assert_eq!(blocks(&windows), case.blocks, "{place} with CRLF");
    }
}

#[test]
fn what_ends_a_line() {
    for (text, wanted) in [
        ("One.\r\nTwo.\n\n Three. \u{a0}\n", &["One.", "Two.", "Three."][..]),
        ("One.\u{2028}Two.\u{2029}Three.", &["One.", "Two.", "Three."]),
        ("One.\rTwo.\r\rThree.", &["One.", "Two.", "Three."]),
        ("One\u{2028}still.\nTwo\rstill.", &["One still.", "Two still."]),
        ("One.\x0cTwo.", &["One.", "Two."]),
        ("\u{feff}One.\u{200b}\n\u{200b}\nTwo.\0", &["One.", "Two."]),
        ("", &[]),
        (" \n\u{a0}\n", &[]),
    ] {
        assert_eq!(blocks(text), wanted, "{text:?}");
    }
}

#[test]
fn spans_run_from_the_first_byte_to_the_last() {
    let text = "  Title \n\n- a\n- b\n\nsee [here](/x) .\n";
    let page = Page::text(text);
    let spans: Vec<_> = page.blocks().map(|block| block.source.of_text(text)).collect();
    assert_eq!(spans, ["Title", "a", "b", "see [here](/x) ."]);
    // The blank before a link counts as its own, as in markup.
    assert_eq!(page.blocks().last().unwrap().link_bytes, 5);
}

#[test]
fn heads_give_a_title_and_what_may_tell_date_and_author() {
    let yaml = "---\ntitle: \"Ferry: it returns\"\nauthor: Anna Berg\ndate: 2024-03-05\n\
                tags:\n  - harbour\n- ferry\n---\nIt left at six.";
    let toml = "+++\ntitle = 'Ferry: it returns'\nauthor = \"Anna Berg\"\ndate = 2024-03-05\n\
                [extra]\n+++\nIt left at six.";
    let reader = "Title: Ferry: it returns\n\nURL Source: https://notes.example/\n\n\
                  Published Time: 2024-03-05\n\nMarkdown Content:\nIt left at six.";
    let notes = "---\ntitle: Ferry\nauthor:\n  - \"[[people/Anna Berg|Anna Berg]]\"\ntags:\n  - \"clippings\"\n---\n\
                 It left at six.";
    let papers = "---\ntitle: Ferry\nauthor:\n  - name: Anna Berg\n    email: anna@notes.example\n  - name: Jo \
                  Reed\n---\nIt left at six.";
    let cases: [(&str, &[&str]); 15] = [
        (notes, &["title: Ferry", "author: Anna Berg", "It left at six."]),
        (papers, &["title: Ferry", "author: Anna Berg, Jo Reed", "It left at six."]),
        (
            "% Ferry\n% Anna Berg\n% March 5, 2024\n\nIt left at six.",
            &["# Ferry", "Anna Berg", "March 5, 2024", "It left at six."],
        ),
        ("% of boats\n\nIt left at six.", &["% of boats", "It left at six."]),
        (
            "#+OPTIONS: toc:nil\n#+TITLE: Ferry\n#+AUTHOR: Anna Berg\n\nIt left at six.",
            &["# Ferry", "AUTHOR: Anna Berg", "It left at six."],
        ),
        (
            "# -*- mode: org -*-\n:PROPERTIES:\n:ID: 4\n:END:\n#+title: Ferries of\n#+title: the north\n\n\
             It left at six.",
            &["# Ferries of the north", "It left at six."],
        ),
        (":PROPERTIES:\nIt left at six.", &[":PROPERTIES:", "It left at six."]),
        ("#+BEGIN_QUOTE\nIt left at six.", &["#+BEGIN_QUOTE", "It left at six."]),
        (
            "% The file\n% of boats\n\\section{Ferries}\n\nIt left at six.",
            &["% The file", "% of boats", "\\section{Ferries}", "It left at six."],
        ),
        (
            yaml,
            &[
                "title: \"Ferry: it returns\"",
                "author: Anna Berg",
                "date: 2024-03-05",
                "It left at six.",
            ],
        ),
        (
            toml,
            &[
                "# Ferry: it returns",
                "author = \"Anna Berg\"",
                "date = 2024-03-05",
                "It left at six.",
            ],
        ),
        (reader, &["# Ferry: it returns", "Published Time: 2024-03-05", "It left at six."]),
        // Rules around text, and a line that only looks like the head's.
        ("---\nIt left at six.\n---\nSeen.", &["---", "It left at six.", "---", "Seen."]),
        ("---\nUpdate: it left.\n---\nSeen.", &["---", "Update: it left.", "---", "Seen."]),
        ("Title: Ferry\n\nIt left at six.", &["Title: Ferry", "It left at six."]),
    ];
    for (text, expected) in cases {
        let page = Page::text(text);
        let blocks = page.blocks().map(|block| {
            let is_heading = matches!(block.kind, BlockKind::Heading { .. });
            format!("{}{}", if is_heading { "# " } else { "" }, block.text)
        });
        let blocks: Vec<String> = blocks.collect();
        assert_eq!(blocks, expected, "{text}");
    }
}

#[test]
fn numbers_of_links_are_not_text() {
    let text =
        "[1]News | [2]Sport\n\nThe [3]county council will pay for all of it. It said so.\n\n";
    let urls = ["https://news.example/", "https://news.example/sport", "mailto:a@county.example"];
    let lynx = format!("{text}References\n\n 1. {}\n 2. {}\n 3. {}\n", urls[0], urls[1], urls[2]);
    let elinks = format!(
        "{text}   References\n\n   Visible links\n   1. {}\n   2. {}\n   Hidden links:\n   3. {}",
        urls[0], urls[1], urls[2]
    );
    let w3m = format!("{text}References:\n\n[1] {}\n[2] {}\n[3] {}", urls[0], urls[1], urls[2]);
    for dump in [&lynx, &elinks, &w3m] {
        let page = Page::text(dump);
        let blocks: Vec<_> = page.blocks().map(|block| (block.text, block.link_bytes)).collect();
        let sentence = "The county council will pay for all of it. It said so.";
        assert_eq!(blocks, [("News | Sport", 10), (sentence, 0)], "{dump}");
    }
}

#[test]
fn an_address_is_taken_once() {
    let url = format!("https://a.example/{}", "long".repeat(500));
    let text = format!("{}\n\n1. {url}\n2. {url}\n", "[1]a [2]b | ".repeat(2000));
    let page = Page::text(&text);
    let blocks: Vec<&str> = page.blocks().map(|block| block.text).collect();
    let text = blocks.join(" ");
    assert!(text.starts_with("a b | [1]a [2]b"), "{text}");
}

#[test]
fn addresses_that_an_article_names_stay() {
    let text = "The keepers call <https://graph.example/1> the old one.\n".repeat(5)
        + &"Nobody has seen it since the fire.\n".repeat(40);
    let page = Page::text(&text);
    let named = page.blocks().filter(|block| block.text.contains("<https://graph.example/1>"));
    assert_eq!(named.count(), 5);
}

#[test]
fn lists_of_sources_stay() {
    for text in [
        // Marks of notes stand after words.
        "The council pays [1], it says [2].\n\n[1] https://a.example/\n[2] https://b.example/",
        // The list does not begin at one, or the text has no numbers.
        "[2]News [3]Sport\n\n2. https://a.example/\n3. https://b.example/",
        "News and sport\n\n1. https://a.example/\n2. https://b.example/",
        "[1]News\n\nThe sites that we read every day are these:\n\n1. https://a.example/",
        "1. https://a.example/\n2. https://b.example/",
        // Sources with names of their own are not addresses.
        "[1]Sea levels, [2]piers.\n\n1. Smith: https://a.example/\n2. Marl: https://b.example/",
        // The text goes on below the list.
        "[1]a [2]b\n\n1. https://a.example/\n2. https://b.example/\n\nOne.\n\nTwo.\n\nThree.\n\nFour.",
    ] {
        let page = Page::text(text);
        let kept = page.blocks().any(|block| block.text.contains("https://"));
        assert!(kept, "{text}");
    }
}

/// What a text says, markers and white space aside.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric() && !c.is_ascii_digit()).collect()
}

fn hold(text: &str) -> Result<(), TestCaseError> {
    let page = Page::text(text);
    let mut end = 0;
    let mut said = String::new();
    for block in page.blocks() {
        let source = text.get(block.source.range());
        prop_assert!(source.is_some_and(|s| !s.is_empty()), "{block:?} cuts a character");
        prop_assert!(block.source.start >= end, "{block:?} begins before {end}");
        end = block.source.end;
        let own = block.text;
        prop_assert!(!own.trim().is_empty() && block.link_bytes <= own.len());
        said.push_str(own);
        // Nothing but markers, addresses and white space is missing.
        let mut rest = source.unwrap_or_default().chars();
        let visible = own.chars().filter(|c| !c.is_whitespace());
        for c in visible {
            prop_assert!(rest.any(|own| own == c), "{c:?} of {own:?} is not in the source");
        }
    }
    if !text.contains("](") && !text.contains("```") && !text.contains("~~~") {
        prop_assert_eq!(letters(&said), letters(text));
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_string(text in "\\PC{0,80}") {
        hold(&text)?;
    }

    #[test]
    fn any_lines(pieces in proptest::collection::vec(proptest::sample::select(vec![
        "\n", "\n\n", "\r\n", " ", "  ", "- ", "* ", "**", "*", "# ", "## ", "> ", ">", "| ", "|", "1. ",
        "2. ", "•", "o ", "```", "~~~", "[a b](/c)", "![d](e)", "[![f](g)](h)", "](", "[", ")", "\u{2028}",
        "\u{a0}", "\u{200b}", "\u{ad}", "-", "the", "The", "word", "Größe", "漢字", "かな。", ", ", ". ", "|---|",
        "a paragraph of some length that goes on and on without an end to it",
    ]), 0..40)) {
        hold(&pieces.concat())?;
    }
}

#[test]
fn any_cut() {
    let text = ["inline", "markers", "wrapped"].map(|table| {
        fs::read_to_string(root().join(format!("tests/cases/plain_text/{table}.toml"))).unwrap()
    });
    for text in text {
        for (at, _) in text.char_indices().step_by(7) {
            hold(&text[at..]).unwrap();
            hold(&text[..at]).unwrap();
        }
    }
}
