//! The groups of weights that say whether two lines of plain text belong together: of each group
//! one weight is active per pair of lines.

use super::lines::EDGES;

/// Bins of a line's length.
pub(super) const LENGTHS: usize = 7;
/// Bins of the share of lines that begin in the middle of a sentence, and of empty lines.
pub(super) const BROKEN: usize = 6;
pub(super) const GAPS: usize = 3;
/// Bins of a run of short lines.
pub(super) const RUNS: usize = 4;

/// Offsets of the groups of weights.
pub(super) const PAIR: usize = 0;
pub(super) const LENGTH_BEFORE: usize = PAIR + 4 * EDGES * EDGES;
pub(super) const LENGTH_AFTER: usize = LENGTH_BEFORE + LENGTHS * EDGES;
pub(super) const NEXT: usize = LENGTH_AFTER + LENGTHS * EDGES;
pub(super) const PREVIOUS: usize = NEXT + 3 * EDGES;
pub(super) const BEGINS: usize = PREVIOUS + 2 * EDGES;
pub(super) const LENGTHS_BOTH: usize = BEGINS + 2 * EDGES;
pub(super) const WORDS: usize = LENGTHS_BOTH + LENGTHS * LENGTHS;
pub(super) const PAGE: usize = WORDS + 8;
pub(super) const RUN_BEFORE: usize = PAGE + BROKEN * GAPS * 2;
pub(super) const RUN_AFTER: usize = RUN_BEFORE + RUNS * 2;
pub(super) const SHORT: usize = RUN_AFTER + RUNS * 2;
pub(super) const AROUND: usize = SHORT + 49 * 2;
/// Number of weights of the first sum; those of the second follow.
pub(crate) const SIZE: usize = AROUND + 2 * LENGTHS * LENGTHS;
pub(super) const TRIPLES: usize = SIZE + 9 * 9 * 9;
pub(super) const WORDS_AGAIN: usize = TRIPLES + 8 * 9;
pub(super) const LENGTH_AGAIN: usize = WORDS_AGAIN + LENGTHS * 9;
/// Number of all weights.
pub(crate) const ALL: usize = LENGTH_AGAIN + LENGTHS * 9;

/// The groups by name and offset: the weights of a file are of these groups in these sizes.
pub(super) const GROUPS: super::sums::Groups = &[
    ("Pair", PAIR),
    ("LengthBefore", LENGTH_BEFORE),
    ("LengthAfter", LENGTH_AFTER),
    ("Next", NEXT),
    ("Previous", PREVIOUS),
    ("Begins", BEGINS),
    ("LengthsBoth", LENGTHS_BOTH),
    ("Words", WORDS),
    ("Page", PAGE),
    ("RunBefore", RUN_BEFORE),
    ("RunAfter", RUN_AFTER),
    ("Short", SHORT),
    ("Around", AROUND),
    ("Again", SIZE),
    ("WordsAgain", TRIPLES),
    ("LengthBeforeAgain", WORDS_AGAIN),
    ("LengthAfterAgain", LENGTH_AGAIN),
    ("End", ALL),
];
