//! Pictures in their places: each of the article's once.

use super::pictures::{self, Shown};
use super::run::Run;
use super::state::{Assembly, Read};
use crate::body::{Inline, InlineContent};
use crate::document::Tag;
use crate::html::tree::NodeId;

/// Nodes before and after a picture, or a `<noscript>`, among which another may be the same.
const NEAR: usize = 16;
/// Sides of a picture in CSS pixels that signs and buttons rarely have.
const LARGE: u32 = 150;

impl Assembly<'_, '_> {
    /// Whether an `<img>` may be a picture or a formula of the article, by what stands around it.
    pub(super) fn may_show(&self, img: NodeId, read: Read) -> bool {
        read == Read::All
            || self.marks.formula_belongs(self.tree, img)
            || self.marks.belongs(self.tree, img)
            || self.belongs_enlarged(img)
    }

    /// A picture, if it is one of the article's.
    pub(super) fn picture(&self, id: NodeId, run: &mut Run) {
        let in_noscript =
            self.tree.ancestors(id).take(3).any(|id| self.tree.tag(id) == Tag::Noscript);
        if in_noscript && self.has_twin(id) {
            return;
        }
        match pictures::shown(self.tree, self.links, id) {
            Some(Shown::Picture(mut picture))
                if self.marks.belongs(self.tree, id) || self.belongs_enlarged(id) =>
            {
                // Enlarged views show the picture again.
                let InlineContent::Picture { url, .. } = &picture.content else { return };
                if pictures::is_preview(url) && self.is_shown_next(id, url) {
                    return;
                }
                if self.shown.borrow_mut().insert(pictures::unsized_address(url)) {
                    let mut around = self.tree.ancestors(id).take(3);
                    let link = around.find(|&id| self.tree.tag(id) == Tag::A);
                    let large = link.and_then(|link| self.links.of_link(self.tree, link));
                    let large = large.map(|url| pictures::unsized_address(&url));
                    self.shown.borrow_mut().extend(large);
                    picture.span = self.span_of(id);
                    run.push(picture);
                }
            }
            Some(Shown::Character(c)) if self.marks.belongs(self.tree, id) => {
                run.text(&c, self.span_of(id), None);
            }
            _ => {}
        }
    }

    /// Whether a picture that a click enlarges belongs to the body, without what its box says of the
    /// file.
    fn belongs_enlarged(&self, img: NodeId) -> bool {
        let tree = self.tree;
        let near = tree.ancestors(img).take(3);
        let is_box = |&id: &NodeId| tree.any_class(id, |class| class.contains("lightbox"));
        let outermost = near.filter(is_box).last();
        outermost.is_some_and(|id| self.marks.formula_belongs(tree, id))
    }

    /// Whether a link that leads nowhere shows a picture that is told to be large.
    pub(super) fn shows_large_picture(&self, link: NodeId) -> bool {
        let tree = self.tree;
        let img = tree.find(link, |id| tree.tag(id) == Tag::Img);
        img.is_some_and(|img| match pictures::shown(tree, self.links, img) {
            Some(Shown::Picture(Inline {
                content: InlineContent::Picture { width, height, .. },
                ..
            })) => {
                width.is_some_and(|side| side >= LARGE) || height.is_some_and(|side| side >= LARGE)
            }
            _ => false,
        })
    }

    /// Whether the next picture is the same in another size.
    fn is_shown_next(&self, id: NodeId, url: &str) -> bool {
        let mut next = (id + 1..self.tree.len() as NodeId).take(NEAR);
        let next = next.find(|&id| self.tree.tag(id) == Tag::Img);
        match next.and_then(|id| pictures::shown(self.tree, self.links, id)) {
            Some(Shown::Picture(Inline {
                content: InlineContent::Picture { url: next, .. },
                ..
            })) => {
                next != url && pictures::unsized_address(&next) == pictures::unsized_address(url)
            }
            _ => false,
        }
    }

    /// The pictures of a `<noscript>`: those of lazy pictures that scripts put in its place.
    pub(super) fn fallback(&self, noscript: NodeId, run: &mut Run) {
        for id in self.tree.subtree(noscript) {
            if self.tree.tag(id) == Tag::Img && pictures::is_told(self.tree, id) {
                self.picture(id, run);
            }
        }
    }

    /// Whether a picture in a `<noscript>` replaces one that stands next to it, with no text between.
    fn has_twin(&self, img: NodeId) -> bool {
        let tree = self.tree;
        let Some(noscript) = tree.ancestors(img).find(|&id| tree.tag(id) == Tag::Noscript) else {
            return false;
        };
        let figure = tree.ancestors(noscript).take(3).find(|&id| tree.tag(id) == Tag::Figure);
        let around = figure.unwrap_or_else(|| tree.parent(noscript));
        let is_near = |&id: &NodeId| !tree.is_text(id) || tree.is_blank(id);
        let before = (around + 1..noscript).rev().take(NEAR).take_while(is_near);
        let after = (tree.subtree_end(noscript)..tree.subtree_end(around)).take(NEAR);
        before
            .chain(after.take_while(is_near))
            .any(|id| tree.tag(id) == Tag::Img && pictures::shown(tree, self.links, id).is_some())
    }
}
