//! The command line.

use std::path::PathBuf;

use lexopt::{Arg, ValueExt};

use crate::Result;
use crate::sites::Sites;

/// What the tool prints when asked for help.
pub(crate) const HELP: &str = "\
Scores gleaner on an unpacked corpus.

usage: cargo run --release --example evaluate -- [OPTIONS] DIR

  --only NAME[,NAME…]   only these archives or sets: wcxb, lines, lines.bs4, news, seeds …
  --type TYPE[,TYPE…]   only pages of these types, e.g. article (wcxb-dev and its lines)
  --page ID[,ID…]       only these pages
  --seeds DIR           the seeds (default ../shared/seeds, if it exists)
  --json FILE           writes the figures as nested JSON; - for standard output, tables then go
                        to standard error
  --floors FILE         fails if a figure misses its bound: those of the table [floors], or, with
                        --folds, of [out_of_fold]
  --tighten FILE        tightens the bounds of that table to just short of what is reached
  --worst N             names the N pages of each set that cost most, and what was lost and
                        kept wrongly there
  --of WHAT             what --worst looks at: body (default), title, date or byline
  --without RULE[,RULE] switches overrides off, and prints which figures change, and how many of
                        the suite's cases and pages
  --rules               the same for each override by itself, one row per override
  --decided             for each override, the words it decided and how many of them wrongly
  --folds DIR           judges each page by weights that have not seen its site, from the
                        folders fold-0, fold-1 … that training wrote to DIR
  --weights DIR         judges by the weights in this folder
  --known-kind          tells the extractor each page's kind
  --hide-language       hides each page's own declaration of its language
  --sites HOW           only the pages of sites with three pages or more, each judged alone or,
                        by what the site's pages have in common, together
  --urls                tells the extractor each page's address
  --readers             compares the two HTML readers instead, and fails if they differ on many
                        pages; --worst N shows N pages on which they do
  --broken N            of each page, drops, doubles or swaps N tags first
  --reduce              cuts the pages shown down to the least on which the readers differ
  --jobs N              threads (default: all cores)
";

/// What `--worst` looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Subject {
    #[default]
    Body,
    Title,
    Date,
    Byline,
}

/// The options.
#[derive(Clone, Debug, Default)]
pub(crate) struct Args {
    pub(crate) corpus: Option<PathBuf>,
    pub(crate) only: Vec<String>,
    pub(crate) kinds: Vec<String>,
    pub(crate) ids: Vec<String>,
    pub(crate) seeds: Option<PathBuf>,
    pub(crate) json: Option<PathBuf>,
    pub(crate) floors: Option<PathBuf>,
    pub(crate) tighten: Option<PathBuf>,
    pub(crate) worst: usize,
    pub(crate) of: Subject,
    pub(crate) without: Vec<String>,
    pub(crate) rules: bool,
    pub(crate) decided: bool,
    pub(crate) sites: Option<Sites>,
    pub(crate) urls: bool,
    pub(crate) known_kind: bool,
    pub(crate) hide_language: bool,
    pub(crate) folds: Option<PathBuf>,
    pub(crate) weights: Option<PathBuf>,
    pub(crate) readers: bool,
    pub(crate) broken: usize,
    pub(crate) reduce: bool,
    pub(crate) jobs: usize,
    pub(crate) help: bool,
}

impl Args {
    /// Reads the command line.
    pub(crate) fn parse(mut parser: lexopt::Parser) -> Result<Self> {
        let mut args = Self::default();
        while let Some(arg) = parser.next()? {
            match arg {
                Arg::Long("only") => args.only.extend(list(&parser.value()?.string()?)),
                Arg::Long("type") => args.kinds.extend(list(&parser.value()?.string()?)),
                Arg::Long("page") => args.ids.extend(list(&parser.value()?.string()?)),
                Arg::Long("seeds") => args.seeds = Some(parser.value()?.into()),
                Arg::Long("json") => args.json = Some(parser.value()?.into()),
                Arg::Long("floors") => args.floors = Some(parser.value()?.into()),
                Arg::Long("tighten") => args.tighten = Some(parser.value()?.into()),
                Arg::Long("worst") => args.worst = parser.value()?.parse()?,
                Arg::Long("of") => args.of = subject(&parser.value()?.string()?)?,
                Arg::Long("without") => args.without.extend(list(&parser.value()?.string()?)),
                Arg::Long("rules") => args.rules = true,
                Arg::Long("decided") => args.decided = true,
                Arg::Long("sites") => args.sites = Some(sites(&parser.value()?.string()?)?),
                Arg::Long("urls") => args.urls = true,
                Arg::Long("hide-language") => args.hide_language = true,
                Arg::Long("known-kind") => args.known_kind = true,
                Arg::Long("folds") => args.folds = Some(parser.value()?.into()),
                Arg::Long("weights") => args.weights = Some(parser.value()?.into()),
                Arg::Long("readers") => args.readers = true,
                Arg::Long("broken") => args.broken = parser.value()?.parse()?,
                Arg::Long("reduce") => args.reduce = true,
                Arg::Long("jobs") => args.jobs = parser.value()?.parse()?,
                Arg::Long("help") | Arg::Short('h') => args.help = true,
                Arg::Value(dir) if args.corpus.is_none() => args.corpus = Some(dir.into()),
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(args)
    }

    /// Whether the set is asked for: by its own name or its archive's, `-dev` or not.
    pub(crate) fn wants(&self, set: &str) -> bool {
        let archive = set.split('.').next().unwrap_or(set);
        let named = |name: &String| {
            let name = name.trim_end_matches("-dev").replace('-', "_");
            name == set || name == archive
        };
        self.only.is_empty() || self.only.iter().any(named)
    }

    /// The table of bounds that the figures are compared with.
    pub(crate) const fn floors_table(&self) -> &'static str {
        if self.folds.is_some() { "out_of_fold" } else { "floors" }
    }

    /// Whether the pages are a part of their sets only, so that floors mean nothing.
    pub(crate) const fn partial(&self) -> bool {
        !self.kinds.is_empty() || !self.ids.is_empty() || self.sites.is_some()
    }
}

fn list(value: &str) -> impl Iterator<Item = String> {
    value.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty())
}

fn subject(name: &str) -> Result<Subject> {
    Ok(match name {
        "body" => Subject::Body,
        "title" => Subject::Title,
        "date" => Subject::Date,
        "byline" => Subject::Byline,
        _ => return Err(format!("--of takes body, title, date or byline, not `{name}`").into()),
    })
}

fn sites(how: &str) -> Result<Sites> {
    match how {
        "alone" => Ok(Sites::Alone),
        "together" => Ok(Sites::Together),
        _ => Err(format!("--sites takes alone or together, not `{how}`").into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(args: &[&str]) -> Result<Args> {
        Args::parse(lexopt::Parser::from_args(args))
    }

    #[test]
    fn sets_are_named_by_archive_or_in_full() {
        let args = parse(&["--only", "wcxb-dev,news-lines.bs4", "DIR"]).unwrap();
        assert!(args.wants("wcxb.html") && args.wants("news_lines.bs4"));
        assert!(!args.wants("news_lines.resiliparse") && !args.wants("news.html"));
        assert!(parse(&["DIR"]).unwrap().wants("seeds"));
    }

    #[test]
    fn mistakes_are_named() {
        for (args, want) in [
            (&["--of", "colour"][..], "colour"),
            (&["--sites", "apart"], "apart"),
            (&["--wrost", "3"], "wrost"),
            (&["DIR", "OTHER"], "OTHER"),
        ] {
            let error = parse(args).unwrap_err().to_string();
            assert!(error.contains(want), "{error}");
        }
    }
}
