//! Trains the block classifier: from an unpacked corpus to a file of weights.
//!
//! ```text
//! cargo run --release --example train -- CORPUS DATA WEIGHTS [--text]
//! ```
//!
//! Writes the features and targets of every page to the folder DATA, has `fit.py` fit the
//! first forests on them, fills the columns that those answer (each page's by forests that
//! have not seen its site), and has `fit.py` fit the second forest and write WEIGHTS. The
//! Python packages that it needs stand in `requirements.txt`; `PYTHON` names the
//! interpreter. DATA holds the weights of each fold as well, for scores out of fold.

mod align;
mod corpus;
mod mask;

use std::collections::HashMap;
use std::error::Error;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use corpus::{Gold, Sample};
use gleaner::internals::{Page, Weights, feature_names};
use mask::Mask;
use rayon::prelude::*;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// What training needs of one page.
struct Rows {
    page: Page,
    targets: Vec<f32>,
    words: Vec<Vec<u32>>,
    gold: Vec<u32>,
}

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [root, data, weights, rest @ ..] = arguments.as_slice() else {
        return Err("usage: train CORPUS DATA WEIGHTS [--text]".into());
    };
    let bare = rest.iter().any(|a| a == "--text");
    let data = PathBuf::from(data);
    fs::create_dir_all(&data)?;
    let mut samples = corpus::read(root.as_ref(), bare)?;
    if !bare {
        let mask = Mask::new()?;
        let masked: Vec<Sample> = samples.iter().filter_map(|s| masked(s, &mask)).collect();
        samples.extend(masked);
    }
    let mut rows: Vec<Rows> = samples.par_iter().map(rows_of).collect();
    if bare {
        let whole = samples.par_iter().zip(&rows);
        let cropped: Vec<Sample> = whole.filter_map(|(sample, rows)| crop(sample, rows)).collect();
        rows.par_extend(cropped.par_iter().map(rows_of));
        samples.extend(cropped);
    }
    write(&data, &samples, &rows)?;
    features(&data, &samples, &rows, |_| None)?;
    fit(&[data.as_os_str(), "first".as_ref()])?;
    let folds: HashMap<String, usize> =
        serde_json::from_slice(&fs::read(data.join("folds.json"))?)?;
    let load = |fold: usize| Ok(Weights::read(&data.join(format!("fold-{fold}")))?);
    let count = folds.values().max().map_or(0, |last| last + 1);
    let fitted: Vec<Weights> = (0..count).map(load).collect::<Result<_>>()?;
    let unseen = |sample: &Sample| fitted.get(*folds.get(&sample.name())?);
    features(&data, &samples, &rows, unseen)?;
    fit(&[data.as_os_str(), "second".as_ref(), weights.as_ref()])
}

/// Runs `fit.py`, which stands beside this file.
fn fit(arguments: &[&std::ffi::OsStr]) -> Result<()> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../train/fit.py");
    let python = std::env::var_os("PYTHON").unwrap_or("python3".into());
    let status = Command::new(python).arg(script).args(arguments).status()?;
    if status.success() { Ok(()) } else { Err(format!("fit.py: {status}").into()) }
}

/// The matrices of all pages, row by row; columns that forests answer are filled by what
/// `weights` gives for a page.
fn features<'a>(
    data: &Path,
    samples: &[Sample],
    rows: &[Rows],
    weights: impl Fn(&Sample) -> Option<&'a Weights> + Sync,
) -> Result<()> {
    let mut file = BufWriter::new(File::create(data.join("features.f32"))?);
    let columns = feature_names().len();
    let pages: Vec<(&Sample, &Rows)> = samples.iter().zip(rows).collect();
    // A few pages at a time: all at once would take more memory than most machines have.
    for part in pages.chunks(64) {
        let read = |(sample, rows): &(&Sample, &Rows)| {
            let url = (!sample.url.is_empty()).then_some(sample.url.as_str());
            rows.page.features(url, weights(sample))
        };
        let matrices: Vec<Vec<f32>> = part.par_iter().map(read).collect();
        for matrix in matrices {
            let n = matrix.len() / columns;
            for row in 0..n {
                for column in 0..columns {
                    file.write_all(&matrix[column * n + row].to_le_bytes())?;
                }
            }
        }
    }
    Ok(file.flush()?)
}

/// All but the features.
fn write(data: &Path, samples: &[Sample], rows: &[Rows]) -> Result<()> {
    let create = |name: &str| File::create(data.join(name)).map(BufWriter::new);
    let mut targets = create("targets.f32")?;
    let mut lengths = create("lengths.u32")?;
    let mut tokens = create("tokens.u32")?;
    let mut gold = create("gold.u32")?;
    let mut chains = create("chains.u32")?;
    let mut levels = create("chain-levels.u8")?;
    let mut chain_lengths = create("chain-lengths.u32")?;
    let mut pages = create("pages.jsonl")?;
    for (sample, rows) in samples.iter().zip(rows) {
        for (row, names) in rows.page.tokens().enumerate() {
            targets.write_all(&rows.targets[row].to_le_bytes())?;
            lengths.write_all(&(rows.words[row].len() as u32).to_le_bytes())?;
            put(&mut tokens, &rows.words[row])?;
            for (word, level) in &names {
                put(&mut chains, &[*word])?;
                levels.write_all(&[*level])?;
            }
            put(&mut chain_lengths, &[names.len() as u32])?;
        }
        put(&mut gold, &rows.gold)?;
        let page = serde_json::json!({
            "name": sample.name(), "archive": sample.archive, "domain": sample.domain,
            "kind": sample.kind, "blocks": rows.targets.len(), "gold": rows.gold.len(),
        });
        writeln!(pages, "{page}")?;
    }
    fs::write(data.join("names.txt"), feature_names().join("\n"))?;
    Ok(())
}

fn put(file: &mut impl Write, values: &[u32]) -> std::io::Result<()> {
    values.iter().try_for_each(|v| file.write_all(&v.to_le_bytes()))
}

/// The same page with classes and ids that say nothing; one page in three.
fn masked(sample: &Sample, mask: &Mask) -> Option<Sample> {
    let salt = hash(&format!("{}{}", sample.archive, sample.id));
    if !matches!(sample.archive, "wcxb" | "news") || !salt.is_multiple_of(3) {
        return None;
    }
    let id = format!("{}-{}", sample.archive, sample.id);
    let source = mask.names(&sample.source, salt);
    Some(Sample { archive: "masked", id, source, ..sample.clone() })
}

/// The same page with most of what stands above and below its body gone, as texts come
/// that somebody has cleaned a little already. How much stays is decided by a hash of the
/// page's id: nothing, a few lines or many.
fn crop(sample: &Sample, rows: &Rows) -> Option<Sample> {
    let first = rows.targets.iter().position(|t| *t > 0.5)?;
    let last = rows.targets.iter().rposition(|t| *t > 0.5)?;
    let seed = hash(&format!("{}{}", sample.archive, sample.id));
    if !seed.is_multiple_of(3) {
        return None; // one rendition in three is enough
    }
    let lines = |bits: u32| [0, 1, 2, 4, 8, 12, 20, 40][(bits % 8) as usize];
    let start = first.saturating_sub(lines(seed >> 8));
    let end = (last + lines(seed >> 16)).min(rows.targets.len() - 1);
    let page = Page::text(&sample.source);
    let sources: Vec<_> = page.sources().collect();
    let text = sample.source.get(sources[start].start as usize..sources[end].end as usize)?;
    let (source, url) = (text.to_owned(), String::new());
    Some(Sample { archive: "crop", source, url, ..sample.clone() })
}

fn rows_of(sample: &Sample) -> Rows {
    let page = if sample.bare { Page::text(&sample.source) } else { Page::html(&sample.source) };
    let words: Vec<Vec<u32>> = page.blocks().map(tokens).collect();
    let (targets, gold) = match &sample.gold {
        Gold::Body(body) => {
            let gold = tokens(body);
            (align::shares(&words, &gold), gold)
        }
        Gold::Snippets { with, without } => (partial(&page, with, without), Vec::new()),
    };
    Rows { page, targets, words, gold }
}

/// Targets where snippets decide: 1 or 0, and NaN for the blocks that none speaks of.
fn partial(page: &Page, with: &[String], without: &[String]) -> Vec<f32> {
    let fold = |s: &str| s.split_whitespace().collect::<Vec<_>>().join(" ");
    let with: Vec<String> = with.iter().map(|s| fold(s)).collect();
    let without: Vec<String> = without.iter().map(|s| fold(s)).collect();
    let judge = |block: &str| {
        let block = fold(block);
        let found =
            |list: &[String]| list.iter().any(|s| !s.is_empty() && block.contains(s.as_str()));
        match (found(&with), found(&without)) {
            (true, false) => 1.0,
            (false, true) => 0.0,
            _ => f32::NAN,
        }
    };
    page.blocks().map(judge).collect()
}

/// Hashes of the words as the measure counts them: runs of letters, digits, marks and
/// underscores, in lower case.
fn tokens(text: &str) -> Vec<u32> {
    let lower = text.to_lowercase();
    let word = |c: char| c.is_alphanumeric() || c == '_';
    lower.split(|c| !word(c)).filter(|w| !w.is_empty()).map(hash).collect()
}

fn hash(word: &str) -> u32 {
    word.bytes().fold(0x811c_9dc5, |h, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193))
}
