//! One page: read, extracted, rendered.

use std::fs::File;
use std::io::{self, BufReader};

use gleaner::{Article, Body, Content, Explanation, Extractor, SiteModel};
use gleaner_common::message::{self, Part};
use gleaner_common::{compressed, kind, ordered::guarded, terminal};

use crate::args::{Format, Options};
use crate::front_matter;
use crate::json::{self, Id};
use crate::pages::{Page, unwanted};
use crate::table;

/// The result for one page.
pub(crate) struct Outcome {
    pub(crate) page: Page,
    /// What to print, or why there is nothing.
    pub(crate) result: Result<String, String>,
    /// Whether there was no article on it.
    pub(crate) empty: bool,
    /// Whether a limit cut it.
    pub(crate) cut: bool,
}

/// Reads a page and renders what is asked for.
pub(crate) fn process(page: Page, extractor: &Extractor, options: &Options) -> Outcome {
    let work = || {
        let found = read(&page, options)?;
        render(&page.name, &found, extractor, options)
    };
    match guarded(work).unwrap_or_else(Err) {
        Ok((text, empty, cut)) => Outcome { page, result: Ok(text), empty, cut },
        Err(error) => Outcome { page, result: Err(error), empty: false, cut: false },
    }
}

/// What is found on a page with all reasons, and the page's text.
pub(crate) fn explain(
    page: &Page,
    extractor: &Extractor,
    options: &Options,
) -> Result<(Explanation, String), String> {
    let found = read(page, options)?;
    let page = source(&found, options)?;
    let text = page.source().to_owned();
    Ok((extractor.explain(page), text))
}

/// What a site's model learns of a page.
pub(crate) fn learn(page: &Page, options: &Options) -> Result<SiteModel, String> {
    let named = |error: String| format!("{}: {error}", page.name);
    let found = read(page, options).map_err(named)?;
    let mut site = SiteModel::new();
    site.learn(source(&found, options).map_err(named)?);
    Ok(site)
}

/// The bytes of a page, and what the file says of them.
struct Found {
    bytes: Vec<u8>,
    content_type: Option<String>,
    url: Option<String>,
}

/// Reads a page, of a message its part in HTML. Archives, rows and tables hold many pages and are
/// refused.
fn read(page: &Page, options: &Options) -> Result<Found, String> {
    let name = page.path.as_deref().unwrap_or(&page.place);
    let refused = |start: &[u8]| kind::of(name, start).ok().and_then(unwanted);
    let read = match &page.path {
        Some(path) => {
            File::open(path).and_then(|file| compressed::read(BufReader::new(file), refused))
        }
        None => compressed::read(BufReader::new(io::stdin()), refused),
    };
    let bytes = read.map_err(|error| error.to_string())?;
    if options.input.is_none()
        && message::is_message(&bytes)
        && let Some(Part { bytes, content_type, url }) = message::page(&bytes)?
    {
        return Ok(Found { bytes, content_type: Some(content_type), url });
    }
    Ok(Found { bytes, content_type: None, url: None })
}

/// The page as the library takes it. What the call says counts more than what the file says.
fn source<'a>(found: &'a Found, options: &'a Options) -> Result<gleaner::Page<'a>, String> {
    let charset = options.charset.as_ref().map(|name| format!("text/html; charset={name}"));
    let content_type = charset.as_deref().or(found.content_type.as_deref());
    let page = gleaner::Page::from_bytes(&found.bytes, content_type);
    let mut page = page.map_err(|error| error.to_string())?;
    if let Some(input) = options.input {
        page = page.input(input);
    }
    if let Some(url) = &found.url {
        page = page.url(url);
    }
    Ok(options.told(page))
}

/// The rendered page, and whether it was empty and was cut at a limit.
fn render(
    name: &str,
    found: &Found,
    extractor: &Extractor,
    options: &Options,
) -> Result<(String, bool, bool), String> {
    let page = source(found, options)?;
    let explanation = options.explanation(extractor, (&page).into());
    let article = &explanation.article;
    let (empty, cut) = (article.is_empty(), article.truncated);
    let text = match options.format {
        Format::Json => json::found(Id::Page(name), None, explanation, options),
        _ if options.explain => explained(&explanation, page.source(), options),
        _ if options.front_matter => front_matter::with(article, options.rendering()),
        _ if options.body_only => body_in(article, options),
        _ => with_head(article, options),
    };
    let text = match options.format {
        _ if !options.is_shown() => text,
        Format::Json => terminal::shown_json(&text).into_owned(),
        _ if options.explain => text,
        _ => terminal::shown(&text).into_owned(),
    };
    Ok((text, empty, cut))
}

/// The table of an explanation under the page's title and dateline.
fn explained(explanation: &Explanation, source: &str, options: &Options) -> String {
    let article = &explanation.article;
    let table = table::render(explanation, source, options.look());
    let mut head = terminal::shown(&heads(article).join("\n")).into_owned();
    if options.body_only || head.is_empty() {
        return table;
    }
    head.push_str("\n\n");
    head + &table
}

/// The body alone.
pub(crate) fn body_in(article: &Article, options: &Options) -> String {
    match options.format {
        Format::Markdown => article.body.markdown_with(options.rendering()),
        Format::Html => article.body.html_with(options.rendering()),
        Format::Text | Format::Json => article.text(),
    }
}

/// The body under its title and the line of date, byline and site.
fn with_head(article: &Article, options: &Options) -> String {
    match options.format {
        Format::Html => document(article, &body_in(article, options)),
        Format::Markdown => {
            let title = article.title.clone().map(|text| Content::heading(1, text));
            let line = dateline(article).map(Content::paragraph);
            let mut whole: Body = title.into_iter().chain(line).collect();
            whole.blocks.extend_from_slice(&article.body.blocks);
            whole.markdown_with(options.rendering())
        }
        Format::Text | Format::Json => {
            let mut parts = vec![];
            let head = heads(article).join("\n");
            parts.extend(Some(head).filter(|head| !head.is_empty()));
            parts.extend(Some(article.text()).filter(|body| !body.is_empty()));
            parts.join("\n\n")
        }
    }
}

/// Title and line, those there are.
fn heads(article: &Article) -> Vec<String> {
    article.title.clone().into_iter().chain(dateline(article)).collect()
}

/// Date, byline and site on one line.
fn dateline(article: &Article) -> Option<String> {
    let date = article.date.as_ref().map(ToString::to_string);
    let fields = [date, article.byline.clone(), article.site_name.clone()];
    let fields: Vec<String> = fields.into_iter().flatten().collect();
    (!fields.is_empty()).then(|| fields.join(" · "))
}

/// A whole document, so that a browser shows the file as it is meant.
fn document(article: &Article, body: &str) -> String {
    let language = article.language.as_deref().unwrap_or_default();
    let title = escaped(article.title.as_deref().unwrap_or_default());
    let mut out = String::from("<!DOCTYPE html>\n<html");
    if !language.is_empty() {
        out += &format!(" lang=\"{}\"", escaped(language));
    }
    out += &format!(
        ">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n</head>\n<body>\n<article>\n"
    );
    if !title.is_empty() {
        out += &format!("<h1>{title}</h1>\n");
    }
    if let Some(line) = dateline(article) {
        let mut line = escaped(&line);
        if let Some(date) = &article.date {
            // A date's own form has nothing to escape, and the line begins with it.
            let date = date.to_string();
            line.replace_range(..date.len(), &format!("<time datetime=\"{date}\">{date}</time>"));
        }
        out += &format!("<p>{line}</p>\n");
    }
    out + body + "\n</article>\n</body>\n</html>"
}

/// Text for an element's content or an attribute in double quotes.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;")
}
