//! Columns that speak of a block's place and neighbours.

use std::ops::Range;

use super::columns::Feature as F;
use crate::document::{BlockKind, Document};
use crate::model::Matrix;
use crate::stats::{BlockStats, PageStats, share};
use crate::stats::{Sum, Sums};
use crate::vocab::Signal;

pub(super) fn fill(m: &mut Matrix, document: &Document, page: &PageStats) {
    let stats = page.blocks.as_slice();
    places(m, stats);
    headings(m, document, stats);
    neighbours(m, stats);
    windows(m, &page.sums);
    runs(m, stats);
    mass(m, stats);
}

/// Distances from the landmarks that need one sweep each.
fn places(m: &mut Matrix, stats: &[BlockStats]) {
    let n = stats.len();
    let total: u32 = stats.iter().map(|f| f.words).sum();
    let first_long = stats.iter().position(BlockStats::is_long);
    let last_long = stats.iter().rposition(BlockStats::is_long);
    let from = |i: usize, mark: Option<usize>| mark.map_or(1000.0, |k| i as f32 - k as f32);
    let mut before = 0;
    let mut since_long = 999.0f32;
    for (i, f) in stats.iter().enumerate() {
        m.set(F::Index, i, i as f32);
        m.set(F::FromEnd, i, (n - 1 - i) as f32);
        m.set(F::Position, i, i as f32 / n as f32);
        m.set(F::WordsBefore, i, share(before, total));
        m.set(F::FromFirstLong, i, from(i, first_long));
        m.set(F::FromLastLong, i, from(i, last_long));
        m.set(F::SinceLong, i, since_long);
        since_long = if f.is_long() { 1.0 } else { (since_long + 1.0).min(999.0) };
        before += f.words;
    }
    let mut to_long = 999.0f32;
    for (i, f) in stats.iter().enumerate().rev() {
        m.set(F::ToLong, i, to_long);
        to_long = if f.is_long() { 1.0 } else { (to_long + 1.0).min(999.0) };
    }
}

/// The last heading before each block, and the last line that announces something else.
fn headings(m: &mut Matrix, document: &Document, stats: &[BlockStats]) {
    let first_h1 =
        document.blocks.iter().position(|b| matches!(b.kind, BlockKind::Heading { level: 1 }));
    let (mut since, mut level, mut words, mut signal) = (999.0f32, 0.0, 0.0, 0.0);
    let mut since_terminator = 999.0f32;
    for (i, (block, f)) in document.blocks.iter().zip(stats).enumerate() {
        m.set(
            F::FromH1,
            i,
            first_h1.map_or(1000.0, |k| (i as f32 - k as f32).clamp(-999.0, 999.0)),
        );
        m.set(F::SinceHeading, i, since);
        m.set(F::HeadingAbove, i, level);
        m.set(F::HeadingWords, i, words);
        m.set(F::HeadingSignal, i, signal);
        m.set(F::SinceTerminator, i, since_terminator);
        since = (since + 1.0).min(999.0);
        since_terminator = (since_terminator + 1.0).min(999.0);
        if announces(f) >= 3.0 {
            since_terminator = 1.0;
        }
        // Without markup a short line that announces something stands for a heading.
        let heading = match block.kind {
            BlockKind::Heading { level } => Some(f32::from(level)),
            _ if document.is_plain_text && f.words <= 6 && announces(f) > 0.0 => Some(2.0),
            _ => None,
        };
        if let Some(own_level) = heading {
            (since, level, words, signal) = (1.0, own_level, f.words as f32, announces(f));
        }
    }
}

/// What other content a short line announces: see [`F::HeadingSignal`].
fn announces(f: &BlockStats) -> f32 {
    if f.words > 8 {
        return 0.0;
    }
    let s = f.signals;
    if s.starts(Signal::Related) || s.starts(Signal::MostRead) {
        4.0
    } else if s.starts(Signal::Comments) {
        3.0
    } else if s.is(Signal::Navigation) || s.is(Signal::Pagination) || s.is(Signal::Search) {
        2.0
    } else if s.starts(Signal::Share) || s.starts(Signal::Subscribe) || s.is(Signal::Tools) {
        1.0
    } else {
        0.0
    }
}

fn neighbours(m: &mut Matrix, stats: &[BlockStats]) {
    let of = |value: fn(&BlockStats) -> f32| stats.iter().map(value).collect::<Vec<f32>>();
    let near = [
        (-1, F::P1Words),
        (-2, F::P2Words),
        (-3, F::P3Words),
        (1, F::N1Words),
        (2, F::N2Words),
        (3, F::N3Words),
    ];
    let words = of(|f| f.words as f32);
    for (offset, column) in near {
        m.fill_from(column as usize, &words, offset);
    }
    m.fill_from(F::N1LinkDensity as usize, &of(BlockStats::link_density), 1);
    let enders = of(|f| f32::from(f.ends_sentence()));
    for (offset, column) in [(-1, F::P1Ender), (-2, F::P2Ender), (1, F::N1Ender), (2, F::N2Ender)] {
        m.fill_from(column as usize, &enders, offset);
    }
    let kinds = of(|f| f32::from(f.kind));
    let uppers = of(|f| share(f.shape.upper_words, f.words));
    for (offset, kind, upper) in [(-1, F::P1Kind, F::P1Upper), (1, F::N1Kind, F::N1Upper)] {
        m.fill_from(kind as usize, &kinds, offset);
        m.fill_from(upper as usize, &uppers, offset);
    }
}

fn windows(m: &mut Matrix, sums: &Sums) {
    let n = m.rows();
    let before = |i: usize, size: usize| sums.of_range(i.saturating_sub(size)..i);
    let after = |i: usize, size: usize| sums.of_range(i + 1..(i + 1 + size).min(n));
    let wide = |i: usize| sums.of_range(i.saturating_sub(40)..(i + 41).min(n));
    let ends = |sum: Sum| share(sum.ends, sum.blocks);
    m.fill_each(F::B5Words, (0..n).map(|i| before(i, 5).mean_words()));
    m.fill_each(F::B5LinkDensity, (0..n).map(|i| before(i, 5).link_density()));
    m.fill_each(F::B5Ender, (0..n).map(|i| ends(before(i, 5))));
    m.fill_each(F::A5Words, (0..n).map(|i| after(i, 5).mean_words()));
    m.fill_each(F::A5LinkDensity, (0..n).map(|i| after(i, 5).link_density()));
    m.fill_each(F::A5Ender, (0..n).map(|i| ends(after(i, 5))));
    m.fill_each(F::B15Words, (0..n).map(|i| before(i, 15).mean_words()));
    m.fill_each(F::B15Ender, (0..n).map(|i| ends(before(i, 15))));
    m.fill_each(F::A15Words, (0..n).map(|i| after(i, 15).mean_words()));
    m.fill_each(F::A15LinkDensity, (0..n).map(|i| after(i, 15).link_density()));
    m.fill_each(F::A15Ender, (0..n).map(|i| ends(after(i, 15))));
    m.fill_each(F::W40Words, (0..n).map(|i| wide(i).mean_words()));
    m.fill_each(F::W40LinkDensity, (0..n).map(|i| wide(i).link_density()));
}

/// Lengths of the runs of blocks that are alike.
fn runs(m: &mut Matrix, stats: &[BlockStats]) {
    mark_runs(
        stats.len(),
        |a, b| stats[a].kind == stats[b].kind,
        |range| {
            let length = range.len() as f32;
            range.for_each(|i| m.set(F::SameKindRun, i, length));
        },
    );
    let short = |i: usize| stats[i].words < 10;
    mark_runs(
        stats.len(),
        |a, b| short(a) == short(b),
        |range| {
            let length = if short(range.start) { range.len() as f32 } else { 0.0 };
            range.for_each(|i| m.set(F::ShortRun, i, length));
        },
    );
}

/// Calls `mark` with each maximal range in which neighbours are `same`.
fn mark_runs(n: usize, same: impl Fn(usize, usize) -> bool, mut mark: impl FnMut(Range<usize>)) {
    let mut start = 0;
    for i in 1..=n {
        if i == n || !same(i - 1, i) {
            mark(start..i);
            start = i;
        }
    }
}

/// The best stretch through each block, against the page's best: each block scores its
/// unlinked words less its linked ones less 8, about the length of a menu's line.
fn mass(m: &mut Matrix, stats: &[BlockStats]) {
    let score = |f: &BlockStats| f.words as f32 * (1.0 - 2.0 * f.link_density()) - 8.0;
    let n = stats.len();
    let mut ending = vec![0.0f32; n];
    let mut run = 0.0f32;
    for (i, f) in stats.iter().enumerate() {
        run = run.max(0.0) + score(f);
        ending[i] = run;
    }
    let best = ending.iter().copied().fold(1.0f32, f32::max);
    run = 0.0;
    for (i, f) in stats.iter().enumerate().rev() {
        run = run.max(0.0) + score(f);
        m.set(F::MassBest, i, ((ending[i] + run - score(f)) / best).max(-1.0));
    }
}
