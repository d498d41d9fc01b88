//! Lines above and below the text that say something about it.
//!
//! ## What it does
//!
//! On an article, a paragraph before the first or after the last long one is dropped if it says how long the
//! text takes to read or how many have read it, or if it is a label and topics. Topics are spared if the
//! classifier leaves no doubt, or if a line next to them begins with another label. After the last long
//! paragraph, a line that names editors, or authors in brackets, and initials in brackets with a slash between them
//! are dropped unless the classifier is sure of them. In HTML, lines below the last heading are dropped that end in
//! an address of mail or the name of an account, or begin with a word such as "Follow" and a name, unless the
//! classifier leaves no doubt.
//!
//! ## Why
//!
//! In an element without a class, and with the tag of the paragraphs next to it, such a line looks like one of
//! them to the classifier.
//!
//! ## Example
//!
//! `<p>3 min read</p>`, `<p>Filed under: Region</p>`, `<p>(Reporting by Anna Berg; Editing by Bo Reed)</p>`,
//! `<p>Write to Anna Berg at anna.berg@post.example.</p>`, `<p>Follow Coast Radio on Instagram.</p>`
//!
//! ## Known problems
//!
//! The last line of an announcement, if it is the address to write to, is dropped; so is an agency's.
//! An announcement whose only label is "Topic: …", above its first long paragraph, loses it.
//!
//! ## Measured
//!
//! Out of fold, the lines that the rule drops in HTML: of three numbers of readers and two lists of topics the
//! gold has none; of six lines of editors it has three, though it leaves out credits. Of some 40 lines with an
//! address or with whom to follow it has .16 of the words; `daniel-dev` gains .0002, fundus and news
//! .0001, snippets lose .0003 and caijing .0002, one and two pages. In plain text it has .65 of 60 words. Otherwise no
//! set changes by more than .0002 in HTML and .0005 in plain text. 120 of 2,845 invented pages become right.

use super::Page;
use crate::document::{BlockKind, PageKind, Role};
use crate::text::CharClass;
use crate::vocab::{Signal, lists};

/// Words of the longest list of topics, and of the longest other line.
const TOPICS: u32 = 25;
const LONGEST: u32 = 12;

pub(super) fn apply(page: &mut Page) {
    let Some((first, last)) = page.core().filter(|_| page.kind == PageKind::Article) else {
        return;
    };
    for i in (0..first).chain(last + 1..page.len()) {
        if !page.kept(i)
            || page.block(i).kind != BlockKind::Paragraph
            || page.stats[i].words > TOPICS
            || page.stats[i].ends_sentence()
        {
            continue;
        }
        if says_length(page, i) {
            page.set(i, Role::Other);
        } else if says_topics(page, i) {
            page.set(i, Role::Related);
        } else if i > last && !page.sure(i) && says_editors(page, i) {
            page.set(i, Role::Byline);
        }
    }
    if !page.document.is_plain_text {
        drop_contacts(page, last);
    }
}

/// Drops the lines below the last long paragraph, and below any heading, that say where the author or the
/// paper is to be reached, followed or heard.
fn drop_contacts(page: &mut Page, last: usize) {
    for i in (last + 1..page.len()).rev() {
        if !page.kept(i) {
            continue;
        }
        let text = page.text(i);
        let is_contact = || ends_in_address(text) || says_to_follow(text);
        let is_line = page.stats[i].words <= TOPICS && page.block(i).kind == BlockKind::Paragraph;
        if is_line && !page.certain(i) && is_contact() {
            page.set(i, Role::Footer);
        } else if matches!(page.block(i).kind, BlockKind::Heading { .. }) {
            return;
        }
    }
}

/// Whether a line says how long the text takes to read, or how many have read it.
fn says_length(page: &Page, i: usize) -> bool {
    let f = &page.stats[i];
    f.words <= LONGEST && f.shape.count(CharClass::Digit) > 0 && f.signals.starts(Signal::ReadTime)
}

/// Whether a line is a label and topics: `Tags: ferries, harbour`. In "Topic: …" above "Speaker: …", it is one
/// of several facts.
fn says_topics(page: &Page, i: usize) -> bool {
    let is_fact = |j: usize| {
        page.stats.get(j).is_some_and(|f| {
            f.words <= TOPICS
                && f.shape.count(CharClass::Colon) == 1
                && !f.signals.starts_with_any()
        })
    };
    page.stats[i].signals.starts(Signal::Tags)
        && !page.certain(i)
        && !is_fact(i + 1)
        && !i.checked_sub(1).is_some_and(is_fact)
}

/// Whether a line names editors, or authors in brackets: `Editor: Bo Reed`, `(Reporting by Anna Berg)`, `(ab/cd)`.
fn says_editors(page: &Page, i: usize) -> bool {
    let f = &page.stats[i];
    let text = page.text(i);
    let inner = text.strip_prefix(['(', '[', '（', '【']);
    let label = || text.split([' ', ':', '：']).next().unwrap_or_default();
    if f.signals.starts(Signal::Byline) {
        f.words <= LONGEST
            && (inner.is_some() || lists::WORDS_OF_EDITORS.contains_in_any_case(label()))
    } else {
        inner.and_then(|rest| rest.strip_suffix([')', ']'])).is_some_and(are_initials)
    }
}

/// Whether a text begins with a word such as "Follow", and a name soon follows.
fn says_to_follow(text: &str) -> bool {
    let mut words = text.split(' ');
    let is_name = |word: &str| word.trim_start_matches('@').starts_with(char::is_uppercase);
    words
        .next()
        .is_some_and(|first| lists::WORDS_BEFORE_NAMES_TO_FOLLOW.contains_in_any_case(first))
        && words.take(3).any(is_name)
}

/// Whether a text ends in an address of mail or the name of an account: `anna.berg@post.example`, `@annaberg`.
fn ends_in_address(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let last = text.rsplit(' ').find(|word| word.contains(char::is_alphanumeric));
    let last = last.unwrap_or_default().trim_end_matches(|c| !is_part(c));
    last.rsplit_once('@').is_some_and(|(before, after)| {
        let is_mail = before.ends_with(is_part) && after.contains('.');
        let is_account = !before.ends_with(char::is_alphanumeric) && after.len() > 2;
        (is_mail || is_account)
            && after.chars().all(|c| is_part(c) || c == '.' || c == '-')
            && after.starts_with(is_part)
    })
}

/// Whether a text is two or more initials of editors: `ab/cd`.
fn are_initials(text: &str) -> bool {
    let is_one =
        |part: &str| (2..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic());
    text.contains('/') && text.split('/').all(is_one)
}
