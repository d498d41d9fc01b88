//! Escapes of characters in a page without quotation marks around it.

use memchr::memmem;

use super::literal::{is_escape, unescape, utf8};
use crate::text::{Escape, escape};

/// Fewest line ends that are written as escapes: a text about programming has some.
const LINE_ENDS: usize = 4;
/// Most bytes of the page without one of them. Code of scripts, which may be left in a text, has them only there.
const APART: usize = 8000;
/// Fewest letters outside ASCII that are written as escapes, beside another letter.
const LETTERS: usize = 8;
/// Bytes at the beginning of a page in HTML in which the first sign is.
const START: usize = 2048;
/// Fewest signs of a page in HTML, and tags for one of them.
const SIGNS: usize = 6;
const TAGS: usize = 10;
/// Fewest characters outside ASCII that are escaped byte for byte.
const UTF8: usize = 16;

/// The page with its escapes undone; `None` for one whose line ends, tags or letters are not escaped.
pub(super) fn unescaped(page: &str) -> Option<String> {
    let is_html = after_space(page).starts_with('<');
    if !is_html {
        memchr::memchr(b'\\', page.as_bytes())?;
    }
    let is_escaped =
        if is_html { is_escaped_html(page) } else { has_line_ends(page) || has_tags(page) };
    if is_escaped {
        return has_escapes_only(page).then(|| each(page, |_| true));
    }
    (!is_html && has_letters(page)).then(|| each(page, |after| after.starts_with('u')))
}

/// Whether each backslash begins an escape: those of paths, formulas and patterns do not.
fn has_escapes_only(page: &str) -> bool {
    let mut at = 0;
    while let Some(found) = memchr::memchr(b'\\', page.as_bytes().get(at..).unwrap_or_default()) {
        let after = page.get(at + found + 1..).unwrap_or_default();
        if !is_escape(after) {
            return false;
        }
        at += found + 2;
    }
    true
}

/// The page from after the escapes of white space at its beginning.
fn after_space(page: &str) -> &str {
    let mut rest = page;
    while let Some(after) = ["\\n", "\\r", "\\t"].iter().find_map(|own| rest.strip_prefix(own)) {
        rest = after.trim_start();
    }
    rest
}

/// The page with those escapes undone that the condition allows, told what follows their backslash.
fn each(page: &str, is_undone: impl Fn(&str) -> bool) -> String {
    let mut out = Vec::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, after)) = memchr::memchr(b'\\', rest.as_bytes())
        .and_then(|at| Some((rest.get(..at)?, rest.get(at + 1..)?)))
    {
        out.extend_from_slice(before.as_bytes());
        let length = if is_undone(after) {
            unescape(after, false, &mut out)
        } else {
            out.push(b'\\');
            0
        };
        rest = after.get(length..).unwrap_or_default();
    }
    out.extend_from_slice(rest.as_bytes());
    String::from_utf8(out).unwrap_or_default()
}

/// Whether a page in HTML has hardly any line end, but escaped ones beside its tags, or escaped UTF-8; or begins with an
/// attribute in escaped quotation marks; or all its end tags have an escaped slash.
fn is_escaped_html(page: &str) -> bool {
    let find = |text: &[u8], sign: &str| memmem::find(text, sign.as_bytes());
    let start = page.as_bytes().get(..page.len().min(START)).unwrap_or_default();
    let code = find(start, "<script").or_else(|| find(start, "<style")).unwrap_or(start.len());
    let start = start.get(..code).unwrap_or_default();
    let has = |sign: &str| find(start, sign).is_some();
    if has("=\\\"") && !has("=\"")
        || find(page.as_bytes(), "</").is_none() && find(page.as_bytes(), "<\\/").is_some()
    {
        return true;
    }
    let signs = [">\\n", ">\\r\\n", "\\n\\t", "\\n<"];
    let count = |sign: &str| memmem::find_iter(page.as_bytes(), sign.as_bytes()).count();
    let lines = || memchr::memchr_iter(b'\n', page.as_bytes()).count();
    let is_enough = |found: usize| found >= SIGNS && lines() * 4 <= found;
    if signs.iter().any(|sign| has(sign)) {
        let found = signs.iter().map(|sign| count(sign)).sum::<usize>();
        if is_enough(found) && found * TAGS >= count("<") {
            return true;
        }
    }
    // A page about bytes has a few.
    let escapes = || memmem::find_iter(page.as_bytes(), "\\x").filter_map(|at| page.get(at + 1..));
    let are_many = || escapes().filter_map(utf8).nth(UTF8 - 1).is_some();
    has("\\x") && page.is_ascii() && lines() * 4 <= UTF8 && are_many()
}

/// Whether the page is HTML whose brackets are escapes.
fn has_tags(page: &str) -> bool {
    page.get(..6).is_some_and(|own| own.eq_ignore_ascii_case("\\u003c"))
}

/// Whether the lines of a text end with escapes, and hardly any ends with a line feed.
fn has_line_ends(page: &str) -> bool {
    let bytes = page.as_bytes();
    let ends_line = |&at: &usize| {
        // A backslash before it is escaped itself; `\nabla`, `$\nVdash` and `"\n"` are code.
        let before =
            at.checked_sub(1).and_then(|before| bytes.get(before)).copied().unwrap_or(b' ');
        let next = bytes.get(at + 2).copied().unwrap_or(b' ');
        !matches!(before, b'\\' | b' ' | b'$' | b'(' | b'{' | b'"' | b'`')
            && !next.is_ascii_lowercase()
            && !matches!(next, b'"' | b'\'' | b'`' | b')')
    };
    let escaped = everywhere(page, memmem::find_iter(bytes, b"\\n").filter(ends_line));
    escaped.is_some_and(|escaped| {
        escaped >= LINE_ENDS && memchr::memchr_iter(b'\n', bytes).count() * 4 <= escaped
    })
}

/// Whether letters outside ASCII are written as escapes, in words.
fn has_letters(page: &str) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let in_words = |&at: &usize| {
        let after = page.get(at + 1..).unwrap_or_default();
        let Some((Escape::Char(c), length)) = escape(after) else { return false };
        let before = page.get(..at).and_then(|own| own.chars().next_back());
        let next = after.get(length..).and_then(|own| own.chars().next());
        !c.is_ascii() && (is_letter(before) || is_letter(next))
    };
    let escapes = memmem::find_iter(page.as_bytes(), b"\\u").filter(in_words);
    page.is_ascii() && everywhere(page, escapes).is_some_and(|letters| letters >= LETTERS)
}

/// How many of these places there are, if no stretch of the page is without one.
fn everywhere(page: &str, places: impl Iterator<Item = usize>) -> Option<usize> {
    let mut count = 0;
    let mut last = 0;
    for at in places {
        if at - last > APART {
            return None;
        }
        count += 1;
        last = at;
    }
    (page.len() - last <= APART).then_some(count)
}
