//! Tables of lines and the blocks they make (`cases/`), and invariants of any text.

use proptest::prelude::*;

use super::*;
use crate::document::BlockKind;

#[derive(serde::Deserialize)]
struct Table {
    case: Vec<Case>,
}

#[derive(serde::Deserialize)]
struct Case {
    name: String,
    lines: String,
    /// Each block's text; before it its kind, unless it is a paragraph.
    blocks: Vec<String>,
}

fn drawn(text: &str) -> Vec<String> {
    let document = read(text, &Limits::default());
    let draw = |block: &crate::document::Block| {
        let kind = match block.kind {
            BlockKind::Heading { level } => format!("h{level}: "),
            BlockKind::ListItem { depth, ordered: true } => format!("ol{depth}: "),
            BlockKind::ListItem { depth, .. } => format!("li{depth}: "),
            BlockKind::Quote => "quote: ".to_owned(),
            BlockKind::Preformatted => "pre: ".to_owned(),
            BlockKind::TableCell { header: true, .. } => "th: ".to_owned(),
            BlockKind::TableCell { .. } => "td: ".to_owned(),
            _ => String::new(),
        };
        kind + document.text_of(block)
    };
    document.blocks.iter().map(draw).collect()
}

#[test]
fn cases() {
    for table in ["formats", "glued", "inline", "markers", "wrapped"] {
        let file = format!("{}/src/plain/cases/{table}.toml", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&file).unwrap();
        let table: Table = toml::from_str(&text).unwrap();
        for case in table.case {
            assert_eq!(drawn(&case.lines), case.blocks, "{file}: {}", case.name);
            // Windows' line ends change nothing but what stands between the lines.
            let windows = case.lines.replace('\n', "\r\n");
            assert_eq!(drawn(&windows), case.blocks, "{file}: {} with CRLF", case.name);
        }
    }
}

#[test]
fn windows_are_parted_before_an_empty_line() {
    // The empty line before the first line of the second half, and elsewhere in it.
    let wrapped = "The harbour board has turned down a second and higher bid for the ferry\n\
                   terminal, saying that the offer left the winter timetable out of its sums\n\
                   and the islanders without a boat in any month that has an r in its name\n";
    for menu in [WINDOW / 2, WINDOW / 2 + 1, WINDOW / 2 + 700] {
        let text = format!("{}\n{}", "Tides\n".repeat(menu), wrapped.repeat(1000));
        let document = read(&text, &Limits::default());
        let first = document.blocks.iter().find(|block| block.span.len() > 20).unwrap();
        assert!(first.span.len() > 10 * wrapped.len(), "{menu}: {}", document.text_of(first));
    }
}

#[test]
fn what_ends_a_line() {
    for (text, blocks) in [
        ("One.\r\nTwo.\n\n Three. \u{a0}\n", &["One.", "Two.", "Three."][..]),
        ("One.\u{2028}Two.\u{2029}Three.", &["One.", "Two.", "Three."]),
        ("One.\rTwo.\r\rThree.", &["One.", "Two.", "Three."]),
        ("One\u{2028}still.\nTwo\rstill.", &["One still.", "Two still."]),
        ("One.\x0cTwo.", &["One.", "Two."]),
        ("\u{feff}One.\u{200b}\n\u{200b}\nTwo.\0", &["One.", "Two."]),
        ("", &[]),
        (" \n\u{a0}\n", &[]),
    ] {
        assert_eq!(drawn(text), blocks, "{text:?}");
    }
}

#[test]
fn spans_run_from_the_first_byte_to_the_last() {
    let text = "  Title \n\n- a\n- b\n\nsee [here](/x) .\n";
    let document = read(text, &Limits::default());
    let spans: Vec<_> = document.blocks.iter().map(|b| b.source.of_text(text)).collect();
    assert_eq!(spans, ["Title", "a", "b", "see [here](/x) ."]);
    // The blank before a link counts as its own, as in markup.
    let last = document.blocks.last().unwrap();
    assert_eq!((last.link_bytes, last.gap_before), (5, 1));
}

#[test]
fn limits_cut_the_text() {
    let read_up_to = |input_bytes, blocks| {
        let limits = Limits { input_bytes, blocks, ..Limits::default() };
        let document = read("One.\nTwö.\n| a | b |\n| c | d |\n", &limits);
        (document.text, document.truncated)
    };
    assert_eq!(read_up_to(100, 100), ("One.\nTwö.\na\nb\nc\nd".to_owned(), false));
    assert_eq!(read_up_to(100, 6), ("One.\nTwö.\na\nb\nc\nd".to_owned(), false));
    assert_eq!(read_up_to(100, 4), ("One.\nTwö.\na\nb".to_owned(), true));
    assert_eq!(read_up_to(100, 1), ("One.".to_owned(), true));
    assert_eq!(read_up_to(8, 100), ("One.\nTw".to_owned(), true));
    assert_eq!(read_up_to(0, 100), (String::new(), true));
}

#[test]
fn windows_end_at_empty_lines() {
    let paragraph = "The board has said that the\nsecond bid\n, too, falls short.\nIt was low.\n\n";
    let text = paragraph.repeat(WINDOW);
    let document = read(&text, &Limits::default().block_bytes(0));
    let blocks = document.blocks.len();
    let twos = document.blocks.iter().step_by(2).zip(document.blocks.iter().skip(1).step_by(2));
    let texts: std::collections::HashSet<_> =
        twos.map(|(a, b)| (document.text_of(a), document.text_of(b))).collect();
    let [(joined, single)] = texts.into_iter().collect::<Vec<_>>()[..] else {
        panic!("{blocks} blocks are not all alike")
    };
    assert_eq!(joined, "The board has said that the second bid , too, falls short.");
    assert_eq!((single, blocks), ("It was low.", 2 * WINDOW));
}

/// What a text says, markers and white space aside.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric() && !c.is_ascii_digit()).collect()
}

fn hold(text: &str) -> Result<(), TestCaseError> {
    let document = read(text, &Limits::default());
    let mut end = 0;
    let mut said = String::new();
    for block in &document.blocks {
        let source = text.get(block.source.range());
        prop_assert!(source.is_some_and(|s| !s.is_empty()), "{block:?} cuts a character");
        prop_assert!(block.source.start >= end, "{block:?} begins before {end}");
        end = block.source.end;
        let own = document.text_of(block);
        prop_assert!(!own.trim().is_empty() && (block.link_bytes as usize) <= own.len());
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
        let file = format!("{}/src/plain/cases/{table}.toml", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(file).unwrap()
    });
    for text in text {
        for (at, _) in text.char_indices().step_by(7) {
            hold(&text[at..]).unwrap();
            hold(&text[..at]).unwrap();
        }
    }
}
