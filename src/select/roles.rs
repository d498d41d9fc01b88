//! Names: what each dropped block is, and which part of the body each kept one is.
//!
//! Nothing here changes whether a block is part of the body.

use super::elements::Elements;
use super::page::Page;
use super::patterns::is_lone_date;
use crate::document::{BlockKind, Cues, Role};
use crate::text::{CharClass, Clock};
use crate::vocab::Signal;

/// Whether a block has a form.
type Form = fn(&Page, usize) -> bool;

/// How a short line is recognised by its form, the first that applies.
const BY_FORM: &[(Form, Role)] = &[
    (is_byline, Role::Byline),
    (is_dateline, Role::Dateline),
    (is_caption, Role::Caption),
    (is_list_of_tags, Role::Nav),
];

/// Signals that name a role wherever the line is.
const BY_SIGNAL: &[(Signal, Role)] = &[
    (Signal::Legal, Role::Legal),
    (Signal::Comments, Role::Comments),
    (Signal::Related, Role::Related),
    (Signal::MostRead, Role::Related),
    (Signal::Subscribe, Role::Promo),
    (Signal::Consent, Role::Promo),
    (Signal::Advert, Role::Promo),
    (Signal::Share, Role::Share),
    (Signal::ReadMore, Role::Related),
    (Signal::Navigation, Role::Nav),
    (Signal::Pagination, Role::Nav),
    (Signal::Account, Role::Nav),
];

/// Words that a heading must have to be a standfirst.
const STANDFIRST: u32 = 8;

/// Names all blocks, once the overrides have run.
pub(super) fn name(page: &mut Page) {
    page.elements = Elements::of_containers(page.document);
    for i in 0..page.len() {
        if page.unnamed(i) {
            let form = BY_FORM.iter().find(|(is, _)| is(page, i));
            form.into_iter().for_each(|(_, role)| page.set(i, *role));
        } else if page.kept(i) && matches!(page.block(i).kind, BlockKind::Heading { .. }) {
            page.set(i, Role::Heading);
        }
    }
    name_standfirst(page);
    let body = page.core();
    for i in 0..page.len() {
        if page.unnamed(i) {
            let role = by_signal(page, i).or(page.elements_of(i).role);
            page.set(i, role.unwrap_or_else(|| by_position(page, i, body)));
        }
    }
}

/// A line that says "By …" or whose inline element has a byline's class.
fn is_byline(page: &Page, i: usize) -> bool {
    let f = &page.stats[i];
    let short = f.words > 0 && f.words <= 12 && !f.ends_sentence();
    short && (super::overrides::says_byline(f) || page.block(i).lead.any(Cues::BYLINE))
}

/// A short line that is a date, or begins with a time of the day.
fn is_dateline(page: &Page, i: usize) -> bool {
    let f = &page.stats[i];
    let digits = f.words <= 8 && f.shape.count(CharClass::Digit) > 0;
    digits && (f.shape.clock == Clock::Start || is_lone_date(page.text(i)))
}

/// A caption by its element or class.
fn is_caption(page: &Page, i: usize) -> bool {
    let block = page.block(i);
    block.kind == BlockKind::Caption
        || page.elements_of(i).in_figcaption
        || block.lead.any(Cues::CAPTION)
}

/// A short line whose inline element has the class of a list of tags.
fn is_list_of_tags(page: &Page, i: usize) -> bool {
    let f = &page.stats[i];
    f.words <= 25 && !f.ends_sentence() && page.block(i).lead.any(Cues::TAGS)
}

/// Names each of the first two kept paragraphs a standfirst if the title, the byline or the date
/// is between it and the next, or if its element has the class of a standfirst; or the first kept block, if
/// it is a heading that is written as a standfirst.
fn name_standfirst(page: &mut Page) {
    let first = (0..page.len()).find(|i| page.kept(*i));
    if let Some(i) = first.filter(|i| heads_as_standfirst(page, *i)) {
        return page.set(i, Role::Standfirst);
    }
    let mut kept = (0..page.len())
        .filter(|i| page.kept(*i) && page.block(*i).kind == BlockKind::Paragraph)
        .take(3);
    let first = [kept.next(), kept.next(), kept.next()];
    for pair in first.windows(2) {
        let [Some(i), Some(next)] = *pair else { return };
        let is_between = |role: Role| page.verdicts[i..next].iter().any(|v| v.role == role);
        let apart = [Role::Title, Role::Byline, Role::Dateline].into_iter().any(is_between);
        let f = &page.stats[i];
        let by_class = page.under(i, Cues::STANDFIRST) && f.words <= 80;
        if !(apart || by_class) || f.words < 5 || f.signals.starts(Signal::Byline) {
            return;
        }
        page.set(i, Role::Standfirst);
    }
}

/// Whether a heading is a standfirst: long, and it ends as a sentence does, has the class of one, or the
/// byline or the date follows.
fn heads_as_standfirst(page: &Page, i: usize) -> bool {
    let after = page.verdicts[i..].iter().take_while(|verdict| verdict.role != Role::Body);
    let mut roles = after.map(|verdict| verdict.role);
    page.verdicts[i].role == Role::Heading
        && page.stats[i].words >= STANDFIRST
        && (page.text(i).ends_with(['.', '。', '।'])
            || page.under(i, Cues::STANDFIRST)
            || roles.any(|role| matches!(role, Role::Byline | Role::Dateline)))
}

fn by_signal(page: &Page, i: usize) -> Option<Role> {
    let f = &page.stats[i];
    let says = |signal| f.signals.is(signal) || (f.words <= 20 && f.signals.starts(signal));
    BY_SIGNAL.iter().find(|(signal, _)| says(*signal)).map(|(_, role)| *role)
}

/// Short lines before the body are navigation, those after it the footer.
fn by_position(page: &Page, i: usize, body: Option<(usize, usize)>) -> Role {
    let f = &page.stats[i];
    match body {
        _ if f.words > 12 => Role::Other,
        Some((first, _)) if i < first => Role::Nav,
        Some((_, last)) if i > last => Role::Footer,
        _ => Role::Other,
    }
}
