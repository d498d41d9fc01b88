//! The head of a mail, and what follows its text.
//!
//! ## What it does
//!
//! If the first lines of a plain text are the head of a mail, its fields are dropped. So is everything after
//! its signature mark, a line `--`, and everything after a line such as `-----Original Message-----`.
//!
//! ## Why
//!
//! A signature, the disclaimer of a company and the mail that was answered are sentences like those of
//! the mail. The mark is a convention of RFC 3676, section 4.3.
//!
//! ## Example
//!
//! ```text
//! From: Ann Pool <ann@post.example>
//! To: Ravi Thornquist <ravi@post.example>
//! Subject: The boxes
//!
//! They are in the shed.
//! --
//! Ann Pool, head of the post office
//! ```
//!
//! ## Known problems
//!
//! A mail answered without a mark keeps the mail that it answers. An answer below the quoted mail's
//! signature is lost.
//!
//! ## Measured
//!
//! The development sets have no mails: left out, no page changes. On invented ones it decides what the
//! classifier leaves open (probabilities .43 to .76).

use super::Page;
use crate::document::{BlockKind, Role};

/// Lines that the head of a mail is among, and fields that it has at least.
const HEAD: usize = 10;
const FIELDS: usize = 3;

pub(super) fn apply(page: &mut Page) {
    if !is_mail(page) {
        return;
    }
    let fields = (0..page.len()).take_while(|i| is_field(page.text(*i))).count();
    for i in 0..fields {
        if page.kept(i) {
            page.set(i, Role::Other);
        }
    }
    let end = (FIELDS..page.len())
        .find(|i| page.block(*i).kind == BlockKind::Paragraph && ends_mail(page.text(*i)));
    for i in end.map_or(0..0, |end| end..page.len()) {
        if page.kept(i) {
            page.set(i, Role::Footer);
        }
    }
}

/// Whether the page begins with fields, of which one has an address: `From: Ann <ann@post.example>`.
fn is_mail(page: &Page) -> bool {
    let head = || (0..page.len().min(HEAD)).map(|i| page.text(i));
    let fields = || head().filter(|line| is_field(line));
    let addressed = |line: &str| line.len() <= 200 && line.contains('@');
    fields().count() >= FIELDS && fields().any(addressed)
}

/// Whether a line is a field of a head: `MIME-Version: 1.0`.
fn is_field(line: &str) -> bool {
    line.split_once(": ").is_some_and(|(name, _)| {
        name.len() <= 30 && name.chars().all(|c| c.is_alphabetic() || c == '-')
    })
}

/// Whether a line is the mark before a signature, or the one before the mail that is answered.
fn ends_mail(line: &str) -> bool {
    let dashes = |line: &str| line.bytes().take_while(|byte| *byte == b'-').count();
    let ruled = dashes(line) >= 3 && line.ends_with("---") && line.len() <= 80;
    line == "--" || ruled && line.chars().any(char::is_alphabetic)
}
