//! Templates of HTML, with places for values.

/// Fills a template: `{{name}}` with the value escaped, `{{{name}}}` with a value that is HTML. What
/// a value holds is never read as a template.
#[must_use]
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        out.push_str(before);
        let (is_html, end) = if after.starts_with('{') { (true, "}}}") } else { (false, "}}") };
        let Some((name, after)) = after.split_once(end) else { break };
        let name = name.trim_start_matches('{');
        let value = values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value);
        if is_html {
            out.push_str(value)
        } else {
            escape(value, &mut out)
        }
        rest = after;
    }
    out + rest
}

/// Appends text for an element's content or an attribute in quotes. Control characters are replaced,
/// those that turn the direction of text too.
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' => out.push(c),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => out.push('\u{fffd}'),
            c if c.is_control() => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
}
