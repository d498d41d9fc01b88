//! The article's body as a tree of blocks.

use super::Inlines;
use crate::document::{Role, Span};
use crate::named_enum::named_enum;

/// The body of an article: a tree of blocks in reading order.
///
/// ```
/// use gleaner::{Content, Extractor};
///
/// let html = "<h1>Ferry returns</h1>
///     <p>The ferry to Brill left the quay on Monday at six, with forty aboard and the band of
///     the fire brigade on the upper deck.</p>
///     <h2>The pier</h2>
///     <p>The new pier is forty metres long, and it is made of oak from the north, which was the
///     cheapest that the yard could find this winter.</p>";
/// let body = Extractor::default().html(html).body;
/// let [_, heading, text] = &body.blocks[..] else { panic!() };
/// assert!(matches!(heading.content, Content::Heading { level: 2, .. }));
/// assert!(text.inlines().unwrap().to_string().starts_with("The new pier"));
/// ```
///
/// A caller can make one from [`Content`], and has its renderings then:
///
/// ```
/// use gleaner::{Body, Content};
///
/// let body: Body = [Content::heading(2, "The pier"), Content::paragraph("It is new.")].into_iter().collect();
/// assert_eq!(body.html(), "<h2>The pier</h2>\n<p>It is new.</p>");
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Body {
    /// The outermost blocks, as they follow one another.
    pub blocks: Vec<Block>,
}

/// A block of the body and where it stands in the source.
///
/// ```
/// use gleaner::{Content, Extractor, Role};
///
/// let html = "<p>The ferry left at six.</p>";
/// let block = &Extractor::default().html(html).body.blocks[0];
/// assert!(matches!(block.content, Content::Paragraph { .. }));
/// assert_eq!(block.role, Role::Body);
/// assert_eq!(block.span.of_text(html), "The ferry left at six.");
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Block {
    /// What it is and holds.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub content: Content,
    /// [`Role::Body`], [`Role::Heading`] or [`Role::Standfirst`]. A figure whose caption
    /// was not chosen is [`Role::Caption`], such a note or name of a tab [`Role::Other`]: [`Body::text`]
    /// leaves that caption, note or name out.
    pub role: Role,
    /// Bytes of [`Page::source`](crate::Page::source), from the first byte of what the block holds to the last:
    /// its text, links and pictures as [`Inline::span`](crate::Inline::span) says, and the blocks inside it. The
    /// element of the block itself is covered if it is a table, a figure, a definition list or an embed; of
    /// a paragraph, heading or list only what stands in it. Of a text that is in the page only as data, the place of
    /// the JSON string, or of what holds it. Empty for a page that came as `scraper::Html`, for a rule, and for a
    /// lead picture that stands outside of the article.
    pub span: Span,
}

/// What a block is, and what it holds.
///
/// Variants may get more fields: match them with `..`, make them with the functions below.
/// Blocks are nested at most 64 levels deep.
///
/// ```
/// use gleaner::{Body, Cell, Content, Definition, Item, Numbering};
///
/// let body = Body::from_iter([
///     Content::heading(2, "The pier"),
///     Content::numbered(Numbering::from(3), [Item::text("a lamp"), Item::text("a rope")]),
///     Content::quote([Content::paragraph("It is new.")]),
///     Content::code("moor --at pier", Some("sh")),
///     Content::table(vec![vec![Cell::header("Metres")], vec![Cell::new("40")]]),
///     Content::callout("tip", "", [Content::paragraph("Come early.")]),
///     Content::definitions([Definition::new("quay", "a place to land")]),
///     Content::formula("l = 40"),
/// ]);
/// assert_eq!(
///     body.text(),
///     "The pier\n\n- a lamp\n- a rope\n\nIt is new.\n\nmoor --at pier\n\n\
///      Metres\n40\n\nCome early.\n\nquay\na place to land\n\nl = 40"
/// );
/// let Content::Code { language, .. } = &body.blocks[3].content else { panic!() };
/// assert_eq!(language.as_deref(), Some("sh"));
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "type", rename_all = "snake_case"))]
pub enum Content {
    /// A subheading.
    #[non_exhaustive]
    Heading {
        /// `1` to `6`, from HTML at least `2`: the first level is the title's. Plain text keeps its own.
        level: u8,
        /// Its text.
        text: Inlines,
    },
    /// A paragraph.
    #[non_exhaustive]
    Paragraph {
        /// Its text.
        text: Inlines,
    },
    /// A list.
    #[non_exhaustive]
    List {
        /// How it is numbered; `None` for a list with bullets.
        numbering: Option<Numbering>,
        /// Its items.
        items: Vec<Item>,
    },
    /// A quotation.
    #[non_exhaustive]
    Quote {
        /// What it quotes.
        blocks: Vec<Block>,
    },
    /// Code, or other text whose white space matters.
    #[non_exhaustive]
    Code {
        /// The code, line ends and indentation kept, without a line end at its end.
        text: String,
        /// Its language, as the page names it, lower case: `rust`, `sh`.
        language: Option<String>,
        /// The name of the file that it is from, if stated.
        file: Option<String>,
    },
    /// A table.
    #[non_exhaustive]
    Table {
        /// Its caption; empty without one.
        caption: Inlines,
        /// Its rows of cells. Cells that were dropped are empty. Rows may differ in length.
        rows: Vec<Vec<Cell>>,
    },
    /// Pictures, code or a table with a caption.
    #[non_exhaustive]
    Figure {
        /// What it shows; empty if that is nothing that can be kept.
        blocks: Vec<Block>,
        /// Its caption; empty without one.
        caption: Inlines,
    },
    /// Terms and their descriptions (`<dl>`).
    #[non_exhaustive]
    Definitions {
        /// The pairs.
        entries: Vec<Definition>,
    },
    /// A box next to the text: note, warning, tip.
    #[non_exhaustive]
    Callout {
        /// Its kind, lower case: `note`, `tip`, `important`, `warning`, `caution` …
        kind: String,
        /// Its title; empty if it says no more than the kind.
        title: Inlines,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// A part that the reader unfolds (`<details>`).
    #[non_exhaustive]
    Details {
        /// What is always shown.
        summary: Inlines,
        /// What unfolds.
        blocks: Vec<Block>,
    },
    /// A note, as at the foot of a page.
    #[non_exhaustive]
    Note {
        /// What its [references](crate::InlineContent::NoteReference) name it by; unique in the body.
        label: String,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// A formula on a line of its own.
    #[non_exhaustive]
    Formula {
        /// The formula in TeX, without delimiters.
        tex: String,
    },
    /// A video, post or other page shown inside this one.
    #[non_exhaustive]
    Embed {
        /// Its address: of a film at YouTube, Vimeo or Dailymotion and of a post at Instagram, the page on which
        /// readers find it.
        url: String,
        /// Its title, if stated.
        title: Option<String>,
    },
    /// A break between two scenes or subjects (`<hr>`).
    Rule,
}

/// How a list is numbered.
///
/// ```
/// use gleaner::{Body, Content, Item, NumberStyle, Numbering};
///
/// let mut numbering = Numbering::from(3);
/// numbering.style = NumberStyle::LowerAlpha;
/// let list = Content::numbered(numbering, [Item::text("a lamp"), Item::text("a rope")]);
/// assert_eq!(Body::from_iter([list]).text(), "c. a lamp\nd. a rope");
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Numbering {
    /// The number of the first item in the page, kept or not.
    pub start: u32,
    /// How numbers are written.
    pub style: NumberStyle,
    /// Whether the numbers fall.
    pub reversed: bool,
}

named_enum! {
    /// How the numbers of a list are written; [`Numbering`] has an example.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum NumberStyle {
        /// 1, 2, 3
        #[default]
        Decimal = "decimal",
        /// a, b, c
        LowerAlpha = "lower_alpha",
        /// A, B, C
        UpperAlpha = "upper_alpha",
        /// i, ii, iii
        LowerRoman = "lower_roman",
        /// I, II, III
        UpperRoman = "upper_roman",
    }
}

/// An item of a list.
///
/// ```
/// use gleaner::{Content, Extractor};
///
/// let html = "<ol start=3><li>The ferry to Brill left the quay on Monday at six, with forty aboard.</li>
///     <li>Its master said that the crew had waited nine weeks for a part of the engine.</li></ol>";
/// let body = Extractor::default().html(html).body;
/// let Content::List { items, .. } = &body.blocks[0].content else { panic!() };
/// assert_eq!(items[1].number, Some(4));
/// assert!(items[1].blocks[0].inlines().unwrap().to_string().starts_with("Its master said"));
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Item {
    /// Its number in a numbered list, as the page counts: items that were dropped count too.
    pub number: Option<u32>,
    /// Whether its box is checked; `None` for an item without a box.
    pub checked: Option<bool>,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// A cell of a table.
///
/// ```
/// use gleaner::{Body, Cell, Content};
///
/// let mut tides = Cell::header("Tides of March");
/// tides.columns = 2;
/// let rows = vec![vec![tides], vec![Cell::new("06:12"), Cell::new("3.1 m")]];
/// let html = Body::from_iter([Content::table(rows)]).html();
/// assert!(html.contains("<th colspan=\"2\">Tides of March</th>"), "{html}");
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Cell {
    /// Whether it is a heading of its row or column.
    pub header: bool,
    /// Columns that it spans, 1 to 1000.
    pub columns: u16,
    /// Rows that it spans, 1 to 1000.
    pub rows: u16,
    /// To which side the page moves its text; `None` if the page does not say.
    pub align: Option<Alignment>,
    /// What it holds: one paragraph as a rule, nothing if the cell is empty or was dropped.
    pub blocks: Vec<Block>,
}

named_enum! {
    /// To which side the text of a cell is moved.
    ///
    /// ```
    /// use gleaner::{Alignment, Body, Cell, Content};
    ///
    /// let mut fee = Cell::new("40");
    /// fee.align = Some(Alignment::Right);
    /// let rows = vec![vec![Cell::header("Port"), Cell::header("Fee")], vec![Cell::new("Skarn"), fee]];
    /// let body = Body::from_iter([Content::table(rows)]);
    /// assert_eq!(body.markdown(), "| Port | Fee |\n| --- | ---: |\n| Skarn | 40 |");
    /// ```
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Alignment {
        /// To the left.
        Left = "left",
        /// To the centre.
        Center = "center",
        /// To the right.
        Right = "right",
    }
}

/// Terms with what describes them.
///
/// ```
/// use gleaner::{Body, Content, Definition};
///
/// let list = Content::definitions([Definition::new("quay", "a place to land")]);
/// assert_eq!(Body::from_iter([list]).text(), "quay\na place to land");
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Definition {
    /// The terms.
    pub terms: Vec<Inlines>,
    /// The descriptions, each of one or more blocks.
    pub details: Vec<Vec<Block>>,
}
