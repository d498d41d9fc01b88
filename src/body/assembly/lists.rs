//! Lists, and lists of definitions.

use super::state::{Assembly, Out};
use crate::body::{Block, Content, Definition, Item, NumberStyle, Numbering};
use crate::document::{Role, Span, Tag};
use crate::html::tree::NodeId;

impl Assembly<'_, '_> {
    /// A list, with its items.
    pub(super) fn list(&self, id: NodeId, out: &mut Out) {
        let tree = self.tree;
        let mut items: Vec<Item> = Vec::new();
        let numbering = (tree.tag(id) == Tag::Ol).then(|| self.numbering(id));
        let mut number = numbering.map_or(0, |numbering| numbering.start);
        for child in tree.children(id) {
            if tree.tag(child) == Tag::Li {
                if numbering.is_some() {
                    number = value(tree.attr(child, "value").as_deref()).unwrap_or(number);
                }
                let blocks = self.inside(child, out);
                if !blocks.is_empty() {
                    let checked = self.checked(child);
                    items.push(Item { number: numbering.map(|_| number), checked, blocks });
                }
                let falls = numbering.is_some_and(|numbering| numbering.reversed);
                number = if falls { number.saturating_sub(1) } else { number.saturating_add(1) };
                continue;
            }
            // Lists right inside a list belong to the item before them.
            let mut inner = out.inner();
            self.node(child, &mut inner);
            self.flush(&mut inner);
            match items.last_mut() {
                Some(last) => append_list(&mut last.blocks, inner.blocks),
                None if inner.blocks.is_empty() => {}
                None => out.blocks.append(&mut inner.blocks),
            }
        }
        self.push_list(numbering, items, out);
    }

    /// An item outside of any list.
    pub(super) fn stray_item(&self, id: NodeId, out: &mut Out) {
        let blocks = self.inside(id, out);
        if blocks.is_empty() {
            return;
        }
        let item = Item { number: None, checked: self.checked(id), blocks };
        match out.blocks.last_mut().map(|last| &mut last.content) {
            Some(Content::List { numbering: None, items }) => items.push(item),
            _ => self.push_list(None, vec![item], out),
        }
    }

    fn push_list(&self, numbering: Option<Numbering>, items: Vec<Item>, out: &mut Out) {
        let mut blocks = items.iter().flat_map(|item| &item.blocks);
        let Some(first) = blocks.next() else { return };
        let end = blocks.next_back().unwrap_or(first).span.end;
        let (role, span) = (first.role, Span::new(first.span.start, end));
        let role = if role == Role::Heading { Role::Body } else { role };
        out.blocks.push(Block { content: Content::List { numbering, items }, role, span });
    }

    fn numbering(&self, id: NodeId) -> Numbering {
        let style = match self.tree.attr(id, "type").as_deref().map(str::trim) {
            Some("a") => NumberStyle::LowerAlpha,
            Some("A") => NumberStyle::UpperAlpha,
            Some("i") => NumberStyle::LowerRoman,
            Some("I") => NumberStyle::UpperRoman,
            _ => NumberStyle::Decimal,
        };
        let reversed = self.tree.has_attr(id, "reversed");
        let items =
            || self.tree.elements(id).filter(|&child| self.tree.tag(child) == Tag::Li).count();
        let first = if reversed { items() as u32 } else { 1 };
        let start = value(self.tree.attr(id, "start").as_deref()).unwrap_or(first);
        Numbering { start, style, reversed }
    }

    /// Whether the box of an item is checked.
    fn checked(&self, item: NodeId) -> Option<bool> {
        let tree = self.tree;
        let input = tree.subtree(item).skip(1).take(8).find(|&id| tree.tag(id) == Tag::Input)?;
        let is_box =
            tree.attr(input, "type").is_some_and(|kind| kind.eq_ignore_ascii_case("checkbox"));
        // A box with an id is switched by a label, to fold or unfold the item.
        let is_task = !tree.has_attr(input, "id")
            || tree.has_attr(input, "disabled")
            || [input, item].iter().any(|&id| tree.any_class(id, |class| class.contains("task")));
        (is_box && is_task).then(|| tree.has_attr(input, "checked"))
    }

    /// Terms and their descriptions.
    pub(super) fn definitions(&self, id: NodeId, out: &mut Out) {
        let mut entries: Vec<Definition> = Vec::new();
        let mut pairs: Vec<NodeId> = Vec::new();
        let is_part = |id: NodeId| matches!(self.tree.tag(id), Tag::Dt | Tag::Dd);
        for child in self.tree.children(id) {
            if is_part(child) {
                pairs.push(child);
                continue;
            }
            let inner = self.tree.children(child);
            let (parts, other): (Vec<_>, Vec<_>) = inner.partition(|&inner| is_part(inner));
            // A list that holds anything else is used for something else.
            if self.marks.block(child).is_some()
                || other.iter().any(|&id| self.has_text(id, out.read))
            {
                return self.children(id, out);
            }
            pairs.extend(parts);
        }
        // Without terms it only indents.
        if pairs.iter().all(|&id| self.tree.tag(id) == Tag::Dd) {
            return self.children(id, out);
        }
        for id in pairs {
            if self.tree.tag(id) == Tag::Dt {
                let term = self.line(id, out.read).text;
                if term.is_blank() {
                    continue;
                }
                match entries.last_mut().filter(|entry| entry.details.is_empty()) {
                    Some(entry) => entry.terms.push(term),
                    None => entries.push(Definition { terms: vec![term], details: Vec::new() }),
                }
                continue;
            }
            let blocks = self.inside(id, out);
            if blocks.is_empty() {
                continue;
            }
            match entries.last_mut() {
                Some(entry) => entry.details.push(blocks),
                None => entries.push(Definition { terms: Vec::new(), details: vec![blocks] }),
            }
        }
        if entries.is_empty() {
            return;
        }
        let span = self.span_of(id);
        out.blocks.push(Block {
            content: Content::Definitions { entries },
            role: Role::Body,
            span,
        });
    }
}

/// Adds blocks to those of an item; the items of a list right after another go on with that one.
fn append_list(blocks: &mut Vec<Block>, mut more: Vec<Block>) {
    let last = blocks.last_mut();
    let is_list = |block: &Block| matches!(block.content, Content::List { numbering: None, .. });
    if let Some(last) = last.filter(|last| is_list(last))
        && more.len() == 1
        && let Some(next) = more.pop()
    {
        let end = next.span.end;
        match (&mut last.content, next.content) {
            (
                Content::List { items, .. },
                Content::List { numbering: None, items: mut further },
            ) => {
                items.append(&mut further);
                last.span.end = last.span.end.max(end);
            }
            (_, content) => blocks.push(Block { content, ..next }),
        }
        return;
    }
    blocks.append(&mut more);
}

/// A number as `start` and `value` have it.
fn value(text: Option<&str>) -> Option<u32> {
    text?.trim().parse().ok()
}
