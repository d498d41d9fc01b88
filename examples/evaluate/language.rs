//! The language a page declares.

use std::sync::LazyLock;

use regex::Regex;

static DECLARED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"(?i)<html\b[^>]*?\s(?:xml:)?lang\s*=\s*["']?\s*([a-z]{2,3})(?:[-_"'\s>]|$)"#).ok()
});

/// The primary subtag of `<html lang>`, lower case.
pub(crate) fn declared(html: &str) -> Option<String> {
    // The declaration stands at the top; scripts further down may hold other pages.
    let end = html.char_indices().map(|(i, _)| i).nth(8192).unwrap_or(html.len());
    let captures = DECLARED.as_ref()?.captures(&html[..end])?;
    Some(captures[1].to_ascii_lowercase())
}

/// The primary subtag of a language tag, lower case.
pub(crate) fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_primary_subtag() {
        let cases = [
            ("<!doctype html><html class=x lang=\"pt-BR\">", Some("pt")),
            ("<HTML LANG=EN><head>", Some("en")),
            ("<html xml:lang='de' xmlns=''>", Some("de")),
            ("<html data-lang=\"en\">", None),
            ("<html><body lang=en>", None),
        ];
        for (html, want) in cases {
            assert_eq!(declared(html).as_deref(), want, "{html}");
        }
        assert_eq!(primary("zh-Hans"), "zh");
    }
}
