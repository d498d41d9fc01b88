//! Boosting of oblivious trees under the conditional logit's loss: each tree takes a step
//! down the slope of every page's log chance of its right candidates.

use super::Case;

/// Levels of a tree, as src/model/rank.rs reads it.
const DEPTH: usize = 4;
const LEAVES: usize = 1 << DEPTH;

/// A tree: questions "is column `.0` over `.1`?", and what each run of answers is worth.
#[derive(Clone, Debug)]
pub(super) struct Tree {
    pub tests: [(u16, f32); DEPTH],
    pub leaves: [f32; LEAVES],
}

impl Tree {
    /// What it says of a row.
    pub(super) fn of(&self, row: &[f32]) -> f32 {
        let over = |level: usize| row[usize::from(self.tests[level].0)] > self.tests[level].1;
        self.leaves[(0..DEPTH).fold(0, |leaf, level| leaf | usize::from(over(level)) << level)]
    }

    /// Its numbers as they are stored: leaves in thousandths.
    pub(super) fn numbers(&self) -> Vec<u8> {
        let mut numbers = Vec::new();
        for (column, end) in self.tests {
            numbers.extend(column.to_le_bytes());
            numbers.extend(end.to_le_bytes());
        }
        let leaf = |leaf: &f32| ((leaf * 1000.0).round() as i16).to_le_bytes();
        numbers.extend(self.leaves.iter().flat_map(leaf));
        numbers
    }
}

/// What a fit is made with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    pub rounds: usize,
    pub rate: f32,
    /// Added to each leaf's curvature.
    pub ridge: f32,
    /// Share of the columns and of the cases that a tree sees.
    pub columns: f32,
    pub cases: f32,
}

const BINS: usize = 48;

/// The rows of all cases by column, each value as the number of its bin.
struct Table {
    /// Upper ends of the bins of each column but the last bin's.
    ends: Vec<Vec<f32>>,
    columns: Vec<Vec<u8>>,
    /// First row of each case, and one past the last.
    starts: Vec<usize>,
}

impl Table {
    fn of(cases: &[&Case]) -> Self {
        let width = cases.iter().find_map(|case| case.rows.first()).map_or(0, Vec::len);
        let mut starts = vec![0];
        for case in cases {
            starts.push(starts[starts.len() - 1] + case.rows.len());
        }
        let rows: Vec<&Vec<f32>> = cases.iter().flat_map(|case| &case.rows).collect();
        let (mut ends, mut columns) = (Vec::new(), Vec::new());
        for column in 0..width {
            let mut values: Vec<f32> = rows.iter().map(|row| row[column]).collect();
            values.sort_by(f32::total_cmp);
            let mut distinct = values.clone();
            distinct.dedup();
            let mut own: Vec<f32> = if distinct.len() <= BINS {
                distinct.windows(2).map(|pair| (pair[0] + pair[1]) / 2.0).collect()
            } else {
                let at = |bin: usize| distinct[bin * distinct.len() / BINS];
                (1..BINS).map(at).collect()
            };
            own.dedup();
            let bin = |row: &&Vec<f32>| own.partition_point(|&end| end < row[column]) as u8;
            columns.push(rows.iter().map(bin).collect());
            ends.push(own);
        }
        Self { ends, columns, starts }
    }
}

/// A small generator of numbers, the same ones every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> f32 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 40) as f32 / (1u64 << 24) as f32
    }
}

/// Trees on top of `base`, the rows' scores so far.
pub(super) fn boost(cases: &[&Case], base: &[Vec<f32>], plan: Plan) -> Vec<Tree> {
    let table = Table::of(cases);
    let mut scores: Vec<f32> = base.iter().flatten().copied().collect();
    let mut dice = Dice(7);
    let mut trees = Vec::new();
    let (mut slope, mut curve) = (vec![0.0f32; scores.len()], vec![0.0f32; scores.len()]);
    for _ in 0..plan.rounds {
        slope.iter_mut().chain(&mut curve).for_each(|value| *value = 0.0);
        for (index, case) in cases.iter().enumerate() {
            if !case.right.contains(&true) || dice.roll() >= plan.cases {
                continue;
            }
            let range = table.starts[index]..table.starts[index + 1];
            let own = &scores[range.clone()];
            let top = own.iter().copied().fold(f32::MIN, f32::max);
            let chances: Vec<f32> = own.iter().map(|score| (score - top).exp()).collect();
            let all: f32 = chances.iter().sum();
            let right: f32 =
                chances.iter().zip(&case.right).filter(|(_, right)| **right).map(|(c, _)| c).sum();
            for ((at, chance), is_right) in range.zip(&chances).zip(&case.right) {
                let share = chance / all;
                let wanted = if *is_right { chance / right.max(1e-30) } else { 0.0 };
                slope[at] = case.weight * (share - wanted);
                curve[at] = case.weight * share * (1.0 - share);
            }
        }
        let tree = grow(&table, &slope, &curve, plan, &mut dice);
        for (at, score) in scores.iter_mut().enumerate() {
            let leaf = (0..DEPTH).fold(0, |leaf, level| {
                let (column, end) = tree.tests[level];
                let bin = table.columns[usize::from(column)][at];
                let over =
                    table.ends[usize::from(column)].get(usize::from(bin)).is_none_or(|&e| e > end);
                leaf | usize::from(over) << level
            });
            *score += tree.leaves[leaf];
        }
        trees.push(tree);
    }
    trees
}

fn grow(table: &Table, slope: &[f32], curve: &[f32], plan: Plan, dice: &mut Dice) -> Tree {
    let seen: Vec<u32> = (0..slope.len())
        .filter(|&at| curve[at] != 0.0 || slope[at] != 0.0)
        .map(|at| at as u32)
        .collect();
    let columns: Vec<usize> =
        (0..table.columns.len()).filter(|_| dice.roll() < plan.columns).collect();
    let mut leaf_of = vec![0u8; slope.len()];
    let mut tree = Tree { tests: [(0, f32::MAX); DEPTH], leaves: [0.0; LEAVES] };
    for level in 0..DEPTH {
        let leaves = 1 << level;
        let mut best = (0.0f32, 0usize, 0usize);
        for &column in &columns {
            let ends = &table.ends[column];
            if ends.is_empty() {
                continue;
            }
            let mut sums = vec![(0.0f32, 0.0f32); leaves * BINS];
            let bins = &table.columns[column];
            for &at in &seen {
                let at = at as usize;
                let sum = &mut sums[usize::from(leaf_of[at]) * BINS + usize::from(bins[at])];
                sum.0 += slope[at];
                sum.1 += curve[at];
            }
            let mut gains = vec![0.0f32; ends.len()];
            for leaf in 0..leaves {
                let own = &sums[leaf * BINS..leaf * BINS + ends.len() + 1];
                let all = own.iter().fold((0.0, 0.0), |sum, bin| (sum.0 + bin.0, sum.1 + bin.1));
                let worth = |(slope, curve): (f32, f32)| slope * slope / (curve + plan.ridge);
                let mut left = (0.0, 0.0);
                for (bin, gain) in gains.iter_mut().enumerate() {
                    left = (left.0 + own[bin].0, left.1 + own[bin].1);
                    *gain += worth(left) + worth((all.0 - left.0, all.1 - left.1)) - worth(all);
                }
            }
            for (bin, gain) in gains.into_iter().enumerate() {
                if gain > best.0 {
                    best = (gain, column, bin);
                }
            }
        }
        let (gain, column, bin) = best;
        if gain <= 0.0 {
            break;
        }
        tree.tests[level] = (column as u16, table.ends[column][bin]);
        for &at in &seen {
            let at = at as usize;
            leaf_of[at] |= u8::from(usize::from(table.columns[column][at]) > bin) << level;
        }
    }
    let mut sums = [(0.0f32, 0.0f32); LEAVES];
    for &at in &seen {
        let sum = &mut sums[usize::from(leaf_of[at as usize])];
        sum.0 += slope[at as usize];
        sum.1 += curve[at as usize];
    }
    for (leaf, (slope, curve)) in tree.leaves.iter_mut().zip(sums) {
        // As they are stored.
        *leaf = (-plan.rate * slope / (curve + plan.ridge) * 1000.0).round() / 1000.0;
    }
    tree
}
