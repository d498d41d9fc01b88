//! Tables: those of data become tables, those that arrange the page dissolve.

use super::alignment::Sides;
use super::pictures;
use super::state::{Assembly, Out, Read};
use crate::body::{Block, Cell, Content, Inline, InlineContent, Item, NumberStyle, Numbering};
use crate::document::{Role, Tag};
use crate::html::tree::NodeId;

/// Most columns or rows that a cell spans, as the standard has it.
const MOST_SPANNED: u16 = 1000;
/// Bytes of text that a cell of data rarely has: longer ones with headings or several paragraphs
/// hold an article.
const LONG_CELL: usize = 1200;
/// Bytes of text that a cell of data in a table of one row rarely has.
const LONG_CELL_ALONE: usize = 120;
/// Bytes of source of a cell that is a part of its row, although it was dropped.
const SHORT_CELL: usize = 300;
/// Bytes of source of a cell that may hold the number of a paragraph.
const SHORT_LABEL: usize = 120;

/// Rows among which one that only keeps others at a distance makes the table a layout.
const SPACERS: usize = 5;

/// Attributes of a cell that have the name of its column, which style sheets show on small screens.
const COLUMN_NAMES: [&str; 4] = ["data-label", "data-title", "data-th", "data-header"];

impl Assembly<'_, '_> {
    /// A table.
    pub(super) fn table(&self, id: NodeId, out: &mut Out) {
        let tree = self.tree;
        let rows = self.rows(id);
        if self.is_list_of_notes(id) {
            return self.numbered(id, &rows, out);
        }
        if self.arranges(id, &rows, out) {
            let start = out.blocks.len();
            self.children(id, out);
            if let [row] = &rows[..]
                && row.first().is_some_and(|&cell| tree.place(cell).len() <= SHORT_LABEL)
            {
                join_label(&mut out.blocks, start);
            }
            return;
        }
        let caption = tree.elements(id).find(|&child| tree.tag(child) == Tag::Caption);
        // It belongs to the table, although it may look like a label.
        let read = |id| if self.marks.has_kept(id) { out.read } else { Read::All };
        let caption = caption.map(|id| self.line(id, read(id)).text).unwrap_or_default();
        let mut content: Vec<Vec<Cell>> = Vec::with_capacity(rows.len());
        let mut role = None;
        let mut sides = Sides::of(tree, id);
        let mut whole = out.inner();
        whole.read = Read::All;
        let has_words = |cell| tree.subtree(cell).any(|id| tree.is_text(id) && !tree.is_blank(id));
        let mut cells = (0, 0);
        for &cell in rows.iter().flatten().filter(|&&cell| has_words(cell)) {
            cells = (cells.0 + usize::from(self.marks.has_kept(cell)), cells.1 + 1);
        }
        let is_mostly_kept = 2 * cells.0 >= cells.1;
        let mut heads = true;
        for row in &rows {
            // The head of the table and of a row that was kept belong to it, although they may look like
            // labels. A table most of whose cells were kept has no holes.
            let is_kept = |&id: &NodeId| self.marks.has_kept(id);
            let is_th = |&id: &NodeId| tree.tag(id) == Tag::Th;
            let is_row = row.iter().any(is_kept);
            heads = heads && row.iter().all(is_th);
            let is_short = |id| is_mostly_kept && tree.place(id).len() <= SHORT_CELL;
            let belongs = |&id: &NodeId| heads || is_row && (is_th(&id) || is_short(id));
            let is_whole = |id: &NodeId| !is_kept(id) && belongs(id) && has_words(*id);
            let read = |id: &NodeId| self.cell(*id, if is_whole(id) { &whole } else { &*out });
            let mut cells: Vec<Cell> = row.iter().map(read).collect();
            sides.row(&mut cells, row);
            let mut blocks = cells.iter().flat_map(|cell| &cell.blocks);
            let first = blocks.clone().next().map(|block| block.role);
            if let Some(first) = first {
                let kept = blocks.find(|block| block.role.is_content()).map(|block| block.role);
                role = role.filter(|role: &Role| role.is_content()).or(kept).or(Some(first));
                content.push(cells);
            }
        }
        if content.is_empty() {
            return;
        }
        let content = Content::Table { caption, rows: content };
        let role = role.filter(|role| *role != Role::Heading).unwrap_or(Role::Body);
        out.blocks.push(Block { content, role, span: self.span_of(id) });
    }

    /// Whether a table has the explanations of numbered places in code, as AsciiDoc draws them.
    fn is_list_of_notes(&self, id: NodeId) -> bool {
        self.tree.has_class(self.tree.parent(id), "colist")
    }

    /// The last cells of rows as the items of a list.
    fn numbered(&self, id: NodeId, rows: &[Vec<NodeId>], out: &mut Out) {
        let mut items = Vec::new();
        for (index, row) in rows.iter().enumerate() {
            let blocks = row.last().map(|&cell| self.inside(cell, out)).unwrap_or_default();
            if !blocks.is_empty() {
                items.push(Item { number: Some(index as u32 + 1), checked: None, blocks });
            }
        }
        let start = items.first().and_then(|item| item.number).unwrap_or(1);
        let numbering = Numbering { start, style: NumberStyle::Decimal, reversed: false };
        self.push_list(id, Some(numbering), items, out);
    }

    fn cell(&self, id: NodeId, out: &Out) -> Cell {
        let spanned = |name| {
            let value = self.tree.attr(id, name).and_then(|value| value.trim().parse::<u16>().ok());
            value.unwrap_or(1).clamp(1, MOST_SPANNED)
        };
        Cell {
            header: self.tree.tag(id) == Tag::Th,
            columns: spanned("colspan"),
            rows: spanned("rowspan"),
            align: None,
            blocks: self.cell_content(id, out),
        }
    }

    /// What a cell holds; of an icon alone, what it stands for.
    fn cell_content(&self, id: NodeId, out: &Out) -> Vec<Block> {
        let tree = self.tree;
        if !self.has_text(id, out.read)
            && self.marks.has_media(id)
            && let Some(icon) = tree.find(id, |id| tree.tag(id) == Tag::Img)
            && let Some(alt) = tree.attr(icon, "alt")
            && pictures::is_small(tree, icon)
        {
            let alt = pictures::folded(&alt);
            return if alt.is_empty() { Vec::new() } else { vec![Content::paragraph(alt).into()] };
        }
        if !self.has_text(id, out.read)
            && let Some(icon) = tree.find(id, |id| tree.tag(id) == Tag::Svg)
            && let Some(label) = tree.attr(icon, "aria-label")
        {
            let label = pictures::folded(&label);
            return if label.is_empty() { vec![] } else { vec![Content::paragraph(label).into()] };
        }
        if let Some(label) = self.label_of_cell(id) {
            let mut inner = out.inner();
            self.except(id, &[label], &mut inner);
            self.flush(&mut inner);
            return inner.blocks;
        }
        self.inside(id, out)
    }

    /// The first element of a cell if it repeats the name of the column, for small screens.
    fn label_of_cell(&self, id: NodeId) -> Option<NodeId> {
        let tree = self.tree;
        let first = tree.children(id).find(|&id| !tree.is_blank(id))?;
        if tree.is_text(first) {
            return None;
        }
        if tree.has_class(first, "tablesaw-cell-label") {
            return Some(first);
        }
        let stated = COLUMN_NAMES.iter().find_map(|name| tree.attr(id, name))?;
        let text = tree.text_inside(first);
        let name = |text: &str| text.trim().trim_end_matches(':').trim_end().to_owned();
        let is_alone =
            tree.next(first).is_none_or(|next| tree.is_blank(next) && tree.next(next).is_none());
        // `<b>Ship</b>: Arn` would leave its colon.
        let has_colon = tree.next(first).is_some_and(|next| {
            tree.is_text(next) && tree.text_inside(next).trim_start().starts_with(':')
        });
        (!is_alone && !has_colon && !text.trim().is_empty() && name(&text) == name(&stated))
            .then_some(first)
    }

    /// The cells of each row of the table, not of those inside it.
    fn rows(&self, table: NodeId) -> Vec<Vec<NodeId>> {
        let mut rows = Vec::new();
        self.add_rows(table, &mut rows);
        rows
    }

    /// The rows of a table or of a part of one. Cells without a row form one, as a parser of the
    /// standard would have it.
    fn add_rows(&self, parent: NodeId, rows: &mut Vec<Vec<NodeId>>) {
        let tree = self.tree;
        let mut is_open = false;
        let mut parts: Vec<_> = tree.elements(parent).map(|id| (tree.tag(id), id)).collect();
        // The foot may be written before the body.
        parts.sort_by_key(|&(tag, _)| match tag {
            Tag::Thead => 0,
            Tag::Tfoot => 2,
            _ => 1,
        });
        for (tag, child) in parts {
            let is_cell = |tag| matches!(tag, Tag::Td | Tag::Th);
            match tag {
                Tag::Tr => {
                    let cells = tree.elements(child).filter(|&cell| is_cell(tree.tag(cell)));
                    rows.push(cells.collect());
                }
                Tag::Thead | Tag::Tbody | Tag::Tfoot | Tag::Div => self.add_rows(child, rows),
                _ if is_cell(tag) => match rows.last_mut() {
                    Some(row) if is_open => row.push(child),
                    _ => rows.push(vec![child]),
                },
                _ => {}
            }
            is_open = is_cell(tag);
        }
    }

    /// Whether a table only arranges the page.
    fn arranges(&self, id: NodeId, rows: &[Vec<NodeId>], out: &Out) -> bool {
        let tree = self.tree;
        if tree.attr(id, "role").is_some_and(|role| matches!(role.trim(), "presentation" | "none"))
        {
            return true;
        }
        let kept = rows
            .iter()
            .map(|row| row.iter().filter(|&&cell| self.has_text(cell, out.read)).count());
        if kept.max().unwrap_or(0) < 2 && rows.iter().all(|row| row.len() < 2)
            || rows.iter().flatten().filter(|&&cell| self.has_text(cell, out.read)).count() < 2
        {
            return true;
        }
        if self.has_spacers(id, rows) {
            return true;
        }
        // One row alone has no columns to read.
        let is_th = |&cell: &NodeId| tree.tag(cell) == Tag::Th;
        let is_alone = rows.len() == 1 && !rows.iter().flatten().any(is_th);
        let is_long =
            |bytes, parts| bytes > LONG_CELL && parts > 1 || is_alone && bytes > LONG_CELL_ALONE;
        let mut cells = rows.iter().flatten();
        cells.any(|&cell| {
            let mut nested = false;
            let (mut headings, mut paragraphs, mut bytes) = (0, 0, 0);
            for node in tree.subtree(cell).skip(1) {
                match tree.tag(node) {
                    Tag::Table => nested = true,
                    Tag::P => paragraphs += 1,
                    tag if tag.heading_level().is_some() => headings += 1,
                    _ => {}
                }
                if self.marks.block(node).is_some() {
                    bytes += tree.place(node).len();
                }
            }
            nested && bytes > 0 || is_long(bytes, headings + paragraphs)
        })
    }

    /// Whether rows without text keep the others at a distance: a table without headings or caption
    /// in which one row in [`SPACERS`] or more does so.
    fn has_spacers(&self, id: NodeId, rows: &[Vec<NodeId>]) -> bool {
        let tree = self.tree;
        let is_head = |id: NodeId| matches!(tree.tag(id), Tag::Th | Tag::Thead | Tag::Caption);
        let says_height = |id: NodeId| {
            tree.has_attr(id, "height")
                || tree.any_class(id, |class| class.contains("space"))
                || tree.attr(id, "style").is_some_and(|style| style.contains("height"))
        };
        let is_spacer = |row: NodeId| {
            !self.marks.has_kept(row)
                && (says_height(row) || tree.elements(row).take(2).any(says_height))
        };
        let parts = tree.elements(id).flat_map(|part| {
            let inner = matches!(tree.tag(part), Tag::Tbody).then(|| tree.elements(part));
            std::iter::once(part).chain(inner.into_iter().flatten())
        });
        let spacers = parts.filter(|&row| tree.tag(row) == Tag::Tr && is_spacer(row)).count();
        spacers > 1
            && spacers * SPACERS >= rows.len()
            && !rows.iter().flatten().copied().chain(tree.elements(id)).any(is_head)
    }
}

/// Puts the number of a paragraph that stands in a cell of its own before the text: "(1)", "a)", "–".
fn join_label(blocks: &mut Vec<Block>, start: usize) {
    let Some([label, text, ..]) = blocks.get_mut(start..) else { return };
    if let Content::Paragraph { text: label } = &mut label.content
        && let Content::Paragraph { text } = &mut text.content
        && is_label(label.to_string().trim())
    {
        label.inlines.push(Inline::of(InlineContent::Text { text: " ".into() }));
        label.inlines.append(&mut text.inlines);
        blocks.remove(start + 1);
    }
}

/// Whether a text is the number of a paragraph, or a sign before it.
fn is_label(text: &str) -> bool {
    let name = text.trim_matches(['(', ')', '.']);
    matches!(text, "–" | "—" | "-" | "•" | "·")
        || name.len() < text.len()
            && name.len() <= 4
            && name.bytes().all(|b| b.is_ascii_alphanumeric())
}
