//! The tool: extracts articles from files, folders, standard input or rows of JSON.
//!
//! ```text
//! cargo run --release --example gleaner -- page.html
//! ```

mod args;
mod front_matter;
mod json;
mod jsonl;
mod lines;
mod output;
mod page;
mod pages;
mod report;
mod row;
mod site;
mod table;
mod width;

use std::ffi::OsString;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;
use std::thread;

use args::{Command, Options};
use gleaner::{Extractor, ExtractorBuilder};
use gleaner_common::ordered;
use output::{Folder, Pages, Rows, Target, complain};
use report::Report;

/// Pages per thread that are read before their turn.
pub(crate) const WAITING: usize = 4;

/// The exit status of a wrong call.
const MISUSE: u8 = 2;
/// The exit status if some pages or rows failed.
const SOME_FAILED: u8 = 3;

fn main() -> ExitCode {
    let command = match args::parse(std::env::args_os().skip(1)) {
        Ok(command) => command,
        Err(error) => return misuse(error),
    };
    if let Command::Pages(options) | Command::Report(options, _) = &command {
        options.unusable().iter().for_each(complain);
    }
    let ended = match command {
        Command::Help => print(args::USAGE),
        Command::Version => print(concat!("gleaner ", env!("CARGO_PKG_VERSION"), "\n")),
        Command::Pages(options) => run_pages(options),
        Command::Report(options, file) => run_report(options, &file),
        Command::Rows(options) => run_rows(options),
        Command::Learn { options, rows } => run_learn(options, rows),
    };
    match ended {
        Ok(status) => status,
        // The reader of the output has closed it.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(format_args!("standard output: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn misuse(error: impl std::fmt::Display) -> ExitCode {
    complain(format_args!("{error}\nTry 'gleaner --help'."));
    ExitCode::from(MISUSE)
}

/// An error and its causes, on one line.
fn with_reason(error: &dyn std::error::Error) -> String {
    let mut line = error.to_string();
    let mut reason = error.source();
    while let Some(error) = reason {
        line += &format!(": {error}");
        reason = error.source();
    }
    line
}

fn print(text: &str) -> io::Result<ExitCode> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// Standard input if the call names no page; false if that is a terminal.
fn has_pages(options: &mut Options) -> bool {
    if options.pages.is_empty() {
        if io::stdin().is_terminal() {
            _ = io::stderr().write_all(args::USAGE.as_bytes());
            return false;
        }
        options.pages.push(OsString::from("-"));
    }
    true
}

fn run_learn(mut options: Options, rows: bool) -> io::Result<ExitCode> {
    let threads = threads(&options);
    let file = options.learn.clone().unwrap_or_default();
    if let Err(why) = output::prepare_named(&file, &options, site::is_model) {
        return Ok(misuse(why));
    }
    let learner = match rows {
        true => site::of_rows(&options, threads)?,
        false if has_pages(&mut options) => site::of_pages(&options, threads)?,
        false => return Ok(ExitCode::from(MISUSE)),
    };
    learner.faults.iter().for_each(complain);
    let model = learner.site.to_bytes();
    if let Err(error) = output::write_named(&file, options.overwrite, &model) {
        complain(format_args!("{}: {error}", file.display()));
        return Ok(ExitCode::FAILURE);
    }
    Ok(status(!learner.faults.is_empty()))
}

/// The extractor for the pages of a call, and whether there is more than one page; or the exit status.
fn prepare(options: &mut Options) -> io::Result<Result<(Extractor, bool), ExitCode>> {
    if options.site && options.pages.is_empty() {
        let why = "--site reads each page twice, and standard input can be read only once";
        return Ok(Err(misuse(why)));
    }
    if !has_pages(options) {
        return Ok(Err(ExitCode::from(MISUSE)));
    }
    let folder = |page: &OsString| Path::new(page).is_dir();
    let several = options.pages.len() > 1 || options.pages.iter().any(folder);
    if several && options.url.is_some() {
        let why = "--url can be given for one page only, and a folder may hold many";
        return Ok(Err(misuse(why)));
    }
    let mut builder = match builder(options) {
        Ok(builder) => builder,
        Err(error) => return Ok(Err(misuse(error))),
    };
    if options.site {
        // What cannot be read is reported when the page is extracted.
        builder = builder.site(site::of_pages(options, threads(options))?.site);
    }
    Ok(match builder.build() {
        Ok(extractor) => Ok((extractor, several)),
        Err(error) => Err(misuse(with_reason(&error))),
    })
}

fn run_pages(mut options: Options) -> io::Result<ExitCode> {
    let (extractor, several) = match prepare(&mut options)? {
        Ok(prepared) => prepared,
        Err(status) => return Ok(status),
    };
    let to = match &options.output {
        Some(root) => match Folder::new(root, &options) {
            Ok(folder) => Target::Folder(folder),
            Err(error) => return Ok(misuse(error)),
        },
        None => {
            let out = BufWriter::new(io::stdout());
            Target::Stdout { out, format: options.format, several, begun: false }
        }
    };
    let mut sink = Pages { to, failed: false, full: None };
    let found = pages::find(std::mem::take(&mut options.pages), true);
    let threads = threads(&options);
    let work = move |page: Result<pages::Page, String>| {
        page.map(|page| page::process(page, &extractor, &options))
    };
    let ran = ordered::run(found, threads, threads * WAITING, work, &mut sink);
    if let Some(why) = sink.full {
        complain(why);
        return Ok(ExitCode::FAILURE);
    }
    ran.map(|()| status(sink.failed))
}

fn run_report(mut options: Options, file: &Path) -> io::Result<ExitCode> {
    if let Err(why) = output::prepare_named(file, &options, report::is_report) {
        return Ok(misuse(why));
    }
    let (extractor, _) = match prepare(&mut options)? {
        Ok(prepared) => prepared,
        Err(status) => return Ok(status),
    };
    let mut sink = Report::default();
    // An earlier report in a folder of pages is not a page.
    let own = file.canonicalize().ok();
    let is_own = move |page: &pages::Page| {
        own.is_some() && page.path.as_ref().and_then(|path| path.canonicalize().ok()) == own
    };
    let overwrite = options.overwrite;
    let found = pages::find(std::mem::take(&mut options.pages), true);
    let found = found.filter(move |page| !page.as_ref().is_ok_and(&is_own)).zip(1..);
    let threads = threads(&options);
    let work = move |(page, number): (Result<pages::Page, String>, usize)| {
        page.map(|page| report::show(number, &page, &extractor, &options))
    };
    ordered::run(found, threads, threads * WAITING, work, &mut sink)?;
    if let Err(error) = sink.write(file, overwrite) {
        complain(format_args!("{}: {error}", file.display()));
        return Ok(ExitCode::FAILURE);
    }
    Ok(status(sink.failed))
}

fn run_rows(mut options: Options) -> io::Result<ExitCode> {
    let builder = match builder(&options) {
        Ok(builder) => builder,
        Err(error) => return Ok(misuse(error)),
    };
    let extractor = match builder.build() {
        Ok(extractor) => extractor,
        Err(error) => return Ok(misuse(with_reason(&error))),
    };
    let shown = io::stdout().is_terminal();
    let mut sink = Rows { out: BufWriter::new(io::stdout()), shown, failed: false };
    let batches = lines::batches(std::mem::take(&mut options.pages));
    let threads = threads(&options);
    let work = move |batch: Result<lines::Batch, String>| {
        batch.map(|batch| jsonl::answers(&batch, &extractor, &options))
    };
    ordered::run(batches, threads, threads * WAITING, work, &mut sink)?;
    Ok(status(sink.failed))
}

fn builder(options: &Options) -> Result<ExtractorBuilder, String> {
    let mut builder = Extractor::builder().focus(options.focus);
    if let Some(file) = &options.learned {
        builder = builder.site(site::read(file)?);
    }
    builder = options.keep.iter().fold(builder, |builder, css| builder.keep(css));
    Ok(options.drop.iter().fold(builder, |builder, css| builder.drop(css)))
}

fn threads(options: &Options) -> usize {
    options.jobs.unwrap_or_else(|| thread::available_parallelism().map_or(1, usize::from))
}

fn status(failed: bool) -> ExitCode {
    if failed { ExitCode::from(SOME_FAILED) } else { ExitCode::SUCCESS }
}
