//! Addresses of links and pictures.

use std::borrow::Cow;

use once_cell::unsync::OnceCell;
use scraper::Node;

use super::{Markup, Parts, mail};
use crate::declared::{Address, addresses, resolve, resolve_at};
use crate::html::tree::{NodeId, Tree};
use crate::text::{is_any_of, percent_decoded};

/// Bytes of an address that is kept; longer ones are data.
const LONGEST: usize = 4096;

/// What a page says outside of the part that holds the body: its address, and what it loads.
pub(super) struct Links<'a> {
    base: Option<Address<'a>>,
    markup: &'a Markup<'a>,
    draws_tex: OnceCell<bool>,
}

/// The address that relative ones are meant from: the page's `<base>`, else its address, which it
/// may have to declare itself.
pub(super) fn base(parts: &Parts<'_>) -> Option<String> {
    let head = &parts.document.head;
    let declared = || addresses(head).find_map(|address| resolve(None, address));
    let usable = |url: &&str| Address::parse(url).is_some();
    let url = parts.url.filter(usable).map(str::to_owned).or_else(declared);
    let base = head.base.map(|span| head.get(span)).filter(|base| !base.trim().is_empty());
    match base {
        Some(base) => resolve(url.as_deref(), base).or(url),
        None => url,
    }
}

impl<'a> Links<'a> {
    pub(super) fn of(parts: &Parts<'a>, base: Option<&'a str>) -> Self {
        let base = base.and_then(Address::parse);
        Self { base, markup: parts.markup, draws_tex: OnceCell::new() }
    }

    /// Whether the page draws formulas from raw TeX: whether it loads MathJax or KaTeX.
    pub(super) fn draws_tex(&self) -> bool {
        *self.draws_tex.get_or_init(|| match self.markup {
            Markup::Source(source) => names_renderer(source),
            Markup::Tree(html) => html.tree.values().any(|node| match node {
                Node::Element(element) => element.attr("src").is_some_and(names_renderer),
                Node::Text(text) => names_renderer(&text.text),
                _ => false,
            }),
            Markup::None | Markup::Text => false,
        })
    }

    /// Where a link leads; `None` if nowhere, or to a script.
    pub(super) fn of_link(&self, tree: &Tree<'_>, id: NodeId) -> Option<String> {
        let href = tree.attr(id, "href")?;
        mail::of_link(tree, id, &href).or_else(|| self.resolve(&href))
    }

    /// What stands after the `#` of an address that leads to a place in the page.
    pub(super) fn inside<'u>(&self, url: &'u str) -> Option<&'u str> {
        let (page, place) = url.split_once('#')?;
        let own = || resolve_at(self.base.as_ref(), "#");
        (page.is_empty() || own().is_some_and(|own| own.strip_suffix('#') == Some(page)))
            .then_some(place)
    }

    /// The address that a reference means. On a page of unknown address, relative ones are given as they
    /// are, and so are references inside the page.
    pub(super) fn resolve(&self, reference: &str) -> Option<String> {
        // Browsers ignore line ends and tabs in addresses.
        let reference = reference.trim();
        let breaks = memchr::memchr3(b'\n', b'\r', b'\t', reference.as_bytes());
        let reference = match breaks {
            Some(_) => Cow::Owned(reference.replace(['\n', '\r', '\t'], "")),
            None => Cow::Borrowed(reference),
        };
        let is_control = |byte: u8| byte < b' ' || byte == 0x7f;
        let has_control = reference.bytes().fold(false, |any, byte| any | is_control(byte));
        if reference.is_empty() || reference.len() > LONGEST || has_control {
            return None;
        }
        if let Some(fragment) = reference.strip_prefix('#') {
            let resolved = || resolve_at(self.base.as_ref(), &reference);
            return (!fragment.is_empty())
                .then(|| resolved().unwrap_or_else(|| reference.clone().into_owned()));
        }
        let reference = unwrapped(&reference).map_or(reference, Cow::Owned);
        match scheme(&reference) {
            Some(scheme) => {
                let known =
                    ["http", "https", "mailto", "tel", "ftp", "ftps", "xmpp", "irc", "magnet"];
                is_any_of(scheme, &known).then(|| reference.replace(' ', "%20"))
            }
            None => resolve_at(self.base.as_ref(), &reference).or_else(|| {
                // The scheme of a page of unknown address.
                let scheme = if reference.starts_with("//") { "https:" } else { "" };
                Some([scheme, &reference.replace(' ', "%20")].concat())
            }),
        }
    }
}

/// The address that a link of a published Google document has as a parameter.
fn unwrapped(reference: &str) -> Option<String> {
    let rest = reference.strip_prefix("https://www.google.com/url?q=")?;
    let (target, rest) = rest.split_once('&')?;
    let is_document = rest.contains("source=editors") || rest.starts_with("sa=D");
    let target = is_document.then(|| percent_decoded(target, true))?;
    (target.starts_with("https://") || target.starts_with("http://")).then_some(target)
}

/// The scheme of an absolute reference.
pub(super) fn scheme(reference: &str) -> Option<&str> {
    let end = reference.find(|c: char| !c.is_ascii_alphanumeric() && !"+-.".contains(c))?;
    let (scheme, rest) = reference.split_at(end);
    (rest.starts_with(':') && scheme.starts_with(|c: char| c.is_ascii_alphabetic()))
        .then_some(scheme)
}

/// Whether a text names a program that draws formulas.
fn names_renderer(text: &str) -> bool {
    let names = ["athjax", "athJax", "ATHJAX", "katex", "KaTeX"];
    names.iter().any(|name| memchr::memmem::find(text.as_bytes(), name.as_bytes()).is_some())
}
