//! HTML as small as the parts allow: no style, and no attribute but the numbers
//! of items that do not follow one another.

use super::lists::{Level, Lists};
use super::{lines, verbatim};
use crate::body::{Body, Cell, Content};

pub(super) fn render(body: &Body) -> String {
    let mut out = String::with_capacity(body.text_bytes() * 9 / 8 + 16 * body.parts.len());
    let mut lists = Lists::default();
    let mut parts = body.parts.iter().filter(|part| !part.content.is_blank()).peekable();
    while let Some(part) = parts.next() {
        if let Content::ListItem { depth, number, text } = &part.content {
            let item = lists.item(*depth, *number, |_| 0, |level| end_list(&mut out, level));
            if item.first && !out.is_empty() {
                out.push('\n');
            }
            match (item.first, number) {
                (true, Some(1)) => out.push_str("<ol>\n<li>"),
                (true, Some(number)) => out.push_str(&format!("<ol start=\"{number}\">\n<li>")),
                (true, None) => out.push_str("<ul>\n<li>"),
                (false, Some(number)) if item.skips => {
                    out.push_str(&format!("</li>\n<li value=\"{number}\">"));
                }
                (false, _) => out.push_str("</li>\n<li>"),
            }
            push_lines(&mut out, text);
            continue;
        }
        lists.close(|level| end_list(&mut out, level));
        if !out.is_empty() {
            out.push('\n');
        }
        match &part.content {
            Content::ListItem { .. } => {}
            Content::Heading { level, text } => {
                let name =
                    ["h1", "h2", "h3", "h4", "h5", "h6"][usize::from(level.clamp(&1, &6) - 1)];
                element(&mut out, name, text);
            }
            Content::Paragraph { text } => element(&mut out, "p", text),
            Content::Quote { text } => {
                out.push_str("<blockquote>\n");
                element(&mut out, "p", text);
                // One quotation of several paragraphs stays one element.
                while let Some(next) = parts.next_if(|p| matches!(p.content, Content::Quote { .. }))
                {
                    out.push('\n');
                    next.content.texts().for_each(|text| element(&mut out, "p", text));
                }
                out.push_str("\n</blockquote>");
            }
            Content::Preformatted { text } => {
                // The parser skips one line end right after the tag.
                out.push_str("<pre>\n");
                push_escaped(&mut out, verbatim(text));
                out.push_str("</pre>");
            }
            Content::Table { rows } => table(&mut out, rows),
            Content::Caption { text } => {
                out.push_str("<figure>");
                element(&mut out, "figcaption", text);
                out.push_str("</figure>");
            }
        }
    }
    lists.close(|level| end_list(&mut out, level));
    out
}

fn end_list(out: &mut String, level: &Level) {
    out.push_str(if level.number.is_some() { "</li>\n</ol>" } else { "</li>\n</ul>" });
}

fn table(out: &mut String, rows: &[Vec<Cell>]) {
    out.push_str("<table>\n");
    for row in rows.iter().filter(|row| !row.is_empty()) {
        out.push_str("<tr>");
        for cell in row {
            element(out, if cell.header { "th" } else { "td" }, &cell.text);
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</table>");
}

fn element(out: &mut String, name: &str, text: &str) {
    out.push('<');
    out.push_str(name);
    out.push('>');
    push_lines(out, text);
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

/// Writes a text, its line breaks as `<br>`.
fn push_lines(out: &mut String, text: &str) {
    for (i, line) in lines(text).enumerate() {
        if i > 0 {
            out.push_str("<br>\n");
        }
        push_escaped(out, line);
    }
}

/// Writes text so that a parser reads the same text.
fn push_escaped(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '\r', '\0']) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'\r' => "&#13;",
            _ => "", // HTML has no NUL
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}
