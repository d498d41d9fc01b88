//! Trains all learned numbers of the crate: from an unpacked corpus to the files in
//! `src/model/weights`; see `--help`.

mod blocks;
mod card;
mod choices;
mod context;
mod joins;
mod text;

use std::path::PathBuf;
use std::process::ExitCode;

use context::Context;
use corpus::Result;
use lexopt::{Arg, ValueExt};

const HELP: &str = "\
Trains the learned numbers of gleaner on an unpacked corpus.

usage: cargo run --release --example train -- [OPTIONS] STEP CORPUS

STEP is one of these, or `all` for all of them in this order:
  joins    whether lines of plain text belong together
  blocks   the blocks of the article and the kind of page, for HTML and plain text
  titles   the choice of the title, for HTML and plain text
  dates    the choice of the date
  bylines  the choice of the byline, for HTML and plain text
  card     MODEL_CARD.md, with scores out of fold

A step reads what the steps before it wrote to the data folder. Each writes its files of weights,
fitted on all pages, to the weights folder; and to fold-0 ... fold-4 of the data folder the same
files, each fitted without the sites of that fold, for scores out of fold.

  --data DIR      the data folder (default target/train)
  --weights DIR   the weights folder (default src/model/weights)

The blocks are fitted by Python: `pip install -r examples/train/requirements.txt`; the environment
variable PYTHON names the interpreter. Files are the same byte for byte on machines of one kind.
";

/// A step: its name, and what it does.
type Step = (&'static str, fn(&Context) -> Result<()>);

const STEPS: [Step; 6] = [
    ("joins", joins::train),
    ("blocks", blocks::train),
    ("titles", choices::titles::train),
    ("dates", choices::dates::train),
    ("bylines", choices::bylines::train),
    ("card", card::write),
];

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("train: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<()> {
    let root = context::root();
    let (mut data, mut weights) = (root.join("target/train"), root.join("src/model/weights"));
    let mut values: Vec<PathBuf> = Vec::new();
    let mut parser = lexopt::Parser::from_env();
    while let Some(arg) = parser.next()? {
        match arg {
            Arg::Long("data") => data = parser.value()?.into(),
            Arg::Long("weights") => weights = parser.value()?.into(),
            Arg::Long("help") | Arg::Short('h') => {
                print!("{HELP}");
                return Ok(());
            }
            Arg::Value(value) => values.push(value.string()?.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    let [step, corpus] = values.as_slice() else {
        return Err("which step and corpus? See --help".into());
    };
    let wanted = |(name, _): &&Step| step.as_os_str() == "all" || step.as_os_str() == *name;
    let steps: Vec<&Step> = STEPS.iter().filter(wanted).collect();
    if steps.is_empty() {
        return Err(format!("{} is not a step: see --help", step.display()).into());
    }
    let context = Context::new(corpus, data, weights)?;
    for (name, train) in steps {
        println!("== {name}");
        train(&context)?;
    }
    Ok(())
}
