//! The article's body as typed parts.

use super::{Block, BlockKind, Document, Role, Span, Tag};

/// The body of an article: its parts in reading order.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Body {
    /// Headings, paragraphs, list items …, as they follow one another.
    pub parts: Vec<Part>,
}

/// One part of the body and where it stands in the source.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Part {
    /// What it is and says.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub content: Content,
    /// [`Role::Body`], [`Role::Heading`] or [`Role::Standfirst`].
    pub role: Role,
    /// Bytes of the caller's source, from the part's first character to its last; markup
    /// in between included. Empty for a page that came as `scraper::Html`.
    pub source: Span,
}

/// A part's kind and text.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "type", rename_all = "snake_case"))]
pub enum Content {
    /// A subheading.
    Heading {
        /// `1` to `6`, as in the page.
        level: u8,
        /// Its text.
        text: String,
    },
    /// A paragraph. Line breaks inside it are the page's own (`<br>`).
    Paragraph {
        /// Its text.
        text: String,
    },
    /// An item of a list.
    ListItem {
        /// `1` for a list that stands in no other.
        depth: u8,
        /// Whether the list is numbered.
        ordered: bool,
        /// Its text.
        text: String,
    },
    /// A quotation.
    Quote {
        /// Its text.
        text: String,
    },
    /// Text whose white space matters, such as code.
    Preformatted {
        /// Its text, line ends and indentation kept.
        text: String,
    },
    /// A table.
    Table {
        /// Rows of cells. Rows may differ in length.
        rows: Vec<Vec<Cell>>,
    },
    /// A caption.
    Caption {
        /// Its text.
        text: String,
    },
}

impl Content {
    /// Its text; for a table that of each cell, row by row.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let (text, rows) = match self {
            Self::Heading { text, .. }
            | Self::Paragraph { text }
            | Self::ListItem { text, .. }
            | Self::Quote { text }
            | Self::Preformatted { text }
            | Self::Caption { text } => (Some(text.as_str()), &[][..]),
            Self::Table { rows } => (None, rows.as_slice()),
        };
        text.into_iter().chain(rows.iter().flatten().map(|cell| cell.text.as_str()))
    }

    /// Whether it holds nothing but white space.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.texts().all(|text| text.trim().is_empty())
    }
}

/// A table's cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Cell {
    /// Whether it is a heading of its row or column.
    pub header: bool,
    /// Its text.
    pub text: String,
}

impl Body {
    /// Whether the body has no part.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// The blocks that `role_of` gives a content role, cells of one table joined.
    pub(crate) fn of(document: &Document, role_of: impl Fn(usize) -> Role) -> Self {
        let mut parts: Vec<Part> = Vec::new();
        let mut table = OpenTable::default();
        for (i, block) in document.blocks.iter().enumerate() {
            let role = role_of(i);
            let text = || document.text_of(block).to_owned();
            if let BlockKind::TableCell { header, starts_row } = block.kind {
                // A row begins with its first cell even if that cell is dropped.
                table.enter(document, block, &mut parts);
                table.new_row |= starts_row;
                if role.is_content() {
                    table.push(Cell { header, text: text() }, role, block.source);
                }
            } else if role.is_content() {
                table.close(&mut parts);
                let content = content(block.kind, text());
                parts.push(Part { content, role, source: block.source });
            }
        }
        table.close(&mut parts);
        Self { parts }
    }
}

/// Parts that a caller made, in the role of [`Role::Body`] or, for a heading,
/// [`Role::Heading`], and without a place in a source.
impl FromIterator<Content> for Body {
    fn from_iter<I: IntoIterator<Item = Content>>(contents: I) -> Self {
        let part = |content| Part {
            role: if matches!(content, Content::Heading { .. }) {
                Role::Heading
            } else {
                Role::Body
            },
            content,
            source: Span::default(),
        };
        Self { parts: contents.into_iter().map(part).collect() }
    }
}

/// The table whose cells are being read.
#[derive(Default)]
struct OpenTable {
    /// The table's container; `None` outside of a table.
    container: Option<u32>,
    rows: Vec<Vec<Cell>>,
    /// Role and source of each cell in `rows`.
    places: Vec<(Role, Span)>,
    /// Whether the next cell begins a row.
    new_row: bool,
}

impl OpenTable {
    /// Comes to a cell, perhaps of another table.
    fn enter(&mut self, document: &Document, block: &Block, parts: &mut Vec<Part>) {
        let own = table_of(document, block);
        if self.container != Some(own) {
            self.close(parts);
            *self = Self { container: Some(own), new_row: true, ..Self::default() };
        }
    }

    fn push(&mut self, cell: Cell, role: Role, source: Span) {
        match self.rows.last_mut() {
            Some(row) if !self.new_row => row.push(cell),
            _ => self.rows.push(vec![cell]),
        }
        self.new_row = false;
        self.places.push((role, source));
    }

    /// Writes the cells so far as a table; those of a table of one column, which only
    /// arranges the page, as paragraphs. The table itself may go on.
    fn close(&mut self, parts: &mut Vec<Part>) {
        let mut rows = std::mem::take(&mut self.rows);
        let places = std::mem::take(&mut self.places);
        self.new_row = true;
        if rows.iter().all(|row| row.len() < 2) {
            let cells = rows.into_iter().flatten().zip(places);
            parts.extend(cells.map(|(cell, (role, source))| Part {
                content: Content::Paragraph { text: cell.text },
                role,
                source,
            }));
            return;
        }
        align_header(&mut rows);
        let Some(&(role, first)) = places.first() else { return };
        let source = places.iter().fold(first, |all, (_, place)| Span {
            start: all.start.min(place.start),
            end: all.end.max(place.end),
        });
        parts.push(Part { content: Content::Table { rows }, role, source });
    }
}

/// Gives back its empty corner cell to a header row that is one cell shorter than all
/// other rows: empty cells are no blocks, and this one is empty in most tables that have
/// headings on two sides. A lone heading spans the table and has no corner before it.
fn align_header(rows: &mut [Vec<Cell>]) {
    let Some((first, others)) = rows.split_first_mut() else { return };
    let wide = first.len() + 1;
    let lacks_corner = first.len() > 1
        && !others.is_empty()
        && first.iter().all(|cell| cell.header)
        && others.iter().all(|row| row.len() == wide && !row.iter().all(|cell| cell.header));
    if lacks_corner {
        first.insert(0, Cell { header: true, text: String::new() });
    }
}

fn content(kind: BlockKind, text: String) -> Content {
    match kind {
        BlockKind::Heading { level } => Content::Heading { level, text },
        BlockKind::ListItem { depth, ordered } => Content::ListItem { depth, ordered, text },
        BlockKind::Quote => Content::Quote { text },
        BlockKind::Preformatted => Content::Preformatted { text },
        BlockKind::Caption => Content::Caption { text },
        BlockKind::Paragraph | BlockKind::TableCell { .. } => Content::Paragraph { text },
    }
}

/// Index of the innermost table around a block; `u32::MAX` without one.
fn table_of(document: &Document, block: &Block) -> u32 {
    let mut index = block.container;
    while let Some(container) = document.containers.get(index as usize) {
        if container.tag == Tag::Table {
            return index;
        }
        if container.parent == index {
            break;
        }
        index = container.parent;
    }
    u32::MAX
}

#[cfg(test)]
mod tests {
    use super::{Body, Content};
    use crate::document::{BlockKind, Builder, Cues, Document, Inline, Role, Span, Tag};

    /// A document of cells, `!` before a heading and `>` before a row's first cell; `/`
    /// begins another table, and a text without either mark is a paragraph outside.
    fn document(cells: &[&str]) -> Document {
        let mut builder = Builder::new();
        let mut table = 0;
        for cell in cells {
            let (kind, container) = match cell.trim_start_matches('/') {
                inside if inside.starts_with(['>', '!', '.']) => {
                    if table == 0 || cell.starts_with('/') {
                        table = builder.container(0, Tag::Table, Cues::NONE, 0, Span::default());
                    }
                    let header = inside.contains('!');
                    let starts_row = inside.starts_with('>');
                    (BlockKind::TableCell { header, starts_row }, table)
                }
                _ => (BlockKind::Paragraph, 0),
            };
            builder.begin(kind, container, Cues::NONE);
            let text = cell.trim_start_matches(['/', '>', '!', '.']);
            builder.text(text, Span::default(), Inline::default());
            builder.end();
        }
        builder.finish()
    }

    /// The body drawn: tables in brackets, a bar between rows; `-text` is dropped.
    fn draw(cells: &[&str]) -> String {
        let document = document(cells);
        let texts: Vec<_> = document.blocks.iter().map(|b| document.text_of(b)).collect();
        let role = |i: usize| if texts[i].starts_with('-') { Role::Nav } else { Role::Body };
        let drawn = Body::of(&document, role).parts.into_iter().map(|part| match part.content {
            Content::Table { rows } => {
                let row = |row: &Vec<super::Cell>| {
                    row.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(",")
                };
                format!("[{}]", rows.iter().map(row).collect::<Vec<_>>().join("|"))
            }
            other => other.texts().collect(),
        });
        drawn.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn cells_join_to_tables() {
        for (cells, drawn) in [
            (&["a", ">b", ".c", ">d", ".e", "f"][..], "a [b,c|d,e] f"),
            (&[">a", ".b", "/>c", ".d"], "[a,b] [c,d]"),
            // The dropped cell began the row.
            (&[">a", ".b", ">-x", ".d", ".e"], "[a,b|d,e]"),
            // What was dropped between two rows does not part the table.
            (&[">a", ".b", "-x", ">c", ".d"], "[a,b|c,d]"),
            (&[">a", ".b", "x", ">c", ".d"], "[a,b] x [c,d]"),
            // One column arranges the page.
            (&[">a", ">b", ">c"], "a b c"),
            (&[">alone"], "alone"),
            // The empty corner of a table with headings on two sides.
            (&[">!x", ".!y", ">!a", ".1", ".2", ">!b", ".3", ".4"], "[,x,y|a,1,2|b,3,4]"),
            (&[">!over both", ">a", ".b"], "[over both|a,b]"),
            (&[">!x", ".!y", ">a", ".1"], "[x,y|a,1]"),
        ] {
            assert_eq!(draw(cells), drawn, "{cells:?}");
        }
    }
}
