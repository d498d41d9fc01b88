//! What is known of an article as YAML above its body, as Obsidian, Hugo, Jekyll and pandoc read it.

use gleaner::{Article, RenderOptions};

/// The body in Markdown under its front matter. Title, date and the rest are in no heading then.
pub(crate) fn with(article: &Article, options: RenderOptions) -> String {
    let mut out = String::from("---\n");
    let mut text = |key: &str, value: &Option<String>| {
        if let Some(value) = value {
            out += &format!("{key}: {}\n", quoted(value));
        }
    };
    text("title", &article.title);
    text("byline", &article.byline);
    text("site", &article.site_name);
    text("url", &article.url);
    text("language", &article.language);
    text("description", &article.description);
    text("image", &article.image);
    text("section", &article.section);
    text("license", &article.license);
    // A date's own form needs no quotes, and programs take it for a date without them.
    for (key, date) in [("date", &article.date), ("modified", &article.modified)] {
        if let Some(date) = date {
            out += &format!("{key}: {date}\n");
        }
    }
    if !article.tags.is_empty() {
        out += "tags:\n";
        article.tags.iter().for_each(|tag| out += &format!("  - {}\n", quoted(tag)));
    }
    out += "---\n";
    let body = article.body.markdown_with(options);
    if body.is_empty() { out.trim_end().to_owned() } else { format!("{out}\n{body}") }
}

/// A string between double quotes, on one line, with everything escaped that YAML does not take
/// to the letter.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                out += &format!("\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
