//! The words of a run of text, without its marks, addresses and pictures.
//!
//! Marks are written only where the words alone would say something else: `10^7` is not `107`,
//! and a price that is struck out is not a price.

use std::fmt;

use super::MAX_DEPTH;
use crate::body::{Inline, InlineContent, Inlines, Style};

/// The words of a run; a line break becomes `\n`. Spaces at both ends of a picture or note mark
/// become one.
pub(in crate::body) fn plain(run: &Inlines) -> String {
    let mut out = String::new();
    push_run(&mut out, run, 0);
    out
}

/// The words alone, as [`Body::text`](crate::Body::text) writes them.
impl fmt::Display for Inlines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&plain(self))
    }
}

/// Writes the words of a run.
pub(super) fn push_run(out: &mut String, run: &Inlines, depth: usize) {
    if depth == MAX_DEPTH {
        return run.walk().for_each(|inline| push_own(out, inline));
    }
    for inline in &run.inlines {
        match &inline.content {
            InlineContent::Styled {
                style: style @ (Style::Superscript | Style::Subscript),
                text,
            } => {
                let inner = plain_below(text, depth);
                push_script(out, &inner, *style == Style::Superscript);
            }
            InlineContent::Styled { style: Style::Deleted, text } => {
                let inner = plain_below(text, depth);
                push_deleted(out, &inner);
            }
            InlineContent::Styled { text, .. } | InlineContent::Link { text, .. } => {
                push_run(out, text, depth + 1);
            }
            _ => push_own(out, inline),
        }
    }
}

fn plain_below(run: &Inlines, depth: usize) -> String {
    let mut inner = String::new();
    push_run(&mut inner, run, depth + 1);
    inner
}

/// Writes the words of a piece that are in no piece inside it.
fn push_own(out: &mut String, inline: &Inline) {
    match &inline.content {
        InlineContent::Text { text } => {
            let doubled = out.ends_with([' ', '\n']) && text.starts_with(' ');
            out.push_str(&text[usize::from(doubled)..]);
        }
        InlineContent::Code { text }
        | InlineContent::Formula { tex: text }
        | InlineContent::Ruby { base: text, .. } => out.push_str(text),
        InlineContent::LineBreak => out.push('\n'),
        InlineContent::Styled { .. }
        | InlineContent::Link { .. }
        | InlineContent::Picture { .. } => {}
        // In brackets of the page's own, as in `[1-3]`.
        InlineContent::NoteReference { label } => {
            if out.rfind(['[', ']']).is_some_and(|at| out[at..].starts_with('[')) {
                out.push_str(label);
            }
        }
    }
}

/// Writes text that no longer holds between tildes, the blanks around it outside.
fn push_deleted(out: &mut String, inner: &str) {
    let words = inner.trim();
    let start = inner.len() - inner.trim_start().len();
    out.push_str(&inner[..start]);
    if !words.is_empty() {
        out.push_str("~~");
        out.push_str(words);
        out.push_str("~~");
        out.push_str(&inner[start + words.len()..]);
    }
}

/// Writes a superscript or subscript, with `^` or `_` before it where it would read as a part of
/// the word or number that it stands at.
fn push_script(out: &mut String, inner: &str, above: bool) {
    let script = inner.trim();
    let mark = if above { raised(out, script) } else { lowered(out, script) };
    if !mark {
        return out.push_str(inner);
    }
    out.push(if above { '^' } else { '_' });
    let is_number = script.chars().all(|c| c.is_alphanumeric() || ".,/".contains(c));
    let is_signed = is_number || script.strip_prefix(['-', '−', '+']).is_some_and(is_digits);
    let is_charge =
        script.strip_suffix(['-', '−', '+']).is_some_and(|s| s.is_empty() || is_digits(s));
    if is_signed || is_charge {
        out.push_str(script);
    } else {
        out.push('(');
        out.push_str(script);
        out.push(')');
    }
}

/// Whether a superscript needs its mark: a number or an expression does, an ordinal's ending and
/// a trade mark do not.
fn raised(before: &str, script: &str) -> bool {
    let Some(last) = before.chars().next_back().filter(|c| is_base(*c)) else { return false };
    if !script.chars().all(char::is_alphabetic) {
        return script.chars().any(|c| c.is_alphanumeric() || "+-−".contains(c));
    }
    let one_letter = script.chars().count() == 1;
    if last.is_numeric() {
        // 2nd, 1er, 2e, 1º
        return one_letter && !matches!(script, "e" | "o" | "a" | "E" | "º" | "ª");
    }
    !script.is_empty() && one_letter && is_variable(before)
}

/// Whether a subscript needs its mark: H2O does not, an index does.
fn lowered(before: &str, script: &str) -> bool {
    let Some(last) = before.chars().next_back().filter(|c| is_base(*c)) else { return false };
    if script.is_empty() {
        return false;
    }
    if is_digits(script) {
        return last.is_numeric() || (last.is_lowercase() && is_variable(before));
    }
    !script.chars().all(char::is_alphabetic) || is_variable(before)
}

/// What a script may stand at.
fn is_base(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, ')' | ']' | '}')
}

/// Whether the last word is one letter, as a variable's name is.
fn is_variable(before: &str) -> bool {
    let mut back = before.chars().rev();
    back.next().is_some_and(char::is_alphabetic) && back.next().is_none_or(|c| !c.is_alphanumeric())
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}
