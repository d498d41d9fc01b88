//! Columns that speak of a block's place and neighbours.

use std::ops::Range;

use super::columns::Feature as F;
use crate::document::{Block, BlockKind, Document};
use crate::model::Matrix;
use crate::stats::{BlockStats, PageStats, share};
use crate::stats::{Sum, Sums};
use crate::vocab::Signal;

/// The greatest distance in HTML from a landmark or an edge of the page. Few pages of the corpus have
/// more blocks, and from these the trees learned that the end of a long text is less likely content
/// than its beginning. Out of fold, a bound of 100 gains `fundus-dev` .0022 F1, `misinfo-dev` .0043 (one
/// page), `trends-dev` .0056 and `wcxb-dev` .0006, and costs `snippets-dev` .0015; 50 to 200 are alike.
const FAR: f32 = 100.0;
/// The same in plain text: there 100 costs `trends-dev` .009 and gains nothing.
const FAR_IN_TEXT: f32 = 999.0;
/// The distance from a landmark that the page does not have.
const NONE: f32 = 1000.0;

/// Fills the columns, given the first block that repeats the declared title.
pub(super) fn fill(m: &mut Matrix, document: &Document, page: &PageStats, titled: Option<usize>) {
    let stats = page.blocks.as_slice();
    landmarks(m, document, stats, titled);
    places(m, stats);
    headings(m, document, stats);
    neighbours(m, stats);
    m.settle();
    windows(m, &page.sums);
    runs(m, stats);
    mass(m, stats);
}

/// Distances from the edges of the page and from landmarks.
fn landmarks(m: &mut Matrix, document: &Document, stats: &[BlockStats], titled: Option<usize>) {
    let n = stats.len();
    let far = if document.is_plain_text { FAR_IN_TEXT } else { FAR };
    m.fill_each(F::Index, (0..n).map(|i| (i as f32).min(far)));
    m.fill_each(F::FromEnd, (0..n).rev().map(|i| (i as f32).min(far)));
    let is_h1 = |block: &Block| matches!(block.kind, BlockKind::Heading { level: 1 });
    let marks = [
        (F::FromFirstLong, stats.iter().position(BlockStats::is_long)),
        (F::FromLastLong, stats.iter().rposition(BlockStats::is_long)),
        (F::FromH1, document.blocks.iter().position(is_h1)),
        (F::FromTitle, titled),
    ];
    for (column, mark) in marks {
        let from = |i| mark.map_or(NONE, |mark| (i as f32 - mark as f32).clamp(-far, far));
        m.fill_each(column, (0..n).map(from));
    }
}

/// Places that need one sweep each.
fn places(m: &mut Matrix, stats: &[BlockStats]) {
    let n = stats.len();
    let total: u32 = stats.iter().map(|f| f.words).sum();
    m.fill_each(F::Position, (0..n).map(|i| i as f32 / n as f32));
    let before =
        stats.iter().scan(0, |before, f| Some(std::mem::replace(before, *before + f.words)));
    m.fill_each(F::WordsBefore, before.map(|before| share(before, total)));
    let next = |far: &mut f32, f: &BlockStats| {
        let on = if f.is_long() { 1.0 } else { (*far + 1.0).min(999.0) };
        Some(std::mem::replace(far, on))
    };
    m.fill_each(F::SinceLong, stats.iter().scan(999.0, next));
    let mut to_long: Vec<f32> = stats.iter().rev().scan(999.0, next).collect();
    to_long.reverse();
    m.put(F::ToLong, &to_long);
}

/// The last heading before a block.
#[derive(Clone, Copy)]
struct Above {
    since: f32,
    level: f32,
    words: f32,
    signal: f32,
}

/// The last heading before each block, and the last line that announces something else.
fn headings(m: &mut Matrix, document: &Document, stats: &[BlockStats]) {
    let terminator = |since: &mut f32, f: &BlockStats| {
        let next = if announces(f) >= 3.0 { 1.0 } else { (*since + 1.0).min(999.0) };
        Some(std::mem::replace(since, next))
    };
    m.fill_each(F::SinceTerminator, stats.iter().scan(999.0, terminator));
    let mut above = Above { since: 999.0, level: 0.0, words: 0.0, signal: 0.0 };
    let next = |(block, f): (&Block, &BlockStats)| {
        // Without markup a short line that announces something stands for a heading.
        let heading = match block.kind {
            BlockKind::Heading { level } => Some(f32::from(level)),
            _ if document.is_plain_text && f.words <= 6 && announces(f) > 0.0 => Some(2.0),
            _ => None,
        };
        let next = match heading {
            Some(level) => Above { since: 1.0, level, words: f.words as f32, signal: announces(f) },
            None => Above { since: (above.since + 1.0).min(999.0), ..above },
        };
        std::mem::replace(&mut above, next)
    };
    let above: Vec<Above> = document.blocks.iter().zip(stats).map(next).collect();
    m.fill_each(F::SinceHeading, above.iter().map(|above| above.since));
    m.fill_each(F::HeadingAbove, above.iter().map(|above| above.level));
    m.fill_each(F::HeadingWords, above.iter().map(|above| above.words));
    m.fill_each(F::HeadingSignal, above.iter().map(|above| above.signal));
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
    let kinds = of(|f| f32::from(f.kind as u8));
    let uppers = of(|f| share(f.shape.upper_words, f.words));
    for (offset, kind, upper) in [(-1, F::P1Kind, F::P1Upper), (1, F::N1Kind, F::N1Upper)] {
        m.fill_from(kind as usize, &kinds, offset);
        m.fill_from(upper as usize, &uppers, offset);
    }
}

fn windows(m: &mut Matrix, sums: &Sums) {
    let n = m.rows();
    let ends = |sum: &Sum| share(sum.ends, sum.blocks);
    let before = |size: usize| move |i: usize| i.saturating_sub(size)..i;
    let after = |size: usize| move |i: usize| i + 1..(i + 1 + size).min(n);
    let mut around = Vec::with_capacity(n);
    sum_up(&mut around, n, sums, before(5));
    m.fill_each(F::B5Words, around.iter().map(Sum::mean_words));
    m.fill_each(F::B5LinkDensity, around.iter().map(Sum::link_density));
    m.fill_each(F::B5Ender, around.iter().map(ends));
    sum_up(&mut around, n, sums, after(5));
    m.fill_each(F::A5Words, around.iter().map(Sum::mean_words));
    m.fill_each(F::A5LinkDensity, around.iter().map(Sum::link_density));
    m.fill_each(F::A5Ender, around.iter().map(ends));
    sum_up(&mut around, n, sums, before(15));
    m.fill_each(F::B15Words, around.iter().map(Sum::mean_words));
    m.fill_each(F::B15Ender, around.iter().map(ends));
    sum_up(&mut around, n, sums, after(15));
    m.fill_each(F::A15Words, around.iter().map(Sum::mean_words));
    m.fill_each(F::A15LinkDensity, around.iter().map(Sum::link_density));
    m.fill_each(F::A15Ender, around.iter().map(ends));
    sum_up(&mut around, n, sums, |i| i.saturating_sub(40)..(i + 41).min(n));
    m.fill_each(F::W40Words, around.iter().map(Sum::mean_words));
    m.fill_each(F::W40LinkDensity, around.iter().map(Sum::link_density));
}

/// The sums of a range of blocks around each of `n` blocks.
fn sum_up(around: &mut Vec<Sum>, n: usize, sums: &Sums, range: impl Fn(usize) -> Range<usize>) {
    around.clear();
    around.extend((0..n).map(|i| sums.of_range(range(i))));
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
