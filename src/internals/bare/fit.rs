//! Fits the weights of `plain/inline.rs` to pages whose markup says which lines belong together:
//! `cargo test --release --lib plain_fit -- --ignored --nocapture`, then the same with
//! `GLEANER_AGAIN=1` for the weights of the second look.
//!
//! Logistic regression over the junctions of lines without a gap, one weight of each group
//! at work in each, by stochastic descent with a step of its own for each weight. Junctions
//! inside of blocks that are no prose (bylines, inline menus) are left out: joined or not,
//! nothing is won. A page of thousands of lines counts as one of hundreds does.

use super::{Lie, Page, pages};
use crate::plain::junctions::{self, ALL, SIZE, UNIT, WEIGHTS};

/// A false join costs more than a missed one.
const COST: f32 = 1.5;
const EPOCHS: usize = 40;

struct Sample {
    active: Vec<u16>,
    joined: bool,
    weight: f32,
}

impl Sample {
    fn score(&self, weights: &[f32]) -> f32 {
        self.active.iter().map(|i| weights[usize::from(*i)]).sum()
    }
}

/// The junctions of a text, for the first or for the second look.
fn samples(page: &Page, text: &str, again: bool, all: &mut Vec<Sample>) {
    let alignment = page.reference.align(text);
    let junctions = junctions::samples(text, again);
    let weight = (400.0 / junctions.len() as f32).min(1.0);
    for junction in junctions {
        let joined = match alignment.lie(junction.end, junction.start) {
            Lie::Unknown => continue,
            Lie::Across => false,
            Lie::Inside => true,
        };
        let owner = alignment.owner(junction.start);
        if !joined || owner.is_some_and(|owner| page.reference.prose[owner]) {
            all.push(Sample { active: junction.active, joined, weight });
        }
    }
}

fn fit(samples: &[Sample]) -> Vec<f32> {
    let mut weights = vec![0.0f32; ALL];
    let mut squares = vec![1e-6f32; ALL];
    let mut seed = 1u64;
    for epoch in 0..EPOCHS {
        let mut loss = 0.0;
        for _ in 0..samples.len() {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let sample = &samples[(seed >> 33) as usize % samples.len()];
            let chance = 1.0 / (1.0 + (-sample.score(&weights)).exp());
            let target = f32::from(u8::from(sample.joined));
            let cost = sample.weight * if sample.joined { 1.0 } else { COST };
            loss -= cost * (if sample.joined { chance } else { 1.0 - chance }).max(1e-7).ln();
            for index in &sample.active {
                let weight = &mut weights[usize::from(*index)];
                let slope = cost * (chance - target) + 1e-5 * *weight;
                let square = &mut squares[usize::from(*index)];
                *square += slope * slope;
                *weight -= 0.3 / square.sqrt().max(1.0) * slope;
            }
        }
        if epoch + 1 == EPOCHS {
            println!("loss {:.4}", loss / samples.len() as f32);
        }
    }
    weights
}

#[test]
#[ignore = "reads the corpus and writes the weights"]
fn plain_fit() {
    let again = std::env::var_os("GLEANER_AGAIN").is_some();
    let (mut all, mut held) = (Vec::new(), Vec::new());
    pages(None, |page| {
        for (_, text) in &page.renditions {
            let into = if page.half == 0 { &mut all } else { &mut held };
            samples(page, text, again, into);
        }
    });
    let joined = |samples: &[Sample]| samples.iter().filter(|sample| sample.joined).count();
    println!("{} junctions, {} inside a block", all.len(), joined(&all));
    let weights = fit(&all);
    for half in 0..8 {
        let above = || held.iter().filter(|s| s.score(&weights) > half as f32 / 2.0);
        let right = above().filter(|sample| sample.joined).count() as f32;
        let (precision, recall) = (right / above().count() as f32, right / joined(&held) as f32);
        println!("over {half}/2: precision {precision:.4} recall {recall:.4}");
    }
    let round = |w: &f32| (w * UNIT as f32).round().clamp(-127.0, 127.0) as i8;
    let mut rounded: Vec<i8> = weights.iter().map(round).collect();
    if again {
        rounded[..SIZE].copy_from_slice(&WEIGHTS[..SIZE]);
    }
    let rounded: Vec<String> = rounded.iter().map(ToString::to_string).collect();
    let row = |row: &[String]| format!("    {},", row.join(", "));
    let rows: Vec<String> = rounded.chunks(32).map(row).collect();
    let file = format!(
        "//! Weights of `inline.rs` in sixteenths; `lab/bare/fit.rs` says which command wrote them.\n\n\
         #[rustfmt::skip]\npub(crate) static WEIGHTS: &[i8] = &[\n{}\n];\n",
        rows.join("\n")
    );
    std::fs::write("src/plain/weights.rs", file).unwrap();
}
