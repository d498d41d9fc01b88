//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use gleaner::Focus;
use lexopt::prelude::*;
use serde::{Deserialize, Serialize};

use crate::columns::Columns;
use crate::shard::Form;

pub(crate) const USAGE: &str = include_str!("usage.txt");

/// What the caller asks for.
#[derive(Debug)]
pub(crate) enum Command {
    Help,
    Version,
    Run(Box<Call>),
}

#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) inputs: Vec<PathBuf>,
    pub(crate) list: Option<PathBuf>,
    pub(crate) output: PathBuf,
    pub(crate) resume: bool,
    pub(crate) overwrite: bool,
    pub(crate) jobs: Option<usize>,
    pub(crate) quiet: bool,
    /// The file of models.
    pub(crate) sites: Option<PathBuf>,
    pub(crate) options: Options,
}

/// What the content of the shards depends on.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
pub(crate) struct Options {
    pub(crate) version: String,
    pub(crate) shard_pages: u64,
    pub(crate) shard_bytes: u64,
    pub(crate) record_limit: usize,
    pub(crate) gzip: bool,
    pub(crate) parquet: bool,
    pub(crate) columns: Columns,
    /// Whether models of the hosts are learned first.
    pub(crate) site: bool,
    /// The models that are used, as a hash of their file.
    pub(crate) sites: Option<String>,
    pub(crate) focus: String,
    /// Whether rows have all blocks of the page with their verdicts.
    #[serde(default)]
    pub(crate) explain: bool,
    /// The names and sizes of the inputs, as a hash.
    pub(crate) inputs: String,
}

impl Options {
    /// The form of the shards.
    pub(crate) fn form(&self) -> Form {
        match (self.parquet, self.gzip) {
            (true, _) => Form::Parquet { row: self.columns.has_row(), explain: self.explain },
            (false, true) => Form::Gzip,
            (false, false) => Form::Plain,
        }
    }
}

/// Reads the arguments, the program's name left out.
///
/// # Errors
///
/// A sentence that says what is wrong.
pub(crate) fn parse(
    arguments: impl IntoIterator<Item = OsString>,
) -> Result<Command, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let mut output = None;
    let mut call = Call {
        inputs: vec![],
        list: None,
        output: PathBuf::new(),
        resume: false,
        overwrite: false,
        jobs: None,
        quiet: false,
        sites: None,
        options: Options {
            version: env!("CARGO_PKG_VERSION").into(),
            shard_pages: 50_000,
            shard_bytes: 512 << 20,
            record_limit: 8 << 20,
            gzip: true,
            parquet: false,
            columns: Columns::default(),
            site: false,
            sites: None,
            focus: Focus::default().to_string(),
            explain: false,
            inputs: String::new(),
        },
    };
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Short('V') | Long("version") => return Ok(Command::Version),
            Short('o') | Long("output") => output = Some(parser.value()?.into()),
            Long("list") => call.list = Some(parser.value()?.into()),
            Long("resume") => call.resume = true,
            Long("overwrite") => call.overwrite = true,
            Long("shard-pages") => call.options.shard_pages = parser.value()?.parse()?,
            Long("shard-bytes") => call.options.shard_bytes = parser.value()?.parse()?,
            Long("record-limit") => call.options.record_limit = parser.value()?.parse()?,
            Long("site") => call.options.site = true,
            Long("sites") => call.sites = Some(parser.value()?.into()),
            Long("format") => {
                call.options.parquet = match parser.value()?.string()?.as_str() {
                    "jsonl" => false,
                    "parquet" => true,
                    other => {
                        return Err(format!("--format is jsonl or parquet, not {other:?}").into());
                    }
                };
            }
            Long("columns") => {
                call.options.columns.parse(&parser.value()?.string()?)?;
            }
            Long("row") => call.options.columns.parse_row(&parser.value()?.string()?),
            Long("uncompressed") => call.options.gzip = false,
            Long("focus") => {
                let focus = parser.value()?.string()?.parse::<Focus>();
                call.options.focus =
                    focus.map_err(|error| format!("--focus: {error}"))?.to_string();
            }
            Short('e') | Long("explain") => call.options.explain = true,
            Short('j') | Long("jobs") => call.jobs = Some(parser.value()?.parse()?),
            Short('q') | Long("quiet") => call.quiet = true,
            Value(input) => call.inputs.push(input.into()),
            _ => return Err(argument.unexpected()),
        }
    }
    call.output = output.ok_or("--output is missing: the folder for the shards")?;
    let options = &call.options;
    let refused = [
        (call.inputs.is_empty() && call.list.is_none(), "no input is named"),
        (call.resume && call.overwrite, "--resume and --overwrite exclude each other"),
        (call.jobs == Some(0), "--jobs must be at least one"),
        (
            options.site && call.sites.is_some(),
            "--site learns models, --sites uses those of a file: only one of them can be given",
        ),
        (
            options.site && call.inputs.iter().any(|input| input.as_os_str() == "-"),
            "--site reads the inputs twice, and standard input can be read only once",
        ),
        (options.parquet && !options.gzip, "--uncompressed has no effect on Parquet"),
        (
            options.parquet && !cfg!(feature = "parquet"),
            "--format parquet: this program was built without it; build it with --features parquet",
        ),
        (options.shard_pages == 0, "--shard-pages must be at least one"),
        (options.shard_bytes == 0, "--shard-bytes must be at least one"),
        (options.record_limit == 0, "--record-limit must be at least one"),
        (options.record_limit > 1 << 30, "--record-limit can be at most 1 GiB"),
    ];
    match refused.iter().find(|(wrong, _)| *wrong) {
        Some((_, why)) => Err((*why).into()),
        None => Ok(Command::Run(Box::new(call))),
    }
}
