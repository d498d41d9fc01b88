//! The lead picture: it stands at the title, outside of the part of the page that holds the kept
//! blocks. Of the pictures between title and text it is the one that the page declares by `og:image`,
//! else the first one that its markup sets out as the picture of the story. Right above the title only
//! a declared one is taken.

use std::collections::HashSet;

use super::figures::untitled;
use super::lead_evidence::{Declared, Look, begins_after, file};
use super::links::Links;
use super::pictures::{self, Shown, unsized_address};
use super::{Markup, Parts};
use crate::body::{Block, Content, Inline, InlineContent, Inlines, classes};
use crate::document::{Block as TextBlock, BlockKind, Document, Role, Span, Tag};
use crate::html::tree::{NodeId, Tree, Wanted, most_nodes, of_source};

/// Blocks between a picture and the title below it, or the text if there is no title: a kicker, the
/// picture's caption, a path.
const ABOVE: usize = 3;
/// Pictures between title and text whose markup is looked at.
const ASKED: usize = 16;

/// Adds the lead picture, with its caption, unless it is among the pictures that are `shown`. `tree` is
/// that of the whole page, if the page came as one.
pub(super) fn add(
    parts: &Parts<'_>,
    roles: &[Role],
    links: &Links<'_>,
    tree: &Tree<'_>,
    shown: &HashSet<String>,
    blocks: &mut Vec<Block>,
) {
    let document = parts.document;
    let Some(place) = Place::of(document, roles) else { return };
    let declared = Declared::of(&document.head, links);
    let begins = begins_with_picture(blocks);
    let may_hold = |part: &str| !begins || declared.may_be_in(part);
    let read = match parts.markup {
        Markup::Source(source) => place.read(source, may_hold),
        _ => None,
    };
    let tree = match (&read, parts.markup) {
        (Some(own), _) => own,
        (None, Markup::Tree(_)) => tree,
        _ => return,
    };
    let bylines = document.blocks.iter().zip(roles).filter(|(_, role)| **role == Role::Byline);
    let bylines = bylines.map(|(block, _)| document.text_of(block)).collect();
    let look = Look { tree, links, declared: &declared, from: place.from, bylines };
    let mut best: Option<(NodeId, Inline)> = None;
    let mut asked = 0;
    for id in tree.subtree(0).filter(|&id| is_img(tree, id) && place.holds(tree, id)) {
        let Some(Shown::Picture(picture)) = pictures::shown(tree, links, id) else { continue };
        let InlineContent::Picture { url, .. } = &picture.content else { continue };
        if declared.names(url) || tree.attr(id, "src").is_some_and(|src| declared.names(&src)) {
            best = Some((id, picture));
            break;
        }
        let is_below = place.title.is_some_and(|title| tree.place(id).start > title);
        if best.is_none() && is_below && !begins && asked < ASKED {
            asked += 1;
            if look.is_set_out(id, &picture) {
                best = Some((id, picture));
            }
        }
    }
    let Some((id, picture)) = best else { return };
    let InlineContent::Picture { url, .. } = &picture.content else { return };
    let is_shown = |file: &str| shown.iter().any(|url| url.contains(file));
    if is_shown(&unsized_address(url)) || file(url).is_some_and(is_shown) {
        return;
    }
    let caption = caption(document, tree, id, roles, &place);
    let is_below_first = tree.place(id).start > place.first;
    let before = blocks.iter().take_while(|block| is_head(block));
    let index = if is_below_first { before.count() } else { 0 };
    blocks.insert(index, figure(picture, caption));
}

fn is_img(tree: &Tree<'_>, id: NodeId) -> bool {
    tree.tag(id) == Tag::Img || tree.tag(id) == Tag::Other && tree.is(id, "amp-img")
}

/// Whether a block is a standfirst or a heading, below which a lead picture may stand.
fn is_head(block: &Block) -> bool {
    block.role == Role::Standfirst || matches!(block.content, Content::Heading { .. })
}

/// Whether a body shows a picture before its first paragraph of text.
fn begins_with_picture(blocks: &[Block]) -> bool {
    match blocks.iter().find(|block| !is_head(block)).map(|block| &block.content) {
        Some(Content::Figure { .. } | Content::Embed { .. }) => true,
        Some(Content::Paragraph { text }) => is_wordless(text),
        _ => false,
    }
}

fn is_wordless(text: &Inlines) -> bool {
    text.inlines.iter().all(|inline| match &inline.content {
        InlineContent::Text { text } | InlineContent::Code { text } => text.trim().is_empty(),
        InlineContent::Styled { text, .. } | InlineContent::Link { text, .. } => is_wordless(text),
        InlineContent::Picture { .. } | InlineContent::LineBreak => true,
        _ => false,
    })
}

/// Where a lead picture may stand: places in the source, or in the text of a page that came as a tree.
struct Place {
    /// Where the text of the last block before it begins, if there is one.
    from: Option<u32>,
    /// Where the title begins.
    title: Option<u32>,
    /// Where the first kept block begins.
    first: u32,
    /// Where the first kept block that is not above such a picture begins.
    end: u32,
}

impl Place {
    fn of(document: &Document, roles: &[Role]) -> Option<Self> {
        let start = |block: usize| place_of(document, block);
        let first = roles.iter().position(|role| role.is_content())?;
        let title = roles.iter().take(first).rposition(|role| *role == Role::Title);
        let above = title.unwrap_or(first).saturating_sub(ABOVE).checked_sub(1);
        let is_text = |role: &Role| *role == Role::Body;
        let end = roles.iter().position(is_text).unwrap_or(first);
        Some(Self {
            from: above.map(start),
            title: title.map(start),
            first: start(first),
            end: start(end),
        })
    }

    fn holds(&self, tree: &Tree<'_>, id: NodeId) -> bool {
        let start = tree.place(id).start;
        begins_after(self.from, start) && start <= self.end
    }

    /// Reads this part of a source, if it has a picture and may hold the one that is looked for.
    fn read<'a>(&self, source: &'a str, may_hold: impl Fn(&str) -> bool) -> Option<Tree<'a>> {
        let part = Span::new(self.from.unwrap_or(0), self.end);
        let text = source.get(part.range())?;
        let is_picture = |at: usize| {
            let name = text.as_bytes().get(at + 1..).unwrap_or_default();
            let begins = |word: &[u8]| {
                name.get(..word.len()).is_some_and(|own| own.eq_ignore_ascii_case(word))
            };
            begins(b"img") || begins(b"image") || begins(b"amp-img")
        };
        if !may_hold(text) || !memchr::memchr_iter(b'<', text.as_bytes()).any(is_picture) {
            return None;
        }
        let wanted = Wanted { part, nodes: most_nodes(text), ..Wanted::default() };
        let mut tree = of_source(source, &wanted);
        let mut classes = classes::Reader::new();
        tree.read_classes(|all| classes.read(all));
        Some(tree)
    }
}

/// Where the text of a block begins.
fn place_of(document: &Document, block: usize) -> u32 {
    match document.places.get(block) {
        Some(&place) => place,
        None => document.blocks.get(block).map_or(0, |block| block.source.start),
    }
}

/// The dropped caption of the figure around a picture, or right below the picture.
fn caption(
    document: &Document,
    tree: &Tree<'_>,
    img: NodeId,
    roles: &[Role],
    place: &Place,
) -> Option<String> {
    let around = tree.ancestors(img).take(6).find(|&id| tree.tag(id) == Tag::Figure);
    let around = around.filter(|&id| begins_after(place.from, tree.place(id).start));
    let is_own = |index: usize, block: &TextBlock| {
        let is_kept = roles.get(index).is_some_and(|role| role.is_content());
        block.kind == BlockKind::Caption && !is_kept
    };
    let below = || {
        let blocks = document.blocks.iter().enumerate();
        blocks.map(|(index, block)| (place_of(document, index), index, block))
    };
    let words: Vec<&str> = match around.map(|figure| tree.place(figure)) {
        Some(figure) => below()
            .skip_while(|(at, ..)| *at < figure.start)
            .take_while(|(at, ..)| *at < figure.end)
            .filter(|(_, index, block)| is_own(*index, block))
            .map(|(.., block)| document.text_of(block))
            .collect(),
        None => Vec::new(),
    };
    if !words.is_empty() {
        return Some(words.join(" "));
    }
    let (at, index, block) = below().find(|(at, ..)| *at >= tree.place(img).start)?;
    (at < place.end && is_own(index, block)).then(|| document.text_of(block).to_owned())
}

fn figure(picture: Inline, caption: Option<String>) -> Block {
    let text = Inlines { inlines: vec![Inline::of(picture.content)] };
    let picture = Block::from(Content::Paragraph { text });
    let Some(caption) = caption else { return picture };
    let picture = untitled(picture, &caption);
    let content = Content::Figure { blocks: vec![picture], caption: Inlines::from(&*caption) };
    Block { content, role: Role::Caption, span: Span::default() }
}
