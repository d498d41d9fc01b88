//! The files that `fit.py` reads: `data.py` says what each is.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

use corpus::Result;
use gleaner::internals::Weights;
use gleaner::internals::page::column_names;
use rayon::prelude::*;

use super::samples::Sample;

/// Pages whose matrices are held at a time: all at once would take more memory than most machines
/// have.
const CHUNK: usize = 64;

/// The columns of all blocks, row by row. Those that forests fill are filled by the weights of
/// each page's fold, if there are some.
pub(super) fn columns(folder: &Path, samples: &[Sample], folds: Option<&[Weights]>) -> Result<()> {
    let mut file = BufWriter::new(File::create(folder.join("columns.f32"))?);
    let columns = column_names().len();
    for part in samples.chunks(CHUNK) {
        let matrix = |sample: &Sample| {
            let weights = folds.map(|folds| &folds[sample.fold()]);
            sample.lesson.read.columns(sample.url(), weights)
        };
        let matrices: Vec<Vec<f32>> = part.par_iter().map(matrix).collect();
        for matrix in matrices {
            let rows = matrix.len() / columns;
            for row in 0..rows {
                for column in 0..columns {
                    file.write_all(&matrix[column * rows + row].to_le_bytes())?;
                }
            }
        }
    }
    Ok(file.flush()?)
}

/// All but the columns.
pub(super) fn write(folder: &Path, samples: &[Sample]) -> Result<()> {
    let create = |name: &str| File::create(folder.join(name)).map(BufWriter::new);
    let mut targets = create("targets.f32")?;
    let mut lengths = create("lengths.u32")?;
    let mut chains = create("chains.u32")?;
    let mut levels = create("chain-levels.u8")?;
    let mut chain_lengths = create("chain-lengths.u32")?;
    let mut pages = create("pages.jsonl")?;
    for sample in samples {
        let lesson = &sample.lesson;
        for (row, names) in lesson.read.class_words().enumerate() {
            targets.write_all(&lesson.targets[row].to_le_bytes())?;
            lengths.write_all(&(lesson.words[row].len() as u32).to_le_bytes())?;
            for (word, level) in &names {
                chains.write_all(&word.to_le_bytes())?;
                levels.write_all(&[*level])?;
            }
            chain_lengths.write_all(&(names.len() as u32).to_le_bytes())?;
        }
        let page = serde_json::json!({
            "site": sample.site,
            "fold": sample.fold(),
            "kind": sample.kind,
            "set": sample.set,
            "id": sample.page.map(|page| &page.id),
            "blocks": lesson.targets.len(),
            "weight": sample.weight,
            "is_whole": sample.is_whole,
            "teaches_kind": !sample.kind.is_empty(),
            "teaches_class_words": !sample.is_masked,
            "teaches_blocks": lesson.is_told,
        });
        writeln!(pages, "{page}")?;
    }
    for mut file in [targets, lengths, chains, levels, chain_lengths, pages] {
        file.flush()?;
    }
    fs::write(folder.join("names.txt"), column_names().join("\n"))?;
    Ok(())
}
