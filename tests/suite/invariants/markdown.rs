//! A reader of Markdown: what `pulldown-cmark` makes of it, as the outline of a body.

use std::collections::HashMap;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use scraper::Html;

use super::outline;
use super::run::{Around, Run, folded};

const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_MATH);

/// The outline of a Markdown text.
pub fn outline(markdown: &str) -> Vec<String> {
    let labels = Parser::new_ext(markdown, OPTIONS).filter_map(|event| match event {
        Event::Start(Tag::FootnoteDefinition(label)) => Some(label.to_lowercase()),
        _ => None,
    });
    let notes = labels.enumerate().map(|(i, label)| (label, i + 1)).collect();
    let mut reader = Reader { notes, ..Reader::default() };
    Parser::new_ext(markdown, OPTIONS).for_each(|event| reader.event(event));
    reader.lines
}

#[derive(Default)]
struct Reader {
    lines: Vec<String>,
    notes: HashMap<String, usize>,
    indent: usize,
    /// The run at hand, and how it will begin.
    run: Run,
    heading: Option<usize>,
    around: Vec<Around>,
    /// Numbers of the open lists' next items.
    lists: Vec<Option<u32>>,
    /// The item's number, until it is known whether it has a check box.
    item: Option<Option<u32>>,
    code: Option<(String, String)>,
    picture: Option<(String, String, String)>,
    /// Cells of the row at hand.
    cells: Vec<String>,
    html: String,
}

impl Reader {
    fn around(&self) -> Around {
        self.around.last().cloned().unwrap_or_default()
    }

    fn line(&mut self, line: String) {
        self.lines.push(format!("{}{line}", "  ".repeat(self.indent)));
    }

    /// Ends what may be open: the item's mark, then a text without a paragraph of its own.
    fn flush(&mut self) {
        self.flush_item(None);
        let run = std::mem::take(&mut self.run);
        match self.heading {
            Some(level) => {
                let text = run.finish().replace('\n', " ");
                self.line(format!("h{level} {text}"));
            }
            None => self.lines.extend(outline::paragraph(run, self.indent)),
        }
    }

    fn flush_item(&mut self, checked: Option<bool>) {
        if let Some(number) = self.item.take() {
            self.lines.push(outline::item_line(number, checked, self.indent - 1));
        }
    }

    fn text(&mut self, text: &str) {
        match (&mut self.code, &mut self.picture) {
            (Some((_, code)), _) => code.push_str(text),
            (_, Some((_, _, alt))) => alt.push_str(text),
            _ => {
                let around = self.around();
                self.run.text(text, &around);
            }
        }
    }

    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::Code(text) if self.picture.is_some() => self.text(&text),
            Event::Code(text) => {
                let around = self.around().with("code");
                self.run.text(&text, &around);
            }
            Event::InlineMath(tex) => {
                let around = self.around();
                self.run.piece(outline::formula(&tex), &around);
            }
            Event::DisplayMath(tex) => {
                let block = outline::formula_block(&tex);
                self.run.piece(block.trim_start_matches("p ").to_owned(), &Around::default());
            }
            Event::SoftBreak => self.run.space(),
            Event::HardBreak => self.run.line_break(),
            Event::Rule => {
                self.flush();
                self.line("rule".to_owned());
            }
            Event::FootnoteReference(label) => {
                let number = self.notes.get(&label.to_lowercase()).copied().unwrap_or_default();
                let around = self.around();
                self.run.piece(outline::note_mark(number), &around);
            }
            Event::TaskListMarker(checked) => self.flush_item(Some(checked)),
            Event::Html(html) => self.html.push_str(&html),
            Event::InlineHtml(tag) => self.tag(&tag),
        }
    }

    /// A tag of HTML within a line.
    fn tag(&mut self, tag: &str) {
        let name = tag.trim_matches(['<', '>', '/']);
        let style = match name {
            "em" => "emphasis",
            "strong" => "strong",
            "del" => "deleted",
            "ins" => "inserted",
            "sub" => "subscript",
            "sup" => "superscript",
            "mark" => "marked",
            "kbd" => "keyboard",
            "code" => "code",
            "rt" => "rt",
            "ruby" | "!-- --" => return,
            "br" | "li" | "ul" | "ol" => return self.run.line_break(),
            _ => return self.run.piece(format!("<HTML {tag}>"), &Around::default()),
        };
        if tag.starts_with("</") {
            self.around.pop();
        } else {
            let around = self.around().with(style);
            self.around.push(around);
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            // A check box is in the paragraph.
            Tag::Paragraph if self.item.is_some() => {}
            Tag::Paragraph | Tag::HtmlBlock => self.flush(),
            Tag::Heading { level, .. } => {
                self.flush();
                self.heading = Some(level as usize);
            }
            Tag::BlockQuote(_) => {
                self.flush();
                self.line("quote".to_owned());
                self.indent += 1;
            }
            Tag::CodeBlock(kind) => {
                self.flush();
                let info = match kind {
                    CodeBlockKind::Fenced(info) => info.to_string(),
                    CodeBlockKind::Indented => "INDENTED".to_owned(),
                };
                self.code = Some((info, String::new()));
            }
            Tag::List(number) => {
                self.flush();
                if number.is_none() {
                    self.line("list".to_owned());
                }
                self.lists.push(number.map(|number| number as u32));
            }
            Tag::Item => {
                let next = self.lists.last_mut().unwrap();
                self.item = Some(*next);
                *next = next.map(|number| number + 1);
                self.indent += 1;
            }
            Tag::FootnoteDefinition(label) => {
                self.flush();
                let number = self.notes[&label.to_lowercase()];
                self.line(format!("note {number}"));
                self.indent += 1;
            }
            Tag::Table(_) => self.flush(),
            Tag::Emphasis => self.push("emphasis"),
            Tag::Strong => self.push("strong"),
            Tag::Strikethrough => self.push("deleted"),
            Tag::Link { dest_url, title, .. } => {
                let around = self.around().linked(&dest_url, &title);
                self.around.push(around);
            }
            Tag::Image { dest_url, title, .. } => {
                self.picture = Some((dest_url.to_string(), title.to_string(), String::new()));
            }
            _ => {}
        }
    }

    fn push(&mut self, style: &'static str) {
        let around = self.around().with(style);
        self.around.push(around);
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.flush(),
            TagEnd::Heading(_) => {
                self.flush();
                self.heading = None;
            }
            TagEnd::BlockQuote(_) | TagEnd::FootnoteDefinition | TagEnd::Item => {
                self.flush();
                self.indent -= 1;
            }
            TagEnd::List(_) => {
                self.lists.pop();
            }
            TagEnd::CodeBlock => {
                let (info, text) = self.code.take().unwrap();
                self.line(outline::code(&info, &text));
            }
            TagEnd::HtmlBlock => self.html_block(),
            TagEnd::TableCell => self.cells.push(std::mem::take(&mut self.run).finish()),
            TagEnd::TableHead | TagEnd::TableRow => {
                let cells = std::mem::take(&mut self.cells).into_iter();
                let header = tag == TagEnd::TableHead;
                self.lines.extend(outline::table_row(header, cells, self.indent));
            }
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link => {
                self.around.pop();
            }
            TagEnd::Image => {
                let (url, title, alt) = self.picture.take().unwrap();
                let around = self.around();
                self.run.picture(&url, &alt, &title, &around);
            }
            _ => {}
        }
    }

    /// The start or end of a part that unfolds.
    fn html_block(&mut self) {
        let html = std::mem::take(&mut self.html);
        if html.trim() == "</details>" {
            self.indent -= 1;
            return;
        }
        let Some(summary) = html.strip_prefix("<details>") else {
            return self.line(format!("HTML {html:?}"));
        };
        let tree = Html::parse_fragment(summary);
        let words: String = tree.root_element().text().collect();
        self.line(format!("details {}", folded(&words)));
        self.indent += 1;
    }
}
