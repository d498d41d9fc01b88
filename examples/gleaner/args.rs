//! The command line.

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::str::FromStr;

use encoding_rs::Encoding;
use gleaner::{
    Date, Explanation, Extractor, Focus, Input, LinkForm, Page, PageKind, PictureForm,
    RenderOptions,
};
use lexopt::prelude::*;

use crate::table::Look;

pub(crate) const USAGE: &str = include_str!("usage.txt");

/// What the caller asks for.
#[derive(Debug)]
pub(crate) enum Command {
    Help,
    Version,
    Pages(Options),
    Rows(Options),
    /// The pages, and the file to write.
    Report(Options, PathBuf),
    /// What to learn from, and whether it is rows.
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
    pub(crate) links: Option<LinkForm>,
    pub(crate) images: Option<PictureForm>,
    pub(crate) front_matter: bool,
    pub(crate) explain: bool,
    pub(crate) report: Option<PathBuf>,
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
    pub(crate) overwrite: bool,
    pub(crate) jobs: Option<usize>,
    pub(crate) color: Color,
}

/// When an explanation has colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

impl Options {
    /// What Markdown and HTML keep.
    pub(crate) fn rendering(&self) -> RenderOptions {
        RenderOptions::default()
            .links(self.links.unwrap_or_default())
            .pictures(self.images.unwrap_or_default())
    }

    /// What is found on a page; the reasons only if the call asks for them.
    pub(crate) fn explanation(&self, extractor: &Extractor, page: Page<'_>) -> Explanation {
        if self.explain {
            return extractor.explain(page);
        }
        let mut explanation = Explanation::default();
        explanation.article = extractor.extract(page);
        explanation
    }

    /// Whether a terminal shows the pages.
    pub(crate) fn is_shown(&self) -> bool {
        self.output.is_none() && io::stdout().is_terminal()
    }

    /// How an explanation is shown: in colour on a terminal, and as wide as it is.
    pub(crate) fn look(&self) -> Look {
        let is_terminal = self.is_shown();
        let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let named = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        let own = || terminal_size::terminal_size().map(|(columns, _)| columns.0.into());
        Look {
            columns: named
                .or_else(|| is_terminal.then(own).flatten())
                .filter(|&columns| columns > 0),
            color: match self.color {
                Color::Auto => is_terminal && !is_set("NO_COLOR"),
                Color::Always => true,
                Color::Never => false,
            },
        }
    }

    /// What the call says of its page that cannot be used, a sentence each.
    pub(crate) fn unusable(&self) -> Vec<String> {
        let is_of_web = |url: &&String| {
            let url = url.to_ascii_lowercase();
            url.starts_with("http://") || url.starts_with("https://")
        };
        let is_tag = |tag: &&String| {
            let mut parts = tag.split(['-', '_']);
            let is_part = |part: &str| (1..=8).contains(&part.len()) && part.is_ascii();
            parts.next().is_some_and(|first| (2..=3).contains(&first.len())) && parts.all(is_part)
        };
        let url = self.url.as_ref().filter(|url| !is_of_web(url));
        let language = self.language.as_ref().filter(|tag| !is_tag(tag));
        let url = url
            .map(|url| format!("--url {url:?} is not an address such as https://post.example/a"));
        let language =
            language.map(|tag| format!("--language {tag:?} is not a language such as en or pt-BR"));
        url.into_iter().chain(language).collect()
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
            Long("links") => {
                options.links = Some(named("links", &parser.value()?.string()?)?);
            }
            Long("images") => {
                options.images = Some(named("images", &parser.value()?.string()?)?);
            }
            Long("front-matter") => options.front_matter = true,
            Short('b') | Long("body-only") => options.body_only = true,
            Short('e') | Long("explain") => options.explain = true,
            Long("report") => options.report = Some(parser.value()?.into()),
            Long("charset") => {
                let name = parser.value()?.string()?;
                if Encoding::for_label(name.as_bytes()).is_none() {
                    return Err(format!("no charset is called {name:?}").into());
                }
                options.charset = Some(name);
            }
            Long("fetched") => {
                options.fetched = Some(named("fetched", &parser.value()?.string()?)?);
            }
            Long("url") => options.url = Some(parser.value()?.string()?),
            Long("language") => options.language = Some(parser.value()?.string()?),
            Long("keep") => options.keep.push(parser.value()?.string()?),
            Long("drop") => options.drop.push(parser.value()?.string()?),
            Long("site") => options.site = true,
            Long("learn") => options.learn = Some(parser.value()?.into()),
            Long("learned") => options.learned = Some(parser.value()?.into()),
            Short('o') | Long("output") => options.output = Some(parser.value()?.into()),
            Long("overwrite") => options.overwrite = true,
            Short('j') | Long("jobs") => {
                let number = parser.value()?.string()?;
                let wrong = |_| format!("--jobs is a number of threads, not {number:?}");
                options.jobs = Some(number.parse().map_err(wrong)?);
            }
            Long("jsonl") => rows = true,
            Long("color") => {
                let name = parser.value()?.string()?;
                let values =
                    [("auto", Color::Auto), ("always", Color::Always), ("never", Color::Never)];
                options.color = one_of("color", &name, &values)?;
            }
            Value(page) => options.pages.push(page),
            _ => return Err(argument.unexpected()),
        }
    }
    if options.jobs == Some(0) {
        return Err("--jobs must be at least one".into());
    }
    check_site(&options)?;
    check_format(&options)?;
    check_report(&options, rows)?;
    if rows {
        check_rows(&options)?
    } else {
        check_pages(&options)?
    }
    Ok(match rows {
        rows if options.learn.is_some() => Command::Learn { options, rows },
        true => Command::Rows(options),
        false => match options.report.take() {
            Some(file) => Command::Report(options, file),
            None => Command::Pages(options),
        },
    })
}

/// Refuses more than one of the options about a site.
fn check_site(options: &Options) -> Result<(), lexopt::Error> {
    let told = [options.site, options.learn.is_some(), options.learned.is_some()];
    first(&[(
        told.into_iter().filter(|told| *told).count() > 1,
        "only one of --site, --learn and --learned can be given",
    )])
}

/// Refuses options that have no effect on the format or the output.
fn check_format(options: &Options) -> Result<(), lexopt::Error> {
    let is_markup = matches!(options.format, Format::Markdown | Format::Html);
    let is_markdown = options.format == Format::Markdown;
    first(&[
        (options.links.is_some() && !is_markup, "--links needs --format markdown or html"),
        (options.images.is_some() && !is_markup, "--images needs --format markdown or html"),
        (options.front_matter && !is_markdown, "--front-matter needs --format markdown"),
        (
            options.overwrite
                && options.output.is_none()
                && options.report.is_none()
                && options.learn.is_none(),
            "--overwrite needs --output, --report or --learn",
        ),
        (options.front_matter && options.explain, "--front-matter has no effect with --explain"),
        (
            options.body_only && options.format == Format::Json,
            "--body-only has no effect with --format json, whose objects have a key for each part",
        ),
    ])
}

/// Refuses options that a report leaves no use for.
fn check_report(options: &Options, rows: bool) -> Result<(), lexopt::Error> {
    let others = options.format != Format::default()
        || options.body_only
        || options.explain
        || options.output.is_some()
        || options.learn.is_some()
        || rows;
    first(&[(
        options.report.is_some() && others,
        "--report cannot be combined with --format, --body-only, --explain, --output, --learn or \
         --jsonl",
    )])
}

/// Refuses options that have no effect on rows, instead of ignoring them.
fn check_rows(options: &Options) -> Result<(), lexopt::Error> {
    let refused = [
        (stdins(options) > 1, "standard input can be read only once"),
        (options.url.is_some(), "with --jsonl each row has its own \"url\""),
        (options.front_matter, "--front-matter has no effect with --jsonl: rows have the keys"),
        (
            options.body_only,
            "--body-only has no effect with --jsonl: rows have a key for each part",
        ),
        (options.input.is_some(), "with --jsonl each row is \"html\" or \"text\""),
        (options.charset.is_some(), "--charset has no effect with --jsonl: rows are UTF-8"),
        (
            options.site,
            "--site reads its pages twice, and rows can be read only once: write a file with \
             --jsonl --learn, then pass it with --learned",
        ),
        (
            options.output.is_some(),
            "--output has no effect with --jsonl, which writes to standard output",
        ),
    ];
    first(&refused)
}

fn check_pages(options: &Options) -> Result<(), lexopt::Error> {
    let stdins = stdins(options);
    first(&[
        (options.url.is_some() && options.pages.len() > 1, "--url can be given for one page only"),
        (
            stdins > 0 && options.site,
            "--site reads each page twice, and standard input can be read only once",
        ),
        (stdins > 1, "standard input can be read only once"),
        (
            options.explain && matches!(options.format, Format::Markdown | Format::Html),
            "--explain prints tables or, with --format json, objects",
        ),
    ])
}

/// How often the call names standard input.
fn stdins(options: &Options) -> usize {
    options.pages.iter().filter(|page| *page == "-").count()
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

/// The value of a name, or an error that lists the names.
fn one_of<T: Copy>(option: &str, name: &str, values: &[(&str, T)]) -> Result<T, lexopt::Error> {
    let value = values.iter().find(|(known, _)| *known == name).map(|&(_, value)| value);
    value.ok_or_else(|| {
        let names: Vec<_> = values.iter().map(|&(name, _)| name).collect();
        format!("--{option} is one of {}, not {name:?}", names.join(", ")).into()
    })
}
