//! Lists that a page has in pieces: one list for each item, or paragraphs instead of items.

use super::state::{Assembly, Out};
use crate::body::{Block, Content, InlineContent, Item, NumberStyle, Numbering};
use crate::document::{Role, Span, Tag};
use crate::html::tree::NodeId;

/// Lists inside one another that are told apart.
const DEEPEST: usize = 8;
/// Bytes of the longest mark that Word writes before an item.
const LONGEST_MARK: usize = 8;

impl Assembly<'_, '_> {
    /// Adds a list, or its items to the list before it, which it goes on with.
    pub(super) fn push_list(
        &self,
        id: NodeId,
        numbering: Option<Numbering>,
        items: Vec<Item>,
        out: &mut Out,
    ) {
        if items.is_empty() {
            return;
        }
        let before = out.list.filter(|&before| self.follows(before, id));
        let level = before.and_then(|before| self.level(before, id, numbering, out));
        match level {
            Some((level, is_new)) => attach(&mut out.blocks, level, is_new, numbering, items),
            None => add(&mut out.blocks, numbering, items),
        }
        out.list = Some(id);
    }

    /// Whether nothing but white space stands between two nodes.
    fn follows(&self, before: NodeId, id: NodeId) -> bool {
        let tree = self.tree;
        let next = tree.next(before);
        let blank = next.filter(|&next| tree.is_text(next) && tree.is_blank(next));
        blank.map_or(next, |blank| tree.next(blank)) == Some(id)
    }

    /// How deep in the list before it a list stands that goes on with it, and whether it begins
    /// there; `None` if it is another list.
    fn level(
        &self,
        before: NodeId,
        id: NodeId,
        numbering: Option<Numbering>,
        out: &Out,
    ) -> Option<(usize, bool)> {
        let tree = self.tree;
        let Content::List { numbering: last, items } = &out.blocks.last()?.content else {
            return None;
        };
        let class = tree.attr(id, "class").unwrap_or_default();
        // Google Docs: `lst-kix_a1b2-0`.
        let level = |class: &str| {
            let name = class.split_ascii_whitespace().find(|name| name.starts_with("lst-kix"))?;
            name.rsplit_once('-')?.1.parse::<usize>().ok()
        };
        if let Some(level) = level(&class) {
            let is_new = class.split_ascii_whitespace().any(|name| name == "start");
            let fits = level > 0 || !is_new && last.is_some() == numbering.is_some();
            return fits.then_some((level, is_new));
        }
        let next = items.last().and_then(|item| item.number?.checked_add(1));
        let fits = match numbering {
            Some(own) => {
                last.is_some_and(|last| last.style == own.style && !last.reversed)
                    && own.start > 1
                    && next == Some(own.start)
            }
            // One list for each item.
            None => {
                let is_one = |id| {
                    tree.tag(id) == Tag::Ul
                        && tree.elements(id).take(2).filter(|&id| tree.tag(id) == Tag::Li).count()
                            == 1
                };
                !class.is_empty()
                    && last.is_none()
                    && is_one(before)
                    && is_one(id)
                    && tree.attr(before, "class").is_some_and(|before| before == class)
            }
        };
        fits.then_some((0, false))
    }

    /// Makes an item of the last paragraph if Word wrote it as one: by its style, with a mark before
    /// the text.
    pub(super) fn item_of_word(&self, id: NodeId, out: &mut Out) {
        let Some(Content::Paragraph { text }) = out.blocks.last_mut().map(|last| &mut last.content)
        else {
            return;
        };
        let Some(InlineContent::Text { text: first }) =
            text.inlines.first_mut().map(|first| &mut first.content)
        else {
            return;
        };
        let Some((mark, rest)) = first.split_once([' ', '\u{a0}']) else { return };
        let Some(number) = number_of(mark) else { return };
        let Some(level) = self.tree.attr(id, "style").and_then(|style| level_of(&style)) else {
            return;
        };
        *first = rest.trim_start_matches([' ', '\u{a0}']).to_owned();
        if first.is_empty() {
            text.inlines.remove(0);
        }
        let Some(block) = out.blocks.pop() else { return };
        let numbering =
            number.map(|start| Numbering { start, style: NumberStyle::Decimal, reversed: false });
        let items = vec![Item { number, checked: None, blocks: vec![block] }];
        if out.list.is_some_and(|before| self.follows(before, id)) {
            attach(&mut out.blocks, level, false, numbering, items);
        } else {
            add(&mut out.blocks, numbering, items);
        }
        out.list = Some(id);
    }
}

/// What a list mark of Word says: `Some(None)` for a bullet, its number otherwise; `None` if the text is
/// not a mark.
fn number_of(mark: &str) -> Option<Option<u32>> {
    if matches!(mark, "·" | "o" | "§" | "•" | "-" | "–" | "Ø" | "ü" | "v" | "\u{f0b7}" | "\u{f0a7}")
    {
        return Some(None);
    }
    let number = mark.strip_suffix(['.', ')']).filter(|_| mark.len() <= LONGEST_MARK)?;
    match number.as_bytes() {
        &[letter @ b'a'..=b'z'] => Some(Some(u32::from(letter - b'a') + 1)),
        _ => number.parse().ok().map(Some),
    }
}

/// How deep an item stands: `mso-list:l0 level2 lfo1`.
fn level_of(style: &str) -> Option<usize> {
    let (_, list) = style.split_once("mso-list:")?;
    let (_, level) = list.split(';').next()?.split_once("level")?;
    let digits = level.find(|c: char| !c.is_ascii_digit()).unwrap_or(level.len());
    level.get(..digits)?.parse::<usize>().ok()?.checked_sub(1)
}

/// Adds items to the list that ends the blocks: to itself, or to a list that many items deep in it.
pub(super) fn attach(
    blocks: &mut Vec<Block>,
    level: usize,
    is_new: bool,
    numbering: Option<Numbering>,
    mut items: Vec<Item>,
) {
    let end = items.last().and_then(|item| item.blocks.last()).map_or(0, |block| block.span.end);
    let mut blocks = blocks;
    for _ in 0..level.min(DEEPEST) {
        let holds = |block: &Block| matches!(&block.content, Content::List { items, .. } if !items.is_empty());
        if !blocks.last().is_some_and(holds) {
            break;
        }
        let Some(last) = blocks.last_mut() else { return };
        last.span.end = last.span.end.max(end);
        let Content::List { items, .. } = &mut last.content else { return };
        let Some(item) = items.last_mut() else { return };
        blocks = &mut item.blocks;
    }
    if let Some(last) = blocks.last_mut().filter(|_| !is_new)
        && let Content::List { numbering: own, items: before } = &mut last.content
        && own.is_some() == numbering.is_some()
    {
        last.span.end = last.span.end.max(end);
        before.append(&mut items);
        return;
    }
    add(blocks, numbering, items);
}

/// Adds a list.
fn add(blocks: &mut Vec<Block>, numbering: Option<Numbering>, items: Vec<Item>) {
    let mut inner = items.iter().flat_map(|item| &item.blocks);
    let Some(first) = inner.next() else { return };
    let end = inner.next_back().unwrap_or(first).span.end;
    let span = Span::new(first.span.start, end);
    // A caption that was not kept may begin a list that was.
    let mut inner = items.iter().flat_map(|item| &item.blocks);
    let role = inner.find(|block| block.role.is_content()).map_or(first.role, |block| block.role);
    let role = if role == Role::Heading { Role::Body } else { role };
    blocks.push(Block { content: Content::List { numbering, items }, role, span });
}
