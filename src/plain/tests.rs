//! Limits and windows. `tests/suite/plain_text` has tables of lines and the blocks that they make.

use super::*;

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
    assert_eq!(joined, "The board has said that the second bid, too, falls short.");
    assert_eq!((single, blocks), ("It was low.", 2 * WINDOW));
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
