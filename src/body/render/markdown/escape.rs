//! Lines of text into Markdown: a backslash before what a parser would read as markup, and before
//! nothing else.
//!
//! The rules are CommonMark's and those of GitHub's tables, strikethrough, task lists, notes and
//! formulas, taken a little widely where the exact test would need the whole inline parser: all
//! runs of `*` are escaped once any two could pair.

/// Stands in a line for a piece of finished Markdown.
pub(super) const SLOT: char = '\u{fffc}';

/// A line of text with pieces of Markdown in it.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// The text; each [`SLOT`] in it is one of the pieces.
    pub text: String,
    /// The pieces, in their order.
    pub pieces: Vec<Piece>,
}

/// A piece of finished Markdown.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub markup: String,
    /// Whether it begins (`1`) or ends (`-1`) a link's text, in which brackets are escaped.
    pub link: i8,
}

/// Where a text stands, as far as it changes what is markup in it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place<'a> {
    /// A paragraph: each line may begin a block of its own.
    Block {
        /// Written before every line but the first.
        margin: &'a str,
        /// What its first line begins.
        start: Start,
    },
    /// A heading: one line, and a `#` at its end is not text.
    Heading,
    /// A callout's title: one line, and the text below goes on in its paragraph.
    Title,
    /// A table's cell: one line.
    Cell {
        /// Whether other blocks are in the cell, so that all marks may find their like.
        shared: bool,
    },
}

/// What a paragraph's first line begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    /// A block.
    Block,
    /// A list's item, where `[ ]` is a check box.
    Item,
    /// Nothing: a line of text stands right above.
    Nothing,
}

/// Writes lines, escaped. With `references`, any text in brackets may be read as a link.
pub(super) fn push_lines(out: &mut String, lines: &[Line], place: Place<'_>, references: bool) {
    let marks = match place {
        Place::Cell { shared: true }
        | Place::Title
        | Place::Block { start: Start::Nothing, .. } => Marks::all(references),
        _ => Marks::of(lines, references),
    };
    let mut links = 0i8;
    for (i, line) in lines.iter().enumerate() {
        match place {
            Place::Block { margin, .. } if i > 0 => {
                out.push_str("\\\n");
                out.push_str(margin);
            }
            Place::Heading | Place::Title if i > 0 => out.push(' '),
            Place::Cell { .. } if i > 0 => out.push_str("<br>"),
            _ => {}
        }
        let text = line.text.as_str();
        let start = match place {
            Place::Block { start, .. } => line_start(text, i == 0 && start == Start::Block)
                .or((start == Start::Item && i == 0 && is_check_box(text)).then_some(0))
                .or(text.starts_with("[!").then_some(0)),
            Place::Heading => closing_hashes(text),
            Place::Title | Place::Cell { .. } => None,
        };
        push_line(out, line, start, &marks, &mut links);
    }
}

/// Which characters find their like in the text.
#[derive(Debug, Default)]
struct Marks {
    star: bool,
    underscore: bool,
    tilde: bool,
    backtick: bool,
    dollar: bool,
    /// Whether `<` may begin an e-mail address.
    at: bool,
    /// Whether text in brackets may be read as a link.
    references: bool,
}

impl Marks {
    fn all(references: bool) -> Self {
        Self {
            star: true,
            underscore: true,
            tilde: true,
            backtick: true,
            dollar: true,
            at: true,
            references,
        }
    }

    fn of(lines: &[Line], references: bool) -> Self {
        let pieces = || lines.iter().flat_map(|line| &line.pieces);
        let written = |mark: char| pieces().any(|piece| piece.markup.contains(mark));
        let paired = |mark: u8| {
            let mut opened = false;
            let mut paired = false;
            for line in lines {
                for (start, end) in runs(&line.text, mark) {
                    let (opens, closes) = flanks(&line.text, start, end);
                    paired |= opened && closes;
                    opened |= opens;
                }
            }
            paired
        };
        let runs = |mark| lines.iter().flat_map(move |line| runs(&line.text, mark));
        Self {
            star: written('*') || paired(b'*'),
            underscore: paired(b'_'),
            tilde: written('~') || paired(b'~'),
            backtick: written('`') || runs(b'`').nth(1).is_some(),
            dollar: written('$') || paired(b'$') || runs(b'$').any(|(start, end)| end - start > 1),
            at: lines.iter().any(|line| line.text.contains('@')),
            references,
        }
    }
}

/// The runs of a character in a line, as ranges of bytes.
fn runs(line: &str, mark: u8) -> impl Iterator<Item = (usize, usize)> {
    let bytes = line.as_bytes();
    let mut next = 0;
    std::iter::from_fn(move || {
        let start = next + memchr::memchr(mark, bytes.get(next..)?)?;
        let length = bytes[start..].iter().take_while(|&&b| b == mark).count();
        next = start + length;
        Some((start, next))
    })
}

/// Whether a run of `*`, `_`, `~` or `$` may open or close what it marks.
fn flanks(line: &str, start: usize, end: usize) -> (bool, bool) {
    let before = line[..start].chars().next_back();
    let after = line[end..].chars().next();
    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    if line.as_bytes()[start] == b'_' && inside(before) && inside(after) {
        return (false, false);
    }
    let is_space = |c: char| match line.as_bytes()[start] {
        b'$' => c.is_ascii_whitespace(),
        _ => is_space(c),
    };
    // A line that goes on ends in a backslash, so that its last run may open.
    (after.is_none_or(|c| !is_space(c)), before.is_some_and(|c| !is_space(c)))
}

/// White space as CommonMark counts it around emphasis.
fn is_space(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{b}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Writes one line, with a backslash before the byte `start` and before all inline markup.
/// `links` counts the links whose text is open.
fn push_line(out: &mut String, line: &Line, start: Option<usize>, marks: &Marks, links: &mut i8) {
    let text = line.text.as_str();
    let bytes = text.as_bytes();
    let mut pieces = line.pieces.iter();
    // What follows the last byte of a piece that ends in a bracket.
    let mut after_bracket = None;
    // The same of the mark of a note.
    let mut after_note = None;
    let mut written = 0;
    // The run of `*`, `_` or `~` at hand: its end, and whether it is escaped.
    let (mut run_end, mut run_escaped) = (0, false);
    for (i, &byte) in bytes.iter().enumerate() {
        if !MAY_BE_MARKUP[usize::from(byte)] && start != Some(i) {
            continue;
        }
        if byte == SLOT_BYTES[0] && bytes[i..].starts_with(SLOT_BYTES) {
            out.push_str(&text[written..i]);
            written = i + SLOT_BYTES.len();
            let Some(piece) = pieces.next() else { continue };
            if piece.markup.starts_with('[') && i > 0 && bytes[i - 1] == b'!' {
                out.insert(out.len() - 1, '\\');
            }
            let is_note = |markup: &str| markup.starts_with("[^");
            if after_note == Some(i) && piece.markup.starts_with('[') && !is_note(&piece.markup) {
                // Not a reference to a link's address.
                out.push_str("<!-- -->");
            }
            after_note = is_note(&piece.markup).then_some(written);
            out.push_str(&piece.markup);
            *links += piece.link;
            after_bracket = piece.markup.ends_with(']').then_some(written);
            continue;
        }
        let paired = match byte {
            b'*' => Some(marks.star),
            b'_' => Some(marks.underscore),
            b'~' => Some(marks.tilde),
            _ => None,
        };
        if let Some(paired) = paired.filter(|_| i >= run_end) {
            run_end = i + bytes[i..].iter().take_while(|&&b| b == byte).count();
            let (opens, closes) = flanks(text, i, run_end);
            // All of a run that would begin a block: what a backslash leaves of it is a run.
            run_escaped = paired && (opens || closes) || start == Some(i);
        }
        let markup = match byte {
            b'*' | b'_' | b'~' => run_escaped,
            _ => is_markup(byte, &bytes[i + 1..], marks, *links > 0),
        };
        if after_note == Some(i) && byte == b'[' {
            // Some readers do not see the backslash.
            out.push_str(&text[written..i]);
            out.push_str("<!-- -->");
            written = i;
        }
        let joins_bracket = after_bracket == Some(i) && matches!(byte, b'(' | b':' | b'[');
        if markup || joins_bracket || start == Some(i) {
            out.push_str(&text[written..i]);
            out.push('\\');
            written = i;
        }
    }
    out.push_str(&text[written..]);
}

/// The bytes that [`push_line`] looks at: marks, the first of a [`SLOT`], and what joins a bracket.
const MAY_BE_MARKUP: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = byte as u8 == SLOT_BYTES[0]
            || matches!(
                byte as u8,
                b'*' | b'_' | b'~' | b'`' | b'$' | b'\\' | b'<' | b'&' | b'[' | b']' | b'(' | b':'
            );
        byte += 1;
    }
    table
};

/// Whether a byte that is not of a run would be read as markup before the rest of the line. `in_link`: in the
/// text of a link.
fn is_markup(byte: u8, rest: &[u8], marks: &Marks, in_link: bool) -> bool {
    let next = rest.first().copied();
    match byte {
        b'`' => marks.backtick,
        b'$' => marks.dollar,
        b'\\' => next.is_none_or(|b| b.is_ascii_punctuation() || b == SLOT_BYTES[0]),
        b'<' => match next {
            Some(b'/' | b'!' | b'?') => true,
            Some(b) => b.is_ascii_alphabetic() || (marks.at && !b.is_ascii_whitespace()),
            None => false,
        },
        b'&' => is_entity(rest),
        // A note's mark, and a link of a wiki.
        b'[' => in_link || marks.references || matches!(next, Some(b'^' | b'[')),
        // A link, or the definition of one.
        b']' => in_link || matches!(next, Some(b'(' | b':')),
        _ => false,
    }
}

/// [`SLOT`] in UTF-8.
pub(super) const SLOT_BYTES: &[u8] = "\u{fffc}".as_bytes();

/// Whether `&` before these bytes begins a character reference.
pub(super) fn is_entity(rest: &[u8]) -> bool {
    // The longest name, `CounterClockwiseContourIntegral`, has 31 letters.
    let rest = &rest[..rest.len().min(34)];
    let rest = rest.strip_prefix(b"#").unwrap_or(rest);
    let name = rest.iter().take_while(|b| b.is_ascii_alphanumeric()).count();
    name > 0 && rest.get(name) == Some(&b';')
}

/// The byte to escape so that the line does not begin a block of its own. `first` tells
/// a block's first line, with nothing before it: a line above could be underlined, and an
/// item's own dash makes a rule of two more.
pub(super) fn line_start(line: &str, first: bool) -> Option<usize> {
    let bytes = line.as_bytes();
    let space = |b: &u8| matches!(b, b' ' | b'\t'..=b'\r');
    let blank = |i: usize| bytes.get(i).is_none_or(space);
    let run = |mark: u8| bytes.iter().take_while(|&&b| b == mark).count();
    // How many of the mark there are, if the line holds nothing but these and spaces.
    let alone = |mark: u8, others: &[u8]| {
        let all = bytes.iter().all(|b| *b == mark || others.contains(b) || space(b));
        if all { bytes.iter().filter(|&&b| b == mark).count() } else { 0 }
    };
    // A list's own dash is enough to make a table's underline of a pipe.
    let underline = || !first && bytes.iter().all(|b| b"-|:".contains(b) || space(b));
    let begins = match bytes.first()? {
        b'>' => true,
        b'#' => run(b'#') <= 6 && blank(run(b'#')),
        b'+' => blank(1),
        b'-' => blank(1) || alone(b'-', b"") >= 3 || underline(),
        b'*' => blank(1) || alone(b'*', b"") >= 3,
        b'_' => alone(b'_', b"") >= 3,
        b'=' => !first && alone(b'=', b"") > 0,
        // Alone or before a space, a description of pandoc's.
        b':' => underline() || blank(1),
        b'|' => underline(),
        b'`' => run(b'`') >= 3,
        b'~' => run(b'~') >= 3,
        b'0'..=b'9' => {
            let digits = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
            let marker = matches!(bytes.get(digits), Some(b'.' | b')'));
            return (digits <= 9 && marker && blank(digits + 1)).then_some(digits);
        }
        _ => false,
    };
    begins.then_some(0)
}

/// Whether an item's text begins with what GitHub shows as a check box.
fn is_check_box(line: &str) -> bool {
    let [b'[', inside, b']', rest @ ..] = line.as_bytes() else { return false };
    (inside.is_ascii_whitespace() || matches!(inside, b'x' | b'X'))
        && rest.first().is_none_or(u8::is_ascii_whitespace)
}

/// The last of the `#` that would count as the heading's closing mark.
fn closing_hashes(line: &str) -> Option<usize> {
    let text = line.trim_end_matches('#');
    let closing =
        text.len() < line.len() && (text.is_empty() || text.ends_with(char::is_whitespace));
    closing.then(|| line.len() - 1)
}
