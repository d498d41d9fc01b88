//! Extracts the article from a scraped page: its body, title, date, byline and more.
//!
//! Give it HTML, or plain text whose markup is gone. It drops navigation, tickers, "most read"
//! lists, newsletter prompts, cookie banners, comments and footers, and can say of every line why it
//! was kept or not.
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
//! It does:
//!
//! - choose the parts of the page that belong to the article, as [typed parts](Body) with their
//!   place in the page, rendered as [text](Article::text), [Markdown](Article::markdown) or
//!   [HTML](Article::html);
//! - find [title, date, byline, language and other metadata](Article), each `None` if the page does
//!   not state it;
//! - tell the [kind of page](PageKind), and how good it expects the body to be
//!   ([`Article::confidence`]);
//! - decode [bytes in any charset](Page::from_bytes).
//!
//! It does not:
//!
//! - fetch pages, run scripts, or read PDF and other formats;
//! - keep links, pictures or emphasis inside the text;
//! - split a page of several stories: of an endless page it gives the first.
//!
//! # Plain text
//!
//! Text whose markup is gone is read line by line; lines that a converter broke are joined first.
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
//! [`Input::of`] tells HTML from plain text where the caller does not know.
//!
//! # One extractor, many pages
//!
//! An [`Extractor`] holds what is the same for all pages: [what to favour](Focus),
//! [limits](Limits), CSS selectors, a model of the site. What is known of one page goes with the
//! [`Page`]: its address and language help to read dates.
//!
//! ```
//! use gleaner::{Extractor, Focus, Page};
//!
//! let extractor = Extractor::builder()
//!     .focus(Focus::Precision) // rather lose a line than keep a wrong one
//!     .drop(".fact-box")       // CSS
//!     .build()?;
//!
//! let html = "<h1>Ferry returns</h1><p>The ferry to Brill left the quay on Monday at six.</p>";
//! let page = Page::html(html).url("https://skarn-post.example/2022/03/15/ferry").language("en-GB");
//! assert_eq!(extractor.extract(page).date.unwrap().to_string(), "2022-03-15");
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
//! [`SiteModel`] learns them in any order and in bounded memory; it can be merged, and stored as
//! bytes.
//!
//! # Cargo features
//!
//! All are off by default.
//!
//! | feature | what it adds |
//! |---|---|
//! | `serde` | `Serialize` and `Deserialize` for articles, explanations, dates, options and site models; the JSON is described in `docs/json.md` |
//! | `jiff` | conversions between [`Date`] and `jiff`'s types |
//! | `chrono` | conversions between [`Date`] and `chrono`'s types |
//! | `whatlang` | the language of pages that do not declare it and are in none of the 21 that the crate knows by their function words |
//!
//! [`scraper`] is the version of that crate whose trees [`Page::dom`] takes; name it as
//! `gleaner::scraper`, and the two cannot differ.
//!
//! # Cost
//!
//! Measured on one thread, metadata included.
//!
//! - 60 HTML pages of the development corpus: 192 MiB/s, where `scraper` alone parses the same
//!   pages at 82 MiB/s. Plain text of long lines: 123 to 128 MiB/s; of short lines: 20 MiB/s.
//! - Memory in addition to the page, at the median of the development corpus' HTML pages: 0.5 MB
//!   at the peak, in 670 allocations.
//! - With `keep` or `drop` selectors, and for [`Page::dom`], pages are parsed by `scraper`, which is
//!   many times slower.
//! - The first extraction of a process also builds the tables of phrases and reads the weights.
//!
//! `cargo bench` measures the first again.
//!
//! # Limits
//!
//! Time and memory are linear in the length of the page, whatever is in it; a page nested 20,000
//! levels deep is read on a stack of 512 KiB. [`Limits`] bounds what one page may cost. Past a
//! bound the rest is not read and [`Article::truncated`] is set.
//!
//! # Threads
//!
//! An [`Extractor`] cannot change once built, and is `Send` and `Sync`: share it by reference or in an
//! `Arc`. The crate starts no threads.
//!
//! # Determinism
//!
//! The same page gives the same article: on every run, in every order of pages, on every thread. The
//! clock, the locale and the environment are not read; "3 days ago" is counted from
//! [`Page::fetched`] alone.
//!
//! # Errors
//!
//! No page is an error. What can fail is what a caller can fix: a selector, a name, the bytes of a
//! PDF; see [`Error`].
#![cfg_attr(docsrs, feature(doc_cfg))]

mod article;
mod body;
mod charset;
mod classify;
mod date;
mod declared;
mod document;
mod error;
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

pub use article::Article;
pub use body::{Body, Cell, Content, Part};
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
