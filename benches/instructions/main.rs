//! Guards the hot path by what no busy machine changes: the instructions that one whole
//! extraction takes, as valgrind's callgrind counts them. Each figure is the difference of two
//! runs, so that what is built once is left out.
//!
//! `cargo bench --bench instructions` fails if a figure is more than [`SLACK`] over its
//! baseline in `baseline.toml`; `cargo bench --bench instructions -- --record` writes the
//! baselines anew. Where there is no valgrind it says so and passes.

#[path = "../cleaning/pages.rs"]
mod pages;

use std::collections::BTreeMap;
use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use gleaner::Extractor;

use pages::SCRIPTS;

/// How far a figure may be over its baseline: compilers differ by less than this.
const SLACK: f64 = 0.05;
/// Extractions by which the two runs of a figure differ.
const TIMES: u64 = 4;
/// Bytes of a page.
const BYTES: usize = 100_000;
/// Tells a process that it is one of the runs: the figure's name and the extractions.
const RUN: &str = "GLEANER_INSTRUCTIONS";

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    if let Ok(run) = env::var(RUN) {
        let (name, times) = run.split_once(' ').ok_or("no number of extractions")?;
        return extract(name, times.parse()?);
    }
    if Command::new("valgrind").arg("--version").output().is_err() {
        println!("instructions: skipped, there is no valgrind");
        return Ok(());
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("instructions/baseline.toml");
    let mut figures = BTreeMap::new();
    for name in ["html-english", "html-russian", "text-english", "text-chinese"] {
        figures.insert(name.to_owned(), (count(name, TIMES + 1)? - count(name, 1)?) / TIMES);
    }
    if env::args().any(|argument| argument == "--record") {
        return Ok(fs::write(path, toml::to_string(&figures)?)?);
    }
    let baseline: BTreeMap<String, u64> = toml::from_str(&fs::read_to_string(path)?)?;
    let mut over = Vec::new();
    for (name, figure) in &figures {
        let known = baseline.get(name).copied().unwrap_or_default();
        println!("{name:14} {figure:>12} instructions, baseline {known:>12}");
        if *figure as f64 > known as f64 * (1.0 + SLACK) {
            over.push(name.as_str());
        }
    }
    if over.is_empty() { Ok(()) } else { Err(format!("over their baseline: {over:?}").into()) }
}

/// The instructions of a process that extracts so many times.
fn count(name: &str, times: u64) -> Result<u64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(env::current_exe()?)
        .env(RUN, format!("{name} {times}"))
        .output()?;
    let log = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(format!("{name} failed: {log}").into());
    }
    let collected = log.lines().find_map(|line| line.split_once("Collected :"));
    let (_, number) = collected.ok_or_else(|| format!("callgrind counted nothing: {log}"))?;
    Ok(number.trim().parse()?)
}

fn extract(name: &str, times: u64) -> Result<()> {
    let (kind, script) = name.split_once('-').ok_or("no such figure")?;
    let script = SCRIPTS.iter().find(|own| own.name == script).ok_or("no such script")?;
    let extractor = Extractor::default();
    let page = if kind == "html" { script.html(BYTES) } else { script.text(BYTES) };
    for _ in 0..times {
        let page = black_box(&page);
        let article = if kind == "html" { extractor.html(page) } else { extractor.text(page) };
        assert_eq!(article.title.as_deref(), Some(script.title()), "{name}");
        assert!(article.text().contains(script.opening()), "{name}");
    }
    Ok(())
}
