//! Text for a terminal, which obeys control characters: pages and file names must not command it.

use std::borrow::Cow;
use std::fmt::Write;

/// Text in which control characters are U+FFFD, except line ends and tabs.
#[must_use]
pub fn shown(text: &str) -> Cow<'_, str> {
    let is_command = |c: char| c.is_control() && c != '\n' && c != '\t';
    if text.contains(is_command) {
        text.replace(is_command, "\u{fffd}").into()
    } else {
        text.into()
    }
}

/// JSON in which control characters are escapes. Its strings hold no others than those from U+007F on,
/// which JSON allows.
#[must_use]
pub fn shown_json(json: &str) -> Cow<'_, str> {
    let is_command = |c: char| matches!(c, '\u{7f}'..='\u{9f}');
    if !json.contains(is_command) {
        return json.into();
    }
    let mut out = String::with_capacity(json.len() + 8);
    for c in json.chars() {
        if is_command(c) {
            _ = write!(out, "\\u{:04x}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_commands_a_terminal() {
        for (text, expected) in [
            ("Ferry\n\treturns é", "Ferry\n\treturns é"),
            ("\u{1b}[2JFerry\r", "\u{fffd}[2JFerry\u{fffd}"),
            ("\u{9b}2J\u{7}\u{7f}", "\u{fffd}2J\u{fffd}\u{fffd}"),
        ] {
            assert_eq!(shown(text), expected);
        }
        assert_eq!(shown_json("{\"é\":\"\u{9b}2J\u{7f}\"}"), r#"{"é":"\u009b2J\u007f"}"#);
        assert!(matches!(shown_json("{}"), Cow::Borrowed(_)));
    }
}
