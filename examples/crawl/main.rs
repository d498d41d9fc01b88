//! The program for whole crawls: archives in, shards of articles out. `docs/crawl.md` describes it.
//!
//! ```text
//! cargo run --release -p gleaner-crawl -- --output articles crawl.warc.gz
//! ```

mod args;
mod budget;
mod columns;
mod given;
mod http;
mod input;
mod manifest;
mod members;
mod page;
#[cfg_attr(not(feature = "parquet"), path = "no_parquet.rs")]
mod parquet_file;
mod progress;
mod report;
mod run;
mod shard;
mod sites;
mod source;
mod summary;
mod warc;

use std::io::{self, Write};
use std::process::ExitCode;

use args::Command;
use gleaner_common::terminal;
use run::End;

fn main() -> ExitCode {
    let end = match args::parse(std::env::args_os().skip(1)) {
        Ok(Command::Help) => print(args::USAGE),
        Ok(Command::Version) => print(concat!("gleaner-crawl ", env!("CARGO_PKG_VERSION"), "\n")),
        Ok(Command::Run(call)) => run::run(*call),
        Err(error) => Err(End::Misuse(format!("{error}\nTry 'gleaner-crawl --help'."))),
    };
    match end {
        Ok(status) => ExitCode::from(status),
        Err(End::Misuse(why)) => ended(2, &why),
        Err(End::Failed(why)) => ended(1, &why),
        Err(End::Interrupted) => ended(130, "interrupted; --resume continues"),
    }
}

fn ended(status: u8, why: &str) -> ExitCode {
    _ = writeln!(io::stderr(), "gleaner-crawl: {}", terminal::shown(why));
    ExitCode::from(status)
}

fn print(text: &str) -> Result<u8, End> {
    let mut out = io::stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    written.map(|()| 0).map_err(|error| End::Failed(format!("standard output: {error}")))
}
