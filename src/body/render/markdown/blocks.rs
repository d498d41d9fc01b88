//! Blocks as Markdown.

use super::address::References;
use super::code::fences;
use super::escape::{Place, Start, line_start};
use super::inline::{Shared, push_caption, push_run, push_styled};
use super::{levels, lists, markers, table};
use crate::body::render::{MAX_DEPTH, embed, html, verbatim};
use crate::body::{Block, Content, Definition, Inline, Inlines, Item, Numbering, Style};

/// The Markdown so far.
pub(super) struct Writer<'a> {
    out: String,
    /// Written before each line of the block at hand.
    margin: String,
    /// Where the block before the one at hand ends.
    ended: usize,
    last_list: Option<Marks>,
    /// Where the mark of the last item ends.
    marked: usize,
    shared: Shared<'a>,
}

/// The marks of the list that was written last.
#[derive(Clone, Copy, Debug)]
struct Marks {
    /// Where the list ends.
    end: usize,
    /// Length of its margin.
    margin: usize,
    numbered: bool,
    /// `*` and `)` in place of `-` and `.`: two lists of one kind would be read as one.
    other: bool,
}

/// Where a block stands.
#[derive(Clone, Copy, Debug)]
struct Position<'i> {
    /// Whether it is the first of those around.
    first: bool,
    /// The item whose block it is.
    item: Option<&'i Item>,
    depth: usize,
}

impl<'a> Writer<'a> {
    pub(super) fn new(shared: Shared<'a>) -> Self {
        Self {
            out: String::new(),
            margin: String::new(),
            ended: 0,
            last_list: None,
            marked: usize::MAX,
            shared,
        }
    }

    /// What was written, and the addresses that it refers to.
    pub(super) fn end(self) -> (String, References) {
        (self.out, self.shared.references)
    }

    /// Writes the blocks of a body.
    pub(super) fn body(&mut self, blocks: &[Block]) {
        self.blocks(blocks, None, 0);
    }

    /// Writes a note at the end.
    pub(super) fn note(&mut self, label: &str, blocks: &[Block]) {
        let Some(label) = self.shared.labels.get(label) else { return };
        let mark = format!("[^{label}]:");
        if !self.out.is_empty() {
            self.separate();
        }
        self.out.push_str(&mark);
        let options = self.shared.options;
        let first = blocks.iter().find(|block| lists::is_shown(block, options));
        let at_once = first.is_some_and(|block| matches!(block.content, Content::Paragraph { .. }));
        self.inside("    ", |writer| {
            if at_once {
                writer.out.push(' ');
            } else {
                writer.line();
            }
            writer.blocks(blocks, None, 1);
        });
    }

    /// Begins a line.
    fn line(&mut self) {
        self.ended = self.out.len();
        self.out.push('\n');
        self.out.push_str(&self.margin);
    }

    /// Begins a line after an empty one.
    fn separate(&mut self) {
        let ended = self.out.len();
        self.out.push('\n');
        self.out.push_str(self.margin.trim_end());
        self.line();
        self.ended = ended;
    }

    /// Writes what stands further in by a margin.
    fn inside(&mut self, margin: &str, write: impl FnOnce(&mut Self)) {
        let outer = self.margin.len();
        self.margin.push_str(margin);
        write(self);
        self.margin.truncate(outer);
    }

    fn has_any(&self, blocks: &[Block]) -> bool {
        blocks.iter().any(|block| lists::is_shown(block, self.shared.options))
    }

    /// Writes blocks, the first where the line is.
    fn blocks(&mut self, blocks: &[Block], item: Option<&Item>, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        let options = self.shared.options;
        let shown: Vec<&Block> =
            blocks.iter().filter(|block| lists::is_shown(block, options)).collect();
        let mut before: Option<&Content> = None;
        let mut next = 0;
        while let Some(block) = shown.get(next) {
            let content = &block.content;
            match before {
                Some(before) if item.is_some() && lists::joins(before, content, options) => {
                    self.line();
                }
                Some(_) => self.separate(),
                None => {}
            }
            let drawn = markers::lists(&shown[next..]).filter(|_| item.is_none());
            let (taken, drawn) = drawn.unwrap_or((1, Vec::new()));
            for (i, content) in drawn.iter().enumerate() {
                if i > 0 {
                    self.separate();
                }
                self.block(content, Position { first: before.is_none(), item, depth });
            }
            if drawn.is_empty() {
                self.block(content, Position { first: before.is_none(), item, depth });
            }
            before = Some(content);
            next += taken;
        }
    }

    fn block(&mut self, content: &Content, at: Position<'_>) {
        let depth = at.depth + 1;
        match content {
            Content::Heading { level, text } => {
                self.out.push_str(&"######"[..self.shared.levels[levels::own(*level)]]);
                self.out.push(' ');
                push_run(&mut self.out, text, Place::Heading, &mut self.shared);
            }
            Content::Paragraph { text } => {
                let item = at.item.filter(|_| at.first);
                if let Some(checked) = item.and_then(|item| item.checked) {
                    self.out.push_str(if checked { "[x] " } else { "[ ] " });
                }
                self.run(text, if item.is_some() { Start::Item } else { Start::Block });
            }
            Content::List { numbering, items } => self.list(numbering.as_ref(), items, depth),
            Content::Quote { blocks } => {
                self.out.push_str("> ");
                self.inside("> ", |writer| writer.blocks(blocks, None, depth));
            }
            Content::Callout { kind, title, blocks } => self.callout(kind, title, blocks, depth),
            Content::Code { text, language, file } => {
                let text = text.replace('\0', "");
                self.code(verbatim(&text), language.as_deref(), file.as_deref());
            }
            Content::Formula { tex } => self.formula(tex),
            Content::Table { caption, rows } => self.table(caption, rows, depth),
            Content::Figure { blocks, caption } => {
                self.blocks(blocks, None, depth);
                if self.shared.options.shows_run(caption) {
                    if self.has_any(blocks) {
                        self.separate();
                    }
                    self.caption(caption);
                }
            }
            Content::Definitions { entries } => self.definitions(entries, depth),
            Content::Details { summary, blocks } => self.details(summary, blocks, depth),
            Content::Embed { url, title } => {
                let text = Inline::text(embed::text(url, title.as_deref()));
                let link = Inline::link(url.as_str(), vec![text]);
                self.run(&Inlines::from(vec![link]), Start::Block);
            }
            // In an item, dashes would make one rule with its mark; at the beginning, a document's
            // front matter.
            Content::Rule => self.out.push_str(match (at.item, at.first) {
                (None, false) => "---",
                (None, true) if self.margin.is_empty() => "***",
                _ => "___",
            }),
            Content::Note { .. } => {}
        }
    }

    /// Writes a run as a paragraph.
    fn run(&mut self, run: &Inlines, start: Start) {
        let begins_item = start == Start::Block && self.out.len() == self.marked;
        let start = if begins_item { Start::Item } else { start };
        let place = Place::Block { margin: &self.margin, start };
        push_run(&mut self.out, run, place, &mut self.shared);
    }

    /// Writes a caption as a paragraph in emphasis, which tells it from the text around.
    fn caption(&mut self, caption: &Inlines) {
        let start = if self.out.len() == self.marked { Start::Item } else { Start::Block };
        let place = Place::Block { margin: &self.margin, start };
        push_caption(&mut self.out, caption, place, &mut self.shared);
    }

    /// Writes lines that a reader takes to the letter.
    fn lines<'l>(&mut self, lines: impl Iterator<Item = &'l str>) {
        for line in lines {
            if line.is_empty() {
                self.out.push('\n');
                self.out.push_str(self.margin.trim_end());
            } else {
                self.line();
                self.out.push_str(line);
            }
        }
    }

    /// Writes a list. Where its numbers do not rise by one, another list begins: a reader would
    /// count on.
    fn list(&mut self, numbering: Option<&Numbering>, items: &[Item], depth: usize) {
        let options = self.shared.options;
        let (margin, numbered) = (self.margin.len(), numbering.is_some());
        let follows = |last: &Marks| {
            last.end == self.ended && last.margin == margin && last.numbered == numbered
        };
        let mut other = self.last_list.as_ref().is_some_and(|last| follows(last) && !last.other);
        let items = lists::shown(numbering, items, options);
        let loose = items.iter().any(|(_, item)| lists::is_loose(item, options));
        let mut before: Option<Option<u32>> = None;
        for (number, item) in items {
            let goes_on = before.is_none_or(|before| before.map(|n| n.saturating_add(1)) == number);
            other ^= !goes_on;
            match before {
                Some(_) if loose || !goes_on => self.separate(),
                Some(_) => self.line(),
                None => {}
            }
            let mark = match number {
                Some(number) => format!("{number}{} ", if other { ')' } else { '.' }),
                None => String::from(if other { "* " } else { "- " }),
            };
            self.out.push_str(&mark);
            self.marked = self.out.len();
            self.inside(&" ".repeat(mark.len()), |writer| {
                writer.blocks(&item.blocks, Some(item), depth);
            });
            before = Some(number);
        }
        self.last_list = Some(Marks { end: self.out.len(), margin, numbered, other });
    }

    /// Writes a callout as Obsidian has them; GitHub shows five kinds as such. The title is
    /// written also where it says no more than the kind, for a reader who sees a quotation.
    fn callout(&mut self, kind: &str, title: &Inlines, blocks: &[Block], depth: usize) {
        let mut kind: String =
            kind.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect();
        if kind.is_empty() {
            kind.push_str("note");
        }
        self.out.push_str(&format!("> [!{kind}] "));
        if self.shared.options.shows_run(title) {
            push_run(&mut self.out, title, Place::Title, &mut self.shared);
        } else {
            let mut letters = kind.chars();
            self.out.extend(letters.next().into_iter().flat_map(char::to_uppercase));
            self.out.push_str(&letters.as_str().replace('-', " "));
        }
        let options = self.shared.options;
        let Some(first) = blocks.iter().position(|block| lists::is_shown(block, options)) else {
            return;
        };
        self.inside("> ", |writer| match &blocks[first].content {
            Content::Paragraph { text } => {
                writer.line();
                writer.run(text, Start::Nothing);
                let rest = &blocks[first + 1..];
                if writer.has_any(rest) {
                    writer.separate();
                    writer.blocks(rest, None, depth);
                }
            }
            Content::Code { .. } => {
                writer.line();
                writer.blocks(blocks, None, depth);
            }
            _ => {
                writer.separate();
                writer.blocks(blocks, None, depth);
            }
        });
    }

    /// Writes code between fences.
    fn code(&mut self, text: &str, language: Option<&str>, file: Option<&str>) {
        let (opening, closing) = fences(text, language, file);
        self.out.push_str(&opening);
        self.lines(text.lines().chain([closing.as_str()]));
    }

    /// Writes a formula between lines of two dollars.
    fn formula(&mut self, tex: &str) {
        let tex = tex.replace("$$", "").replace('\0', "");
        let mut lines: Vec<String> = Vec::new();
        for line in tex.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match lines.last_mut() {
                // A reader without formulas must not see a list or a heading in it.
                Some(before) if line_start(line, false).is_some() => {
                    before.push(' ');
                    before.push_str(line);
                }
                None if line_start(line, true).is_some() => lines.push(format!("$${line}")),
                None => lines.extend(["$$".to_owned(), line.to_owned()]),
                Some(_) => lines.push(line.to_owned()),
            }
        }
        let Some((first, rest)) = lines.split_first() else { return };
        self.out.push_str(first);
        self.lines(rest.iter().map(String::as_str).chain(["$$"]));
    }

    fn table(&mut self, caption: &Inlines, rows: &[Vec<crate::body::Cell>], depth: usize) {
        let lines = table::lines(rows, depth, &mut self.shared);
        if self.shared.options.shows_run(caption) {
            self.caption(caption);
            if !lines.is_empty() {
                self.separate();
            }
        }
        let Some((first, rest)) = lines.split_first() else { return };
        self.out.push_str(first);
        self.lines(rest.iter().map(String::as_str));
    }

    /// Writes terms as lines in bold, which all readers show, and descriptions below.
    fn definitions(&mut self, entries: &[Definition], depth: usize) {
        let options = self.shared.options;
        let mut first = true;
        for entry in entries {
            let mut in_terms = false;
            for term in entry.terms.iter().filter(|term| options.shows_run(term)) {
                match (in_terms, first) {
                    (true, _) => {
                        self.out.push('\\');
                        self.line();
                    }
                    (false, false) => self.separate(),
                    (false, true) => {}
                }
                let start = if entry.terms.len() > 1 { Start::Nothing } else { Start::Block };
                let place = Place::Block { margin: &self.margin, start };
                push_styled(&mut self.out, term, Some(Style::Strong), place, &mut self.shared);
                (in_terms, first) = (true, false);
            }
            for blocks in
                entry.details.iter().filter(|blocks| self.has_any(blocks)).collect::<Vec<_>>()
            {
                if !std::mem::take(&mut first) {
                    self.separate();
                }
                self.blocks(blocks, None, depth);
            }
        }
    }

    /// Writes a part that unfolds as the element that GitHub and pandoc know, Markdown inside it.
    fn details(&mut self, summary: &Inlines, blocks: &[Block], depth: usize) {
        self.out.push_str("<details>");
        let summary = html::run(summary, self.shared.options);
        if !summary.is_empty() {
            self.line();
            self.out.push_str(&format!("<summary>{}</summary>", summary.replace('\n', " ")));
        }
        if self.has_any(blocks) {
            self.separate();
            self.blocks(blocks, None, depth);
        }
        self.separate();
        self.out.push_str("</details>");
    }
}
