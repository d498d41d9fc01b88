//! Walking a body in reading order.

use super::{Block, Body, Content, Inline, InlineContent, Inlines};

impl Body {
    /// Whether the body has no block.
    ///
    /// ```
    /// assert!(gleaner::extract_html("<p>Home | News | Contact</p>").body.is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// All blocks in reading order, each before those that stand in it.
    ///
    /// ```
    /// use gleaner::{Body, Content, Item};
    ///
    /// let body = Body::from_iter([Content::quote([Content::bullets([Item::text("rope")])])]);
    /// assert_eq!(body.walk().count(), 3); // the quotation, its list, the item's paragraph
    /// ```
    pub fn walk(&self) -> impl Iterator<Item = &Block> {
        walk(self.blocks.iter().rev().collect())
    }

    /// All pieces of text in reading order, each before those that stand in it: to find the links
    /// or pictures of a body.
    ///
    /// ```
    /// use gleaner::{Extractor, InlineContent};
    ///
    /// let html = r#"<p>The ferry to <a href="https://brill.example">Brill</a> left at six.</p>"#;
    /// let body = Extractor::default().html(html).body;
    /// let links = body.inlines().filter_map(|inline| match &inline.content {
    ///     InlineContent::Link { url, .. } => Some(url.as_str()),
    ///     _ => None,
    /// });
    /// assert_eq!(links.collect::<Vec<_>>(), ["https://brill.example"]);
    /// ```
    pub fn inlines(&self) -> impl Iterator<Item = &Inline> {
        self.walk().flat_map(Block::runs).flat_map(Inlines::walk)
    }

    /// The links in reading order: the address and the text of each.
    ///
    /// ```
    /// let html = "<p>The ferry to <a href=https://brill.example/>Brill</a> left at six.</p>";
    /// let body = gleaner::extract_html(html).body;
    /// let (url, text) = body.links().next().unwrap();
    /// assert_eq!((url, text.to_string().as_str()), ("https://brill.example/", "Brill"));
    /// ```
    pub fn links(&self) -> impl Iterator<Item = (&str, &Inlines)> {
        self.inlines().filter_map(|inline| match &inline.content {
            InlineContent::Link { url, text, .. } => Some((url.as_str(), text)),
            _ => None,
        })
    }

    /// The pictures in reading order: the address and the alternative text of each. The caption of a
    /// [`Content::Figure`] is its [`Block::inlines`].
    ///
    /// ```
    /// let html = "<p>The ferry to Brill left the quay at six.</p><p><img src=/pier.jpg alt='The pier'></p>
    ///     <p>It carried forty passengers, a band and two goats.</p>";
    /// let body = gleaner::extract_html(html).body;
    /// assert_eq!(body.pictures().collect::<Vec<_>>(), [("/pier.jpg", "The pier")]);
    /// ```
    pub fn pictures(&self) -> impl Iterator<Item = (&str, &str)> {
        self.inlines().filter_map(|inline| match &inline.content {
            InlineContent::Picture { url, alt, .. } => Some((url.as_str(), alt.as_str())),
            _ => None,
        })
    }

    /// The blocks of code in reading order: the code and the language of each.
    ///
    /// ```
    /// use gleaner::{Body, Content};
    ///
    /// let body = Body::from_iter([Content::quote([Content::code("moor --at pier", Some("sh"))])]);
    /// assert_eq!(body.code_blocks().collect::<Vec<_>>(), [("moor --at pier", Some("sh"))]);
    /// ```
    pub fn code_blocks(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.walk().filter_map(|block| match &block.content {
            Content::Code { text, language, .. } => Some((text.as_str(), language.as_deref())),
            _ => None,
        })
    }

    /// The outermost blocks below the first heading with this text, up to the next heading of its level or
    /// above; `None` without such a heading.
    ///
    /// ```
    /// use gleaner::{Body, Content};
    ///
    /// let [pier, new] = [Content::heading(2, "The pier"), Content::paragraph("It is new.")];
    /// let body = Body::from_iter([pier, new, Content::heading(2, "The crew")]);
    /// let [new] = body.section("The pier").unwrap() else { panic!() };
    /// assert_eq!(new.inlines().unwrap().to_string(), "It is new.");
    /// ```
    #[must_use]
    pub fn section(&self, heading: &str) -> Option<&[Block]> {
        let level = |block: &Block| match &block.content {
            Content::Heading { level, .. } => Some(*level),
            _ => None,
        };
        let is_asked_for = |block: &Block| {
            level(block).is_some()
                && block.inlines().is_some_and(|text| text.to_string() == heading)
        };
        let at = self.blocks.iter().position(is_asked_for)?;
        let (head, below) = self.blocks.get(at..)?.split_first()?;
        let ends = |block: &Block| level(block).is_some_and(|own| Some(own) <= level(head));
        below.get(..below.iter().position(ends).unwrap_or(below.len()))
    }
}

impl Block {
    /// The text of a heading or paragraph, the caption of a figure or table, the title of a
    /// callout, the summary of details; `None` for anything else.
    #[must_use]
    pub fn inlines(&self) -> Option<&Inlines> {
        match &self.content {
            Content::Heading { text, .. } | Content::Paragraph { text } => Some(text),
            Content::Table { caption, .. } | Content::Figure { caption, .. } => Some(caption),
            Content::Callout { title, .. } => Some(title),
            Content::Details { summary, .. } => Some(summary),
            _ => None,
        }
    }

    /// The blocks right inside this one, in reading order.
    ///
    /// ```
    /// use gleaner::{Block, Content, Item};
    ///
    /// let list = Block::from(Content::bullets([Item::text("a lamp"), Item::text("a rope")]));
    /// let texts = list.children().filter_map(|block| block.inlines()).map(|text| text.to_string());
    /// assert_eq!(texts.collect::<Vec<_>>(), ["a lamp", "a rope"]);
    /// ```
    pub fn children(&self) -> impl Iterator<Item = &Self> {
        let (blocks, items, rows, entries) = match &self.content {
            Content::Quote { blocks }
            | Content::Figure { blocks, .. }
            | Content::Callout { blocks, .. }
            | Content::Details { blocks, .. }
            | Content::Note { blocks, .. } => (&blocks[..], &[][..], &[][..], &[][..]),
            Content::List { items, .. } => (&[][..], &items[..], &[][..], &[][..]),
            Content::Table { rows, .. } => (&[][..], &[][..], &rows[..], &[][..]),
            Content::Definitions { entries } => (&[][..], &[][..], &[][..], &entries[..]),
            _ => Default::default(),
        };
        let items = items.iter().flat_map(|item| &item.blocks);
        let cells = rows.iter().flatten().flat_map(|cell| &cell.blocks);
        let details = entries.iter().flat_map(|entry| entry.details.iter().flatten());
        blocks.iter().chain(items).chain(cells).chain(details)
    }

    /// This block and all inside it in reading order, each before the blocks inside it.
    ///
    /// ```
    /// use gleaner::{Block, Content, Item};
    ///
    /// let quote = Block::from(Content::quote([Content::bullets([Item::text("a rope")])]));
    /// assert_eq!(quote.children().count(), 1); // the list
    /// assert_eq!(quote.walk().count(), 3); // the quotation, the list, the item's paragraph
    /// ```
    pub fn walk(&self) -> impl Iterator<Item = &Self> {
        walk(vec![self])
    }

    /// The runs of text that stand in this block and in no block inside it: its
    /// [`inlines`](Self::inlines), or its terms.
    ///
    /// ```
    /// use gleaner::{Block, Content, Definition};
    ///
    /// let list = Block::from(Content::definitions([Definition::new("quay", "a place to land")]));
    /// assert_eq!(list.runs().map(|run| run.to_string()).collect::<Vec<_>>(), ["quay"]);
    /// ```
    pub fn runs(&self) -> impl Iterator<Item = &Inlines> {
        let entries = match &self.content {
            Content::Definitions { entries } => &entries[..],
            _ => &[],
        };
        self.inlines().into_iter().chain(entries.iter().flat_map(|entry| &entry.terms))
    }
}

/// Blocks and all inside them in reading order; `open` has the first block last.
fn walk(mut open: Vec<&Block>) -> impl Iterator<Item = &Block> {
    std::iter::from_fn(move || {
        let block = open.pop()?;
        let from = open.len();
        open.extend(block.children());
        open[from..].reverse();
        Some(block)
    })
}

impl Inlines {
    /// All pieces in reading order, each before the pieces inside it.
    ///
    /// ```
    /// use gleaner::{Inline, Inlines};
    ///
    /// let text = Inlines::from_iter([Inline::text("The "), Inline::link("/ferry", "ferry")]);
    /// assert_eq!(text.walk().count(), 3); // "The ", the link, the link's text
    /// ```
    pub fn walk(&self) -> impl Iterator<Item = &Inline> {
        let mut open: Vec<&Inline> = self.inlines.iter().rev().collect();
        std::iter::from_fn(move || {
            let inline = open.pop()?;
            if let InlineContent::Styled { text, .. } | InlineContent::Link { text, .. } =
                &inline.content
            {
                open.extend(text.inlines.iter().rev());
            }
            Some(inline)
        })
    }
}
