//! Callouts: boxes that set a note, tip or warning off from the text.
//!
//! They are told by class. Read are those of GitHub, Docusaurus, Obsidian, Quartz, MkDocs, Sphinx,
//! Bootstrap, Docsy, rustdoc, mdBook, VitePress, VuePress, Starlight, Hugo's themes, AsciiDoc, MDN,
//! Microsoft Learn, AWS, Atlassian, ReadMe, O'Reilly, Ghost, Notion, NexT, Chirpy, Doxygen, DokuWiki,
//! Wiki.js, BookStack, Outline, Hashnode, Zenn and Butterfly.

use crate::body::signs::CALLOUT;
use crate::body::words::{
    CALLOUT_FAMILIES, CALLOUT_ICONS, CALLOUT_KINDS, CALLOUT_TITLES, CALLOUTS_ALONE,
};
use crate::body::{Block, Content, Inline, InlineContent};
use crate::document::Tag;
use crate::html::tree::{Names, NodeId, Tree};

/// A callout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::body) struct Found {
    /// Its kind in lower case, of letters and hyphens: `note`, `warning`.
    pub(in crate::body) kind: &'static str,
    /// The element whose text is its title.
    pub(in crate::body) title: Option<NodeId>,
    /// The element that holds what it says.
    pub(in crate::body) content: NodeId,
    /// Elements inside it that are not to be read again: the title, icons.
    pub(in crate::body) skip: Vec<NodeId>,
}

/// Elements of a callout among which its title is.
const TITLE_REACH: usize = 24;
/// The longest title that a class does not name, in characters.
const LONGEST_LABEL: usize = 24;

/// Whether elements of a tag may be callouts.
pub(in crate::body) fn may_be(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Div | Tag::Aside | Tag::Blockquote | Tag::Section | Tag::Figure | Tag::Dl | Tag::P
    )
}

/// The callout that an element is.
pub(in crate::body) fn at(tree: &Tree<'_>, id: NodeId) -> Option<Found> {
    let kind = kind(tree, id)?;
    let content = tree.find(id, |node| {
        tree.tag(node) == Tag::Td && tree.has_class(node, "content")
            || tree.has_class(node, "confluence-information-macro-body")
    });
    let content = content.unwrap_or(id);
    let named = title(tree, id);
    let title = named.or_else(|| label(tree, content, kind));
    let mut skip = Vec::new();
    if let Some(title) = title {
        skip.push(around_title(tree, id, title));
    }
    for node in tree.subtree(id).skip(1).take(TITLE_REACH) {
        if tree.any_class(node, is_icon) {
            skip.push(node);
        }
    }
    // Inside `callout-title` the words have an element of their own.
    let words = title.and_then(|title| {
        tree.find(title, |node| tree.has_class(node, "callout-title-inner")).or(Some(title))
    });
    Some(Found { kind, title: words, content, skip })
}

/// Whether a title says no more than the kind: `Note:` of a note.
pub(in crate::body) fn says_kind(title: &str, kind: &str) -> bool {
    let word = title.trim().trim_end_matches([':', '.', '!']).trim_end();
    word.eq_ignore_ascii_case(kind) || kind_named(&word.to_ascii_lowercase()) == Some(kind)
}

/// The kind of a box, if it is a callout.
fn kind(tree: &Tree<'_>, id: NodeId) -> Option<&'static str> {
    const STATED: Names = Names::of(&["data-type", "data-panel-type", "data-node-type"]);
    if !tree.has_sign(id, CALLOUT) && !tree.may_have(id, STATED) {
        return None;
    }
    let classes = tree.attr(id, "class");
    let classes = classes.as_deref().unwrap_or_default();
    let tag = tree.tag(id);
    // BookStack. Any other paragraph with such a class has the small print.
    if tag == Tag::P && !classes.starts_with("callout ") {
        return None;
    }
    let said = Said::by(classes);
    if said.in_family.is_some() {
        return said.in_family;
    }
    // Zenn: `<aside class="msg message">`.
    if let Some(kind) = classes.strip_prefix("msg ").filter(|_| tag == Tag::Aside) {
        return Some(if kind == "alert" { "warning" } else { "note" });
    }
    match said.family {
        Some(family) => of_family(tree, id, family, said.own),
        None => without_family(tree, id, classes, &said),
    }
}

/// What the classes of a box say.
#[derive(Default)]
struct Said<'c> {
    /// The last class that is the name of a family.
    family: Option<&'c str>,
    /// The kind in a class that begins with such a name.
    in_family: Option<&'static str>,
    /// The kind that a class is.
    own: Option<&'static str>,
    /// Number of the classes.
    count: usize,
}

impl<'c> Said<'c> {
    fn by(classes: &'c str) -> Self {
        let mut said = Self::default();
        for class in classes.split_ascii_whitespace() {
            said.count += 1;
            if CALLOUT_FAMILIES.contains(&class) || class == "box" {
                said.family = Some(class);
                continue;
            }
            // `awsdocs-note awsdocs-important`: a note of another kind.
            if said.in_family.is_none_or(|kind| kind == "note") {
                said.in_family = kind_in(class).or(said.in_family);
            }
            said.own = said.own.or_else(|| kind_named(class.strip_prefix("is-").unwrap_or(class)));
            // Microsoft Learn.
            if class.bytes().all(|byte| byte.is_ascii_uppercase()) {
                said.in_family = said.in_family.or_else(|| kind_named(&class.to_ascii_lowercase()));
            }
        }
        said
    }
}

/// The kind of a box that has the name of a family as a class; `own` is what another class says.
fn of_family(
    tree: &Tree<'_>,
    id: NodeId,
    family: &str,
    own: Option<&'static str>,
) -> Option<&'static str> {
    match family {
        "callout" => {
            let stated = ["data-callout", "data-callout-type"];
            let stated = stated.iter().find_map(|name| tree.attr(id, name));
            // Any other word is a kind that the site made up.
            let stated =
                stated.map(|s| kind_named(&s.trim().to_ascii_lowercase()).unwrap_or("note"));
            // Notion.
            let own = own.or_else(|| (tree.tag(id) == Tag::Figure).then_some("note"));
            stated.or(own)
        }
        "admonition" => own.or_else(|| title(tree, id).is_some().then_some("note")),
        // Sphinx of old: `<div class="hint">`.
        "hint" if own.is_none() => title(tree, id).is_some().then_some("hint"),
        "confluence-information-macro"
        | "nextra-callout"
        | "hextra-callout"
        | "kg-callout-card" => own.or(Some("note")),
        "box" if !tree.attr(id, "class")?.contains("notices") => None,
        _ => own,
    }
}

/// The kind of a box without one.
fn without_family(
    tree: &Tree<'_>,
    id: NodeId,
    classes: &str,
    said: &Said<'_>,
) -> Option<&'static str> {
    let (own, count) = (said.own, said.count);
    // `note warning`, `note warning flat`: the second word is the kind.
    let has_style = || ["flat", "modern", "simple"].iter().any(|style| classes.ends_with(style));
    let second = classes.trim().strip_prefix("note ").filter(|_| count == 2 || has_style());
    if let Some(kind) = second.and_then(|second| kind_named(second.split(' ').next()?)) {
        return Some(kind);
    }
    // Doxygen: `<dl class="section note">`.
    let is_alone = match tree.tag(id) {
        Tag::Dl => classes.starts_with("section ") && tree.elements(id).nth(2).is_none(),
        // Wiki.js: `<blockquote class="is-info">`.
        Tag::Blockquote if classes.starts_with("is-") && count == 1 => true,
        _ => count == 1 && CALLOUTS_ALONE.contains(&classes.trim()) || title(tree, id).is_some(),
    };
    if own.is_some() && is_alone {
        return own;
    }
    if let Some(stated) = tree.attr(id, "data-panel-type") {
        return Some(kind_named(stated.trim()).unwrap_or("note"));
    }
    // Hashnode.
    if tree.attr(id, "data-node-type").is_some_and(|kind| kind == "callout") {
        return Some("note");
    }
    // Books: `<div data-type="warning">`.
    let stated = tree.attr(id, "data-type")?;
    CALLOUTS_ALONE.contains(&stated.trim()).then(|| kind_named(stated.trim())).flatten()
}

/// The kind that a word names.
fn kind_named(word: &str) -> Option<&'static str> {
    CALLOUT_KINDS.iter().find(|(_, words)| words.contains(&word)).map(|(kind, _)| *kind)
}

/// The kind in a class that begins with a family: `alert-warning`, `callout_info`.
fn kind_in(class: &str) -> Option<&'static str> {
    let rests = CALLOUT_FAMILIES.iter().filter_map(|family| class.strip_prefix(family));
    let word = rests.min_by_key(|rest| rest.len())?;
    let word = word.trim_start_matches(['-', '_']);
    // `box-info` may be anything, so it is not a family here.
    if word.is_empty() { None } else { kind_named(word) }
}

/// The kind that the text of a quotation begins with, as GitHub has it: `[!NOTE]`. It is removed.
pub(in crate::body) fn written(blocks: &mut Vec<Block>) -> Option<&'static str> {
    let Content::Paragraph { text } = &mut blocks.first_mut()?.content else { return None };
    let InlineContent::Text { text: first } = &mut text.inlines.first_mut()?.content else {
        return None;
    };
    let (word, rest) = first.strip_prefix("[!")?.split_once(']')?;
    let kind = kind_named(&word.to_ascii_lowercase())?;
    *first = rest.trim_start().to_owned();
    let is_break = |inline: &Inline| matches!(inline.content, InlineContent::LineBreak);
    if first.is_empty() {
        text.inlines.remove(0);
        let start = text.inlines.iter().take_while(|inline| is_break(inline)).count();
        text.inlines.drain(..start);
    }
    if text.is_blank() {
        blocks.remove(0);
    }
    Some(kind)
}

fn is_title(class: &str) -> bool {
    CALLOUT_TITLES.contains(&class) || class.starts_with("admonitionHeading")
}

fn is_icon(class: &str) -> bool {
    CALLOUT_ICONS.contains(&class) || class.starts_with("admonitionIcon")
}

/// The title of a box, by its class.
fn title(tree: &Tree<'_>, id: NodeId) -> Option<NodeId> {
    let nodes = || tree.subtree(id).skip(1).take(TITLE_REACH).filter(|&node| !tree.is_text(node));
    let is_framed = tree.any_class(id, |class| {
        class == "admonitionblock" || class == "alert" || class.starts_with("confluence-")
    });
    nodes().find(|&node| tree.any_class(node, is_title)).or_else(|| {
        // AsciiDoc has the kind in the cell of the icon and a title before the text.
        let in_icon = |node: NodeId| tree.has_class(tree.parent(node), "icon");
        nodes().filter(|_| is_framed).find(|&node| {
            tree.has_class(node, "title") && !in_icon(node)
                || tree.tag(node).heading_level().is_some() && is_first(tree, node)
        })
    })
}

/// Whether nothing but white space and icons stands before an element inside its parent.
fn is_first(tree: &Tree<'_>, id: NodeId) -> bool {
    tree.children(tree.parent(id))
        .take_while(|&child| child != id)
        .all(|child| !tree.subtree(child).any(|node| tree.is_text(node) && !tree.is_blank(node)))
}

/// A title that no class names: a heading, or words at the beginning that say the kind.
fn label(tree: &Tree<'_>, content: NodeId, kind: &str) -> Option<NodeId> {
    let first = tree.elements(content).next().filter(|&first| is_first(tree, first))?;
    if tree.tag(first).heading_level().is_some() || tree.tag(first) == Tag::Dt {
        return Some(first);
    }
    let says_kind = |node: NodeId| {
        let text = tree.text_inside(node);
        text.len() <= LONGEST_LABEL && says_kind(&text, kind)
    };
    let is_bold = |node: NodeId| matches!(tree.tag(node), Tag::Strong | Tag::B);
    if tree.tag(first) == Tag::P || is_bold(first) {
        if is_short(tree, first) && says_kind(first) {
            return Some(first);
        }
        let bold = tree.elements(first).next();
        return bold.filter(|&node| {
            is_bold(node) && is_first(tree, node) && is_short(tree, node) && says_kind(node)
        });
    }
    None
}

/// Whether an element holds no more than a few nodes.
fn is_short(tree: &Tree<'_>, id: NodeId) -> bool {
    tree.subtree(id).len() <= 8
}

/// The outermost element inside a box that holds nothing to read but its title.
fn around_title(tree: &Tree<'_>, id: NodeId, title: NodeId) -> NodeId {
    let mut outermost = title;
    for node in tree.ancestors(title).take(4).take_while(|&node| node != id && node > id) {
        let inside = tree.subtree(title);
        let has_more = tree
            .subtree(node)
            .any(|node| !inside.contains(&node) && tree.is_text(node) && !tree.is_blank(node));
        if has_more {
            break;
        }
        outermost = node;
    }
    outermost
}
