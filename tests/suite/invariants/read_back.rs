//! The renderings of a body, parsed again: they contain its words and nothing else.

use gleaner::Body;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use scraper::{Html, Node};

use super::Held;

/// Checks that each of the three renderings has exactly the words of the body.
pub fn renderings(body: &Body) -> Held {
    let own = texts_of(body);
    let alike = |format: &str, read: String, own: &str| {
        if read == own { Ok(()) } else { Err(format!("{format} of `{own}` reads `{read}`")) }
    };
    alike("text", letters(&body.text()), &letters(&own))?;
    alike("Markdown", read_markdown(&body.markdown()), &own)?;
    alike("HTML", read_html(&body.html()), &own)
}

/// The words of the texts, separated by single spaces.
pub fn fold<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let texts: Vec<_> = texts.into_iter().flat_map(str::split_whitespace).collect();
    texts.join(" ")
}

/// The words of all texts of a body.
pub fn texts_of(body: &Body) -> String {
    fold(body.parts.iter().flat_map(|part| part.content.texts()))
}

/// The words without punctuation.
pub fn letters(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// The text that a Markdown parser reads; unexpected markup is shown in braces.
pub fn read_markdown(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES;
    let mut text = String::new();
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(piece) => text.push_str(&piece),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough) => {}
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough) => {
                text.push_str("{emphasis}");
            }
            Event::Start(_) | Event::End(_) => text.push(' '),
            other => text.push_str(&format!("{{{other:?}}}")),
        }
    }
    fold([text.as_str()])
}

/// The text that an HTML parser reads.
pub fn read_html(html: &str) -> String {
    let tree = Html::parse_fragment(html);
    let mut text = String::new();
    for node in tree.tree.root().descendants() {
        match node.value() {
            Node::Text(piece) => text.push_str(piece),
            Node::Element(element) if !matches!(element.name(), "a" | "b") => text.push(' '),
            _ => {}
        }
    }
    fold([text.as_str()])
}
