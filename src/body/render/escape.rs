//! Text into Markdown: a backslash before what a parser would read as markup, and before
//! nothing else.
//!
//! The rules are CommonMark's and those of GitHub's tables, strikethrough and task lists,
//! taken a little widely where the exact test would need the whole inline parser: all runs
//! of `*` are escaped once any two could pair. Extensions beyond these (mathematics between
//! dollar signs, `@name`) are not looked at.

use super::lines;

/// Where a text stands, as far as it changes what is markup in it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place<'a> {
    /// A paragraph, an item, a quotation: each line may begin a block of its own.
    Block {
        /// Written before every line but the first.
        margin: &'a str,
        /// Whether it is a list's item, where `[ ]` is a check box.
        item: bool,
    },
    /// A heading: one line, and a `#` at its end is not text.
    Heading,
    /// A table's cell: one line, and a pipe ends it.
    Cell,
}

/// Writes a text, escaped.
pub(super) fn push_inline(out: &mut String, text: &str, place: Place<'_>) {
    let marks = Marks::of(text);
    for (i, line) in lines(text).enumerate() {
        match place {
            Place::Block { margin, .. } if i > 0 => {
                out.push_str("\\\n");
                out.push_str(margin);
            }
            Place::Heading | Place::Cell if i > 0 => out.push(' '),
            _ => {}
        }
        let start = match place {
            Place::Block { item, .. } => line_start(line, i == 0 && !item)
                .or((item && i == 0 && is_check_box(line)).then_some(0)),
            Place::Heading => closing_hashes(line),
            Place::Cell => None,
        };
        push_line(out, line, start, &marks, matches!(place, Place::Cell));
    }
}

/// Which characters find their like in the text.
#[derive(Debug, Default)]
struct Marks {
    star: bool,
    underscore: bool,
    tilde: bool,
    backtick: bool,
    /// Whether `<` may begin an e-mail address.
    at: bool,
}

impl Marks {
    fn of(text: &str) -> Self {
        let paired = |mark: u8| {
            let mut opened = false;
            let mut paired = false;
            for line in lines(text) {
                for (start, end) in runs(line, mark) {
                    let (opens, closes) = flanks(line, start, end);
                    paired |= opened && closes;
                    opened |= opens;
                }
            }
            paired
        };
        Self {
            star: paired(b'*'),
            underscore: paired(b'_'),
            tilde: paired(b'~'),
            backtick: lines(text).flat_map(|line| runs(line, b'`')).nth(1).is_some(),
            at: text.contains('@'),
        }
    }
}

/// The runs of a character in a line, as ranges of bytes.
fn runs(line: &str, mark: u8) -> impl Iterator<Item = (usize, usize)> {
    let bytes = line.as_bytes();
    let mut next = 0;
    std::iter::from_fn(move || {
        let start = next + bytes.get(next..)?.iter().position(|&b| b == mark)?;
        let length = bytes[start..].iter().take_while(|&&b| b == mark).count();
        next = start + length;
        Some((start, next))
    })
}

/// Whether a run of `*`, `_` or `~` may open or close emphasis.
fn flanks(line: &str, start: usize, end: usize) -> (bool, bool) {
    let before = line[..start].chars().next_back();
    let after = line[end..].chars().next();
    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    if line.as_bytes()[start] == b'_' && inside(before) && inside(after) {
        return (false, false);
    }
    // A line that goes on ends in a backslash, so that its last run may open.
    (after.is_none_or(|c| !is_space(c)), before.is_some_and(|c| !is_space(c)))
}

/// White space as CommonMark counts it around emphasis.
fn is_space(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{b}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Writes one line, with a backslash before the byte `start` and before all inline markup.
fn push_line(out: &mut String, line: &str, start: Option<usize>, marks: &Marks, in_cell: bool) {
    let bytes = line.as_bytes();
    let mut written = 0;
    // The run of `*`, `_` or `~` at hand: its end, and whether it is escaped.
    let (mut run_end, mut run_escaped) = (0, false);
    for (i, &byte) in bytes.iter().enumerate() {
        let next = bytes.get(i + 1).copied();
        let paired = match byte {
            b'*' => Some(marks.star),
            b'_' => Some(marks.underscore),
            b'~' => Some(marks.tilde),
            _ => None,
        };
        if let Some(paired) = paired.filter(|_| i >= run_end) {
            run_end = i + bytes[i..].iter().take_while(|&&b| b == byte).count();
            let (opens, closes) = flanks(line, i, run_end);
            // All of a run that would begin a block: what a backslash leaves of it is a run.
            run_escaped = paired && (opens || closes) || start == Some(i);
        }
        let markup = match byte {
            b'*' | b'_' | b'~' => run_escaped,
            b'`' => marks.backtick,
            b'\\' => next.is_none_or(|b| b.is_ascii_punctuation()),
            b'<' => match next {
                Some(b'/' | b'!' | b'?') => true,
                Some(b) => b.is_ascii_alphabetic() || (marks.at && !b.is_ascii_whitespace()),
                None => false,
            },
            b'&' => is_entity(&bytes[i + 1..]),
            // A link, or the definition of one.
            b']' => matches!(next, Some(b'(' | b':')),
            b'|' => in_cell,
            _ => false,
        };
        if markup || start == Some(i) {
            out.push_str(&line[written..i]);
            out.push('\\');
            written = i;
        }
    }
    out.push_str(&line[written..]);
}

/// Whether `&` before these bytes begins a character reference.
fn is_entity(rest: &[u8]) -> bool {
    // The longest name, `CounterClockwiseContourIntegral`, has 31 letters.
    let rest = &rest[..rest.len().min(34)];
    let rest = rest.strip_prefix(b"#").unwrap_or(rest);
    let name = rest.iter().take_while(|b| b.is_ascii_alphanumeric()).count();
    name > 0 && rest.get(name) == Some(&b';')
}

/// The byte to escape so that the line does not begin a block of its own. `first` tells
/// a part's first line, with nothing before it: a line above could be underlined, and an
/// item's own dash makes a rule of two more.
fn line_start(line: &str, first: bool) -> Option<usize> {
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
        b'|' | b':' => underline(),
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
