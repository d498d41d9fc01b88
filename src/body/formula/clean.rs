//! Makes TeX as pages write it into the TeX of a formula alone.

use std::borrow::Cow;

/// The TeX of a formula without delimiters and comments, white space folded to single spaces; and
/// whether its delimiters say that it stands on a line of its own.
pub(super) fn clean(tex: &str) -> (String, bool) {
    let tex = document(tex);
    let (tex, display) = match delimited(tex.trim()) {
        Some((inside, display)) => (inside, display),
        None => (tex.trim(), false),
    };
    let tex = wikipedia(tex);
    (folded(&without_comments(tex)), display)
}

/// The formula of a whole LaTeX document, as journals embed it.
fn document(tex: &str) -> &str {
    let Some((_, body)) = tex.split_once("\\begin{document}") else { return tex };
    body.split_once("\\end{document}").map_or(body, |(body, _)| body)
}

/// Delimiters of a formula, and whether they display it.
pub(super) const DELIMITERS: [(&str, &str, bool); 4] =
    [("$$", "$$", true), ("\\[", "\\]", true), ("\\(", "\\)", false), ("$", "$", false)];

/// What stands between delimiters that enclose all of a text.
pub(super) fn delimited(text: &str) -> Option<(&str, bool)> {
    DELIMITERS.iter().find_map(|&(open, close, display)| {
        let inside = text.strip_prefix(open)?.strip_suffix(close)?;
        (!inside.contains(open) && !inside.contains(close) && !inside.ends_with('\\'))
            .then_some((inside.trim(), display))
    })
}

/// Without `{\displaystyle …}`, which Wikipedia puts around every formula.
fn wikipedia(tex: &str) -> &str {
    for style in ["{\\displaystyle", "{\\textstyle"] {
        if let Some(inside) = tex.strip_prefix(style).and_then(|tex| tex.strip_suffix('}'))
            && inside.starts_with(|c: char| !c.is_ascii_alphabetic())
            && is_balanced(inside)
        {
            return inside.trim();
        }
    }
    tex
}

/// Whether no brace closes one that was opened before.
pub(super) fn is_balanced(tex: &str) -> bool {
    let (mut depth, mut escaped) = (0_i32, false);
    for byte in tex.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
        if depth < 0 {
            return false;
        }
    }
    depth == 0
}

/// Comments run from `%` to the end of the line.
fn without_comments(tex: &str) -> Cow<'_, str> {
    if !tex.contains('%') {
        return Cow::Borrowed(tex);
    }
    let mut out = String::with_capacity(tex.len());
    for line in tex.lines() {
        let mut escaped = false;
        let end = line.char_indices().find_map(|(at, c)| {
            let is_comment = c == '%' && !escaped;
            escaped = c == '\\' && !escaped;
            is_comment.then_some(at)
        });
        out.push_str(line.get(..end.unwrap_or(line.len())).unwrap_or(line));
        out.push('\n');
    }
    Cow::Owned(out)
}

/// White space folded to single spaces.
fn folded(tex: &str) -> String {
    let mut out = String::with_capacity(tex.len());
    for word in tex.split(|c: char| c.is_ascii_whitespace() || c == '\u{a0}') {
        if word.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    // A backslash at the end was followed by a space, which is part of the command.
    let backslashes = out.bytes().rev().take_while(|&byte| byte == b'\\').count();
    if backslashes % 2 == 1 {
        out.push(' ');
    }
    out
}

/// Whether a text that may also be words is TeX.
pub(super) fn looks_like_tex(text: &str) -> bool {
    let text = text.trim();
    if text.is_empty() || text.len() > 20_000 {
        return false;
    }
    let mut words = 0;
    let mut is_marked = false;
    for word in text.split_ascii_whitespace() {
        is_marked |= word.contains(['\\', '^', '_', '{']);
        words += usize::from(word.len() > 2 && word.bytes().all(|b| b.is_ascii_alphabetic()));
    }
    is_marked || words == 0 && text.len() <= 40 && text.is_ascii()
}
