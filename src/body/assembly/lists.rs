//! Lists, and lists of definitions.

use super::joins::attach;
use super::state::{Assembly, Out};
use crate::body::{Block, Content, Definition, InlineContent, Item, NumberStyle, Numbering};
use crate::document::{Role, Tag};
use crate::html::tree::NodeId;

impl Assembly<'_, '_> {
    /// A list, with its items.
    pub(super) fn list(&self, id: NodeId, out: &mut Out) {
        let tree = self.tree;
        let mut items: Vec<Item> = Vec::new();
        // Quill writes every list as a numbered one.
        let first = tree.elements(id).next();
        let quill = first.and_then(|first| tree.attr(first, "data-list"));
        let is_numbered = tree.tag(id) == Tag::Ol && quill.is_none_or(|kind| kind == "ordered");
        let numbering = is_numbered.then(|| self.numbering(id));
        let is_tasks = tree.any_class(id, |class| {
            ["task", "to-do", "todo", "check"].iter().any(|word| class.contains(word))
        });
        let mut number = numbering.map_or(0, |numbering| numbering.start);
        // The numbers of items that Quill only indents.
        let mut inner_numbers = [1; 10];
        // Some pages have elements between a list and its items.
        let holds_items = |child| {
            matches!(tree.tag(child), Tag::Div | Tag::Other)
                && tree.elements(child).next().is_some()
                && tree.children(child).all(|id| tree.tag(id) == Tag::Li || tree.is_blank(id))
        };
        let children = tree.children(id).flat_map(|child| {
            let inner = holds_items(child);
            let own = (!inner).then_some(child);
            own.into_iter().chain(inner.then(|| tree.children(child)).into_iter().flatten())
        });
        for child in children {
            if tree.tag(child) == Tag::Li {
                let level = self.indent(child).filter(|_| !items.is_empty());
                if let (Some(level), Some(last)) = (level, items.last_mut()) {
                    let own = inner_numbers.get_mut(level);
                    let number = own.map_or(1, |own| std::mem::replace(own, *own + 1));
                    inner_numbers.iter_mut().skip(level + 1).for_each(|number| *number = 1);
                    let blocks = self.inside(child, out);
                    let numbering = numbering.map(|own| Numbering { start: 1, ..own });
                    let number = numbering.map(|_| number);
                    let item = Item { number, checked: self.checked(child), blocks };
                    attach(&mut last.blocks, level - 1, false, numbering, vec![item]);
                    continue;
                }
                inner_numbers = [1; 10];
                if numbering.is_some() {
                    number = value(tree.attr(child, "value").as_deref()).unwrap_or(number);
                }
                let mut blocks = self.inside(child, out);
                // An item with nothing but a list carries on the one before it.
                if let ([Block { content: Content::List { .. }, .. }], Some(last)) =
                    (&blocks[..], items.last_mut())
                    && (numbering.is_none() || self.sheet(child, "list-style-type").is_some())
                {
                    append_list(&mut last.blocks, blocks);
                    continue;
                }
                if !blocks.is_empty() {
                    let checked = if is_tasks { self.drawn(child) } else { None };
                    let checked = checked.or_else(|| self.checked(child));
                    let checked = checked.or_else(|| box_of(&mut blocks, is_tasks));
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
        without_marks(&mut items);
        self.push_list(id, numbering, items, out);
    }

    /// How deep Quill indents an item.
    fn indent(&self, item: NodeId) -> Option<usize> {
        let class = self.tree.attr(item, "class")?;
        let level = class.split_ascii_whitespace().find_map(|c| c.strip_prefix("ql-indent-"))?;
        level.parse().ok().filter(|level| (1..10).contains(level))
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
            _ => self.push_list(id, None, vec![item], out),
        }
    }

    /// Whether an element is a list or item by its role alone, and holds a heading: a row of cards.
    pub(super) fn is_box_of_headings(&self, id: NodeId) -> bool {
        let tree = self.tree;
        let is_heading = |id| tree.tag(id).heading_level().is_some();
        tree.is(id, "div") && tree.find(id, is_heading).is_some()
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

    /// Whether the box is checked that an item of a list of tasks is drawn with.
    fn drawn(&self, item: NodeId) -> Option<bool> {
        let tree = self.tree;
        tree.subtree(item).take(4).find_map(|id| {
            let class = tree.attr(id, "class").unwrap_or_default();
            let has =
                |names: &[&str]| class.split_ascii_whitespace().any(|class| names.contains(&class));
            if has(&["checked", "checkbox-on", "fa-check-square-o", "fa-check-square"]) {
                return Some(true);
            }
            let is_open = has(&["checkbox-off", "fa-square-o", "fa-square", "unchecked"])
                || tree.tag(id) == Tag::Span && has(&["checkbox"])
                || id == item && tree.has_attr(id, "data-inline-task-id");
            is_open.then_some(false)
        })
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
        // A picture is not a term: what is below it is its caption.
        if pairs.iter().all(|&id| self.tree.tag(id) != Tag::Dt || !self.has_text(id, out.read)) {
            return if self.is_figure(id) { self.figure(id, out) } else { self.children(id, out) };
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

/// Takes the sign of a box, empty or checked, from the text of an item; a check mark is one in a list of
/// tasks only.
fn box_of(blocks: &mut [Block], is_tasks: bool) -> Option<bool> {
    let Content::Paragraph { text } = &mut blocks.first_mut()?.content else { return None };
    let InlineContent::Text { text } = &mut text.inlines.first_mut()?.content else { return None };
    let mut rest = text.chars();
    let checked = match rest.next()? {
        '☐' | '❏' | '❑' | '▢' => false,
        '☑' | '☒' => true,
        '✓' | '✔' if is_tasks => true,
        _ => return None,
    };
    let rest = rest.as_str().trim_start_matches('\u{fe0f}');
    let after = rest.trim_start();
    if after.is_empty() || after.len() == rest.len() {
        return None;
    }
    *text = after.to_owned();
    Some(checked)
}

/// Takes the bullets or numbers from the texts of items that all have them, and those that stand alone.
fn without_marks(items: &mut [Item]) {
    fn text(item: &mut Item) -> Option<&mut String> {
        let Content::Paragraph { text } = &mut item.blocks.first_mut()?.content else {
            return None;
        };
        match &mut text.inlines.first_mut()?.content {
            InlineContent::Text { text } => Some(text),
            _ => None,
        }
    }
    // Bytes of the mark and what separates it from the text.
    let width = |item: &mut Item| {
        let number = item.number;
        let text = text(item)?;
        let (mark, rest) = text.split_once([' ', '\u{a0}']).unwrap_or((text.as_str(), ""));
        let is_mark = match number {
            Some(number) => {
                let own = mark.strip_suffix(['.', ')']).filter(|own| !own.starts_with('+'));
                // A number alone needs no stop.
                let own = own.or((mark == text).then_some(mark));
                own.and_then(|own| own.parse().ok()) == Some(number)
            }
            None => matches!(mark, "•" | "·" | "●" | "○" | "■" | "▪" | "‣" | "-" | "–" | "*"),
        };
        is_mark.then(|| text.len() - rest.trim_start().len())
    };
    let all = items.iter_mut().all(|item| width(item).is_some());
    for item in items {
        let Some(width) = width(item) else { continue };
        let Some(text) = text(item) else { continue };
        if width < text.len() {
            text.drain(..if all { width } else { 0 });
        } else if item.blocks.len() > 1 {
            item.blocks.remove(0);
        }
    }
}

/// A number as `start` and `value` have it.
fn value(text: Option<&str>) -> Option<u32> {
    text?.trim().parse().ok()
}
