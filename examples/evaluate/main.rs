//! Scores the crate on an unpacked corpus and prints the figures; see `--help`.
//!
//! The measures are those of the corpus' own description: bags of words, shingles, snippets, and
//! metadata that is right, wrong, missing or invented.

mod args;
mod body;
mod dates;
mod decided;
mod engine;
mod figures;
mod floors;
mod folds;
mod language;
mod outcome;
mod readers;
mod report;
mod score;
mod seeds;
mod shingles;
mod sites;
mod summary;
mod without;
mod words;
mod worst;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use rayon::prelude::*;

use args::Args;
use corpus::Page;
use engine::Engine;
use figures::Figures;
use folds::Folds;
use gleaner::internals::Weights;
use score::Score;
use sites::{Models, Sites};
use without::Baseline;

pub(crate) use corpus::Result;

fn main() -> ExitCode {
    match Args::parse(lexopt::Parser::from_env()).and_then(|args| run(&args)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("evaluate: {error}");
            ExitCode::from(2)
        }
    }
}

/// Scores, reports, and returns whether all bounds hold.
fn run(args: &Args) -> Result<bool> {
    if args.help {
        print!("{}", args::HELP);
        return Ok(true);
    }
    let corpus = args.corpus.as_deref().ok_or("which corpus? See --help")?;
    if !corpus.is_dir() {
        return Err(format!("{} is not a folder", corpus.display()).into());
    }
    if args.jobs > 0 {
        rayon::ThreadPoolBuilder::new().num_threads(args.jobs).build_global()?;
    }
    let (pages, engine) = prepare(args, corpus)?;
    if args.readers {
        let Args { broken, reduce, worst: shown, .. } = *args;
        let (agree, text) = readers::compare(&pages, readers::Options { broken, shown, reduce })?;
        print!("{text}");
        return Ok(agree);
    }
    let scores = score_all(&pages, &engine)?;
    let mut figures = summary::figures(&pages, &scores);
    let mut text = if args.rules || !args.without.is_empty() {
        worth_of_overrides(args, &Baseline::new(&pages, &scores, &engine)?)?
    } else {
        report::report(&figures)
    };
    if let Some(folder) = seeds_folder(args) {
        text.push_str(&seeds::seeds(&folder, &mut figures)?);
    }
    if args.worst > 0 {
        text.push_str(&worst::worst(&pages, &scores, &engine, args.of, args.worst)?);
    }
    if args.decided {
        text.push_str(&decided::decided(&pages, &engine)?);
    }
    let mut holds = true;
    if let Some(file) = args.floors.as_deref().filter(|_| !args.partial()) {
        let verdict = floors::check(file, args.floors_table(), &figures, |set| args.wants(set))?;
        holds = verdict.holds;
        text.push_str(&verdict.text);
    }
    if let Some(file) = args.tighten.as_deref().filter(|_| !args.partial()) {
        let bounds = std::fs::read_to_string(file)?;
        std::fs::write(file, floors::tightened(&bounds, args.floors_table(), &figures))?;
    }
    write(args, &figures, &text)?;
    Ok(holds)
}

/// The pages that are asked for, and what judges them.
fn prepare(args: &Args, corpus: &Path) -> Result<(Vec<Page>, Engine)> {
    let mut pages = corpus::pages(corpus, |set| args.wants(set))?;
    let mut engine = Engine {
        urls: args.urls,
        kinds: args.known_kind,
        hide_language: args.hide_language,
        weights: args.weights.as_deref().map(Weights::read).transpose()?,
        folds: args.folds.as_deref().map(Folds::read).transpose()?.unwrap_or_default(),
        sites: Models::default(),
        without: Vec::new(),
    };
    if let Some(how) = args.sites {
        let models = Models::learn(&pages)?;
        pages.retain(|page| models.of(page).is_some());
        if how == Sites::Together {
            engine.sites = models;
        }
    }
    pages.retain(|page| {
        (args.kinds.is_empty() || args.kinds.contains(&page.kind))
            && (args.ids.is_empty() || args.ids.contains(&page.id))
    });
    Ok((pages, engine))
}

/// What `--without` and `--rules` print.
fn worth_of_overrides(args: &Args, baseline: &Baseline) -> Result<String> {
    let mut text = String::new();
    if !args.without.is_empty() {
        text.push_str(&baseline.without(&args.without)?);
    }
    if args.rules {
        text.push_str(&baseline.leave_one_out()?);
    }
    Ok(text)
}

/// Prints the text, and writes the figures where they are wanted.
fn write(args: &Args, figures: &Figures, text: &str) -> Result<()> {
    let json = || serde_json::to_string_pretty(&figures.json());
    match args.json.as_deref() {
        Some(file) if file == Path::new("-") => {
            eprint!("{text}");
            println!("{}", json()?);
            return Ok(());
        }
        Some(file) => std::fs::write(file, json()? + "\n")?,
        None => {}
    }
    print!("{text}");
    Ok(())
}

fn score_all(pages: &[Page], engine: &Engine) -> Result<Vec<Score>> {
    pages.par_iter().enumerate().map(|(i, page)| score::score(i, page, engine)).collect()
}

/// The seeds' folder, if they are wanted and there.
fn seeds_folder(args: &Args) -> Option<PathBuf> {
    let folder = args.seeds.clone().unwrap_or_else(|| PathBuf::from("../shared/seeds"));
    let there = args.seeds.is_some() || folder.join("gold.json").is_file();
    (args.wants("seeds") && there && !args.partial()).then_some(folder)
}
