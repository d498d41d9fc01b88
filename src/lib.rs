//! Extracts the article from a scraped page: its body, title, date, byline and more.
//!
//! The page may be HTML, or plain text whose markup is gone. The crate drops navigation, tickers,
//! "most read" lists, newsletter prompts, cookie banners, comments and footers, and can say for
//! every block of the page why it was kept or dropped.
//!
//! ```
//! let html = r#"<html><head><title>Ferry returns - Skarn Post</title></head><body>
//!     <nav><a href="/">Home</a> <a href="/news">News</a></nav>
//!     <h1>Ferry returns</h1>
//!     <p class="date">Published: 15 March 2022, 07:43</p>
//!     <p>The ferry to Brill, out of service since the storm, left the quay at six.</p>
//!     <p>It carried forty passengers and, the harbour master said, “a lot of hope”.</p>
//!     <footer>© Skarn Post. All rights reserved.</footer></body></html>"#;
//!
//! let article = gleaner::extract_html(html);
//! assert_eq!(article.title.as_deref(), Some("Ferry returns"));
//! assert_eq!(article.date.unwrap().to_string(), "2022-03-15T07:43");
//! assert_eq!(
//!     article.text(),
//!     "The ferry to Brill, out of service since the storm, left the quay at six.\n\n\
//!      It carried forty passengers and, the harbour master said, “a lot of hope”."
//! );
//! ```
//!
//! # What it does and does not
//!
//! The crate
//!
//! - extracts the body as a [tree of blocks](Body) with links, pictures, emphasis, code, formulas
//!   and notes, each with its position in the page, and writes it as [text](Article::text),
//!   [Markdown](Article::markdown) or [HTML](Article::html);
//! - finds [title, date, byline, language and other metadata](Article), each `None` if the page
//!   does not state it; only the language may be recognised from the words;
//! - classifies the [kind of page](PageKind), and estimates how good the body is
//!   ([`Article::confidence`]);
//! - decodes [bytes in any charset](Page::from_bytes).
//!
//! The classifier looks at the structure of a page more than at its words, so it works in any language. The
//! crate also knows phrases of boilerplate in 34 languages, and the words of dates in 62.
//!
//! It does not
//!
//! - fetch pages, run scripts, or read PDF or office files;
//! - split a page into several articles: the body may have one or all of its stories.
//!
//! # Plain text
//!
//! Plain text is read line by line. Lines that a converter broke are joined first.
//!
//! ```
//! let text = "- 14:30Harbour board meets behind closed doors\n\
//!     - 14:05Two vessels collide off Arn\n\
//!     - 13:34Rain brings relief to the growers of Vell\n\
//!     Home News Sport Weather Tides About us Contact\n\
//!     Follow us on Facebook\n\
//!     Ferry to Brill returns after nine weeks\n\
//!     Published: MARCH 15, 2022 07:43\n\
//!     The ferry to Brill, out of service since the storm in January, left the quay on Monday at \
//!     six, with forty passengers aboard and the band of the fire brigade on the upper deck.\n\
//!     Its master said on Tuesday that the crew had waited seven of the nine weeks for a part no \
//!     larger than a loaf of bread, which the yard had sent to the wrong island twice.\n\
//!     Comments (0)\n\
//!     Subscribe to our newsletter";
//! let article = gleaner::extract_text(text);
//! assert_eq!(article.title.as_deref(), Some("Ferry to Brill returns after nine weeks"));
//! assert_eq!(article.date.unwrap().to_string(), "2022-03-15T07:43");
//! assert!(article.text().starts_with("The ferry to Brill, out of service"));
//! ```
//!
//! Markdown, as converters write it, gives the same body as HTML:
//!
//! ```
//! let text = "# Ferry to Brill returns\n\n\
//!     The [ferry](https://coast.example/ferry_(Brill)), out of service since the storm in January, left \
//!     the quay on Monday at six, with *forty* passengers aboard and the band of the fire brigade.\n\n\
//!     Its master said that the crew had waited [seven weeks][1] for a part no larger than a loaf of \
//!     bread, which the yard had sent to the wrong island twice.\n\n\
//!     [1]: https://coast.example/yard\n";
//!
//! let markdown = gleaner::extract_text(text).markdown();
//! assert!(markdown.contains("The [ferry](https://coast.example/ferry_(Brill)), out of service"));
//! assert!(markdown.contains("with *forty* passengers"));
//! assert!(markdown.contains("waited [seven weeks](https://coast.example/yard) for a part"));
//! ```
//!
//! # Bytes
//!
//! [`Page::from_bytes`] finds out whether bytes are HTML or plain text, and decodes them: by the charset of
//! the server's `Content-Type`, else the page's own declaration, else by detection. For a page that is
//! already a string, [`Page::new`] detects which of the two it is; [`Input::of`] only says which.
//!
//! ```
//! use gleaner::{Extractor, Page};
//!
//! let bytes = b"<meta charset=windows-1252><p>The caf\xe9 on the pier opened at six on Monday.</p>";
//! let page = Page::from_bytes(bytes, Some("text/html"))?; // `None` if no type is known
//! let article = Extractor::default().extract(page);
//! assert_eq!(article.text(), "The café on the pier opened at six on Monday.");
//! # Ok::<(), gleaner::Error>(())
//! ```
//!
//! # One extractor, many pages
//!
//! An [`Extractor`] has the options that are the same for all pages: [which errors to
//! avoid](Focus), [limits](Limits), CSS selectors, a model of the site. What you know about a single
//! page is set on the [`Page`]: its address and language, for example, help to read its date.
//!
//! ```
//! use gleaner::{Extractor, Focus, Page};
//!
//! let extractor = Extractor::builder()
//!     .focus(Focus::Precision) // lose a block rather than keep a wrong one
//!     .drop(".fact-box")       // a CSS selector
//!     .build()?;
//!
//! let html = "<h1>Ferry returns</h1><p>The ferry to Brill left the quay on Monday at six.</p>";
//! let page = Page::html(html).url("https://skarn-post.example/2022/03/15/ferry").language("en-GB");
//! assert_eq!(extractor.extract(page).date.unwrap().to_string(), "2022-03-15");
//! # Ok::<(), gleaner::Error>(())
//! ```
//!
//! Options for one host are an extractor of that host:
//!
//! ```
//! use std::collections::HashMap;
//!
//! use gleaner::Extractor;
//!
//! let skarn_post = Extractor::builder().keep("article").build()?;
//! let of_host = HashMap::from([("skarn-post.example", skarn_post)]);
//! let default = Extractor::default();
//! let extractor = of_host.get("skarn-post.example").unwrap_or(&default);
//! let html = "<p>Our ferries are fast.</p><article><p>The ferry left at six.</article>";
//! assert_eq!(extractor.html(html).text(), "The ferry left at six.");
//! # Ok::<(), gleaner::Error>(())
//! ```
//!
//! # Explanations
//!
//! [`Extractor::explain`] gives the same article with a [verdict](Verdict) for every block of the
//! page and all [candidates](Candidate) for title, date and the rest.
//!
//! ```
//! use gleaner::{Extractor, Field, Role};
//!
//! let html = "<title>Ferry returns</title><h1>Ferry returns</h1>
//!     <p>The ferry to Brill left the quay on Monday at six.</p><p>Subscribe to our newsletter</p>";
//! let explanation = Extractor::default().explain(html);
//! let last = explanation.blocks.last().unwrap();
//! assert_eq!(last.verdict.role, Role::Promo);
//! assert_eq!(last.span.of_text(html), "Subscribe to our newsletter");
//! assert_eq!(explanation.evidence(Field::Title).unwrap().value, "Ferry returns");
//! ```
//!
//! # Pages of one site
//!
//! Lines that recur across a site are the best evidence of boilerplate, most of all in plain text. A
//! [`SiteModel`] learns them from pages in any order and in bounded memory. Models can be merged, and
//! stored as bytes.
//!
//! ```
//! use gleaner::{Extractor, SiteModel};
//!
//! let pages = [
//!     "Harbour Gazette, read on every quay\n\nFerry returns\n\nThe ferry to Brill is back after nine weeks.",
//!     "Harbour Gazette, read on every quay\n\nMayor resigns\n\nThe mayor of Arn left on Monday, for good.",
//!     "Harbour Gazette, read on every quay\n\nWhale seen\n\nA whale was seen from the pier, twice.",
//! ];
//! let mut site = SiteModel::new();
//! pages.iter().for_each(|page| site.learn(*page));
//!
//! let extractor = Extractor::builder().site(site).build()?;
//! assert_eq!(extractor.text(pages[0]).text(), "The ferry to Brill is back after nine weeks.");
//! # Ok::<(), gleaner::Error>(())
//! ```
//!
//! # Coming from Readability
//!
//! | Readability.js | here |
//! |---|---|
//! | `title`, `byline`, `siteName`, `publishedTime`, `lang` | [`Article::title`], [`byline`](Article::byline), [`site_name`](Article::site_name), [`date`](Article::date), [`language`](Article::language) |
//! | `content` | [`Article::html`] |
//! | `textContent`, `length` | [`Article::text`] and its length |
//! | `excerpt` | [`Article::description`]; it is never taken from the body |
//! | `isProbablyReaderable` | [`Article::confidence`] and [`Article::kind`], after an extraction; without an article the body is empty |
//! | the result `null` | [`Article::is_empty`] |
//! | the document that is parsed and changed | a string, or bytes; [`Page::dom`] takes a tree and does not change it |
//!
//! # Cargo features
//!
//! All are off by default.
//!
//! | feature | what it adds |
//! |---|---|
//! | `serde` | `Serialize` and `Deserialize` for articles, explanations, dates, site models, [`Limits`] and [`Focus`]; the JSON is described in `docs/json.md` |
//! | `jiff` | conversions between [`Date`] and `jiff`'s types: `Date::try_from(jiff::Timestamp::now())` |
//! | `chrono` | conversions between [`Date`] and `chrono`'s types: `chrono::NaiveDate::try_from(date)` |
//! | `whatlang` | recognises some fifty more languages, for pages that do not declare theirs |
//!
//! [`Page::dom`] takes a tree of [`scraper`], in the version that this crate uses. Write
//! `gleaner::scraper` in your code, so that the versions cannot differ.
//!
//! # Cost
//!
//! Measured on one thread, with the structure of the body and all metadata.
//!
//! - Speed: 159 MiB/s on 60 HTML pages of the development corpus (`scraper` alone parses the same
//!   pages at 115 MiB/s), 198 to 231 MiB/s on plain text of long English lines, 19 MiB/s on plain
//!   text of short lines. `cargo bench` measures it again.
//! - Memory, in addition to the page: 0.26 MB at the peak and 1,250 allocations for the median of
//!   1,497 HTML pages, whose median length is 139 KB.
//! - With `keep` or `drop` selectors, `scraper` parses the page: an extraction takes 1.4 to 6 times as
//!   long. So it does if you parse the tree that [`Page::dom`] takes.
//! - The first extraction of a process also reads the weights, which takes about 3 ms.
//!
//! # Limits
//!
//! Without `keep` and `drop`, time and memory are linear in the length of the page, whatever its content. A stack of 512 KiB
//! is enough even for a page nested 20,000 levels deep. [`Limits`] bounds the cost of one page: past
//! a bound the rest of the page is not read, and [`Article::truncated`] is set.
//!
//! # Threads
//!
//! An [`Extractor`] is immutable, `Send` and `Sync`: share it by reference or in an `Arc`. The crate
//! starts no threads.
//!
//! # Determinism
//!
//! The same page gives the same article: in every run, on every thread, whatever pages came before.
//! The clock, the locale and the environment are not read; "3 days ago" is counted from
//! [`Page::fetched`] only.
//!
//! # Errors
//!
//! Extraction never fails: a page without an article gives an [`Article`] whose body is empty. An [`Error`]
//! reports a wrong call (a wrong selector, an unknown name) or input that cannot be a page (bytes that are not
//! text, such as a PDF).
//!
//! # Where to go on
//!
//! - [`Extractor`] for extraction, [`ExtractorBuilder`] for its options;
//! - [`Article`] for the result, [`Body`] and [`Block`] for the tree of its body, [`RenderOptions`] for how
//!   the body is written;
//! - [`Page`] for what the caller knows about a page, [`Limits`] for what it may cost;
//! - [`Explanation`], [`Role`] and [`RuleId`] for why a block was kept or dropped.
//!
//! The repository has a tool for files and folders, a program for whole crawls (WARC, Parquet), and the
//! measured quality of the results; its README shows them.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod article;
mod body;
mod charset;
mod classify;
mod date;
mod declared;
mod document;
mod error;
mod escaped;
mod explain;
mod extractor;
mod features;
mod html;
mod input;
#[doc(hidden)]
pub mod internals;
mod jsonld;
mod metadata;
mod model;
mod named_enum;
mod options;
mod page;
mod plain;
mod select;
mod site;
mod stats;
mod text;
mod vocab;
mod weights;

pub use article::{Article, Author};
pub use body::{
    Alignment, Block, Body, Cell, Content, Definition, Inline, InlineContent, Inlines, Item,
    LinkForm, NumberStyle, Numbering, PictureForm, RenderOptions, Style,
};
pub use date::{Date, Time};
pub use document::{BlockKind, Limits, PageKind, Role, Span};
pub use error::{Error, ErrorKind};
pub use explain::{ExplainedBlock, Explanation};
pub use extractor::Extractor;
pub use input::Input;
pub use metadata::{Candidate, Evidence, Field, Source};
pub use options::{ExtractorBuilder, Focus};
pub use page::Page;
/// The HTML parser whose tree [`Page::dom`] takes, in the version that this crate uses.
pub use scraper;
pub use select::{RuleId, Verdict};
pub use site::{Recurrence, SiteModel};

/// The article of a page in HTML, with the default options.
///
/// The same as [`Extractor::default`]`().`[`html`](Extractor::html)`(html)`.
///
/// ```
/// let article = gleaner::extract_html("<h1>Ferry returns</h1><p>The ferry left at six.</p>");
/// assert_eq!(article.title.as_deref(), Some("Ferry returns"));
/// assert_eq!(article.text(), "The ferry left at six.");
/// ```
#[must_use]
pub fn extract_html(html: &str) -> Article {
    Extractor::default().html(html)
}

/// The article of a page in plain text, whose markup is gone, with the default options.
///
/// The same as [`Extractor::default`]`().`[`text`](Extractor::text)`(text)`.
///
/// ```
/// let text = "Home News Sport\n\nThe ferry to Brill left the quay on Monday, with forty aboard.";
/// let article = gleaner::extract_text(text);
/// assert_eq!(article.text(), "The ferry to Brill left the quay on Monday, with forty aboard.");
/// ```
#[must_use]
pub fn extract_text(text: &str) -> Article {
    Extractor::default().text(text)
}
