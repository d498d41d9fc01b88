//! The groups of weights that say whether two blocks meet at a seam.

/// Kinds of seams.
pub(super) const KINDS: usize = 6;
/// Bins of the seams of a page for its length, and of its sentence ends that no blank follows.
pub(super) const RATES: usize = 8;
pub(super) const ENDS: usize = 7;
/// Bins of a piece's length in characters: the longest has nine or more.
pub(super) const LENGTHS: usize = 10;
/// Bins of how often a word is on the page.
pub(super) const COUNTS: usize = 5;
/// Bins of how many seams one word has.
pub(super) const INSIDE: usize = 4;
/// Bins of the words of the line on one side.
pub(super) const WORDS: usize = 6;
/// Kinds of characters next to a word.
pub(super) const SIDES: usize = 6;

pub(super) const RATE: usize = 0;
pub(super) const END: usize = RATE + KINDS * RATES;
pub(super) const RATE_END: usize = END + KINDS * ENDS;
pub(super) const LEFT: usize = RATE_END + RATES * ENDS;
pub(super) const RIGHT: usize = LEFT + KINDS * LENGTHS;
pub(super) const BOTH: usize = RIGHT + KINDS * LENGTHS;
pub(super) const WHOLE: usize = BOTH + LENGTHS * LENGTHS;
pub(super) const PARTS: usize = WHOLE + COUNTS * INSIDE;
pub(super) const WHOLE_RATE: usize = PARTS + COUNTS * COUNTS;
pub(super) const FUNCTION: usize = WHOLE_RATE + RATES * COUNTS;
pub(super) const CASES: usize = FUNCTION + KINDS * 4;
pub(super) const PLACE: usize = CASES + 8;
pub(super) const BEFORE: usize = PLACE + KINDS * WORDS * WORDS;
pub(super) const AFTER: usize = BEFORE + KINDS * SIDES;
pub(super) const LINE: usize = AFTER + KINDS * SIDES * SIDES;
pub(super) const NEAR: usize = LINE + KINDS * WORDS;
/// Number of weights.
pub(crate) const ALL: usize = NEAR + KINDS * WORDS * WORDS;

/// The groups by name and first weight.
pub(crate) const GROUPS: crate::plain::sums::Groups = &[
    ("KindAndRate", RATE),
    ("KindAndEnds", END),
    ("RateAndEnds", RATE_END),
    ("LengthBefore", LEFT),
    ("LengthAfter", RIGHT),
    ("LengthsBoth", BOTH),
    ("CountOfWord", WHOLE),
    ("CountsOfPieces", PARTS),
    ("CountAndRate", WHOLE_RATE),
    ("FunctionWords", FUNCTION),
    ("Cases", CASES),
    ("WordsOfLine", PLACE),
    ("SignBefore", BEFORE),
    ("SignsAfter", AFTER),
    ("WordsForEachSeam", LINE),
    ("WordsToNeighbours", NEAR),
    ("End", ALL),
];

/// How many of the bounds a number reaches.
pub(super) fn bin(number: usize, bounds: &[usize]) -> usize {
    bounds.iter().filter(|bound| number >= **bound).count()
}
