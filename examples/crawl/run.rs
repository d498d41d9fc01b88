//! A run: reads, extracts and writes.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use gleaner::{Extractor, Focus};
use gleaner_common::ordered::{self, Sink};
use gleaner_common::terminal;
use sha2::{Digest, Sha256};
use signal_hook::consts::{SIGINT, SIGTERM};

use crate::args::{Call, Options};
use crate::budget::Budget;
use crate::input::{self, Reading, hex};
use crate::manifest::{Line, Manifest, Shard, Through};
use crate::page::{self, Answer, Outcome, Process};
use crate::progress::Progress;
use crate::report;
use crate::shard::{Table, UNFINISHED};
use crate::sites::{self, Extractors, Sites};
use crate::summary::{Counts, Slowest, Summary};

/// Bytes that all pages between the reader and the writer may take.
const BUDGET: usize = 96 << 20;
/// Bytes of memory that a page may take for each byte of its source, from the reader to the writer:
/// the source, its text, the article, and the article as JSON.
const WEIGHT: usize = 4;
/// The same with all blocks of the page, and these as JSON.
const WEIGHT_EXPLAINED: usize = 6;
/// Pages per thread that may wait for their turn.
const WAITING: usize = 64;

/// Why a run ended early.
#[derive(Debug)]
pub(crate) enum End {
    Misuse(String),
    Failed(String),
    Interrupted,
}

/// Does what the call asks for, and returns the exit status.
///
/// # Errors
///
/// If the call is wrong, the run failed or was interrupted.
pub(crate) fn run(mut call: Call) -> Result<u8, End> {
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        // The second signal ends the program at once.
        signal_hook::flag::register_conditional_default(signal, Arc::clone(&stop))
            .and_then(|_| signal_hook::flag::register(signal, Arc::clone(&stop)))
            .map_err(|error| End::Failed(error.to_string()))?;
    }
    let files = input::files(&call.inputs, call.list.as_deref(), &call.output, call.quiet);
    let files = files.map_err(End::Misuse)?;
    if files.is_empty() {
        return Err(End::Misuse("no page, archive or file of rows in the inputs".into()));
    }
    let is_stdin = |file: &&PathBuf| file.as_os_str() == "-";
    if files.iter().filter(is_stdin).count() > 1 {
        return Err(End::Misuse("standard input can be read only once".into()));
    }
    if call.options.site && files.iter().any(|file| input::is_stream(file)) {
        let why = "--site reads the inputs twice, and a pipe or device can be read only once";
        return Err(End::Misuse(why.into()));
    }
    if let Some(missing) = files.iter().find(|file| !is_stdin(file) && !file.exists()) {
        return Err(End::Misuse(format!("{}: no such file", missing.display())));
    }
    let files: Arc<[PathBuf]> = files.into();
    call.options.inputs = input::fingerprint(&files);
    if let Some(sites) = &call.sites {
        let bytes = fs::read(sites);
        let bytes = bytes.map_err(|error| End::Misuse(format!("{}: {error}", sites.display())))?;
        call.options.sites = Some(hex(&Sha256::digest(&bytes)));
    }
    let opened = Manifest::open(&call.output, &call.options, call.resume, call.overwrite);
    let (manifest, before) = opened
        .map_err(|(why, is_misuse)| if is_misuse { End::Misuse(why) } else { End::Failed(why) })?;
    let progress = Progress::of(&files, call.quiet);
    let mut writer = Writer {
        folder: call.output.clone(),
        options: call.options.clone(),
        files: Arc::clone(&files),
        manifest,
        number: before.shards,
        open: None,
        through: (0, 0),
        counts: before.counts,
        slowest: Slowest::default(),
        progress: Arc::clone(&progress),
        stop,
    };
    let threads =
        call.jobs.unwrap_or_else(|| thread::available_parallelism().map_or(1, usize::from));
    if !before.is_complete {
        let extractors = extractors(&call, &files, threads, &mut writer)?;
        let Options { record_limit: most, ref columns, .. } = call.options;
        let Options { parquet: cells, explain, .. } = call.options;
        let how = Process { extractors, most, columns: columns.clone(), cells, explain };
        let items = input::items(files, before.done, reading(&call.options, progress));
        let work = move |item| page::process(item, &how);
        let ran = ordered::run(items, threads, threads * WAITING, work, &mut writer);
        ran.and_then(|()| writer.end()).map_err(|error| writer.failed(&error))?;
    }
    let shards = writer.number;
    let summary = Summary { shards, counts: &writer.counts, slowest: &writer.slowest };
    let json = serde_json::to_vec(&summary).map_err(io::Error::other);
    let written = json.and_then(|json| {
        store(&call.output, "summary.json", &json)?;
        store(&call.output, "summary.html", report::of(&summary).as_bytes())
    });
    written
        .map_err(|error| End::Failed(format!("{}: the summary: {error}", call.output.display())))?;
    writer.progress.end();
    if !call.quiet {
        _ = io::stderr().write_all(terminal::shown(&summary.text()).as_bytes());
    }
    Ok(if writer.counts.failed() > 0 { 3 } else { 0 })
}

/// The extractors of the hosts. With `--site` their models are learned first, unless an earlier call has
/// stored them.
fn extractors(
    call: &Call,
    files: &Arc<[PathBuf]>,
    threads: usize,
    writer: &mut Writer,
) -> Result<Extractors, End> {
    let focus = call.options.focus.parse::<Focus>().unwrap_or_default();
    let builder = Extractor::builder().focus(focus);
    let learned = call.output.join(sites::NAME);
    if call.options.site && !learned.exists() {
        writer.progress.say("learning the sites".into());
        let most = call.options.record_limit;
        let columns = call.options.columns.clone();
        let progress = Arc::clone(&writer.progress);
        let items = input::items(Arc::clone(files), (0, 0), reading(&call.options, progress));
        let work = move |item| sites::learn(item, most, &columns);
        let mut sites = Sites::new(Arc::clone(&writer.stop));
        let ran = ordered::run(items, threads, threads * WAITING, work, &mut sites);
        ran.and_then(|()| sites.store(&call.output)).map_err(|error| writer.failed(&error))?;
        writer.progress.again();
    }
    let read = match &call.sites {
        Some(path) => Extractors::read(&builder, path),
        None if call.options.site => Extractors::read(&builder, &learned),
        None => Extractors::of(builder),
    };
    read.map_err(End::Failed)
}

/// Writes a form of the summary, which appears when it is complete.
fn store(folder: &Path, name: &str, summary: &[u8]) -> io::Result<()> {
    let unfinished = folder.join(format!("{name}{UNFINISHED}"));
    let written =
        fs::write(&unfinished, summary).and_then(|()| fs::rename(&unfinished, folder.join(name)));
    written.inspect_err(|_| _ = fs::remove_file(&unfinished))
}

/// How the inputs are read.
fn reading(options: &Options, progress: Arc<Progress>) -> Reading {
    Reading {
        most: options.record_limit,
        weight: if options.explain { WEIGHT_EXPLAINED } else { WEIGHT },
        columns: options.columns.clone(),
        budget: Budget::of(BUDGET),
        progress,
    }
}

/// Writes the outcomes to shards.
struct Writer {
    folder: PathBuf,
    options: Options,
    files: Arc<[PathBuf]>,
    manifest: Manifest,
    /// Complete shards.
    number: u64,
    open: Option<Open>,
    /// The last item that was taken.
    through: (usize, u64),
    counts: Counts,
    slowest: Slowest,
    progress: Arc<Progress>,
    stop: Arc<AtomicBool>,
}

/// The shard that is being written.
struct Open {
    pages: Table,
    errors: Option<Table>,
    bytes: u64,
    counts: Counts,
}

impl Writer {
    /// What an error means, once the files that are not complete are removed.
    fn failed(&mut self, error: &io::Error) -> End {
        self.open = None;
        self.progress.end();
        if self.stop.load(Ordering::Relaxed) {
            return End::Interrupted;
        }
        let folder = self.folder.display();
        End::Failed(format!("{folder}: {error}; --resume continues after the last complete shard"))
    }

    fn close(&mut self) -> io::Result<()> {
        let Some(open) = self.open.take() else { return Ok(()) };
        let errors = open.errors.map(Table::finish).transpose()?;
        let pages = open.pages.finish()?;
        let (index, record) = self.through;
        let input = self.files[index].display().to_string();
        let through = Through { input, index, record };
        let shard = Shard { pages, errors, through, counts: open.counts };
        self.counts.add(&shard.counts);
        self.manifest.push(&Line::Shard(Box::new(shard)))?;
        self.number += 1;
        Ok(())
    }

    fn end(&mut self) -> io::Result<()> {
        self.close()?;
        self.manifest.push(&Line::Complete(self.number))
    }

    fn check(&self) -> io::Result<()> {
        if self.stop.load(Ordering::Relaxed) {
            return Err(io::Error::other("interrupted"));
        }
        Ok(())
    }
}

impl Sink<Outcome> for Writer {
    fn take(&mut self, outcome: Outcome) -> io::Result<()> {
        self.check()?;
        let form = self.options.form();
        let table = |stem| Table::new(&self.folder, stem, self.number, form);
        let open = match &mut self.open {
            Some(open) => open,
            None => self.open.insert(Open {
                pages: table("pages")?,
                errors: None,
                bytes: 0,
                counts: Counts::default(),
            }),
        };
        open.counts.take(&outcome);
        match outcome.answer {
            Answer::Row { line, facts, .. } => {
                open.pages.push(line)?;
                self.slowest.take(outcome.time, &facts.id);
            }
            Answer::Failed { line, .. } => {
                let errors = match &mut open.errors {
                    Some(errors) => errors,
                    None => open.errors.insert(table("errors")?),
                };
                errors.push(line)?;
            }
            Answer::Skipped(_) => {}
        }
        open.bytes += outcome.bytes as u64;
        self.through = outcome.at;
        let (pages, failed) = (open.counts.pages, open.counts.failed());
        let is_full =
            pages + failed >= self.options.shard_pages || open.bytes >= self.options.shard_bytes;
        let (pages, failed) = (pages + self.counts.pages, failed + self.counts.failed());
        let megabytes = (open.counts.source_bytes + self.counts.source_bytes) / 1_000_000;
        self.progress.say(format!("{pages} pages of {megabytes} MB, {failed} errors"));
        if is_full { self.close() } else { Ok(()) }
    }

    fn idle(&mut self) -> io::Result<()> {
        self.check()
    }
}
