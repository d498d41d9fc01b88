//! Writes the training data: `cargo run --release --example train -- CORPUS OUT [--text]`.

mod align;
mod corpus;

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::PathBuf;

use corpus::{Gold, Sample};
use gleaner::lab::{Page, feature_names};
use rayon::prelude::*;

/// What training needs of one page.
struct Rows {
    features: Vec<f32>,
    targets: Vec<f32>,
    words: Vec<Vec<u32>>,
    gold: Vec<u32>,
    names: Vec<Vec<(u32, u8)>>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [root, out, rest @ ..] = arguments.as_slice() else {
        return Err("usage: train CORPUS OUT [--text]".into());
    };
    let bare = rest.iter().any(|a| a == "--text");
    let out = PathBuf::from(out);
    std::fs::create_dir_all(&out)?;
    let mut samples = corpus::read(root.as_ref(), bare)?;
    let mut rows: Vec<Rows> = samples.par_iter().map(rows_of).collect();
    if bare {
        let whole = samples.par_iter().zip(&rows);
        let cropped: Vec<Sample> = whole.filter_map(|(sample, rows)| crop(sample, rows)).collect();
        rows.par_extend(cropped.par_iter().map(rows_of));
        samples.extend(cropped);
    }

    let create = |name: &str| File::create(out.join(name)).map(BufWriter::new);
    let mut features = create("features.f32")?;
    let mut targets = create("targets.f32")?;
    let mut lengths = create("lengths.u32")?;
    let mut tokens = create("tokens.u32")?;
    let mut gold = create("gold.u32")?;
    let mut chains = create("chains.u32")?;
    let mut levels = create("chain-levels.u8")?;
    let mut chain_lengths = create("chain-lengths.u32")?;
    let mut pages = create("pages.jsonl")?;
    let columns = feature_names().len();
    for (sample, rows) in samples.iter().zip(&rows) {
        let n = rows.targets.len();
        for row in 0..n {
            for column in 0..columns {
                features.write_all(&rows.features[column * n + row].to_le_bytes())?;
            }
            targets.write_all(&rows.targets[row].to_le_bytes())?;
            lengths.write_all(&(rows.words[row].len() as u32).to_le_bytes())?;
            put(&mut tokens, &rows.words[row])?;
            for (word, level) in &rows.names[row] {
                put(&mut chains, &[*word])?;
                levels.write_all(&[*level])?;
            }
            put(&mut chain_lengths, &[rows.names[row].len() as u32])?;
        }
        put(&mut gold, &rows.gold)?;
        let page = serde_json::json!({
            "archive": sample.archive, "id": sample.id, "domain": sample.domain, "kind": sample.kind,
            "blocks": n, "gold": rows.gold.len(),
        });
        writeln!(pages, "{page}")?;
    }
    std::fs::write(out.join("names.txt"), feature_names().join("\n"))?;
    Ok(())
}

fn put(file: &mut impl Write, values: &[u32]) -> std::io::Result<()> {
    values.iter().try_for_each(|v| file.write_all(&v.to_le_bytes()))
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
    let Gold::Body(body) = &sample.gold else { return None };
    Some(Sample {
        archive: "crop",
        id: sample.id.clone(),
        domain: sample.domain.clone(),
        kind: sample.kind.clone(),
        url: String::new(),
        source: text.to_owned(),
        bare: true,
        gold: Gold::Body(body.clone()),
    })
}

fn rows_of(sample: &Sample) -> Rows {
    let page = if sample.bare { Page::text(&sample.source) } else { Page::html(&sample.source) };
    let url = (!sample.url.is_empty()).then_some(sample.url.as_str());
    let words: Vec<Vec<u32>> = page.blocks().map(tokens).collect();
    let (targets, gold) = match &sample.gold {
        Gold::Body(body) => {
            let gold = tokens(body);
            (align::shares(&words, &gold), gold)
        }
        Gold::Snippets { with, without } => (partial(&page, with, without), Vec::new()),
    };
    let names = page.tokens().collect();
    Rows { features: page.features(url), targets, words, gold, names }
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
