//! HTML of a few kinds of elements as Markdown.

use std::borrow::Cow;

use super::pieces::{Piece, pieces};
use crate::document::attribute;
use crate::text::entities;

/// Most elements inside each other that are written: bounds the time and the indentation.
const DEPTH: usize = 8;

/// The Markdown of a page.
pub(super) fn of(page: &str) -> String {
    let mut writer = Writer { out: String::with_capacity(page.len()), ..Writer::default() };
    for piece in pieces(page) {
        match piece {
            Piece::Text(text) => entities::push_text(&mut writer.out, text),
            Piece::Tag(name, is_end, tag) => writer.tag(&name.to_ascii_lowercase(), is_end, tag),
        }
    }
    writer.out
}

/// Markdown so far, and what is open.
#[derive(Default)]
struct Writer {
    out: String,
    /// Elements inside a line: where their text begins.
    inline: Vec<Inline>,
    /// Lists, each with the number of its next item; 0 if it has none.
    lists: Vec<u32>,
    quotes: usize,
    is_code: bool,
}

struct Inline {
    name: String,
    at: usize,
    address: String,
}

impl Writer {
    fn tag(&mut self, name: &str, is_end: bool, tag: &str) {
        match name {
            "pre" => {
                self.is_code = !is_end;
                self.out.push_str(if is_end { "\n```\n\n" } else { "\n\n```\n" });
            }
            _ if self.is_code => {}
            "a" | "b" | "strong" | "em" | "i" | "code" if is_end => self.end(name),
            "a" | "b" | "strong" | "em" | "i" | "code" if self.inline.len() < DEPTH => {
                let (name, address) = (name.to_owned(), value(tag, "href"));
                self.inline.push(Inline { name, at: self.out.len(), address });
            }
            "br" => self.block("  \n"),
            "img" => {
                let address = value(tag, "src");
                if !address.is_empty() {
                    let text = value(tag, "alt");
                    self.out.push_str(&format!("![{text}]({})", target(&address)));
                }
            }
            "hr" => self.block("\n\n---\n\n"),
            "td" | "th" => self.block(if is_end { "" } else { " | " }),
            "ul" | "ol" => {
                if is_end {
                    self.lists.pop();
                } else {
                    self.lists.push(u32::from(name == "ol"));
                }
                self.block(match (is_end, self.lists.len()) {
                    (false, 1) => "\n",
                    (true, 0) => "\n\n",
                    _ => "",
                });
            }
            "li" if !is_end => {
                let depth = self.lists.len().clamp(1, DEPTH) - 1;
                let sign = match self.lists.last_mut() {
                    Some(number) if *number > 0 => {
                        *number += 1;
                        format!("{}. ", *number - 1)
                    }
                    _ => "- ".to_owned(),
                };
                self.block(&format!("\n{}{sign}", "  ".repeat(depth)));
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if !is_end => {
                let level = name.as_bytes().get(1).map_or(0, |digit| usize::from(digit - b'0'));
                self.block(&format!("\n\n{} ", "#".repeat(level)));
            }
            "blockquote" => {
                self.quotes = if is_end { self.quotes.saturating_sub(1) } else { self.quotes + 1 };
                self.block("\n\n");
            }
            "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "tr" | "table" | "caption" | "dl"
            | "dt" | "dd" | "figure" | "figcaption" => self.block("\n\n"),
            _ => {}
        }
    }

    /// Begins or ends a block: a blank inside a link or emphasis that has text; one without text begins after the sign.
    fn block(&mut self, sign: &str) {
        let has_text =
            |own: &Inline| self.out.get(own.at..).is_some_and(|text| !text.trim().is_empty());
        if self.inline.iter().any(has_text) {
            self.out.push(' ');
            return;
        }
        self.out.push_str(sign);
        if sign == "\n\n" && self.quotes > 0 {
            self.out.push_str("> ");
        }
        self.inline.iter_mut().for_each(|own| own.at = self.out.len());
    }

    /// The end of an element inside a line.
    fn end(&mut self, name: &str) {
        let Some(index) = self.inline.iter().rposition(|own| own.name == name) else { return };
        let Some(own) = self.inline.drain(index..).next() else { return };
        let text = self.out.split_off(own.at);
        let words: Vec<&str> = text.split_whitespace().collect();
        let words = words.join(" ");
        if words.is_empty() {
            self.out.push_str(&text);
            return;
        }
        if text.starts_with(char::is_whitespace) && !self.out.ends_with(char::is_whitespace) {
            self.out.push(' ');
        }
        match (name, &*own.address) {
            ("a", "") => self.out.push_str(&words),
            ("a", address) => self.out.push_str(&format!("[{words}]({})", target(address))),
            ("b" | "strong", _) => self.out.push_str(&format!("**{words}**")),
            ("code", _) => self.out.push_str(&format!("`{words}`")),
            _ => self.out.push_str(&format!("*{words}*")),
        }
        if text.ends_with(char::is_whitespace) {
            self.out.push(' ');
        }
    }
}

/// The value of an attribute, its references resolved.
fn value(tag: &str, name: &str) -> String {
    let mut value = String::new();
    let inside = tag.strip_suffix('>').unwrap_or(tag);
    entities::push_text(&mut value, attribute::value(inside, name).unwrap_or_default());
    value
}

/// An address as Markdown has it: in angle brackets if it has blanks or brackets.
fn target(address: &str) -> Cow<'_, str> {
    match address.contains([' ', '(', ')']) {
        true => format!("<{address}>").into(),
        false => address.into(),
    }
}
