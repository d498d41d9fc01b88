//! The pieces of text of a page, and what its markup has between them.

use ego_tree::iter::Edge;

/// Elements that the text around goes on in.
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp",
    "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
];
/// Elements whose text no reader sees.
const HIDDEN: &[&str] = &["script", "style", "template", "noscript"];

/// What is between two pieces of a page's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Between {
    Nothing,
    Inline,
    Block,
}

/// The text of each node of a page, with what is before it; with the title of the head or without it, as some
/// converters leave it.
pub(crate) fn pieces(html: &str, is_titled: bool) -> Vec<(Between, String)> {
    let dom = scraper::Html::parse_document(html);
    let mut pieces = Vec::new();
    let mut between = Between::Block;
    let mut hidden = 0;
    for edge in dom.tree.root().traverse() {
        let (node, opens) = match edge {
            Edge::Open(node) => (node, true),
            Edge::Close(node) => (node, false),
        };
        if let Some(element) = node.value().as_element() {
            let is_hidden =
                HIDDEN.contains(&element.name()) || (!is_titled && element.name() == "title");
            let is_hidden = usize::from(is_hidden);
            hidden = if opens { hidden + is_hidden } else { hidden - is_hidden };
            let own =
                if INLINE.contains(&element.name()) { Between::Inline } else { Between::Block };
            between = between.max(own);
        } else if let Some(text) = node.value().as_text()
            && opens
            && hidden == 0
        {
            pieces.push((between, text.to_string()));
            between = Between::Nothing;
        }
    }
    pieces
}
