//! HTML that is safe to show: elements and attributes are the crate's own, all else is escaped,
//! and an address is written only if it is relative or has a known scheme.
//!
//! A callout is a `div` with the role of a note: an `aside` is what programs that show a page's
//! main text leave out, and a `blockquote` would say that somebody else is quoted. An embedded page
//! is a link: an `iframe` would run what is in it.

mod inline;

pub(super) use inline::element;

use inline::{Notes, push_attribute, push_escaped, push_run};

use super::options::{LinkForm, RenderOptions};
use super::{MAX_DEPTH, embed, notes, scheme, verbatim};
use crate::body::{Block, Body, Cell, Content, Definition, Inlines, Item, NumberStyle, Numbering};

pub(super) fn render(body: &Body, options: RenderOptions) -> String {
    let notes = notes(body, options);
    let mut numbers = Notes { references: vec![0; notes.len()], ..Notes::default() };
    for (i, (label, _)) in notes.iter().enumerate() {
        numbers.numbers.entry(label).or_insert(i + 1);
    }
    let mut writer = Writer { out: String::new(), options, notes: numbers };
    writer.blocks(&body.blocks, 0);
    writer.endnotes(&notes);
    writer.out
}

/// A run by itself. References to notes are left out.
pub(super) fn run(run: &Inlines, options: RenderOptions) -> String {
    let mut out = String::new();
    push_run(&mut out, run, options, &mut Notes::default());
    out
}

/// The HTML so far.
struct Writer<'a> {
    out: String,
    options: RenderOptions,
    notes: Notes<'a>,
}

impl Writer<'_> {
    fn is_shown(&self, block: &Block) -> bool {
        !matches!(block.content, Content::Note { .. }) && self.options.shows(block)
    }

    /// Begins a line, unless the HTML begins.
    fn line(&mut self) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
    }

    /// Writes blocks, each on a line of its own.
    fn blocks(&mut self, blocks: &[Block], depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        for block in blocks {
            if self.is_shown(block) {
                self.line();
                self.block(&block.content, depth + 1);
            }
        }
    }

    /// Writes the blocks of an item, cell or description: a paragraph alone, or with nothing but
    /// lists below, is not an element of its own.
    fn flow(&mut self, blocks: &[Block], depth: usize) {
        let shown: Vec<&Block> = blocks.iter().filter(|block| self.is_shown(block)).collect();
        let Some((first, rest)) = shown.split_first() else { return };
        let lists = rest.iter().all(|block| matches!(block.content, Content::List { .. }));
        match &first.content {
            Content::Paragraph { text } if lists && depth <= MAX_DEPTH => {
                self.run(text);
                for block in rest {
                    self.line();
                    self.block(&block.content, depth + 1);
                }
            }
            _ => {
                self.blocks(blocks, depth);
                self.line();
            }
        }
    }

    fn block(&mut self, content: &Content, depth: usize) {
        match content {
            Content::Heading { level, text } => {
                let names = ["h1", "h2", "h3", "h4", "h5", "h6"];
                self.element(names[usize::from((*level).clamp(1, 6) - 1)], text);
            }
            Content::Paragraph { text } => self.element("p", text),
            Content::List { numbering, items } => self.list(numbering.as_ref(), items, depth),
            Content::Quote { blocks } => {
                self.out.push_str("<blockquote>");
                self.blocks(blocks, depth);
                self.out.push_str("\n</blockquote>");
            }
            Content::Code { text, language, file } => {
                self.code(verbatim(text), language.as_deref(), file.as_deref());
            }
            Content::Table { caption, rows } => self.table(caption, rows, depth),
            Content::Figure { blocks, caption } => {
                self.out.push_str("<figure>");
                self.blocks(blocks, depth);
                if self.options.shows_run(caption) {
                    self.line();
                    self.element("figcaption", caption);
                }
                self.out.push_str("\n</figure>");
            }
            Content::Definitions { entries } => self.definitions(entries, depth),
            Content::Callout { kind, title, blocks } => {
                let class: String = kind
                    .chars()
                    .filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
                    .collect();
                self.out.push_str("<div");
                push_attribute(&mut self.out, "class", &format!("callout callout-{class}"));
                self.out.push_str(" role=\"note\">");
                if self.options.shows_run(title) {
                    self.out.push_str("\n<p class=\"callout-title\">");
                    self.run(title);
                    self.out.push_str("</p>");
                }
                self.blocks(blocks, depth);
                self.out.push_str("\n</div>");
            }
            Content::Details { summary, blocks } => {
                self.out.push_str("<details>");
                if self.options.shows_run(summary) {
                    self.line();
                    self.element("summary", summary);
                }
                self.blocks(blocks, depth);
                self.out.push_str("\n</details>");
            }
            Content::Formula { tex } => {
                self.out.push_str("<div class=\"math display\">\\[");
                push_escaped(&mut self.out, tex.trim());
                self.out.push_str("\\]</div>");
            }
            Content::Embed { url, title } => self.embed(url, title.as_deref()),
            Content::Rule => self.out.push_str("<hr>"),
            Content::Note { .. } => {}
        }
    }

    fn run(&mut self, run: &Inlines) {
        push_run(&mut self.out, run, self.options, &mut self.notes);
    }

    fn element(&mut self, name: &str, run: &Inlines) {
        self.out.push_str(&format!("<{name}>"));
        self.run(run);
        self.out.push_str(&format!("</{name}>"));
    }

    fn list(&mut self, numbering: Option<&Numbering>, items: &[Item], depth: usize) {
        let shown = |item: &&Item| item.blocks.iter().any(|block| self.is_shown(block));
        let items: Vec<&Item> = items.iter().filter(shown).collect();
        let step = |number: u32| match numbering {
            Some(numbering) if numbering.reversed => number.saturating_sub(1),
            _ => number.saturating_add(1),
        };
        let first = items.first().and_then(|item| item.number);
        let mut next = numbering.map(|numbering| first.unwrap_or(numbering.start));
        if let Some(numbering) = numbering {
            self.out.push_str("<ol");
            if next != Some(1) || numbering.reversed {
                let start = next.unwrap_or_default().to_string();
                push_attribute(&mut self.out, "start", &start);
            }
            let style = match numbering.style {
                NumberStyle::Decimal => None,
                NumberStyle::LowerAlpha => Some("a"),
                NumberStyle::UpperAlpha => Some("A"),
                NumberStyle::LowerRoman => Some("i"),
                NumberStyle::UpperRoman => Some("I"),
            };
            if let Some(style) = style {
                push_attribute(&mut self.out, "type", style);
            }
            self.out.push_str(if numbering.reversed { " reversed>" } else { ">" });
        } else {
            self.out.push_str("<ul>");
        }
        for item in items {
            self.out.push_str("\n<li");
            if let Some(expected) = next {
                let number = item.number.unwrap_or(expected);
                if number != expected {
                    push_attribute(&mut self.out, "value", &number.to_string());
                }
                next = Some(step(number));
            }
            self.out.push('>');
            if let Some(checked) = item.checked {
                let checked = if checked { " checked" } else { "" };
                self.out.push_str(&format!("<input type=\"checkbox\" disabled{checked}> "));
            }
            self.flow(&item.blocks, depth);
            self.out.push_str("</li>");
        }
        self.out.push_str(if numbering.is_some() { "\n</ol>" } else { "\n</ul>" });
    }

    fn code(&mut self, text: &str, language: Option<&str>, file: Option<&str>) {
        self.out.push_str("<pre");
        if let Some(file) = file.filter(|file| !file.trim().is_empty()) {
            push_attribute(&mut self.out, "title", file);
        }
        self.out.push_str("><code");
        let is_sound =
            |language: &&str| !language.is_empty() && !language.contains(char::is_whitespace);
        if let Some(language) = language.filter(is_sound) {
            push_attribute(&mut self.out, "class", &format!("language-{language}"));
        }
        self.out.push('>');
        push_escaped(&mut self.out, text);
        self.out.push_str("</code></pre>");
    }

    fn table(&mut self, caption: &Inlines, rows: &[Vec<Cell>], depth: usize) {
        self.out.push_str("<table>\n");
        if self.options.shows_run(caption) {
            self.element("caption", caption);
            self.out.push('\n');
        }
        for row in rows.iter().filter(|row| !row.is_empty()) {
            self.out.push_str("<tr>");
            for cell in row {
                let name = if cell.header { "th" } else { "td" };
                self.out.push_str(&format!("<{name}"));
                for (name, span) in [("colspan", cell.columns), ("rowspan", cell.rows)] {
                    if span > 1 {
                        push_attribute(&mut self.out, name, &span.min(1000).to_string());
                    }
                }
                if let Some(align) = cell.align {
                    push_attribute(&mut self.out, "align", align.name());
                }
                self.out.push('>');
                self.flow(&cell.blocks, depth);
                self.out.push_str(&format!("</{name}>"));
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</table>");
    }

    fn definitions(&mut self, entries: &[Definition], depth: usize) {
        self.out.push_str("<dl>");
        for entry in entries {
            for term in entry.terms.iter().filter(|term| self.options.shows_run(term)) {
                self.out.push_str("\n<dt>");
                push_run(&mut self.out, term, self.options, &mut self.notes);
                self.out.push_str("</dt>");
            }
            for blocks in &entry.details {
                self.out.push_str("\n<dd>");
                self.flow(blocks, depth);
                self.out.push_str("</dd>");
            }
        }
        self.out.push_str("\n</dl>");
    }

    fn embed(&mut self, url: &str, title: Option<&str>) {
        let text = embed::text(url, title);
        self.out.push_str("<p>");
        match scheme::link(url).filter(|_| self.options.links != LinkForm::None) {
            Some(url) => {
                self.out.push_str("<a");
                push_attribute(&mut self.out, "href", &url);
                self.out.push('>');
                push_escaped(&mut self.out, text);
                self.out.push_str("</a>");
            }
            None => push_escaped(&mut self.out, text),
        }
        self.out.push_str("</p>");
    }

    /// Writes the notes, each with a link back to the first reference to it.
    fn endnotes(&mut self, notes: &[(&str, &[Block])]) {
        if notes.is_empty() {
            return;
        }
        self.line();
        self.out.push_str("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>");
        for (i, (_, blocks)) in notes.iter().enumerate() {
            let number = i + 1;
            self.out.push_str(&format!("\n<li id=\"fn-{number}\">"));
            self.flow(blocks, 1);
            if self.notes.references.get(i).is_some_and(|count| *count > 0) {
                self.out.push_str(&format!(
                    " <a href=\"#fnref-{number}\" class=\"footnote-back\" role=\"doc-backlink\">\
                     \u{21a9}\u{fe0e}</a>"
                ));
            }
            self.out.push_str("</li>");
        }
        self.out.push_str("\n</ol>\n</section>");
    }
}
