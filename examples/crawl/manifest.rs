//! The manifest: which items of which inputs are in which shard. One JSON object per line: first the
//! options of the run, then one line per complete shard, then a line that says the run is complete.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::args::Options;
use crate::shard::{Complete, UNFINISHED};
use crate::sites;
use crate::summary::Counts;

const NAME: &str = "manifest.jsonl";

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Line {
    Run(Box<Options>),
    Shard(Box<Shard>),
    /// Shards of the complete run.
    Complete(u64),
}

/// A complete shard.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Shard {
    pub(crate) pages: Complete,
    pub(crate) errors: Option<Complete>,
    /// The last item in the shard: name and index of its input, and its number there, from 1.
    pub(crate) through: Through,
    pub(crate) counts: Counts,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Through {
    pub(crate) input: String,
    pub(crate) index: usize,
    pub(crate) record: u64,
}

pub(crate) struct Manifest {
    file: File,
}

/// What an earlier run has done.
#[derive(Default)]
pub(crate) struct Before {
    pub(crate) shards: u64,
    /// Index of the input to go on with, and items of it that are done.
    pub(crate) done: (usize, u64),
    pub(crate) counts: Counts,
    pub(crate) is_complete: bool,
}

impl Manifest {
    /// Begins a run in a folder, which must be empty, or resumes one.
    ///
    /// # Errors
    ///
    /// A sentence, and whether the call is at fault.
    pub(crate) fn open(
        folder: &Path,
        options: &Options,
        resume: bool,
        overwrite: bool,
    ) -> Result<(Self, Before), (String, bool)> {
        let failed = |error: io::Error| (format!("{}: {error}", folder.display()), false);
        fs::create_dir_all(folder).map_err(failed)?;
        let path = folder.join(NAME);
        if overwrite {
            clear(folder, |_| true).map_err(failed)?;
        }
        let is_empty = fs::read_dir(folder).map_err(failed)?.next().is_none();
        if !is_empty && !resume && !overwrite {
            let why = "is not empty: --resume continues a run, --overwrite deletes its files";
            return Err((format!("{} {why}", folder.display()), true));
        }
        let mut before = Before::default();
        let lines = fs::read(&path).unwrap_or_default();
        // A line that was being written when the run was killed has no end.
        let whole = lines.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        let damaged = |error: serde_json::Error| (format!("{}: {error}", path.display()), false);
        for (number, line) in lines[..whole].split_inclusive(|&byte| byte == b'\n').enumerate() {
            match serde_json::from_slice(line).map_err(damaged)? {
                Line::Run(earlier) if number == 0 => same(&earlier, options)?,
                Line::Shard(shard) => {
                    before.shards += 1;
                    before.done = (shard.through.index, shard.through.record);
                    before.counts.add(&shard.counts);
                }
                Line::Complete(_) => before.is_complete = true,
                Line::Run(_) => return Err((format!("{}: damaged", path.display()), false)),
            }
        }
        clear(folder, |name| name.ends_with(UNFINISHED)).map_err(failed)?;
        let file = OpenOptions::new().create(true).append(true).open(&path).map_err(failed)?;
        file.set_len(whole as u64).map_err(failed)?;
        let mut manifest = Self { file };
        if whole == 0 {
            manifest.push(&Line::Run(Box::new(options.clone()))).map_err(failed)?;
        }
        Ok((manifest, before))
    }

    /// Appends a line that outlasts a power failure.
    ///
    /// # Errors
    ///
    /// If it cannot be written; what was written of it is removed again.
    pub(crate) fn push(&mut self, line: &Line) -> io::Result<()> {
        let length = self.file.metadata()?.len();
        let mut bytes = serde_json::to_vec(line).map_err(io::Error::other)?;
        bytes.push(b'\n');
        let written = self.file.write_all(&bytes).and_then(|()| self.file.sync_all());
        written.inspect_err(|_| _ = self.file.set_len(length))
    }
}

/// Whether a run writes files of this name.
fn is_own(name: &str) -> bool {
    let name = name.strip_suffix(UNFINISHED).unwrap_or(name);
    let shard = ["pages-", "errors-"].iter().find_map(|stem| name.strip_prefix(stem));
    let Some((number, ending)) = shard.and_then(|shard| shard.split_once('.')) else {
        return [NAME, sites::NAME, "summary.json", "summary.html"].contains(&name);
    };
    number.bytes().all(|byte| byte.is_ascii_digit())
        && ["jsonl", "jsonl.gz", "parquet"].contains(&ending)
}

/// Deletes the files that an earlier run has left, those whose names are asked for.
fn clear(folder: &Path, asked: impl Fn(&str) -> bool) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if is_own(&name) && asked(&name) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Refuses to resume with other options.
fn same(earlier: &Options, options: &Options) -> Result<(), (String, bool)> {
    let values = |options| match serde_json::to_value(options) {
        Ok(Value::Object(values)) => values,
        _ => serde_json::Map::new(),
    };
    let now = values(options);
    let differ = values(earlier).into_iter().filter(|(key, value)| now.get(key) != Some(value));
    let differ: Vec<_> = differ
        .map(|(key, value)| match key.as_str() {
            "inputs" => "the inputs are others".into(),
            _ => format!("{key} was {value}, now {}", now[&key]),
        })
        .collect();
    if differ.is_empty() {
        return Ok(());
    }
    Err((format!("--resume: the run was started with other options: {}", differ.join("; ")), true))
}
