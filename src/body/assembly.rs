//! Builds the body from the kept blocks.

use super::grid::{self, Placed};
use super::{Body, Cell, Content, Part};
use crate::document::{BlockKind, Container, Document, Role, Span, Tag};

impl Body {
    /// The blocks that `role_of` gives a content role, cells of one table joined.
    pub(crate) fn of(document: &Document, role_of: impl Fn(usize) -> Role) -> Self {
        let mut parts: Vec<Part> = Vec::new();
        let mut table = OpenTable::default();
        for (i, block) in document.blocks.iter().enumerate() {
            let role = role_of(i);
            let text = || document.text_of(block).to_owned();
            if let Some(place) = Place::of(document, i) {
                // A row begins with its first cell even if that cell is dropped.
                table.enter(place.table, &mut parts);
                table.new_row |= place.starts_row;
                if role.is_content() {
                    let cell = Cell { header: place.header, text: text() };
                    table.push((block.column, cell), role, block.source);
                }
            } else if role.is_content() {
                table.close(&mut parts);
                let content = match block.kind {
                    BlockKind::Heading { level } => Content::Heading { level, text: text() },
                    BlockKind::ListItem { depth, ordered } => {
                        let number = ordered.then_some(block.number);
                        Content::ListItem { depth, number, text: text() }
                    }
                    BlockKind::Quote => Content::Quote { text: text() },
                    BlockKind::Preformatted => Content::Preformatted { text: text() },
                    BlockKind::Caption => Content::Caption { text: text() },
                    BlockKind::Paragraph | BlockKind::TableCell { .. } => {
                        Content::Paragraph { text: text() }
                    }
                };
                parts.push(Part { content, role, span: block.source });
            }
        }
        table.close(&mut parts);
        Self { parts }
    }
}

/// The containers around a block with their indices, innermost first.
fn around(document: &Document, block: usize) -> impl Iterator<Item = (u32, &Container)> {
    let mut next = document.blocks.get(block).map(|block| block.container);
    std::iter::from_fn(move || {
        let index = next?;
        let container = document.containers.get(index as usize)?;
        next = (container.parent != index).then_some(container.parent);
        Some((index, container))
    })
}

/// Where a cell stands.
struct Place {
    /// The table's container; `u32::MAX` for cells outside of any.
    table: u32,
    header: bool,
    starts_row: bool,
}

impl Place {
    /// The place of a block that is a cell, or a paragraph with a cell to itself.
    fn of(document: &Document, i: usize) -> Option<Self> {
        let (header, starts_row) = match document.blocks.get(i)?.kind {
            BlockKind::TableCell { header, starts_row } => (header, starts_row),
            BlockKind::Paragraph => {
                let inner = around(document, i)
                    .find(|(_, c)| matches!(c.tag, Tag::Td | Tag::Th | Tag::Table));
                let (_, cell) = inner.filter(|(_, c)| c.tag != Tag::Table)?;
                if cell.end_block != cell.first_block + 1 {
                    return None;
                }
                (cell.tag == Tag::Th, false)
            }
            _ => return None,
        };
        let mut place = Self { table: u32::MAX, header, starts_row };
        for (index, container) in around(document, i) {
            match container.tag {
                // Its first block of any kind: the flag on cells knows of cells alone.
                Tag::Tr => place.starts_row = container.first_block as usize == i,
                Tag::Table => {
                    place.table = index;
                    break;
                }
                _ => {}
            }
        }
        Some(place)
    }
}

/// The table whose cells are being read.
#[derive(Default)]
struct OpenTable {
    /// Its container; `None` outside of a table.
    container: Option<u32>,
    rows: Vec<Vec<Placed>>,
    /// Role and span of each cell in `rows`.
    places: Vec<(Role, Span)>,
    /// Whether the next cell begins a row.
    new_row: bool,
}

impl OpenTable {
    /// Comes to a cell, perhaps of another table.
    fn enter(&mut self, table: u32, parts: &mut Vec<Part>) {
        if self.container != Some(table) {
            self.close(parts);
            self.container = Some(table);
        }
    }

    fn push(&mut self, cell: Placed, role: Role, span: Span) {
        match self.rows.last_mut() {
            Some(row) if !self.new_row => row.push(cell),
            _ => self.rows.push(vec![cell]),
        }
        self.new_row = false;
        self.places.push((role, span));
    }

    /// Writes the cells so far as a table; those of a table of one column, which only
    /// arranges the page, as paragraphs. The table itself may go on.
    fn close(&mut self, parts: &mut Vec<Part>) {
        let rows = std::mem::take(&mut self.rows);
        let places = std::mem::take(&mut self.places);
        self.new_row = true;
        if rows.iter().all(|row| row.len() < 2) {
            let cells = rows.into_iter().flatten().zip(places);
            parts.extend(cells.map(|((_, cell), (role, span))| Part {
                content: Content::Paragraph { text: cell.text },
                role,
                span,
            }));
            return;
        }
        let rows = grid::lay_out(rows);
        let Some(&(role, first)) = places.first() else { return };
        let span = places.iter().fold(first, |all, (_, place)| Span {
            start: all.start.min(place.start),
            end: all.end.max(place.end),
        });
        parts.push(Part { content: Content::Table { rows }, role, span });
    }
}

#[cfg(test)]
mod tests {
    use crate::body::{Body, Cell, Content};
    use crate::document::{BlockKind, Builder, Cues, Document, Inline, Role, Span, Tag};

    fn open(builder: &mut Builder, parent: u32, tag: Tag) -> u32 {
        builder.container(parent, tag, Cues::NONE, 0, Span::default())
    }

    fn write(builder: &mut Builder, kind: BlockKind, container: u32, place: u32, text: &str) {
        builder.begin(kind, container, Cues::NONE);
        builder.place(place, place);
        builder.text(text, Span::default(), Inline::default());
        builder.end();
    }

    /// The body drawn: tables in brackets with a bar between rows; `-text` is dropped.
    fn draw(document: &Document) -> String {
        let texts: Vec<_> = document.blocks.iter().map(|b| document.text_of(b)).collect();
        let role = |i: usize| if texts[i].starts_with('-') { Role::Nav } else { Role::Body };
        let drawn = Body::of(document, role).parts.into_iter().map(|part| match part.content {
            Content::Table { rows } => {
                let row = |row: &Vec<Cell>| {
                    row.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(",")
                };
                format!("[{}]", rows.iter().map(row).collect::<Vec<_>>().join("|"))
            }
            Content::ListItem { number: Some(number), text, .. } => format!("{number}.{text}"),
            other => other.texts().collect(),
        });
        drawn.collect::<Vec<_>>().join(" ")
    }

    /// `/` begins a table, `>` a row; `!` marks a heading, `.` any other cell, `p` one with
    /// a paragraph in it and `pp` one with two, `_` one that is empty; any other text stands
    /// outside.
    fn tables(cells: &[&str]) -> Document {
        let mut builder = Builder::new();
        let (mut table, mut row, mut column, mut fresh) = (0, 0, 0, false);
        for cell in cells {
            let mut rest = *cell;
            if let Some(inside) = rest.strip_prefix('/') {
                rest = inside;
                table = open(&mut builder, 0, Tag::Table);
            }
            if rest.starts_with('>') {
                row = open(&mut builder, table, Tag::Tr);
                (column, fresh) = (0, true);
            }
            let rest = rest.trim_start_matches('>');
            if let Some(text) = rest.strip_prefix(['.', '!']) {
                let header = rest.starts_with('!');
                let tag = if header { Tag::Th } else { Tag::Td };
                let container = open(&mut builder, row, tag);
                // As the HTML reader does: the first cell that is not a paragraph.
                let kind = BlockKind::TableCell { header, starts_row: std::mem::take(&mut fresh) };
                write(&mut builder, kind, container, column, text);
                column += 1;
            } else if rest == "_" {
                column += 1;
            } else if let Some(text) = rest.strip_prefix('p') {
                let container = open(&mut builder, row, Tag::Td);
                for text in text.split('p') {
                    let inner = open(&mut builder, container, Tag::P);
                    write(&mut builder, BlockKind::Paragraph, inner, column, text);
                }
                column += 1;
                builder.close_container(container);
            } else {
                write(&mut builder, BlockKind::Paragraph, 0, 0, rest);
            }
        }
        builder.finish()
    }

    #[test]
    fn cells_join_to_tables() {
        for (cells, drawn) in [
            (&["a", "/>.b", ".c", ">.d", ".e", "f"][..], "a [b,c|d,e] f"),
            (&["/>.a", ".b", "/>.c", ".d"], "[a,b] [c,d]"),
            // The dropped cell began the row.
            (&["/>.a", ".b", ">.-x", ".d", ".e"], "[a,b|,d,e]"),
            // What was dropped between two rows does not part the table.
            (&["/>.a", ".b", "-x", ">.c", ".d"], "[a,b|c,d]"),
            (&["/>.a", ".b", "x", ">.c", ".d"], "[a,b] x [c,d]"),
            // A paragraph that has its cell to itself is a cell; two have lost their table.
            (&["/>pa", ".b", ">pc", "pd", ">pe", "!f"], "[a,b|c,d|e,f]"),
            (&["/>paph", ".b"], "a h b"),
            // One column arranges the page.
            (&["/>.a", ">.b", ">.c"], "a b c"),
            (&["/>.alone"], "alone"),
            // Empty cells and dropped ones keep their columns.
            (&["/>.a", ".-b", ".c", ">.d", "_", ".f"], "[a,,c|d,,f]"),
            (&["/>_", "!x", "!y", ">!a", ".1", ".2", ">!b", ".3", ".4"], "[,x,y|a,1,2|b,3,4]"),
            (&["/>!over both", ">.a", ".b"], "[over both|a,b]"),
            (&["/>!x", "!y", ">.a", ".1"], "[x,y|a,1]"),
        ] {
            assert_eq!(draw(&tables(cells)), drawn, "{cells:?}");
        }
    }

    #[test]
    fn items_keep_their_numbers() {
        let mut builder = Builder::new();
        let kind = BlockKind::ListItem { depth: 1, ordered: true };
        for (number, text) in [(1, "a"), (2, "-dropped"), (3, "c"), (1, "d")] {
            write(&mut builder, kind, 0, number, text);
            write(&mut builder, BlockKind::Paragraph, 0, number, "more");
        }
        assert_eq!(draw(&builder.finish()), "1.a more more 3.c more 1.d more");
    }
}
