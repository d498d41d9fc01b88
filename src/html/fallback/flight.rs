//! The rows from which React draws what a server prepared (React Server Components, as Next.js sends
//! them): calls of `self.__next_f.push([1,"…"])` in scripts, whose strings together are lines such as
//! `5:["$","p",null,{"children":"Text"}]` and, for long texts, `6:T4d2,` with as many bytes after it.

use crate::document::Span;
use crate::jsonld;

/// Before the string of each call.
const CALL: &str = "__next_f.push([1,";

/// The text of a row, or a string in one.
pub(super) enum Text<'a> {
    Plain(&'a str),
    /// With its escapes unresolved.
    Escaped(&'a str),
}

/// Calls `add` with the key, text and place of each string of the rows in a page's scripts, which come
/// with their places.
pub(super) fn read<'a>(
    scripts: impl Iterator<Item = (&'a str, Span)>,
    mut add: impl FnMut(&str, Text<'_>, Span),
) {
    let mut rows = Rows::default();
    for (script, place) in scripts {
        let mut rest = script;
        while let Some(at) = memchr::memmem::find(rest.as_bytes(), CALL.as_bytes()) {
            rest = rest.get(at + CALL.len()..).unwrap_or_default();
            let Some(found) = jsonld::strings(rest).next() else { break };
            let start = (script.len() - rest.len() + found.at) as u32;
            let start = place.start.saturating_add(start);
            let end = start.saturating_add(found.text.len() as u32);
            let span = if place.is_empty() { place } else { Span::new(start, end) };
            rows.starts.push((rows.text.len(), span));
            rows.text.push_str(&jsonld::decoded(found.text));
            rest = rest.get(found.at + found.text.len()..).unwrap_or_default();
        }
    }
    rows.each(&mut add);
}

/// Of what follows the number of a row with a long text, `:T4d2,`: its length, and the text's.
fn bytes_of_text(rest: &str) -> Option<(usize, usize)> {
    let hex = rest.strip_prefix(":T")?;
    let len = hex.bytes().take(9).take_while(u8::is_ascii_hexdigit).count();
    hex.get(len..)?.strip_prefix(',')?;
    Some((len + 3, usize::from_str_radix(hex.get(..len)?, 16).ok()?))
}

/// The strings of all calls, put together.
#[derive(Default)]
struct Rows {
    text: String,
    /// Where the string of each call starts in `text`, and where it stands in the source.
    starts: Vec<(usize, Span)>,
}

impl Rows {
    /// The place in the source of the call that a part is from.
    fn span(&self, at: usize) -> Span {
        let index = self.starts.partition_point(|&(start, _)| start <= at);
        index.checked_sub(1).and_then(|i| self.starts.get(i)).map_or(Span::default(), |s| s.1)
    }

    fn each(&self, add: &mut impl FnMut(&str, Text<'_>, Span)) {
        let mut at = 0;
        while let Some(rest) = self.text.get(at..).filter(|rest| !rest.is_empty()) {
            let id = rest.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(rest.len());
            if let Some((len, bytes)) = rest.get(id..).and_then(bytes_of_text) {
                let start = at + id + len;
                let end = start.saturating_add(bytes).min(self.text.len());
                let text = self.text.get(start..end).unwrap_or_default();
                add("T", Text::Plain(text), self.span(start));
                at = end.max(start);
                continue;
            }
            let end = rest.find('\n').unwrap_or(rest.len());
            self.row(rest.get(..end).unwrap_or_default(), at, add);
            at += end + 1;
        }
    }

    /// A row of JSON. An element is `["$", name, key, {attributes}]`: its name and key are not
    /// text, and neither is any other string that starts with a dollar.
    fn row(&self, row: &str, at: usize, add: &mut impl FnMut(&str, Text<'_>, Span)) {
        let (mut skipped, mut last_end) = (0, 0);
        for found in jsonld::strings(row) {
            let between = row.get(last_end..found.at).unwrap_or_default();
            last_end = found.at + found.text.len();
            if found.text == "$" {
                skipped = 2;
                continue;
            }
            // The name stands right after the dollar, and so does the key after the name.
            if skipped > 0 && between == "\",\"" {
                skipped -= 1;
                continue;
            }
            skipped = 0;
            if !found.text.starts_with('$') {
                add(found.key, Text::Escaped(found.text), self.span(at + found.at));
            }
        }
    }
}
