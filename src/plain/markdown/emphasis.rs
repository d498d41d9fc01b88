//! Emphasis: runs of stars, underscores and tildes, paired as CommonMark's appendix pairs them.

use std::ops::Range;

use super::{Kind, Sign};
use crate::document::Style;

/// A run of one sign.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// What of it is not paired yet.
    pub at: Range<usize>,
    sign: u8,
    opens: bool,
    closes: bool,
}

/// Runs looked back at for a partner, so that many without one cost no more than that.
const REACH: usize = 100;

impl Run {
    /// The run at a place of the text, if it can open or close something: it touches a word on the
    /// inner side, and an underscore none on the outer side.
    pub(super) fn new(text: &str, at: Range<usize>) -> Option<Self> {
        let sign = *text.as_bytes().get(at.start)?;
        let before = text[..at.start].chars().next_back().unwrap_or(' ');
        let after = text[at.end..].chars().next().unwrap_or(' ');
        let is_sign =
            |c: char| c.is_ascii_punctuation() || !c.is_alphanumeric() && !c.is_whitespace();
        let left = !after.is_whitespace()
            && (!is_sign(after) || before.is_whitespace() || is_sign(before));
        let right = !before.is_whitespace()
            && (!is_sign(before) || after.is_whitespace() || is_sign(after));
        let (opens, closes) = match sign {
            b'_' => (left && (!right || is_sign(before)), right && (!left || is_sign(after))),
            b'~' if at.len() != 2 => return None,
            _ => (left, right),
        };
        (opens || closes).then_some(Self { at, sign, opens, closes })
    }
}

/// Pairs the runs.
pub(super) fn resolve(runs: &mut [Run], signs: &mut Vec<Sign>) {
    // The runs that may still open something.
    let mut open: Vec<usize> = Vec::new();
    for at in 0..runs.len() {
        while runs[at].closes && !runs[at].at.is_empty() {
            let closer = &runs[at];
            let fits = |opener: &usize| {
                let opener = &runs[*opener];
                let both = opener.closes || closer.opens;
                let odd = both && (opener.at.len() + closer.at.len()).is_multiple_of(3);
                opener.sign == closer.sign && (!odd || closer.at.len().is_multiple_of(3))
            };
            let Some(place) = open.iter().rev().take(REACH).position(fits) else { break };
            let place = open.len() - 1 - place;
            open.truncate(place + 1);
            let opener = open[place];
            let width = if runs[opener].at.len() >= 2 && runs[at].at.len() >= 2 { 2 } else { 1 };
            let style = match (runs[at].sign, width) {
                (b'~', _) => Kind::Styled(Style::Deleted),
                (_, 2) => Kind::Styled(Style::Strong),
                _ => Kind::Styled(Style::Emphasis),
            };
            let begin = runs[opener].at.end - width;
            signs.push(Sign { at: begin..begin + width, kind: Some(style) });
            runs[opener].at.end = begin;
            let end = runs[at].at.start;
            signs.push(Sign { at: end..end + width, kind: Some(Kind::End) });
            runs[at].at.start += width;
            if runs[opener].at.is_empty() {
                open.pop();
            }
        }
        if runs[at].opens && !runs[at].at.is_empty() {
            open.push(at);
        }
    }
}
