//! The outline of a body: one line per block, indented by what it stands in. Two bodies with one
//! outline are the same as far as Markdown can tell: how styles nest, white space at their ends,
//! spans of cells, sizes of pictures, and styles of numbers are not in it.

use std::collections::{BTreeSet, HashMap};

use gleaner::{Block, Body, Content, InlineContent, Inlines, Item, Numbering, Style};

use super::run::{Around, Run, folded, is_written};

/// The name of a style, the same as in Markdown.
pub fn style(style: Style) -> &'static str {
    style.name()
}

/// The outline of a body.
pub fn of_body(body: &Body) -> Vec<String> {
    let headings = || body.walk().filter(|block| is_shown(block)).filter_map(heading);
    let mut outline = Outline {
        lines: Vec::new(),
        notes: HashMap::new(),
        levels: headings().map(|(level, _)| level).collect(),
        anchors: body
            .walk()
            .filter_map(heading)
            .map(|(_, text)| anchor(&text.to_string()))
            .collect(),
    };
    let notes: Vec<(&str, &[Block])> = body.walk().filter_map(note).collect();
    for (i, (label, _)) in notes.iter().enumerate() {
        outline.notes.entry((*label).to_owned()).or_insert(i + 1);
    }
    outline.blocks(&body.blocks, 0);
    for (i, (_, blocks)) in notes.iter().enumerate() {
        outline.line(0, format!("note {}", i + 1));
        outline.blocks(blocks, 1);
    }
    outline.lines
}

fn heading(block: &Block) -> Option<(u8, &Inlines)> {
    match &block.content {
        Content::Heading { level, text, .. } => Some(((*level).clamp(1, 6), text)),
        _ => None,
    }
}

/// The name by which a link leads to a heading.
fn anchor(text: &str) -> String {
    let text = text.trim().to_lowercase();
    let stays = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    text.chars().filter(stays).map(|c| if c == ' ' { '-' } else { c }).collect()
}

fn note(block: &Block) -> Option<(&str, &[Block])> {
    match &block.content {
        Content::Note { label, blocks, .. } if blocks.iter().any(is_shown) => Some((label, blocks)),
        _ => None,
    }
}

fn is_shown(block: &Block) -> bool {
    block.walk().any(|block| match &block.content {
        Content::Code { text, .. } | Content::Formula { tex: text, .. } => !text.trim().is_empty(),
        Content::Embed { url, .. } => is_written(url),
        Content::Rule => true,
        _ => block.runs().any(has_any),
    })
}

/// Whether a run has anything to show.
fn has_any(run: &Inlines) -> bool {
    let is_text = |text: &str| text.contains(|c: char| !c.is_whitespace() && c != '\u{fffc}');
    run.walk().any(|inline| match &inline.content {
        InlineContent::Text { text, .. }
        | InlineContent::Code { text, .. }
        | InlineContent::Formula { tex: text, .. }
        | InlineContent::Ruby { base: text, .. } => is_text(text),
        InlineContent::Picture { url, .. } => is_written(url),
        InlineContent::NoteReference { .. } => true,
        _ => false,
    })
}

struct Outline {
    lines: Vec<String>,
    notes: HashMap<String, usize>,
    /// Levels of headings; those that are missing between two are left out.
    levels: BTreeSet<u8>,
    /// Names of headings, to which links may lead.
    anchors: BTreeSet<String>,
}

impl Outline {
    fn line(&mut self, indent: usize, line: String) {
        self.lines.push(format!("{}{line}", "  ".repeat(indent)));
    }

    fn blocks(&mut self, blocks: &[Block], indent: usize) {
        for block in blocks.iter().filter(|block| is_shown(block)) {
            self.block(&block.content, indent);
        }
    }

    fn block(&mut self, content: &Content, indent: usize) {
        match content {
            Content::Heading { level, text, .. } => {
                let text = self.run(text).replace('\n', " ");
                let level = (*level).clamp(1, 6);
                let first = self.levels.first().copied().unwrap_or(level);
                let written = usize::from(first) + self.levels.range(..level).count();
                self.line(indent, format!("h{written} {text}"));
            }
            Content::Paragraph { text, .. } => self.paragraph(text, indent),
            Content::List { numbering, items, .. } => self.list(numbering.as_ref(), items, indent),
            Content::Quote { blocks, .. } => {
                self.line(indent, "quote".to_owned());
                self.blocks(blocks, indent + 1);
            }
            Content::Code { text, language, file, .. } => {
                let file = file.as_ref().map(|file| format!(" title=\"{file}\""));
                let language = language.as_deref().or(file.as_ref().map(|_| "text"));
                let info = [language.unwrap_or_default(), file.as_deref().unwrap_or_default()];
                self.line(indent, code(&info.concat(), text));
            }
            Content::Table { caption, rows, .. } => {
                self.caption(caption, indent);
                for (i, row) in rows.iter().filter(|row| !row.is_empty()).enumerate() {
                    // Markdown has no table without a header.
                    let header = i == 0;
                    let cells = row.iter().map(|cell| self.cell(&cell.blocks));
                    self.lines.extend(table_row(header, cells, indent));
                }
            }
            Content::Figure { blocks, caption, .. } => {
                self.blocks(blocks, indent);
                self.caption(caption, indent);
            }
            Content::Definitions { entries, .. } => {
                for entry in entries {
                    let mut run = Run::default();
                    for term in &entry.terms {
                        run.line_break();
                        self.push(&mut run, term, &Around::default().with(style(Style::Strong)));
                    }
                    self.lines.extend(paragraph(run, indent));
                    entry.details.iter().for_each(|blocks| self.blocks(blocks, indent));
                }
            }
            Content::Callout { kind, title, blocks, .. } => {
                self.line(indent, "quote".to_owned());
                let mut run = Run::default();
                run.text(&format!("[!{kind}] "), &Around::default());
                if !has_any(title) {
                    let (first, rest) = kind.split_at(1);
                    run.text(&(first.to_uppercase() + rest), &Around::default());
                } else {
                    self.push(&mut run, title, &Around::default());
                    run.fold_breaks();
                }
                let mut blocks = blocks.iter().filter(|block| is_shown(block)).peekable();
                if let Some(Content::Paragraph { text, .. }) = blocks.peek().map(|b| &b.content) {
                    run.space();
                    let mut first = Run::default();
                    self.push(&mut first, text, &Around::default());
                    run.append(first);
                    blocks.next();
                }
                self.lines.extend(paragraph(run, indent + 1));
                blocks.for_each(|block| self.block(&block.content, indent + 1));
            }
            Content::Details { summary, blocks, .. } => {
                self.line(indent, format!("details {}", folded(&summary.to_string())));
                self.blocks(blocks, indent + 1);
            }
            Content::Formula { tex, .. } => self.line(indent, formula_block(tex)),
            Content::Embed { url, title, .. } => {
                let mut run = Run::default();
                let text = title.as_deref().unwrap_or(url);
                run.text(text, &self.linked(&Around::default(), url, ""));
                self.lines.extend(paragraph(run, indent));
            }
            Content::Rule => self.line(indent, "rule".to_owned()),
            _ => {}
        }
    }

    fn paragraph(&mut self, text: &Inlines, indent: usize) {
        let text = self.run(text);
        if !text.is_empty() {
            self.line(indent, format!("p {text}"));
        }
    }

    /// In a link, unless that leads to a place of the page that the body does not have.
    fn linked(&self, around: &Around, url: &str, title: &str) -> Around {
        match url.trim().strip_prefix('#') {
            Some(name) if !self.anchors.contains(name) => around.clone(),
            _ => around.linked(url, title),
        }
    }

    fn caption(&mut self, caption: &Inlines, indent: usize) {
        let mut run = Run::default();
        self.push_caption(&mut run, caption);
        self.lines.extend(paragraph(run, indent));
    }

    /// All of a caption is in emphasis, and nothing in it is strong.
    fn push_caption(&self, run: &mut Run, caption: &Inlines) {
        let around = Around::default().with(style(Style::Emphasis));
        self.push(run, &without_strong(caption), &around);
    }

    fn list(&mut self, numbering: Option<&Numbering>, items: &[Item], indent: usize) {
        let mut next = numbering.map(|numbering| numbering.start);
        if next.is_none() {
            self.line(indent, "list".to_owned());
        }
        for item in items {
            let number = next.map(|next| item.number.unwrap_or(next));
            let falls = numbering.is_some_and(|numbering| numbering.reversed);
            next = number.map(|n| if falls { n.saturating_sub(1) } else { n.saturating_add(1) });
            if item.blocks.iter().any(is_shown) {
                let first = item.blocks.iter().find(|block| is_shown(block)).map(|b| &b.content);
                let is_text = matches!(first, Some(Content::Paragraph { .. }));
                self.lines.push(item_line(number, item.checked.filter(|_| is_text), indent));
                self.blocks(&item.blocks, indent + 1);
            }
        }
    }

    /// The runs of a cell, with line breaks between.
    fn cell(&self, blocks: &[Block]) -> String {
        let mut run = Run::default();
        for block in blocks.iter().flat_map(Block::walk) {
            run.line_break();
            match &block.content {
                Content::Code { text, .. } => {
                    for line in text.lines() {
                        run.line_break();
                        run.text(line, &Around::default().with("code"));
                    }
                }
                Content::Formula { tex, .. } => run.piece(formula(tex), &Around::default()),
                Content::Figure { caption, .. } | Content::Table { caption, .. } => {
                    self.push_caption(&mut run, caption);
                }
                _ => block.inlines().into_iter().for_each(|inlines| {
                    self.push(&mut run, inlines, &Around::default());
                }),
            }
        }
        run.finish()
    }

    fn run(&self, inlines: &Inlines) -> String {
        let mut run = Run::default();
        self.push(&mut run, inlines, &Around::default());
        run.finish()
    }

    fn mark(&self, run: &mut Run, label: &str, around: &Around) {
        if let Some(number) = self.notes.get(label) {
            run.piece(note_mark(*number), around);
        }
    }

    fn push(&self, run: &mut Run, inlines: &Inlines, around: &Around) {
        for inline in &inlines.inlines {
            match &inline.content {
                InlineContent::Text { text, .. } => run.text(text, around),
                InlineContent::Styled { style: own, text, .. } => {
                    self.push(run, text, &around.with(style(*own)));
                }
                InlineContent::Code { text, .. } => run.text(text, &around.with("code")),
                InlineContent::Link { url, title, text, .. } => {
                    let title = title.as_deref().unwrap_or_default();
                    let linked = self.linked(around, url, title);
                    self.push(run, text, &linked);
                    if around.link.is_none() && linked.link.is_some() {
                        // Marks of notes are links: they follow.
                        for inline in text.walk() {
                            if let InlineContent::NoteReference { label, .. } = &inline.content {
                                self.mark(run, label, around);
                            }
                        }
                    }
                }
                InlineContent::Picture { url, alt, title, .. } if is_written(url) => {
                    run.picture(url, alt, title.as_deref().unwrap_or_default(), around);
                }
                InlineContent::Formula { tex, .. } if !tex.trim().is_empty() => {
                    run.piece(formula(tex), around);
                }
                InlineContent::NoteReference { label, .. } if around.link.is_none() => {
                    self.mark(run, label, around);
                }
                InlineContent::Ruby { base, reading, .. } => {
                    run.text(base, around);
                    run.text(reading, &around.with("rt"));
                }
                InlineContent::LineBreak => run.line_break(),
                _ => {}
            }
        }
    }
}

/// A run whose strong parts are not.
fn without_strong(run: &Inlines) -> Inlines {
    let mut inlines = Vec::new();
    for inline in &run.inlines {
        let mut inline = inline.clone();
        match &mut inline.content {
            InlineContent::Styled { style: Style::Strong, text, .. } => {
                inlines.extend(without_strong(text).inlines);
                continue;
            }
            InlineContent::Styled { text, .. } | InlineContent::Link { text, .. } => {
                *text = without_strong(text);
            }
            _ => {}
        }
        inlines.push(inline);
    }
    Inlines::from(inlines)
}

/// A paragraph's line, if it has anything in it.
pub fn paragraph(run: Run, indent: usize) -> Option<String> {
    let text = run.finish();
    (!text.is_empty()).then(|| format!("{}p {text}", "  ".repeat(indent)))
}

pub fn item_line(number: Option<u32>, checked: Option<bool>, indent: usize) -> String {
    let mark = number.map_or("-".to_owned(), |number| number.min(999_999_999).to_string());
    let checked = match checked {
        Some(true) => " [x]",
        Some(false) => " [ ]",
        None => "",
    };
    format!("{}{mark}{checked}", "  ".repeat(indent))
}

/// A row's line. Empty cells are not told.
pub fn table_row(
    header: bool,
    cells: impl Iterator<Item = String>,
    indent: usize,
) -> Option<String> {
    let cells: Vec<String> = cells.filter(|cell| !cell.is_empty()).collect();
    let name = if header { "head" } else { "row" };
    (!cells.is_empty()).then(|| format!("{}{name} {}", "  ".repeat(indent), cells.join(" || ")))
}

pub fn code(info: &str, text: &str) -> String {
    let text = text.replace('\0', "");
    let text = text.trim_end();
    let content = text.len() - text.trim_start().len();
    let line = text[..content].rfind('\n').map_or(0, |end| end + 1);
    format!("code {} {:?}", info.trim(), text[line..].lines().collect::<Vec<_>>())
}

pub fn formula(tex: &str) -> String {
    format!("<tex {}>", folded(&tex.replace('\0', "")))
}

pub fn formula_block(tex: &str) -> String {
    format!("p <TEX {}>", folded(&tex.replace('\0', "")))
}

pub fn note_mark(number: usize) -> String {
    format!("<note {number}>")
}
