//! Addresses of mail that Cloudflare hides from collectors: the page has `[email protected]`, and the
//! address in an attribute or a link, each byte of it combined with the first.

use crate::html::tree::{NodeId, Tree};

/// What the page shows without scripts.
const SHOWN: [&str; 2] = ["[email\u{a0}protected]", "[email protected]"];
/// In links to the page that explains it; the hidden address may follow.
const LINK: &str = "/cdn-cgi/l/email-protection";
/// Digits of the longest address.
const LONGEST: usize = 512;

/// The address that a text stands for.
pub(super) fn of_text(tree: &Tree<'_>, id: NodeId, text: &str) -> Option<String> {
    if text.len() > 24 || !SHOWN.contains(&text.trim()) {
        return None;
    }
    tree.ancestors(id).take(2).find_map(|id| of_element(tree, id))
}

/// Where a link to the page that explains it leads: to the address itself.
pub(super) fn of_link(tree: &Tree<'_>, id: NodeId, href: &str) -> Option<String> {
    if !href.contains(LINK) {
        return None;
    }
    let inner = || tree.elements(id).take(2).find_map(|id| of_element(tree, id));
    of_element(tree, id).or_else(inner).map(|address| format!("mailto:{address}"))
}

fn of_element(tree: &Tree<'_>, id: NodeId) -> Option<String> {
    if let Some(hidden) = tree.attr(id, "data-cfemail") {
        return revealed(&hidden);
    }
    let href = tree.attr(id, "href")?;
    let (_, hidden) = href.split_once(LINK)?;
    revealed(hidden.strip_prefix('#')?)
}

/// An address from the digits that hide it.
fn revealed(digits: &str) -> Option<String> {
    let digits = digits.trim();
    if digits.len() > LONGEST || !digits.is_ascii() {
        return None;
    }
    let byte = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    let key = byte(0)?;
    let bytes: Option<Vec<u8>> =
        (2..digits.len()).step_by(2).map(|at| Some(byte(at)? ^ key)).collect();
    let address = String::from_utf8(bytes?).ok()?;
    let is_address =
        address.contains('@') && !address.contains(|c: char| c.is_whitespace() || c.is_control());
    is_address.then_some(address)
}
