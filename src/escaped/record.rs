//! An article as data, written as the page that shows it.

use std::fmt::Write as _;

use super::kind::Kind;
use super::references;
use crate::html::resolved_line;

/// What is known of an article; empty where it is not known.
#[derive(Debug, Default)]
pub(super) struct Record {
    pub(super) title: String,
    pub(super) date: String,
    pub(super) modified: String,
    pub(super) authors: Vec<String>,
    pub(super) url: String,
    pub(super) language: String,
    pub(super) body: String,
    /// The name of the body in the data.
    pub(super) key: &'static str,
    pub(super) kind: Kind,
}

impl Record {
    /// The record with a body whose tags are not escaped, and a title without tags and references.
    pub(super) fn tidied(mut self) -> Self {
        if let Some(body) = references::resolved(self.body.trim()) {
            self.body = body;
        }
        self.kind = Kind::of(&self.body, self.key);
        let title = resolved_line(self.title.trim());
        self.title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        self
    }

    /// Whether more than a title and a body is known.
    pub(super) fn is_attested(&self) -> bool {
        !self.date.is_empty() || !self.authors.is_empty()
    }

    /// A page about the article: HTML, or Markdown below front matter.
    pub(super) fn page(&self) -> String {
        let mut page = String::with_capacity(self.body.len() + 512);
        // Writing to a string does not fail.
        let _ = if self.kind == Kind::Markdown {
            self.write_markdown(&mut page)
        } else {
            self.write_html(&mut page)
        };
        page
    }

    fn write_markdown(&self, page: &mut String) -> std::fmt::Result {
        let quoted = |value: &str| {
            let words: Vec<&str> = value.split_whitespace().collect();
            format!("\"{}\"", words.join(" "))
        };
        let entries = [("title", &self.title), ("date", &self.date), ("modified", &self.modified)];
        page.push_str("+++\n");
        for (key, value) in entries.into_iter().filter(|(_, value)| !value.is_empty()) {
            writeln!(page, "{key} = {}", quoted(value))?;
        }
        let names: Vec<String> = self.authors.iter().map(|name| quoted(name)).collect();
        if !names.is_empty() {
            writeln!(page, "authors = [{}]", names.join(", "))?;
        }
        page.push_str("+++\n\n");
        let mut is_code = false;
        for line in self.body.lines() {
            is_code ^= line.trim_start().starts_with("```");
            let broken = ["<br>", "<br/>", "<br />"].iter().find_map(|tag| line.strip_suffix(tag));
            match broken.filter(|_| !is_code) {
                Some(line) => writeln!(page, "{line}  ")?,
                None => writeln!(page, "{line}")?,
            }
        }
        Ok(())
    }

    fn write_html(&self, page: &mut String) -> std::fmt::Result {
        write!(
            page,
            "<html lang=\"{}\"><head><title>{}</title>",
            attribute(&self.language),
            escaped(&self.title)
        )?;
        let names = self.authors.iter().map(|name| ("author", name));
        let title = self.title.replace('&', "&amp;");
        let metas = [
            ("og:title", &title),
            ("article:published_time", &self.date),
            ("article:modified_time", &self.modified),
        ];
        for (name, value) in metas.into_iter().chain(names).filter(|(_, value)| !value.is_empty()) {
            write!(page, "<meta property=\"{name}\" content=\"{}\">", attribute(value))?;
        }
        if !self.url.is_empty() {
            write!(page, "<link rel=\"canonical\" href=\"{}\">", attribute(&self.url))?;
        }
        page.push_str("</head><body><article>\n");
        writeln!(page, "<h1>{}</h1>", escaped(&self.title))?;
        self.write_body(page)?;
        page.push_str("\n</article></body></html>");
        Ok(())
    }

    /// As [`page`](Self::page), as one of several on a page.
    fn write_entry(&self, page: &mut String) -> std::fmt::Result {
        let (title, url, date) =
            (escaped(&self.title), attribute(&self.url), attribute(&self.date));
        write!(page, "<article><h2><a href=\"{url}\">{title}</a></h2>")?;
        if !date.is_empty() {
            write!(page, "<time datetime=\"{date}\">{date}</time>")?;
        }
        self.write_body(page)?;
        page.push_str("</article>\n");
        Ok(())
    }

    /// The body as HTML: each line of a text is a paragraph.
    fn write_body(&self, page: &mut String) -> std::fmt::Result {
        if self.kind == Kind::Html {
            page.push_str(&self.body);
            return Ok(());
        }
        for line in self.body.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match self.kind {
                Kind::Inline => writeln!(page, "<p>{line}</p>")?,
                _ => writeln!(page, "<p>{}</p>", text(line))?,
            }
        }
        Ok(())
    }
}

/// The page of several records, with its title.
pub(super) fn listing(title: &str, records: &[Record]) -> String {
    let mut page =
        format!("<html><head><title>{0}</title></head><body><h1>{0}</h1>\n", text(title));
    for record in records {
        let _ = record.write_entry(&mut page);
    }
    page + "</body></html>"
}

/// A text without references for HTML.
fn escaped(value: &str) -> String {
    text(&value.replace('&', "&amp;"))
}

/// A text for HTML. Its references stay.
fn text(value: &str) -> String {
    value.replace('<', "&lt;")
}

/// A value for an attribute in quotation marks.
fn attribute(value: &str) -> String {
    text(value).replace('"', "&quot;")
}
