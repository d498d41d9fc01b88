//! Trains all learned numbers of the crate: from an unpacked corpus to the files in
//! `src/model/weights`; see `--help`.

mod blanks;
mod blocks;
mod card;
mod choices;
mod context;
mod joins;
mod pieces;
mod python;
mod scripts;
mod seams;
mod sums;
mod text;

use std::path::PathBuf;
use std::process::ExitCode;

use context::{Context, Form};
use corpus::Result;
use lexopt::{Arg, ValueExt};

const HELP: &str = "\
Trains the learned numbers of gleaner on an unpacked corpus.

usage: cargo run --release --example train -- [OPTIONS] STEP CORPUS

STEP is one of these, or `all` for all of them in this order:
  scripts  whether a token of plain text is code of a page's script or style sheet
  joins    whether lines of plain text belong together
  seams    whether one line of plain text holds two blocks with nothing between them
  blanks   whether it does with a blank between them
  blocks   the blocks of the article and the kind of page, for HTML, plain text and Markdown;
           blocks.html, blocks.text and blocks.markdown do one of them
  titles   the choice of the title, for the same three, each by its name, too
  dates    the choice of the date
  bylines  the choice of the byline, for HTML and plain text, each by its name, too
  card     MODEL_CARD.md, with the scores that `evaluate --folds target/train --json
           target/train/figures.json` measured; `all` leaves it out until that file is there

A step reads what the steps before it wrote to the data folder. Each writes its files of weights,
fitted on all pages, to the weights folder; and to fold-0 ... fold-4 of the data folder the same
files, each fitted without the sites of that fold, for scores out of fold.

  --data DIR      the data folder (default target/train)
  --weights DIR   the weights folder (default src/model/weights)
  --keep          keeps the rows that the blocks were fitted on: a gigabyte

The blanks and the blocks are fitted by Python: `pip install -r examples/train/requirements.txt`; the environment
variable PYTHON names the interpreter. Files are the same byte for byte on machines of one kind.
";

/// A step: its name, and what it does.
type Step = (&'static str, fn(&Context) -> Result<()>);

const STEPS: [Step; 14] = [
    ("scripts", scripts::train),
    ("joins", joins::train),
    ("seams", seams::train),
    ("blanks", blanks::train),
    ("blocks.html", |context| blocks::train(context, Form::Html)),
    ("blocks.text", |context| blocks::train(context, Form::Text)),
    ("blocks.markdown", |context| blocks::train(context, Form::Markdown)),
    ("titles.html", |context| choices::titles::train(context, Form::Html)),
    ("titles.text", |context| choices::titles::train(context, Form::Text)),
    ("titles.markdown", |context| choices::titles::train(context, Form::Markdown)),
    ("dates", choices::dates::train),
    ("bylines.html", |context| choices::bylines::train(context, Form::Html)),
    ("bylines.text", |context| choices::bylines::train(context, Form::AnyText)),
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
    let mut keeps_rows = false;
    let mut parser = lexopt::Parser::from_env();
    while let Some(arg) = parser.next()? {
        match arg {
            Arg::Long("data") => data = parser.value()?.into(),
            Arg::Long("weights") => weights = parser.value()?.into(),
            Arg::Long("keep") => keeps_rows = true,
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
    let step = step.to_string_lossy();
    let wanted = |(name, _): &&Step| {
        step == "all"
            || step == *name
            || name.split_once('.').is_some_and(|(whole, _)| step == whole)
    };
    let steps: Vec<&Step> = STEPS.iter().filter(wanted).collect();
    if steps.is_empty() {
        return Err(format!("{step} is not a step: see --help").into());
    }
    let context = Context::new(corpus, data, weights, keeps_rows)?;
    for (name, train) in steps {
        // The scores are measured once everything is trained.
        if step == "all" && *name == "card" && !context.data_file("figures.json").is_file() {
            println!("no figures yet: run evaluate, then the step card");
            continue;
        }
        println!("== {name}");
        train(&context)?;
    }
    Ok(())
}
