//! An article as data, written as the page that shows it.

use std::fmt::Write as _;

use super::references;
use crate::html::without_tags;

/// What is known of an article; empty where it is not known.
#[derive(Debug, Default)]
pub(super) struct Record {
    pub(super) title: String,
    pub(super) date: String,
    pub(super) modified: String,
    pub(super) authors: Vec<String>,
    pub(super) url: String,
    pub(super) language: String,
    /// HTML, Markdown or lines of text.
    pub(super) body: String,
}

/// Whether a text is HTML.
pub(super) fn is_markup(text: &str) -> bool {
    ["</", "<p>", "<br", "<img "].iter().any(|tag| text.contains(tag))
}

impl Record {
    /// The record with a body whose tags are not escaped.
    pub(super) fn tidied(mut self) -> Self {
        if let Some(body) = references::resolved(self.body.trim()) {
            self.body = body;
        }
        self.title = without_tags(self.title.trim()).into_owned();
        self
    }

    /// A page about the article: HTML, or text below front matter.
    pub(super) fn page(&self) -> String {
        let mut page = String::with_capacity(self.body.len() + 512);
        // Writing to a string does not fail.
        let _ = if is_markup(&self.body) {
            self.write_html(&mut page)
        } else {
            self.write_text(&mut page)
        };
        page
    }

    fn write_text(&self, page: &mut String) -> std::fmt::Result {
        let names = self.authors.join(", ");
        let entries = [
            ("title", &self.title),
            ("date", &self.date),
            ("modified", &self.modified),
            ("author", &names),
        ];
        page.push_str("---\n");
        for (key, value) in entries.into_iter().filter(|(_, value)| !value.is_empty()) {
            let value: Vec<&str> = value.split_whitespace().collect();
            writeln!(page, "{key}: {}", value.join(" "))?;
        }
        writeln!(page, "---\n\n{}", self.body)
    }

    fn write_html(&self, page: &mut String) -> std::fmt::Result {
        write!(
            page,
            "<html lang=\"{}\"><head><title>{}</title>",
            attribute(&self.language),
            text(&self.title)
        )?;
        let names = self.authors.iter().map(|name| ("author", name));
        let metas = [
            ("og:title", &self.title),
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
        write!(page, "<h1>{}</h1>\n{}\n</article></body></html>", text(&self.title), self.body)
    }

    /// As [`page`](Self::page), as one of several on a page.
    fn write_entry(&self, page: &mut String) -> std::fmt::Result {
        let (title, url, date) = (text(&self.title), attribute(&self.url), attribute(&self.date));
        write!(page, "<article><h2><a href=\"{url}\">{title}</a></h2>")?;
        if !date.is_empty() {
            write!(page, "<time datetime=\"{date}\">{date}</time>")?;
        }
        if is_markup(&self.body) {
            write!(page, "\n{}", self.body)?;
        } else {
            for line in self.body.lines() {
                write!(page, "\n<p>{}</p>", text(line))?;
            }
        }
        page.push_str("</article>\n");
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

/// A text for HTML. Its references stay.
fn text(value: &str) -> String {
    value.replace('<', "&lt;")
}

/// A value for an attribute in quotation marks.
fn attribute(value: &str) -> String {
    text(value).replace('"', "&quot;")
}
