//! Counts what each override decides, and how often the gold differs.

use std::collections::BTreeMap;

use corpus::Page;
use rayon::prelude::*;

use crate::Result;
use crate::engine::{self, Engine, Source};
use crate::figures::table;
use crate::shingles::Shingles;
use crate::words::words;

/// For every rule and the role it gave: blocks, words, and the share of the words that
/// the gold body has. Sets with a gold body only.
pub(crate) fn decided(pages: &[Page], engine: &Engine) -> Result<String> {
    type Counts = BTreeMap<(&'static str, &'static str, &'static str, bool), [usize; 3]>;
    let judged = |page: &&Page| !page.gold.body().is_empty();
    let of_page = |page: &Page| -> Result<Counts> {
        let source = Source::read(page)?;
        let extractor = engine.extractor(page)?;
        let gold = Shingles::of(page.gold.body());
        let mut counts = Counts::new();
        for block in engine::explanation(&extractor, &source).blocks {
            let role = block.verdict.role;
            let key =
                (page.set.name.as_str(), block.verdict.rule.name(), role.name(), role.is_content());
            let n = words(&block.text).len();
            let entry = counts.entry(key).or_default();
            entry[0] += 1;
            entry[1] += n;
            entry[2] += if gold.holds(&block.text) > 0.5 { n } else { 0 };
        }
        Ok(counts)
    };
    let each: Vec<Counts> = pages.par_iter().filter(judged).map(of_page).collect::<Result<_>>()?;
    let mut sums = Counts::new();
    for (key, counts) in each.into_iter().flatten() {
        let sum = sums.entry(key).or_default();
        sum.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
    }
    let rows: Vec<Vec<String>> = sums
        .iter()
        .map(|((set, rule, role, content), [blocks, words, inside])| {
            let wrong = if *content { words - inside } else { *inside };
            let share = 100.0 * crate::outcome::share(*inside, *words);
            vec![
                (*set).to_owned(),
                (*rule).to_owned(),
                (*role).to_owned(),
                blocks.to_string(),
                words.to_string(),
                format!("{share:.0} %"),
                wrong.to_string(),
            ]
        })
        .collect();
    let head = ["decided", "rule", "role", "blocks", "words", "of them gold", "words wrong"];
    Ok(format!("\n{}", table(&head, &rows)))
}
