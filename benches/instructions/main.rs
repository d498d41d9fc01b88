//! Bounds the cost of an extraction in a way that a busy machine does not change: by the
//! instructions that valgrind's callgrind counts. Each figure is the difference of two runs, so that
//! the cost of what is built once is left out. `cold-html` and `cold-text` measure that cost: the
//! first extraction of a process, from a small page.
//!
//! `cargo bench --bench instructions` fails if a figure is more than [`SLACK`] over its
//! baseline in `baseline.toml`; `cargo bench --bench instructions -- --record` writes the
//! baselines anew. Without valgrind it says so and passes.
//!
//! `cargo bench --bench instructions -- FILE…` prints instead what one more extraction from each of
//! these pages takes (`.txt`: plain text), and from all of them.
//!
//! What stands in the body (links, pictures, emphasis …) is read once the body is chosen, unless
//! `ExtractorBuilder::rich` is off: `flat-english` is the page of `html-english` without it. With
//! `--structure FILE…` its share of all these extractions is printed, too.

#[path = "../cleaning/pages.rs"]
mod pages;

use std::collections::BTreeMap;
use std::error::Error;
use std::hint::black_box;
use std::path::{Path, PathBuf};
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
/// The most that the first page of a process may take.
const COLD: u64 = 15_000_000;
/// The variable that makes a process one of the runs: the figure's name and the extractions.
const RUN: &str = "GLEANER_INSTRUCTIONS";
/// The start of the name of a run without what stands in the body.
const FLAT: &str = "flat-";
/// What the name of a figure begins with if the path of a page follows.
const PAGE: &str = "page ";

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    if let Ok(run) = env::var(RUN) {
        let (name, times) = run.rsplit_once(' ').ok_or("no number of extractions")?;
        return extract(name, times.parse()?);
    }
    if Command::new("valgrind").arg("--version").output().is_err() {
        println!("instructions: skipped, there is no valgrind");
        return Ok(());
    }
    let files: Vec<_> =
        env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    if !files.is_empty() {
        return print_files(&files, env::args().any(|argument| argument == "--structure"));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("instructions/baseline.toml");
    let mut figures = BTreeMap::new();
    for name in ["html-english", "flat-english", "html-russian", "text-english", "text-chinese"] {
        figures.insert(name.to_owned(), (count(name, TIMES + 1)? - count(name, 1)?) / TIMES);
    }
    for name in ["cold-html", "cold-text"] {
        figures.insert(name.to_owned(), count(name, 1)? - count(name, 0)?);
    }
    if env::args().any(|argument| argument == "--record") {
        return Ok(fs::write(path, toml::to_string(&figures)?)?);
    }
    let baseline: BTreeMap<String, u64> = toml::from_str(&fs::read_to_string(path)?)?;
    let mut over = Vec::new();
    for (name, figure) in &figures {
        let known = baseline.get(name).copied().unwrap_or_default();
        println!("{name:14} {figure:>12} instructions, baseline {known:>12}");
        let cold = name.starts_with("cold") && *figure > COLD;
        if cold || *figure as f64 > known as f64 * (1.0 + SLACK) {
            over.push(name.as_str());
        }
    }
    let figure = |name: &str| figures.get(name).copied().unwrap_or_default();
    let share = share(figure("html-english"), figure("flat-english"));
    println!("structure      {share:>12.1} % of html-english");
    if over.is_empty() { Ok(()) } else { Err(format!("over their baseline: {over:?}").into()) }
}

/// Prints the instructions of one more extraction from each page, and their sum.
fn print_files(files: &[String], structure: bool) -> Result<()> {
    let (mut sum, mut flat) = (0, 0);
    for file in files {
        // A bench runs in the folder of its package.
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file);
        let name = format!("{PAGE}{}", path.display());
        let figure = count(&name, 2)? - count(&name, 1)?;
        if structure {
            let name = format!("{FLAT}{name}");
            flat += count(&name, 2)? - count(&name, 1)?;
        }
        println!("{figure:>12} instructions, {:>9} bytes: {file}", fs::metadata(path)?.len());
        sum += figure;
    }
    println!("{sum:>12} instructions");
    if structure {
        println!("{:>12.1} % of them for the structure of the body", share(sum, flat));
    }
    Ok(())
}

/// The share of what is read in the body of an extraction, in per cent: of its instructions and those
/// of one without.
fn share(rich: u64, flat: u64) -> f64 {
    100.0 * rich.saturating_sub(flat) as f64 / rich as f64
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
    let extractor = Extractor::builder().rich(!name.starts_with(FLAT)).build()?;
    if let Some(kind) = name.strip_prefix("cold-") {
        for _ in 0..times {
            let html = kind == "html";
            let article = if html { extractor.html(HTML) } else { extractor.text(TEXT) };
            assert_eq!(article.title.as_deref(), Some("Ferry to Lillholm sails all year again"));
            assert!(article.text().contains("protests from the islanders"), "{name}");
        }
        return Ok(());
    }
    if let Some(path) = name.strip_prefix(FLAT).unwrap_or(name).strip_prefix(PAGE) {
        let path = PathBuf::from(path);
        let page = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
        let is_text = path.extension().is_some_and(|extension| extension == "txt");
        for _ in 0..times {
            let page = black_box(&page);
            black_box(if is_text { extractor.text(page) } else { extractor.html(page) });
        }
        return Ok(());
    }
    let (kind, script) = name.split_once('-').ok_or("no such figure")?;
    let script = SCRIPTS.iter().find(|own| own.name == script).ok_or("no such script")?;
    let page = if kind != "text" { script.html(BYTES) } else { script.text(BYTES) };
    for _ in 0..times {
        let page = black_box(&page);
        let article = if kind != "text" { extractor.html(page) } else { extractor.text(page) };
        assert_eq!(article.title.as_deref(), Some(script.title()), "{name}");
        assert!(article.text().contains(script.opening()), "{name}");
    }
    Ok(())
}

/// A small page with everything for which a table or a pattern is built: class words, structured
/// data, dates, a byline, a credit, a stamped headline.
const HTML: &str = r#"<!DOCTYPE html>
<html lang="en"><head><title>Ferry to Lillholm sails all year again | The Norrsund Post</title>
<meta property="og:site_name" content="The Norrsund Post">
<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-03-14T12:30:00Z",
"author": {"@type": "Person", "name": "Anna Berg"}}</script></head>
<body><nav class="main-menu sitenavigation"><a href="/">Home</a> <a href="/news">News</a></nav>
<article class="post entry-content"><h1>Ferry to Lillholm sails all year again</h1>
<p class="byline">By Anna Berg</p><p class="date">March 14, 2024 | 12:30 pm</p>
<figure><img src="quay.jpg" alt=""><figcaption>The quay (Photo: Anna Berg/Reuters)</figcaption></figure>
<p>The ferry between Norrsund and Lillholm will run all year again, the regional traffic board
decided on Tuesday after two years of protests from the islanders.</p>
<p>The decision costs eleven million a year, but the board expects that more families with
children will now dare to move to the island.</p></article>
<aside class="latest"><p>14:30 Harbour reopens</p><p>Two hours ago</p></aside>
<footer>All rights reserved</footer></body></html>"#;

/// The same without markup.
const TEXT: &str = "Home
News
Ferry to Lillholm sails all year again
By Anna Berg
March 14, 2024 | 12:30 pm
The quay (Photo: Anna Berg/Reuters)
The ferry between Norrsund and Lillholm will run all year again, the regional traffic board \
decided on Tuesday after two years of protests from the islanders.
The decision costs eleven million a year, but the board expects that more families with \
children will now dare to move to the island.
14:30 Harbour reopens
Two hours ago
All rights reserved
";
