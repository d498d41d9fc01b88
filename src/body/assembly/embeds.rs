//! Frames, players and cards: what other pages show, inside this one.

use super::films::page_of;
use super::pictures::folded;
use super::players::{PLAYERS, POSTS, SCRIPTS, Shows, WIDGETS, is_of, is_widget};
use super::state::{Assembly, Out, Read};
use crate::body::words::{FRAME_ADDRESSES, FRAME_SITES};
use crate::body::{Block, Content};
use crate::document::{Role, Tag};
use crate::html::tree::NodeId;
use crate::text::path_of;

/// Nodes of a card that are looked at.
const NODES: usize = 64;
/// Bytes of source of the longest title of a card.
const LONGEST_TITLE: usize = 1000;
/// Bytes of the longest name of a film in its address.
const LONGEST_ID: usize = 40;

impl Assembly<'_, '_> {
    /// A frame: a film or a post of another site.
    pub(super) fn embed(&self, id: NodeId, out: &mut Out) {
        let tree = self.tree;
        let source = || {
            let source = tree.find(id, |id| tree.tag(id) == Tag::Source)?;
            tree.attr(source, "src")
        };
        let stated = |name: &&str| tree.attr(id, name).filter(|src| is_address(src));
        let stated = FRAME_ADDRESSES.iter().find_map(stated).or_else(source).map(String::from);
        let Some(src) = stated.or_else(|| self.of_account(id)) else { return };
        let Some(url) = self.links.resolve(&src) else { return };
        let shown = matches!(tree.tag(id), Tag::Video | Tag::Audio)
            || tree.has_attr(id, "allowfullscreen")
            || FRAME_SITES.iter().any(|site| url.contains(site));
        if !shown || !self.marks.belongs(tree, id) {
            return;
        }
        let title = tree.attr(id, "title").map(|title| folded(&title));
        let title = title.filter(|title| !title.is_empty());
        self.push_embed(id, url, title, out);
    }

    /// Adds what an element shows of another page, if it is a player, a card or a post without kept
    /// text; whether it is one.
    pub(super) fn shows_other_page(&self, id: NodeId, tag: Tag, out: &mut Out) -> bool {
        let tree = self.tree;
        match tag {
            Tag::A if self.marks.has_block(id) && tree.any_class(id, is_card) => {
                self.links.of_link(tree, id).is_some_and(|url| self.card(id, url, out))
            }
            Tag::Aside if !self.has_text(id, out.read) || tree.has_class(id, "onebox") => {
                self.stated(id, "data-onebox-src").is_some_and(|url| self.card(id, url, out))
            }
            _ => {
                let url = self.other_page(id, tag, out.read).filter(|_| match tag {
                    Tag::Blockquote => self.marks.formula_belongs(tree, id),
                    _ => self.marks.belongs(tree, id),
                });
                url.map(|url| self.push_embed(id, url, None, out)).is_some()
            }
        }
    }

    /// The page that a player or a post without kept text shows.
    fn other_page(&self, id: NodeId, tag: Tag, read: Read) -> Option<String> {
        let tree = self.tree;
        match tag {
            // What it shows while it loads says more.
            Tag::Other if !self.marks.has_kept(id) => self
                .shown_by(id, PLAYERS, |(name, ..)| tree.is(id, name))
                .or_else(|| self.of_account(id)),
            // A picture in its place shows the same.
            Tag::Div
                if is_widget(tree, id)
                    && !self.has_text(id, read)
                    && tree.find(id, |id| tree.tag(id) == Tag::Img).is_none() =>
            {
                self.shown_by(id, WIDGETS, |row| is_of(tree, id, row))
            }
            // A document that the page shows in a window.
            Tag::Object => {
                let data = tree.attr(id, "data")?;
                let is_file = path_of(&data).trim_end().to_ascii_lowercase().ends_with(".pdf");
                self.links.resolve(&data).filter(|_| is_file)
            }
            Tag::Script => self.of_script(id),
            Tag::Blockquote if !self.has_text(id, read) => self
                .stated(id, "data-instgrm-permalink")
                .or_else(|| self.stated(id, "cite").filter(|_| tree.has_class(id, "tiktok-embed")))
                .or_else(|| self.shown_by(id, POSTS, |row| is_of(tree, id, row))),
            _ => None,
        }
    }

    /// What a script writes in its place.
    fn of_script(&self, id: NodeId) -> Option<String> {
        let src = self.tree.attr(id, "src");
        let page = src.as_deref().and_then(|src| {
            if src.contains("//gist.github.com/") {
                return src.split(".js").next();
            }
            let chart = src.strip_suffix("embed.js")?;
            chart.starts_with("https://datawrapper.dwcdn.net/").then_some(chart)
        });
        let page = page.and_then(|page| self.links.resolve(page));
        page.or_else(|| self.shown_by(id, SCRIPTS, |_| true))
    }

    /// The address that an attribute states.
    fn stated(&self, id: NodeId, name: &str) -> Option<String> {
        self.links.resolve(&self.tree.attr(id, name)?)
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

    /// The film of an account at Brightcove: `<video-js data-account="12" data-video-id="345">`.
    fn of_account(&self, id: NodeId) -> Option<String> {
        let own = |name| self.tree.attr(id, name).filter(|value| is_name(value));
        let (account, film) = (own("data-account")?, own("data-video-id")?);
        let player = own("data-player").unwrap_or("default".into());
        let at = "https://players.brightcove.net";
        Some(format!("{at}/{account}/{player}_default/index.html?videoId={film}"))
    }

    /// The address of what an element shows, by the rows of a list that are of it.
    fn shown_by(
        &self,
        id: NodeId,
        list: &[Shows],
        is_of: impl Fn(&Shows) -> bool,
    ) -> Option<String> {
        let &(name, at, attribute) = list.iter().find(|row| is_of(row))?;
        let value = self.tree.attr(id, attribute)?;
        let value = value.trim();
        if at.is_empty() {
            let url = self.links.resolve(value).filter(|_| is_address(value))?;
            // Other frames are advertising or tools.
            let is_known = || FRAME_SITES.iter().any(|site| url.contains(site));
            return (name != "amp-iframe" || is_known()).then_some(url);
        }
        is_name(value).then(|| format!("{at}{value}"))
    }

    fn push_embed(&self, id: NodeId, url: String, title: Option<String>, out: &mut Out) {
        self.flush(out);
        let span = self.span_of(id);
        let url = page_of(&url).unwrap_or(url);
        // The frame that a script puts in a place, and that of its `<noscript>`, are one.
        if let Some(Block { content: Content::Embed { url: last, title: own }, .. }) =
            out.blocks.last_mut()
            && *last == url
        {
            *own = own.take().or(title);
            return;
        }
        out.blocks.push(Block { content: Content::Embed { url, title }, role: Role::Body, span });
    }
}

/// Whether a value is the name of a film, a post or the like.
fn is_name(value: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '/');
    !value.is_empty() && value.len() <= LONGEST_ID && value.chars().all(is_part)
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
