//! Runs of text as HTML.

use std::collections::HashMap;

use crate::body::render::options::{LinkForm, PictureForm, RenderOptions};
use crate::body::render::plain::plain;
use crate::body::render::{MAX_DEPTH, scheme};
use crate::body::{Inline, InlineContent, Inlines, Style};

/// The notes of a body, and which references to them were written.
#[derive(Debug, Default)]
pub(super) struct Notes<'a> {
    /// The number of each note by its label.
    pub numbers: HashMap<&'a str, usize>,
    /// For each note, how many references there are so far.
    pub references: Vec<usize>,
}

/// The name of a style's element.
pub(in crate::body::render) const fn element(style: Style) -> &'static str {
    match style {
        Style::Emphasis => "em",
        Style::Strong => "strong",
        Style::Deleted => "del",
        Style::Inserted => "ins",
        Style::Subscript => "sub",
        Style::Superscript => "sup",
        Style::Marked => "mark",
        Style::Keyboard => "kbd",
    }
}

/// Writes a run, without the white space and line breaks around it.
pub(super) fn push_run(
    out: &mut String,
    run: &Inlines,
    options: RenderOptions,
    notes: &mut Notes<'_>,
) {
    let is_space = |inline: &Inline| match &inline.content {
        InlineContent::LineBreak => true,
        InlineContent::Text { text } => text.trim().is_empty(),
        _ => false,
    };
    let inlines = &run.inlines;
    let Some(first) = inlines.iter().position(|inline| !is_space(inline)) else { return };
    let last = inlines.iter().rposition(|inline| !is_space(inline)).unwrap_or(first);
    let mut writer = Writer { start: out.len(), out, options, notes, in_link: false };
    inlines[first..=last].iter().for_each(|inline| writer.inline(inline, 0));
    let end = writer.out.trim_end_matches(' ').len();
    writer.out.truncate(end);
}

struct Writer<'o, 'n, 'a> {
    /// Where the run begins.
    start: usize,
    out: &'o mut String,
    options: RenderOptions,
    notes: &'n mut Notes<'a>,
    in_link: bool,
}

impl Writer<'_, '_, '_> {
    fn inside(&mut self, run: &Inlines, depth: usize) {
        if depth == MAX_DEPTH {
            return self.text(&plain(run));
        }
        run.inlines.iter().for_each(|inline| self.inline(inline, depth + 1));
    }

    fn inline(&mut self, inline: &Inline, depth: usize) {
        match &inline.content {
            InlineContent::Text { text } => self.text(text),
            InlineContent::Styled { style, text } => {
                if self.options.shows_run(text) {
                    self.element(element(*style), |writer| writer.inside(text, depth));
                } else {
                    self.inside(text, depth);
                }
            }
            InlineContent::Code { text } => {
                if !text.is_empty() {
                    self.element("code", |writer| push_escaped(writer.out, text));
                }
            }
            InlineContent::Link { url, title, text } => {
                self.link(url, title.as_deref(), text, depth)
            }
            InlineContent::Picture { .. } => self.picture(&inline.content),
            InlineContent::Formula { tex } => {
                self.out.push_str("<span class=\"math inline\">\\(");
                push_escaped(self.out, tex);
                self.out.push_str("\\)</span>");
            }
            InlineContent::NoteReference { .. } if self.in_link => {}
            InlineContent::NoteReference { label } => self.reference(label),
            InlineContent::Ruby { base, reading } => self.element("ruby", |writer| {
                push_escaped(writer.out, base);
                writer.element("rt", |writer| push_escaped(writer.out, reading));
            }),
            InlineContent::LineBreak => {
                let end = self.out.trim_end_matches(' ').len();
                self.out.truncate(end);
                self.out.push_str("<br>\n");
            }
        }
    }

    fn element(&mut self, name: &str, write: impl FnOnce(&mut Self)) {
        self.out.push_str(&format!("<{name}>"));
        write(self);
        self.out.push_str(&format!("</{name}>"));
    }

    /// Writes words. White space at the start of a line would not be seen.
    fn text(&mut self, text: &str) {
        let starts = self.out.len() == self.start || self.out.ends_with([' ', '\n']);
        push_escaped(self.out, if starts { text.trim_start_matches(' ') } else { text });
    }

    fn link(&mut self, url: &str, title: Option<&str>, run: &Inlines, depth: usize) {
        let is_written = self.options.links != LinkForm::None && self.options.shows_text(run);
        let url = scheme::link(url).filter(|_| !self.in_link && is_written);
        let Some(url) = url else { return self.inside(run, depth) };
        self.out.push_str("<a");
        push_attribute(self.out, "href", &url);
        push_title(self.out, title);
        self.out.push('>');
        self.in_link = true;
        self.inside(run, depth);
        self.in_link = false;
        self.out.push_str("</a>");
        // A note's mark is a link, which no link may hold.
        for inline in run.walk() {
            if let InlineContent::NoteReference { label } = &inline.content {
                self.reference(label);
            }
        }
    }

    fn picture(&mut self, content: &InlineContent) {
        let InlineContent::Picture { url, alt, title, width, height } = content else { return };
        let url = scheme::picture(url).filter(|_| self.options.pictures == PictureForm::Keep);
        let Some(url) = url else { return };
        self.out.push_str("<img");
        push_attribute(self.out, "src", &url);
        push_attribute(self.out, "alt", alt);
        push_title(self.out, title.as_deref());
        for (name, pixels) in [("width", width), ("height", height)] {
            if let Some(pixels) = pixels {
                push_attribute(self.out, name, &pixels.to_string());
            }
        }
        self.out.push('>');
    }

    /// Writes a note's number as a link to it; nothing if the body has no such note.
    fn reference(&mut self, label: &str) {
        let Some(&number) = self.notes.numbers.get(label) else { return };
        let mut id = format!("fnref-{number}");
        if let Some(count) = self.notes.references.get_mut(number - 1) {
            *count += 1;
            if *count > 1 {
                id += &format!("-{count}");
            }
        }
        self.out.push_str(&format!(
            "<sup><a href=\"#fn-{number}\" id=\"{id}\" class=\"footnote-ref\" role=\"doc-noteref\">\
             {number}</a></sup>"
        ));
    }
}

fn push_title(out: &mut String, title: Option<&str>) {
    if let Some(title) = title.filter(|title| !title.trim().is_empty()) {
        push_attribute(out, "title", title);
    }
}

/// Writes an attribute. Its name is the crate's own.
pub(super) fn push_attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    push_escaped(out, value);
    out.push('"');
}

/// Writes text so that a parser reads the same text, in an element or between double quotes.
pub(super) fn push_escaped(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\r', '\0']) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\r' => "&#13;",
            _ => "", // HTML has no NUL
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}
