//! Fences of code, and code and formulas in a line.

/// The lines above and below code, longer than any run of backticks in it.
pub(super) fn fences(text: &str, language: Option<&str>, file: Option<&str>) -> (String, String) {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let words = |text: Option<&str>| {
        let sound = |c: &char| !c.is_whitespace() && !matches!(c, '`' | '"' | '\0');
        text.map(|text| text.chars().filter(sound).collect::<String>()).unwrap_or_default()
    };
    let (language, file) = (words(language), words(file));
    let mut opening = fence.clone() + &language;
    if !file.is_empty() {
        let language = if language.is_empty() { "text" } else { "" };
        opening += &format!("{language} title=\"{file}\"");
    }
    (opening, fence)
}

/// Code as an element of HTML.
pub(super) fn code_element(words: &str) -> String {
    let mut out = String::from("<code>");
    for c in words.chars() {
        if c.is_ascii_punctuation() {
            out.push_str(&format!("&#{};", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out + "</code>"
}

/// A code span, its delimiters longer than any run of backticks in it.
pub(super) fn code_span(words: &str) -> String {
    let longest = words.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let blank = words.trim_matches(' ').is_empty();
    let padded = words.starts_with('`')
        || words.ends_with('`')
        || (!blank && words.starts_with(' ') && words.ends_with(' '));
    let pad = if padded { " " } else { "" };
    format!("{fence}{pad}{words}{pad}{fence}")
}

/// A formula for one line, in which no dollar ends it. In a table's cell no pipe does either.
pub(super) fn inline_tex(tex: &str, in_cell: bool) -> String {
    let words: Vec<&str> = tex.split_whitespace().collect();
    let text = words.join(" ").replace('\0', "");
    let mut out = String::with_capacity(text.len());
    let mut opens = true;
    let mut escaped = false;
    for c in text.chars() {
        match c {
            // Of `\text{if $x$}`; TeX has other delimiters for it.
            '$' if !escaped => {
                out.push_str(if opens { "\\(" } else { "\\)" });
                opens = !opens;
            }
            '|' if in_cell && escaped => out.push_str("Vert "),
            '|' if in_cell => out.push_str("\\vert "),
            c => out.push(c),
        }
        escaped = c == '\\' && !escaped;
    }
    if escaped {
        // It would take the dollar at the end.
        out.pop();
    }
    out.trim_end().to_owned()
}
