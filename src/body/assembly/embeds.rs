//! Frames, players and cards: what other pages show, inside this one.

use super::pictures::folded;
use super::state::{Assembly, Out};
use crate::body::words::{FRAME_ADDRESSES, FRAME_SITES};
use crate::body::{Block, Content};
use crate::document::{Role, Tag};
use crate::html::tree::NodeId;

/// Nodes of a card that are looked at.
const NODES: usize = 64;
/// Bytes of source of the longest title of a card.
const LONGEST_TITLE: usize = 1000;
/// Bytes of the longest name of a film in its address.
const LONGEST_ID: usize = 24;

impl Assembly<'_, '_> {
    /// A frame: a film or a post of another site.
    pub(super) fn embed(&self, id: NodeId, out: &mut Out) {
        let tree = self.tree;
        let source = || {
            let source = tree.find(id, |id| tree.tag(id) == Tag::Source)?;
            tree.attr(source, "src")
        };
        let stated = |name: &&str| tree.attr(id, name).filter(|src| is_address(src));
        let Some(src) = FRAME_ADDRESSES.iter().find_map(stated).or_else(source) else { return };
        let Some(url) = self.links.resolve(&src) else { return };
        let shown = matches!(tree.tag(id), Tag::Video | Tag::Audio)
            || tree.has_attr(id, "allowfullscreen")
            || FRAME_SITES.iter().any(|site| url.contains(site));
        if !shown || !self.marks.belongs(tree, id) {
            return;
        }
        let title = tree.attr(id, "title").map(|title| folded(&title));
        let title = title.filter(|title| !title.is_empty());
        let span = self.span_of(id);
        out.blocks.push(Block { content: Content::Embed { url, title }, role: Role::Body, span });
    }

    /// Adds what an element shows of another page, if it is a player, a card or a post without kept
    /// text; whether it is one.
    pub(super) fn shows_other_page(&self, id: NodeId, tag: Tag, out: &mut Out) -> bool {
        let tree = self.tree;
        match tag {
            Tag::Other => {
                let url = film(tree.name(id), |name| tree.attr(id, name));
                let Some(url) = url.filter(|_| self.marks.belongs(tree, id)) else { return false };
                self.push_embed(id, url, None, out);
                true
            }
            // A document that the page shows in a window.
            Tag::Object => {
                let data = tree.attr(id, "data").filter(|data| {
                    let path = data.split(['?', '#']).next().unwrap_or_default();
                    path.trim_end()
                        .get(path.trim_end().len().saturating_sub(4)..)
                        .is_some_and(|end| end.eq_ignore_ascii_case(".pdf"))
                });
                let url = data.and_then(|data| self.links.resolve(&data));
                let Some(url) = url.filter(|_| self.marks.belongs(tree, id)) else { return false };
                self.push_embed(id, url, None, out);
                true
            }
            Tag::Script => {
                let src = tree.attr(id, "src").filter(|src| src.contains("//gist.github.com/"));
                let url = src.and_then(|src| self.links.resolve(src.split(".js").next()?));
                let Some(url) = url.filter(|_| self.marks.belongs(tree, id)) else { return false };
                self.push_embed(id, url, None, out);
                true
            }
            Tag::A if self.marks.has_block(id) && tree.any_class(id, is_card) => {
                self.links.of_link(tree, id).is_some_and(|url| self.card(id, url, out))
            }
            Tag::Aside if !self.has_text(id, out.read) || tree.has_class(id, "onebox") => {
                let url = tree.attr(id, "data-onebox-src");
                let url = url.and_then(|url| self.links.resolve(&url));
                url.is_some_and(|url| self.card(id, url, out))
            }
            Tag::Blockquote if !self.has_text(id, out.read) => {
                let url = tree.attr(id, "data-instgrm-permalink").or_else(|| {
                    tree.attr(id, "cite").filter(|_| tree.has_class(id, "tiktok-embed"))
                });
                let url = url.and_then(|url| self.links.resolve(&url));
                let Some(url) = url.filter(|_| self.marks.formula_belongs(tree, id)) else {
                    return false;
                };
                self.push_embed(id, url, None, out);
                true
            }
            _ => false,
        }
    }

    /// A card: the title of another page, which links there, and what it says of that page. Of a card
    /// whose title was kept, the text is read as any other.
    fn card(&self, id: NodeId, url: String, out: &mut Out) -> bool {
        let tree = self.tree;
        let is_title = |class: &str| class.ends_with("title");
        let mut nodes = tree.subtree(id).skip(1).take(NODES).filter(|&id| !tree.is_text(id));
        let title = nodes
            .find(|&id| tree.tag(id).heading_level().is_some() || tree.any_class(id, is_title));
        let is_short = |&id: &NodeId| tree.place(id).len() <= LONGEST_TITLE;
        let Some(title) = title.filter(is_short) else { return false };
        let text = folded(&tree.text_inside(title));
        if text.is_empty() || self.marks.has_kept(title) || !self.marks.formula_belongs(tree, id) {
            return false;
        }
        self.push_embed(id, url, Some(text), out);
        if self.has_text(id, out.read) {
            let nodes = tree.subtree(id).skip(1).take(NODES);
            let pictures: Vec<_> = nodes.filter(|&id| tree.tag(id) == Tag::Img).collect();
            self.except(id, &pictures, out);
            self.flush(out);
        }
        true
    }

    fn push_embed(&self, id: NodeId, url: String, title: Option<String>, out: &mut Out) {
        self.flush(out);
        let span = self.span_of(id);
        out.blocks.push(Block { content: Content::Embed { url, title }, role: Role::Body, span });
    }
}

/// Whether a value is the address of something, not one that stands in its place.
fn is_address(src: &str) -> bool {
    let src = src.trim();
    !(src.is_empty() || src.starts_with("about:") || src.starts_with("data:"))
}

/// Whether a class is that of a link around a card.
fn is_card(class: &str) -> bool {
    matches!(
        class,
        "bookmark"
            | "embedded-post"
            | "kg-bookmark-container"
            | "ltag__link__link"
            | "se-oglink-info"
    )
}

/// Where the film of a player can be seen that the page names as an element of its own.
fn film<'a>(
    player: &str,
    attr: impl Fn(&str) -> Option<std::borrow::Cow<'a, str>>,
) -> Option<String> {
    let is = |(name, ..): &&(&str, &str, &str)| player.eq_ignore_ascii_case(name);
    let &(_, at, name) = PLAYERS.iter().find(is)?;
    let film = attr(name)?;
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let is_name = !film.is_empty() && film.len() <= LONGEST_ID && film.chars().all(is_part);
    is_name.then(|| format!("{at}{film}"))
}

/// Players, where their films can be seen, and the attribute that names the film.
const PLAYERS: &[(&str, &str, &str)] = &[
    ("amp-youtube", "https://www.youtube.com/watch?v=", "data-videoid"),
    ("lite-youtube", "https://www.youtube.com/watch?v=", "videoid"),
    ("amp-vimeo", "https://vimeo.com/", "data-videoid"),
    ("lite-vimeo", "https://vimeo.com/", "videoid"),
];
