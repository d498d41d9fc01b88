//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;
use std::str::FromStr;

use encoding_rs::Encoding;
use gleaner::{Date, Explanation, Extractor, Focus, Input, Page, PageKind};
use lexopt::prelude::*;

pub(crate) const USAGE: &str = "\
Takes the article out of scraped pages, given as HTML or as text without markup.

Usage: gleaner [OPTIONS] PAGE...
       gleaner [OPTIONS] --jsonl < ROWS

PAGE is a file, a folder (all *.html, *.htm and *.txt in it and below) or - for
standard input.

  -f, --format FORMAT   text (default), markdown, html or json (one object a line)
  -b, --body-only       leave out title, date and byline above the body
  -e, --explain         show of every block whether it was kept, and why, and of
                        every fact where it was found
  -i, --input KIND      html or text; told by the content otherwise
      --charset NAME    the pages' charset; found out otherwise
      --url URL         the page's address, which may tell its date
      --fetched DATE    the day the pages were fetched: later dates are refused
      --language TAG    the pages' language, such as en or pt-BR
      --kind KIND       what the pages are: article, collection, documentation, forum,
                        listing, product or service; judged otherwise
      --focus FOCUS     precision, balanced (default) or recall
      --keep CSS        read only what the selector matches; may be repeated
      --drop CSS        leave out what the selector matches; may be repeated
      --site            the pages are one site's: what recurs on three of them or more
                        counts against a line; each page is read twice
      --learn FILE      write what recurs on the pages to FILE, and nothing else
      --learned FILE    as --site, by such a file
  -o, --output DIR      write a file a page into DIR, folders as they were
  -j, --jobs N          threads; all cores by default
      --jsonl           read rows {\"id\": ..., \"html\": ...} or {\"id\": ..., \"text\": ...},
                        \"url\" optional, from standard input; write a JSON object for
                        each (see docs/json.md); or, with --learn, learn from the rows
  -h, --help            print this
  -V, --version         print the version

The exit status is 0, or 1 if a page could not be read, or 2 for a wrong call.
";

/// What the caller asks for.
#[derive(Debug)]
pub(crate) enum Command {
    Help,
    Version,
    Pages(Options),
    Rows(Options),
    /// What to learn from, and whether it comes as rows.
    Learn {
        options: Options,
        rows: bool,
    },
}

/// The form of the output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Format {
    #[default]
    Text,
    Markdown,
    Html,
    Json,
}

impl Format {
    /// The ending of a file's name.
    pub(crate) const fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Json => "json",
        }
    }
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) pages: Vec<OsString>,
    pub(crate) format: Format,
    pub(crate) body_only: bool,
    pub(crate) explain: bool,
    pub(crate) input: Option<Input>,
    pub(crate) charset: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) fetched: Option<Date>,
    pub(crate) language: Option<String>,
    pub(crate) kind: Option<PageKind>,
    pub(crate) focus: Focus,
    pub(crate) keep: Vec<String>,
    pub(crate) drop: Vec<String>,
    pub(crate) site: bool,
    pub(crate) learn: Option<PathBuf>,
    pub(crate) learned: Option<PathBuf>,
    pub(crate) output: Option<PathBuf>,
    pub(crate) jobs: Option<usize>,
}

impl Options {
    /// What is found on a page; the reasons only if the call asks for them.
    pub(crate) fn explanation(&self, extractor: &Extractor, page: Page<'_>) -> Explanation {
        if self.explain {
            return extractor.explain(page);
        }
        let mut explanation = Explanation::default();
        explanation.article = extractor.extract(page);
        explanation
    }

    /// A page with what the call says of all pages.
    pub(crate) fn told<'a>(&'a self, mut page: Page<'a>) -> Page<'a> {
        if let Some(url) = &self.url {
            page = page.url(url);
        }
        if let Some(language) = &self.language {
            page = page.language(language);
        }
        if let Some(day) = self.fetched {
            page = page.fetched(day);
        }
        if let Some(kind) = self.kind {
            page = page.kind(kind);
        }
        page
    }
}

/// Reads the arguments, the program's name left out.
pub(crate) fn parse(
    arguments: impl IntoIterator<Item = OsString>,
) -> Result<Command, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let mut options = Options::default();
    let mut rows = false;
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Short('V') | Long("version") => return Ok(Command::Version),
            Short('f') | Long("format") => {
                options.format = one_of(
                    "format",
                    &parser.value()?.string()?,
                    &[
                        ("text", Format::Text),
                        ("markdown", Format::Markdown),
                        ("html", Format::Html),
                        ("json", Format::Json),
                    ],
                )?;
            }
            Short('i') | Long("input") => {
                options.input = Some(named("input", &parser.value()?.string()?)?);
            }
            Long("kind") => {
                options.kind = Some(named("kind", &parser.value()?.string()?)?);
            }
            Long("focus") => {
                options.focus = named("focus", &parser.value()?.string()?)?;
            }
            Short('b') | Long("body-only") => options.body_only = true,
            Short('e') | Long("explain") => options.explain = true,
            Long("charset") => {
                let name = parser.value()?.string()?;
                if Encoding::for_label(name.as_bytes()).is_none() {
                    return Err(format!("no charset is called {name:?}").into());
                }
                options.charset = Some(name);
            }
            Long("fetched") => options.fetched = Some(parser.value()?.parse()?),
            Long("url") => options.url = Some(parser.value()?.string()?),
            Long("language") => options.language = Some(parser.value()?.string()?),
            Long("keep") => options.keep.push(parser.value()?.string()?),
            Long("drop") => options.drop.push(parser.value()?.string()?),
            Long("site") => options.site = true,
            Long("learn") => options.learn = Some(parser.value()?.into()),
            Long("learned") => options.learned = Some(parser.value()?.into()),
            Short('o') | Long("output") => options.output = Some(parser.value()?.into()),
            Short('j') | Long("jobs") => options.jobs = Some(parser.value()?.parse()?),
            Long("jsonl") => rows = true,
            Value(page) => options.pages.push(page),
            _ => return Err(argument.unexpected()),
        }
    }
    if options.jobs == Some(0) {
        return Err("--jobs needs at least one thread".into());
    }
    check_site(&options)?;
    if rows {
        check_rows(&options)?
    } else {
        check_pages(&options)?
    }
    Ok(match rows {
        rows if options.learn.is_some() => Command::Learn { options, rows },
        true => Command::Rows(options),
        false => Command::Pages(options),
    })
}

/// Of the options that tell of a site, one is enough.
fn check_site(options: &Options) -> Result<(), lexopt::Error> {
    let told = [options.site, options.learn.is_some(), options.learned.is_some()];
    first(&[(
        told.into_iter().filter(|told| *told).count() > 1,
        "only one of --site, --learn and --learned",
    )])
}

/// Refuses what rows have no use for, rather than pass over it in silence.
fn check_rows(options: &Options) -> Result<(), lexopt::Error> {
    let refused = [
        (!options.pages.is_empty(), "--jsonl reads standard input and takes no PAGE"),
        (options.url.is_some(), "with --jsonl each row has its own \"url\""),
        (options.input.is_some(), "with --jsonl each row is \"html\" or \"text\""),
        (options.charset.is_some(), "rows are UTF-8: --charset has no use with --jsonl"),
        (
            options.site,
            "rows come once, and --site reads its pages twice: --learn from the rows, then give \
             the file by --learned",
        ),
        (options.output.is_some(), "--jsonl writes to standard output, not to --output"),
    ];
    first(&refused)
}

fn check_pages(options: &Options) -> Result<(), lexopt::Error> {
    let stdins = options.pages.iter().filter(|page| *page == "-").count();
    first(&[
        (options.url.is_some() && options.pages.len() > 1, "--url belongs to one page only"),
        (stdins > 0 && options.site, "--site reads twice, and standard input comes once"),
        (stdins > 1, "standard input can be read once only"),
    ])
}

fn first(refused: &[(bool, &str)]) -> Result<(), lexopt::Error> {
    match refused.iter().find(|(wrong, _)| *wrong) {
        Some((_, why)) => Err((*why).into()),
        None => Ok(()),
    }
}

/// The value of a name that the library reads.
fn named<T: FromStr<Err = gleaner::Error>>(option: &str, name: &str) -> Result<T, lexopt::Error> {
    name.parse().map_err(|error| format!("--{option}: {error}").into())
}

/// The value of a name, or an error that tells the names there are.
fn one_of<T: Copy>(option: &str, name: &str, values: &[(&str, T)]) -> Result<T, lexopt::Error> {
    let value = values.iter().find(|(known, _)| *known == name).map(|&(_, value)| value);
    value.ok_or_else(|| {
        let names: Vec<_> = values.iter().map(|&(name, _)| name).collect();
        format!("--{option} is one of {}, not {name:?}", names.join(", ")).into()
    })
}
