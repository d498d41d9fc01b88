//! Captions and photo credits.
//!
//! ## What it does
//!
//! A line of up to 80 words that begins with a credit or has one in brackets at either end, and a
//! line of up to 40 words that ends in one, is dropped, and so is a line next to it that consists
//! of some of the same words. Headings that the classifier takes for content are spared: "Sources".
//!
//! ## Why
//!
//! A caption is a full sentence; only its credit distinguishes it from the text around it. A credit
//! merely named inside a line proves nothing: "LINDELL (Reuters) – The mine …" is an agency's
//! story, and so is "(Reuters) – The mine …". Captions known by their element alone are left to the classifier, as on pages made of
//! pictures.
//!
//! ## Example
//!
//! `The bell leaves its tower. (Photo: Anna Berg)`
//!
//! ## Known problems
//!
//! Paragraphs such as "Sources", and source lines of Chinese articles, count as credits, though the
//! gold of such pages often keeps them.
//!
//! ## Measured
//!
//! Left out, plain text loses up to .0025 (`fundus-dev`, all 15 changed pages for the worse); in
//! HTML `trends-dev` gains .0008 and `caijing-dev`, whose gold keeps credits, .0005; the other sets
//! stay within .0002. Sparing sentences after an agency gains `news-dev` in plain text up to .001, and one more
//! page of 97 word for word; no other set changes by .0005. Sparing headings changes no HTML set by .00005 out of fold.

use super::Page;
use crate::document::{BlockKind, Role};
use crate::select::patterns::ends_in_credit;
use crate::vocab::Signal;

/// Words of the longest line that a credit marks as a caption. Paragraphs that mention a
/// photographer are longer.
const LONGEST: u32 = 80;
/// Words of the longest line that a credit at its end marks: paragraphs of agencies' stories
/// may end in one.
const SIGNED: u32 = 40;

/// Bytes of the longest name of an agency before a story.
const AGENCY: usize = 20;

pub(super) fn apply(page: &mut Page) {
    for i in 0..page.len() {
        let f = &page.stats[i];
        let says = f.signals.has(Signal::Credit)
            && f.words <= LONGEST
            && credit_marks(page, i)
            && !(f.ends_sentence() && names_agency_first(page.text(i)));
        let credited = says || (f.words <= SIGNED && ends_in_credit(page.text(i)));
        let is_heading = matches!(page.block(i).kind, BlockKind::Heading { .. });
        if !credited || is_heading && page.kept(i) && page.likely(i) {
            continue;
        }
        page.set(i, Role::Caption);
        for k in [i.wrapping_sub(1), i + 1] {
            if k < page.len() && is_part(page.text(k), page.text(i)) {
                page.set(k, Role::Caption);
            }
        }
    }
}

/// A credit at the start or in brackets at either end marks the line; one merely named inside
/// does not: "LINDELL (Reuters) – The mine …" is an agency's story.
fn credit_marks(page: &Page, i: usize) -> bool {
    let f = &page.stats[i];
    let in_brackets = || {
        let text = page.text(i);
        text.starts_with(['(', '[']) || text.trim_end_matches('.').ends_with([')', ']'])
    };
    f.signals.starts(Signal::Credit) || f.signals.is(Signal::Credit) || in_brackets()
}

/// Whether a line begins with an agency in brackets, slashes or after a copyright sign, as the first paragraph of its
/// stories does: `(AFP) - The mine …`, `/AFP/ The mine …`, `© AFP – The mine …`.
fn names_agency_first(line: &str) -> bool {
    let enclosed = [('(', ')'), ('[', ']'), ('/', '/')].into_iter().find_map(|(open, close)| {
        let (name, rest) = line.strip_prefix(open)?.split_once(close)?;
        // "(Photo: Anna Berg) The bell …" is a caption.
        Some(rest).filter(|_| name.len() <= AGENCY && !name.contains([':', ' ']))
    });
    let signed = || {
        let rest = line.strip_prefix('©')?;
        let (name, rest) =
            [" - ", " – ", " — "].into_iter().find_map(|dash| rest.split_once(dash))?;
        Some(rest).filter(|_| name.len() <= AGENCY)
    };
    enclosed.or_else(signed).is_some_and(|rest| rest.split_ascii_whitespace().count() > 5)
}

/// Whether `part` is a stretch of `whole`, of at least twelve bytes.
fn is_part(part: &str, whole: &str) -> bool {
    part.len() >= 12 && part.len() <= whole.len() && whole.contains(part)
}
