//! When it was published.
//!
//! ## What it does
//!
//! Lines of up to 14 words with a digit are dropped if they say "Published …" or "Updated …", unless
//! they are a sentence that the classifier takes for content ("Update, 4 pm: the bridge is open."). Above
//! the first long paragraph they are also dropped if they are a date and nothing else, or if the
//! date was read from them.
//!
//! ## Why
//!
//! The date is metadata. A date alone after the first paragraph may head an entry, and is left to
//! the classifier.
//!
//! ## Example
//!
//! `Published: 9 March 2021, 07:43`
//!
//! ## Known problems
//!
//! On listings, the date of each entry is part of the entry; those above the first long one are
//! lost.
//!
//! ## Measured
//!
//! Left out, `daniel-dev` loses .0019, `l3s-dev` .0008, `news-dev` .0008; `caijing-dev` gains
//! .0004, and listings, which training has seen, .0036.

use super::Page;
use crate::document::Role;
use crate::select::patterns::is_lone_date;
use crate::text::CharClass;
use crate::vocab::Signal;

pub(super) fn apply(page: &mut Page) {
    let body = page.core().map_or(0, |(first, _)| first);
    for i in 0..page.len() {
        let f = &page.stats[i];
        if f.words > 14 || f.shape.count(CharClass::Digit) == 0 {
            continue;
        }
        let s = f.signals;
        let is_sentence = f.ends_sentence() && page.likely(i);
        let says = (s.starts(Signal::Published) || s.starts(Signal::Updated)) && !is_sentence;
        let own = || page.date == Some(i) && !f.ends_sentence();
        if says || i < body && (own() || is_lone_date(page.text(i))) {
            page.set(i, Role::Dateline);
        }
    }
}
