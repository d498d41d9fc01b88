//! Raw TeX in running text.

use crate::body::words::TEX_ENVIRONMENTS;
use std::borrow::Cow;

use memchr::memchr2;

use super::clean::{clean, is_balanced};

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::body) enum Piece<'t> {
    /// Words.
    Text(&'t str),
    /// A formula with its delimiters, as written; its TeX without them.
    Formula { source: &'t str, tex: String, display: bool },
}

/// Splits a text at its formulas. `rendered` tells whether the page draws formulas from raw TeX, as
/// one does that loads MathJax or the like: otherwise only a text that is nothing but a displayed
/// formula is one, since the reader of the page sees what is written. It is asked only of a text
/// that has a formula: most signs are prices.
///
/// Delimiters: `\(…\)`, `\[…\]`, `$$…$$`, `\begin{equation}…\end{equation}` and the like; `$…$`
/// where what it encloses cannot be prices.
pub(in crate::body) fn in_text(
    text: &str,
    rendered: impl FnOnce() -> bool,
) -> impl Iterator<Item = Piece<'_>> {
    let has_formula = next_formula(text).is_some_and(|(_, formula, _)| formula.is_some());
    let (mut rest, mut ready) = match has_formula {
        true if rendered() => (text, None),
        true => ("", Some(whole(text).unwrap_or(Piece::Text(text)))),
        false => ("", (!text.is_empty()).then_some(Piece::Text(text))),
    };
    std::iter::from_fn(move || {
        if let Some(piece) = ready.take() {
            return Some(piece);
        }
        let (before, formula, after) = next_formula(rest)?;
        rest = after;
        if before.is_empty() {
            return formula;
        }
        ready = formula;
        Some(Piece::Text(before))
    })
}

/// A text that is a displayed formula and nothing else.
fn whole(text: &str) -> Option<Piece<'_>> {
    let source = text.trim();
    if !source.starts_with("\\[") && !source.starts_with("$$") && !source.starts_with("\\begin{") {
        return None;
    }
    match opened(source)? {
        (tex, len, true) if len == source.len() => {
            Some(Piece::Formula { source, tex: clean(&tex).0, display: true })
        }
        _ => None,
    }
}

/// The text before the next formula, the formula, and what follows it; nothing of an empty text.
fn next_formula(text: &str) -> Option<(&str, Option<Piece<'_>>, &str)> {
    if text.is_empty() {
        return None;
    }
    let mut at = 0;
    while let Some(found) = memchr2(b'\\', b'$', text.as_bytes().get(at..)?) {
        at += found;
        let from = text.get(at..)?;
        if let Some((tex, len, display)) = opened(from)
            && let (Some(source), Some(after)) = (from.get(..len), from.get(len..))
        {
            let (tex, _) = clean(&tex);
            let formula = Piece::Formula { source, tex, display };
            return Some((text.get(..at)?, Some(formula), after));
        }
        at += skipped(from);
    }
    Some((text, None, ""))
}

/// How much of a text to leave where it begins with a backslash or dollar that opens nothing.
fn skipped(from: &str) -> usize {
    match from.as_bytes() {
        // An escaped character.
        [b'\\', b'\\' | b'$', ..] => 2,
        [b'$', b'$', ..] => 2,
        _ => 1,
    }
}

/// The formula that a text begins with: its TeX, the length with delimiters, whether it is
/// displayed.
fn opened(from: &str) -> Option<(Cow<'_, str>, usize, bool)> {
    let (open, close, display) = match from.as_bytes() {
        [b'\\', b'(', ..] => ("\\(", "\\)", false),
        [b'\\', b'[', ..] => ("\\[", "\\]", true),
        [b'$', b'$', ..] => ("$$", "$$", true),
        [b'\\', b'b', ..] => return environment(from),
        [b'$', ..] => return dollars(from),
        _ => return None,
    };
    let len = closing(from.get(2..)?, open, close)?;
    let inside = from.get(2..2 + len)?;
    let is_formula = !inside.trim().is_empty() && (open == "\\(" || is_balanced(inside));
    is_formula.then(|| (Cow::Borrowed(inside.trim()), len + 4, display))
}

/// How far the delimiter that closes is; nothing if another one opens before.
fn closing(text: &str, open: &str, close: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        at += memchr2(b'\\', b'$', text.as_bytes().get(at..)?)?;
        let from = text.get(at..)?;
        if from.starts_with(close) {
            return Some(at);
        }
        if from.starts_with(open) {
            return None;
        }
        // A backslash takes the character after it with it: `\\[2pt]` opens nothing.
        let escaped = from.starts_with('\\').then(|| from.chars().nth(1)).flatten();
        at += 1 + escaped.map_or(0, char::len_utf8);
    }
}

fn environment(from: &str) -> Option<(Cow<'_, str>, usize, bool)> {
    let rest = from.strip_prefix("\\begin{")?;
    let (name, rest) = rest.split_at_checked(rest.bytes().take(16).position(|b| b == b'}')?)?;
    if !TEX_ENVIRONMENTS.contains(&name.strip_suffix('*').unwrap_or(name)) {
        return None;
    }
    let inside = rest.get(1..)?;
    let mut at = 0;
    let len = loop {
        at += memchr::memchr(b'\\', inside.as_bytes().get(at..)?)?;
        let here = inside.get(at..)?;
        let is = |command: &str| {
            here.strip_prefix(command)
                .and_then(|h| h.strip_prefix(name))
                .is_some_and(|h| h.starts_with('}'))
        };
        if is("\\end{") {
            break at;
        }
        if is("\\begin{") {
            return None;
        }
        at += 1;
    };
    let tex = inside.get(..len)?.trim();
    let length = "\\begin{}".len() + name.len() + len + "\\end{}".len() + name.len();
    let is_frame = matches!(name, "equation" | "equation*" | "displaymath" | "math");
    let tex = if is_frame { Cow::Borrowed(tex) } else { Cow::Borrowed(from.get(..length)?) };
    Some((tex, length, name != "math"))
}

/// The longest formula between single dollars, in bytes.
const LONGEST: usize = 500;

/// `$…$`: no space inside at the ends, no digit after, and what is between them is not running text.
fn dollars(from: &str) -> Option<(Cow<'_, str>, usize, bool)> {
    let inside = from.get(1..)?;
    let mut at = 0;
    let len = loop {
        at += memchr2(b'\\', b'$', inside.as_bytes().get(at..)?)?;
        match inside.as_bytes().get(at..)? {
            [b'$', ..] => break at,
            _ => at += 2,
        }
    };
    let (tex, after) = (inside.get(..len)?, inside.get(len + 1..)?);
    let is_tight = !tex.is_empty() && tex.trim() == tex;
    let ends = !after.starts_with(|c: char| c.is_alphanumeric() || c == '$');
    (is_tight && ends && len <= LONGEST && is_formula(tex))
        .then(|| (Cow::Borrowed(tex), len + 2, false))
}

/// Whether a text between dollars can only be a formula: it has signs of TeX, or is a letter or a
/// short expression without words.
fn is_formula(tex: &str) -> bool {
    if !is_balanced(tex) {
        return false;
    }
    let mut words = tex.split(|c: char| !c.is_ascii_alphanumeric() && c != '\\');
    let is_word = |word: &str| word.len() > 2 && word.bytes().all(|b| b.is_ascii_alphabetic());
    let is_marked = tex.contains(['\\', '^', '_']);
    if is_marked {
        // Words outside `\text{}` are prose between two prices or variables of a shell.
        let has_command = tex.contains('\\');
        return has_command || !words.any(is_word);
    }
    let has_letter = tex.contains(|c: char| c.is_alphabetic());
    let is_operation = tex.contains(['=', '+', '<', '>', '/']);
    let is_price = tex.starts_with(|c: char| c.is_ascii_digit()) && tex.contains(' ');
    !words.any(is_word) && (is_operation || !is_price && has_letter)
        || tex.bytes().all(|b| b.is_ascii_digit())
}
