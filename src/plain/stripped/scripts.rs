//! Finds the code of a page's scripts and style sheets in its text.
//!
//! Each token has a sum of weights that says whether it is of code: the word, the kinds of the token and of the
//! one before, the white space around. A stretch begins where the sums of tokens in a row reach a bound, and
//! ends where those against it do (CUSUM; Page 1954). The weights are fitted on pages whose markup shows the
//! scripts (`examples/train`).

use std::ops::Range;

use super::super::sums::{Groups, Sample, Sums, UNIT};
use super::tokens::{GAPS, Gap, KINDS, Kind, Token, Tokens, WORDS};

/// Sums of weights at which a stretch begins and ends.
const ENTER: i32 = 30 * UNIT;
const LEAVE: i32 = 40 * UNIT;
/// The tokens before a stretch in its first line belong to it, `var page` of `var page = {`, unless they say so much
/// against code.
const LINE: i32 = 10 * UNIT;
/// Sum that all stretches of a page must have together to be its scripts, and most visible bytes before the first
/// or after the last: a page has scripts in its head and at its end.
const LEAST: i64 = 100 * UNIT as i64;
const NEAR: usize = 200;
/// An article may begin or end with the code that it shows. So the code must have a line as long as those of scripts
/// that are shortened for download; or it comes near both ends with so large a sum, and so many visible bytes are
/// between two stretches or after the last. Out of fold, of the pages of the corpus with scripts .79 are taken for
/// such (.89 have code), without their scripts .003, and of 47 texts that begin and end with shown code, 5.
const LONG_LINE: usize = 200;
const MUCH: i64 = 500 * UNIT as i64;
const REST: usize = 500;

/// The weights' groups.
const PLACE: usize = WORDS;
const PAIR: usize = PLACE + KINDS * GAPS * GAPS;
pub(crate) const ALL: usize = PAIR + KINDS * KINDS;
pub(crate) const GROUPS: Groups =
    &[("word", 0), ("place of a kind", PLACE), ("pair of kinds", PAIR), ("", ALL)];

/// Whether a text may have code.
pub(super) fn may_be_in(text: &str) -> bool {
    [b'{', b'}'].iter().all(|brace| memchr::memchr(*brace, text.as_bytes()).is_some())
}

/// The code of its scripts in a text, in order; nothing for a page without them.
pub(super) fn ranges(text: &str, weights: &Sums) -> Vec<Range<usize>> {
    let found = stretches(text, weights);
    let found = if are_scripts(text, &found) { found } else { Vec::new() };
    found.into_iter().map(|stretch| stretch.range).collect()
}

/// A part of a text that is code.
#[derive(Clone, Debug)]
pub struct Stretch {
    /// Its bytes.
    pub range: Range<usize>,
    /// The sum of its weights.
    pub sum: i64,
}

/// Whether the stretches of code in a text are the scripts of its page.
pub(crate) fn are_scripts(text: &str, stretches: &[Stretch]) -> bool {
    let sum: i64 = stretches.iter().map(|own| own.sum).sum();
    let ends = ends_reached(text, stretches);
    ends > 0
        && sum >= LEAST
        && (has_long_line(text, stretches)
            || ends == 2 && sum >= MUCH && leaves_text(text, stretches))
}

/// How many of the two ends of a text the stretches come near.
fn ends_reached(text: &str, stretches: &[Stretch]) -> usize {
    let (Some(first), Some(last)) = (stretches.first(), stretches.last()) else { return 0 };
    let apart = [0..first.range.start, last.range.end..text.len()];
    apart.into_iter().filter(|part| !has_more(text, part.clone(), NEAR)).count()
}

/// Whether a line of the code is as long as those of scripts that are shortened for download.
fn has_long_line(text: &str, stretches: &[Stretch]) -> bool {
    let code = stretches.iter().map(|own| part(text, own.range.clone()));
    code.flat_map(|code| code.split(|byte| *byte == b'\n')).any(|line| line.len() >= LONG_LINE)
}

/// Whether much text is between two stretches or after the last.
fn leaves_text(text: &str, stretches: &[Stretch]) -> bool {
    let ends = stretches.iter().skip(1).map(|own| own.range.start).chain([text.len()]);
    let mut parts = stretches.iter().zip(ends).map(|(own, end)| own.range.end..end);
    parts.any(|part| has_more(text, part, REST))
}

/// Whether a part of a text has more visible bytes than a number.
fn has_more(text: &str, range: Range<usize>, than: usize) -> bool {
    part(text, range).iter().filter(|byte| !byte.is_ascii_whitespace()).nth(than).is_some()
}

fn part(text: &str, range: Range<usize>) -> &[u8] {
    text.as_bytes().get(range).unwrap_or_default()
}

/// The weights that count for a token after one of the kind `before`.
fn each(before: usize, token: &Token, mut weigh: impl FnMut(usize)) {
    token.word.into_iter().for_each(&mut weigh);
    let gaps = token.before as usize * GAPS + token.after as usize;
    weigh(PLACE + token.kind * GAPS * GAPS + gaps);
    weigh(PAIR + before * KINDS + token.kind);
}

/// The stretches of code in a text, in order.
pub(crate) fn stretches(text: &str, weights: &Sums) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    let mut before = Kind::Start as usize;
    // What the tokens since `start` say for code or, inside it, those since its last one against it.
    let (mut sum, mut start) = (0, 0);
    // Where the line begins, and what its tokens say.
    let (mut line_start, mut line_sum) = (0, 0);
    let mut is_code = false;
    for token in Tokens::of(text) {
        let mut own = 0;
        each(before, &token, |index| own += weights.weight(index));
        before = token.kind;
        if token.before == Gap::Newline {
            (line_start, line_sum) = (token.start, 0);
        }
        if let Some(stretch) = found.last_mut().filter(|_| is_code) {
            sum -= own;
            if sum <= 0 {
                stretch.sum -= i64::from(sum);
                (stretch.range.end, sum) = (token.end, 0);
            } else if sum > LEAVE {
                (is_code, sum) = (false, 0);
            }
        } else {
            if sum <= 0 {
                let is_text = found.last().is_none_or(|own| own.range.end <= line_start);
                start = if is_text && line_sum > -LINE { line_start } else { token.start };
                sum = 0;
            }
            sum += own;
            if sum > ENTER {
                found.push(Stretch { range: start..token.end, sum: i64::from(sum) });
                (is_code, sum) = (true, 0);
            }
        }
        line_sum = own.saturating_add(line_sum);
    }
    found
}

/// All tokens of a text.
pub(crate) fn samples(text: &str) -> Vec<Sample> {
    let mut before = Kind::Start as usize;
    let sample = |token: Token| {
        let mut active = Vec::new();
        each(before, &token, |index| active.push(index as u16));
        before = token.kind;
        Sample { at: token.start, active }
    };
    Tokens::of(text).map(sample).collect()
}
